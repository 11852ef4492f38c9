"""Answers kept for a new application: everything but the consent and the papers, which are given and dated anew."""

from dataclasses import replace

from shanyraq.procedure.case import Case
from shanyraq.record.readers.drafts import DraftSeen
from shanyraq.web.applicant.answers import NONE, Answers, read


def answers_again(case: Case, draft: DraftSeen | None) -> Answers:
    """The answers of the draft the case was made from; of the case itself when it was begun at a counter."""
    kept = read(draft.data) if draft else _answers_of(case)
    return replace(kept, agreed=None, family_told=False, events_told=False, group_known=False, court_known=False)


def _answers_of(case: Case) -> Answers:
    filing, facts = case.filing, case.filing.facts
    if facts is None:
        return Answers(dwelling=filing.dwelling)
    plan = filing.instalments
    return Answers(
        dwelling=filing.dwelling,
        tenure=facts.tenure,
        basis=filing.basis,
        free_category=filing.free_category or "",
        years=plan.years if plan else 0,
        initial_percent=plan.initial_percent if plan else 0,
        events=facts.civil_events,
        group=facts.vulnerable_group or NONE,
        service="cosmonaut" if facts.cosmonaut else (facts.service_category or NONE),
    )
