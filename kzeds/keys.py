"""Public and private keys: GOST on the curves of this package, RSA by `cryptography`.

How the authority writes them: a public key is BIT STRING { OCTET STRING x‖y }, both little-endian; the private key of
GOST 34.10-2015 is OCTET STRING { OCTET STRING }, little-endian, and that of GOST 34.310-2004 OCTET STRING { INTEGER }.
"""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPublicKey,
    RSAPublicNumbers,
    generate_private_key,
)
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_der_private_key

from kzeds.algorithms import KEY_KINDS, KEY_OIDS, Algorithm, Digest, KeyKind, digest
from kzeds.asn1 import der
from kzeds.asn1.ber import Node, Tag, parse
from kzeds.errors import KzedsError
from kzeds.gost.curve import Curve, Point
from kzeds.gost.curves import CRYPTOPRO_A, TC26_256_A, TC26_512_A

CURVES: Mapping[KeyKind, Curve] = MappingProxyType(
    {KeyKind.GOST2015_512: TC26_512_A, KeyKind.GOST2015_256: TC26_256_A, KeyKind.GOST2004: CRYPTOPRO_A}
)

_PARAMETERS: Mapping[KeyKind, tuple[str, str]] = MappingProxyType(
    {
        KeyKind.GOST2015_512: ("1.2.398.3.10.1.1.2.2.1", "1.2.398.3.10.1.3.3"),
        KeyKind.GOST2015_256: ("1.2.398.3.10.1.1.2.1.1", "1.2.398.3.10.1.3.2"),
        KeyKind.GOST2004: ("1.2.398.3.10.1.1.1.1.1", "1.2.398.3.10.1.3.1.1.0"),
    }
)
"""The OIDs of curve and hash that stand beside the key's."""

_GAMMA = "1.3.6.1.4.1.6801.1.5.8"
_GAMMA_HEADER = bytes.fromhex("060200003aaa00000045433100020000")
"""A key of an information system made by "Gamma" has this header in place of the OCTET STRING's, and no parameters."""

_RSA_HASHES: Mapping[Algorithm, hashes.HashAlgorithm] = MappingProxyType(
    {
        Algorithm.RSA_SHA256: hashes.SHA256(),
        # Only to verify: the certificates of 2015 and before have it.
        Algorithm.RSA_SHA1: hashes.SHA1(),  # noqa: S303
    }
)

RSA_BITS = range(2048, 8193)
"""Moduli that are taken: shorter ones can be factored, longer ones are made to cost time."""


