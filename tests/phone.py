"""A telephone with eGov Mobile, simulated: scans a code, fetches the papers, signs them, brings the signatures."""

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

from django.test import Client

Answer = tuple[int, dict[str, Any]]
Send = Callable[[str, str, dict[str, str], bytes | None], Answer]
"""Method, path, headers, body; answers the status and what was said."""


def by_client(method: str, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
    """Without a network: a client of its own, which no session follows and the protection of forms does not spare."""
    client = Client(enforce_csrf_checks=True, headers={"accept-language": "en", **headers})
    sent = client.generic(method, path, body or b"", content_type="application/json")
    return sent.status_code, json.loads(sent.content)


def by_network(site: str) -> Send:
    """Over HTTP, to a running site."""

    def send(method: str, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
        request = Request(
            site + path, data=body, headers={"Content-Type": "application/json", **headers}, method=method
        )
        try:
            with urlopen(request, timeout=20) as answer:
                return answer.status, json.loads(answer.read())
        except HTTPError as error:
            return error.code, json.loads(error.read())

    return send


def scanned(launch: str) -> str:
    """The path of API1 out of the link that opens the app: the same address as in the code."""
    link = parse_qs(urlsplit(launch).query, keep_blank_values=True)["link"][0]
    assert link.endswith("?mgovSign"), link
    return urlsplit(link).path


@dataclass
class Phone:
    """`sign` makes a CMS over bytes with the key that its owner keeps on it."""

    sign: Callable[[bytes], bytes]
    send: Send = by_client
    bearer: str = field(default="", init=False)
    uri: str = field(default="", init=False)
    about: dict[str, Any] = field(default_factory=dict, init=False)
    documents: dict[str, Any] = field(default_factory=dict, init=False)

    def scan(self, api1: str) -> Answer:
        """API1, then the papers of API2; the last answer."""
        status, self.about = self.send("GET", api1, {}, None)
        if status != 200:
            return status, self.about
        document = self.about["document"]
        assert document["auth_type"] == "Token"
        self.uri, self.bearer = urlsplit(document["uri"]).path, document["auth_token"]
        status, self.documents = self.send("GET", self.uri, self._shown(), None)
        return status, self.documents

    def put(self, body: object = None) -> Answer:
        """Every paper signed in its place, or another body."""
        sent = json.dumps(self.signed() if body is None else body).encode()
        return self.send("PUT", self.uri, self._shown(), sent)

    def signed(self) -> dict[str, Any]:
        """What was fetched, with the signature in the place of each paper."""
        body: dict[str, Any] = json.loads(json.dumps(self.documents))
        for one in body["documentsToSign"]:
            file = one["document"]["file"]
            file["data"] = base64.b64encode(self.sign(base64.b64decode(file["data"]))).decode()
        return body

    def _shown(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.bearer}"}
