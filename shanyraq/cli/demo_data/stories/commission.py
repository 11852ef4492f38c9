"""Files before the housing commission."""

from shanyraq.chancery import acts
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import ahead, referred, soon
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis


def waits_for_a_sitting(t: Telling) -> None:
    """Referred, on no agenda yet."""
    referred(t, 3)


def on_an_agenda(t: Telling) -> None:
    """A sitting is called."""
    referred(t, 6)
    t.go(5, 10)
    steps.schedule(t, ahead(t, 2, 15))


def member_challenged(t: Telling) -> None:
    """The applicant does not trust one of the members."""
    on_an_agenda(t)
    t.go(3, 14)
    why = "Комиссия мүшесі – туысым (үлгі). / Член комиссии – мой родственник (пример)."
    t.done(acts.challenge_member(t.number, t.staff.members[0].person, why, by=t.tenant, at=t.at))


def voting(t: Telling) -> None:
    """Voting is open; two of five have voted."""
    referred(t, 5)
    t.go(2, 10)
    steps.schedule(t, soon(t))
    t.go(2, 11)
    steps.open_voting(t)
    steps.vote(t, [t.staff.members[0], t.staff.members[2]])


def voting_by_the_owners_commission(t: Telling) -> None:
    """Voting is open in the commission of the dwelling's owner; one has voted."""
    referred(t, 5)
    t.go(2, 10)
    steps.schedule(t, soon(t))
    t.go(2, 11)
    steps.open_voting(t)
    steps.vote(t, [t.staff.members[0]])


def voting_without_one(t: Telling) -> None:
    """A member left for a conflict of interest; one has voted."""
    referred(t, 6, Basis.FREE)
    t.go(3, 10)
    steps.schedule(t, soon(t))
    why = "Өтініш берушімен көршіміз (үлгі). / Живу с заявителем по соседству (пример)."
    t.done(acts.declare_conflict(t.number, why, by=t.staff.members[1], at=t.at))
    t.go(3, 11)
    steps.open_voting(t, Basis.FREE)
    steps.vote(t, [t.staff.members[0]])


def voted(t: Telling) -> None:
    """Voting is closed; the minutes have to be drawn up."""
    referred(t, 8)
    t.go(2, 12)
    steps.schedule(t, soon(t))
    t.go(2, 13)
    steps.open_voting(t)
    steps.vote(t)
    steps.close(t)


def minutes_half_signed(t: Telling) -> None:
    """The secretary signed the minutes, the chair has not."""
    voted(t)
    steps.write_minutes(t)
    steps.sign_minutes(t, [t.staff.secretary])


def voted_down(t: Telling) -> None:
    """The commission was against: the person has to be heard before it can refuse."""
    referred(t, 7)
    t.go(3, 10)
    steps.schedule(t, soon(t))
    t.go(3, 11)
    steps.sit(t, against=(steps.OTHER_FLAT,))
