"""Reading BER (X.690), within limits and without a schema.

A `Node` is a place in the received bytes: nothing is copied until it is asked for, and nothing is encoded anew, so what
is verified is what was received. Children are found when they are asked for, so a revocation list of thirty megabytes
costs what is read of it. Indefinite lengths are read too: NCALayer's CMS and the authority's PKCS #12 files have them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from kzeds.asn1.values import bit_numbers, bit_octets, moment, object_identifier, small_integer, string
from kzeds.errors import KzedsError


class Tag(IntEnum):
    """Universal tags: the identifier octet without the bit that says "constructed" (X.680, 8.4)."""

    BOOLEAN = 0x01
    INTEGER = 0x02
    BIT_STRING = 0x03
    OCTET_STRING = 0x04
    NULL = 0x05
    OID = 0x06
    ENUMERATED = 0x0A
    UTF8_STRING = 0x0C
    SEQUENCE = 0x10
    SET = 0x11
    NUMERIC_STRING = 0x12
    PRINTABLE_STRING = 0x13
    T61_STRING = 0x14
    IA5_STRING = 0x16
    UTC_TIME = 0x17
    GENERALIZED_TIME = 0x18
    VISIBLE_STRING = 0x1A
    UNIVERSAL_STRING = 0x1C
    BMP_STRING = 0x1E


TEXT = frozenset(
    {
        Tag.UTF8_STRING,
        Tag.NUMERIC_STRING,
        Tag.PRINTABLE_STRING,
        Tag.T61_STRING,
        Tag.IA5_STRING,
        Tag.VISIBLE_STRING,
        Tag.UNIVERSAL_STRING,
        Tag.BMP_STRING,
    }
)

CONSTRUCTED = 0x20
_CONTEXT = 0x80
_END_OF_CONTENTS = b"\x00\x00"


def context(number: int) -> int:
    """The tag `[number]` of the context-specific class, as it stands in a standard's ASN.1 module."""
    return _CONTEXT | number


@dataclass(frozen=True, slots=True)
class Limits:
    """What is refused before it costs time or memory."""

    size: int = 64 * 1024 * 1024
    """Octets of the whole input; error too_large."""
    depth: int = 40
    """Levels of nesting; error too_deep."""
    members: int = 1_000_000
    """Children of one node, and all nodes inside indefinite lengths; error too_many."""


LIMITS = Limits()


