"""Signatures: how long it takes to check one, and what its parts cost."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

from bench.table import Row, seconds
from kzeds.algorithms import Algorithm, KeyKind
from kzeds.cms.sign import sign
from kzeds.gost.gosthash import gost94
from kzeds.gost.streebog import streebog512
from kzeds.keys import PrivateKey, PublicKey
from kzeds.policy import Contour, Policy, RevocationRule
from kzeds.reasons import Result
from kzeds.verdict import Verdict
from kzeds.verify import verify
from tests.kzeds.authority import NOW, Authority, authority

DOCUMENT = bytes(at * 7 % 251 for at in range(10_000))
POLICY = Policy(contour=Contour.TEST, at=NOW, revocation=RevocationRule.IF_PRESENT)
ROUNDS = 10
STRANGERS = 100
"""Keys, more than are met in one measurement: a citizen's key is new to the server."""


def rows() -> Iterator[Row]:
    """Keys, verdicts in this process, hashes; and RSA against OpenSSL, each as a process of its own."""
    gost, rsa = authority(KeyKind.GOST2015_512), authority(KeyKind.RSA)
    for kind in KeyKind:
        yield from _keys(kind)
    yield Row("verdict on 10 kB, GOST 34.10-2015, all keys met before", _verdicts(gost), "ms")
    yield Row("the same, the authorities proven anew", _verdicts(gost, known=False), "ms")
    yield Row("verdict on 10 kB, RSA", _verdicts(rsa), "ms")
    for size in (10_000, 1_000_000):
        yield Row(
            f"Streebog-512 of {size // 1000} kB",
            size / seconds(partial(streebog512, bytes(size))) / 1000,
            "kB/s",
            "≥ 300",
        )
    yield Row("GOST R 34.11-94 of 10 kB", 10 / seconds(partial(gost94, DOCUMENT)), "kB/s")
    yield from _processes(rsa)


def _signed(by: Authority) -> bytes:
    one = by.person()
    return sign(DOCUMENT, one.key, one.certificate, at=NOW, detached=True, certificates=[by.issuing.certificate])


def _verdicts(by: Authority, *, known: bool = True) -> float:
    """Milliseconds for one verdict on a detached signature: digest, signature, chain, period, role, identity."""
    signature, trust = _signed(by), by.trust()

    def judged() -> Verdict:
        return verify(signature, content=DOCUMENT, policy=POLICY, trust=trust if known else by.trust())

    assert judged().result is not Result.INVALID, judged().as_json()
    return _milliseconds(judged)


def _keys(kind: KeyKind) -> Iterator[Row]:
    """Signatures made and verified: over the document, and over nothing, which leaves the curve alone."""
    for data, over in ((DOCUMENT, "10 kB"), (b"", "nothing")):
        keys = [PrivateKey.generate(kind) for _ in range(1 if kind is KeyKind.RSA else STRANGERS)]
        algorithm = keys[0].algorithm
        goal = "≤ 20" if data and kind is KeyKind.GOST2015_512 else ""
        signed = [(key.public, key.sign(algorithm, data)) for key in keys]
        yield Row(
            f"{algorithm} over {over}: verified", _milliseconds(partial(_verified, cycle(signed), data)), "ms", goal
        )
        yield Row(f"{algorithm} over {over}: signed", _milliseconds(partial(keys[0].sign, algorithm, data)), "ms")


def _verified(signed: Iterator[tuple[PublicKey, bytes]], data: bytes) -> None:
    """The next signature, of a key that was not met lately."""
    key, signature = next(signed)
    assert key.kind is not None
    algorithm = Algorithm.RSA_SHA256 if key.kind is KeyKind.RSA else Algorithm(key.kind.value)
    assert key.verify(algorithm, signature, data)


def _milliseconds(work: Callable[[], object]) -> float:
    """Of one run of many."""
    return 1000 * seconds(lambda: [work() for _ in range(ROUNDS)]) / ROUNDS


def _processes(by: Authority) -> Iterator[Row]:
    """The same file checked by two programs, with starting them."""
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        trusted = folder / "trust"
        trusted.mkdir()
        (folder / "signed").write_bytes(_signed(by))
        (folder / "document").write_bytes(DOCUMENT)
        for name, one in (("root", by.root), ("issuing", by.issuing)):
            (trusted / f"{name}.cer").write_bytes(one.certificate.raw)
        pem = ["openssl", "x509", "-inform", "DER", "-in", str(trusted / "root.cer"), "-out", str(folder / "root.pem")]
        subprocess.run(pem, check=True)
        openssl = [
            *("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "signed", "-content", "document"),
            *("-CAfile", "root.pem", "-attime", str(int(NOW.timestamp())), "-out", "/dev/null"),
        ]
        ours = [
            *(sys.executable, "-m", "kzeds", "verify", str(folder / "signed"), "--content", str(folder / "document")),
            *("--trust", str(trusted), "--at", NOW.isoformat(), "--contour", "test", "--json"),
        ]
        theirs = seconds(partial(_run, openssl, folder, {0}))
        yield Row("openssl cms -verify on 10 kB, RSA, as a process", 1000 * theirs, "ms")
        yield Row("the verdict in this process is so much faster", 1000 * theirs / _verdicts(by), "times", "≥ 1")
        yield Row("python -m kzeds verify, as a process", 1000 * seconds(partial(_run, ours, Path.cwd(), {0, 3})), "ms")


def _run(command: list[str], folder: Path, expected: set[int]) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode in expected, done.stderr
