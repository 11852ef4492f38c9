"""What the system itself watches: terms that pass, applications that wait for the next working day."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import WINDOWS
from shanyraq.record.tables import CaseRow, Organisation, TermRow


@dataclass(frozen=True, slots=True)
class DueTerm:
    """A running term whose last day is over."""

    number: str
    code: str
    part: int
    due: date


def terms_over(today: date, after: DueTerm | None = None, most: int | None = None) -> tuple[DueTerm, ...]:
    """Running terms whose last day lies before today and that were not recorded as passed: `PassTerm` is owed.

    In the order of their last days, `most` of them, from the one `after` on: a term that is denied now is met once in
    a walk and not for ever.
    """
    rows = TermRow.objects.filter(due__lt=today, passed=False).order_by("due", "case_id", "code", "part")
    if after is not None:
        place = (after.due, after.number, after.code, after.part)
        rows = rows.extra(where=["(due, case_id, code, part) > (%s, %s, %s, %s)"], params=place)
    return tuple(DueTerm(*row) for row in rows.values_list("case_id", "code", "part", "due")[:most])


def awaiting_registration() -> tuple[str, ...]:
    """Numbers of the applications that came after hours: `RegisterApplication` is owed on the next working day."""
    rows = CaseRow.objects.filter(stage=str(Stage.SUBMITTED), open=True).order_by("submitted_at")
    return tuple(rows.values_list("number", flat=True))


def submitted_cases() -> tuple[str, ...]:
    """Every case whose application was sent to the provider, ended ones too."""
    rows = CaseRow.objects.filter(submitted_at__isnull=False).order_by("number")
    return tuple(rows.values_list("number", flat=True))


MOST_LEAD: Final = 30
"""A longer lead than the longest term would bring everything before the head."""

ESCALATION: Final = "escalation_lead"
"""The setting of a provider: how many working days before its last day a term is brought before the head."""


@dataclass(frozen=True, slots=True)
class EscalationRule:
    """How many working days ahead a provider's terms come before the head, and the act that says so."""

    provider: OrganisationId
    zone: str
    lead: int
    source: str


def escalation_rules() -> tuple[EscalationRule, ...]:
    """The rule of each provider that has one; what is no number of days is no rule."""
    rows = Organisation.objects.filter(settings__has_key=ESCALATION).order_by("code")
    return tuple(
        EscalationRule(row.id, row.zone, told["value"], told["source"])
        for row in rows
        if isinstance((told := row.settings[ESCALATION])["value"], int) and 0 <= told["value"] <= MOST_LEAD
    )


def terms_to_escalate(provider: OrganisationId, until: date, most: int) -> tuple[DueTerm, ...]:
    """Running terms of a provider that end by that day and were not brought before the head: `EscalateTerm` is owed.

    The terms that are no duty of the head's people are left out here already, so that they are not asked for ever.
    """
    rows = TermRow.objects.filter(case__provider_id=provider, due__lte=until, escalated=False)
    rows = rows.exclude(code__in=(*WINDOWS, TermCode.PAYMENT, TermCode.PRELIMINARY_REFUSAL_NOTICE))
    found = rows.order_by("due", "case_id").values_list("case_id", "code", "part", "due")[:most]
    return tuple(DueTerm(*row) for row in found)
