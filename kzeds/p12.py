"""Key stores as the authority hands them out: PKCS #12 (RFC 7292) with indefinite lengths and the ciphers of 1999.

For the keys of systems and for tests. A person's key store is never asked for: people sign on their own device.
"""

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.modes import CBC

from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Limits, Node, context, parse
from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.rc2 import decrypt_cbc
from kzeds.x509.certificate import Certificate

_SHA1 = "1.3.14.3.2.26"
_BLOCK = 8
"""Octets, of both ciphers."""
MOST_ITERATIONS = 500_000
"""In one file. The authority writes 1024 to 2048 of them for each part; more than this is made to cost time."""

_KEY, _VECTOR, _MAC = 1, 2, 3
"""What octets are derived for (appendix B.3)."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a key store holds."""

    private_key: PrivateKey
    certificate: Certificate
    """The certificate of this key."""
    others: tuple[Certificate, ...]
    """Those of its authorities, where they came along."""


def load(data: bytes, password: str, *, limits: Limits = LIMITS) -> Loaded:
    """The key and the certificate of a store with one key.

    Errors: wrong_password; malformed; unsupported (another cipher, no integrity by password); too_many (iterations,
    keys); and those of every reader.
    """
    fields = parse(data, limits=limits).fields()
    if fields.take().integer() != 3:
        raise KzedsError("unsupported", "PKCS #12 of another version than 3")
    contents = _data(fields.take())
    mac = fields.maybe(0x10)
    fields.finish()
    if mac is None:
        raise KzedsError("unsupported", "PKCS #12 without a code of integrity")
    opener = _Opener(password)
    _check(mac, contents, opener)
    keys: list[PrivateKey] = []
    certificates: list[Certificate] = []
    for bag in _bags(contents, opener):
        _sort(bag, opener, keys, certificates)
    return _joined(keys, certificates)


def _joined(keys: list[PrivateKey], certificates: list[Certificate]) -> Loaded:
    if len(keys) != 1:
        raise KzedsError("too_many" if keys else "malformed", f"PKCS #12 with {len(keys)} private keys")
    own = [one for one in certificates if one.public_key == keys[0].public]
    if not own:
        raise KzedsError("malformed", "PKCS #12 without the certificate of its key")
    return Loaded(keys[0], own[0], tuple(one for one in certificates if one != own[0]))


