"""What the actors of the exploration may try: every kind of command, with the contents that lead to different places.

The household is two adults and a child, the commission a chair, a member and a secretary without a vote, the price two
tiyn that can be paid in one piece or in two. Contents that only `decide` looks at (a bad signature, a ground outside
the standard) are tried by the tests of each subject.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import ClassVar

from shanyraq.law.facts import Facts, Tenure
from shanyraq.law.hours import OfficeHours
from shanyraq.law.price import Basis
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.composition import (
    Attending,
    Choice,
    Composition,
    Majority,
    Rules,
    Seat,
    Seated,
    StatedGround,
    Way,
)
from shanyraq.procedure.decide.turns import CORRECTABLE
from shanyraq.procedure.household import FamilyTurn, Relation, Relative
from shanyraq.procedure.may.gates import GATES
from shanyraq.procedure.papers import Manner, PaperKind, Signature, Verdict
from shanyraq.procedure.parties import (
    ApproverPost,
    Compliance,
    Finding,
    Party,
    RequirementFinding,
    Shortfall,
    TransferParties,
)
from shanyraq.procedure.representation import Mandate, Representation, Scope
from shanyraq.procedure.requirements import bearing_on

START = datetime(2025, 9, 8, 5, 0, tzinfo=UTC)
HOURS = OfficeHours("Asia/Almaty", time(9), time(18, 30), "the exploration's own provider")
TEXT = "0" * 64

TENANT, SPOUSE = By(Role.APPLICANT, "tenant"), By(Role.FAMILY, "spouse")
EXECUTOR, HEAD = By(Role.EXECUTOR, "executor", "akimat"), By(Role.HEAD, "head", "akimat")
CHAIR, MEMBER = By(Role.CHAIR, "chair", "akimat"), By(Role.MEMBER, "member", "akimat")
SECRETARY = By(Role.SECRETARY, "secretary", "akimat")
BODIES = {
    Role.OWNER: By(Role.OWNER, "owner", "institution"),
    Role.AKIM: By(Role.AKIM, "akim", "akim-office"),
    Role.INDUSTRY: By(Role.INDUSTRY, "industry", "ministry"),
    Role.PROPERTY: By(Role.PROPERTY, "property", "committee"),
    Role.COMMUNAL_APPROVER: By(Role.COMMUNAL_APPROVER, "local", "communal-property"),
    Role.STATE_APPROVER: By(Role.STATE_APPROVER, "state", "department"),
    Role.REGISTRAR: By(Role.REGISTRAR, "registrar", "registry"),
}
ACTORS: dict[Role, By] = {
    Role.APPLICANT: TENANT,
    Role.FAMILY: SPOUSE,
    Role.EXECUTOR: EXECUTOR,
    Role.HEAD: HEAD,
    Role.CHAIR: CHAIR,
    Role.MEMBER: MEMBER,
    Role.SECRETARY: SECRETARY,
    Role.SYSTEM: SYSTEM,
    Role.OPERATOR: By(Role.OPERATOR, "operator", "corporation"),
    **BODIES,
}
HOUSEHOLD = (
    Relative("tenant", Relation.SELF, date(1980, 5, 1)),
    Relative("spouse", Relation.SPOUSE, date(1982, 2, 3)),
    Relative("child", Relation.CHILD, date(2015, 7, 9)),
)
GROUND = StatedGround("2", "not_tenant", TEXT)


_SEATS = (Role.CHAIR, Role.MEMBER, Role.SECRETARY)


@dataclass(frozen=True, slots=True)
class Offer:
    """One command tried by one actor."""

    command: c.Command
    by: By
    WAIT: ClassVar["Offer"]

    @property
    def name(self) -> str:
        """The kind of command; `wait` for time going by."""
        return "wait" if self is Offer.WAIT else type(self.command).__name__


Offer.WAIT = Offer(c.PassTerm("wait"), SYSTEM)


def offers(case: Case, route: Route, at: datetime) -> Iterator[Offer]:
    """Every command whose gate is in this stage, by every actor of its roles."""
    for command in _commands(case, route, at):
        gate = GATES[type(command)]
        if case.stage in gate.stages:
            for role in sorted(gate.roles):
                by = _actor(case, role)
                yield Offer(_signed_by(case, command, by, at), by)


def _actor(case: Case, role: Role) -> By:
    """The applicant is whoever the case names now, once the tenant may have died; a seat, whoever holds it."""
    if role is Role.APPLICANT and case.filing.applicant:
        return By(Role.APPLICANT, case.filing.applicant)
    composition = case.commission.composition
    if role in (Role.EXECUTOR, Role.HEAD) and case.provider:
        return By(role, str(role), case.provider)
    if role in _SEATS and composition is not None:
        person = next(one.person for one in composition.seats if one.seat is Seat(role))
        return By(role, person, composition.organisation)
    return ACTORS[role]


def _signed_by(case: Case, command: c.Command, by: By, at: datetime) -> c.Command:
    """Signatures are made by whoever gives the command, over the paper that waits for them."""
    match command:
        case c.GiveConsent() | c.RefuseConsent() if by.role is not Role.OPERATOR:
            person = by.person
        case c.GiveConsent() | c.RefuseConsent():
            person = command.person
        case _:
            person = by.person
    match command:
        case c.GiveConsent():
            return c.GiveConsent(person, _signature(person, case.filing.paper, at))
        case c.RefuseConsent():
            return c.RefuseConsent(person)
        case c.SignMinutes():
            return c.SignMinutes(_signature(person, case.commission.minutes, at))
        case c.SignDecision():
            return c.SignDecision(_signature(person, case.decision.paper, at))
        case c.SignDeed():
            side = Party.TRANSFERRING if by.role is Role.OWNER else Party.RECEIVING
            return c.SignDeed(side, _signature(person, case.transfer.deed, at))
        case c.ApproveDeed():
            return c.ApproveDeed(command.post, _signature(person, case.transfer.deed, at))
        case c.SignAgreement():
            side = Party.PROVIDER if by.role is Role.HEAD else Party.APPLICANT
            signer = person if by.role is Role.HEAD else case.filing.applicant
            return c.SignAgreement(side, _signature(signer, case.agreement.paper, at))
        case c.SendPetition() | c.AnswerAsIndustry() | c.DecideAsPropertyBody():
            return replace(command, signature=_signature(person, command.paper.digest, at))
        case c.CorrectSlip():
            signature = _signature(person, command.paper.digest, at)
            return c.CorrectSlip(command.kind, command.paper, command.writing, signature)
        case _:
            return command


def _signature(signer: str, paper: str, at: datetime) -> Signature:
    return Signature(signer, paper, Manner.EDS, TEXT, Verdict.VALID, at)


def _paper(case: Case) -> c.Issued:
    return c.Issued(f"{case.seq + 1:064x}", str(case.seq + 1), str(case.seq + 1))


def _commands(case: Case, route: Route, at: datetime) -> Iterator[c.Command]:
    """One command or a few of each kind."""
    paper = _paper(case)
    yield from _filing(case, route, paper, at)
    yield from _review_and_hearing(case, route, paper, at)
    yield from _commission(case, paper, at)
    yield from _transfer_and_agreement(case, route, paper, at)
    yield from _turns(case, paper, at)


def _filing(case: Case, route: Route, paper: c.Issued, at: datetime) -> Iterator[c.Command]:
    owner = "akimat" if route is Route.COMMUNAL else "institution"
    yield c.OpenFiling("akimat", HOURS, route, owner, Channel.STATE_CORPORATION, "tenant", "dwelling")
    household = tuple(one for one in HOUSEHOLD if one.person != "tenant" or case.filing.applicant == "tenant")
    if case.filing.applicant == "spouse":
        household = (Relative("spouse", Relation.SELF, HOUSEHOLD[1].born_on), HOUSEHOLD[2])
    for basis in (Basis.FREE, Basis.REDEMPTION):
        category = "13-8-2" if basis is Basis.FREE else None
        facts = Facts(basis=basis, tenure=Tenure.TENANCY_AGREEMENT, free_category=category)
        yield c.PrepareApplication(paper, basis, None, category, facts, household, ())
    for person in ("tenant", "spouse"):
        yield c.GiveConsent(person, _signature(person, case.filing.paper, at))
        yield c.RefuseConsent(person)
    yield c.SubmitApplication()
    yield c.RegisterApplication()


def _review_and_hearing(case: Case, route: Route, paper: c.Issued, at: datetime) -> Iterator[c.Command]:
    yield c.AssignExecutor("executor")
    kind = min(len(case.review.findings) + 1, 9)
    yield c.CheckDocument(kind, Finding.IN_ORDER)
    yield c.CheckDocument(3, Finding.MISSING if len(case.review.findings) >= 2 else Finding.IN_ORDER)
    if len(case.review.findings) == 9:
        met = (RequirementFinding(code, Compliance.MET) for code in bearing_on(case))
        yield c.CheckRequirements(tuple(met))
    yield c.RecordRegisterAnswer("address", "confirmed", TEXT)
    yield c.ReturnApplication((Shortfall(3, Finding.MISSING, TEXT),), paper)
    yield c.PassOnApplication("neighbour", HOURS, TEXT, paper)
    yield c.ReferToCommission(_composition(case, case.owner))
    yield c.NotifyPreliminaryRefusal((GROUND,), at + timedelta(days=7), TEXT, False, paper)
    if case.filing.basis is Basis.FREE:
        yield c.NotifyPreliminaryRefusal((GROUND,), at + timedelta(days=7), TEXT, False, paper, Basis.REDEMPTION)
    yield c.RecordObjection(TEXT)
    yield c.WaiveHearing(TEXT)
    yield c.MoveHearing(at + timedelta(days=7), TEXT, TEXT)
    yield c.HoldHearing(True, paper)
    yield c.RemarkOnMinutes(TEXT)


def _composition(case: Case, organisation: str) -> Composition:
    """Those who left the case are replaced by others."""
    seats = tuple(Seated(_somebody(case, seat), seat) for seat in (Seat.CHAIR, Seat.MEMBER, Seat.SECRETARY))
    rules = Rules(1, 2, Majority.OF_VOTERS, casting_vote=False, secretary_votes=False, source="the exploration")
    return Composition("commission", organisation, "act", date(2021, 1, 5), date(2021, 1, 5), None, seats, rules)


def _somebody(case: Case, seat: Seat) -> str:
    name = str(seat)
    while name in case.commission.recused:
        name += "'"
    return name


def _commission(case: Case, paper: c.Issued, at: datetime) -> Iterator[c.Command]:
    yield c.ScheduleSitting("sitting", at + timedelta(days=1))
    yield c.DeclareConflict(TEXT)
    composition = case.commission.composition
    for seated in composition.seats if composition else ():
        if seated.seat is not Seat.SECRETARY:
            yield c.ChallengeMember(seated.person, TEXT)
            yield c.DecideChallenge(seated.person, True, TEXT)
            yield c.DecideChallenge(seated.person, False, TEXT)
    left = set(case.commission.recused)
    for away in (set(), {Seat.MEMBER}):
        there = [one.person for one in composition.seats if one.seat not in away] if composition else []
        yield c.RecordAttendance(tuple(Attending(one, Way.IN_PERSON) for one in there if one not in left))
    yield c.OpenVoting(Basis.FREE)
    yield c.OpenVoting(Basis.REDEMPTION)
    yield c.CastVote(Choice.FOR)
    yield c.CastVote(Choice.AGAINST, (GROUND,))
    yield c.CastVote(Choice.ABSTAIN)
    yield c.CloseVoting()
    yield c.FileDissent(TEXT)
    yield c.DrawUpMinutes(paper)
    yield c.SignMinutes(_signature("", case.commission.minutes, at))
    yield c.RegisterDecision(paper)
    yield c.SendBackDecision(TEXT)
    yield c.SignDecision(_signature("", case.decision.paper, at))


def _transfer_and_agreement(case: Case, route: Route, paper: c.Issued, at: datetime) -> Iterator[c.Command]:
    yield c.RecordRights(False, TEXT)
    yield c.RecordRights(True, TEXT)
    yield c.OpenTransfer(_parties(route))
    own = _signature("", paper.digest, at)
    yield c.SendPetition(paper, own)
    for answer in (True, False):
        yield c.AnswerAsIndustry(answer, paper, own, TEXT)
        yield c.DecideAsPropertyBody(answer, paper, own, TEXT)
    yield c.DrawUpDeed(paper)
    yield c.SignDeed(Party.RECEIVING, _signature("", case.transfer.deed, at))
    yield c.ApproveDeed(ApproverPost.STATE_PROPERTY_SUBDIVISION, _signature("", case.transfer.deed, at))
    yield c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, _signature("", case.transfer.deed, at))
    yield c.RegisterTitle("R-1", at.date())
    yield c.EstablishPrice(2, TEXT, "calculation")
    yield c.DraftAgreement(paper)
    yield c.SignAgreement(Party.APPLICANT, _signature("", case.agreement.paper, at))
    if case.stage in (Stage.PAYMENT, Stage.COMPLETED):
        for amount in (1, 2):
            yield c.RecordPayment(str(case.seq), amount, at.date(), TEXT)
        for paid in case.payments[:1]:
            yield c.CancelPayment(paid.reference, TEXT)


def _parties(route: Route) -> TransferParties:
    post = ApproverPost.COMMUNAL_PROPERTY_BODY
    if route is not Route.REPUBLICAN:
        return TransferParties("institution", "akimat", "communal-property", post, "registry")
    return TransferParties(
        "institution",
        "akimat",
        "communal-property",
        post,
        "registry",
        akim="akim-office",
        industry="ministry",
        property_body="committee",
        state_approver="department",
        state_approver_post=ApproverPost.STATE_PROPERTY_SUBDIVISION,
    )


def _family(case: Case, at: datetime) -> Iterator[c.Command]:
    """Turns of the family; a second application comes late, where the consent of its people is still wanted."""
    yield c.RecordFamilyChange(FamilyTurn.BIRTH, "newborn", at.date(), TEXT)
    yield c.RecordFamilyChange(FamilyTurn.DIVORCE, "spouse", at.date(), TEXT)
    yield c.JoinInto("K-1", "dwelling", TEXT)
    if case.stage is Stage.AGREEMENT:
        yield c.TakeIn("K-2", (Relative("neighbour", Relation.SELF, date(1990, 1, 1)),))
        yield c.GiveConsent("neighbour", _signature("neighbour", case.filing.paper, at))
    power = (Scope.APPLYING, Scope.HEARING)
    until = at.date() + timedelta(days=365)
    given = Representation("tenant", "attorney", Mandate.POWER, power, at.date(), until, TEXT)
    yield c.EntrustRepresentative(given)
    yield c.EndRepresentation("tenant", "attorney", TEXT)


def _turns(case: Case, paper: c.Issued, at: datetime) -> Iterator[c.Command]:
    yield c.WithdrawApplication(TEXT)
    yield c.RecordDeath(at.date(), TEXT)
    yield c.ReplaceApplicant("spouse", TEXT)
    yield c.CancelDeathRecord(TEXT)
    yield c.TerminateCase(TEXT)
    yield from _family(case, at)
    for kind in sorted(CORRECTABLE):
        yield c.RequestCorrection(kind, TEXT)
        yield c.CorrectSlip(kind, paper, TEXT, _signature("", paper.digest, at))
        yield c.DeclineCorrection(kind, TEXT)
    yield c.SuspendCase("court", "a court's act", TEXT)
    yield c.ResumeCase(TEXT)
    yield c.IssuePaper(PaperKind.ACCEPTANCE, paper)
    notice = case.hearing.notice
    if notice:
        yield c.RecordDelivery(notice, "account", at.date())
