"""A pretend door: answers what it was given, or is silent."""

from collections.abc import Callable

from kzeds.x509.certificate import Certificate
from shanyraq.outside.revocation.shape import Answers, Unavailable

Answering = Callable[[Certificate, Certificate], Answers]


class PretendRevocation:
    """Answers by a function; `silent` can be set, as an authority falls silent and comes back."""

    def __init__(self, answering: Answering, *, silent: bool = False) -> None:
        self._answering = answering
        self.silent = silent
        self.asked = 0

    def ask(self, certificate: Certificate, issuer: Certificate) -> Answers | Unavailable:
        """The function's answer, unless it is silent."""
        self.asked += 1
        return Unavailable("pretended") if self.silent else self._answering(certificate, issuer)


class NobodyToAsk:
    """The door of an installation that named no addresses: every signature waits, and the administrator sees why."""

    def ask(self, certificate: Certificate, issuer: Certificate) -> Answers | Unavailable:
        """Always unavailable."""
        return Unavailable("no address is named in SHANYRAQ_EDS_OCSP or SHANYRAQ_EDS_CRL")
