"""Who may open a page. Every view carries exactly one guard; a test walks the routes for it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, Literal, ParamSpec, cast
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from shanyraq.procedure.actor import Role
from shanyraq.web.actor import Actor, actor_of

Audience = Literal["public", "citizen", "staff"]
P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]


@dataclass(frozen=True, slots=True)
class Guard:
    """Whom a page is for; `roles` narrows staff to some posts, empty means any post."""

    audience: Audience
    roles: frozenset[Role] = frozenset()


class NotForYou(PermissionDenied):
    """The page is for somebody else. `code` names the sentence that explains it, `roles` those it is for."""

    def __init__(self, code: str, roles: frozenset[Role] = frozenset()) -> None:
        super().__init__(code)
        self.code = code
        self.roles = roles


def why_not(wanted: Guard, actor: Actor) -> NotForYou | None:
    """Why a signed-in actor may not open a page, or None."""
    post = actor.current_post
    if wanted.audience == "citizen":
        return None if post is None else NotForYou("forbidden.citizens_only")
    if wanted.audience == "staff":
        if post is None:
            return NotForYou("forbidden.staff_only")
        if wanted.roles and post.role not in wanted.roles:
            held = wanted.roles & {other.role for other in actor.posts}
            return NotForYou("forbidden.other_post" if held else "forbidden.role", held or wanted.roles)
    return None


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """The way to the sign-in page and back to the page that was asked for."""
    back = request.get_full_path() if request.method in ("GET", "HEAD") else "/"
    return redirect(f"{reverse('sign_in')}?{urlencode({'next': back})}")


def guard(audience: Audience, *roles: Role | str) -> Callable[[View[P]], View[P]]:
    """Let in only `audience`: "public", "citizen" or "staff" (with the roles that may, none meaning any post)."""
    wanted = Guard(audience, frozenset(Role(role) for role in roles))
    if roles and audience != "staff":
        raise ValueError("only staff pages are narrowed to roles")

    def put(view: View[P]) -> View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if wanted.audience != "public":
                actor = actor_of(request)
                if actor is None:
                    return to_sign_in(request)
                if (denied := why_not(wanted, actor)) is not None:
                    raise denied
            return view(request, *args, **kwargs)

        guarded.guard = wanted  # type: ignore[attr-defined]
        return cast(View[P], guarded)

    return put


def guard_of(view: Callable[..., object]) -> Guard | None:
    """The guard a view carries, or None when it was forgotten."""
    return cast(Guard | None, getattr(view, "guard", None))
