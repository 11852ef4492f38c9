import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import cms as asn1_cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.clock.shape import NoTimeZone
from shanyraq.outside.signature.demo_authority import DemoAuthority, DemoOnly
from shanyraq.outside.signature.demo_keys import Period, Persona
from shanyraq.outside.signature.envelope import LARGEST_CMS, MOST_SIGNERS
from shanyraq.outside.signature.shape import Check, KeyRef, KeyRole, NoSuchKey, Reason, Verdict
from shanyraq.outside.signature.unconnected import NoAuthority
from shanyraq.outside.signature.who import Mismatch, signed_by_head, signed_by_person
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.words.phrase import LANGS
from shanyraq.words.signatures import SIGNATURES
from tests.outside.conftest import NOW

CONTENT = "Өтініш: үлгі мәтін".encode()
ASAN = Persona("ҮЛГІҰЛЫ", "АСАН", "СЕРІКҰЛЫ", "900101300017")
AIGUL = Persona("ҮЛГІҚЫЗЫ", "АЙГҮЛ", "БОЛАТҚЫЗЫ", "910202400025")
AKIMAT, OTHER_AKIMAT = "123456789021", "123456789999"


def of_akimat(role: KeyRole, bin_: str = AKIMAT) -> Persona:
    return Persona("ПРИМЕРОВ", "ПЁТР", "ИВАНОВИЧ", "800303300033", role, bin_, "ҮЛГІ ӘКІМДІГІ")


def signed(authority: DemoAuthority, persona: Persona, content: bytes = CONTENT) -> bytes:
    return authority.sign(content, authority.key_of(persona))


def verdict(authority: DemoAuthority, cms: bytes, content: bytes = CONTENT, at: datetime = NOW) -> Verdict:
    return authority.verifier().verify(content, cms, at)


def joined(*envelopes: bytes) -> bytes:
    """One CMS with everybody's signatures, as software that adds a signature to a signature makes it."""
    opened = [asn1_cms.ContentInfo.load(raw)["content"] for raw in envelopes]
    together = asn1_cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": opened[0]["digest_algorithms"],
            "encap_content_info": {"content_type": "data"},
            "certificates": [choice for one in opened for choice in one["certificates"]],
            "signer_infos": [info for one in opened for info in one["signer_infos"]],
        }
    )
    return bytes(asn1_cms.ContentInfo({"content_type": "signed_data", "content": together}).dump())


# What a good signature says


def test_a_good_signature_names_the_person_and_passes_every_check(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, ASAN))
    assert (found.result, found.reasons, found.time) == (Result.VALID, (), NOW)
    (signer,) = found.signers
    assert (signer.name, signer.iin) == ("ҮЛГІҰЛЫ АСАН СЕРІКҰЛЫ", "900101300017")
    assert (signer.bin, signer.organisation, signer.roles) == ("", "", (KeyRole.INDIVIDUAL,))
    assert (signer.algorithm, signer.claimed_at) == ("sha256_rsa", NOW)
    assert (signer.signature, signer.chain, signer.validity) == (Check.PASSED,) * 3


def test_a_key_of_a_legal_entity_names_the_entity(authority: DemoAuthority) -> None:
    (signer,) = verdict(authority, signed(authority, of_akimat(KeyRole.HEAD))).signers
    assert (signer.bin, signer.organisation, signer.roles) == (AKIMAT, "ҮЛГІ ӘКІМДІГІ", (KeyRole.HEAD,))


def test_the_signatures_are_ones_that_openssl_style_readers_understand(authority: DemoAuthority) -> None:
    certificates = pkcs7.load_der_pkcs7_certificates(signed(authority, ASAN))
    subject = certificates[0].subject
    assert subject.get_attributes_for_oid(x509.NameOID.SERIAL_NUMBER)[0].value == "IIN900101300017"
    usages = certificates[0].extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert "1.2.398.3.3.4.1.1" in [usage.dotted_string for usage in usages]


