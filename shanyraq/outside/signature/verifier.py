"""The verifier: the national algorithms, the chain, revocation, time stamps, role and identity, by `kzeds`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from kzeds.armour import binary
from kzeds.asn1.ber import LIMITS
from kzeds.cms.read import SignedData, read
from kzeds.cms.verify import SignerCheck, check
from kzeds.errors import KzedsError
from kzeds.judge import Claim, Court, judge, may_be_used
from kzeds.policy import KeyUse, Policy
from kzeds.revocation.crl import Crl
from kzeds.revocation.evidence import Evidence
from kzeds.revocation.ocsp import OcspResponse
from kzeds.trust import Chain, TrustStore
from kzeds.verdict import ChainState, SignatureState
from shanyraq.outside.clock.shape import Clock, NoTimeZone
from shanyraq.outside.revocation.shape import Answers, Revocation
from shanyraq.outside.signature.said import signed_by
from shanyraq.outside.signature.shape import Material, Reason, Verdict

LARGEST_CMS: Final = 256 * 1024
"""Bytes. A detached signature with a chain of certificates and a time stamp has about 8 kB."""
MOST_SIGNERS: Final = 32
"""A household signs one person at a time; an envelope with more signers than this is an attack on the machine."""
_LIMITS: Final = replace(LIMITS, size=2 * LARGEST_CMS)
_ERRORS: Final = {"too_large": Reason.TOO_LARGE, "too_many": Reason.TOO_MANY_SIGNERS}


@dataclass(frozen=True, slots=True)
class _Case:
    """One envelope under judgement."""

    signed: SignedData
    checks: tuple[SignerCheck, ...]
    policy: Policy


class KzedsVerifier:
    """Checks detached CMS signatures against the authorities of one contour, and asks them about revocation."""

    def __init__(self, trust: TrustStore, contour: str, revocation: Revocation, clock: Clock) -> None:
        """`contour` is how verdicts name the world of this trust: `production`, `test` or `demo`."""
        self._trust = trust
        self._contour = contour
        self._revocation = revocation
        self._clock = clock

    def verify(self, content: bytes, cms: bytes, at: datetime) -> Verdict:
        """The verdict on a detached CMS, DER, PEM or base64, received at `at`. Asks about revocation where all else is
        right; what the authority says now may be used for a signature that was received earlier."""
        if at.tzinfo is None:
            raise NoTimeZone("the moment of receipt has no time zone")
        if not cms:
            return Verdict.on_envelope(Reason.EMPTY, at, self._contour)
        if len(cms) > LARGEST_CMS:
            return Verdict.on_envelope(Reason.TOO_LARGE, at, self._contour)
        try:
            signed = read(binary(cms), limits=_LIMITS)
            fault = _envelope_fault(signed)
            if fault is not None:
                return Verdict.on_envelope(fault, at, self._contour)
            policy = Policy(contour=self._trust.contour, at=max(self._clock.now(), at), received=at)
            return self._judged(_Case(signed, check(signed, content=content), policy))
        except KzedsError as error:
            return Verdict.on_envelope(_ERRORS.get(error.code, Reason.UNREADABLE), at, self._contour)

    def _judged(self, case: _Case) -> Verdict:
        claims = tuple(_claim(one, case.signed) for one in case.checks)
        chains = tuple(self._chain(one, case.policy) for one in claims)
        answers = tuple(self._answers(case, claims, chains))
        crls = dict.fromkeys(raw for one in answers for raw in one.crls)
        ocsp = dict.fromkeys(raw for one in answers for raw in one.ocsp)
        evidence = Evidence(
            map(Crl.parse, (*case.signed.crls, *crls)), map(OcspResponse.parse, (*case.signed.ocsp, *ocsp))
        )
        court = Court(case.policy, self._trust, evidence)
        signers = tuple(signed_by(judge(one, court), chain) for one, chain in zip(claims, chains, strict=True))
        authorities = dict.fromkeys(one.raw for chain in chains if chain for one in chain.path[1:])
        materials = (
            *(Material("certificate", raw) for raw in authorities),
            *(Material("crl", raw) for raw in crls),
            *(Material("ocsp", raw) for raw in ocsp),
        )
        return Verdict.on_signers(signers, self._contour, materials)

    def _chain(self, claim: Claim, policy: Policy) -> Chain | None:
        if claim.certificate is None:
            return None
        return self._trust.chain(claim.certificate, at=policy.received or policy.at, hints=claim.hints)

    def _answers(self, case: _Case, claims: tuple[Claim, ...], chains: tuple[Chain | None, ...]) -> Iterator[Answers]:
        """The authority's word on each signer, once the signature is right in itself: garbage asks nobody anything."""
        if not all(_is_worth_asking(one, chain) for one, chain in zip(claims, chains, strict=True)):
            return
        for chain in chains:
            assert chain is not None, "what is worth asking about has a chain"
            assert chain.issuer is not None, "a trusted chain has an issuer"
            said = self._revocation.ask(chain.path[0], chain.issuer)
            if isinstance(said, Answers):
                yield _readable(said)


def _envelope_fault(signed: SignedData) -> Reason | None:
    if signed.content:
        return Reason.NOT_DETACHED
    if not signed.signers:
        return Reason.NOBODY_SIGNED
    return Reason.TOO_MANY_SIGNERS if len(signed.signers) > MOST_SIGNERS else None


def _claim(found: SignerCheck, signed: SignedData) -> Claim:
    return Claim(
        certificate=found.certificate,
        algorithm=found.algorithm,
        state=found.state,
        reasons=found.reasons,
        signature_value=found.info.signature,
        timestamps=found.info.timestamps,
        hints=signed.certificates,
    )


def _is_worth_asking(claim: Claim, chain: Chain | None) -> bool:
    return (
        chain is not None
        and chain.state is ChainState.TRUSTED
        and claim.state is SignatureState.VALID
        and may_be_used(chain.path[0], KeyUse.SIGN)
    )


def _readable(said: Answers) -> Answers:
    """What can be read of an answer: a broken one is none, and must not make the signature look broken."""
    return Answers(
        tuple(raw for raw in said.crls if _reads(Crl.parse, raw)),
        tuple(raw for raw in said.ocsp if _reads(OcspResponse.parse, raw)),
    )


def _reads(reader: object, raw: bytes) -> bool:
    assert callable(reader), "a reader of the package"
    try:
        reader(raw)
    except KzedsError:
        return False
    return True
