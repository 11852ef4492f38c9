"""The family kept for an applicant, so that it is not typed again."""

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.household import Relation
from shanyraq.record.tables import HouseholdMember


def keep_member(applicant: PersonId, person: PersonId, kinship: Relation) -> None:
    """Keep a member of the family, or change the kinship."""
    HouseholdMember.objects.update_or_create(
        applicant_id=applicant, person_id=person, defaults={"kinship": str(kinship)}
    )


def forget_member(applicant: PersonId, person: PersonId) -> None:
    """The person no longer belongs to the family."""
    HouseholdMember.objects.filter(applicant_id=applicant, person_id=person).delete()
