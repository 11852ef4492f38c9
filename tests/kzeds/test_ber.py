"""ASN.1 is read within limits, strictly, and as it was received."""

from collections.abc import Callable
from datetime import UTC, datetime
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.asn1 import der
from kzeds.asn1.ber import TEXT, Limits, Node, Tag, context, parse
from kzeds.errors import KzedsError

SMALL = Limits(size=4096, depth=8, members=64)


def bytes_of(text: str) -> bytes:
    """Octets written in hexadecimal digits."""
    return bytes.fromhex(text)


def everything(node: Node) -> int:
    """How many values there are; every one is read as what its tag says."""
    if node.constructed:
        return 1 + sum(everything(child) for child in node.each(node.tag))
    if node.tag in TEXT:
        node.text()
    reading: dict[int, Callable[[Node], object]] = {
        Tag.BOOLEAN: Node.boolean,
        Tag.INTEGER: Node.integer,
        Tag.BIT_STRING: Node.flags,
        Tag.NULL: Node.null,
        Tag.OID: Node.oid,
        Tag.UTC_TIME: Node.moment,
        Tag.GENERALIZED_TIME: Node.moment,
    }
    if node.tag in reading:
        reading[node.tag](node)
    return 1


# ---------------------------------------------------------------- what is read


def test_a_value_keeps_the_octets_it_was_received_in() -> None:
    # A length written longer than it needs to be is BER, and stays as it is.
    received = bytes_of("30 81 05 02 01 07 05 00")
    node = parse(received)
    number, null = node.items()
    assert node.raw == received
    assert (number.raw, number.integer(), null.raw) == (bytes_of("02 01 07"), 7, der.NULL)


def test_indefinite_lengths_are_read_one_within_another() -> None:
    node = parse(bytes_of("30 80 A0 80 24 80 04 02 6162 04 01 63 0000 0000 02 01 05 0000"))
    fields = node.fields()
    tagged = fields.take(context(0))
    assert tagged.explicit(context(0)).octets() == b"abc"
    assert tagged.raw == bytes_of("A0 80 24 80 04 02 6162 04 01 63 0000 0000")
    assert fields.take().integer() == 5
    fields.finish()


def test_two_zeros_inside_a_definite_length_do_not_end_an_indefinite_one() -> None:
    assert parse(bytes_of("30 80 04 04 00000000 0000")).items()[0].octets() == bytes(4)


@pytest.mark.parametrize("number", [0, 1, 127, 128, 255, 256, -1, -128, -129, -(1 << 160), (1 << 2048) - 1])
def test_integers_of_both_signs_come_back(number: int) -> None:
    assert parse(der.integer(number)).integer() == number


@pytest.mark.parametrize(
    "dotted", ["1.2.398.3.10.1.1.2.3.2", "2.16.840.1.101.3.4.2.1", "0.9.2342.19200300.100.1.1", "2.999"]
)
def test_object_identifiers_come_back(dotted: str) -> None:
    assert parse(der.oid(dotted)).oid() == dotted


@pytest.mark.parametrize(
    ("at", "encoded"),
    [
        (datetime(2026, 7, 20, 12, 30, 59, tzinfo=UTC), b"\x17\x0d260720123059Z"),
        (datetime(1950, 1, 1, tzinfo=UTC), b"\x17\x0d500101000000Z"),
        (datetime(2050, 1, 1, tzinfo=UTC), b"\x18\x0f20500101000000Z"),
    ],
)
def test_the_year_decides_how_a_moment_is_written(at: datetime, encoded: bytes) -> None:
    assert der.moment(at) == encoded
    assert parse(encoded).moment() == at


def test_a_generalized_time_may_have_a_part_of_a_second() -> None:
    assert parse(der.value(Tag.GENERALIZED_TIME, b"20260720123059.25Z")).moment().microsecond == 250_000


def test_named_bits_come_back_without_trailing_zeros() -> None:
    assert der.flags({1, 0}) == bytes_of("03 02 06 C0")
    assert parse(der.flags({5, 6, 8})).flags() == {5, 6, 8}
    assert parse(der.flags(())).flags() == frozenset()


def test_a_set_is_written_in_the_order_of_its_octets() -> None:
    assert der.set_of([der.integer(300), der.integer(2), der.integer(1)]) == bytes_of("31 0A 020101 020102 0202012C")


def test_every_kind_of_string_is_text() -> None:
    written = {0x0C: "Қаулы", 0x13: "KZ", 0x16: "a@b", 0x14: "é", 0x1E: "Қ", 0x1C: "Қ", 0x12: "12", 0x1A: "~"}
    encodings = {0x0C: "utf-8", 0x14: "latin-1", 0x1E: "utf-16-be", 0x1C: "utf-32-be"}
    for tag, text in written.items():
        assert parse(der.value(tag, text.encode(encodings.get(tag, "ascii")))).text() == text


def test_fields_are_taken_in_order_and_nothing_is_passed_over() -> None:
    fields = parse(der.sequence(der.integer(1), der.explicit(2, der.integer(3)), der.NULL)).fields()
    assert fields.take(Tag.INTEGER).integer() == 1
    assert fields.maybe(context(0)) is None
    assert fields.maybe(context(2)) is not None
    with pytest.raises(KzedsError, match="more fields"):
        fields.finish()
    assert [one.tag for one in fields.rest()] == [Tag.NULL]
    with pytest.raises(KzedsError, match="too early"):
        fields.take()


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("octets", "why"),
    [
        ("", "nothing"),
        ("30", "no length"),
        ("30 03 02 01", "shorter than it says"),
        ("30 84 FFFFFFFF 00", "longer than anything"),
        ("30 89 000000000000000001 00", "a length of nine octets"),
        ("04 80 00 00", "a primitive value of indefinite length"),
        ("30 80 02 01 01", "an indefinite length without an end"),
        ("00 00", "an end of contents where none is due"),
        ("1F 81 01 00", "a tag number above thirty"),
        ("30 04 02 05 01 02", "a child longer than its parent"),
    ],
)
def test_what_is_not_ber_is_malformed(octets: str, why: str) -> None:
    with pytest.raises(KzedsError) as refused:
        everything(parse(bytes_of(octets)))
    assert refused.value.code == "malformed", why


