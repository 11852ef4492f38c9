"""The algorithms of Kazakhstan's signatures, and the identifiers that stand for them in certificates, CMS and XML.

An identifier that is not in these tables is unknown: what it signs cannot be checked, so is neither valid nor invalid.
Sources: the OIDs of pki.gov.kz (arc 1.2.398.3.10), RFC 8017 (RSA), RFC 6931 and the authority's URNs (XML).
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from kzeds.gost.gosthash import gost94
from kzeds.gost.streebog import streebog256, streebog512


class KeyKind(StrEnum):
    """What a key is for."""

    GOST2015_512 = "gost2015-512"
    GOST2015_256 = "gost2015-256"
    GOST2004 = "gost2004"
    RSA = "rsa"


class Algorithm(StrEnum):
    """A signature algorithm: a kind of key with a hash."""

    GOST2015_512 = "gost2015-512"
    """GOST 34.10-2015 over Streebog-512: the only kind the authority has issued since 28 April 2024."""
    GOST2015_256 = "gost2015-256"
    """GOST 34.10-2015 over Streebog-256."""
    GOST2004 = "gost2004"
    """GOST 34.310-2004 over GOST R 34.11-94."""
    RSA_SHA256 = "rsa-sha256"
    """RSASSA-PKCS1-v1_5 over SHA-256."""
    RSA_SHA1 = "rsa-sha1"
    """RSASSA-PKCS1-v1_5 over SHA-1: known in order to say so. SHA-1 is broken; a signature by it proves nothing new."""

    @property
    def key(self) -> KeyKind:
        """The kind of key it takes."""
        return _PARTS[self][0]

    @property
    def digest(self) -> "Digest":
        """The hash it is over."""
        return _PARTS[self][1]


class Digest(StrEnum):
    """A hash function."""

    STREEBOG512 = "streebog512"
    STREEBOG256 = "streebog256"
    GOST94 = "gost94"
    SHA1 = "sha1"
    SHA256 = "sha256"
    SHA384 = "sha384"
    SHA512 = "sha512"


_PARTS: Mapping[Algorithm, tuple[KeyKind, Digest]] = MappingProxyType(
    {
        Algorithm.GOST2015_512: (KeyKind.GOST2015_512, Digest.STREEBOG512),
        Algorithm.GOST2015_256: (KeyKind.GOST2015_256, Digest.STREEBOG256),
        Algorithm.GOST2004: (KeyKind.GOST2004, Digest.GOST94),
        Algorithm.RSA_SHA256: (KeyKind.RSA, Digest.SHA256),
        Algorithm.RSA_SHA1: (KeyKind.RSA, Digest.SHA1),
    }
)

_FUNCTIONS: Mapping[Digest, Callable[[bytes], bytes]] = MappingProxyType(
    {
        Digest.STREEBOG512: streebog512,
        Digest.STREEBOG256: streebog256,
        Digest.GOST94: gost94,
        Digest.SHA1: lambda data: hashlib.sha1(data, usedforsecurity=False).digest(),
        Digest.SHA256: lambda data: hashlib.sha256(data).digest(),
        Digest.SHA384: lambda data: hashlib.sha384(data).digest(),
        Digest.SHA512: lambda data: hashlib.sha512(data).digest(),
    }
)


_SLOW = frozenset({Digest.STREEBOG512, Digest.STREEBOG256, Digest.GOST94})
_LARGE = 4096
"""Octets from which a slow hash is worth remembering."""


@dataclass(slots=True, eq=False)
class _Text:
    """A text that is recognised by its SHA-256."""

    data: bytes
    mark: bytes

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Text) and self.mark == other.mark

    def __hash__(self) -> int:
        return hash(self.mark)


@lru_cache(maxsize=32)
def _remembered(name: Digest, text: _Text) -> bytes:
    data, text.data = text.data, b""  # what is remembered is the hash, not the text
    return _FUNCTIONS[name](data)


def digest(name: Digest, data: bytes) -> bytes:
    """The hash of `data`.

    A document that several people sign, or that is signed and checked at once, is hashed once: the national hashes take
    a thousand times as long as SHA-256, by which it is recognised.
    """
    if name in _SLOW and len(data) >= _LARGE:
        return _remembered(name, _Text(bytes(data), hashlib.sha256(data).digest()))
    return _FUNCTIONS[name](data)


KEY_KINDS: Mapping[str, KeyKind] = MappingProxyType(
    {
        "1.2.398.3.10.1.1.2.2": KeyKind.GOST2015_512,
        "1.2.398.3.10.1.1.2.1": KeyKind.GOST2015_256,
        "1.2.398.3.10.1.1.1.1": KeyKind.GOST2004,
        # Information systems got keys made by "Gamma" under its own number.
        "1.3.6.1.4.1.6801.1.5.8": KeyKind.GOST2004,
        "1.2.840.113549.1.1.1": KeyKind.RSA,
    }
)
"""Kinds by the OID of SubjectPublicKeyInfo and of PKCS #8."""

