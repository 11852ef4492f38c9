"""Pages of the tenant: the application from its first question to the signed agreement, and the personal account."""
