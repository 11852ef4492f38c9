"""Sides, bodies and findings that several subjects speak of."""

from dataclasses import dataclass
from enum import StrEnum

from shanyraq.procedure.actor import OrganisationId, Role


class Party(StrEnum):
    """A side of the deed of transfer or of the agreement."""

    TRANSFERRING = "transferring"
    RECEIVING = "receiving"
    APPLICANT = "applicant"
    PROVIDER = "provider"


class ApproverPost(StrEnum):
    """Who approves the deed of transfer (p.6; reading 33)."""

    COMMUNAL_PROPERTY_BODY = "communal_property_body"
    AKIM_OFFICE = "akim_office"
    STATE_PROPERTY_SUBDIVISION = "state_property_subdivision"
    NATIONAL_BANK = "national_bank"


@dataclass(frozen=True, slots=True)
class TransferParties:
    """The bodies of one transfer; those the route does not know are empty.

    `local_approver` is the communal property body or the akim's office of the district town or village;
    `state_approver` the territorial subdivision for state property, or for its own dwellings the National Bank.
    """

    transferring: OrganisationId
    receiving: OrganisationId
    local_approver: OrganisationId
    local_approver_post: ApproverPost
    registering: OrganisationId
    akim: OrganisationId = ""
    industry: OrganisationId = ""
    property_body: OrganisationId = ""
    state_approver: OrganisationId = ""
    state_approver_post: ApproverPost | None = None

    def of(self, role: Role) -> OrganisationId:
        """The body that acts in this role; empty for a role or a route that knows none."""
        return {
            Role.OWNER: self.transferring,
            Role.AKIM: self.akim,
            Role.INDUSTRY: self.industry,
            Role.PROPERTY: self.property_body,
            Role.COMMUNAL_APPROVER: self.local_approver,
            Role.STATE_APPROVER: self.state_approver,
            Role.REGISTRAR: self.registering,
        }.get(role, "")


class Finding(StrEnum):
    """What the executor found on one kind of document."""

    IN_ORDER = "in_order"
    MISSING = "missing"
    EXPIRED = "expired"
    NOT_REQUIRED = "not_required"


class Compliance(StrEnum):
    """What the executor found on one requirement of the Housing Law; UNCLEAR is left for the commission to judge."""

    MET = "met"
    UNMET = "unmet"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class RequirementFinding:
    """One requirement by its code in `law.requirements`; what is not plainly met says why, by the digest of a text."""

    code: str
    compliance: Compliance
    writing: str | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """Who was at a hearing and who said what, each by the digest of its text; empty where nothing was said (APPC 74).

    `statements` are the words of the person heard, `others` those of everybody else, `questions` what was asked and
    answered.
    """

    present: str
    statements: str = ""
    others: str = ""
    questions: str = ""


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One document that is missing or expired, and the digest of the sentence that says so (reading 1)."""

    kind: int
    finding: Finding
    writing: str
