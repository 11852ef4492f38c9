"""What is drawn up is signed by one call, and which scope it asks for follows from what the paper is."""

import base64
from collections.abc import Callable
from typing import Any

import pytest

from shanyraq.api.acts import ACTS, DRAWN
from shanyraq.api.description import description
from shanyraq.chancery import acts
from shanyraq.chancery.scopes import READ_CASES, READ_FILES, scope_of
from shanyraq.chancery.signing import head_of, sign_with_demo_key
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import agreement, transfer
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Command
from shanyraq.procedure.papers import PaperKind
from tests.api.conftest import LetIn
from tests.api.system import System, problem
from tests.web.authority.conftest import TellOf, tell_of
from tests.web.staff import NOW, Tell

__all__ = ["tell_of"]

READ = (READ_CASES, READ_FILES)


def corrected(t: Telling) -> None:
    """A slip was found in the decision."""
    agreement.for_the_tenant(t)
    t.go(0, 11)
    t.done(acts.request_correction(t.number, PaperKind.DECISION, "қате", by=steps.executor(t), at=t.at))


STORIES: dict[type[Command], tuple[Callable[[Telling], None], Callable[[World], By], str, dict[str, Any]]] = {
    c.CorrectSlip: (corrected, lambda town: town.town.head, "draw-up-corrected", {"kind": "decision", "why": "қате"}),
    c.SendPetition: (transfer.opened, lambda town: town.bodies.akim, "draw-up-petition", {"said": ""}),
    c.AnswerAsIndustry: (
        transfer.petitioned,
        lambda town: town.bodies.industry,
        "draw-up-industry-answer",
        {"agreed": True, "said": ""},
    ),
    c.DecideAsPropertyBody: (
        transfer.agreed,
        lambda town: town.bodies.property_body,
        "draw-up-property-decision",
        {"transfers": True, "said": ""},
    ),
}
"""Of each command whose paper is read first: where it is due, who signs, and the act that draws the paper up."""


def test_every_command_with_a_drawn_paper_has_its_story_here() -> None:
    assert set(STORIES) == set(DRAWN)
    assert {scope_of(one) for one in DRAWN} == {"acts.transfer", "acts.turns"}


def offered(system: System, number: str, by: By) -> tuple[bool, str]:
    items = system.get(f"/api/v1/cases/{number}/acts", by).json()["items"]
    return next((one["may"], one["code"]) for one in items if one["act"] == "sign-drawn")


@pytest.mark.parametrize("command", STORIES, ids=lambda one: one.__name__)
def test_signing_asks_for_the_scope_of_what_was_drawn_up(
    command: type[Command], town: World, tell: Tell, tell_of: TellOf, let_in: LetIn
) -> None:
    story, who, draw, body = STORIES[command]
    told = tell(story) if command is c.CorrectSlip else tell_of("forestry", story)
    by, scope = who(town), scope_of(command)
    other = next(one for one in ACTS["sign_drawn"].scopes if one != scope)
    right, wrong, none = (let_in(by.organisation, *READ, *more) for more in ((scope,), (other,), ()))
    assert offered(right, told.number, by) == (False, "nothing_drawn")

    paper = right.act(told.number, draw, by, **body).json()["paper"]
    assert offered(right, told.number, by) == (True, "")
    cms = base64.b64encode(sign_with_demo_key(paper, by.person, head_of(by.organisation), NOW)).decode()
    refused = wrong.act(told.number, "sign-drawn", by, paper=paper, cms=cms)
    assert problem(refused) == (403, "no_scope")
    assert refused.json()["params"] == {"scope": scope}
    assert problem(none.act(told.number, "sign-drawn", by, paper=paper, cms=cms)) == (403, "no_scope")
    assert problem(right.act(told.number, "sign-drawn", by, paper="0" * 64, cms=cms)) == (422, "unknown_file")
    signed = right.act(told.number, "sign-drawn", by, paper=paper, cms=cms)
    assert signed.status_code == 200, signed.content
    assert offered(right, told.number, by) == (False, "nothing_drawn")


def test_the_description_names_every_scope_that_signing_may_ask_for() -> None:
    told = description()["paths"]["/api/v1/cases/{number}/acts/sign-drawn"]["post"]
    assert told["security"] == [{"client": ["acts.turns"]}, {"client": ["acts.transfer"]}]
    for one in DRAWN:
        assert f"Command `{one.__name__}`, scope `{scope_of(one)}`" in told["description"]
