"""A double of NCALayer: speaks its protocol over TLS, checks every request strictly, and signs with a key it is given.

It stands on a port of its own, and the browser is told to find it where NCALayer listens, so that the pages, their
policy and the address in the script are the real ones.
"""

import base64
import hashlib
import json
import os
import socket
import socketserver
import ssl
import struct
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HEARTBEAT: Final = "--heartbeat--"
_MAGIC: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10
VECTORS: Final = Path(
    os.environ.get("SHANYRAQ_VECTORS") or Path(__file__).resolve().parent.parent.parent / "shared" / "vectors"
)
RECORDED: Final = VECTORS / "ncalayer" / "recorded_exchanges.json"

Sign = Callable[[bytes, tuple[str, ...]], bytes]
"""Signs bytes with a key that has the extended key usages asked for; answers a CMS in DER."""

SIGNING_PARAMS: Final = {"decode": True, "encapsulate": False, "digested": False, "tsaProfile": {}}


@dataclass
class NcaLayer:
    """What stands behind the port. `mood` is how it behaves: "signs", a key of `ANSWERS`, or one that keeps silent."""

    port: int = 0
    mood: str = "signs"
    version: str = "1.4"
    sign: Sign | None = None
    requests: list[dict[str, Any]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    heartbeats: int = 0
    at_work: int = 0

    @property
    def arguments(self) -> tuple[str, ...]:
        """What a browser is started with, so that it finds the double where NCALayer listens."""
        return (f"--host-resolver-rules=MAP 127.0.0.1:13579 127.0.0.1:{self.port}", "--ignore-certificate-errors")

    def reset(self) -> None:
        """As at first."""
        self.mood, self.version = "signs", "1.4"
        self.requests.clear()
        self.faults.clear()
        self.heartbeats = 0


def fault_of(request: object) -> str:
    """What is wrong with a request of ours, by the rules of the protocol; empty when nothing is."""
    if not isinstance(request, dict) or set(request) != {"module", "method", "args"}:
        return "not a request"
    if (request["module"], request["method"]) != ("kz.gov.pki.knca.basics", "sign"):
        return f"asks {request['module']}.{request['method']}"
    args = request["args"]
    wanted = {"allowedStorages", "format", "data", "signingParams", "signerParams", "locale"}
    if not isinstance(args, dict) or set(args) != wanted:
        return f"arguments {sorted(args)}"
    if args["allowedStorages"] is not None or args["format"] != "cms" or args["locale"] not in ("kk", "ru", "en"):
        return "storage, format or locale"
    if args["signingParams"] != SIGNING_PARAMS:
        return f"signing parameters {args['signingParams']}"
    return _fault_of_signer(args["signerParams"]) or _fault_of_data(args["data"])


def _fault_of_signer(signer: object) -> str:
    if not isinstance(signer, dict) or set(signer) - {"chain"} != {"extKeyUsageOids"}:
        return f"signer {signer}"
    usages = signer["extKeyUsageOids"]
    if not isinstance(usages, list) or not usages or signer.get("chain", []) != []:
        return f"signer {signer}"
    return ""


def _fault_of_data(data: object) -> str:
    texts = data if isinstance(data, list) else [data]
    if isinstance(data, list) and len(data) < 2:
        return "a list of one"
    for text in texts:
        try:
            if not isinstance(text, str) or not base64.b64decode(text, validate=True):
                return "empty data"
        except ValueError:
            return "not base64"
    return ""


def recorded() -> list[dict[str, Any]]:
    """The exchanges of a real NCALayer; empty where they are not at hand."""
    if not RECORDED.exists():
        return []
    known: list[dict[str, Any]] = json.loads(RECORDED.read_text())["exchanges"]
    return known


def like_a_recorded_one(request: dict[str, Any]) -> str:
    """Whether the real NCALayer was asked in this very form and signed; empty when it was, else what differs."""
    known = [one["request"] for one in recorded() if one["request"].get("module") == request["module"]]
    forms = [_form(one) for one in known if one["args"]["format"] == "cms"]
    own = _form(request)
    parts = ("module", "method", "allowedStorages", "data", "signingParams", "signerParams", "locale")
    for part in parts:
        if known and own[part] not in [form[part] for form in forms]:
            return f"{part}: {own[part]}"
    return ""


def _form(request: dict[str, Any]) -> dict[str, Any]:
    """A request without what differs from case to case: the data, the usages of the key, the language."""
    args = request["args"]
    signer = dict(args["signerParams"])
    signer["extKeyUsageOids"] = type(signer["extKeyUsageOids"]).__name__
    parts = {name: request[name] for name in ("module", "method")}
    return parts | {
        "allowedStorages": args["allowedStorages"],
        "data": type(args["data"]).__name__,
        "signingParams": args["signingParams"],
        "signerParams": signer,
        "locale": type(args["locale"]).__name__,
    }


def armoured(cms: bytes) -> str:
    """A CMS as NCALayer hands it over."""
    text = base64.b64encode(cms).decode()
    lines = "\n".join(text[at : at + 64] for at in range(0, len(text), 64))
    return f"-----BEGIN CMS-----\n{lines}\n-----END CMS-----\n"


ANSWERS: Final[dict[str, object]] = {
    "cancels": {"body": {}, "status": True},
    "old": {"success": False, "errorCode": "MODULE_NOT_FOUND"},
    "refuses": {
        "code": "INVOCATION_ERROR",
        "details": 'org.json.JSONException: JSONObject["signingParams"] is not a JSONObject.',
        "message": "An invoked method threw an exception.",
        "status": False,
    },
    "fails": {"code": "SIGNING_FAILURE", "message": "Signing failed.", "status": False},
    "500": {"code": "500", "message": "java.lang.IllegalArgumentException: argument type mismatch. Method: sign"},
    "500 cancels": {"code": "500", "message": "action.canceled"},
    "strips": {"body": {"result": "-----BEGIN CMS-----\n-----END CMS-----\n"}, "status": True},
    "one too many": {
        "body": {"result": ["-----BEGIN CMS-----\nMTEKMTEKMTEK\n-----END CMS-----\n"] * 3},
        "status": True,
    },
}
"""What it says in its moods; those with the words of the recorded exchanges are checked against them by a test."""


class _Wire:
    """Frames of RFC 6455 over a socket."""

    def __init__(self, stream: socket.socket) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def greet(self) -> bool:
        """The handshake; whether it was one."""
        head = b""
        while b"\r\n\r\n" not in head:
            piece = self._stream.recv(4096)
            if not piece:
                return False
            head += piece
        lines = head.decode("latin-1").split("\r\n")[1:]
        known = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        accept = base64.b64encode(hashlib.sha1(known["sec-websocket-key"].encode() + _MAGIC).digest()).decode()
        answer = ("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade")
        self._stream.sendall("\r\n".join((*answer, f"Sec-WebSocket-Accept: {accept}", "", "")).encode())
        return True

    def read(self) -> str | None:
        """The next text; None once the other side has left."""
        whole = b""
        while True:
            head = self._exactly(2)
            if head is None:
                return None
            length = head[1] & 0x7F
            if length >= 126:
                more = self._exactly(2 if length == 126 else 8)
                length = int.from_bytes(more or b"", "big")
            mask, payload = self._exactly(4) or b"", self._exactly(length) or b""
            code = head[0] & 0x0F
            if code == _CLOSE:
                return None
            if code == _PING:
                self._write(_PONG, b"")
                continue
            key = int.from_bytes((mask * (length // 4 + 1))[:length], "big")
            whole += (int.from_bytes(payload, "big") ^ key).to_bytes(length, "big")
            if head[0] & 0x80:
                return whole.decode()

    def say(self, text: str) -> None:
        """Send a text."""
        self._write(_TEXT, text.encode())

    def _write(self, code: int, payload: bytes) -> None:
        size = len(payload)
        head = bytes((0x80 | code, size)) if size < 126 else bytes((0x80 | code, 126)) + struct.pack(">H", size)
        if size > 0xFFFF:
            head = bytes((0x80 | code, 127)) + struct.pack(">Q", size)
        with self._lock:
            self._stream.sendall(head + payload)

    def _exactly(self, length: int) -> bytes | None:
        got = b""
        while len(got) < length:
            piece = self._stream.recv(length - len(got))
            if not piece:
                return None
            got += piece
        return got


class _Talk:
    """One connection."""

    def __init__(self, layer: NcaLayer, wire: _Wire) -> None:
        self._layer = layer
        self._wire = wire

    def hold(self) -> None:
        """Greets and answers until the other side leaves."""
        if self._layer.mood == "never greets":
            self._wire.read()
            return
        strange = {"result": {"name": "something else"}}
        greeting = strange if self._layer.mood == "stranger" else {"result": {"version": self._layer.version}}
        self._wire.say(json.dumps(greeting))
        while (text := self._wire.read()) is not None:
            if text == HEARTBEAT:
                self._layer.heartbeats += 1
                if self._layer.mood != "hangs":
                    self._wire.say(HEARTBEAT)
                continue
            if not self._asked(text):
                return

    def _asked(self, text: str) -> bool:
        layer = self._layer
        request = json.loads(text)
        layer.requests.append(request)
        layer.faults += [one for one in (fault_of(request) or like_a_recorded_one(request),) if one]
        if layer.at_work:
            layer.faults.append("a second request while the first was under way")
        layer.at_work += 1
        try:
            return self._answer(request)
        finally:
            layer.at_work -= 1

    def _answer(self, request: dict[str, Any]) -> bool:
        mood = self._layer.mood
        if mood == "closes":
            return False
        if mood in ("waits", "hangs"):
            return True
        if mood == "babbles":
            self._wire.say("<html>")
            return True
        self._wire.say("{}")
        self._wire.say(json.dumps(ANSWERS[mood] if mood in ANSWERS else self._signed(request)))
        return True

    def _signed(self, request: dict[str, Any]) -> object:
        assert self._layer.sign is not None, "the double was given no key"
        args = request["args"]
        usages = tuple(args["signerParams"]["extKeyUsageOids"])
        data = args["data"]
        texts = data if isinstance(data, list) else [data]
        signed = [armoured(self._layer.sign(base64.b64decode(text), usages)) for text in texts]
        return {"body": {"result": signed if isinstance(data, list) else signed[0]}, "status": True}


def _certificate(folder: Path) -> ssl.SSLContext:
    """A certificate of its own for 127.0.0.1, as NCALayer brings one along."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "ncalayer.pem"
    private = serialization.PrivateFormat.PKCS8
    encoding = serialization.Encoding.PEM
    pem.write_bytes(key.private_bytes(encoding, private, serialization.NoEncryption()) + made.public_bytes(encoding))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def ncalayer() -> Iterator[NcaLayer]:
    """NCALayer runs on this computer."""
    layer = NcaLayer()
    with tempfile.TemporaryDirectory() as folder:
        context = _certificate(Path(folder))

    class Door(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            if layer.mood == "away":
                return
            try:
                with context.wrap_socket(self.request, server_side=True) as stream:
                    wire = _Wire(stream)
                    if wire.greet():
                        _Talk(layer, wire).hold()
            except (ssl.SSLError, ConnectionError, OSError):
                # The browser left in the middle of something.
                return

    with _Server(("127.0.0.1", 0), Door) as server:
        layer.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield layer
        server.shutdown()