def test_the_claimed_time_never_becomes_the_time_that_counts(authority: DemoAuthority) -> None:
    received = NOW + timedelta(days=3)
    found = verdict(authority, signed(authority, ASAN), at=received)
    assert found.time == received
    assert found.signers[0].claimed_at == NOW


# What a bad one says


def test_another_text_under_the_same_signature_is_invalid(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, ASAN), content=CONTENT + b".")
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.CONTENT_DIFFERS,))
    assert found.signers[0].signature is Check.FAILED
    assert found.signers[0].chain is Check.PASSED


def test_a_foreign_authority_of_the_same_name_is_not_trusted(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    found = verdict(authority, signed(foreign_authority, ASAN))
    assert found.result is Result.INVALID
    assert set(found.reasons) <= {Reason.CHAIN_BROKEN, Reason.ISSUER_UNKNOWN}
    assert found.signers[0].signature is Check.PASSED
    assert found.signers[0].chain is Check.FAILED


def test_a_foreign_authority_that_brings_its_own_root_is_not_trusted(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    info = asn1_cms.ContentInfo.load(signed(foreign_authority, ASAN))
    trust = foreign_authority.trust()
    for certificate in (*trust.roots, *trust.issuers):
        info["content"]["certificates"].append(asn1_cms.CertificateChoices("certificate", certificate))
    assert verdict(authority, info.dump(force=True)).result is Result.INVALID


@pytest.mark.parametrize(
    ("since", "until", "reason"),
    [(-20, -1, Reason.EXPIRED), (1, 20, Reason.NOT_YET_VALID)],
)
def test_a_certificate_outside_its_days_is_invalid_and_its_chain_still_judged(
    authority: DemoAuthority, since: int, until: int, reason: Reason
) -> None:
    period = Period(NOW + timedelta(days=since), NOW + timedelta(days=until))
    found = verdict(authority, authority.sign(CONTENT, authority.key_of(ASAN, period)))
    assert (found.result, found.reasons) == (Result.INVALID, (reason,))
    assert (found.signers[0].validity, found.signers[0].chain) == (Check.FAILED, Check.PASSED)


def test_the_last_second_of_a_certificate_still_counts(authority: DemoAuthority) -> None:
    period = Period(NOW - timedelta(days=9), NOW)
    cms = authority.sign(CONTENT, authority.key_of(ASAN, period))
    assert verdict(authority, cms, at=NOW).result is Result.VALID
    assert verdict(authority, cms, at=NOW + timedelta(seconds=1)).reasons == (Reason.EXPIRED,)


def test_an_empty_a_huge_and_a_garbled_envelope_have_verdicts_and_no_errors(authority: DemoAuthority) -> None:
    assert verdict(authority, b"").reasons == (Reason.EMPTY,)
    assert verdict(authority, b"\x30" * (LARGEST_CMS + 1)).reasons == (Reason.TOO_LARGE,)
    for garbage in (b"\0", b"hello", CONTENT, b"\x30\x80\x00\x00", os.urandom(4000), b"\x30\x82\xff\xff", b"\x30\x00"):
        assert verdict(authority, garbage).reasons == (Reason.UNREADABLE,)


def test_deeply_nested_bytes_are_refused_at_once(authority: DemoAuthority) -> None:
    nested = b""
    while len(nested) < 60_000:
        nested = b"\x30\x83" + len(nested).to_bytes(3, "big") + nested if len(nested) > 65535 else _wrapped(nested)
    assert verdict(authority, nested).reasons == (Reason.UNREADABLE,)
    assert verdict(authority, b"\x30\x80" * 50_000 + b"\0\0" * 50_000).reasons == (Reason.UNREADABLE,)


def _wrapped(body: bytes) -> bytes:
    size = len(body)
    if size < 0x80:
        return bytes([0x30, size]) + body
    octets = (size.bit_length() + 7) // 8
    return bytes([0x30, 0x80 | octets]) + size.to_bytes(octets, "big") + body


def test_anything_after_the_envelope_or_before_its_end_is_refused(authority: DemoAuthority) -> None:
    cms = signed(authority, ASAN)
    for altered in (cms + b"\0", cms[:-1], cms[:200], b"\0" + cms):
        assert verdict(authority, altered).reasons == (Reason.UNREADABLE,)


def flipped(cms: bytes, step: int) -> Iterator[bytes]:
    for at in range(0, len(cms), step):
        yield cms[:at] + bytes([cms[at] ^ (1 << at % 8)]) + cms[at + 1 :]


def test_a_flipped_bit_anywhere_is_never_valid_and_always_has_a_reason(authority: DemoAuthority) -> None:
    verifier = authority.verifier()
    for altered in flipped(signed(authority, ASAN), step=13):
        found = verifier.verify(CONTENT, altered, NOW)
        assert found.result is not Result.VALID
        assert found.reasons


def test_names_that_differ_in_the_case_of_a_letter_alone_are_not_the_same(authority: DemoAuthority) -> None:
    cms = signed(authority, ASAN)
    sid = asn1_cms.ContentInfo.load(cms)["content"]["signer_infos"][0]["sid"].chosen.dump()
    start = cms.rindex(sid)
    for at in range(start, start + len(sid)):
        altered = cms[:at] + bytes([cms[at] ^ 0x20]) + cms[at + 1 :]  # the bit of upper and lower case
        assert verdict(authority, altered).result is not Result.VALID


def test_a_certificate_that_is_not_inside_leaves_the_signer_unknown(authority: DemoAuthority) -> None:
    info = asn1_cms.ContentInfo.load(signed(authority, ASAN))
    info["content"]["certificates"] = []
    found = verdict(authority, info.dump(force=True))
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.NO_CERTIFICATE,))
    assert signed_by_person(found, "") is Mismatch.NOT_VALID


