"""The head's papers: each with the digest that is signed, together only with papers of its kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Signed, Waits
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may import may
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.record.answers import OneTimeKey
from shanyraq.record.calendars import edition_of
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.office import Filters, WorkItem, worklist
from shanyraq.web.casefile.clicks import key_of, new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.access import file_address
from shanyraq.web.office.frame import by_of, office_page, staff_of
from shanyraq.web.office.rows import Row, rows_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now, today
from shanyraq.words.dates import say_day

MOST: Final = 60
SESSION: Final = "signed"
KINDS: Final = (PaperKind.DECISION, PaperKind.REFUSAL, PaperKind.AGREEMENT)
COMMAND: Final = {
    PaperKind.DECISION: (c.SignDecision, "sign-decision"),
    PaperKind.REFUSAL: (c.SignDecision, "sign-decision"),
    PaperKind.AGREEMENT: (c.SignAgreement, "sign-agreement"),
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
    def signable(self) -> bool:
        """Whether any of them may be signed."""
        return any(one.blocked is None for one in self.papers)


@guard("staff", Role.HEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def papers(request: HttpRequest) -> HttpResponse:
    """The list by kinds; what is chosen of one kind is signed, and the next page says what was and what was not."""
    if request.method == "POST":
        request.session[SESSION] = list(_sign(request))
        return SeeOther(reverse("office:sign"))
    items = worklist(by_of(request), today(), Filters(whose=Role.HEAD), size=MOST).items
    groups = tuple(_groups(request, items))
    others = tuple(one for one in items if one.next_step not in ("sign_decision", "sign_agreement_for_provider"))
    return office_page(
        request,
        "office/sign.html",
        "sign",
        groups=groups,
        others=rows_of(others, today(), current_lang()),
        demo=bool(settings.DEMO),
        told=request.session.pop(SESSION, []),
    )


def waiting_paper(case: Case) -> Paper | None:
    """The paper that waits for the head's signature; None where none does."""
    if case.stage is Stage.DECISION:
        digest = case.decision.paper
    elif case.stage is Stage.AGREEMENT:
        digest = case.agreement.paper
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
    denial = may(case, command, by_of(request), edition_of(case), now())
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


def _sign(request: HttpRequest) -> Iterator[tuple[str, str]]:
    """Sign each chosen paper; yields what to tell: `good` or `bad`, and the sentence."""
    lang = current_lang()
    kind = next((one for one in KINDS if one == request.POST.get("kind")), None)
    chosen = [one.partition(":") for one in request.POST.getlist("paper")]
    if not settings.DEMO:
        yield "bad", TEXT.say("sign.no_key", lang)
        return
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
        return TEXT.say("act.sign.other_paper", lang)
    answer = _given(request, kind, number, digest, key)
    if isinstance(answer, Waits):
        return TEXT.say("waiting.told", lang)
    return said_denial(answer, lang).whole if isinstance(answer, Denial) else None


def _given(request: HttpRequest, kind: PaperKind, number: str, shown: Digest, key: OneTimeKey) -> Signed:
    if kind is PaperKind.AGREEMENT:
        return acts.sign_agreement_with_demo_key(number, shown, by=by_of(request), at=now(), key=key)
    return acts.sign_decision_with_demo_key(number, shown, by=by_of(request), at=now(), key=key)
