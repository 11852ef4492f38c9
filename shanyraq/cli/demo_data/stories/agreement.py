"""Decisions on their way to the head, agreements, and what is paid for a dwelling."""

from datetime import timedelta

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import PRICE_TIYN, THREE_YEARS, adopted, agreed, decided, today
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.price import Basis, InstalmentChoice, Part
from shanyraq.procedure.clocks import payment_schedule
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.journal import case_of


def to_be_registered(t: Telling) -> None:
    """The minutes are signed; the decision has to be registered."""
    adopted(t, 1)


def for_the_head(t: Telling) -> None:
    """The decision waits for the head."""
    adopted(t, 3, Basis.FREE)
    t.go(1, 10)
    steps.register(t)


def for_the_head_late(t: Telling) -> None:
    """The decision has waited for the head beyond the thirty days."""
    adopted(t, 21)
    t.go(20, 10)
    steps.register(t)


def price_unknown(t: Telling) -> None:
    """Decided; the residual value has to be entered."""
    decided(t, 2)


def arrested(t: Telling) -> None:
    """Decided, but there is an encumbrance on the dwelling."""
    decided(t, 4)


def for_the_tenant(t: Telling) -> None:
    """The agreement waits for the tenant's signature."""
    decided(t, 3)
    t.go(2, 10)
    steps.price(t, PRICE_TIYN)
    steps.draft(t)


def for_the_heads_signature(t: Telling) -> None:
    """The tenant signed the agreement; the head has to."""
    for_the_tenant(t)
    t.go(1, 19)
    steps.tenant_signs(t)


def given_free(t: Telling) -> None:
    """Free of charge: signed by both sides, nothing owed."""
    decided(t, 6, Basis.FREE)
    t.go(4, 10)
    steps.draft(t)
    t.go(3, 11)
    steps.agree(t)


def price_owed_soon(t: Telling) -> None:
    """The whole price is owed within days."""
    agreed(t, 19)


def price_overdue(t: Telling) -> None:
    """The price was not paid in time."""
    agreed(t, 34)


def price_paid(t: Telling) -> None:
    """The whole price is paid."""
    agreed(t, 16)
    t.go(7, 12)
    steps.pay(t, PRICE_TIYN, t.at.date())


def pays_in_time(t: Telling) -> None:
    """Instalments, each paid before it was due."""
    agreed(t, 75, Basis.INSTALMENTS, THREE_YEARS)
    _pay_parts(t, most=99)


def in_arrears(t: Telling) -> None:
    """Instalments: two parts paid, the later ones not."""
    agreed(t, 110, Basis.INSTALMENTS, InstalmentChoice(years=5, initial_percent=40))
    _pay_parts(t, most=2)


def _pay_parts(t: Telling, most: int) -> None:
    """Each part a working day before it is due, as long as that day has come, and no more parts than `most`."""
    for part in _parts(t)[:most]:
        paid_on = max(CALENDAR.previous_working(part.due - timedelta(days=1)), t.at.date())
        if paid_on >= today(t):
            return
        t.go_to(paid_on, 18)
        steps.pay(t, part.amount_tiyn, paid_on)


def _parts(t: Telling) -> tuple[Part, ...]:
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    return payment_schedule(case, edition_of(case))
