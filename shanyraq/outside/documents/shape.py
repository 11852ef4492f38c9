"""What the press is given and what it promises."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Protocol

from shanyraq.outside.documents.blocks import Sheet
from shanyraq.outside.documents.text import Text
from shanyraq.procedure.papers import PaperKind


@dataclass(frozen=True, slots=True)
class Issue:
    """What every paper carries.

    `made_at` (with a time zone) is written into the file, so equal papers made at the same moment are equal bytes.
    `corrects` is the number of the paper whose slip this one corrects (APPC 82), with its day in `corrects_on`.
    `code` is what a person types and `check_url` where the QR code leads; neither may hold personal data.
    """

    number: str
    dated: date
    made_at: datetime
    case_number: str
    provider: Text
    place: Text
    code: str
    check_url: str
    edition: str = "437-2021"
    english: bool = False
    corrects: str = ""
    corrects_on: date | None = None


class Paper(Protocol):
    """Any paper of `outside.documents.papers`: frozen plain values that know how they are laid out."""

    kind: ClassVar[PaperKind]

    @property
    def issue(self) -> Issue:
        """Number, date, code and whose paper it is."""
        ...

    def sheet(self) -> Sheet:
        """Title and blocks."""
        ...


class CannotPrint(RuntimeError):
    """The press could not lay a paper out; the message names the paper and never what is written in it."""


class Press(Protocol):
    """Makes papers."""

    def render(self, paper: Paper) -> bytes:
        """The paper as a PDF. The same paper gives the same bytes. Raises CannotPrint."""
        ...
