"""A sentence in three languages, and tables of such sentences."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Literal

Lang = Literal["kk", "ru", "en"]
LANGS: tuple[Lang, ...] = ("kk", "ru", "en")


class WordsError(ValueError):
    """A sentence is incomplete, or was asked for in a way it cannot be said."""


class UnknownPhrase(WordsError, KeyError):
    """A table holds no sentence under this key."""

    def __str__(self) -> str:
        return str(self.args[0])


def _placeholders(text: str) -> frozenset[str]:
    """The names in braces. Only plain `{name}` is allowed: a format spec would differ by language unseen."""
    found = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise WordsError(f"only plain {{name}} placeholders may stand in a sentence: {text!r}")
        found.add(name)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence: Kazakh, Russian, English, with the same `{placeholders}` in each."""

    kk: str
    ru: str
    en: str
    placeholders: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for lang in LANGS:
            if not self.text(lang).strip():
                raise WordsError(f"the sentence has no {lang} text: {self.kk!r} / {self.ru!r} / {self.en!r}")
        names = [_placeholders(self.text(lang)) for lang in LANGS]
        if not names[0] == names[1] == names[2]:
            raise WordsError(f"the placeholders differ between languages: {self.en!r}")
        object.__setattr__(self, "placeholders", names[0])

    def text(self, lang: Lang) -> str:
        """The unfilled sentence in one language; another language code raises WordsError."""
        match lang:
            case "kk":
                return self.kk
            case "ru":
                return self.ru
            case "en":
                return self.en
        raise WordsError(f"no such language: {lang!r}")

    def say(self, lang: Lang, **params: object) -> str:
        """The sentence in one language; a missing or an unknown parameter raises WordsError."""
        text = self.text(lang)
        if params.keys() != self.placeholders:
            missing, unknown = self.placeholders - params.keys(), params.keys() - self.placeholders
            raise WordsError(f"{text!r}: missing {sorted(missing)}, unknown {sorted(unknown)}")
        return text.format(**params)


class Words(Mapping[str, Phrase]):
    """An unchangeable table of sentences by key."""

    __slots__ = ("_table",)

    def __init__(self, table: Mapping[str, Phrase]) -> None:
        self._table = dict(table)

    def __getitem__(self, key: str) -> Phrase:
        try:
            return self._table[key]
        except KeyError:
            raise UnknownPhrase(f"no sentence under the key {key!r}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def say(self, key: str, lang: Lang, /, **params: object) -> str:
        """The sentence under `key` in one language."""
        return self[key].say(lang, **params)


def phrases(*tables: Mapping[str, Phrase] | Iterable[tuple[str, Phrase]], **named: Phrase) -> Words:
    """One table out of several mappings, pairs or keywords; a key given twice raises WordsError."""
    joined: dict[str, Phrase] = {}
    for table in (*tables, named):
        for key, phrase in table.items() if isinstance(table, Mapping) else table:
            if key in joined:
                raise WordsError(f"the key {key!r} is given twice")
            joined[key] = phrase
    return Words(joined)
