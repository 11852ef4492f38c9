"""A database for figures: made once for a run, with the synthetic town of the tests, thrown away at its end.

It keeps the settings of a real server: every commit waits for the disk.
"""

import atexit
import os
import tempfile
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import psycopg
from psycopg.conninfo import make_conninfo

from shanyraq.cli import environment
from shanyraq.cli.postgres import running


@cache
def ready() -> str:
    """Start everything Django needs, on the server of DATABASE_URL if one is named; the address of the database."""
    stack = ExitStack()
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="shanyraq-bench-")))
    # After the folder: it sees to its own end at exit, and what is registered last is done first. A server whose folder
    # went before it is found by nobody and runs on.
    atexit.register(stack.close)
    folder.chmod(0o711)
    given = os.environ.get("DATABASE_URL")
    server = given or stack.enter_context(running(folder / "postgres")).url
    name = f"shanyraq_bench_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    os.environ |= {"SHANYRAQ_HOME": str(folder), "DATABASE_URL": make_conninfo(server, dbname=name)}
    environment.put(demo=True)
    environment.django()
    from django.core.management import call_command
    from django.db import connection as ours

    call_command("migrate", verbosity=0)

    def drop() -> None:
        ours.close()
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    if given:
        stack.callback(drop)
    from tests.record.town import settle

    settle()
    return os.environ["DATABASE_URL"]
