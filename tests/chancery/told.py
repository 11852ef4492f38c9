"""What tests ask of a told case."""

from io import BytesIO

from pypdf import PdfReader

from shanyraq.chancery.opening import open_file
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.editions import EDITIONS
from shanyraq.procedure.case import Case
from shanyraq.procedure.papers import Paper, PaperKind
from shanyraq.record.readers.journal import case_of, entries
from shanyraq.record.tables import Counter, PaperRow, StoredFile, Writing

EDITION = EDITIONS["437-2021"]


def case(t: Telling) -> Case:
    """The state of the case."""
    found = case_of(t.number)
    assert found is not None
    return found


def paper(t: Telling, kind: PaperKind) -> Paper:
    """The paper of a kind in force."""
    found = case(t).paper(kind)
    assert found is not None, kind
    return found


def text_of(t: Telling, kind: PaperKind) -> str:
    """What can be read in a paper, its lines joined."""
    reader = PdfReader(BytesIO(open_file(paper(t, kind).digest).content))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def kinds(t: Telling) -> list[str]:
    """The kinds of the events of a case, in order."""
    return [one.kind for one in entries(t.number)]


def stored() -> tuple[int, ...]:
    """How much is numbered, issued and kept: unchanged by a denial."""
    numbers = sum(Counter.objects.values_list("value", flat=True))
    return (numbers, PaperRow.objects.count(), StoredFile.objects.count(), Writing.objects.count())
