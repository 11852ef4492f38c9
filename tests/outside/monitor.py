"""A monitoring system on this machine: takes each report once, insists on the order, and does what a test tells it."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Monitor:
    """What it has, and how it answers. `posts` names every request, `kept` each report once, in the order of arrival.

    `code` other than 202 is answered to everybody; `refuses` maps a case to what it is told; `before_answer` runs once
    a report is kept and nobody has been told so yet.
    """

    address: str = ""
    code: int = 202
    body: bytes | None = None
    slow: float = 0
    refuses: dict[str, str] = field(default_factory=dict)
    before_answer: Callable[[], None] | None = None
    posts: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def stages(self, case: str) -> list[str]:
        """What it knows of a case, in the order in which it was told."""
        told = [json.loads(body) for body in self.kept.values()]
        return [str(one["stage"]) for one in told if one["case"] == case]

    def answer(self, key: str, body: str) -> tuple[int, dict[str, Any]]:
        """Keeps a report, or says why not."""
        said = json.loads(body)
        self.posts.append(key)
        if self.code != 202:
            return self.code, {"why": "as told by the test"}
        if said["case"] in self.refuses:
            return 422, {"why": self.refuses[said["case"]]}
        if key != said["id"] or self.kept.get(key, body) != body:
            return 409, {"why": "the same id with another content"}
        before = [json.loads(one)["seq"] for one in self.kept.values() if json.loads(one)["case"] == said["case"]]
        if key not in self.kept and said["follows"] != (before[-1] if before else None):
            return 409, {"why": "out of order"}
        self.kept.setdefault(key, body)
        return 202, {"receipt": f"R-{list(self.kept).index(key) + 1}"}


@contextmanager
def monitor() -> Iterator[Monitor]:
    """One on a port of its own."""
    state = Monitor()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            with state.lock:
                state.asked.append({"path": self.path, "token": self.headers["Authorization"]})
                code, said = state.answer(self.headers["Idempotency-Key"], body)
            if state.before_answer is not None:
                state.before_answer()
            time.sleep(state.slow)
            content = state.body if state.body is not None else json.dumps(said).encode()
            try:
                self.send_response(code)
                if 300 <= code < 400:
                    self.send_header("Location", f"{state.address}/elsewhere")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                # Whoever asked has gone away, as the test wished.
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """A test says nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    state.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield state
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
