"""The picture of terms: passed, running and late terms of a case as bars over time, drawn on the server.

Widths are percentages and heights are ems, so one drawing fits a telephone, a desk and paper, and its letters keep
their size.
Nothing is told by colour alone: each bar says its state in words, and late and unbegun bars have their own pattern.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from html import escape
from typing import Final

from shanyraq.web.text import TERMS
from shanyraq.words.dates import say_day, say_day_month
from shanyraq.words.phrase import Lang


class TermState(StrEnum):
    """Where a term stands today."""

    PASSED = "passed"
    PASSED_LATE = "passed_late"
    RUNNING = "running"
    LATE = "late"
    AHEAD = "ahead"
    WENT_BY = "went_by"


@dataclass(frozen=True, slots=True)
class TermBar:
    """One term: from its event to its last day. `ended` is the day the act was done, None while it is awaited.

    `label` and `article` are already said in the reader's language. `from_` is the event day, which is not counted.
    `unused` marks a term that only allows something which nobody has done: it goes by, and nobody is late in it.
    `href` is the page of the term.
    """

    label: str
    from_: date
    due: date
    ended: date | None = None
    article: str = ""
    provisional: bool = False
    unused: bool = False
    href: str = ""

    def state(self, today: date) -> TermState:
        """Where the term stands on `today`. The last day itself is still in time."""
        if self.unused and (self.ended is not None or today > self.due):
            return TermState.WENT_BY
        if self.ended is not None:
            return TermState.PASSED_LATE if self.ended > self.due else TermState.PASSED
        if today > self.due:
            return TermState.LATE
        return TermState.AHEAD if today < self.from_ else TermState.RUNNING

    def last_shown(self, today: date) -> date:
        """The last day the bar reaches: a late term grows until today."""
        if self.unused:
            return self.due
        reached = self.ended or (today if today > self.due else self.due)
        return max(self.due, reached)


_LINE: Final = 31
"""Letters that fit one line at 320 px, in a wide typeface too."""

_HEAD: Final = 2.6
_TEXT: Final = 1.35
_BAR: Final = 0.9
_GAP: Final = 1.9


@dataclass(frozen=True, slots=True)
class _Scale:
    """Days to percentages of the width."""

    first: date
    days: int

    def at(self, day: date) -> float:
        """The left edge of a day, in percent."""
        return round(100 * (day - self.first).days / self.days, 2)


def _scale(terms: list[TermBar], today: date) -> _Scale:
    first = min([term.from_ for term in terms] + [today])
    last = max([term.last_shown(today) for term in terms] + [today])
    return _Scale(first, max((last - first).days + 1, 7))


def wrap(label: str, width: int = _LINE) -> list[str]:
    """A label in lines of at most `width` letters, broken between words."""
    lines: list[str] = [""]
    for word in label.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= width or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def say_state(term: TermBar, today: date, lang: Lang) -> str:
    """The state of a term in words: "running, days left: 12"."""
    state = term.state(today)
    said = TERMS.say(f"term.{state}", lang)
    if state is TermState.RUNNING:
        left = (term.due - today).days
        rest = TERMS.say("term.days_left", lang, count=left) if left else TERMS.say("term.last_day", lang)
        said = f"{said}, {rest}"
    elif state is TermState.LATE:
        said = f"{said}, {TERMS.say('term.days_over', lang, count=(today - term.due).days)}"
    if term.provisional:
        said = f"{said} ({TERMS.say('term.provisional', lang)})"
    return said


def say_span(first: date, last: date, lang: Lang) -> str:
    """Two days on one line: the year once where it is one year, and numbers alone where words would not fit."""
    if first.year != last.year:
        said = (say_day(first, lang), say_day(last, lang))
    elif lang == "kk":
        said = (say_day(first, lang), say_day_month(last, lang))
    else:
        said = (say_day_month(first, lang), say_day(last, lang))
    if sum(map(len, said)) + 3 > _LINE:
        said = (f"{first:%d.%m.%Y}", f"{last:%d.%m.%Y}")
    return TERMS.say("term.span", lang, first=said[0], last=said[1])


def _text(x: float, y: float, text: str, css: str, anchor: str = "start") -> str:
    return f'<text x="{x}%" y="{y:.2f}em" class="{css}" text-anchor="{anchor}">{escape(text)}</text>'


def _rect(x: float, y: float, width: float, css: str) -> str:
    return f'<rect x="{x}%" y="{y:.2f}em" width="{max(width, 0.6):.2f}%" height="{_BAR}em" class="{css}"/>'


def _bars(term: TermBar, scale: _Scale, y: float, today: date) -> str:
    """The bar of one term: the whole term, what has gone of it, and what lies past its last day."""
    state = term.state(today)
    start, end = scale.at(term.from_), scale.at(term.due + timedelta(days=1))
    drawn = [_rect(start, y, end - start, f"bar bar-{state}")]
    if state is TermState.RUNNING:
        drawn.append(_rect(start, y, scale.at(today) - start, "bar bar-gone"))
    if state in (TermState.PASSED_LATE, TermState.LATE):
        over = scale.at(term.last_shown(today) + timedelta(days=1))
        drawn.append(_rect(end, y, over - end, "bar bar-over"))
    return "".join(drawn)


def _row(term: TermBar, scale: _Scale, top: float, today: date, lang: Lang) -> tuple[str, float]:
    """One term drawn from `top` downwards, and where the next may begin."""
    y = top + _TEXT
    parts = []
    lines = [(line, "term-label") for line in wrap(term.label)]
    lines += [(line, f"term-state term-{term.state(today)}") for line in wrap(say_state(term, today, lang))]
    for line, css in lines:
        parts.append(_text(0, y, line, css))
        y += _TEXT
    y += 0.5 - _TEXT
    parts.append(f'<line x1="0%" x2="100%" y1="{y + _BAR / 2:.2f}em" y2="{y + _BAR / 2:.2f}em" class="track"/>')
    parts.append(_bars(term, scale, y, today))
    parts.append(_today_line(scale, y - 0.3, y + _BAR + 0.3, today))
    y += _BAR + _TEXT - 0.15
    span = say_span(term.from_, term.due, lang)
    middle = (scale.at(term.from_) + scale.at(term.due)) / 2
    x, anchor = (0, "start") if middle < 34 else (100, "end") if middle > 66 else (middle, "middle")
    parts.append(_text(x, y, span, "term-span", anchor))
    title = escape(f"{term.label}: {span}; {say_state(term, today, lang)}")
    return f"<g><title>{title}</title>{''.join(parts)}</g>", y + _GAP - _TEXT + 0.6


def _today_line(scale: _Scale, top: float, bottom: float, today: date) -> str:
    """Today beside one bar alone: drawn through, the line would cross the words between the bars."""
    x = scale.at(today)
    return f'<line x1="{x}%" x2="{x}%" y1="{top:.2f}em" y2="{bottom:.2f}em" class="today"/>'


def _today(scale: _Scale, today: date, lang: Lang) -> str:
    x = scale.at(today)
    said = TERMS.say("picture.today", lang, day=say_day_month(today, lang))
    at, anchor = (0, "start") if x < 20 else (100, "end") if x > 80 else (x, "middle")
    return _today_line(scale, 1.4, 2.1, today) + _text(at, 1.1, said, "today-label", anchor)


def draw(terms: list[TermBar], today: date, lang: Lang, name: str = "terms") -> str:
    """The picture as one SVG element, or an empty string without terms. `name` keeps the ids of two pictures apart."""
    if not terms:
        return ""
    scale = _scale(terms, today)
    rows, y = [], _HEAD
    for term in terms:
        row, y = _row(term, scale, y, today, lang)
        rows.append(row)
    last = max(term.last_shown(today) for term in terms)
    described = TERMS.say(
        "picture.desc", lang, count=len(terms), today=say_day(today, lang),
        first=say_day(scale.first, lang), last=say_day(last, lang),
    )  # fmt: skip
    return (
        f'<svg class="terms-picture" role="img" aria-labelledby="{name}-title {name}-desc" '
        f'width="100%" height="{y:.2f}em" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{escape(TERMS.say("picture.title", lang))}</title>'
        f'<desc id="{name}-desc">{escape(described)}</desc>'
        f"{_today(scale, today, lang)}{''.join(rows)}</svg>"
    )
