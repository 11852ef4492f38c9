"""The head's papers: each with the digest that is signed, together only with papers of its kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Signed, Waits
from shanyraq.chancery.by_phone import MOST as MOST_BY_PHONE
from shanyraq.chancery.by_phone import Act, Wanted
from shanyraq.chancery.signing import Cms
from shanyraq.law.editions import edition
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may import may
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.procedure.parties import Party
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.office import Filters, WorkItem, worklist
from shanyraq.web.casefile.clicks import key_of, new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.phone import BY_PHONE, to_phone
from shanyraq.web.casefile.ways import ORGANISATION, SigningPlace, Unsigned, Way, cms_of, way_of
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.access import file_address
from shanyraq.web.office.frame import by_of, office_page, staff_of
from shanyraq.web.office.rows import Row, rows_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.see_other import SeeOther
from shanyraq.web.text import TEXT as SHARED
from shanyraq.web.today import now, today
from shanyraq.words.dates import say_day

MOST: Final = 60
SESSION: Final = "signed"
KINDS: Final = (PaperKind.DECISION, PaperKind.REFUSAL, PaperKind.DEED, PaperKind.AGREEMENT)
STEPS: Final = ("sign_decision", "sign_deed", "sign_agreement_for_provider")
COMMAND: Final = {
    PaperKind.DECISION: (c.SignDecision, "sign-decision"),
    PaperKind.REFUSAL: (c.SignDecision, "sign-decision"),
    PaperKind.DEED: (c.SignDeed, "sign-deed"),
    PaperKind.AGREEMENT: (c.SignAgreement, "sign-agreement"),
}
SIGN: Final = {
    PaperKind.DECISION: (Act.DECISION, acts.sign_decision),
    PaperKind.REFUSAL: (Act.DECISION, acts.sign_decision),
    PaperKind.DEED: (Act.DEED, acts.sign_deed),
    PaperKind.AGREEMENT: (Act.AGREEMENT, acts.sign_agreement),
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """One paper that waits: where it is read, what is signed, and why it may not be signed, if so."""

    row: Row
    title: str
    number: str
    issued: str
    digest: Digest
    file: str
    alone: str
    blocked: SaidDenial | None


@dataclass(frozen=True, slots=True)
class Group:
    """Papers of one kind."""

    kind: PaperKind
    title: str
    papers: tuple[Waiting, ...]
    key: str

    @property
    def place(self) -> SigningPlace:
        """Where those that are ticked are signed."""
        return SigningPlace(keys=ORGANISATION, id=f"sign-{self.kind}", level=3)

    @property
    def signable(self) -> bool:
        """Whether any of them may be signed."""
        return any(one.blocked is None for one in self.papers)


@guard("staff", Role.HEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest) -> HttpResponse:
    """The list by kinds; what is chosen of one kind is signed, and the next page says what was and what was not."""
    if request.method == "POST":
        if request.POST.get("way") == Way.PHONE and (wanted := list(_wanted(request))):
            if len(wanted) <= MOST_BY_PHONE:
                return to_phone(request, wanted, to=reverse("office:sign"), back=reverse("office:sign"))
            request.session[SESSION] = [("bad", SHARED.say("signing.too_many", current_lang(), most=MOST_BY_PHONE))]
            return SeeOther(reverse("office:sign"))
        request.session[SESSION] = list(_sign(request))
        return SeeOther(reverse("office:sign"))
    items = worklist(by_of(request), today(), Filters(whose=Role.HEAD), size=MOST).items
    groups = tuple(_groups(request, items))
    others = tuple(one for one in items if one.next_step not in STEPS)
    return office_page(
        request,
        "office/sign.html",
        "sign",
        groups=groups,
        others=rows_of(others, today(), current_lang()),
        told=_told(request),
    )


def _told(request: HttpRequest) -> list[tuple[str, str]]:
    """What was just signed and what was not, on this page or by a telephone; told once."""
    told: list[tuple[str, str]] = request.session.pop(SESSION, [])
    by_phone = request.session.pop(BY_PHONE, 0)
    return [*told, ("good", TEXT.say("sign.done", current_lang(), count=by_phone))] if by_phone else told


def waiting_paper(case: Case) -> Paper | None:
    """The paper that waits for the head's signature; None where none does."""
    if case.stage is Stage.DECISION:
        digest = case.decision.paper
    elif case.stage is Stage.AGREEMENT:
        digest = case.agreement.paper
    elif case.stage is Stage.TRANSFER and Party.RECEIVING not in case.transfer.deed_signed:
        digest = case.transfer.deed
    else:
        return None
    return next((one for one in case.papers if one.digest == digest), None)


