"""Signatures as the system checks them; what each kind of damage does is tried in the tests of `kzeds`."""

import os
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from kzeds.cms.sign import add_signer, sign
from kzeds.reasons import MEANINGS
from kzeds.reasons import Reason as Found
from kzeds.reasons import Result as Outcome
from kzeds.x509.certificate import Certificate
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.clock.shape import NoTimeZone
from shanyraq.outside.revocation.pretend import PretendRevocation
from shanyraq.outside.revocation.shape import Answers
from shanyraq.outside.signature.demo_authority import DemoAuthority, DemoOnly
from shanyraq.outside.signature.demo_keys import Credential, Period, Persona
from shanyraq.outside.signature.said import REASONS, REMARKS
from shanyraq.outside.signature.shape import CANNOT_TELL, Check, KeyRef, KeyRole, NoSuchKey, Reason, TimeSource, Verdict
from shanyraq.outside.signature.unconnected import NoAuthority
from shanyraq.outside.signature.verifier import LARGEST_CMS, MOST_SIGNERS
from shanyraq.procedure.papers import Verdict as Result
from shanyraq.words.phrase import LANGS
from shanyraq.words.signatures import SIGNATURES
from tests.outside.conftest import NOW

CONTENT = "Өтініш: үлгі мәтін".encode()
ASAN = Persona("ҮЛГІҰЛЫ", "АСАН", "СЕРІКҰЛЫ", "900101300017")
AIGUL = Persona("ҮЛГІҚЫЗЫ", "АЙГҮЛ", "БОЛАТҚЫЗЫ", "910202400025")
AKIMAT = "123456789021"


def of_akimat(role: KeyRole) -> Persona:
    return Persona("ПРИМЕРОВ", "ПЁТР", "ИВАНОВИЧ", "800303300033", role, AKIMAT, "ҮЛГІ ӘКІМДІГІ")


def signed(authority: DemoAuthority, persona: Persona, content: bytes = CONTENT) -> bytes:
    return authority.sign(content, authority.key_of(persona))


def verdict(authority: DemoAuthority, cms: bytes, content: bytes = CONTENT, at: datetime = NOW) -> Verdict:
    return authority.verifier().verify(content, cms, at)


def credential(authority: DemoAuthority, persona: Persona) -> Credential:
    return authority._credential(authority.key_of(persona))


def unstamped(authority: DemoAuthority, persona: Persona) -> bytes:
    """As software without a time stamp makes it."""
    own = credential(authority, persona)
    return sign(CONTENT, own.key, own.certificate, at=NOW, detached=True)


# What a good signature says


def test_a_good_signature_names_the_person_and_passes_every_check(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, ASAN))
    assert (found.result, found.reasons, found.time, found.contour) == (Result.VALID, (), NOW, "demo")
    (signer,) = found.signers
    assert (signer.name, signer.iin) == ("ҮЛГІҰЛЫ АСАН СЕРІКҰЛЫ", "900101300017")
    assert (signer.bin, signer.organisation, signer.roles) == ("", "", (KeyRole.INDIVIDUAL,))
    assert (signer.algorithm, signer.issuer) == ("gost2015-512", "ШАҢЫРАҚ ҮЛГІ: ҰКО (DEMO)")
    assert (signer.signature, signer.chain, signer.validity) == (Check.PASSED,) * 3
    assert (signer.revocation.status, signer.revocation.source) == ("good", "crl")


def test_a_key_of_a_legal_entity_names_the_entity(authority: DemoAuthority) -> None:
    (signer,) = verdict(authority, signed(authority, of_akimat(KeyRole.HEAD))).signers
    assert (signer.bin, signer.organisation, signer.roles) == (AKIMAT, "ҮЛГІ ӘКІМДІГІ", (KeyRole.HEAD,))


@pytest.mark.parametrize("role", [role for role in KeyRole if role is not KeyRole.SYSTEM])
def test_every_role_of_a_person_has_keys(authority: DemoAuthority, role: KeyRole) -> None:
    persona = ASAN if role is KeyRole.INDIVIDUAL else of_akimat(role)
    (signer,) = verdict(authority, signed(authority, persona)).signers
    assert signer.roles == (role,)


