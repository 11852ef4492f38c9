"""AlgorithmIdentifier (RFC 5280, 4.1.1.2): how a structure names an algorithm."""

from dataclasses import dataclass

from kzeds.asn1 import der
from kzeds.asn1.ber import Node


@dataclass(frozen=True, slots=True)
class AlgorithmId:
    """The name of an algorithm as it was received."""

    oid: str
    plain: bool
    """Without parameters, or with NULL. No algorithm that is known here has others."""

    @classmethod
    def read(cls, node: Node) -> "AlgorithmId":
        """Error malformed: no identifier, or more than one parameter."""
        fields = node.fields()
        oid, parameters = fields.take().oid(), fields.rest()
        return cls(oid, not parameters or [one.raw for one in parameters] == [der.NULL])


def encoded(oid: str) -> bytes:
    """The identifier with NULL, as the authority's own programs write it."""
    return der.sequence(der.oid(oid), der.NULL)
