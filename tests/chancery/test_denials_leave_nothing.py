"""A denied act numbers, draws up and keeps nothing; a repeated click is answered, not repeated."""

from datetime import timedelta

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Signed
from shanyraq.chancery.contents import Appointment, Proceedings
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import adopted, decided
from shanyraq.law.price import Basis
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Finding
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.readers.drawn import Drawn
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds, stored


def denied(given: Signed) -> str:
    assert isinstance(given, Denial), given
    return given.code


def test_a_return_that_names_a_document_found_in_order_is_denied_before_it_is_numbered(begin: Begin) -> None:
    told = begin(1)
    told.go(3, 10)
    steps.apply(told)
    steps.assign(told)
    steps.check(told)
    before = stored()

    given = acts.return_application(told.number, (steps.NOT_SHOWN,), by=steps.executor(told), at=told.at)

    assert denied(given) == "shortfall_not_found"
    assert stored() == before


def test_a_notice_whose_hearing_is_too_soon_is_denied_before_it_is_numbered(begin: Begin) -> None:
    told = begin(1)
    told.go(3, 10)
    steps.apply(told)
    before = stored()

    given = acts.notify_preliminary_refusal(
        told.number,
        (steps.OTHER_FLAT,),
        Appointment(told.at + timedelta(days=1), "Үлгі"),
        by=steps.executor(told),
        at=told.at,
    )

    assert denied(given) == "hearing_too_soon"
    assert stored() == before


def test_no_paper_of_a_later_stage_is_drawn_up_early(begin: Begin) -> None:
    told = begin(1)
    told.go(3, 10)
    steps.apply(told)
    before = stored()
    by, at = steps.executor(told), told.at

    early = (
        acts.register_decision(told.number, by=by, at=at),
        acts.draft_agreement(told.number, by=by, at=at),
        acts.draw_up_minutes(told.number, by=told.staff.secretary, at=at),
        acts.hold_hearing(told.number, Proceedings(True, (), "Үлгі"), by=by, at=at),
        acts.draw_up_corrected(told.number, PaperKind.DECISION, "Түзетілді", by=told.staff.head, at=at),
        acts.issue_paper(told.number, PaperKind.ACCEPTANCE, at=at),
        acts.cast_vote(told.number, Choice.AGAINST, (steps.OTHER_FLAT,), by=told.staff.chair, at=at),
    )

    assert all(isinstance(given, Denial) for given in early)
    assert stored() == before


def test_a_stranger_can_neither_sign_nor_have_anything_drawn_up(begin: Begin) -> None:
    told, other = begin(1), begin(3)
    told.go(3, 10)
    steps.begin(told)
    steps.prepare(told)
    before = stored()

    by = other.tenant
    assert denied(acts.give_consent(told.number, by.person, DEMO_KEY, by=by, at=told.at)) == "not_the_applicant"
    assert stored() == before


def test_the_same_click_gets_the_same_paper(begin: Begin) -> None:
    told = begin(1)
    adopted(told, 4)
    key = OneTimeKey("7", "click")
    before = len(kinds(told))

    first = acts.register_decision(told.number, by=steps.executor(told), at=told.at, key=key)
    numbered = stored()
    again = acts.register_decision(told.number, by=steps.executor(told), at=told.at + timedelta(seconds=1), key=key)

    assert isinstance(first, Recorded)
    assert isinstance(again, Recorded)
    assert (again.events, again.repeated) == (first.events, True)
    assert stored() == numbered
    assert len(kinds(told)) == before + 1


def test_the_same_click_signs_once(begin: Begin) -> None:
    told = begin(1)
    adopted(told, 4)
    steps.register(told)
    key = OneTimeKey("8", "click")

    first, again = (
        acts.sign_decision(told.number, DEMO_KEY, by=told.staff.head, at=told.at + wait, key=key)
        for wait in (timedelta(0), timedelta(seconds=2))
    )

    assert isinstance(first, Recorded)
    assert isinstance(again, Recorded)
    assert again.repeated
    assert kinds(told).count("DecisionSigned") == 1


def test_a_repeated_click_with_other_contents_is_judged_by_itself(begin: Begin) -> None:
    told = begin(1)
    told.go(3, 10)
    steps.apply(told)
    steps.assign(told)
    key = OneTimeKey("9", "form")
    by = steps.executor(told)

    note = acts.check_document(told.number, 3, Finding.IN_ORDER, "бірінші", by=by, at=told.at, key=key)
    other = acts.check_document(told.number, 3, Finding.IN_ORDER, "екінші", by=by, at=told.at, key=key)

    assert isinstance(note, Recorded)
    assert isinstance(other, Recorded)
    assert not other.repeated


def test_a_vote_is_put_only_on_what_was_asked(begin: Begin) -> None:
    told = begin(1)
    told.go(9, 10)
    steps.apply(told, Basis.FREE)
    told.go(8, 10)
    steps.assign(told)
    steps.check(told)
    steps.refer(told)
    steps.schedule(told, told.at)

    given = acts.open_voting(told.number, Basis.REDEMPTION, by=told.staff.chair, at=told.at)

    assert denied(given) == "other_than_asked_needs_hearing"
    assert case(told).commission.grants is None


def test_the_same_click_corrects_once(begin: Begin) -> None:
    told = begin(1)
    decided(told, 5, Basis.FREE)
    kind = PaperKind.DECISION
    told.done(acts.request_correction(told.number, kind, "Қате (үлгі)", by=told.tenant, at=told.at))
    key = OneTimeKey("8", "click")

    head = told.staff.head
    drawn = acts.draw_up_corrected(told.number, kind, "Түзетілді", by=head, at=told.at)
    assert isinstance(drawn, Drawn)

    first, again = (
        acts.sign_drawn(told.number, drawn.paper.digest, DEMO_KEY, by=head, at=told.at + wait, key=key)
        for wait in (timedelta(0), timedelta(seconds=2))
    )

    assert isinstance(first, Recorded)
    assert isinstance(again, Recorded)
    assert again.repeated
    assert kinds(told).count("SlipCorrected") == 1
