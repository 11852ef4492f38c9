"""`shanyraq client`: other systems that may use the API."""

import argparse
import secrets
from datetime import timedelta
from typing import Final

from shanyraq.cli import environment
from shanyraq.cli.shell import Commands, Complaint

PER_MINUTE: Final = 1200
OVERLAP: Final = 24
"""Hours for which the old secret opens the door after a change."""


def add_parser(commands: Commands) -> None:
    """The arguments of `client`."""
    parser = commands.add_parser("client", help="let other systems in: add, rotate, revoke, list")
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    add = what.add_parser("add", help="let a system in; its secret is shown once")
    add.add_argument("--organisation", required=True, help="code of the organisation it belongs to")
    add.add_argument("--name", required=True, help="what it is called in lists")
    add.add_argument("--scopes", required=True, help="what it may do, parted by commas; docs/manual/api.md lists them")
    add.add_argument("--per-minute", type=int, default=PER_MINUTE, help=f"requests in a minute ({PER_MINUTE})")
    rotate = what.add_parser("rotate", help="give it another secret, shown once")
    rotate.add_argument("client")
    rotate.add_argument("--overlap", type=int, default=OVERLAP, help=f"hours for which the old one works ({OVERLAP})")
    what.add_parser("revoke", help="close it for ever, its tokens at once").add_argument("client")
    what.add_parser("list", help="name them all")
    parser.set_defaults(run=run)


def run(asked: argparse.Namespace) -> int:
    """Do what was asked."""
    with environment.system():
        from shanyraq.record.away import DatabaseAway

        try:
            {"add": _add, "rotate": _rotate, "revoke": _revoke, "list": _list}[asked.what](asked)
        except DatabaseAway as error:
            raise Complaint(str(error)) from error
    return 0


def _add(asked: argparse.Namespace) -> None:
    from shanyraq.chancery import doors
    from shanyraq.chancery.scopes import SCOPES, not_for
    from shanyraq.record.readers.organisations import OrganisationKind, of_kind
    from shanyraq.record.writers.clients import add_client

    known = {one.code: one for kind in OrganisationKind for one in of_kind(kind)}
    body = known.get(asked.organisation)
    if body is None:
        raise Complaint(f"no organisation has the code {asked.organisation}: enter it first")
    wanted = {word.strip() for word in asked.scopes.split(",") if word.strip()}
    if unknown := sorted(wanted - set(SCOPES)):
        raise Complaint(f"no scope {unknown[0]!r}; there are: {', '.join(SCOPES)}")
    if refused := sorted(scope for scope in wanted if not_for(scope, body.kind)):
        raise Complaint(f"an organisation of the kind {body.kind} is not given the scope {refused[0]}")
    if asked.per_minute < 1:
        raise Complaint("--per-minute must be at least 1")
    _show(add_client(body.id, asked.name, wanted, asked.per_minute, doors.clock().now()), 0)


def _show(client: str, overlap: int) -> None:
    from shanyraq.chancery import doors
    from shanyraq.record.writers.clients import add_secret

    secret, at = secrets.token_urlsafe(32), doors.clock().now()
    add_secret(client, secret, at, at + timedelta(hours=overlap))
    print(f"client_id {client}\nclient_secret {secret}")


def _rotate(asked: argparse.Namespace) -> None:
    from shanyraq.record.readers.clients import clients

    if not any(one.id == asked.client and one.revoked_at is None for one in clients()):
        raise Complaint(f"{asked.client} is not a client that is open")
    if asked.overlap < 0:
        raise Complaint("--overlap must be 0 hours or more")
    _show(asked.client, asked.overlap)


def _revoke(asked: argparse.Namespace) -> None:
    from shanyraq.chancery import doors
    from shanyraq.record.writers.clients import revoke_client

    if not revoke_client(asked.client, doors.clock().now()):
        raise Complaint(f"{asked.client} is not a client that is open")
    print(f"{asked.client} is closed")


def _list(asked: argparse.Namespace) -> None:
    from shanyraq.record.readers.clients import clients

    for one in clients():
        state = f"closed {one.revoked_at:%Y-%m-%d}" if one.revoked_at else f"{one.per_minute} a minute"
        print(f"{one.id}\t{one.organisation}\t{one.name}\t{state}\t{','.join(one.scopes)}")
