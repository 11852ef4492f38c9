"""Words in templates: `{% say "key" name=value %}` and filters that say days, moments and money."""

from datetime import date, datetime

from django import template
from django.template import Context
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from shanyraq.web.language import current_lang
from shanyraq.web.text import TEXT
from shanyraq.words.dates import say_date, say_datetime, say_day, say_day_month, say_weekday
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Phrase, Words

register = template.Library()


def phrase_of(context: Context, key: str) -> Phrase:
    """The phrase under a key: the page's own table first, then the shared one; an unknown key raises."""
    own = context.get("text")
    if isinstance(own, Words) and key in own:
        return own[key]
    return TEXT[key]


def has_phrase(context: Context, key: str) -> bool:
    """Whether either table holds the key."""
    own = context.get("text")
    return (isinstance(own, Words) and key in own) or key in TEXT


def say_html(phrase: Phrase, **params: object) -> SafeString:
    """A phrase as HTML in the page's language: its text and each parameter escaped, a safe parameter left as it is."""
    escaped = {
        name: value if isinstance(value, SafeString) else conditional_escape(str(value))
        for name, value in params.items()
    }
    return mark_safe(phrase.say(current_lang(), **escaped))  # noqa: S308 - the text is ours, the parameters are escaped


@register.simple_tag(takes_context=True)
def say(context: Context, key: str, **params: object) -> SafeString:
    """Say the phrase under `key` with its parameters."""
    return say_html(phrase_of(context, key), **params)


@register.filter
def day(value: date | None) -> str:
    """`5 January 2025, Sunday`; nothing for None."""
    return "" if value is None else say_date(value, current_lang())


@register.filter
def short_day(value: date | None) -> str:
    """`5 January 2025`; nothing for None."""
    return "" if value is None else say_day(value, current_lang())


@register.filter
def day_month(value: date | None) -> str:
    """`5 January`; nothing for None."""
    return "" if value is None else say_day_month(value, current_lang())


@register.filter
def weekday(value: date | None) -> str:
    """`Sunday`; nothing for None."""
    return "" if value is None else say_weekday(value, current_lang())


@register.filter
def moment(value: datetime | None) -> str:
    """`5 January 2025, Sunday, 19:30` in the moment's own zone; nothing for None."""
    return "" if value is None else say_datetime(value, current_lang())


@register.filter
def money(tiyn: int | None) -> str:
    """`1 234 567 ₸` out of tiyn; nothing for None."""
    return "" if tiyn is None else say_money(tiyn, current_lang())
