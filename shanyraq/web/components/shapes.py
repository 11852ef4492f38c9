"""What the components are filled with: plain frozen values whose texts are already said in the reader's language."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Tone = Literal["neutral", "info", "good", "warn", "bad", "done"]
"""The colour family of a status; its words always say the same."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A status in one or two words."""

    text: str
    tone: Tone = "neutral"


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One line of a summary list. `lines` stand under one another; `change` is where the answer can be changed,
    `href` where more is said of what stands in it.
    """

    label: str
    lines: tuple[str, ...]
    change: str = ""
    tag: Tag | None = None
    href: str = ""

    @classmethod
    def of(cls, label: str, value: object, change: str = "", tag: Tag | None = None) -> "SummaryRow":
        """A line with one value."""
        return cls(label, (str(value),) if value not in ("", None) else (), change, tag)


@dataclass(frozen=True, slots=True)
class Task:
    """One line of a task list; without `href` it cannot be started yet and `hint` should say why."""

    title: str
    tag: Tag
    href: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """A headed part of a task list."""

    title: str
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: text, and perhaps a link, a status, a second line with a link of its own."""

    text: str
    href: str = ""
    tag: Tag | None = None
    note: str = ""
    note_href: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; numbers stand to the right."""

    title: str
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first cell of each row is its heading; on a narrow screen each row becomes a small card."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    hide_caption: bool = False
    empty: str = ""

    @property
    def labelled(self) -> tuple[tuple[tuple[Column, Cell], ...], ...]:
        """Each row's cells beside their columns, which narrow screens show as labels."""
        return tuple(tuple(zip(self.columns, row, strict=True)) for row in self.rows)

    @classmethod
    def of(
        cls, caption: str, titles: tuple[str, ...], rows: tuple[tuple[object, ...], ...], *, empty: str = ""
    ) -> "Table":
        """A table of plain texts or ready cells."""
        made = tuple(tuple(cell if isinstance(cell, Cell) else Cell(str(cell)) for cell in row) for row in rows)
        return cls(caption, tuple(Column(title) for title in titles), made, empty=empty)


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to this page; the last one has no address."""

    title: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Pages:
    """Where a long list stands: page `number` of `total`; `href` holds `{page}` for the number."""

    number: int
    total: int
    href: str

    def at(self, number: int) -> str:
        """The address of one page."""
        return self.href.replace("{page}", str(number))

    def shown(self) -> tuple[int | None, ...]:
        """The numbers to show: the first, the last and those around this one; None stands for a gap."""
        near = {1, self.total, *range(max(1, self.number - 1), min(self.total, self.number + 1) + 1)}
        shown: list[int | None] = []
        for number in sorted(near):
            if shown and shown[-1] is not None and number - shown[-1] > 1:
                shown.append(None)
            shown.append(number)
        return tuple(shown)


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One event of a case as people read it."""

    at: datetime
    title: str
    who: str = ""
    text: str = ""
    basis: str = ""
    href: str = ""
    link: str = ""
    tone: Tone = "neutral"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One day of a count: its number in the term, or why it is not counted."""

    day: date
    number: int | None
    why: str
    basis: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """A receipt for a date, said: the steps to it, what it rests on, its ledger, and whether it may still change.

    `label` says what the date is: the last day, or the earliest.
    """

    title: str
    label: str
    due: date
    steps: tuple[str, ...]
    rows: tuple[SummaryRow, ...]
    ledger: tuple[LedgerRow, ...] = ()
    provisional: bool = False
