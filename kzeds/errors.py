"""The one error that reading bytes can end in."""

from typing import Literal

Code = Literal[
    "malformed",
    "trailing_data",
    "too_large",
    "too_deep",
    "too_many",
    "unsupported",
    "dtd_forbidden",
    "wrong_password",
    "wrong_key",
]
"""Why bytes cannot be read, or a key cannot be used.

| code | meaning |
|---|---|
| malformed | not what the standard says |
| trailing_data | a whole structure, and something after it |
| too_large | more bytes than the limit |
| too_deep | nested deeper than the limit |
| too_many | more parts than the limit |
| unsupported | well formed, by an algorithm or of a version that is not known here |
| dtd_forbidden | XML with a document type declaration |
| wrong_password | the password does not open the key store |
| wrong_key | this key cannot do what is asked of it |
"""


class KzedsError(ValueError):
    """Bytes that cannot be read or a key that cannot be used: `code` for programs, the text for people.

    Every reader of this package raises only this, whatever the bytes.
    """

    def __init__(self, code: Code, text: str) -> None:
        super().__init__(text)
        self.code: Code = code
