"""Households that have not sent their application yet, or have only just."""

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import THREE_YEARS
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis
from shanyraq.procedure.actor import By, Role


def opened(t: Telling) -> None:
    """Begun yesterday, nothing prepared."""
    t.go(1, 11)
    steps.begin(t)


def prepared(t: Telling) -> None:
    """The text waits for everybody's signature."""
    t.go(3, 12)
    steps.begin(t)
    steps.prepare(t)


def half_signed(t: Telling) -> None:
    """One of the adults has signed."""
    t.go(4, 15)
    steps.begin(t)
    steps.prepare(t, Basis.INSTALMENTS, THREE_YEARS)
    steps.sign(t, [t.home.tenant])


def consent_refused(t: Telling) -> None:
    """The spouse refuses."""
    t.go(6, 10)
    steps.begin(t)
    steps.prepare(t)
    steps.sign(t, [t.home.tenant])
    t.go(5, 18)
    reason = "Пәтерді бөлек сатып алғымыз келеді (үлгі). / Хотим выкупить отдельно (пример)."
    spouse = By(Role.FAMILY, t.home.spouse)
    t.done(acts.refuse_consent(t.number, t.home.spouse, reason, by=spouse, at=t.at))


def signed_not_sent(t: Telling) -> None:
    """Everybody signed; it has to be sent."""
    t.go(2, 16)
    steps.begin(t)
    steps.prepare(t, Basis.FREE)
    steps.sign(t)


def sent_after_hours(t: Telling) -> None:
    """Sent in the evening: registered when the provider next opens."""
    t.go(1, 18)
    steps.begin(t)
    steps.prepare(t)
    steps.sign(t)
    t.go(1, 20, 10)
    steps.submit(t)