def test_a_certificate_swapped_for_another_persons_is_noticed(authority: DemoAuthority) -> None:
    mine, theirs = (asn1_cms.ContentInfo.load(signed(authority, who)) for who in (ASAN, AIGUL))
    other = theirs["content"]["certificates"][0].chosen
    mine["content"]["certificates"] = [asn1_cms.CertificateChoices("certificate", other)]
    sid = mine["content"]["signer_infos"][0]["sid"].chosen
    sid["issuer"], sid["serial_number"] = other.issuer, other.serial_number
    assert verdict(authority, mine.dump(force=True)).reasons == (Reason.SIGNATURE_BROKEN,)


def test_an_envelope_in_which_nobody_signed_is_invalid(authority: DemoAuthority) -> None:
    info = asn1_cms.ContentInfo.load(signed(authority, ASAN))
    info["content"]["signer_infos"] = []
    assert verdict(authority, info.dump(force=True)).reasons == (Reason.NOBODY_SIGNED,)


def test_an_envelope_that_carries_its_own_text_is_refused(authority: DemoAuthority) -> None:
    info = asn1_cms.ContentInfo.load(signed(authority, ASAN))
    info["content"]["encap_content_info"]["content"] = b"another text"
    assert verdict(authority, info.dump(force=True)).reasons == (Reason.NOT_DETACHED,)


def test_an_algorithm_that_is_not_known_leaves_the_signature_undecided(authority: DemoAuthority) -> None:
    info = asn1_cms.ContentInfo.load(signed(authority, ASAN))
    info["content"]["signer_infos"][0]["signature_algorithm"] = {"algorithm": "1.2.398.3.10.1.1.2.3.2"}
    found = verdict(authority, info.dump(force=True))
    assert (found.result, found.reasons) == (Result.INDETERMINATE, (Reason.ALGORITHM_UNKNOWN,))
    assert found.signers[0].signature is Check.UNCHECKED
    assert signed_by_person(found, ASAN.iin) is Mismatch.NOT_VALID


