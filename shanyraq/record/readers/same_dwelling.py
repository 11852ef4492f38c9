"""Files on one dwelling."""

from shanyraq.procedure.actor import By
from shanyraq.record.tables import CaseRow


def earlier_cases(number: str, dwelling: str, by: By) -> tuple[str, ...]:
    """Open cases of the actor's organisation on this dwelling that were submitted before this one, the first first."""
    rows = CaseRow.objects.filter(provider_id=by.organisation, dwelling_id=dwelling, open=True)
    numbers = tuple(rows.order_by("submitted_at", "number").values_list("number", flat=True))
    return numbers[: numbers.index(number)] if number in numbers else numbers
