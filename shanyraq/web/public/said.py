"""A rule as it is shown: its sentence, the paragraph, the reading it was understood by."""

from dataclasses import dataclass

from django.urls import reverse

from shanyraq.web.components.shapes import Cell
from shanyraq.web.language import current_lang
from shanyraq.web.public.text import TEXT
from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class Point:
    """One rule. `reading` is a number of `law.readings` or empty; `note` stands beside the rule."""

    text: str
    article: str
    reading: str = ""
    note: str = ""

    @property
    def reading_text(self) -> str:
        """How the reading is named in the language of the page."""
        return TEXT.say("order.reading", current_lang(), number=self.reading) if self.reading else ""

    @property
    def reading_href(self) -> str:
        """Where the reading is explained."""
        return reading_address(self.reading) if self.reading else ""


def reading_address(number: str) -> str:
    """Where a reading is explained."""
    return f"{reverse('public:readings')}#r-{number}"


def reading_cell(article: str, reading: str | None, lang: Lang) -> Cell:
    """A paragraph in a table, leading to the reading if there is one."""
    if reading is None:
        return Cell(article)
    note = TEXT.say("order.reading", lang, number=reading)
    return Cell(article, note=note, note_href=reading_address(reading))
