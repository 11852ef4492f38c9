"""Where the parts of WS-Security stand in a SOAP envelope (OASIS WSS SOAP Message Security 1.1, sections 5 to 10).

Places count, not only names: a body moved into a header with its Id, and another body in its place, is the oldest
attack on these signatures.
"""

from dataclasses import dataclass
from datetime import datetime

from kzeds.errors import KzedsError
from kzeds.xml.dsig import SignatureElement, decoded, is_certificate
from kzeds.xml.namespaces import DS, SOAP, WSSE, WSU
from kzeds.xml.tree import Document, Element


@dataclass(frozen=True, slots=True)
class Header:
    """The signed security header of an envelope, or one that came alone."""

    security: tuple[Element, ...]
    """Each wsse:Security that holds a signature."""
    body: Element | None
    """None: the header came without its envelope."""

    def signatures(self) -> list[Element]:
        """The signatures, in document order."""
        return [part for one in self.security for part in one.elements() if part.named(DS, "Signature")]

    def spans(self) -> list[Element]:
        """Each wsu:Timestamp of the header."""
        return [part for one in self.security for part in one.elements() if part.named(WSU, "Timestamp")]


def header(document: Document) -> Header | None:
    """The security header, None when the document is not such an envelope or nobody signed its header.

    Raises KzedsError malformed for an envelope with two headers or without exactly one body.
    """
    root = document.root
    if root.named(WSSE, "Security"):
        return Header((root,), None) if _signed(root) else None
    if root.local != "Envelope" or root.namespace not in SOAP:
        return None
    headers = [part for part in root.elements() if part.named(root.namespace, "Header")]
    security = tuple(one for part in headers for one in part.elements() if one.named(WSSE, "Security") and _signed(one))
    if not security:
        return None
    bodies = [part for part in root.elements() if part.named(root.namespace, "Body")]
    if len(headers) != 1 or len(bodies) != 1:
        raise KzedsError("malformed", f"an envelope with {len(headers)} headers and {len(bodies)} bodies")
    return Header(security, bodies[0])


def _signed(security: Element) -> bool:
    return any(part.named(DS, "Signature") for part in security.elements())


def token(signature: SignatureElement) -> tuple[bytes, ...]:
    """DER of the wsse:BinarySecurityToken that the signature points at, in its own wsse:Security; none is no error."""
    security = signature.element.parent
    if signature.token is None or security is None:
        return ()
    found = [part for part in security.elements() if part.attribute("Id", WSU) == signature.token]
    if len(found) != 1 or not found[0].named(WSSE, "BinarySecurityToken") or not is_certificate(found[0]):
        return ()
    return (decoded(found[0]),)


def moment(span: Element, local: str) -> datetime | None:
    """wsu:Created or wsu:Expires of a wsu:Timestamp (section 10); None when it has none."""
    found = [part.text() or "" for part in span.elements() if part.named(WSU, local)]
    if not found:
        return None
    try:
        at = datetime.fromisoformat(found[0].strip())
    except ValueError as error:
        raise KzedsError("malformed", f"wsu:{local} is no moment") from error
    if len(found) > 1 or at.tzinfo is None:
        raise KzedsError("malformed", f"wsu:{local} stands twice or without a time zone")
    return at
