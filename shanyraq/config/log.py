"""How a line of the log looks, and what never gets into one."""

import logging
import re
from typing import Final

IDENTITY_NUMBER: Final = re.compile(r"(?<!\d)\d{12}(?!\d)")
"""Twelve digits in a row: an identity number of a person (IIN) or an organisation (BIN)."""

DETAIL: Final = re.compile(r"^(DETAIL|CONTEXT): .*$", re.MULTILINE)
"""What PostgreSQL adds to an error: the values of the row that was refused."""


class LineFormatter(logging.Formatter):
    """One record. The rule is that nobody logs personal data; this is the net under it, for what others raise."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The text of a record, without identity numbers and without values of rows."""
        said = DETAIL.sub(r"\1: left out", super().format(record))
        return IDENTITY_NUMBER.sub("‹number›", said)
