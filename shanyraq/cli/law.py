"""`shanyraq law`: due dates with their receipts, the deadlines of a case, and the documents it needs."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from shanyraq.cli.docs_law import pages
from shanyraq.cli.shell import Commands, Complaint, Parser
from shanyraq.law.calendar import NoCalendar, Why
from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.deadlines import Milestones, OutOfOrder, deadlines
from shanyraq.law.documents import DocumentNeed, documents
from shanyraq.law.editions import NoEdition, edition
from shanyraq.law.facts import Facts, FactsError
from shanyraq.law.hours import ZONES, OfficeHours
from shanyraq.law.receipts import DateStatus, Due, Receipt, day_saying, due, ledger
from shanyraq.law.routes import Channel, Route
from shanyraq.law.sources import article_name
from shanyraq.law.terms import Term
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.phrase import LANGS, Lang
from shanyraq.words.terms import WHY

__all__ = ["add_parser", "pages"]

EDITION: Final = "437-2021"
OPENS, CLOSES = time(9, 0), time(18, 30)
HOURS_SOURCE: Final = "the command line; the hours of a real provider come from its own act"

_Json = dict[str, object] | list[dict[str, object]]


def add_parser(commands: Commands) -> None:
    """The arguments of `law`."""
    parser = commands.add_parser("law", help="ask the law: due dates, deadlines, documents")
    asked = parser.add_subparsers(dest="question", metavar="QUESTION", required=True, parser_class=Parser)
    for add in (_add_due, _add_deadlines, _add_documents):
        question = add(asked)
        question.add_argument("--json", action="store_true", help="one JSON document on standard output")
        question.add_argument("--lang", choices=LANGS, default="en", help="language of the reasons (en)")


def _add_due(asked: Commands) -> Parser:
    parser = asked.add_parser("due", help="the last day of a term")
    parser.add_argument("--from", dest="from_", type=_day, required=True, metavar="DAY", help="day of the event")
    parser.add_argument("--term", type=_term, required=True, help="30cd, 5wd or 3mo")
    parser.add_argument("--ledger", action="store_true", help="every day of the count, with its reason")
    parser.set_defaults(run=_due)
    return parser


def _add_deadlines(asked: Commands) -> Parser:
    parser = asked.add_parser("deadlines", help="every deadline of a case")
    parser.add_argument("--route", choices=tuple(map(str, Route)), required=True, metavar="|".join(Route))
    parser.add_argument("--submitted", type=_moment, required=True, metavar="MOMENT", help="2021-09-03T19:30+06:00")
    parser.add_argument("--edition", default=EDITION, help=f"edition of the Order ({EDITION})")
    parser.add_argument("--decided", type=_day, metavar="DAY", help="day the signed decision was registered")
    parser.add_argument(
        "--property-decided", type=_day, metavar="DAY", help="day of the state-property body's decision"
    )
    parser.add_argument("--transferred", type=_day, metavar="DAY", help="day the transfer was completed")
    parser.add_argument("--agreed", type=_day, metavar="DAY", help="day of the last signature on the agreement")
    parser.add_argument(
        "--channel",
        choices=tuple(map(str, Channel)),
        default=str(Channel.STATE_CORPORATION),
        metavar="|".join(Channel),
        help="how the result goes out (state-corporation: a day early)",
    )
    parser.add_argument("--zone", choices=ZONES, default=ZONES[0], metavar="ZONE", help=f"provider's zone ({ZONES[0]})")
    parser.add_argument("--opens", type=_clock, default=OPENS, metavar="HH:MM", help=f"provider opens ({OPENS:%H:%M})")
    parser.add_argument("--closes", type=_clock, default=CLOSES, metavar="HH:MM", help=f"and closes ({CLOSES:%H:%M})")
    parser.set_defaults(run=_deadlines)
    return parser


def _add_documents(asked: Commands) -> Parser:
    parser = asked.add_parser("documents", help="what may be asked of a citizen")
    parser.add_argument("--facts", required=True, metavar="FILE.json", help="facts as JSON; - for standard input")
    parser.set_defaults(run=_documents)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a day is written as 2021-11-16, not {text!r}") from None


def _term(text: str) -> Term:
    try:
        return Term.parse(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def _moment(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a moment is written as 2021-09-03T19:30+06:00, not {text!r}") from None
    if at.utcoffset() is None:
        raise argparse.ArgumentTypeError(f"a moment needs its offset from UTC, as in 2021-09-03T19:30+06:00: {text!r}")
    return at


def _clock(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a time of day is written as 18:30, not {text!r}") from None


def _print(asked: argparse.Namespace, answer: _Json, lines: Sequence[str]) -> int:
    """One JSON document, or lines for a reader."""
    print(json.dumps(answer, ensure_ascii=False, indent=2) if asked.json else "\n".join(lines))
    return 0


def _said(why: Why, lang: Lang) -> str:
    return f"{day_saying(why).say(WHY, lang)} ({article_name(why.act, lang)})"


def _day_json(day: date, why: Why, lang: Lang) -> dict[str, object]:
    return {
        "date": day.isoformat(),
        "why": _said(why, lang),
        "code": why.code.value,
        "act": why.act,
        "status": why.status.value,
    }


def _due(asked: argparse.Namespace) -> int:
    """The last day of one term."""
    try:
        counted = due(CALENDAR, asked.from_, asked.term)
        answer = _due_json(counted, asked.lang)
    except NoCalendar as gap:
        raise Complaint(f"{gap}: the table holds {CALENDAR.first.year} to {CALENDAR.last.year}") from None
    lines = [f"{asked.from_} + {asked.term} → {counted.due} ({answer['status']})"]
    lines += [f"  over {roll.date}: {_said(roll.why, asked.lang)}" for roll in counted.rolls]
    if asked.ledger:
        days = ledger(CALENDAR, counted)
        answer["ledger"] = [_day_json(day.date, day.why, asked.lang) | {"counted": day.counted} for day in days]
        lines += [f"  {'+' if day.counted else '·'} {day.date} {_said(day.why, asked.lang)}" for day in days]
    return _print(asked, answer, lines)


def _due_json(counted: Due, lang: Lang) -> dict[str, object]:
    return {
        "from": counted.event_day.isoformat(),
        "term": str(counted.term),
        "first_day": counted.first_day.isoformat(),
        "arithmetic_end": counted.arithmetic_end.isoformat(),
        "due": counted.due.isoformat(),
        "status": (DateStatus.PROVISIONAL if counted.provisional else DateStatus.CONFIRMED).value,
        "rolls": [_day_json(roll.date, roll.why, lang) for roll in counted.rolls],
        "calendar": counted.calendar,
    }


def _deadlines(asked: argparse.Namespace) -> int:
    """Every deadline of one case."""
    milestones = Milestones(asked.decided, asked.property_decided, asked.transferred, asked.agreed)
    try:
        hours = OfficeHours(asked.zone, asked.opens, asked.closes, HOURS_SOURCE)
        channel = Channel(asked.channel)
        found = deadlines(edition(asked.edition), Route(asked.route), asked.submitted, hours, milestones, channel)
    except (NoCalendar, NoEdition, OutOfOrder, ValueError, OverflowError) as wrong:
        raise Complaint(str(wrong)) from None
    lines = [f"{one.event_day} {one.term!s:>5} → {one.due}  {WHY.say(f'name.{one.code}', asked.lang)}" for one in found]
    return _print(asked, [_receipt_json(one, asked.lang) for one in found], lines)


def _receipt_json(made: Receipt, lang: Lang) -> dict[str, object]:
    other = made.other
    return {
        "term": made.code.value,
        "length": str(made.term),
        "event": made.event,
        "from": made.event_day.isoformat(),
        "arithmetic_end": made.arithmetic_end.isoformat(),
        "due": made.due.isoformat(),
        "internal": None if made.internal is None else made.internal.isoformat(),
        "internal_reading": made.internal_reading,
        "status": made.status.value,
        "article": made.article,
        "article_name": article_name(made.article, lang),
        "reading": made.reading,
        "other": None if other is None else {"due": other.date.isoformat(), "reading": other.reading},
        "why": [line.say(WHY, lang) for line in made.why],
        "calendar": made.calendar,
    }


def _documents(asked: argparse.Namespace) -> int:
    """What becomes of each kind of document."""
    try:
        text = sys.stdin.read() if asked.facts == "-" else Path(asked.facts).read_text(encoding="utf-8")
        needs = documents(Facts.from_json(json.loads(text)))
    except OSError as wrong:
        raise Complaint(f"{asked.facts}: {wrong.strerror}") from None
    except json.JSONDecodeError as wrong:
        raise Complaint(f"{asked.facts} is not JSON: {wrong}") from None
    except (UnicodeDecodeError, FactsError) as wrong:
        raise Complaint(f"{asked.facts}: {wrong}") from None
    rows = [_need_json(need, asked.lang) for need in needs]
    return _print(asked, rows, [f"{row['kind']} {row['status']:<12} {row['name']}: {row['why']}" for row in rows])


def _need_json(need: DocumentNeed, lang: Lang) -> dict[str, object]:
    row: dict[str, object] = {
        "kind": need.kind.value,
        "name": DOCUMENTS.say(f"kind.{need.kind.value}", lang),
        "status": need.status.value,
        "article": need.article,
        "why": need.why.say(DOCUMENTS, lang),
    }
    if need.certificates:
        row["certificates"] = [
            {
                "event": one.event.kind.value,
                "on": one.event.on.isoformat(),
                "status": one.status.value,
                "why": one.why.say(DOCUMENTS, lang),
            }
            for one in need.certificates
        ]
    return row
