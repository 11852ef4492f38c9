"""The door once authorities are trusted: a verifier for one contour."""

from pathlib import Path

from kzeds.policy import Contour
from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.revocation.shape import Revocation
from shanyraq.outside.signature.trust import read_trust
from shanyraq.outside.signature.verifier import KzedsVerifier


def verifier_of(folder: Path, contour: str, revocation: Revocation, clock: Clock) -> KzedsVerifier:
    """A verifier that trusts the authorities of a folder; `contour` is `production` or `test`. Raises BadTrust."""
    return KzedsVerifier(read_trust(folder, Contour(contour)), contour, revocation, clock)
