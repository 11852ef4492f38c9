"""What an actor may ask of a case: imperative, frozen, checked for shape before it comes here.

Signatures have been verified and registers asked before a command is made; a command carries what they answered.
"""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.calendar import CalendarAct
from shanyraq.law.facts import Facts
from shanyraq.law.hours import OfficeHours
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.composition import Attending, Choice, Composition, Question, StatedGround
from shanyraq.procedure.household import Attached, FamilyTurn, Relative
from shanyraq.procedure.papers import Digest, PaperKind, Signature
from shanyraq.procedure.parties import (
    ApproverPost,
    Finding,
    Party,
    RequirementFinding,
    Shortfall,
    Transcript,
    TransferParties,
)
from shanyraq.procedure.representation import Representation


@dataclass(frozen=True, slots=True)
class Command:
    """Anything an actor may ask of a case."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper that was rendered, stored and numbered before the command: digest, number and the code of its QR."""

    digest: Digest
    number: str
    code: str


# --- filing ---


@dataclass(frozen=True, slots=True)
class OpenFiling(Command):
    """Begin an application for a dwelling; `extension_allowed` is the provider's setting (reading 6)."""

    provider: OrganisationId
    hours: OfficeHours
    route: Route
    owner: OrganisationId
    channel: Channel
    applicant: PersonId
    dwelling: str
    national_bank: bool = False
    extension_allowed: bool = False


@dataclass(frozen=True, slots=True)
class PrepareApplication(Command):
    """Fix the application's text for signature; giving it again makes a new version and voids the consents."""

    paper: Issued
    basis: Basis
    instalments: InstalmentChoice | None
    free_category: str | None
    facts: Facts
    household: tuple[Relative, ...]
    attached: tuple[Attached, ...]


@dataclass(frozen=True, slots=True)
class GiveConsent(Command):
    """Sign the application as an adult of the family; the applicant signs with the same command."""

    person: PersonId
    signature: Signature


@dataclass(frozen=True, slots=True)
class RefuseConsent(Command):
    """Refuse to consent; it can be taken back by signing."""

    person: PersonId
    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class SubmitApplication(Command):
    """Send the signed application to the provider."""


@dataclass(frozen=True, slots=True)
class RegisterApplication(Command):
    """Register what came after hours, on the next working day (p.4)."""


# --- review ---


@dataclass(frozen=True, slots=True)
class AssignExecutor(Command):
    """Take the file, or give it to an executor."""

    executor: PersonId


@dataclass(frozen=True, slots=True)
class CheckDocument(Command):
    """Record the finding on one of the nine kinds of document."""

    kind: int
    finding: Finding
    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class CheckRequirements(Command):
    """Record the finding on one or more requirements of the Housing Law; those not named stay as they were."""

    findings: tuple[RequirementFinding, ...]


@dataclass(frozen=True, slots=True)
class RecordRegisterAnswer(Command):
    """Keep what a state register answered."""

    register: str
    outcome: str
    evidence: Digest


@dataclass(frozen=True, slots=True)
class ReturnApplication(Command):
    """Return an incomplete or expired package, naming what is missing (p.6 last part)."""

    shortfalls: tuple[Shortfall, ...]
    paper: Issued


@dataclass(frozen=True, slots=True)
class PassOnApplication(Command):
    """Send an application that belongs to another provider to that one, and tell the person (APPC 65)."""

    provider: OrganisationId
    hours: OfficeHours
    writing: Digest
    paper: Issued


@dataclass(frozen=True, slots=True)
class ReferToCommission(Command):
    """Send the checked file to the commission formed for it."""

    composition: Composition


# --- hearing ---


@dataclass(frozen=True, slots=True)
class NotifyPreliminaryRefusal(Command):
    """Tell the person of a preliminary decision to refuse and of the hearing (p.10).

    With `instead` the decision in view grants that and not what was asked (reading 9).
    """

    grounds: tuple[StatedGround, ...]
    hearing_at: datetime
    place: Digest
    written: bool
    paper: Issued
    instead: Basis | None = None


@dataclass(frozen=True, slots=True)
class RecordObjection(Command):
    """Keep the person's objection with the papers laid beside it."""

    writing: Digest
    papers: tuple[Digest, ...] = ()


