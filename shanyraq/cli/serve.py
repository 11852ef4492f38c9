"""`shanyraq serve`: answer requests."""

import argparse
import socket

from shanyraq.cli import environment, lifeline, migrate, trusted
from shanyraq.cli.shell import Commands, Complaint

HOST = "127.0.0.1"
PORT = 8000
WORKERS = 2
THREADS = 4


def add_parser(commands: Commands) -> None:
    """The arguments of `serve`."""
    parser = commands.add_parser("serve", help="answer requests")
    parser.add_argument("--host", default=HOST, help=f"address to listen on ({HOST})")
    parser.add_argument("--port", type=int, default=PORT, help=f"port to listen on ({PORT})")
    parser.add_argument("--workers", type=int, default=WORKERS, help=f"processes ({WORKERS})")
    parser.add_argument("--threads", type=int, default=THREADS, help=f"threads of each process ({THREADS})")
    parser.add_argument("--migrate", action="store_true", help="bring the database to this version first")
    lifeline.add_argument(parser)
    parser.set_defaults(run=run)


def refuse_taken(host: str, port: int) -> None:
    """Raises Complaint when the port is taken by another program."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            reason = f"{host}:{port} cannot be listened on ({error.strerror})"
            raise Complaint(f"{reason}: stop what uses it, or choose another with --port") from error


def gather_static() -> None:
    """Copy the pages' static files under names that change with their content."""
    from django.conf import settings
    from django.core.management import call_command

    try:
        call_command("collectstatic", interactive=False, verbosity=0, clear=False)
    except OSError as error:
        raise Complaint(f"{settings.STATIC_ROOT} cannot be written: {error.strerror}") from error


def run(asked: argparse.Namespace) -> int:
    """Serve until stopped."""
    if asked.until_input_ends:
        lifeline.watch()
    refuse_taken(asked.host, asked.port)
    with environment.system():
        from django.core.management import call_command
        from django.db import connection
        from granian.constants import Interfaces
        from granian.server import Server

        if asked.migrate:
            call_command("migrate", interactive=False, verbosity=0)
        migrate.refuse_older()
        trusted.refuse_bad_trust()
        gather_static()
        # The processes that answer open connections of their own.
        connection.close()
        Server(
            "shanyraq.config.wsgi:application",
            address=asked.host,
            port=asked.port,
            interface=Interfaces.WSGI,
            workers=asked.workers,
            blocking_threads=asked.threads,
            # A thread that ends takes its database connection with it.
            blocking_threads_idle_timeout=600,
            websockets=False,
            # One killed process is not the end of the site.
            respawn_failed_workers=True,
            process_name=None,
            log_access=False,
        ).serve()
    return 0
