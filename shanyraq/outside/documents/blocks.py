"""What a sheet of paper is built of. A block holds values; how it looks is the template's business."""

from dataclasses import dataclass
from typing import ClassVar

from shanyraq.outside.documents.text import Text


@dataclass(frozen=True, slots=True)
class Code:
    """A digest or another string read letter by letter, set in letters of equal width; `name` is what it belongs to."""

    code: str
    name: str = ""


Value = Text | Code | str
"""A Text is printed in each language; a plain string, such as a name or a number, once."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph, the languages side by side."""

    block: ClassVar[str] = "para"
    text: Text
    strong: bool = False
    small: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part of the paper."""

    block: ClassVar[str] = "heading"
    text: Text


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing with its name."""

    label: Text
    value: Value


@dataclass(frozen=True, slots=True)
class Facts:
    """Things with their names, one under another. A `framed` group is what the reader must not miss."""

    block: ClassVar[str] = "facts"
    rows: tuple[Fact, ...]
    framed: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width, `right` sets numbers against the right edge."""

    label: Text
    share: int = 1
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under names of columns, which are repeated on each page."""

    block: ClassVar[str] = "table"
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A numbered list, the languages side by side."""

    block: ClassVar[str] = "items"
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody wrote or said, in the language they did, across the whole width."""

    block: ClassVar[str] = "words"
    text: str
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class Addressee:
    """To whom and from whom a paper is: in the right half, as on the forms of the Order."""

    block: ClassVar[str] = "addressee"
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class SignsHere:
    """Who signs the paper and as what. `note` says how, when it is not by an EDS."""

    role: Text
    name: str
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Signatures:
    """The people who sign; never torn between two pages when they are few."""

    block: ClassVar[str] = "signatures"
    rows: tuple[SignsHere, ...]


Block = Para | Heading | Facts | Table | Items | Words | Addressee | Signatures


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole paper but for its number, date and code; `form` is the note in the corner of a prescribed form.

    `letterhead` stands above it all: whose paper it is, when that is not the provider.
    """

    title: Text
    blocks: tuple[Block, ...]
    form: Text | None = None
    letterhead: Text | None = None
