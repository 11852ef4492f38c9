"""What the commission does: a sitting is formed, everybody votes alone, the outcome is computed, minutes are signed."""

from dataclasses import dataclass
from datetime import date

from tests.journeys.walker import Walker


@dataclass(frozen=True, slots=True)
class Seats:
    """The commission, each with a browser."""

    secretary: Walker
    chair: Walker
    members: tuple[Walker, ...]


def form(secretary: Walker, number: str, day: date, time: str) -> None:
    """A sitting with this case on its agenda."""
    secretary.menu("menu.home")
    secretary.reads(number)
    secretary.press("home.form")
    secretary.date("new.day", day)
    secretary.fill("new.time", time)
    secretary.fill("new.place", "204")
    for box in secretary.main.get_by_role("checkbox").all():
        box.set_checked(number in (box.get_attribute("value") or ""))
    secretary.press("new.button")
    secretary.sees("sitting.formed")
    secretary.reads(number)


def to_case(seat: Walker, number: str) -> None:
    """The case from the list of what waits."""
    seat.menu("menu.home")
    seat.follow(seat.main.get_by_role("link", name=number, exact=True).first)


def to_sitting(seat: Walker, number: str) -> None:
    """The sitting that has the case on its agenda, from the list of them: another may be held at the same hour."""
    seat.menu("menu.home")
    links = seat.main.locator('a.row-link[href*="/sittings/"]').all()
    for at in [str(link.get_attribute("href")) for link in links]:
        seat.open(at)
        if number in seat.shown:
            return
    raise AssertionError(f"no sitting is about {number}")


def to_case_on_agenda(seat: Walker, number: str) -> None:
    """The case from the agenda: it is there also for whom it waits for nothing."""
    to_sitting(seat, number)
    seat.follow(seat.main.get_by_role("link", name=number, exact=True).first)


def invite(secretary: Walker, member: Walker, number: str) -> bytes:
    """The secretary draws up notice and agenda; a member reads them and takes the sitting into a calendar."""
    to_sitting(secretary, number)
    secretary.reads(number)
    secretary.press("sitting.notice.button")
    secretary.sees("sitting.notice.done")
    to_sitting(member, number)
    member.reads(number)
    assert "DTSTART:" in member.calendar("sitting.calendar")
    return member.fetch_from(member.main.get_by_role("link").filter(has_text=member.say("sitting.notice.name")))


def attend(secretary: Walker, number: str) -> None:
    """Everybody is there; the secretary says so."""
    to_case_on_agenda(secretary, number)
    with secretary.act("attendance"):
        secretary.press("act.attendance.button")
    secretary.sees("act.attendance.way.in_person")


def open_voting(chair: Walker, number: str) -> None:
    """The chair puts the question on the terms that were asked for."""
    to_case(chair, number)
    with chair.act("open-voting"):
        chair.press("act.open-voting.button")


def vote(seats: Seats, number: str) -> None:
    """Everybody votes for, alone; nobody sees another's vote."""
    for seat in (seats.chair, *seats.members):
        cast(seat, number)
    everybody = 1 + len(seats.members)
    seats.members[-1].sees("votes.secret", voted=everybody, voters=everybody)


def cast(seat: Walker, number: str, choice: str = "for") -> None:
    """One vote."""
    to_case(seat, number)
    with seat.act("vote"):
        seat.choose(f"choice.{choice}")
        seat.press("act.vote.button")
    seat.sees("votes.own", choice=seat.say(f"choice.{choice}"))


def cast_by_ballot(seat: Walker, number: str, choice: str = "for") -> bytes:
    """One vote where ballots are signed: drawn up, read, signed with what one has."""
    to_case(seat, number)
    with seat.act("vote"):
        seat.choose(f"choice.{choice}")
        seat.press("act.ballot.button")
    seat.sees("act.sign-ballot.said", choice=seat.say(f"choice.{choice}"))
    with seat.act("sign-ballot"):
        paper = seat.fetch("act.sign.open")
        seat.sign()
    seat.sees("votes.own", choice=seat.say(f"choice.{choice}"))
    return paper


def close(chair: Walker, number: str) -> None:
    """The voting ends; the outcome stands there with its arithmetic."""
    to_case(chair, number)
    with chair.act("close-voting"):
        chair.press("act.close-voting.button")
    chair.sees("outcome.how")


def minutes(secretary: Walker, chair: Walker, number: str) -> None:
    """The system writes the minutes; the secretary and the chair read and sign them."""
    to_case(secretary, number)
    with secretary.act("minutes"):
        secretary.press("act.minutes.button")
    for seat in (secretary, chair):
        to_case(seat, number)
        with seat.act("sign-minutes"):
            seat.fetch("act.sign.open")
            seat.sign()


def decide(seats: Seats, number: str) -> None:
    """A whole sitting in favour."""
    open_voting(seats.chair, number)
    vote(seats, number)
    close(seats.chair, number)
    minutes(seats.secretary, seats.chair, number)


def decide_challenge(chair: Walker, number: str) -> None:
    """The challenged member stays, for a reason."""
    to_case(chair, number)
    with chair.act("decide-challenge"):
        chair.choose("act.decide-challenge.stays")
        chair.fill("act.decide-challenge.why", "Спор о подвале закончен, личной заинтересованности нет (пример).")
        chair.press("act.decide-challenge.button")
