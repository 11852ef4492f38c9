"""Who holds a certificate, by the rules of Kazakhstan's certification authority.

The IIN stands in serialNumber as `IIN` and twelve digits, the BIN in OU as `BIN` and twelve digits, the patronymic in
givenName; what the holder may do stands in the extended key usage, under 1.2.398.3.3.4.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kzeds.asn1 import oids
from kzeds.x509.names import Name


class Role(StrEnum):
    """Whom the authority issued the certificate to, and with which powers."""

    INDIVIDUAL = "individual"
    """A natural person, for themself."""
    LEGAL_ENTITY = "legal_entity"
    """Somebody or something of an organisation: stands beside each of those below."""
    HEAD = "head"
    """The first head of the organisation."""
    SIGNRIGHT = "signright"
    """A person with the right of signature."""
    FINANCIAL = "financial"
    """A person with the right to sign financial documents."""
    HR = "hr"
    """An employee of the personnel department."""
    EMPLOYEE = "employee"
    """Any other employee: no power to sign for the organisation follows from the certificate."""
    INFOSYSTEM = "infosystem"
    """An information system of the organisation."""
    TREASURY = "treasury"
    """A user of the Treasury's client."""


ROLES = {
    oids.INDIVIDUAL: Role.INDIVIDUAL,
    oids.LEGAL_ENTITY: Role.LEGAL_ENTITY,
    oids.HEAD: Role.HEAD,
    oids.SIGN_RIGHT: Role.SIGNRIGHT,
    oids.FINANCIAL: Role.FINANCIAL,
    oids.HR: Role.HR,
    oids.EMPLOYEE: Role.EMPLOYEE,
    oids.INFORMATION_SYSTEM: Role.INFOSYSTEM,
    oids.TREASURY: Role.TREASURY,
}
"""Roles by the object identifier in the extended key usage."""

# fullmatch and [0-9]: `$` would take a line feed after the number, `\\d` the digits of other scripts.
_IIN = re.compile(r"IIN([0-9]{12})")
_BIN = re.compile(r"BIN([0-9]{12})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What a certificate says of its holder. It is as true as the certificate."""

    name: str
    """The full name as documents have it: surname, name, patronymic; of a system, the system's name."""
    surname: str | None
    patronymic: str | None
    iin: str | None
    """Twelve digits. Their checksum is not looked at: the authority's test identities fail it."""
    bin: str | None
    """Twelve digits of the organisation's number."""
    organisation: str | None
    roles: tuple[Role, ...]
    """In the order of `Role`."""


def holder_of(subject: Name, purposes: Iterable[str]) -> Holder:
    """The holder that a subject and an extended key usage describe."""
    patronymic = subject.only(oids.GIVEN_NAME)
    common = subject.common_name or ""
    given = set(purposes)
    return Holder(
        name=f"{common} {patronymic}" if patronymic else common,
        surname=subject.only(oids.SURNAME),
        patronymic=patronymic,
        iin=_number(_IIN, subject.values(oids.SERIAL_NUMBER)),
        bin=_number(_BIN, subject.values(oids.ORGANISATIONAL_UNIT)),
        organisation=subject.only(oids.ORGANISATION),
        roles=tuple(role for oid, role in ROLES.items() if oid in given),
    )


def _number(pattern: re.Pattern[str], values: Iterable[str]) -> str | None:
    """The one number that the values hold; two different ones are none."""
    found = {match[1] for value in values if (match := pattern.fullmatch(value))}
    return found.pop() if len(found) == 1 else None
