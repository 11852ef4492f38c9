"""The pre-check: it informs and never rejects."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from shanyraq.law.categories import FREE_CATEGORIES, VULNERABLE_GROUPS
from shanyraq.law.eligibility import Answer, Holding, Leaving, Situation, Verdict, overall, pre_check
from shanyraq.law.eligibility_table import DWELLING_BARS, LENGTHS, SHARE_RULES
from shanyraq.law.price import Basis
from shanyraq.law.readings import READINGS
from shanyraq.law.sources import SOURCES
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.phrase import LANGS

LIKELY, UNLIKELY, PERSON = Verdict.LIKELY, Verdict.UNLIKELY, Verdict.PERSON
IN_2021, IN_2022, IN_2025 = date(2021, 9, 6), date(2022, 6, 27), date(2025, 5, 24)

GOOD = Situation(
    on=IN_2021,
    basis=Basis.REDEMPTION,
    holding=Holding.COMMUNAL,
    tenant=True,
    state_stock=True,
    adults_consent=True,
    bars=frozenset(),
    privatized_before=False,
    owns_dwelling=False,
    mortgage=False,
    alienated=False,
    housing_payments=False,
)


def answer(code: str, **facts: object) -> Answer:
    """The answer to one question, all else being well."""
    (found,) = (one for one in pre_check(replace(GOOD, **facts)) if one.code == code)  # type: ignore[arg-type]
    return found


def test_a_tenant_with_nothing_against_them_is_likely_to_privatize() -> None:
    answers = pre_check(GOOD)
    assert {one.verdict for one in answers} == {LIKELY}
    assert overall(answers) is LIKELY


def test_of_whom_nothing_is_known_a_person_must_look() -> None:
    answers = pre_check(Situation(on=IN_2025))
    assert {one.verdict for one in answers} == {PERSON}
    assert overall(answers) is PERSON


def test_one_unlikely_answer_decides_the_whole_and_one_open_question_leaves_it_open() -> None:
    assert overall(pre_check(replace(GOOD, mortgage=True, tenant=None))) is UNLIKELY
    assert overall(pre_check(replace(GOOD, tenant=None))) is PERSON
    assert overall(()) is LIKELY


@pytest.mark.parametrize(
    ("code", "article", "good"),
    [
        ("tenant", "HL/13-1", True),
        ("state_stock", "HL/2-22", True),
        ("adults_consent", "HL/13-1", True),
        ("privatized_before", "HL/13-9", False),
        ("owns_dwelling", "HL/13-10-1", False),
        ("mortgage", "HL/13-10-2", False),
        ("alienated", "HL/13-10-3", False),
    ],
)
def test_each_question_has_a_good_a_bad_and_an_open_answer(code: str, article: str, good: bool) -> None:
    more = {"alienated_on": IN_2021} if code == "alienated" else {}
    assert answer(code, **{code: good}).verdict is LIKELY
    assert answer(code, **{code: not good}, **more).verdict is UNLIKELY
    assert answer(code, **{code: None}).verdict is PERSON
    assert answer(code, **{code: good}).article == article


def test_each_bar_of_the_dwelling_is_unlikely_under_its_own_sub_paragraph_while_it_stands() -> None:
    for bar in DWELLING_BARS:
        for on in (IN_2021, IN_2022, IN_2025):
            found = answer("dwelling", bars=frozenset({bar.code}), on=on)
            if bar.in_force(on):
                assert (found.verdict, found.article) == (UNLIKELY, bar.article)
            else:
                assert (found.verdict, found.article) == (LIKELY, "HL/13-7")


def test_several_bars_are_each_answered() -> None:
    answers = pre_check(replace(GOOD, bars=frozenset({"13-7-2", "13-7-7"})))
    assert [one.article for one in answers if one.code == "dwelling"] == ["HL/13-7-2", "HL/13-7-7"]


@pytest.mark.parametrize("bar", ["13-7-1-1", "13-7-8"])
def test_dwellings_the_decree_opened_before_the_law_are_for_a_person_in_between(bar: str) -> None:
    verdicts = [
        answer("dwelling", bars=frozenset({bar}), on=on).verdict
        for on in (date(2025, 1, 20), date(2025, 1, 21), date(2025, 5, 23), date(2025, 5, 24))
    ]
    assert verdicts == [UNLIKELY, PERSON, PERSON, LIKELY]


@pytest.mark.parametrize(
    ("share", "on", "verdict"),
    [
        (49, IN_2021, LIKELY),
        (50, IN_2021, UNLIKELY),
        (50, date(2025, 5, 23), UNLIKELY),
        (50, IN_2025, LIKELY),
        (51, IN_2025, UNLIKELY),
        (None, IN_2025, UNLIKELY),
    ],
)
def test_a_small_share_privatized_before_is_no_bar_by_the_threshold_of_its_day(
    share: int | None, on: date, verdict: Verdict
) -> None:
    assert answer("privatized_before", privatized_before=True, privatized_share_percent=share, on=on).verdict is verdict


def test_a_dwelling_got_by_coupons_does_not_count() -> None:
    assert answer("privatized_before", privatized_before=True, privatized_by_coupons=True).verdict is LIKELY
    assert answer("privatized_before", privatized_before=True, privatized_by_coupons=False).verdict is UNLIKELY
    assert answer("privatized_before", privatized_before=None, privatized_by_coupons=True).verdict is PERSON


@pytest.mark.parametrize(
    ("share", "on", "verdict"),
    [
        (49, IN_2021, LIKELY),
        (50, IN_2021, UNLIKELY),
        (49, IN_2025, LIKELY),
        (50, IN_2025, PERSON),
        (51, IN_2025, UNLIKELY),
        (None, IN_2025, UNLIKELY),
    ],
)
def test_a_small_share_owned_is_no_bar_and_exactly_a_half_is_for_a_person_since_the_reform(
    share: int | None, on: date, verdict: Verdict
) -> None:
    assert answer("owns_dwelling", owns_dwelling=True, owned_share_percent=share, on=on).verdict is verdict


@pytest.mark.parametrize(
    ("alienated_on", "verdict"),
    [
        (date(2016, 9, 5), LIKELY),
        (date(2016, 9, 6), UNLIKELY),
        (date(2021, 9, 5), UNLIKELY),
        (None, PERSON),
    ],
)
def test_an_own_dwelling_given_away_bars_for_five_years_to_the_same_day(
    alienated_on: date | None, verdict: Verdict
) -> None:
    assert answer("alienated", alienated=True, alienated_on=alienated_on).verdict is verdict


def test_a_day_of_giving_away_says_nothing_while_it_is_not_known_whether_it_was_given_away() -> None:
    assert answer("alienated", alienated=None, alienated_on=date(2001, 1, 1)).verdict is PERSON


def test_housing_payments_are_asked_about_since_the_law_names_them() -> None:
    assert "housing_payments" not in {one.code for one in pre_check(replace(GOOD, on=date(2022, 6, 26)))}
    assert answer("housing_payments", housing_payments=True, on=IN_2022).verdict is UNLIKELY
    assert answer("housing_payments", housing_payments=False, on=IN_2022).verdict is LIKELY


@pytest.mark.parametrize(
    ("category", "facts", "verdict"),
    [
        ("13-8-2", {}, LIKELY),
        ("13-8-7-1", {}, LIKELY),
        ("13-8-7", {"service_years": 20}, LIKELY),
        ("13-8-7", {"service_years": 19}, PERSON),
        ("13-8-7", {}, PERSON),
        ("13-8-10", {"service_years": 20}, LIKELY),
        ("13-8-10", {"service_years": 19}, PERSON),
        ("13-8-8", {"space_years": 16}, LIKELY),
        ("13-8-8", {"space_years": 15}, PERSON),
        ("13-8-8", {"service_years": 30}, PERSON),
        ("13-8-99", {}, UNLIKELY),
        (None, {}, PERSON),
    ],
)
def test_free_of_charge_is_for_the_categories_of_the_law(
    category: str | None, facts: dict[str, object], verdict: Verdict
) -> None:
    assert answer("free", basis=Basis.FREE, free_category=category, **facts).verdict is verdict


def test_one_who_buys_is_not_asked_for_a_category() -> None:
    assert "free" not in {one.code for one in pre_check(GOOD)}


@pytest.mark.parametrize(
    ("holding", "years", "leaving", "verdict"),
    [
        (Holding.EQUATED, 10, None, LIKELY),
        (Holding.EQUATED, 9, None, UNLIKELY),
        (Holding.EQUATED, None, None, PERSON),
        (Holding.EQUATED, 0, Leaving.DEATH, LIKELY),
        (Holding.EQUATED, 1, Leaving.LIQUIDATION, LIKELY),
        (Holding.EQUATED, 1, Leaving.LENGTH_OF_SERVICE, UNLIKELY),
        (Holding.INSTITUTION, 10, None, LIKELY),
        (Holding.INSTITUTION, 9, Leaving.RETIREMENT, LIKELY),
        (Holding.INSTITUTION, 9, None, UNLIKELY),
        (Holding.MILITARY, 10, None, LIKELY),
        (Holding.MILITARY, 9, Leaving.LENGTH_OF_SERVICE, LIKELY),
        (Holding.MILITARY, 9, Leaving.RETIREMENT, UNLIKELY),
        (Holding.PROGRAMME, 5, None, LIKELY),
        (Holding.PROGRAMME, 4, None, UNLIKELY),
        (None, 20, None, PERSON),
    ],
)
def test_a_dwelling_that_goes_with_work_asks_for_a_length_of_service(
    holding: Holding | None, years: int | None, leaving: Leaving | None, verdict: Verdict
) -> None:
    assert answer("service", holding=holding, service_years=years, leaving=leaving).verdict is verdict


def test_twenty_years_of_military_service_are_free_of_charge() -> None:
    assert answer("service", holding=Holding.MILITARY, service_years=20).why.key == "check.service_free"
    assert answer("service", holding=Holding.MILITARY, service_years=19).why.key == "check.service_enough"
    assert answer("service", holding=Holding.EQUATED, service_years=20).why.key == "check.service_enough"


def test_a_communal_dwelling_asks_for_no_length_of_service() -> None:
    assert "service" not in {one.code for one in pre_check(GOOD)}


def test_the_numbers_are_those_of_the_law() -> None:
    assert {code: (rule.years, rule.more, rule.article) for code, rule in LENGTHS.items()} == {
        "equated": (10, False, "HL/101-3"),
        "institution": (10, False, "HL/109-2"),
        "military": (10, False, "HL/101-4"),
        "military_free": (20, False, "HL/101-4"),
        "cosmonaut": (15, True, "HL/101-3"),
        "programme": (5, False, "HL/109-2"),
    }
    assert [(rule.percent, rule.inclusive) for rule in SHARE_RULES] == [(50, False), (50, True)]
    assert {reason for rule in LENGTHS.values() for reason in rule.instead} <= set(Leaving)


def test_every_answer_is_said_in_three_languages_under_a_source_and_a_reading() -> None:
    flags = (None, True, False)
    for flag, holding, basis, years in product(flags, (None, *Holding), Basis, (None, 0, 30)):
        situation = Situation(
            on=IN_2025, basis=basis, holding=holding, tenant=flag, state_stock=flag, adults_consent=flag,
            bars=frozenset({"13-7-2"}) if flag else frozenset() if flag is False else None,
            privatized_before=flag, owns_dwelling=flag, owned_share_percent=years, mortgage=flag, alienated=flag,
            alienated_on=None if years is None else date(2000 + years - 5, 1, 1), housing_payments=flag,
            service_years=years, privatized_share_percent=years, free_category="13-8-7" if flag else None,
            privatized_by_coupons=flag if years is None else False, leaving=Leaving.ILLNESS if flag else None,
        )  # fmt: skip
        for one in pre_check(situation):
            assert one.article in SOURCES
            assert one.reading is None or one.reading in READINGS
            assert all(one.why.say(GROUNDS, lang) for lang in LANGS)


def test_every_category_and_verdict_has_a_name() -> None:
    for lang in LANGS:
        for code in (*FREE_CATEGORIES, *VULNERABLE_GROUPS):
            assert GROUNDS.say(f"category.{code}", lang)
        for verdict in Verdict:
            assert GROUNDS.say(f"verdict.{verdict}", lang)


def test_widows_became_a_vulnerable_group_with_the_reform() -> None:
    assert not VULNERABLE_GROUPS["68-12"].in_force(date(2025, 5, 23))
    assert VULNERABLE_GROUPS["68-12"].in_force(IN_2025)
    assert all(category.in_force(IN_2021) for category in FREE_CATEGORIES.values())
