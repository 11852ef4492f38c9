"""Trusted timestamps (RFC 3161): reading a token, asking for one, and giving one for tests and demos."""
