"""A first look at whether a dwelling may be privatized, and on what terms. It informs; it never rejects.

A fact that is None is unknown, and what rests on it is for a person to look at.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shanyraq.law.categories import FREE_CATEGORIES, HL_2022
from shanyraq.law.eligibility_table import (
    ALIENATION_YEARS,
    DECREE_2025,
    DWELLING_BARS,
    LENGTHS,
    OPENED_BY_DECREE,
    SHARE_RULES,
    LengthRule,
)
from shanyraq.law.price import Basis
from shanyraq.law.receipts import months_later
from shanyraq.words.saying import Saying

_MONTHS_IN_YEAR = 12


class Verdict(StrEnum):
    """How a question looks from what was said."""

    LIKELY = "likely"
    UNLIKELY = "unlikely"
    PERSON = "person"


class Holding(StrEnum):
    """How the tenant came to the dwelling, which decides what length of service is asked for."""

    COMMUNAL = "communal"
    EQUATED = "equated"
    INSTITUTION = "institution"
    MILITARY = "military"
    PROGRAMME = "programme"


class Leaving(StrEnum):
    """Why service ended, where that stands in for its length (arts 101(3), 101(4), 109(2))."""

    LIQUIDATION = "liquidation"
    REDUNDANCY = "redundancy"
    ILLNESS = "illness"
    RETIREMENT = "retirement"
    LENGTH_OF_SERVICE = "length_of_service"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class Situation:
    """What the applicant says. `bars` are sub-paragraphs of art. 13(7) known to apply; an empty set means none does.

    Shares are whole percents. `service_years` counts service, or residence under a programme, in full years.
    """

    on: date
    basis: Basis | None = None
    holding: Holding | None = None
    tenant: bool | None = None
    state_stock: bool | None = None
    adults_consent: bool | None = None
    bars: frozenset[str] | None = None
    privatized_before: bool | None = None
    privatized_by_coupons: bool | None = None
    privatized_share_percent: int | None = None
    owns_dwelling: bool | None = None
    owned_share_percent: int | None = None
    mortgage: bool | None = None
    alienated: bool | None = None
    alienated_on: date | None = None
    housing_payments: bool | None = None
    service_years: int | None = None
    leaving: Leaving | None = None
    space_years: int | None = None
    free_category: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One question answered: its code, the verdict, the paragraph, the reason as a sentence of `words.grounds`."""

    code: str
    verdict: Verdict
    article: str
    why: Saying
    reading: str | None = None


def _answer(code: str, verdict: Verdict, article: str, why: str, reading: str | None = None, **params: int) -> Answer:
    return Answer(code, verdict, article, Saying.of(f"check.{why}", **params), reading)


def pre_check(situation: Situation) -> tuple[Answer, ...]:
    """Every question of the Housing Law that bears on the situation, each with its paragraph."""
    return tuple(_answers(situation))


def overall(answers: tuple[Answer, ...]) -> Verdict:
    """The verdict on the whole: one unlikely answer decides, then one that needs a person."""
    verdicts = {answer.verdict for answer in answers}
    for verdict in (Verdict.UNLIKELY, Verdict.PERSON):
        if verdict in verdicts:
            return verdict
    return Verdict.LIKELY


def _answers(situation: Situation) -> Iterator[Answer]:
    yield _yes_or_no("tenant", situation.tenant, "HL/13-1")
    yield _yes_or_no("state_stock", situation.state_stock, "HL/2-22")
    yield _yes_or_no("adults_consent", situation.adults_consent, "HL/13-1", "27")
    yield from _dwelling(situation)
    yield _privatized_before(situation)
    yield _owned(situation)
    yield _bar("mortgage", situation.mortgage, "HL/13-10-2")
    yield _alienated(situation)
    if situation.on >= HL_2022:
        yield _bar("housing_payments", situation.housing_payments, "HL/13-10-4")
    if situation.basis is Basis.FREE:
        yield _free(situation)
    elif situation.holding is not Holding.COMMUNAL:
        yield _service(situation)


def _yes_or_no(code: str, fact: bool | None, article: str, reading: str | None = None) -> Answer:
    """A condition that must hold."""
    if fact is None:
        return _answer(code, Verdict.PERSON, article, f"{code}_unknown", reading)
    if fact:
        return _answer(code, Verdict.LIKELY, article, f"{code}_yes", reading)
    return _answer(code, Verdict.UNLIKELY, article, f"{code}_no", reading)


def _bar(code: str, fact: bool | None, article: str, reading: str | None = None) -> Answer:
    """A circumstance that must not be there."""
    if fact is None:
        return _answer(code, Verdict.PERSON, article, f"{code}_unknown", reading)
    if fact:
        return _answer(code, Verdict.UNLIKELY, article, f"{code}_yes", reading)
    return _answer(code, Verdict.LIKELY, article, f"{code}_no", reading)


def _dwelling(situation: Situation) -> Iterator[Answer]:
    if situation.bars is None:
        yield _answer("dwelling", Verdict.PERSON, "HL/13-7", "dwelling_unknown", "22")
        return
    found = [bar for bar in DWELLING_BARS if bar.code in situation.bars and bar.in_force(situation.on)]
    for bar in found:
        # The Decree opened these dwellings some months before the Housing Law did: a person must weigh the two.
        opened = bar.code in OPENED_BY_DECREE and situation.on >= DECREE_2025
        why = Saying.of("check.dwelling_barred", bar=Saying(f"reason.{bar.code}"))
        yield Answer("dwelling", Verdict.PERSON if opened else Verdict.UNLIKELY, bar.article, why, bar.reading)
    if not found:
        yield _answer("dwelling", Verdict.LIKELY, "HL/13-7", "dwelling_free", "22")


