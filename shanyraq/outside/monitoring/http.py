"""Reports, handed over by HTTP in a shape that is assumed and written down in `docs/manual/monitoring.md`.

POST {address}/stages   the report   Authorization: Bearer {token}   Idempotency-Key: {id}
  200, 201, 202  {"receipt": "…"}   taken; the same key again gives the same receipt
  400, 404, 409, 410, 413, 422  {"why": "…"}   refused: somebody has to look
  anything else                     not now
"""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO, Any, Final

from shanyraq.outside.monitoring.shape import NotNow, Refused, Report, Taken

LARGEST_ANSWER: Final = 64 * 1024
"""Bytes."""
LONGEST_RECEIPT: Final = 200
LONGEST_REASON: Final = 180
FINAL: Final = frozenset({400, 404, 409, 410, 413, 422})
"""Answers that speak of the report, not of the moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Whom reports are given to."""

    address: str
    token: str


class _Stay(urllib.request.HTTPRedirectHandler):
    """Goes nowhere it is sent to: the token is for one address."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


class HttpMonitoring:
    """Gives reports to the receiver."""

    def __init__(self, receiver: Receiver, patience: float) -> None:
        """`patience` is how many seconds the receiver has for one answer."""
        self._receiver = receiver
        self._patience = patience
        self._opener = urllib.request.build_opener(_Stay())

    def give(self, report: Report) -> Taken | Refused | NotNow:
        """The receiver's answer. An answer without a receipt is none: the report is given again under its id."""
        try:
            receipt = self._answer(report).get("receipt")
        except urllib.error.HTTPError as error:
            return Refused(_reason(error)) if error.code in FINAL else NotNow(str(error.code))
        except (urllib.error.URLError, HTTPException, OSError, ValueError, RecursionError) as error:
            return NotNow(type(error).__name__)
        if not isinstance(receipt, str) or not 0 < len(receipt) <= LONGEST_RECEIPT or "\0" in receipt:
            return NotNow("no receipt")
        return Taken(receipt)

    def _answer(self, report: Report) -> dict[str, Any]:
        question = urllib.request.Request(  # noqa: S310  (the settings take http and https alone)
            f"{self._receiver.address.rstrip('/')}/stages",
            data=report.body.encode(),
            headers={
                "Authorization": f"Bearer {self._receiver.token}",
                "Content-Type": "application/json",
                "Idempotency-Key": report.id,
            },
        )
        with self._opener.open(question, timeout=self._patience) as answer:
            return _object(answer.read(LARGEST_ANSWER))


def _object(content: bytes) -> dict[str, Any]:
    said = json.loads(content)
    if not isinstance(said, dict):
        raise ValueError("the answer is no object")
    return said


def _reason(error: urllib.error.HTTPError) -> str:
    """The code, and what the receiver says of it in its own words."""
    try:
        said = _object(error.read(LARGEST_ANSWER)).get("why")
    except (HTTPException, OSError, ValueError, RecursionError):
        said = None
    told = said.replace("\0", "") if isinstance(said, str) else ""
    return f"{error.code} {told[:LONGEST_REASON]}" if told else str(error.code)
