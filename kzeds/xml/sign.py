"""Sign an XML document with an enveloped signature, the way the programs of the national authority do."""

from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.reasons import Reason
from kzeds.x509.certificate import Certificate
from kzeds.xml.canonical import INCLUSIVE, canonical
from kzeds.xml.namespaces import ENVELOPED
from kzeds.xml.parse import LIMITS, Limits, parse
from kzeds.xml.reference import Ids
from kzeds.xml.write import COMMENTED, Draft, completed, identified, places, reference, wrapped


def sign(
    data: bytes, key: PrivateKey, certificate: Certificate, *, element: str | None = None, limits: Limits = LIMITS
) -> bytes:
    """The document with a signature as the last thing in its root; signatures in it stay and are signed as well.

    `element` is the Id of the one element to sign; without it everything is signed. Raises KzedsError for what cannot
    be read, wrong_key when the certificate is not of the key.
    """
    if certificate.public_key != key.public:
        raise KzedsError("wrong_key", "the certificate is of another key")
    text = canonical(parse(data, limits), COMMENTED)
    document = parse(text, limits)
    of = document if element is None else Ids.of(document).the(identified(element))
    if isinstance(of, Reason):
        raise KzedsError("malformed", f"not exactly one element with the Id {element!r}")
    draft = Draft(
        algorithm=key.algorithm,
        form=INCLUSIVE,
        references=(
            reference(
                "" if element is None else f"#{element}",
                # "With comments" finds none here; other programs of the country write it so, and some look for it.
                (ENVELOPED, COMMENTED.uri),
                key.algorithm,
                canonical(of, INCLUSIVE),
            ),
        ),
        key_info=f"<ds:X509Data>\n<ds:X509Certificate>\n{wrapped(certificate.raw)}</ds:X509Certificate>\n</ds:X509Data>",
    )
    at = places(text, document)[document.root].end
    return completed(text[:at], draft, text[at:], key)
