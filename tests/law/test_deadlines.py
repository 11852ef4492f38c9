"""The deadlines of a whole case."""

from datetime import date, datetime, time

import pytest

from shanyraq.law.calendar import NoCalendar
from shanyraq.law.deadlines import Milestones, NotOnRoute, OutOfOrder, deadlines
from shanyraq.law.editions import E437_2021
from shanyraq.law.hours import OfficeHours
from shanyraq.law.receipts import Receipt
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import TermCode as T

HOURS = OfficeHours("Asia/Almaty", time(9), time(18, 30), "the provider's order on its hours")
FRIDAY_EVENING = datetime.fromisoformat("2021-09-03T19:30+06:00")
MONDAY = datetime.fromisoformat("2021-09-06T10:00+06:00")


def count(
    route: Route,
    submitted: datetime = MONDAY,
    milestones: Milestones | None = None,
    channel: Channel = Channel.STATE_CORPORATION,
) -> dict[T, Receipt]:
    """Deadlines by code."""
    found = deadlines(E437_2021, route, submitted, HOURS, milestones or Milestones(), channel)
    return {one.code: one for one in found}


def test_a_republican_case_runs_as_the_worked_timeline_says() -> None:
    found = count(Route.REPUBLICAN, FRIDAY_EVENING)
    assert {code: (one.event_day, one.due) for code, one in found.items()} == {
        T.RETURN_INCOMPLETE: (date(2021, 9, 6), date(2021, 9, 8)),
        T.PRELIMINARY_REFUSAL_NOTICE: (date(2021, 9, 6), date(2021, 9, 21)),
        T.COMMISSION_DECISION: (date(2021, 9, 6), date(2021, 10, 6)),
        T.PROPERTY_BODY_DECISION: (date(2021, 10, 6), date(2021, 10, 21)),
        T.TRANSFER: (date(2021, 10, 21), date(2021, 11, 5)),
        T.TRANSFER_CAP: (date(2021, 10, 6), date(2021, 11, 5)),
        T.AGREEMENT: (date(2021, 11, 5), date(2021, 11, 12)),
        T.PAYMENT: (date(2021, 11, 12), date(2021, 12, 13)),
    }


def test_the_results_are_handed_over_a_day_early() -> None:
    found = count(Route.REPUBLICAN)
    assert {code: one.internal for code, one in found.items()} == {
        T.RETURN_INCOMPLETE: None,
        T.PRELIMINARY_REFUSAL_NOTICE: None,
        T.COMMISSION_DECISION: date(2021, 10, 5),
        T.PROPERTY_BODY_DECISION: None,
        T.TRANSFER: date(2021, 11, 4),
        T.TRANSFER_CAP: None,
        T.AGREEMENT: date(2021, 11, 11),
        T.PAYMENT: date(2021, 12, 12),
    }


def test_on_the_portal_no_result_is_handed_over() -> None:
    found = count(Route.REPUBLICAN, channel=Channel.PORTAL)
    assert {one.internal_reading for one in found.values()} == {None, "16"}


@pytest.mark.parametrize(
    ("route", "codes"),
    [
        (Route.COMMUNAL, (T.AGREEMENT, T.PAYMENT)),
        (Route.COMMUNAL_INSTITUTION, (T.TRANSFER, T.AGREEMENT, T.PAYMENT)),
        (Route.REPUBLICAN, (T.PROPERTY_BODY_DECISION, T.TRANSFER, T.TRANSFER_CAP, T.AGREEMENT, T.PAYMENT)),
    ],
)
def test_each_route_has_its_own_deadlines_in_the_order_of_the_law(route: Route, codes: tuple[T, ...]) -> None:
    review = (T.RETURN_INCOMPLETE, T.PRELIMINARY_REFUSAL_NOTICE, T.COMMISSION_DECISION)
    assert tuple(count(route)) == review + codes


def test_a_communal_agreement_is_counted_from_the_decision() -> None:
    found = count(Route.COMMUNAL, milestones=Milestones(decided=date(2021, 9, 20)))
    assert (found[T.AGREEMENT].event_day, found[T.AGREEMENT].due) == (date(2021, 9, 20), date(2021, 9, 27))
    assert found[T.PAYMENT].event_day == date(2021, 9, 27)


