"""XML is read into a small tree, within limits and without document type declarations."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a document is read before it is refused."""

    size: int = 10 * 1024 * 1024
    """Bytes of the document."""
    depth: int = 100
    """Elements within elements."""
    nodes: int = 200_000
    """Elements, attributes, declarations of namespaces, comments and instructions together."""


LIMITS = Limits()
