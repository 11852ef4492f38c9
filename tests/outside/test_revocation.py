"""The real door to revocation: only to addresses of the settings, within time and size, and never a guess."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from kzeds.asn1 import oids
from kzeds.asn1.ber import context, parse
from kzeds.revocation.issue import issue_ocsp
from kzeds.verdict import RevocationStatus
from kzeds.x509.certificate import Certificate
from shanyraq.outside.revocation.http import LARGEST_ANSWER, USER_AGENT, Addresses, HttpRevocation
from shanyraq.outside.revocation.pretend import NobodyToAsk
from shanyraq.outside.revocation.shape import Answers, Unavailable
from shanyraq.outside.signature.demo_authority import DemoAuthority
from shanyraq.outside.signature.demo_keys import Credential, make_servant
from shanyraq.procedure.papers import Verdict as Result
from tests.outside.conftest import NOW
from tests.outside.test_signature import ASAN, CONTENT, credential, signed

Answering = Callable[[bytes], tuple[int, bytes]]


@dataclass
class Server:
    """An authority on this machine: what each path answers, and what was asked."""

    address: str = ""
    paths: dict[str, Answering] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    delay: float = 0.0

    def at(self, path: str, answering: Answering) -> str:
        """The address under which this is answered."""
        self.paths[path] = answering
        return f"{self.address}{path}"


@pytest.fixture
def server() -> Iterator[Server]:
    """A web server with the answers of a test."""
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])))

        def _answer(self, body: bytes) -> None:
            state.asked.append((self.path, self.headers["User-Agent"]))
            time.sleep(state.delay)
            code, content = state.paths[self.path](body)
            self.send_response(code)
            if 300 <= code < 400:
                self.send_header("Location", content.decode())
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """A test says nothing on the terminal."""

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Whoever asked has gone away: what the door does then is the test."""

    httpd = Quiet(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{httpd.server_address[1]}"
    running = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    running.start()
    yield state
    httpd.shutdown()
    running.join()
    httpd.server_close()


@pytest.fixture(scope="session")
def responder(authority: DemoAuthority) -> Credential:
    return make_servant(authority._authority(), "ҮЛГІ OCSP", oids.OCSP_SIGNING)


def pair(authority: DemoAuthority) -> tuple[Certificate, Certificate]:
    own = credential(authority, ASAN)
    return own.certificate, own.issuer


def nonce_of(question: bytes) -> bytes:
    """The nonce of an OCSP request."""
    tbs = parse(question).fields().take().fields()
    tbs.take()
    extension = tbs.take().explicit(context(2)).fields().take().fields()
    extension.take()
    return parse(extension.take().octets()).octets()


def answering(authority: DemoAuthority, responder: Credential, *, echo: bool = True) -> Answering:
    certificate, issuer = pair(authority)

    def answer(question: bytes) -> tuple[int, bytes]:
        nonce = nonce_of(question) if echo else b"another nonce 16"
        made = issue_ocsp(
            certificate,
            issuer,
            responder.certificate,
            responder.key,
            status=RevocationStatus.GOOD,
            produced_at=NOW,
            nonce=nonce,
        )
        return 200, made

    return answer


def list_of(authority: DemoAuthority) -> bytes:
    answers = authority.revocation().ask(*pair(authority))
    assert isinstance(answers, Answers)
    return answers.crls[0]


def test_an_answer_of_the_responder_is_enough_and_is_believed_by_the_verifier(
    server: Server, authority: DemoAuthority, responder: Credential
) -> None:
    door = HttpRevocation(Addresses((server.at("/ocsp", answering(authority, responder)),), ()))
    found = authority.verifier(door).verify(CONTENT, signed(authority, ASAN), NOW)
    assert (found.result, found.signers[0].revocation.source) == (Result.VALID, "ocsp")
    assert server.asked == [("/ocsp", USER_AGENT)]


def test_an_answer_to_another_question_is_no_answer(
    server: Server, authority: DemoAuthority, responder: Credential
) -> None:
    address = server.at("/ocsp", answering(authority, responder, echo=False))
    said = HttpRevocation(Addresses((address,), ())).ask(*pair(authority))
    assert isinstance(said, Unavailable)
    assert "another question" in said.why


def test_where_the_responder_does_not_answer_the_lists_do_and_are_kept_for_a_while(
    server: Server, authority: DemoAuthority
) -> None:
    ocsp = server.at("/ocsp", lambda question: (500, b""))
    crl = server.at("/list.crl", lambda question: (200, list_of(authority)))
    door = HttpRevocation(Addresses((ocsp,), (crl,)))
    for _ in range(2):
        assert door.ask(*pair(authority)) == Answers(crls=(list_of(authority),))
    assert [path for path, _ in server.asked] == ["/ocsp", "/list.crl", "/ocsp"]


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>not found</html>", b"\x30\x03\x0a\x01\x06", b"\x30" * (LARGEST_ANSWER + 1)],
    ids=["empty", "a page", "unauthorized", "huge"],
)
def test_what_is_no_answer_is_unavailable(server: Server, authority: DemoAuthority, content: bytes) -> None:
    address = server.at("/ocsp", lambda question: (200, content))
    crl = server.at("/list.crl", lambda question: (200, content))
    said = HttpRevocation(Addresses((address,), (crl,))).ask(*pair(authority))
    assert isinstance(said, Unavailable)