def test_days_that_are_known_take_the_place_of_last_days() -> None:
    known = Milestones(date(2021, 9, 20), date(2021, 9, 27), date(2021, 10, 1), date(2021, 10, 5))
    found = count(Route.REPUBLICAN, milestones=known)
    assert found[T.PROPERTY_BODY_DECISION].event_day == date(2021, 9, 20)
    assert found[T.TRANSFER].event_day == date(2021, 9, 27)
    assert found[T.TRANSFER].due == date(2021, 10, 12)
    assert found[T.TRANSFER_CAP].due == date(2021, 10, 20)
    assert found[T.AGREEMENT].event_day == date(2021, 10, 1)
    assert found[T.PAYMENT].event_day == date(2021, 10, 5)


def test_a_late_property_decision_leaves_fifteen_days_to_the_deed_and_breaks_the_limit_of_the_stage() -> None:
    found = count(Route.REPUBLICAN, milestones=Milestones(date(2021, 9, 20), date(2021, 10, 15)))
    assert found[T.PROPERTY_BODY_DECISION].due == date(2021, 10, 5)
    assert found[T.TRANSFER].due == date(2021, 11, 1)
    assert found[T.TRANSFER_CAP].due == date(2021, 10, 20)


def test_an_institution_transfer_is_counted_from_the_decision() -> None:
    found = count(Route.COMMUNAL_INSTITUTION, milestones=Milestones(decided=date(2021, 9, 20)))
    assert (found[T.TRANSFER].event_day, found[T.TRANSFER].due) == (date(2021, 9, 20), date(2021, 10, 5))
    assert found[T.AGREEMENT].event_day == date(2021, 10, 5)


def test_an_application_after_hours_shows_what_the_other_start_would_give() -> None:
    found = count(Route.COMMUNAL, FRIDAY_EVENING, channel=Channel.PORTAL)
    shown = {code: one.other and one.other.date for code, one in found.items()}
    assert shown[T.RETURN_INCOMPLETE] == date(2021, 9, 7)
    assert shown[T.PRELIMINARY_REFUSAL_NOTICE] == date(2021, 9, 20)
    assert shown[T.COMMISSION_DECISION] == date(2021, 10, 4)
    assert found[T.COMMISSION_DECISION].internal == date(2021, 10, 4)


@pytest.mark.parametrize(
    ("route", "milestones", "what"),
    [
        (Route.COMMUNAL, Milestones(decided=date(2021, 9, 5)), "decided"),
        (Route.REPUBLICAN, Milestones(date(2021, 9, 20), date(2021, 9, 19)), "property decided"),
        (Route.REPUBLICAN, Milestones(date(2021, 9, 20), date(2021, 9, 27), date(2021, 9, 26)), "transferred"),
        (Route.COMMUNAL_INSTITUTION, Milestones(date(2021, 9, 20), transferred=date(2021, 9, 19)), "transferred"),
        (Route.COMMUNAL, Milestones(date(2021, 9, 20), agreed=date(2021, 9, 19)), "agreed"),
    ],
)
def test_acts_that_run_backwards_are_refused(route: Route, milestones: Milestones, what: str) -> None:
    with pytest.raises(OutOfOrder, match=what):
        count(route, milestones=milestones)


@pytest.mark.parametrize(
    ("route", "milestones", "what"),
    [
        (Route.COMMUNAL, Milestones(property_decided=date(2021, 11, 1)), "no decision of the state-property body"),
        (
            Route.COMMUNAL_INSTITUTION,
            Milestones(property_decided=date(2021, 11, 1)),
            "no decision of the state-property",
        ),
        (Route.COMMUNAL, Milestones(transferred=date(2021, 11, 1)), "no transfer"),
    ],
)
def test_an_act_the_route_does_not_have_is_refused(route: Route, milestones: Milestones, what: str) -> None:
    with pytest.raises(NotOnRoute, match=what):
        count(route, milestones=milestones)


def test_acts_on_one_day_are_in_order() -> None:
    same = date(2021, 9, 6)
    found = count(Route.REPUBLICAN, milestones=Milestones(same, same, same, same))
    assert found[T.PAYMENT].event_day == same


def test_a_moment_without_a_zone_and_a_year_without_a_calendar_are_errors() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        count(Route.COMMUNAL, datetime(2021, 9, 3, 19, 30))  # noqa: DTZ001
    with pytest.raises(NoCalendar, match="2028"):
        count(Route.COMMUNAL, datetime.fromisoformat("2027-11-20T10:00+05:00"))
