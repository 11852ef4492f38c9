"""Acts of a family that rest on a paper handed in with the form: a death, a birth, a power of attorney."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from shanyraq.chancery.acts import Given
from shanyraq.outside.files.shape import LARGEST, FileRefused
from shanyraq.procedure.commands import Command
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey
from shanyraq.web.applicant.case import OwnCase, click
from shanyraq.web.applicant.evidence import handed_in
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.casefile.clicks import new_key
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther

Give = Callable[[Mapping[str, Any], Digest, OneTimeKey], Given]
"""Gives the act: what the form says, the digest of the paper (empty where none was asked for), the click."""


def sent(request: HttpRequest) -> tuple[Any, ...]:
    """What a form is bound to: nothing on a first look."""
    return (request.POST, request.FILES) if request.method == "POST" else ()


def answer(
    request: HttpRequest,
    own: OwnCase,
    command: type[Command],
    form: forms.Form,
    words: str,
    give: Give,
    to: str = "",
) -> HttpResponse:
    """The page of the act; once it was given, the case, or `to`. `words` names its phrases and its template."""
    denied = own.why_not(command)
    if form.is_bound and form.is_valid() and denied is None:
        given = _given(request, own, form, give)
        if isinstance(given, Denial):
            denied = said_denial(given, own.lang)
        elif given is not None:
            return SeeOther(to or f"{reverse('applicant:case', args=[own.number])}?told={words}")
    return page(
        request,
        f"applicant/act_{words}.html",
        TEXT,
        status=422 if form.is_bound else None,
        number=own.number,
        form=form,
        limit=LARGEST,
        denied=denied,
        failed=form.is_bound and denied is not None,
        click=new_key(),
    )


def _given(request: HttpRequest, own: OwnCase, form: forms.Form, give: Give) -> Given | None:
    """The paper is stored and the act given; None where the file cannot be taken, the form saying why."""
    key, paper = click(request, own.actor), form.cleaned_data.get("paper")
    kept = handed_in(own, paper) if paper else ""
    if isinstance(kept, FileRefused):
        form.add_error("paper", ValidationError(kept.say(own.lang)))
        return None
    return give(form.cleaned_data, kept, key)
