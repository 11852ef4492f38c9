"""An adult of the family: opens the link, shows that it is them, reads, signs or refuses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from typing import Final

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery.acts import Waits, give_consent, refuse_consent
from shanyraq.chancery.by_phone import Act, Wanted
from shanyraq.law.price import Basis
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState
from shanyraq.record.readers.family import Answer, Invitation, expiry, invitation
from shanyraq.record.readers.links import LOCKED_FOR, closed_until, knock
from shanyraq.record.writers.consents import use_link
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.files import handed_out
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.phone import to_phone
from shanyraq.web.casefile.waiting import waiting_lines
from shanyraq.web.casefile.ways import SigningPlace, Unsigned, Way, sent
from shanyraq.web.components.shapes import SummaryRow, Tag, Tone
from shanyraq.web.family.forms import DoorForm, RefuseForm
from shanyraq.web.family.invited import Invited, is_of_family, let_in, let_out, who_is_in
from shanyraq.web.family.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local, now
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.dates import say_datetime
from shanyraq.words.documents import KINDS

_TONES: Final[dict[ConsentState, Tone]] = {
    ConsentState.GIVEN: "good",
    ConsentState.REFUSED: "bad",
    ConsentState.WAITING: "warn",
}


# --- the door


@guard("public")
@require_http_methods(["GET", "HEAD", "POST"])
def door(request: HttpRequest, token: str) -> HttpResponse:
    """The link: nothing of the application is shown before the person has shown that it is them."""
    at = now()
    link = invitation(token, at)
    if link is None:
        return _does_not_open(request, token)
    closed = closed_until(token, at)
    if closed is not None:
        return _closed(request)
    form = DoorForm(request.POST if request.method == "POST" else None)
    left: int | None = None
    if form.is_bound and form.is_valid():
        answer = knock(token, form.cleaned_data["born_on"], at)
        if answer.right:
            return _inside(request, token, link)
        if answer.closed_until is not None:
            return _closed(request)
        left = answer.left
        form.add_error("born_on", ValidationError("not the same", code="not_the_same"))
    return page(request, "family/door.html", TEXT, form=form, left=left)


def _inside(request: HttpRequest, token: str, link: Invitation) -> HttpResponse:
    if not is_of_family(link):
        return page(request, "family/not_of_family.html", TEXT)
    let_in(request, token)
    return SeeOther(reverse("family:read"))


def _does_not_open(request: HttpRequest, token: str) -> HttpResponse:
    """An old link is told from a wrong one: for the first a new one is enough, the second was copied badly."""
    ended = expiry(token)
    at = say_datetime(local(ended), current_lang()) if ended else ""
    return page(request, "family/does_not_open.html", TEXT, status=404 if not ended else 410, at=at)


def _closed(request: HttpRequest) -> HttpResponse:
    minutes = int(LOCKED_FOR.total_seconds() // 60)
    return page(request, "family/closed.html", TEXT, status=429, minutes=minutes)


# --- inside

OfInvited = Callable[[HttpRequest, Invited], HttpResponse]


def _invited(view: OfInvited) -> Callable[[HttpRequest], HttpResponse]:
    """A view for whoever was let in; everybody else learns that the link has to be opened anew."""

    @wraps(view)
    def opened(request: HttpRequest) -> HttpResponse:
        who = who_is_in(request)
        if who is None:
            return page(request, "family/does_not_open.html", TEXT, status=404, at="")
        if not who.own.adult:
            return _minor(request, who)
        return view(request, who)

    return opened


def _minor(request: HttpRequest, who: Invited) -> HttpResponse:
    status = 422 if request.method == "POST" else 200
    return page(request, "family/minor.html", TEXT, status=status, name=who.own.person.full_name)


@dataclass(frozen=True, slots=True)
class AnswerSeen:
    """One person of the household and their answer."""

    name: str
    tag: Tag
    is_self: bool


@guard("public")
@require_GET
@_invited
def read(request: HttpRequest, who: Invited) -> HttpResponse:
    """The text in short and whole, who has signed, and what signing or refusing means."""
    return _read(request, who, None)


def _read(request: HttpRequest, who: Invited, denied: SaidDenial | None) -> HttpResponse:
    filing = who.case.stage is Stage.FILING
    can = filing and not who.has_signed
    return page(
        request,
        "family/read.html",
        TEXT,
        status=422 if denied else None,
        name=who.own.person.given_name or who.own.person.full_name,
        version=who.link.packet.version,
        digest=" ".join(who.link.packet.paper[at : at + 8] for at in range(0, 64, 8)),
        rows=tuple(_rows(who)),
        answers=tuple(_answer(who, one) for one in who.link.packet.answers),
        voided=_voided(who),
        signed=_moment(who) if who.has_signed else "",
        refused=who.own.state is ConsentState.REFUSED,
        filing=filing,
        can=can and who.page.may(c.GiveConsent, who.at) is None,
        can_refuse=filing and who.own.state is not ConsentState.REFUSED,
        place=SigningPlace(reverse("family:text"), who.link.packet.paper, counter=True),
        denied=denied,
        waiting=waiting_lines(who.page, who.link.person, who.at, who.lang),
        click=new_key(),
    )


def _moment(who: Invited) -> str:
    at = who.own.signed_at
    return say_datetime(at.astimezone(zone_of(who.page)), who.lang) if at else ""


def _voided(who: Invited) -> int:
    """The latest earlier version that they signed and that is no longer the text; 0 when there is none."""
    signed = [
        one.event.version
        for one in who.page.entries
        if isinstance(one.event, e.ConsentGiven) and one.event.person == who.link.person
    ]
    return max((one for one in signed if one < who.link.packet.version), default=0)


def _answer(who: Invited, one: Answer) -> AnswerSeen:
    lang = who.lang
    if not one.adult:
        tag = Tag(TEXT.say("read.minor", lang))
    else:
        tag = Tag(TEXT.say(f"read.{one.state}", lang), _TONES[one.state])
    return AnswerSeen(one.person.full_name, tag, one.person.id == who.link.person)


def _rows(who: Invited) -> Iterator[SummaryRow]:
    lang, filing = who.lang, who.case.filing
    applicant = who.page.people[filing.applicant].full_name
    yield SummaryRow.of(TEXT.say("read.applicant", lang), applicant)
    yield SummaryRow.of(TEXT.say("read.dwelling", lang), who.page.dwelling.address.text(lang))
    yield SummaryRow(TEXT.say("read.basis", lang), tuple(_basis(who)))
    family = tuple(one.person.full_name for one in who.link.packet.answers)
    yield SummaryRow(TEXT.say("read.family", lang), family)
    kinds = sorted({one.kind for one in filing.attached})
    yield SummaryRow(TEXT.say("read.papers", lang), tuple(KINDS.say(f"kind.{kind}", lang) for kind in kinds))


def _basis(who: Invited) -> Iterator[str]:
    lang, filing = who.lang, who.case.filing
    if filing.basis is Basis.INSTALMENTS and filing.instalments is not None:
        plan = filing.instalments
        yield TEXT.say("read.instalments", lang, percent=plan.initial_percent, years=plan.years)
        return
    yield TEXT.say(f"read.{filing.basis}", lang)
    if filing.free_category:
        yield CATEGORIES.say(f"category.{filing.free_category}", lang)


@guard("public")
@require_GET
@_invited
def text(request: HttpRequest, who: Invited) -> HttpResponse:
    """The paper that is signed, byte for byte."""
    return handed_out(request, who.page, who.link.packet.paper)


@guard("public")
@require_POST
@_invited
def sign(request: HttpRequest, who: Invited) -> HttpResponse:
    """Sign the version that was read; if the text has changed meanwhile, nothing is signed and the new one is shown."""
    if request.POST.get("digest") != who.link.packet.paper:
        return _read(request, who, SaidDenial(TEXT.say("read.old_version", who.lang), ""))
    try:
        came = sent(request.POST, request.FILES, who.link.packet.paper)
    except Unsigned as unsigned:
        return _read(request, who, unsigned.said(who.lang))
    key = who.click(request)
    if came.way is Way.PHONE:
        wanted = Wanted(Act.CONSENT, who.number, who.link.packet.paper, who.by, key)
        return to_phone(request, [wanted], to=reverse("family:done"), back=reverse("family:read"))
    answer = give_consent(who.number, who.link.person, came.cms, came.paper, by=who.by, at=who.at, key=key)
    if isinstance(answer, Denial):
        return _read(request, who, said_denial(answer, who.lang))
    if isinstance(answer, Waits):
        return SeeOther(reverse("family:read"))
    use_link(who.token, who.at)
    return SeeOther(reverse("family:done"))


@guard("public")
@require_http_methods(["GET", "HEAD", "POST"])
@_invited
def refuse(request: HttpRequest, who: Invited) -> HttpResponse:
    """Refuse, after saying what follows; a reason is not asked for, only offered."""
    form = RefuseForm(request.POST if request.method == "POST" else None)
    denied = None
    if form.is_bound and form.is_valid():
        reason = form.cleaned_data["reason"]
        key = who.click(request)
        answer = refuse_consent(who.number, who.link.person, reason, by=who.by, at=who.at, key=key)
        if not isinstance(answer, Denial):
            use_link(who.token, who.at)
            return SeeOther(reverse("family:done"))
        denied = said_denial(answer, who.lang)
    status = 422 if denied else None
    return page(request, "family/refuse.html", TEXT, status=status, form=form, denied=denied, click=new_key())


@guard("public")
@require_GET
@_invited
def done(request: HttpRequest, who: Invited) -> HttpResponse:
    """What was answered, and who is still waited for."""
    if who.own.state is ConsentState.WAITING:
        return SeeOther(reverse("family:read"))
    adults = [one for one in who.link.packet.answers if one.adult]
    return page(
        request,
        "family/done.html",
        TEXT,
        signed=who.has_signed,
        version=who.link.packet.version,
        at=_moment(who),
        waiting=sum(one.state is not ConsentState.GIVEN for one in adults),
    )


@guard("public")
@require_POST
def close(request: HttpRequest) -> HttpResponse:
    """Forget the link on this device: it may be somebody else's telephone."""
    let_out(request)
    return SeeOther(reverse("family:closed"))


@guard("public")
@require_GET
def closed(request: HttpRequest) -> HttpResponse:
    """What is left after the link was closed: nothing."""
    return page(request, "family/left.html", TEXT)
