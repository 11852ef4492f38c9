"""Turns of life as a file shows them: what changed in the family, what that voids (reading S8), who acts for whom."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.household import FamilyTurn
from shanyraq.procedure.representation import Representation
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.facts import full_name
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import SummaryRow, Tag
from shanyraq.words.dates import say_day
from shanyraq.words.phrase import Lang

_MADE: Final[dict[Stage, type[e.Event]]] = {
    Stage.REVIEW: e.RequirementsChecked,
    Stage.DECISION: e.DecisionRegistered,
    Stage.AGREEMENT: e.AgreementDrafted,
}
"""What a change of the family voids in each stage, by the event that made it."""


def turned(page: CasePage, event: e.Event, lang: Lang) -> Iterator[str]:
    """Whom a change of the family is about, or for whom somebody acts from now on."""
    if isinstance(event, e.FamilyChanged):
        gone = event.turn is FamilyTurn.DIVORCE and event.leaves
        key = "life.divorce.left" if gone else f"life.{event.turn}"
        yield TEXT.say(key, lang, name=full_name(page, event.person), day=say_day(event.happened_on, lang))
    elif isinstance(event, e.CaseTakenIn) and event.newcomers:
        yield TEXT.say("life.came_in", lang, names=", ".join(full_name(page, one.person) for one in event.newcomers))
    elif isinstance(event, e.RepresentativeEntrusted):
        yield f"{_acts(page, event.representation, lang)}."


def voided(page: CasePage, lang: Lang) -> str:
    """What a change of the family voided and nobody has made anew yet; empty for nothing."""
    stage = page.case.stage
    made = _MADE.get(stage)
    if made is None or _stands(page.case):
        return ""
    changed = max((one.seq for one in page.entries if _changes(one.event)), default=0)
    there_was = any(isinstance(one.event, made) and one.seq < changed for one in page.entries)
    return TEXT.say(f"life.voided.{stage}", lang) if there_was else ""


def _stands(case: Case) -> bool:
    if case.stage is Stage.REVIEW:
        return bool(case.review.requirements)
    return bool(case.decision.paper if case.stage is Stage.DECISION else case.agreement.paper)


def _changes(event: e.Event | None) -> bool:
    return isinstance(event, e.FamilyChanged) or (isinstance(event, e.CaseTakenIn) and bool(event.newcomers))


def representatives(page: CasePage, today: date, lang: Lang) -> list[SummaryRow]:
    """Who acts for whom, with what, until when; one whose power is over stays until somebody ends it."""
    return [_row(page, one, today, lang) for one in page.case.representations]


def _row(page: CasePage, one: Representation, today: date, lang: Lang) -> SummaryRow:
    scope = ", ".join(TEXT.say(f"life.scope.{part}", lang) for part in one.scope)
    over = None if one.stands(today) else Tag(TEXT.say("life.acts.over", lang), "warn")
    return SummaryRow(TEXT.say("life.acts", lang), (_acts(page, one, lang), scope), tag=over)


def _acts(page: CasePage, one: Representation, lang: Lang) -> str:
    people = {"representative": full_name(page, one.representative), "person": full_name(page, one.person)}
    if one.until is None:
        return TEXT.say("life.acts.guardian", lang, **people)
    return TEXT.say("life.acts.power", lang, **people, until=say_day(one.until, lang))
