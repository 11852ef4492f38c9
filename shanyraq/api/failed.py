"""What a system is told when a call broke off: none of these asks anything of the database."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import translation

from shanyraq.api.problems import Wrong, wrong_answer
from shanyraq.law.calendar import NoCalendar
from shanyraq.record.away import DatabaseAway


def bad_request(request: HttpRequest) -> HttpResponse:
    """400: what was sent cannot be read."""
    return wrong_answer(Wrong(400, "bad_shape", why="it cannot be read"))


def broken(request: HttpRequest) -> HttpResponse:
    """500; 503 when the database could not be reached; 422 for days that no calendar holds."""
    problem = sys.exc_info()[1]
    away = isinstance(problem, OperationalError | InterfaceError | DatabaseAway)
    with translation.override(translation.get_language_from_request(request)):
        if away:
            return wrong_answer(Wrong(503, "away", headers={"Retry-After": "120"}))
        if isinstance(problem, NoCalendar):
            return wrong_answer(Wrong(422, "no_calendar"))
        return wrong_answer(Wrong(500, "broken"))
