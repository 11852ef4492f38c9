"""Papers that people hand in: looked at, stored by digest, laid beside a draft or a case."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.outside.files.shape import FileRefused
from shanyraq.procedure.household import Attached


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a browser sends it: its pieces, the name it had there, and what the person says of the paper."""

    chunks: Iterable[bytes]
    name: str
    title: str = ""
    issued_on: date | None = None
    expires_on: date | None = None


def attach_to_draft(
    draft: str, kind: int, upload: Upload, *, account: int | None, at: datetime
) -> Attached | FileRefused:
    """Lays a paper of one of the kinds 2 to 9 beside a draft, or says why the file cannot be taken."""
    raise NotImplementedError


def attach_to_case(
    number: str, kind: int, upload: Upload, *, account: int | None, at: datetime
) -> Attached | FileRefused:
    """Lays a paper beside a case: evidence of an act, such as the calculation of the price. `kind` 0 is evidence."""
    raise NotImplementedError
