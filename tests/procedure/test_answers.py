"""What a refusal answers the person who was heard: kept by the case, never lost by a correction (APPC 80, 82)."""

from shanyraq.procedure import commands as c
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.papers import PaperKind
from tests.procedure.story import EXECUTOR, HEAD, TENANT, Story, composition

TEXT = "1" * 64
ANSWER = "a" * 64


def voted_down() -> Story:
    story = Story().heard().do(c.ReferToCommission(composition()), EXECUTOR)
    return story.voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.FOR).minuted()


def test_what_was_answered_is_kept_where_the_paper_is_sent_back() -> None:
    story = voted_down().do(c.RegisterDecision(voted_down().paper(), ANSWER), EXECUTOR)
    story.do(c.SendBackDecision(TEXT), HEAD)
    assert story.case.decision.found == ANSWER
    story.issued()
    assert story.case.decision.found is None, "registered anew without an answer, there is none"


def test_a_corrected_refusal_cannot_lose_what_the_person_was_answered() -> None:
    story = voted_down()
    story.do(c.RegisterDecision(story.paper(), ANSWER), EXECUTOR)
    story.do(c.SignDecision(story.signed(HEAD, story.case.decision.paper)), HEAD)
    story.do(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT)
    paper = story.paper()
    signature = story.signed(HEAD, paper.digest)
    for blank in (None, ""):
        lost = c.CorrectSlip(PaperKind.REFUSAL, paper, TEXT, signature, blank)
        assert story.denied(lost, HEAD) == "answer_would_be_lost"
    story.do(c.CorrectSlip(PaperKind.REFUSAL, paper, TEXT, signature, "b" * 64), HEAD)
    assert story.case.decision.found == "b" * 64


def test_a_refusal_that_answered_nothing_is_corrected_without_an_answer() -> None:
    story = Story().refused()
    story.do(c.RequestCorrection(PaperKind.REFUSAL, TEXT), TENANT)
    paper = story.paper()
    story.do(c.CorrectSlip(PaperKind.REFUSAL, paper, TEXT, story.signed(HEAD, paper.digest)), HEAD)
    assert story.case.decision.found is None


def test_a_decision_that_grants_answers_nothing() -> None:
    story = Story().referred().voting().voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted()
    story.do(c.RegisterDecision(story.paper(), ANSWER), EXECUTOR)
    assert story.case.decision.found is None
