"""What a system of another organisation may be allowed, each by a name of its own."""

from typing import Final

from shanyraq.procedure.commands import Command
from shanyraq.procedure.decide import RULINGS
from shanyraq.record.readers.organisations import OrganisationKind

READ_CASES: Final = "cases.read"
CITIZENS: Final = "as.citizen"
READ_FILES: Final = "files.read"
WRITE_FILES: Final = "files.write"
PEOPLE: Final = "people.write"
DWELLINGS: Final = "dwellings.read"
STAFF: Final = "staff.read"
WEBHOOKS: Final = "webhooks"


def scope_of(command: type[Command]) -> str:
    """The scope that a command asks for: `acts.` and the subject under which the procedure decides it."""
    return f"acts.{RULINGS[command].__module__.rpartition('.')[2]}"


_READING: Final = {
    READ_CASES: "lists of the organisation's cases, and each case as an employee may see it",
    READ_FILES: "papers and files of such a case",
    WRITE_FILES: "handing files in",
    PEOPLE: "entering people by their identity number",
    DWELLINGS: "finding dwellings",
    STAFF: "the organisation's own posts and commissions",
    WEBHOOKS: "being told of changes",
    CITIZENS: "speaking for citizens in cases that the organisation's system opened (State Corporation)",
}

SCOPES: Final = {**_READING, **{scope: f"commands of the subject {scope[5:]}" for scope in map(scope_of, RULINGS)}}
"""Every scope and what it allows."""


def not_for(scope: str, kind: OrganisationKind) -> bool:
    """Whether a scope is never given to an organisation of this kind."""
    return scope in (CITIZENS, PEOPLE) and kind is not OrganisationKind.STATE_CORPORATION
