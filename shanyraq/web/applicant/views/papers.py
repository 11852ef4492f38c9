"""The papers: only those the law lets us ask for, each with its reason; what the state obtains stands beside them."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery.attaching import Upload, attach_to_draft
from shanyraq.law.documents import Certificate, DocumentKind, DocumentNeed, DocumentStatus
from shanyraq.outside.files.shape import LARGEST, FileRefused
from shanyraq.record.readers.files import AttachmentSeen
from shanyraq.record.writers.files import detach
from shanyraq.web.applicant.desk import Desk
from shanyraq.web.applicant.forms.papers import AttachForm
from shanyraq.web.applicant.steps import Step, Wanted, needs, wanted
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, at_step, back_of, onward
from shanyraq.web.casefile.files import stored_file
from shanyraq.web.components.receipts import say_article
from shanyraq.web.components.shapes import Tag
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now
from shanyraq.words.dates import say_day
from shanyraq.words.documents import DOCUMENTS, KINDS

TOLD = frozenset({"added", "removed"})


@dataclass(frozen=True, slots=True)
class FileLine:
    """One attached file; files are numbered, their own names may be anything."""

    id: int
    name: str
    told: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedSeen:
    """One kind of paper, and why it is or is not asked for."""

    kind: int
    name: str
    why: str
    article: str
    certificates: tuple[str, ...]
    files: tuple[FileLine, ...] = ()
    tag: Tag | None = None


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.PAPERS)
def papers(request: HttpRequest, desk: Desk) -> HttpResponse:
    """What is needed, what we obtain, what does not concern the applicant."""
    asked = wanted(desk)
    lacking = not all(one.ready for one in asked)
    if request.method == "POST" and not lacking:
        return SeeOther(onward(desk, Step.PAPERS))
    told = request.GET.get("told", "")
    return page(
        request,
        "applicant/papers.html",
        TEXT,
        status=422 if request.method == "POST" else None,
        required=tuple(_wanted(desk, one) for one in asked),
        obtained=_of_status(desk, DocumentStatus.OBTAINED),
        not_required=_of_status(desk, DocumentStatus.NOT_REQUIRED),
        once=say_article("O437/p9-once", current_lang()),
        told=f"papers.{told}" if told in TOLD else "",
        lacking=request.method == "POST" and lacking,
        draft=desk.id,
        back_to=back_of(request, desk),
    )


def _of_status(desk: Desk, status: DocumentStatus) -> tuple[NeedSeen, ...]:
    return tuple(_need(one) for one in needs(desk) if one.status is status)


def _need(need: DocumentNeed, files: tuple[FileLine, ...] = (), tag: Tag | None = None) -> NeedSeen:
    lang = current_lang()
    own = [one for one in need.certificates if one.status is need.status]
    return NeedSeen(
        kind=int(need.kind),
        name=KINDS.say(f"kind.{need.kind.value}", lang),
        why=need.why.say(DOCUMENTS, lang),
        article=say_article(need.article, lang),
        certificates=tuple(_certificate(one) for one in own),
        files=files,
        tag=tag,
    )


def _certificate(one: Certificate) -> str:
    return one.why.say(DOCUMENTS, current_lang())


def _wanted(desk: Desk, one: Wanted) -> NeedSeen:
    lang = current_lang()
    if one.expired:
        tag = Tag(TEXT.say("papers.expired", lang), "bad")
    elif one.ready:
        tag = Tag(TEXT.say("papers.attached", lang), "done")
    else:
        tag = Tag(TEXT.say("papers.wanted", lang), "info")
    files = [file for file in desk.attached if file.kind == one.need.kind]
    return _need(one.need, tuple(_file(number, file) for number, file in enumerate(files, start=1)), tag)


def _file(number: int, file: AttachmentSeen) -> FileLine:
    lang = current_lang()
    told = []
    if file.issued_on:
        told.append(TEXT.say("papers.issued", lang, day=say_day(file.issued_on, lang)))
    if file.expires_on:
        told.append(TEXT.say("papers.until", lang, day=say_day(file.expires_on, lang)))
    return FileLine(file.id, file.file.name or TEXT.say("papers.page", lang, number=number), tuple(told))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.PAPERS)
def attach(request: HttpRequest, desk: Desk, kind: int) -> HttpResponse:
    """Hand one paper in. A file that cannot be taken is answered with what is wrong and what to do."""
    need = next((one.need for one in wanted(desk) if one.need.kind == kind), None)
    if need is None:
        raise Http404
    bound = (request.POST, request.FILES) if request.method == "POST" else ()
    form = AttachForm(need.kind, desk.today, *bound)
    if form.is_bound and form.is_valid() and (refused := _hand_in(desk, need.kind, form.cleaned_data)):
        form.add_error("file", ValidationError(refused.say(current_lang())))
    if form.is_bound and form.is_valid():
        return SeeOther(f"{address(desk, Step.PAPERS)}?told=added")
    return page(
        request,
        "applicant/attach.html",
        TEXT,
        form=form,
        need=_need(need),
        limit=LARGEST,
        back_to=address(desk, Step.PAPERS),
    )


def _hand_in(desk: Desk, kind: DocumentKind, given: dict[str, Any]) -> FileRefused | None:
    upload = Upload(
        chunks=given["file"].chunks(),
        name=given["file"].name or "",
        issued_on=given.get("issued_on"),
        expires_on=given.get("expires_on"),
    )
    answer = attach_to_draft(desk.id, int(kind), upload, account=desk.account, at=now())
    return answer if isinstance(answer, FileRefused) else None


def _own(desk: Desk, attachment: int) -> AttachmentSeen:
    found = next((one for one in desk.attached if one.id == attachment), None)
    if found is None:
        raise Http404
    return found


@guard("citizen")
@require_GET
@at_step(Step.CONSENT)
def attached(request: HttpRequest, desk: Desk, attachment: int) -> HttpResponse:
    """A file as it was handed in."""
    found = _own(desk, attachment)
    return stored_file(request, found.file.digest, f"{found.kind}-{found.file.digest[:8]}")


@guard("citizen")
@require_POST
@at_step(Step.PAPERS)
def remove(request: HttpRequest, desk: Desk, attachment: int) -> HttpResponse:
    """Take a file away again."""
    detach(_own(desk, attachment).id, desk.id)
    return SeeOther(f"{address(desk, Step.PAPERS)}?told=removed")
