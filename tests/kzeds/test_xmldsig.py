"""Enveloped XML signatures: what holds, and every way that was thought of to make one hold that should not."""

import base64
import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kzeds.algorithms import Algorithm, KeyKind
from kzeds.errors import KzedsError
from kzeds.reasons import Reason
from kzeds.xml.canonical import EXCLUSIVE, INCLUSIVE, Form, canonical
from kzeds.xml.namespaces import DS, ENVELOPED
from kzeds.xml.parse import LIMITS, parse
from kzeds.xml.sign import sign
from kzeds.xml.signature import Covers, XmlSignature
from kzeds.xml.verify import read_signatures
from kzeds.xml.write import COMMENTED, Draft, completed, reference, wrapped
from tests.kzeds.authority import Person, person
from tests.kzeds.vectors import names, vector

DOCUMENT = b'<order xmlns="urn:o" Id="o1"><iin Id="i1">850615399990</iin><!-- note --><sum>100</sum></order>'
APPLICANT = person("individual")
STRANGER = person("employee")


def only(data: bytes, *, demanded: str | None = None) -> XmlSignature:
    [signature] = read_signatures(data, demanded=demanded).signatures
    return signature


def holds(data: bytes) -> bool:
    """Whether anybody signed, and every signature holds."""
    try:
        signatures = read_signatures(data).signatures
    except KzedsError:
        return False
    return bool(signatures) and not any(one.problems for one in signatures)


def key_info(by: Person) -> str:
    return f"<ds:X509Data><ds:X509Certificate>{wrapped(by.certificate.raw)}</ds:X509Certificate></ds:X509Data>"


def crafted(
    text: bytes, *references: str, form: Form = INCLUSIVE, by: Person = APPLICANT, info: str | None = None
) -> bytes:
    """A signature with any references at all, in the place of <here/>, with a value that holds."""
    before, after = text.split(b"<here></here>")
    draft = Draft(by.key.algorithm, form, references, key_info(by) if info is None else info)
    return completed(before, draft, after, by.key)


def whole(text: bytes, transforms: tuple[str, ...] = (ENVELOPED,), uri: str = "") -> str:
    """A reference to the document without <here/>."""
    plain = text.replace(b"<here></here>", b"")
    return reference(uri, transforms, APPLICANT.key.algorithm, canonical(parse(plain)))


# ---------------------------------------------------------------- what holds


@pytest.mark.parametrize(
    "name", [*names("xml/*.xml"), *names("gost512_kalkan_oracle/xml_*[!t].xml"), *names("shep/business*.xml")]
)
def test_signatures_of_the_programs_of_the_country_hold(name: str) -> None:
    if ".input." in name:
        return
    found = read_signatures(vector(name))
    assert found.format == "xml"
    assert found.signatures
    for one in found.signatures:
        assert (one.problems, one.signature_ok, one.reference_ok, one.covers) == ((), True, True, Covers.WHOLE)


def test_each_signature_covers_those_made_before_it_and_not_those_made_after() -> None:
    first, second = read_signatures(vector("xml/ncanode_XML_SIGNED_VALID_STRING_TWO_SIGNERS.xml")).signatures
    assert (first.algorithm, second.algorithm) == (Algorithm.RSA_SHA256, Algorithm.GOST2015_512)
    assert first.signed == b"<a><b>test</b></a>"
    assert second.signed.count(b"SignatureValue>") == 2


@pytest.mark.parametrize("name", ["xml_simple", "xml_ns"])
def test_the_bytes_that_kalkancrypt_signed_are_found_again(name: str) -> None:
    source = vector(f"gost512_kalkan_oracle/{name}.input.xml")
    assert only(vector(f"gost512_kalkan_oracle/{name}.xml")).signed == canonical(parse(source))


