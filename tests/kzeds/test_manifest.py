"""Every file of the vectors with an expected result gives it: signatures and lists that this project did not make."""

from dataclasses import dataclass
from pathlib import PurePosixPath

import pytest

from kzeds.p12 import load
from kzeds.policy import Contour, RevocationRule
from kzeds.reasons import Reason, Result
from kzeds.revocation.crl import Crl
from kzeds.revocation.extensions import HOLD
from kzeds.revocation.ocsp import OcspResponse
from kzeds.tsp.token import Token
from kzeds.verdict import (
    ChainState,
    Format,
    RevocationStatus,
    SignatureState,
    TimestampStatus,
    Validity,
    Verdict,
)
from kzeds.verify import verify
from kzeds.x509.certificate import Certificate
from tests.kzeds.judging import DAY, moment, national, national_crls, policy
from tests.kzeds.vectors import PASSWORD, manifest, vector

EXPECTED = {row["path"]: row["expected"] for row in manifest() if row["expected"]}
FILES = sorted(EXPECTED)


def of(*folders: str) -> list[str]:
    """The files under these folders; where the vectors are not, one name, so that a test can say so."""
    return [path for path in FILES if path.startswith(folders)] or ["MANIFEST.tsv"]


def expected(path: str) -> str:
    vector(path)
    return EXPECTED[path]


def judge(
    path: str, at: str = "2026-08-20", *, contour: Contour = Contour.TEST, content: bytes | None = None
) -> Verdict:
    return verify(
        vector(path),
        policy=policy(contour=contour, at=moment(at)),
        trust=national(contour),
        content=content,
        crls=national_crls(),
    )


def test_every_row_of_the_manifest_with_an_expected_result_is_judged_by_a_test_here() -> None:
    vector("MANIFEST.tsv")
    judged = {*of("ca/"), *of("certs/"), *of("crl/"), *of("p12/"), *of("gost512_kalkan_oracle/"), *MADE}
    assert {path for path in FILES if path not in judged} == set()


@pytest.mark.parametrize("path", of("ca/"))
def test_an_authority_verifies_against_its_issuer(path: str) -> None:
    contour = Contour.PRODUCTION if "production" in path else Contour.TEST
    authority = Certificate.parse(vector(path))
    at = (authority.not_before + 400 * DAY).replace(tzinfo=None).isoformat()
    verdict = judge(path, at, contour=contour)
    signer = verdict.signers[0]
    assert (verdict.format, verdict.result) == (Format.CERTIFICATE, Result.VALID)
    assert (signer.signature, signer.chain) == (SignatureState.VALID, ChainState.TRUSTED)


@pytest.mark.parametrize("path", of("ca/production_old/"))
def test_the_production_authorities_of_2015_verify_and_are_expired(path: str) -> None:
    (signer,) = judge(path, contour=Contour.PRODUCTION).signers
    assert (signer.chain, signer.validity) == (ChainState.TRUSTED, Validity.EXPIRED)
    assert signer.result is Result.INVALID


@pytest.mark.parametrize("path", of("certs/"))
def test_a_certificate_is_issued_by_the_authority_that_the_manifest_names(path: str) -> None:
    named = expected(path).removeprefix("issued by ")
    file = "ca/old/nca_gost_test_old.cer" if named == "nca_gost_test_old.crt" else f"ca/{named}"
    certificate = Certificate.parse(vector(path))
    chain = national().chain(certificate, at=certificate.not_before + DAY)
    assert chain.holds
    assert chain.issuer == Certificate.parse(vector(file))


@pytest.mark.parametrize("path", of("p12/"))
def test_the_status_of_a_key_is_what_the_lists_say(path: str) -> None:
    """The label in a file's name is what its folder of origin was called; the lists contradict some of them."""
    certificate = load(vector(path), PASSWORD).certificate
    at = "2024-01-01" if "/2023/" in path else "2026-08-20"
    verdict = verify(certificate.raw, policy=policy(at=moment(at)), trust=national(), crls=national_crls())
    status = verdict.signers[0].revocation.status
    labelled = EXPECTED[path].removeprefix("status in test contour: ")
    expected = (
        CONTRADICTED.get(PurePosixPath(path).stem)
        or {
            "valid": RevocationStatus.GOOD,
            "revoked": RevocationStatus.REVOKED,
        }[labelled]
    )
    assert status is expected


