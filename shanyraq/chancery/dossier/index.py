"""The index of a dossier: one plain page in each language, to be opened without any program but a browser."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Any, Final
from zoneinfo import ZoneInfo

from shanyraq.chancery.dossier.receipts import receipts
from shanyraq.outside.dossier.packing import Piece
from shanyraq.procedure.papers import Digest, Paper, Signature
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.journal import EntrySeen
from shanyraq.words.dates import say_date, say_datetime, say_day
from shanyraq.words.documents import KINDS
from shanyraq.words.dossier import DOSSIER
from shanyraq.words.happened import HAPPENED
from shanyraq.words.money import say_money
from shanyraq.words.paper_names import PAPER_NAMES
from shanyraq.words.phrase import LANGS, Lang
from shanyraq.words.stages import JOINED, say_stage

_STYLE: Final = (
    "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #999;padding:.3rem .5rem;"
    "text-align:left;vertical-align:top}code{font-size:.8rem;overflow-wrap:anywhere}"
)
_NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signature: the entry that carries it, and the record of its check."""

    entry: EntrySeen
    signature: Signature
    path: str
    record: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What one page is written from."""

    page: CasePage
    papers: tuple[Paper, ...]
    pieces: tuple[Piece, ...]
    lines: tuple[SignatureLine, ...]
    at: datetime
    lang: Lang

    def say(self, key: str, **params: object) -> str:
        return DOSSIER.say(key, self.lang, **params)

    def moment(self, at: datetime) -> str:
        assert self.page.case.hours is not None, "an opened case knows its provider's hours"
        return say_datetime(at.astimezone(ZoneInfo(self.page.case.hours.zone)), self.lang)


def attached_of(page: CasePage) -> dict[Digest, int]:
    """The papers that people handed in, with the kinds they are of."""
    with_application = {one.digest: one.kind for one in page.case.filing.attached}
    return with_application | {one.file.digest: one.kind for one in page.attachments}


def indexes(
    page: CasePage, papers: tuple[Paper, ...], pieces: Iterable[Piece], lines: Iterable[SignatureLine], at: datetime
) -> list[Piece]:
    """A page in each language, and the first one that is opened: in Kazakh, with links to the others."""
    there, signed = tuple(pieces), tuple(lines)
    made = [
        Piece(f"index.{lang}.html", _page(_Sheet(page, papers, there, signed, at, lang)).encode(), "index")
        for lang in LANGS
    ]
    return [*made, Piece("index.html", made[0].content, "index")]


def _page(sheet: _Sheet) -> str:
    title = escape(sheet.say("title", number=sheet.page.number))
    ways = " · ".join(f'<a href="index.{lang}.html" lang="{lang}">{_NAMES[lang]}</a>' for lang in LANGS)
    parts = (
        f"<p>{ways}</p><h1>{title}</h1>",
        f"<p>{escape(sheet.say('made', at=sheet.moment(sheet.at)))}</p>",
        *(f"<p>{escape(one)}</p>" for one in _state(sheet)),
        f"<p>{escape(sheet.say('how'))}</p><p>{escape(sheet.say('withheld'))}</p>",
        _table(sheet, "papers", ("paper", "number", "day", "digest"), _paper_rows(sheet)),
        _table(sheet, "attached", ("paper", "digest"), _attached_rows(sheet)),
        _table(sheet, "signatures", ("who", "paper", "counts", "record"), _signature_rows(sheet)),
        _table(sheet, "terms", ("term", "from", "due", "article"), _term_rows(sheet)),
        _table(sheet, "journal", ("number", "at", "what", "who"), _journal_rows(sheet)),
    )
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    return f'<!DOCTYPE html>\n<html lang="{sheet.lang}"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def _state(sheet: _Sheet) -> Iterator[str]:
    """Where the case stands, and which others go on in it."""
    case = sheet.page.case
    yield f"{sheet.say('now')}: {say_stage(case.stage, case.joined_to, sheet.lang)}"
    if case.joined:
        yield f"{JOINED.say('others', sheet.lang)}: {', '.join(case.joined)}"


def _table(sheet: _Sheet, title: str, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """The cells are HTML already."""
    head = "".join(f'<th scope="col">{escape(sheet.say(f"col.{one}"))}</th>' for one in columns)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<h2>{escape(sheet.say(title))}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _link(path: str, said: str) -> str:
    return f'<a href="{escape(path)}">{escape(said)}</a>'


def _code(digest: str) -> str:
    return f"<code>{escape(digest)}</code>"


def _paper_rows(sheet: _Sheet) -> Iterator[tuple[str, ...]]:
    for one in sheet.papers:
        path = f"papers/{one.number.replace('/', '-')}.pdf"
        name = PAPER_NAMES.say(one.kind, sheet.lang)
        yield _link(path, name), escape(one.number), escape(say_day(one.issued_on, sheet.lang)), _code(one.digest)


def _attached_rows(sheet: _Sheet) -> Iterator[tuple[str, ...]]:
    pieces = [piece for piece in sheet.pieces if piece.what == "attached"]
    for piece, (digest, kind) in zip(pieces, attached_of(sheet.page).items(), strict=True):
        key = f"kind.{kind}"
        yield _link(piece.path, KINDS.say(key, sheet.lang) if key in KINDS else piece.path), _code(digest)


def _signature_rows(sheet: _Sheet) -> Iterator[tuple[str, ...]]:
    papers = {one.digest: one for one in sheet.papers}
    for line in sheet.lines:
        paper = papers.get(line.signature.paper)
        name = f"{PAPER_NAMES.say(paper.kind, sheet.lang)} {paper.number}" if paper else line.signature.paper[:16]
        person = sheet.page.people.get(line.signature.signer)
        who = person.full_name if person else line.signature.signer
        yield escape(who), escape(name), escape(sheet.moment(line.signature.at)), _link(line.path, line.path)


def _term_rows(sheet: _Sheet) -> Iterator[tuple[str, ...]]:
    for one in receipts(sheet.page):
        first, due = (say_day(date.fromisoformat(one[key]), sheet.lang) for key in ("event_day", "due"))
        name = _link("receipts.json", one["name"][sheet.lang])
        yield name, escape(first), escape(due), escape(one["rests_on"][sheet.lang])


def _journal_rows(sheet: _Sheet) -> Iterator[tuple[str, ...]]:
    for one in sheet.page.entries:
        if one.event is None:
            yield str(one.seq), escape(sheet.moment(one.at)), escape(sheet.say("secret")), ""
            continue
        person = sheet.page.people.get(one.by.person)
        who = person.full_name if person else ""
        yield str(one.seq), escape(sheet.moment(one.at)), escape(_happened(sheet, one)), escape(who)


def _happened(sheet: _Sheet, one: EntrySeen) -> str:
    phrase = HAPPENED[one.kind]
    params = {name: _spoken(sheet, name, getattr(one.event, name)) for name in phrase.placeholders}
    return phrase.say(sheet.lang, **params)


def _spoken(sheet: _Sheet, name: str, value: object) -> str:
    if isinstance(value, datetime):
        return sheet.moment(value)
    if isinstance(value, date):
        return say_date(value, sheet.lang)
    if isinstance(value, int) and name.endswith("tiyn"):
        return say_money(value, sheet.lang)
    return str(value)
