"""OCSP: the answer of a responder, and the question to it (RFC 6960; the nonce: RFC 8954)."""

from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithm_id import AlgorithmId
from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError
from kzeds.revocation.extensions import ARCHIVE_CUTOFF, HOLD, reason_name
from kzeds.verdict import RevocationStatus
from kzeds.x509.certificate import Certificate
from kzeds.x509.extensions import Extension
from kzeds.x509.extensions import read as read_extensions
from kzeds.x509.names import Name

SHA256 = "2.16.840.1.101.3.4.2.1"
MOST_ANSWERS = 256
MOST_CERTIFICATES = 16

_REFUSALS = {1: "malformedRequest", 2: "internalError", 3: "tryLater", 5: "sigRequired", 6: "unauthorized"}
_KNOWN = frozenset({oids.OCSP_NONCE, ARCHIVE_CUTOFF})


@dataclass(frozen=True, slots=True)
class CertificateId:
    """CertID: which certificate is meant (4.1.1). The hashes tell authorities of one name apart."""

    digest_oid: str
    issuer_name_hash: bytes
    issuer_key_hash: bytes
    serial: int


@dataclass(frozen=True, slots=True)
class Answer:
    """SingleResponse: what is said of one certificate."""

    certificate: CertificateId
    status: RevocationStatus
    """GOOD, REVOKED or UNKNOWN, as the responder says it."""
    revoked_at: datetime | None
    reason: str | None
    this_update: datetime
    next_update: datetime | None
    archive_cutoff: datetime | None
    """The responder remembers certificates that expired after this moment."""

    @property
    def never_issued(self) -> bool:
        """The sign for "no such certificate": revoked on hold at the epoch (2.2, extended revoked definition)."""
        at_epoch = self.revoked_at is not None and self.revoked_at.timestamp() == 0
        return self.status is RevocationStatus.REVOKED and self.reason == HOLD and at_epoch


@dataclass(frozen=True, slots=True, eq=False)
class OcspResponse:
    """A response as it was received; whether its responder may give it is for `kzeds.revocation.evidence` to say."""

    raw: bytes
    refusal: str | None
    """Why there is no answer (2.3), for instance `tryLater`; None: there is one, in the other fields."""
    tbs: bytes = b""
    responder_name: Name | None = None
    """None: the responder is named by `responder_key`."""
    responder_key: bytes | None = None
    """SHA-1 of the responder's public key."""
    produced_at: datetime | None = None
    answers: tuple[Answer, ...] = ()
    nonce: bytes | None = None
    certificates: tuple[Certificate, ...] = ()
    signature_oid: str = ""
    signature: bytes = b""

    @classmethod
    def parse(cls, data: bytes, *, limits: Limits = LIMITS) -> "OcspResponse":
        """Errors: malformed, trailing_data, too_large, too_deep, too_many, unsupported (another type than basic)."""
        fields = parse(data, limits=limits).fields()
        status = fields.take().integer(Tag.ENUMERATED)
        content = fields.maybe(context(0))
        fields.finish()
        if status != 0:
            if status not in _REFUSALS or content is not None:
                raise KzedsError("malformed", f"an OCSP response of status {status}")
            return cls(raw=data, refusal=_REFUSALS[status])
        if content is None:
            raise KzedsError("malformed", "a successful OCSP response without an answer")
        inner = content.explicit(context(0)).fields()
        if inner.take().oid() != oids.OCSP_BASIC:
            raise KzedsError("unsupported", "an OCSP response of another type than basic")
        basic = parse(inner.take().octets(), limits=limits)
        inner.finish()
        return _basic(data, basic)