@pytest.mark.parametrize("kind", [KeyKind.GOST2015_512, KeyKind.GOST2015_256, KeyKind.RSA])
def test_what_is_signed_here_holds(kind: KeyKind) -> None:
    by = person("individual", kind)
    found = only(sign(DOCUMENT, by.key, by.certificate))
    assert found.problems == ()
    assert found.certificate == by.certificate
    assert found.algorithm == by.key.algorithm
    assert found.covers is Covers.WHOLE
    assert found.signed == canonical(parse(DOCUMENT))


def test_three_people_sign_one_after_another() -> None:
    people = [APPLICANT, person("individual", KeyKind.RSA), STRANGER]
    data = DOCUMENT
    for by in people:
        data = sign(data, by.key, by.certificate)
    found = read_signatures(data).signatures
    assert [one.certificate for one in found] == [by.certificate for by in people]
    assert all(one.problems == () for one in found)


def test_a_document_keeps_what_stands_around_its_root() -> None:
    data = b'<?xml version="1.0" encoding="windows-1251"?><?style x?><!--c--><a>\xf8\r\n</a><?end?>'
    signed = sign(data, APPLICANT.key, APPLICANT.certificate)
    assert signed.startswith("<?style x?>\n<!--c-->\n<a>ш\n<ds:Signature".encode())
    assert signed.endswith(b"</ds:Signature></a>\n<?end?>")
    assert holds(signed)


def test_namespaces_around_the_signature_are_signed_with_it() -> None:
    signed = sign(b'<a xmlns:x="urn:x" xml:lang="kk"><b/></a>', APPLICANT.key, APPLICANT.certificate)
    assert holds(signed)
    assert not holds(signed.replace(b'xml:lang="kk"', b'xml:lang="ru"'))
    assert not holds(signed.replace(b"<a ", b'<a xmlns:y="urn:y" '))


def test_a_certificate_of_another_key_signs_nothing() -> None:
    with pytest.raises(KzedsError) as caught:
        sign(DOCUMENT, APPLICANT.key, STRANGER.certificate)
    assert caught.value.code == "wrong_key"


@pytest.mark.parametrize("form", [INCLUSIVE, COMMENTED, EXCLUSIVE, Form(exclusive=True, comments=True)])
def test_signed_info_may_be_written_in_any_known_form(form: Form) -> None:
    text = b'<p:a xmlns:p="urn:p" xmlns:q="urn:q"><p:b></p:b><here></here></p:a>'
    assert holds(crafted(text, whole(text), form=form))


def test_a_reference_without_canonical_form_is_written_in_the_inclusive_one() -> None:
    text = b'<p:a xmlns:p="urn:p" xmlns:q="urn:q"><p:b></p:b><here></here></p:a>'
    assert holds(crafted(text, whole(text, (ENVELOPED, INCLUSIVE.uri))))
    assert not holds(crafted(text, whole(text, (ENVELOPED, EXCLUSIVE.uri))))


# ---------------------------------------------------------------- nobody signed, or nobody known


def test_a_document_without_signatures_has_none() -> None:
    assert read_signatures(DOCUMENT).signatures == ()


def test_a_signature_without_a_certificate_is_nobody_s() -> None:
    text = b"<a><here></here></a>"
    assert Reason.CERTIFICATE_MISSING in only(crafted(text, whole(text), info="<ds:KeyName>Head</ds:KeyName>")).problems
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate)
    dropped = re.sub(rb"<ds:KeyInfo>.*</ds:KeyInfo>", b"", signed, flags=re.DOTALL)
    assert only(dropped).problems == (Reason.CERTIFICATE_MISSING,)


@pytest.mark.parametrize("held", [b"", b"AAAA", base64.b64encode(b"\x30\x80" * 40)])
def test_what_stands_in_place_of_a_certificate_is_none(held: bytes) -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate)
    other = re.sub(rb"(<ds:X509Certificate>).*(</ds:X509Certificate>)", rb"\1" + held + rb"\2", signed, flags=re.DOTALL)
    assert only(other).problems == (Reason.CERTIFICATE_MALFORMED,)