def _groups(request: HttpRequest, items: tuple[WorkItem, ...]) -> Iterator[Group]:
    found: dict[PaperKind, list[Waiting]] = {kind: [] for kind in KINDS}
    lang = current_lang()
    for item, row in zip(items, rows_of(items, today(), lang), strict=True):
        case = case_of(item.number)
        paper = waiting_paper(case) if case else None
        if case is not None and paper is not None and paper.kind in found:
            found[paper.kind].append(_waiting(request, case, paper, row))
    for kind in KINDS:
        if found[kind]:
            yield Group(kind, TEXT.say(f"sign.group.{kind}", lang), tuple(found[kind]), new_key())


def _waiting(request: HttpRequest, case: Case, paper: Paper, row: Row) -> Waiting:
    command, code = COMMAND[paper.kind]
    denial = may(case, command, by_of(request), edition(case.edition), now())
    lang = current_lang()
    return Waiting(
        row=row,
        title=TEXT.say(f"paper.{paper.kind}", lang),
        number=paper.number,
        issued=say_day(paper.issued_on, lang),
        digest=paper.digest,
        file=file_address(row.number)(paper.digest),
        alone=reverse("office:act", args=[row.number, code]),
        blocked=said_denial(denial, lang) if denial else None,
    )


def _wanted(request: HttpRequest) -> Iterator[Wanted]:
    """What a telephone is asked to sign: the chosen papers, each with the digest that stood in the list."""
    by, account, kind = by_of(request), staff_of(request), request.POST.get("kind")
    for number, _, digest in (one.partition(":") for one in request.POST.getlist("paper")):
        key = key_of(account, request.POST.get("key", ""), f"-{number}")
        case = case_of(number)
        paper = waiting_paper(case) if case is not None and case.provider == by.organisation else None
        if key is not None and paper is not None and paper.kind == kind and paper.digest == digest:
            yield Wanted(SIGN[paper.kind][0], number, digest, by, key)


def _sign(request: HttpRequest) -> Iterator[tuple[str, str]]:
    """Sign each chosen paper; yields what to tell: `good` or `bad`, and the sentence."""
    lang = current_lang()
    kind = next((one for one in KINDS if one == request.POST.get("kind")), None)
    chosen = [one.partition(":") for one in request.POST.getlist("paper")]
    if kind is None or not chosen:
        yield "bad", TEXT.say("sign.none_chosen", lang)
        return
    signed = 0
    for number, _, digest in chosen:
        answer = _sign_one(request, kind, number, digest)
        if answer is None:
            signed += 1
        else:
            yield "bad", TEXT.say("sign.not_done", lang, number=number, why=answer)
    if signed:
        yield "good", TEXT.say("sign.done", lang, count=signed)


def _sign_one(request: HttpRequest, kind: PaperKind, number: str, digest: Digest) -> str | None:
    """Sign one paper; the reason why not, said, or None when it is signed."""
    lang, by = current_lang(), by_of(request)
    key = key_of(staff_of(request), request.POST.get("key", ""), f"-{number}")
    if key is None:
        return TEXT.say("act.key.required", lang)
    case = case_of(number)
    paper = waiting_paper(case) if case is not None and case.provider == by.organisation else None
    if paper is None or paper.kind is not kind or paper.digest != digest:
        return SHARED.say("signing.other_paper", lang)
    try:
        cms = cms_of(way_of(request.POST, {}), request.POST.get(f"signed-{number}"), {})
    except Unsigned as unsigned:
        return unsigned.said(lang).sentence
    answer = _given(request, paper, number, cms, key)
    if isinstance(answer, Waits):
        return TEXT.say("waiting.told", lang)
    return said_denial(answer, lang).whole if isinstance(answer, Denial) else None


def _given(request: HttpRequest, paper: Paper, number: str, cms: Cms, key: OneTimeKey) -> Signed:
    return SIGN[paper.kind][1](number, cms, paper.digest, by=by_of(request), at=now(), key=key)
