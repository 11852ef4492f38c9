"""Granting less than was asked burdens too: the person is told of it and heard on it, on nothing else (reading 9)."""

from dataclasses import replace

import pytest

from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.next_step import next_step
from tests.procedure.story import CHAIR, EXECUTOR, SECRETARY, TENANT, Story, composition


def told(basis: Basis = Basis.FREE, instead: Basis = Basis.REDEMPTION) -> Story:
    """Free of charge was asked for; the notice says that it will be for the residual value."""
    story = Story(basis=basis).checked()
    story.do(replace(story.notice(), instead=instead), EXECUTOR)
    return story.do(c.RecordDelivery(story.case.hearing.notice, "account", story.at.date()), SYSTEM)


def heard() -> Story:
    return told().wait(days=7, hours=1).do(c.HoldHearing(True, Story().paper()), EXECUTOR)


def at_the_vote() -> Story:
    story = heard().do(c.ReferToCommission(composition()), EXECUTOR)
    return story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)


def test_the_notice_names_what_would_be_granted_instead() -> None:
    assert told().case.hearing.instead is Basis.REDEMPTION


@pytest.mark.parametrize(
    ("basis", "instead", "code"),
    [
        (Basis.FREE, Basis.FREE, "nothing_less"),
        (Basis.REDEMPTION, Basis.FREE, "free_not_asked"),
        (Basis.REDEMPTION, Basis.INSTALMENTS, "instalments_not_asked"),
    ],
)
def test_what_is_granted_instead_can_be_granted(basis: Basis, instead: Basis, code: str) -> None:
    story = Story(basis=basis).checked()
    assert story.denied(replace(story.notice(), instead=instead), EXECUTOR) == code


def test_after_the_hearing_the_commission_grants_the_less() -> None:
    story = at_the_vote().do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    story.voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()
    assert (story.stage(), story.case.decision.grants) == (Stage.DECISION, Basis.REDEMPTION)
    assert not story.case.decision.refusal


def test_after_the_hearing_the_commission_may_still_grant_what_was_asked() -> None:
    story = at_the_vote().do(c.OpenVoting(Basis.FREE), CHAIR).voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()
    assert story.case.decision.grants is Basis.FREE


def test_nothing_else_is_put_to_the_vote_than_what_was_asked_or_told() -> None:
    story = told(Basis.INSTALMENTS).wait(days=7, hours=1).do(c.HoldHearing(True, Story().paper()), EXECUTOR)
    story.do(c.ReferToCommission(composition()), EXECUTOR).do(c.EstablishPrice(900_000_000, "9" * 64, "act"), EXECUTOR)
    story.do(c.ScheduleSitting("sitting", story.at), SECRETARY)
    story.case = replace(story.case, filing=replace(story.case.filing, free_category="13-8-2"))
    assert story.denied(c.OpenVoting(Basis.FREE), CHAIR) == "other_than_told"


def test_who_was_heard_on_less_is_not_refused_without_another_notice() -> None:
    story = at_the_vote().do(c.OpenVoting(Basis.REDEMPTION), CHAIR)
    story.voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    assert story.stage() is Stage.HEARING
    assert next_step(story.case).code == "notify_preliminary_refusal"
    story.do(story.notice(), EXECUTOR)
    assert not story.case.hearing.heard
    assert story.case.hearing.instead is None


def test_when_what_was_asked_falls_through_the_less_is_voted_on_next() -> None:
    story = at_the_vote().do(c.OpenVoting(Basis.FREE), CHAIR)
    story.voted(Choice.AGAINST, Choice.AGAINST, Choice.AGAINST).minuted()
    assert next_step(story.case).code == "refer_after_hearing"
    story.do(c.ReferToCommission(composition()), EXECUTOR).voting(Basis.REDEMPTION)
    story.voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()
    assert story.case.decision.grants is Basis.REDEMPTION


def test_who_was_heard_on_a_refusal_is_told_again_only_of_something_new() -> None:
    story = heard()
    assert story.denied(replace(story.notice(), instead=Basis.REDEMPTION), EXECUTOR) == "already_heard"
    story.do(story.notice(), EXECUTOR)
    assert story.denied(c.RemarkOnMinutes("5" * 64), TENANT) == "no_minutes_yet"


def test_a_registered_letter_comes_with_its_postal_receipt() -> None:
    story = Story().checked()
    story.do(story.notice(), EXECUTOR)
    letter = c.RecordDelivery(story.case.hearing.notice, "registered_letter", story.at.date())
    assert story.denied(letter, EXECUTOR) == "delivery_unproved"
    story.do(replace(letter, evidence="d" * 64), EXECUTOR)


def test_papers_may_lie_beside_an_objection() -> None:
    story = told().do(c.RecordObjection("5" * 64, ("1" * 64, "2" * 64)), TENANT)
    event = story.events[-1]
    assert getattr(event, "papers", ()) == ("1" * 64, "2" * 64)
