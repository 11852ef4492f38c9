"""Certificates say what the authority wrote, and nothing that was changed after it signed."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzeds.algorithms import KeyKind, signature_algorithm
from kzeds.asn1 import der, oids
from kzeds.asn1.ber import Limits, parse
from kzeds.errors import KzedsError
from kzeds.keys import PrivateKey
from kzeds.x509.certificate import Certificate
from kzeds.x509.extensions import KeyUsage
from kzeds.x509.issue import AUTHORITY, SIGNING, Draft, citizen, issue, member, name, purposes, self_signed, system
from kzeds.x509.names import Name
from kzeds.x509.person import Role, holder_of
from tests.kzeds.authority import NOW, YEAR, authority, key, person
from tests.kzeds.vectors import names, vector

CITIZEN = citizen(surname="ҮЛГІЛІЕВА", given="ҮЛГІ", patronymic="ҮЛГІҚЫЗЫ", iin="850615399990")
DRAFT = Draft(
    subject=CITIZEN,
    public_key=key("drafted", KeyKind.GOST2015_256).public,
    not_before=NOW,
    not_after=NOW + YEAR,
)


def issued(draft: Draft = DRAFT) -> Certificate:
    """A certificate of the tests' authority."""
    by = authority(KeyKind.GOST2015_256).issuing
    return issue(draft, by=by.certificate, key=by.key)


def signed_by(child: Certificate, issuer: Certificate) -> bool:
    algorithm = signature_algorithm(child.signature_oid)
    return algorithm is not None and issuer.public_key.verify(algorithm, child.signature, child.tbs)


def code_of(octets: bytes) -> str:
    with pytest.raises(KzedsError) as refused:
        Certificate.parse(octets)
    return refused.value.code


# ---------------------------------------------------------------- the national authority's

USES = {
    "digital_signature": KeyUsage.DIGITAL_SIGNATURE,
    "non_repudiation": KeyUsage.NON_REPUDIATION,
    "key_encipherment": KeyUsage.KEY_ENCIPHERMENT,
    "key_agreement": KeyUsage.KEY_AGREEMENT,
}
ROLES = {
    "individual": (Role.INDIVIDUAL,),
    "head": (Role.LEGAL_ENTITY, Role.HEAD),
    "signright": (Role.LEGAL_ENTITY, Role.SIGNRIGHT),
    "employee": (Role.LEGAL_ENTITY, Role.EMPLOYEE),
    "treasury": (Role.LEGAL_ENTITY, Role.TREASURY),
}
ISSUERS = {
    "ca/nca_rsa_test.cer": "ca/kuc_rsa_test.cer",
    "ca/nca_gost_test.cer": "ca/kuc_gost_test.cer",
    "ca/nca_gost2022_test.cer": "ca/root_test_gost_2022.cer",
    "ca/old/nca_gost_test_old.cer": "ca/old/root_gost_test_old.cer",
    "ca/old/nca_rsa_test_old.cer": "ca/old/root_rsa_test_old.cer",
    "ca/production_old/nca_rsa_2015.cer": "ca/production_old/root_rsa_2015.cer",
    "ca/kuc_rsa_test.cer": "ca/kuc_rsa_test.cer",
    "ca/kuc_gost_test.cer": "ca/kuc_gost_test.cer",
    "ca/root_test_gost_2022.cer": "ca/root_test_gost_2022.cer",
}


def described() -> list[dict[str, Any]]:
    """What the index says of the certificates that are in the folder."""
    here = set(names("certs/*/*.cer"))
    return [one for one in json.loads(vector("p12/index.json"))["keys"] if one.get("cert") in here]


def test_every_certificate_of_a_person_says_what_the_index_says() -> None:
    """Subject, number, period, uses and issuer of forty certificates, as another program read them."""
    found = described()
    assert len(found) == len(names("certs/*/*.cer"))
    for one in found:
        certificate = Certificate.parse(vector(one["cert"]))
        assert [list(pair) for pair in sorted(certificate.subject.attributes)] == sorted(one["subject"])
        assert f"{certificate.serial:x}" == one["serial"]
        period = [f"{at:%Y-%m-%d %H:%M:%S}" for at in (certificate.not_before, certificate.not_after)]
        assert period == [one["notBefore"], one["notAfter"]]
        assert certificate.key_usage == frozenset(USES[use] for use in one["keyUsage"])
        assert list(certificate.extended_key_usage) == one["extKeyUsage"]
        assert list(certificate.policies) == one["policies"]
        assert certificate.holder.roles == ROLES.get(one["role"], certificate.holder.roles)
        assert (certificate.ski, certificate.unknown_critical) == (certificate.public_key.key_id, ())
        assert not certificate.is_ca


