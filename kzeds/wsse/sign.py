"""Sign the body of a SOAP envelope in a WS-Security header, as the gateway of the e-government asks for it."""

from datetime import UTC, datetime

from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.x509.certificate import Certificate
from kzeds.xml.canonical import EXCLUSIVE, canonical
from kzeds.xml.namespaces import BASE64, SOAP, WSSE, WSU, X509_V3
from kzeds.xml.parse import LIMITS, Limits, parse
from kzeds.xml.tree import Document, Element
from kzeds.xml.write import COMMENTED, Draft, completed, identified, places, reference, wrapped


def sign(
    data: bytes,
    key: PrivateKey,
    certificate: Certificate,
    *,
    body_id: str,
    span: tuple[datetime, datetime] | None = None,
    limits: Limits = LIMITS,
) -> bytes:
    """The envelope with a security header whose signature covers the body.

    `body_id` is given to the body if it has no wsu:Id. `span`, from when till when the message may be taken, is
    signed as well; its moments are aware. Raises KzedsError: malformed for what is no envelope, wrong_key when the
    certificate is not of the key.
    """
    if certificate.public_key != key.public:
        raise KzedsError("wrong_key", "the certificate is of another key")
    before, after = _opened(*_with_body_id(data, identified(body_id), limits), _timestamp(f"{body_id}-span", span))
    document = parse(before + after, limits)
    signed = [_body(document), *(one for one in document.root.walk() if one.attribute("Id", WSU) == f"{body_id}-span")]
    references = tuple(
        reference(f"#{one.attribute('Id', WSU)}", (EXCLUSIVE.uri,), key.algorithm, canonical(one, EXCLUSIVE))
        for one in signed
    )
    token = (
        f'<wsse:SecurityTokenReference><wsse:KeyIdentifier EncodingType="{BASE64}" ValueType="{X509_V3}">\n'
        f"{wrapped(certificate.raw)}</wsse:KeyIdentifier></wsse:SecurityTokenReference>"
    )
    return completed(before, Draft(key.algorithm, EXCLUSIVE, references, token), after, key)


def _body(document: Document) -> Element:
    root = document.root
    found = [part for part in root.elements() if part.named(root.namespace, "Body")]
    if root.local != "Envelope" or root.namespace not in SOAP or len(found) != 1:
        raise KzedsError("malformed", "no SOAP envelope with one body")
    return found[0]


def _with_body_id(data: bytes, body_id: str, limits: Limits) -> tuple[bytes, Document]:
    """Canonical text of the envelope, its body with a wsu:Id."""
    text = canonical(parse(data, limits), COMMENTED)
    document = parse(text, limits)
    body = _body(document)
    if body.attribute("Id", WSU) is None:
        name = f"{body.prefix}:Body" if body.prefix else "Body"
        at = places(text, document)[body].start + 1 + len(name.encode())
        prefix = _free_prefix(body)
        text = text[:at] + f' xmlns:{prefix}="{WSU}" {prefix}:Id="{body_id}"'.encode() + text[at:]
        text = canonical(parse(text, limits), COMMENTED)
        document = parse(text, limits)
    return text, document


def _free_prefix(body: Element) -> str:
    taken = body.scope()
    return next(prefix for prefix in ("wsu", *(f"wsu{n}" for n in range(len(taken) + 1))) if prefix not in taken)


def _timestamp(name: str, span: tuple[datetime, datetime] | None) -> str:
    if span is None:
        return ""
    created, expires = (moment.astimezone(UTC).isoformat(timespec="seconds") for moment in span)
    return (
        f'<wsu:Timestamp wsu:Id="{name}"><wsu:Created>{created}</wsu:Created>'
        f"<wsu:Expires>{expires}</wsu:Expires></wsu:Timestamp>"
    )


def _opened(text: bytes, document: Document, timestamp: str) -> tuple[bytes, bytes]:
    """The text around the place of the signature: in a wsse:Security at the end of the header, made if need be."""
    root = document.root
    where = places(text, document)
    soap = f"{root.prefix}:" if root.prefix else ""
    opening = f'<wsse:Security xmlns:wsse="{WSSE}" xmlns:wsu="{WSU}" {_must_understand(root)}>{timestamp}'
    closing = "</wsse:Security>"
    headers = [part for part in root.elements() if part.named(root.namespace, "Header")]
    if headers:
        at = where[headers[0]].end
    else:
        at = where[_body(document)].start
        opening, closing = f"<{soap}Header>{opening}", f"{closing}</{soap}Header>"
    return text[:at] + opening.encode(), closing.encode() + text[at:]


def _must_understand(root: Element) -> str:
    """The attribute needs a prefix even where the envelope has none."""
    prefix = root.prefix or "soap"
    bound = "" if root.prefix else f' xmlns:soap="{root.namespace}"'
    return f'{prefix}:mustUnderstand="1"{bound}'
