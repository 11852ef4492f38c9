"""The canonical form is that of the Recommendation: its own examples, and libxml2's on documents nobody thought of."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from lxml import etree

from kzeds.xml.canonical import EXCLUSIVE, INCLUSIVE, Form, canonical
from kzeds.xml.parse import parse
from kzeds.xml.tree import Element

COMMENTED = Form(comments=True)


def written(text: str, form: Form = INCLUSIVE) -> str:
    return canonical(parse(text.encode()), form).decode()


def found(text: str, name: str) -> Element:
    return next(element for element in parse(text.encode()).root.walk() if element.local == name)


@pytest.mark.parametrize(
    ("form", "uri"),
    [
        (Form(), "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"),
        (Form(comments=True), "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"),
        (Form(exclusive=True), "http://www.w3.org/2001/10/xml-exc-c14n#"),
        (Form(exclusive=True, comments=True), "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"),
    ],
)
def test_a_form_and_its_identifier_are_the_same_thing(form: Form, uri: str) -> None:
    assert form.uri == uri
    assert Form.of(uri) == form


@pytest.mark.parametrize(
    "uri", ["", "http://www.w3.org/2001/10/xml-exc-c14n", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#", "urn:x"]
)
def test_an_identifier_that_is_nearly_right_names_no_form(uri: str) -> None:
    assert Form.of(uri) is None


def test_comments_and_instructions_outside_the_root_stand_on_lines_of_their_own() -> None:
    """C14N 1.0, section 3.1."""
    text = (
        '<?xml version="1.0"?>\n\n<?xml-stylesheet   href="doc.xsl"\n   type="text/xsl"   ?>\n\n'
        "<doc>Hello, world!<!-- Comment 1 --></doc>\n\n<?pi-without-data     ?>\n\n"
        "<!-- Comment 2 -->\n\n<!-- Comment 3 -->"
    )
    first = '<?xml-stylesheet href="doc.xsl"\n   type="text/xsl"   ?>\n'
    assert written(text) == first + "<doc>Hello, world!</doc>\n<?pi-without-data?>"
    assert written(text, COMMENTED) == (
        first
        + "<doc>Hello, world!<!-- Comment 1 --></doc>\n<?pi-without-data?>\n<!-- Comment 2 -->\n<!-- Comment 3 -->"
    )


def test_white_space_of_the_content_is_kept() -> None:
    """C14N 1.0, section 3.2."""
    text = "<doc>\n   <clean>   </clean>\n   <dirty>   A   B   </dirty>\n</doc>"
    assert written(text) == text


def test_declarations_come_before_attributes_each_in_order_and_only_where_they_change_something() -> None:
    """C14N 1.0, section 3.3, without its document type."""
    text = (
        "<doc>\n"
        "   <e1   />\n"
        "   <e2   ></e2>\n"
        "   <e3   name = \"elem3\"   id='elem3'   />\n"
        '   <e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m"\n'
        '      xmlns:b="http://www.ietf.org"\n'
        '      xmlns:a="http://www.w3.org"\n'
        '      xmlns="http://example.org"/>\n'
        '   <e6 xmlns="" xmlns:a="http://www.w3.org">\n'
        '      <e7 xmlns="http://www.ietf.org">\n'
        '         <e8 xmlns="" xmlns:a="http://www.w3.org">\n'
        '            <e9 xmlns="" xmlns:a="http://www.ietf.org"/>\n'
        "         </e8>\n"
        "      </e7>\n"
        "   </e6>\n"
        "</doc>"
    )
    assert written(text) == (
        "<doc>\n"
        "   <e1></e1>\n"
        "   <e2></e2>\n"
        '   <e3 id="elem3" name="elem3"></e3>\n'
        '   <e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org"'
        ' attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5>\n'
        '   <e6 xmlns:a="http://www.w3.org">\n'
        '      <e7 xmlns="http://www.ietf.org">\n'
        '         <e8 xmlns="">\n'
        '            <e9 xmlns:a="http://www.ietf.org"></e9>\n'
        "         </e8>\n"
        "      </e7>\n"
        "   </e6>\n"
        "</doc>"
    )


def test_characters_are_replaced_as_the_recommendation_says() -> None:
    """C14N 1.0, section 3.4."""
    text = (
        "<doc>\r\n<text>First line&#x0d;&#10;Second line</text><value>&#x32;</value>"
        '<compute><![CDATA[value>"0" && value<"10" ?"valid":"error"]]></compute>'
        '<compute expr=\'value>"0" &amp;&amp; value&lt;"10" ?"valid":"error"\'>valid</compute>'
        "<norm attr=' &apos;   &#x20;&#13;&#xa;&#9;   &apos; '/></doc>"
    )
    assert written(text) == (
        '<doc>\n<text>First line&#xD;\nSecond line</text><value>2</value><compute>value&gt;"0" &amp;&amp; '
        'value&lt;"10" '
        '?"valid":"error"</compute><compute expr="value>&quot;0&quot; &amp;&amp; value&lt;&quot;10&quot; '
        '?&quot;valid&quot;:&quot;error&quot;">valid</compute><norm attr=" \'    &#xD;&#xA;&#x9;   \' "></norm></doc>'
    )


def test_letters_are_written_in_utf_8_whatever_they_were_read_in() -> None:
    """C14N 1.0, section 3.6."""
    text = '<?xml version="1.0" encoding="{}"?><doc>Шаңырақ ©</doc>'
    once = "<doc>Шаңырақ ©</doc>".encode()
    assert canonical(parse(text.format("UTF-16").encode("utf-16"))) == once
    assert canonical(parse(text.format("UTF-8").encode("utf-8-sig"))) == once
    assert canonical(parse('<?xml version="1.0" encoding="windows-1251"?><a>тест</a>'.encode("cp1251"))) == (
        "<a>тест</a>".encode()
    )


def test_a_part_takes_the_namespaces_and_xml_attributes_it_inherits() -> None:
    """C14N 1.0, section 2.4: the nearest ancestor's, and its own before both."""
    text = (
        '<a xmlns:p="urn:p" xml:lang="kk" xml:space="preserve"><b xml:lang="ru"><c xml:space="default"><d/></c></b></a>'
    )
    assert canonical(found(text, "c")).decode() == ('<c xmlns:p="urn:p" xml:lang="ru" xml:space="default"><d></d></c>')
    assert canonical(found(text, "c"), EXCLUSIVE).decode() == '<c xml:space="default"><d></d></c>'


