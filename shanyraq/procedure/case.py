"""The state of a case: a fold over its journal, one part per subject word."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from shanyraq.law.facts import Facts
from shanyraq.law.hours import OfficeHours
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.composition import Attending, Choice, Composition, Question, StatedGround
from shanyraq.procedure.household import Attached, Consent, Relative
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.procedure.parties import ApproverPost, Compliance, Finding, Party, Shortfall, Transcript, TransferParties
from shanyraq.procedure.representation import Representation


class Stage(StrEnum):
    """Where a case is. Each stage has an owner and a next step until one of the last five ends it."""

    NEW = "new"
    FILING = "filing"
    SUBMITTED = "submitted"
    REVIEW = "review"
    COMMISSION = "commission"
    HEARING = "hearing"
    DECISION = "decision"
    TRANSFER = "transfer"
    AGREEMENT = "agreement"
    PAYMENT = "payment"
    RETURNED = "returned"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    TERMINATED = "terminated"
    COMPLETED = "completed"


ENDED = frozenset({Stage.RETURNED, Stage.REFUSED, Stage.WITHDRAWN, Stage.TERMINATED, Stage.COMPLETED})
"""The stages in which nothing more is owed."""


@dataclass(frozen=True, slots=True)
class Filing:
    """The application: who asks, for which dwelling, on which basis, with whose consent."""

    applicant: PersonId = ""
    dwelling: str = ""
    channel: Channel = Channel.PORTAL
    version: int = 0
    paper: Digest = ""
    basis: Basis = Basis.REDEMPTION
    instalments: InstalmentChoice | None = None
    free_category: str | None = None
    facts: Facts | None = None
    household: tuple[Relative, ...] = ()
    attached: tuple[Attached, ...] = ()
    consents: tuple[Consent, ...] = ()
    submitted_at: datetime | None = None
    registered_on: date | None = None
    passed_at: datetime | None = None

    @property
    def reached_at(self) -> datetime | None:
        """When the application came to the provider it is with now: sent there by the family, or passed on."""
        return self.passed_at or self.submitted_at

    def relative(self, person: PersonId) -> Relative | None:
        """The member of the household, or None for a stranger."""
        return next((one for one in self.household if one.person == person), None)

    def consent(self, person: PersonId) -> Consent | None:
        """The person's answer to the present version, or None while they have not answered."""
        return next((one for one in self.consents if one.person == person), None)


@dataclass(frozen=True, slots=True)
class Review:
    """The executor's check of completeness (nine kinds of document) and compliance (requirements of the law)."""

    executor: PersonId = ""
    findings: tuple[tuple[int, Finding], ...] = ()
    registers: tuple[tuple[str, str], ...] = ()
    shortfalls: tuple[Shortfall, ...] = ()
    finished_on: date | None = None
    requirements: tuple[tuple[str, Compliance], ...] = ()


@dataclass(frozen=True, slots=True)
class Hearing:
    """The preliminary refusal and what the person said to it (p.10).

    `instead` is set where not a refusal but less than was asked is in view (reading 9): a hearing on that is none on a
    refusal.
    """

    grounds: tuple[StatedGround, ...] = ()
    notice: Digest = ""
    notified_on: date | None = None
    received_on: date | None = None
    hearing_at: datetime | None = None
    written: bool = False
    objections: tuple[tuple[Digest, date], ...] = ()
    waived_on: date | None = None
    held_on: date | None = None
    attended: bool = False
    minutes: Digest = ""
    remarks: int = 0
    said: Transcript | None = None
    instead: Basis | None = None

    @property
    def heard(self) -> bool:
        """Whether the person was heard, or asked not to be."""
        return self.held_on is not None or self.waived_on is not None

    @property
    def heard_on_refusal(self) -> bool:
        """Whether what the person was heard on was a refusal."""
        return self.heard and self.instead is None


class Voting(StrEnum):
    """The phase of the commission's work on a case: votes are seen by nobody while it is OPEN."""

    NOT_SCHEDULED = "not_scheduled"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Vote:
    """One member's vote; `ballot` is the digest of the signed paper, empty where ballots are not signed."""

    member: PersonId
    choice: Choice
    grounds: tuple[StatedGround, ...] = ()
    ballot: Digest = ""


@dataclass(frozen=True, slots=True)
class Commission:
    """The commission's work on the case; a new round starts when a sitting has no quorum or follows a hearing.

    Who left for a conflict of interest stays out of every later round, and so does a challenge that nobody decided.
    `challenged_on` has the days of the challenges in the order of `challenged`. `attending` is None while nobody wrote
    down who takes part: then only the votes tell.
    """

    composition: Composition | None = None
    sitting: str = ""
    sits_at: datetime | None = None
    recused: tuple[PersonId, ...] = ()
    challenged: tuple[PersonId, ...] = ()
    voting: Voting = Voting.NOT_SCHEDULED
    grants: Basis | None = None
    votes: tuple[Vote, ...] = ()
    closed_on: date | None = None
    round: int = 0
    minutes: Digest = ""
    minutes_signed: tuple[PersonId, ...] = ()
    dissents: tuple[PersonId, ...] = ()
    challenged_on: tuple[date, ...] = ()
    attending: tuple[Attending, ...] | None = None
    open_ballot: bool = False

    @property
    def question(self) -> Question | None:
        """What is being voted on; None before the voting."""
        return None if self.grants is None else Question(self.sitting, self.round, self.grants)

    @property
    def there(self) -> tuple[PersonId, ...] | None:
        """Who takes part, or None while that was not written down."""
        return None if self.attending is None else tuple(one.person for one in self.attending)


