"""Judge a signed file of any kind: find out what it is, do its mathematics, judge each signer under the policy."""

from collections.abc import Iterable

from kzeds.armour import binary
from kzeds.authority import judge_certificate, judge_crl, judge_ocsp, judge_token
from kzeds.cms.read import SignedData, read
from kzeds.cms.verify import SignerCheck, check
from kzeds.errors import KzedsError
from kzeds.formats import format_of, looks_like_xml
from kzeds.judge import Claim, Court, judge
from kzeds.policy import Policy
from kzeds.reasons import Reason
from kzeds.revocation.crl import Crl
from kzeds.revocation.evidence import Evidence
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import TrustStore
from kzeds.verdict import Format, SignatureState, Verdict
from kzeds.xml.signature import XmlSignature
from kzeds.xml.verify import read_signatures


def verify(
    data: bytes,
    *,
    policy: Policy,
    trust: TrustStore,
    content: bytes | None = None,
    crls: Iterable[Crl] = (),
    ocsp: Iterable[OcspResponse] = (),
    evidence: Evidence | None = None,
    demanded: str | None = None,
) -> Verdict:
    """The verdict on `data`: CMS, XML, a SOAP envelope, a certificate, a list, an OCSP answer or a timestamp token.

    `content` is what a detached signature is over. `crls` and `ocsp` are the evidence on revocation, beside what the
    file brings; they need no order and may be about others. `evidence` is more of both, kept from one file to the next,
    so that the signature on a long list is verified once. `demanded` is the Id of the one XML element that has to be
    signed; without it the whole document has to be.

    Never raises KzedsError: a file that cannot be read has a verdict too.
    """
    if trust.contour is not policy.contour:
        raise ValueError("the trust store is of another contour than the policy")
    court = Court(policy, trust, Evidence(crls, ocsp, kept=evidence))
    kind = Format.UNKNOWN
    try:
        if looks_like_xml(data):
            kind = Format.XML
            return _xml(data, court, demanded)
        octets = binary(data)
        kind = format_of(octets, limits=policy.limits)
        return _binary(kind, octets, court, content)
    except KzedsError as error:
        return Verdict(format=kind, reasons=(_REASONS.get(error.code, Reason.MALFORMED),), signers=())


_REASONS = {reason.value: reason for reason in Reason}


def _binary(kind: Format, octets: bytes, court: Court, content: bytes | None) -> Verdict:
    match kind:
        case Format.CERTIFICATE:
            return judge_certificate(octets, court)
        case Format.CRL:
            return judge_crl(octets, court)
        case Format.OCSP:
            return judge_ocsp(octets, court)
        case Format.TIMESTAMP:
            return judge_token(octets, court, content=content)
        case _:
            # A structure that is none of the others is read as CMS, whose reader says what is wrong with it.
            return _cms(read(octets, limits=court.policy.limits), court, content)


# ---------------------------------------------------------------- CMS


def _cms(signed: SignedData, court: Court, content: bytes | None) -> Verdict:
    if not signed.signers:
        return Verdict(format=Format.CMS, reasons=(Reason.NO_SIGNERS,), signers=())
    evidence = court.evidence.and_more(map(Crl.parse, signed.crls), map(OcspResponse.parse, signed.ocsp))
    whole = Court(court.policy, court.trust, evidence)
    differs = content is not None and signed.content is not None and content != signed.content
    return Verdict(
        format=Format.CMS,
        reasons=(Reason.CONTENT_DIFFERS,) if differs else (),
        signers=tuple(judge(_of_cms(one, signed), whole) for one in check(signed, content=content)),
    )


def _of_cms(found: SignerCheck, signed: SignedData) -> Claim:
    return Claim(
        certificate=found.certificate,
        algorithm=found.algorithm,
        state=found.state,
        reasons=found.reasons,
        signature_value=found.info.signature,
        timestamps=found.info.timestamps,
        hints=signed.certificates,
    )


# ---------------------------------------------------------------- XML


def _xml(data: bytes, court: Court, demanded: str | None) -> Verdict:
    found = read_signatures(data, demanded=demanded)
    return Verdict(
        format=Format(found.format),
        reasons=() if found.signatures else (Reason.NO_SIGNERS,),
        signers=tuple(judge(_of_xml(one), court) for one in found.signatures),
    )


def _of_xml(found: XmlSignature) -> Claim:
    if False in (found.signature_ok, found.reference_ok):
        state = SignatureState.INVALID
    else:
        state = SignatureState.VALID if found.signature_ok else SignatureState.UNKNOWN
    return Claim(
        certificate=found.certificate,
        algorithm=found.algorithm,
        state=state,
        reasons=found.problems,
        signature_value=found.signature_value,
        hints=found.others,
    )
