"""Turns that came on the way: withdrawal, death, suspension, a slip."""

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.sample import scanned
from shanyraq.cli.demo_data.stories.agreement import given_free
from shanyraq.cli.demo_data.stories.beginnings import checked
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.papers import PaperKind


def withdrawn(t: Telling) -> None:
    """The tenant took the application back."""
    checked(t, 9)
    t.go(4, 9)
    why = "Басқа қалаға көшеміз (үлгі). / Переезжаем в другой город (пример)."
    t.done(acts.withdraw_application(t.number, why, by=t.tenant, at=t.at))


def _died(t: Telling, back: int) -> None:
    executor, died_on = steps.executor(t), t.at.date()
    t.go(back, 14)
    evidence = scanned("Certificate of death", t.at)
    t.done(acts.record_death(t.number, died_on, evidence, by=executor, at=t.at))


def widowed(t: Telling) -> None:
    """The applicant died; the file waits for the family."""
    checked(t, 12)
    _died(t, 3)


def taken_over(t: Telling) -> None:
    """The widow took the applicant's place."""
    checked(t, 15)
    _died(t, 8)
    t.go(4, 12)
    evidence = scanned("Certificate of death", t.at)
    spouse = By(Role.FAMILY, t.home.spouse)
    t.done(acts.replace_applicant(t.number, t.home.spouse, evidence, by=spouse, at=t.at))


def ended_by_death(t: Telling) -> None:
    """Nobody took the place; the head ended the procedure."""
    checked(t, 40)
    _died(t, 30)
    t.go(5, 12)
    why = "Отбасынан ешкім орнын баспады (үлгі). / Никто из семьи не занял место (пример)."
    t.done(acts.terminate_case(t.number, why, by=t.staff.head, at=t.at))


def suspended(t: Telling) -> None:
    """A court's act stopped the terms."""
    checked(t, 18)
    t.go(10, 12)
    act = "Үлгі: демонстрациялық соттың № 1-00-00 ұйғарымы"
    why = "Сот ісі аяқталғанша (үлгі). / До окончания судебного дела (пример)."
    t.done(acts.suspend_case(t.number, "court", act, why, by=t.staff.head, at=t.at))


def slip_corrected(t: Telling) -> None:
    """A slip in the decision was corrected by the head."""
    given_free(t)
    t.go(2, 12)
    slip = "Мекенжайда қате бар (үлгі). / Ошибка в адресе (пример)."
    t.done(acts.request_correction(t.number, PaperKind.DECISION, slip, by=t.tenant, at=t.at))
    t.go(1, 12)
    why = "Мекенжай түзетілді (үлгі). / Адрес исправлен (пример)."
    steps.correct(t, PaperKind.DECISION, why)
