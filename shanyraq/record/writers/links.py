"""Who finds a case in their list though it is neither theirs nor their family's."""

from shanyraq.procedure.actor import PersonId
from shanyraq.record.tables import Entrusted


def let_in(number: str, person: PersonId) -> None:
    """Put the case into the list of somebody who was entrusted with acting in it; once is enough."""
    Entrusted.objects.get_or_create(case_id=number, person_id=person)
