"""Asking a responder (RFC 6960, 4.1). The bytes are made here; who sends them, and where to, is for others."""

from kzeds.asn1 import der, oids
from kzeds.revocation.issue import certificate_id
from kzeds.x509.certificate import Certificate


def ocsp_request(certificate: Certificate, issuer: Certificate, *, nonce: bytes | None) -> bytes:
    """OCSPRequest for one certificate. `nonce` ties the answer to this question: 1 to 32 random octets (RFC 8954).

    Give the same nonce to `Policy.ocsp_nonce` when the answer comes; media type `application/ocsp-request`.
    """
    if nonce is not None and not 1 <= len(nonce) <= 32:
        raise ValueError("a nonce has 1 to 32 octets")
    asked = der.sequence(certificate_id(certificate.serial, issuer, name=certificate.issuer.raw))
    extensions: list[bytes] = []
    if nonce is not None:
        extension = der.sequence(der.oid(oids.OCSP_NONCE), der.octets(der.octets(nonce)))
        extensions = [der.explicit(2, der.sequence(extension))]
    return der.sequence(der.sequence(der.sequence(asked), *extensions))
