"""The journal as a timeline: what happened, who did it, and what they wrote."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime

from shanyraq.chancery.case_files import digests_of
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.clocks import is_window
from shanyraq.procedure.composition import StatedGround
from shanyraq.record.readers.case_page import CasePage, OpeningSeen
from shanyraq.record.readers.journal import EntrySeen
from shanyraq.web.casefile.facts import organisation_name, short_name
from shanyraq.web.casefile.life import turned
from shanyraq.web.casefile.moments import day_of, zone_of
from shanyraq.web.casefile.papers import Address
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import TimelineItem, Tone
from shanyraq.words.dates import say_date, say_datetime, say_day
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.happened import HAPPENED
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang
from shanyraq.words.price import PRICE
from shanyraq.words.purposes import PURPOSES
from shanyraq.words.stages import ONE_OF
from shanyraq.words.terms import WHY

_BAD = (e.ApplicationReturned, e.ConsentRefused, e.TermPassed, e.DecisionSentBack, e.CaseTerminated, e.PaymentCancelled)
_WARN = (
    e.PreliminaryRefusalNotified, e.CaseSuspended, e.ApplicantDied, e.CorrectionRequested, e.MemberChallenged,
    e.CountedAnew, e.TermEscalated,
)  # fmt: skip
_GOOD = (e.DecisionSigned, e.ApplicationRegistered, e.PaymentReceived, e.TitleRegistered, e.CaseResumed)

ROUTINE = (e.DocumentChecked, e.RegisterAnswered, e.VoteCast, e.PaperDelivered)
"""Events of which many come together; a short history leaves them out."""


def timeline(page: CasePage, address: Address, lang: Lang, *, whole: bool = True) -> tuple[TimelineItem, ...]:
    """The journal, the latest first; `whole=False` leaves routine entries out."""
    entries = (one for one in reversed(page.entries) if whole or not _routine(one.event))
    return tuple(_item(page, one, address, lang) for one in entries)


def _routine(event: e.Event | None) -> bool:
    return isinstance(event, ROUTINE) or (isinstance(event, e.CountedAnew) and not event.moved)


def _item(page: CasePage, one: EntrySeen, address: Address, lang: Lang) -> TimelineItem:
    paper = getattr(one.event, "paper", None)
    there = isinstance(paper, str) and paper in digests_of(page)
    return TimelineItem(
        at=one.at.astimezone(zone_of(page)),
        title=_title(page, one, lang),
        # Whose vote it was is as secret as the vote itself.
        who=_who(page, one, lang) if one.event is not None else "",
        text=" ".join(_written(page, one.event, lang)) if one.event is not None else "",
        href=address(str(paper)) if there else "",
        link=TEXT.say("history.open_paper", lang) if there else "",
        tone=_tone(page, one.event),
    )


def _title(page: CasePage, one: EntrySeen, lang: Lang) -> str:
    phrase = HAPPENED[one.kind]
    params = {name: _spoken(page, name, getattr(one.event, name), lang) for name in phrase.placeholders}
    return phrase.say(lang, **params)


def _spoken(page: CasePage, name: str, value: object, lang: Lang) -> str:
    if isinstance(value, datetime):
        return say_datetime(value.astimezone(zone_of(page)), lang)
    if isinstance(value, date):
        return say_date(value, lang)
    if isinstance(value, int) and name.endswith("tiyn"):
        return say_money(value, lang)
    return str(value)


def _who(page: CasePage, one: EntrySeen, lang: Lang) -> str:
    by = one.by
    if by.role is Role.SYSTEM or not by.person:
        return TEXT.say("history.system", lang)
    return _in_post(page, by, day_of(page, one.at), lang)


def _in_post(page: CasePage, by: By, on: date, lang: Lang) -> str:
    """The post and the name; for somebody in another's place also whose, and by which act."""
    role, name = ONE_OF.say(by.role, lang), short_name(page, by.person)
    stood_in = next((x for x in page.stand_ins if x.covers(by.person, by.role, by.organisation, on)), None)
    if stood_in is None:
        return TEXT.say("history.who", lang, role=role, name=name)
    absent = short_name(page, stood_in.absent)
    return TEXT.say("history.stood_in", lang, role=role, name=name, absent=absent, act=stood_in.act)


