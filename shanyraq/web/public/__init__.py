"""Pages for anyone: what the service is, the Order as we apply it, dates, checks of papers."""
