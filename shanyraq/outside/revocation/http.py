"""The real door: OCSP first, then lists, by HTTP, from addresses that the settings name and from no others.

A certificate names addresses too, and whoever made it chose them: one that is not on the list is never asked, so that a
signature cannot send this server anywhere. A redirection is not followed for the same reason.
"""

import secrets
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO, Final

from kzeds.errors import KzedsError
from kzeds.revocation.crl import Crl
from kzeds.revocation.ocsp import OcspResponse
from kzeds.revocation.request import ocsp_request
from kzeds.x509.certificate import Certificate
from shanyraq.outside.revocation.shape import Answers, Unavailable

USER_AGENT: Final = "Shanyraq (revocation)"
LARGEST_ANSWER: Final = 64 * 1024
LARGEST_LIST: Final = 32 * 1024 * 1024
"""Bytes."""
PATIENCE: Final = 8.0
"""Seconds for one question, all addresses together: a person waits for it."""
KEPT_FOR: Final = 10 * 60.0
"""Seconds for which a list that was fetched serves the next signatures."""
_BLOCK: Final = 64 * 1024
_NONCE: Final = 16


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where may be asked; a certificate's own addresses count only if they stand here."""

    ocsp: tuple[str, ...]
    crl: tuple[str, ...]


class _Stay(urllib.request.HTTPRedirectHandler):
    """Goes nowhere it is sent to."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


class _Failed(Exception):
    """An address gave no usable answer."""


class HttpRevocation:
    """Asks by HTTP. One for the process: it keeps the lists it fetched for a while."""

    def __init__(self, addresses: Addresses, patience: float = PATIENCE) -> None:
        self._addresses = addresses
        self._patience = patience
        self._opener = urllib.request.build_opener(_Stay())
        self._lists: dict[str, tuple[float, bytes]] = {}
        self._lock = threading.Lock()

    def ask(self, certificate: Certificate, issuer: Certificate) -> Answers | Unavailable:
        """An OCSP answer with our nonce; where there is none, the lists."""
        until, why = time.monotonic() + self._patience, []
        for address in _allowed(certificate.ocsp_urls, self._addresses.ocsp):
            try:
                return Answers(ocsp=(self._ask_ocsp(address, certificate, issuer, until),))
            except _Failed as failure:
                why.append(f"{address}: {failure}")
        crls = []
        for address in _allowed((*certificate.crl_urls, *certificate.delta_crl_urls), self._addresses.crl):
            try:
                crls.append(self._list(address, until))
            except _Failed as failure:
                why.append(f"{address}: {failure}")
        if crls:
            return Answers(crls=tuple(crls))
        return Unavailable("; ".join(why) or "no address is allowed")

    def _ask_ocsp(self, address: str, certificate: Certificate, issuer: Certificate, until: float) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        question = urllib.request.Request(  # noqa: S310  (the settings take http and https alone)
            address,
            data=ocsp_request(certificate, issuer, nonce=nonce),
            headers={"Content-Type": "application/ocsp-request", "User-Agent": USER_AGENT},
        )
        content = self._fetch(question, LARGEST_ANSWER, until)
        try:
            answer = OcspResponse.parse(content)
        except KzedsError as error:
            raise _Failed(error.code) from error
        if answer.refusal is not None:
            raise _Failed(answer.refusal)
        if answer.nonce != nonce:
            # An old answer played again, or a responder without nonces, which the national authority's is not.
            raise _Failed("the answer is to another question")
        return content

    def _list(self, address: str, until: float) -> bytes:
        with self._lock:
            kept = self._lists.get(address)
        if kept is not None and time.monotonic() - kept[0] < KEPT_FOR:
            return kept[1]
        question = urllib.request.Request(address, headers={"User-Agent": USER_AGENT})  # noqa: S310
        content = self._fetch(question, LARGEST_LIST, until)
        try:
            Crl.parse(content)
        except KzedsError as error:
            raise _Failed(error.code) from error
        with self._lock:
            self._lists[address] = (time.monotonic(), content)
        return content

    def _fetch(self, question: urllib.request.Request, most: int, until: float) -> bytes:
        """The body, at most so large and at most until then: a server that answers drop by drop is cut off."""
        parts, size = [], 0
        try:
            with self._opener.open(question, timeout=_left(until)) as answer:
                while part := answer.read1(_BLOCK):
                    parts.append(part)
                    size += len(part)
                    if size > most:
                        raise _Failed("the answer is too large")
                    _left(until)
        except (urllib.error.URLError, HTTPException, OSError) as error:
            raise _Failed(
                type(error).__name__ if not isinstance(error, urllib.error.HTTPError) else str(error.code)
            ) from error
        return b"".join(parts)


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise _Failed("no time is left")
    return left


def _allowed(named: Iterable[str], allowed: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the certificate's addresses that the settings allow; if it names none of them, all that are allowed."""
    return tuple(one for one in dict.fromkeys(named) if one in allowed) or allowed
