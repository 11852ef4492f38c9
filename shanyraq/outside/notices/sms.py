"""SMS, handed by HTTP to a gateway whose shape is written down in `docs/manual/notices.md`.

POST {address}/messages        {"id", "to", "text", "from"}   Authorization: Bearer {token}
  200, 201, 202  {"receipt": "…"}     taken over; the same id again gives the same receipt
  404, 410, 422                       the number takes no messages
  anything else                       not now
GET {address}/messages/{receipt}
  200  {"status": "delivered" | "undeliverable" | anything else}
"""

import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO, Any, Final
from urllib.parse import quote

from shanyraq.outside.notices.shape import Accepted, Fate, Message, NotNow, Refused

PATIENCE: Final = 10.0
"""Seconds for one answer of the gateway."""
LARGEST_ANSWER: Final = 64 * 1024
"""Bytes."""
LONGEST_RECEIPT: Final = 200
FINAL: Final = frozenset({404, 410, 422})
"""Answers that speak of the number, not of the moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gateway:
    """Whom SMS are given to."""

    address: str
    token: str
    sender: str


class _Stay(urllib.request.HTTPRedirectHandler):
    """Goes nowhere it is sent to: the token and the number are for one address."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


class HttpCourier:
    """Gives messages to the gateway."""

    def __init__(self, gateway: Gateway, patience: float = PATIENCE) -> None:
        self._gateway = gateway
        self._patience = patience
        self._opener = urllib.request.build_opener(_Stay())

    def send(self, message: Message) -> Accepted | Refused | NotNow:
        """The gateway's answer. An answer without a receipt is none: the message is given again under its id."""
        body = {"id": message.id, "to": message.to, "text": message.text, "from": self._gateway.sender}
        try:
            receipt = self._asked("/messages", body).get("receipt")
        except urllib.error.HTTPError as error:
            return Refused(f"gateway {error.code}") if error.code in FINAL else NotNow(f"gateway {error.code}")
        except (urllib.error.URLError, HTTPException, OSError, ValueError, RecursionError) as error:
            return NotNow(type(error).__name__)
        if not isinstance(receipt, str) or not 0 < len(receipt) <= LONGEST_RECEIPT or "\0" in receipt:
            return NotNow("gateway gave no receipt")
        return Accepted(receipt)

    def fate(self, receipt: str) -> Fate:
        """What the gateway knows."""
        try:
            status = self._asked(f"/messages/{quote(receipt, safe='')}").get("status")
        except (urllib.error.URLError, HTTPException, OSError, ValueError, RecursionError):
            return Fate.UNKNOWN
        return Fate(status) if status in (Fate.DELIVERED, Fate.UNDELIVERABLE) else Fate.UNKNOWN

    def _asked(self, path: str, body: dict[str, str] | None = None) -> dict[str, Any]:
        question = urllib.request.Request(  # noqa: S310  (the settings take http and https alone)
            f"{self._gateway.address.rstrip('/')}{path}",
            data=json.dumps(body).encode() if body is not None else None,
            headers={"Authorization": f"Bearer {self._gateway.token}", "Content-Type": "application/json"},
        )
        with self._opener.open(question, timeout=self._patience) as answer:
            said = json.loads(answer.read(LARGEST_ANSWER))
        if not isinstance(said, dict):
            raise ValueError("the gateway's answer is no object")
        return said
