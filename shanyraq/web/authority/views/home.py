"""The inbox: cases that wait for this body, and those that have passed it."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from shanyraq.procedure.actor import BODIES
from shanyraq.record.readers.authority import InboxItem, PassedItem, inbox, passed
from shanyraq.record.readers.notices import turns_told
from shanyraq.web.authority.frame import authority_page, by_of
from shanyraq.web.authority.text import TEXT
from shanyraq.web.components.shapes import Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.today import today
from shanyraq.words.dates import say_date, say_day
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.phrase import Lang
from shanyraq.words.routes import STAGES as ROUTES
from shanyraq.words.stages import STAGES
from shanyraq.words.terms import WHY


@dataclass(frozen=True, slots=True)
class Line:
    """One case in the inbox; `due` is the legal day, `new` where it was not opened since its turn came."""

    number: str
    href: str
    where: str
    route: str
    step: str
    since: str
    due: str
    term: str
    tag: Tag | None
    new: bool


@guard("staff", *BODIES)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """One page: what waits, due first; what this body has done."""
    by, lang, day = by_of(request), current_lang(), today()
    new = {one.number for one in turns_told(by.person, by.role)}
    return authority_page(
        request,
        "authority/home.html",
        "home",
        waiting=tuple(_waiting(one, one.number in new, day, lang) for one in inbox(by)),
        passed=tuple(_passed(one, lang) for one in passed(by)),
    )


def _waiting(one: InboxItem, new: bool, day: date, lang: Lang) -> Line:
    return Line(
        number=one.number,
        href=reverse("authority:case", args=[one.number]),
        where=one.address.text(lang),
        route=ROUTES.say(f"route.{one.route}", lang),
        step=NEXT_STEPS.say(one.next_step, lang),
        since=say_day(timezone.localtime(one.since).date(), lang),
        due=say_date(one.due, lang) if one.due else TEXT.say("home.no_due", lang),
        term=WHY.say(f"name.{one.next_term}", lang) if one.next_term else "",
        tag=_tag(one.due, day, lang),
        new=new,
    )


def _tag(due: date | None, day: date, lang: Lang) -> Tag | None:
    if due is None or due > day:
        return None
    if due == day:
        return Tag(TEXT.say("home.today", lang), "warn")
    return Tag(TEXT.say("home.late", lang, count=(day - due).days), "bad")


def _passed(one: PassedItem, lang: Lang) -> Line:
    return Line(
        number=one.number,
        href=reverse("authority:case", args=[one.number]),
        where=one.address.text(lang),
        route=ROUTES.say(f"route.{one.route}", lang),
        step=STAGES.say(one.stage, lang),
        since=say_day(timezone.localtime(one.acted_at).date(), lang),
        due="",
        term="",
        tag=None,
        new=False,
    )
