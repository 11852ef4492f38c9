"""Which authorities are trusted, and whether a certificate leads to one of them (RFC 5280, section 6).

An issuer is found by its key identifier and proven by its signature. Names are a hint only: the authority wrote its own
with one letter or another (К, Қ), and authorities of different keys share a name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithms import signature_algorithm
from kzeds.policy import BROKEN, Contour
from kzeds.reasons import Reason
from kzeds.verdict import ChainState
from kzeds.x509.certificate import Certificate

MOST_AUTHORITIES = 8
"""Certificates above the signer's. The authority has two."""
MOST_CHECKS = 12
"""Signatures verified for one chain: a file can bring hundreds of certificates that all claim to be the issuer."""

TEST_AUTHORITIES = frozenset(
    map(
        bytes.fromhex,
        (
            "a7d3ab7790372e5b698170dde60ccca38bc3a4b2",  # root, GOST 34.10-2015, 2022
            "fad24b1ba3a0c961fe1ca8503e6aa2bb450db8a3",  # issuing, GOST 34.10-2015, 2022
            "7fb73a461b822616466f18267b1225915609528d",  # root, GOST 34.310-2004, 2020
            "fed076bcc562b7a0c653e383f59b0cff9844d21c",  # issuing, GOST 34.310-2004, 2023
            "c99329f19b8caf1b69b50a8bb8688bf79f8680ff",  # root, RSA, 2020
            "0bc7edcf68963a4947c5bff1f7e7b8edc2ed3820",  # issuing, RSA, 2023
            "02c7e4fa323a30dcfd902cd9761e232e28fd6680",  # root, GOST 34.310-2004, 2018
            "07bed21c60084456b02715e857374347bbd75450",  # issuing, GOST 34.310-2004, 2019
            "d3c77dffaca2f50ec163195baffe727757b23ce2",  # root, RSA, 2018
            "a68c16337cb8e83567063e5e415755a2af345068",  # issuing, RSA, 2019
        ),
    )
)
"""Key identifiers of the national certification authority's test contour."""
_TEST_NAME = re.compile(r"\bTEST\b")
"""In the common name of an authority: the test contour gets new keys every few years, and keeps the word."""


_NEARNESS = {ChainState.TRUSTED: 3, ChainState.UNTRUSTED: 2, ChainState.INCOMPLETE: 1, ChainState.NOT_CHECKED: 0}
"""Of chains that fail, the one that says most is shown."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Where a certificate leads to."""

    state: ChainState
    path: tuple[Certificate, ...]
    """The certificate, its issuer and so on, as far as they are known. Each signed the one before it."""
    reasons: tuple[Reason, ...] = ()

    @property
    def holds(self) -> bool:
        """Traced to a trusted root, with nothing to be said against it."""
        return self.state is ChainState.TRUSTED and not self.reasons

    @property
    def issuer(self) -> Certificate | None:
        """Who issued the certificate; a root issued its own."""
        if len(self.path) > 1:
            return self.path[1]
        return self.path[0] if self.state is ChainState.TRUSTED else None


class TrustStore:
    """The authorities that one contour trusts. One store per contour: never a test root beside a production one.

    In production, authorities of the test contour are not taken in: `refused` holds them, for the caller to say so.
    """

    __slots__ = ("_links", "contour", "intermediates", "refused", "roots")

    def __init__(
        self, roots: Iterable[Certificate], intermediates: Iterable[Certificate] = (), *, contour: Contour
    ) -> None:
        given, between = tuple(roots), tuple(intermediates)
        production = contour is Contour.PRODUCTION
        self.contour = contour
        self.refused = tuple(one for one in (*given, *between) if production and is_of_test_contour(one))
        self.roots = tuple(one for one in given if one not in self.refused)
        self.intermediates = tuple(one for one in between if one not in self.refused)
        self._links: dict[tuple[bytes, bytes], bool] = {}

    @classmethod
    def of(cls, certificates: Iterable[Certificate], *, contour: Contour) -> "TrustStore":
        """A store of certificates that are all trusted to be what they are: those that signed themselves are roots."""
        found = tuple(dict.fromkeys(certificates))
        roots = tuple(one for one in found if _names(one, one) and signed_by(one, one))
        return cls(roots, (one for one in found if one not in roots), contour=contour)

    def __bool__(self) -> bool:
        return bool(self.roots)

    def issuers(self, key_id: bytes | None, name: bytes) -> tuple[Certificate, ...]:
        """Authorities that may be meant by a key identifier and a name, the likelier first; the refused ones too."""
        known = (*self.roots, *self.intermediates, *self.refused)
        by_key = [one for one in known if key_id is not None and one.ski == key_id]
        by_name = [one for one in known if one.subject.raw == name and one not in by_key]
        return (*by_key, *by_name)

    def chain(self, certificate: Certificate, *, at: datetime, hints: Iterable[Certificate] = ()) -> Chain:
        """Trace the certificate to a root of this store, each link at the moment `at`.

        `hints` are certificates that came with the signature: they may stand between, never at the end.
        """
        if not self.roots and not self.refuses(certificate):
            return Chain(ChainState.NOT_CHECKED, (certificate,), (Reason.CHAIN_NOT_CHECKED,))
        return _Search(self, at, tuple(hints)).best(certificate)

    def refuses(self, certificate: Certificate) -> bool:
        """Whether this store is for production and the certificate is of the test contour."""
        return self.contour is Contour.PRODUCTION and is_of_test_contour(certificate)

    def holds(self, child: Certificate, issuer: Certificate) -> bool:
        """Whether `issuer` signed `child`; links between authorities of the store are verified once."""
        own = {*self.roots, *self.intermediates}
        if child not in own or issuer not in own:
            # What a file brings is not kept: it would fill the memory of a server with strangers' certificates.
            return signed_by(child, issuer)
        key = (child.raw, issuer.raw)
        if key not in self._links:
            self._links[key] = signed_by(child, issuer)
        return self._links[key]


