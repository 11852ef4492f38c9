"""Making the demo's keys and certificates, and keeping them on disk."""

import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from shanyraq.outside.signature.owner import LEGAL_ENTITY_OID, ROLE_OIDS
from shanyraq.outside.signature.shape import KeyRole

_BITS: Final = 2048
_PRIVATE: Final = 0o600
_PEM = serialization.Encoding.PEM
_DER = serialization.Encoding.DER


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

    key: RSAPrivateKey
    certificate_der: bytes
    issuer_der: bytes

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
        pem = path.read_bytes()
        # We made the key ourselves: checking its primes again costs more than all that is done with it.
        key = serialization.load_pem_private_key(pem, password=None, unsafe_skip_rsa_key_validation=True)
        assert isinstance(key, RSAPrivateKey)
        own, issuer = (found.public_bytes(_DER) for found in x509.load_pem_x509_certificates(pem))
        return cls(key, own, issuer)

    def _pem(self) -> bytes:
        key = self.key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        certificates = (x509.load_der_x509_certificate(der) for der in (self.certificate_der, self.issuer_der))
        return key + b"".join(certificate.public_bytes(_PEM) for certificate in certificates)


def make_authority(name: str = "ШАҢЫРАҚ ҮЛГІ") -> Credential:
    """A root and the authority it issued. The root's key is not kept."""
    root_key, key = _make_key(), _make_key()
    root_name, own_name = (
        x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "KZ"), x509.NameAttribute(NameOID.COMMON_NAME, text)])
        for text in (f"{name}: ROOT (DEMO RSA)", f"{name}: ҰКО (DEMO RSA)")
    )
    root = _certificate(root_name, root_key.public_key(), root_name, AUTHORITY_VALID, depth=1).sign(
        root_key, hashes.SHA256()
    )
    own = _certificate(own_name, key.public_key(), root_name, AUTHORITY_VALID, depth=0, issuer_key=root_key).sign(
        root_key, hashes.SHA256()
    )
    return Credential(key, own.public_bytes(_DER), root.public_bytes(_DER))


def issue(authority: Credential, persona: Persona, period: Period) -> Credential:
    """A new key for one person in one role, with a certificate as the national authority writes it."""
    key = _make_key()
    issuer = x509.load_der_x509_certificate(authority.certificate_der)
    builder = _certificate(_subject(persona), key.public_key(), issuer.subject, period, issuer_key=authority.key)
    builder = builder.add_extension(_usages(persona.role), critical=False)
    certificate = builder.sign(authority.key, hashes.SHA256())
    return Credential(key, certificate.public_bytes(_DER), authority.certificate_der)


def _make_key() -> RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=_BITS)


def _subject(persona: Persona) -> x509.Name:
    """The national authority puts the patronymic where others put the given name."""
    pairs = [
        (NameOID.COMMON_NAME, f"{persona.surname} {persona.given_name}"),
        (NameOID.SURNAME, persona.surname),
        (NameOID.SERIAL_NUMBER, f"IIN{persona.iin}"),
        (NameOID.COUNTRY_NAME, "KZ"),
        (NameOID.GIVEN_NAME, persona.patronymic),
        (NameOID.ORGANIZATION_NAME, persona.organisation),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, f"BIN{persona.bin}" if persona.bin else ""),
    ]
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in pairs if text])


def _usages(role: KeyRole) -> x509.ExtendedKeyUsage:
    oid = next(oid for oid, known in ROLE_OIDS.items() if known is role)
    entity = [] if role is KeyRole.INDIVIDUAL else [x509.ObjectIdentifier(LEGAL_ENTITY_OID)]
    return x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION, *entity, x509.ObjectIdentifier(oid)])


def _certificate(
    subject: x509.Name,
    key: rsa.RSAPublicKey,
    issuer: x509.Name,
    period: Period,
    *,
    depth: int | None = None,
    issuer_key: RSAPrivateKey | None = None,
) -> x509.CertificateBuilder:
    """What all certificates here have in common; `depth` is how many authorities may follow, None for a person."""
    is_authority = depth is not None
    issuer_public = issuer_key.public_key() if issuer_key else key
    return (
        x509.CertificateBuilder(issuer, subject, key, x509.random_serial_number())
        .not_valid_before(period.since)
        .not_valid_after(period.until)
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=depth), critical=True)
        .add_extension(_key_usage(is_authority), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_public), critical=False)
    )


def _key_usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=not is_authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )
