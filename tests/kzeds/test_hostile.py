"""Files made to hurt, of every format, through the one door that everything comes in by: soon a reason, by name."""

import io
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kzeds.asn1 import der, oids
from kzeds.cms.sign import sign as sign_cms
from kzeds.policy import Contour, Policy
from kzeds.reasons import Reason, Result
from kzeds.revocation.issue import Revoked
from kzeds.trust import TrustStore
from kzeds.tsp.issue import stamper
from kzeds.verdict import Verdict
from kzeds.verify import verify
from kzeds.xml.namespaces import DS
from kzeds.xml.sign import sign as sign_xml
from tests.kzeds.authority import NOW, authority, person
from tests.kzeds.judging import STAMP_POLICY, crl, ocsp

POLICY = Policy(contour=Contour.TEST, at=NOW)
TRUST = authority().trust()
NOBODY = TrustStore((), contour=Contour.TEST)
SIGNER = person("individual")
MEGABYTE = 1 << 20


def judged(data: bytes, content: bytes | None = None) -> Verdict:
    return verify(data, policy=POLICY, trust=TRUST, content=content)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    started = time.perf_counter()
    yield
    assert time.perf_counter() - started < seconds


def nested(tag: bytes, depth: int) -> bytes:
    """Constructed values within each other, each as long as what it holds."""
    data = b"\x05\x00"
    for _ in range(depth):
        size = len(data)
        length = bytes([size]) if size < 128 else bytes([0x84]) + size.to_bytes(4)
        data = tag + length + data
    return data


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "zeros": lambda: bytes(50 * MEGABYTE),
    "one long text": lambda: b"x" * (50 * MEGABYTE),
    "a sequence that says it is long": lambda: b"\x30\x84\x7f\xff\xff\xff" + bytes(100),
    "a length of a hundred octets": lambda: b"\x30\xe4" + b"\xff" * 200,
    "sequences within sequences": lambda: nested(b"\x30", 20_000),
    "octet strings within octet strings": lambda: nested(b"\x24", 20_000),
    "indefinite lengths within each other": lambda: b"\x30\x80" * (5 * MEGABYTE),
    "indefinite lengths without an end": lambda: b"\x24\x80" + b"\x04\x01x" * (3 * MEGABYTE),
    "a million empty values": lambda: b"\x30\x84" + (2 * 1_000_000).to_bytes(4) + b"\x05\x00" * 1_000_000,
    "a tag that does not end": lambda: b"\x3f" + b"\xff" * MEGABYTE,
    "a number of a megabyte": lambda: der.sequence(der.value(2, b"\x7f" + bytes(MEGABYTE))),
    "an identifier of a megabyte": lambda: der.sequence(
        der.value(6, b"\x81" * MEGABYTE + b"\x01"), der.explicit(0, b"")
    ),
    "a signed file of fifty megabytes of nothing": lambda: der.sequence(
        der.oid(oids.SIGNED_DATA), der.explicit(0, der.sequence(der.integer(1), der.octets(bytes(50 * MEGABYTE))))
    ),
    "base64 of fifty megabytes": lambda: b"MIIB" * (12 * MEGABYTE),
    "an armour without an end": lambda: b"-----BEGIN CMS-----\n" + b"A" * (50 * MEGABYTE),
    "many armours": lambda: b"-----BEGIN CMS-----\nMAA=\n-----END CMS-----\n" * 500_000,
    "hyphens": lambda: b"-" * (20 * MEGABYTE),
    "line ends": lambda: b"\r\n" * (10 * MEGABYTE),
    "elements within elements": lambda: b"<a>" * (3 * MEGABYTE),
    "fifty megabytes of an element": lambda: b"<a>" + b" " * (50 * MEGABYTE) + b"</a>",
    "an attribute without an end": lambda: b'<a b="' + b"x" * (9 * MEGABYTE),
    "a comment without an end": lambda: b"<a><!--" + b"-x" * (4 * MEGABYTE),
    "namespaces that everybody inherits": lambda: (
        b"<a" + b"".join(b' xmlns:n%d="u:"' % n for n in range(20_000)) + b">" + b"<b/>" * 100_000
        + f'<ds:Signature xmlns:ds="{DS}"/></a>'.encode()
    ),
    "an entity that grows": lambda: (
        b'<!DOCTYPE a [<!ENTITY x "' + b"x" * MEGABYTE + b'">]><a>' + b"&x;" * MEGABYTE + b"</a>"
    ),
    "a file that is not there": lambda: b'<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1:1/">]><a>&x;</a>',
    "spaces before an element": lambda: b" " * (50 * MEGABYTE) + b"<a/>",
    "letters and spaces by turns": lambda: b"A " * (25 * MEGABYTE),
    "equals signs": lambda: b"=" * (50 * MEGABYTE),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_has_a_reason_soon(name: str) -> None:
    data = HOSTILE[name]()
    with within(20):
        verdict = judged(data)
    assert verdict.result is not Result.VALID
    assert verdict.reasons or [signer.reasons for signer in verdict.signers] == [(Reason.MALFORMED,)]


