"""Turns of a family and of its file at the office's desk: each is recorded on its paper, with the reason where not."""

from datetime import timedelta
from typing import Any

from shanyraq.cli.demo_data.stories import agreement, hearing, review
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Stage
from shanyraq.procedure.commands import TakeIn
from shanyraq.procedure.household import Relation
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.representation import Mandate, Scope
from shanyraq.record.audit import audit
from shanyraq.record.handle import handle
from tests.web.office.test_acts import Desk, day, desk, pdf
from tests.web.staff import SignIn, Tell, state, text_of

__all__ = ["desk"]


def test_a_child_born_while_the_case_runs_is_written_down(desk: Any) -> None:
    at: Desk = desk(review.half_checked)
    today = at.told.at.date()
    assert "owners" in at.form("birth")
    born = {"family_name": "Үлгіұлы", "given_name": "Бала", **day("born_on", today), "proof": pdf()}
    at.refused("birth", "Not filled in", **{**born, "given_name": ""})
    at.refused("birth", "not come yet", **{**born, **day("born_on", today + timedelta(days=1))})
    at.refused("birth", "12 digits", **{**born, "iin": "12"})
    page = at.done("birth", **{**born, "proof": pdf()})
    assert "Бала" in page
    assert [one.relation for one in state(at.told).filing.household][-1] is Relation.CHILD


def test_a_divorce_keeps_who_stays_and_takes_out_who_left(desk: Any) -> None:
    at: Desk = desk(review.half_checked)
    spouse = next(one for one in state(at.told).filing.household if one.relation is Relation.SPOUSE)
    given = {"person": spouse.person, **day("happened_on", at.told.at.date()), "proof": pdf()}
    at.done("divorce", **given, leaves="on")
    assert state(at.told).filing.relative(spouse.person) is None


def test_the_death_of_a_member_is_recorded_with_its_certificate(desk: Any) -> None:
    at: Desk = desk(review.half_checked)
    other = state(at.told).filing.household[-1].person
    at.refused("member-death", "Choose an answer", **day("happened_on", at.told.at.date()), person="", proof=pdf())
    at.done("member-death", person=other, **day("happened_on", at.told.at.date()), proof=pdf())
    assert state(at.told).filing.relative(other) is None


def test_an_application_at_the_wrong_provider_goes_on_with_a_notice(desk: Any, town: World, sign_in: SignIn) -> None:
    at: Desk = desk(review.half_checked)
    assert "Last day:" in at.form("pass-on")
    at.refused("pass-on", "Choose an answer", why="The dwelling is theirs.")
    there = town.neighbour.provider
    answer = at.give("pass-on", provider=there, why="The dwelling is theirs.")
    assert answer.headers["Location"] == f"/office/?passed={at.told.number}"
    assert f"Case {at.told.number} was passed on" in text_of(at.browser.get(answer.headers["Location"]))
    assert "was passed on" not in text_of(at.browser.get("/office/?passed=ULGI-2025-000099"))
    assert audit().clean, "its stage begins anew in the row as in the journal"
    case = state(at.told)
    assert (case.provider, case.stage in (Stage.REVIEW, Stage.SUBMITTED)) == (there, True)
    assert case.paper(PaperKind.PASSING_ON) is not None
    assert at.browser.get(at.case).status_code == 404
    assert at.told.number in text_of(sign_in(town.neighbour.executors[0]).get("/office/?whose=all"))


def test_a_second_file_on_the_dwelling_is_joined_to_the_first(desk: Any) -> None:
    at: Desk = desk(review.half_checked)
    assert "no earlier open case" in at.form("join")
    at.refused("join", "Choose an answer", why="One dwelling.")


def test_who_came_from_a_joined_file_is_asked_before_the_agreement(desk: Any, tell: Tell) -> None:
    at: Desk = desk(agreement.price_unknown)
    household = state(tell(review.fresh, 2)).filing.household
    handle(at.told.number, TakeIn("ULGI-2025-000099", household), SYSTEM, at.told.at)
    assert state(at.told).joined == ("ULGI-2025-000099",)
    page = text_of(at.browser.get(f"{at.case}draft-agreement/"))
    assert "still wanted" in page


def test_a_representative_and_a_guardian_are_entered_and_end(desk: Any) -> None:
    at: Desk = desk(review.half_checked)
    today = at.told.at.date()
    somebody = {"family_name": "Өкілов", "given_name": "Сенім", "iin": "900101300099"}
    given = {
        **somebody, "person": at.told.tenant.person, "mandate": "power", "scope": ["hearing", "papers"],
        **day("since", today), "proof": pdf(),
    }  # fmt: skip
    at.refused("entrust", "Say until when", **given)
    at.done("entrust", **{**given, **day("until", today + timedelta(days=90)), "proof": pdf()})
    held = state(at.told).representations
    assert [(one.mandate, one.scope) for one in held] == [(Mandate.POWER, (Scope.HEARING, Scope.PAPERS))]
    at.done("end-entrust", who=f"{held[0].person}:{held[0].representative}", why="Taken back.")
    assert state(at.told).representations == ()


def test_a_registered_letter_is_recorded_with_its_receipt(desk: Any) -> None:
    at: Desk = desk(hearing.notice_unread)
    notice = state(at.told).hearing.notice
    given = {"paper": notice, "way": "registered_letter", **day("delivered_on", at.told.at.date())}
    at.refused("delivery", "postal receipt", **given)
    at.done("delivery", **given, evidence_of=pdf())
    assert state(at.told).hearing.received_on == at.told.at.date()


def test_an_objection_brought_on_paper_keeps_its_paper(desk: Any) -> None:
    at: Desk = desk(hearing.notice_unread)
    at.done("objection", text="I sold it long ago.", paper=pdf())
    assert len(state(at.told).hearing.objections) == 1
