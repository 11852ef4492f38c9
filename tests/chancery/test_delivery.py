"""Papers that reach the person through the personal account."""

from shanyraq.chancery import acts
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import adopted, ahead, refusal_proposed
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from tests.chancery.conftest import Begin
from tests.chancery.told import EDITION, case, kinds, paper


def _notified(begin: Begin) -> Telling:
    told = begin(1)
    refusal_proposed(told, 3)
    steps.notify(told, ahead(told, 3, 11))
    told.go(2, 20)
    return told


def test_opening_the_notice_delivers_it_and_starts_the_days_for_objections(begin: Begin) -> None:
    told = _notified(begin)

    steps.read_notice(told)

    assert case(told).hearing.received_on == told.at.date()
    clock = clock_of(case(told), EDITION, TermCode.OBJECTIONS)
    assert clock is not None
    assert clock.receipt.event_day == told.at.date()


def test_opening_it_again_changes_nothing(begin: Begin) -> None:
    told = _notified(begin)
    steps.read_notice(told)
    before = kinds(told)
    told.go(1, 12)

    again = acts.opened_in_account(told.number, case(told).hearing.notice, by=told.tenant, at=told.at)

    assert isinstance(again, Denial)
    assert again.code == "already_delivered"
    assert kinds(told) == before


def test_somebody_else_opening_it_delivers_nothing(begin: Begin) -> None:
    told = _notified(begin)
    spouse = By(Role.FAMILY, told.home.spouse)

    given = acts.opened_in_account(told.number, case(told).hearing.notice, by=spouse, at=told.at)

    assert isinstance(given, Denial)
    assert case(told).hearing.received_on is None


def test_a_decision_its_head_has_not_signed_cannot_be_delivered(begin: Begin) -> None:
    told = begin(1)
    adopted(told, 3)
    steps.register(told)
    decision = paper(told, PaperKind.DECISION)

    early = acts.opened_in_account(told.number, decision.digest, by=told.tenant, at=told.at)
    told.done(acts.sign_decision(told.number, DEMO_KEY, by=told.staff.head, at=told.at))
    told.done(acts.opened_in_account(told.number, decision.digest, by=told.tenant, at=told.at))

    assert isinstance(early, Denial)
    assert early.code == "no_such_paper"
    assert paper(told, PaperKind.DECISION).delivered_on == told.at.date()


def test_the_executor_records_a_registered_letter(begin: Begin) -> None:
    told = _notified(begin)
    notice = case(told).hearing.notice

    told.done(
        acts.record_delivery(
            told.number, notice, "registered_letter", told.at.date(), by=steps.executor(told), at=told.at
        )
    )

    assert case(told).hearing.received_on == told.at.date()
