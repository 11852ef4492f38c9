"""The way of a dwelling into communal property: which acts are done, whose turn it is and since when, by what dates."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from shanyraq.law.routes import Route
from shanyraq.law.sources import SOURCES
from shanyraq.law.terms import TermCode
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.clocks import Clock
from shanyraq.procedure.follow import MOVES_ON
from shanyraq.procedure.may.transfer import LOCAL_POSTS, approvers
from shanyraq.procedure.parties import ApproverPost, Party
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.facts import organisation_name
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.terms import term_name
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Cell, Column, Table, Tag
from shanyraq.words.dates import say_date, say_day
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import ROLES

_CLOCKS: Final = (TermCode.PROPERTY_BODY_DECISION, TermCode.TRANSFER, TermCode.TRANSFER_CAP)


@dataclass(frozen=True, slots=True)
class Track:
    """The acts of one transfer in their order, whose turn it is now, and the terms with the limit over all of them."""

    title: str
    turn: str
    steps: str
    acts: Table
    terms: Table


@dataclass(frozen=True, slots=True)
class _Act:
    """One act: the words of its kind, who owes it, and the day it was done, if it was."""

    key: str
    role: Role
    organisation: str
    done: datetime | date | None

    @property
    def kind(self) -> str:
        """What the act is, whoever gives it."""
        return self.key.partition(".")[0]


def track(page: CasePage, today: date, lang: Lang) -> Track | None:
    """The way of this case's dwelling; None where nothing has to be transferred, or nothing is decided yet."""
    case = page.case
    if not case.route.transfers or case.decision.signed_on is None or case.decision.refusal:
        return None
    return Track(
        title=TEXT.say("track.title", lang),
        turn=turn_said(page, lang) if case.stage is Stage.TRANSFER else "",
        steps=TEXT.say("track.steps", lang),
        acts=_acts_table(page, lang),
        terms=_terms_table(page, today, lang),
    )


def turn_said(page: CasePage, lang: Lang) -> str:
    """Whose turn it is, by role and organisation, and since when."""
    since = say_date(turn_since(page).astimezone(zone_of(page)).date(), lang)
    who = "; ".join(_named(page, role, lang) for role in page.next_step.roles)
    return TEXT.say("track.turn", lang, who=who, since=since)


def turn_since(page: CasePage) -> datetime:
    """When the transfer came to its present step; what else happens in a case does not move it."""
    moved = [one.at for one in page.entries if isinstance(one.event, (*MOVES_ON, e.DecisionSigned, e.CaseResumed))]
    return max(moved, default=page.stage_since)


def _named(page: CasePage, role: Role, lang: Lang) -> str:
    parties = page.case.transfer.parties
    body = page.case.provider if role in (Role.EXECUTOR, Role.HEAD) else parties.of(role) if parties else ""
    said = ROLES.say(role, lang)
    return TEXT.say("track.who", lang, role=said, body=organisation_name(page, body, lang)) if body else said


def _acts_table(page: CasePage, lang: Lang) -> Table:
    acts, now = list(_acts(page)), set(page.next_step.roles) if page.case.stage is Stage.TRANSFER else set()
    first = next((one for one in acts if one.done is None), None)
    columns = tuple(Column(TEXT.say(f"track.col.{name}", lang)) for name in ("act", "who", "state"))
    rows = tuple(
        (
            Cell(TEXT.say(f"track.{one.key}", lang)),
            Cell(organisation_name(page, one.organisation, lang) if one.organisation else ROLES.say(one.role, lang)),
            _state(page, one, first, now, lang),
        )
        for one in acts
    )
    return Table(TEXT.say("track.title", lang), columns, rows, hide_caption=True)


def _state(page: CasePage, one: _Act, first: _Act | None, now: set[Role], lang: Lang) -> Cell:
    if one.done is not None:
        day = one.done.astimezone(zone_of(page)).date() if isinstance(one.done, datetime) else one.done
        return Cell(say_day(day, lang), tag=Tag(TEXT.say("track.done", lang), "good"))
    # Two approvers may wait at once: they owe acts of one kind.
    waits = one.role in now and first is not None and one.kind == first.kind
    return Cell("", tag=Tag(TEXT.say("track.now" if waits else "track.later", lang), "warn" if waits else "neutral"))


