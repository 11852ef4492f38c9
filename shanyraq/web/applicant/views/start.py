"""What the service is, how long it takes; the beginning of an application."""

from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from shanyraq.law.editions import edition_on
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.record.readers.drafts import drafts_of
from shanyraq.record.writers.drafts import start_draft
from shanyraq.web.actor import actor_of
from shanyraq.web.applicant.answers import Answers, written
from shanyraq.web.applicant.desk import citizen
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.components.receipts import say_article
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now, today

SHOWN: Final = (TermCode.RETURN_INCOMPLETE, TermCode.COMMISSION_DECISION, TermCode.AGREEMENT, TermCode.PAYMENT)


@dataclass(frozen=True, slots=True)
class TermTold:
    """One term of the communal route: what it is for, how long, under which paragraph."""

    name: str
    length: str
    article: str


@guard("public")
@require_GET
def start(request: HttpRequest) -> HttpResponse:
    """The first page; anybody may read it, a citizen may begin."""
    actor = actor_of(request)
    may_begin = actor is None or actor.current_post is None
    return page(request, "applicant/start.html", TEXT, terms=_terms(), signed_in=actor is not None, may_begin=may_begin)


def _terms() -> tuple[TermTold, ...]:
    edition, lang = edition_on(today()), current_lang()
    return tuple(
        TermTold(
            TEXT.say(f"start.term.{code}", lang),
            TEXT.say(f"start.term.{rule.term.unit}", lang, count=rule.term.count),
            say_article(rule.article, lang),
        )
        for code in SHOWN
        for rule in [edition.rule(code, Route.COMMUNAL)]
    )


@guard("citizen")
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    """A new draft; one that nothing was written into yet is taken up again, so that two clicks make one."""
    actor = citizen(request)
    empty = next((one for one in drafts_of(actor.account_id) if one.revision == 0), None)
    data = written(Answers())
    draft = empty.id if empty else start_draft(actor.account_id, data, Step.CONSENT, now())
    return SeeOther(reverse("applicant:tasks", args=[draft]))