@dataclass(frozen=True, slots=True)
class WaiveHearing(Command):
    """Ask to be decided upon without a hearing (APPC 73(2))."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class MoveHearing(Command):
    """Give the hearing another time and place, saying why."""

    hearing_at: datetime
    place: Digest
    writing: Digest


@dataclass(frozen=True, slots=True)
class HoldHearing(Command):
    """Record that the hearing took place, with its minutes; a written one needs none (APPC 73(4); reading 10)."""

    attended: bool
    minutes: Issued | None
    said: Transcript | None = None


@dataclass(frozen=True, slots=True)
class RemarkOnMinutes(Command):
    """Add a remark to the minutes of the hearing (APPC 74: within three working days)."""

    writing: Digest


# --- commission ---


@dataclass(frozen=True, slots=True)
class ScheduleSitting(Command):
    """Put the case on the agenda of a sitting."""

    sitting: str
    sits_at: datetime


@dataclass(frozen=True, slots=True)
class DeclareConflict(Command):
    """Leave the case for a conflict of interest."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class ChallengeMember(Command):
    """Ask that a member be recused."""

    member: PersonId
    writing: Digest


@dataclass(frozen=True, slots=True)
class DecideChallenge(Command):
    """Decide whether a challenged member leaves the case."""

    member: PersonId
    recused: bool
    writing: Digest


@dataclass(frozen=True, slots=True)
class RecordAttendance(Command):
    """Write down who takes part in the sitting on this case, and how; again when somebody comes or goes."""

    attending: tuple[Attending, ...]


@dataclass(frozen=True, slots=True)
class OpenVoting(Command):
    """Put the question: shall the dwelling be privatized on this basis? Votes are blind unless said otherwise."""

    grants: Basis
    open_ballot: bool = False


@dataclass(frozen=True, slots=True)
class Ballot:
    """The paper of one vote, and the question on which it was drawn up; None where there was none."""

    paper: Issued
    question: Question | None


@dataclass(frozen=True, slots=True)
class CastVote(Command):
    """Vote; against needs grounds. Where the commission signs its ballots, with the ballot and a signature over it."""

    choice: Choice
    grounds: tuple[StatedGround, ...] = ()
    ballot: Ballot | None = None
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class CloseVoting(Command):
    """End the voting; the outcome is computed."""


@dataclass(frozen=True, slots=True)
class FileDissent(Command):
    """Put a dissenting opinion beside the minutes."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class DrawUpMinutes(Command):
    """Draw up the minutes of the voting."""

    paper: Issued


@dataclass(frozen=True, slots=True)
class SignMinutes(Command):
    """Sign the minutes as chair or secretary."""

    signature: Signature


# --- decision ---


@dataclass(frozen=True, slots=True)
class RegisterDecision(Command):
    """Register the paper that carries the commission's outcome; `found` is what a refusal answers the person heard."""

    paper: Issued
    found: Digest | None = None


@dataclass(frozen=True, slots=True)
class SendBackDecision(Command):
    """Return the paper unsigned because of a slip in it."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class SignDecision(Command):
    """Sign the decision or the reasoned refusal as head of the provider."""

    signature: Signature


@dataclass(frozen=True, slots=True)
class RecordRights(Command):
    """Record what is registered on the dwelling; `writing` says it in words, with the technical characteristics."""

    encumbered: bool
    evidence: Digest
    writing: Digest | None = None


# --- transfer ---


@dataclass(frozen=True, slots=True)
class OpenTransfer(Command):
    """Name the bodies of the transfer."""

    parties: TransferParties


@dataclass(frozen=True, slots=True)
class SendPetition(Command):
    """Send the akim's petition, signed for the akim's office; `writing` is what it adds in its own words."""

    paper: Issued
    signature: Signature
    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class AnswerAsIndustry(Command):
    """Agree to the transfer, or not, as the authorized body of the industry; a "no" says why."""

    agreed: bool
    paper: Issued
    signature: Signature
    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class DecideAsPropertyBody(Command):
    """Decide on the transfer as the authorized body for state property management; a "no" says why."""

    transfers: bool
    paper: Issued
    signature: Signature
    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class DrawUpDeed(Command):
    """Draw up the deed of transfer."""

    paper: Issued


@dataclass(frozen=True, slots=True)
class SignDeed(Command):
    """Sign the deed for one side."""

    party: Party
    signature: Signature


@dataclass(frozen=True, slots=True)
class ApproveDeed(Command):
    """Approve the deed as one of the approvers of p.6."""

    post: ApproverPost
    signature: Signature


@dataclass(frozen=True, slots=True)
class RegisterTitle(Command):
    """Register the dwelling in communal property, under this number and as of this day."""

    registration: str
    registered_on: date


# --- agreement and payment ---


@dataclass(frozen=True, slots=True)
class EstablishPrice(Command):
    """Enter the residual value from the attached official calculation; `source` names the act behind it."""

    residual_tiyn: int
    calculation: Digest
    source: str


@dataclass(frozen=True, slots=True)
class DraftAgreement(Command):
    """Draw up the agreement."""

    paper: Issued


@dataclass(frozen=True, slots=True)
class SignAgreement(Command):
    """Sign the agreement as the applicant or for the provider."""

    party: Party
    signature: Signature


@dataclass(frozen=True, slots=True)
class RecordPayment(Command):
    """Enter money that came to the local budget."""

    reference: str
    amount_tiyn: int
    paid_on: date
    evidence: Digest


@dataclass(frozen=True, slots=True)
class CancelPayment(Command):
    """Take out a payment entered by mistake."""

    reference: str
    writing: Digest


# --- turns ---


@dataclass(frozen=True, slots=True)
class WithdrawApplication(Command):
    """Take the application back."""

    writing: Digest | None = None


@dataclass(frozen=True, slots=True)
class RecordDeath(Command):
    """Record the applicant's death."""

    died_on: date
    evidence: Digest