def test_of_several_certificates_the_signer_s_is_the_one_that_fits() -> None:
    text = b"<a><here></here></a>"
    chain = key_info(STRANGER) + key_info(APPLICANT)
    found = only(crafted(text, whole(text), info=chain))
    assert (found.certificate, found.others, found.problems) == (APPLICANT.certificate, (STRANGER.certificate,), ())


def test_more_certificates_than_a_chain_has_are_not_tried() -> None:
    held = re.search(rb"<ds:X509Data>.*</ds:X509Data>", SIGNED, re.DOTALL)
    assert held
    assert only(SIGNED.replace(held.group(), held.group() * 9)).problems == (Reason.TOO_MANY,)


def test_another_person_s_certificate_does_not_fit() -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate)
    mine, other = wrapped(APPLICANT.certificate.raw).encode(), wrapped(STRANGER.certificate.raw).encode()
    assert only(signed.replace(mine, other)).problems == (Reason.SIGNATURE_INVALID,)
    rsa = wrapped(person("individual", KeyKind.RSA).certificate.raw).encode()
    assert only(signed.replace(mine, rsa)).problems == (Reason.ALGORITHM_MISMATCH,)


# ---------------------------------------------------------------- changed after signing


SIGNED = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate)
CERTIFICATE = range(SIGNED.index(b"<ds:X509Certificate>"), SIGNED.index(b"</ds:X509Certificate>"))
NOTE = range(SIGNED.index(b"<!--"), SIGNED.index(b"-->"))


@settings(max_examples=120, deadline=None)
@given(some.integers(0, len(SIGNED) - 1), some.sampled_from([1, 2, 4, 8, 16, 32, 64, 128]))
def test_a_flipped_bit_breaks_it(place: int, bit: int) -> None:
    """But in a comment, which is not signed, and in the certificate, whose own issuer signed it."""
    changed = bytearray(SIGNED)
    changed[place] ^= bit
    same = parsed(bytes(changed)) == parsed(SIGNED)
    assert holds(bytes(changed)) is same or place in CERTIFICATE or place in NOTE


def parsed(data: bytes) -> bytes | None:
    """A flipped bit can turn one space into another that does not count: between lines of base64, before a ">"."""
    try:
        return re.sub(rb"(?<=[\w+/=>])\s+(?=[\w+/=<])", b"", canonical(parse(data)))
    except KzedsError:
        return None


def test_the_value_reversed_or_with_r_and_s_changed_about_is_another() -> None:
    value = only(SIGNED).signature_value
    half = len(value) // 2
    for other in (
        value[::-1],
        value[half:] + value[:half],
        value[:half][::-1] + value[half:][::-1],
        b"\0" * len(value),
        b"",
    ):
        changed = SIGNED.replace(wrapped(value).encode(), wrapped(other).encode())
        assert only(changed).problems == (Reason.SIGNATURE_INVALID,)


def test_the_signature_of_another_document_is_not_of_this_one() -> None:
    signature = re.search(rb"<ds:Signature .*</ds:Signature>", SIGNED, re.DOTALL)
    assert signature
    moved = DOCUMENT.replace(b"100", b"900").replace(b"</order>", signature.group() + b"</order>")
    found = only(moved)
    assert (found.problems, found.signature_ok, found.reference_ok) == ((Reason.DIGEST_MISMATCH,), True, False)


def test_something_put_after_or_before_the_signature_breaks_it() -> None:
    for changed in (
        SIGNED.replace(b"</order>", b"<sum>900</sum></order>"),
        SIGNED.replace(b"</order>", b"900</order>"),
        SIGNED.replace(b"<ds:Signature ", b"<sum>900</sum><ds:Signature ", 1),
        SIGNED + b"<?pay 900?>",
    ):
        assert only(changed).problems == (Reason.DIGEST_MISMATCH,)