class _Opener:
    """A password, and how much work may still be done with it."""

    __slots__ = ("_left", "_password")

    def __init__(self, password: str) -> None:
        # A lone surrogate, as a shell may pass one, is a wrong password like another.
        self._password = password.encode("utf-16-be", "surrogatepass") + b"\x00\x00"
        self._left = MOST_ITERATIONS

    def derive(self, purpose: int, salt: bytes, iterations: int, size: int) -> bytes:
        """Octets for a key, a vector or a code (appendix B.2, with SHA-1)."""
        blocks = -(-size // 20)
        self._left -= max(iterations, 1) * blocks
        if iterations < 1 or self._left < 0:
            raise KzedsError("too_many", f"PKCS #12 with more than {MOST_ITERATIONS} iterations, or with none")
        diversifier = bytes([purpose]) * 64
        mixture = _filled(salt) + _filled(self._password)
        derived = b""
        for _ in range(blocks):
            octets = diversifier + mixture
            for _ in range(iterations):
                octets = hashlib.sha1(octets, usedforsecurity=False).digest()
            derived += octets
            step = int.from_bytes((octets * 4)[:64]) + 1
            parts = (int.from_bytes(mixture[at : at + 64]) for at in range(0, len(mixture), 64))
            mixture = b"".join((part + step & (1 << 512) - 1).to_bytes(64) for part in parts)
        return derived[:size]

    def decrypt(self, algorithm: Node, data: bytes) -> bytes:
        """The contents of an encrypted part (appendix C)."""
        fields = algorithm.fields()
        oid, parameters = fields.take().oid(), fields.take().fields()
        fields.finish()
        if oid not in (oids.PBE_SHA1_3DES, oids.PBE_SHA1_RC2_40):
            raise KzedsError("unsupported", f"PKCS #12 with the cipher {oid}")
        salt, iterations = parameters.take().octets(), parameters.take().integer()
        parameters.finish()
        if not data or len(data) % _BLOCK:
            raise KzedsError("malformed", "an encrypted part that is not of whole blocks")
        triple = oid == oids.PBE_SHA1_3DES
        key = self.derive(_KEY, salt, iterations, 24 if triple else 5)
        vector = self.derive(_VECTOR, salt, iterations, _BLOCK)
        return _unpadded(_triple_des(key, vector, data) if triple else decrypt_cbc(key, vector, data))


def _triple_des(key: bytes, vector: bytes, data: bytes) -> bytes:
    decryptor = Cipher(TripleDES(key), CBC(vector)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def _filled(octets: bytes) -> bytes:
    """As often as it takes to fill blocks of 64."""
    size = -(-len(octets) // 64) * 64
    return (octets * (size // len(octets) + 1))[:size] if octets else b""


def _unpadded(plain: bytes) -> bytes:
    size = plain[-1]
    if not 1 <= size <= _BLOCK or plain[-size:] != bytes([size]) * size:
        raise KzedsError("malformed", "an encrypted part with broken padding")
    return plain[:-size]


def _check(mac: Node, contents: bytes, opener: _Opener) -> None:
    """The code of integrity is what tells a wrong password (section 4)."""
    fields = mac.fields()
    info, salt, iterations = fields.take().fields(), fields.take().octets(), fields.maybe(0x02)
    fields.finish()
    algorithm, code = info.take().fields().take().oid(), info.take().octets()
    if algorithm != _SHA1:
        raise KzedsError("unsupported", f"PKCS #12 with a code of integrity by {algorithm}")
    key = opener.derive(_MAC, salt, iterations.integer() if iterations else 1, 20)
    if not hmac.compare_digest(hmac.digest(key, contents, "sha1"), code):
        raise KzedsError("wrong_password", "the password does not open this key store")


def _bags(contents: bytes, opener: _Opener) -> Iterator[Node]:
    """Every SafeBag of every part (sections 4.1 and 4.2)."""
    for part in parse(contents).each():
        fields = part.fields()
        kind = fields.take().oid()
        if kind == oids.DATA:
            safe = fields.take().explicit(context(0)).octets()
        elif kind == oids.ENCRYPTED_DATA:
            safe = _decrypted(fields.take().explicit(context(0)), opener)
        else:
            raise KzedsError("unsupported", f"a part of PKCS #12 of the type {kind}")
        fields.finish()
        yield from parse(safe).each()


def _decrypted(node: Node, opener: _Opener) -> bytes:
    """EncryptedData (RFC 5652, section 8)."""
    fields = node.fields()
    fields.take().integer()
    info = fields.take().fields()
    kind, algorithm, data = info.take().oid(), info.take(), info.take().octets(context(0))
    info.finish()
    if kind != oids.DATA:
        raise KzedsError("unsupported", f"an encrypted part of the type {kind}")
    return opener.decrypt(algorithm, data)


def _sort(bag: Node, opener: _Opener, keys: list[PrivateKey], certificates: list[Certificate]) -> None:
    fields = bag.fields()
    kind, value = fields.take().oid(), fields.take().explicit(context(0))
    if kind == oids.KEY_BAG:
        keys.append(PrivateKey.from_pkcs8(value.raw))
    elif kind == oids.SHROUDED_KEY_BAG:
        shrouded = value.fields()
        algorithm, data = shrouded.take(), shrouded.take().octets()
        keys.append(PrivateKey.from_pkcs8(opener.decrypt(algorithm, data)))
    elif kind == oids.CERTIFICATE_BAG:
        certificate = value.fields()
        if certificate.take().oid() == oids.X509_CERTIFICATE:
            certificates.append(Certificate.parse(certificate.take().explicit(context(0)).octets()))


def _data(node: Node) -> bytes:
    """The octets of a ContentInfo of plain data: integrity by password."""
    fields = node.fields()
    if fields.take().oid() != oids.DATA:
        raise KzedsError("unsupported", "PKCS #12 with integrity by a public key")
    content = fields.take().explicit(context(0)).octets()
    fields.finish()
    return content
