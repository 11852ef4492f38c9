"""A ds:Signature as it stands in the document: read strictly, not yet believed (XMLDSig Core, section 4)."""

import base64
import binascii
import re
from dataclasses import dataclass

from kzeds.errors import KzedsError
from kzeds.xml.canonical import Form
from kzeds.xml.namespaces import BASE64, DS, EXCLUSIVE_C14N, WSSE, X509_V3
from kzeds.xml.tree import Element

_CHILDREN: dict[tuple[str, str], frozenset[tuple[str, str]]] = {
    (DS, name): frozenset((DS, child) for child in children.split())
    for name, children in {
        "Signature": "SignedInfo SignatureValue KeyInfo",
        "SignedInfo": "CanonicalizationMethod SignatureMethod Reference",
        "Reference": "Transforms DigestMethod DigestValue",
        "Transforms": "Transform",
        "KeyInfo": "X509Data KeyValue KeyName",
        "KeyValue": "RSAKeyValue",
        "RSAKeyValue": "Modulus Exponent",
        "X509Data": "X509Certificate X509IssuerSerial X509SubjectName X509SKI X509CRL",
        "X509IssuerSerial": "X509IssuerName X509SerialNumber",
    }.items()
}
_CHILDREN[DS, "KeyInfo"] |= {(WSSE, "SecurityTokenReference")}
_CHILDREN[WSSE, "SecurityTokenReference"] = frozenset({(WSSE, "KeyIdentifier"), (WSSE, "Reference"), (DS, "X509Data")})
_CHILDREN[DS, "CanonicalizationMethod"] = _CHILDREN[DS, "Transform"] = frozenset(
    {(EXCLUSIVE_C14N, "InclusiveNamespaces")}
)
"""What may stand in what. An enveloped signature does not cover itself, so ds:Object and everything else that could
carry data past the signature has no place in it. An element that is not listed holds text or nothing."""

_TEXTS = frozenset(
    (
        (WSSE, "KeyIdentifier"),
        *((DS, name) for name in ("SignatureValue", "DigestValue", "KeyName", "X509Certificate", "X509SubjectName")),
        *((DS, name) for name in ("X509SKI", "X509CRL", "X509IssuerName", "X509SerialNumber", "Modulus", "Exponent")),
    )
)
_SPACE = re.compile(r"[ \t\r\n]+")
CERTIFICATES = 8
"""A signature with more certificates is not looked at."""
PREFIXES = 64
"""A list with more prefixes is not looked at: each of them is asked for at each element."""


@dataclass(frozen=True, slots=True)
class Transform:
    """One step from what the reference names to what is digested."""

    algorithm: str
    form: Form | None
    """None unless the step is a canonical form."""


@dataclass(frozen=True, slots=True)
class Reference:
    """What was digested, and the digest."""

    uri: str | None
    transforms: tuple[Transform, ...]
    digest_method: str
    digest_value: bytes


@dataclass(frozen=True, slots=True)
class SignatureElement:
    """The parts of one ds:Signature."""

    element: Element
    signed_info: Element
    form: Form | None
    """How SignedInfo is written to be signed; None: by a method that is not known here."""
    method: str
    references: tuple[Reference, ...]
    value: bytes
    certificates: tuple[bytes, ...]
    """DER of what KeyInfo holds, unread."""
    token: str | None
    """Id of the security token in the SOAP header that holds the certificate."""


def holds_more(signature: Element) -> bool:
    """Whether anything stands in the signature that has no business there: elements, text, comments, instructions."""
    for element in signature.walk():
        name = (element.namespace, element.local)
        allowed = _CHILDREN.get(name, frozenset())
        for child in element.children:
            if isinstance(child, Element):
                if (child.namespace, child.local) not in allowed:
                    return True
            elif not isinstance(child, str) or (name not in _TEXTS and _SPACE.sub("", child)):
                return True
    return False


