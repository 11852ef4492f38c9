"""Editions and their tables: complete, cited, and named in three languages."""

from dataclasses import replace
from datetime import date

import pytest

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.cited import articles_cited
from shanyraq.law.editions import E437_2021, EDITIONS, NoEdition, edition, edition_on
from shanyraq.law.grounds import GROUNDS, SUB_REASONS, Ground
from shanyraq.law.price import Basis
from shanyraq.law.readings import ORDER_READINGS, OWN_READINGS, READINGS
from shanyraq.law.routes import Channel, Route
from shanyraq.law.sources import ACTS, SOURCES, article_name
from shanyraq.law.standard import form_for
from shanyraq.law.terms import TermCode
from shanyraq.words.bodies import BODIES
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.grounds import GROUNDS as GROUND_WORDS
from shanyraq.words.phrase import LANGS, Phrase, Words
from shanyraq.words.price import PRICE
from shanyraq.words.routes import ROUTES
from shanyraq.words.terms import WHY


def test_the_edition_of_2021_is_found_by_code_and_by_day() -> None:
    assert edition("437-2021") is edition_on(date(2021, 9, 6)) is E437_2021
    assert edition_on(date(2021, 8, 24)) is E437_2021
    assert tuple(EDITIONS) == ("437-2021",)


def test_no_edition_is_made_up() -> None:
    with pytest.raises(NoEdition, match="2021-08-23"):
        edition_on(date(2021, 8, 23))
    with pytest.raises(NoEdition, match="437-2025"):
        edition("437-2025")


def test_an_edition_counts_by_the_calendar_it_is_given() -> None:
    moved = E437_2021.calendar.with_act(CalendarAct("act", Phrase(kk="акт", ru="акт", en="act"), date(2026, 1, 1), ()))
    assert E437_2021.with_calendar(moved).calendar is moved
    assert E437_2021.with_calendar(moved).rules == E437_2021.rules


def test_an_edition_with_two_rules_for_a_term_does_not_load() -> None:
    rule = E437_2021.rules[0]
    with pytest.raises(ValueError, match="two rules"):
        replace(E437_2021, rules=(rule, replace(rule)))
    with pytest.raises(ValueError, match="two lengths"):
        replace(E437_2021, rules=(rule, replace(rule, term=E437_2021.terms[TermCode.PAYMENT].term)))


@pytest.mark.parametrize(
    ("route", "stages"),
    [
        (Route.COMMUNAL, [("decision", (1, 2)), ("agreement", (3,)), ("payment", ())]),
        (
            Route.COMMUNAL_INSTITUTION,
            [("decision", (1, 2)), ("transfer", (3,)), ("agreement", (4,)), ("payment", ())],
        ),
        (Route.REPUBLICAN, [("decision", (1, 2)), ("transfer", (3,)), ("agreement", (4,)), ("payment", ())]),
    ],
)
def test_each_route_has_the_stages_of_the_order(route: Route, stages: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(stage.code, stage.numbers) for stage in E437_2021.routes[route].stages] == stages
    assert route.transfers is ("transfer" in [code for code, _ in stages])


def test_every_term_of_a_stage_is_a_term_of_its_route() -> None:
    for plan in E437_2021.routes.values():
        for stage in plan.stages:
            for code in stage.terms:
                assert plan.route in E437_2021.rule(code, plan.route).routes


def test_only_the_republican_transfer_has_petition_consent_and_property_decision() -> None:
    steps = {
        plan.route: [step.code for stage in plan.stages if stage.code == "transfer" for step in stage.steps]
        for plan in E437_2021.routes.values()
    }
    assert steps[Route.COMMUNAL] == []
    assert steps[Route.COMMUNAL_INSTITUTION] == [
        "deed_signed", "deed_approved_communal", "title_registered", "rights_received",
    ]  # fmt: skip
    assert steps[Route.REPUBLICAN] == [
        "petition_sent", "industry_consents", "property_body_decides", "deed_signed", "deed_approved_state",
        "deed_approved_communal", "title_registered", "rights_received",
    ]  # fmt: skip