def test_a_signer_who_was_taken_out_from_under_another_is_missed() -> None:
    both = sign(SIGNED, STRANGER.key, STRANGER.certificate)
    signatures = re.findall(rb"<ds:Signature .*?</ds:Signature>", both, re.DOTALL)
    assert not holds(both.replace(signatures[0], b""))
    assert holds(both.replace(signatures[1], b""))


def test_signatures_in_another_order_do_not_hold() -> None:
    both = sign(SIGNED, STRANGER.key, STRANGER.certificate)
    first, second = re.findall(rb"<ds:Signature .*?</ds:Signature>", both, re.DOTALL)
    assert not holds(both.replace(first + second, second + first))


def test_a_comment_is_not_signed_and_does_not_change_what_was_signed() -> None:
    """A reader of the document could be told half a number; a reader of the signed bytes cannot."""
    cut = SIGNED.replace(b"850615399990", b"8506<!---->15399990").replace(b"<!-- note -->", b"")
    assert only(cut).problems == ()
    assert b">850615399990<" in only(cut).signed


# ---------------------------------------------------------------- references that do not reach


def test_one_signed_element_is_not_the_document() -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate, element="i1")
    found = only(signed)
    assert (found.problems, found.covers, found.reference_ok) == ((Reason.REFERENCE_PARTIAL,), Covers.PART, False)
    assert found.signed == b'<iin xmlns="urn:o" Id="i1">850615399990</iin>'


def test_one_signed_element_is_enough_for_who_asked_for_it() -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate, element="i1")
    assert (only(signed, demanded="i1").problems, only(signed, demanded="i1").covers) == ((), Covers.ELEMENT)
    assert only(signed.replace(b"<sum>100", b"<sum>900"), demanded="i1").problems == ()
    assert only(signed.replace(b">8506", b">8507"), demanded="i1").problems == (Reason.DIGEST_MISMATCH,)
    assert only(signed, demanded="o1").problems == (Reason.REFERENCE_PARTIAL,)
    assert only(signed, demanded="i2").problems == (Reason.REFERENCE_MISSING,)
    assert only(SIGNED, demanded="i1").problems == ()


def test_the_root_named_by_its_id_is_the_document() -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate, element="o1")
    assert (only(signed).problems, only(signed).covers) == ((), Covers.WHOLE)


@pytest.mark.parametrize("mark", ["Id", "ID", "id", "xml:id", "u:Id"])
def test_an_element_is_found_by_every_kind_of_id(mark: str) -> None:
    wsu = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
    data = f'<a xmlns:u="{wsu}"><b {mark}="x">1</b></a>'.encode()
    assert only(sign(data, APPLICANT.key, APPLICANT.certificate, element="x"), demanded="x").problems == ()


@pytest.mark.parametrize("mark", ["Id", "ID", "id", "iD", "xml:id", "o:id", "o:ID"])
def test_a_second_element_with_the_id_makes_both_worthless(mark: str) -> None:
    signed = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate, element="i1")
    forged = f'<iin xmlns:o="urn:other" {mark}="i1">000000000000</iin>'.encode()
    for doubled in (signed.replace(b"<iin ", forged + b"<iin ", 1), signed.replace(b"<sum>", b"<sum>" + forged)):
        assert only(doubled, demanded="i1").problems == (Reason.REFERENCE_DUPLICATE_ID,)
        assert only(doubled).problems == (Reason.REFERENCE_DUPLICATE_ID,)
    with pytest.raises(KzedsError):
        sign(doubled, APPLICANT.key, APPLICANT.certificate, element="i1")


def test_the_signed_element_moved_elsewhere_is_a_part_still() -> None:
    """Signature wrapping: the old root goes where nobody looks, and a new one is put around it."""
    old = sign(DOCUMENT, APPLICANT.key, APPLICANT.certificate, element="o1")
    wrapped_up = b'<order xmlns="urn:o"><iin>000000000000</iin><sum>900</sum>' + old + b"</order>"
    found = only(wrapped_up)
    assert found.problems == (Reason.REFERENCE_PARTIAL,)
    assert found.covers is Covers.PART


