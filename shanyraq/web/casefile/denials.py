"""A denial as a sentence with its article: on a greyed button, above a form, on a page of its own."""

from dataclasses import dataclass

from shanyraq.law.sources import SOURCES
from shanyraq.procedure.denial import Denial
from shanyraq.web.casefile.text import TEXT
from shanyraq.words.denials import say_denial
from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class SaidDenial:
    """The reason, and the place in the law it rests on; the place is empty where no law speaks of it."""

    sentence: str
    basis: str

    @property
    def whole(self) -> str:
        """Both in one line."""
        return f"{self.sentence} {self.basis}".strip()


def said_denial(denial: Denial, lang: Lang) -> SaidDenial:
    """A denial in the reader's language."""
    source = SOURCES.get(denial.article)
    basis = TEXT.say("act.basis", lang, article=source.name(lang)) if source else ""
    return SaidDenial(say_denial(denial.code, denial.params, lang), basis)
