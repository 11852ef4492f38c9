"""The keys, on a page of their own."""

from typing import Final

from django.http import HttpRequest, HttpResponse

from shanyraq.procedure.actor import Role
from shanyraq.web.guards import guard
from shanyraq.web.office.frame import by_of, office_page

ALL: Final = (
    (("j", "k"), "keys.jk"),
    (("Enter",), "keys.enter"),
    (("/",), "keys.slash"),
    (("g w",), "keys.gw"),
    (("g s",), "keys.gs"),
    (("g l",), "keys.gl"),
    (("g m",), "keys.gm"),
    (("n",), "keys.n"),
    (("p",), "keys.p"),
    (("]",), "keys.next"),
    (("t",), "keys.t"),
    (("1", "2", "3", "4"), "keys.findings"),
    (("m",), "keys.met"),
    (("?",), "keys.help"),
)
_OF_THE_HEAD = ("keys.gs", "keys.gm")


@guard("staff", Role.EXECUTOR, Role.HEAD)
def keys(request: HttpRequest) -> HttpResponse:
    """What each key does."""
    role = by_of(request).role
    known = tuple(row for row in ALL if row[1] not in _OF_THE_HEAD or role is Role.HEAD)
    return office_page(request, "office/keys.html", "keys", keys=known)
