"""What stands around every page of an official outside the provider, and who is looking."""

from dataclasses import dataclass
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.procedure.actor import By
from shanyraq.web.actor import Actor, actor_of
from shanyraq.web.authority.text import TEXT
from shanyraq.web.page import page


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One page of the menu; `go` is the letter that follows g."""

    title: str
    href: str
    go: str
    here: bool


def official_of(request: HttpRequest) -> Actor:
    """Who is looking; the guard has let them in."""
    return cast(Actor, actor_of(request))


def by_of(request: HttpRequest) -> By:
    """The actor of a command, from the present post."""
    return official_of(request).by()


def authority_page(
    request: HttpRequest, template: str, here: str = "", /, *, status: int | None = None, **values: object
) -> HttpResponse:
    """A page of the room."""
    menu = (MenuItem("menu.home", reverse("authority:home"), "w", here == "home"),)
    return page(request, template, TEXT, status=status, menu=menu, **values)
