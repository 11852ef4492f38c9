"""The deadlines of a whole case, worked out from one day of submission."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.editions import Edition
from shanyraq.law.hours import OfficeHours, local_day, registration_day
from shanyraq.law.receipts import Receipt, receipt
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import TermCode


class OutOfOrder(ValueError):
    """A later act of the case is dated before an earlier one."""


class NotOnRoute(ValueError):
    """The route has no such act."""


@dataclass(frozen=True, slots=True)
class Milestones:
    """Days on which later acts of a case happened; None is taken as the last day of the act's own term."""

    decided: date | None = None
    property_decided: date | None = None
    transferred: date | None = None
    agreed: date | None = None


AS_LATE_AS_ALLOWED = Milestones()


@dataclass(frozen=True, slots=True)
class _Counting:
    edition: Edition
    route: Route
    channel: Channel

    def count(self, code: TermCode, event_day: date, other: date | None = None) -> Receipt:
        return receipt(self.edition, code, event_day, route=self.route, channel=self.channel, other_event_day=other)


def deadlines(
    edition: Edition,
    route: Route,
    submitted: datetime,
    hours: OfficeHours,
    milestones: Milestones = AS_LATE_AS_ALLOWED,
    channel: Channel = Channel.STATE_CORPORATION,
) -> tuple[Receipt, ...]:
    """Every deadline from registration to payment, in the order of the law.

    ValueError if `submitted` has no time zone; OutOfOrder if the milestones run backwards; NotOnRoute if the route has
    no such act; NoCalendar off the table.
    """
    if milestones.property_decided is not None and route is not Route.REPUBLICAN:
        raise NotOnRoute(f"the route {route} has no decision of the state-property body")
    if milestones.transferred is not None and not route.transfers:
        raise NotOnRoute(f"the route {route} has no transfer")
    counting = _Counting(edition, route, channel)
    provided, registered = local_day(submitted, hours.zone), registration_day(submitted, hours, edition.calendar)
    review = tuple(
        counting.count(code, registered, provided)
        for code in (TermCode.RETURN_INCOMPLETE, TermCode.PRELIMINARY_REFUSAL_NOTICE, TermCode.COMMISSION_DECISION)
    )
    decided = _later("decided", milestones.decided, review[-1].due, registered)
    transfer, ready = _transfer(counting, decided, milestones)
    agreement = counting.count(TermCode.AGREEMENT, ready)
    agreed = _later("agreed", milestones.agreed, agreement.due, ready)
    return (*review, *transfer, agreement, counting.count(TermCode.PAYMENT, agreed))


def _transfer(counting: _Counting, decided: date, milestones: Milestones) -> tuple[tuple[Receipt, ...], date]:
    """The deadlines of the transfer stage, and the day from which the agreement is counted (reading 14)."""
    if not counting.route.transfers:
        return (), decided
    if counting.route is Route.COMMUNAL_INSTITUTION:
        transfer = counting.count(TermCode.TRANSFER, decided)
        return (transfer,), _later("transferred", milestones.transferred, transfer.due, decided)
    first = counting.count(TermCode.PROPERTY_BODY_DECISION, decided)
    property_decided = _later("property decided", milestones.property_decided, first.due, decided)
    second = counting.count(TermCode.TRANSFER, property_decided, decided)
    cap = counting.count(TermCode.TRANSFER_CAP, decided)
    return (first, second, cap), _later("transferred", milestones.transferred, second.due, property_decided)


def _later(what: str, given: date | None, last_day: date, after: date) -> date:
    if given is not None and given < after:
        raise OutOfOrder(f"{what} on {given}, before {after} when the act it follows was done")
    return last_day if given is None else given
