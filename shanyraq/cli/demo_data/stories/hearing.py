"""People who were told of a preliminary refusal, and what became of them."""

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import ahead, heard_on, refusal_proposed, soon
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.papers import PaperKind


def notice_unread(t: Telling) -> None:
    """The notice lies in the account unopened."""
    refusal_proposed(t, 2)
    steps.notify(t, ahead(t, 4, 11))


def hearing_to_come(t: Telling) -> None:
    """The person read the notice and objected; the hearing is called."""
    refusal_proposed(t, 4)
    steps.notify(t, ahead(t, 2, 15))
    t.go(3, 19)
    steps.read_notice(t)
    t.go(2, 20)
    steps.object_to_it(t)


def heard(t: Telling) -> None:
    """Heard yesterday; the file has to go to the commission."""
    heard_on(t, 1)


def refusal_to_be_registered(t: Telling, back: int = 1) -> None:
    """The commission was against after the hearing; the refusal has to be drawn up."""
    heard_on(t, back + 2)
    t.go(back + 1, 10)
    steps.refer(t)
    steps.schedule(t, soon(t))
    t.go(back + 1, 11)
    steps.sit(t, against=(steps.OTHER_FLAT,))


def _refused(t: Telling, back: int) -> None:
    refusal_to_be_registered(t, back)
    t.go(back, 12)
    steps.decide(t)


def refused(t: Telling) -> None:
    """A reasoned refusal, signed."""
    _refused(t, 3)


def slip_in_a_refusal(t: Telling) -> None:
    """A slip in the refusal, to be corrected within three working days."""
    _refused(t, 4)
    t.go(1, 17)
    slip = "Тегімде қате бар (үлгі). / Опечатка в фамилии (пример)."
    t.done(acts.request_correction(t.number, PaperKind.REFUSAL, slip, by=t.tenant, at=t.at))
