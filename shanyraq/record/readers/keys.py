"""Clicks that were answered already."""

from typing import TypedDict

import msgspec
from django.db import connection

from shanyraq.record import sql
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.codec import decode_event


class _Kept(TypedDict):
    number: str
    first: int
    last: int


def answered(key: OneTimeKey) -> Recorded | None:
    """The first answer under a key, whatever command it was; None for a key that nothing was recorded under.

    An act that makes a paper asks this before it makes one: the same click would number a second paper, and `handle`
    would take it for another command.
    """
    with connection.cursor() as cursor:
        found = sql.find_key(cursor, key.account, key.key)
        kept = msgspec.json.decode(found[1], type=_Kept | None) if found else None
        if kept is None:
            return None
        rows = sql.entries(cursor, kept["number"], kept["first"], kept["last"])
    events = tuple(decode_event(row.kind, row.version, row.body) for row in rows)
    return Recorded(kept["number"], events, kept["last"], repeated=True)
