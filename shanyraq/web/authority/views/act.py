"""One act on a case: shown on a page of its own, and the address every form of the case page is sent to."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import BODIES
from shanyraq.web.authority.access import opened
from shanyraq.web.authority.acts import kind_of
from shanyraq.web.authority.frame import authority_page
from shanyraq.web.authority.offering import form_of, offered_form
from shanyraq.web.casefile.acts import ActForm, Desk, given
from shanyraq.web.casefile.drawn import DraftForm, drawn_up
from shanyraq.web.casefile.signing import on_a_phone
from shanyraq.web.guards import guard
from shanyraq.web.see_other import SeeOther


@guard("staff", *BODIES)
@opened
def act(request: HttpRequest, desk: Desk, code: str) -> HttpResponse:
    """Show the act with its reason if it may not be given; carry it out; a denial comes back with the form."""
    kind = kind_of(desk.by.role, code)
    if kind is None:
        raise Http404(code)
    if request.method == "POST":
        form = _sent(request, desk, kind)
        if isinstance(form, DraftForm):
            if drawn_up(form):
                return SeeOther(reverse("authority:act", args=[desk.number, code]))
        elif (phone := on_a_phone(request, form, to=reverse("authority:case", args=[desk.number]))) is not None:
            return phone
        elif not form.errors and given(request, form) is not None:
            return SeeOther(reverse("authority:case", args=[desk.number]))
    else:
        form = kind(desk) if "again" in request.GET else form_of(desk, kind)
    signs = issubclass(kind, DraftForm) and not isinstance(form, DraftForm)
    return authority_page(
        request, "authority/act.html", desk=desk, form=form, offer=offered_form(desk, form), again=signs
    )


def _sent(request: HttpRequest, desk: Desk, kind: type[ActForm]) -> ActForm:
    """What was sent: the answers of a paper, or, with its digest, the signature under it."""
    if issubclass(kind, DraftForm) and "digest" in request.POST:
        return kind.signed_by(desk, request.POST, request.FILES)
    return kind(desk, request.POST, request.FILES)
