"""Files on the executor's desk, and those that went back."""

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import THREE_YEARS, applied, checked
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis
from shanyraq.procedure.parties import Finding


def fresh(t: Telling) -> None:
    """Registered yesterday."""
    applied(t, 1)


def waits_for_an_executor(t: Telling) -> None:
    """The last day to return it, and nobody has taken it."""
    applied(t, 2, Basis.FREE)


def half_checked(t: Telling) -> None:
    """Five of the nine kinds are checked."""
    applied(t, 2, Basis.INSTALMENTS, THREE_YEARS)
    t.go(1, 15)
    steps.assign(t)
    steps.check(t, kinds=range(1, 6))


def lacks_a_paper(t: Telling) -> None:
    """A paper is missing, and the day to return it has not passed."""
    applied(t, 2)
    t.go(1, 12)
    steps.assign(t, 1)
    steps.check(t, {8: Finding.MISSING})


def checked_in_time(t: Telling) -> None:
    """Everything is in order; it has to go to the commission."""
    checked(t, 9)


def forgotten(t: Telling) -> None:
    """Nobody acted, and the thirty days are over."""
    applied(t, 32)
    t.go(30, 10)
    steps.assign(t)


def falls_due_soon(t: Telling) -> None:
    """Checked, and the commission has to decide in these days."""
    checked(t, 20, Basis.FREE)


def returned(t: Telling) -> None:
    """Sent back for a missing paper."""
    lacks_a_paper(t)
    t.go(1, 16)
    steps.send_back(t)
