"""The national algorithms: Streebog, GOST R 34.11-94 and the signature on elliptic curves."""
