"""Personal data at rest: encrypted with keys that can be rotated, found again by a keyed hash.

`SHANYRAQ_DATA_KEYS` is a list of keys of 32 bytes in URL-safe base64: the first one writes, all of them read.
`SHANYRAQ_LOOKUP_KEY` is a secret of its own: who holds only the database can neither read an IIN nor try all of them.
How to make and change the keys: `docs/manual/keys.md`.
"""

import hashlib
import hmac
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class UnreadableValue(ValueError):
    """A value was encrypted with a key that is no longer in the list, or was changed in the database."""


@lru_cache(maxsize=4)
def _box(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key + "=" * (-len(key) % 4)) for key in keys])


def _current() -> MultiFernet:
    return _box(tuple(settings.SHANYRAQ_DATA_KEYS))


def seal(text: str) -> str:
    """The text encrypted with the newest key; the empty text stays empty, so that "unknown" costs no key."""
    return _current().encrypt(text.encode()).decode() if text else ""


def unseal(sealed: str) -> str:
    """The text behind `sealed`; raises UnreadableValue if no key in the list opens it."""
    if not sealed:
        return ""
    try:
        return _current().decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise UnreadableValue("no key in SHANYRAQ_DATA_KEYS opens this value") from None


def reseal(sealed: str) -> str:
    """The same text under the newest key."""
    if not sealed:
        return ""
    try:
        return _current().rotate(sealed.encode()).decode()
    except InvalidToken:
        raise UnreadableValue("no key in SHANYRAQ_DATA_KEYS opens this value") from None


def iin_hash(iin: str) -> str | None:
    """The hash under which an identity number is found; None for an unknown one."""
    return lookup_hash("iin", iin) if iin else None


def lookup_hash(purpose: str, value: str) -> str:
    """The keyed hash under which a value is found again; one value has different hashes for different purposes."""
    message = f"{purpose}\x00{value}".encode()
    return hmac.new(settings.SHANYRAQ_LOOKUP_KEY.encode(), message, hashlib.sha256).hexdigest()