def _share_ignored(percent: int, on: date) -> bool:
    """Whether a share this large is no bar under the threshold of a day (reading 29)."""
    rule = next(rule for rule in SHARE_RULES if rule.in_force(on))
    return percent <= rule.percent if rule.inclusive else percent < rule.percent


def _privatized_before(situation: Situation) -> Answer:
    """Art. 13(9): one dwelling in a life; coupons do not count, nor does a small share of a family member's."""
    code, article = "privatized_before", "HL/13-9"
    if situation.privatized_before and situation.privatized_by_coupons:
        return _answer(code, Verdict.LIKELY, article, "privatized_by_coupons", "31")
    share = situation.privatized_share_percent
    if situation.privatized_before and share is not None and _share_ignored(share, situation.on):
        return _answer(code, Verdict.LIKELY, article, "privatized_small_share", "29", share=share)
    return _bar(code, situation.privatized_before, article, "31")


def _owned(situation: Situation) -> Answer:
    """Art. 13(10)(1): another dwelling, unless a share below a half.

    Whether the widening to exactly a half, made for art. 13(9), reaches this paragraph was not read: a person looks.
    """
    code, article, share = "owns_dwelling", "HL/13-10-1", situation.owned_share_percent
    strict = SHARE_RULES[0].percent
    if situation.owns_dwelling and share is not None and share < strict:
        return _answer(code, Verdict.LIKELY, article, "owned_small_share", "29", share=share)
    if situation.owns_dwelling and share == strict and _share_ignored(strict, situation.on):
        return _answer(code, Verdict.PERSON, article, "owned_exactly_half", "29", share=strict)
    return _bar(code, situation.owns_dwelling, article, "29")


def _alienated(situation: Situation) -> Answer:
    """Art. 13(10)(3): an own dwelling given away within five years before applying, the same day included."""
    code, article = "alienated", "HL/13-10-3"
    if situation.alienated and situation.alienated_on is None:
        return _answer(code, Verdict.PERSON, article, "alienated_when", "30")
    if situation.alienated and situation.alienated_on is not None:
        last = months_later(situation.alienated_on, ALIENATION_YEARS * _MONTHS_IN_YEAR)
        if last < situation.on:
            return _answer(code, Verdict.LIKELY, article, "alienated_long_ago", "30")
    return _bar(code, situation.alienated, article, "30")


_CATEGORY_LENGTHS: Mapping[str, str] = {"13-8-7": "military_free", "13-8-10": "military_free", "13-8-8": "cosmonaut"}


def _free(situation: Situation) -> Answer:
    """Art. 13(8): free of charge for the categories named there, some after a length of service."""
    if situation.free_category is None:
        return _answer("free", Verdict.PERSON, "HL/13-8", "free_unknown", "20")
    category = FREE_CATEGORIES.get(situation.free_category)
    if category is None or not category.in_force(situation.on):
        return _answer("free", Verdict.UNLIKELY, "HL/13-8", "free_no_category", "20")
    length = _CATEGORY_LENGTHS.get(category.code)
    if length is None:
        return _answer("free", Verdict.LIKELY, category.article, "free_category", "20")
    rule = LENGTHS[length]
    years = situation.space_years if length == "cosmonaut" else situation.service_years
    if years is not None and rule.reached(years):
        return _answer("free", Verdict.LIKELY, category.article, "free_length", "20", years=years)
    # Shorter service counts in some circumstances: a dependent disabled child; a cosmonaut by art. 13(8)(8) alone.
    return _answer("free", Verdict.PERSON, category.article, "free_length_unknown", "20", least=rule.years)


_HOLDING_LENGTHS: Mapping[Holding, str] = {
    Holding.EQUATED: "equated",
    Holding.INSTITUTION: "institution",
    Holding.MILITARY: "military",
    Holding.PROGRAMME: "programme",
}


def _service(situation: Situation) -> Answer:
    """Arts 101(3), 101(4), 109(2): how long one must have served for a dwelling that goes with the work."""
    if situation.holding is None:
        return _answer("service", Verdict.PERSON, "HL/101-3", "holding_unknown")
    rule: LengthRule = LENGTHS[_HOLDING_LENGTHS[situation.holding]]
    if situation.leaving is not None and situation.leaving in rule.instead:
        return _answer("service", Verdict.LIKELY, rule.article, "service_excused")
    if situation.service_years is None:
        return _answer("service", Verdict.PERSON, rule.article, "service_unknown", least=rule.years)
    if situation.holding is Holding.MILITARY and LENGTHS["military_free"].reached(situation.service_years):
        return _answer("service", Verdict.LIKELY, rule.article, "service_free", years=situation.service_years)
    if rule.reached(situation.service_years):
        return _answer("service", Verdict.LIKELY, rule.article, "service_enough", years=situation.service_years)
    return _answer(
        "service", Verdict.UNLIKELY, rule.article, "service_short", years=situation.service_years, least=rule.years
    )
