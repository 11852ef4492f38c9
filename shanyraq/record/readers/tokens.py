"""How the token of a link is kept."""

import hashlib


def token_hash(token: str) -> str:
    """The SHA-256 of a token; it is long and random, so no key is needed against guessing."""
    return hashlib.sha256(token.encode()).hexdigest()
