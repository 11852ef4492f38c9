"""The API by a real server: creating cases from sixteen clients at once with retries, and a list at 100,000 cases."""

import http.client
import json
import os
import secrets
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bench.pages import _await
from bench.scratch import ready
from bench.table import Row
from bench.worklist import COPIES, FLATS, PEOPLE, TURNS

CLIENTS = 16
CASES = int(os.environ.get("BENCH_CASES", "1600"))
"""Cases that all clients together create."""
RETRIED = 5
"""Every so manyth request is sent twice, as after a broken line."""
SIZE = int(os.environ.get("BENCH_SIZE", "100000"))
LISTS = 60


@dataclass(frozen=True, slots=True)
class _Door:
    port: int
    token: str


def rows() -> Iterator[Row]:
    """All figures of the API."""
    url = ready()
    corporation, office = _let_in("corporation"), _let_in("akimat")
    with _server(url) as port:
        yield from _creating(_Door(port, corporation), "dwelling")
        _fill()
        yield from _listing(_Door(port, office))


def _let_in(organisation: str) -> str:
    """A system of an organisation, with a token that outlives the bench."""
    from django.utils import timezone

    from shanyraq.chancery.scopes import SCOPES
    from shanyraq.record.tables import Organisation
    from shanyraq.record.writers.clients import add_client, add_token

    kind = "state_corporation" if organisation == "corporation" else "provider"
    Organisation.objects.update_or_create(
        id=organisation,
        defaults={
            "code": organisation[:3].upper(), "kind": kind, "name_kk": "k", "name_ru": "r", "name_en": "e",
            "opens": "09:00", "closes": "18:30", "hours_source": "bench",
        },
    )  # fmt: skip
    at, token = timezone.now(), secrets.token_urlsafe(32)
    client = add_client(organisation, "bench", SCOPES, 10_000_000, at)
    add_token(token, client, SCOPES, at, at + timedelta(hours=2))
    return token


@contextmanager
def _server(url: str) -> Iterator[int]:
    """The real server program on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "shanyraq.cli", "serve", "--port", str(port)],
        env={**os.environ, "SHANYRAQ_DEMO": "1", "DATABASE_URL": url},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _await(port)
        yield port
    finally:
        server.terminate()
        server.wait()


class _Client:
    """One kept connection that sends and reads."""

    def __init__(self, door: _Door) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", door.port)
        self._token = door.token

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Any:
        """The answer's status and body."""
        told = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json", **(headers or {})}
        self._connection.request(method, path, body, told)
        answer = self._connection.getresponse()
        return answer.status, answer.read()


def _creating(door: _Door, dwelling: str) -> Iterator[Row]:
    from shanyraq.record.tables import CaseRow

    body = json.dumps({"dwelling": dwelling, "applicant": "tenant"}).encode()
    acting = {"Acting-Role": "applicant", "Acting-Person": "tenant"}
    times, wrong, lock = list[float](), list[Any](), threading.Lock()

    def work(count: int) -> None:
        client = _Client(door)
        for at in range(count):
            headers = {**acting, "Idempotency-Key": secrets.token_urlsafe(16)}
            start = time.perf_counter()
            answer = client.ask("POST", "/api/v1/cases", body, headers)
            taken = time.perf_counter() - start
            again = client.ask("POST", "/api/v1/cases", body, headers) if at % RETRIED == 0 else answer
            with lock:
                times.append(taken)
                if answer[0] != 201 or again != answer:
                    wrong.append((answer, again))

    work(20)
    had = CaseRow.objects.count()
    threads = [threading.Thread(target=work, args=(CASES // CLIENTS,)) for _ in range(CLIENTS)]
    start = time.perf_counter()
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    taken = time.perf_counter() - start
    made = CaseRow.objects.count() - had
    asked = CASES // CLIENTS * CLIENTS
    yield Row(f"cases created by {CLIENTS} clients", asked / taken, "cases/s", "≥ 100")
    yield Row(f"duplicates among {asked} with every {RETRIED}th sent twice", made - asked, "cases", "0")
    yield Row("wrong answers", len(wrong), "answers", "0")
    yield Row("one creation, p50", statistics.median(times) * 1000, "ms")
    yield Row("one creation, p99", statistics.quantiles(times, n=100)[98] * 1000, "ms")


def _fill() -> None:
    from django.db import connection

    from tests.record.recorded import RecordedStory

    story = RecordedStory()
    story.registered()
    with connection.cursor() as cursor:
        for statement in (PEOPLE, FLATS):
            cursor.execute(statement)
        cursor.execute(COPIES, [1, SIZE, story.number])
        cursor.execute(TURNS)
        cursor.execute("VACUUM ANALYZE")


def _listing(door: _Door) -> Iterator[Row]:
    client, first = _Client(door), list[float]()
    path = "/api/v1/cases?limit=100"
    cursor, later = "", list[float]()
    for _ in range(LISTS):
        start = time.perf_counter()
        status, body = client.ask("GET", path)
        first.append(time.perf_counter() - start)
        assert status == 200, body
        start = time.perf_counter()
        told = json.loads(client.ask("GET", f"{path}&cursor={cursor}" if cursor else path)[1])
        later.append(time.perf_counter() - start)
        assert told["items"], told
        cursor = told["next"] or ""
    yield Row(f"a list of 100 cases at {SIZE:,}, p50", statistics.median(first) * 1000, "ms", "≤ 40")
    yield Row(f"a later page of it at {SIZE:,}, p50", statistics.median(later) * 1000, "ms", "≤ 40")
