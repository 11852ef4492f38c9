"""Verdicts: who signed, as what, with which key; and that the same question has the same answer."""

from dataclasses import FrozenInstanceError
from datetime import datetime
from typing import Any

import pytest

from kzeds.algorithms import Algorithm, KeyKind
from kzeds.cms.sign import add_signer, sign
from kzeds.formats import format_of
from kzeds.judge import may_be_used
from kzeds.policy import Contour, KeyUse
from kzeds.reasons import MEANINGS, Reason, Result, outcome
from kzeds.verdict import Format
from kzeds.x509.certificate import Certificate
from kzeds.x509.person import Role
from tests.kzeds.authority import BIN, IIN, NOW, OTHER_IIN, authority, person
from tests.kzeds.judging import crl, judged, policy, reasons
from tests.kzeds.vectors import names, vector

OURS = authority()


def signed(name: str = "individual", kind: KeyKind = KeyKind.GOST2015_512) -> bytes:
    by = person(name, kind)
    return sign(b"content", by.key, by.certificate, at=NOW)


# ---------------------------------------------------------------- reasons


def test_every_reason_has_one_meaning_and_a_sentence() -> None:
    assert set(MEANINGS) == set(Reason)
    assert all(one.text[0].isupper() and not one.text.endswith(".") for one in MEANINGS.values())
    assert len({one.text for one in MEANINGS.values()}) == len(Reason)


def test_invalid_comes_before_indeterminate_and_that_before_valid() -> None:
    assert outcome([]) is Result.VALID
    assert outcome([Reason.REVOKED_LATER]) is Result.VALID
    assert outcome([Reason.REVOKED_LATER, Reason.CHAIN_INCOMPLETE]) is Result.INDETERMINATE
    assert outcome([Reason.CHAIN_INCOMPLETE, Reason.DIGEST_MISMATCH]) is Result.INVALID


def test_one_invalid_signer_makes_the_file_invalid() -> None:
    second = person("expired")
    both = add_signer(signed(), second.key, second.certificate, at=NOW)
    verdict = judged(both, OURS)
    assert [signer.result for signer in verdict.signers] == [Result.VALID, Result.INVALID]
    assert verdict.result is Result.INVALID


# ---------------------------------------------------------------- role, person, organisation


def test_the_role_that_is_asked_for_must_be_in_the_certificate() -> None:
    for name in ("head", "signright"):
        asked = {"roles": frozenset({Role.HEAD, Role.SIGNRIGHT}), "bin": BIN}
        assert judged(signed(name), OURS, **asked).result is Result.VALID
    employee = judged(signed("employee"), OURS, roles=frozenset({Role.HEAD, Role.SIGNRIGHT}), bin=BIN)
    assert (employee.result, reasons(employee)) == (Result.INVALID, {Reason.ROLE_MISSING})


def test_the_person_that_is_asked_for_must_be_the_one() -> None:
    assert judged(signed(), OURS, iin=IIN).result is Result.VALID
    other = judged(signed(), OURS, iin=OTHER_IIN)
    assert (other.result, reasons(other)) == (Result.INVALID, {Reason.IIN_DIFFERS})
    assert not other.signers[0].identity
    system = judged(signed("infosystem"), OURS, iin=IIN)
    assert reasons(system) == {Reason.IIN_MISSING}


def test_the_organisation_that_is_asked_for_must_be_the_one() -> None:
    assert reasons(judged(signed("head"), OURS, bin="960240099996")) == {Reason.BIN_DIFFERS}
    assert reasons(judged(signed(), OURS, bin=BIN)) == {Reason.BIN_DIFFERS}


def test_numbers_must_pass_their_checksum_in_production_alone() -> None:
    verdict = judged(signed(), OURS, contour=Contour.PRODUCTION)
    assert verdict.result is Result.VALID
    data = vector("certs/2026/individual_gost2015_valid_6c425659.cer")
    holder = Certificate.parse(data).holder
    assert holder.iin == "123456789011"
    assert Reason.IDENTITY_MALFORMED in reasons(judged(data, OURS, contour=Contour.PRODUCTION))
    assert Reason.IDENTITY_MALFORMED not in reasons(judged(data, OURS))