@dataclass(frozen=True, slots=True)
class CancelDeathRecord(Command):
    """Take out a death that was recorded by mistake, saying why."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class ReplaceApplicant(Command):
    """Put an adult of the family in the applicant's place."""

    applicant: PersonId
    evidence: Digest


@dataclass(frozen=True, slots=True)
class TerminateCase(Command):
    """End the procedure because the applicant died and nobody takes their place (APPC 70)."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class RecordFamilyChange(Command):
    """Record a birth, a divorce or a member's death; `leaves`: the divorced spouse left the dwelling too."""

    turn: FamilyTurn
    person: PersonId
    happened_on: date
    evidence: Digest
    leaves: bool = False


@dataclass(frozen=True, slots=True)
class JoinInto(Command):
    """End this case in favour of the earlier one on the same dwelling, where it goes on."""

    lead: str
    dwelling: str
    writing: Digest


@dataclass(frozen=True, slots=True)
class TakeIn(Command):
    """Take in a later case on the same dwelling with those of its household, and with those who act for them."""

    number: str
    household: tuple[Relative, ...]
    representations: tuple[Representation, ...] = ()


@dataclass(frozen=True, slots=True)
class EntrustRepresentative(Command):
    """Let somebody act for a person of this case, within a scope and a term (APPC 68)."""

    representation: Representation


@dataclass(frozen=True, slots=True)
class EndRepresentation(Command):
    """End somebody's right to act for a person of this case."""

    person: PersonId
    representative: PersonId
    writing: Digest


@dataclass(frozen=True, slots=True)
class RequestCorrection(Command):
    """Point at a slip in an issued paper."""

    kind: PaperKind
    writing: Digest


@dataclass(frozen=True, slots=True)
class CorrectSlip(Command):
    """Put a corrected, signed paper in the place of the one with the slip; `found` as for `RegisterDecision`."""

    kind: PaperKind
    paper: Issued
    writing: Digest
    signature: Signature
    found: Digest | None = None


@dataclass(frozen=True, slots=True)
class DeclineCorrection(Command):
    """Answer that what was asked is not the correction of a slip."""

    kind: PaperKind
    writing: Digest


@dataclass(frozen=True, slots=True)
class SuspendCase(Command):
    """Stop the terms by an act that has its own ground: a court's act, a complaint, or a reasoned extension."""

    ground: str
    act: str
    writing: Digest


@dataclass(frozen=True, slots=True)
class ResumeCase(Command):
    """Let the terms run again."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class PassTerm(Command):
    """Record that a term ended in silence."""

    term: str
    part: int = 0


@dataclass(frozen=True, slots=True)
class CountAnew(Command):
    """Lay a later act over the days by which the terms of the case are counted."""

    act: CalendarAct


@dataclass(frozen=True, slots=True)
class EscalateTerm(Command):
    """Bring a term before the head so many working days ahead of its end; `source` is the act that sets the rule."""

    term: str
    part: int
    lead: int
    source: str


@dataclass(frozen=True, slots=True)
class IssuePaper(Command):
    """Record a paper that the system made after an act."""

    kind: PaperKind
    paper: Issued


@dataclass(frozen=True, slots=True)
class RecordDelivery(Command):
    """Record that a paper reached the person, with what shows it: a postal receipt, a signature on the copy."""

    paper: Digest
    way: str
    delivered_on: date
    evidence: Digest | None = None


def _all_kinds() -> dict[str, type[Command]]:
    return {kind.__name__: kind for kind in Command.__subclasses__()}


COMMANDS: dict[str, type[Command]] = _all_kinds()
"""Every kind of command by its name."""
