"""A system of an organisation as tests use it."""

import json
import secrets
from dataclasses import dataclass
from typing import Any

from django.test import Client

from shanyraq.procedure.actor import By


def new_key() -> str:
    """A one-time key."""
    return secrets.token_urlsafe(16)


@dataclass
class System:
    """A system of an organisation, with a token."""

    http: Client
    id: str
    secret: str
    token: str

    def call(
        self, method: str, path: str, body: Any = None, by: By | None = None, key: str | None = None, **headers: str
    ) -> Any:
        """One call; a POST has a key of its own unless one is told. Bytes are sent as they are, the rest as JSON."""
        sent = {"Authorization": f"Bearer {self.token}", "Accept-Language": "en"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        if by is not None:
            sent |= {"Acting-Role": str(by.role), "Acting-Person": by.person}
        if method == "POST":
            sent["Idempotency-Key"] = new_key() if key is None else key
        content_type = sent.pop("Content-Type", "application/json" if body is not None else "")
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return self.http.generic(method, path, content, content_type=content_type, headers=sent)

    def get(self, path: str, by: By | None = None, **headers: str) -> Any:
        """A GET."""
        return self.call("GET", path, None, by, **headers)

    def post(self, path: str, body: Any, by: By | None = None, key: str | None = None, **headers: str) -> Any:
        """A POST."""
        return self.call("POST", path, body, by, key, **headers)

    def act(self, number: str, name: str, by: By, key: str | None = None, /, **body: Any) -> Any:
        """An act on a case."""
        return self.post(f"/api/v1/cases/{number}/acts/{name}", body, by, key)


def problem(answer: Any) -> tuple[int, str]:
    """The status and the code of a problem; everything a problem must have is there."""
    assert answer.headers["Content-Type"] == "application/problem+json", answer.content
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["type"] == f"urn:shanyraq:problem:{told['code']}"
    assert told["title"]
    assert told["detail"]
    return answer.status_code, told["code"]
