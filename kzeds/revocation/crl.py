"""Revocation lists: full and delta (RFC 5280, section 5).

A list of the authority may hold a million entries, so entries are not read when the list is: one search for the encoded
serial number answers for a certificate that is not listed, and only a hit is looked at.
"""

from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithm_id import AlgorithmId
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import LIMITS, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError
from kzeds.revocation.extensions import EXPIRED_CERTIFICATES, reason_name
from kzeds.x509.extensions import Extension, authority_key
from kzeds.x509.extensions import read as read_extensions
from kzeds.x509.names import Name

_KNOWN = frozenset(
    {
        oids.AUTHORITY_KEY_IDENTIFIER,
        oids.CRL_NUMBER,
        oids.DELTA_CRL_INDICATOR,
        oids.ISSUING_DISTRIBUTION_POINT,
        oids.FRESHEST_CRL,
        EXPIRED_CERTIFICATES,
    }
)


_ENTRY = 0x30
"""The identifier octet of an entry: SEQUENCE."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One revoked certificate."""

    serial: int
    at: datetime
    reason: str | None
    """RFC 5280, 5.3.1, for instance `certificateHold`; None if the authority gives none."""


@dataclass(frozen=True, slots=True)
class Scope:
    """IssuingDistributionPoint: what a list leaves out (5.2.5)."""

    users: bool = True
    authorities: bool = True
    all_reasons: bool = True
    own: bool = True
    """False for a list that speaks of other authorities' certificates too, which is not supported."""


@dataclass(frozen=True, slots=True, eq=False)
class Crl:
    """A list as it was received; whether the authority signed it is for `kzeds.revocation.evidence` to say."""

    raw: bytes
    tbs: bytes
    """The signed octets."""
    issuer: Name
    key_id: bytes | None
    """Key identifier of the authority that signed it."""
    this_update: datetime
    next_update: datetime | None
    number: int | None
    base_number: int | None
    """Of a delta: the number of the full list that it may be laid on, or a later one. None: a full list."""
    scope: Scope
    keeps_expired: bool
    """Revoked certificates stay on the list after they expire (expiredCertsOnCRL)."""
    unknown_critical: tuple[str, ...]
    signature_oid: str
    signature: bytes
    _entries: Node | None

    @classmethod
    def parse(cls, data: bytes, *, limits: Limits = LIMITS) -> "Crl":
        """Errors: malformed, trailing_data, too_large, too_deep, unsupported (a version other than 2)."""
        fields = parse(data, limits=limits).fields()
        tbs, algorithm, signature = fields.take(), fields.take(), fields.take().bits()
        fields.finish()
        inner = tbs.fields()
        version = inner.maybe(Tag.INTEGER)
        if version is not None and version.integer() != 1:
            raise KzedsError("unsupported", "a CRL of another version than 2")
        named = AlgorithmId.read(algorithm)
        if AlgorithmId.read(inner.take()).oid != named.oid:
            # 5.1.1.2: the outer one is not signed; it must say what the inner one says, though here one of the two
            # may have NULL where the other has nothing: the authority's list of 2026 is so.
            raise KzedsError("malformed", "the two algorithm identifiers of the CRL differ")
        issuer = Name.read(inner.take())
        this_update = inner.take().moment()
        upcoming = inner.maybe(Tag.UTC_TIME, Tag.GENERALIZED_TIME)
        entries = inner.maybe(Tag.SEQUENCE)
        tagged = inner.maybe(context(0))
        inner.finish()
        extensions = read_extensions(tagged.explicit(context(0))) if tagged else {}
        return cls(
            raw=data,
            tbs=tbs.raw,
            issuer=issuer,
            key_id=authority_key(extensions),
            this_update=this_update,
            next_update=upcoming.moment() if upcoming else None,
            number=_number(extensions.get(oids.CRL_NUMBER)),
            base_number=_number(extensions.get(oids.DELTA_CRL_INDICATOR)),
            scope=_scope(extensions.get(oids.ISSUING_DISTRIBUTION_POINT)),
            keeps_expired=EXPIRED_CERTIFICATES in extensions,
            unknown_critical=tuple(kind for kind, one in extensions.items() if one.critical and kind not in _KNOWN),
            signature_oid=named.oid,
            signature=signature,
            _entries=entries,
        )

    @property
    def is_delta(self) -> bool:
        return self.base_number is not None

    def continues(self, base: "Crl") -> bool:
        """Whether this delta may be laid on `base` (5.2.4): a base as old as it expects or younger, and not newer."""
        if self.base_number is None or base.is_delta or base.number is None or self.number is None:
            return False
        return self.base_number <= base.number < self.number and self.this_update >= base.this_update

    def find(self, serial: int) -> Entry | None:
        """What the list says of this serial number; None: it is not listed. Error malformed."""
        if self._entries is None:
            return None
        encoded, content = der.integer(serial), self._entries.content
        if encoded not in content:
            return None
        found = _entry_with(encoded, content)
        return _entry(parse(found)) if found else None

    def entries(self) -> tuple[Entry, ...]:
        """All of them: a million entries are a million objects."""
        return tuple(_entry(one) for one in self._entries.each()) if self._entries else ()


def _entry_with(serial: bytes, content: bytes) -> bytes | None:
    """The entry that begins with this encoded number. The same octets in a date or across two entries are none.

    A million entries are stepped over here, so it is done with offsets: a `Node` of each takes twenty times as long.
    """
    at, end = 0, len(content)
    while at + 2 <= end:
        length, body = content[at + 1], at + 2
        if length & 0x80:
            size = length & 0x7F
            length, body = int.from_bytes(content[body : body + size]), body + size
        if content[at] != _ENTRY or length < 2 or length > end - body:
            break
        if content.startswith(serial, body):
            return content[at : body + length]
        at = body + length
    if at != end:
        raise KzedsError("malformed", "the entries of the CRL are no entries")
    return None


def _entry(node: Node) -> Entry:
    fields = node.fields()
    serial, at = fields.take().integer(), fields.take().moment()
    tagged = fields.maybe(Tag.SEQUENCE)
    fields.finish()
    extensions = read_extensions(tagged) if tagged else {}
    if oids.CERTIFICATE_ISSUER in extensions:
        raise KzedsError("unsupported", "an entry of another authority in the CRL")
    reason = extensions.get(oids.CRL_REASON)
    return Entry(serial, at, reason_name(parse(reason.value).integer(Tag.ENUMERATED)) if reason else None)


def _number(extension: Extension | None) -> int | None:
    return parse(extension.value).integer() if extension else None


def _scope(extension: Extension | None) -> Scope:
    if extension is None:
        return Scope()
    fields = parse(extension.value).fields()
    fields.maybe(context(0))
    only_users, only_authorities = fields.maybe(context(1)), fields.maybe(context(2))
    only_reasons, indirect, only_attributes = (
        fields.maybe(context(3)),
        fields.maybe(context(4)),
        fields.maybe(context(5)),
    )
    fields.finish()
    attributes = only_attributes is not None and only_attributes.boolean(context(5))
    return Scope(
        users=not attributes and not (only_authorities is not None and only_authorities.boolean(context(2))),
        authorities=not attributes and not (only_users is not None and only_users.boolean(context(1))),
        all_reasons=only_reasons is None,
        own=not (indirect is not None and indirect.boolean(context(4))),
    )
