"""A sentence to be said later: its key and its parameters, chosen where no language is known yet."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.phrase import Lang, Words


@dataclass(frozen=True, slots=True)
class Saying:
    """The key of a sentence and what fills it. A parameter may itself be a Saying of the same table."""

    key: str
    params: tuple[tuple[str, "Param"], ...] = ()

    @classmethod
    def of(cls, key: str, **params: "Param") -> Self:
        """A saying from keywords."""
        return cls(key, tuple(params.items()))

    def say(self, table: Words, lang: Lang) -> str:
        """The sentence in one language; dates are said as dates. An unknown key or parameter raises WordsError."""
        return table.say(self.key, lang, **{name: spoken(value, table, lang) for name, value in self.params})


Param = str | int | date | Saying


def spoken(value: Param, table: Words, lang: Lang) -> str:
    """One parameter as it stands in a sentence."""
    if isinstance(value, Saying):
        return value.say(table, lang)
    if isinstance(value, datetime):
        return say_datetime(value, lang)
    if isinstance(value, date):
        return say_date(value, lang)
    return str(value)
