"""The tree that a document is read into: prefixes and declarations as they were written, because both are signed."""

from collections.abc import Iterator
from dataclasses import dataclass, field

XML = "http://www.w3.org/XML/1998/namespace"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute that is no declaration of a namespace; the value with its references resolved."""

    prefix: str
    local: str
    namespace: str
    value: str


@dataclass(frozen=True, slots=True)
class Comment:
    """What stands between <!-- and -->."""

    text: str


@dataclass(frozen=True, slots=True)
class Instruction:
    """<?target text?>."""

    target: str
    text: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Element:
    """One element. Two are the same only when they are the same place of the same document."""

    prefix: str
    local: str
    namespace: str
    attributes: tuple[Attribute, ...]
    declared: tuple[tuple[str, str], ...]
    """Prefix ("" for the default) and name of each namespace declared here."""
    parent: "Element | None"
    children: "list[Node]" = field(default_factory=list)
    """Filled while the document is read and left alone from then on. Neighbouring texts may be apart."""

    def named(self, namespace: str, local: str) -> bool:
        """Whether this is the element that a standard means, by whatever prefix."""
        return self.local == local and self.namespace == namespace

    def elements(self) -> "list[Element]":
        """Child elements in order."""
        return [child for child in self.children if isinstance(child, Element)]

    def walk(self) -> "Iterator[Element]":
        """This element and all under it, in document order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting.extend(reversed(element.elements()))

    def ancestors(self) -> "Iterator[Element]":
        """From the parent up to the root."""
        above = self.parent
        while above is not None:
            yield above
            above = above.parent

    def scope(self) -> dict[str, str]:
        """All namespaces that hold here, by prefix; a default that was taken back is left out."""
        held: dict[str, str] = {}
        for element in (self, *self.ancestors()):
            for prefix, name in element.declared:
                held.setdefault(prefix, name)
        return {prefix: name for prefix, name in held.items() if name}

    def attribute(self, local: str, namespace: str = "") -> str | None:
        """The value of an attribute, None when it is not there."""
        for attribute in self.attributes:
            if attribute.local == local and attribute.namespace == namespace:
                return attribute.value
        return None

    def text(self) -> str | None:
        """The text, when there is nothing but text: a comment or an element in it makes it None.

        Readers that skip a comment, and readers that stop at it, would otherwise read two different values.
        """
        pieces = [child for child in self.children if isinstance(child, str)]
        return "".join(pieces) if len(pieces) == len(self.children) else None


Node = Element | Comment | Instruction | str


@dataclass(frozen=True, slots=True)
class Document:
    """The root and what stands before and after it."""

    root: Element
    before: tuple[Comment | Instruction, ...]
    after: tuple[Comment | Instruction, ...]
