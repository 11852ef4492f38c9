"""Cryptographic Message Syntax (RFC 5652) with the attributes of CAdES (ETSI EN 319 122-1): read, check, sign."""
