"""Refused, in Russian: a preliminary decision, an objection, a hearing a week later, a divided vote, every paper."""

import pytest

from shanyraq.cli.demo_data.sample import sheet
from shanyraq.law.price import Basis
from tests.journeys import office, sitting
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey, text_of, to_own_case
from tests.journeys.town import work

pytestmark = pytest.mark.browser
GROUND = "13-10-1"
SOLD = "Та квартира продана ещё в 2009 году (пример)."
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
    way.tenant.sees("case.complain")
    way.tenant.reads("площадь Шанырак")
    every_paper_says_what_it_must(way)


def the_notice_is_read_and_objected_to(way: Journey) -> None:
    """The days for objections run from the day on which the notice was opened."""
    tenant = way.tenant
    way.read_new_paper("paper.preliminary_refusal")
    tenant.sees("case.may_object")
    tenant.sees("case.objections")
    assert way.number in tenant.calendar("hearing.calendar")
    tenant.press("act.objection")
    tenant.reads(FACTS)
    tenant.press("objection.button", status=422)
    tenant.fill("objection.said", SOLD)
    tenant.upload("objection.paper", "contract.pdf", sheet("Договор купли-продажи (пример)"))
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
    agenda = text_of(sitting.invite(seats.secretary, seats.members[1], way.number))
    assert way.number in agenda
    sitting.attend(seats.secretary, way.number)
    sitting.open_voting(seats.chair, way.number)
    for seat in (seats.chair, seats.members[0]):
        sitting.cast(seat, way.number)
    for seat in seats.members[1:]:
        sitting.cast(seat, way.number, "against")
    sitting.close(seats.chair, way.number)
    sitting.minutes(seats.secretary, seats.chair, way.number)
    work()


PAPERS = {
    "paper.application": (),
    "paper.acceptance": (),
    "paper.preliminary_refusal": ("другая квартира", "возражение"),
    "paper.hearing_minutes": ("у нотариуса", "2009 году"),
    "paper.commission_minutes": ("против", "спорили о подвале", "Спор о подвале закончен"),
    "paper.refusal": ("другая квартира", "у нотариуса", "обжаловать", "последний день", "Куда подать"),
}
"""What each paper of a refused case has to say."""


def every_paper_says_what_it_must(way: Journey) -> None:
    """Facts, articles, what the person said, and how, where and until when to complain (APPC 80)."""
    clerk = way.clerk
    office.to_case(clerk, way.number)
    for name, sentences in PAPERS.items():
        link = clerk.main.locator("a.paper-name").filter(has_text=clerk.say(name)).first
        said = text_of(clerk.fetch_from(link))
        for sentence in sentences:
            assert sentence in said, (name, sentence)
