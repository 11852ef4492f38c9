"""Verify the signatures of an XML document or SOAP envelope, without judging their certificates."""

from kzeds.xml.parse import LIMITS, Limits
from kzeds.xml.signature import XmlSignatures


def read_signatures(data: bytes, *, demanded: str | None = None, limits: Limits = LIMITS) -> XmlSignatures:
    """Each signature of the document with what the mathematics says of it.

    `demanded` is the Id of the element that has to be signed; without it the whole document has to be (in a SOAP
    envelope with a signed security header: its body). Raises KzedsError for whatever is no XML document within
    the limits (malformed, dtd_forbidden, too_large, too_deep, unsupported), never for a bad signature.
    """
    raise NotImplementedError
