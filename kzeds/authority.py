"""Judge what an authority itself issued, standing alone: a certificate, a list, an OCSP answer, a timestamp token.

`signers` of these verdicts holds the issuer; of a certificate, its holder. A list, an answer and a token are judged at
the date that their issuer wrote in them, because nothing else dates them.
"""

from dataclasses import replace

from kzeds.algorithms import DIGESTS, digest, signature_algorithm
from kzeds.asn1 import oids
from kzeds.cms.verify import check
from kzeds.judge import Claim, Court, judge
from kzeds.policy import KeyUse, RevocationRule
from kzeds.reasons import Reason, Result, outcome
from kzeds.revocation.crl import Crl
from kzeds.revocation.evidence import crl_signed_by, signer_of
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import signed_by
from kzeds.tsp.judge import stamp_faults
from kzeds.tsp.token import Token
from kzeds.verdict import (
    ChainState,
    Format,
    RevocationStatus,
    SignatureState,
    SignerVerdict,
    TimestampFound,
    TimestampStatus,
    Verdict,
)
from kzeds.x509.certificate import Certificate


def judge_certificate(data: bytes, court: Court) -> Verdict:
    """A certificate: its `signature` is its issuer's over it. Errors as of `Certificate.parse`."""
    certificate = Certificate.parse(data)
    policy = replace(court.policy, key_use=KeyUse.ANY)
    if certificate.is_ca:
        policy = replace(policy, revocation=RevocationRule.IF_PRESENT)
    at = policy.received or policy.at
    chain = court.trust.chain(certificate, at=at)
    state = SignatureState.UNKNOWN
    if chain.issuer is not None or signed_by(certificate, certificate):
        state = SignatureState.VALID
    elif Reason.ISSUER_SIGNATURE_INVALID in chain.reasons:
        state = SignatureState.INVALID
    claim = Claim(certificate=certificate, algorithm=signature_algorithm(certificate.signature_oid), state=state)
    return Verdict(format=Format.CERTIFICATE, reasons=(), signers=(judge(claim, replace(court, policy=policy)),))


def judge_crl(data: bytes, court: Court) -> Verdict:
    """A list, full or delta. Errors as of `Crl.parse`."""
    crl = Crl.parse(data, limits=court.policy.limits)
    policy = court.policy
    reasons: tuple[Reason, ...] = ()
    if crl.this_update > policy.at + policy.clock_skew:
        reasons = (Reason.CRL_NOT_YET,)
    elif policy.at > (crl.next_update or crl.this_update) + policy.clock_skew:
        reasons = (Reason.CRL_STALE,)
    candidates = court.trust.issuers(crl.key_id, crl.issuer.raw)
    signer = next((one for one in candidates if crl_signed_by(crl, one)), None)
    claim = Claim(
        certificate=signer or next(iter(candidates), None),
        algorithm=signature_algorithm(crl.signature_oid),
        state=SignatureState.VALID,
        dated=crl.this_update,
    )
    if signer is None:
        claim = _unsigned(claim, court, crl.issuer.common_name or "")
    return Verdict(format=Format.CRL, reasons=reasons, signers=(judge(claim, court.for_authorities()),))


def judge_ocsp(data: bytes, court: Court) -> Verdict:
    """An answer. What it says of a certificate is not what it is worth: an authentic "revoked" is a valid answer.

    Errors as of `OcspResponse.parse`.
    """
    response = OcspResponse.parse(data, limits=court.policy.limits)
    if response.refusal is not None or response.produced_at is None:
        return Verdict(format=Format.OCSP, reasons=(Reason.OCSP_UNSUCCESSFUL,), signers=())
    known = (*court.trust.intermediates, *court.trust.roots)
    responder = signer_of(response, known)
    named = responder or next(iter(response.certificates), None)
    claim = Claim(
        certificate=named,
        algorithm=signature_algorithm(response.signature_oid),
        state=SignatureState.VALID,
        hints=response.certificates,
        dated=response.produced_at,
    )
    if responder is None:
        name = response.responder_name.common_name if response.responder_name else None
        claim = _unsigned(claim, court, name or "")
    signer = judge(claim, court.for_authorities())
    return Verdict(format=Format.OCSP, reasons=tuple(_answer_reasons(response, responder, court)), signers=(signer,))


