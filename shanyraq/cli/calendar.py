"""`shanyraq calendar`: what is known of the days, what an act would move, lay it, count the open cases by it."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shanyraq.cli import environment, migrate
from shanyraq.cli.shell import Commands, Complaint
from shanyraq.law.calendar_acts import ActRefused, parsed
from shanyraq.words.calendar_acts import REFUSED

if TYPE_CHECKING:
    from shanyraq.chancery.counting_anew import MovedCase
    from shanyraq.law.calendar import CalendarAct


def add_parser(commands: Commands) -> None:
    """The arguments of `calendar`."""
    parser = commands.add_parser("calendar", help="lay an act that moves days over the calendar, and count the cases")
    parser.set_defaults(run=show)
    steps = parser.add_subparsers(dest="step", metavar="STEP", parser_class=type(parser))
    steps.add_parser("show", help="the version, what is missing or only expected, and the acts").set_defaults(run=show)
    for name, help_, run in (
        ("preview", "the open cases that an act touches, each with the old and the new last day", preview),
        ("lay", "lay the act and count the open cases by it", lay),
    ):
        step = steps.add_parser(name, help=help_)
        step.add_argument("file", help="a TOML file; docs/manual/administrator.md shows one")
        step.set_defaults(run=run)
    steps.add_parser("count", help="go on with a count that was cut off").set_defaults(run=count)


def show(asked: argparse.Namespace) -> int:
    """What is known; 1 when the next year is missing."""
    with environment.system():
        migrate.refuse_older()
        from shanyraq.record.calendars import present_calendar
        from shanyraq.record.readers.calendar import laid_acts

        today = datetime.now(UTC).date()
        calendar = present_calendar(today)
        print(f"{calendar.version}: {calendar.first.year} to {calendar.last.year}")
        for year in (today.year, today.year + 1):
            if year > calendar.last.year:
                print(f"{year}: MISSING")
            for day in calendar.estimated(year):
                print(f"{day}: estimated, {calendar.why(day).name}")
        for one in laid_acts():
            state = "finished" if one.finished_at else f"counted up to {one.reached or 'none'}"
            print(f"{one.act.key}\t{one.laid_at:%Y-%m-%d}\t{one.looked_at} looked at, {one.moved} moved, {state}")
        return 0 if calendar.last.year > today.year else 1


def _read(path: str) -> "CalendarAct":
    try:
        return parsed(Path(path).read_text("utf-8-sig"))
    except OSError as error:
        raise Complaint(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Complaint(f"{path} is not text in UTF-8") from error
    except ActRefused as refused:
        raise _complaint(refused) from refused


def _complaint(refused: ActRefused) -> Complaint:
    return Complaint(REFUSED.say(refused.code, "en", at=refused.at).strip())


def preview(asked: argparse.Namespace) -> int:
    """One line for each term that would end on another day; nothing is written."""
    act = _read(asked.file)
    with environment.system():
        migrate.refuse_older()
        from shanyraq.chancery import counting_anew

        try:
            pieces = counting_anew.preview(act, datetime.now(UTC))
        except ActRefused as refused:
            raise _complaint(refused) from refused
        looked_at = touched = moved = 0
        for piece in pieces:
            for one in piece.cases:
                _print(one)
            looked_at += piece.looked_at
            touched += len(piece.cases)
            moved += sum(bool(one.moved) for one in piece.cases)
        print(f"{looked_at} cases looked at, {touched} touched, {moved} with another last day; nothing was changed")
    return 0


def _print(one: "MovedCase") -> None:
    if not one.moved:
        print(f"{one.number}\tthe same days, another certainty")
    for moved in one.moved:
        print(f"{one.number}\t{moved.term} {moved.part}\t{moved.was or '-'} → {moved.due or '-'}")


def lay(asked: argparse.Namespace) -> int:
    """Lay the act, unless it is laid already, and count."""
    act = _read(asked.file)
    with environment.system():
        migrate.refuse_older()
        from shanyraq.chancery import counting_anew
        from shanyraq.law.calendar_acts import as_mapping
        from shanyraq.record.readers.calendar import laid_act

        known = laid_act(act.key)
        if known is None or as_mapping(known.act) != as_mapping(act):
            try:
                counting_anew.lay(act, "shell", datetime.now(UTC))
            except ActRefused as refused:
                raise _complaint(refused) from refused
            print(f"{act.key} laid")
        return _count()


def count(asked: argparse.Namespace) -> int:
    """Count what is left; every step is kept, so this may be stopped and begun again."""
    with environment.system():
        migrate.refuse_older()
        return _count()


def _count() -> int:
    from shanyraq.chancery.counting_anew import count_on

    looked_at = sum(count_on(datetime.now(UTC)))
    print(f"{looked_at} cases looked at; every open case is counted")
    return 0
