"""Issuing certificates, in the manner of Kazakhstan's authority: for a test or demonstration authority of one's own.

Not for people: what such an authority signs is worth nothing in law.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithms import SIGNATURE_OIDS, Algorithm
from kzeds.asn1 import der, oids
from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey, PublicKey
from kzeds.x509.certificate import Certificate
from kzeds.x509.extensions import KeyUsage
from kzeds.x509.person import ROLES, Role

AUTHORITY = frozenset({KeyUsage.CERT_SIGN, KeyUsage.CRL_SIGN})
"""What an authority's key is for."""
SIGNING = frozenset({KeyUsage.DIGITAL_SIGNATURE, KeyUsage.NON_REPUDIATION})
"""What a key for signing is for; GOST 34.10-2015 signs in with the same."""
SIGNING_IN = frozenset({KeyUsage.DIGITAL_SIGNATURE, KeyUsage.KEY_ENCIPHERMENT})
"""What the other key of a pair is for, where keys come in pairs."""

_PRINTABLE = frozenset({oids.COUNTRY, oids.SERIAL_NUMBER})
"""Attributes that are PrintableString (X.520)."""

Attributes = tuple[tuple[str, str], ...]
"""A name to be written: object identifiers and values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a certificate shall say."""

    subject: Attributes
    public_key: PublicKey
    not_before: datetime
    not_after: datetime
    serial: int | None = None
    """None: made of the key, as the authority does it."""
    key_usage: frozenset[KeyUsage] = SIGNING
    extended_key_usage: tuple[str, ...] = ()
    is_ca: bool = False
    path_length: int | None = None
    policies: tuple[str, ...] = ()
    crl_urls: tuple[str, ...] = ()
    delta_crl_urls: tuple[str, ...] = ()
    ocsp_urls: tuple[str, ...] = ()
    ca_issuer_urls: tuple[str, ...] = ()
    ocsp_no_check: bool = False
    """For an OCSP responder: its own revocation is not to be asked for (RFC 6960, 4.2.2.2.1)."""
    further: tuple[tuple[str, bool, bytes], ...] = ()
    """Other extensions: identifier, whether critical, contents of extnValue."""


def issue(draft: Draft, *, by: Certificate, key: PrivateKey) -> Certificate:
    """A certificate issued by the authority `by` with its key. Error wrong_key: the key is not the authority's."""
    if by.public_key != key.public:
        raise KzedsError("wrong_key", "the key is not that of the certificate")
    return _signed(draft, issuer=by.subject.raw, issuer_key_id=by.ski, key=key)


def self_signed(draft: Draft, key: PrivateKey) -> Certificate:
    """A root: a certificate that its own key signed. Error wrong_key: the draft is for another key."""
    if draft.public_key != key.public:
        raise KzedsError("wrong_key", "the key is not that of the draft")
    return _signed(draft, issuer=name(draft.subject), issuer_key_id=key.public.key_id, key=key)


def citizen(*, surname: str, given: str, patronymic: str | None, iin: str) -> Attributes:
    """The subject of a natural person's certificate."""
    return (
        (oids.COMMON_NAME, f"{surname} {given}"),
        (oids.SURNAME, surname),
        (oids.SERIAL_NUMBER, f"IIN{iin}"),
        (oids.COUNTRY, "KZ"),
        *(((oids.GIVEN_NAME, patronymic),) if patronymic else ()),
    )


def member(person: Attributes, *, organisation: str, bin: str) -> Attributes:
    """The subject of somebody's certificate who acts for an organisation."""
    return (*person, (oids.ORGANISATION, organisation), (oids.ORGANISATIONAL_UNIT, f"BIN{bin}"))


def system(*, title: str, organisation: str, bin: str) -> Attributes:
    """The subject of an information system's certificate."""
    return member(((oids.COMMON_NAME, title), (oids.COUNTRY, "KZ")), organisation=organisation, bin=bin)


def purposes(*roles: Role, signing_in: bool = False) -> tuple[str, ...]:
    """Extended key usage of a certificate for these roles: of the key for signing, or of the other one of a pair."""
    use = oids.CLIENT_AUTH if signing_in else oids.EMAIL_PROTECTION
    return (use, *(oid for oid, role in ROLES.items() if role in roles))


