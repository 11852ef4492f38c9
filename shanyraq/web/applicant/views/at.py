"""How the views of a draft begin: the draft is opened, a step that is not open yet leads back to the list."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.record.writers.drafts import StaleDraft
from shanyraq.web.applicant.answers import Answers
from shanyraq.web.applicant.desk import Desk, open_desk
from shanyraq.web.applicant.steps import Step, first_before, next_step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.errors import denied
from shanyraq.web.language import current_lang
from shanyraq.web.see_other import SeeOther

P = ParamSpec("P")
OnDesk = Callable[Concatenate[HttpRequest, Desk, P], HttpResponse]
OnDraft = Callable[Concatenate[HttpRequest, str, P], HttpResponse]

BACK_TO_CHECK = "check"
"""`?back=check` in the address of a step: it was opened from the page of all answers."""


def at_step(step: Step) -> Callable[[OnDesk[P]], OnDraft[P]]:
    """A view of one step gets the desk; a sent draft leads to its case, a step that is not open yet to the list."""

    def put(view: OnDesk[P]) -> OnDraft[P]:
        @wraps(view)
        def opened(request: HttpRequest, draft: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            desk = open_desk(request, draft)
            if not desk.is_open:
                return SeeOther(reverse("applicant:case", args=[desk.seen.number]))
            if first_before(desk, step) is not None:
                return SeeOther(reverse("applicant:tasks", args=[desk.id]))
            try:
                return view(request, desk, *args, **kwargs)
            except StaleDraft:
                return denied(request, TEXT.say("draft.stale", current_lang()))

        return cast(OnDraft[P], opened)

    return put


def address(desk: Desk, step: Step) -> str:
    """The address of a step."""
    return reverse(f"applicant:{step}", args=[desk.id])


def went_from_check(request: HttpRequest) -> bool:
    """Whether the page of all answers led here."""
    return request.GET.get("back") == BACK_TO_CHECK


def back_of(request: HttpRequest, desk: Desk) -> str:
    """Where the link above the heading leads."""
    if went_from_check(request):
        return address(desk, Step.CHECK)
    return reverse("applicant:tasks", args=[desk.id])


def saved(request: HttpRequest, desk: Desk, step: Step, answers: Answers) -> HttpResponse:
    """Save the answers of a step and go on: to the page of all answers, to the next open step, or to the list."""
    desk.save(answers, step)
    if went_from_check(request):
        return SeeOther(address(desk, Step.CHECK))
    return SeeOther(onward(open_desk(request, desk.id), step))


def onward(desk: Desk, after: Step) -> str:
    """The address that comes after a step."""
    following = next_step(desk, after)
    return address(desk, following) if following else reverse("applicant:tasks", args=[desk.id])
