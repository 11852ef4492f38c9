"""When the database cannot be reached: one named error, whatever broke underneath."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import InterfaceError, OperationalError, connection
from procrastinate.exceptions import ConnectorException


class DatabaseAway(Exception):
    """The database does not answer. Nothing of the command was written; it may be given again with the same key."""


_LOST = ("08", "57P", "53")
"""Beginnings of SQLSTATE: connection exceptions, shutdowns by an operator, no free connection or disk."""


def _is_lost(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if hasattr(cause, "sqlstate"):
            return cause.sqlstate is None or cause.sqlstate.startswith(_LOST)
        cause = cause.__cause__
    return isinstance(error, InterfaceError)


@contextmanager
def database() -> Iterator[None]:
    """Turns a lost connection into DatabaseAway and lets it go, so that the next command opens a new one."""
    try:
        yield
    except (OperationalError, InterfaceError, ConnectorException) as error:
        if not _is_lost(error):
            raise
        if not connection.in_atomic_block:
            connection.close()
        raise DatabaseAway("the database does not answer") from error
