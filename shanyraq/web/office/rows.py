"""A case as a row of a list: what staff see at a glance."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from shanyraq.procedure.actor import Role
from shanyraq.procedure.commands import AssignExecutor
from shanyraq.procedure.may import GATES
from shanyraq.record.readers.deliveries import with_unreached
from shanyraq.record.readers.office import Band, WorkItem
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.components.shapes import Tag, Tone
from shanyraq.web.office.text import TEXT
from shanyraq.words.dates import say_day, say_day_month, say_weekday
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import ROLES, say_stage
from shanyraq.words.terms import WHY

_TAKEN_IN = GATES[AssignExecutor].stages
_TONES: dict[Band, Tone] = {Band.LATE: "bad", Band.TODAY: "warn", Band.SOON: "info"}


@dataclass(frozen=True, slots=True)
class Row:
    """One case. `due` is the legal day, `internal` an earlier one under its own label.

    `take` is where an executor takes a file that nobody has, `key` the one-time key of that click.
    `unreached`: a notice by e-mail or SMS did not arrive, and no clerk has marked it as seen.
    """

    number: str
    href: str
    applicant: str
    address: str
    stage: str
    step: str
    turn: str
    due: str
    due_href: str
    internal: str
    tag: Tag | None
    executor: str
    take: str
    key: str
    ours: bool
    term: str
    over: int
    since: str
    unreached: bool


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of one band."""

    band: str
    title: str
    rows: tuple[Row, ...]


def rows_of(items: tuple[WorkItem, ...], today: date, lang: Lang, role: Role | None = None) -> tuple[Row, ...]:
    """The items said."""
    return _said(items, today, lang, role, with_unreached(one.number for one in items))


def _said(
    items: tuple[WorkItem, ...], today: date, lang: Lang, role: Role | None, lost: frozenset[str]
) -> tuple[Row, ...]:
    return tuple(_row(one, today, lang, role, unreached=one.number in lost) for one in items)


def groups_of(items: tuple[WorkItem, ...], today: date, lang: Lang, role: Role | None = None) -> tuple[Group, ...]:
    """The items under a heading for each band, in the order of the list."""
    bands = dict.fromkeys(one.band for one in items)
    lost = with_unreached(one.number for one in items)
    return tuple(
        Group(
            band,
            TEXT.say(f"band.{band}", lang),
            _said(tuple(one for one in items if one.band is band), today, lang, role, lost),
        )
        for band in bands
    )


def _row(one: WorkItem, today: date, lang: Lang, role: Role | None, *, unreached: bool) -> Row:
    free = one.executor is None and role is Role.EXECUTOR and one.stage in _TAKEN_IN
    who = ", ".join(ROLES.say(role, lang) for role in one.turns)
    return Row(
        number=one.number,
        href=reverse("office:case", args=[one.number]),
        applicant=one.applicant.short_name,
        address=one.address.text(lang),
        stage=say_stage(one.stage, one.goes_on_in, lang),
        step=NEXT_STEPS.say(one.next_step, lang) if one.next_step else "",
        turn=TEXT.say("list.turn_of", lang, who=who) if who else "",
        due=near_day(one.due, today, lang) if one.due else TEXT.say("list.no_due", lang),
        due_href=reverse("office:term_of", args=[one.number, one.next_term]) if one.due else "",
        internal=TEXT.say("list.internal", lang, day=near_day(one.internal_due, today, lang))
        if one.internal_due
        else "",
        tag=_tag(one, today, lang),
        executor=one.executor.short_name if one.executor else TEXT.say("list.nobody", lang),
        take=reverse("office:act", args=[one.number, "take"]) if free else "",
        key=new_key() if free else "",
        ours=role in one.turns,
        term=WHY.say(f"name.{one.next_term}", lang) if one.next_term else "",
        over=(today - one.due).days if one.due else 0,
        unreached=unreached,
        since=TEXT.say("late.since", lang, day=say_day(one.stage_since.date(), lang)),
    )


def near_day(day: date, today: date, lang: Lang) -> str:
    """A day as a list has room for: with its weekday, and with its year where that is not the present one."""
    if day.year != today.year:
        return say_day(day, lang)
    return f"{say_day_month(day, lang)}, {say_weekday(day, lang)}"


def _tag(one: WorkItem, today: date, lang: Lang) -> Tag | None:
    if one.band is Band.LATE and one.due is not None:
        return Tag(TEXT.say("list.days_late", lang, count=(today - one.due).days), "bad")
    return Tag(TEXT.say(f"tag.{one.band}", lang), _TONES[one.band]) if one.band in _TONES else None