def test_the_time_that_counts_is_the_time_stamps_and_without_one_that_of_the_receipt(authority: DemoAuthority) -> None:
    received = NOW + timedelta(days=1)
    stamped = verdict(authority, signed(authority, ASAN), at=received)
    assert (stamped.time, stamped.signers[0].time_source) == (NOW, TimeSource.TIMESTAMP)
    assert stamped.signers[0].timestamp is not None
    assert stamped.signers[0].timestamp.status == "valid"
    plain = DemoAuthority(authority._folder, demo=True, clock=FixedClock(received)).verifier()
    found = plain.verify(CONTENT, unstamped(authority, ASAN), received)
    assert (found.result, found.time, found.signers[0].time_source) == (Result.VALID, received, TimeSource.RECEIVED)
    assert found.signers[0].timestamp is None


def test_what_a_verdict_rests_on_comes_with_it(authority: DemoAuthority) -> None:
    found = verdict(authority, signed(authority, ASAN))
    assert [one.kind for one in found.materials] == ["certificate", "certificate", "crl"]
    store = authority.trust()
    assert {one.content for one in found.materials[:2]} == {store.roots[0].raw, store.intermediates[0].raw}


@pytest.mark.parametrize("armour", ["-----BEGIN CMS-----\n%s\n-----END CMS-----\n", "%s"])
def test_a_signature_may_come_as_text(authority: DemoAuthority, armour: str) -> None:
    """NCALayer answers with PEM, the telephone with base64."""
    text = armour % b64encode(signed(authority, ASAN)).decode()
    assert verdict(authority, text.encode()).result is Result.VALID


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
    assert found.result is not Result.VALID
    assert set(found.reasons) <= {Reason.CHAIN_BROKEN, Reason.ISSUER_UNKNOWN}
    assert found.signers[0].signature is Check.PASSED
    assert found.signers[0].chain is not Check.PASSED