def _answer_reasons(response: OcspResponse, responder: Certificate | None, court: Court) -> list[Reason]:
    policy, produced = court.policy, response.produced_at
    reasons: list[Reason] = []
    if produced is not None and produced > policy.at + policy.clock_skew:
        reasons.append(Reason.OCSP_NOT_YET)
    if policy.ocsp_nonce is not None and response.nonce != policy.ocsp_nonce:
        reasons.append(Reason.OCSP_NONCE_MISMATCH)
    if responder is not None and produced is not None:
        issuer = court.trust.chain(responder, at=produced, hints=response.certificates).issuer
        if issuer is not None and not _may_answer(response, responder, issuer):
            reasons.append(Reason.OCSP_RESPONDER_NOT_AUTHORISED)
    statuses = {one.status for one in response.answers if not one.never_issued}
    if any(one.never_issued for one in response.answers):
        reasons.append(Reason.OCSP_NEVER_ISSUED)
    if RevocationStatus.REVOKED in statuses:
        reasons.append(Reason.OCSP_SAYS_REVOKED)
    if RevocationStatus.UNKNOWN in statuses:
        reasons.append(Reason.OCSP_SAYS_UNKNOWN)
    return reasons


def _may_answer(response: OcspResponse, responder: Certificate, issuer: Certificate) -> bool:
    """Whether every answer is about certificates of the authority itself, or of the one that made it a responder."""
    delegated = oids.OCSP_SIGNING in responder.extended_key_usage
    keys = [responder.public_key.bits, *([issuer.public_key.bits] if delegated else [])]
    for one in response.answers:
        algorithm = DIGESTS.get(one.certificate.digest_oid)
        if algorithm is None or one.certificate.issuer_key_hash not in {digest(algorithm, key) for key in keys}:
            return False
    return True


def judge_token(data: bytes, court: Court, *, content: bytes | None) -> Verdict:
    """A timestamp token, or the response that holds it; `content` is what was stamped, if it is at hand.

    Errors as of `Token.parse`.
    """
    token = Token.parse(data, limits=court.policy.limits)
    (found,) = check(token.signed, known=court.trust.intermediates)
    faults = stamp_faults(token, found, court.policy)
    claim = Claim(
        certificate=found.certificate,
        algorithm=found.algorithm,
        state=found.state,
        reasons=tuple(dict.fromkeys((*found.reasons, *faults))),
        hints=token.signed.certificates,
        dated=token.time,
    )
    signer = judge(claim, court.for_authorities())
    differs = content is not None and not token.covers(content)
    reasons = (Reason.DIGEST_MISMATCH,) if differs else ()
    stamp = TimestampFound(_status(signer), token.time, token.policy)
    return Verdict(format=Format.TIMESTAMP, reasons=reasons, signers=(replace(signer, timestamp=stamp),))


def _status(signer: SignerVerdict) -> TimestampStatus:
    if signer.chain is ChainState.TRUSTED and signer.result is Result.VALID:
        return TimestampStatus.VALID
    whole = signer.signature is SignatureState.VALID and outcome(signer.reasons) is Result.INDETERMINATE
    return TimestampStatus.UNTRUSTED if whole else TimestampStatus.INVALID


def _unsigned(claim: Claim, court: Court, name: str) -> Claim:
    """The claim where nobody who is known made the signature: somebody else's, if its issuer is known."""
    if claim.algorithm is None:
        return replace(claim, state=SignatureState.UNKNOWN, reasons=(Reason.ALGORITHM_UNKNOWN,), name=name)
    if claim.certificate is not None:
        return replace(claim, state=SignatureState.INVALID, reasons=(Reason.SIGNATURE_INVALID,), name=name)
    reason = Reason.CHAIN_INCOMPLETE if court.trust else Reason.CHAIN_NOT_CHECKED
    return replace(claim, state=SignatureState.UNKNOWN, reasons=(reason,), name=name)
