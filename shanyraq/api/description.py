"""The description of the API (OpenAPI 3.1), drawn from its operations; what is served is the committed file."""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from shanyraq.api.calls import Operation
from shanyraq.api.guard import Guard
from shanyraq.api.operations import OPERATIONS, by_path
from shanyraq.api.problems import MEDIA_TYPE, TITLES, Problem, Wrong, wrong_answer
from shanyraq.api.tokens import OAuthError, TokenGiven
from shanyraq.chancery.scopes import SCOPES
from shanyraq.procedure.actor import Role
from shanyraq.words.phrase import LANGS

FILE: Final = Path(__file__).with_name("openapi.json")
_REF: Final = "#/components/schemas/{name}"
_PATHS: Final = {
    "number": ("The number of the case.", "^[A-Z0-9-]{1,24}$", "ULGI-2026-000123"),
    "sha256": ("SHA-256 of the file, 64 lower-case hexadecimal digits.", "^[0-9a-f]{64}$", "0" * 64),
    "webhook": ("The identifier of the webhook.", "^[0-9a-z-]{1,24}$", "23456789abcdefgh"),
    "sitting": ("The identifier of the sitting.", "^[0-9a-z-]{1,24}$", "23456789abcdefgh"),
    "code": ("What the QR code of the paper carries.", "^[0-9A-Z-]{1,40}$", "ABCD-EFGH-2345-6789"),
}
_ALWAYS: Final = frozenset({401, 403, 404, 405, 429, 500, 503})


def _header(name: str, description: str, schema: dict[str, Any], *, required: bool) -> dict[str, Any]:
    return {"name": name, "in": "header", "description": description, "required": required, "schema": schema}


_ACTING: Final = [
    _header(
        "Acting-Role",
        "In which role the call is made.",
        {"type": "string", "enum": sorted(set(Role) - {Role.SYSTEM})},
        required=True,
    ),
    _header(
        "Acting-Person",
        "Who acts: an employee who holds that post in the client's organisation today, or the citizen.",
        {"type": "string", "pattern": "^[0-9a-z-]{1,24}$"},
        required=True,
    ),
]
_KEY: Final = _header(
    "Idempotency-Key",
    "Names this one call: the same again is answered with the first answer, another request with it is a 422.",
    {"type": "string", "pattern": "^[A-Za-z0-9_-]{16,64}$"},
    required=True,
)
_MATCH: Final = _header(
    "If-Match",
    "The number of the last entry the caller has seen, in quotes: 412 if the case has changed since.",
    {"type": "string", "pattern": '^((W/)?"[0-9]{1,9}"|[*])$'},
    required=False,
)
_LANGUAGE: Final = _header(
    "Accept-Language", f"The language of problems: {', '.join(LANGS)}.", {"type": "string"}, required=False
)


