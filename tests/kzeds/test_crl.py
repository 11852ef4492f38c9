"""Revocation lists: what they prove, of whom, and until when."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import KeyKind
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import context, parse
from kzeds.cms.read import OCSP_IN_CMS
from kzeds.cms.sign import sign
from kzeds.errors import KzedsError
from kzeds.policy import RevocationRule
from kzeds.reasons import Reason, Result
from kzeds.revocation.crl import Crl
from kzeds.revocation.evidence import Evidence
from kzeds.revocation.issue import Revoked
from kzeds.verdict import Format, RevocationStatus, SignerVerdict
from kzeds.verify import verify
from tests.kzeds.authority import NOW, YEAR, authority, person
from tests.kzeds.judging import DAY, crl, judged, ocsp, policy, reasons
from tests.kzeds.vectors import vector

OURS = authority()
REVOKED = person("revoked").certificate
SIGNED = sign(b"-", person("revoked").key, REVOKED, at=NOW)


def revoked(at: datetime = NOW - 5 * DAY, reason: str | None = None, serial: int = REVOKED.serial) -> Revoked:
    return Revoked(serial, at, reason)


def signer(*crls: Crl, **asked: object) -> SignerVerdict:
    (found,) = judged(SIGNED, OURS, crls=crls, **asked).signers
    return found


def test_a_certificate_that_is_not_on_a_timely_list_is_good() -> None:
    found = signer(crl(OURS, [revoked(serial=1), revoked(serial=-2)]))
    assert (found.result, found.revocation.status, found.revocation.source) == (
        Result.VALID,
        RevocationStatus.GOOD,
        "crl",
    )


@pytest.mark.parametrize("reason", [None, "superseded", "keyCompromise", "certificateHold"])
def test_a_certificate_on_the_list_is_revoked(reason: str | None) -> None:
    found = signer(crl(OURS, [revoked(reason=reason)]))
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.CERTIFICATE_REVOKED,))
    assert (found.revocation.status, found.revocation.reason) == (RevocationStatus.REVOKED, reason)
    assert found.revocation.at == NOW - 5 * DAY


def test_a_revocation_after_the_time_that_counts_undoes_nothing() -> None:
    later = crl(OURS, [revoked(at=NOW + DAY)], issued=NOW + 2 * DAY)
    found = signer(later, at=NOW + 3 * DAY, received=NOW)
    assert (found.result, found.reasons) == (Result.VALID, (Reason.REVOKED_LATER,))
    assert (found.revocation.status, found.revocation.at) == (RevocationStatus.GOOD, NOW + DAY)


def test_a_revocation_at_the_very_moment_counts() -> None:
    assert signer(crl(OURS, [revoked(at=NOW)])).result is Result.INVALID


def test_without_any_list_nothing_is_taken_as_good() -> None:
    found = signer()
    assert (found.result, found.reasons) == (Result.INDETERMINATE, (Reason.REVOCATION_NOT_CHECKED,))
    assert found.revocation.status is RevocationStatus.NOT_CHECKED
    assert signer(revocation=RevocationRule.IF_PRESENT).result is Result.VALID


def test_a_stale_list_proves_nothing() -> None:
    found = signer(crl(OURS, issued=NOW - 60 * DAY, until=NOW - 30 * DAY))
    assert (found.result, found.revocation.status) == (Result.INDETERMINATE, RevocationStatus.UNKNOWN)
    assert found.reasons == (Reason.REVOCATION_UNKNOWN, Reason.CRL_STALE)


def test_a_list_without_an_end_or_older_than_the_policy_allows_is_stale() -> None:
    assert Reason.CRL_STALE in signer(crl(OURS, until=None)).reasons
    assert Reason.CRL_STALE in signer(crl(OURS, issued=NOW - 2 * DAY), crl_max_age=DAY).reasons
    assert signer(crl(OURS, issued=NOW - 2 * DAY), crl_max_age=3 * DAY).result is Result.VALID


def test_a_stale_list_still_proves_a_revocation_but_not_a_hold() -> None:
    long_ago = NOW - 60 * DAY
    for reason, status in (
        ("superseded", RevocationStatus.REVOKED),
        ("certificateHold", RevocationStatus.UNKNOWN),
    ):
        entry = revoked(at=long_ago, reason=reason)
        found = signer(crl(OURS, [entry], issued=long_ago, until=NOW - 30 * DAY))
        assert found.revocation.status is status


def test_a_hold_that_a_later_list_leaves_out_was_lifted() -> None:
    held = crl(OURS, [revoked(reason="certificateHold")], issued=NOW - 4 * DAY, number=7)
    lifted = crl(OURS, issued=NOW - DAY, number=8)
    assert signer(held, lifted).revocation.status is RevocationStatus.GOOD
    # Lifted after the signature: at the time that counts it was on hold.
    afterwards = crl(OURS, issued=NOW + DAY, number=8)
    assert signer(held, afterwards, at=NOW + 2 * DAY, received=NOW).result is Result.INVALID


def test_a_list_from_the_future_is_not_used() -> None:
    assert signer(crl(OURS, issued=NOW + DAY)).reasons == (Reason.REVOCATION_UNKNOWN, Reason.CRL_NOT_YET)


def test_a_list_issued_after_the_certificate_expired_does_not_prove_that_it_was_good() -> None:
    late = crl(OURS, issued=REVOKED.not_after + DAY, until=REVOKED.not_after + 30 * DAY)
    found = signer(late, at=REVOKED.not_after + 2 * DAY, received=NOW)
    assert found.reasons == (Reason.REVOCATION_UNKNOWN, Reason.CRL_AFTER_EXPIRY)
    listed = crl(OURS, [revoked()], issued=REVOKED.not_after + DAY, until=REVOKED.not_after + 30 * DAY)
    assert signer(listed, at=REVOKED.not_after + 2 * DAY, received=NOW).result is Result.INVALID


def test_a_list_signed_by_somebody_else_proves_nothing() -> None:
    forged = crl(OURS, key=person("head").key)
    assert signer(forged).reasons == (Reason.REVOCATION_UNKNOWN, Reason.CRL_NOT_AUTHENTIC)
    # Nor may anybody get another's certificate revoked by it.
    blaming = crl(OURS, [revoked()], key=person("head").key)
    assert signer(blaming, crl(OURS)).result is Result.VALID


def test_a_list_of_another_authority_is_passed_over() -> None:
    other = authority(name="others")
    found = signer(crl(other, [revoked()]))
    assert found.reasons == (Reason.REVOCATION_UNKNOWN,)


def test_a_changed_list_is_not_authentic() -> None:
    raw = crl(OURS, [revoked()]).raw
    serial = der.integer(REVOKED.serial)
    other = Crl.parse(raw.replace(serial, der.integer(REVOKED.serial ^ 1)))
    assert signer(other).reasons == (Reason.REVOCATION_UNKNOWN, Reason.CRL_NOT_AUTHENTIC)


# ---------------------------------------------------------------- deltas


def test_a_delta_adds_to_its_base() -> None:
    base = crl(OURS, issued=NOW - 3 * DAY, number=7)
    delta = crl(OURS, [revoked(at=NOW - 2 * DAY)], issued=NOW - DAY, number=8, base=7)
    assert signer(base).result is Result.VALID
    assert signer(delta, base).result is Result.INVALID


def test_a_delta_takes_away_what_it_says_is_removed() -> None:
    base = crl(OURS, [revoked(reason="certificateHold")], issued=NOW - 3 * DAY, number=7)
    delta = crl(OURS, [revoked(reason="removeFromCRL")], issued=NOW - DAY, number=8, base=7)
    assert signer(base, delta).revocation.status is RevocationStatus.GOOD


@pytest.mark.parametrize(
    ("number", "expects", "issued"),
    [(5, 10, NOW - DAY), (7, 7, NOW - DAY), (9, 8, NOW - DAY), (8, 7, NOW - 9 * DAY)],
    ids=["older than the base", "the same number", "expects a later base", "issued before the base"],
)
def test_a_delta_that_does_not_continue_the_base_does_not_apply(number: int, expects: int, issued: datetime) -> None:
    base = crl(OURS, issued=NOW - 3 * DAY, number=7)
    delta = crl(OURS, [revoked(reason="certificateHold")], issued=issued, number=number, base=expects)
    assert not delta.continues(base)
    assert signer(base, delta).revocation.status is RevocationStatus.GOOD


def test_a_delta_alone_proves_nothing() -> None:
    delta = crl(OURS, number=8, base=7)
    assert signer(delta).reasons == (Reason.REVOCATION_UNKNOWN, Reason.DELTA_NOT_APPLICABLE)


# ---------------------------------------------------------------- a list standing alone


def test_a_list_alone_is_judged_with_its_issuer() -> None:
    verdict = judged(crl(OURS).raw, OURS, crls=())
    assert (verdict.format, verdict.result) == (Format.CRL, Result.VALID)
    assert verdict.signers[0].certificate == OURS.issuing.certificate


def test_a_list_alone_out_of_date_is_indeterminate_and_a_forged_one_invalid() -> None:
    stale = judged(crl(OURS).raw, OURS, crls=(), at=NOW + YEAR)
    assert (stale.result, reasons(stale)) == (Result.INDETERMINATE, {Reason.CRL_STALE})
    forged = judged(crl(OURS, key=person("head").key).raw, OURS, crls=())
    assert (forged.result, reasons(forged)) == (Result.INVALID, {Reason.SIGNATURE_INVALID})


def test_a_list_of_an_unknown_authority_is_indeterminate() -> None:
    verdict = judged(crl(authority(name="others")).raw, OURS, crls=())
    assert (verdict.result, reasons(verdict)) == (Result.INDETERMINATE, {Reason.CHAIN_INCOMPLETE})
    assert verdict.signers[0].name == "issuing of the others"


# ---------------------------------------------------------------- reading


def test_a_serial_number_in_the_middle_of_other_octets_is_not_found() -> None:
    inner = 0x0102030405
    wrapping = int.from_bytes(b"\x11" + der.integer(inner) + b"\x22")
    assert crl(OURS, [revoked(serial=wrapping)]).find(inner) is None
    assert crl(OURS, [revoked(serial=wrapping), revoked(serial=inner)]).find(inner) is not None


def test_a_negative_serial_number_is_found() -> None:
    found = crl(OURS, [revoked(serial=-77), revoked(serial=77)]).find(-77)
    assert found is not None
    assert found.serial == -77


def test_a_list_that_names_two_algorithms_is_malformed() -> None:
    tbs, _, signature = (one.raw for one in parse(crl(OURS).raw).fields().rest())
    other = der.sequence(der.oid("1.2.840.113549.1.1.11"), der.NULL)
    with pytest.raises(KzedsError):
        Crl.parse(der.sequence(tbs, other, signature))


@settings(deadline=None)
@given(st.data())
def test_any_octets_in_a_list_are_read_or_refused_by_name(data: st.DataObject) -> None:
    raw = crl(authority(KeyKind.RSA), [revoked(), revoked(serial=5, reason="superseded")]).raw
    start = data.draw(st.integers(0, len(raw)))
    changed = raw[:start] + data.draw(st.binary(max_size=20)) + raw[start + data.draw(st.integers(0, 20)) :]
    try:
        found = Crl.parse(changed)
        found.find(5)
        found.entries()
    except KzedsError:
        pass


def test_the_national_lists_are_read_entry_by_entry() -> None:
    found = Crl.parse(vector("crl/2026_nca_gost2022_test.crl"))
    for entry in found.entries():
        assert found.find(entry.serial) == entry


def test_evidence_is_kept_from_one_file_to_the_next_and_takes_nothing_from_a_file() -> None:
    kept = Evidence([crl(OURS)])
    ours, asked = OURS.trust(), policy()
    for _ in range(2):
        found = verify(SIGNED, policy=asked, trust=ours, evidence=kept)
        assert found.result is Result.VALID
    more = verify(SIGNED, policy=asked, trust=ours, crls=[crl(OURS, [revoked()])], evidence=kept)
    assert more.result is Result.INVALID
    assert len(kept.crls) == 1


def test_lists_and_answers_inside_the_file_are_evidence() -> None:
    """As CAdES with revocation values has them (RFC 5652, 10.2.1, and RFC 5940)."""
    fields = [one.raw for one in parse(SIGNED).fields().rest()[1].explicit(context(0)).fields().rest()]
    answer = ocsp(OURS, person("revoked")).raw
    for inside, version in (
        (crl(OURS).raw, 1),
        (der.implicit(1, der.sequence(der.oid(OCSP_IN_CMS), answer)), 5),
    ):
        whole = [der.integer(version), *fields[1:4], der.value(0x81, inside, constructed=True), fields[4]]
        data = der.sequence(der.oid(oids.SIGNED_DATA), der.explicit(0, der.sequence(*whole)))
        assert judged(data, OURS, crls=()).result is Result.VALID
