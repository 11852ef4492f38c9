"""Messages of the personal account, said when they are read and in the language of whoever reads them."""

from collections.abc import Mapping
from datetime import date, datetime

from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.happened import HAPPENED
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang


def say_notice(kind: str, params: Mapping[str, str], lang: Lang) -> str:
    """The sentence of a message. `kind` is that of the event it tells of; `params` are the event's fields as text:
    days and moments in ISO 8601 (moments in the provider's zone), sums in tiyn. Raises UnknownPhrase, WordsError.
    """
    return HAPPENED.say(kind, lang, **{name: _spoken(name, text, lang) for name, text in params.items()})


def _spoken(name: str, text: str, lang: Lang) -> str:
    if name.endswith("tiyn"):
        return say_money(int(text), lang)
    if name.endswith(("_on", "_at")) or name == "due":
        return say_datetime(datetime.fromisoformat(text), lang) if "T" in text else _day(text, lang)
    return text


def _day(text: str, lang: Lang) -> str:
    return say_date(date.fromisoformat(text), lang)