def name(attributes: Attributes) -> bytes:
    """A Name with one attribute in each relative name, in DER."""
    return der.sequence(*(der.set_of([der.sequence(der.oid(oid), _text(oid, value))]) for oid, value in attributes))


def algorithm_identifier(algorithm: Algorithm) -> bytes:
    """AlgorithmIdentifier of a signature, with the NULL that the authority writes."""
    return der.sequence(der.oid(SIGNATURE_OIDS[algorithm]), der.NULL)


def _text(oid: str, value: str) -> bytes:
    return der.printable(value) if oid in _PRINTABLE else der.utf8(value)


def _signed(draft: Draft, *, issuer: bytes, issuer_key_id: bytes | None, key: PrivateKey) -> Certificate:
    algorithm = algorithm_identifier(key.algorithm)
    tbs = der.sequence(
        der.explicit(0, der.integer(2)),
        der.integer(_serial(draft)),
        algorithm,
        issuer,
        der.sequence(der.moment(draft.not_before), der.moment(draft.not_after)),
        name(draft.subject),
        draft.public_key.spki,
        der.explicit(3, der.sequence(*_extensions(draft, issuer_key_id))),
    )
    return Certificate.parse(der.sequence(tbs, algorithm, der.bits(key.sign(key.algorithm, tbs))))


def _serial(draft: Draft) -> int:
    """The key's identifier as a number that is neither negative nor zero (RFC 5280, 4.1.2.2)."""
    if draft.serial is not None:
        return draft.serial
    return int.from_bytes(draft.public_key.key_id) & (1 << 159) - 1


def _extensions(draft: Draft, issuer_key_id: bytes | None) -> Iterable[bytes]:
    if draft.is_ca:
        length = b"" if draft.path_length is None else der.integer(draft.path_length)
        yield _extension(oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True), length), critical=True)
    if draft.key_usage:
        yield _extension(oids.KEY_USAGE, der.flags(draft.key_usage), critical=True)
    if draft.extended_key_usage:
        listed = der.sequence(*map(der.oid, draft.extended_key_usage))
        # RFC 3161, 2.3: a timestamp authority has this one purpose, and critical.
        alone = draft.extended_key_usage == (oids.TIME_STAMPING,)
        yield _extension(oids.EXTENDED_KEY_USAGE, listed, critical=alone)
    yield _extension(oids.SUBJECT_KEY_IDENTIFIER, der.octets(draft.public_key.key_id))
    if issuer_key_id is not None:
        key_id = der.sequence(der.implicit(0, der.octets(issuer_key_id)))
        yield _extension(oids.AUTHORITY_KEY_IDENTIFIER, key_id)
    if draft.policies:
        listed = der.sequence(*(der.sequence(der.oid(one)) for one in draft.policies))
        yield _extension(oids.CERTIFICATE_POLICIES, listed)
    if draft.crl_urls:
        yield _extension(oids.CRL_DISTRIBUTION_POINTS, _points(draft.crl_urls))
    if draft.delta_crl_urls:
        yield _extension(oids.FRESHEST_CRL, _points(draft.delta_crl_urls))
    access = [(oids.ACCESS_OCSP, url) for url in draft.ocsp_urls]
    access += [(oids.ACCESS_CA_ISSUERS, url) for url in draft.ca_issuer_urls]
    if access:
        listed = der.sequence(*(der.sequence(der.oid(method), _uri(url)) for method, url in access))
        yield _extension(oids.AUTHORITY_INFORMATION_ACCESS, listed)
    if draft.ocsp_no_check:
        yield _extension(oids.OCSP_NO_CHECK, der.NULL)
    for oid, critical, content in draft.further:
        yield _extension(oid, content, critical=critical)


def _extension(oid: str, content: bytes, *, critical: bool = False) -> bytes:
    return der.sequence(der.oid(oid), der.boolean(True) if critical else b"", der.octets(content))


def _points(urls: Iterable[str]) -> bytes:
    return der.sequence(*(der.sequence(der.explicit(0, der.explicit(0, _uri(url)))) for url in urls))


def _uri(url: str) -> bytes:
    return der.implicit(6, der.ia5(url))
