"""Papers drawn up to be read before they are signed: where they wait, who may sign them, and on which device."""

from datetime import timedelta

import pytest

from shanyraq.chancery import acts, by_phone
from shanyraq.chancery.drawn import unsigned_papers, waits_for
from shanyraq.chancery.signing import DEMO_KEY, head_of, sign_with_demo_key
from shanyraq.cli.demo_data.stories.beginnings import decided
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.forget import forget_drawn
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.requests import asked
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds, paper


@pytest.fixture
def told(begin: Begin) -> Telling:
    """A decision with a slip that the family pointed at."""
    telling = begin(1)
    decided(telling, 5, Basis.FREE)
    slip = acts.request_correction(telling.number, PaperKind.DECISION, "Қате (үлгі)", by=telling.tenant, at=telling.at)
    telling.done(slip)
    return telling


def draw(told: Telling, why: str = "Түзетілді (үлгі)") -> Drawn:
    drawn = acts.draw_up_corrected(told.number, PaperKind.DECISION, why, by=told.staff.head, at=told.at)
    assert isinstance(drawn, Drawn)
    return drawn


def test_drawing_up_happens_beside_the_case_and_only_its_reader_is_shown_the_paper(told: Telling) -> None:
    before = kinds(told)
    drawn = draw(told)
    assert kinds(told) == before
    assert drawn.paper.number == f"{paper(told, PaperKind.DECISION).number}/1"
    assert waits_for(told.number, told.staff.head, c.CorrectSlip) == drawn
    assert unsigned_papers(told.number, told.staff.head) == {drawn.paper.digest}
    assert unsigned_papers(told.number, told.staff.executors[0]) == frozenset()
    assert waits_for(told.number, told.staff.executors[0], c.CorrectSlip) is None


def test_what_was_drawn_up_again_takes_the_place_and_the_earlier_one_is_not_signed(told: Telling) -> None:
    first = draw(told)
    told.go(1, 10)
    second = draw(told, "Екінші рет (үлгі)")
    assert first.paper.digest != second.paper.digest
    head = told.staff.head
    denied = acts.sign_drawn(told.number, first.paper.digest, DEMO_KEY, by=head, at=told.at)
    assert isinstance(denied, Denial)
    assert denied.code == "other_version_signed"
    told.done(acts.sign_drawn(told.number, second.paper.digest, DEMO_KEY, by=head, at=told.at))
    assert paper(told, PaperKind.DECISION).digest == second.paper.digest
    assert waits_for(told.number, head, c.CorrectSlip) is None


def test_what_may_not_be_done_draws_no_paper_up(told: Telling) -> None:
    other = acts.draw_up_corrected(told.number, PaperKind.RETURN, "Жоқ", by=told.staff.head, at=told.at)
    assert isinstance(other, Denial)
    assert waits_for(told.number, told.staff.head, c.CorrectSlip) is None


def test_a_telephone_signs_what_was_drawn_up_elsewhere(told: Telling) -> None:
    head, drawn = told.staff.head, draw(told)
    wanted = by_phone.Wanted(by_phone.Act.DRAWN, told.number, drawn.paper.digest, head, OneTimeKey("8", "click"))
    token = by_phone.ask_phone([wanted], to="/", back="/", at=told.at)
    request = asked(token)
    assert request is not None
    (shown,) = by_phone.shown(request)
    assert shown.kind is PaperKind.DECISION
    assert shown.content.startswith(b"%PDF")
    cms = sign_with_demo_key(drawn.paper.digest, head.person, head_of(head.organisation), told.at)
    assert by_phone.hand_in(token, request, [cms], told.at) is None
    assert "SlipCorrected" in kinds(told)
    assert case(told).corrections == ()


def test_a_paper_drawn_up_anew_meanwhile_is_not_signed_by_the_telephone(told: Telling) -> None:
    head, drawn = told.staff.head, draw(told)
    wanted = by_phone.Wanted(by_phone.Act.DRAWN, told.number, drawn.paper.digest, head, OneTimeKey("8", "click"))
    token = by_phone.ask_phone([wanted], to="/", back="/", at=told.at)
    cms = sign_with_demo_key(drawn.paper.digest, head.person, head_of(head.organisation), told.at)
    draw(told, "Тағы бір рет (үлгі)")
    request = asked(token)
    assert request is not None
    denied = by_phone.hand_in(token, request, [cms], told.at)
    assert denied is not None
    assert denied.code == "other_version_signed"
    assert "SlipCorrected" not in kinds(told)


def test_what_nobody_signed_for_a_month_is_drawn_up_anew(told: Telling) -> None:
    drawn = draw(told)
    assert forget_drawn(drawn.drawn_at) == 0
    assert forget_drawn(drawn.drawn_at + timedelta(days=1)) == 1
    denied = acts.sign_drawn(told.number, drawn.paper.digest, DEMO_KEY, by=told.staff.head, at=told.at)
    assert isinstance(denied, Denial)