class _Search:
    """One search for a chain: bounded, whatever certificates the file brings."""

    def __init__(self, store: TrustStore, at: datetime, hints: tuple[Certificate, ...]) -> None:
        self._store = store
        self._at = at
        self._hints = hints
        self._checks = 0

    def best(self, certificate: Certificate) -> Chain:
        """The first chain that is trusted; else the one that came nearest."""
        found: list[Chain] = []
        for chain in self._chains((certificate,)):
            if chain.holds:
                return chain
            found.append(chain)
        return max(found, key=lambda chain: (_NEARNESS[chain.state], len(chain.path)))

    def _chains(self, path: tuple[Certificate, ...]) -> Iterator[Chain]:
        last = path[-1]
        if self._store.refuses(last):
            yield Chain(ChainState.UNTRUSTED, path, (Reason.TEST_CERTIFICATE_IN_PRODUCTION,))
            return
        if last in self._store.roots:
            reasons = tuple(dict.fromkeys(_faults(path, self._at)))
            # An authority whose own period is over is still the one that was trusted: the reason says what is wrong.
            broken = set(reasons) - {Reason.ISSUER_NOT_VALID_THEN}
            yield Chain(ChainState.UNTRUSTED if broken else ChainState.TRUSTED, path, reasons)
            return
        if len(path) > MOST_AUTHORITIES:
            yield Chain(ChainState.UNTRUSTED, path, (Reason.PATH_TOO_LONG,))
            return
        candidates = self._candidates(last, path)
        signed = [issuer for issuer in candidates if self._holds(last, issuer)]
        for issuer in signed:
            yield from self._chains((*path, issuer))
        if not signed:
            yield self._broken(path, bool(candidates))

    def _candidates(self, child: Certificate, path: tuple[Certificate, ...]) -> tuple[Certificate, ...]:
        known = self._store.issuers(child.aki, child.issuer.raw)
        hinted = tuple(one for one in self._hints if _names(child, one))
        return tuple(one for one in dict.fromkeys((*known, *hinted)) if one not in path)

    def _holds(self, child: Certificate, issuer: Certificate) -> bool:
        self._checks += 1
        return self._checks <= MOST_CHECKS and self._store.holds(child, issuer)

    def _broken(self, path: tuple[Certificate, ...], claimed: bool) -> Chain:
        last = path[-1]
        if _names(last, last) and signed_by(last, last):
            return Chain(ChainState.UNTRUSTED, path, (Reason.CHAIN_UNTRUSTED,))
        algorithm = signature_algorithm(last.signature_oid)
        if algorithm is None:
            return Chain(ChainState.INCOMPLETE, path, (Reason.CHAIN_INCOMPLETE, Reason.ALGORITHM_UNKNOWN))
        if algorithm in BROKEN:
            return Chain(ChainState.UNTRUSTED, path, (Reason.CHAIN_UNTRUSTED, Reason.ALGORITHM_NOT_ALLOWED))
        known = (*self._store.roots, *self._store.intermediates)
        if claimed and last.aki is not None and any(one.ski == last.aki for one in known):
            return Chain(ChainState.UNTRUSTED, path, (Reason.ISSUER_SIGNATURE_INVALID,))
        return Chain(ChainState.INCOMPLETE, path, (Reason.CHAIN_INCOMPLETE,))


def signed_by(child: Certificate, issuer: Certificate) -> bool:
    """Whether the issuer's key made the signature of the child. Broken algorithms make none (RSA with SHA-1)."""
    return made_by(issuer, child.signature_oid, child.signature, child.tbs)


def made_by(signer: Certificate, oid: str, signature: bytes, signed: bytes) -> bool:
    """Whether the key of an authority made this signature on a certificate, a list or an answer."""
    algorithm = signature_algorithm(oid)
    if algorithm is None or algorithm in BROKEN or algorithm.key is not signer.public_key.kind:
        return False
    return signer.public_key.verify(algorithm, signature, signed)


def is_of_test_contour(certificate: Certificate) -> bool:
    """Whether the national authority's test contour issued this certificate, or is it."""
    keys = {certificate.aki, certificate.ski} & TEST_AUTHORITIES
    names = [certificate.issuer.common_name] + ([certificate.subject.common_name] if certificate.is_ca else [])
    return bool(keys) or any(_TEST_NAME.search(name) for name in names if name)


def _names(child: Certificate, issuer: Certificate) -> bool:
    if child.aki is not None and issuer.ski is not None:
        return child.aki == issuer.ski
    return child.issuer.raw == issuer.subject.raw


def _faults(path: tuple[Certificate, ...], at: datetime) -> Iterator[Reason]:
    """What is wrong with a chain whose signatures hold (RFC 5280, 6.1.4); the signer's own period is judged apart."""
    if any(one.unknown_critical for one in path):
        yield Reason.CRITICAL_EXTENSION_UNKNOWN
    for below, authority in enumerate(path[1:]):
        if not authority.is_ca or (authority.key_usage is not None and not authority.may_sign_certificates):
            yield Reason.ISSUER_NOT_AUTHORITY
        if authority.path_length is not None and below > authority.path_length:
            yield Reason.PATH_TOO_LONG
        if not authority.not_before <= at <= authority.not_after:
            yield Reason.ISSUER_NOT_VALID_THEN
