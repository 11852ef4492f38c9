"""Making a detached CMS signature: one signer, RSA with SHA-256, the signed attributes of CAdES-BES."""

import hashlib
from datetime import UTC, datetime

from asn1crypto import algos, cms, core, x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from pyhanko.sign.general import as_signing_certificate_v2


def sign_detached(content: bytes, key: RSAPrivateKey, certificate_der: bytes, at: datetime) -> bytes:
    """The CMS in DER. `at` is written in as the signer's own time. Equal arguments give equal bytes."""
    certificate = x509.Certificate.load(certificate_der)
    attributes = _attributes(content, certificate, at)
    signature = key.sign(attributes.dump(), padding.PKCS1v15(), hashes.SHA256())
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [_digest_algorithm()],
            "encap_content_info": {"content_type": "data"},
            "certificates": [cms.CertificateChoices("certificate", certificate)],
            "signer_infos": [_signer_info(certificate, attributes, signature)],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump())


def _attributes(content: bytes, certificate: x509.Certificate, at: datetime) -> cms.CMSAttributes:
    moment = cms.Time("utc_time", core.UTCTime(at.astimezone(UTC).replace(microsecond=0)))
    protected = cms.CMSAlgorithmProtection(
        {"digest_algorithm": _digest_algorithm(), "signature_algorithm": _signature_algorithm()}
    )
    return cms.CMSAttributes(
        [
            _attribute("content_type", "data"),
            _attribute("message_digest", hashlib.sha256(content).digest()),
            _attribute("signing_time", moment),
            _attribute("signing_certificate_v2", as_signing_certificate_v2(certificate)),
            _attribute("cms_algorithm_protection", protected),
        ]
    )


def _attribute(kind: str, value: object) -> cms.CMSAttribute:
    return cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)})


def _signer_info(certificate: x509.Certificate, attributes: cms.CMSAttributes, signature: bytes) -> cms.SignerInfo:
    named = cms.IssuerAndSerialNumber({"issuer": certificate.issuer, "serial_number": certificate.serial_number})
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier("issuer_and_serial_number", named),
            "digest_algorithm": _digest_algorithm(),
            "signed_attrs": attributes,
            "signature_algorithm": _signature_algorithm(),
            "signature": signature,
        }
    )


def _digest_algorithm() -> algos.DigestAlgorithm:
    return algos.DigestAlgorithm({"algorithm": "sha256"})


def _signature_algorithm() -> algos.SignedDigestAlgorithm:
    return algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
