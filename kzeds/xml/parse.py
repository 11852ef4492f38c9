"""XML is read into a small tree, within limits and without document type declarations.

The parser is expat with its handling of namespaces switched off: canonical form needs the prefixes as they were
written, so names are resolved here (Namespaces in XML 1.0). One parser reads and refuses; a filter before another
parser could be told something else than the parser.
"""

import re
from dataclasses import dataclass
from typing import NoReturn
from xml.parsers import expat

from kzeds.errors import KzedsError
from kzeds.xml.tree import XML, Attribute, Comment, Document, Element, Instruction

XMLNS = "http://www.w3.org/2000/xmlns/"
ENCODINGS = frozenset({"utf-8", "us-ascii", "ascii", "utf-16", "windows-1251"})
"""A parser asked for any encoding of the interpreter takes things like "unicode_escape"."""
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


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


def parse(data: bytes, limits: Limits = LIMITS) -> Document:
    """The document, well formed and with its namespaces right.

    Raises KzedsError: malformed, unsupported (another encoding; a namespace by a relative name, which canonical
    form forbids), dtd_forbidden, too_large, too_deep, too_many.
    """
    if len(data) > limits.size:
        raise KzedsError("too_large", f"XML of {len(data)} bytes; the limit is {limits.size}")
    return _Reading(limits).document(data)


class _Reading:
    """The state of one parse: where the tree grows and which prefixes are bound."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._nodes = 0
        self._open: list[Element] = []
        self._root: Element | None = None
        self._before: list[Comment | Instruction] = []
        self._after: list[Comment | Instruction] = []
        self._bound: dict[str, list[str]] = {"": [""], "xml": [XML]}

    def document(self, data: bytes) -> Document:
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.XmlDeclHandler = self._declaration
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.CommentHandler = self._comment
        parser.ProcessingInstructionHandler = self._instruction
        try:
            parser.Parse(data, True)
        except KzedsError:
            raise
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise KzedsError("malformed", f"no well-formed XML: {error}") from error
        if self._root is None:
            raise KzedsError("malformed", "no well-formed XML: no element")
        return Document(self._root, tuple(self._before), tuple(self._after))

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding is not None and encoding.lower() not in ENCODINGS:
            raise KzedsError("unsupported", f"XML in the encoding {encoding[:40]!r}")
        if version != "1.0":
            raise KzedsError("unsupported", f"XML of version {version[:10]!r}")

    def _doctype(self, *_: object) -> NoReturn:
        # Called at the name of the document type, before any entity of it is read.
        raise KzedsError("dtd_forbidden", "XML with a document type declaration")

    def _count(self, more: int) -> None:
        self._nodes += more
        if self._nodes > self._limits.nodes:
            raise KzedsError("too_many", f"XML of more than {self._limits.nodes} nodes")

    def _start(self, name: str, attributes: list[str]) -> None:
        self._count(1 + len(attributes) // 2)
        if len(self._open) >= self._limits.depth:
            raise KzedsError("too_deep", f"XML nested deeper than {self._limits.depth}")
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        declared = tuple(_declared(name, value) for name, value in pairs if name == "xmlns" or name[:6] == "xmlns:")
        # The prefix xml may be declared as what it is; it is always in scope, so saying it changes nothing.
        declared = tuple(pair for pair in declared if pair[0] != "xml")
        for prefix, namespace in declared:
            self._bound.setdefault(prefix, []).append(namespace)
        prefix, local = _split(name)
        element = Element(
            prefix,
            local,
            self._namespace(prefix),
            tuple(self._attribute(name, value) for name, value in pairs if name != "xmlns" and name[:6] != "xmlns:"),
            declared,
            self._open[-1] if self._open else None,
        )
        if len({(one.namespace, one.local) for one in element.attributes}) < len(element.attributes):
            raise KzedsError("malformed", f"<{name[:40]}> has an attribute twice, by two prefixes of one namespace")
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, _: str) -> None:
        for prefix, _namespace in self._open.pop().declared:
            self._bound[prefix].pop()

    def _text(self, text: str) -> None:
        self._open[-1].children.append(text)

    def _comment(self, text: str) -> None:
        self._beside(Comment(text))

    def _instruction(self, target: str, text: str) -> None:
        if ":" in target:
            raise KzedsError("malformed", "the target of an instruction has a colon")
        self._beside(Instruction(target, text))

    def _beside(self, node: Comment | Instruction) -> None:
        self._count(1)
        if self._open:
            self._open[-1].children.append(node)
        else:
            (self._after if self._root else self._before).append(node)

    def _attribute(self, name: str, value: str) -> Attribute:
        prefix, local = _split(name)
        return Attribute(prefix, local, self._namespace(prefix) if prefix else "", value)

    def _namespace(self, prefix: str) -> str:
        bound = self._bound.get(prefix)
        if not bound:
            raise KzedsError("malformed", f"the prefix {prefix[:40]!r} is not declared")
        return bound[-1]


def _split(name: str) -> tuple[str, str]:
    """Prefix and local part (Namespaces in XML 1.0, section 4); expat has checked the letters but for the colons."""
    prefix, colon, local = name.rpartition(":")
    if (colon and not prefix) or not local or ":" in prefix or not _begins_a_name(local):
        raise KzedsError("malformed", f"{name[:40]!r} is no qualified name")
    return prefix, local


def _begins_a_name(local: str) -> bool:
    # "a:1b" is a name to expat, which knows no namespaces, and no qualified name.
    return not (local[0] in "-.·" or local[0].isdigit())


def _declared(name: str, namespace: str) -> tuple[str, str]:
    """What a declaration binds (Namespaces in XML 1.0, sections 2 and 3)."""
    prefix = name[6:]
    if name != "xmlns" and (not prefix or ":" in prefix or not _begins_a_name(prefix)):
        raise KzedsError("malformed", f"{name[:40]!r} declares no prefix")
    if (prefix == "xml") != (namespace == XML) or prefix == "xmlns" or namespace == XMLNS:
        raise KzedsError("malformed", f"{name[:40]!r} binds what may not be bound")
    if prefix and not namespace:
        raise KzedsError("malformed", f"{name[:40]!r} takes a prefix back, which XML 1.0 has not")
    if namespace and not _ABSOLUTE.match(namespace):
        # Canonical XML 1.0, section 1.3: documents with relative namespaces have no canonical form.
        raise KzedsError("unsupported", f"the namespace {namespace[:80]!r} is relative")
    return prefix, namespace
