"""Canonical XML 1.0 and Exclusive XML Canonicalization 1.0, with and without comments.

The digest of an XML signature is made over this form. Nothing of the tree is copied or changed for it: elements to
be left out (the signature itself, signatures made later) are named, a part of a document is written as the part it
is, with the namespaces and xml: attributes it inherits.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Self

from kzeds.xml.tree import XML, Attribute, Comment, Document, Element, Instruction, Node

_COMMENTED = "#WithComments"
_INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n"


@dataclass(frozen=True, slots=True)
class Form:
    """Which canonical form."""

    exclusive: bool = False
    comments: bool = False
    prefixes: frozenset[str] = frozenset()
    """InclusiveNamespaces PrefixList of the exclusive form; "" is its #default."""

    @classmethod
    def of(cls, uri: str, prefixes: Iterable[str] = ()) -> Self | None:
        """The form that an algorithm identifier names; None when it names no known one."""
        listed = frozenset("" if prefix == "#default" else prefix for prefix in prefixes)
        match uri.removesuffix(_COMMENTED), uri.endswith(_COMMENTED):
            case str(base), comments if base == _INCLUSIVE:
                return cls(comments=comments)
            # The exclusive identifiers have the # in both, so the one without comments ends in it.
            case str(base), comments if base == (_EXCLUSIVE if comments else _EXCLUSIVE + "#"):
                return cls(exclusive=True, comments=comments, prefixes=listed)
        return None

    @property
    def uri(self) -> str:
        """The algorithm identifier."""
        base = _EXCLUSIVE if self.exclusive else _INCLUSIVE
        return base + (_COMMENTED if self.comments else "#" if self.exclusive else "")


INCLUSIVE = Form()
EXCLUSIVE = Form(exclusive=True)


def canonical(of: Document | Element, form: Form = INCLUSIVE, without: Collection[Element] = ()) -> bytes:
    """The canonical bytes of a whole document, or of an element as a part of its document.

    `without` are elements to leave out, each with all that is in it.
    """
    root = of.root if isinstance(of, Document) else of
    writer = _Writing(form, frozenset(without))
    writer.element(root)
    parts = ["".join(writer.out)]
    if isinstance(of, Document):
        parts[:0] = [_aside(node) + "\n" for node in of.before if form.comments or isinstance(node, Instruction)]
        parts += ["\n" + _aside(node) for node in of.after if form.comments or isinstance(node, Instruction)]
    return "".join(parts).encode()


class _Writing:
    """One walk through the tree, without recursion."""

    def __init__(self, form: Form, without: frozenset[Element]) -> None:
        self.out: list[str] = []
        self._form = form
        self._without = without
        self._scope: dict[str, str] = {}
        """Namespaces that hold where the walk is."""
        self._written: dict[str, str] = {}
        """Namespaces that the output has declared where the walk is."""

    def element(self, apex: Element) -> None:
        """Write an element and everything in it, but for what is left out."""
        if apex in self._without:
            return
        self._scope = apex.scope()
        waiting: list[Node | _Close] = [self._open(apex, tuple(self._scope.items()), inherited=_inherited(apex))]
        waiting += reversed(apex.children)
        while waiting:
            match waiting.pop():
                case str(text):
                    self.out.append(_text(text))
                case Element() as element if element not in self._without:
                    waiting.append(self._open(element, element.declared))
                    waiting += reversed(element.children)
                case _Close() as close:
                    self.out.append(close.tag)
                    self._scope.update(close.scope)
                    self._written.update(close.written)
                case Instruction() | Comment() as node if self._form.comments or isinstance(node, Instruction):
                    self.out.append(_aside(node))

    def _open(
        self, element: Element, declared: tuple[tuple[str, str], ...], inherited: tuple[Attribute, ...] = ()
    ) -> "_Close":
        name = _qualified(element)
        # "" stands for "not bound": no prefix can be bound to it, and a default bound to it is no default.
        scope = {prefix: self._scope.get(prefix, "") for prefix, _ in declared}
        self._scope.update(declared)
        due = self._due(element, declared)
        written = {prefix: self._written.get(prefix, "") for prefix, _ in due}
        self._written.update(due)
        attributes = element.attributes + (() if self._form.exclusive else inherited)
        self.out.append(f"<{name}")
        self.out += (f' xmlns{":" if prefix else ""}{prefix}="{_value(uri)}"' for prefix, uri in due)
        self.out += (f' {_qualified(one)}="{_value(one.value)}"' for one in sorted(attributes, key=_order))
        self.out.append(">")
        return _Close(f"</{name}>", scope, written)

    def _due(self, element: Element, declared: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
        """Declarations that the start tag has to show, in order (C14N 1.0 section 2.3, exclusive section 3)."""
        if self._form.exclusive:
            used = {element.prefix} | {one.prefix for one in element.attributes if one.prefix}
            shown = (used - {"xml"}) | {prefix for prefix in self._form.prefixes if prefix in self._scope}
        else:
            shown = {prefix for prefix, _ in declared}
        pairs = ((prefix, self._scope.get(prefix, "")) for prefix in sorted(shown))
        return [(prefix, uri) for prefix, uri in pairs if self._written.get(prefix, "") != uri]


@dataclass(frozen=True, slots=True)
class _Close:
    """The end tag that is owed, and what held before its start tag."""

    tag: str
    scope: dict[str, str]
    written: dict[str, str]


def _inherited(apex: Element) -> tuple[Attribute, ...]:
    """xml:lang, xml:space and their like of the ancestors that are not written (C14N 1.0, section 2.4)."""
    own = {one.local for one in apex.attributes if one.namespace == XML}
    taken: dict[str, Attribute] = {}
    for element in apex.ancestors():
        for one in element.attributes:
            if one.namespace == XML and one.local not in own:
                taken.setdefault(one.local, one)
    return tuple(taken.values())


def _order(attribute: Attribute) -> tuple[str, str]:
    return attribute.namespace, attribute.local


def _qualified(named: Element | Attribute) -> str:
    return f"{named.prefix}:{named.local}" if named.prefix else named.local


def _aside(node: Comment | Instruction) -> str:
    if isinstance(node, Comment):
        return f"<!--{node.text}-->"
    return f"<?{node.target} {node.text}?>" if node.text else f"<?{node.target}?>"


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#xD;")


def _value(value: str) -> str:
    plain = value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return plain.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;")
