"""A page: a template, its words, the frame around it (language, account, demo), and plain values."""

from dataclasses import dataclass
from typing import Final

from django.conf import settings
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from shanyraq.web.actor import Actor, actor_of
from shanyraq.web.language import NAMES, current_lang
from shanyraq.web.today import now
from shanyraq.words.dates import say_datetime
from shanyraq.words.phrase import Lang, Words

ORDER: Final[tuple[Lang, ...]] = ("kk", "ru", "en")


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """One button of the language switch."""

    code: Lang
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page."""

    lang: Lang
    languages: tuple[LanguageChoice, ...]
    here: str
    actor: Actor | None
    demo: bool
    demo_at: str
    failed: bool


def frame_of(request: HttpRequest, *, failed: bool = False, anonymous: bool = False) -> Frame:
    """The frame of a page; `failed` puts "Error:" before its title, `anonymous` keeps the account out of it."""
    lang = current_lang()
    demo = bool(getattr(settings, "DEMO", False))
    return Frame(
        lang=lang,
        languages=tuple(LanguageChoice(code, NAMES[code], code == lang) for code in ORDER),
        here=request.get_full_path(),
        actor=None if anonymous else actor_of(request),
        demo=demo,
        demo_at=say_datetime(now(), lang) if demo else "",
        failed=failed,
    )


def page(
    request: HttpRequest, template: str, text: Words, /, *, status: int | None = None, **values: object
) -> HttpResponse:
    """Answer with a page. A bound form with errors among the values makes it 422 unless `status` says otherwise."""
    failed = any(isinstance(value, BaseForm) and value.is_bound and value.errors for value in values.values())
    context = {"frame": frame_of(request, failed=failed), "text": text, **values}
    return render(request, template, context, status=status or (422 if failed else 200))
