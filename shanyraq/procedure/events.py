"""What can happen to a case: past tense, frozen, facts alone.

Bodies hold identifiers and digests; names, identity numbers and free text stay outside the journal (`writing` fields
are the digest of a text that `record` keeps). A body that must change its shape gets a higher `VERSION` and an
upcaster in `record.upcasters`; the old shape stays in `tests/corpus` for ever.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from shanyraq.law.facts import Facts
from shanyraq.law.hours import OfficeHours
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.routes import Channel, Route
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.composition import Attending, Choice, Composition, StatedGround
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
class Event:
    """Anything that happened to a case."""

    VERSION: ClassVar[int] = 1


# --- filing (p.3, 5, 9 first stage) ---


@dataclass(frozen=True, slots=True)
class FilingOpened(Event):
    """A household began an application for one dwelling; the edition in force then stays with the case.

    `calendar` is the act laid over the table of days last, empty for the table alone.
    """

    VERSION: ClassVar[int] = 2

    edition: str
    calendar: str
    provider: OrganisationId
    hours: OfficeHours
    route: Route
    national_bank: bool
    owner: OrganisationId
    channel: Channel
    applicant: PersonId
    dwelling: str
    extension_allowed: bool
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class ApplicationPrepared(Event):
    """The application's text was fixed as one paper, with the household, the facts and the attached papers it names.

    A later version voids every consent given to an earlier one.
    """

    version: int
    paper: Digest
    number: str
    code: str
    basis: Basis
    instalments: InstalmentChoice | None
    free_category: str | None
    facts: Facts
    household: tuple[Relative, ...]
    attached: tuple[Attached, ...]
    prepared_on: date


@dataclass(frozen=True, slots=True)
class ConsentGiven(Event):
    """An adult of the family signed this version (document 1 of p.9)."""

    person: PersonId
    version: int
    signature: Signature


@dataclass(frozen=True, slots=True)
class ConsentRefused(Event):
    """An adult of the family refused to consent (Housing Law art. 13(1))."""

    person: PersonId
    version: int
    writing: Digest | None


@dataclass(frozen=True, slots=True)
class ApplicationSubmitted(Event):
    """The signed application reached the provider; the moment decides the day of registration (p.4)."""

    version: int
    submitted_at: datetime


@dataclass(frozen=True, slots=True)
class ApplicationRegistered(Event):
    """The provider registered the application: the event day of the 2 working days, the 15 and the 30 days."""

    registered_on: date


# --- review (p.9 second stage; p.6 last part) ---


@dataclass(frozen=True, slots=True)
class ExecutorAssigned(Event):
    """A responsible executor took the file."""

    executor: PersonId


@dataclass(frozen=True, slots=True)
class DocumentChecked(Event):
    """The executor's finding on one of the nine kinds of document."""

    kind: int
    finding: Finding
    writing: Digest | None


@dataclass(frozen=True, slots=True)
class RequirementsChecked(Event):
    """The executor's finding on one or more requirements of the Housing Law."""

    findings: tuple[RequirementFinding, ...]


@dataclass(frozen=True, slots=True)
class RegisterAnswered(Event):
    """A state register answered, or said it could not; the answer itself is kept as evidence."""

    register: str
    outcome: str
    evidence: Digest


@dataclass(frozen=True, slots=True)
class ApplicationReturned(Event):
    """The package was incomplete or expired: returned within two working days, saying what is missing."""

    shortfalls: tuple[Shortfall, ...]
    paper: Digest
    number: str
    code: str
    returned_on: date


@dataclass(frozen=True, slots=True)
class ApplicationPassedOn(Event):
    """The application belonged to another provider and went there (APPC 65); its terms run from its registration there.

    `owner` is the owner of the dwelling from then on: the new provider, where the old one was both.
    """

    provider: OrganisationId
    owner: OrganisationId
    hours: OfficeHours
    writing: Digest
    paper: Digest
    number: str
    code: str
    passed_at: datetime
    passed_on: date


@dataclass(frozen=True, slots=True)
class ReferredToCommission(Event):
    """The file went to the housing commission in the composition formed for it."""

    VERSION: ClassVar[int] = 3

    composition: Composition
    referred_on: date


# --- preliminary refusal and hearing (p.10, APPC 73, 74) ---