@dataclass(frozen=True, slots=True, eq=False)
class PublicKey:
    """A public key as it was received. Two are equal if they are the same key, in whichever form they are written."""

    spki: bytes
    """SubjectPublicKeyInfo (RFC 5280, 4.1.2.7)."""
    kind: KeyKind | None
    """None: an algorithm that is not known here; such a key can be compared and nothing else."""
    bits: bytes = field(repr=False)
    """Contents of the BIT STRING: what key identifiers and OCSP's issuerKeyHash are made of."""
    point: Point | None = field(default=None, repr=False)
    """Of a GOST key: checked to be on the curve."""
    rsa: RSAPublicKey | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, spki: bytes) -> "PublicKey":
        """The key of a SubjectPublicKeyInfo. Errors: malformed, unsupported (foreign parameters, odd sizes of RSA)."""
        return cls.read(parse(spki))

    @classmethod
    def read(cls, node: Node) -> "PublicKey":
        """The key of a SubjectPublicKeyInfo inside another structure."""
        fields = node.fields()
        algorithm, bits = fields.take().fields(), fields.take().bits()
        fields.finish()
        oid, parameters = algorithm.take().oid(), algorithm.maybe(Tag.SEQUENCE, Tag.NULL)
        kind = KEY_KINDS.get(oid)
        if kind is None:
            return cls(node.raw, None, bits)
        algorithm.finish()
        if kind is KeyKind.RSA:
            return cls(node.raw, kind, bits, rsa=_rsa_public(bits))
        _check_parameters(kind, parameters, gamma=oid == _GAMMA)
        return cls(node.raw, kind, bits, point=_point(CURVES[kind], _coordinates(bits, gamma=oid == _GAMMA)))

    @property
    def key_id(self) -> bytes:
        """SHA-1 of the key's bits (RFC 5280, 4.2.1.2, method 1)."""
        return hashlib.sha1(self.bits, usedforsecurity=False).digest()

    def __eq__(self, other: object) -> bool:
        return self._same == other._same if isinstance(other, PublicKey) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._same)

    @property
    def _same(self) -> tuple[KeyKind | None, Point | bytes]:
        return self.kind, self.point or (self.bits if self.kind else self.spki)

    def verify(self, algorithm: Algorithm, signature: bytes, data: bytes) -> bool:
        """Whether `signature` is this key's over `data`. False too for an algorithm of another kind of key.

        Error unsupported: the key is of an unknown algorithm, so nothing can be said.
        """
        if self.kind is None:
            raise KzedsError("unsupported", "a public key of an unknown algorithm")
        if algorithm.key is not self.kind:
            return False
        if self.point is not None:
            return CURVES[self.kind].verify(self.point, digest(algorithm.digest, data), signature)
        return self._verify_rsa(algorithm, signature, data)

    def _verify_rsa(self, algorithm: Algorithm, signature: bytes, data: bytes) -> bool:
        assert self.rsa is not None
        try:
            self.rsa.verify(signature, data, PKCS1v15(), _RSA_HASHES[algorithm])
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class PrivateKey:
    """A private key. It never shows itself: not in `repr`, not in an error."""

    public: PublicKey
    number: int | None = None
    """Of a GOST key: between 0 and the curve's order."""
    rsa: RSAPrivateKey | None = None

    @classmethod
    def generate(cls, kind: KeyKind) -> "PrivateKey":
        """A new key from the system's randomness; RSA has 2048 bits."""
        if kind is KeyKind.RSA:
            return cls._of_rsa(generate_private_key(public_exponent=65537, key_size=2048))
        return cls.of_number(kind, 1 + secrets.randbelow(CURVES[kind].q - 1))

    @classmethod
    def of_number(cls, kind: KeyKind, number: int) -> "PrivateKey":
        """The GOST key with this private number. Error malformed: not between 0 and the order of the curve."""
        curve = CURVES[kind]
        if not 0 < number < curve.q:
            raise KzedsError("malformed", "the number of a private key is out of its range")
        x, y = curve.multiple(number)
        coordinates = x.to_bytes(curve.size, "little") + y.to_bytes(curve.size, "little")
        spki = der.sequence(_identifier(kind), der.bits(der.octets(coordinates)))
        return cls(PublicKey.parse(spki), number=number)

    @classmethod
    def from_pkcs8(cls, data: bytes) -> "PrivateKey":
        """The key of a PrivateKeyInfo (RFC 5208). Errors: malformed, unsupported."""
        fields = parse(data).fields()
        version = fields.take().integer()
        algorithm, secret = fields.take().fields(), fields.take().octets()
        fields.rest()
        if version not in (0, 1):
            raise KzedsError("unsupported", f"PKCS #8 of version {version}")
        oid, parameters = algorithm.take().oid(), algorithm.maybe(Tag.SEQUENCE, Tag.NULL)
        kind = KEY_KINDS.get(oid)
        if kind is None:
            raise KzedsError("unsupported", f"a private key of the unknown algorithm {oid}")
        if kind is KeyKind.RSA:
            return cls._of_rsa(_rsa_private(data))
        _check_parameters(kind, parameters, gamma=oid == _GAMMA)
        number = _gamma_number(secret) if oid == _GAMMA else _number(secret, CURVES[kind].size)
        return cls.of_number(kind, number)

    @classmethod
    def _of_rsa(cls, key: RSAPrivateKey) -> "PrivateKey":
        numbers = key.public_key().public_numbers()
        bits = der.sequence(der.integer(numbers.n), der.integer(numbers.e))
        return cls(PublicKey.parse(der.sequence(_identifier(KeyKind.RSA), der.bits(bits))), rsa=key)

    @property
    def kind(self) -> KeyKind:
        """What the key is for."""
        assert self.public.kind is not None
        return self.public.kind

    @property
    def algorithm(self) -> Algorithm:
        """The algorithm to sign with: of RSA, that with SHA-256."""
        return Algorithm.RSA_SHA256 if self.kind is KeyKind.RSA else Algorithm(self.kind.value)

    def sign(self, algorithm: Algorithm, data: bytes) -> bytes:
        """The signature over `data`. Error wrong_key: the algorithm wants another key, or it is SHA-1's."""
        if algorithm.key is not self.kind or algorithm.digest is Digest.SHA1:
            raise KzedsError("wrong_key", f"a {self.kind} key does not sign by {algorithm}")
        if self.number is not None:
            return CURVES[self.kind].sign(self.number, digest(algorithm.digest, data))
        assert self.rsa is not None
        return self.rsa.sign(data, PKCS1v15(), _RSA_HASHES[algorithm])

    def to_pkcs8(self) -> bytes:
        """PrivateKeyInfo, unencrypted: for a place where nobody else reads."""
        if self.rsa is not None:
            return self.rsa.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        assert self.number is not None
        size = CURVES[self.kind].size
        secret = (
            der.integer(self.number)
            if self.kind is KeyKind.GOST2004
            else der.octets(self.number.to_bytes(size, "little"))
        )
        return der.sequence(der.integer(0), _identifier(self.kind), der.octets(secret))


