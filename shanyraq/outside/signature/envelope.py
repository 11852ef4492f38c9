"""Opening a CMS: its signers and their certificates, or the reason why it cannot be read."""

from dataclasses import dataclass
from typing import Final

from asn1crypto import cms, core, x509

from shanyraq.outside.signature.der import is_der
from shanyraq.outside.signature.shape import Reason

LARGEST_CMS: Final = 256 * 1024
"""Bytes. A detached signature with a chain of certificates has about 5 kB."""
MOST_SIGNERS: Final = 32
"""A household signs one person at a time; an envelope with more signers than this is an attack on the machine."""
MALFORMED = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
"""What the ASN.1 reader raises on bytes that are not what they say."""


@dataclass(frozen=True, slots=True)
class Part:
    """One signature inside, with the certificate it names, if that lies inside too."""

    info: cms.SignerInfo
    certificate: x509.Certificate | None


@dataclass(frozen=True, slots=True)
class Envelope:
    """An opened CMS."""

    parts: tuple[Part, ...]
    certificates: tuple[x509.Certificate, ...]


def open_envelope(raw: bytes) -> Envelope | Reason:
    """The parts of a detached CMS in strict DER.

    Only DER is taken, so that there is one way to write a signature and a changed byte cannot hide in another.
    """
    if not raw:
        return Reason.EMPTY
    if len(raw) > LARGEST_CMS:
        return Reason.TOO_LARGE
    if not is_der(raw):
        return Reason.UNREADABLE
    try:
        info = cms.ContentInfo.load(raw, strict=True)
        _ = info.native  # reads every value there is, so that nothing unreadable is met later
        return _parts(info)
    except MALFORMED:
        return Reason.UNREADABLE


def _parts(info: cms.ContentInfo) -> Envelope | Reason:
    if info["content_type"].native != "signed_data":
        return Reason.UNREADABLE
    signed = info["content"]
    if signed["encap_content_info"]["content"] is not core.VOID and signed["encap_content_info"]["content"].native:
        return Reason.NOT_DETACHED
    if len(signed["signer_infos"]) == 0:
        return Reason.NOBODY_SIGNED
    if len(signed["signer_infos"]) > MOST_SIGNERS:
        return Reason.TOO_MANY_SIGNERS
    certificates = tuple(choice.chosen for choice in signed["certificates"] if choice.name == "certificate")
    parts = tuple(Part(signer, _named_by(signer, certificates)) for signer in signed["signer_infos"])
    return Envelope(parts, certificates) if _speaks_for_itself(signed, parts) else Reason.UNREADABLE


def _speaks_for_itself(signed: cms.SignedData, parts: tuple[Part, ...]) -> bool:
    """The unsigned fields around the signatures say what the signed ones do, or the envelope was tampered with."""
    named = [algorithm.native for algorithm in signed["digest_algorithms"]]
    used = [part.info["digest_algorithm"].native for part in parts]
    return (
        signed["version"].native == "v1"
        and signed["encap_content_info"]["content_type"].native == "data"
        and signed["crls"] is core.VOID
        and all(part.info["version"].native == "v1" for part in parts)
        and all(algorithm in used for algorithm in named)
        and all(algorithm in named for algorithm in used)
    )


def _named_by(signer: cms.SignerInfo, certificates: tuple[x509.Certificate, ...]) -> x509.Certificate | None:
    if signer["sid"].name != "issuer_and_serial_number":
        return None
    sid = signer["sid"].chosen
    # By bytes: names that merely read alike (case, kind of string) are another issuer's.
    wanted = (sid["issuer"].dump(), sid["serial_number"].native)
    return next((found for found in certificates if (found.issuer.dump(), found.serial_number) == wanted), None)
