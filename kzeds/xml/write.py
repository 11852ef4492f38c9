"""A new ds:Signature is written into a document: the text that is sent is the text that was signed.

The document is written canonically first (UTF-8, no declaration, no empty-element tags), so that a place in the text
and a place in the tree can be told from each other.
"""

import base64
from dataclasses import dataclass
from xml.parsers import expat

from kzeds.algorithms import XML_DIGEST_URIS, XML_SIGNATURE_URIS, Algorithm, digest
from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.xml.canonical import Form, canonical
from kzeds.xml.dsig import read
from kzeds.xml.namespaces import DS
from kzeds.xml.parse import LIMITS, parse
from kzeds.xml.tree import Document, Element

COMMENTED = Form(comments=True)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an element stands in canonical text, in bytes."""

    start: int
    """Of its start tag."""
    end: int
    """Of its end tag."""


def places(text: bytes, document: Document) -> dict[Element, Place]:
    """The place of each element of a document in the canonical text that it was read from."""
    starts: list[int] = []
    ends: dict[int, int] = {}
    waiting: list[int] = []
    parser = expat.ParserCreate()

    def start(_name: str, _attributes: dict[str, str]) -> None:
        waiting.append(len(starts))
        starts.append(parser.CurrentByteIndex)

    def end(_name: str) -> None:
        ends[waiting.pop()] = parser.CurrentByteIndex

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.Parse(text, True)
    return {element: Place(starts[place], ends[place]) for place, element in enumerate(document.root.walk())}


def wrapped(data: bytes) -> str:
    """Base64 in lines, as all programs of the national authority write it."""
    return base64.encodebytes(data).decode()


@dataclass(frozen=True, slots=True)
class Draft:
    """A signature but for its value."""

    algorithm: Algorithm
    form: Form
    """How SignedInfo is written to be signed."""
    references: tuple[str, ...]
    key_info: str

    def text(self, value: bytes) -> bytes:
        """The element, with line ends where KalkanCrypt and Apache Santuario put them."""
        lines = [
            f'<ds:Signature xmlns:ds="{DS}">',
            "<ds:SignedInfo>",
            f'<ds:CanonicalizationMethod Algorithm="{self.form.uri}"></ds:CanonicalizationMethod>',
            f'<ds:SignatureMethod Algorithm="{XML_SIGNATURE_URIS[self.algorithm]}"></ds:SignatureMethod>',
            *self.references,
            "</ds:SignedInfo>",
            f"<ds:SignatureValue>\n{wrapped(value)}</ds:SignatureValue>",
            f"<ds:KeyInfo>\n{self.key_info}\n</ds:KeyInfo>",
            "</ds:Signature>",
        ]
        return "\n".join(lines).encode()


def reference(uri: str, transforms: tuple[str, ...], algorithm: Algorithm, octets: bytes) -> str:
    """A ds:Reference over these bytes, by the digest that goes with the algorithm."""
    steps = "\n".join(f'<ds:Transform Algorithm="{one}"></ds:Transform>' for one in transforms)
    value = base64.b64encode(digest(algorithm.digest, octets)).decode()
    return (
        f'<ds:Reference URI="{uri}">\n<ds:Transforms>\n{steps}\n</ds:Transforms>\n'
        f'<ds:DigestMethod Algorithm="{XML_DIGEST_URIS[algorithm.digest]}"></ds:DigestMethod>\n'
        f"<ds:DigestValue>{value}</ds:DigestValue>\n</ds:Reference>"
    )


def completed(before: bytes, draft: Draft, after: bytes, key: PrivateKey) -> bytes:
    """The text with the signature in its place, signed as a reader of the whole will see it.

    Inclusive canonical form makes the namespaces around the signature a part of what is signed, so SignedInfo is
    taken from the document that will be sent.
    """
    text = before + draft.text(b"") + after
    document = parse(text, LIMITS)
    fresh = next(one for one, place in places(text, document).items() if place.start == len(before))
    signed = canonical(read(fresh).signed_info, draft.form)
    return before + draft.text(key.sign(draft.algorithm, signed)) + after


def identified(name: str) -> str:
    """An Id as it may stand in a reference. Raises KzedsError malformed for what is no name."""
    if not name or not all(letter.isalnum() or letter in "-_." for letter in name) or not name.isascii():
        raise KzedsError("malformed", "an Id is letters, digits, dots, hyphens and underscores")
    return name
