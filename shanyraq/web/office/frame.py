"""What stands around every page of the provider's staff: the menu, the search, and who is looking."""

from dataclasses import dataclass
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import By, Role
from shanyraq.web.actor import Actor, actor_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.page import page


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One page of the menu; `go` is the letter that follows g."""

    title: str
    href: str
    go: str
    here: bool


def staff_of(request: HttpRequest) -> Actor:
    """Who is looking; the guard has let them in."""
    return cast(Actor, actor_of(request))


def by_of(request: HttpRequest) -> By:
    """The actor of a command, from the present post."""
    return staff_of(request).by()


def _menu(role: Role, here: str) -> tuple[MenuItem, ...]:
    pages = [("cases", "menu.cases", "w")]
    if role is Role.HEAD:
        pages += [("sign", "menu.sign", "s")]
    pages += [("late", "menu.late", "l"), ("keys", "menu.keys", "k")]
    if role is Role.HEAD:
        pages.insert(-1, ("monitoring", "menu.monitoring", "m"))
    return tuple(MenuItem(title, reverse(f"office:{name}"), go, name == here) for name, title, go in pages)


def office_page(
    request: HttpRequest, template: str, here: str = "", /, *, status: int | None = None, **values: object
) -> HttpResponse:
    """A page of the office."""
    return page(
        request, template, TEXT, status=status, menu=_menu(by_of(request).role, here), **values
    )  # fmt: skip