@pytest.mark.parametrize(
    "octets",
    [
        "02 00",
        "02 02 00 01",
        "02 02 FF 80",
        "01 02 00 00",
        "05 01 00",
        "06 00",
        "06 01 80",
        "06 02 80 01",
        "03 00",
        "03 01 01",
        "03 02 08 00",
        "0C 01 FF",
        "13 02 D49A",
        "1E 01 00",
        "17 0B 3236303732303132333059",
    ],
)
def test_contents_that_their_type_cannot_have_are_malformed(octets: str) -> None:
    with pytest.raises(KzedsError) as refused:
        everything(parse(bytes_of(octets)))
    assert refused.value.code == "malformed"


def test_a_primitive_type_must_not_be_constructed_and_a_constructed_one_not_primitive() -> None:
    with pytest.raises(KzedsError, match="must not be constructed"):
        parse(bytes_of("22 03 02 01 01")).integer()
    with pytest.raises(KzedsError, match="must be constructed"):
        parse(bytes_of("10 03 02 01 01")).items()


@pytest.mark.parametrize(
    "text", ["261320000000Z", "260230000000Z", "260720240000Z", "260720120060Z", "260720120000+0500", "２60720120000Z"]
)
def test_a_time_that_no_calendar_has_or_that_is_not_utc_is_malformed(text: str) -> None:
    with pytest.raises(KzedsError) as refused:
        parse(der.value(Tag.UTC_TIME, text.encode())).moment()
    assert refused.value.code == "malformed"


def test_something_after_the_structure_is_refused_by_name() -> None:
    with pytest.raises(KzedsError) as refused:
        parse(der.NULL + b"\x00")
    assert refused.value.code == "trailing_data"


def test_more_octets_than_the_limit_are_refused_before_they_are_read() -> None:
    with pytest.raises(KzedsError) as refused:
        parse(bytes(5000), limits=SMALL)
    assert refused.value.code == "too_large"


@pytest.mark.parametrize("header", [b"\x30\x80", None])
def test_nesting_deeper_than_the_limit_is_refused(header: bytes | None) -> None:
    nested = der.NULL
    for _ in range(9):
        nested = header + nested + b"\x00\x00" if header else der.sequence(nested)
    with pytest.raises(KzedsError) as refused:
        everything(parse(nested, limits=SMALL))
    assert refused.value.code == "too_deep"


@pytest.mark.parametrize("indefinite", [True, False])
def test_more_values_than_the_limit_are_refused(indefinite: bool) -> None:
    many = der.NULL * 65
    octets = b"\x30\x80" + many + b"\x00\x00" if indefinite else der.sequence(many)
    with pytest.raises(KzedsError) as refused:
        everything(parse(octets, limits=SMALL))
    assert refused.value.code == "too_many"


@pytest.mark.parametrize("unit", [b"\x30\x80", b"\x24\x80", b"\x30\x82\xff\xff", b"\x05\x00", b"\x00\x00"])
def test_fifty_megabytes_of_the_worst_cost_little(unit: bytes) -> None:
    hostile = unit * (50_000_000 // len(unit))
    began = perf_counter()
    with pytest.raises(KzedsError):
        everything(parse(b"\x30\x80" + hostile))
    assert perf_counter() - began < 10


def test_long_numbers_and_identifiers_do_not_cost_their_square() -> None:
    for hostile in (
        der.value(Tag.INTEGER, b"\x7f" * 100_000),
        der.value(Tag.OID, b"\x2a" + b"\xff" * 100_000 + b"\x01"),
    ):
        with pytest.raises(KzedsError):
            everything(parse(hostile))


# ---------------------------------------------------------------- whatever the bytes


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_by_name(octets: bytes) -> None:
    try:
        node = parse(octets, limits=SMALL)
        everything(node)
    except KzedsError:
        return
    assert node.raw == octets


tagged = st.sampled_from([0x02, 0x03, 0x04, 0x06, 0x0C, 0x17, 0x30, 0x31, 0xA0, 0x24, 0x80])


@st.composite
def structures(draw: st.DrawFn, depth: int = 4) -> bytes:
    """Well-formed structures of definite and indefinite lengths, with arbitrary contents in the leaves."""
    tag = draw(tagged)
    if tag & 0x20 and depth:
        inside = b"".join(draw(st.lists(structures(depth - 1), max_size=4)))
        return bytes([tag, 0x80]) + inside + b"\x00\x00" if draw(st.booleans()) else der.value(tag, inside)
    return der.value(tag & ~0x20, draw(st.binary(max_size=12)))


@settings(max_examples=200, deadline=None)
@given(structures())
def test_the_children_of_a_structure_are_all_of_it(octets: bytes) -> None:
    def leaves(node: Node) -> bytes:
        if not node.constructed:
            return node.raw
        inside = b"".join(leaves(child) for child in node.each(node.tag))
        assert inside == node.content
        return node.raw

    assert leaves(parse(octets)) == octets