def test_the_transfer_deed_is_a_result_for_republican_stock_alone() -> None:
    results = {route: [one.code for one in E437_2021.results if route in one.routes] for route in Route}
    assert results[Route.COMMUNAL] == results[Route.COMMUNAL_INSTITUTION] == ["decision", "refusal", "agreement"]
    assert results[Route.REPUBLICAN] == ["decision", "refusal", "transfer_deed", "agreement"]


def test_there_are_two_channels_and_the_portal_is_open_around_the_clock() -> None:
    assert {one.channel: one.round_the_clock for one in E437_2021.channels} == {
        Channel.STATE_CORPORATION: False,
        Channel.PORTAL: True,
    }


def test_each_basis_has_its_form() -> None:
    assert {basis: form_for(basis).code for basis in Basis} == {
        Basis.FREE: "app1",
        Basis.REDEMPTION: "app2",
        Basis.INSTALMENTS: "app2",
    }
    fields = {form.code: {field.code for field in form.fields} for form in E437_2021.forms}
    assert fields["app1"] - fields["app2"] == {"free_ground"}
    assert fields["app2"] - fields["app1"] == {"payment_choice", "instalment_years", "initial_contribution"}
    for form in E437_2021.forms:
        each = [field.code for field in form.fields if field.each_adult]
        assert "family_signature" in each
        assert "consent_iin" in each
        assert "recipient_signature" not in each


def test_the_grounds_of_refusal_are_three_and_each_sub_reason_falls_under_one() -> None:
    assert [ground.value for ground in GROUNDS] == ["1", "2", "3"]
    assert [rule.law_article for rule in GROUNDS.values()] == ["PSL/19-1-2-1", "PSL/19-1-2-2", "PSL/19-1-2-5"]
    by_ground = {ground: {code for code, row in SUB_REASONS.items() if row.ground is ground} for ground in Ground}
    assert by_ground[Ground.UNRELIABLE] == {"unreliable_document", "unreliable_data"}
    assert by_ground[Ground.COURT_DEPRIVATION] == {"court_deprivation"}
    assert {"13-9", "13-10-1", "13-10-2", "13-10-3", "no_consent", "documents_missing", "other"} <= by_ground[
        Ground.NON_COMPLIANCE
    ]
    assert all(code == row.code for code, row in SUB_REASONS.items())


@pytest.mark.parametrize(
    ("code", "on", "stands"),
    [
        ("13-7-1-1", date(2025, 5, 23), True),
        ("13-7-1-1", date(2025, 5, 24), False),
        ("13-7-5-1", date(2025, 5, 23), False),
        ("13-7-5-1", date(2025, 5, 24), True),
        ("13-7-9", date(2022, 6, 26), True),
        ("13-7-9", date(2022, 6, 27), False),
        ("13-10-4", date(2022, 6, 26), False),
        ("13-10-4", date(2022, 6, 27), True),
        ("13-9", date(2021, 9, 6), True),
    ],
)
def test_a_sub_reason_stands_from_and_to_the_days_of_its_edition(code: str, on: date, stands: bool) -> None:
    assert SUB_REASONS[code].in_force(on) is stands


def test_complaints_go_to_three_bodies_with_five_five_and_fifteen_working_days() -> None:
    terms = [(one.body.value, str(E437_2021.terms[one.term].term)) for one in E437_2021.addressees]
    assert terms == [("provider_head", "5wd"), ("housing_body", "5wd"), ("quality_body", "15wd")]
    assert [one.article for one in E437_2021.complaint_extensions] == ["O437/p14-1", "O437/p14-2"]


def test_every_citation_of_every_table_is_a_source_and_every_reading_used_is_known() -> None:
    cited = list(articles_cited())
    assert len(cited) > 400
    assert [one for one in cited if one.article not in SOURCES] == []
    assert [one for one in cited if one.reading is not None and one.reading not in READINGS] == []


def test_the_forty_five_readings_are_all_there_and_ours_are_kept_apart() -> None:
    assert tuple(ORDER_READINGS) == tuple(str(number) for number in range(1, 46))
    assert tuple(OWN_READINGS) == tuple(f"S{number}" for number in range(1, 12))
    assert tuple(READINGS) == (*ORDER_READINGS, *OWN_READINGS)
    for one in READINGS.values():
        assert one.where
        assert set(one.where) <= SOURCES.keys()
        assert all(one.problem.say(lang) != one.text.say(lang) for lang in LANGS)


