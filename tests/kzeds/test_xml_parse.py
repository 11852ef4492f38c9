"""XML from strangers: read within limits, without document types, with namespaces as their standard says."""

import time
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from lxml import etree

from kzeds.errors import KzedsError
from kzeds.xml.parse import LIMITS, parse
from kzeds.xml.tree import Attribute, Comment, Element, Instruction

BOMB = (
    '<!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9)).replace("&l0;", "&lol;")
    + "]><lolz>&l9;</lolz>"
)


def refused(data: bytes | str) -> str:
    with pytest.raises(KzedsError) as caught:
        parse(data.encode() if isinstance(data, str) else data)
    return caught.value.code


def test_names_are_resolved_and_kept_as_they_were_written() -> None:
    document = parse(
        b'<?before?><p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2"><b>t<!--c--><?i d?></b></p:a><!--after-->'
    )
    root = document.root
    assert (root.prefix, root.local, root.namespace) == ("p", "a", "urn:p")
    assert root.attributes == (Attribute("p", "x", "urn:p", "1"), Attribute("", "y", "", "2"))
    assert root.declared == (("p", "urn:p"), ("", "urn:d"))
    [child] = root.elements()
    assert (child.namespace, child.parent, child.attributes) == ("urn:d", root, ())
    assert child.children == ["t", Comment("c"), Instruction("i", "d")]
    assert (document.before, document.after) == ((Instruction("before", ""),), (Comment("after"),))
    assert child.scope() == {"p": "urn:p", "": "urn:d"}


def test_text_that_a_comment_cuts_in_two_is_no_text() -> None:
    """One reader would take 8506 for it, another 850615399990."""
    assert parse(b"<iin>8506<!-- -->15399990</iin>").root.text() is None
    assert parse(b"<iin>8506<![CDATA[153]]>99&#57;90</iin>").root.text() == "850615399990"


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE a><a/>",
        b'<!DOCTYPE a SYSTEM "file:/etc/passwd"><a/>',
        b'<!DOCTYPE a PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1/x.dtd"><a/>',
        b'<?xml version="1.0"?><!--x--><!DOCTYPE a [<!ATTLIST a id ID #IMPLIED>]><a id="1"/>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:/etc/passwd">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]><a/>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
        "<!DOCTYPE a><a/>".encode("utf-16-le"),
        "<!DOCTYPE a><a/>".encode("utf-16-be"),
        "\ufeff<!DOCTYPE a><a/>".encode(),
        BOMB.encode(),
        b'<!DOCTYPE a [<!ENTITY x "' + b"x" * 1_000_000 + b'">]><a>' + b"&x;" * 100_000 + b"</a>",
    ],
    ids=lambda data: data[:30].decode("latin-1"),
)
def test_a_document_type_is_refused_before_anything_of_it_is_read(data: bytes) -> None:
    assert refused(data) == "dtd_forbidden"


def test_the_words_of_a_document_type_may_be_content() -> None:
    assert parse(b"<a><![CDATA[<!DOCTYPE a>]]><!-- <!DOCTYPE a> --></a>").root.children[0] == "<!DOCTYPE a>"


