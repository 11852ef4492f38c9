"""A timestamp token: SignedData over TSTInfo (RFC 3161, 2.4.2)."""

from dataclasses import dataclass
from datetime import datetime

from kzeds.algorithm_id import AlgorithmId
from kzeds.algorithms import DIGESTS, digest
from kzeds.asn1 import oids
from kzeds.asn1.ber import LIMITS, Limits, Node, Tag, context, parse
from kzeds.cms.read import SignedData, read
from kzeds.errors import KzedsError

_GRANTED = (0, 1)
"""PKIStatus granted and grantedWithMods (2.4.2)."""


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A token as it was received; its signature is for `kzeds.cms.verify` to check."""

    signed: SignedData
    digest_oid: str
    imprint: bytes
    """Digest of what was stamped: for a signature, of the signature *value* (RFC 3161, appendix A)."""
    time: datetime
    policy: str
    serial: int
    """The token's own number, which may be negative."""
    nonce: int | None

    @classmethod
    def parse(cls, data: bytes, *, limits: Limits = LIMITS) -> "Token":
        """A token, or the response that holds it. Errors as of `kzeds.cms.read.read`; unsupported for a refusal."""
        signed = read(_token_of(data, limits), limits=limits)
        if signed.content_type != oids.TST_INFO or signed.content is None:
            raise KzedsError("unsupported", "SignedData that is no timestamp token")
        if len(signed.signers) != 1:
            raise KzedsError("malformed", "a timestamp token must have exactly one signer")
        fields = parse(signed.content, limits=limits).fields()
        if fields.take().integer() != 1:
            raise KzedsError("unsupported", "a timestamp token of another version than 1")
        policy = fields.take().oid()
        digest_oid, imprint = _imprint(fields.take())
        serial, time = fields.take().integer(), fields.take(Tag.GENERALIZED_TIME).moment()
        fields.maybe(Tag.SEQUENCE)  # accuracy
        fields.maybe(Tag.BOOLEAN)  # ordering
        nonce = fields.maybe(Tag.INTEGER)
        fields.maybe(context(0))  # the authority's name, which its certificate says better
        extensions = fields.maybe(context(1))
        fields.finish()
        _refuse_critical(extensions)
        return cls(signed, digest_oid, imprint, time, policy, serial, nonce.integer() if nonce else None)

    def covers(self, stamped: bytes) -> bool:
        """Whether this is the timestamp of these octets; an unknown digest covers nothing."""
        named = DIGESTS.get(self.digest_oid)
        return named is not None and digest(named, stamped) == self.imprint


def _token_of(data: bytes, limits: Limits) -> bytes:
    """The token inside a TimeStampResp, or `data` itself."""
    first = parse(data, limits=limits).fields()
    status = first.take()
    if status.tag != Tag.SEQUENCE:
        return data
    granted = status.fields().take().integer()
    token = first.maybe(Tag.SEQUENCE)
    first.finish()
    if granted not in _GRANTED or token is None:
        raise KzedsError("unsupported", f"the timestamp authority refused with status {granted}")
    return token.raw


def _imprint(node: Node) -> tuple[str, bytes]:
    fields = node.fields()
    named, imprint = AlgorithmId.read(fields.take()), fields.take().octets()
    fields.finish()
    return named.oid, imprint


def _refuse_critical(extensions: Node | None) -> None:
    for one in extensions.each(context(1)) if extensions else ():
        fields = one.fields()
        kind = fields.take().oid()
        critical = fields.maybe(Tag.BOOLEAN)
        if critical is not None and critical.boolean():
            raise KzedsError("unsupported", f"a timestamp token with the critical extension {kind}")
