"""A case told by commands, so that no test can stand on a case that could not be."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from shanyraq.law.editions import E437_2021
from shanyraq.law.facts import Facts, Tenure
from shanyraq.law.hours import OfficeHours
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import NEW_CASE, Case, Stage
from shanyraq.procedure.composition import Choice, Composition, Majority, Rules, Seat, Seated, StatedGround
from shanyraq.procedure.decide import decide
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import Event
from shanyraq.procedure.evolve import evolve
from shanyraq.procedure.household import Relation, Relative
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
from shanyraq.procedure.requirements import bearing_on

EDITION = E437_2021
HOURS = OfficeHours("Asia/Almaty", time(9), time(18, 30), "synthetic office hours of the tests")
MONDAY = datetime(2025, 9, 8, 5, 0, tzinfo=UTC)
"""10:00 in Almaty on a working Monday with no holiday near."""

TENANT = By(Role.APPLICANT, "tenant")
SPOUSE = By(Role.FAMILY, "spouse")
OPERATOR = By(Role.OPERATOR, "operator", "corporation")
EXECUTOR = By(Role.EXECUTOR, "executor", "akimat")
HEAD = By(Role.HEAD, "head", "akimat")
CHAIR = By(Role.CHAIR, "chair", "akimat")
DEPUTY = By(Role.MEMBER, "deputy", "akimat")
MEMBER = By(Role.MEMBER, "member", "akimat")
SECRETARY = By(Role.SECRETARY, "secretary", "akimat")
OWNER = By(Role.OWNER, "owner", "hospital")
AKIM = By(Role.AKIM, "akim", "akim-office")
INDUSTRY = By(Role.INDUSTRY, "industry", "ministry")
PROPERTY = By(Role.PROPERTY, "property", "property-committee")
LOCAL = By(Role.COMMUNAL_APPROVER, "local", "communal-property")
STATE = By(Role.STATE_APPROVER, "state", "state-department")
REGISTRAR = By(Role.REGISTRAR, "registrar", "registry")

HOUSEHOLD = (
    Relative("tenant", Relation.SELF, date(1980, 5, 1)),
    Relative("spouse", Relation.SPOUSE, date(1982, 2, 3)),
    Relative("child", Relation.CHILD, date(2015, 7, 9)),
)
RULES = Rules(2, 3, Majority.OF_VOTERS, casting_vote=True, secretary_votes=False, source="synthetic regulations")
GROUND = StatedGround("2", "not_tenant", "f" * 64)


def composition(
    organisation: str = "akimat", *, rules: Rules = RULES, until: date | None = None, **instead: str
) -> Composition:
    """A chair, a deputy, a member and a secretary; others in their place where told: `secretary="another"`."""
    seats = tuple(Seated(instead.get(str(seat), str(seat)), seat) for seat in Seat)
    return Composition("commission", organisation, "act 1", date(2021, 1, 5), date(2021, 1, 5), until, seats, rules)


def parties(route: Route) -> TransferParties:
    """Every body of the transfer that the route knows."""
    post = ApproverPost.COMMUNAL_PROPERTY_BODY
    if route is not Route.REPUBLICAN:
        return TransferParties("hospital", "akimat", "communal-property", post, "registry")
    return TransferParties(
        "hospital",
        "akimat",
        "communal-property",
        post,
        "registry",
        akim="akim-office",
        industry="ministry",
        property_body="property-committee",
        state_approver="state-department",
        state_approver_post=ApproverPost.STATE_PROPERTY_SUBDIVISION,
    )


def facts(basis: Basis) -> Facts:
    """The least an application states."""
    category = "13-8-2" if basis is Basis.FREE else None
    return Facts(basis=basis, tenure=Tenure.TENANCY_AGREEMENT, free_category=category)


@dataclass
class Story:
    """A case under way: `do` gives a command and insists that it was accepted, `ask` returns whatever was decided."""

    route: Route = Route.COMMUNAL
    basis: Basis = Basis.REDEMPTION
    at: datetime = MONDAY
    household: tuple[Relative, ...] = HOUSEHOLD
    channel: Channel = Channel.PORTAL
    national_bank: bool = False
    case: Case = NEW_CASE
    events: list[Event] = field(default_factory=list)
    papers: int = 0

    @property
    def owner(self) -> str:
        """The organisation the dwelling belongs to, whose commission decides."""
        return "akimat" if self.route is Route.COMMUNAL else "hospital"

    def stage(self) -> Stage:
        """Where the case is now."""
        return self.case.stage

    def ask(self, command: c.Command, by: By) -> Denial | tuple[Event, ...]:
        """What would be decided; nothing happens."""
        return decide(self.case, command, EDITION, by, self.at)

    def do(self, command: c.Command, by: By) -> "Story":
        """Give a command that must be accepted."""
        decided = self.ask(command, by)
        assert not isinstance(decided, Denial), (type(command).__name__, decided)
        for event in decided:
            self.case = evolve(self.case, event)
            self.events.append(event)
        return self

    def denied(self, command: c.Command, by: By) -> str:
        """The code of the denial that this command must meet."""
        decided = self.ask(command, by)
        assert isinstance(decided, Denial), (type(command).__name__, decided)
        return decided.code

    def wait(self, days: int = 0, hours: int = 0) -> "Story":
        """Let time go by."""
        self.at += timedelta(days=days, hours=hours)
        return self

    def paper(self) -> c.Issued:
        """A paper nobody has seen before."""
        self.papers += 1
        return c.Issued(f"{self.papers:064x}", f"N-{self.papers}", f"code{self.papers}")

    def signed(self, by: By, paper: str, verdict: Verdict = Verdict.VALID) -> Signature:
        """A signature that the signature door found valid, unless said otherwise."""
        return Signature(by.person, paper, Manner.EDS, "e" * 64, verdict, self.at)

    # --- the way through the communal route, step by step ---

    def opened(self) -> "Story":
        """The tenant began."""
        command = c.OpenFiling(
            "akimat", HOURS, self.route, self.owner, self.channel, "tenant", "dwelling", self.national_bank
        )
        return self.do(command, TENANT)

    def application(self) -> c.PrepareApplication:
        """The application as the tenant would fix it."""
        choice = InstalmentChoice(5, 30) if self.basis is Basis.INSTALMENTS else None
        category = "13-8-2" if self.basis is Basis.FREE else None
        return c.PrepareApplication(self.paper(), self.basis, choice, category, facts(self.basis), self.household, ())

    def prepared(self) -> "Story":
        """The text is fixed."""
        return self.opened().do(self.application(), TENANT)

    def signed_by_family(self) -> "Story":
        """Both adults signed."""
        self.prepared()
        for by in (TENANT, SPOUSE):
            self.do(c.GiveConsent(by.person, self.signed(by, self.case.filing.paper)), by)
        return self

    def registered(self) -> "Story":
        """Sent within office hours, so registered at once."""
        return self.signed_by_family().do(c.SubmitApplication(), TENANT)

    def checked(self, **findings: Finding) -> "Story":
        """Every requirement met and all nine kinds in order, or as said: `checked(d3=Finding.MISSING)`."""
        self.registered().do(c.AssignExecutor("executor"), EXECUTOR)
        for kind in range(1, 10):
            finding = findings.get(f"d{kind}", Finding.IN_ORDER)
            self.do(c.CheckDocument(kind, finding), EXECUTOR)
        return self.met()

    def met(self) -> "Story":
        """Each requirement of the Housing Law found met."""
        findings = (RequirementFinding(code, Compliance.MET) for code in bearing_on(self.case))
        return self.do(c.CheckRequirements(tuple(findings)), EXECUTOR)

    def referred(self) -> "Story":
        """With the commission."""
        return self.checked().do(c.ReferToCommission(composition(self.owner)), EXECUTOR)

    def voting(self, grants: Basis | None = None) -> "Story":
        """The sitting has begun and voting is open."""
        self.do(c.ScheduleSitting("sitting", self.at), SECRETARY)
        return self.do(c.OpenVoting(grants or self.case.filing.basis), CHAIR)

    def voted(self, *choices: Choice, grounds: tuple[StatedGround, ...] = (GROUND,)) -> "Story":
        """Chair, deputy and member vote in this order; voting closes; the minutes are drawn up and signed."""
        for by, choice in zip((CHAIR, DEPUTY, MEMBER), choices, strict=False):
            self.do(c.CastVote(choice, grounds if choice is Choice.AGAINST else ()), by)
        return self.do(c.CloseVoting(), CHAIR)

    def minuted(self) -> "Story":
        """The minutes are drawn up and signed by both."""
        self.do(c.DrawUpMinutes(self.paper()), SECRETARY)
        for by in (CHAIR, SECRETARY):
            self.do(c.SignMinutes(self.signed(by, self.case.commission.minutes)), by)
        return self

    def decided(self) -> "Story":
        """The commission decided in favour and the head signed."""
        return self.referred().voting().voted(Choice.FOR, Choice.FOR, Choice.FOR).minuted().issued()

    def issued(self) -> "Story":
        """The decision's paper is registered and signed."""
        self.do(c.RegisterDecision(self.paper()), EXECUTOR)
        return self.do(c.SignDecision(self.signed(HEAD, self.case.decision.paper)), HEAD)

    def transferred(self) -> "Story":
        """The dwelling came into communal property by whichever way its route has."""
        self.decided().do(c.OpenTransfer(parties(self.route)), EXECUTOR)
        if self.route is Route.REPUBLICAN:
            self.petitioned().industry().property_body()
        self.do(c.DrawUpDeed(self.paper()), EXECUTOR)
        deed = self.case.transfer.deed
        self.do(c.SignDeed(Party.TRANSFERRING, self.signed(OWNER, deed)), OWNER)
        self.do(c.SignDeed(Party.RECEIVING, self.signed(HEAD, deed)), HEAD)
        if self.route is Route.REPUBLICAN:
            self.do(c.ApproveDeed(ApproverPost.STATE_PROPERTY_SUBDIVISION, self.signed(STATE, deed)), STATE)
        self.do(c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, self.signed(LOCAL, deed)), LOCAL)
        return self.do(c.RegisterTitle("R-1", self.at.date()), REGISTRAR)

    def petitioned(self) -> "Story":
        """The akim's office sends its petition."""
        return self.do(self.petition(), AKIM)

    def industry(self, agreed: bool = True) -> "Story":
        """The body of the industry answers."""
        return self.do(self.answer(agreed), INDUSTRY)

    def answer(self, agreed: bool = True) -> c.AnswerAsIndustry:
        """What the body of the industry would answer, with a reason where it does not agree."""
        paper = self.paper()
        signature = self.signed(INDUSTRY, paper.digest)
        return c.AnswerAsIndustry(agreed, paper, signature, None if agreed else "7" * 64)

    def property_body(self, transfers: bool = True) -> "Story":
        """The state-property body decides."""
        return self.do(self.ruling(transfers), PROPERTY)

    def ruling(self, transfers: bool = True) -> c.DecideAsPropertyBody:
        """What the state-property body would decide, with a reason where it does not transfer."""
        paper = self.paper()
        signature = self.signed(PROPERTY, paper.digest)
        return c.DecideAsPropertyBody(transfers, paper, signature, None if transfers else "7" * 64)

    def petition(self) -> c.SendPetition:
        """A petition as it would be sent."""
        paper = self.paper()
        return c.SendPetition(paper, self.signed(AKIM, paper.digest))

    def ready_for_agreement(self, price: int = 900_000_000) -> "Story":
        """The rights are known, and the price where one is owed."""
        if self.route is Route.COMMUNAL:
            self.decided()
        else:
            self.transferred()
        self.do(c.RecordRights(False, "d" * 64), EXECUTOR)
        if self.basis is not Basis.FREE:
            self.do(c.EstablishPrice(price, "9" * 64, "calculation 1"), EXECUTOR)
        return self

    def agreed(self, price: int = 900_000_000) -> "Story":
        """Both sides signed the agreement."""
        self.ready_for_agreement(price).do(c.DraftAgreement(self.paper()), EXECUTOR)
        paper = self.case.agreement.paper
        self.do(c.SignAgreement(Party.APPLICANT, self.signed(TENANT, paper)), TENANT)
        return self.do(c.SignAgreement(Party.PROVIDER, self.signed(HEAD, paper)), HEAD)

    def paid(self, amount: int, reference: str = "P-1") -> "Story":
        """Money came today."""
        return self.do(c.RecordPayment(reference, amount, self.at.date(), "8" * 64), EXECUTOR)

    # --- the way to a refusal ---

    def notice(self, *, days_ahead: int = 7) -> c.NotifyPreliminaryRefusal:
        """A notice with one ground and a hearing so many days ahead."""
        hearing_at = self.at + timedelta(days=days_ahead)
        return c.NotifyPreliminaryRefusal((GROUND,), hearing_at, "7" * 64, False, self.paper())

    def notified(self) -> "Story":
        """The executor found a defect and the person got the notice the same day."""
        self.checked(d3=Finding.MISSING).do(self.notice(), EXECUTOR)
        return self.do(c.RecordDelivery(self.case.hearing.notice, "account", self.at.date()), SYSTEM)

    def heard(self) -> "Story":
        """The hearing took place a week later."""
        return self.notified().wait(days=7, hours=1).do(c.HoldHearing(True, self.paper()), EXECUTOR)

    def refused(self) -> "Story":
        """The commission voted against after the hearing, and the head signed the refusal."""
        self.heard().do(c.ReferToCommission(composition(self.owner)), EXECUTOR)
        return self.voting().voted(Choice.AGAINST, Choice.AGAINST, Choice.FOR).minuted().issued()

    def returned(self) -> "Story":
        """The tenancy agreement was missing and the package went back."""
        self.checked(d3=Finding.MISSING)
        return self.do(c.ReturnApplication((Shortfall(3, Finding.MISSING, "6" * 64),), self.paper()), EXECUTOR)

    def passed(self, term: str, part: int = 0) -> "Story":
        """The system noticed that a term had ended in silence."""
        return self.do(c.PassTerm(term, part), SYSTEM)

    def correctable(self) -> PaperKind:
        """A paper whose slip can be corrected now."""
        return PaperKind.REFUSAL if self.case.decision.refusal else PaperKind.DECISION
