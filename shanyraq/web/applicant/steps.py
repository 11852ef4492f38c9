"""The steps of an application in their order: which are ready, which can be opened, which comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from shanyraq.law.documents import DocumentKind, DocumentNeed, DocumentStatus, documents, is_expired
from shanyraq.law.editions import edition_on
from shanyraq.law.price import Basis, check_instalments
from shanyraq.web.applicant.desk import Desk


class Step(StrEnum):
    """One part of the application, one thing a page."""

    CONSENT = "consent"
    PHONE = "phone"
    DWELLING = "dwelling"
    TENURE = "tenure"
    BASIS = "basis"
    FAMILY = "family"
    EVENTS = "events"
    GROUP = "group"
    SERVICE = "service"
    PAPERS = "papers"
    CHECK = "check"


ORDER: Final = tuple(Step)
GROUPS: Final = (
    ("before", (Step.CONSENT, Step.PHONE)),
    ("dwelling", (Step.DWELLING, Step.TENURE, Step.BASIS)),
    ("family", (Step.FAMILY, Step.EVENTS, Step.GROUP, Step.SERVICE)),
    ("papers", (Step.PAPERS,)),
    ("finish", (Step.CHECK,)),
)
"""The task list, headed."""

_FACTS = (Step.TENURE, Step.BASIS, Step.FAMILY, Step.EVENTS, Step.GROUP, Step.SERVICE)
_AFTER: Final[Mapping[Step, tuple[Step, ...]]] = MappingProxyType(
    {
        Step.TENURE: (Step.CONSENT, Step.DWELLING),
        Step.EVENTS: (Step.CONSENT, Step.FAMILY),
        Step.PAPERS: (Step.CONSENT, *_FACTS),
        Step.CHECK: ORDER[:-1],
    }
)
"""What must be ready before a step makes sense; by default the consent alone."""


def is_ready(desk: Desk, step: Step) -> bool:
    """Whether a step has everything the application needs of it."""
    answers = desk.answers
    match step:
        case Step.CONSENT:
            return answers.agreed is True
        case Step.PHONE:
            return bool(answers.phone) and answers.phone_right
        case Step.DWELLING:
            return bool(answers.dwelling)
        case Step.TENURE:
            return answers.tenure is not None and bool(answers.tenure_number) and answers.tenure_on is not None
        case Step.BASIS:
            return _basis_is_ready(desk)
        case Step.FAMILY:
            return answers.family_told and not any(one.wanting(desk.today) for one in desk.family)
        case Step.EVENTS:
            return answers.events_told
        case Step.GROUP:
            return bool(answers.group)
        case Step.SERVICE:
            return bool(answers.service)
        case Step.PAPERS:
            return all(is_ready(desk, one) for one in _FACTS) and not any(not one.ready for one in wanted(desk))
        case Step.CHECK:
            return False


def _basis_is_ready(desk: Desk) -> bool:
    answers = desk.answers
    if answers.basis is Basis.FREE:
        return answers.category is not None
    if answers.basis is Basis.INSTALMENTS:
        plan = answers.instalments
        return plan is not None and not check_instalments(edition_on(desk.today), None, plan, desk.today)
    return answers.basis is Basis.REDEMPTION


def first_before(desk: Desk, step: Step) -> Step | None:
    """The first step that must be ready before this one can be opened; None when it is open."""
    return next((one for one in _AFTER.get(step, (Step.CONSENT,)) if one is not step and not is_ready(desk, one)), None)


def next_step(desk: Desk, after: Step) -> Step | None:
    """The next step that is not ready, in the order of the list, beginning after one; None when all are."""
    later = ORDER[ORDER.index(after) + 1 :]
    return next((one for one in (*later, *ORDER) if not is_ready(desk, one) and first_before(desk, one) is None), None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """One kind of paper that the applicant has to bring: how many files lie there, and whether one has expired."""

    need: DocumentNeed
    files: int
    expired: bool

    @property
    def ready(self) -> bool:
        """Something is attached, and all of it is still good."""
        return self.files > 0 and not self.expired


def needs(desk: Desk) -> tuple[DocumentNeed, ...]:
    """What becomes of kinds 2 to 9; empty until the facts are known. The application itself is made by the system."""
    facts = desk.answers.facts(tuple(one.person for one in desk.family))
    return tuple(one for one in documents(facts) if one.kind is not DocumentKind.APPLICATION) if facts else ()


def wanted(desk: Desk) -> tuple[Wanted, ...]:
    """The kinds that the applicant brings."""
    return tuple(_wanted(desk, one) for one in needs(desk) if one.status is DocumentStatus.REQUIRED)


def _wanted(desk: Desk, need: DocumentNeed) -> Wanted:
    files = [one for one in desk.attached if one.kind == need.kind]
    return Wanted(need, len(files), any(is_expired(desk.today, valid_until=one.expires_on) for one in files))