@pytest.mark.parametrize("path", names("certs/*/*.cer"))
def test_a_certificate_of_a_person_was_signed_by_the_authority_whose_key_it_names(path: str) -> None:
    certificate = Certificate.parse(vector(path))
    authorities = [Certificate.parse(vector(one)) for one in ISSUERS]
    (issuer,) = [one for one in authorities if one.ski == certificate.aki]
    assert signed_by(certificate, issuer)
    assert not any(signed_by(certificate, other) for other in authorities if other != issuer)


@pytest.mark.parametrize(("path", "issuer"), list(ISSUERS.items()) if names("ca/*.cer") else [])
def test_every_authority_was_signed_by_the_one_above(path: str, issuer: str) -> None:
    certificate = Certificate.parse(vector(path))
    assert certificate.is_ca
    assert certificate.may_sign_certificates
    assert certificate.may_sign_lists
    assert signed_by(certificate, Certificate.parse(vector(issuer)))


def test_who_holds_a_certificate() -> None:
    holder = Certificate.parse(vector("certs/2026/head_gost2015_valid_303eebdf.cer")).holder
    assert (holder.name, holder.surname, holder.patronymic) == ("ТЕСТОВ ТЕСТ ТЕСТОВИЧ", "ТЕСТОВ", "ТЕСТОВИЧ")
    assert (holder.iin, holder.bin, holder.organisation) == ("123456789011", "123456789021", 'АО "ТЕСТ"')
    assert holder.roles == (Role.LEGAL_ENTITY, Role.HEAD)


def test_an_information_system_has_no_iin() -> None:
    holder = Certificate.parse(vector("certs/2026/infosystem_gost2015_valid_689bd2c5.cer")).holder
    assert (holder.name, holder.iin, holder.bin) == ('ИС "Тест"', None, "123456789021")
    assert holder.roles == (Role.LEGAL_ENTITY, Role.INFOSYSTEM)


def test_addresses_are_listed_each_once() -> None:
    certificate = Certificate.parse(vector("certs/2026/head_gost2015_valid_303eebdf.cer"))
    assert certificate.crl_urls == ("http://test.pki.gov.kz/crl/nca_gost2022_test.crl",)
    assert certificate.delta_crl_urls == ("http://test.pki.gov.kz/crl/nca_gost2022_d_test.crl",)
    assert certificate.ocsp_urls == ("http://test.pki.gov.kz/ocsp/",)
    assert certificate.ca_issuer_urls == ("http://test.pki.gov.kz/cert/nca_gost2022_test.cer",)


# ---------------------------------------------------------------- issued and read again


@pytest.mark.parametrize("kind", KeyKind)
def test_what_is_drafted_is_what_is_read(kind: KeyKind) -> None:
    by = authority(kind).issuing
    draft = replace(
        DRAFT,
        public_key=key("drafted", kind).public,
        subject=member(CITIZEN, organisation="ЖШС", bin="210440000007"),
        extended_key_usage=purposes(Role.LEGAL_ENTITY, Role.HEAD),
        policies=("1.2.398.3.3.2",),
        crl_urls=("http://a/1.crl", "http://b/2.crl"),
        delta_crl_urls=("http://a/d.crl",),
        ocsp_urls=("http://a/ocsp",),
        ca_issuer_urls=("http://a/ca.cer",),
    )
    certificate = issue(draft, by=by.certificate, key=by.key)
    assert signed_by(certificate, by.certificate)
    assert certificate.subject.attributes == draft.subject
    assert (certificate.issuer, certificate.aki) == (by.certificate.subject, by.certificate.ski)
    assert (certificate.not_before, certificate.not_after) == (draft.not_before, draft.not_after)
    assert (certificate.public_key, certificate.ski) == (draft.public_key, draft.public_key.key_id)
    assert (certificate.key_usage, certificate.extended_key_usage) == (SIGNING, draft.extended_key_usage)
    assert (certificate.policies, certificate.crl_urls) == (draft.policies, draft.crl_urls)
    assert (certificate.delta_crl_urls, certificate.ocsp_urls) == (draft.delta_crl_urls, draft.ocsp_urls)
    assert (certificate.ca_issuer_urls, certificate.is_ca) == (draft.ca_issuer_urls, False)
    assert certificate.holder.roles == (Role.LEGAL_ENTITY, Role.HEAD)
    assert (certificate.holder.iin, certificate.holder.bin) == ("850615399990", "210440000007")
    assert certificate.serial > 0


