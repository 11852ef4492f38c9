"""Asking a timestamp authority (RFC 3161, 2.4.1). The bytes are made here; sending them is for others."""

from kzeds.algorithm_id import encoded
from kzeds.algorithms import DIGEST_OIDS, Digest, digest
from kzeds.asn1 import der


def timestamp_request(
    stamped: bytes, *, digest_name: Digest, nonce: int | None = None, policy: str | None = None
) -> bytes:
    """TimeStampReq for these octets (of a signature: its value), with the authority's certificate asked for.

    The answer's token is to be checked with `Token.covers`, and its `nonce` compared; media type
    `application/timestamp-query`.
    """
    return der.sequence(
        der.integer(1),
        imprint_of(stamped, digest_name),
        *([der.oid(policy)] if policy else []),
        *([der.integer(nonce)] if nonce is not None else []),
        der.boolean(True),
    )


def imprint_of(stamped: bytes, digest_name: Digest) -> bytes:
    """MessageImprint."""
    return der.sequence(encoded(DIGEST_OIDS[digest_name]), der.octets(digest(digest_name, stamped)))