@dataclass(frozen=True, slots=True)
class Decision:
    """The registered and signed decision, or the reasoned refusal; `found` is what it answers the person heard."""

    refusal: bool = False
    grants: Basis | None = None
    grounds: tuple[StatedGround, ...] = ()
    paper: Digest = ""
    number: str = ""
    registered_on: date | None = None
    registrar: PersonId = ""
    signed_on: date | None = None
    found: Digest | None = None


@dataclass(frozen=True, slots=True)
class Rights:
    """What is registered on the dwelling."""

    encumbered: bool
    received_on: date


@dataclass(frozen=True, slots=True)
class Transfer:
    """The dwelling's way into communal property; it is complete with the title and the first news of the rights."""

    parties: TransferParties | None = None
    petition_on: date | None = None
    industry_agreed: bool | None = None
    property_decision: bool | None = None
    property_decided_on: date | None = None
    deed: Digest = ""
    deed_signed: tuple[Party, ...] = ()
    deed_approved: tuple[ApproverPost, ...] = ()
    title_registered_on: date | None = None
    completed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """The price and the agreement."""

    residual_tiyn: int | None = None
    paper: Digest = ""
    number: str = ""
    signed: tuple[tuple[Party, date], ...] = ()
    concluded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A payment that reached the budget."""

    reference: str
    amount_tiyn: int
    paid_on: date


EXTENSION = "extension"
"""The ground of an act that extends the term of the decision (APPC 76; reading 6)."""


@dataclass(frozen=True, slots=True)
class Suspension:
    """The terms stood, or stand, still; `until` is empty while they do.

    An extension (APPC 76) gives the decision more time and stops nobody's work.
    """

    since: date
    ground: str
    act: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A request to correct a slip that waits for an answer; `number` counts the requests of the case from 1."""

    kind: PaperKind
    requested_on: date
    number: int = 1


@dataclass(frozen=True, slots=True)
class PassedTerm:
    """A term that ended in silence, or was brought before the head; `due` tells it from the same term moved later."""

    term: str
    due: date
    part: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the procedure has to know of a case; `acted_on` is the latest day that its journal knows.

    `calendar` is the act laid last over the days by which its terms are counted, empty for the table alone.
    """

    stage: Stage = Stage.NEW
    seq: int = 0
    edition: str = ""
    calendar: str = ""
    route: Route = Route.COMMUNAL
    national_bank: bool = False
    provider: OrganisationId = ""
    owner: OrganisationId = ""
    hours: OfficeHours | None = None
    extension_allowed: bool = False
    applicant_died_on: date | None = None
    filing: Filing = field(default_factory=Filing)
    review: Review = field(default_factory=Review)
    hearing: Hearing = field(default_factory=Hearing)
    commission: Commission = field(default_factory=Commission)
    decision: Decision = field(default_factory=Decision)
    rights: Rights | None = None
    transfer: Transfer = field(default_factory=Transfer)
    agreement: Agreement = field(default_factory=Agreement)
    payments: tuple[Received, ...] = ()
    papers: tuple[Paper, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    corrections: tuple[Correction, ...] = ()
    corrections_asked: int = 0
    passed: tuple[PassedTerm, ...] = ()
    escalated: tuple[PassedTerm, ...] = ()
    ended_on: date | None = None
    acted_on: date | None = None
    came_from: OrganisationId = ""
    joined_to: str = ""
    joined: tuple[str, ...] = ()
    representations: tuple[Representation, ...] = ()

    @property
    def suspension(self) -> Suspension | None:
        """The suspension or extension that has not ended, or None."""
        last = self.suspensions[-1] if self.suspensions else None
        return last if last is not None and last.until is None else None

    @property
    def suspended(self) -> bool:
        """Whether the case stands still now; one whose term was extended does not."""
        return self.suspension is not None and self.suspension.ground != EXTENSION

    @property
    def awaits_successor(self) -> bool:
        """Whether the applicant died and nobody has taken their place yet."""
        return self.applicant_died_on is not None

    def paper(self, kind: PaperKind) -> Paper | None:
        """The paper of this kind that is in force, or None."""
        return next((one for one in reversed(self.papers) if one.kind == kind and one.replaced_by is None), None)


NEW_CASE = Case()
"""A case to which nothing has happened."""