def self_made(bits: int = 2048, attributes: bool = True) -> bytes:
    """A CMS made by another library with a self-signed certificate."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
    name = x509.Name(
        [
            x509.NameAttribute(x509.NameOID.COMMON_NAME, "ҮЛГІ"),
            x509.NameAttribute(x509.NameOID.SERIAL_NUMBER, "IIN900101300017"),
        ]
    )
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1))
        .not_valid_after(NOW + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    options = [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary]
    options += [] if attributes else [pkcs7.PKCS7Options.NoAttributes]
    builder = pkcs7.PKCS7SignatureBuilder().set_data(CONTENT).add_signer(certificate, key, hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, options)


def test_a_signature_without_the_attributes_that_bind_it_is_invalid(authority: DemoAuthority) -> None:
    for attributes in (True, False):
        found = verdict(authority, self_made(attributes=attributes))
        assert found.reasons[0] is Reason.ATTRIBUTES_MISSING
        assert found.result is Result.INVALID


def test_a_self_signed_certificate_is_nobodys(authority: DemoAuthority) -> None:
    found = verdict(authority, self_made())
    assert {Reason.ISSUER_UNKNOWN, Reason.CHAIN_BROKEN} & set(found.reasons)
    assert Reason.NOT_FOR_SIGNING in found.reasons


def test_a_short_key_is_weak(authority: DemoAuthority) -> None:
    assert verdict(authority, self_made(bits=1024)).reasons[0] is Reason.ALGORITHM_WEAK


def test_an_authority_may_not_sign_as_a_person(authority: DemoAuthority) -> None:
    (root,) = authority.trust().roots
    info = asn1_cms.ContentInfo.load(signed(authority, ASAN))
    info["content"]["certificates"] = [asn1_cms.CertificateChoices("certificate", root)]
    sid = info["content"]["signer_infos"][0]["sid"].chosen
    sid["issuer"], sid["serial_number"] = root.issuer, root.serial_number
    found = verdict(authority, info.dump(force=True))
    assert found.result is Result.INVALID
    assert Reason.NOT_FOR_SIGNING in found.reasons


def test_a_moment_of_receipt_without_a_time_zone_is_the_callers_mistake(authority: DemoAuthority) -> None:
    with pytest.raises(NoTimeZone):
        verdict(authority, signed(authority, ASAN), at=NOW.replace(tzinfo=None))


# Several signers


def test_several_signers_are_each_judged_and_each_count(authority: DemoAuthority) -> None:
    found = verdict(authority, joined(signed(authority, ASAN), signed(authority, AIGUL)))
    assert found.result is Result.VALID
    assert {signer.iin for signer in found.signers} == {ASAN.iin, AIGUL.iin}
    assert signed_by_person(found, ASAN.iin) is None
    assert signed_by_person(found, AIGUL.iin) is None
    assert signed_by_person(found, "000000000000") is Mismatch.OTHER_PERSON


def test_one_bad_signature_among_several_spoils_the_verdict_and_is_named(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    found = verdict(authority, joined(signed(authority, ASAN), signed(foreign_authority, AIGUL)))
    assert found.result is Result.INVALID
    results = {signer.iin: signer.result for signer in found.signers}
    assert results == {ASAN.iin: Result.VALID, AIGUL.iin: Result.INVALID}
    assert signed_by_person(found, ASAN.iin) is Mismatch.NOT_VALID


def test_one_persons_signature_under_another_text_among_several_is_named(authority: DemoAuthority) -> None:
    found = verdict(authority, joined(signed(authority, ASAN), signed(authority, AIGUL, b"another text")))
    assert found.reasons == (Reason.CONTENT_DIFFERS,)
    assert [signer.iin for signer in found.signers if signer.reasons] == [AIGUL.iin]


def test_too_many_signatures_are_not_even_tried(authority: DemoAuthority) -> None:
    many = joined(*[signed(authority, ASAN)] * (MOST_SIGNERS + 1))
    assert verdict(authority, many).reasons == (Reason.TOO_MANY_SIGNERS,)


# Whose signature it is


def test_a_person_is_recognised_and_nobody_else_is(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, ASAN))
    assert signed_by_person(found, ASAN.iin) is None
    assert signed_by_person(found, AIGUL.iin) is Mismatch.OTHER_PERSON
    assert signed_by_person(found, "") is Mismatch.OTHER_PERSON


def test_a_heads_key_is_not_a_consent_in_ones_own_name(authority: DemoAuthority) -> None:
    head = of_akimat(KeyRole.HEAD)
    assert signed_by_person(verdict(authority, signed(authority, head)), head.iin) is Mismatch.NOT_INDIVIDUAL


def test_the_head_of_this_provider_is_recognised(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, of_akimat(KeyRole.HEAD)))
    assert signed_by_head(found, AKIMAT) is None
    assert signed_by_head(found, AKIMAT, iin="800303300033") is None
    assert signed_by_head(found, AKIMAT, iin=ASAN.iin) is Mismatch.OTHER_PERSON
    assert signed_by_head(found, OTHER_AKIMAT) is Mismatch.OTHER_ORGANISATION
    assert signed_by_head(found, "") is Mismatch.OTHER_ORGANISATION


@pytest.mark.parametrize("role", [KeyRole.EMPLOYEE, KeyRole.SIGNRIGHT, KeyRole.SYSTEM])
def test_no_other_key_of_the_organisation_is_its_heads(authority: DemoAuthority, role: KeyRole) -> None:
    found = verdict(authority, signed(authority, of_akimat(role)))
    assert found.result is Result.VALID
    assert signed_by_head(found, AKIMAT) is Mismatch.NOT_HEAD


def test_an_individual_is_nobodys_head(authority: DemoAuthority) -> None:
    assert signed_by_head(verdict(authority, signed(authority, ASAN)), AKIMAT) is Mismatch.OTHER_ORGANISATION


@pytest.mark.parametrize(
    "persona",
    [
        Persona("ҮЛГІ", "ИЕСІЗ", "", ""),
        Persona("ҮЛГІ", "ҰЙЫМСЫЗ", "", "900101300017", KeyRole.HEAD),
        Persona("ҮЛГІ", "АСАН", "", "90010130001"),
    ],
)
def test_a_certificate_that_does_not_say_whose_it_is_is_refused(authority: DemoAuthority, persona: Persona) -> None:
    assert Reason.OWNER_UNCLEAR in verdict(authority, signed(authority, persona)).reasons


# The authority of the demo


def test_the_demo_authority_cannot_be_built_outside_a_demo(tmp_path: Path) -> None:
    with pytest.raises(DemoOnly):
        DemoAuthority(tmp_path, demo=False, clock=FixedClock(NOW))
    assert list(tmp_path.iterdir()) == []


def test_without_an_authority_nothing_is_taken_on_faith(authority: DemoAuthority) -> None:
    found = NoAuthority().verify(CONTENT, signed(authority, ASAN), NOW)
    assert (found.result, found.reasons) == (Result.INDETERMINATE, (Reason.NOT_CONNECTED,))


def test_keys_are_made_once_kept_for_their_owner_alone_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    first = DemoAuthority(folder, demo=True, clock=FixedClock(NOW))
    key = first.key_of(ASAN)
    cms = first.sign(CONTENT, key)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}
    assert folder.stat().st_mode & 0o777 == 0o700
    assert not any(ASAN.iin in path.name for path in folder.iterdir())
    again = DemoAuthority(folder, demo=True, clock=FixedClock(NOW))
    assert again.key_of(ASAN) == key
    assert again.sign(CONTENT, key) == cms
    assert again.verifier().verify(CONTENT, cms, NOW).result is Result.VALID


def test_the_authority_that_came_second_uses_the_one_that_is_there(tmp_path: Path) -> None:
    one, two = (DemoAuthority(tmp_path, demo=True, clock=FixedClock(NOW)) for _ in range(2))
    cms = one.sign(CONTENT, one.key_of(ASAN))
    assert two.verifier().verify(CONTENT, cms, NOW).result is Result.VALID


def test_an_unknown_key_has_an_error_with_a_name(authority: DemoAuthority) -> None:
    for name in ("0" * 32, "../authority", "", "authority"):
        with pytest.raises(NoSuchKey):
            authority.sign(CONTENT, KeyRef(name))


def test_every_reason_and_every_mismatch_speaks_three_languages() -> None:
    assert set(SIGNATURES) == {*Reason, *Mismatch}
    for why in (*Reason, *Mismatch):
        for lang in LANGS:
            assert why.say(lang)
