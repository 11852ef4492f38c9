"""What the registers hold, one class for each kind of entry; names and numbers stay inside an answer."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Register(StrEnum):
    """The registers the provider asks (p.9); their names are in `words.registers`."""

    IDENTITY = "identity"
    CIVIL_STATUS = "civil_status"
    REAL_ESTATE = "real_estate"
    ADDRESS = "address"
    COURT_DECISIONS = "court_decisions"
    VULNERABLE_GROUPS = "vulnerable_groups"


class CivilAct(StrEnum):
    """The acts of civil status a household is made of."""

    MARRIAGE = "marriage"
    DIVORCE = "divorce"
    BIRTH = "birth"
    DEATH = "death"


@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """Who the person is, and the document that says so."""

    full_name: str
    born_on: date
    document: str
    issued_by: str
    issued_on: date
    expires_on: date


@dataclass(frozen=True, slots=True)
class CivilRecord:
    """One act of civil status; `other_iin` is the spouse, or the child that was born; empty when there is none."""

    act: CivilAct
    on: date
    number: str
    other_iin: str = ""


@dataclass(frozen=True, slots=True)
class OwnedDwelling:
    """A dwelling owned now or before; `share` in parts of 100, `ceased_on` empty while it is owned."""

    cadastral_number: str
    address: str
    share_percent: int
    since: date
    ceased_on: date | None = None
    mortgaged: bool = False


@dataclass(frozen=True, slots=True)
class RegisteredAddress:
    """Where the person is registered as living."""

    address: str
    since: date


@dataclass(frozen=True, slots=True)
class CourtDecision:
    """A decision in force that makes `other_iin` a member of the person's family, or deprives the person of a right."""

    number: str
    court: str
    in_force_on: date
    family_member: bool
    other_iin: str = ""


@dataclass(frozen=True, slots=True)
class VulnerableGroup:
    """Membership of a socially vulnerable group; `group` is the code of Housing Law art. 68, such as `68-2`."""

    group: str
    since: date
    until: date | None = None


Entry = IdentityDocument | CivilRecord | OwnedDwelling | RegisteredAddress | CourtDecision | VulnerableGroup

HELD_BY: dict[type[Entry], Register] = {
    IdentityDocument: Register.IDENTITY,
    CivilRecord: Register.CIVIL_STATUS,
    OwnedDwelling: Register.REAL_ESTATE,
    RegisteredAddress: Register.ADDRESS,
    CourtDecision: Register.COURT_DECISIONS,
    VulnerableGroup: Register.VULNERABLE_GROUPS,
}
"""Which register holds which kind of entry."""