def test_a_part_does_not_take_a_default_that_was_taken_back() -> None:
    text = '<a xmlns="urn:a"><b xmlns=""><c/></b></a>'
    assert canonical(found(text, "c")) == b"<c></c>"
    assert canonical(found(text, "c"), EXCLUSIVE) == b"<c></c>"


def test_the_exclusive_form_shows_a_namespace_where_it_is_used() -> None:
    """Exclusive C14N, section 2.2: the same part within two envelopes is the same."""
    part = '<n1:elem2 xmlns:n1="http://example.net" xml:lang="en"><n3:stuff/></n1:elem2>'
    one = f'<n0:local xmlns:n0="foo:bar" xmlns:n3="ftp://example.org">{part}</n0:local>'
    two = (
        '<n2:pdu xmlns:n1="http://example.com" xmlns:n2="http://foo.example" xmlns:n3="ftp://example.org"'
        f' xml:lang="fr" xml:space="retain">{part}</n2:pdu>'
    )
    same = part.replace("<n3:stuff/>", '<n3:stuff xmlns:n3="ftp://example.org"></n3:stuff>')
    assert canonical(found(one, "elem2"), EXCLUSIVE).decode() == same
    assert canonical(found(two, "elem2"), EXCLUSIVE).decode() == same


def test_listed_prefixes_of_the_exclusive_form_are_shown_as_in_the_inclusive_one() -> None:
    text = '<a xmlns="urn:d" xmlns:p="urn:p" xmlns:q="urn:q"><p:b><p:c xmlns=""/></p:b></a>'
    part = found(text, "b")
    listed = Form.of("http://www.w3.org/2001/10/xml-exc-c14n#", ["#default", "q", "absent"])
    assert listed is not None
    assert canonical(part, listed).decode() == (
        '<p:b xmlns="urn:d" xmlns:p="urn:p" xmlns:q="urn:q"><p:c xmlns=""></p:c></p:b>'
    )
    assert canonical(part, EXCLUSIVE).decode() == '<p:b xmlns:p="urn:p"><p:c></p:c></p:b>'


