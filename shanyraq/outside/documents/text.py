"""Text in the languages of a paper."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.sources import article_name
from shanyraq.law.terms import Term
from shanyraq.words.dates import say_day
from shanyraq.words.money import say_money
from shanyraq.words.papers_form import FORM
from shanyraq.words.phrase import LANGS, Lang, Words
from shanyraq.words.terms import LENGTHS, plural


@dataclass(frozen=True, slots=True)
class Text:
    """The same thing said in Kazakh, in Russian and, where a paper has it, in English.

    A name that has no English form leaves `en` empty: there the Russian one is printed.
    """

    kk: str
    ru: str
    en: str = ""

    def of(self, lang: Lang) -> str:
        """The text in one language."""
        return {"kk": self.kk, "ru": self.ru, "en": self.en or self.ru}[lang]


Param = str | int | date | datetime | Text


def say(table: Words, key: str, **params: Param) -> Text:
    """A sentence of a table in every language of the paper; days are said as days, moments with the hour."""
    spoken = {
        lang: table.say(key, lang, **{name: _said(value, lang) for name, value in params.items()}) for lang in LANGS
    }
    return Text(spoken["kk"], spoken["ru"], spoken["en"])


def joined(separator: str, *texts: Text) -> Text:
    """Texts one after another, language by language."""
    return Text(*(separator.join(text.of(lang) for text in texts) for lang in LANGS))


def article(key: str) -> Text:
    """How a place of an act is cited; KeyError when the sources do not hold it."""
    return Text(*(article_name(key, lang) for lang in LANGS))


def articles(*keys: str) -> Text:
    """Several places, one under another."""
    return joined("\n", *(article(key) for key in keys))


def cited(*keys: str) -> Text:
    """Several places within a sentence."""
    return joined("; ", *(article(key) for key in keys))


def day(on: date) -> Text:
    """A day of the calendar."""
    return Text(*(say_day(on, lang) for lang in LANGS))


def moment(at: datetime) -> Text:
    """The hour and the day by the wall clock of the moment's own zone, as the forms of the Order have it."""
    return say(FORM, "moment", day=at.date(), hour=f"{at:%H:%M}")


def money(tiyn: int) -> Text:
    """A sum in tenge."""
    return Text(*(say_money(tiyn, lang) for lang in LANGS))


def length(term: Term) -> Text:
    """How long a term is: `30 calendar days`."""
    return say(LENGTHS, f"term.{term.unit}_{plural(term.count)}", count=term.count)


def _said(value: Param, lang: Lang) -> str:
    match value:
        case Text():
            return value.of(lang)
        case datetime():
            return moment(value).of(lang)
        case date():
            return say_day(value, lang)
        case _:
            return str(value)
