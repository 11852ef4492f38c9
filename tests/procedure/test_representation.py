"""Acting for somebody: by a notarised power within its scope and term, or as a guardian (APPC 68)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shanyraq.law.routes import Channel
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.household import Relation, Relative
from shanyraq.procedure.papers import Manner, Signature, Verdict
from shanyraq.procedure.parties import Party
from shanyraq.procedure.representation import Mandate, Representation, Scope
from tests.procedure.story import EXECUTOR, HEAD, HOUSEHOLD, OPERATOR, SPOUSE, TENANT, Story

ATTORNEY = By(Role.APPLICANT, "attorney")
FOR_SPOUSE = By(Role.FAMILY, "attorney")
PROOF = "e" * 64
POWER = Representation("tenant", "attorney", Mandate.POWER, tuple(Scope), date(2025, 9, 1), date(2026, 9, 1), PROOF)
GUARDIAN = Representation("spouse", "attorney", Mandate.GUARDIAN, (Scope.SIGNING,), date(2025, 9, 1), None, PROOF)


def entrusted(story: Story, given: Representation = POWER, by: By = TENANT) -> Story:
    return story.do(c.EntrustRepresentative(given), by)


def test_a_stranger_becomes_somebody_by_a_power_alone() -> None:
    story = Story().notified()
    assert story.denied(c.RecordObjection("5" * 64), ATTORNEY) == "not_the_applicant"
    entrusted(story).do(c.RecordObjection("5" * 64), ATTORNEY)


@pytest.mark.parametrize("scope", Scope)
def test_an_act_needs_a_power_that_covers_it(scope: Scope) -> None:
    story = entrusted(Story().notified(), replace(POWER, scope=(scope,)))
    acts: dict[Scope, c.Command] = {
        Scope.APPLYING: c.WithdrawApplication(),
        Scope.HEARING: c.RecordObjection("5" * 64),
    }
    for wanted, command in acts.items():
        decided = story.ask(command, ATTORNEY)
        assert isinstance(decided, tuple) is (wanted is scope)
        if wanted is not scope:
            assert story.denied(command, ATTORNEY) == "outside_the_power"


def test_a_power_is_worth_nothing_outside_its_term() -> None:
    story = entrusted(Story().notified(), replace(POWER, until=date(2025, 9, 9)))
    story.do(c.RecordObjection("5" * 64), ATTORNEY).wait(days=2)
    assert story.denied(c.RecordObjection("5" * 64), ATTORNEY) == "power_is_over"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (replace(POWER, until=None), "power_needs_term"),
        (replace(POWER, scope=()), "scope_needed"),
        (replace(POWER, until=date(2025, 9, 7)), "power_not_in_force"),
        (replace(POWER, representative="tenant"), "representative_needed"),
        (replace(POWER, evidence=""), "representative_needed"),
        (replace(POWER, person="stranger"), "not_of_this_family"),
        (replace(POWER, person="spouse"), "entrusts_for_another"),
        (replace(POWER, mandate=Mandate.GUARDIAN), "entrusts_for_another"),
    ],
)
def test_a_power_that_says_too_little_or_too_much_is_not_entered(given: Representation, code: str) -> None:
    assert Story().registered().denied(c.EntrustRepresentative(given), TENANT) == code


def test_nobody_is_entrusted_twice_and_the_power_can_be_taken_back_or_laid_down() -> None:
    story = entrusted(Story().notified())
    assert story.denied(c.EntrustRepresentative(POWER), TENANT) == "already_entrusted"
    assert story.denied(c.EndRepresentation("tenant", "attorney", PROOF), SPOUSE) == "entrusts_for_another"
    story.do(c.EndRepresentation("tenant", "attorney", PROOF), TENANT)
    assert story.denied(c.RecordObjection("5" * 64), ATTORNEY) == "not_the_applicant"
    assert story.denied(c.EndRepresentation("tenant", "attorney", PROOF), TENANT) == "nobody_entrusted"
    entrusted(story).do(c.EndRepresentation("tenant", "attorney", PROOF), ATTORNEY)
    assert story.case.representations == ()


def test_the_power_ends_with_the_death_of_the_applicant_until_somebody_takes_the_place() -> None:
    story = entrusted(Story().registered()).do(c.RecordDeath(date(2025, 9, 8), PROOF), SPOUSE)
    story.do(c.ReplaceApplicant("spouse", PROOF), SPOUSE)
    assert story.denied(c.WithdrawApplication(), ATTORNEY) == "not_the_applicant"


def test_a_guardian_entered_by_the_office_signs_for_the_ward() -> None:
    story = Story(channel=Channel.STATE_CORPORATION).prepared()
    paper = story.case.filing.paper
    signature = Signature("attorney", paper, Manner.REPRESENTED, PROOF, Verdict.VALID, story.at)
    assert story.denied(c.GiveConsent("spouse", signature), FOR_SPOUSE) == "not_of_this_family"
    entrusted(story, GUARDIAN, OPERATOR).do(c.GiveConsent("spouse", signature), FOR_SPOUSE)
    of_tenant = replace(signature, signer="attorney")
    assert story.denied(c.GiveConsent("tenant", of_tenant), FOR_SPOUSE) == "signed_by_another"
    registered = Story().registered()
    assert registered.denied(c.EntrustRepresentative(GUARDIAN), TENANT) == "entrusts_for_another"
    entrusted(registered, GUARDIAN, EXECUTOR)
    assert registered.denied(c.EndRepresentation("spouse", "attorney", PROOF), SPOUSE) == "entrusts_for_another"
    registered.do(c.EndRepresentation("spouse", "attorney", PROOF), EXECUTOR)


def test_the_agreement_is_signed_by_whom_the_applicant_entrusted_with_it() -> None:
    story = entrusted(Story().ready_for_agreement()).do(c.DraftAgreement(Story().paper()), EXECUTOR)
    paper = story.case.agreement.paper
    story.do(c.SignAgreement(Party.APPLICANT, story.signed(ATTORNEY, paper)), ATTORNEY)
    story.do(c.SignAgreement(Party.PROVIDER, story.signed(HEAD, paper)), HEAD)
    assert story.stage() is Stage.PAYMENT


def test_who_may_speak_may_not_sign() -> None:
    story = entrusted(Story().ready_for_agreement(), replace(POWER, scope=(Scope.HEARING,)))
    story.do(c.DraftAgreement(story.paper()), EXECUTOR)
    command = c.SignAgreement(Party.APPLICANT, story.signed(ATTORNEY, story.case.agreement.paper))
    assert story.denied(command, ATTORNEY) == "outside_the_power"


def test_a_representative_does_nothing_that_is_the_persons_own() -> None:
    story = entrusted(Story().registered())
    assert story.denied(c.EntrustRepresentative(POWER), ATTORNEY) == "outside_the_power"
    assert story.denied(c.RecordDeath(story.at.date() - timedelta(days=1), PROOF), FOR_SPOUSE) == "outside_the_power"


def test_who_acts_for_somebody_of_a_joined_case_acts_for_them_in_the_earlier() -> None:
    story = Story().notified()
    aunt = Relative("aunt", Relation.SELF, date(1970, 1, 1))
    for_aunt, for_spouse = replace(POWER, person="aunt"), replace(GUARDIAN, representative="another")
    signature = Signature("attorney", story.case.filing.paper, Manner.REPRESENTED, PROOF, Verdict.VALID, story.at)
    story.do(c.TakeIn("QAR-2", (*HOUSEHOLD, aunt), (for_aunt, for_spouse)), SYSTEM)
    assert story.case.representations == (for_aunt, for_spouse)
    story.do(c.GiveConsent("aunt", signature), FOR_SPOUSE)


def test_joining_opens_no_acts_of_the_earlier_applicant_and_no_power_that_is_over_or_known() -> None:
    story = entrusted(Story().notified(), GUARDIAN, EXECUTOR)
    over = replace(POWER, person="spouse", representative="another", until=story.at.date() - timedelta(days=1))
    story.do(c.TakeIn("QAR-2", HOUSEHOLD, (POWER, over, replace(GUARDIAN, scope=tuple(Scope)))), SYSTEM)
    assert story.case.representations == (GUARDIAN,)
    assert story.denied(c.WithdrawApplication(), ATTORNEY) == "not_the_applicant"