def test_a_redirection_is_not_followed(server: Server, authority: DemoAuthority) -> None:
    elsewhere = server.at("/elsewhere", lambda question: (200, list_of(authority)))
    crl = server.at("/list.crl", lambda question: (302, elsewhere.encode()))
    said = HttpRevocation(Addresses((), (crl,))).ask(*pair(authority))
    assert isinstance(said, Unavailable)
    assert [path for path, _ in server.asked] == ["/list.crl"]


def test_a_slow_authority_is_not_waited_for(server: Server, authority: DemoAuthority) -> None:
    server.delay = 1.5
    address = server.at("/ocsp", lambda question: (200, b""))
    began = time.monotonic()
    said = HttpRevocation(Addresses((address, address), ()), patience=0.3).ask(*pair(authority))
    assert isinstance(said, Unavailable)
    assert time.monotonic() - began < 1.2


def test_an_address_inside_a_certificate_is_asked_only_if_the_settings_name_it(
    server: Server, authority: DemoAuthority
) -> None:
    """A certificate may name any server; what is asked comes from the settings."""
    ours = server.at("/ours.crl", lambda question: (200, list_of(authority)))
    server.at("/theirs.crl", lambda question: (200, list_of(authority)))
    certificate, issuer = pair(authority)
    named = _naming(certificate, (f"{server.address}/theirs.crl",))
    assert isinstance(HttpRevocation(Addresses((), (ours,))).ask(named, issuer), Answers)
    assert [path for path, _ in server.asked] == ["/ours.crl"]
    assert isinstance(HttpRevocation(Addresses((), ())).ask(named, issuer), Unavailable)


def _naming(certificate: Certificate, urls: tuple[str, ...]) -> Certificate:
    """The certificate as if it named these lists."""
    return replace(certificate, crl_urls=urls)


def test_of_the_addresses_that_are_allowed_those_of_the_certificate_come_alone(
    server: Server, authority: DemoAuthority
) -> None:
    first = server.at("/first.crl", lambda question: (200, list_of(authority)))
    second = server.at("/second.crl", lambda question: (200, list_of(authority)))
    certificate, issuer = pair(authority)
    HttpRevocation(Addresses((), (first, second))).ask(_naming(certificate, (second,)), issuer)
    assert [path for path, _ in server.asked] == ["/second.crl"]


def test_an_installation_without_addresses_says_why_it_waits(authority: DemoAuthority) -> None:
    said = NobodyToAsk().ask(*pair(authority))
    assert isinstance(said, Unavailable)
    assert "SHANYRAQ_EDS_OCSP" in said.why