KEY_OIDS: Mapping[KeyKind, str] = MappingProxyType({kind: oid for oid, kind in reversed(list(KEY_KINDS.items()))})
"""The OID under which a key of each kind is written."""

SIGNATURES: Mapping[str, Algorithm] = MappingProxyType(
    {
        "1.2.398.3.10.1.1.2.3.2": Algorithm.GOST2015_512,
        "1.2.398.3.10.1.1.2.3.1": Algorithm.GOST2015_256,
        "1.2.398.3.10.1.1.1.2": Algorithm.GOST2004,
        "1.2.840.113549.1.1.11": Algorithm.RSA_SHA256,
        "1.2.840.113549.1.1.5": Algorithm.RSA_SHA1,
    }
)
"""Algorithms by the OID of signatureAlgorithm."""

SIGNATURE_OIDS: Mapping[Algorithm, str] = MappingProxyType({name: oid for oid, name in SIGNATURES.items()})

DIGESTS: Mapping[str, Digest] = MappingProxyType(
    {
        "1.2.398.3.10.1.3.3": Digest.STREEBOG512,
        "1.2.398.3.10.1.3.2": Digest.STREEBOG256,
        "1.2.398.3.10.1.3.1": Digest.GOST94,
        "1.3.14.3.2.26": Digest.SHA1,
        "2.16.840.1.101.3.4.2.1": Digest.SHA256,
        "2.16.840.1.101.3.4.2.2": Digest.SHA384,
        "2.16.840.1.101.3.4.2.3": Digest.SHA512,
    }
)
"""Hashes by OID."""

DIGEST_OIDS: Mapping[Digest, str] = MappingProxyType({name: oid for oid, name in DIGESTS.items()})

_URN = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:"
_MORE = "http://www.w3.org/2001/04/xmldsig-more#"

XML_SIGNATURES: Mapping[str, Algorithm] = MappingProxyType(
    {
        _URN + "gostr34102015-gostr34112015-512": Algorithm.GOST2015_512,
        _URN + "gostr34102015-gostr34112015-256": Algorithm.GOST2015_256,
        _MORE + "gost34310-gost34311": Algorithm.GOST2004,
        _MORE + "rsa-sha256": Algorithm.RSA_SHA256,
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1": Algorithm.RSA_SHA1,
    }
)
"""Algorithms by the URI of ds:SignatureMethod."""

XML_SIGNATURE_URIS: Mapping[Algorithm, str] = MappingProxyType({name: uri for uri, name in XML_SIGNATURES.items()})

XML_DIGESTS: Mapping[str, Digest] = MappingProxyType(
    {
        _URN + "gostr34112015-512": Digest.STREEBOG512,
        _URN + "gostr34112015-256": Digest.STREEBOG256,
        _MORE + "gost34311": Digest.GOST94,
        "http://www.w3.org/2000/09/xmldsig#sha1": Digest.SHA1,
        "http://www.w3.org/2001/04/xmlenc#sha256": Digest.SHA256,
        _MORE + "sha384": Digest.SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512": Digest.SHA512,
    }
)
"""Hashes by the URI of ds:DigestMethod."""

XML_DIGEST_URIS: Mapping[Digest, str] = MappingProxyType({name: uri for uri, name in XML_DIGESTS.items()})


def signature_algorithm(oid: str, over: Digest | None = None) -> Algorithm | None:
    """The algorithm that `oid` means, None if it is not known.

    In CMS, SignerInfo.signatureAlgorithm may hold the OID of the *key*; the hash is then `over`, of digestAlgorithm
    (RFC 8017 does so with rsaEncryption; programs for GOST 34.310-2004 did it too).
    """
    named = SIGNATURES.get(oid)
    if named is not None:
        return named
    kind = KEY_KINDS.get(oid)
    return next((one for one in Algorithm if one.key == kind and one.digest == over), None)
