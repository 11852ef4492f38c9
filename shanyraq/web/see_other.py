"""The answer to every POST that did something: look over there. Reloading what comes next repeats nothing."""

from http import HTTPStatus

from django.http import HttpResponseRedirect


class SeeOther(HttpResponseRedirect):
    """303: the browser asks for the next page with GET."""

    status_code = HTTPStatus.SEE_OTHER
