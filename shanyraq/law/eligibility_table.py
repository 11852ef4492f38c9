"""The numbers of the pre-check, each with its paragraph and the days it stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from shanyraq.law.categories import REFORM_2025
from shanyraq.law.grounds import SUB_REASONS, SubReason

_DAY = timedelta(days=1)

DWELLING_BARS: tuple[SubReason, ...] = tuple(row for row in SUB_REASONS.values() if row.code.startswith("13-7-"))
"""Dwellings that may not be privatized (Housing Law, art. 13(7))."""

DECREE_2025 = date(2025, 1, 21)
OPENED_BY_DECREE = frozenset({"13-7-1-1", "13-7-8"})
"""Bars Decree 673 opened on that day for an only dwelling: rental without buy-out, given for an emergency building."""

ALIENATION_YEARS = 5
"""How far back an own dwelling given away still bars (Housing Law, art. 13(10)(3); reading 30)."""


@dataclass(frozen=True, slots=True)
class ShareRule:
    """Up to what share an earlier privatization is no bar; `inclusive` when that share itself is none (reading 29)."""

    percent: int
    inclusive: bool
    article: str
    from_: date | None
    to: date | None

    def in_force(self, on: date) -> bool:
        """Whether the threshold stood on that day."""
        return (self.from_ is None or self.from_ <= on) and (self.to is None or on <= self.to)


SHARE_RULES: tuple[ShareRule, ...] = (
    ShareRule(50, inclusive=False, article="HL/13-9", from_=None, to=REFORM_2025 - _DAY),
    ShareRule(50, inclusive=True, article="HL/13-9", from_=REFORM_2025, to=None),
)


@dataclass(frozen=True, slots=True)
class LengthRule:
    """A length of service in full years; `more` when it must be exceeded; `instead` are ends of service that excuse it.

    The members of `instead` are values of `eligibility.Leaving`.
    """

    code: str
    years: int
    article: str
    more: bool = False
    instead: tuple[str, ...] = ()

    def reached(self, years: int) -> bool:
        """Whether so many full years are enough."""
        return years > self.years if self.more else years >= self.years


_ROWS = (
    LengthRule("equated", 10, "HL/101-3", instead=("liquidation", "redundancy", "illness", "retirement", "death")),
    LengthRule("institution", 10, "HL/109-2", instead=("liquidation", "redundancy", "illness", "retirement")),
    LengthRule("military", 10, "HL/101-4", instead=("length_of_service", "illness", "redundancy")),
    LengthRule("military_free", 20, "HL/101-4"),
    LengthRule("cosmonaut", 15, "HL/101-3", more=True),
    LengthRule("programme", 5, "HL/109-2"),
)

LENGTHS: Mapping[str, LengthRule] = MappingProxyType({row.code: row for row in _ROWS})