def test_a_foreign_authority_that_brings_its_own_root_is_not_trusted(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    own = credential(foreign_authority, ASAN)
    store = foreign_authority.trust()
    brought = (*store.roots, *store.intermediates)
    cms = sign(CONTENT, own.key, own.certificate, at=NOW, detached=True, certificates=brought)
    assert verdict(authority, cms).reasons == (Reason.CHAIN_BROKEN,)


@pytest.mark.parametrize(("since", "until", "reason"), [(-20, -1, Reason.EXPIRED), (1, 20, Reason.NOT_YET_VALID)])
def test_a_certificate_outside_its_days_is_invalid_and_its_chain_still_judged(
    authority: DemoAuthority, since: int, until: int, reason: Reason
) -> None:
    period = Period(NOW + timedelta(days=since), NOW + timedelta(days=until))
    found = verdict(authority, authority.sign(CONTENT, authority.key_of(ASAN, period)))
    assert (found.result, found.reasons) == (Result.INVALID, (reason,))
    assert (found.signers[0].validity, found.signers[0].chain) == (Check.FAILED, Check.PASSED)


def test_a_time_stamp_keeps_a_signature_alive_beyond_its_certificate(authority: DemoAuthority) -> None:
    """CAdES-T: what counts is the time stamp's time, also for a signature that is received later."""
    key = authority.key_of(ASAN, Period(NOW - timedelta(days=9), NOW + timedelta(hours=1)))
    found = verdict(authority, authority.sign(CONTENT, key), at=NOW + timedelta(days=1))
    assert found.result is Result.VALID


def test_an_empty_a_huge_and_a_garbled_envelope_have_verdicts_and_no_errors(authority: DemoAuthority) -> None:
    assert verdict(authority, b"").reasons == (Reason.EMPTY,)
    assert verdict(authority, b"\x30" * (LARGEST_CMS + 1)).reasons == (Reason.TOO_LARGE,)
    for garbage in (b"\0", b"hello", CONTENT, b"\x30\x80\x00\x00", os.urandom(4000), b"\x30\x82\xff\xff", b"\x30\x00"):
        assert verdict(authority, garbage).reasons == (Reason.UNREADABLE,)
    assert verdict(authority, b"\x30\x80" * 50_000 + b"\0\0" * 50_000).reasons == (Reason.UNREADABLE,)


def test_anything_after_the_envelope_or_before_its_end_is_refused(authority: DemoAuthority) -> None:
    cms = signed(authority, ASAN)
    for altered in (cms + b"\0", cms[:-1], cms[:200], b"\0" + cms):
        assert verdict(authority, altered).reasons == (Reason.UNREADABLE,)


TIME_STAMP: Final = bytes.fromhex("060b2a864886f70d010910020e")
"""The name of the unsigned attribute that holds the stamp (RFC 3161): 1.2.840.113549.1.9.16.2.14."""


def flipped(cms: bytes, step: int) -> Iterator[bytes]:
    for at in range(0, len(cms), step):
        yield cms[:at] + bytes([cms[at] ^ (1 << at % 8)]) + cms[at + 1 :]


def test_a_flipped_bit_anywhere_is_never_valid_and_always_has_a_reason(authority: DemoAuthority) -> None:
    verifier = authority.verifier()
    for altered in flipped(signed(authority, ASAN), step=41):
        found = verifier.verify(CONTENT, altered, NOW)
        # The name of the time stamp is signed by nobody: what hits it takes the stamp away, and changes nothing else.
        stripped = found.result is Result.VALID and found.signers[0].timestamp is None
        assert stripped or (found.result is not Result.VALID and found.reasons)


def test_without_the_name_of_its_stamp_a_signature_counts_from_its_receipt(authority: DemoAuthority) -> None:
    cms, later = signed(authority, ASAN), NOW + timedelta(hours=3)
    at = cms.index(TIME_STAMP)
    assert verdict(authority, cms, at=later).time == NOW
    altered = cms[: at + 12] + bytes([cms[at + 12] ^ 1]) + cms[at + 13 :]
    found = verdict(authority, altered, at=later)
    assert (found.result, found.time, found.signers[0].timestamp) == (Result.VALID, later, None)


def test_an_envelope_that_carries_its_own_text_is_refused(authority: DemoAuthority) -> None:
    own = credential(authority, ASAN)
    attached = sign(CONTENT, own.key, own.certificate, at=NOW)
    assert verdict(authority, attached).reasons == (Reason.NOT_DETACHED,)


def test_several_people_in_one_envelope_are_each_judged(authority: DemoAuthority) -> None:
    other = credential(authority, AIGUL)
    together = add_signer(signed(authority, ASAN), other.key, other.certificate, at=NOW, content=CONTENT)
    found = verdict(authority, together)
    assert found.result is Result.VALID
    assert [one.iin for one in found.signers] == [ASAN.iin, AIGUL.iin]
    apart = add_signer(signed(authority, ASAN), other.key, other.certificate, at=NOW, content=b"another text")
    found = verdict(authority, apart)
    assert found.reasons == (Reason.CONTENT_DIFFERS,)
    assert [signer.iin for signer in found.signers if signer.result is Result.INVALID] == [AIGUL.iin]


def test_too_many_signatures_are_not_even_tried(authority: DemoAuthority) -> None:
    own = credential(authority, ASAN)
    many = unstamped(authority, ASAN)
    for _ in range(MOST_SIGNERS):
        many = add_signer(many, own.key, own.certificate, at=NOW, content=CONTENT)
    assert verdict(authority, many).reasons == (Reason.TOO_MANY_SIGNERS,)


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


def test_a_moment_without_a_time_zone_is_a_mistake_of_the_program(authority: DemoAuthority) -> None:
    with pytest.raises(NoTimeZone):
        authority.verifier().verify(CONTENT, b"", NOW.replace(tzinfo=None))


# Revocation


@pytest.fixture
def own_authority(tmp_path: Path) -> DemoAuthority:
    """One whose lists may be changed."""
    return DemoAuthority(tmp_path / "own", demo=True, clock=FixedClock(NOW))


def test_a_certificate_that_was_taken_back_is_refused(own_authority: DemoAuthority) -> None:
    own_authority.revoke(own_authority.key_of(ASAN), NOW - timedelta(hours=1))
    found = verdict(own_authority, signed(own_authority, ASAN))
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.REVOKED,))
    told = found.signers[0].revocation
    assert (told.status, told.reason, told.at) == ("revoked", "keyCompromise", NOW - timedelta(hours=1))


def test_a_certificate_taken_back_later_does_not_undo_what_was_valid(own_authority: DemoAuthority) -> None:
    cms = signed(own_authority, ASAN)
    own_authority.revoke(own_authority.key_of(ASAN), NOW + timedelta(hours=1))
    later = DemoAuthority(own_authority._folder, demo=True, clock=FixedClock(NOW + timedelta(days=1)))
    found = later.verifier().verify(CONTENT, cms, NOW + timedelta(days=1))
    assert found.result is Result.VALID
    assert found.signers[0].revocation.at == NOW + timedelta(hours=1)
    assert "revoked_later" in found.signers[0].findings