def _content(schema: Mapping[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {media_type: {"schema": schema}}


def _types() -> list[Any]:
    found: list[Any] = [Problem, TokenGiven, OAuthError]
    for one in OPERATIONS:
        found += [kind for kind in (one.body, one.query, *one.answers.values()) if kind is not None]
    return list(dict.fromkeys(found))


@cache
def _schemas() -> tuple[dict[Any, dict[str, Any]], dict[str, Any]]:
    types = _types()
    schemas, components = msgspec.json.schema_components(types, ref_template=_REF)
    return dict(zip(types, schemas, strict=True)), components


def _parameters(one: Operation) -> list[dict[str, Any]]:
    found = []
    for name in re.findall(r"{(\w+)}", one.path):
        description, pattern, example = _PATHS[name]
        schema = {"type": "string", "pattern": pattern}
        found.append(
            {
                "name": name,
                "in": "path",
                "required": True,
                "description": description,
                "schema": schema,
                "example": example,
            }
        )
    shared = [*(_ACTING if one.acting else ()), *([_KEY] if one.keyed else ()), *([_MATCH] if one.conditional else ())]
    found += [_shared(header) for header in shared]
    if one.query is not None:
        _, components = _schemas()
        shape = components[one.query.__name__]
        for name, schema in shape["properties"].items():
            found.append({"name": name, "in": "query", "required": False, "schema": schema})
    return [*found, _shared(_LANGUAGE)]


def _shared(header: Mapping[str, Any]) -> dict[str, Any]:
    return {"$ref": f"#/components/parameters/{header['name']}"}


def _problems(one: Operation) -> frozenset[int]:
    told = one.problems | _ALWAYS
    if one.body is not None or one.query is not None or one.acting or one.keyed:
        told |= {400}
    if one.body is not None:
        told |= {411, 413, 415}
    return told | ({411} if one.upload else frozenset())


def _responses(one: Operation) -> dict[str, Any]:
    schemas, _ = _schemas()
    found: dict[str, Any] = {}
    for status, kind in one.answers.items():
        said: dict[str, Any] = {"description": "Done." if status != 202 else "The signature is being checked."}
        if kind is not None:
            said["content"] = _content(schemas[kind])
        if one.download:
            binary = {"type": "string", "format": "binary"}
            said["content"] = {kind: {"schema": binary} for kind in ("application/pdf", "image/jpeg", "image/png")}
        found[str(status)] = said
    for status in sorted(_problems(one)):
        found[str(status)] = {"$ref": f"#/components/responses/Problem{status}"}
    return found


def _operation(one: Operation) -> dict[str, Any]:
    schemas, _ = _schemas()
    said: dict[str, Any] = {
        "operationId": one.name,
        "summary": one.summary,
        "tags": [one.tag],
        "security": [{"client": [scope]} for scope in one.scopes],
        "parameters": _parameters(one),
        "responses": _responses(one),
    }
    if one.description:
        said["description"] = one.description
    if one.body is not None:
        said["requestBody"] = {"required": True, "content": _content(schemas[one.body])}
    if one.upload:
        binary = {"type": "string", "format": "binary"}
        said["requestBody"] = {"required": True, "content": _content(binary, "application/octet-stream")}
    return said


def _token_paths() -> dict[str, Any]:
    schemas, _ = _schemas()
    error = {"description": "No token.", "content": _content(schemas[OAuthError])}
    refused = {"description": "The secret is not right.", "content": _content(schemas[OAuthError])}
    texts = {"client_id": {"type": "string"}, "client_secret": {"type": "string"}}
    problems = {str(one): {"$ref": f"#/components/responses/Problem{one}"} for one in (405, 411, 413, 429, 500, 503)}
    given = {"description": "A token.", "content": _content(schemas[TokenGiven])}

    def form(
        name: str, summary: str, more: dict[str, Any], required: list[str], good: dict[str, Any]
    ) -> dict[str, Any]:
        shape = {"type": "object", "properties": {**more, **texts}, "required": required}
        body = {"required": True, "content": _content(shape, "application/x-www-form-urlencoded")}
        answers = {"200": good, "400": error, "401": refused, "415": error, **problems}
        said = {"operationId": name, "summary": summary, "tags": ["tokens"], "security": [{"secret": []}, {}]}
        return {"post": {**said, "requestBody": body, "responses": answers}}

    grant = {"grant_type": {"type": "string", "enum": ["client_credentials"]}, "scope": {"type": "string"}}
    return {
        "/api/oauth/token": form(
            "give_token", "An access token for an hour (RFC 6749 4.4).", grant, ["grant_type"], given
        ),
        "/api/oauth/revoke": form(
            "revoke_token",
            "Take a token back (RFC 7009).",
            {"token": {"type": "string"}},
            ["token"],
            {"description": "It opens nothing any more."},
        ),
    }


def description() -> dict[str, Any]:
    """The whole description."""
    schemas, components = _schemas()
    queries = {one.query.__name__ for one in OPERATIONS if one.query is not None}
    paths = _token_paths()
    for address, operations in by_path(OPERATIONS).items():
        paths[address] = {method.lower(): _operation(one) for method, one in operations.items()}
    problem = _content(schemas[Problem], MEDIA_TYPE)
    flow = {"clientCredentials": {"tokenUrl": "/api/oauth/token", "scopes": dict(SCOPES)}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Shanyraq",
            "version": "1",
            "description": "Commands and readers for other systems. docs/manual/api.md explains how they are used.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": {name: shape for name, shape in sorted(components.items()) if name not in queries},
            "responses": {
                f"Problem{status}": {"description": title, "content": problem} for status, title in TITLES.items()
            },
            "parameters": {one["name"]: one for one in (*_ACTING, _KEY, _MATCH, _LANGUAGE)},
            "securitySchemes": {
                "client": {"type": "oauth2", "flows": flow},
                "secret": {"type": "http", "scheme": "basic"},
            },
        },
    }


def text() -> str:
    """The description as the committed file holds it."""
    return json.dumps(description(), ensure_ascii=False, indent=1) + "\n"


@cache
def _committed() -> bytes:
    return FILE.read_bytes()


@csrf_exempt
def served(request: HttpRequest) -> HttpResponse:
    """The committed description: public, as the API has no secrets in its shape."""
    if request.method not in ("GET", "HEAD"):
        return wrong_answer(Wrong(405, "bad_method", headers={"Allow": "GET, HEAD"}))
    return HttpResponse(_committed(), content_type="application/json")


served.guard = Guard("public", {})  # type: ignore[attr-defined]
