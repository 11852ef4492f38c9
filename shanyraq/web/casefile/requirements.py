"""The requirements of the Housing Law beside what the registers say: met, not met, or for a person to look at.

The pre-check of `law.eligibility` is asked with what is on record. It informs; the executor finds, and the
commission decides.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shanyraq.law.eligibility import Answer, Holding, Situation, Verdict, pre_check
from shanyraq.law.requirements import SUB_REASONS_OF
from shanyraq.law.routes import Route
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.events import RequirementsChecked
from shanyraq.procedure.household import ConsentState
from shanyraq.procedure.parties import Compliance
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.registers import evidence_of, latest_answers
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.words.phrase import Lang

_TONES: Mapping[Verdict, Tone] = {Verdict.LIKELY: "good", Verdict.UNLIKELY: "bad", Verdict.PERSON: "warn"}

_FOUND_TONES: Mapping[Compliance, Tone] = {
    Compliance.MET: "good",
    Compliance.UNMET: "bad",
    Compliance.UNCLEAR: "warn",
}


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: what the law wants, how it looks, on which place it rests, and the ground it would give.

    `doubtful` ones may become a ground; the registers speak for the others, and against the `barred`. `found` is the
    executor's finding, with its reason in `note`.
    """

    code: str
    text: str
    verdict: Tag
    basis: str
    ground: str
    doubtful: bool
    barred: bool
    finding: Compliance | None
    found: Tag
    note: str


def requirements(page: CasePage, today: date, lang: Lang) -> tuple[Requirement, ...]:
    """Every requirement that bears on the case, in the order of the law."""
    return tuple(_said(page, one, lang) for one in pre_check(situation(page, today)))


def noted(page: CasePage, code: str) -> str:
    """Why the latest finding on a requirement is what it is; empty where nothing was written."""
    checks = (one.event for one in reversed(page.entries) if isinstance(one.event, RequirementsChecked))
    found = (one for event in checks for one in event.findings if one.code == code)
    latest = next(found, None)
    return page.writings.get(latest.writing or "", "") if latest else ""


def _said(page: CasePage, answer: Answer, lang: Lang) -> Requirement:
    finding = dict(page.case.review.requirements).get(answer.code)
    found = TEXT.say(f"require.found.{finding or 'none'}", lang)
    return Requirement(
        code=answer.code,
        text=TEXT.say(f"require.{answer.code}", lang),
        verdict=Tag(TEXT.say(f"require.{answer.verdict}", lang), _TONES[answer.verdict]),
        basis=SOURCES[answer.article].name(lang),
        ground=SUB_REASONS_OF[answer.code][0],
        doubtful=answer.verdict is not Verdict.LIKELY or finding not in (None, Compliance.MET),
        barred=answer.verdict is Verdict.UNLIKELY,
        finding=finding,
        found=Tag(found, _FOUND_TONES[finding] if finding else "neutral"),
        note=noted(page, answer.code),
    )


def situation(page: CasePage, today: date) -> Situation:
    """What is on record about the household: from the file itself and from the register of rights to real estate."""
    filing = page.case.filing
    on = day_of(page, filing.submitted_at) if filing.submitted_at else today
    owned = tuple(_entries(page, "real_estate"))
    held, given_away = _held(page, owned), [one for one in owned if one.get("ceased_on")]
    known = any(
        answer.register == "real_estate" and answer.outcome != "unavailable" for answer, _ in latest_answers(page)
    )
    adults = [one for one in filing.household if one.is_adult(on)]
    given = {one.person for one in filing.consents if one.state is ConsentState.GIVEN}
    return Situation(
        on=on,
        basis=filing.basis,
        holding=Holding.COMMUNAL if page.case.route is Route.COMMUNAL else None,
        state_stock=True,
        adults_consent=all(one.person in given for one in adults),
        owns_dwelling=bool(held) if known else None,
        owned_share_percent=max((_share(one) for one in held), default=None),
        mortgage=any(one.get("mortgaged") == "true" for one in held) if known else None,
        alienated=bool(given_away) if known else None,
        alienated_on=max((date.fromisoformat(str(one["ceased_on"])) for one in given_away), default=None),
        free_category=filing.free_category,
    )


def _held(page: CasePage, owned: tuple[Mapping[str, Any], ...]) -> list[Mapping[str, Any]]:
    """Dwellings owned now, the one that is being privatized left out."""
    own = page.dwelling.cadastral_number
    return [one for one in owned if not one.get("ceased_on") and (not own or one.get("cadastral_number") != own)]


def _share(entry: Mapping[str, Any]) -> int:
    share = str(entry.get("share_percent", ""))
    return int(share) if share.isdecimal() else 100


def _entries(page: CasePage, register: str) -> Iterator[Mapping[str, Any]]:
    for answer, _ in latest_answers(page):
        if answer.register == register:
            for one in evidence_of(answer):
                yield from one.get("entries", ())
