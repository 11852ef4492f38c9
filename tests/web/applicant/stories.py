"""How far a household's story goes: each step begins where the one before it ended."""

from datetime import timedelta

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.case import Case
from shanyraq.procedure.parties import Finding
from shanyraq.record.readers.journal import case_of
from tests.web.citizens import KEY

PRICE = 900_000_000


def case_at_hand(told: Telling) -> Case:
    """The state of the told case."""
    case = case_of(told.number)
    assert case is not None
    return case


def prepared(told: Telling, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """The text is fixed."""
    told.go(20, 10)
    steps.begin(told)
    steps.prepare(told, basis, choice)


def applied(told: Telling, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """Signed by everybody, sent and registered."""
    prepared(told, basis, choice)
    steps.sign(told)
    steps.submit(told)


def returned(told: Telling) -> None:
    """The proof of no debt was missing."""
    applied(told)
    steps.assign(told)
    steps.check(told, {8: Finding.MISSING})
    steps.send_back(told)


def notified(told: Telling) -> None:
    """A preliminary decision to refuse; the notice was not opened yet."""
    applied(told)
    steps.assign(told)
    steps.check(told, {3: Finding.MISSING})
    steps.notify(told, told.at + timedelta(days=7))


def heard(told: Telling) -> None:
    """The person objected and was heard."""
    steps.object_to_it(told)
    hearing_at = case_at_hand(told).hearing.hearing_at
    assert hearing_at is not None
    told.go_to((hearing_at + timedelta(hours=2)).date(), 16)
    steps.hear(told)


def referred(told: Telling) -> None:
    """With the commission."""
    steps.assign(told)
    steps.check(told)
    steps.refer(told)


def decided(told: Telling, basis: Basis = Basis.REDEMPTION) -> None:
    """The commission decided in favour and the head signed."""
    told.go(17, 11)
    steps.schedule(told, told.at + timedelta(hours=1))
    told.go(16, 12)
    steps.sit(told, basis)
    told.go(15, 12)
    steps.decide(told)


def drafted(told: Telling, basis: Basis = Basis.REDEMPTION) -> None:
    """The agreement waits for the tenant."""
    if case_at_hand(told).rights is None:
        given = acts.ask_rights(told.number, by=steps.executor(told), at=told.at)
        assert given is not None
        told.done(given)
    if basis is not Basis.FREE:
        steps.price(told, PRICE)
    steps.draft(told)


def case_at_hand_of(number: str) -> Case:
    """The state of a case by its number."""
    case = case_of(number)
    assert case is not None
    return case


def signing(number: str, key: str = KEY) -> dict[str, str]:
    """The form that signs the present text of an application, as its page would send it."""
    return {"key": key, "digest": case_at_hand_of(number).filing.paper}
