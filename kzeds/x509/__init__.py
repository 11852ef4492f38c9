"""Certificates (RFC 5280) as Kazakhstan's authority issues them, and who holds them."""
