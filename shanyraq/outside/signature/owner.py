"""Reading a certificate in the shape of Kazakhstan's national certification authority."""

import re
from dataclasses import dataclass
from typing import Final

from asn1crypto import x509

from shanyraq.outside.signature.shape import KeyRole

ROLE_OIDS: Final = {
    "1.2.398.3.3.4.1.1": KeyRole.INDIVIDUAL,
    "1.2.398.3.3.4.1.2.1": KeyRole.HEAD,
    "1.2.398.3.3.4.1.2.2": KeyRole.SIGNRIGHT,
    "1.2.398.3.3.4.1.2.5": KeyRole.EMPLOYEE,
    "1.2.398.3.3.4.1.2.6": KeyRole.SYSTEM,
}
"""Extended key usages of the national certification authority."""
LEGAL_ENTITY_OID: Final = "1.2.398.3.3.4.1.2"
"""The usage every key of a legal entity carries beside that of its role."""
_IIN = re.compile(r"IIN(\d{12})")
_BIN = re.compile(r"BIN(\d{12})")


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose certificate it is and for whom its key signs."""

    name: str
    iin: str
    bin: str
    organisation: str
    roles: tuple[KeyRole, ...]

    @property
    def is_clear(self) -> bool:
        """A person, in a role; and with a role in a legal entity, which one."""
        alone = self.roles == (KeyRole.INDIVIDUAL,)
        return bool(self.iin and self.roles) and (alone is not bool(self.bin))


def owner_of(certificate: x509.Certificate) -> Owner:
    """The owner; what the certificate does not say stays empty."""
    subject = _texts(certificate.subject)
    usages = certificate.extended_key_usage_value
    roles = tuple(ROLE_OIDS[usage] for usage in (usages.native if usages else ()) if usage in ROLE_OIDS)
    return Owner(
        name=" ".join(part for part in (subject.get("common_name", ""), subject.get("given_name", "")) if part),
        iin=_number(_IIN, subject.get("serial_number", "")),
        bin=_number(_BIN, subject.get("organizational_unit_name", "")),
        organisation=subject.get("organization_name", ""),
        roles=roles,
    )


def _texts(name: x509.Name) -> dict[str, str]:
    """The first value of each attribute; a second one is not taken for the person."""
    texts: dict[str, str] = {}
    for relative in name.chosen:
        for pair in relative:
            texts.setdefault(pair["type"].native, pair["value"].native)
    return texts


def _number(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.fullmatch(text)
    return found.group(1) if found else ""