@pytest.mark.parametrize(
    "data",
    [
        "",
        " ",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>text",
        "<a b=1/>",
        '<a b="1" b="2"/>',
        "<a>&nbsp;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>\x01</a>",
        "<a>]]></a>",
        "<a><!-- -- --></a>",
        "<a><?xml version='1.0'?></a>",
        " <?xml version='1.0'?><a/>",
        # Namespaces in XML 1.0
        "<p:a/>",
        '<a p:x="1"/>',
        '<a xmlns:p=""/>',
        '<a xmlns:p="urn:1" xmlns:q="urn:1" p:x="1" q:x="2"/>',
        '<a xmlns:xml="urn:1"/>',
        '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
        '<a xmlns="http://www.w3.org/XML/1998/namespace"/>',
        '<a xmlns:xmlns="urn:1"/>',
        '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>',
        '<a xmlns:p:q="urn:1"/>',
        '<a xmlns:="urn:1"/>',
        '<p:a:b xmlns:p="urn:1"/>',
        '<p: xmlns:p="urn:1"/>',
        '<p:1 xmlns:p="urn:1"/>',
        "<:a/>",
        "<xmlns:a/>",
        "<a><?p:t?></a>",
        b"\xff\xfe\xfd",
        b"<a>\xc3\x28</a>",
        b"<a>\xed\xa0\x80</a>",
        "<a>\ud83d</a>".encode("utf-16-le", "surrogatepass"),
    ],
)
def test_what_is_not_well_formed_is_malformed(data: bytes | str) -> None:
    assert refused(data) == "malformed"


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0" encoding="UTF-7"?><a/>',
        b'<?xml version="1.0" encoding="unicode_escape"?><a/>',
        b'<?xml version="1.0" encoding="idna"?><a/>',
        b'<?xml version="1.0" encoding="EBCDIC-CP-US"?><a/>',
        b'<?xml version="1.1"?><a/>',
        b'<a xmlns="relative"/>',
        b'<a xmlns:p="../p"/>',
    ],
)
def test_what_is_well_formed_and_not_taken_is_unsupported(data: bytes) -> None:
    assert refused(data) in {"unsupported", "malformed"}


def test_a_prefix_holds_within_its_element_only() -> None:
    assert refused('<a><b xmlns:p="urn:1"/><p:c/></a>') == "malformed"
    assert parse(b'<a xmlns:p="urn:1"><b xmlns:p="urn:2"/><p:c/></a>').root.elements()[1].namespace == "urn:1"


def test_the_prefix_xml_is_bound_from_the_start() -> None:
    assert parse(b'<a xml:lang="kk" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>').root.declared == ()


def test_fifty_megabytes_are_refused_without_being_read() -> None:
    data = b"<a>" + b"x" * 50_000_000 + b"</a>"
    started = time.perf_counter()
    assert refused(data) == "too_large"
    assert time.perf_counter() - started < 0.1


def test_what_is_within_the_size_is_read_in_bounded_time_and_memory() -> None:
    """The dearest documents of ten megabytes that somebody thought of."""
    size = LIMITS.size - 100
    dear = {
        "deep": (b"<a>" * (size // 3), "too_deep"),
        "wide": (b"<a>" + b"<b/>" * (size // 4) + b"</a>", "too_many"),
        "attributes": (b"<a" + b"".join(b' a%d=""' % n for n in range(700_000)) + b"/>", "too_many"),
        "namespaces": (b"<a" + b"".join(b' xmlns:a%d="u:"' % n for n in range(500_000)) + b"/>", "too_many"),
        "unfinished": (b"<a b='" + b"x" * size, "malformed"),
        "references": (b"<a>" + b"&amp;" * (size // 5), "malformed"),
    }
    for name, (data, code) in dear.items():
        started = time.perf_counter()
        assert refused(data) == code, name
        assert time.perf_counter() - started < 10, name


def test_memory_is_bounded_by_the_nodes() -> None:
    tracemalloc.start()
    try:
        assert len(parse(b"<a>" + b"<b c=''/>" * 90_000 + b"</a>").root.children) == 90_000
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


def test_the_limits_are_the_caller_s_to_set() -> None:
    with pytest.raises(KzedsError) as caught:
        parse(b"<a><b/></a>", replace(LIMITS, depth=1))
    assert caught.value.code == "too_deep"
    assert parse(b"<a><b/></a>", replace(LIMITS, depth=2, nodes=2, size=11)).root.local == "a"


SPLINTERS = some.sampled_from(
    [b"<a>", b"</a>", b"<a/>", b"<p:a xmlns:p='urn:p'", b">", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?", b"?>",
     b"&#", b";", b"&amp;", b"<!DOCTYPE", b" xmlns=''", b" b='1'", b"\xd0\xa8", b"\xff\xfe", b"\x00",
     b"<?xml version='1.0'?>"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(some.binary(max_size=60) | some.lists(SPLINTERS, max_size=12).map(b"".join))
def test_no_bytes_end_in_anything_but_a_document_or_the_one_error(data: bytes) -> None:
    try:
        document = parse(data)
    except KzedsError:
        return
    assert isinstance(document.root, Element)
    # What is taken here is well formed for another parser too.
    assert etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True)) is not None
