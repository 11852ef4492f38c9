"""What the rows of a case say, worked out from its folded state alone: asked by `handle`, `rebuild` and the audit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.editions import Edition
from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import ENDED, Case, PassedTerm
from shanyraq.procedure.clocks import Clock, clocks
from shanyraq.procedure.next_step import NextStep, next_step
from shanyraq.record.tables.cases import NEVER


@dataclass(frozen=True, slots=True)
class Term:
    """A running term as its row has it."""

    code: str
    part: int
    due: date
    internal: date | None
    provisional: bool
    article: str
    calendar: str
    passed: bool
    escalated: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A role whose step is next, in the organisation that owes it; empty for citizens and the system."""

    role: str
    organisation: str


@dataclass(frozen=True, slots=True)
class Derived:
    """All that lists read of one case."""

    provider: str
    route: str
    stage: str
    open: bool
    next_step: str
    next_term: str
    due: date | None
    internal_due: date | None
    falls_on: date
    applicant: str
    dwelling: str
    executor: str
    sitting: str
    edition: str
    submitted_at: datetime | None
    registered_on: date | None
    ended_on: date | None
    terms: tuple[Term, ...]
    turns: tuple[Turn, ...]


def derive(case: Case, edition: Edition) -> Derived:
    """The rows of this case. Terms that stand still have none: nobody is late while a case is suspended."""
    running = () if case.suspended or case.stage in ENDED else tuple(c for c in clocks(case, edition) if c.running)
    step = next_step(case)
    clock = _clock_of(step, running)
    due = clock.receipt.due if clock else None
    return Derived(
        provider=case.provider,
        route=str(case.route),
        stage=str(case.stage),
        open=case.stage not in ENDED and case.filing.submitted_at is not None,
        next_step=step.code,
        next_term=str(clock.code) if clock else "",
        due=due,
        internal_due=clock.receipt.internal if clock else None,
        falls_on=due or NEVER,
        applicant=case.filing.applicant,
        dwelling=case.filing.dwelling,
        executor=case.review.executor,
        sitting=case.commission.sitting,
        edition=case.edition,
        submitted_at=case.filing.submitted_at,
        registered_on=case.filing.registered_on,
        ended_on=case.ended_on,
        terms=tuple(_watched(_term(case, one) for one in running)),
        turns=turns(case),
    )


def turns(case: Case) -> tuple[Turn, ...]:
    """Whose step is next, each role in the organisation that owes it."""
    return tuple(Turn(str(role), _organisation(case, role)) for role in dict.fromkeys(next_step(case).roles))


def _clock_of(step: NextStep, running: tuple[Clock, ...]) -> Clock | None:
    """The clock of the next step; where its term has ended or never began, the duty that falls due first."""
    of_step = [one for one in running if one.code == step.term]
    return min(of_step or (one for one in running if not one.window), key=lambda one: one.receipt.due, default=None)


def _watched(terms: Iterable[Term]) -> Iterator[Term]:
    """All terms, but of the instalments to come the next one alone: ten years of them would be rows nobody asks for."""
    awaited = False
    for term in terms:
        if term.code == TermCode.PAYMENT and not term.passed:
            if awaited:
                continue
            awaited = True
        yield term


def _term(case: Case, clock: Clock) -> Term:
    receipt = clock.receipt
    return Term(
        code=str(clock.code),
        part=clock.part,
        due=receipt.due,
        internal=receipt.internal,
        provisional=receipt.status == "provisional",
        article=receipt.article,
        calendar=receipt.calendar,
        passed=_is_of(case.passed, clock),
        escalated=_is_of(case.escalated, clock),
    )


def _is_of(recorded: Iterable[PassedTerm], clock: Clock) -> bool:
    """Whether one of these tells of this term with this last day; a term that was moved since is another."""
    told = (str(clock.code), clock.part, clock.receipt.due)
    return any((one.term, one.part, one.due) == told for one in recorded)


def _organisation(case: Case, role: Role) -> str:
    match role:
        case Role.EXECUTOR | Role.HEAD:
            return case.provider
        case Role.SECRETARY | Role.CHAIR | Role.MEMBER:
            composition = case.commission.composition
            return composition.organisation if composition else ""
        case Role.OWNER if case.transfer.parties is None:
            return case.owner
        case _:
            return case.transfer.parties.of(role) if case.transfer.parties else ""
