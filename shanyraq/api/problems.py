"""What went wrong, as problem details (RFC 9457): a code, the article behind it, the sentence in three languages."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from django.http import HttpResponse
from django.utils import translation

from shanyraq.api.text import TEXT
from shanyraq.law.sources import SOURCES
from shanyraq.procedure.denial import Denial
from shanyraq.words.denials import DENIALS, say_denial
from shanyraq.words.phrase import LANGS, Lang

MEDIA_TYPE: Final = "application/problem+json"
TITLES: Final = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    411: "Length Required",
    412: "Precondition Failed",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """`code` names the reason and never changes; `detail` says it in the reader's language.

    `article` is the key of the place in the law, `basis` its name; `params` are the dates and numbers of the sentence;
    `where` is the field that is meant.
    """

    type: str
    title: str
    status: int
    code: str
    detail: str
    article: str = ""
    basis: str = ""
    where: str = ""
    params: dict[str, Any] = {}


class Wrong(Exception):
    """The request is answered with a problem."""

    def __init__(
        self,
        status: int,
        code: str,
        *,
        where: str = "",
        detail: str = "",
        headers: Mapping[str, str] = {},
        **params: object,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.where = where
        self.detail = detail
        self.headers = dict(headers)
        self.params = params


def lang() -> Lang:
    """The language the reader asked for by Accept-Language."""
    short = (translation.get_language() or "").partition("-")[0]
    return next((one for one in LANGS if one == short), "kk")


def of_wrong(wrong: Wrong) -> Problem:
    """The problem of a request that could not be carried out."""
    said = wrong.detail or TEXT.say(wrong.code, lang(), **wrong.params)
    return _problem(wrong.status, wrong.code, said, where=wrong.where, params=wrong.params)


def of_denial(denial: Denial, status: int = 409) -> Problem:
    """The problem of a command that may not be given now, with its article."""
    source = SOURCES.get(denial.article)
    params = {name: msgspec.to_builtins(value) for name, value in denial.params.items()}
    said = say_denial(denial.code, denial.params, lang())
    basis = source.name(lang()) if source else ""
    return _problem(status, denial.code, said, article=denial.article, basis=basis, params=params)


def _problem(
    status: int,
    code: str,
    detail: str,
    *,
    article: str = "",
    basis: str = "",
    where: str = "",
    params: Mapping[str, object] = {},
) -> Problem:
    return Problem(
        type=f"urn:shanyraq:problem:{code}",
        title=TITLES[status],
        status=status,
        code=code,
        detail=detail,
        article=article,
        basis=basis,
        where=where,
        params=dict(params),
    )


def answer(problem: Problem, headers: Mapping[str, str] = {}) -> HttpResponse:
    """The problem as an answer."""
    response = HttpResponse(msgspec.json.encode(problem), content_type=MEDIA_TYPE, status=problem.status)
    response.headers["Content-Language"] = lang()
    response.headers["Cache-Control"] = "no-store"
    for name, value in headers.items():
        response.headers[name] = value
    return response


def wrong_answer(wrong: Wrong) -> HttpResponse:
    """The answer to a request that could not be carried out."""
    return answer(of_wrong(wrong), wrong.headers)


CODES: Final = (*DENIALS, *TEXT)
"""Every code that a problem may have."""
