"""Verify the signatures of an XML document or SOAP envelope, without judging their certificates."""

from collections.abc import Collection, Iterable

from kzeds.algorithms import Algorithm, Digest
from kzeds.errors import KzedsError
from kzeds.reasons import Reason, Result, outcome
from kzeds.xml.coverage import Coverage, Ground
from kzeds.xml.dsig import holds_more, read
from kzeds.xml.envelope import Header, header, moment
from kzeds.xml.namespaces import DS
from kzeds.xml.parse import LIMITS, Limits, parse
from kzeds.xml.signature import Covers, Span, XmlSignature, XmlSignatures
from kzeds.xml.signer import signer
from kzeds.xml.tree import Document, Element

SIGNATURES = 16
"""A document with more signatures is not read."""


def read_signatures(data: bytes, *, demanded: str | None = None, limits: Limits = LIMITS) -> XmlSignatures:
    """Each signature of the document with what the mathematics says of it.

    `demanded` is the Id of the element that has to be signed; without it the whole document has to be (in a SOAP
    envelope with a signed security header: its body). Raises KzedsError for whatever is no XML document within
    the limits (malformed, dtd_forbidden, too_large, too_deep, too_many, unsupported), never for a bad signature.
    """
    document = parse(data, limits)
    envelope = header(document)
    elements = envelope.signatures() if envelope else _outermost(document)
    if len(elements) > SIGNATURES:
        raise KzedsError("too_many", f"more than {SIGNATURES} signatures in one document")
    ground = Ground(document, demanded, envelope, budget=4 * limits.size)
    # A signature covers the ones made before it and not those made after it: each is looked at without the later ones.
    done = [_signature(element, elements[place + 1 :], ground) for place, element in enumerate(elements)]
    seen = [found.of for one, coverage in done if coverage and not one.problems for found in coverage.found]
    return XmlSignatures(
        format="wsse" if envelope else "xml",
        signatures=tuple(one for one, _ in done),
        span=_span(envelope, seen),
    )


def _outermost(document: Document) -> list[Element]:
    """Signatures that are not inside another, in document order."""
    found = []
    waiting = [document.root]
    while waiting:
        element = waiting.pop()
        if element.named(DS, "Signature"):
            found.append(element)
        else:
            waiting.extend(reversed(element.elements()))
    return found


def _signature(element: Element, later: Collection[Element], ground: Ground) -> tuple[XmlSignature, Coverage | None]:
    try:
        parts = read(element)
    except KzedsError as error:
        return _unread(Reason.TOO_MANY if error.code == "too_many" else Reason.MALFORMED), None
    by = signer(parts)
    coverage = ground.coverage(parts, later)
    reach = (
        *([Reason.SIGNATURE_HOLDS_MORE] if holds_more(element) else []),
        *coverage.problems,
        *_weak(by.algorithm, (found.digest for found in coverage.found)),
    )
    result = XmlSignature(
        certificate=by.certificate,
        others=by.others,
        algorithm=by.algorithm,
        digest=coverage.decisive.digest,
        signature_ok=_ok(by.problems),
        reference_ok=_ok(reach),
        covers=coverage.covers,
        problems=tuple(dict.fromkeys((*by.problems, *reach))),
        signature_value=parts.value,
        signed=coverage.decisive.octets,
    )
    return result, coverage


def _unread(reason: Reason) -> XmlSignature:
    """A ds:Signature that cannot be read: it is one of the signatures, and it is none."""
    return XmlSignature(None, (), None, None, False, False, Covers.MISSING, (reason,), b"", b"")


def _ok(problems: Iterable[Reason]) -> bool | None:
    return {Result.VALID: True, Result.INVALID: False, Result.INDETERMINATE: None}[outcome(problems)]


def _weak(algorithm: Algorithm | None, digests: Iterable[Digest | None]) -> list[Reason]:
    """SHA-1 over the document is no better than SHA-1 in the signature, and only an old signature may have that."""
    if algorithm is Algorithm.RSA_SHA1 or Digest.SHA1 not in digests:
        return []
    return [Reason.ALGORITHM_MISMATCH]


def _span(envelope: Header | None, signed: Collection[Document | Element | None]) -> Span | None:
    spans = envelope.spans() if envelope else []
    if not spans:
        return None
    if len(spans) > 1:
        raise KzedsError("malformed", "two wsu:Timestamp in one security header")
    return Span(moment(spans[0], "Created"), moment(spans[0], "Expires"), signed=spans[0] in signed)
