"""What the app eGov Mobile asks: API1 tells what is signed and where, API2 gives the papers and takes the signatures.

The names of fields are the app's. A signature is answered with 200 once it is verified and its act is recorded;
anything else is 403 with the reason, which the app shows.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any, Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.request import RawPostDataException, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.chancery import by_phone, entering
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.organisations import OrganisationKind, OrganisationSeen, of_kind, organisation
from shanyraq.record.readers.requests import Asked, asked
from shanyraq.record.writers.requests import take
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.casefile.ways import LARGEST
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.phone.links import api2, bearer, is_bearer
from shanyraq.web.phone.text import TEXT
from shanyraq.web.rate import sparingly
from shanyraq.web.text import TEXT as SHARED
from shanyraq.web.today import local, now
from shanyraq.words.phrase import Phrase

OFTEN: Final = 120
"""Questions a minute from one address: many telephones share that of their operator."""


class Malformed(Exception):
    """What the app sent is not what it was given, signed."""


def _refused(message: str, status: int = 403) -> HttpResponse:
    return JsonResponse(
        {"code": str(status), "message": message}, status=status, json_dumps_params={"ensure_ascii": False}
    )


def _too_often(request: HttpRequest) -> HttpResponse:
    answer = _refused(SHARED.say("page.429.text", current_lang()), 429)
    answer.headers["Retry-After"] = "60"
    return answer


def _over() -> HttpResponse:
    return _refused(said_denial(Denial("entering_over", ""), current_lang()).sentence)


@guard("public")
@require_GET
@sparingly("api1", OFTEN, _too_often)
def what(request: HttpRequest, token: str) -> HttpResponse:
    """API1: what is signed, for whom, until when, and where the papers are."""
    found = asked(token)
    if found is None or not found.is_open(now()):
        return _over()
    until = local(found.expires_at)
    return _json(
        {
            "description": _named(found).text(current_lang()),
            "expiry_date": f"{until:%Y-%m-%dT%H:%M:%S}.{until.microsecond // 1000:03d}{until:%z}",
            "organisation": _organisation(found),
            "document": {"uri": api2(token), "auth_type": "Token", "auth_token": bearer(token)},
        }
    )


def _json(values: Mapping[str, Any]) -> HttpResponse:
    return JsonResponse(dict(values), json_dumps_params={"ensure_ascii": False})


def _named(found: Asked) -> Phrase:
    """What the signature is for."""
    if found.purpose == entering.ENTER:
        return TEXT["phone.enter"]
    kinds = {one.kind for one in by_phone.shown(found)}
    return FILE[f"paper.{kinds.pop()}"] if len(kinds) == 1 else TEXT["phone.papers"]


def _organisation(found: Asked) -> dict[str, str]:
    """For whom: the provider of the case, or the body that acts in it; for signing in, the first provider here."""
    own: OrganisationSeen | None = None
    if found.purpose == by_phone.PAPERS:
        own = organisation(by_phone.shown(found)[0].signs_for)
    own = own or next(iter(of_kind(OrganisationKind.PROVIDER)), None)
    if own is None:
        mark = SHARED["service.mark"]
        return {"nameRu": mark.ru, "nameKz": mark.kk, "nameEn": mark.en, "bin": ""}
    return {"nameRu": own.names.ru, "nameKz": own.names.kk, "nameEn": own.names.en, "bin": own.bin}


@csrf_exempt
@guard("public")
@require_http_methods(["GET", "PUT"])
@sparingly("api2", OFTEN, _too_often)
def papers(request: HttpRequest, token: str) -> HttpResponse:
    """API2: the papers on GET; on PUT the signatures, verified before the answer."""
    found = asked(token)
    if found is None or not is_bearer(token, request.headers.get("Authorization", "")):
        return _refused(TEXT.say("phone.unknown", current_lang()))
    if request.method == "PUT":
        return _taken(request, token, found)
    if not found.is_open(now()):
        return _over()
    take(token, now())
    return _json({"signMethod": "CMS_SIGN_ONLY", "version": 1, "documentsToSign": _documents(found)})


def _documents(found: Asked) -> list[dict[str, Any]]:
    if found.purpose == entering.ENTER:
        return [_document(1, TEXT["phone.enter"], "text/plain", entering.text_of(found), ())]
    return [
        _document(at, FILE[f"paper.{one.kind}"], "application/pdf", one.content, ((TEXT["phone.case"], one.number),))
        for at, one in enumerate(by_phone.shown(found), start=1)
    ]


def _document(at: int, name: Phrase, mime: str, content: bytes, meta: tuple[tuple[Phrase, str], ...]) -> dict[str, Any]:
    lang = current_lang()
    return {
        "id": at,
        "nameRu": name.ru,
        "nameKz": name.kk,
        "nameEn": name.en,
        "meta": [{"name": label.text(lang), "value": value} for label, value in meta],
        "document": {"file": {"mime": mime, "data": base64.b64encode(content).decode()}},
    }


def _taken(request: HttpRequest, token: str, found: Asked) -> HttpResponse:
    lang, at = current_lang(), now()
    try:
        signed = _signed(request)
    except Malformed:
        return _refused(TEXT.say("phone.malformed", lang))
    if found.purpose == entering.ENTER:
        denied = entering.prove(token, signed[0], lang, at) if len(signed) == 1 else Denial("phone_other_papers", "")
    else:
        denied = by_phone.hand_in(token, found, signed, at)
    if denied is not None:
        return _refused(said_denial(denied, lang).whole)
    return _json({"code": "200", "message": "success"})


def _signed(request: HttpRequest) -> list[bytes]:
    """The signatures in the order in which the papers were given; raises Malformed."""
    try:
        sent = json.loads(request.body)
        documents = {int(one["id"]): one["document"]["file"]["data"] for one in sent["documentsToSign"]}
        if sent["signMethod"] != "CMS_SIGN_ONLY" or sorted(documents) != list(range(1, len(documents) + 1)):
            raise Malformed
        found = [base64.b64decode(documents[at], validate=False) for at in sorted(documents)]
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error) as error:
        raise Malformed from error
    except (RequestDataTooBig, RawPostDataException, UnreadablePostError, RecursionError) as error:
        raise Malformed from error
    if not found or any(not one or len(one) > LARGEST for one in found):
        raise Malformed
    return found