# ---------------------------------------------------------------- key


def test_a_key_for_signing_in_does_not_sign() -> None:
    ours = authority(KeyKind.RSA)
    verdict = judged(signed("signing_in", KeyKind.RSA), ours)
    assert (verdict.result, reasons(verdict)) == (Result.INVALID, {Reason.KEY_USE_WRONG})
    assert judged(signed("signing_in", KeyKind.RSA), ours, key_use=KeyUse.AUTH).result is Result.VALID
    assert reasons(judged(signed("individual", KeyKind.RSA), ours, key_use=KeyUse.AUTH)) == {Reason.KEY_USE_WRONG}


@pytest.mark.parametrize("path", names("certs/*/*.cer") or ["MANIFEST.tsv"])
def test_the_national_keys_are_for_what_their_names_say(path: str) -> None:
    certificate = Certificate.parse(vector(path))
    signs = "_auth_" not in path
    assert may_be_used(certificate, KeyUse.SIGN) is signs
    # One key of GOST 34.10-2015 is for both, and has no clientAuth.
    assert may_be_used(certificate, KeyUse.AUTH) is (not signs or "gost2015" in path)
    assert may_be_used(certificate, KeyUse.ANY)


def test_an_algorithm_that_the_policy_does_not_name_is_not_accepted() -> None:
    only_rsa = frozenset({Algorithm.RSA_SHA256})
    assert reasons(judged(signed(), OURS, algorithms=only_rsa)) == {Reason.ALGORITHM_NOT_ALLOWED}


# ---------------------------------------------------------------- the data itself


def test_the_verdict_is_frozen_and_the_same_question_has_the_same_answer() -> None:
    data, lists = signed(), [crl(OURS)]
    first, second = judged(data, OURS, crls=lists), judged(data, OURS, crls=lists)
    assert first == second
    with pytest.raises(FrozenInstanceError):
        first.signers[0].name = "somebody else"  # type: ignore[misc]


def test_a_policy_without_a_time_zone_is_refused() -> None:
    naive = datetime(2026, 7, 20)  # noqa: DTZ001
    for asked in ({"at": naive}, {"received": naive}):
        with pytest.raises(ValueError, match="time zone"):
            policy(**asked)


def test_json_has_the_shape_that_others_rely_on() -> None:
    printed: Any = judged(signed("head"), OURS).as_json()
    assert set(printed) == {"format", "result", "reasons", "signers"}
    (signer,) = printed["signers"]
    serial = signer["serial"]
    assert int(serial, 16) == person("head").certificate.serial
    assert signer | {"serial": ""} == {
        "name": "БАСҚАЕВ БАСҚА",
        "iin": OTHER_IIN,
        "bin": BIN,
        "organisation": "КММ «Үлгі тұрғын үй бөлімі»",
        "roles": ["legal_entity", "head"],
        "algorithm": "gost2015-512",
        "serial": "",
        "signature": "valid",
        "chain": "trusted",
        "validity": "valid",
        "revocation": {"status": "good", "source": "crl", "reason": None, "at": None},
        "timestamp": None,
        "reasons": [],
    }


# ---------------------------------------------------------------- what a file is


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("cms/ncalayer_individual_attached.cms", Format.CMS),
        ("tsp/tsp_token.der", Format.TIMESTAMP),
        ("ocsp/ocsp_response_ceo_2015_revoked.der", Format.OCSP),
        ("crl/2026_nca_gost2022_test.crl", Format.CRL),
        ("crl/2023_nca_d_gost_test.crl", Format.CRL),
        ("ca/root_test_gost_2022.cer", Format.CERTIFICATE),
        ("p12/2026/head_gost2015_valid_303eebdf.p12", Format.UNKNOWN),
    ],
)
def test_a_file_is_known_by_its_first_structure(path: str, kind: Format) -> None:
    assert format_of(vector(path)) is kind


@pytest.mark.parametrize("data", [b"", b"\x30\x00", b"\x30\x80\x00\x00", b"\x05\x00", b"\xff" * 40, b"<a/>"])
def test_what_is_nothing_known_is_not_valid(data: bytes) -> None:
    assert format_of(data) is Format.UNKNOWN
    assert judged(data, OURS).result is not Result.VALID
