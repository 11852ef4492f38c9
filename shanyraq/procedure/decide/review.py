"""The executor's check: nine kinds of document, registers, the return, the way to the commission (p.6, 9)."""

from datetime import date

from shanyraq.law.documents import DocumentKind, DocumentStatus, documents
from shanyraq.law.hours import local_day, registration_day
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.composition import Composition, Seat
from shanyraq.procedure.decide.ruling import Decided, Ruling
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.transfer import TRANSFER_ARTICLES
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.parties import Compliance, Finding
from shanyraq.procedure.requirements import bearing_on
from shanyraq.procedure.tally import vacancy

KINDS = frozenset(int(kind) for kind in DocumentKind)
NEVER_IN_A_REGISTER = frozenset(
    {DocumentKind.APPLICATION, DocumentKind.TENURE, DocumentKind.NO_DEBT, DocumentKind.FREE_CATEGORY}
)
"""Where the list asks for one of these, nothing but the paper itself can make it unnecessary (p.9)."""
DEFECTS = frozenset({Finding.MISSING, Finding.EXPIRED})


def assign(case: Case, command: c.AssignExecutor, now: Moment) -> Decided:
    """The file changes hands; taking it twice is not an act."""
    if command.executor == case.review.executor:
        return Denial("already_assigned", "O437/p10")
    return (e.ExecutorAssigned(command.executor),)


def check_document(case: Case, command: c.CheckDocument, now: Moment) -> Decided:
    """A paper that the state already holds may not be found missing, nor one that the list asks for needless (p.9)."""
    if command.kind not in KINDS:
        return Denial("unknown_document_kind", "O437/p9-docs")
    asked_for = _is_required(case, command.kind)
    if command.finding in DEFECTS and not asked_for:
        return Denial("may_not_be_asked", "O437/p9-once", {"kind": command.kind})
    if command.finding is Finding.NOT_REQUIRED and asked_for and command.kind in NEVER_IN_A_REGISTER:
        return Denial("document_is_required", f"O437/p9-docs-{command.kind}", {"kind": command.kind})
    return (e.DocumentChecked(command.kind, command.finding, command.writing),)


def _is_required(case: Case, kind: int) -> bool:
    assert case.filing.facts is not None, "a registered application states its facts"
    needs = {need.kind: need.status for need in documents(case.filing.facts)}
    return needs[DocumentKind(kind)] is DocumentStatus.REQUIRED


def check_requirements(case: Case, command: c.CheckRequirements, now: Moment) -> Decided:
    """What is not plainly met says why: the commission reads it, and a notice of refusal rests on it."""
    named = [one.code for one in command.findings]
    known = bearing_on(case)
    if not named or len(set(named)) < len(named) or not set(named) <= set(known):
        return Denial("unknown_requirement", "HL/13-1")
    if any(one.compliance is not Compliance.MET and not one.writing for one in command.findings):
        return Denial("requirement_needs_reason", "HL/13-1")
    return (e.RequirementsChecked(command.findings),)


def record_register_answer(case: Case, command: c.RecordRegisterAnswer, now: Moment) -> Decided:
    """Every answer is kept, the one that contradicts an earlier one too."""
    return (e.RegisterAnswered(command.register, command.outcome, command.evidence),)


def return_application(case: Case, command: c.ReturnApplication, now: Moment) -> Decided:
    """A return names each defect once and says what it is; each was found by the check, and none is kept for later."""
    if not command.shortfalls or not all(one.writing for one in command.shortfalls):
        return Denial("shortfall_needed", "O437/p6-end")
    found = {kind: finding for kind, finding in case.review.findings if finding in DEFECTS}
    for shortfall in command.shortfalls:
        if found.get(shortfall.kind) is not shortfall.finding:
            return Denial("shortfall_not_found", "O437/p6-end", {"kind": shortfall.kind})
    if sorted(one.kind for one in command.shortfalls) != sorted(found):
        return Denial("shortfalls_incomplete", "O437/p6-end", {"count": len(found)})
    paper = command.paper
    return (e.ApplicationReturned(command.shortfalls, paper.digest, paper.number, paper.code, now.today),)


def pass_on(case: Case, command: c.PassOnApplication, now: Moment) -> Decided:
    """Late or not it goes on: an application is not kept by a body that may not decide it (APPC 65).

    Where the other provider is open now it registers at once, as it would an application of its own (p.4).
    """
    if command.provider == case.provider:
        return Denial("same_provider", "APPC/65")
    if command.provider == case.came_from:
        return Denial("passed_back", "APPC/65")
    owner = command.provider if case.owner == case.provider else case.owner
    if case.route.transfers and owner == command.provider:
        return Denial("owner_is_the_provider", TRANSFER_ARTICLES[case.route])
    paper = command.paper
    passed = e.ApplicationPassedOn(
        provider=command.provider,
        owner=owner,
        hours=command.hours,
        writing=command.writing,
        paper=paper.digest,
        number=paper.number,
        code=paper.code,
        passed_at=now.at,
        passed_on=now.today,
    )
    there = local_day(now.at, command.hours.zone)
    day = registration_day(now.at, command.hours, now.calendar)
    return (passed, e.ApplicationRegistered(day)) if day == there else (passed,)


def refer(case: Case, command: c.ReferToCommission, now: Moment) -> Decided:
    """A file with a defect goes back within two days or to a hearing, not to the vote."""
    if case.stage is Stage.REVIEW and any(finding in DEFECTS for _, finding in case.review.findings):
        return Denial("defects_found", "O437/p10")
    fault = _composition_fault(case, command.composition, now)
    return fault or (e.ReferredToCommission(command.composition, now.today),)


def _composition_fault(case: Case, composition: Composition, now: Moment) -> Denial | None:
    if composition.organisation != case.owner:
        return Denial("commission_of_another_owner", "O437/p9-1")
    if not composition.since <= now.today <= (composition.until or now.today):
        return Denial("composition_not_in_term", "APPC/71", {"since": composition.since, "until": composition.until})
    fault = unlawful(composition, now.today)
    if fault:
        return fault
    vacant = vacancy(composition, case.commission.recused)
    return Denial(vacant, "APPC/67") if vacant else None


def unlawful(composition: Composition, today: date) -> Denial | None:
    """What is wrong with a commission whatever the case is: its seats, substitutes, terms, rules or act."""
    persons = composition.everybody()
    seats = [seated.seat for seated in composition.seats]
    if len(set(persons)) < len(persons) or seats.count(Seat.CHAIR) != 1 or seats.count(Seat.SECRETARY) != 1:
        return Denial("composition_incomplete", "APPC/71")
    replaceable = (Seat.MEMBER, Seat.SECRETARY)
    if any(composition.seat_of(one.stands_in_for) not in replaceable for one in composition.substitutes):
        return Denial("substitute_for_nobody", "APPC/71")
    if composition.ended(today):
        return Denial("seat_term_ended", "APPC/71", {"count": len(composition.ended(today))})
    rules = composition.rules
    if not rules.source.strip() or not 0 < rules.quorum_of <= rules.quorum_in:
        return Denial("rules_without_source", "APPC/71")
    if not composition.act.strip() or composition.act_on > today:
        return Denial("composition_without_act", "O437/p9-1")
    return None


RULINGS: dict[type[c.Command], Ruling] = {
    c.AssignExecutor: assign,
    c.CheckDocument: check_document,
    c.CheckRequirements: check_requirements,
    c.RecordRegisterAnswer: record_register_answer,
    c.ReturnApplication: return_application,
    c.PassOnApplication: pass_on,
    c.ReferToCommission: refer,
}
