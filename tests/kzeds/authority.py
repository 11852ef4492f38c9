"""An authority of the tests' own: a root, an issuing authority and people in every role and every kind of trouble.

Everything is made from fixed numbers, so that a failure can be repeated; RSA keys alone are new in each run.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from types import MappingProxyType

from kzeds.algorithms import KeyKind
from kzeds.asn1 import oids
from kzeds.keys import CURVES, PrivateKey
from kzeds.policy import Contour
from kzeds.trust import TrustStore
from kzeds.x509.certificate import Certificate
from kzeds.x509.issue import (
    AUTHORITY,
    SIGNING,
    SIGNING_IN,
    Attributes,
    Draft,
    citizen,
    issue,
    member,
    purposes,
    self_signed,
    system,
)
from kzeds.x509.person import Role

NOW = datetime(2026, 7, 20, 12, tzinfo=UTC)
"""When the tests judge. Every certificate was issued half a year before, unless its trouble is its period."""
YEAR = timedelta(days=365)
IIN = "850615399990"
OTHER_IIN = "900101300007"
BIN = "210440000007"
ORGANISATION = "КММ «Үлгі тұрғын үй бөлімі»"
CRL_URL = "http://crl.example/issuing.crl"
DELTA_URL = "http://crl.example/issuing-delta.crl"
OCSP_URL = "http://ocsp.example/"

_CITIZEN = citizen(surname="ҮЛГІЛІЕВА", given="ҮЛГІ", patronymic="ҮЛГІҚЫЗЫ", iin=IIN)
_OTHER = citizen(surname="БАСҚАЕВ", given="БАСҚА", patronymic=None, iin=OTHER_IIN)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or something, with a key."""

    key: PrivateKey
    certificate: Certificate


@dataclass(frozen=True, slots=True)
class _Kind:
    subject: Attributes
    roles: tuple[Role, ...] = ()
    purposes: tuple[str, ...] = ()
    signing_in: bool = False
    from_now: tuple[timedelta, timedelta] = (-YEAR / 2, YEAR / 2)


def _of_organisation(role: Role, subject: Attributes = _OTHER) -> _Kind:
    return _Kind(member(subject, organisation=ORGANISATION, bin=BIN), (Role.LEGAL_ENTITY, role))


_PEOPLE = MappingProxyType(
    {
        "individual": _Kind(_CITIZEN, (Role.INDIVIDUAL,)),
        "other": _Kind(_OTHER, (Role.INDIVIDUAL,)),
        "revoked": _Kind(_CITIZEN, (Role.INDIVIDUAL,)),
        "expired": _Kind(_CITIZEN, (Role.INDIVIDUAL,), from_now=(-2 * YEAR, -YEAR)),
        "not_yet": _Kind(_CITIZEN, (Role.INDIVIDUAL,), from_now=(YEAR, 2 * YEAR)),
        "signing_in": _Kind(_CITIZEN, (Role.INDIVIDUAL,), signing_in=True),
        "head": _of_organisation(Role.HEAD),
        "signright": _of_organisation(Role.SIGNRIGHT),
        "financial": _of_organisation(Role.FINANCIAL),
        "hr": _of_organisation(Role.HR),
        "employee": _of_organisation(Role.EMPLOYEE),
        "infosystem": _Kind(
            system(title="АЖ «Үлгі»", organisation=ORGANISATION, bin=BIN), (Role.LEGAL_ENTITY, Role.INFOSYSTEM)
        ),
        "ocsp": _Kind(((oids.COMMON_NAME, "OCSP responder of the tests"),), purposes=(oids.OCSP_SIGNING,)),
        "timestamps": _Kind(((oids.COMMON_NAME, "Timestamps of the tests"),), purposes=(oids.TIME_STAMPING,)),
    }
)
"""Who there is. The one called "revoked" is revoked only where a list or an answer of a test says so."""


@cache
def key(name: str, kind: KeyKind) -> PrivateKey:
    """A key that is always the same; of RSA, the same within one run."""
    if kind is KeyKind.RSA:
        return PrivateKey.generate(kind)
    number = int.from_bytes(hashlib.sha512(f"{kind}/{name}".encode()).digest())
    return PrivateKey.of_number(kind, number % (CURVES[kind].q - 1) + 1)


def _draft(name: str, subject: Attributes, kind: KeyKind, period: tuple[timedelta, timedelta]) -> Draft:
    return Draft(
        subject=subject,
        public_key=key(name, kind).public,
        not_before=NOW + period[0],
        not_after=NOW + period[1],
    )


@dataclass(frozen=True, slots=True)
class Authority:
    """A root, an issuing authority below it, and whoever it issues certificates to."""

    kind: KeyKind
    root: Person
    issuing: Person

    def person(self, name: str = "individual", *, kind: KeyKind | None = None) -> Person:
        """One of the people of the tests."""
        one = _PEOPLE[name]
        draft = _draft(name, one.subject, kind or self.kind, one.from_now)
        use = SIGNING_IN if one.signing_in else SIGNING
        given = one.purposes or purposes(*one.roles, signing_in=one.signing_in)
        draft = replace(draft, key_usage=use, extended_key_usage=given, ocsp_no_check=name == "ocsp")
        return self.certified(name, draft)

    def certified(self, name: str, draft: Draft) -> Person:
        """Somebody with the key of this name and a certificate that says what the draft says."""
        draft = replace(draft, crl_urls=(CRL_URL,), delta_crl_urls=(DELTA_URL,), ocsp_urls=(OCSP_URL,))
        certificate = issue(draft, by=self.issuing.certificate, key=self.issuing.key)
        return Person(key(name, draft.public_key.kind or self.kind), certificate)

    def trust(self, contour: Contour = Contour.TEST) -> TrustStore:
        """The store that trusts this authority alone."""
        return TrustStore((self.root.certificate,), (self.issuing.certificate,), contour=contour)


@cache
def authority(kind: KeyKind = KeyKind.GOST2015_512, name: str = "tests") -> Authority:
    """An authority whose own keys are of this kind; by another name, another one."""
    drafts = [
        replace(
            _draft(f"{name}/{place}", ((oids.COMMON_NAME, f"{place} of the {name}"),), kind, (-5 * YEAR, 5 * YEAR)),
            is_ca=True,
            key_usage=AUTHORITY,
        )
        for place in ("root", "issuing")
    ]
    root_key, issuing_key = key(f"{name}/root", kind), key(f"{name}/issuing", kind)
    root = self_signed(drafts[0], root_key)
    issuing = issue(replace(drafts[1], path_length=0), by=root, key=root_key)
    return Authority(kind, Person(root_key, root), Person(issuing_key, issuing))


@cache
def person(name: str = "individual", kind: KeyKind = KeyKind.GOST2015_512) -> Person:
    """Somebody with a certificate of the tests' authority, all keys of one kind."""
    return authority(kind).person(name)
