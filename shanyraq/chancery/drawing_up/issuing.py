"""What all papers share: facts said in the languages of a paper, a number, a code, one rendering, kept by digest."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings

from shanyraq.chancery import doors
from shanyraq.chancery.attaching import keep_own
from shanyraq.outside.documents.shape import Issue, Paper
from shanyraq.outside.documents.text import Text
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.answers import NoSuchCase
from shanyraq.record.readers.dwellings import DwellingSeen
from shanyraq.record.readers.dwellings import dwelling as dwelling_of
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import OrganisationSeen, organisation
from shanyraq.record.writers.papers import new_code, next_number

PDF: Final = "application/pdf"


@dataclass(frozen=True, slots=True)
class Desk:
    """What every paper of a case needs at hand: the case, its provider and dwelling, and the moment by its clock."""

    number: str
    case: Case
    provider: OrganisationSeen
    flat: DwellingSeen
    at: datetime

    @property
    def address(self) -> str:
        """The address of the dwelling as it is printed once: Kazakh, then Russian."""
        kk, ru = self.flat.address.kk, self.flat.address.ru
        return kk if kk == ru else f"{kk} / {ru}"


def desk(number: str, at: datetime) -> Desk:
    """What a paper drawn up at this moment rests on; raises NoSuchCase."""
    case = case_of(number)
    if case is None:
        raise NoSuchCase(number)
    provider, flat = organisation(case.provider), dwelling_of(case.filing.dwelling)
    assert provider is not None, "a case names an organisation that is entered"
    assert flat is not None, "a case is opened for a dwelling that is entered"
    assert case.hours is not None, "an opened case knows its provider's hours"
    return Desk(number, case, provider, flat, at.astimezone(ZoneInfo(case.hours.zone)))


def issue(
    on: Desk,
    kind: PaperKind,
    paper: Callable[[Issue], Paper],
    *,
    number: str = "",
    body: OrganisationSeen | None = None,
) -> Issued:
    """Takes a number (unless one is given) and a code, renders the paper once and keeps it.

    `body` is whose paper it is, and whose numbers it bears, where that is not the provider.
    """
    dated, whose = on.at.date(), body or on.provider
    given = number or next_number(whose.id, kind, dated.year)
    code = new_code()
    head = Issue(
        number=given,
        dated=dated,
        made_at=on.at,
        case_number=on.number,
        provider=text(whose.names),
        place=text(whose.address),
        code=code,
        check_url=check_url(code),
        edition=on.case.edition,
    )
    content = doors.press().render(paper(head))
    return Issued(keep_own(content, PDF, on.at, f"{given}.pdf"), given, code)


def check_url(code: str) -> str:
    """Where the QR of a paper leads."""
    return f"{settings.SHANYRAQ_PUBLIC_URL}/p/{code}"


def text(names: Names) -> Text:
    """A name from data as a paper prints it."""
    return Text(names.kk, names.ru, names.en)


def local(on: Desk, at: datetime) -> datetime:
    """A moment by the provider's clock."""
    return at.astimezone(on.at.tzinfo)
