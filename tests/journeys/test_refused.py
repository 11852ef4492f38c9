"""Refused, in Russian: a preliminary decision, an objection, a hearing a week later, a divided vote."""

import pytest

from shanyraq.law.price import Basis
from tests.journeys import office, sitting
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey, to_own_case
from tests.journeys.town import work

pytestmark = pytest.mark.browser
GROUND = "13-10-1"
FACTS = "По ответу регистрирующего органа у заявителя есть другая квартира (пример)."


def test_nobody_is_refused_without_a_notice_a_hearing_and_a_vote(set_out: NewJourney) -> None:
    way = set_out("ru", 9)
    way.apply(Wish(Basis.REDEMPTION))
    way.hour.go_on(1, 10)
    way.check()
    office.notify(way.clerk, GROUND, FACTS)
    work()

    the_notice_is_read_and_objected_to(way)
    a_week_later_the_family_is_heard(way)
    way.refer()
    a_member_is_challenged_and_stays(way)
    the_vote_is_divided(way)

    way.hour.go_on(1, 10)
    office.to_case(way.clerk, way.number)
    office.register_decision(way.clerk, refusal=True)
    office.sign_from_the_list(way.head, way.number)
    work()
    way.read_new_paper("paper.refusal")
    way.tenant.sees("case.ended")
    way.tenant.sees("act.again")


def the_notice_is_read_and_objected_to(way: Journey) -> None:
    """The days for objections run from the day on which the notice was opened."""
    tenant = way.tenant
    way.read_new_paper("paper.preliminary_refusal")
    tenant.press("act.objection")
    tenant.reads(FACTS)
    tenant.press("objection.button", status=422)
    tenant.fill("objection.said", "Та квартира продана ещё в 2009 году (пример).")
    tenant.press("objection.button")
    tenant.sees("act.done.objection")
    work()


def a_week_later_the_family_is_heard(way: Journey) -> None:
    """Nothing can be decided before; the hearing has minutes, and the applicant may remark on them."""
    office.to_case(way.clerk, way.number)
    way.clerk.sees("hearing.objections")
    way.hour.go_on(4, 10)
    office.to_case(way.clerk, way.number)
    office.hold_hearing(way.clerk, "Квартира продана, документы остались у нотариуса (пример).")
    work()
    tenant = way.tenant
    to_own_case(tenant, way.number)
    tenant.press("act.remark")
    tenant.fill("remark.said", "Я говорила, что квартира продана в 2009 году (пример).")
    tenant.press("remark.button")
    tenant.sees("act.done.remark")
    office.to_case(way.clerk, way.number)


def a_member_is_challenged_and_stays(way: Journey) -> None:
    """The applicant names a member and a reason; the chair decides on it before the voting."""
    tenant = way.tenant
    to_own_case(tenant, way.number)
    tenant.press("act.challenge")
    tenant.main.get_by_role("radio").last.check()
    tenant.fill("challenge.said", "Мы соседи и спорили о подвале (пример).")
    tenant.press("challenge.button")
    work()
    sitting.decide_challenge(way.seats.chair, way.number)


def the_vote_is_divided(way: Journey) -> None:
    """Two for, three against on the ground of the notice: the outcome explains itself."""
    seats = way.seats
    sitting.open_voting(seats.chair, way.number)
    for seat in (seats.chair, seats.members[0]):
        sitting.cast(seat, way.number)
    for seat in seats.members[1:]:
        sitting.cast(seat, way.number, "against")
    sitting.close(seats.chair, way.number)
    sitting.minutes(seats.secretary, seats.chair, way.number)
    work()
