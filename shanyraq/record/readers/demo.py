"""The personas of the demonstration."""

from dataclasses import dataclass
from datetime import date

from shanyraq.record.readers.accounts import AccountSeen, account
from shanyraq.record.tables import Account, CaseRow


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody the demonstration can be entered as; `cases` are their own cases as an applicant."""

    account: AccountSeen
    cases: int


def personas(on: date) -> tuple[Persona, ...]:
    """Everybody, citizens last, in the order in which they were made."""
    ids = Account.objects.filter(demo=True, is_active=True).order_by("pk").values_list("pk", flat=True)
    found = []
    for one in ids:
        seen = account(str(one), on)
        if seen is not None:
            found.append(Persona(seen, CaseRow.objects.filter(applicant_id=seen.person_id).count()))
    return tuple(sorted(found, key=lambda persona: not persona.account.posts))