@dataclass(frozen=True, slots=True, eq=False)
class _Source:
    """The received bytes, and the ends of indefinite lengths: searched for once, however often they are read."""

    data: bytes
    limits: Limits
    ends: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One data value: its tag, and where in the received bytes it stands.

    The reading methods take the tag they expect, for a value that is tagged IMPLICITly: `node.octets(context(0))`.
    """

    _source: _Source
    tag: int
    """The identifier octet without the bit "constructed"."""
    constructed: bool
    start: int
    """Offset of the identifier octet in the input."""
    body: int
    """Offset of the first octet of the contents."""
    stop: int
    """Offset after the contents."""
    end: int
    """Offset after the value: after the end-of-contents octets, where the length is indefinite."""
    depth: int

    @property
    def raw(self) -> bytes:
        """The received octets of the whole value: identifier, length and contents."""
        return self._source.data[self.start : self.end]

    @property
    def content(self) -> bytes:
        """The received octets of the contents."""
        return self._source.data[self.body : self.stop]

    def expect(self, tag: int) -> "Node":
        """This node, if its tag is `tag`; error malformed."""
        if self.tag != tag:
            raise KzedsError("malformed", f"a value tagged {_named(tag)} is expected at octet {self.start}")
        return self

    def each(self, tag: int = Tag.SEQUENCE) -> Iterator["Node"]:
        """The children one by one, of a SEQUENCE unless another tag is named."""
        self.expect(tag)
        if not self.constructed:
            raise KzedsError("malformed", f"the value at octet {self.start} must be constructed")
        at = self.body
        for _ in range(self._source.limits.members):
            if at == self.stop:
                return
            child = _node(self._source, at, self.stop, self.depth + 1)
            yield child
            at = child.end
        if at != self.stop:
            raise KzedsError("too_many", f"more than {self._source.limits.members} values in one")

    def items(self, tag: int = Tag.SEQUENCE) -> tuple["Node", ...]:
        """All children: of a SEQUENCE OF or, with `Tag.SET`, of a SET OF."""
        return tuple(self.each(tag))

    def fields(self, tag: int = Tag.SEQUENCE) -> "Fields":
        """The children to be taken in the order of an ASN.1 module."""
        return Fields(self, tag)

    def explicit(self, tag: int) -> "Node":
        """The only child of an EXPLICIT tag."""
        fields = self.fields(tag)
        child = fields.take()
        fields.finish()
        return child

    def integer(self, tag: int = Tag.INTEGER) -> int:
        """INTEGER, of either sign; ENUMERATED with `Tag.ENUMERATED`."""
        return small_integer(self._primitive(tag))

    def boolean(self, tag: int = Tag.BOOLEAN) -> bool:
        """BOOLEAN."""
        octets = self._primitive(tag)
        if len(octets) != 1:
            raise KzedsError("malformed", "a BOOLEAN of other than one octet")
        return octets != b"\x00"

    def null(self) -> None:
        """NULL, which says nothing but that it is there."""
        if self._primitive(Tag.NULL):
            raise KzedsError("malformed", "a NULL with contents")

    def oid(self, tag: int = Tag.OID) -> str:
        """OBJECT IDENTIFIER with dots."""
        return object_identifier(self._primitive(tag))

    def octets(self, tag: int = Tag.OCTET_STRING) -> bytes:
        """OCTET STRING, also in segments (X.690, 8.7.3)."""
        self.expect(tag)
        if not self.constructed:
            return self.content
        return b"".join(part.octets() for part in self.each(tag))

    def bits(self, tag: int = Tag.BIT_STRING) -> bytes:
        """BIT STRING of whole octets: a key, a signature."""
        return bit_octets(self._primitive(tag))

    def flags(self, tag: int = Tag.BIT_STRING) -> frozenset[int]:
        """The numbers of the bits that are set, in a BIT STRING of named bits."""
        return bit_numbers(self._primitive(tag))

    def moment(self, tag: int | None = None) -> datetime:
        """UTCTime or GeneralizedTime, aware, in UTC; under an IMPLICIT tag, GeneralizedTime."""
        if tag is not None:
            return moment(self._primitive(tag), short=False)
        if self.tag not in (Tag.UTC_TIME, Tag.GENERALIZED_TIME):
            raise KzedsError("malformed", f"a time is expected at octet {self.start}")
        return moment(self._primitive(self.tag), short=self.tag == Tag.UTC_TIME)

    def text(self, tag: int | None = None) -> str:
        """Any of the character strings; under an IMPLICIT tag, an IA5String (a name of RFC 5280's GeneralName)."""
        if tag is not None:
            return string(self._primitive(tag), Tag.IA5_STRING)
        if self.tag not in TEXT:
            raise KzedsError("malformed", f"a character string is expected at octet {self.start}")
        return string(self._primitive(self.tag), self.tag)

    def _primitive(self, tag: int) -> bytes:
        self.expect(tag)
        if self.constructed:
            raise KzedsError("malformed", f"the value at octet {self.start} must not be constructed")
        return self.content


class Fields:
    """The children of one node, taken in order. `finish` refuses what nobody took: nothing is passed over unseen."""

    __slots__ = ("_coming", "_left", "_where")

    def __init__(self, node: Node, tag: int) -> None:
        self._where = node.start
        self._left = node.each(tag)
        self._coming = next(self._left, None)

    def take(self, tag: int | None = None) -> Node:
        """The next child, which must be there and, if a tag is named, have it; error malformed."""
        coming = self._coming
        if coming is None:
            raise KzedsError("malformed", f"the structure at octet {self._where} ends too early")
        if tag is not None:
            coming.expect(tag)
        self._coming = next(self._left, None)
        return coming

    def maybe(self, *tags: int) -> Node | None:
        """The next child if it has one of these tags: an OPTIONAL field."""
        if self._coming is None or self._coming.tag not in tags:
            return None
        return self.take()

    def rest(self) -> tuple[Node, ...]:
        """Everything that is left."""
        left: list[Node] = []
        while self._coming is not None:
            left.append(self.take())
        return tuple(left)

    def finish(self) -> None:
        """Error malformed, if something is left."""
        if self._coming is not None:
            raise KzedsError("malformed", f"the structure at octet {self._where} has more fields than it may")


def parse(data: bytes, *, limits: Limits = LIMITS) -> Node:
    """The one value that `data` is.

    Errors: malformed, trailing_data, too_large, too_deep, too_many; later too, when the children are read.
    """
    if len(data) > limits.size:
        raise KzedsError("too_large", f"{len(data)} octets, {limits.size} are allowed")
    node = _node(_Source(bytes(data), limits), 0, len(data), 0)
    if node.end != len(data):
        raise KzedsError("trailing_data", f"{len(data) - node.end} octets after the structure")
    return node


def _node(source: _Source, at: int, limit: int, depth: int) -> Node:
    """The value that begins at `at` and ends at `limit` or before."""
    if depth > source.limits.depth:
        raise KzedsError("too_deep", f"nested deeper than {source.limits.depth} levels")
    identifier, body, length = _header(source.data, at, limit)
    tag, constructed = identifier & ~CONSTRUCTED, bool(identifier & CONSTRUCTED)
    if length is not None:
        return Node(source, tag, constructed, at, body, body + length, body + length, depth)
    if at not in source.ends:
        _find_ends(source, at, limit, depth)
    end = source.ends[at]
    return Node(source, tag, constructed, at, body, end - len(_END_OF_CONTENTS), end, depth)


def _header(data: bytes, at: int, limit: int) -> tuple[int, int, int | None]:
    """Identifier octet, offset of the contents and their length; None for an indefinite one (X.690, 8.1)."""
    if at + 2 > limit:
        raise KzedsError("malformed", f"the input ends in the middle of a value at octet {at}")
    identifier, first, body = data[at], data[at + 1], at + 2
    if identifier & 0x1F == 0x1F or identifier == 0:
        # Nothing that is read here has a tag number above 30, nor end-of-contents where none is due.
        raise KzedsError("malformed", f"the tag at octet {at} is not used by any structure known here")
    if first == 0x80:
        if not identifier & CONSTRUCTED:
            raise KzedsError("malformed", f"a primitive value of indefinite length at octet {at}")
        return identifier, body, None
    length = first
    if first > 0x80:
        size = first & 0x7F
        if size > 8 or body + size > limit:
            raise KzedsError("malformed", f"the length at octet {at} cannot be")
        length = int.from_bytes(data[body : body + size])
        body += size
    if length > limit - body:
        raise KzedsError("malformed", f"the value at octet {at} is longer than what holds it")
    return identifier, body, length


def _find_ends(source: _Source, at: int, limit: int, depth: int) -> None:
    """Note where the indefinite length at `at`, and every one inside it, ends. Definite ones are stepped over."""
    _, position, _ = _header(source.data, at, limit)
    open_at = [at]
    for _ in range(source.limits.members):
        if source.data[position : position + 2] == _END_OF_CONTENTS and position + 2 <= limit:
            position += 2
            source.ends[open_at.pop()] = position
            if not open_at:
                return
            continue
        _, body, length = _header(source.data, position, limit)
        if length is not None:
            position = body + length
            continue
        open_at.append(position)
        if depth + len(open_at) > source.limits.depth + 1:
            raise KzedsError("too_deep", f"nested deeper than {source.limits.depth} levels")
        position = body
    raise KzedsError("too_many", f"more than {source.limits.members} values inside an indefinite length")


def _named(tag: int) -> str:
    if tag & _CONTEXT:
        return f"[{tag & 0x1F}]"
    return Tag(tag).name
