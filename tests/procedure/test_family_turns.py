"""The family changes while its case runs; a second application comes for the dwelling (readings S8 and S9)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.follow import follow
from shanyraq.procedure.household import FamilyTurn, Relation, Relative
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.parties import Party
from shanyraq.procedure.requirements import unchecked
from tests.procedure.story import CHAIR, EXECUTOR, HEAD, HOUSEHOLD, SPOUSE, TENANT, Story, composition

PROOF = "e" * 64


def change(story: Story, turn: FamilyTurn, person: str, *, leaves: bool = False) -> c.RecordFamilyChange:
    return c.RecordFamilyChange(turn, person, story.at.date(), PROOF, leaves)


def members(story: Story) -> set[str]:
    return {one.person for one in story.case.filing.household}


def test_a_child_born_while_the_case_runs_is_one_of_the_owners() -> None:
    story = Story().referred()
    story.do(change(story, FamilyTurn.BIRTH, "newborn"), TENANT)
    newborn = story.case.filing.relative("newborn")
    assert newborn == Relative("newborn", Relation.CHILD, story.at.date())
    story.voting().voted(Choice.FOR, Choice.FOR, Choice.FOR)


def test_a_divorced_spouse_who_stays_in_the_dwelling_stays_in_the_case() -> None:
    story = Story().referred()
    story.do(change(story, FamilyTurn.DIVORCE, "spouse"), TENANT)
    spouse = story.case.filing.relative("spouse")
    assert spouse is not None
    assert spouse.relation is Relation.OTHER
    assert story.case.filing.consent("spouse") is not None


def test_a_divorced_spouse_who_left_is_no_part_of_it_any_more() -> None:
    story = Story().referred()
    story.do(change(story, FamilyTurn.DIVORCE, "spouse", leaves=True), TENANT)
    assert "spouse" not in members(story)
    assert story.case.filing.consent("spouse") is None
    assert story.denied(c.RecordDeath(story.at.date(), PROOF), SPOUSE) == "not_of_this_family"


def test_the_death_of_a_member_is_recorded_and_that_of_the_applicant_apart() -> None:
    story = Story().referred()
    assert story.denied(change(story, FamilyTurn.DEATH, "tenant"), EXECUTOR) == "applicants_death_apart"
    story.do(change(story, FamilyTurn.DEATH, "spouse"), EXECUTOR)
    assert members(story) == {"tenant", "child"}


@pytest.mark.parametrize(
    ("turn", "person", "code"),
    [
        (FamilyTurn.BIRTH, "child", "relative_twice"),
        (FamilyTurn.DIVORCE, "child", "not_the_spouse"),
        (FamilyTurn.DEATH, "stranger", "not_of_this_family"),
    ],
)
def test_what_changes_is_this_family(turn: FamilyTurn, person: str, code: str) -> None:
    story = Story().referred()
    assert story.denied(change(story, turn, person), TENANT) == code


def test_a_change_is_not_told_of_before_it_happened_nor_while_the_commission_votes() -> None:
    story = Story().referred()
    ahead = replace(change(story, FamilyTurn.BIRTH, "newborn"), happened_on=story.at.date() + timedelta(days=1))
    assert story.denied(ahead, TENANT) == "day_in_the_future"
    story.voting()
    assert story.denied(change(story, FamilyTurn.BIRTH, "newborn"), TENANT) == "voting_has_begun"


def test_the_requirements_are_checked_anew_for_the_family_as_it_is() -> None:
    story = Story().checked()
    assert not unchecked(story.case)
    story.do(change(story, FamilyTurn.DIVORCE, "spouse", leaves=True), EXECUTOR)
    assert unchecked(story.case)


def test_a_decision_that_nobody_signed_is_made_anew() -> None:
    story = Story().referred().voting().voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()
    story.do(c.RegisterDecision(story.paper()), EXECUTOR)
    story.do(change(story, FamilyTurn.BIRTH, "newborn"), EXECUTOR)
    assert next_step(story.case).code == "register_decision"
    story.issued()


def test_a_draft_of_the_agreement_and_the_signatures_under_it_fall_away() -> None:
    story = Story().ready_for_agreement().do(c.DraftAgreement(Story().paper()), EXECUTOR)
    paper = story.case.agreement.paper
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, paper)), TENANT)
    story.do(change(story, FamilyTurn.BIRTH, "newborn"), TENANT)
    assert (story.case.agreement.paper, story.case.agreement.signed) == ("", ())


def _with_a_child_of(born_on: date) -> Story:
    household = (*HOUSEHOLD[:2], Relative("child", Relation.CHILD, born_on))
    return Story(household=household)


def test_who_turns_eighteen_before_the_agreement_is_asked_before_it() -> None:
    """Born on 9 September 2007: a child on the Monday of the application, an adult on the next day."""
    story = _with_a_child_of(date(2007, 9, 9)).ready_for_agreement()
    story.do(c.DraftAgreement(story.paper()), EXECUTOR).wait(days=1)
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "consent_owed"
    paper = story.case.agreement.paper
    assert story.denied(c.SignAgreement(Party.PROVIDER, story.signed(HEAD, paper)), HEAD) == "consent_owed"
    child = By(Role.FAMILY, "child")
    story.do(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert next_step(story.case).code in ("sign_agreement", "consent_of_new_adult")
    story.do(c.GiveConsent("child", story.signed(child, story.case.filing.paper)), child)
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(TENANT, paper)), TENANT)
    story.do(c.SignAgreement(Party.PROVIDER, story.signed(HEAD, paper)), HEAD)
    assert story.case.agreement.concluded_on is not None


def test_a_new_adult_may_refuse_and_take_it_back_and_the_others_may_not_change_their_mind() -> None:
    story = _with_a_child_of(date(2007, 9, 9)).ready_for_agreement().wait(days=1)
    child = By(Role.FAMILY, "child")
    story.do(c.RefuseConsent("child"), child)
    assert story.denied(c.DraftAgreement(story.paper()), EXECUTOR) == "consent_owed"
    assert story.denied(c.RefuseConsent("spouse"), SPOUSE) == "already_signed"
    story.do(c.GiveConsent("child", story.signed(child, story.case.filing.paper)), child)
    assert story.denied(c.GiveConsent("spouse", story.signed(SPOUSE, story.case.filing.paper)), SPOUSE) == (
        "consents_complete"
    )


def test_a_later_application_for_the_dwelling_goes_on_in_the_earlier() -> None:
    story = Story().referred()
    assert story.denied(c.JoinInto("QAR-1", "another", PROOF), EXECUTOR) == "other_dwelling"
    story.do(c.JoinInto("QAR-1", "dwelling", PROOF), EXECUTOR)
    assert (story.stage(), story.case.joined_to) == (Stage.TERMINATED, "QAR-1")
    effects = follow(story.case, story.events[-1]).effects
    assert ("take_in", {"lead": "QAR-1"}) in [(one.kind, dict(one.params)) for one in effects]


def test_the_people_of_the_later_application_come_into_the_family_and_are_asked() -> None:
    story = Story(basis=Basis.REDEMPTION).ready_for_agreement()
    theirs = (Relative("tenant", Relation.SELF, date(1980, 5, 1)), Relative("aunt", Relation.SELF, date(1970, 1, 1)))
    story.do(c.TakeIn("QAR-2", theirs), SYSTEM)
    assert story.denied(c.TakeIn("QAR-2", theirs), SYSTEM) == "joined_already"
    aunt = story.case.filing.relative("aunt")
    assert aunt is not None
    assert aunt.relation is Relation.OTHER
    assert next_step(story.case).code == "consent_of_new_adult"
    by = By(Role.FAMILY, "aunt")
    story.do(c.GiveConsent("aunt", story.signed(by, story.case.filing.paper)), by)
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)


def test_a_case_that_brings_nobody_new_changes_nothing_in_the_family() -> None:
    story = Story().referred()
    story.do(c.TakeIn("QAR-2", HOUSEHOLD), SYSTEM)
    assert members(story) == {one.person for one in HOUSEHOLD}
    assert story.case.joined == ("QAR-2",)


def test_nothing_is_joined_while_the_commission_votes() -> None:
    story = Story().referred().voting()
    assert story.denied(c.JoinInto("QAR-1", "dwelling", PROOF), EXECUTOR) == "voting_has_begun"
    story.voted(Choice.FOR, Choice.FOR, Choice.FOR)
    assert story.denied(c.ReferToCommission(composition()), EXECUTOR) == "voting_has_begun"
    assert story.denied(c.OpenVoting(Basis.REDEMPTION), CHAIR) == "voting_has_begun"
