"""What an applicant has answered so far: the shape of a draft, and the facts of the law that follow from it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from shanyraq.law.facts import CivilEvent, CivilEventKind, Facts, ServiceCategory, Tenure
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.actor import PersonId

COSMONAUT = "cosmonaut"
"""The answer about service that is a document of its own (p.9, item 7)."""

NONE = "none"
"""The answer "none of these"."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Every answer of a draft; an empty text, None or False is a question not answered yet.

    `phone_right` is true once the number was looked at again. `court` are people a court recognised as family.
    `group` and `service` may be `none`. `court_known` and `group_known` tell that a register confirmed them.
    """

    agreed: bool | None = None
    phone: str = ""
    phone_right: bool = False
    dwelling: str = ""
    tenure: Tenure | None = None
    tenure_number: str = ""
    tenure_on: date | None = None
    basis: Basis | None = None
    free_category: str = ""
    years: int = 0
    initial_percent: int = 0
    family_told: bool = False
    court: tuple[PersonId, ...] = ()
    court_known: bool = False
    events: tuple[CivilEvent, ...] = ()
    events_told: bool = False
    group: str = ""
    group_known: bool = False
    service: str = ""

    @property
    def instalments(self) -> InstalmentChoice | None:
        """The plan of payment in parts, where that is the basis."""
        if self.basis is not Basis.INSTALMENTS or not self.years:
            return None
        return InstalmentChoice(self.years, self.initial_percent)

    @property
    def category(self) -> str | None:
        """The category of those who pay nothing, where that is the basis."""
        return self.free_category if self.basis is Basis.FREE and self.free_category else None

    def facts(self, family: tuple[PersonId, ...]) -> Facts | None:
        """The facts that decide which papers are needed; None until basis and tenure are known."""
        if self.basis is None or self.tenure is None:
            return None
        served = self.service not in ("", NONE, COSMONAUT)
        return Facts(
            basis=self.basis,
            tenure=self.tenure,
            marriages=self._of(CivilEventKind.MARRIAGE, CivilEventKind.DIVORCE),
            births=self._of(CivilEventKind.BIRTH),
            deaths=self._of(CivilEventKind.DEATH),
            court_recognised_family=any(person in family for person in self.court),
            court_decision_in_register=self.court_known,
            vulnerable_group=self.group if self.group not in ("", NONE) else None,
            vulnerable_in_register=self.group_known,
            service_category=ServiceCategory(self.service) if served else None,
            cosmonaut=self.service == COSMONAUT,
            free_category=self.category,
        )

    def _of(self, *kinds: CivilEventKind) -> tuple[CivilEvent, ...]:
        return tuple(event for event in self.events if event.kind in kinds)


def read(data: dict[str, Any]) -> Answers:
    """Answers as they were saved. What an older shape does not have is a question not answered yet."""
    return msgspec.convert(data, Answers)


def written(answers: Answers) -> dict[str, Any]:
    """Answers as they are saved."""
    made: dict[str, Any] = msgspec.to_builtins(answers)
    return made
