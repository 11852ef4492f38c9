"""The door to other systems: https to named hosts at addresses that are in order, signed, never followed elsewhere."""

import hashlib
import hmac
import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_network
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from shanyraq.outside.webhooks.https import HttpsWebhooks
from shanyraq.outside.webhooks.pretend import PretendWebhooks
from shanyraq.outside.webhooks.shape import Message, Sent, signature

HOME = (ip_network("127.0.0.0/8"), ip_network("::1/128"))


class Receiver(BaseHTTPRequestHandler):
    """Keeps what it is sent, and answers as it is told."""

    kept: list[tuple[str, dict[str, str], bytes]] = []
    status = 204

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.kept.append((self.path, dict(self.headers), body))
        self.send_response(self.status)
        if 300 <= self.status < 400:
            self.send_header("Location", "https://elsewhere.example/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of localhost with its key, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def receiver(certificate: Path) -> Iterator[str]:
    """The address of a receiver on this machine."""
    Receiver.kept, Receiver.status = [], 204
    server = HTTPServer(("127.0.0.1", 0), Receiver)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_port}/told?by=shanyraq"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def door(certificate: Path) -> HttpsWebhooks:
    """A door that trusts the certificate and may reach this machine."""
    return HttpsWebhooks(frozenset({"localhost"}), HOME, ssl.create_default_context(cafile=str(certificate)))


def message(url: str) -> Message:
    return Message(url, "7", b'{"number":"ULGI-2026-000001","stage":"review","seq":5}', "secret", 1_750_000_000)


def test_a_message_arrives_with_its_signature(receiver: str, door: HttpsWebhooks) -> None:
    assert door.send(message(receiver)) == Sent(True, "204")
    [(path, headers, body)] = Receiver.kept
    assert path == "/told?by=shanyraq"
    assert headers["Shanyraq-Delivery"] == "7"
    told = dict(part.split("=", 1) for part in headers["Shanyraq-Signature"].split(","))
    expected = hmac.new(b"secret", f"{told['t']}.".encode() + body, hashlib.sha256).hexdigest()
    assert hmac.compare_digest(told["v1"], expected)
    assert signature("other", 1_750_000_000, body) != headers["Shanyraq-Signature"]


@pytest.mark.parametrize("status", [302, 400, 410, 500])
def test_any_answer_but_2xx_is_no_arrival_and_no_redirection_is_followed(
    receiver: str, door: HttpsWebhooks, status: int
) -> None:
    Receiver.status = status
    assert door.send(message(receiver)) == Sent(False, str(status))
    assert len(Receiver.kept) == 1


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://localhost/", "not_https"),
        ("ftp://localhost/", "not_https"),
        ("https:///path", "not_https"),
        ("https://elsewhere.example/", "host_not_allowed"),
        ("https://localhost.elsewhere.example/", "host_not_allowed"),
        ("https://user:secret@localhost/", "not_an_address"),
        ("https://localhost/#here", "not_an_address"),
        ("https://localhost/a b", "not_an_address"),
        ("https://localhost:99999/", "not_an_address"),
        ("https://localhost/\r\nHost: elsewhere", "not_an_address"),
        ("https://[::1", "not_an_address"),
    ],
)
def test_an_address_that_is_not_allowed_is_refused_before_anything_is_sent(
    door: HttpsWebhooks, url: str, why: str
) -> None:
    assert door.refuses(url) == why
    assert door.send(message(url)) == Sent(False, why)


def test_a_named_host_at_an_address_of_this_machine_is_refused_unless_its_network_is_named(
    receiver: str, certificate: Path
) -> None:
    """A name that points inward is how a server is made to call itself."""
    door = HttpsWebhooks.of(["LocalHost"], [])
    assert door.refuses(receiver) is None
    assert door.send(message(receiver)) == Sent(False, "address_not_allowed")
    assert Receiver.kept == []


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "0.0.0.0", "224.0.0.1", "::1", "::ffff:10.0.0.1"],
)
def test_no_address_inside_is_reached_even_when_its_number_is_named_as_a_host(address: str) -> None:
    door = HttpsWebhooks.of([address], [])
    host = f"[{address}]" if ":" in address else address
    assert door.send(message(f"https://{host}/")) == Sent(False, "address_not_allowed")


def test_a_certificate_that_nobody_vouches_for_ends_the_try(receiver: str) -> None:
    door = HttpsWebhooks(frozenset({"localhost"}), HOME)
    assert door.send(message(receiver)) == Sent(False, "certificate_not_trusted")
    assert Receiver.kept == []


def test_a_receiver_that_is_not_there_and_a_name_that_is_not_known_are_told_apart(door: HttpsWebhooks) -> None:
    assert door.send(message("https://localhost:1/")) == Sent(False, "not_reached")
    unknown = HttpsWebhooks.of(["nobody.invalid"], [])
    assert unknown.send(message("https://nobody.invalid/")) == Sent(False, "no_such_host")


def test_the_pretend_door_takes_https_and_answers_as_it_is_told() -> None:
    door = PretendWebhooks("500")
    assert door.refuses("http://x/") == "not_https"
    assert door.refuses("https://x/") is None
    assert door.send(message("https://x/")) == Sent(False, "500")
