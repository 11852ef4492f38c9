"""Which dwelling, by which paper one lives in it, and on what terms it is to be acquired."""

from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.law.categories import FREE_CATEGORIES
from shanyraq.law.editions import edition_on
from shanyraq.law.facts import Tenure
from shanyraq.law.price import Basis, InstalmentRule, instalment_rule
from shanyraq.record.readers.dwellings import DwellingSeen, TenancySeen, dwellings_like, dwellings_of
from shanyraq.record.readers.dwellings import dwelling as one_dwelling
from shanyraq.record.readers.organisations import organisations
from shanyraq.web.applicant.answers import Answers
from shanyraq.web.applicant.desk import Desk
from shanyraq.web.applicant.forms.dwelling import (
    OTHER,
    BasisForm,
    CategoryForm,
    DwellingForm,
    FindForm,
    PlanForm,
    TenureForm,
)
from shanyraq.web.applicant.steps import Step
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.applicant.views.at import address, at_step, back_of, saved, went_from_check
from shanyraq.web.components.receipts import say_article
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.money import say_money
from shanyraq.words.price import PRICE


@dataclass(frozen=True, slots=True)
class Found:
    """A dwelling that a search found."""

    id: str
    place: str
    told: str


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.DWELLING)
def dwelling(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The dwellings the record knows the applicant to rent; the search where there is none."""
    if desk.case is not None:
        return _fixed(request, desk)
    known = dwellings_of(desk.person)
    if not known:
        return SeeOther(_searching(request, desk))
    form = DwellingForm(
        [(one.dwelling.id, _named(one)) for one in known],
        request.POST if request.method == "POST" else None,
        initial={"chosen": desk.answers.dwelling},
    )
    if form.is_bound and form.is_valid():
        chosen = form.cleaned_data["chosen"]
        if chosen == OTHER:
            return SeeOther(_searching(request, desk))
        return saved(request, desk, Step.DWELLING, _chosen(desk.answers, chosen, known))
    return page(request, "applicant/dwelling.html", TEXT, form=form, back_to=back_of(request, desk))


def _fixed(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The case was opened for one dwelling, and for no other."""
    flat = one_dwelling(desk.answers.dwelling)
    place = flat.address.text(current_lang()) if flat else ""
    return page(
        request,
        "applicant/dwelling_fixed.html",
        TEXT,
        place=place,
        number=desk.seen.number,
        back_to=back_of(request, desk),
    )


def _searching(request: HttpRequest, desk: Desk) -> str:
    back = "?back=check" if went_from_check(request) else ""
    return reverse("applicant:find", args=[desk.id]) + back


def _named(one: TenancySeen) -> str:
    lang = current_lang()
    paper = TEXT.say(f"tenure.{one.basis}", lang)
    number = f" № {one.number}" if one.number else ""
    return f"{one.dwelling.address.text(lang)} ({paper}{number})"


def _chosen(answers: Answers, chosen: str, known: tuple[TenancySeen, ...]) -> Answers:
    """Another dwelling has another paper: what the record knows of it is filled in, to be looked at."""
    if chosen == answers.dwelling:
        return answers
    tenancy = next((one for one in known if one.dwelling.id == chosen), None)
    if tenancy is None:
        return replace(answers, dwelling=chosen, tenure=None, tenure_number="", tenure_on=None)
    return replace(
        answers, dwelling=chosen, tenure=tenancy.basis, tenure_number=tenancy.number, tenure_on=tenancy.since
    )


@guard("citizen")
@require_GET
@at_step(Step.DWELLING)
def find(request: HttpRequest, desk: Desk) -> HttpResponse:
    """A dwelling by the words of its address."""
    if desk.case is not None:
        return _fixed(request, desk)
    known = dwellings_of(desk.person)
    form = FindForm(request.GET if "q" in request.GET else None)
    found: tuple[Found, ...] = ()
    if form.is_bound and form.is_valid():
        found = tuple(_found(one) for one in dwellings_like(form.cleaned_data["q"]))
    return page(
        request,
        "applicant/find.html",
        TEXT,
        form=form,
        q=form.cleaned_data.get("q", "") if form.is_bound else "",
        found=found,
        searched=form.is_bound and form.is_valid(),
        none_known=not known,
        draft=desk.id,
        from_check=went_from_check(request),
        back_to=address(desk, Step.DWELLING) if known else back_of(request, desk),
    )


def _found(one: DwellingSeen) -> Found:
    lang = current_lang()
    told = ""
    if one.rooms is not None and one.area is not None:
        area = f"{one.area:f}".rstrip("0").rstrip(".")
        told = TEXT.say("dwelling.rooms", lang, rooms=one.rooms, area=area if lang == "en" else area.replace(".", ","))
    return Found(one.id, one.address.text(lang), told)


@guard("citizen")
@require_POST
@at_step(Step.DWELLING)
def choose(request: HttpRequest, desk: Desk) -> HttpResponse:
    """One of the dwellings that were found."""
    chosen = one_dwelling(request.POST.get("dwelling", ""))
    if chosen is None or desk.case is not None:
        raise Http404
    return saved(request, desk, Step.DWELLING, _chosen(desk.answers, chosen.id, dwellings_of(desk.person)))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.TENURE)
