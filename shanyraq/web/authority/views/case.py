"""One case for an official of another body: their act above, the way of the dwelling and its papers below."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from shanyraq.chancery.drawn import unsigned_papers
from shanyraq.procedure.actor import BODIES
from shanyraq.web.authority.access import opened
from shanyraq.web.authority.file import dwelling_rows, history, paper_digests, papers, waiting
from shanyraq.web.authority.frame import authority_page
from shanyraq.web.authority.offering import offered
from shanyraq.web.casefile.acts import Desk, just_done
from shanyraq.web.casefile.files import stored_file
from shanyraq.web.casefile.terms import line_of_step
from shanyraq.web.casefile.transfer import track
from shanyraq.web.guards import guard
from shanyraq.words.happened import HAPPENED
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.stages import STAGES


@guard("staff", *BODIES)
@require_safe
@opened
def case(request: HttpRequest, desk: Desk) -> HttpResponse:
    """One page: what to do above, whose turn it is and by when, the papers this act rests on."""
    page, lang, today = desk.page, desk.lang, desk.today
    done = just_done(request, desk.number)
    told = tuple(HAPPENED.say(one.kind, lang) for one in page.entries if one.seq in done)
    return authority_page(
        request,
        "authority/case.html",
        desk=desk,
        told=told,
        waiting=waiting(desk),
        where=page.dwelling.address.text(lang),
        stage=STAGES.say(page.case.stage, lang),
        step=NEXT_STEPS.say(page.next_step.code, lang),
        mine=desk.by.role in page.next_step.roles,
        due=line_of_step(page, today, lang),
        offered=offered(desk),
        track=track(page, today, lang),
        papers=papers(desk),
        attached=(),
        facts=dwelling_rows(page, lang),
        history=history(desk),
    )


@guard("staff", *BODIES)
@require_safe
@opened
def file(request: HttpRequest, desk: Desk, digest: str) -> HttpResponse:
    """A paper of the transfer, or one that was drawn up and waits for this official's signature."""
    if digest not in paper_digests(desk) | unsigned_papers(desk.number, desk.by):
        raise Http404(digest)
    return stored_file(request, digest, f"{desk.number}-{digest[:8]}")
