"""A paper that was drawn up to be read before it is signed: remembered between two pages of one session.

The number and the code of the paper stay on the server: a form carries its digest alone.
"""

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from django.http import HttpRequest

from shanyraq.chancery.acts import Drawn
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Case
from shanyraq.procedure.papers import Digest

SESSION: Final = "drawn"
_MOST: Final = 20
"""Papers remembered in one session; the one drawn up longest ago is forgotten first."""


def drawn_of(request: HttpRequest, case: Case, number: str, by: By) -> Mapping[str, Drawn]:
    """The papers that wait for this official's signature on a case, by the code of the act.

    A signature may come by another way than this session: what is a paper of the case by now waits no more.
    """
    kept: dict[str, Any] = request.session.get(SESSION, {})
    start, issued = _place(number, by, ""), {one.digest for one in case.papers}
    found = {place.removeprefix(start): _read(one) for place, one in kept.items() if place.startswith(start)}
    return {code: one for code, one in found.items() if one.paper.digest not in issued}


def keep(request: HttpRequest, number: str, by: By, code: str, drawn: Drawn) -> None:
    """Remember a paper; an earlier one for the same act is forgotten."""
    place = _place(number, by, code)
    others = {key: one for key, one in request.session.get(SESSION, {}).items() if key != place}
    request.session[SESSION] = {**dict(list(others.items())[-_MOST + 1 :]), place: msgspec.to_builtins(drawn)}


def digests(drawn: Mapping[str, Drawn]) -> frozenset[Digest]:
    """The files of these papers."""
    return frozenset(one.paper.digest for one in drawn.values())


def _place(number: str, by: By, code: str) -> str:
    return f"{number} {by.role} {by.organisation} {code}"


def _read(kept: Mapping[str, Any]) -> Drawn:
    return msgspec.convert(kept, Drawn)
