"""The search: what is typed is kept in the session, sealed, since it may be an identity number; no address holds it."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from shanyraq.procedure.actor import Role
from shanyraq.record.privacy import UnreadableValue, seal, unseal
from shanyraq.record.readers.office import IIN_LENGTH, search
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, office_page
from shanyraq.web.office.rows import rows_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import today

WANTED: Final = "wanted"
MOST: Final = 50
_LONGEST: Final = 200


@guard("staff", Role.EXECUTOR, Role.HEAD)
@require_http_methods(["GET", "HEAD", "POST"])
def find(request: HttpRequest) -> HttpResponse:
    """Keep what was typed and look for it; one case found by its whole number is opened at once."""
    if request.method == "POST":
        return _keep(request)
    wanted = _wanted(request)
    found = search(by_of(request), wanted, today(), MOST) if wanted else ()
    lang = current_lang()
    return office_page(
        request,
        "office/found.html",
        rows=rows_of(found, today(), lang, by_of(request).role),
        what=_said(wanted),
        count=len(found),
        most=MOST if len(found) == MOST else 0,
    )


def _keep(request: HttpRequest) -> HttpResponse:
    wanted = request.POST.get("wanted", "").strip()[:_LONGEST]
    found = search(by_of(request), wanted, today(), 2) if wanted else ()
    if len(found) == 1 and found[0].number == wanted.upper():
        return SeeOther(reverse("office:case", args=[found[0].number]))
    request.session[WANTED] = seal(wanted)
    return SeeOther(reverse("office:find"))


def _wanted(request: HttpRequest) -> str:
    try:
        return unseal(str(request.session.get(WANTED, "")))
    except UnreadableValue:
        # The key was taken out of the list since: the search is typed again.
        return ""


def _said(wanted: str) -> str:
    """What was looked for, an identity number by its last digits."""
    digits = "".join(letter for letter in wanted if letter.isdigit())
    if len(digits) == IIN_LENGTH:
        return TEXT.say("search.iin", current_lang(), last=digits[-4:])
    return wanted
