"""Pages of officials outside the provider: owners, the akim, the authorities, the registering body."""
