"""One act on a case: its form on a page of its own, and the address every form of the case page is sent to."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import Role
from shanyraq.procedure.commands import CheckRequirements, PassOnApplication
from shanyraq.procedure.requirements import unchecked
from shanyraq.web.casefile.acts import ActForm, Desk, given
from shanyraq.web.casefile.drawn import DraftForm, drawn_up
from shanyraq.web.casefile.signing import on_a_phone
from shanyraq.web.errors import denied
from shanyraq.web.guards import guard
from shanyraq.web.office.access import opened
from shanyraq.web.office.acts import BY_CODE, CHECKLIST, ROWS
from shanyraq.web.office.acts.review import CheckForm, RequireForm, RequireRestForm
from shanyraq.web.office.frame import office_page
from shanyraq.web.office.offering import offered_form
from shanyraq.web.office.text import TEXT
from shanyraq.web.see_other import SeeOther


@guard("staff", Role.EXECUTOR, Role.HEAD)
@opened
def act(request: HttpRequest, desk: Desk, code: str) -> HttpResponse:
    """Show the act with its reason if it may not be given; carry it out; a denial comes back with the form."""
    kind = BY_CODE.get(code)
    if kind is None or (kind in ROWS and request.method != "POST"):
        raise Http404(code)
    if request.method == "POST":
        form = kind(desk, request.POST, request.FILES)
        if (phone := on_a_phone(request, form, to=reverse("office:case", args=[desk.number]))) is not None:
            return phone
        if isinstance(form, DraftForm):
            if drawn_up(form):
                return SeeOther(reverse("office:act", args=[desk.number, form.signed_by.code]))
        elif not form.errors and given(request, form) is not None:
            return SeeOther(_after(form))
        if isinstance(form, ROWS):
            return denied(request, _reason(form))
    else:
        form = kind(desk, chosen=request.GET.dict())
    return office_page(request, "office/act.html", "case", desk=desk, form=form, offer=offered_form(desk, kind, form))


def _reason(form: ActForm) -> str:
    """Why a row of the checklist was not saved: a row has no form to stand on."""
    said = [message for errors in form.errors.as_data().values() for error in errors for message in error.messages]
    text = said[0] if said else ""
    return TEXT.say(text, form.desk.lang) if text in TEXT else text


def _after(form: ActForm) -> str:
    """The case; after a finding, the next line that nobody has looked at."""
    home = reverse("office:case", args=[form.desk.number])
    if form.command is PassOnApplication:
        # It is the other provider's from now on, and opens to nobody here.
        return f"{reverse('office:cases')}?passed={form.desk.number}"
    if not isinstance(form, CHECKLIST):
        return home
    if form.command is CheckRequirements:
        return f"{home}#{_next_requirement(form)}"
    found = {kind for kind, _ in form.page.case.review.findings}
    just = form.cleaned_data.get("kind", 0) if isinstance(form, CheckForm) else 0
    waiting = [kind for kind in range(1, 10) if kind not in found and kind != just]
    following = next((kind for kind in waiting if kind > just), waiting[0] if waiting else None)
    return f"{home}#kind-{following}" if following else f"{home}#{_next_requirement(form)}"


def _next_requirement(form: ActForm) -> str:
    """The first requirement without a finding; else what to do next."""
    just = {form.cleaned_data["requirement"]} if isinstance(form, RequireForm) else set()
    if isinstance(form, RequireRestForm):
        just = set(form.codes())
    return next((f"require-{code}" for code in unchecked(form.page.case) if code not in just), "next")
