"""One paper of a case: what it is, how its receipt is recorded, its file."""

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from shanyraq.chancery.acts import opened_in_account
from shanyraq.law.terms import TermCode
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from shanyraq.web.applicant.case import OwnCase, applicants_case, own_case
from shanyraq.web.applicant.packet import parted
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.told import PaperSeen, paper_of
from shanyraq.web.casefile.clicks import KEY, key_of, new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.files import handed_out
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.web.errors import denied
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_date


def _found(own: OwnCase, code: str) -> PaperSeen:
    found = paper_of(own, code)
    if found is None:
        raise Http404
    return found


@guard("citizen")
@require_GET
def paper(request: HttpRequest, number: str, code: str) -> HttpResponse:
    """The paper's page. One addressed to the applicant is opened by a button, which records the day of receipt."""
    own = own_case(request, number)
    found = _found(own, code)
    lang = own.lang
    rows = [
        SummaryRow.of(
            TEXT.say("case.paper.col.name", lang), TEXT.say("case.paper.number", lang, number=found.paper.number)
        ),
        SummaryRow.of(TEXT.say("paper.issued", lang), say_date(found.paper.issued_on, lang)),
    ]
    if found.paper.delivered_on:
        rows.append(SummaryRow.of(TEXT.say("paper.received", lang), say_date(found.paper.delivered_on, lang)))
    return page(
        request,
        "applicant/paper.html",
        TEXT,
        number=number,
        code=code,
        name=found.name,
        rows=tuple(rows),
        waits=found.waits,
        preliminary=found.paper.kind is PaperKind.PRELIMINARY_REFUSAL,
        objection_days=own.page.edition.terms[TermCode.OBJECTIONS].term.count,
        digest=parted(found.paper.digest),
        click=new_key(),
    )


@guard("citizen")
@require_POST
def paper_open(request: HttpRequest, number: str, code: str) -> HttpResponse:
    """Open a paper in the account: the day of receipt is recorded, once."""
    own = applicants_case(request, number)
    found = _found(own, code)
    if key_of(own.actor, request.POST.get(KEY, "")) is None:
        raise BadRequest("the form came without its one-time key")
    answer = opened_in_account(number, found.paper.digest, by=own.by, at=own.at)
    if isinstance(answer, Denial) and answer.code != "already_delivered":
        said = said_denial(answer, own.lang)
        return denied(request, said.sentence, said.basis)
    return SeeOther(reverse("applicant:paper", args=[number, code]))


@guard("citizen")
@require_GET
def paper_file(request: HttpRequest, number: str, code: str) -> HttpResponse:
    """The file, byte for byte; one that waits to be opened leads to its page first."""
    own = own_case(request, number)
    found = _found(own, code)
    if found.waits:
        return SeeOther(reverse("applicant:paper", args=[number, code]))
    return handed_out(request, own.page, found.paper.digest)
