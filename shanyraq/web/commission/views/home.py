"""The commission's first page: what waits for this person, cases without a sitting, the sittings."""

from django.http import HttpRequest, HttpResponse

from shanyraq.procedure.actor import Role
from shanyraq.record.readers.commission import awaiting_sitting, sittings
from shanyraq.web.commission.frame import by_of, commission_page
from shanyraq.web.commission.lines import case_lines, my_tasks, sitting_line
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.today import now, today

_MOST_WAITING = 60


@guard("staff", Role.SECRETARY, Role.CHAIR, Role.MEMBER)
def home(request: HttpRequest) -> HttpResponse:
    """One page for all seats; the secretary sees what has to be put on an agenda."""
    by, at, lang = by_of(request), now(), current_lang()
    waiting = awaiting_sitting(by, _MOST_WAITING)
    return commission_page(
        request,
        "commission/home.html",
        "home",
        secretary=by.role is Role.SECRETARY,
        tasks=my_tasks(by, at, lang),
        waiting=case_lines(waiting, by, at, lang),
        sittings=tuple(sitting_line(one, today(), lang) for one in sittings(by)),
    )