def _acts(page: CasePage) -> Iterator[_Act]:
    case, parties = page.case, page.case.transfer.parties
    yield _Act("decided", Role.HEAD, case.provider, case.decision.signed_on)
    yield _Act("opened", Role.EXECUTOR, case.provider, _last(page, e.TransferOpened))
    if case.route is Route.REPUBLICAN:
        yield from _property_limb(page)
    deed = case.transfer.deed
    yield _Act("deed", Role.EXECUTOR, case.provider, _last(page, e.DeedDrawnUp) if deed else None)
    for party, role in ((Party.TRANSFERRING, Role.OWNER), (Party.RECEIVING, Role.HEAD)):
        body = case.owner if role is Role.OWNER else case.provider
        yield _Act(f"sign.{party}", role, body, _signed(page, party))
    if parties is not None:
        for post in approvers(case):
            role = Role.COMMUNAL_APPROVER if post in LOCAL_POSTS else Role.STATE_APPROVER
            yield _Act(f"approve.{post}", role, parties.of(role), _approved(page, post))
    registry = parties.registering if parties else ""
    yield _Act("registration", Role.REGISTRAR, registry, case.transfer.title_registered_on)
    yield _Act("rights", Role.REGISTRAR, registry, case.transfer.completed_on)


def _property_limb(page: CasePage) -> Iterator[_Act]:
    case, parties = page.case, page.case.transfer.parties
    transfer = case.transfer
    refused = transfer.industry_agreed is False or transfer.property_decision is False
    akim, industry, body = (parties.akim, parties.industry, parties.property_body) if parties else ("", "", "")
    yield _Act("petition", Role.AKIM, akim, None if refused else transfer.petition_on)
    yield _Act("industry", Role.INDUSTRY, industry, _last(page, e.IndustryAnswered) if _agreed(case) else None)
    decided = transfer.property_decided_on if transfer.property_decision else None
    yield _Act("property", Role.PROPERTY, body, decided)


def _agreed(case: Case) -> bool:
    return bool(case.transfer.industry_agreed) and case.transfer.property_decision is not False


def _last(page: CasePage, kind: type[e.Event]) -> datetime | None:
    return next((one.at for one in reversed(page.entries) if isinstance(one.event, kind)), None)


def _signed(page: CasePage, party: Party) -> datetime | None:
    if party not in page.case.transfer.deed_signed:
        return None
    signed = (
        one.at for one in reversed(page.entries) if isinstance(one.event, e.DeedSigned) and one.event.party is party
    )
    return next(signed, None)


def _approved(page: CasePage, post: ApproverPost) -> datetime | None:
    if post not in page.case.transfer.deed_approved:
        return None
    approved = (
        one.at for one in reversed(page.entries) if isinstance(one.event, e.DeedApproved) and one.event.post is post
    )
    return next(approved, None)


def _terms_table(page: CasePage, today: date, lang: Lang) -> Table:
    """Each half of the stage, and the limit over both, counted from the start (readings 11 to 14)."""
    known = {one.code: one for one in page.clocks if one.code in _CLOCKS}
    shown = [code for code in _CLOCKS if code in known or (code is TermCode.TRANSFER and _two_halves(page))]
    columns = tuple(Column(TEXT.say(f"track.col.{name}", lang)) for name in ("term", "due", "state"))
    rows = tuple(_term_row(known.get(code), today, lang) for code in shown)
    return Table(TEXT.say("track.terms", lang), columns, rows)


def _two_halves(page: CasePage) -> bool:
    return page.case.route is Route.REPUBLICAN


def _term_row(clock: Clock | None, today: date, lang: Lang) -> tuple[Cell, ...]:
    if clock is None:
        waits = TEXT.say("track.not_begun", lang)
        return (Cell(TEXT.say("track.second_half", lang)), Cell("–"), Cell(waits))
    counted = clock.receipt
    reading = TEXT.say("track.reading", lang, number=counted.reading) if counted.reading else ""
    basis = "; ".join(part for part in (SOURCES[counted.article].name(lang), reading) if part)
    if clock.ended_on is not None:
        late = clock.ended_on > counted.due
        done = Tag(TEXT.say("track.done_late" if late else "track.done", lang), "bad" if late else "good")
        state = Cell(say_day(clock.ended_on, lang), tag=done)
    elif counted.due < today:
        state = Cell("", tag=Tag(TEXT.say("track.late", lang, count=(today - counted.due).days), "bad"))
    else:
        state = Cell("", tag=Tag(TEXT.say("track.runs", lang), "info"))
    from_day = TEXT.say("track.from", lang, day=say_day(counted.event_day, lang))
    return (
        Cell(term_name(clock, lang), note=basis),
        Cell(say_date(counted.due, lang), note=from_day),
        state,
    )
