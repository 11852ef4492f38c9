"""What the commands that need the whole system put into the environment before Django starts."""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shanyraq.cli.shell import Complaint

PROJECT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 10
"""Seconds in which a database must answer."""


def home() -> Path:
    """The folder of everything kept outside the database: SHANYRAQ_HOME, or `.shanyraq` in the checkout."""
    if named := os.environ.get("SHANYRAQ_HOME"):
        return Path(named).absolute()
    return (PROJECT if (PROJECT / "pyproject.toml").exists() else Path.cwd()) / ".shanyraq"


def _demo_keys(folder: Path) -> dict[str, str]:
    """Keys made once for the demonstration and kept, so that its data can be read again."""
    path = folder / "demo-keys.json"
    if not path.exists():
        made = {
            "SHANYRAQ_SECRET_KEY": secrets.token_urlsafe(48),
            "SHANYRAQ_DATA_KEYS": secrets.token_urlsafe(32),
            "SHANYRAQ_LOOKUP_KEY": secrets.token_urlsafe(32),
        }
        half = path.with_suffix(f".{os.getpid()}")
        half.touch(mode=0o600)
        half.write_text(json.dumps(made, indent=1))
        try:
            # Of two that start at once the first one's keys stay.
            path.hardlink_to(half)
        except FileExistsError:
            pass
        finally:
            half.unlink()
    kept: dict[str, str] = json.loads(path.read_text())
    return kept


def put(*, demo: bool = False) -> None:
    """Fill in what the shell has not set. `demo` (or SHANYRAQ_DEMO=1) makes keys of its own and needs no https."""
    folder = home()
    try:
        folder.mkdir(mode=0o711, parents=True, exist_ok=True)
        os.environ["SHANYRAQ_HOME"] = str(folder)
        if demo or os.environ.get("SHANYRAQ_DEMO") == "1":
            os.environ["SHANYRAQ_DEMO"] = "1"
            for name, value in {**_demo_keys(folder), "SHANYRAQ_HTTPS": "0"}.items():
                os.environ.setdefault(name, value)
    except OSError as error:
        raise Complaint(f"{folder} cannot be used: {error.strerror}. Name another folder in SHANYRAQ_HOME") from error
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shanyraq.config.settings")


@contextmanager
def database() -> Iterator[None]:
    """A database for the length of a block: the one of DATABASE_URL, or one of our own in the home folder."""
    if os.environ.get("DATABASE_URL"):
        yield
        return
    from shanyraq.cli.postgres import PostgresError, running

    try:
        with running(home() / "postgres") as server:
            os.environ["DATABASE_URL"] = server.url
            yield
    except PostgresError as error:
        raise Complaint(str(error)) from error


def django() -> None:
    """Start Django. Raises Complaint with the settings' own line when one is wrong."""
    import django as framework
    from django.utils.module_loading import import_string

    settings_error: type[Exception] = import_string("shanyraq.config.variables.SettingsError")
    try:
        framework.setup()
    except settings_error as error:
        raise Complaint(str(error)) from error


def ask_database() -> None:
    """Raises Complaint when the database does not answer."""
    import psycopg

    try:
        psycopg.connect(os.environ["DATABASE_URL"], connect_timeout=PATIENCE).close()
    except psycopg.Error as error:
        reason = str(error).split("\n", 1)[0]
        raise Complaint(f"the database that DATABASE_URL names does not answer: {reason}") from error


@contextmanager
def system(*, demo: bool = False, answers: bool = True) -> Iterator[None]:
    """The whole system for the length of a block: environment, database, Django.

    Raises Complaint when a part of it cannot be had; without `answers`, a database that does not answer is no reason.
    """
    put(demo=demo)
    with database():
        django()
        if answers:
            ask_database()
        yield
