"""The lists and answers at hand, and whether those who made them may speak for an authority."""

from collections.abc import Iterable
from hashlib import sha1

from kzeds.algorithms import DIGESTS, digest
from kzeds.asn1 import oids
from kzeds.reasons import Reason
from kzeds.revocation.crl import Crl
from kzeds.revocation.ocsp import Answer, CertificateId, OcspResponse
from kzeds.trust import made_by, signed_by
from kzeds.x509.certificate import Certificate


class Evidence:
    """Lists and answers for one or more judgements. Each signature on them is verified once.

    A list of ten megabytes takes ten seconds to hash: keep one `Evidence` for all files that are judged by it.
    """

    __slots__ = ("_crls", "_kept", "_responders", "crls", "responses")

    def __init__(
        self, crls: Iterable[Crl] = (), responses: Iterable[OcspResponse] = (), *, kept: "Evidence | None" = None
    ) -> None:
        self.crls: tuple[Crl, ...] = (*(kept.crls if kept else ()), *crls)
        self.responses: tuple[OcspResponse, ...] = (*(kept.responses if kept else ()), *responses)
        self._kept = kept
        self._crls: dict[tuple[bytes, bytes], bool] = {}
        self._responders: dict[tuple[bytes, bytes], Certificate | Reason] = {}

    def __bool__(self) -> bool:
        return bool(self.crls or self.responses)

    def and_more(self, crls: Iterable[Crl], responses: Iterable[OcspResponse]) -> "Evidence":
        """This evidence and what a file brings: nothing of a file is kept in this one."""
        return Evidence(crls, responses, kept=self)

    def crls_of(self, issuer: Certificate) -> tuple[Crl, ...]:
        """Lists that name this authority, authentic or not."""
        return tuple(crl for crl in self.crls if _names(crl, issuer))

    def authentic(self, crl: Crl, issuer: Certificate) -> bool:
        """Whether the authority signed the list, and may (keyUsage cRLSign)."""
        if self._kept and crl in self._kept.crls:
            return self._kept.authentic(crl, issuer)
        key = (crl.raw, issuer.raw)
        if key not in self._crls:
            self._crls[key] = crl_signed_by(crl, issuer)
        return self._crls[key]

    def responder(self, response: OcspResponse, issuer: Certificate) -> Certificate | Reason:
        """Who signed the answer on behalf of this authority, or why nobody did."""
        if self._kept and response in self._kept.responses:
            return self._kept.responder(response, issuer)
        key = (response.raw, issuer.raw)
        if key not in self._responders:
            self._responders[key] = authorised_responder(response, issuer)
        return self._responders[key]


def crl_signed_by(crl: Crl, issuer: Certificate) -> bool:
    """Whether the key of `issuer` signed this list, and is given for lists."""
    if issuer.key_usage is not None and not issuer.may_sign_lists:
        return False
    return made_by(issuer, crl.signature_oid, crl.signature, crl.tbs)


def signer_of(response: OcspResponse, candidates: Iterable[Certificate]) -> Certificate | None:
    """Which of these certificates the response names as its responder and was signed by (RFC 6960, 4.2.2.3)."""
    for one in dict.fromkeys((*candidates, *response.certificates)):
        named = response.responder_name == one.subject
        keyed = response.responder_key == sha1(one.public_key.bits, usedforsecurity=False).digest()
        if (named or keyed) and made_by(one, response.signature_oid, response.signature, response.tbs):
            return one
    return None


def authorised_responder(response: OcspResponse, issuer: Certificate) -> Certificate | Reason:
    """The responder, if it is the authority itself or was made its responder by it (RFC 6960, 4.2.2.2).

    A responder's certificate of the authority carries ocsp-nocheck: its own revocation is not asked for.
    """
    found = signer_of(response, (issuer,))
    if found is None:
        return Reason.OCSP_NOT_AUTHENTIC
    if found.raw == issuer.raw:
        return found
    produced = response.produced_at
    timely = produced is not None and found.not_before <= produced <= found.not_after
    if oids.OCSP_SIGNING in found.extended_key_usage and timely and signed_by(found, issuer):
        return found
    return Reason.OCSP_RESPONDER_NOT_AUTHORISED


def answer_about(response: OcspResponse, certificate: Certificate, issuer: Certificate) -> Answer | None:
    """What the response says of this certificate of this authority: serial number and both hashes must match."""
    return next((one for one in response.answers if is_about(one.certificate, certificate, issuer)), None)


def is_about(named: CertificateId, certificate: Certificate, issuer: Certificate) -> bool:
    """Whether CertID names this certificate (RFC 6960, 4.1.1)."""
    if named.serial != certificate.serial:
        return False
    algorithm = DIGESTS.get(named.digest_oid)
    if algorithm is None or named.issuer_key_hash != digest(algorithm, issuer.public_key.bits):
        return False
    # The authority's name differs by a letter between its own certificate and the ones it issues.
    names = {certificate.issuer.raw, issuer.subject.raw}
    return any(named.issuer_name_hash == digest(algorithm, name) for name in names)


def _names(crl: Crl, issuer: Certificate) -> bool:
    if crl.key_id is not None and issuer.ski is not None:
        return crl.key_id == issuer.ski
    return crl.issuer == issuer.subject
