"""A paper as the data its template reads."""

import io
import json
from dataclasses import fields
from typing import Any

import segno

from shanyraq.outside.documents.blocks import Code
from shanyraq.outside.documents.printable import printable, wrapping
from shanyraq.outside.documents.shape import Issue, Paper
from shanyraq.outside.documents.text import Text, article, day, say
from shanyraq.words.papers_form import FORM
from shanyraq.words.phrase import LANGS, Lang


def layout(paper: Paper) -> str:
    """The paper as JSON. Only here does a value turn into something the template sees, and only as data."""
    issue, sheet = paper.issue, paper.sheet()
    data = {
        "languages": _languages(issue),
        "issue": {
            "provider": _data(issue.provider),
            "place": _data(issue.place),
            "dated": _data(day(issue.dated)),
            "code": issue.code,
            "check_url": issue.check_url,
        },
        "words": {name: _data(text) for name, text in _words(issue).items()},
        "qr": {"svg": qr_svg(issue.check_url), "alt": FORM.say("qr", "kk", url=issue.check_url)},
        "letterhead": _data(sheet.letterhead or issue.provider),
        "form": None if sheet.form is None else _data(sheet.form),
        "title": _data(sheet.title),
        "blocks": [{"block": block.block, **_members(block)} for block in sheet.blocks],
    }
    return json.dumps(data, ensure_ascii=False)


def qr_svg(url: str) -> str:
    """The QR code of an address as an SVG picture, with the quiet zone its readers need."""
    out = io.BytesIO()
    segno.make(url, error="m", micro=False).save(out, kind="svg", xmldecl=False, border=2)
    return out.getvalue().decode()


def _languages(issue: Issue) -> list[Lang]:
    return [lang for lang in LANGS if issue.english or lang != "en"]


def _words(issue: Issue) -> dict[str, Text]:
    words = {name: say(FORM, name) for name in ("page", "check", "check_how", "check_code")}
    words["number"] = say(FORM, "number", number=issue.number)
    if issue.case_number:
        words["case"] = say(FORM, "case", number=issue.case_number)
    if issue.corrects and issue.corrects_on is not None:
        of = article("APPC/82")
        words["corrects"] = say(FORM, "corrects", number=issue.corrects, day=issue.corrects_on, article=of)
    return words


def _data(value: object) -> Any:
    match value:
        case Text():
            return {lang: _shown(value.of(lang)) for lang in LANGS}
        case Code():
            return {"code": printable(value.code), "name": _shown(value.name)}
        case str():
            return {"once": _shown(value)}
        case tuple():
            return [_data(one) for one in value]
        case None | bool() | int():
            return value
        case _:
            return _members(value)


def _members(block: Any) -> dict[str, Any]:
    """The fields of a block; what a person wrote or is called is plain text and needs no languages."""
    return {
        field.name: _shown(value) if getattr(field.type, "__origin__", field.type) is str else _data(value)
        for field in fields(block)
        for value in (getattr(block, field.name),)
    }


def _shown(text: str) -> str:
    return wrapping(printable(text))
