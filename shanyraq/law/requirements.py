"""The requirements of the Housing Law that an application has to meet, and the ground of refusal behind each.

Which of them bear on a case follows from its day, its basis and how the dwelling is held; the questions are those of
the pre-check (`law.eligibility`), asked here of the executor and not of the registers.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from shanyraq.law.eligibility import Answer, Holding, Situation, pre_check
from shanyraq.law.grounds import SUB_REASONS
from shanyraq.law.price import Basis

_DWELLING = tuple(code for code in SUB_REASONS if code.startswith("13-7-"))
_SERVICE = ("service_years_equated", "service_years_military", "service_years_institution", "programme_residence")

SUB_REASONS_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "tenant": ("not_tenant",),
        "state_stock": ("not_state_stock",),
        "adults_consent": ("no_consent",),
        "dwelling": ("13-7-2", *(code for code in _DWELLING if code != "13-7-2")),
        "privatized_before": ("13-9",),
        "owns_dwelling": ("13-10-1",),
        "mortgage": ("13-10-2",),
        "alienated": ("13-10-3",),
        "housing_payments": ("13-10-4",),
        "free": ("not_in_free_category",),
        "service": _SERVICE,
    }
)
"""The sub-reasons (row 9 of the standard) that a requirement gives where it is not met; the first is the usual one."""


def requirements_on(on: date, basis: Basis, *, communal: bool) -> tuple[Answer, ...]:
    """Every requirement that bears on an application of that day, once each, with its paragraph, nothing known yet."""
    asked = pre_check(Situation(on=on, basis=basis, holding=Holding.COMMUNAL if communal else None))
    return tuple({answer.code: answer for answer in asked}.values())


def requirement_of(sub_reason: str) -> str | None:
    """The requirement behind a sub-reason of refusal; None where it rests on something else."""
    return next((code for code, given in SUB_REASONS_OF.items() if sub_reason in given), None)
