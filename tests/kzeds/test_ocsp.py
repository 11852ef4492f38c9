"""OCSP answers: only of the one who may answer, about this certificate, to this question, in time."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.asn1 import der, oids
from kzeds.asn1.ber import Tag, context, parse
from kzeds.cms.sign import sign
from kzeds.errors import KzedsError
from kzeds.reasons import Reason, Result
from kzeds.revocation.evidence import answer_about
from kzeds.revocation.issue import NEVER_ISSUED_AT, Revoked
from kzeds.revocation.ocsp import OcspResponse
from kzeds.revocation.request import ocsp_request
from kzeds.verdict import Format, RevocationStatus, SignerVerdict
from kzeds.x509.certificate import Certificate
from tests.kzeds.authority import NOW, Person, authority, person
from tests.kzeds.judging import DAY, crl, judged, moment, national, ocsp, reasons
from tests.kzeds.vectors import vector

OURS = authority()
SIGNER = person()
SIGNED = sign(b"-", SIGNER.key, SIGNER.certificate, at=NOW)
TRY_LATER = der.sequence(der.integer(3, Tag.ENUMERATED))


def signer(*answers: OcspResponse, **asked: object) -> SignerVerdict:
    (found,) = judged(SIGNED, OURS, ocsp=answers, **asked).signers
    return found


def unproven(found: SignerVerdict) -> set[Reason]:
    assert (found.result, found.revocation.status) == (Result.INDETERMINATE, RevocationStatus.UNKNOWN)
    return set(found.reasons) - {Reason.REVOCATION_UNKNOWN}


def test_an_answer_good_makes_the_signature_valid() -> None:
    found = signer(ocsp(OURS, SIGNER))
    assert (found.result, found.revocation.status, found.revocation.source) == (
        Result.VALID,
        RevocationStatus.GOOD,
        "ocsp",
    )


def test_the_authority_itself_may_answer() -> None:
    assert signer(ocsp(OURS, SIGNER, responder=OURS.issuing)).result is Result.VALID


def test_an_answer_revoked_makes_it_invalid() -> None:
    answer = ocsp(OURS, SIGNER, RevocationStatus.REVOKED, revoked_at=NOW - DAY, reason="certificateHold")
    found = signer(answer)
    assert (found.result, found.reasons) == (Result.INVALID, (Reason.CERTIFICATE_REVOKED,))
    assert (found.revocation.reason, found.revocation.at) == ("certificateHold", NOW - DAY)


def test_revoked_after_the_time_that_counts_undoes_nothing() -> None:
    answer = ocsp(OURS, SIGNER, RevocationStatus.REVOKED, produced=NOW + 2 * DAY, revoked_at=NOW + DAY)
    found = signer(answer, at=NOW + 3 * DAY, received=NOW)
    assert (found.result, found.reasons) == (Result.VALID, (Reason.REVOKED_LATER,))


def test_on_hold_since_1970_was_never_issued_and_is_unknown() -> None:
    answer = ocsp(OURS, SIGNER, RevocationStatus.REVOKED, revoked_at=NEVER_ISSUED_AT, reason="certificateHold")
    assert unproven(signer(answer)) == {Reason.OCSP_NEVER_ISSUED}
    # A list, which cannot know of it, does not make it good.
    (found,) = judged(SIGNED, OURS, ocsp=[answer], crls=[crl(OURS)]).signers
    assert unproven(found) == {Reason.OCSP_NEVER_ISSUED}


def test_a_responder_that_does_not_know_proves_nothing() -> None:
    assert unproven(signer(ocsp(OURS, SIGNER, RevocationStatus.UNKNOWN))) == {Reason.OCSP_SAYS_UNKNOWN}


def test_an_answer_about_another_serial_number_is_not_about_this_certificate() -> None:
    assert unproven(signer(ocsp(OURS, person("head")))) == {Reason.OCSP_OF_ANOTHER_CERTIFICATE}
    other = ocsp(OURS, SIGNER, serial=SIGNER.certificate.serial + 1)
    assert unproven(signer(other)) == {Reason.OCSP_OF_ANOTHER_CERTIFICATE}


def test_the_same_number_of_another_authority_is_another_certificate() -> None:
    foreign = ocsp(authority(name="others"), SIGNER)
    assert unproven(signer(foreign)) == {Reason.OCSP_OF_ANOTHER_CERTIFICATE}


def test_an_answer_to_another_question_is_refused() -> None:
    answer = ocsp(OURS, SIGNER, nonce=b"12345678")
    assert signer(answer, ocsp_nonce=b"12345678").result is Result.VALID
    assert unproven(signer(answer, ocsp_nonce=b"87654321")) == {Reason.OCSP_NONCE_MISMATCH}
    assert unproven(signer(ocsp(OURS, SIGNER), ocsp_nonce=b"12345678")) == {Reason.OCSP_NONCE_MISMATCH}
    # A stored answer is read without its question.
    assert signer(answer).result is Result.VALID


@pytest.mark.parametrize("name", ["head", "individual", "timestamps"])
def test_a_certificate_that_is_no_responders_may_not_answer(name: str) -> None:
    answer = ocsp(OURS, SIGNER, responder=OURS.person(name))
    assert unproven(signer(answer)) == {Reason.OCSP_RESPONDER_NOT_AUTHORISED}


def test_the_responder_of_another_authority_may_not_answer() -> None:
    answer = ocsp(OURS, SIGNER, responder=authority(name="others").person("ocsp"))
    assert unproven(signer(answer)) == {Reason.OCSP_RESPONDER_NOT_AUTHORISED}


def test_a_responder_whose_certificate_is_over_may_not_answer() -> None:
    responder = OURS.person("ocsp")
    late = responder.certificate.not_after + DAY
    answer = ocsp(OURS, SIGNER, produced=late)
    found = signer(answer, at=late + DAY, received=NOW)
    assert unproven(found) == {Reason.OCSP_RESPONDER_NOT_AUTHORISED}


def test_a_changed_answer_is_not_authentic() -> None:
    raw = ocsp(OURS, SIGNER, RevocationStatus.UNKNOWN).raw
    good, unknown = der.implicit(0, der.NULL), der.implicit(2, der.NULL)
    assert raw.count(unknown) == 1
    forged = OcspResponse.parse(raw.replace(unknown, good))
    assert unproven(signer(forged)) == {Reason.OCSP_NOT_AUTHENTIC}


def test_an_old_answer_is_stale_and_one_from_the_future_is_not_used() -> None:
    assert unproven(signer(ocsp(OURS, SIGNER, produced=NOW - 2 * DAY))) == {Reason.OCSP_STALE}
    assert signer(ocsp(OURS, SIGNER, produced=NOW - 2 * DAY, next_update=NOW + DAY)).result is Result.VALID
    ended = ocsp(OURS, SIGNER, produced=NOW - 2 * DAY, next_update=NOW - DAY)
    assert unproven(signer(ended)) == {Reason.OCSP_STALE}
    assert unproven(signer(ocsp(OURS, SIGNER, produced=NOW + DAY))) == {Reason.OCSP_NOT_YET}


def test_the_clocks_may_differ_by_a_little() -> None:
    assert signer(ocsp(OURS, SIGNER, produced=NOW + timedelta(minutes=4))).result is Result.VALID


def test_an_answer_after_the_certificate_expired_does_not_prove_that_it_was_good() -> None:
    late = SIGNER.certificate.not_after + timedelta(hours=1)
    responder = OURS.issuing
    found = signer(ocsp(OURS, SIGNER, produced=late, responder=responder), at=late + DAY, received=NOW)
    assert unproven(found) == {Reason.OCSP_AFTER_EXPIRY}


def test_a_refusal_is_no_answer() -> None:
    refused = OcspResponse.parse(TRY_LATER)
    assert refused.refusal == "tryLater"
    assert unproven(signer(refused)) == {Reason.OCSP_UNSUCCESSFUL}
    alone = judged(TRY_LATER, OURS)
    assert (alone.format, alone.result, alone.signers) == (Format.OCSP, Result.INDETERMINATE, ())


def test_revoked_in_a_list_counts_although_an_answer_says_good() -> None:
    listed = crl(OURS, [Revoked(SIGNER.certificate.serial, NOW - DAY, "superseded")])
    (found,) = judged(SIGNED, OURS, ocsp=[ocsp(OURS, SIGNER)], crls=[listed]).signers
    assert found.result is Result.INVALID


def test_of_many_answers_the_fitting_one_is_found() -> None:
    answers = [ocsp(OURS, person(name)) for name in ("head", "employee")]
    assert signer(*answers, OcspResponse.parse(TRY_LATER), ocsp(OURS, SIGNER)).result is Result.VALID


# ---------------------------------------------------------------- an answer standing alone


def test_an_answer_alone_is_judged_with_its_responder() -> None:
    responder = person("ocsp")
    verdict = judged(ocsp(OURS, SIGNER, RevocationStatus.REVOKED, responder=responder).raw, OURS)
    assert (verdict.format, verdict.result, reasons(verdict)) == (
        Format.OCSP,
        Result.VALID,
        {Reason.OCSP_SAYS_REVOKED},
    )
    assert verdict.signers[0].certificate == responder.certificate


@pytest.mark.parametrize(
    ("responder", "said"),
    [
        (person("head"), {Reason.OCSP_RESPONDER_NOT_AUTHORISED}),
        (authority(name="others").person("ocsp"), {Reason.CHAIN_INCOMPLETE}),
    ],
)
def test_an_answer_alone_of_one_who_may_not_is_not_valid(responder: Person, said: set[Reason]) -> None:
    verdict = judged(ocsp(OURS, SIGNER, responder=responder).raw, OURS)
    assert verdict.result is not Result.VALID
    assert reasons(verdict) == said


# ---------------------------------------------------------------- reading and asking


def test_the_old_responders_with_an_empty_nocheck_are_read_and_authorised() -> None:
    for name in ("ceo_2015_revoked", "individual_sign_2004"):
        response = OcspResponse.parse(vector(f"ocsp/ocsp_response_{name}.der"))
        assert response.certificates[0].extensions[oids.OCSP_NO_CHECK].value in (b"", b"\x05\x00")
        assert response.nonce is not None


def test_the_national_answer_about_the_head_is_about_a_certificate_of_the_issuing_authority() -> None:
    response = OcspResponse.parse(vector("ocsp/ocsp_response_ceo_2015_revoked.der"))
    named = response.answers[0].certificate
    issuer = Certificate.parse(vector("ca/nca_gost2022_test.cer"))
    assert (named.serial, issuer in national().intermediates) == (0x3A90343E720594C55204B19CB9A402422EF0E622, True)
    assert answer_about(response, SIGNER.certificate, issuer) is None
    assert response.produced_at == moment("2022-09-02T16:59:28")


def test_a_question_names_the_certificate_as_the_answer_does() -> None:
    asked = ocsp_request(SIGNER.certificate, OURS.issuing.certificate, nonce=b"12345678")
    (tbs,) = parse(asked).items()
    requests, extensions = tbs.items()
    (one,) = requests.items()
    answered = ocsp(OURS, SIGNER).raw
    assert one.items()[0].raw in answered
    assert extensions.explicit(context(2)).items()[0].fields().take().oid() == oids.OCSP_NONCE
    assert asked.endswith(der.octets(der.octets(b"12345678")))


def test_a_nonce_of_no_octets_or_of_too_many_is_not_asked() -> None:
    for nonce in (b"", bytes(33)):
        with pytest.raises(ValueError, match="1 to 32"):
            ocsp_request(SIGNER.certificate, OURS.issuing.certificate, nonce=nonce)


@settings(deadline=None)
@given(st.data())
def test_any_octets_in_an_answer_are_read_or_refused_by_name(data: st.DataObject) -> None:
    raw = ocsp(OURS, SIGNER, nonce=b"12345678").raw
    start = data.draw(st.integers(0, len(raw)))
    changed = raw[:start] + data.draw(st.binary(max_size=20)) + raw[start + data.draw(st.integers(0, 20)) :]
    with suppress(KzedsError):
        OcspResponse.parse(changed)
