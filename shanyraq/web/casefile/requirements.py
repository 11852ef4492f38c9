"""The requirements of the Housing Law beside what the registers say: met, not met, or for a person to look at.

The pre-check of `law.eligibility` is asked with what is on record. It informs; the executor and the commission decide.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shanyraq.law.eligibility import Answer, Holding, Situation, Verdict, pre_check
from shanyraq.law.routes import Route
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.household import ConsentState
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.registers import evidence_of, latest_answers
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.words.phrase import Lang

_TONES: Mapping[Verdict, Tone] = {Verdict.LIKELY: "good", Verdict.UNLIKELY: "bad", Verdict.PERSON: "warn"}

GROUND_OF: Mapping[str, str] = {
    "tenant": "not_tenant",
    "state_stock": "not_state_stock",
    "adults_consent": "no_consent",
    "dwelling": "13-7-2",
    "privatized_before": "13-9",
    "owns_dwelling": "13-10-1",
    "mortgage": "13-10-2",
    "alienated": "13-10-3",
    "housing_payments": "13-10-4",
    "free": "not_in_free_category",
    "service": "service_years_equated",
}
"""The sub-reason with which a refusal would begin where a requirement is not met."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: what the law wants, how it looks, on which place it rests, and the ground it would give.

    `doubtful` ones may become a ground; the registers speak for the others.
    """

    code: str
    text: str
    verdict: Tag
    basis: str
    ground: str
    doubtful: bool


def requirements(page: CasePage, today: date, lang: Lang) -> tuple[Requirement, ...]:
    """Every requirement that bears on the case, in the order of the law."""
    return tuple(_said(one, lang) for one in pre_check(situation(page, today)))


def _said(answer: Answer, lang: Lang) -> Requirement:
    return Requirement(
        code=answer.code,
        text=TEXT.say(f"require.{answer.code}", lang),
        verdict=Tag(TEXT.say(f"require.{answer.verdict}", lang), _TONES[answer.verdict]),
        basis=SOURCES[answer.article].name(lang),
        ground=GROUND_OF.get(answer.code, "other"),
        doubtful=answer.verdict is not Verdict.LIKELY,
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
