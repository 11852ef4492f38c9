"""CMS: what is signed here is read and verified; what was changed, moved or left out is not."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import KeyKind
from kzeds.armour import binary
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import Tag, context, parse
from kzeds.cms.read import MOST_SIGNERS, read
from kzeds.cms.sign import add_signer, sign
from kzeds.errors import KzedsError
from kzeds.reasons import Reason, Result
from kzeds.verdict import Format, SignatureState
from tests.kzeds.authority import NOW, authority, person
from tests.kzeds.judging import DAY, judged, national, policy, reasons
from tests.kzeds.vectors import vector

CONTENT = "Өтініш: тұрғын үйді жекешелендіру".encode()
KINDS = [KeyKind.GOST2015_512, KeyKind.GOST2015_256, KeyKind.RSA]
OURS = authority()


@cache
def made(name: str = "individual", *, detached: bool = False, kind: KeyKind = KeyKind.GOST2015_512) -> bytes:
    by = person(name, kind)
    return sign(CONTENT, by.key, by.certificate, at=NOW, detached=detached)


def rebuilt(data: bytes, part: int, new: bytes) -> bytes:
    """SignedData with one of its fields replaced: 2 content, 3 certificates, -1 signers."""
    fields = [one.raw for one in parse(data).fields().rest()[1].explicit(context(0)).fields().rest()]
    fields[part] = new
    return der.sequence(der.oid(oids.SIGNED_DATA), der.explicit(0, der.sequence(*fields)))


def signer_fields(data: bytes) -> list[bytes]:
    (signer,) = parse(data).fields().rest()[1].explicit(context(0)).fields().rest()[-1].items(Tag.SET)
    return [one.raw for one in signer.fields().rest()]


def with_signer(data: bytes, fields: list[bytes]) -> bytes:
    return rebuilt(data, -1, der.set_of([der.sequence(*fields)]))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("detached", [False, True])
def test_what_is_signed_is_valid(kind: KeyKind, detached: bool) -> None:
    verdict = judged(made(kind=kind, detached=detached), authority(kind), content=CONTENT if detached else None)
    assert (verdict.format, verdict.result, reasons(verdict)) == (Format.CMS, Result.VALID, set())


def test_the_same_signature_is_read_as_pem_and_as_base64() -> None:
    from base64 import encodebytes

    text = encodebytes(made())
    for armoured in (text, b"-----BEGIN CMS-----\n" + text + b"-----END CMS-----\n", text.replace(b"\n", b"\r\n")):
        assert binary(armoured) == made()
        assert judged(armoured, OURS).result is Result.VALID


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"-----BEGIN CMS-----\nAAAA", "malformed"),
        (
            b"-----BEGIN CMS-----\nMAA=\n-----END CMS-----\n-----BEGIN CMS-----\nMAA=\n-----END CMS-----",
            "trailing_data",
        ),
        (b"-----BEGIN CMS-----\n" * 200_000, "malformed"),
        (b"-----BEGIN CMS-----\nMAA=\n-----END PKCS7-----", "malformed"),
        (b"-----BEGIN CMS-----\n*\n-----END CMS-----", "malformed"),
        (b"", "malformed"),
        (b"hello, world", "malformed"),
    ],
)
def test_text_that_holds_no_signature_has_a_named_error(text: bytes, code: str) -> None:
    with pytest.raises(KzedsError) as error:
        binary(text)
    assert error.value.code == code


def test_two_signers_are_judged_one_by_one() -> None:
    second = person("head")
    both = add_signer(made(), second.key, second.certificate, at=NOW)
    verdict = judged(both, OURS)
    assert verdict.result is Result.VALID
    assert [signer.name for signer in verdict.signers] == ["ҮЛГІЛІЕВА ҮЛГІ ҮЛГІҚЫЗЫ", "БАСҚАЕВ БАСҚА"]


def test_a_signer_is_added_to_what_ncalayer_made_and_its_signature_still_holds() -> None:
    by = person("head")
    both = add_signer(vector("cms/ncalayer_individual_attached.cms"), by.key, by.certificate, at=NOW)
    assert [signer.signature for signer in judged(both, OURS).signers] == [SignatureState.VALID] * 2


def test_a_detached_signature_without_its_content_is_indeterminate() -> None:
    verdict = judged(made(detached=True), OURS)
    assert (verdict.result, reasons(verdict)) == (Result.INDETERMINATE, {Reason.CONTENT_MISSING})


def test_a_detached_signature_over_another_content_is_invalid() -> None:
    verdict = judged(made(detached=True), OURS, content=CONTENT + b" ")
    assert (verdict.result, reasons(verdict)) == (Result.INVALID, {Reason.DIGEST_MISMATCH})
    assert verdict.signers[0].signature is SignatureState.INVALID


def test_content_inside_and_another_content_beside_are_invalid() -> None:
    assert reasons(judged(made(), OURS, content=b"another")) == {Reason.CONTENT_DIFFERS}
    assert judged(made(), OURS, content=CONTENT).result is Result.VALID


def test_the_content_of_another_signature_is_invalid() -> None:
    swapped = rebuilt(made(), 2, der.sequence(der.oid(oids.DATA), der.explicit(0, der.octets(b"Owner: somebody else"))))
    assert reasons(judged(swapped, OURS)) == {Reason.DIGEST_MISMATCH}


def test_no_signers_are_invalid() -> None:
    assert reasons(judged(rebuilt(made(), -1, der.set_of([])), OURS)) == {Reason.NO_SIGNERS}


def test_a_dropped_certificate_is_invalid() -> None:
    other = der.value(0x80, person("head").certificate.raw, constructed=True)
    verdict = judged(rebuilt(made(), 3, other), OURS)
    assert (verdict.result, reasons(verdict)) == (Result.INVALID, {Reason.CERTIFICATE_MISSING})
    assert verdict.signers[0].certificate is None


@pytest.mark.parametrize("change", ["swapped", "r reversed", "s reversed", "both reversed", "zero r", "cut", "padded"])
def test_a_signature_value_with_its_parts_moved_is_invalid(change: str) -> None:
    fields = signer_fields(made())
    value = parse(fields[-1]).octets()
    r, s = value[:64], value[64:]
    moved = {
        "swapped": s + r,
        "r reversed": r[::-1] + s,
        "s reversed": r + s[::-1],
        "both reversed": r[::-1] + s[::-1],
        "zero r": bytes(64) + s,
        "cut": value[:-1],
        "padded": value + b"\0",
    }[change]
    verdict = judged(with_signer(made(), [*fields[:-1], der.octets(moved)]), OURS)
    assert reasons(verdict) == {Reason.SIGNATURE_INVALID}


def test_signed_attributes_shown_as_content_are_refused() -> None:
    """Both signatures have one value: the attributes of one, taken as the content of another without attributes."""
    fields = signer_fields(made())
    attributes = bytes([0x31]) + fields[3][1:]
    bare = with_signer(made(), [*fields[:3], *fields[4:]])
    moved = rebuilt(bare, 2, der.sequence(der.oid(oids.DATA), der.explicit(0, der.octets(attributes))))
    assert reasons(judged(moved, OURS)) == {Reason.ATTRIBUTES_AS_CONTENT}


def test_a_signature_over_the_content_itself_is_valid() -> None:
    by = person()
    fields = signer_fields(made())
    value = by.key.sign(by.key.algorithm, CONTENT)
    bare = with_signer(made(), [*fields[:3], fields[4], der.octets(value)])
    assert judged(bare, OURS).result is Result.VALID
    assert reasons(judged(with_signer(made(), [*fields[:3], *fields[4:]]), OURS)) == {Reason.SIGNATURE_INVALID}


def resigned(*attributes: bytes) -> bytes:
    """A signature by the right key over attributes that are not right."""
    by = person()
    fields = signer_fields(made())
    signed = der.set_of(attributes)
    fields[3], fields[5] = der.implicit(0, signed), der.octets(by.key.sign(by.key.algorithm, signed))
    return with_signer(made(), fields)


def attribute(kind: str, *values: bytes) -> bytes:
    return der.sequence(der.oid(kind), der.set_of(values))


def kept(kind: str) -> bytes:
    """An attribute of the signature that is right."""
    found = parse(bytes([0x31]) + signer_fields(made())[3][1:]).items(Tag.SET)
    return next(one.raw for one in found if one.fields().take().oid() == kind)


@pytest.mark.parametrize("left_out", [oids.CONTENT_TYPE, oids.MESSAGE_DIGEST])
def test_attributes_without_content_type_or_digest_are_invalid(left_out: str) -> None:
    there = [kind for kind in (oids.CONTENT_TYPE, oids.MESSAGE_DIGEST) if kind != left_out]
    assert Reason.ATTRIBUTES_INCOMPLETE in reasons(judged(resigned(*map(kept, there)), OURS))


def test_another_content_type_in_the_attributes_is_invalid() -> None:
    data = resigned(attribute(oids.CONTENT_TYPE, der.oid(oids.TST_INFO)), kept(oids.MESSAGE_DIGEST))
    assert reasons(judged(data, OURS)) == {Reason.CONTENT_TYPE_MISMATCH}


@pytest.mark.parametrize("kind", [oids.SIGNING_CERTIFICATE, oids.SIGNING_CERTIFICATE_V2])
def test_attributes_that_name_another_certificate_are_invalid(kind: str) -> None:
    named = attribute(kind, der.sequence(der.sequence(der.sequence(der.octets(bytes(32))))))
    data = resigned(kept(oids.CONTENT_TYPE), kept(oids.MESSAGE_DIGEST), named)
    assert reasons(judged(data, OURS)) == {Reason.SIGNING_CERTIFICATE_MISMATCH}


def test_an_attribute_that_stands_twice_or_has_two_values_is_malformed() -> None:
    digest, kind = kept(oids.MESSAGE_DIGEST), kept(oids.CONTENT_TYPE)
    doubled = resigned(kind, digest, attribute(oids.MESSAGE_DIGEST, der.octets(bytes(64))))
    two = resigned(kind, attribute(oids.MESSAGE_DIGEST, der.octets(bytes(64)), der.octets(b"1" * 64)))
    assert reasons(judged(doubled, OURS)) == reasons(judged(two, OURS)) == {Reason.MALFORMED}


def test_an_unknown_algorithm_cannot_be_checked() -> None:
    fields = signer_fields(made())
    fields[4] = der.sequence(der.oid("1.2.398.3.10.1.1.9"), der.NULL)
    verdict = judged(with_signer(made(), fields), OURS)
    assert (verdict.result, reasons(verdict)) == (Result.INDETERMINATE, {Reason.ALGORITHM_UNKNOWN})
    assert verdict.signers[0].signature is SignatureState.UNKNOWN


def test_the_algorithm_of_another_key_is_invalid() -> None:
    fields = signer_fields(made())
    fields[4] = der.sequence(der.oid("1.2.840.113549.1.1.11"), der.NULL)
    assert reasons(judged(with_signer(made(), fields), OURS)) == {Reason.ALGORITHM_MISMATCH}


def test_sha1_is_recognised_and_not_accepted() -> None:
    data = bytearray(made(kind=KeyKind.RSA))
    fields = signer_fields(bytes(data))
    sha1 = der.sequence(der.oid("1.3.14.3.2.26"), der.NULL)
    fields[2], fields[4] = sha1, der.sequence(der.oid("1.2.840.113549.1.1.5"), der.NULL)
    old = rebuilt(with_signer(bytes(data), fields), 1, der.set_of([sha1]))
    verdict = judged(old, authority(KeyKind.RSA))
    assert verdict.signers[0].algorithm == "rsa-sha1"
    assert Reason.ALGORITHM_NOT_ALLOWED in reasons(verdict)


def test_more_signers_than_anybody_needs_are_not_read() -> None:
    crowd = der.value(Tag.SET, der.sequence(*signer_fields(made())) * (MOST_SIGNERS + 1), constructed=True)
    assert reasons(judged(rebuilt(made(), -1, crowd), OURS)) == {Reason.TOO_MANY}


def test_something_after_the_structure_is_refused() -> None:
    assert reasons(judged(made() + b"\0", OURS)) == {Reason.TRAILING_DATA}


def test_a_signing_time_proves_nothing() -> None:
    by = person("expired")
    backdated = sign(CONTENT, by.key, by.certificate, at=by.certificate.not_before + DAY)
    assert Reason.CERTIFICATE_EXPIRED in reasons(judged(backdated, OURS))


def test_the_key_must_be_the_certificates() -> None:
    with pytest.raises(KzedsError) as error:
        sign(CONTENT, person("head").key, person().certificate, at=NOW)
    assert error.value.code == "wrong_key"


@pytest.mark.parametrize("mask", [0x01, 0x80])
def test_one_flipped_byte_anywhere_makes_it_not_valid(mask: int) -> None:
    data = made(kind=KeyKind.RSA)
    ours = authority(KeyKind.RSA)
    assert judged(data, ours).result is Result.VALID
    for place in range(len(data)):
        changed = data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
        assert judged(changed, ours).result is not Result.VALID, f"octet {place}"


def test_one_flipped_byte_in_what_ncalayer_signed_makes_it_not_valid() -> None:
    """But for the octets that say that the unsigned attribute is a timestamp: who removes that, removes it."""
    data = vector("cms/ncalayer_individual_attached.cms")
    start = data.index(der.oid(oids.SIGNATURE_TIME_STAMP))
    removable = range(start - 4, start + 13)
    asked = policy(at=NOW + DAY, revocation="if_present")
    for place in range(0, len(data), 23):
        changed = data[:place] + bytes([data[place] ^ 0x01]) + data[place + 1 :]
        verdict = judged(changed, OURS, at=asked.at, revocation=asked.revocation, trust=national(), crls=())
        assert place in removable or verdict.result is not Result.VALID, f"octet {place}"


@settings(deadline=None)
@given(st.binary(max_size=600))
def test_any_bytes_have_a_verdict_that_is_not_valid(data: bytes) -> None:
    assert judged(data, OURS).result is not Result.VALID


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_signature_with_any_piece_replaced_has_a_verdict(data: st.DataObject) -> None:
    original = made(kind=KeyKind.RSA)
    start = data.draw(st.integers(0, len(original)))
    stop = data.draw(st.integers(start, min(len(original), start + 40)))
    changed = original[:start] + data.draw(st.binary(max_size=40)) + original[stop:]
    verdict = judged(changed, authority(KeyKind.RSA))
    assert changed == original or verdict.result is not Result.VALID


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_the_reader_raises_its_own_error_alone(data: bytes) -> None:
    for start in (b"", made()[:40], made()[:-200]):
        with pytest.raises(KzedsError):
            read(start + data)
