"""Who gives a command: the role, the person and the organisation they speak for."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

PersonId = Annotated[str, "person"]
"""Opaque identifier of a person's row; never a name or an identity number."""

OrganisationId = Annotated[str, "organisation"]
"""Opaque identifier of an organisation's row."""


class Role(StrEnum):
    """Every role the Order gives an act to, the system that watches the terms, and who keeps the calendar they run by.

    The administrator has no act on any case.
    """

    APPLICANT = "applicant"
    FAMILY = "family"
    OPERATOR = "operator"
    EXECUTOR = "executor"
    HEAD = "head"
    SECRETARY = "secretary"
    CHAIR = "chair"
    MEMBER = "member"
    OWNER = "owner"
    AKIM = "akim"
    INDUSTRY = "industry"
    PROPERTY = "property"
    COMMUNAL_APPROVER = "communal_approver"
    STATE_APPROVER = "state_approver"
    REGISTRAR = "registrar"
    SYSTEM = "system"
    ADMINISTRATOR = "administrator"


BODIES = frozenset(
    {
        Role.OWNER,
        Role.AKIM,
        Role.INDUSTRY,
        Role.PROPERTY,
        Role.COMMUNAL_APPROVER,
        Role.STATE_APPROVER,
        Role.REGISTRAR,
    }
)
"""Roles of officials outside the provider, each with an act in the transfer of a dwelling (p.6(2), 6(3))."""


@dataclass(frozen=True, slots=True)
class By:
    """The actor of one command.

    `person` is empty for the system alone; `organisation` is empty for citizens and the system.
    """

    role: Role
    person: PersonId = ""
    organisation: OrganisationId = ""


SYSTEM = By(Role.SYSTEM)
"""The system itself: registration on the next working day, terms that pass, papers that were issued."""
