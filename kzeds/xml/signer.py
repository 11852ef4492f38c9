"""Whose signature it is, and whether the value over SignedInfo is by that key."""

from dataclasses import dataclass

from kzeds.algorithms import XML_SIGNATURES, Algorithm
from kzeds.errors import KzedsError
from kzeds.reasons import Reason
from kzeds.x509.certificate import Certificate
from kzeds.xml.canonical import canonical
from kzeds.xml.dsig import SignatureElement
from kzeds.xml.envelope import token


@dataclass(frozen=True, slots=True)
class Signer:
    """Who, by what, and what is wrong with it."""

    certificate: Certificate | None
    others: tuple[Certificate, ...]
    algorithm: Algorithm | None
    problems: tuple[Reason, ...]


def signer(parts: SignatureElement) -> Signer:
    """Of several certificates, the one under whose key the value holds; if it holds under none, the first."""
    held = parts.certificates + token(parts)
    try:
        certificates = tuple(Certificate.parse(der) for der in held)
    except KzedsError as error:
        unknown = error.code == "unsupported"
        return Signer(None, (), None, (Reason.ALGORITHM_UNKNOWN if unknown else Reason.CERTIFICATE_MALFORMED,))
    algorithm = XML_SIGNATURES.get(parts.method)
    if not certificates:
        return Signer(None, (), algorithm, (Reason.CERTIFICATE_MISSING,))
    if algorithm is None or parts.form is None:
        return Signer(certificates[0], certificates[1:], algorithm, (Reason.ALGORITHM_UNKNOWN,))
    signed = canonical(parts.signed_info, parts.form)
    results = [_problem(one, algorithm, parts.value, signed) for one in certificates]
    place = results.index(None) if None in results else 0
    problem = results[place]
    return Signer(
        certificates[place],
        certificates[:place] + certificates[place + 1 :],
        algorithm,
        (problem,) if problem else (),
    )


def _problem(certificate: Certificate, algorithm: Algorithm, value: bytes, signed: bytes) -> Reason | None:
    """Why the value does not hold under a certificate's key, None if it does."""
    key = certificate.public_key
    if key.kind is None:
        return Reason.ALGORITHM_UNKNOWN
    if key.kind is not algorithm.key:
        return Reason.ALGORITHM_MISMATCH
    return None if key.verify(algorithm, value, signed) else Reason.SIGNATURE_INVALID
