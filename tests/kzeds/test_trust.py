"""Chains: by key and signature to a root of the one store that the contour has."""

from dataclasses import replace

import pytest

from kzeds.algorithms import KeyKind
from kzeds.asn1 import der, oids
from kzeds.cms.sign import sign
from kzeds.policy import Contour
from kzeds.reasons import Reason, Result
from kzeds.revocation.crl import Crl
from kzeds.revocation.issue import Revoked, issue_crl
from kzeds.trust import MOST_AUTHORITIES, MOST_CHECKS, TrustStore, is_of_test_contour
from kzeds.verdict import ChainState
from kzeds.x509.certificate import Certificate
from kzeds.x509.extensions import KeyUsage
from kzeds.x509.issue import AUTHORITY, SIGNING, Draft, issue, purposes, self_signed
from kzeds.x509.person import Role
from tests.kzeds.authority import NOW, YEAR, Authority, Person, authority, key, person
from tests.kzeds.judging import DAY, crl, judged, national, reasons
from tests.kzeds.vectors import names, vector

OURS = authority()
LEAF = person().certificate


def draft(name: str, **said: object) -> Draft:
    made = Draft(
        subject=((oids.COMMON_NAME, name),),
        public_key=key(name, KeyKind.GOST2015_256).public,
        not_before=NOW - YEAR,
        not_after=NOW + YEAR,
    )
    return replace(made, **said)  # type: ignore[arg-type]


def below(above: Person, name: str, **said: object) -> Person:
    """An authority that another one made, as one is made properly unless something else is said."""
    proper: dict[str, object] = {"is_ca": True, "key_usage": AUTHORITY}
    made = draft(name, **(proper | said))
    return Person(key(name, KeyKind.GOST2015_256), issue(made, by=above.certificate, key=above.key))


def holder_below(above: Person) -> Certificate:
    made = draft("somebody", key_usage=SIGNING, extended_key_usage=purposes(Role.INDIVIDUAL))
    return issue(made, by=above.certificate, key=above.key)


def test_a_chain_leads_to_the_root() -> None:
    chain = OURS.trust().chain(LEAF, at=NOW)
    assert chain.holds
    assert chain.path == (LEAF, OURS.issuing.certificate, OURS.root.certificate)
    assert chain.issuer == OURS.issuing.certificate


def test_a_root_leads_to_itself() -> None:
    chain = OURS.trust().chain(OURS.root.certificate, at=NOW)
    assert (chain.holds, chain.issuer) == (True, OURS.root.certificate)


def test_authorities_that_came_with_the_signature_may_stand_between_and_not_at_the_end() -> None:
    roots_alone = TrustStore((OURS.root.certificate,), contour=Contour.TEST)
    assert roots_alone.chain(LEAF, at=NOW).state is ChainState.INCOMPLETE
    assert roots_alone.chain(LEAF, at=NOW, hints=(OURS.issuing.certificate,)).holds
    others = authority(name="others")
    brought = (OURS.issuing.certificate, OURS.root.certificate)
    chain = others.trust().chain(LEAF, at=NOW, hints=brought)
    assert (chain.state, chain.reasons) == (ChainState.UNTRUSTED, (Reason.CHAIN_UNTRUSTED,))


def test_without_a_store_the_chain_is_not_checked() -> None:
    chain = TrustStore((), contour=Contour.TEST).chain(LEAF, at=NOW)
    assert (chain.state, chain.reasons) == (ChainState.NOT_CHECKED, (Reason.CHAIN_NOT_CHECKED,))


def test_a_store_of_files_finds_its_roots() -> None:
    store = TrustStore.of(
        (OURS.issuing.certificate, OURS.root.certificate, OURS.root.certificate), contour=Contour.TEST
    )
    assert (store.roots, store.intermediates) == ((OURS.root.certificate,), (OURS.issuing.certificate,))


def test_an_authority_with_the_name_of_a_trusted_one_and_another_key_is_not_it() -> None:
    namesake = self_signed(
        draft("root of the tests", is_ca=True, key_usage=AUTHORITY), key("root of the tests", KeyKind.GOST2015_256)
    )
    impostor = Person(key("root of the tests", KeyKind.GOST2015_256), namesake)
    assert namesake.subject == OURS.root.certificate.subject
    chain = OURS.trust().chain(holder_below(impostor), at=NOW, hints=(namesake,))
    assert chain.state is ChainState.UNTRUSTED


def test_a_certificate_that_names_a_trusted_key_and_was_not_signed_by_it_is_untrusted() -> None:
    forged = Certificate.parse(LEAF.raw[:-1] + bytes([LEAF.raw[-1] ^ 1]))
    chain = OURS.trust().chain(forged, at=NOW)
    assert (chain.state, chain.reasons) == (ChainState.UNTRUSTED, (Reason.ISSUER_SIGNATURE_INVALID,))


