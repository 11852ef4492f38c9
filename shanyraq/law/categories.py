"""The categories of people the Housing Law names: free privatization (art. 13(8)) and vulnerable groups (art. 68)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

HL_2022 = date(2022, 6, 27)
"""The Housing Law as read after the laws of 15.04.2022 No. 114-VII and 27.06.2022 No. 129-VII: the later day."""

REFORM_2025 = date(2025, 5, 24)
"""The Housing Law reform of 2024-25 is in force at the latest from this day (date of the matching order)."""


@dataclass(frozen=True, slots=True)
class Category:
    """A category by its sub-paragraph, in force from and to given days where an edition added or dropped it.

    The key of its name in `words.grounds` is `category.` and the code.
    """

    code: str
    article: str
    from_: date | None = None
    to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the category existed on that day."""
        return (self.from_ is None or self.from_ <= on) and (self.to is None or on <= self.to)


def _by_code(*rows: Category) -> Mapping[str, Category]:
    return MappingProxyType({row.code: row for row in rows})


FREE_CATEGORIES: Mapping[str, Category] = _by_code(
    Category("13-8-1", "HL/13-8-1"),
    Category("13-8-2", "HL/13-8-2"),
    Category("13-8-3", "HL/13-8-3"),
    Category("13-8-4", "HL/13-8-4"),
    Category("13-8-5", "HL/13-8-5"),
    Category("13-8-6", "HL/13-8-6"),
    Category("13-8-7", "HL/13-8-7"),
    Category("13-8-7-1", "HL/13-8-7-1"),
    Category("13-8-8", "HL/13-8-8"),
    Category("13-8-9", "HL/13-8-9"),
    Category("13-8-10", "HL/13-8-10"),
)

VULNERABLE_GROUPS: Mapping[str, Category] = _by_code(
    Category("68-1", "HL/68-1"),
    Category("68-1-1", "HL/68-1-1"),
    Category("68-1-2", "HL/68-1-2"),
    Category("68-2", "HL/68-2"),
    Category("68-3", "HL/68-3"),
    Category("68-4", "HL/68-4"),
    Category("68-5", "HL/68-5"),
    Category("68-6", "HL/68-6"),
    Category("68-7", "HL/68-7"),
    Category("68-8", "HL/68-8"),
    Category("68-9", "HL/68-9"),
    Category("68-10", "HL/68-10"),
    Category("68-11", "HL/68-11"),
    Category("68-12", "HL/68-12", from_=REFORM_2025),
)
