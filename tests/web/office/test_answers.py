"""What a refusal answers the person: asked for when it is drawn up, kept when it is sent back or corrected."""

from typing import Any

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import agreement, hearing
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.writings import read_writing
from tests.chancery.told import text_of as paper_text
from tests.web.office.test_acts import Desk, desk
from tests.web.staff import SignIn, send, state, text_of

__all__ = ["desk"]


def answered(at: Desk) -> str:
    """What the case keeps of it."""
    found = state(at.told).decision.found
    return read_writing(found) if found else ""


def look(at: Desk) -> Desk:
    """Says what the case is opened for, so that its pages are shown."""
    send(at.browser, f"{at.case}purpose/", purpose="control")
    return at


def test_what_a_refusal_answers_is_asked_for_printed_and_kept_when_it_is_sent_back(
    town: World, desk: Any, sign_in: SignIn
) -> None:
    at: Desk = desk(hearing.refusal_to_be_registered)
    assert "The answer to what the person objected" in at.form("register-decision")
    at.done("register-decision", found="The flat was not sold.")
    assert "The flat was not sold." in paper_text(at.told, PaperKind.REFUSAL)
    head = Desk(at.told, sign_in(town.town.head))
    head.done("send-back", why="The street is misspelt.")
    executor = look(Desk(at.told, sign_in(town.town.executors[0])))
    assert "The flat was not sold." in executor.form("register-decision")


def test_a_decision_that_grants_has_no_objections_to_answer(desk: Any) -> None:
    at: Desk = desk(agreement.to_be_registered)
    assert "The answer to what the person objected" not in at.form("register-decision")


def test_the_form_of_a_corrected_refusal_has_the_answer_and_a_blank_field_does_not_lose_it(desk: Any) -> None:
    at = look(desk(hearing.slip_in_a_refusal, head=True))
    assert answered(at) == steps.ANSWERED
    assert "продажа квартиры документом не подтверждена" in at.form("correct")
    at.refused("correct", "cannot lose the answer", paper="refusal", why="The street.", found="  ")
    drafted = at.give("correct", paper="refusal", why="The street.", found=steps.ANSWERED)
    page = text_of(at.browser.get(drafted.headers["Location"]))
    digest = page.split('name="digest" value="')[1].split('"')[0]
    at.done("sign-correction", digest=digest)
    assert answered(at) == steps.ANSWERED
    assert "продажа квартиры документом не подтверждена" in paper_text(at.told, PaperKind.REFUSAL)
