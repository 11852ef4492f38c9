"""Changing the keys: every encrypted value under the newest key, every lookup hash under the present lookup key."""

from collections.abc import Iterator

from django.apps import apps
from django.db import connection, models, transaction

from shanyraq.record.away import database
from shanyraq.record.privacy import iin_hash, reseal, unseal
from shanyraq.record.tables.sealed import SealedTextField

_AT_ONCE = 500


def sealed_columns() -> Iterator[tuple[type[models.Model], str]]:
    """Every encrypted column, found by its type so that a new one is not forgotten."""
    for model in apps.get_app_config("record").get_models():
        for column in model._meta.concrete_fields:
            if isinstance(column, SealedTextField):
                yield model, column.attname


def rotate() -> dict[str, int]:
    """Encrypt everything anew, some rows at a time; may be broken off and begun again. Counts the values by column.

    Raises UnreadableValue when a value needs a key that is not in the list, and DatabaseAway.
    """
    done = {}
    with database():
        for model, column in sealed_columns():
            done[f"{model._meta.db_table}.{column}"] = _rotate_column(model, column)
        done["person.iin_hash"] = _hash_again()
    return done


def _rotate_column(model: type[models.Model], column: str) -> int:
    table, key = model._meta.db_table, model._meta.pk
    assert key is not None, "every table has a key"
    select = f'SELECT {key.column}, "{column}" FROM {table} WHERE "{column}" <> \'\' ORDER BY {key.column}'  # noqa: S608
    update = f'UPDATE {table} SET "{column}" = %s WHERE {key.column} = %s AND "{column}" = %s'  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(select)
        rows = cursor.fetchall()
    for start in range(0, len(rows), _AT_ONCE):
        with transaction.atomic(), connection.cursor() as cursor:
            # A value changed meanwhile by somebody at work is under the newest key already.
            cursor.executemany(
                update, [(reseal(sealed), row, sealed) for row, sealed in rows[start : start + _AT_ONCE]]
            )
    return len(rows)


def _hash_again() -> int:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT id, iin, iin_hash FROM person WHERE iin <> ''")
        changed = [
            (hashed, row) for row, sealed, old in cursor.fetchall() if (hashed := iin_hash(unseal(sealed))) != old
        ]
        cursor.executemany("UPDATE person SET iin_hash = %s WHERE id = %s", changed)
    return len(changed)
