"""What is known of an applicant, as far as it decides which documents are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self, TypeVar

from shanyraq.law.categories import FREE_CATEGORIES, VULNERABLE_GROUPS
from shanyraq.law.price import Basis

_E = TypeVar("_E", bound=StrEnum)


class FactsError(ValueError):
    """A fact is missing, unknown or not what it should be. `field` is its place, `why` what is wrong with it."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field
        self.why = why


class Tenure(StrEnum):
    """The paper under which the tenant occupies the dwelling (p. 9, item 3)."""

    TENANCY_AGREEMENT = "tenancy_agreement"
    HOUSING_ORDER = "housing_order"


class CivilEventKind(StrEnum):
    """An event that a certificate of civil status proves (p. 9, item 2)."""

    MARRIAGE = "marriage"
    DIVORCE = "divorce"
    BIRTH = "birth"
    DEATH = "death"


class ServiceCategory(StrEnum):
    """The kinds of service that item 6 of p. 9 names."""

    CIVIL_SERVANT = "civil_servant"
    BUDGET_EMPLOYEE = "budget_employee"
    MILITARY = "military"
    SPECIAL_STATE_BODY = "special_state_body"
    JUDGE = "judge"
    ELECTED = "elected"


@dataclass(frozen=True, slots=True)
class CivilEvent:
    """A marriage, divorce, birth or death in the family, its day, and whether a register is known to hold it."""

    kind: CivilEventKind
    on: date
    in_register: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts that decide which of the nine kinds of document are needed."""

    basis: Basis
    tenure: Tenure
    marriages: tuple[CivilEvent, ...] = ()
    births: tuple[CivilEvent, ...] = ()
    deaths: tuple[CivilEvent, ...] = ()
    court_recognised_family: bool = False
    court_decision_in_register: bool = False
    vulnerable_group: str | None = None
    vulnerable_in_register: bool = False
    service_category: ServiceCategory | None = None
    cosmonaut: bool = False
    free_category: str | None = None

    @property
    def civil_events(self) -> tuple[CivilEvent, ...]:
        """All events of civil status, marriages first."""
        return self.marriages + self.births + self.deaths

    @classmethod
    def from_json(cls, data: object) -> Self:
        """Facts from a decoded JSON object; FactsError names the first field that is wrong, missing or unknown.

        `basis` and `tenure` must be given; what else is absent is taken as none or false.
        """
        given = _object(data, "facts", FIELDS)
        return cls(
            basis=_choice(given, "basis", Basis),
            tenure=_choice(given, "tenure", Tenure),
            marriages=_events(given, "marriages", None),
            births=_events(given, "births", CivilEventKind.BIRTH),
            deaths=_events(given, "deaths", CivilEventKind.DEATH),
            court_recognised_family=_flag(given, "court_recognised_family"),
            court_decision_in_register=_flag(given, "court_decision_in_register"),
            vulnerable_group=_code(given, "vulnerable_group", VULNERABLE_GROUPS),
            vulnerable_in_register=_flag(given, "vulnerable_in_register"),
            service_category=_optional(given, "service_category", ServiceCategory),
            cosmonaut=_flag(given, "cosmonaut"),
            free_category=_code(given, "free_category", FREE_CATEGORIES),
        )


FIELDS: tuple[str, ...] = (
    "basis", "tenure", "marriages", "births", "deaths", "court_recognised_family", "court_decision_in_register",
    "vulnerable_group", "vulnerable_in_register", "service_category", "cosmonaut", "free_category",
)  # fmt: skip
_MARRIAGE_FIELDS = ("on", "kind", "in_register")
_EVENT_FIELDS = ("on", "in_register")
_MARRIAGE_KINDS = (CivilEventKind.MARRIAGE, CivilEventKind.DIVORCE)


def _object(data: object, place: str, known: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(data, Mapping):
        raise FactsError(place, "must be an object")
    for name in data:
        if name not in known:
            raise FactsError(str(name) if place == "facts" else f"{place}.{name}", "is not a known field")
    return data


def _choice(given: Mapping[str, object], field: str, kind: type[_E]) -> _E:
    if given.get(field) is None:
        raise FactsError(field, f"is missing; one of {', '.join(kind)}")
    found = _optional(given, field, kind)
    assert found is not None
    return found


def _optional(given: Mapping[str, object], field: str, kind: type[_E]) -> _E | None:
    value = given.get(field)
    if value is None:
        return None
    if isinstance(value, str) and value in tuple(kind):
        return kind(value)
    raise FactsError(field, f"must be one of {', '.join(kind)}, not {value!r}")


def _code(given: Mapping[str, object], field: str, known: Mapping[str, object]) -> str | None:
    value = given.get(field)
    if value is None or (isinstance(value, str) and value in known):
        return value
    raise FactsError(field, f"must be null or one of {', '.join(known)}, not {value!r}")


def _flag(given: Mapping[str, object], field: str, place: str = "") -> bool:
    value = given.get(field, False)
    if not isinstance(value, bool):
        raise FactsError(place or field, f"must be true or false, not {value!r}")
    return value


def _day(given: Mapping[str, object], place: str) -> date:
    value = given.get("on")
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise FactsError(place, f"must be a day written as 2005-04-02, not {value!r}")


def _events(given: Mapping[str, object], field: str, kind: CivilEventKind | None) -> tuple[CivilEvent, ...]:
    """A list of events. Marriages and divorces share a list and state their kind; births and deaths do not."""
    rows = given.get(field, [])
    if not isinstance(rows, list | tuple):
        raise FactsError(field, "must be a list")
    return tuple(_event(row, f"{field}[{at}]", kind) for at, row in enumerate(rows))


def _event(row: object, place: str, kind: CivilEventKind | None) -> CivilEvent:
    known = _EVENT_FIELDS if kind is not None else _MARRIAGE_FIELDS
    given = _object(row, place, known)
    if kind is None:
        stated = given.get("kind")
        if stated not in _MARRIAGE_KINDS:
            raise FactsError(f"{place}.kind", f"must be one of {', '.join(_MARRIAGE_KINDS)}, not {stated!r}")
        kind = CivilEventKind(str(stated))
    return CivilEvent(kind, _day(given, f"{place}.on"), _flag(given, "in_register", f"{place}.in_register"))
