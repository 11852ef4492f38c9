"""What a reference points at, and the bytes that are digested (XMLDSig Core, sections 4.4.3 and 6)."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from kzeds.reasons import Reason
from kzeds.xml.canonical import INCLUSIVE, Form, canonical
from kzeds.xml.dsig import Reference, Transform
from kzeds.xml.namespaces import ENVELOPED, WSU
from kzeds.xml.tree import XML, Document, Element

_ID_ATTRIBUTES = frozenset({("", "Id"), ("", "ID"), ("", "id"), (WSU, "Id"), (XML, "id")})
"""Attributes by which an element can be referred to."""


@dataclass(frozen=True, slots=True)
class Ids:
    """Elements by Id."""

    usable: Mapping[str, tuple[Element, ...]]
    """By the attributes that may be referred to."""
    alike: Mapping[str, tuple[Element, ...]]
    """By any attribute called id in any case and namespace: some other reader may look there."""

    @classmethod
    def of(cls, document: Document) -> "Ids":
        """All of a document."""
        usable: defaultdict[str, dict[Element, None]] = defaultdict(dict)
        alike: defaultdict[str, dict[Element, None]] = defaultdict(dict)
        for element in document.root.walk():
            for one in element.attributes:
                if one.local.lower() == "id":
                    alike[one.value][element] = None
                if (one.namespace, one.local) in _ID_ATTRIBUTES:
                    usable[one.value][element] = None
        return cls(
            {key: tuple(value) for key, value in usable.items()}, {key: tuple(value) for key, value in alike.items()}
        )

    def the(self, name: str) -> Element | Reason:
        """The one element with the Id."""
        if len(self.alike.get(name, ())) > 1:
            return Reason.REFERENCE_DUPLICATE_ID
        found = self.usable.get(name, ())
        return found[0] if found else Reason.REFERENCE_MISSING


def target(reference: Reference, document: Document, ids: Ids) -> Document | Element | Reason:
    """The whole document or the one element that the reference names."""
    if reference.uri == "":
        return document
    if reference.uri is None or not reference.uri.startswith("#") or "(" in reference.uri or len(reference.uri) == 1:
        # No URI at all is "known from the application"; XPointers other than a bare name are optional in the
        # standard, and "#xpointer(/)" differs from "" in nothing but the comments.
        return Reason.REFERENCE_FOREIGN
    return ids.the(reference.uri[1:])


def octets(
    reference: Reference, of: Document | Element, signature: Element, later: Collection[Element]
) -> bytes | Reason:
    """The bytes to digest: without the signature itself if the reference says so, and without signatures made later."""
    steps = list(reference.transforms)
    enveloped = bool(steps) and steps[0].algorithm == ENVELOPED
    if enveloped:
        steps.pop(0)
    form = _form(steps)
    if form is None:
        return Reason.TRANSFORM_FORBIDDEN
    left_out = {*later, signature} if enveloped else {*later}
    place = of.root if isinstance(of, Document) else of
    if left_out.intersection((place, *place.ancestors())):
        # A document that is nothing but a signature signs nothing.
        return Reason.REFERENCE_PARTIAL
    # A reference by "" or by a bare name selects no comments (section 4.4.3.3), so the transform "with comments" finds
    # none: signatures of the national authority's programs are all made so.
    return canonical(of, replace(form, comments=False), left_out)


def _form(steps: list[Transform]) -> Form | None:
    """The one canonical form that may follow; inclusive without comments when none is named (section 4.4.3.2)."""
    if not steps:
        return INCLUSIVE
    return steps[0].form if len(steps) == 1 else None
