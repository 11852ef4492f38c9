"""Settings from the environment, the addresses of the site, the WSGI entry. Decides nothing about a case."""
