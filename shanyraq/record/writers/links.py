"""Who finds a case in their list though they did not apply in it."""

from shanyraq.procedure.actor import PersonId
from shanyraq.record.tables import Entrusted


def let_in(number: str, person: PersonId) -> None:
    """Put the case into the list of somebody who acts in it, or came in with a joined case; once is enough."""
    Entrusted.objects.get_or_create(case_id=number, person_id=person)
