"""The executor checks nine kinds of document, returns in two days or not at all, and refers what is in order."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.parties import Compliance, Finding, RequirementFinding, Shortfall
from shanyraq.procedure.requirements import bearing_on, unchecked, unmet
from tests.procedure.story import EXECUTOR, GROUND, HEAD, RULES, Story, composition

MISSING = (Shortfall(3, Finding.MISSING, "6" * 64),)


def test_an_incomplete_package_goes_back_and_says_what_is_missing() -> None:
    story = Story().returned()
    assert story.case.stage is Stage.RETURNED
    assert story.case.review.shortfalls == MISSING


def test_nothing_goes_back_after_two_working_days() -> None:
    story = Story().checked(d3=Finding.MISSING).wait(days=2)
    story.do(c.ReturnApplication(MISSING, story.paper()), EXECUTOR)
    late = Story().checked(d3=Finding.MISSING).wait(days=3)
    assert late.denied(c.ReturnApplication(MISSING, late.paper()), EXECUTOR) == "return_term_passed"


def test_a_defect_found_leads_to_a_return_or_a_hearing_never_to_the_vote() -> None:
    story = Story().checked(d3=Finding.MISSING)
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "defects_found"


def test_a_return_names_only_what_the_check_found() -> None:
    story = Story().checked(d3=Finding.MISSING)
    for shortfalls, code in (
        ((), "shortfall_needed"),
        ((Shortfall(8, Finding.MISSING, "6" * 64),), "shortfall_not_found"),
        ((Shortfall(3, Finding.EXPIRED, "6" * 64),), "shortfall_not_found"),
        ((Shortfall(1, Finding.IN_ORDER, "6" * 64),), "shortfall_not_found"),
        ((Shortfall(3, Finding.MISSING, ""),), "shortfall_needed"),
        (MISSING * 2, "shortfalls_incomplete"),
    ):
        assert story.denied(c.ReturnApplication(shortfalls, story.paper()), EXECUTOR) == code


def test_a_return_names_every_defect_at_once() -> None:
    story = Story().checked(d3=Finding.MISSING, d8=Finding.EXPIRED)
    assert story.denied(c.ReturnApplication(MISSING, story.paper()), EXECUTOR) == "shortfalls_incomplete"
    both = (*MISSING, Shortfall(8, Finding.EXPIRED, "5" * 64))
    story.do(c.ReturnApplication(both, story.paper()), EXECUTOR)


@pytest.mark.parametrize("kind", [1, 3, 8])
def test_what_the_list_asks_for_is_not_waved_through_as_needless(kind: int) -> None:
    story = Story().registered()
    assert story.denied(c.CheckDocument(kind, Finding.NOT_REQUIRED), EXECUTOR) == "document_is_required"


def test_what_a_case_does_not_need_or_a_register_holds_may_be_found_needless() -> None:
    story = Story(basis=Basis.FREE).registered()
    assert story.denied(c.CheckDocument(9, Finding.NOT_REQUIRED), EXECUTOR) == "document_is_required"
    for kind in (2, 4, 5, 6, 7):
        story.do(c.CheckDocument(kind, Finding.NOT_REQUIRED), EXECUTOR)
    Story().registered().do(c.CheckDocument(9, Finding.NOT_REQUIRED), EXECUTOR)


def test_what_the_state_holds_or_the_case_does_not_need_is_not_asked_for() -> None:
    story = Story().registered()
    for kind in (2, 4, 5, 6, 7, 9):
        assert story.denied(c.CheckDocument(kind, Finding.MISSING), EXECUTOR) == "may_not_be_asked"
    story.do(c.CheckDocument(8, Finding.EXPIRED), EXECUTOR)
    free = Story(basis=Basis.FREE).registered()
    free.do(c.CheckDocument(9, Finding.MISSING), EXECUTOR)


def test_a_finding_can_be_mended_until_the_file_leaves() -> None:
    story = Story().checked(d3=Finding.MISSING).do(c.CheckDocument(3, Finding.IN_ORDER), EXECUTOR)
    story.do(c.ReferToCommission(composition()), EXECUTOR)
    assert story.case.stage is Stage.COMMISSION


@pytest.mark.parametrize("kind", [0, 10, -1])
def test_there_are_nine_kinds_of_document(kind: int) -> None:
    assert Story().registered().denied(c.CheckDocument(kind, Finding.IN_ORDER), EXECUTOR) == "unknown_document_kind"


def test_a_file_is_referred_when_every_kind_is_checked() -> None:
    story = Story().registered().do(c.CheckDocument(1, Finding.IN_ORDER), EXECUTOR)
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "documents_unchecked"


def test_only_staff_of_this_provider_act() -> None:
    story = Story().registered()
    stranger = By(Role.EXECUTOR, "other", "another-akimat")
    assert story.denied(c.AssignExecutor("other"), stranger) == "other_provider"
    story.do(c.AssignExecutor("executor"), HEAD)
    assert story.denied(c.AssignExecutor("executor"), EXECUTOR) == "already_assigned"


def _without(seat: Seat) -> Composition:
    plain = composition()
    return replace(plain, seats=tuple(one for one in plain.seats if one.seat is not seat))


@pytest.mark.parametrize(
    ("formed", "code"),
    [
        (composition("hospital"), "commission_of_another_owner"),
        (_without(Seat.CHAIR), "composition_incomplete"),
        (_without(Seat.SECRETARY), "composition_incomplete"),
        (replace(composition(), seats=composition().seats + composition().seats[:1]), "composition_incomplete"),
        (composition(until=date(2025, 9, 7)), "composition_not_in_term"),
        (replace(composition(), since=date(2025, 9, 9)), "composition_not_in_term"),
        (composition(rules=replace(RULES, source=" ")), "rules_without_source"),
        (composition(rules=replace(RULES, quorum_of=4)), "rules_without_source"),
        (composition(rules=replace(RULES, quorum_of=0)), "rules_without_source"),
        (replace(composition(), act=" "), "composition_without_act"),
        (replace(composition(), act_on=date(2025, 9, 9)), "composition_without_act"),
    ],
)
def test_only_a_commission_that_can_decide_this_case_gets_it(formed: Composition, code: str) -> None:
    assert Story().checked().denied(c.ReferToCommission(formed), EXECUTOR) == code


def test_a_dwelling_of_an_institution_goes_to_the_commission_of_the_institution() -> None:
    story = Story(route=Route.COMMUNAL_INSTITUTION).checked()
    assert story.denied(c.ReferToCommission(composition("akimat")), EXECUTOR) == "commission_of_another_owner"
    story.do(c.ReferToCommission(composition("hospital")), EXECUTOR)


def test_another_composition_can_be_formed_until_voting_begins() -> None:
    story = Story().referred().do(c.ReferToCommission(composition()), EXECUTOR)
    assert story.case.commission.round == 2
    story.voting()
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "voting_has_begun"


def test_the_answers_of_registers_are_kept_by_register() -> None:
    story = Story().registered()
    story.do(c.RecordRegisterAnswer("address", "unavailable", "1" * 64), EXECUTOR)
    story.do(c.RecordRegisterAnswer("address", "confirmed", "2" * 64), EXECUTOR)
    assert story.case.review.registers == (("address", "confirmed"),)


def test_the_two_days_are_working_days() -> None:
    story = Story().signed_by_family()
    story.at += timedelta(days=4)  # Friday 12 September
    story.do(c.SubmitApplication(), By(Role.APPLICANT, "tenant"))
    for kind in range(1, 10):
        finding = Finding.MISSING if kind == 3 else Finding.IN_ORDER
        story.do(c.CheckDocument(kind, finding), EXECUTOR)
    story.wait(days=4)  # Tuesday: Monday and Tuesday were the two days
    story.do(c.ReturnApplication(MISSING, story.paper()), EXECUTOR)


def _found(compliance: Compliance, *codes: str, why: str | None = None) -> c.CheckRequirements:
    return c.CheckRequirements(tuple(RequirementFinding(code, compliance, why) for code in codes))


def _all_papers(story: Story) -> Story:
    for kind in range(1, 10):
        story.do(c.CheckDocument(kind, Finding.IN_ORDER), EXECUTOR)
    return story


def test_a_file_goes_to_the_commission_once_each_requirement_of_the_law_has_a_finding() -> None:
    story = _all_papers(Story().registered())
    assert next_step(story.case).code == "check_requirements"
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "requirements_unchecked"
    first, *rest = bearing_on(story.case)
    story.do(_found(Compliance.UNCLEAR, first, why="7" * 64), EXECUTOR)
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "requirements_unchecked"
    story.do(_found(Compliance.MET, *rest), EXECUTOR)
    assert next_step(story.case).code == "refer"
    story.do(c.ReferToCommission(composition()), EXECUTOR)


def test_a_requirement_that_is_not_plainly_met_says_why() -> None:
    story = Story().registered()
    for compliance in (Compliance.UNMET, Compliance.UNCLEAR):
        assert story.denied(_found(compliance, "mortgage"), EXECUTOR) == "requirement_needs_reason"
    story.do(_found(Compliance.UNMET, "mortgage", why="7" * 64), EXECUTOR)
    assert story.denied(_found(Compliance.MET, "mortgage"), HEAD) == "not_your_role"


@pytest.mark.parametrize("codes", [(), ("service",), ("free",), ("tenant", "tenant"), ("no-such",)])
def test_a_requirement_that_does_not_bear_on_the_case_is_no_finding(codes: tuple[str, ...]) -> None:
    assert Story().registered().denied(_found(Compliance.MET, *codes), EXECUTOR) == "unknown_requirement"
    assert "free" in bearing_on(Story(basis=Basis.FREE).registered().case)
    assert "service" in bearing_on(Story(Route.REPUBLICAN).registered().case)


def test_a_requirement_found_unmet_leads_to_a_notice_and_a_notice_is_a_finding() -> None:
    story = _all_papers(Story().registered()).do(_found(Compliance.UNMET, "mortgage", why="7" * 64), EXECUTOR)
    story.do(_found(Compliance.MET, *unchecked(story.case)), EXECUTOR)
    assert next_step(story.case).code == "notify_preliminary_refusal"
    story.do(story.notice(), EXECUTOR)
    assert story.events[-2] == e.RequirementsChecked(
        (RequirementFinding("tenant", Compliance.UNMET, GROUND.writing),)
    )  # fmt: skip
    assert set(unmet(story.case)) == {"tenant", "mortgage"}
    story.do(_found(Compliance.MET, "mortgage"), EXECUTOR)
    assert unmet(story.case) == ("tenant",)


def test_requirements_stand_as_they_are_once_the_commission_votes() -> None:
    story = Story().referred().do(_found(Compliance.UNCLEAR, "mortgage", why="7" * 64), EXECUTOR).voting()
    assert story.denied(_found(Compliance.MET, "mortgage"), EXECUTOR) == "voting_has_begun"