def say_ground(page: CasePage, stated: StatedGround, lang: Lang) -> str:
    """A stated ground with the facts as they were written down."""
    reason = GROUNDS.say(f"reason.{stated.sub_reason}", lang)
    return TEXT.say("history.ground", lang, reason=reason, facts=page.writings.get(stated.writing, ""))


def _written(page: CasePage, event: e.Event, lang: Lang) -> Iterator[str]:
    """What the event says beside its sentence: texts that people wrote, grounds, terms of the question."""
    if isinstance(event, e.VotingOpened):
        yield TEXT.say("history.grants", lang, basis=PRICE.say(f"basis.{event.grants}", lang))
    if isinstance(event, e.TermPassed):
        yield WHY.say(f"name.{event.term}", lang)
        if is_window(page.case, event.term):
            yield TEXT.say("history.window", lang)
    if isinstance(event, e.CountedAnew):
        yield from _counted(page, event, lang)
    if isinstance(event, e.TermEscalated):
        name, due = WHY.say(f"name.{event.ahead.term}", lang), say_date(event.ahead.due, lang)
        yield TEXT.say("escalated.line", lang, term=name, due=due, source=event.source)
    yield from _answered(event, lang)
    yield from turned(page, event, lang)
    for field in fields(event):
        value = getattr(event, field.name)
        if isinstance(value, str) and value in page.writings:
            yield page.writings[value]
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, StatedGround):
                    yield say_ground(page, part, lang)
                elif getattr(part, "writing", "") in page.writings:
                    yield page.writings[part.writing]


def _answered(event: e.Event, lang: Lang) -> Iterator[str]:
    """What a body of the transfer said: yes, or no."""
    if isinstance(event, e.IndustryAnswered):
        yield TEXT.say("history.yes" if event.agreed else "history.no", lang)
    if isinstance(event, e.PropertyBodyDecided):
        yield TEXT.say("history.transfers" if event.transfers else "history.stays", lang)


def _counted(page: CasePage, event: e.CountedAnew, lang: Lang) -> Iterator[str]:
    """The title of the act, and each term that it moved with the day that was and the day that is."""
    act = page.edition.calendar.act(event.act)
    if act is not None:
        yield f"{act.title.text(lang)}."
    for moved in event.moved:
        name = WHY.say(f"name.{moved.term}", lang)
        term = TEXT.say("terms.part", lang, name=name, part=moved.part) if moved.part else name
        was, due = (say_day(day, lang) if day else TEXT.say("moves.unknown", lang) for day in (moved.was, moved.due))
        yield TEXT.say("moves.line", lang, term=term, was=was, due=due)


def _tone(page: CasePage, event: e.Event | None) -> Tone:
    if isinstance(event, e.TermPassed) and is_window(page.case, event.term):
        return "neutral"
    if isinstance(event, _BAD):
        return "bad"
    if isinstance(event, _WARN):
        return "warn"
    return "good" if isinstance(event, _GOOD) else "neutral"


def opening_items(page: CasePage, lang: Lang, most: int = 20) -> tuple[TimelineItem, ...]:
    """Who opened the case and why, the latest first."""
    return tuple(_opening(page, one, lang) for one in page.openings[:most])


def _opening(page: CasePage, one: OpeningSeen, lang: Lang) -> TimelineItem:
    title = PURPOSES.say(one.purpose, lang) if one.purpose in PURPOSES else one.purpose
    who = _in_post(page, By(one.role, one.person, one.organisation), day_of(page, one.at), lang)
    body = organisation_name(page, one.organisation, lang)
    return TimelineItem(one.at.astimezone(zone_of(page)), title, who=who, text=body)
