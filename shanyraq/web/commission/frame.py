"""What stands around every page of the commission, and who is looking."""

from dataclasses import dataclass
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import By, Role
from shanyraq.web.actor import Actor, actor_of
from shanyraq.web.commission.text import TEXT
from shanyraq.web.page import page

ROLES = (Role.SECRETARY, Role.CHAIR, Role.MEMBER)


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One page of the menu; `go` is the letter that follows g."""

    title: str
    href: str
    go: str
    here: bool


def member_of(request: HttpRequest) -> Actor:
    """Who is looking; the guard has let them in."""
    return cast(Actor, actor_of(request))


def by_of(request: HttpRequest) -> By:
    """The actor by their post; on a case their seat in its composition decides."""
    return member_of(request).by()


def commission_page(
    request: HttpRequest, template: str, here: str = "", /, *, status: int | None = None, **values: object
) -> HttpResponse:
    """A page of the commission."""
    pages = [("home", "menu.home", "w")]
    if by_of(request).role is Role.SECRETARY:
        pages.append(("new", "menu.new", "s"))
    menu = tuple(MenuItem(title, reverse(f"commission:{name}"), go, name == here) for name, title, go in pages)
    return page(request, template, TEXT, status=status, menu=menu, **values)
