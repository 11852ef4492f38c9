"""`shanyraq staff`: who holds which post by which act; appoint, let somebody stand in for the absent, end a post."""

import argparse
from datetime import date, timedelta

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint, Parser
from shanyraq.procedure.actor import Role

CITIZENS = (Role.APPLICANT, Role.FAMILY, Role.SYSTEM)
"""Roles that nobody is appointed to."""


def add_parser(commands: Commands) -> None:
    """The arguments of `staff`."""
    parser = commands.add_parser("staff", help="appoint staff, let somebody stand in for the absent, end a post")
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=Parser)
    shown = what.add_parser("list", help="every post that is in force or ahead")
    shown.add_argument("organisation", nargs="?", default="", help="the code of one organisation")
    shown.set_defaults(run=run, do=_list)
    appointed = what.add_parser("appoint", help="give somebody a post by an act")
    _post(appointed)
    appointed.add_argument("--act", required=True, help='the act that appoints them: "order No. 7 of 1 March 2026"')
    appointed.add_argument("--since", required=True, type=date.fromisoformat, help="the first day")
    appointed.add_argument("--until", type=date.fromisoformat, help="the last day")
    appointed.add_argument("--stands-in-for", metavar="LOGIN", default="", help="whoever is absent until then")
    appointed.set_defaults(run=run, do=_appoint)
    ended = what.add_parser("end", help="end a post")
    _post(ended)
    ended.add_argument("--until", required=True, type=date.fromisoformat, help="the last day")
    ended.set_defaults(run=run, do=_end)


def _post(parser: Parser) -> None:
    parser.add_argument("login")
    parser.add_argument("role", type=Role, choices=[role for role in Role if role not in CITIZENS])
    parser.add_argument("organisation", help="the code of the organisation")


def run(asked: argparse.Namespace) -> int:
    """Do what was asked and say it."""
    with environment.system():
        from shanyraq.record.away import DatabaseAway

        try:
            lines: list[str] = asked.do(asked)
        except DatabaseAway as error:
            raise Complaint(str(error)) from error
    print(*lines, sep="\n")
    return 0


def _list(asked: argparse.Namespace) -> list[str]:
    from django.utils import timezone

    from shanyraq.record.readers.posts import posts_from

    return [str(one) for one in posts_from(timezone.localdate(), asked.organisation)] or ["nobody holds a post"]


def _appoint(asked: argparse.Namespace) -> list[str]:
    from django.db import IntegrityError, transaction

    from shanyraq.record.writers.accounts import appoint

    account, absent, organisation = _account(asked.login), "", _organisation(asked.organisation)
    if not asked.act.strip():
        raise Complaint("--act is empty: a post is held by an act")
    if asked.until and asked.until < asked.since:
        raise Complaint(f"--until {asked.until} lies before --since {asked.since}")
    if asked.stands_in_for:
        absent = _absent(asked, organisation)
    try:
        with transaction.atomic():
            appoint(account[0], asked.role, organisation, asked.act, asked.since, asked.until, absent or None)
    except IntegrityError as error:
        raise Complaint(f"{asked.login} holds this post from {asked.since} already") from error
    return [f"{asked.login} is {asked.role} of {asked.organisation} from {asked.since}"]


def _absent(asked: argparse.Namespace, organisation: str) -> str:
    from shanyraq.record.readers.posts import holders

    if asked.until is None:
        raise Complaint("--until is missing: whoever stands in for somebody does so until a day")
    _, absent = _account(asked.stands_in_for)
    if absent == _account(asked.login)[1]:
        raise Complaint("nobody stands in for themselves")
    if absent not in {one.id for one in holders(asked.role, organisation, asked.since)}:
        raise Complaint(f"{asked.stands_in_for} is not {asked.role} of {asked.organisation} on {asked.since}")
    return absent


def _end(asked: argparse.Namespace) -> list[str]:
    from shanyraq.record.writers.accounts import end_post

    account, _ = _account(asked.login)
    if not end_post(account, asked.role, _organisation(asked.organisation), asked.until):
        raise Complaint(f"{asked.login} is not {asked.role} of {asked.organisation} after {asked.until}")
    return [f"{asked.login} is {asked.role} of {asked.organisation} until {asked.until}, not from {_after(asked)}"]


def _after(asked: argparse.Namespace) -> date:
    after: date = asked.until + timedelta(days=1)
    return after


def _account(login: str) -> tuple[str, str]:
    from shanyraq.record.readers.accounts import account_by_login

    found = account_by_login(login)
    if found is None:
        raise Complaint(f"nobody has the login {login!r}")
    return found


def _organisation(code: str) -> str:
    from shanyraq.record.readers.organisations import by_code

    found = by_code(code)
    if found is None:
        raise Complaint(f"there is no organisation with the code {code!r}")
    return found
