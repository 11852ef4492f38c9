"""The family's consent packet: who has signed the same text, a link for each adult, the applicant's own signature."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery.acts import Waits, give_consent
from shanyraq.chancery.by_phone import Act, Wanted
from shanyraq.procedure import commands as c
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState
from shanyraq.procedure.may.filing import waiting_for
from shanyraq.record.readers.drafts import draft_of_case
from shanyraq.record.readers.family import links
from shanyraq.web.applicant.case import OwnCase, applicants_case, click, own_case
from shanyraq.web.applicant.links import link_of, make_link
from shanyraq.web.applicant.packet import packet_seen
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.files import handed_out
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.phone import to_phone
from shanyraq.web.casefile.qr import picture_of
from shanyraq.web.casefile.ways import Sent, SigningPlace, Unsigned, Way, sent
from shanyraq.web.guards import guard
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.dates import say_datetime

TOLD = frozenset({"fixed", "signed", "stand_in"})


@guard("citizen")
@require_GET
def packet(request: HttpRequest, number: str) -> HttpResponse:
    """Who has signed, who is waited for, who refused; the same digest for everybody."""
    own = own_case(request, number)
    if not own.case.filing.paper:
        return SeeOther(_to_draft(own))
    told = request.GET.get("told", "")
    return page(
        request,
        "applicant/packet.html",
        TEXT,
        own=_shown(own),
        packet=packet_seen(own),
        told=f"packet.{told}" if told in TOLD else "",
        sign_denied=own.why_not(c.GiveConsent) or _already(own),
        submit_denied=own.why_not(c.SubmitApplication),
        filing=own.case.stage is Stage.FILING,
        asked=own.page.may(c.GiveConsent, own.at) is None,
        waiting=own.waiting,
    )


def _shown(own: OwnCase) -> dict[str, object]:
    """What every page of a case says about it."""
    return {
        "number": own.number,
        "place": own.page.dwelling.address.text(own.lang),
        "is_applicant": own.is_applicant,
    }


def _to_draft(own: OwnCase) -> str:
    """The draft this case was begun from, or the case's own page."""
    draft = draft_of_case(own.number, own.actor.account_id)
    return reverse("applicant:tasks", args=[draft.id]) if draft else reverse("applicant:case", args=[own.number])


def _already(own: OwnCase) -> SaidDenial | None:
    """A signature under the present version needs no second one."""
    consent = own.case.filing.consent(own.by.person)
    if consent is None or consent.state is not ConsentState.GIVEN:
        return None
    return said_denial(Denial("already_signed", "O437/p9-docs-1"), own.lang)


@guard("citizen")
@require_GET
def text(request: HttpRequest, number: str) -> HttpResponse:
    """The paper that is signed, byte for byte."""
    own = own_case(request, number)
    if not own.case.filing.paper:
        raise Http404
    return handed_out(request, own.page, own.case.filing.paper)


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def sign(request: HttpRequest, number: str) -> HttpResponse:
    """Sign the present version with one's own key."""
    own = own_case(request, number)
    denied = None
    if request.method == "POST":
        try:
            answer = _signed(request, own, sent(request.POST, request.FILES, own.case.filing.paper))
        except Unsigned as unsigned:
            denied = unsigned.said(own.lang)
        else:
            if isinstance(answer, HttpResponse):
                return answer
            denied = answer
    paper = own.case.filing.paper
    return page(
        request,
        "applicant/sign.html",
        TEXT,
        status=422 if denied else None,
        own=_shown(own),
        packet=packet_seen(own),
        blocked=_blocked(own),
        denied=denied,
        place=SigningPlace(reverse("applicant:text", args=[number]), paper, counter=True),
        click=new_key(),
    )


def _blocked(own: OwnCase) -> SaidDenial | None:
    """Why they may not sign now, or need not."""
    return own.why_not(c.GiveConsent) or _already(own)


def _signed(request: HttpRequest, own: OwnCase, came: Sent) -> HttpResponse | SaidDenial:
    """Where to go on once it is signed, or to the telephone; or why it is not."""
    key, to = click(request, own.actor), reverse("applicant:packet", args=[own.number])
    if came.way is Way.PHONE:
        if (blocked := _blocked(own)) is not None:
            return blocked
        wanted = Wanted(Act.CONSENT, own.number, own.case.filing.paper, own.by, key)
        return to_phone(request, [wanted], to=f"{to}?told=signed", back=reverse("applicant:sign", args=[own.number]))
    answer = give_consent(own.number, own.by.person, came.cms, came.paper, by=own.by, at=own.at, key=key)
    if isinstance(answer, Denial):
        return said_denial(answer, own.lang)
    return SeeOther(to if isinstance(answer, Waits) else f"{to}?told=signed")


def _adult(own: OwnCase, person: str) -> str:
    """The name of an adult of the household other than the applicant; Http404 for anybody else."""
    relative = own.case.filing.relative(person)
    if relative is None or person == own.case.filing.applicant or not relative.is_adult(own.today):
        raise Http404
    return own.page.people[person].full_name


@guard("citizen")
@require_GET
def link(request: HttpRequest, number: str, person: str) -> HttpResponse:
    """The link of one adult: to be copied, shown as a picture, printed."""
    own = applicants_case(request, number)
    name = _adult(own, person)
    made = link_of(request, number, person)
    until = next((one.expires_at for one in links(number) if one.person == person and not one.used_at), None)
    picture = picture_of(made, escape(TEXT.say("link.qr.alt", own.lang, name=name))) if made else ""
    return page(
        request,
        "applicant/link.html",
        TEXT,
        own=_shown(own),
        person=person,
        name=name,
        link=made,
        picture=picture,
        until=say_datetime(until.astimezone(zone_of(own.page)), own.lang) if until and made else "",
        made_before=until is not None,
    )


@guard("citizen")
@require_POST
def link_make(request: HttpRequest, number: str, person: str) -> HttpResponse:
    """Make a new link; the earlier one of this person closes."""
    own = applicants_case(request, number)
    _adult(own, person)
    owed = own.page.may(c.GiveConsent, own.at) is None and any(
        one.person == person for one in waiting_for(own.case, own.today)
    )
    if own.case.stage is not Stage.FILING and not owed:
        return SeeOther(reverse("applicant:packet", args=[number]))
    make_link(request, number, person, own.at)
    return SeeOther(reverse("applicant:link", args=[number, person]))


@guard("citizen")
@require_GET
def change(request: HttpRequest, number: str) -> HttpResponse:
    """Before the text is changed: what a new version does to the signatures under this one."""
    own = applicants_case(request, number)
    signed = sum(one.state is ConsentState.GIVEN for one in own.case.filing.consents)
    return page(
        request,
        "applicant/change.html",
        TEXT,
        own=_shown(own),
        signed=signed,
        denied=own.why_not(c.PrepareApplication),
        to_answers=_to_draft(own),
    )
