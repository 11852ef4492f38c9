"""A case is opened for a purpose: written down, shown to the citizen, and asked for only where the task does not tell.

A visit lasts while pages of the case are asked for; half an hour of silence ends it, and the next page is an opening.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from django.http import HttpRequest

from shanyraq.procedure.actor import Role
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.actor import Actor
from shanyraq.words.purposes import PURPOSES

SESSION: Final = "opened"
VISIT: Final = timedelta(minutes=30)
_MOST: Final = 40
"""Cases remembered in one session; the one looked at longest ago is forgotten first."""

OFFICE: Final = ("work", "sign", "question", "control", "colleague")
COMMISSION: Final = ("sitting", "sign", "question", "control")


def purpose_of_task(page: CasePage, actor: Actor) -> str | None:
    """The purpose that the task itself tells: it is this person's file, or it waits for them. None for neither."""
    role = page.by.role
    if role in (Role.CHAIR, Role.SECRETARY, Role.MEMBER):
        return "sitting"
    waits = role in page.next_step.roles
    if role is Role.EXECUTOR:
        executor = page.case.review.executor
        return "work" if executor == actor.person_id or (waits and not executor) else None
    if role is Role.HEAD and waits:
        return "sign" if page.next_step.code.startswith("sign") else "work"
    return None


def visit(request: HttpRequest, number: str, at: datetime) -> str | None:
    """The purpose of the visit that goes on, or None; asking prolongs it."""
    seen: dict[str, list[str]] = request.session.get(SESSION, {})
    kept = seen.get(number)
    if kept is None or at - datetime.fromisoformat(kept[1]) > VISIT:
        return None
    _remember(request, seen, number, kept[0], at)
    return kept[0]


def begin(request: HttpRequest, page: CasePage, actor: Actor, purpose: str, at: datetime) -> None:
    """Write an opening down and begin a visit. Raises ValueError for an unknown purpose."""
    if purpose not in PURPOSES or actor.current_post is None:
        raise ValueError(f"a case is not opened for {purpose!r}")
    post = actor.current_post
    open_as_staff(page.number, actor.account_id, page.by.role, post.organisation, purpose, at)
    _remember(request, request.session.get(SESSION, {}), page.number, purpose, at)


def _remember(request: HttpRequest, seen: Mapping[str, list[str]], number: str, purpose: str, at: datetime) -> None:
    others = {key: value for key, value in seen.items() if key != number}
    kept = dict(sorted(others.items(), key=lambda item: item[1][1])[-_MOST + 1 :])
    request.session[SESSION] = {**kept, number: [purpose, at.isoformat()]}
