"""Issuing lists and OCSP answers: for the authority of a demo or of tests. The national authority issues its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from kzeds.algorithm_id import encoded
from kzeds.algorithms import DIGEST_OIDS, SIGNATURE_OIDS, Digest, digest
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import Tag
from kzeds.keys import PrivateKey
from kzeds.revocation.extensions import reason_number
from kzeds.verdict import RevocationStatus
from kzeds.x509.certificate import Certificate

NEVER_ISSUED_AT = datetime(1970, 1, 1, tzinfo=UTC)
"""With certificateHold: "this number was never given" (RFC 6960, 2.2)."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """One certificate for a list."""

    serial: int
    at: datetime
    reason: str | None = None
    """A name of RFC 5280, 5.3.1, for instance `certificateHold`."""


def issue_crl(
    issuer: Certificate,
    key: PrivateKey,
    revoked: Iterable[Revoked] = (),
    *,
    this_update: datetime,
    next_update: datetime | None,
    number: int,
    base_number: int | None = None,
) -> bytes:
    """A list, or with `base_number` a delta that continues the full list of that number."""
    entries = [_entry(one) for one in revoked]
    extensions = [
        _extension(oids.AUTHORITY_KEY_IDENTIFIER, der.sequence(der.implicit(0, der.octets(issuer.ski or b"")))),
        _extension(oids.CRL_NUMBER, der.integer(number)),
    ]
    if base_number is not None:
        extensions.append(_extension(oids.DELTA_CRL_INDICATOR, der.integer(base_number), critical=True))
    named = encoded(SIGNATURE_OIDS[key.algorithm])
    tbs = der.sequence(
        der.integer(1),
        named,
        issuer.subject.raw,
        der.moment(this_update),
        *([der.moment(next_update)] if next_update else []),
        *([der.sequence(*entries)] if entries else []),
        der.explicit(0, der.sequence(*extensions)),
    )
    return der.sequence(tbs, named, der.bits(key.sign(key.algorithm, tbs)))


def issue_ocsp(
    certificate: Certificate,
    issuer: Certificate,
    responder: Certificate,
    key: PrivateKey,
    *,
    status: RevocationStatus,
    produced_at: datetime,
    this_update: datetime | None = None,
    next_update: datetime | None = None,
    revoked_at: datetime | None = None,
    reason: str | None = None,
    nonce: bytes | None = None,
    serial: int | None = None,
) -> bytes:
    """An answer about `certificate`, or about another `serial` of the same issuer, signed by the responder's key."""
    single = der.sequence(
        certificate_id(certificate.serial if serial is None else serial, issuer, name=certificate.issuer.raw),
        _status(status, revoked_at or produced_at, reason),
        der.generalized_time(this_update or produced_at),
        *([der.explicit(0, der.generalized_time(next_update))] if next_update else []),
    )
    extensions = [_extension(oids.OCSP_NONCE, der.octets(nonce))] if nonce is not None else []
    tbs = der.sequence(
        der.explicit(1, responder.subject.raw),
        der.generalized_time(produced_at),
        der.sequence(single),
        *([der.explicit(1, der.sequence(*extensions))] if extensions else []),
    )
    basic = der.sequence(
        tbs,
        encoded(SIGNATURE_OIDS[key.algorithm]),
        der.bits(key.sign(key.algorithm, tbs)),
        der.explicit(0, der.sequence(responder.raw)),
    )
    answer = der.sequence(der.oid(oids.OCSP_BASIC), der.octets(basic))
    return der.sequence(der.integer(0, Tag.ENUMERATED), der.explicit(0, answer))


def certificate_id(serial: int, issuer: Certificate, *, name: bytes) -> bytes:
    """CertID by SHA-256; `name` is the issuer's name as the certificate in question has it."""
    return der.sequence(
        encoded(DIGEST_OIDS[Digest.SHA256]),
        der.octets(digest(Digest.SHA256, name)),
        der.octets(digest(Digest.SHA256, issuer.public_key.bits)),
        der.integer(serial),
    )


def _entry(revoked: Revoked) -> bytes:
    parts = [der.integer(revoked.serial), der.moment(revoked.at)]
    if revoked.reason is not None:
        code = der.integer(reason_number(revoked.reason), Tag.ENUMERATED)
        parts.append(der.sequence(_extension(oids.CRL_REASON, code)))
    return der.sequence(*parts)


def _status(status: RevocationStatus, at: datetime, reason: str | None) -> bytes:
    if status is RevocationStatus.REVOKED:
        code = [der.explicit(0, der.integer(reason_number(reason), Tag.ENUMERATED))] if reason else []
        return der.implicit(1, der.sequence(der.generalized_time(at), *code))
    return der.implicit(0 if status is RevocationStatus.GOOD else 2, der.NULL)


def _extension(oid: str, value: bytes, *, critical: bool = False) -> bytes:
    return der.sequence(der.oid(oid), *([der.boolean(True)] if critical else []), der.octets(value))