CONTRADICTED = {
    # Labelled valid, superseded on 2 June 2026.
    "employee_gost2015_valid_130d7a4b": RevocationStatus.REVOKED,
    "treasury_gost2015_valid_60954f23": RevocationStatus.REVOKED,
    # Labelled revoked: not on the list of 2023, and of an authority that has no list among the vectors.
    "infosystem_gost2015_revoked_6dba535d": RevocationStatus.GOOD,
    "infosystem_gost2004gamma_revoked_40f94276": RevocationStatus.UNKNOWN,
}


@pytest.mark.parametrize("path", of("crl/"))
def test_a_list_is_signed_by_its_authority(path: str) -> None:
    crl = Crl.parse(vector(path))
    verdict = judge(path, (crl.this_update + DAY).replace(tzinfo=None).isoformat())
    assert (verdict.format, verdict.result) == (Format.CRL, Result.VALID)
    assert (verdict.signers[0].signature, verdict.signers[0].chain) == (SignatureState.VALID, ChainState.TRUSTED)


def test_the_list_of_2026_has_its_number_and_its_entries() -> None:
    crl = Crl.parse(vector("crl/2026_nca_gost2022_test.crl"))
    assert (crl.number, len(crl.entries()), crl.is_delta) == (166, 195, False)
    assert (crl.this_update, crl.next_update) == (moment("2026-08-11T03:49:19"), moment("2027-02-07T03:49:19"))


def test_the_delta_of_2023_is_older_than_its_base_and_does_not_apply() -> None:
    base, delta = (
        Crl.parse(vector("crl/2023_nca_gost_test_2022.crl")),
        Crl.parse(vector("crl/2023_nca_d_gost_test_2022.crl")),
    )
    assert (base.number, delta.base_number, delta.number) == (10, 10, 5)
    assert not delta.continues(base)


@dataclass(frozen=True, slots=True)
class Made:
    """A signature among the vectors: when it was made, and what is expected."""

    at: str
    format: Format
    signers: int = 1
    state: SignatureState = SignatureState.VALID
    chain: ChainState = ChainState.TRUSTED
    remarks: frozenset[Reason] = frozenset()
    """Beside the missing proof about revocation: of the years of most vectors there is no list."""
    content: str | None = None


TOO_LATE = frozenset({Reason.CERTIFICATE_EXPIRED})
"""The RSA certificate of the two signers expired in January 2022, and signed in September."""
CMS, XML = Format.CMS, Format.XML
MADE = {
    "cms/danikarik_organization_active_GOSTKNCA_13a3741b52d7bf860aab199b56fad1f4652e357b.cms": Made("2020-09-09", CMS),
    "cms/danikarik_personal_active_RSA256_11c707bd54cbfcccb3815e39c4eb57b1dc7dfea9.cms": Made("2020-09-09", CMS),
    "cms/danikarik_personal_revoked_RSA256_346a7e57c2995259140b6fc375b6ff3bba7e852f.cms": Made("2020-09-09", CMS),
    "cms/ncalayer_individual_attached.cms": Made("2026-08-20", CMS, remarks=frozenset({Reason.TIMESTAMP_NOT_COUNTED})),
    "cms/ncalayer_individual_detached.cms": Made(
        "2026-08-20",
        CMS,
        remarks=frozenset({Reason.TIMESTAMP_NOT_COUNTED}),
        content="cms/ncalayer_individual_document.txt",
    ),
    "cms/ncanode_CmsServiceTest_SIGNED_CMS.cms": Made("2022-09-28", CMS, signers=2, remarks=TOO_LATE),
    "cms/ncanode_CmsServiceTest_SIGNED_CMS_ONE_SIGNER.cms": Made("2021-06-01", CMS),
    "cms/skarm_gost2004_detached_sigalg_is_key_oid.cms": Made(
        "2019-08-27", CMS, remarks=frozenset({Reason.CONTENT_MISSING})
    ),
    "ocsp/ocsp_response_ceo_2015_revoked.der": Made(
        "2022-09-21", Format.OCSP, remarks=frozenset({Reason.OCSP_SAYS_REVOKED})
    ),
    "ocsp/ocsp_response_individual_sign_2004.der": Made("2022-09-21", Format.OCSP),
    "tsp/tsp_token.der": Made("2022-09-21", Format.TIMESTAMP),
    "wsse/ncanode_security_header_only.xml": Made(
        "2021-06-01", Format.WSSE, remarks=frozenset({Reason.CONTENT_MISSING})
    ),
    "xml/danikarik_organization_active_GOSTKNCA_13a3741b52d7bf860aab199b56fad1f4652e357b.xml": Made("2020-09-09", XML),
    "xml/danikarik_personal_active_RSA256_11c707bd54cbfcccb3815e39c4eb57b1dc7dfea9.xml": Made("2020-09-09", XML),
    "xml/ncanode_XML_SIGNED_VALID_STRING_TWO_SIGNERS.xml": Made("2022-09-28", XML, signers=2, remarks=TOO_LATE),
    "gost512_kalkan_oracle/xml_simple.xml": Made("2026-08-20", XML, chain=ChainState.UNTRUSTED),
    "gost512_kalkan_oracle/xml_ns.xml": Made("2026-08-20", XML, chain=ChainState.UNTRUSTED),
}
UNPROVEN = frozenset(
    {
        Reason.REVOCATION_UNKNOWN,
        Reason.CRL_NOT_YET,
        Reason.CRL_STALE,
        Reason.CRL_AFTER_EXPIRY,
        Reason.DELTA_NOT_APPLICABLE,
    }
)
OF_THE_ORACLE = frozenset({Reason.CHAIN_UNTRUSTED, Reason.CERTIFICATE_NOT_YET_VALID, Reason.KEY_USE_WRONG})


