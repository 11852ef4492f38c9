"""The commission decides, the provider registers, the head signs: three acts, three people."""

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.papers import PaperKind, Verdict
from tests.procedure.story import EXECUTOR, HEAD, Story


def _undecided() -> Story:
    return Story().referred().voting().voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()


def test_the_head_of_this_provider_signs_what_was_registered() -> None:
    story = _undecided()
    assert story.denied(c.SignDecision(story.signed(HEAD, "0" * 64)), HEAD) == "decision_not_registered"
    story.do(c.RegisterDecision(story.paper()), EXECUTOR)
    assert story.denied(c.RegisterDecision(story.paper()), EXECUTOR) == "decision_already_registered"
    paper = story.case.decision.paper
    assert story.denied(c.SignDecision(story.signed(HEAD, "0" * 64)), HEAD) == "other_version_signed"
    stranger = By(Role.HEAD, "head-of-another", "another-akimat")
    assert story.denied(c.SignDecision(story.signed(stranger, paper)), stranger) == "other_provider"
    revoked = story.signed(HEAD, paper, Verdict.INVALID)
    assert story.denied(c.SignDecision(revoked), HEAD) == "signature_not_valid"
    story.do(c.SignDecision(story.signed(HEAD, paper)), HEAD)
    assert story.case.stage is Stage.AGREEMENT


def test_who_registered_the_decision_does_not_sign_it() -> None:
    both = By(Role.EXECUTOR, "head", "akimat")
    story = _undecided().do(c.RegisterDecision(Story().paper()), both)
    signature = story.signed(HEAD, story.case.decision.paper)
    assert story.denied(c.SignDecision(signature), HEAD) == "four_eyes"


def test_the_head_sends_a_slip_back_but_cannot_change_the_outcome() -> None:
    story = _undecided()
    assert story.denied(c.SendBackDecision("1" * 64), HEAD) == "decision_not_registered"
    story.do(c.RegisterDecision(story.paper()), EXECUTOR).do(c.SendBackDecision("1" * 64), HEAD)
    story.issued()
    assert not story.case.decision.refusal
    assert len([one for one in story.case.papers if one.kind is PaperKind.DECISION]) == 2


def test_a_dwelling_that_is_not_communal_goes_to_the_transfer_first() -> None:
    for route in (Route.COMMUNAL_INSTITUTION, Route.REPUBLICAN):
        assert Story(route=route).decided().case.stage is Stage.TRANSFER


def test_what_the_commission_granted_is_what_the_agreement_is_about() -> None:
    story = Story(basis=Basis.FREE).decided()
    assert story.case.decision.grants is Basis.FREE
