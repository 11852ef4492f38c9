"""Grounds of refusal: the three of App. 3, row 9, and the sub-reasons that say which rule a case runs against.

The list of the Order is closed (reading 22): grounds 3), 4) and 6) of the Public Services Law are not in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from shanyraq.law.categories import HL_2022, REFORM_2025


class Ground(StrEnum):
    """A ground of refusal by its number in App. 3, row 9."""

    UNRELIABLE = "1"
    NON_COMPLIANCE = "2"
    COURT_DEPRIVATION = "3"


@dataclass(frozen=True, slots=True)
class GroundRule:
    """A ground, where the Order states it, and where the Public Services Law does."""

    ground: Ground
    article: str
    law_article: str


GROUNDS: Mapping[Ground, GroundRule] = MappingProxyType(
    {
        Ground.UNRELIABLE: GroundRule(Ground.UNRELIABLE, "O437/app3-9-1", "PSL/19-1-2-1"),
        Ground.NON_COMPLIANCE: GroundRule(Ground.NON_COMPLIANCE, "O437/app3-9-2", "PSL/19-1-2-2"),
        Ground.COURT_DEPRIVATION: GroundRule(Ground.COURT_DEPRIVATION, "O437/app3-9-3", "PSL/19-1-2-5"),
    }
)


@dataclass(frozen=True, slots=True)
class SubReason:
    """Why exactly: the code, the ground it falls under, the rule it breaks, and the days within which that rule stood.

    The key of its sentence in `words.grounds` is `reason.` and the code.
    """

    code: str
    ground: Ground
    article: str
    reading: str | None = None
    from_: date | None = None
    to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the rule stood on that day."""
        return (self.from_ is None or self.from_ <= on) and (self.to is None or on <= self.to)


_DAY = timedelta(days=1)
_BEFORE_REFORM = REFORM_2025 - _DAY
_1, _2, _3 = Ground.UNRELIABLE, Ground.NON_COMPLIANCE, Ground.COURT_DEPRIVATION

_ROWS: tuple[SubReason, ...] = (
    SubReason("unreliable_document", _1, "O437/app3-9-1"),
    SubReason("unreliable_data", _1, "O437/app3-9-1"),
    SubReason("not_tenant", _2, "HL/13-1"),
    SubReason("no_consent", _2, "HL/13-1", reading="27"),
    SubReason("not_state_stock", _2, "HL/2-22"),
    SubReason("documents_missing", _2, "O437/p9-docs", reading="1"),
    SubReason("documents_expired", _2, "O437/p6-end", reading="1"),
    SubReason("not_in_free_category", _2, "HL/13-8"),
    SubReason("service_years_equated", _2, "HL/101-3"),
    SubReason("service_years_military", _2, "HL/101-4"),
    SubReason("service_years_institution", _2, "HL/109-2"),
    SubReason("programme_residence", _2, "HL/109-2"),
    SubReason("13-7-1", _2, "HL/13-7-1", reading="22"),
    SubReason("13-7-1-1", _2, "HL/13-7-1-1", reading="22", to=_BEFORE_REFORM),
    SubReason("13-7-2", _2, "HL/13-7-2", reading="22"),
    SubReason("13-7-3", _2, "HL/13-7-3", reading="22"),
    SubReason("13-7-4", _2, "HL/13-7-4", reading="22"),
    SubReason("13-7-5", _2, "HL/13-7-5", reading="22"),
    SubReason("13-7-5-1", _2, "HL/13-7-5-1", reading="22", from_=REFORM_2025),
    SubReason("13-7-6", _2, "HL/13-7-6", reading="22"),
    SubReason("13-7-7", _2, "HL/13-7-7", reading="22"),
    SubReason("13-7-8", _2, "HL/13-7-8", reading="22", to=_BEFORE_REFORM),
    SubReason("13-7-8-1", _2, "HL/13-7-8-1", reading="22"),
    SubReason("13-7-9", _2, "HL/13-7-9", reading="22", to=HL_2022 - _DAY),
    SubReason("13-7-rooms", _2, "HL/13-7", reading="22"),
    SubReason("13-9", _2, "HL/13-9", reading="31"),
    SubReason("13-10-1", _2, "HL/13-10-1", reading="29"),
    SubReason("13-10-2", _2, "HL/13-10-2", reading="22"),
    SubReason("13-10-3", _2, "HL/13-10-3", reading="30"),
    SubReason("13-10-4", _2, "HL/13-10-4", reading="22", from_=HL_2022),
    SubReason("other", _2, "O437/app3-9-2", reading="22"),
    SubReason("court_deprivation", _3, "O437/app3-9-3"),
)

SUB_REASONS: Mapping[str, SubReason] = MappingProxyType({row.code: row for row in _ROWS})
