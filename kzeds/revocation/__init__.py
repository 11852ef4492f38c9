"""Whether a certificate was revoked: lists (RFC 5280, section 5) and OCSP answers (RFC 6960)."""
