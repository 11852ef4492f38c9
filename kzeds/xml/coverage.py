"""How far a signature reaches: what its references name, whether that is what was signed, whether it is enough."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kzeds.algorithms import XML_DIGESTS, Digest, digest
from kzeds.errors import KzedsError
from kzeds.reasons import Reason
from kzeds.xml.dsig import Reference, SignatureElement
from kzeds.xml.envelope import Header
from kzeds.xml.reference import Ids, octets, target
from kzeds.xml.signature import Covers
from kzeds.xml.tree import Document, Element

REFERENCES = 8
"""A signature in a SOAP header with more references is not followed."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one reference came to."""

    of: Document | Element | None = None
    """None: it names nothing in the document."""
    digest: Digest | None = None
    octets: bytes = b""
    problem: Reason | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What all references of one signature came to."""

    covers: Covers
    decisive: Found
    """The reference that reaches what has to be signed, else the first."""
    found: tuple[Found, ...]
    problems: tuple[Reason, ...]


class Ground:
    """One document while its references are followed."""

    def __init__(self, document: Document, demanded: str | None, envelope: Header | None, budget: int) -> None:
        """`budget`: bytes to digest at most. Many signatures over a large document would keep a processor for long."""
        self._document = document
        self._ids = Ids.of(document)
        self._header = envelope is not None
        self._alone = envelope is not None and envelope.body is None
        self._budget = budget
        body = envelope.body if envelope else None
        # None: the whole document has to be signed. A Reason: what was asked for is not there.
        self._demanded: Element | Reason | None = body if demanded is None else self._ids.the(demanded)

    def coverage(self, parts: SignatureElement, later: Collection[Element]) -> Coverage:
        """Follow the references of a signature; signatures made after it are not there for it."""
        if not 1 <= len(parts.references) <= (REFERENCES if self._header else 1):
            return Coverage(Covers.MISSING, Found(), (), (Reason.REFERENCE_COUNT,))
        found = tuple(self._follow(reference, parts.element, later) for reference in parts.references)
        covers, decisive = self._reached(found)
        problems = [one.problem for one in found if one.problem]
        if isinstance(self._demanded, Reason):
            problems.append(self._demanded)
        elif covers is Covers.PART:
            problems.append(Reason.REFERENCE_PARTIAL)
        return Coverage(covers, decisive, found, tuple(problems))

    def _follow(self, reference: Reference, signature: Element, later: Collection[Element]) -> Found:
        of = target(reference, self._document, self._ids)
        if isinstance(of, Reason):
            absent = of is Reason.REFERENCE_MISSING and self._alone
            return Found(problem=Reason.CONTENT_MISSING if absent else of)
        kind = XML_DIGESTS.get(reference.digest_method)
        if kind is None:
            return Found(of, problem=Reason.ALGORITHM_UNKNOWN)
        data = octets(reference, of, signature, later)
        if isinstance(data, Reason):
            return Found(of, kind, problem=data)
        self._budget -= len(data)
        if self._budget < 0:
            raise KzedsError("too_large", "the signatures of the document cover more bytes than the limit")
        same = digest(kind, data) == reference.digest_value
        return Found(of, kind, data, None if same else Reason.DIGEST_MISMATCH)

    def _reached(self, found: Sequence[Found]) -> tuple[Covers, Found]:
        for one in found:
            if one.of is self._document or one.of is self._document.root:
                return Covers.WHOLE, one
        for one in found:
            if one.of is not None and one.of is self._demanded:
                return Covers.ELEMENT, one
        if any(one.of is None for one in found):
            return Covers.MISSING, found[0]
        return Covers.PART, found[0]
