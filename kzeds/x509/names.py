"""Distinguished names (RFC 5280, 4.1.2.4)."""

from dataclasses import dataclass

from kzeds.asn1 import oids
from kzeds.asn1.ber import TEXT, Node, Tag

_SHORT = {
    oids.COMMON_NAME: "CN",
    oids.SURNAME: "SURNAME",
    oids.SERIAL_NUMBER: "SERIALNUMBER",
    oids.COUNTRY: "C",
    oids.LOCALITY: "L",
    oids.STATE: "ST",
    oids.ORGANISATION: "O",
    oids.ORGANISATIONAL_UNIT: "OU",
    oids.BUSINESS_CATEGORY: "BUSINESSCATEGORY",
    oids.GIVEN_NAME: "GIVENNAME",
    oids.EMAIL_ADDRESS: "E",
    oids.DOMAIN_COMPONENT: "DC",
    oids.USER_ID: "UID",
}

_SEPARATORS = frozenset('",+;<>\\=')


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it was received. Two names are equal if their octets are."""

    raw: bytes
    attributes: tuple[tuple[str, str], ...]
    """Object identifiers and values in their order; a value that is no text is `#` and its octets in hex."""

    @classmethod
    def read(cls, node: Node) -> "Name":
        """A Name inside another structure."""
        found = [_attribute(one) for relative in node.each() for one in relative.each(Tag.SET)]
        return cls(node.raw, tuple(found))

    def values(self, oid: str) -> tuple[str, ...]:
        """All values of one attribute."""
        return tuple(value for kind, value in self.attributes if kind == oid)

    def only(self, oid: str) -> str | None:
        """The value of an attribute that stands once. One that contradicts itself says nothing: None."""
        found = set(self.values(oid))
        return found.pop() if len(found) == 1 else None

    @property
    def common_name(self) -> str | None:
        """CN, if there is one."""
        return self.only(oids.COMMON_NAME)

    def __str__(self) -> str:
        """For people: the manner of RFC 4514, in the order of the name."""
        return ", ".join(f"{_SHORT.get(kind, kind)}={_escaped(value)}" for kind, value in self.attributes)


def _attribute(node: Node) -> tuple[str, str]:
    fields = node.fields()
    kind, value = fields.take().oid(), fields.take()
    fields.finish()
    return kind, value.text() if value.tag in TEXT else f"#{value.raw.hex()}"


def _escaped(value: str) -> str:
    """Signs that separate parts, and those that nobody sees or that turn the direction of writing, are made visible."""
    return "".join(map(_shown, value))


def _shown(letter: str) -> str:
    if not letter.isprintable():
        return "".join(f"\\{octet:02x}" for octet in letter.encode())
    return f"\\{letter}" if letter in _SEPARATORS else letter