def test_a_document_that_is_nothing_but_a_signature_signs_nothing() -> None:
    text = b"<here></here>"
    empty = reference("", (ENVELOPED,), APPLICANT.key.algorithm, b"")
    assert only(crafted(text, empty)).problems == (Reason.REFERENCE_PARTIAL,)


@pytest.mark.parametrize(
    "uri", ["#xpointer(/)", "#xpointer(id('o1'))", "#", "http://127.0.0.1/x", "file:/etc/passwd", "o1"]
)
def test_references_out_of_the_document_are_not_followed(uri: str) -> None:
    text = b"<a><here></here></a>"
    found = only(crafted(text, whole(text, uri=uri)))
    assert (found.problems, found.covers) == ((Reason.REFERENCE_FOREIGN,), Covers.MISSING)


def test_a_reference_without_an_address_is_not_followed() -> None:
    text = b"<a><here></here></a>"
    assert only(crafted(text, whole(text).replace(' URI=""', ""))).problems == (Reason.REFERENCE_FOREIGN,)


def test_an_id_that_is_nowhere_is_missing() -> None:
    text = b"<a><here></here></a>"
    assert only(crafted(text, whole(text, uri="#gone"))).problems == (Reason.REFERENCE_MISSING,)


def test_there_is_exactly_one_reference() -> None:
    text = b'<a><b Id="b"></b><here></here></a>'
    for references in ((), (whole(text), whole(text)), (whole(text), whole(text, uri="#b"))):
        assert Reason.REFERENCE_COUNT in only(crafted(text, *references)).problems


@pytest.mark.parametrize(
    "transforms",
    [
        ("http://www.w3.org/TR/1999/REC-xpath-19991116",),
        ("http://www.w3.org/2002/06/xmldsig-filter2", INCLUSIVE.uri),
        ("http://www.w3.org/TR/1999/REC-xslt-19991116",),
        (DS + "base64",),
        ("http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#STR-Transform",),
        ("http://www.w3.org/2002/07/decrypt#XML",),
        ("http://www.w3.org/2006/12/xml-c14n11",),
        (ENVELOPED, ENVELOPED),
        (INCLUSIVE.uri, ENVELOPED),
        (ENVELOPED, INCLUSIVE.uri, INCLUSIVE.uri),
        (ENVELOPED, "http://www.w3.org/TR/1999/REC-xpath-19991116"),
        ("",),
    ],
)
def test_transforms_that_are_not_on_the_list_or_not_in_their_place_are_refused(transforms: tuple[str, ...]) -> None:
    text = b"<a><here></here></a>"
    found = only(crafted(text, whole(text, transforms)))
    assert (found.problems, found.reference_ok) == ((Reason.TRANSFORM_FORBIDDEN,), False)


def test_an_xpath_cannot_hide_in_a_canonical_form() -> None:
    text = b"<a><here></here></a>"
    hidden = whole(text, (ENVELOPED, INCLUSIVE.uri)).replace(
        f'{INCLUSIVE.uri}"></', f'{INCLUSIVE.uri}"><ds:XPath>not(self::sum)</ds:XPath></'
    )
    assert only(crafted(text, hidden)).problems == (Reason.SIGNATURE_HOLDS_MORE,)


# ---------------------------------------------------------------- algorithms