def test_a_root_signed_itself_and_says_how_long_a_path_may_be() -> None:
    root_key = key("root", KeyKind.GOST2015_256)
    draft = replace(DRAFT, public_key=root_key.public, is_ca=True, path_length=2, key_usage=AUTHORITY)
    root = self_signed(draft, root_key)
    assert signed_by(root, root)
    assert (root.is_ca, root.path_length, root.may_sign_certificates) == (True, 2, True)
    assert root.issuer == root.subject


def test_a_certificate_may_outlive_the_year_2049() -> None:
    late = datetime(2061, 5, 1, tzinfo=UTC)
    assert issued(replace(DRAFT, not_after=late)).not_after == late


def test_serial_numbers_may_be_negative() -> None:
    assert issued(replace(DRAFT, serial=-77)).serial == -77


def test_an_authority_cannot_issue_with_the_key_of_another() -> None:
    by = authority(KeyKind.GOST2015_256).issuing
    with pytest.raises(KzedsError) as refused:
        issue(DRAFT, by=by.certificate, key=PrivateKey.generate(KeyKind.GOST2015_256))
    assert refused.value.code == "wrong_key"
    with pytest.raises(KzedsError):
        self_signed(DRAFT, by.key)


def test_a_critical_extension_that_is_not_understood_is_named() -> None:
    strange = (("1.2.3.4", True, der.NULL), ("1.2.3.5", False, der.NULL))
    assert issued(replace(DRAFT, further=strange)).unknown_critical == ("1.2.3.4",)


def test_two_certificates_are_equal_if_their_octets_are() -> None:
    one = issued()
    assert Certificate.parse(one.raw) == one
    assert hash(Certificate.parse(one.raw)) == hash(one)
    assert issued(replace(DRAFT, serial=5)) != one
    assert one != one.raw


def test_a_system_of_the_authority_is_named_by_its_title() -> None:
    holder = issued(replace(DRAFT, subject=system(title="АЖ", organisation="ЖШС", bin="210440000007"))).holder
    assert (holder.name, holder.organisation, holder.patronymic) == ("АЖ", "ЖШС", None)


# ---------------------------------------------------------------- names


def holder(*attributes: tuple[str, str]) -> Any:
    return holder_of(Name.read(parse(name(attributes))), ())


@pytest.mark.parametrize(
    "value",
    ["850615399990", "IIN85061539999", "IIN8506153999900", "IIN850615399990 ", "iin850615399990", "IIN85061539999A"],
)
def test_a_number_that_is_not_written_as_the_authority_writes_it_is_none(value: str) -> None:
    assert holder((oids.SERIAL_NUMBER, value)).iin is None


def test_digits_of_other_scripts_and_lines_after_the_number_are_no_number() -> None:
    for value in ("BIN２10440000007", "BIN210440000007\n", "\u200bBIN210440000007"):
        assert holder((oids.ORGANISATIONAL_UNIT, value)).bin is None


def test_a_name_that_contradicts_itself_says_nothing() -> None:
    twice = holder((oids.SERIAL_NUMBER, "IIN850615399990"), (oids.SERIAL_NUMBER, "IIN900101300007"))
    assert twice.iin is None
    units = holder((oids.ORGANISATIONAL_UNIT, "Бухгалтерия"), (oids.ORGANISATIONAL_UNIT, "BIN210440000007"))
    assert units.bin == "210440000007"


def test_a_name_for_people_hides_no_sign() -> None:
    written = Name.read(parse(name(((oids.COMMON_NAME, 'A, "B"\u202e'), ("1.2.3", "x=y")))))
    assert str(written) == 'CN=A\\, \\"B\\"\\e2\\80\\ae, 1.2.3=x\\=y'


# ---------------------------------------------------------------- changed after it was signed


