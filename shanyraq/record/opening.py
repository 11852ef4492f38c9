"""Every opening of a case by staff is written down and shown to the citizen."""

from datetime import datetime

from shanyraq.procedure.actor import OrganisationId, Role
from shanyraq.record.tables import Opening


def open_as_staff(
    number: str, account: str, role: Role, organisation: OrganisationId, purpose: str, at: datetime
) -> None:
    """Note who opened the case, in which role, for which organisation and purpose (a key of the pages' words)."""
    Opening.objects.create(
        case_id=number, account_id=int(account), role=str(role), organisation_id=organisation, purpose=purpose, at=at
    )