def tenure(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The agreement or the order: as the record has it, to be compared with the paper."""
    answers = desk.answers
    known = next((one for one in dwellings_of(desk.person) if one.dwelling.id == answers.dwelling), None)
    initial = {"kind": answers.tenure, "number": answers.tenure_number, "on": answers.tenure_on}
    form = TenureForm(desk.today, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        told = replace(answers, tenure=Tenure(given["kind"]), tenure_number=given["number"], tenure_on=given["on"])
        return saved(request, desk, Step.TENURE, told)
    flat = one_dwelling(answers.dwelling)
    owner = organisations([flat.owner]).get(flat.owner) if flat else None
    return page(
        request,
        "applicant/tenure.html",
        TEXT,
        form=form,
        place=flat.address.text(current_lang()) if flat else "",
        owner=owner.names.text(current_lang()) if owner else "",
        known=known is not None,
        back_to=back_of(request, desk),
    )


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.BASIS)
def basis(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Free of charge, at once, or in parts; the first and the last ask one thing more."""
    answers = desk.answers
    form = BasisForm(request.POST if request.method == "POST" else None, initial={"basis": answers.basis})
    if form.is_bound and form.is_valid():
        chosen = Basis(form.cleaned_data["basis"])
        told = replace(answers, basis=chosen)
        if chosen is Basis.REDEMPTION:
            return saved(request, desk, Step.BASIS, told)
        desk.save(told, Step.BASIS)
        more = "applicant:category" if chosen is Basis.FREE else "applicant:plan"
        return SeeOther(reverse(more, args=[desk.id]) + ("?back=check" if went_from_check(request) else ""))
    return page(request, "applicant/basis.html", TEXT, form=form, back_to=back_of(request, desk))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.BASIS)
def category(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Which category acquires free of charge."""
    lang = current_lang()
    said = {
        code: CATEGORIES.say(f"category.{code}", lang)
        for code, one in FREE_CATEGORIES.items()
        if one.in_force(desk.today)
    }
    bound = request.POST if request.method == "POST" else None
    form = CategoryForm(said, bound, initial={"free_category": desk.answers.free_category})
    if form.is_bound and form.is_valid():
        told = replace(desk.answers, basis=Basis.FREE, free_category=form.cleaned_data["free_category"])
        return saved(request, desk, Step.BASIS, told)
    article = say_article("HL/13-8", lang)
    return page(request, "applicant/category.html", TEXT, form=form, article=article, back_to=address(desk, Step.BASIS))


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
@at_step(Step.BASIS)
def plan(request: HttpRequest, desk: Desk) -> HttpResponse:
    """How much at once and over how many years, within the limits of the day."""
    answers, rule = desk.answers, instalment_rule(edition_on(desk.today), desk.today)
    initial = {"years": answers.years or None, "initial_percent": answers.initial_percent or rule.min_initial_percent}
    form = PlanForm(desk.today, request.POST if request.method == "POST" else None, initial=initial)
    if form.is_bound and form.is_valid():
        _say_problems(form)
    if form.is_bound and form.is_valid():
        told = replace(answers, basis=Basis.INSTALMENTS, **form.cleaned_data)
        return saved(request, desk, Step.BASIS, told)
    lang = current_lang()
    return page(
        request,
        "applicant/plan.html",
        TEXT,
        form=form,
        least=rule.min_initial_percent,
        most=max(band.max_years for band in rule.bands),
        low=_low_band(rule)[0],
        sum=say_money(_low_band(rule)[1], lang) if _low_band(rule)[1] else "",
        article=say_article(rule.article, lang),
        back_to=address(desk, Step.BASIS),
    )


def _low_band(rule: InstalmentRule) -> tuple[int, int]:
    """The years every value may have, and the value above which there are more; 0 where there is one limit."""
    first = rule.bands[0]
    return (first.max_years, first.up_to_tiyn) if first.up_to_tiyn is not None else (first.max_years, 0)


def _say_problems(form: PlanForm) -> None:
    """Each problem of the law beside the field it is about, with its paragraph."""
    lang = current_lang()
    for problem in form.problems:
        field = "initial_percent" if problem.code.startswith("initial") else "years"
        said = f"{problem.why.say(PRICE, lang)} ({say_article(problem.article, lang)})"
        form.add_error(field, ValidationError(said))
