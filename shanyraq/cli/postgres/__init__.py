"""A PostgreSQL of our own, for a machine that has none: found, made, started, shared and stopped again."""

from shanyraq.cli.postgres.binaries import PostgresError
from shanyraq.cli.postgres.server import Server, running

__all__ = ["PostgresError", "Server", "running"]
