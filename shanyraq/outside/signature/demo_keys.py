"""Making the demo's keys and certificates, and keeping them on disk."""

import os
import secrets
from base64 import b64encode
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kzeds.algorithms import KeyKind
from kzeds.armour import blocks
from kzeds.asn1 import oids
from kzeds.keys import PrivateKey
from kzeds.x509.certificate import Certificate
from kzeds.x509.issue import AUTHORITY, Attributes, Draft, citizen, issue, member, purposes, self_signed
from kzeds.x509.person import Role
from shanyraq.outside.signature.said import ROLES
from shanyraq.outside.signature.shape import KeyRole

KIND: Final = KeyKind.GOST2015_512
"""The one kind that the national authority issues today."""
_PRIVATE: Final = 0o600
_LINE: Final = 64


@dataclass(frozen=True, slots=True)
class Period:
    """When a certificate is valid, both ends included."""

    since: datetime
    until: datetime


AUTHORITY_VALID: Final = Period(datetime(2020, 1, 1, tzinfo=UTC), datetime(2045, 1, 1, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Persona:
    """A synthetic person with a key, in one role. `bin` and `organisation` are empty for an individual."""

    surname: str
    given_name: str
    patronymic: str
    iin: str
    role: KeyRole = KeyRole.INDIVIDUAL
    bin: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """A key, its certificate, and the certificate of whoever issued it."""

    key: PrivateKey
    certificate: Certificate
    issuer: Certificate

    def write(self, path: Path) -> None:
        """Writes key and certificates as one file that only its owner reads.

        Whole or not at all, and never over an earlier one: of two processes that make the same key, the first wins.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        aside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(self._pem())
            os.link(aside, path)
        except FileExistsError:
            return
        finally:
            aside.unlink()

    @classmethod
    def read(cls, path: Path) -> "Credential":
        """What `write` wrote."""
        key, own, issuer = (block.decoded() for block in blocks(path.read_bytes()))
        return cls(PrivateKey.from_pkcs8(key), Certificate.parse(own), Certificate.parse(issuer))

    def _pem(self) -> bytes:
        parts = (
            ("PRIVATE KEY", self.key.to_pkcs8()),
            ("CERTIFICATE", self.certificate.raw),
            ("CERTIFICATE", self.issuer.raw),
        )
        return "".join(_armoured(label, content) for label, content in parts).encode()


def _armoured(label: str, content: bytes) -> str:
    text = b64encode(content).decode()
    lines = "\n".join(text[at : at + _LINE] for at in range(0, len(text), _LINE))
    return f"-----BEGIN {label}-----\n{lines}\n-----END {label}-----\n"


def make_authority(name: str = "ШАҢЫРАҚ ҮЛГІ") -> Credential:
    """A root and the authority it issued. The root's key is not kept."""
    root_key, key = PrivateKey.generate(KIND), PrivateKey.generate(KIND)
    root = self_signed(_authority(f"{name}: ROOT (DEMO)", root_key, path_length=1), root_key)
    return Credential(key, issue(_authority(f"{name}: ҰКО (DEMO)", key, path_length=0), by=root, key=root_key), root)


def make_servant(authority: Credential, title: str, purpose: str) -> Credential:
    """The authority's own OCSP responder or time stamp server, by the purpose of its key."""
    key = PrivateKey.generate(KIND)
    draft = Draft(
        subject=((oids.COMMON_NAME, title), (oids.COUNTRY, "KZ")),
        public_key=key.public,
        not_before=AUTHORITY_VALID.since,
        not_after=AUTHORITY_VALID.until,
        extended_key_usage=(purpose,),
        ocsp_no_check=purpose == oids.OCSP_SIGNING,
    )
    return _issued(authority, draft, key)


def issue_to(authority: Credential, persona: Persona, period: Period) -> Credential:
    """A new key for one person in one role, with a certificate as the national authority writes it."""
    key = PrivateKey.generate(KIND)
    role = next(found for found, known in ROLES.items() if known is persona.role)
    roles = (role,) if role is Role.INDIVIDUAL else (Role.LEGAL_ENTITY, role)
    draft = Draft(
        subject=_subject(persona),
        public_key=key.public,
        not_before=period.since,
        not_after=period.until,
        extended_key_usage=purposes(*roles),
    )
    return _issued(authority, draft, key)


def _issued(authority: Credential, draft: Draft, key: PrivateKey) -> Credential:
    certificate = issue(draft, by=authority.certificate, key=authority.key)
    return Credential(key, certificate, authority.certificate)


def _authority(title: str, key: PrivateKey, *, path_length: int) -> Draft:
    return Draft(
        subject=((oids.COUNTRY, "KZ"), (oids.COMMON_NAME, title)),
        public_key=key.public,
        not_before=AUTHORITY_VALID.since,
        not_after=AUTHORITY_VALID.until,
        key_usage=AUTHORITY,
        is_ca=True,
        path_length=path_length,
    )


def _subject(persona: Persona) -> Attributes:
    person = citizen(
        surname=persona.surname, given=persona.given_name, patronymic=persona.patronymic or None, iin=persona.iin
    )
    if not persona.bin:
        return person
    return member(person, organisation=persona.organisation, bin=persona.bin)