@pytest.mark.parametrize("path", MADE)
def test_a_signature_among_the_vectors_is_valid_and_nothing_is_said_against_it(path: str) -> None:
    made = MADE[path]
    verdict = judge(path, made.at, content=vector(made.content) if made.content else None)
    assert verdict.format is made.format
    assert len(verdict.signers) == made.signers
    assert {signer.signature for signer in verdict.signers} == {made.state}
    assert {signer.chain for signer in verdict.signers} == {made.chain}
    said = {*verdict.reasons, *(reason for signer in verdict.signers for reason in signer.reasons)}
    assert said - UNPROVEN - (OF_THE_ORACLE if "oracle" in path else set()) == made.remarks


@pytest.mark.parametrize("name", ["attached", "detached"])
def test_what_ncalayer_signed_is_valid_with_the_list_of_its_year(name: str) -> None:
    content = vector("cms/ncalayer_individual_document.txt") if name == "detached" else None
    verdict = judge(f"cms/ncalayer_individual_{name}.cms", content=content)
    (signer,) = verdict.signers
    assert verdict.result is Result.VALID
    assert signer.revocation.status is RevocationStatus.GOOD
    assert signer.timestamp is not None
    assert signer.timestamp.status is TimestampStatus.UNTRUSTED
    assert signer.timestamp.time == moment("2026-07-20T09:08:07")


def test_the_timestamp_of_ncalayer_counts_nowhere_while_its_authority_is_not_trusted() -> None:
    data = vector("cms/ncalayer_individual_attached.cms")
    asked = policy(at=moment("2028-01-01"), revocation=RevocationRule.IF_PRESENT)
    (signer,) = verify(data, policy=asked, trust=national()).signers
    assert (signer.validity, signer.time_that_counts) == (Validity.EXPIRED, asked.at)


def test_the_answer_about_the_head_says_on_hold() -> None:
    (answer,) = OcspResponse.parse(vector("ocsp/ocsp_response_ceo_2015_revoked.der")).answers
    assert (answer.status, answer.reason) == (RevocationStatus.REVOKED, HOLD)
    assert answer.revoked_at == moment("2022-07-27T10:25:30")


def test_the_token_says_what_the_manifest_says_of_it() -> None:
    token = Token.parse(vector("tsp/tsp_token.der"))
    assert (token.time, token.nonce) == (moment("2022-09-18T13:20:14"), 1663507112663)
    assert len(token.imprint) == 20


@pytest.mark.parametrize("path", [path for path in MADE if path.startswith(("cms/", "xml/"))])
def test_production_refuses_every_test_certificate_loudly(path: str) -> None:
    made = MADE[path]
    verdict = judge(path, made.at, contour=Contour.PRODUCTION)
    assert verdict.result is Result.INVALID
    for signer in verdict.signers:
        assert Reason.TEST_CERTIFICATE_IN_PRODUCTION in signer.reasons
        assert signer.chain is ChainState.UNTRUSTED
