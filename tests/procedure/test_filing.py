"""An application is one text that every adult of the family signs."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.household import Attached, ConsentState, Relation, Relative
from shanyraq.procedure.papers import Manner, Signature, Verdict
from tests.procedure.story import EXECUTOR, HOURS, HOUSEHOLD, MONDAY, SPOUSE, TENANT, Story, facts

CHILD_TURNING_18 = Relative("child", Relation.CHILD, date(2007, 9, 10))


def test_a_family_signs_and_the_application_is_registered_the_same_day() -> None:
    story = Story().registered()
    assert story.case.stage is Stage.REVIEW
    assert story.case.filing.registered_on == MONDAY.date()


def test_what_is_sent_after_hours_is_registered_on_the_next_working_day() -> None:
    story = Story().signed_by_family()
    story.at = MONDAY + timedelta(days=4, hours=10)  # Friday, 20:00
    story.do(c.SubmitApplication(), TENANT)
    assert story.case.stage is Stage.SUBMITTED
    assert story.denied(c.RegisterApplication(), SYSTEM) == "registration_day_not_come"
    story.wait(days=5).do(c.RegisterApplication(), SYSTEM)
    assert story.case.filing.registered_on == date(2025, 9, 15), "the day of the law, even when registered later"


def test_the_day_itself_is_not_too_early_to_register() -> None:
    story = Story().signed_by_family()
    story.at = MONDAY + timedelta(hours=10)
    story.do(c.SubmitApplication(), TENANT).wait(hours=10).do(c.RegisterApplication(), SYSTEM)
    assert story.case.filing.registered_on == date(2025, 9, 9)


def test_a_new_version_voids_every_consent() -> None:
    story = Story().signed_by_family().do(Story().application(), TENANT)
    assert story.case.filing.version == 2
    assert story.case.filing.consents == ()
    assert story.denied(c.SubmitApplication(), TENANT) == "consents_missing"


def test_a_refusal_stops_the_application_until_it_is_taken_back() -> None:
    story = Story().prepared()
    story.do(c.GiveConsent("tenant", story.signed(TENANT, story.case.filing.paper)), TENANT)
    story.do(c.RefuseConsent("spouse"), SPOUSE)
    assert story.denied(c.SubmitApplication(), TENANT) == "consent_refused"
    story.do(c.GiveConsent("spouse", story.signed(SPOUSE, story.case.filing.paper)), SPOUSE)
    story.do(c.SubmitApplication(), TENANT)


def test_a_minor_who_turns_eighteen_on_the_way_has_to_sign() -> None:
    story = Story(household=(*HOUSEHOLD[:2], CHILD_TURNING_18)).signed_by_family()
    child = By(Role.FAMILY, "child")
    consent = c.GiveConsent("child", story.signed(child, story.case.filing.paper))
    assert story.denied(consent, child) == "minor_is_not_asked"
    story.wait(days=2)
    assert story.denied(c.SubmitApplication(), TENANT) == "consents_missing"
    story.do(c.GiveConsent("child", story.signed(child, story.case.filing.paper)), child)
    story.do(c.SubmitApplication(), TENANT)


def test_somebody_may_stand_in_by_power_of_attorney_or_court_decision() -> None:
    for manner in (Manner.REPRESENTED, Manner.COURT):
        story = Story().prepared()
        signature = Signature("notary", story.case.filing.paper, manner, "e" * 64, Verdict.VALID, story.at)
        story.do(c.GiveConsent("spouse", signature), TENANT)
        consent = story.case.filing.consent("spouse")
        assert consent is not None
        assert consent.state is ConsentState.GIVEN


def test_a_power_of_attorney_does_not_overrule_a_refusal_but_a_court_does() -> None:
    story = Story().prepared().do(c.RefuseConsent("spouse"), SPOUSE)
    paper = story.case.filing.paper
    by_notary = Signature("notary", paper, Manner.REPRESENTED, "e" * 64, Verdict.VALID, story.at)
    assert story.denied(c.GiveConsent("spouse", by_notary), TENANT) == "refusal_stands"
    story.do(c.GiveConsent("spouse", replace(by_notary, manner=Manner.COURT)), TENANT)


def test_the_operator_takes_signatures_at_the_counter() -> None:
    operator = By(Role.OPERATOR, "operator", "corporation")
    story = Story(channel=Channel.STATE_CORPORATION).prepared()
    for person in ("tenant", "spouse"):
        signature = Signature(person, story.case.filing.paper, Manner.PAPER, "e" * 64, Verdict.VALID, story.at)
        story.do(c.GiveConsent(person, signature), operator)
    story.do(c.SubmitApplication(), operator)
    assert story.case.stage is Stage.REVIEW


def _give(story: Story, by: By = SPOUSE, person: str = "spouse", **changes: object) -> c.GiveConsent:
    parts = {
        "signer": by.person,
        "paper": story.case.filing.paper,
        "manner": Manner.EDS,
        "evidence": "e" * 64,
        "verdict": Verdict.VALID,
        "at": story.at,
    } | changes
    return c.GiveConsent(person, Signature(**parts))  # type: ignore[arg-type]


def test_a_signature_counts_only_for_its_person_its_text_and_when_it_verifies() -> None:
    story = Story().prepared()
    assert story.denied(_give(story, paper="0" * 64), SPOUSE) == "other_version_signed"
    assert story.denied(_give(story, signer="tenant"), SPOUSE) == "signed_by_another"
    assert story.denied(_give(story, verdict=Verdict.INVALID), SPOUSE) == "signature_not_valid"
    assert story.denied(_give(story, verdict=Verdict.INDETERMINATE), SPOUSE) == "signature_not_valid"
    assert story.denied(_give(story), TENANT) == "signed_by_another"
    assert story.denied(_give(story, person="stranger"), SPOUSE) == "not_of_this_family"
    assert story.denied(c.GiveConsent("spouse", _give(story).signature), By(Role.FAMILY, "x")) == "not_of_this_family"
    story.do(_give(story), SPOUSE)
    assert story.denied(_give(story), SPOUSE) == "already_signed"


def test_nobody_refuses_for_another_or_twice() -> None:
    story = Story().prepared()
    assert story.denied(c.RefuseConsent("tenant"), SPOUSE) == "signed_by_another"
    story.do(c.RefuseConsent("spouse"), SPOUSE)
    assert story.denied(c.RefuseConsent("spouse"), SPOUSE) == "already_refused"


def test_there_is_nothing_to_sign_before_the_text_is_fixed() -> None:
    story = Story().opened()
    assert story.denied(_give(story), TENANT) == "nothing_to_sign_yet"
    assert story.denied(c.SubmitApplication(), TENANT) == "nothing_to_sign_yet"


def test_a_filing_is_opened_by_its_own_applicant_once() -> None:
    story = Story()
    command = c.OpenFiling("akimat", HOURS, Route.COMMUNAL, "akimat", Channel.PORTAL, "tenant", "dwelling")
    assert story.denied(command, By(Role.APPLICANT, "neighbour")) == "not_the_applicant"
    assert story.denied(command, EXECUTOR) == "not_your_role"
    story.do(command, TENANT)
    assert story.denied(command, TENANT) == "wrong_stage"
    assert story.denied(Story().application(), By(Role.APPLICANT, "neighbour")) == "not_the_applicant"


def test_the_national_bank_has_republican_dwellings_only() -> None:
    command = c.OpenFiling(
        "akimat", HOURS, Route.COMMUNAL, "akimat", Channel.PORTAL, "tenant", "dwelling", national_bank=True
    )
    assert Story().denied(command, TENANT) == "national_bank_is_republican"


def _application(**changes: object) -> c.PrepareApplication:
    plain = Story().application()
    fields = {name: getattr(plain, name) for name in plain.__dataclass_fields__} | changes
    return c.PrepareApplication(**fields)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"household": (*HOUSEHOLD, HOUSEHOLD[1])}, "relative_twice"),
        ({"household": HOUSEHOLD[1:]}, "applicant_not_in_household"),
        ({"household": (Relative("tenant", Relation.SPOUSE, date(1980, 5, 1)),)}, "applicant_not_in_household"),
        ({"household": (Relative("tenant", Relation.SELF, date(2010, 5, 1)),)}, "applicant_is_minor"),
        (
            {"household": (*HOUSEHOLD[:2], Relative("child", Relation.CHILD, date(2030, 1, 1)))},
            "born_in_the_future",
        ),
        ({"basis": Basis.FREE}, "facts_of_another_basis"),
        ({"free_category": "13-8-2"}, "free_needs_category"),
        ({"facts": replace(facts(Basis.REDEMPTION), free_category="13-8-2")}, "free_needs_category"),
        ({"instalments": InstalmentChoice(5, 30)}, "instalments_need_plan"),
        ({"attached": (Attached(1, "0" * 64),)}, "unknown_document_kind"),
        ({"attached": (Attached(10, "0" * 64),)}, "unknown_document_kind"),
    ],
)
def test_an_application_that_cannot_be_is_not_fixed(changes: dict[str, object], code: str) -> None:
    assert Story().opened().denied(_application(**changes), TENANT) == code


@pytest.mark.parametrize(
    ("category", "stated"), [(None, "13-8-2"), ("", ""), ("13-8-99", "13-8-99"), ("13-8-2", "13-8-3")]
)
def test_free_of_charge_is_a_category_of_the_law_and_the_same_in_the_list_of_papers(
    category: str | None, stated: str
) -> None:
    of_papers = replace(facts(Basis.FREE), free_category=stated)
    command = _application(basis=Basis.FREE, facts=of_papers, free_category=category)
    assert Story().opened().denied(command, TENANT) == "free_needs_category"


@pytest.mark.parametrize("route", [Route.COMMUNAL_INSTITUTION, Route.REPUBLICAN])
def test_what_has_to_be_transferred_does_not_belong_to_the_provider_yet(route: Route) -> None:
    command = c.OpenFiling("akimat", HOURS, route, "akimat", Channel.PORTAL, "tenant", "dwelling")
    assert Story().denied(command, TENANT) == "owner_is_the_provider"


@pytest.mark.parametrize(
    ("years", "percent", "code"),
    [
        (16, 30, "period_too_long"),
        (0, 30, "period_too_short"),
        (5, 9, "initial_too_small"),
        (5, 100, "initial_too_large"),
    ],
)
def test_instalments_outside_the_limits_are_denied_with_their_article(years: int, percent: int, code: str) -> None:
    story = Story(basis=Basis.INSTALMENTS).opened()
    plain = story.application()
    command = c.PrepareApplication(
        plain.paper, plain.basis, InstalmentChoice(years, percent), None, plain.facts, plain.household, ()
    )
    assert story.denied(command, TENANT) == code


def test_a_period_that_only_a_dear_dwelling_allows_waits_for_the_price() -> None:
    story = Story(basis=Basis.INSTALMENTS).opened()
    plain = story.application()
    story.do(
        c.PrepareApplication(plain.paper, plain.basis, InstalmentChoice(12, 30), None, plain.facts, HOUSEHOLD, ()),
        TENANT,
    )
    for by in (TENANT, SPOUSE):
        story.do(c.GiveConsent(by.person, story.signed(by, story.case.filing.paper)), by)
    story.do(c.SubmitApplication(), TENANT)
    assert isinstance(story.events[-1], e.ApplicationRegistered)


@pytest.mark.parametrize(
    ("born", "day", "adult"),
    [
        (date(2000, 5, 10), date(2018, 5, 9), False),
        (date(2000, 5, 10), date(2018, 5, 10), True),
        (date(2004, 2, 29), date(2022, 2, 28), False),
        (date(2004, 2, 29), date(2022, 3, 1), True),
    ],
)
def test_a_person_is_an_adult_from_the_eighteenth_birthday(born: date, day: date, adult: bool) -> None:
    assert Relative("x", Relation.CHILD, born).is_adult(day) is adult
