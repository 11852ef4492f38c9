"""The clerk knows that a notice did not arrive, and reaches the person in another way."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from shanyraq.procedure.actor import Role
from shanyraq.record.writers.deliveries import seen
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.guards import guard
from shanyraq.web.office.access import opened
from shanyraq.web.see_other import SeeOther


@guard("staff", Role.EXECUTOR, Role.HEAD)
@require_POST
@opened
def reached(request: HttpRequest, desk: Desk) -> HttpResponse:
    """The warning goes from the case and from the list; the journal of what was sent stays as it is."""
    seen(desk.number, desk.at)
    return SeeOther(reverse("office:case", args=[desk.number]))