def test_what_is_left_out_takes_nothing_else_with_it() -> None:
    document = parse(b"<a>1<s><t/></s>2<s/>3</a>")
    first, second = (element for element in document.root.elements() if element.local == "s")
    assert canonical(document, without=(first,)) == b"<a>12<s></s>3</a>"
    assert canonical(document, without=(first, second)) == b"<a>123</a>"
    assert canonical(document) == b"<a>1<s><t></t></s>2<s></s>3</a>"


NAMES = some.sampled_from(["a", "b", "p:a", "q:b", "p:c"])
SPACES = some.sampled_from(["urn:1", "urn:2", "urn:3"])
TEXTS = some.text(some.sampled_from("ab ңқ<>&\"'\t\n\r]𝄞"), max_size=6)
BESIDE = some.sampled_from(["<!--c-->", "<!-- -->", "<?t?>", "<?t d ?>", "<![CDATA[<&]]>", "&#13;", "&#9;", ""])


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@some.composite
def elements(draw: some.DrawFn, depth: int = 3) -> str:
    """An element whose prefixes p and q are bound, sometimes anew, and whose default changes."""
    name = draw(NAMES)
    bound = [
        f' xmlns:{prefix}="{draw(SPACES)}"' for prefix in ("p", "q") if depth == 3 or draw(some.integers(0, 3)) == 0
    ]
    if draw(some.integers(0, 2)) == 0:
        bound.append(f' xmlns="{draw(some.sampled_from(["", "urn:1", "urn:2"]))}"')
    marks = draw(some.lists(some.sampled_from(["x", "y", "p:x", "q:z", "xml:lang"]), unique=True, max_size=3))
    bound += [f' {mark}="{escaped(draw(TEXTS))}"' for mark in marks]
    inside = draw(some.lists(BESIDE | TEXTS.map(escaped) | (elements(depth - 1) if depth else BESIDE), max_size=4))
    return f"<{name}{''.join(draw(some.permutations(bound)))}>{''.join(inside)}</{name}>"


DOCUMENTS = some.tuples(
    some.sampled_from(["", "<!--b-->", "<?b c?>"]), elements(), some.sampled_from(["", "\n<?e?><!--f-->"])
)


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS.map("".join), some.booleans(), some.booleans())
def test_any_document_is_written_as_libxml2_writes_it(text: str, exclusive: bool, comments: bool) -> None:
    other = etree.fromstring(text.encode()).getroottree()
    theirs = etree.tostring(other, method="c14n", exclusive=exclusive, with_comments=comments)
    assert canonical(parse(text.encode()), Form(exclusive=exclusive, comments=comments)) == theirs


@settings(max_examples=150, deadline=None)
@given(elements(), some.sampled_from([(), ("p",), ("q", "p")]))
def test_any_part_is_written_exclusively_as_libxml2_writes_it(text: str, prefixes: tuple[str, ...]) -> None:
    """Only the exclusive form: lxml copies a part out of its document before it writes it, without xml: attributes."""
    theirs = [one for one in etree.fromstring(text.encode()).iter() if isinstance(one.tag, str)]
    form = Form(exclusive=True, prefixes=frozenset(prefixes))
    for mine, other in itertools.zip_longest(parse(text.encode()).root.walk(), theirs):
        expected = etree.tostring(
            other, method="c14n", exclusive=True, inclusive_ns_prefixes=list(prefixes), with_comments=False
        )
        assert canonical(mine, form) == expected


@settings(max_examples=150, deadline=None)
@given(elements())
def test_the_canonical_form_of_a_canonical_form_is_itself(text: str) -> None:
    once = canonical(parse(text.encode()))
    assert canonical(parse(once)) == once
