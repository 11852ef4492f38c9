"""Turns of life: a second application for the flat, the wrong provider, a representative, a family that grew."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import Home, make_home
from shanyraq.cli.demo_data.people import Somebody, enter, synthetic_iin
from shanyraq.cli.demo_data.sample import scanned
from shanyraq.cli.demo_data.stories.beginnings import PRICE_TIYN, applied, checked, decided, today
from shanyraq.cli.demo_data.telling import Telling, do_jobs, working_day_back
from shanyraq.cli.demo_data.world import Staff, open_citizen_account
from shanyraq.procedure.household import ADULT_AT, Relation, Relative
from shanyraq.procedure.representation import Mandate, Scope
from shanyraq.record.readers.journal import case_of

SECOND_FAMILY: Final = 450
"""The household that applied for a flat for which another had applied."""

_CHILD: Final = 4600
_ATTORNEY: Final = acts.Somebody("Үлгібаев", "Өкілбек", "Үлгіұлы", synthetic_iin(date(1980, 3, 4), False, 4701))
_GUARDIAN: Final = acts.Somebody("Примерова", "Опека", "Үлгіқызы", synthetic_iin(date(1961, 8, 9), True, 4702))


def joined(t: Telling) -> None:
    """Two households of one flat applied; the later application goes on in the earlier."""
    applied(t, 8)
    t.go(7, 11)
    steps.assign(t)
    second = make_home(SECOND_FAMILY, t.staff.provider)
    other = Telling(t.staff, replace(second, flat=t.home.flat), t.now)
    other.go(5, 12)
    steps.apply(other)
    other.go(4, 15)
    steps.assign(other)
    why = "Бір тұрғынжайға екі өтініш берілген (үлгі). / По одному жилищу подали два заявления (пример)."
    other.done(acts.join_into(other.number, t.number, why, by=steps.executor(other), at=other.at))
    do_jobs(t.number, other.at)
    t.go(3, 10)


def passed_on(there: Staff, t: Telling) -> None:
    """The flat belongs to the akimat beside: the application went there, and goes on there."""
    applied(t, 6)
    t.go(5, 11)
    steps.assign(t)
    t.go(4, 15)
    why = "Тұрғынжай көрші ауданның қорында (үлгі). / Жилище в фонде соседнего района (пример)."
    t.done(acts.pass_on(t.number, there.provider, why, by=steps.executor(t), at=t.at))
    t.staff = there
    t.go(2, 11)
    steps.assign(t)
    steps.check(t, kinds=range(1, 6))


def represented(t: Telling) -> None:
    """The tenant gave somebody a notarised power for half a year: to apply, and to speak at a hearing."""
    applied(t, 4)
    t.go(3, 12)
    until = today(t) + timedelta(days=180)
    power = acts.Power(
        Mandate.POWER, (Scope.APPLYING, Scope.HEARING), t.at.date(), until, scanned("Power of attorney", t.at)
    )
    t.done(acts.entrust(t.number, t.home.tenant, _ATTORNEY, power, by=t.tenant, at=t.at))
    _let_the_representative_in(t, "attorney", "kk")


def guarded(t: Telling) -> None:
    """The grown daughter was declared without capacity: the office entered her guardian by the act."""
    t.home = with_child(t.home, date(1999, 2, 3), 1)
    checked(t, 5)
    t.go(3, 14)
    scope, since = tuple(Scope), t.at.date() - timedelta(days=1)
    right = acts.Power(Mandate.GUARDIAN, scope, since, None, scanned("Act on guardianship", t.at))
    ward = t.home.family[-1].person
    t.done(acts.entrust(t.number, ward, _GUARDIAN, right, by=steps.executor(t), at=t.at))
    _let_the_representative_in(t, "guardian", "ru")


def born(t: Telling) -> None:
    """A child was born while the papers were checked: the requirements are looked at anew."""
    checked(t, 5)
    t.go(2, 12)
    child = acts.Newborn("Үлгіқызы", "Нұрай", "Үлгіқызы", working_day_back(today(t), 3))
    certificate = scanned("Birth certificate", t.at)
    t.done(acts.record_birth(t.number, child, certificate, by=t.tenant, at=t.at))


def came_of_age(t: Telling) -> None:
    """The son turned eighteen on the way: there is no agreement before he has consented."""
    birthday = working_day_back(today(t), 4)
    leap = birthday.month == 2 and birthday.day == 29
    t.home = with_child(t.home, birthday.replace(year=birthday.year - ADULT_AT, day=28 if leap else birthday.day), 2)
    decided(t, 2)
    t.go(1, 10)
    steps.price(t, PRICE_TIYN)


def with_child(home: Home, born_on: date, serial: int) -> Home:
    """The family with one child more, who has an account."""
    person = enter(Somebody(serial, serial * 4, serial % 2 == 1, born_on), _CHILD + serial)
    open_citizen_account(person, f"child{serial}", "ru")
    return replace(home, family=(*home.family, Relative(person, Relation.CHILD, born_on)))


def _let_the_representative_in(t: Telling, login: str, language: str) -> None:
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    open_citizen_account(case.representations[-1].representative, login, language)