def test_fifty_megabytes_do_not_become_gigabytes() -> None:
    names = ("zeros", "indefinite lengths within each other", "a million empty values", "letters and spaces by turns")
    for name in names:
        data = HOSTILE[name]()
        tracemalloc.start()
        try:
            judged(data)
            assert tracemalloc.get_traced_memory()[1] < 200_000_000, name
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize("name", ["an entity that grows", "a file that is not there"])
def test_a_document_type_is_named_as_the_reason(name: str) -> None:
    assert judged(HOSTILE[name]()).reasons == (Reason.DTD_FORBIDDEN,)


def test_a_signed_paper_of_a_megabyte_is_no_attack() -> None:
    paper = bytes(range(256)) * (MEGABYTE // 256)
    signed = sign_cms(paper, SIGNER.key, SIGNER.certificate, at=NOW, detached=True)
    with within(30):
        assert Reason.DIGEST_MISMATCH not in judged(signed, content=paper).signers[0].reasons


CLOCK = person("timestamps")
STAMPS = stamper(CLOCK.certificate, CLOCK.key, at=NOW, policy=STAMP_POLICY)
SAMPLES = {
    "cms": sign_cms(b"paper", SIGNER.key, SIGNER.certificate, at=NOW, timestamp=STAMPS),
    "xml": sign_xml(b"<a><b>1</b></a>", SIGNER.key, SIGNER.certificate),
    "certificate": SIGNER.certificate.raw,
    "crl": crl(authority(), [Revoked(1, NOW)]).raw,
    "ocsp": ocsp(authority(), SIGNER).raw,
    "timestamp": STAMPS(b"value"),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_what_they_are_called(name: str) -> None:
    found = judged(SAMPLES[name])
    assert (found.format, len(found.signers)) == (name, 1)


@settings(max_examples=200, deadline=None)
@given(some.sampled_from(sorted(SAMPLES)), some.data())
def test_no_change_of_a_file_ends_in_a_traceback_or_makes_it_better(name: str, data: some.DataObject) -> None:
    """Cut, doubled, overwritten or mixed with another: there is a verdict, and without trust it is never *valid*."""
    sample = SAMPLES[name]
    place = data.draw(some.integers(0, len(sample)))
    end = data.draw(some.integers(place, min(len(sample), place + 40)))
    put = data.draw(some.binary(max_size=8) | some.sampled_from([sample[place:end] * 2, *SAMPLES.values()]))
    changed = io.BytesIO()
    changed.write(sample[:place] + put + sample[end:])
    verdict = verify(changed.getvalue(), policy=POLICY, trust=NOBODY)
    assert verdict.result is not Result.VALID


@settings(max_examples=200, deadline=None)
@given(some.binary(max_size=200))
def test_no_bytes_end_in_a_traceback(data: bytes) -> None:
    assert judged(data).result is not Result.VALID