def _identifier(kind: KeyKind) -> bytes:
    """AlgorithmIdentifier of a key."""
    if kind is KeyKind.RSA:
        return der.sequence(der.oid(KEY_OIDS[kind]), der.NULL)
    return der.sequence(der.oid(KEY_OIDS[kind]), der.sequence(*map(der.oid, _PARAMETERS[kind])))


def _check_parameters(kind: KeyKind, parameters: Node | None, *, gamma: bool) -> None:
    """Another curve under the same key OID would make another key of the same coordinates."""
    if gamma:
        if parameters is not None:
            parameters.null()
        return
    named = () if parameters is None else tuple(one.oid() for one in parameters.items())
    if named != _PARAMETERS[kind]:
        raise KzedsError("unsupported", f"a {kind} key with parameters {', '.join(named) or 'left out'}")


def _coordinates(bits: bytes, *, gamma: bool) -> bytes:
    if not gamma:
        return parse(bits).octets()
    if not bits.startswith(_GAMMA_HEADER):
        raise KzedsError("malformed", "a public key of Gamma without its header")
    return bits.removeprefix(_GAMMA_HEADER)


def _point(curve: Curve, coordinates: bytes) -> Point:
    if len(coordinates) != 2 * curve.size:
        raise KzedsError("malformed", f"a public key of {len(coordinates)} octets where {2 * curve.size} belong")
    x, y = coordinates[: curve.size], coordinates[curve.size :]
    point = int.from_bytes(x, "little"), int.from_bytes(y, "little")
    if not curve.holds(point):
        raise KzedsError("malformed", "a public key that is no point of its curve")
    return point


def _gamma_number(secret: bytes) -> int:
    """Of a key made by "Gamma": SEQUENCE { version, OCTET STRING }, big-endian although its public key is not."""
    fields = parse(secret).fields()
    if fields.take().integer() != 1:
        raise KzedsError("unsupported", "a private key of Gamma of another version than 1")
    octets = fields.take().octets()
    fields.finish()
    return int.from_bytes(octets)


def _number(secret: bytes, size: int) -> int:
    node = parse(secret)
    if node.tag == Tag.INTEGER:
        return node.integer()
    octets = node.octets()
    if len(octets) != size:
        raise KzedsError("malformed", f"a private key of {len(octets)} octets where {size} belong")
    return int.from_bytes(octets, "little")


def _rsa_public(bits: bytes) -> RSAPublicKey:
    fields = parse(bits).fields()
    modulus, exponent = fields.take().integer(), fields.take().integer()
    fields.finish()
    if modulus < 0 or modulus.bit_length() not in RSA_BITS or not 3 <= exponent < 1 << 32:
        raise KzedsError("unsupported", f"an RSA key of {modulus.bit_length()} bits and the exponent {exponent:#x}")
    if not modulus & exponent & 1:
        raise KzedsError("malformed", "an RSA key with an even number")
    try:
        return RSAPublicNumbers(exponent, modulus).public_key()
    except ValueError:
        raise KzedsError("malformed", "numbers that make no RSA key") from None


def _rsa_private(data: bytes) -> RSAPrivateKey:
    try:
        key = load_der_private_key(data, password=None)
    except ValueError:
        raise KzedsError("malformed", "numbers that make no RSA key") from None
    if not isinstance(key, RSAPrivateKey):
        raise KzedsError("unsupported", "a private key that is not what its algorithm says")
    return key
