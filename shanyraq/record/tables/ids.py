"""Identifiers that say nothing: they stand in events, addresses and jobs in the place of names."""

import secrets

MAX_ID = 24
"""Letters in the longest identifier a column holds."""

_LETTERS = "23456789abcdefghjkmnpqrstvwxyz"


def new_id() -> str:
    """Sixteen letters and digits, 78 random bits, none of them easily mistaken for another."""
    return "".join(secrets.choice(_LETTERS) for _ in range(16))