def test_a_flipped_bit_anywhere_is_refused_or_breaks_the_signature() -> None:
    certificate, issuer = issued(), authority(KeyKind.GOST2015_256).issuing.certificate
    assert signed_by(certificate, issuer)
    for at in range(len(certificate.raw)):
        flipped = bytearray(certificate.raw)
        flipped[at] ^= 1 << at % 8
        try:
            changed = Certificate.parse(bytes(flipped))
        except KzedsError:
            continue
        assert not signed_by(changed, issuer), at


def rebuilt(certificate: Certificate, *, algorithm: bytes | None = None, tbs: bytes | None = None) -> bytes:
    """The certificate with a part exchanged."""
    parts = [one.raw for one in parse(certificate.raw).items()]
    return der.sequence(tbs or parts[0], algorithm or parts[1], parts[2])


def test_a_certificate_that_names_two_algorithms_is_malformed() -> None:
    other = der.sequence(der.oid("1.2.398.3.10.1.1.2.3.2"), der.NULL)
    assert code_of(rebuilt(issued(), algorithm=other)) == "malformed"


def fields_of(certificate: Certificate) -> list[bytes]:
    return [one.raw for one in parse(certificate.tbs).items()]


@pytest.mark.parametrize(
    ("field", "instead"),
    [
        (0, der.explicit(0, der.integer(3))),
        (0, der.explicit(0, der.integer(1))),
        (1, der.octets(b"1")),
        (4, der.sequence(der.moment(NOW))),
        (4, der.sequence(der.moment(NOW), der.moment(NOW), der.moment(NOW))),
        (5, der.sequence(der.sequence())),
        (7, der.explicit(3, der.sequence())),
        (7, der.explicit(3, der.NULL)),
        (7, der.explicit(4, der.NULL)),
    ],
)
def test_a_field_that_the_standard_does_not_have_is_malformed(field: int, instead: bytes) -> None:
    certificate = issued()
    parts = fields_of(certificate)
    parts[field] = instead
    assert code_of(rebuilt(certificate, tbs=der.sequence(*parts))) == "malformed"


@pytest.mark.parametrize(
    ("oid", "content"),
    [
        (oids.KEY_USAGE, der.flags(SIGNING)),
        (oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True), der.integer(-1))),
        (oids.BASIC_CONSTRAINTS, der.sequence(der.boolean(True), der.integer(0), der.NULL)),
        (oids.EXTENDED_KEY_USAGE, der.integer(1)),
        (oids.CRL_DISTRIBUTION_POINTS, der.sequence(der.sequence(der.explicit(0, der.NULL), der.NULL)) + b"\x00"),
    ],
)
def test_an_extension_that_stands_twice_or_cannot_be_read_is_malformed(oid: str, content: bytes) -> None:
    """The first: keyUsage is in the draft already."""
    with pytest.raises(KzedsError) as refused:
        issued(replace(DRAFT, further=((oid, False, content),)))
    assert refused.value.code in {"malformed", "trailing_data"}


def test_a_key_use_that_no_standard_names_is_malformed() -> None:
    with pytest.raises(KzedsError, match="no standard names"):
        issued(replace(DRAFT, key_usage=frozenset(), further=((oids.KEY_USAGE, True, der.flags({9})),)))


def test_something_after_a_certificate_is_refused() -> None:
    assert code_of(issued().raw + b"\x00") == "trailing_data"


def test_a_certificate_larger_than_the_limit_is_refused() -> None:
    with pytest.raises(KzedsError) as refused:
        Certificate.parse(issued().raw, limits=Limits(size=100))
    assert refused.value.code == "too_large"


def test_the_period_is_read_to_the_second() -> None:
    odd = NOW + timedelta(seconds=59)
    assert issued(replace(DRAFT, not_before=odd)).not_before == odd


# ---------------------------------------------------------------- whatever the bytes


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_certificate_spoiled_anyhow_is_read_or_refused_by_name(data: st.DataObject) -> None:
    octets = bytearray(person("head", KeyKind.GOST2015_256).certificate.raw)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(octets) - 1))
        octets[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
    try:
        certificate = Certificate.parse(bytes(octets))
    except KzedsError:
        return
    assert str(certificate.subject) is not None
    assert certificate.holder.name is not None


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_certificate_or_refused_by_name(octets: bytes) -> None:
    with pytest.raises(KzedsError):
        Certificate.parse(octets)
