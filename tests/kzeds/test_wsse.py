"""WS-Security: the body of an envelope is signed in its header, and it is that body and no other."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from kzeds.algorithms import Algorithm, KeyKind
from kzeds.errors import KzedsError
from kzeds.reasons import Reason
from kzeds.wsse.sign import sign
from kzeds.xml.canonical import EXCLUSIVE, canonical
from kzeds.xml.namespaces import BASE64, DS, WSSE, WSU, X509_V3
from kzeds.xml.parse import parse
from kzeds.xml.signature import Covers, XmlSignature
from kzeds.xml.tree import Element
from kzeds.xml.verify import read_signatures
from kzeds.xml.write import Draft, completed, reference, wrapped
from tests.kzeds.authority import person
from tests.kzeds.vectors import names, vector

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
ENVELOPE = (
    f'<s:Envelope xmlns:s="{SOAP}"><s:Body><q:SendMessage xmlns:q="urn:q"><iin>850615399990</iin></q:SendMessage>'
    "</s:Body></s:Envelope>"
).encode()
SYSTEM = person("infosystem")
CREATED = datetime(2026, 7, 20, 12, tzinfo=UTC)
SPAN = (CREATED, CREATED + timedelta(minutes=5))
SIGNED = sign(ENVELOPE, SYSTEM.key, SYSTEM.certificate, body_id="body-1", span=SPAN)
BODY = re.search(rb"<s:Body.*</s:Body>", SIGNED)
SECURITY = re.search(rb"<wsse:Security .*</wsse:Security>", SIGNED, re.DOTALL)


def only(data: bytes) -> XmlSignature:
    found = read_signatures(data)
    assert found.format == "wsse"
    [signature] = found.signatures
    return signature


@pytest.mark.parametrize("name", names("shep/sync_*.signed_*.xml"))
def test_envelopes_of_the_gateway_hold(name: str) -> None:
    found = only(vector(name))
    assert (found.problems, found.covers) == ((), Covers.ELEMENT)
    assert found.algorithm is (Algorithm.RSA_SHA256 if "rsa" in name else Algorithm.GOST2015_512)
    assert b"SendMessage" in found.signed


def test_a_header_that_came_without_its_body_is_signed_and_says_nothing_of_the_body() -> None:
    found = only(vector("wsse/ncanode_security_header_only.xml"))
    assert (found.signature_ok, found.reference_ok, found.covers) == (True, None, Covers.MISSING)
    assert found.problems == (Reason.CONTENT_MISSING,)


@pytest.mark.parametrize("kind", [KeyKind.GOST2015_512, KeyKind.GOST2015_256, KeyKind.RSA])
@pytest.mark.parametrize("version", [SOAP, "http://www.w3.org/2003/05/soap-envelope"])
@pytest.mark.parametrize("prefix", ["s:", ""])
def test_what_is_signed_here_holds(kind: KeyKind, version: str, prefix: str) -> None:
    by = person("infosystem", kind)
    bound = f'xmlns{":s" if prefix else ""}="{version}"'
    text = f"<{prefix}Envelope {bound}><{prefix}Body><a xmlns='urn:a'>1</a></{prefix}Body></{prefix}Envelope>"
    found = only(sign(text.encode(), by.key, by.certificate, body_id="b"))
    assert (found.problems, found.covers, found.certificate) == ((), Covers.ELEMENT, by.certificate)
    assert b">1</a>" in found.signed


def test_a_header_and_an_id_that_are_there_are_kept() -> None:
    text = (
        f'<s:Envelope xmlns:s="{SOAP}"><s:Header><to xmlns="urn:t">x</to></s:Header>'
        f'<s:Body xmlns:wsu="urn:other" xmlns:u="{WSU}" u:Id="mine"><a/></s:Body></s:Envelope>'
    )
    signed = sign(text.encode(), SYSTEM.key, SYSTEM.certificate, body_id="other")
    assert only(signed).problems == ()
    assert b'<to xmlns="urn:t">x</to><wsse:Security' in signed
    assert b'URI="#mine"' in signed
    twice = sign(signed, SYSTEM.key, SYSTEM.certificate, body_id="other")
    assert [one.problems for one in read_signatures(twice).signatures] == [(), ()]


def test_a_prefix_that_means_something_else_is_not_taken() -> None:
    text = f'<s:Envelope xmlns:s="{SOAP}" xmlns:wsu="urn:other"><s:Body><wsu:a/></s:Body></s:Envelope>'
    assert only(sign(text.encode(), SYSTEM.key, SYSTEM.certificate, body_id="b")).problems == ()


@pytest.mark.parametrize(
    "text", ["<a/>", f'<s:Envelope xmlns:s="{SOAP}"/>', '<Envelope xmlns="urn:x"><Body xmlns="urn:x"/></Envelope>']
)
def test_what_is_no_envelope_is_not_signed_as_one(text: str) -> None:
    with pytest.raises(KzedsError) as caught:
        sign(text.encode(), SYSTEM.key, SYSTEM.certificate, body_id="b")
    assert caught.value.code == "malformed"


@pytest.mark.parametrize("name", ["", "a b", 'a"b', "a>b", "a#b", "ы"])
def test_an_id_is_a_plain_name(name: str) -> None:
    with pytest.raises(KzedsError):
        sign(ENVELOPE, SYSTEM.key, SYSTEM.certificate, body_id=name)


# ---------------------------------------------------------------- when


def test_the_span_is_signed_with_the_body() -> None:
    span = read_signatures(SIGNED).span
    assert span is not None
    assert (span.created, span.expires, span.signed) == (*SPAN, True)
    assert [span.holds(CREATED + timedelta(minutes=late)) for late in (-1, 0, 4, 5)] == [False, True, True, False]


def test_a_span_that_was_changed_breaks_the_signature() -> None:
    later = read_signatures(SIGNED.replace(b"2026-07-20T12:05", b"2027-07-20T12:05"))
    assert later.signatures[0].problems == (Reason.DIGEST_MISMATCH,)
    assert later.span is not None
    assert not later.span.signed


def test_a_span_that_nobody_signed_is_not_signed() -> None:
    stamp = f'<wsu:Timestamp xmlns:wsu="{WSU}"><wsu:Created>2026-07-20T12:00:00Z</wsu:Created></wsu:Timestamp>'
    plain = sign(ENVELOPE, SYSTEM.key, SYSTEM.certificate, body_id="b")
    span = read_signatures(plain.replace(b"<ds:Signature ", stamp.encode() + b"<ds:Signature ", 1)).span
    assert span is not None
    assert (span.created, span.expires, span.signed) == (CREATED, None, False)
    assert read_signatures(plain).span is None


@pytest.mark.parametrize(
    "moment", ["", "tomorrow", "2026-07-20T12:00:00", "2026-13-01T00:00:00Z", "2026-07-20T12:00:00Z<a/>"]
)
def test_a_moment_that_is_none_is_malformed(moment: str) -> None:
    changed = re.sub(rb"(<wsu:Created>).*(</wsu:Created>)", rb"\g<1>" + moment.encode() + rb"\g<2>", SIGNED)
    with pytest.raises(KzedsError) as caught:
        read_signatures(changed)
    assert caught.value.code == "malformed"


def test_two_spans_in_one_header_are_malformed() -> None:
    stamp = re.search(rb"<wsu:Timestamp.*</wsu:Timestamp>", SIGNED)
    assert stamp
    with pytest.raises(KzedsError):
        read_signatures(SIGNED.replace(stamp.group(), stamp.group().replace(b"body-1-span", b"x") + stamp.group()))


# ---------------------------------------------------------------- another body


def test_a_changed_body_breaks_the_signature() -> None:
    assert only(SIGNED.replace(b"8506", b"8507")).problems == (Reason.DIGEST_MISMATCH,)


@pytest.mark.parametrize("place", ["header", "security", "body"])
def test_the_signed_body_moved_away_is_not_the_body(place: str) -> None:
    """The attack of McIntosh and Austel (2005): the Id is found, the digest fits, and another body is acted upon."""
    assert BODY
    old = BODY.group()
    new = b"<s:Body><q:SendMessage xmlns:q='urn:q'><iin>000000000000</iin></q:SendMessage></s:Body>"
    moved = {
        "header": SIGNED.replace(old, new).replace(b"<s:Header>", b"<s:Header><x>" + old + b"</x>"),
        "security": SIGNED.replace(old, new).replace(b"<wsu:Timestamp", b"<x>" + old + b"</x><wsu:Timestamp"),
        "body": SIGNED.replace(old, new.replace(b"</q:Send", old + b"</q:Send")),
    }[place]
    found = only(moved)
    assert (found.problems, found.covers, found.signature_ok) == ((Reason.REFERENCE_PARTIAL,), Covers.PART, True)


def test_two_bodies_with_one_id_are_none() -> None:
    assert BODY
    copy = BODY.group().replace(b"8506", b"8507")
    doubled = SIGNED.replace(b"<s:Header>", b"<s:Header><x>" + copy + b"</x>")
    assert only(doubled).problems == (Reason.REFERENCE_DUPLICATE_ID,)


def test_an_envelope_has_one_body_and_one_header() -> None:
    assert BODY
    for twice in (
        SIGNED.replace(b"</s:Header>", b"</s:Header><s:Body/>"),
        SIGNED.replace(b"<s:Header>", b"<s:Header/><s:Header>"),
    ):
        with pytest.raises(KzedsError) as caught:
            read_signatures(twice)
        assert caught.value.code == "malformed"


def test_a_body_whose_id_was_taken_away_is_missing() -> None:
    found = only(SIGNED.replace(b'wsu:Id="body-1"', b'wsu:Id="body-2"'))
    assert Reason.REFERENCE_MISSING in found.problems
    assert found.reference_ok is False


def test_a_signature_over_the_span_alone_does_not_cover_the_body() -> None:
    references = re.findall(rb"<ds:Reference .*?</ds:Reference>", SIGNED, re.DOTALL)
    found = only(resigned(SIGNED, references[1].decode()))
    assert (found.problems, found.covers) == ((Reason.REFERENCE_PARTIAL,), Covers.PART)


def test_a_header_s_signature_has_some_references_and_not_many() -> None:
    one = re.search(rb"<ds:Reference .*?</ds:Reference>", SIGNED, re.DOTALL)
    assert one
    assert only(resigned(SIGNED, *[one.group().decode()] * 8)).problems == ()
    assert only(resigned(SIGNED, *[one.group().decode()] * 9)).problems == (Reason.REFERENCE_COUNT,)
    assert only(resigned(SIGNED)).problems == (Reason.REFERENCE_COUNT,)


def resigned(data: bytes, *references: str, info: str | None = None) -> bytes:
    """The envelope with a signature over these references in place of its own."""
    old = re.search(rb"<ds:Signature .*</ds:Signature>", data, re.DOTALL)
    assert old
    before, after = data.split(old.group())
    held = f"<ds:X509Data><ds:X509Certificate>{wrapped(SYSTEM.certificate.raw)}</ds:X509Certificate></ds:X509Data>"
    return completed(before, Draft(SYSTEM.key.algorithm, EXCLUSIVE, references, info or held), after, SYSTEM.key)


def test_a_signature_in_the_body_is_not_one_of_the_header() -> None:
    inside = SIGNED.replace(b"<iin>", f"<ds:Signature xmlns:ds='{DS}'/><iin>".encode())
    assert only(inside).problems == (Reason.DIGEST_MISMATCH,)


def test_an_envelope_that_nobody_signed_has_no_signatures() -> None:
    found = read_signatures(ENVELOPE)
    assert (found.format, found.signatures) == ("xml", ())


# ---------------------------------------------------------------- the certificate


def body_reference() -> str:
    body = next(one for one in parse(SIGNED).root.walk() if one.local == "Body")
    return reference("#body-1", (EXCLUSIVE.uri,), SYSTEM.key.algorithm, canonical(body, EXCLUSIVE))


def with_token(
    token: str, pointer: str = '<wsse:Reference URI="#token"/>', place: bytes = b"<wsu:Timestamp"
) -> XmlSignature:
    data = SIGNED.replace(place, token.encode() + place, 1)
    info = f'<wsse:SecurityTokenReference xmlns:wsse="{WSSE}">{pointer}</wsse:SecurityTokenReference>'
    return only(resigned(data, body_reference(), info=info))


def token(kind: str = X509_V3, name: str = "token", element: str = "BinarySecurityToken") -> str:
    held = wrapped(SYSTEM.certificate.raw)
    return f'<wsse:{element} wsu:Id="{name}" ValueType="{kind}" EncodingType="{BASE64}">{held}</wsse:{element}>'


def test_the_certificate_may_be_a_token_of_the_header() -> None:
    found = with_token(token())
    assert (found.problems, found.certificate) == ((), SYSTEM.certificate)


@pytest.mark.parametrize(
    ("held", "pointer"),
    [
        (token(X509_V3 + "x"), '<wsse:Reference URI="#token"/>'),
        (token(element="Other"), '<wsse:Reference URI="#token"/>'),
        (token(name="other"), '<wsse:Reference URI="#token"/>'),
        (token() + token(), '<wsse:Reference URI="#token"/>'),
        (token(), '<wsse:Reference URI="http://127.0.0.1/token"/>'),
        (token(), '<wsse:Reference URI="#token"/><wsse:Reference URI="#other"/>'),
        (token(), '<wsse:KeyIdentifier ValueType="urn:ski">AAAA</wsse:KeyIdentifier>'),
        (token(), ""),
    ],
)
def test_a_token_that_is_not_the_one_certificate_is_none(held: str, pointer: str) -> None:
    assert Reason.CERTIFICATE_MISSING in with_token(held, pointer).problems


def test_a_token_of_the_body_is_not_taken() -> None:
    assert (
        Reason.CERTIFICATE_MISSING
        in with_token(f'<x xmlns:wsu="{WSU}" xmlns:wsse="{WSSE}">{token()}</x>', place=b"<wsse:Security").problems
    )


def test_the_body_in_the_verdict_is_the_body_of_the_envelope() -> None:
    body: Element = parse(SIGNED).root.elements()[1]
    assert only(SIGNED).signed == canonical(body, EXCLUSIVE)
    assert SECURITY
    assert only(
        SECURITY.group().replace(b"s:mustUnderstand", f'xmlns:s="{SOAP}" s:mustUnderstand'.encode())
    ).problems == (Reason.CONTENT_MISSING,)