def _basic(raw: bytes, node: Node) -> OcspResponse:
    fields = node.fields()
    tbs, algorithm, signature = fields.take(), fields.take(), fields.take().bits()
    tagged = fields.maybe(context(0))
    fields.finish()
    certificates = tagged.explicit(context(0)).items() if tagged else ()
    if len(certificates) > MOST_CERTIFICATES:
        raise KzedsError("too_many", f"more than {MOST_CERTIFICATES} certificates in an OCSP response")
    data = tbs.fields()
    version = data.maybe(context(0))
    if version is not None and version.explicit(context(0)).integer() != 0:
        raise KzedsError("unsupported", "an OCSP response of another version than 1")
    by_name, by_key = data.maybe(context(1)), data.maybe(context(2))
    if (by_name is None) == (by_key is None):
        raise KzedsError("malformed", "an OCSP response that does not name its responder, or names it twice")
    produced_at = data.take(Tag.GENERALIZED_TIME).moment()
    answers = data.take().items()
    if not 0 < len(answers) <= MOST_ANSWERS:
        raise KzedsError("too_many" if answers else "malformed", f"{len(answers)} answers in an OCSP response")
    extra = data.maybe(context(1))
    data.finish()
    extensions = _extensions(extra)
    return OcspResponse(
        raw=raw,
        refusal=None,
        tbs=tbs.raw,
        responder_name=Name.read(by_name.explicit(context(1))) if by_name else None,
        responder_key=by_key.explicit(context(2)).octets() if by_key else None,
        produced_at=produced_at,
        answers=tuple(_answer(one) for one in answers),
        nonce=_nonce(extensions.get(oids.OCSP_NONCE)),
        certificates=tuple(Certificate.parse(one.raw) for one in certificates),
        signature_oid=AlgorithmId.read(algorithm).oid,
        signature=signature,
    )


def _extensions(tagged: Node | None) -> dict[str, Extension]:
    found = read_extensions(tagged.explicit(context(1))) if tagged else {}
    unknown = [kind for kind, one in found.items() if one.critical and kind not in _KNOWN]
    if unknown:
        raise KzedsError("unsupported", f"an OCSP answer with the critical extension {unknown[0]}")
    return found


def _nonce(extension: Extension | None) -> bytes | None:
    """An OCTET STRING inside the extension's own; responders older than RFC 6960 leave the inner one out."""
    if extension is None:
        return None
    try:
        return parse(extension.value).octets()
    except KzedsError:
        return extension.value


def _answer(node: Node) -> Answer:
    fields = node.fields()
    named, status = fields.take(), fields.take()
    this_update = fields.take(Tag.GENERALIZED_TIME).moment()
    upcoming, extra = fields.maybe(context(0)), fields.maybe(context(1))
    fields.finish()
    extensions = _extensions(extra)
    cutoff = extensions.get(ARCHIVE_CUTOFF)
    said, revoked_at, reason = _status(status)
    return Answer(
        certificate=_certificate_id(named),
        status=said,
        revoked_at=revoked_at,
        reason=reason,
        this_update=this_update,
        next_update=upcoming.explicit(context(0)).moment() if upcoming else None,
        archive_cutoff=parse(cutoff.value).moment() if cutoff else None,
    )


def _status(node: Node) -> tuple[RevocationStatus, datetime | None, str | None]:
    if node.tag == context(1):
        fields = node.fields(context(1))
        at, tagged = fields.take(Tag.GENERALIZED_TIME).moment(), fields.maybe(context(0))
        fields.finish()
        reason = reason_name(tagged.explicit(context(0)).integer(Tag.ENUMERATED)) if tagged else None
        return RevocationStatus.REVOKED, at, reason
    if node.tag not in (context(0), context(2)) or node.constructed or node.content:
        raise KzedsError("malformed", "an OCSP answer that is neither good nor revoked nor unknown")
    return RevocationStatus.GOOD if node.tag == context(0) else RevocationStatus.UNKNOWN, None, None


def _certificate_id(node: Node) -> CertificateId:
    fields = node.fields()
    algorithm, name, key, serial = (
        fields.take(),
        fields.take().octets(),
        fields.take().octets(),
        fields.take().integer(),
    )
    fields.finish()
    return CertificateId(AlgorithmId.read(algorithm).oid, name, key, serial)
