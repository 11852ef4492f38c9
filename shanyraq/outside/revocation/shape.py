"""What is asked about a certificate's revocation, and what is answered. Nobody judges here: an answer is evidence."""

from dataclasses import dataclass
from typing import Protocol

from kzeds.x509.certificate import Certificate


@dataclass(frozen=True, slots=True)
class Answers:
    """Lists and answers as they were received, in DER. They may be about others, old, or forged: the verifier looks."""

    crls: tuple[bytes, ...] = ()
    ocsp: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """Nobody answered. It is no "good": whatever waits for the answer waits on."""

    why: str
    """For the log of an operator: addresses and the kind of failure, never a name or a number."""


class Revocation(Protocol):
    """Asks the authority."""

    def ask(self, certificate: Certificate, issuer: Certificate) -> Answers | Unavailable:
        """What the authority that issued the certificate says of it now. Never raises."""
        ...
