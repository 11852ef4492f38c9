"""Signatures that were received and are being checked, and those that were not accepted: said above the case."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.signatures import TOLD_FOR, WaitingSeen
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.text import TEXT
from shanyraq.words.dates import say_datetime
from shanyraq.words.notices import say_why
from shanyraq.words.phrase import Lang

TEMPLATE: Final = "casefile/waiting.html"


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One sentence; `bad` when the person has to sign again."""

    said: str
    bad: bool


def waiting_lines(page: CasePage, person: PersonId, at: datetime, lang: Lang) -> tuple[WaitingLine, ...]:
    """Of one's own signatures, those that wait and those that were not accepted; of the others', those that wait."""
    return tuple(_lines(page, person, at, lang))


def _lines(page: CasePage, person: PersonId, at: datetime, lang: Lang) -> Iterator[WaitingLine]:
    for one in page.waiting:
        received = say_datetime(one.received_at.astimezone(zone_of(page)), lang)
        paper = _paper(page, one.paper, lang)
        if one.signer != person:
            if one.waits:
                name = page.people[one.signer].full_name
                yield WaitingLine(TEXT.say("waiting.others", lang, name=name, paper=paper, at=received), bad=False)
        elif one.waits:
            yield WaitingLine(TEXT.say("waiting.own", lang, paper=paper, at=received), bad=False)
        elif _is_fresh(one, at):
            why = say_why(one.code, lang)
            yield WaitingLine(TEXT.say("waiting.refused", lang, paper=paper, at=received, why=why), bad=True)


def _is_fresh(one: WaitingSeen, at: datetime) -> bool:
    return one.settled_at is not None and at - one.settled_at < TOLD_FOR


def _paper(page: CasePage, digest: Digest, lang: Lang) -> str:
    """The paper by its kind and number; a corrected one that is not issued yet has neither."""
    paper = next((one for one in page.case.papers if one.digest == digest), None)
    if paper is None:
        return TEXT.say("waiting.a_paper", lang)
    return f"{TEXT.say(f'paper.{paper.kind}', lang)} {paper.number}"
