"""The preliminary refusal and the hearing as the case page shows them."""

from collections.abc import Iterator
from dataclasses import dataclass

from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.history import say_ground
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.words.dates import say_date, say_datetime, say_day
from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class Objection:
    """What the person said against the preliminary decision."""

    on: str
    text: str


@dataclass(frozen=True, slots=True)
class HearingView:
    """Grounds, appointment, objections, and what was said at the hearing: each part under its heading."""

    grounds: tuple[str, ...]
    rows: tuple[SummaryRow, ...]
    objections: tuple[Objection, ...]
    said: tuple[tuple[str, str], ...]


def hearing_view(page: CasePage, lang: Lang) -> HearingView | None:
    """The hearing of a case; None while no notice went out."""
    hearing = page.case.hearing
    if hearing.notified_on is None or hearing.hearing_at is None:
        return None
    received = hearing.received_on
    rows = [
        ("hearing.notified", say_date(hearing.notified_on, lang)),
        (
            "hearing.received",
            say_date(received, lang) if received else TEXT.say("hearing.not_received", lang),
        ),
        ("hearing.at", say_datetime(hearing.hearing_at.astimezone(zone_of(page)), lang)),
        ("hearing.place", _place(page)),
    ]
    if hearing.held_on is not None:
        rows.append(("hearing.held", say_date(hearing.held_on, lang)))
    if hearing.waived_on is not None:
        rows.append(("hearing.waived", say_date(hearing.waived_on, lang)))
    objections = tuple(
        Objection(TEXT.say("hearing.objection.on", lang, day=say_day(on, lang)), page.writings.get(digest, ""))
        for digest, on in hearing.objections
    )
    return HearingView(
        grounds=tuple(say_ground(page, one, lang) for one in hearing.grounds),
        rows=tuple(SummaryRow.of(TEXT.say(key, lang), value) for key, value in rows),
        objections=objections,
        said=tuple(_said(page, lang)),
    )


def _said(page: CasePage, lang: Lang) -> Iterator[tuple[str, str]]:
    """Who was there and who said what, as the minutes have it (APPC 74)."""
    transcript = page.case.hearing.said
    for name in ("present", "statements", "others", "questions") if transcript else ():
        text = page.writings.get(getattr(transcript, name), "")
        if text:
            yield TEXT.say(f"hearing.said.{name}", lang), text


def _place(page: CasePage) -> str:
    """The latest place named by the notice or by a move."""
    places = [one.event.place for one in page.entries if hasattr(one.event, "place")]  # type: ignore[union-attr]
    return page.writings.get(places[-1], "") if places else ""
