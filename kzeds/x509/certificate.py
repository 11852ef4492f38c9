"""A certificate (RFC 5280, section 4): read once, kept as it was received."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Fields, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError
from kzeds.keys import PublicKey
from kzeds.x509 import extensions as read
from kzeds.x509.extensions import Extension, KeyUsage
from kzeds.x509.names import Name
from kzeds.x509.person import Holder, holder_of

UNDERSTOOD = frozenset(
    {
        oids.SUBJECT_KEY_IDENTIFIER,
        oids.AUTHORITY_KEY_IDENTIFIER,
        oids.BASIC_CONSTRAINTS,
        oids.KEY_USAGE,
        oids.EXTENDED_KEY_USAGE,
        oids.CERTIFICATE_POLICIES,
        oids.CRL_DISTRIBUTION_POINTS,
        oids.FRESHEST_CRL,
        oids.AUTHORITY_INFORMATION_ACCESS,
        oids.SUBJECT_ALTERNATIVE_NAME,
        oids.OCSP_NO_CHECK,
    }
)
"""Extensions that may be critical: they are read, or, as alternative names, change nothing of a signature."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Certificate:
    """A certificate. Two are equal if their octets are."""

    raw: bytes = field(repr=False)
    tbs: bytes = field(repr=False)
    """The received octets that the issuer signed."""
    version: int
    """1 to 3."""
    serial: int
    """May be negative: the authority's old programs forgot the leading zero."""
    issuer: Name
    subject: Name
    not_before: datetime
    not_after: datetime
    """The last second of the period: it belongs to it."""
    public_key: PublicKey
    signature_oid: str
    signature: bytes = field(repr=False)
    extensions: Mapping[str, Extension] = field(repr=False)
    ski: bytes | None
    """Identifier of the certificate's own key."""
    aki: bytes | None
    """Identifier of the issuer's key."""
    is_ca: bool
    path_length: int | None
    """How many authorities may follow below this one; None: no limit."""
    key_usage: frozenset[KeyUsage] | None
    """None: nothing is said of it."""
    extended_key_usage: tuple[str, ...]
    policies: tuple[str, ...]
    crl_urls: tuple[str, ...]
    delta_crl_urls: tuple[str, ...]
    ocsp_urls: tuple[str, ...]
    ca_issuer_urls: tuple[str, ...]
    unknown_critical: tuple[str, ...]
    """Critical extensions that are not understood here: the certificate must not be relied on (4.2)."""

    @classmethod
    def parse(cls, data: bytes, *, limits: Limits = LIMITS) -> "Certificate":
        """The certificate that `data` is, DER or BER.

        Errors: malformed, trailing_data, too_large, too_deep, too_many; unsupported for a key of foreign parameters.
        A key or signature of an unknown algorithm is no error: the certificate can be shown, and nothing proven by it.
        """
        fields = parse(data, limits=limits).fields()
        tbs, algorithm, signature = fields.take(), fields.take(), fields.take().bits()
        fields.finish()
        return _read(bytes(data), tbs, algorithm, signature)

    @property
    def holder(self) -> Holder:
        """Who holds it."""
        return holder_of(self.subject, self.extended_key_usage)

    @property
    def sha256(self) -> bytes:
        """The fingerprint."""
        return hashlib.sha256(self.raw).digest()

    @property
    def may_sign_certificates(self) -> bool:
        """Whether keyUsage gives the key for certificates."""
        return KeyUsage.CERT_SIGN in (self.key_usage or ())

    @property
    def may_sign_lists(self) -> bool:
        """Whether keyUsage gives the key for revocation lists."""
        return KeyUsage.CRL_SIGN in (self.key_usage or ())

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Certificate) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.raw)


def _read(raw: bytes, tbs: Node, algorithm: Node, signature: bytes) -> Certificate:
    fields = tbs.fields()
    version, serial = _version(fields), fields.take().integer()
    if fields.take().raw != algorithm.raw:
        # 4.1.1.2: one of the two is not under the signature.
        raise KzedsError("malformed", "a certificate that names two signature algorithms")
    issuer, period, subject = Name.read(fields.take()), fields.take().fields(), Name.read(fields.take())
    not_before, not_after = period.take().moment(), period.take().moment()
    period.finish()
    key = PublicKey.read(fields.take())
    found = _extensions(fields, version)
    is_ca, path_length = read.basic_constraints(found)
    return Certificate(
        raw=raw,
        tbs=tbs.raw,
        version=version,
        serial=serial,
        issuer=issuer,
        subject=subject,
        not_before=not_before,
        not_after=not_after,
        public_key=key,
        signature_oid=algorithm.fields().take().oid(),
        signature=signature,
        extensions=MappingProxyType(found),
        ski=read.subject_key(found),
        aki=read.authority_key(found),
        is_ca=is_ca,
        path_length=path_length,
        key_usage=read.key_usage(found),
        extended_key_usage=read.extended_key_usage(found),
        policies=read.policies(found),
        crl_urls=read.list_urls(found, oids.CRL_DISTRIBUTION_POINTS),
        delta_crl_urls=read.list_urls(found, oids.FRESHEST_CRL),
        ocsp_urls=read.access_urls(found, oids.ACCESS_OCSP),
        ca_issuer_urls=read.access_urls(found, oids.ACCESS_CA_ISSUERS),
        unknown_critical=tuple(kind for kind, one in found.items() if one.critical and kind not in UNDERSTOOD),
    )


def _version(fields: Fields) -> int:
    given = fields.maybe(context(0))
    version = given.explicit(context(0)).integer() + 1 if given else 1
    if version not in (1, 2, 3):
        raise KzedsError("malformed", "a certificate of a version that does not exist")
    return version


def _extensions(fields: Fields, version: int) -> dict[str, Extension]:
    """What stands after the key: unique identifiers, which nobody uses, and the extensions."""
    for number in (1, 2):
        fields.maybe(context(number))
    given = fields.maybe(context(3))
    fields.finish()
    if given is None:
        return {}
    if version != 3:
        raise KzedsError("malformed", f"extensions in a certificate of version {version}")
    return read.read(given.explicit(context(3)).expect(Tag.SEQUENCE))