@pytest.mark.parametrize(
    ("named", "instead"),
    [
        ("gostr34102015-gostr34112015-512", "gostr34102015-gostr34112015-1024"),
        (
            "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34112015-512",
            "http://www.w3.org/2001/04/xmldsig-more#md5",
        ),
        ("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2006/12/xml-c14n11"),
    ],
)
def test_an_unknown_algorithm_cannot_be_checked(named: str, instead: str) -> None:
    changed = SIGNED.replace(f'Algorithm="{named}"'.encode(), f'Algorithm="{instead}"'.encode(), 1)
    if changed == SIGNED:
        changed = SIGNED.replace(named.encode(), instead.encode(), 1)
    found = only(changed)
    assert Reason.ALGORITHM_UNKNOWN in found.problems
    assert None in (found.signature_ok, found.reference_ok)


@pytest.mark.parametrize("method", [DS + "hmac-sha1", "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"])
def test_a_secret_that_both_know_is_no_signature(method: str) -> None:
    named = b"urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:gostr34102015-gostr34112015-512"
    assert Reason.ALGORITHM_UNKNOWN in only(SIGNED.replace(named, method.encode())).problems


def test_a_document_digested_by_sha_1_is_not_signed_by_a_stronger_algorithm() -> None:
    text = b"<a><here></here></a>"
    rsa = person("individual", KeyKind.RSA)
    weak = reference("", (ENVELOPED,), Algorithm.RSA_SHA1, b"<a></a>")
    assert only(crafted(text, weak, by=rsa)).problems == (Reason.ALGORITHM_MISMATCH,)


# ---------------------------------------------------------------- the shape of the signature


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"</ds:KeyInfo>", b"</ds:KeyInfo><ds:Object><sum>900</sum></ds:Object>"),
        (b"</ds:KeyInfo>", b"<sum>900</sum></ds:KeyInfo>"),
        (b"</ds:KeyInfo>", b"900</ds:KeyInfo>"),
        (b"</ds:KeyInfo>", b"<!--900--></ds:KeyInfo>"),
        (b"</ds:KeyInfo>", b"<?pay 900?></ds:KeyInfo>"),
        (b"<ds:X509Certificate>", b"<ds:X509SubjectName>CN=<sum>900</sum></ds:X509SubjectName><ds:X509Certificate>"),
        (b"</ds:SignedInfo>", b"</ds:SignedInfo>900"),
        (b"</ds:X509Data>", b"<sum xmlns=''>900</sum></ds:X509Data>"),
    ],
)
def test_nothing_travels_inside_the_signature(before: bytes, after: bytes) -> None:
    found = only(SIGNED.replace(before, after, 1))
    assert (found.problems, found.signature_ok, found.reference_ok) == ((Reason.SIGNATURE_HOLDS_MORE,), True, False)


def test_a_signature_inside_a_signature_is_no_second_signer() -> None:
    inner = re.search(rb"<ds:Signature .*</ds:Signature>", SIGNED, re.DOTALL)
    assert inner
    found = read_signatures(SIGNED.replace(b"</ds:KeyInfo>", inner.group() + b"</ds:KeyInfo>", 1)).signatures
    assert [one.problems for one in found] == [(Reason.SIGNATURE_HOLDS_MORE,)]


@pytest.mark.parametrize(
    "pattern",
    [
        rb"<ds:SignedInfo>.*</ds:SignedInfo>",
        rb"<ds:SignatureValue>.*</ds:SignatureValue>",
        rb"<ds:SignatureMethod .*</ds:SignatureMethod>",
        rb"<ds:CanonicalizationMethod .*</ds:CanonicalizationMethod>",
        rb"<ds:DigestValue>.*</ds:DigestValue>",
        rb"<ds:DigestMethod .*</ds:DigestMethod>",
    ],
)
def test_a_part_that_is_missing_or_stands_twice_makes_no_signature(pattern: bytes) -> None:
    for text in (b"", rb"\g<0>\g<0>"):
        found = only(re.sub(pattern, text, SIGNED, count=1, flags=re.DOTALL))
        assert (found.problems, found.signature_ok, found.reference_ok) == ((Reason.MALFORMED,), False, False)


