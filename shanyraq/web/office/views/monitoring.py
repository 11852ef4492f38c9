"""What the monitoring of public services was told, what waits, what was refused and why (p. 11)."""

import json
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from shanyraq.chancery import doors
from shanyraq.chancery.monitoring.replaying import put_refused_back
from shanyraq.procedure.actor import OrganisationId, Role
from shanyraq.record.readers.monitoring import ReportSeen, Which, counts, latest
from shanyraq.web.components.shapes import Cell, Column, Table, Tag, Tone
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, office_page
from shanyraq.web.office.text import TEXT
from shanyraq.web.office.views.worklist import Choice
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local, now
from shanyraq.words.dates import say_datetime
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import STAGES

MOST: Final = 100
"""Reports of one state that the page shows."""
TONES: Final[dict[str, Tone]] = {"refused": "bad", "waiting": "info", "exported": "info", "taken": "good"}
"""The states in the order in which somebody has to look at them."""


@guard("staff", Role.HEAD)
@require_GET
def monitoring(request: HttpRequest) -> HttpResponse:
    """The reports of one state: those that somebody has to look at, unless another was asked for."""
    lang, provider = current_lang(), by_of(request).organisation
    known = counts(provider)
    usual = next((state for state in TONES if known[state]), "taken")
    state = request.GET.get("state", "")
    state = state if state in TONES else usual
    found = latest(Which(provider, state=state), MOST)
    return office_page(
        request,
        "office/monitoring.html",
        "monitoring",
        state=state,
        lead=f"mon.lead.{state}",
        choices=_choices(known, state, lang),
        table=_table(found, lang),
        most=MOST if len(found) == MOST else 0,
        body=_example(provider),
        connected=doors.monitoring() is not None,
        pretended=settings.DEMO,
        again=request.GET.get("told") == "again",
    )


@guard("staff", Role.HEAD)
@require_POST
def again(request: HttpRequest) -> HttpResponse:
    """What was refused is put back, under the ids it had."""
    put_refused_back(Which(by_of(request).organisation), now())
    return SeeOther(f"{reverse('office:monitoring')}?told=again")


def _choices(known: dict[str, int], here: str, lang: Lang) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            "",
            f"?state={state}",
            state == here,
            Tag(TEXT.say(f"mon.{state}", lang, count=known[state]), tone if known[state] else "neutral"),
        )
        for state, tone in TONES.items()
    )


def _table(found: tuple[ReportSeen, ...], lang: Lang) -> Table:
    columns = tuple(Column(TEXT.say(f"mon.col.{name}", lang)) for name in ("case", "stage", "answer"))
    rows = tuple(
        (
            Cell(one.number, reverse("office:case", args=[one.number]), note=TEXT.say("mon.event", lang, seq=one.seq)),
            Cell(STAGES.say(one.stage, lang), note=say_datetime(local(one.at), lang)),
            Cell(*_answer(one, lang)),
        )
        for one in found
    )
    title, none = TEXT.say("mon.title", lang), TEXT.say("mon.none", lang)
    return Table(title, columns, rows, hide_caption=True, empty=none)


def _answer(one: ReportSeen, lang: Lang) -> tuple[str, str, None, str]:
    """The last answer and, below it, when it came or what comes next."""
    said = TEXT.say("mon.receipt", lang, receipt=one.receipt) if one.state == "taken" else one.why
    if one.settled_at is not None:
        return said, "", None, say_datetime(local(one.settled_at), lang)
    if one.held:
        return said, "", None, TEXT.say("mon.held", lang)
    if one.state == "waiting":
        at = say_datetime(local(one.next_at), lang)
        return said, "", None, TEXT.say("mon.next", lang, count=one.attempts, at=at)
    return said, "", None, ""


def _example(provider: OrganisationId) -> str:
    """The latest report as it is sent, readable."""
    found = latest(Which(provider), 1)
    return json.dumps(json.loads(found[0].body), ensure_ascii=False, indent=2) if found else ""