def read(signature: Element) -> SignatureElement:
    """The parts. Raises KzedsError malformed when one is missing or stands twice, or holds no base64."""
    parts = signature.elements()
    signed_info = _only(parts, "SignedInfo")
    inside = signed_info.elements()
    method = _only(inside, "CanonicalizationMethod")
    key_info = [part for part in parts if part.named(DS, "KeyInfo")]
    if len(key_info) > 1:
        raise KzedsError("malformed", "ds:Signature has two ds:KeyInfo")
    certificates, token = _key_info(key_info[0]) if key_info else ((), None)
    return SignatureElement(
        element=signature,
        signed_info=signed_info,
        form=_form(method),
        method=_algorithm(_only(inside, "SignatureMethod")),
        references=tuple(_reference(part) for part in inside if part.named(DS, "Reference")),
        value=decoded(_only(parts, "SignatureValue")),
        certificates=certificates,
        token=token,
    )


def decoded(element: Element) -> bytes:
    """Base64 text of an element; spaces and line ends do not count, anything else that is not base64 does."""
    text = element.text()
    if text is None:
        raise KzedsError("malformed", f"<{element.local}> holds more than text")
    plain = _SPACE.sub("", text)
    try:
        data = base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError) as error:
        raise KzedsError("malformed", f"<{element.local}> holds no base64") from error
    if base64.b64encode(data).decode() != plain:
        # The last letter can have bits that say nothing: one value would have several texts.
        raise KzedsError("malformed", f"<{element.local}> holds base64 with bits left over")
    return data


def _only(elements: list[Element], local: str) -> Element:
    found = [element for element in elements if element.named(DS, local)]
    if len(found) != 1:
        raise KzedsError("malformed", f"{len(found)} ds:{local} where one has to be")
    return found[0]


def _algorithm(element: Element) -> str:
    named = element.attribute("Algorithm")
    if named is None:
        raise KzedsError("malformed", f"ds:{element.local} names no algorithm")
    return named


def _form(method: Element) -> Form | None:
    """The canonical form that a method or transform asks for."""
    lists = [child.attribute("PrefixList") or "" for child in method.elements()]
    prefixes = " ".join(lists).split()
    if len(prefixes) > PREFIXES:
        raise KzedsError("too_many", f"more than {PREFIXES} prefixes in one list")
    return Form.of(_algorithm(method), prefixes)


def _reference(element: Element) -> Reference:
    parts = element.elements()
    lists = [part for part in parts if part.named(DS, "Transforms")]
    if len(lists) > 1:
        raise KzedsError("malformed", "ds:Reference has two ds:Transforms")
    steps = [step for part in lists for step in part.elements()]
    return Reference(
        uri=element.attribute("URI"),
        transforms=tuple(Transform(_algorithm(step), _form(step)) for step in steps),
        digest_method=_algorithm(_only(parts, "DigestMethod")),
        digest_value=decoded(_only(parts, "DigestValue")),
    )


def _key_info(key_info: Element) -> tuple[tuple[bytes, ...], str | None]:
    """Certificates in KeyInfo, and the token it points at (WSS X.509 Token Profile 1.1, section 3.2)."""
    tokens = [child for child in key_info.elements() if child.named(WSSE, "SecurityTokenReference")]
    held = [part for token in tokens for part in token.elements()]
    data = [part for part in (*key_info.elements(), *held) if part.named(DS, "X509Data")]
    texts = [part for one in data for part in one.elements() if part.named(DS, "X509Certificate")]
    texts += [part for part in held if part.named(WSSE, "KeyIdentifier") and is_certificate(part)]
    if len(texts) > CERTIFICATES:
        raise KzedsError("too_many", f"more than {CERTIFICATES} certificates in one signature")
    pointers = [part.attribute("URI") or "" for part in held if part.named(WSSE, "Reference")]
    token = pointers[0].removeprefix("#") if len(pointers) == 1 and pointers[0].startswith("#") else None
    return tuple(decoded(text) for text in texts), token


def is_certificate(token: Element) -> bool:
    """Whether a security token or key identifier is a base64 certificate, and not a thumbprint or a path."""
    encoding = token.attribute("EncodingType")
    return token.attribute("ValueType") == X509_V3 and encoding in (BASE64, None)