def test_every_source_belongs_to_an_act_and_is_cited_in_three_languages() -> None:
    for key, source in SOURCES.items():
        assert key == source.key
        assert source.date == ACTS[source.act].dated
        assert all(article_name(key, lang) for lang in LANGS)
    names = [[source.name(lang) for source in SOURCES.values()] for lang in LANGS]
    assert all(len(set(of_language)) == len(SOURCES) for of_language in names)


@pytest.mark.parametrize(
    ("key", "kk", "ru", "en"),
    [
        (
            "O437/p6-1",
            "Қағидалардың (№ 437 бұйрық) 6-тармағының 1) тармақшасы",
            "подпункт 1) пункта 6 Правил (приказ № 437)",
            "Rules (Order No. 437), p. 6(1)",
        ),
        ("APPC/73-1", "ӘРПК-нің 73-бабының 1-бөлігі", "часть 1 статьи 73 АППК", "APPC, art. 73(1)"),
        (
            "HL/13-8-7-1",
            "«Тұрғын үй қатынастары туралы» Заңның 13-бабының 8-тармағының 7-1) тармақшасы",
            "подпункт 7-1) пункта 8 статьи 13 Закона «О жилищных отношениях»",
            "Law on Housing Relations, art. 13(8)(7-1)",
        ),
        (
            "O437/p6-end",
            "Қағидалардың (№ 437 бұйрық) 6-тармағының соңғы бөлігі",
            "последняя часть пункта 6 Правил (приказ № 437)",
            "Rules (Order No. 437), p. 6, last part",
        ),
        (
            "O437/app3-9-2",
            "Қағидалардың (№ 437 бұйрық) 3-қосымшасының 9-жолының 2) тармақшасы",
            "подпункт 2) строки 9 приложения 3 Правил (приказ № 437)",
            "Rules (Order No. 437), App. 3, row 9(2)",
        ),
    ],
)
def test_a_place_is_cited_as_a_lawyer_would(key: str, kk: str, ru: str, en: str) -> None:
    assert [article_name(key, lang) for lang in LANGS] == [kk, ru, en]


def keys_of_the_tables() -> dict[str, tuple[Words, list[str]]]:
    """Each table of words with the keys that the tables of the law ask of it."""
    edition = E437_2021
    stages = [stage for plan in edition.routes.values() for stage in plan.stages]
    steps = [step for stage in stages for step in stage.steps]
    return {
        "routes": (
            ROUTES,
            [f"route.{plan.route}" for plan in edition.routes.values()]
            + [f"stage.{stage.code}" for stage in stages]
            + [f"step.{step.code}" for step in steps]
            + [f"result.{result.code}" for result in edition.results]
            + [f"channel.{one.channel}" for one in edition.channels]
            + [f"{part}.{row.number}" for row in edition.standard for part in ("row", "row_text")],
        ),
        "bodies": (
            BODIES,
            [f"body.{owner}" for step in steps for owner in step.owners]
            + [f"body.{one.body}" for one in edition.addressees],
        ),
        "documents": (
            DOCUMENTS,
            [rule.name for rule in edition.documents]
            + [f"form.{form.code}" for form in edition.forms]
            + [f"field.{field.code}" for form in edition.forms for field in form.fields],
        ),
        "grounds": (
            GROUND_WORDS,
            [f"ground.{ground}" for ground in edition.grounds] + [f"reason.{code}" for code in edition.sub_reasons],
        ),
        "terms": (
            WHY,
            [f"name.{code}" for code in TermCode]
            + [f"event.{rule.event}" for rule in edition.rules]
            + [f"complaint.{rule.code}" for rule in edition.complaint_rules]
            + [f"complaint.{ground.code}" for ground in edition.complaint_extensions],
        ),
        "price": (PRICE, [f"basis.{basis}" for basis in Basis]),
    }


@pytest.mark.parametrize("table", ["routes", "bodies", "documents", "grounds", "terms", "price"])
def test_everything_in_the_tables_has_a_name(table: str) -> None:
    words, keys = keys_of_the_tables()[table]
    assert keys
    assert [key for key in keys if key not in words] == []
