"""The list of a draft's steps, and throwing the draft away."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from shanyraq.record.readers.dwellings import dwelling
from shanyraq.record.writers.drafts import drop_draft
from shanyraq.web.applicant.desk import Desk, open_desk
from shanyraq.web.applicant.steps import GROUPS, ORDER, Step, first_before, is_ready
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, onward
from shanyraq.web.components.shapes import Tag, Task, TaskGroup
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local


@guard("citizen")
@require_GET
def tasks(request: HttpRequest, draft: str) -> HttpResponse:
    """Where the application stands and what comes next."""
    desk = open_desk(request, draft)
    if not desk.is_open:
        return SeeOther(reverse("applicant:case", args=[desk.seen.number]))
    lang = current_lang()
    groups = tuple(
        TaskGroup(TEXT.say(f"group.{name}", lang), tuple(_task(desk, step) for step in steps)) for name, steps in GROUPS
    )
    flat = dwelling(desk.answers.dwelling) if desk.answers.dwelling else None
    return page(
        request,
        "applicant/tasks.html",
        TEXT,
        groups=groups,
        draft=desk.id,
        place=flat.address.text(lang) if flat else "",
        done=sum(is_ready(desk, step) for step in ORDER[:-1]),
        total=len(ORDER) - 1,
        saved_at=local(desk.saved_at) if desk.seen.revision else None,
        onward=_first(desk),
        can_delete=desk.case is None,
        number=desk.seen.number or "",
    )


def _first(desk: Desk) -> str:
    """The first thing to do: the consent when nothing is answered yet."""
    return address(desk, Step.CONSENT) if not is_ready(desk, Step.CONSENT) else onward(desk, Step.CONSENT)


def _task(desk: Desk, step: Step) -> Task:
    lang = current_lang()
    title, before = TEXT.say(f"step.{step}", lang), first_before(desk, step)
    if before is not None:
        # Everything waits for the consent: said nine times it would be noise.
        after = "" if before is Step.CONSENT else TEXT.say(f"step.{before}", lang)
        hint = TEXT.say("step.after", lang, step=after) if after else ""
        return Task(title, Tag(TEXT.say("step.later", lang)), hint=hint)
    if is_ready(desk, step):
        return Task(title, Tag(TEXT.say("step.ready", lang), "done"), address(desk, step))
    return Task(title, Tag(TEXT.say("step.todo", lang), "info"), address(desk, step))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, draft: str) -> HttpResponse:
    """Throw a draft away, after saying what goes with it."""
    desk = open_desk(request, draft)
    if desk.case is not None:
        return SeeOther(reverse("applicant:case", args=[desk.seen.number]))
    if request.method == "POST":
        drop_draft(desk.id, desk.account)
        return SeeOther(reverse("applicant:home"))
    return page(request, "applicant/delete.html", TEXT, draft=desk.id)