def test_silence_is_never_taken_for_good(authority: DemoAuthority) -> None:
    door = authority.revocation()
    door.silent = True
    found = authority.verifier(door).verify(CONTENT, signed(authority, ASAN), NOW)
    assert (found.result, found.reasons) == (Result.INDETERMINATE, (Reason.REVOCATION_UNKNOWN,))
    assert found.waits


def _saying(said: Answers) -> Callable[[Certificate, Certificate], Answers]:
    return lambda certificate, issuer: said


def test_an_answer_that_cannot_be_read_or_is_about_others_is_no_answer(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    foreign = foreign_authority.revocation()
    store = foreign_authority.trust()
    about_others = foreign.ask(store.intermediates[0], store.roots[0])
    assert isinstance(about_others, Answers)
    for said in (Answers(crls=(b"garbage",), ocsp=(b"",)), about_others, Answers()):
        door = PretendRevocation(_saying(said))
        assert authority.verifier(door).verify(CONTENT, signed(authority, ASAN), NOW).waits


def test_nobody_is_asked_about_a_signature_that_is_wrong_in_any_case(
    authority: DemoAuthority, foreign_authority: DemoAuthority
) -> None:
    door = authority.revocation()
    verifier = authority.verifier(door)
    for cms in (b"garbage", signed(authority, ASAN, b"another text"), signed(foreign_authority, ASAN)):
        found = verifier.verify(CONTENT, cms, NOW)
        assert Reason.REVOCATION_UNKNOWN not in found.reasons
    assert door.asked == 0


# Reasons


def test_every_reason_of_the_package_has_ours_and_leads_to_the_same_result() -> None:
    assert set(REASONS) | REMARKS == set(Found)
    assert not set(REASONS) & REMARKS
    assert {MEANINGS[one].result for one in REMARKS} == {Outcome.VALID}
    unsure = {Found.UNSUPPORTED, Found.TOO_LARGE, Found.CONTENT_MISSING}  # a person can do nothing but sign anew
    for found, ours in REASONS.items():
        doubt = MEANINGS[found].result is Outcome.INDETERMINATE
        assert (ours in CANNOT_TELL) == (doubt and found not in unsure), found


def test_every_reason_speaks_three_languages() -> None:
    assert set(SIGNATURES) == set(Reason)
    for why in Reason:
        for lang in LANGS:
            assert why.say(lang)


# The authority of the demo


def test_the_demo_authority_cannot_be_built_outside_a_demo(tmp_path: Path) -> None:
    with pytest.raises(DemoOnly):
        DemoAuthority(tmp_path, demo=False, clock=FixedClock(NOW))
    assert list(tmp_path.iterdir()) == []


def test_without_an_authority_nothing_is_taken_on_faith(authority: DemoAuthority) -> None:
    found = NoAuthority().verify(CONTENT, signed(authority, ASAN), NOW)
    assert (found.result, found.reasons) == (Result.INDETERMINATE, (Reason.NOT_CONNECTED,))
    assert not found.waits


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
    assert again.verifier().verify(CONTENT, cms, NOW).result is Result.VALID
    assert again.verifier().verify(CONTENT, again.sign(CONTENT, key), NOW).result is Result.VALID


def test_the_authority_that_came_second_uses_the_one_that_is_there(tmp_path: Path) -> None:
    one, two = (DemoAuthority(tmp_path, demo=True, clock=FixedClock(NOW)) for _ in range(2))
    cms = one.sign(CONTENT, one.key_of(ASAN))
    assert two.verifier().verify(CONTENT, cms, NOW).result is Result.VALID


def test_one_list_serves_a_day(tmp_path: Path) -> None:
    authority = DemoAuthority(tmp_path, demo=True, clock=FixedClock(NOW))
    lists = [
        next(one.content for one in verdict(authority, signed(authority, who)).materials if one.kind == "crl")
        for who in (ASAN, AIGUL, ASAN)
    ]
    assert all(one == other for one, other in pairwise(lists))


def test_an_unknown_key_has_an_error_with_a_name(authority: DemoAuthority) -> None:
    for name in ("0" * 32, "../authority", "", "authority"):
        with pytest.raises(NoSuchKey):
            authority.sign(CONTENT, KeyRef(name))
