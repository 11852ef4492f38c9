"""A mail server and an SMS gateway on this machine, of the standard library alone, that do what a test tells them."""

import json
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from pytest_django import Settings


@dataclass
class MailBox:
    """What the mail server took over, and how it answers about recipients."""

    port: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    greeting: str = "220 ready"
    at_data: str = "250 taken over"
    letters: list[EmailMessage] = field(default_factory=list)


@contextmanager
def mail_server() -> Iterator[MailBox]:
    """A mail server on a port of its own."""
    box = MailBox()

    class Session(socketserver.StreamRequestHandler):
        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

        def handle(self) -> None:
            self.say(box.greeting)
            while line := self.rfile.readline().decode().strip():
                word = line[:4].upper()
                if word == "QUIT":
                    self.say("221 bye")
                    return
                if word == "RCPT":
                    to = line[line.index("<") + 1 : line.index(">")]
                    self.say(box.answers.get(to, "250 ok"))
                elif word == "DATA":
                    self.take()
                else:
                    self.say("250 ok")

        def take(self) -> None:
            self.say("354 go on")
            lines = []
            while (line := self.rfile.readline()) not in (b".\r\n", b""):
                lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
            if box.at_data.startswith("2"):
                letter = message_from_bytes(b"".join(lines), policy=policy.default)
                assert isinstance(letter, EmailMessage)
                box.letters.append(letter)
            self.say(box.at_data)

    with _running(socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)) as port:
        box.port = port
        yield box


@dataclass
class Gateway:
    """What the gateway was given, and how it answers."""

    address: str = ""
    code: int = 202
    body: bytes | None = None
    status: str = "accepted"
    given: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)


@contextmanager
def sms_gateway() -> Iterator[Gateway]:
    """An SMS gateway on a port of its own."""
    state = Gateway()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            state.asked.append((self.path, self.headers["Authorization"]))
            said = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if state.code < 300:
                state.given[said["id"]] = said
            self.answer(state.code, state.body or json.dumps({"receipt": f"r-{said['id']}"}).encode())

        def do_GET(self) -> None:
            state.asked.append((self.path, self.headers["Authorization"]))
            self.answer(200, json.dumps({"status": state.status}).encode())

        def answer(self, code: int, content: bytes) -> None:
            self.send_response(code)
            if 300 <= code < 400:
                self.send_header("Location", f"{state.address}/elsewhere")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """A test says nothing on the terminal."""

    with _running(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        state.address = f"http://127.0.0.1:{port}"
        yield state


@contextmanager
def _running(server: socketserver.TCPServer) -> Iterator[int]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def box(settings: Settings) -> Iterator[MailBox]:
    """The mail server that notices are handed to."""
    with mail_server() as started:
        settings.SHANYRAQ_SMTP = {
            "host": "127.0.0.1", "port": started.port, "security": "none", "user": "", "password": "",
            "sender": "no-reply@akimat.example",
        }  # fmt: skip
        yield started


@pytest.fixture
def gateway(settings: Settings) -> Iterator[Gateway]:
    """The gateway that SMS are handed to."""
    with sms_gateway() as started:
        settings.SHANYRAQ_SMS = {"address": started.address, "token": "secret", "sender": ""}
        yield started
