"""Timestamps: they count for the signature they were given to, by an authority for timestamps that is trusted."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import Digest
from kzeds.asn1 import der, oids
from kzeds.cms.read import read
from kzeds.cms.sign import sign
from kzeds.errors import KzedsError
from kzeds.reasons import Reason, Result
from kzeds.revocation.issue import Revoked
from kzeds.tsp.issue import issue_token, stamper
from kzeds.tsp.request import timestamp_request
from kzeds.tsp.token import Token
from kzeds.verdict import Format, TimeSource, TimestampStatus, Validity
from tests.kzeds.authority import NOW, YEAR, Authority, Person, authority, person
from tests.kzeds.judging import DAY, STAMP_POLICY, crl, judged, reasons

OURS = authority()
TSA = OURS.person("timestamps")
CONTENT = b"content"


def signed(
    name: str = "individual", *, at: datetime = NOW - DAY, tsa: Person = TSA, authority: Authority = OURS
) -> bytes:
    by = authority.person(name)
    stamp = stamper(tsa.certificate, tsa.key, at=at, policy=STAMP_POLICY)
    return sign(CONTENT, by.key, by.certificate, at=NOW, timestamp=stamp)


def with_token(token: bytes) -> bytes:
    by = person()
    return sign(CONTENT, by.key, by.certificate, at=NOW, timestamp=lambda _: token)


def test_a_valid_timestamp_is_the_time_that_counts() -> None:
    verdict = judged(signed(), OURS, received=NOW)
    (signer,) = verdict.signers
    assert (verdict.result, reasons(verdict)) == (Result.VALID, set())
    assert (signer.time_that_counts, signer.time_source) == (NOW - DAY, TimeSource.TIMESTAMP)
    assert signer.timestamp is not None
    assert (signer.timestamp.status, signer.timestamp.policy) == (TimestampStatus.VALID, STAMP_POLICY)


def test_without_a_timestamp_the_moment_of_receipt_counts() -> None:
    by = person()
    plain = sign(CONTENT, by.key, by.certificate, at=NOW - 3 * DAY)
    (signer,) = judged(plain, OURS, received=NOW - DAY).signers
    assert (signer.time_that_counts, signer.time_source) == (NOW - DAY, TimeSource.RECEIVED)
    (signer,) = judged(plain, OURS).signers
    assert (signer.time_that_counts, signer.time_source) == (NOW, TimeSource.POLICY)


def test_an_expired_certificate_is_valid_with_a_timestamp_of_its_days_and_not_without() -> None:
    by = person()
    after = by.certificate.not_after + DAY
    stamped = judged(signed(), OURS, at=after)
    assert (stamped.result, stamped.signers[0].validity) == (Result.VALID, Validity.VALID)
    plain = judged(sign(CONTENT, by.key, by.certificate, at=NOW), OURS, at=after)
    assert Reason.CERTIFICATE_EXPIRED in reasons(plain)
    assert plain.result is Result.INVALID


def test_a_timestamp_after_the_certificate_expired_does_not_help() -> None:
    verdict = judged(signed("expired"), OURS)
    assert (verdict.result, verdict.signers[0].validity) == (Result.INVALID, Validity.EXPIRED)


def test_a_timestamp_of_another_signature_is_invalid() -> None:
    token = issue_token(b"another signature", TSA.certificate, TSA.key, at=NOW - DAY, policy=STAMP_POLICY)
    verdict = judged(with_token(token), OURS)
    (signer,) = verdict.signers
    assert (verdict.result, reasons(verdict)) == (Result.INVALID, {Reason.TIMESTAMP_OF_ANOTHER_SIGNATURE})
    assert signer.timestamp is not None
    assert (signer.timestamp.status, signer.time_source) == (TimestampStatus.INVALID, TimeSource.POLICY)


def test_a_timestamp_over_the_content_is_not_over_the_signature() -> None:
    token = issue_token(CONTENT, TSA.certificate, TSA.key, at=NOW - DAY, policy=STAMP_POLICY)
    assert reasons(judged(with_token(token), OURS)) == {Reason.TIMESTAMP_OF_ANOTHER_SIGNATURE}


def test_a_timestamp_by_a_key_that_is_not_for_timestamps_is_invalid() -> None:
    verdict = judged(signed(tsa=OURS.person("head")), OURS)
    assert reasons(verdict) == {Reason.TIMESTAMP_AUTHORITY_NOT_AUTHORISED}
    assert verdict.result is Result.INVALID


def test_a_timestamp_of_an_authority_that_is_not_trusted_is_not_counted() -> None:
    foreign = authority(name="others").person("timestamps")
    verdict = judged(signed(tsa=foreign), OURS)
    (signer,) = verdict.signers
    assert (verdict.result, reasons(verdict)) == (Result.VALID, {Reason.TIMESTAMP_NOT_COUNTED})
    assert (signer.time_source, signer.time_that_counts) == (TimeSource.POLICY, NOW)


def test_a_timestamp_that_is_not_trusted_does_not_save_an_expired_certificate() -> None:
    foreign = authority(name="others").person("timestamps")
    verdict = judged(signed(tsa=foreign), OURS, at=NOW + YEAR)
    assert Reason.CERTIFICATE_EXPIRED in reasons(verdict)


def test_a_timestamp_that_is_demanded_must_be_there_and_be_proven() -> None:
    by, foreign = person(), authority(name="others").person("timestamps")
    plain = judged(sign(CONTENT, by.key, by.certificate, at=NOW), OURS, require_timestamp=True)
    assert (plain.result, reasons(plain)) == (Result.INVALID, {Reason.TIMESTAMP_MISSING})
    unproven = judged(signed(tsa=foreign), OURS, require_timestamp=True)
    assert unproven.result is Result.INDETERMINATE
    assert Reason.TIMESTAMP_UNPROVEN in reasons(unproven)
    assert judged(signed(), OURS, require_timestamp=True).result is Result.VALID


def test_a_timestamp_from_the_future_is_invalid() -> None:
    assert reasons(judged(signed(at=NOW + DAY), OURS)) == {Reason.TIMESTAMP_IN_THE_FUTURE}


def test_a_timestamp_of_days_when_its_authority_was_not_valid_is_invalid() -> None:
    assert Reason.TIMESTAMP_INVALID in reasons(judged(signed(at=NOW - YEAR), OURS))


def test_a_timestamp_of_a_revoked_authority_is_invalid_and_of_one_revoked_later_is_not() -> None:
    serial = TSA.certificate.serial
    before = crl(OURS, [Revoked(serial, NOW - 2 * DAY, "keyCompromise")])
    assert reasons(judged(signed(), OURS, crls=[before])) == {Reason.TIMESTAMP_AUTHORITY_REVOKED}
    after = crl(OURS, [Revoked(serial, NOW, "superseded")])
    assert judged(signed(), OURS, crls=[after]).result is Result.VALID


@pytest.mark.parametrize("token", [b"\x30\x00", b"\x05\x00", der.sequence(der.oid(oids.SIGNED_DATA))])
def test_a_timestamp_that_cannot_be_read_is_invalid(token: bytes) -> None:
    assert reasons(judged(with_token(token), OURS)) == {Reason.TIMESTAMP_INVALID}


def test_a_signature_in_the_place_of_a_token_is_no_timestamp() -> None:
    verdict = judged(with_token(signed()), OURS)
    assert verdict.result is not Result.VALID


def test_a_changed_time_is_invalid() -> None:
    token = issue_token(CONTENT, TSA.certificate, TSA.key, at=NOW - DAY, policy=STAMP_POLICY)
    earlier = der.generalized_time(NOW - 9 * DAY)
    changed = token.replace(der.generalized_time(NOW - DAY), earlier)
    assert changed != token
    assert Reason.DIGEST_MISMATCH in reasons(judged(changed, OURS))


def test_of_two_timestamps_the_earlier_valid_one_counts() -> None:
    value = read(signed()).signers[0].signature
    assert len(value) == 128
    by = person()
    tokens = {days: stamper(TSA.certificate, TSA.key, at=NOW - days * DAY, policy=STAMP_POLICY) for days in (1, 3)}
    # Two values of one attribute, as CAdES allows.
    both = sign(CONTENT, by.key, by.certificate, at=NOW, timestamp=lambda over: tokens[1](over) + tokens[3](over))
    (signer,) = judged(both, OURS).signers
    assert signer.time_that_counts == NOW - 3 * DAY


# ---------------------------------------------------------------- a token standing alone


def token_of(content: bytes = CONTENT) -> bytes:
    return issue_token(content, TSA.certificate, TSA.key, at=NOW - DAY, policy=STAMP_POLICY, nonce=-5, serial=-9)


def test_a_token_alone_is_judged_with_its_authority() -> None:
    verdict = judged(token_of(), OURS, content=CONTENT)
    (signer,) = verdict.signers
    assert (verdict.format, verdict.result) == (Format.TIMESTAMP, Result.VALID)
    assert signer.certificate == TSA.certificate
    assert signer.timestamp is not None
    assert (signer.timestamp.status, signer.timestamp.time) == (TimestampStatus.VALID, NOW - DAY)
    assert reasons(judged(token_of(), OURS, content=b"other")) == {Reason.DIGEST_MISMATCH}


def test_a_token_inside_its_response_is_read_and_a_refusal_is_not_one() -> None:
    granted = der.sequence(der.sequence(der.integer(0)), token_of())
    assert judged(granted, OURS).result is Result.VALID
    refused = der.sequence(der.sequence(der.integer(2)))
    verdict = judged(refused, OURS)
    assert (verdict.format, verdict.result) == (Format.TIMESTAMP, Result.INDETERMINATE)


def test_numbers_of_a_token_may_be_negative() -> None:
    token = Token.parse(token_of())
    assert (token.serial, token.nonce) == (-9, -5)


def test_a_token_of_an_unknown_authority_is_indeterminate() -> None:
    foreign = authority(name="others").person("timestamps")
    token = issue_token(CONTENT, foreign.certificate, foreign.key, at=NOW - DAY, policy=STAMP_POLICY)
    verdict = judged(token, OURS)
    assert (verdict.result, reasons(verdict)) == (Result.INDETERMINATE, {Reason.CHAIN_INCOMPLETE})
    assert verdict.signers[0].timestamp is not None
    assert verdict.signers[0].timestamp.status is TimestampStatus.UNTRUSTED


def test_a_question_holds_the_imprint_that_the_token_answers_with() -> None:
    asked = timestamp_request(CONTENT, digest_name=Digest.STREEBOG512, nonce=77, policy=STAMP_POLICY)
    token = Token.parse(token_of())
    assert der.octets(token.imprint) in asked
    assert token.covers(CONTENT)
    assert not replace(token, digest_oid="1.2.3").covers(CONTENT)


@settings(deadline=None)
@given(st.data())
def test_any_octets_in_a_token_are_read_or_refused_by_name(data: st.DataObject) -> None:
    raw = token_of()
    start = data.draw(st.integers(0, len(raw)))
    changed = raw[:start] + data.draw(st.binary(max_size=20)) + raw[start + data.draw(st.integers(0, 20)) :]
    with suppress(KzedsError):
        Token.parse(changed)