@dataclass(frozen=True, slots=True)
class PreliminaryRefusalNotified(Event):
    """The person was told of a preliminary decision to refuse, its grounds, and when and where they will be heard.

    With `instead` the decision in view was to grant that and not what was asked (reading 9).
    """

    VERSION: ClassVar[int] = 2

    grounds: tuple[StatedGround, ...]
    hearing_at: datetime
    place: Digest
    written: bool
    paper: Digest
    number: str
    code: str
    notified_on: date
    instead: Basis | None


@dataclass(frozen=True, slots=True)
class ObjectionReceived(Event):
    """The person objected, with papers or without; late objections are kept too, they do not hold up the hearing."""

    VERSION: ClassVar[int] = 2

    writing: Digest
    received_on: date
    papers: tuple[Digest, ...]


@dataclass(frozen=True, slots=True)
class HearingWaived(Event):
    """The person asked to be decided upon without a hearing (APPC 73(2))."""

    writing: Digest
    waived_on: date


@dataclass(frozen=True, slots=True)
class HearingMoved(Event):
    """The hearing got another time and place."""

    hearing_at: datetime
    place: Digest
    writing: Digest


@dataclass(frozen=True, slots=True)
class HearingHeld(Event):
    """The hearing took place, or the person did not come though duly told.

    Minutes were made if it was oral; of a written one they may be empty (reading 10). `said` is their contents: who was
    there and who said what (APPC 74).
    """

    VERSION: ClassVar[int] = 2

    attended: bool
    minutes: Digest
    number: str
    code: str
    held_on: date
    said: Transcript | None


@dataclass(frozen=True, slots=True)
class MinutesRemarked(Event):
    """A participant's remarks on the minutes of the hearing (APPC 74)."""

    writing: Digest
    remarked_on: date


# --- commission ---


@dataclass(frozen=True, slots=True)
class SittingScheduled(Event):
    """The case stands on the agenda of a sitting."""

    sitting: str
    sits_at: datetime


@dataclass(frozen=True, slots=True)
class MemberRecused(Event):
    """A member left this case for a conflict of interest and no longer counts in it (APPC 67)."""

    member: PersonId
    writing: Digest


@dataclass(frozen=True, slots=True)
class MemberChallenged(Event):
    """The applicant asked that a member be recused (APPC 67)."""

    member: PersonId
    writing: Digest
    challenged_on: date


@dataclass(frozen=True, slots=True)
class ChallengeRejected(Event):
    """The chair found no conflict of interest."""

    member: PersonId
    writing: Digest


@dataclass(frozen=True, slots=True)
class AttendanceRecorded(Event):
    """The secretary wrote down who takes part in the sitting on this case, and how."""

    attending: tuple[Attending, ...]


@dataclass(frozen=True, slots=True)
class VotingOpened(Event):
    """The commission began to vote on privatization on the stated basis; votes are blind until it closes.

    With `open_ballot` each sees how the others voted as they vote.
    """

    VERSION: ClassVar[int] = 2

    grants: Basis
    opened_at: datetime
    open_ballot: bool


@dataclass(frozen=True, slots=True)
class VoteCast(Event):
    """One member voted; a vote against names the grounds of p.9 of the standard.

    Of a signed ballot the signature names the paper; `number` and `code` are the paper's, and empty without one.
    """

    VERSION: ClassVar[int] = 3

    member: PersonId
    choice: Choice
    grounds: tuple[StatedGround, ...]
    cast_at: datetime
    signature: Signature | None
    number: str
    code: str


@dataclass(frozen=True, slots=True)
class VotingClosed(Event):
    """The chair closed the voting; the outcome follows from the votes (`procedure.tally`)."""

    closed_on: date


@dataclass(frozen=True, slots=True)
class DissentFiled(Event):
    """A member put a dissenting opinion beside the minutes."""

    member: PersonId
    writing: Digest


@dataclass(frozen=True, slots=True)
class MinutesDrawnUp(Event):
    """The secretary drew up the minutes of the voting."""

    paper: Digest
    number: str
    code: str
    drawn_on: date


@dataclass(frozen=True, slots=True)
class MinutesSigned(Event):
    """The chair or the secretary signed the minutes."""

    signature: Signature


# --- decision (p.7, p.9) ---


@dataclass(frozen=True, slots=True)
class DecisionRegistered(Event):
    """The provider registered the commission's decision or its reasoned refusal.

    `found` is what a refusal answers to the objections and words of the person heard (APPC 80).
    """

    VERSION: ClassVar[int] = 2

    refusal: bool
    paper: Digest
    number: str
    code: str
    registered_on: date
    registrar: PersonId
    found: Digest | None


