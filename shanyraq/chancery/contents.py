"""What people say in the forms of the pages, before it becomes a command: free text and choices, checked for shape."""

from dataclasses import dataclass
from datetime import date, datetime

from shanyraq.law.facts import Facts
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.household import Attached, Relative
from shanyraq.procedure.parties import Compliance, Finding


@dataclass(frozen=True, slots=True)
class ApplicationContent:
    """The application as it will be signed (App. 1 for `FREE`, else App. 2).

    `household` holds the applicant too (relation `self`). `tenure_number` and `tenure_on` name the tenancy agreement
    or the housing order; empty, they are taken from the tenancy on record.
    """

    basis: Basis
    facts: Facts
    household: tuple[Relative, ...]
    attached: tuple[Attached, ...] = ()
    instalments: InstalmentChoice | None = None
    free_category: str | None = None
    tenure_number: str = ""
    tenure_on: date | None = None


@dataclass(frozen=True, slots=True)
class Lack:
    """One document that is missing or expired, and the sentence that tells the person what to bring (reading 1)."""

    kind: int
    finding: Finding
    what: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found on one requirement of the Housing Law, by its code; what is not plainly met says why."""

    code: str
    compliance: Compliance
    why: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """A ground of refusal (row 9 of the standard), its sub-reason, and the facts of this case in plain words."""

    ground: str
    sub_reason: str
    facts: str


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where the person will be heard; `written` when they are asked to answer in writing.

    With `instead` they are heard on that being granted and not what they asked for (reading 9).
    """

    at: datetime
    place: str
    written: bool = False
    instead: Basis | None = None


@dataclass(frozen=True, slots=True)
class Proceedings:
    """What was said at a hearing, for its minutes (APPC 74).

    `present` are the people who took part, as they introduced themselves; `statements` what the person said; `others`
    what everybody else did, each after their name; `questions` what was asked and answered.
    """

    attended: bool
    present: tuple[str, ...]
    statements: str
    questions: str = ""
    others: str = ""
