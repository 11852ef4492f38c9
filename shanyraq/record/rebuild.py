"""Derived rows made anew from the journal: after a restore, a repair, or a change of what lists show."""

from django.db import connection, transaction

from shanyraq.record import sql
from shanyraq.record.answers import NoSuchCase
from shanyraq.record.away import database
from shanyraq.record.refresh import Rows, around
from shanyraq.record.replay import replay


def rebuild(number: str) -> None:
    """Write the rows of a case as its journal tells them, under the lock of the case. Raises NoSuchCase."""
    with database(), transaction.atomic(durable=True), connection.cursor() as cursor:
        if sql.lock(cursor, number) is None:
            raise NoSuchCase(number)
        replayed = replay(sql.entries(cursor, number))
        sql.refresh_row(cursor, number, replayed.derived, replayed.head)
        sql.drop_around(cursor, number)
        around(cursor, number, Rows(), replayed.derived, replayed.case)