@dataclass(frozen=True, slots=True)
class DecisionSentBack(Event):
    """The head found a slip in the paper and sent it back; what the commission decided stays."""

    writing: Digest


@dataclass(frozen=True, slots=True)
class DecisionSigned(Event):
    """The head signed: the date from which transfer and agreement are counted (readings 11 and 14)."""

    signature: Signature
    signed_on: date


@dataclass(frozen=True, slots=True)
class RightsReceived(Event):
    """The provider received what is registered on the dwelling: rights, encumbrances, technical characteristics.

    `writing` says them in words, where they came from the registering body's own pages.
    """

    VERSION: ClassVar[int] = 2

    encumbered: bool
    evidence: Digest
    received_on: date
    writing: Digest | None


# --- transfer (p.6(2), 6(3), 9) ---


@dataclass(frozen=True, slots=True)
class TransferOpened(Event):
    """The bodies that take part in this transfer were named."""

    VERSION: ClassVar[int] = 2

    parties: TransferParties


@dataclass(frozen=True, slots=True)
class PetitionSent(Event):
    """The akim petitioned the state-property body."""

    VERSION: ClassVar[int] = 2

    paper: Digest
    number: str
    code: str
    sent_on: date
    signature: Signature | None
    writing: Digest | None


@dataclass(frozen=True, slots=True)
class IndustryAnswered(Event):
    """The authorized body of the industry agreed, or did not and said why."""

    VERSION: ClassVar[int] = 2

    agreed: bool
    paper: Digest
    number: str
    code: str
    answered_on: date
    signature: Signature | None
    writing: Digest | None


@dataclass(frozen=True, slots=True)
class PropertyBodyDecided(Event):
    """The authorized body for state property management decided on the transfer; a "no" says why."""

    VERSION: ClassVar[int] = 2

    transfers: bool
    paper: Digest
    number: str
    code: str
    decided_on: date
    signature: Signature | None
    writing: Digest | None


@dataclass(frozen=True, slots=True)
class DeedDrawnUp(Event):
    """The deed of transfer was drawn up; earlier signatures, if any, fell away."""

    paper: Digest
    number: str
    code: str
    drawn_on: date


@dataclass(frozen=True, slots=True)
class DeedSigned(Event):
    """One side signed the deed."""

    party: Party
    signature: Signature


@dataclass(frozen=True, slots=True)
class DeedApproved(Event):
    """An approver named by p.6 approved the deed."""

    post: ApproverPost
    signature: Signature
    approved_on: date


@dataclass(frozen=True, slots=True)
class TitleRegistered(Event):
    """The registering body registered the dwelling in communal property."""

    registration: str
    registered_on: date


# --- agreement and payment (p.6, 7, 8) ---


@dataclass(frozen=True, slots=True)
class PriceEstablished(Event):
    """The residual value, in tiyn, from an official calculation that is attached (reading 26)."""

    residual_tiyn: int
    calculation: Digest
    source: str


@dataclass(frozen=True, slots=True)
class AgreementDrafted(Event):
    """The agreement was drawn up; signatures under an earlier draft fell away."""

    paper: Digest
    number: str
    code: str
    drafted_on: date


@dataclass(frozen=True, slots=True)
class AgreementSigned(Event):
    """One party signed; the last signature concludes the agreement (reading 15)."""

    party: Party
    signature: Signature
    signed_on: date


@dataclass(frozen=True, slots=True)
class PaymentReceived(Event):
    """Money came to the local budget."""

    reference: str
    amount_tiyn: int
    paid_on: date
    evidence: Digest


@dataclass(frozen=True, slots=True)
class PaymentCancelled(Event):
    """A payment that was entered by mistake was taken out again, saying why."""

    reference: str
    writing: Digest


# --- turns that may come at any stage ---


@dataclass(frozen=True, slots=True)
class ApplicationWithdrawn(Event):
    """The applicant took the application back."""

    writing: Digest | None
    withdrawn_on: date


@dataclass(frozen=True, slots=True)
class ApplicantDied(Event):
    """The applicant died; the file waits for the family (reading 32)."""

    died_on: date
    evidence: Digest


@dataclass(frozen=True, slots=True)
class DeathRecordCancelled(Event):
    """The applicant lives: the death was recorded by mistake, and the record says why."""

    writing: Digest
    cancelled_on: date


@dataclass(frozen=True, slots=True)
class ApplicantReplaced(Event):
    """An adult of the family took the applicant's place."""

    applicant: PersonId
    evidence: Digest