def test_base64_has_one_text_for_one_value() -> None:
    value = only(SIGNED).signature_value
    text = wrapped(value).encode()
    assert holds(SIGNED.replace(text, text.replace(b"\n", b"&#13;\n")))
    for other in (
        text.replace(b"=", b""),
        text.replace(b"\n", b"<!---->", 1),
        b"!" + text,
        text.replace(b"=\n", b"=AAAA\n"),
    ):
        assert only(SIGNED.replace(text, other)).problems[0] is Reason.MALFORMED


def test_a_bad_signature_beside_a_good_one_is_seen() -> None:
    text = SIGNED.replace(b"</order>", f'<ds:Signature xmlns:ds="{DS}"/></order>'.encode())
    good, bad = read_signatures(text).signatures
    assert (good.problems, bad.problems) == ((), (Reason.MALFORMED,))


# ---------------------------------------------------------------- large and many


def refused(data: bytes) -> str:
    with pytest.raises(KzedsError) as caught:
        read_signatures(data)
    return caught.value.code


def test_more_signatures_than_people_sign_are_not_read() -> None:
    assert refused(b"<a>" + f'<ds:Signature xmlns:ds="{DS}"/>'.encode() * 17 + b"</a>") == "too_many"


def test_many_signatures_over_a_large_document_are_not_all_followed() -> None:
    text = b"<a>" + b"x" * 3_000_000 + b"<here></here></a>"
    rsa = person("individual", KeyKind.RSA)
    one = reference("", (ENVELOPED,), rsa.key.algorithm, b"not this")
    data = crafted(text, one, by=rsa)
    signature = data[data.index(b"<ds:Signature ") : data.index(b"</ds:Signature>") + 15]
    started = time.perf_counter()
    assert refused(data.replace(b"</a>", signature * 14 + b"</a>")) == "too_large"
    assert time.perf_counter() - started < 20


def test_a_list_of_prefixes_has_an_end() -> None:
    listed = f'<ec:InclusiveNamespaces xmlns:ec="{EXCLUSIVE.uri}" PrefixList="{" ".join(f"p{n}" for n in range(65))}"/>'
    text = b"<a><here></here></a>"
    many = whole(text, (ENVELOPED, EXCLUSIVE.uri)).replace(f'{EXCLUSIVE.uri}"></', f'{EXCLUSIVE.uri}">{listed}</')
    assert only(crafted_unsigned(text, many)).problems == (Reason.TOO_MANY,)


def crafted_unsigned(text: bytes, one: str) -> bytes:
    draft = Draft(APPLICANT.key.algorithm, INCLUSIVE, (one,), key_info(APPLICANT))
    return text.replace(b"<here></here>", draft.text(b"\0" * 128))


def test_the_caller_s_limits_hold() -> None:
    with pytest.raises(KzedsError) as caught:
        read_signatures(SIGNED, limits=replace(LIMITS, size=len(SIGNED) - 1))
    assert caught.value.code == "too_large"


PIECES = re.split(rb"(?<=>)|(?=<)", SIGNED)


@settings(max_examples=150, deadline=None)
@given(some.data())
def test_no_document_ends_in_anything_but_signatures_or_the_one_error(data: some.DataObject) -> None:
    """Pieces of a good signature left out, doubled and changed about."""
    pieces = list(PIECES)
    for _ in range(data.draw(some.integers(1, 4))):
        place = data.draw(some.integers(0, len(pieces) - 1))
        match data.draw(some.sampled_from(["out", "double", "move", "cut"])):
            case "out":
                pieces[place] = b""
            case "double":
                pieces[place] *= 2
            case "move":
                pieces.insert(data.draw(some.integers(0, len(pieces) - 1)), pieces[place])
            case "cut":
                pieces[place] = pieces[place][: data.draw(some.integers(0, 40))]
    changed = b"".join(pieces)
    try:
        found = read_signatures(changed)
    except KzedsError:
        return
    for one in found.signatures:
        if not one.problems:
            assert parsed(one.signed) == parsed(DOCUMENT)
