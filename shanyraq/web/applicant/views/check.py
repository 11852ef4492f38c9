"""All answers on one page with a way to change each; then the text is fixed for everybody's signature."""

from collections.abc import Iterator

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.chancery.acts import open_filing, prepare_application
from shanyraq.law.price import Basis
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState
from shanyraq.record.readers.dwellings import dwelling
from shanyraq.record.readers.organisations import organisation
from shanyraq.record.writers.drafts import tie_draft
from shanyraq.record.writers.files import attach_draft_to_case
from shanyraq.web.applicant.content import content_of
from shanyraq.web.applicant.desk import Desk, citizen
from shanyraq.web.applicant.forms.phones import spoken
from shanyraq.web.applicant.steps import Step, wanted
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import BACK_TO_CHECK, address, at_step
from shanyraq.web.casefile.clicks import KEY, key_of, new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import now
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.dates import say_day
from shanyraq.words.documents import KINDS


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.CHECK)
def check(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The answers; the button makes the paper. A new version voids the signatures, which is said above the button."""
    denial = None
    if request.method == "POST":
        answer = _fix(request, desk)
        if isinstance(answer, str):
            return SeeOther(f"{reverse('applicant:packet', args=[answer])}?told=fixed")
        denial = said_denial(answer, current_lang())
    signed, version = _signed(desk)
    return page(
        request,
        "applicant/check.html",
        TEXT,
        status=422 if denial else None,
        rows=tuple(_rows(desk)),
        denial=denial.whole if denial else "",
        click=new_key(),
        again=version > 0,
        signed=signed,
        number=desk.seen.number or "",
        back_to=reverse("applicant:tasks", args=[desk.id]),
    )


def _signed(desk: Desk) -> tuple[int, int]:
    """How many have signed the present version, and its number; 0 while there is none."""
    if desk.case is None:
        return 0, 0
    filing = desk.case.filing
    return sum(one.state is ConsentState.GIVEN for one in filing.consents), filing.version


def _fix(request: HttpRequest, desk: Desk) -> Denial | str:
    """Open the case if there is none, and fix the text: the number of the case, or the reason against it."""
    actor, sent, at = citizen(request), request.POST.get(KEY, ""), now()
    opening, preparing = key_of(actor, sent, "-open"), key_of(actor, sent)
    if opening is None or preparing is None:
        raise BadRequest("the form came without its one-time key")
    number = desk.seen.number
    if number is None:
        opened = open_filing(desk.answers.dwelling, desk.person, by=desk.by, at=at, key=opening)
        if isinstance(opened, Denial):
            return opened
        number = opened.number
        tie_draft(desk.id, desk.account, number)
    answer = prepare_application(number, content_of(desk), by=desk.by, at=at, key=preparing)
    if isinstance(answer, Denial):
        return answer
    attach_draft_to_case(desk.id, number)
    return number


def _rows(desk: Desk) -> Iterator[SummaryRow]:
    lang, answers = current_lang(), desk.answers
    flat = dwelling(answers.dwelling)
    assert flat is not None, "the step is ready"
    assert answers.tenure is not None, "the step is ready"
    assert answers.tenure_on is not None, "the step is ready"
    provider = organisation(flat.provider)
    yield _row(desk, Step.DWELLING, flat.address.text(lang), TEXT.say(f"route.{flat.route}", lang))
    yield SummaryRow.of(TEXT.say("check.to_provider", lang), provider.names.text(lang) if provider else "")
    paper = TEXT.say(f"tenure.{answers.tenure}", lang)
    yield _row(desk, Step.TENURE, f"{paper} № {answers.tenure_number}", say_day(answers.tenure_on, lang))
    yield _row(desk, Step.BASIS, *_basis(desk))
    yield _row(desk, Step.FAMILY, *_people(desk, adults=True), label="check.adults")
    minors = tuple(_people(desk, adults=False))
    if minors:
        yield _row(desk, Step.FAMILY, *minors, label="check.minors")
    said = [f"{TEXT.say(f'event.{one.kind}', lang)}: {say_day(one.on, lang)}" for one in answers.events]
    none = TEXT.say("check.none", lang)
    yield _row(desk, Step.EVENTS, *(said or [none]))
    in_group = CATEGORIES.say(f"category.{answers.group}", lang) if f"category.{answers.group}" in CATEGORIES else none
    yield _row(desk, Step.GROUP, in_group)
    yield _row(desk, Step.SERVICE, TEXT.say(f"service.{answers.service}", lang))
    files = [f"{KINDS.say(f'kind.{one.need.kind.value}', lang)}: {_files(one.files)}" for one in wanted(desk)]
    yield _row(desk, Step.PAPERS, *(files or [none]))
    yield _row(desk, Step.PHONE, spoken(answers.phone))
    yield _row(desk, Step.CONSENT, TEXT.say("check.agreed", lang))


def _row(desk: Desk, step: Step, *lines: str, label: str = "") -> SummaryRow:
    said = TEXT.say(label or f"step.{step}", current_lang())
    return SummaryRow(said, lines, f"{address(desk, step)}?back={BACK_TO_CHECK}")


def _basis(desk: Desk) -> Iterator[str]:
    lang, answers = current_lang(), desk.answers
    assert answers.basis is not None, "the step is ready"
    yield TEXT.say(f"basis.{answers.basis}", lang)
    if answers.basis is Basis.FREE:
        yield CATEGORIES.say(f"category.{answers.free_category}", lang)
    if answers.basis is Basis.INSTALMENTS:
        yield TEXT.say("check.plan", lang, percent=answers.initial_percent, years=answers.years)


def _people(desk: Desk, *, adults: bool) -> Iterator[str]:
    lang = current_lang()
    for one in desk.family:
        if one.is_adult(desk.today) is adults:
            yield f"{one.full_name}, {TEXT.say(f'family.{one.relation}', lang)}"


def _files(count: int) -> str:
    return TEXT.say("check.files", current_lang(), count=count)