def test_a_citizen_may_not_issue_certificates() -> None:
    citizen = person()
    chain = OURS.trust().chain(holder_below(citizen), at=NOW, hints=(citizen.certificate,))
    assert chain.state is ChainState.UNTRUSTED
    assert Reason.ISSUER_NOT_AUTHORITY in chain.reasons


def test_an_authority_whose_key_is_not_for_certificates_may_not_issue_them() -> None:
    odd = below(OURS.root, "odd", key_usage=frozenset({KeyUsage.CRL_SIGN}))
    chain = OURS.trust().chain(holder_below(odd), at=NOW, hints=(odd.certificate,))
    assert chain.reasons == (Reason.ISSUER_NOT_AUTHORITY,)


def test_a_path_may_not_be_longer_than_an_authority_allows() -> None:
    deeper = below(OURS.issuing, "deeper")
    chain = OURS.trust().chain(holder_below(deeper), at=NOW, hints=(deeper.certificate,))
    assert (chain.state, chain.reasons) == (ChainState.UNTRUSTED, (Reason.PATH_TOO_LONG,))


def test_an_endless_path_ends() -> None:
    above, hints = OURS.root, []
    for number in range(MOST_AUTHORITIES + 2):
        above = below(above, f"level {number}")
        hints.append(above.certificate)
    chain = OURS.trust().chain(holder_below(above), at=NOW, hints=hints)
    assert chain.reasons == (Reason.PATH_TOO_LONG,)


def test_an_authority_that_was_not_valid_at_that_time_is_named() -> None:
    chain = OURS.trust().chain(LEAF, at=NOW + 6 * YEAR)
    assert (chain.holds, chain.reasons) == (False, (Reason.ISSUER_NOT_VALID_THEN,))


def test_a_crowd_of_false_issuers_costs_no_more_than_the_limit() -> None:
    """A file can bring hundreds of certificates with the key identifier of the one that is looked for."""
    store = TrustStore((OURS.root.certificate,), contour=Contour.TEST)
    issuing, thief = OURS.issuing.certificate, key("thief", KeyKind.GOST2015_256).public
    crowd = [replace(issuing, raw=bytes([number]), public_key=thief) for number in range(MOST_CHECKS)]
    assert store.chain(LEAF, at=NOW, hints=(*crowd[:3], issuing)).holds
    assert store.chain(LEAF, at=NOW, hints=(*crowd, issuing)).state is ChainState.INCOMPLETE


def test_a_revoked_authority_is_named() -> None:
    listed = issue_crl(
        OURS.root.certificate,
        OURS.root.key,
        [Revoked(OURS.issuing.certificate.serial, NOW - DAY, "cACompromise")],
        this_update=NOW - DAY,
        next_update=NOW + DAY,
        number=1,
    )
    by = person()
    verdict = judged(sign(b"-", by.key, by.certificate, at=NOW), OURS, crls=[Crl.parse(listed), crl(OURS)])
    assert (verdict.result, reasons(verdict)) == (Result.INVALID, {Reason.ISSUER_REVOKED})


# ---------------------------------------------------------------- contours


def test_the_national_test_contour_is_recognised_by_key_and_by_name() -> None:
    for path in names("ca/**/*.cer") or ["MANIFEST.tsv"]:
        assert is_of_test_contour(Certificate.parse(vector(path))) is ("production" not in path), path
    assert not is_of_test_contour(LEAF)


def test_a_production_store_takes_no_test_authority_in() -> None:
    store = national(Contour.PRODUCTION)
    assert {one.subject.common_name for one in (*store.roots, *store.intermediates)} == {
        "НЕГІЗГІ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA)",
        "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA)",
    }
    assert len(store.refused) == 10


def test_an_authority_that_hides_a_test_one_above_it_is_refused_in_production() -> None:
    hidden = Authority(
        KeyKind.GOST2015_512,
        OURS.root,
        below(OURS.root, "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) TEST 2022"),
    )
    between = below(hidden.issuing, "an honest name")
    chain = OURS.trust(Contour.PRODUCTION).chain(
        holder_below(between), at=NOW, hints=(between.certificate, hidden.issuing.certificate)
    )
    assert Reason.TEST_CERTIFICATE_IN_PRODUCTION in chain.reasons


def test_a_store_of_one_contour_does_not_serve_a_policy_of_the_other() -> None:
    with pytest.raises(ValueError, match="contour"):
        judged(LEAF.raw, OURS, trust=OURS.trust(Contour.PRODUCTION))


def test_a_certificate_signed_by_an_unknown_algorithm_cannot_be_traced() -> None:
    known, unknown = der.oid("1.2.398.3.10.1.1.2.3.2"), der.oid("1.2.398.3.10.1.1.2.3.9")
    future = Certificate.parse(LEAF.raw.replace(known, unknown))
    chain = OURS.trust().chain(future, at=NOW)
    assert (chain.state, set(chain.reasons)) == (
        ChainState.INCOMPLETE,
        {Reason.CHAIN_INCOMPLETE, Reason.ALGORITHM_UNKNOWN},
    )