@dataclass(frozen=True, slots=True)
class CaseTerminated(Event):
    """The procedure ended without a decision (APPC 70)."""

    writing: Digest
    terminated_on: date


@dataclass(frozen=True, slots=True)
class FamilyChanged(Event):
    """Somebody was born into the family, died, or is no spouse any more; `leaves` tells who is of it no longer."""

    turn: FamilyTurn
    person: PersonId
    happened_on: date
    leaves: bool
    evidence: Digest
    recorded_on: date


@dataclass(frozen=True, slots=True)
class CaseJoined(Event):
    """This case ended because it goes on in an earlier one on the same dwelling."""

    lead: str
    writing: Digest
    joined_on: date


@dataclass(frozen=True, slots=True)
class CaseTakenIn(Event):
    """A later case on the same dwelling goes on in this one; `newcomers` are those whom this family did not know."""

    number: str
    newcomers: tuple[Relative, ...]
    taken_on: date


@dataclass(frozen=True, slots=True)
class RepresentativeEntrusted(Event):
    """Somebody may act for a person of this case (APPC 68)."""

    representation: Representation
    entrusted_on: date


@dataclass(frozen=True, slots=True)
class RepresentationEnded(Event):
    """Somebody's right to act for a person of this case ended."""

    person: PersonId
    representative: PersonId
    writing: Digest
    ended_on: date


@dataclass(frozen=True, slots=True)
class CorrectionRequested(Event):
    """Somebody pointed at a slip in an issued paper (APPC 82)."""

    kind: PaperKind
    writing: Digest
    requested_on: date


@dataclass(frozen=True, slots=True)
class SlipCorrected(Event):
    """A corrected paper, signed by the head, took the place of the one with the slip.

    `found` is what a corrected refusal answers the person heard.
    """

    VERSION: ClassVar[int] = 2

    kind: PaperKind
    replaced: Digest
    paper: Digest
    number: str
    code: str
    writing: Digest
    signature: Signature
    corrected_on: date
    found: Digest | None


@dataclass(frozen=True, slots=True)
class CorrectionDeclined(Event):
    """The request asked for more than a slip, and says so."""

    kind: PaperKind
    writing: Digest


@dataclass(frozen=True, slots=True)
class CaseSuspended(Event):
    """The terms stand still from this day by an act with its own ground (readings 6 and 42)."""

    ground: str
    act: str
    writing: Digest
    suspended_on: date


@dataclass(frozen=True, slots=True)
class CaseResumed(Event):
    """The terms run again from this day."""

    writing: Digest
    resumed_on: date


@dataclass(frozen=True, slots=True)
class TermPassed(Event):
    """A term ended in silence; `part` names the instalment where the term is one of payment, else 0."""

    term: str
    due: date
    part: int


@dataclass(frozen=True, slots=True)
class TermOfCase:
    """One term of the case by its code and part, and its last day."""

    term: str
    part: int
    due: date


@dataclass(frozen=True, slots=True)
class MovedTerm:
    """A running term whose last day an act of the calendar moved; a day is None where no calendar told it."""

    term: str
    part: int
    was: date | None
    due: date | None


@dataclass(frozen=True, slots=True)
class CountedAnew(Event):
    """The days of the case are those of a later act from now on; `moved` are the running terms it moved."""

    act: str
    calendar: str
    moved: tuple[MovedTerm, ...]
    counted_on: date


@dataclass(frozen=True, slots=True)
class TermEscalated(Event):
    """A term that nears its end, or is over, was brought before the head: so many working days ahead, by this rule."""

    ahead: TermOfCase
    lead: int
    source: str
    escalated_on: date


@dataclass(frozen=True, slots=True)
class PaperIssued(Event):
    """A paper that nobody has to decide upon was made: the notice of acceptance, the payment schedule."""

    kind: PaperKind
    paper: Digest
    number: str
    code: str
    issued_on: date


@dataclass(frozen=True, slots=True)
class PaperDelivered(Event):
    """A paper reached the person, by which way and on which evidence."""

    VERSION: ClassVar[int] = 2

    paper: Digest
    way: str
    delivered_on: date
    evidence: Digest | None


def _all_kinds() -> dict[str, type[Event]]:
    return {kind.__name__: kind for kind in Event.__subclasses__()}


EVENTS: dict[str, type[Event]] = _all_kinds()
"""Every kind of event by its name, as the journal stores it."""
