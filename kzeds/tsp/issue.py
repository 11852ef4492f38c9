"""Giving timestamps: for the authority of a demo or of tests."""

from collections.abc import Callable
from datetime import datetime

from kzeds.algorithms import Digest
from kzeds.asn1 import der, oids
from kzeds.cms.sign import sign
from kzeds.keys import PrivateKey
from kzeds.tsp.request import imprint_of
from kzeds.x509.certificate import Certificate


def issue_token(
    stamped: bytes,
    authority: Certificate,
    key: PrivateKey,
    *,
    at: datetime,
    policy: str,
    serial: int = 1,
    nonce: int | None = None,
    digest_name: Digest | None = None,
) -> bytes:
    """A token over these octets (of a signature: its value); its hash is the authority's own, if no other is named."""
    info = der.sequence(
        der.integer(1),
        der.oid(policy),
        imprint_of(stamped, digest_name or key.algorithm.digest),
        der.integer(serial),
        der.generalized_time(at),
        *([der.integer(nonce)] if nonce is not None else []),
    )
    return sign(info, key, authority, at=at, content_type=oids.TST_INFO)


def stamper(authority: Certificate, key: PrivateKey, *, at: datetime, policy: str) -> Callable[[bytes], bytes]:
    """What `kzeds.cms.sign.sign` takes as `timestamp`."""
    return lambda signature: issue_token(signature, authority, key, at=at, policy=policy)
