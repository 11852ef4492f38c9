"""Whose signature counts: the person's own, in the capacity asked for, over these bytes."""

from datetime import timedelta

import pytest
from pytest_django import Settings

from shanyraq.chancery import acts
from shanyraq.chancery.signing import CITIZEN, Capacity, employee_of, head_of, sign_with_demo_key, verified
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import adopted
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.signature.demo_authority import DemoOnly
from shanyraq.outside.signature.shape import KeyRole
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Verdict
from shanyraq.record.readers.signatures import evidence_of
from shanyraq.words.denials import say_denial
from tests.chancery.conftest import Begin
from tests.chancery.told import case


@pytest.fixture
def prepared(begin: Begin) -> Telling:
    """An application that waits for signatures."""
    told = begin(1)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    return told


@pytest.fixture
def decided(begin: Begin) -> Telling:
    """A decision that waits for the head."""
    told = begin(1)
    adopted(told, 4)
    steps.register(told)
    return told


def _code(given: object) -> str:
    assert isinstance(given, Denial), given
    assert say_denial(given.code, given.params, "kk")
    return given.code


def test_a_consent_signed_with_ones_own_key_counts_and_its_evidence_is_kept(prepared: Telling) -> None:
    paper, person = case(prepared).filing.paper, prepared.home.tenant
    cms = sign_with_demo_key(paper, person, CITIZEN, prepared.at)

    prepared.done(acts.give_consent(prepared.number, person, cms, by=prepared.tenant, at=prepared.at))

    kept = evidence_of(paper)
    assert [one.verdict["result"] for one in kept] == ["valid"]
    consent = case(prepared).filing.consent(person)
    assert consent is not None
    assert consent.signature is not None
    assert consent.signature.evidence == kept[0].evidence


def test_the_kept_verdict_names_nobody(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])

    signer = evidence_of(case(prepared).filing.paper)[0].verdict["signers"][0]
    assert {"name", "iin"}.isdisjoint(signer)
    assert signer["serial"]


def test_the_spouses_key_does_not_sign_for_the_tenant(prepared: Telling) -> None:
    paper = case(prepared).filing.paper
    cms = sign_with_demo_key(paper, prepared.home.spouse, CITIZEN, prepared.at)

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "key_of_another_person"


def test_a_key_of_an_organisation_does_not_give_a_persons_consent(prepared: Telling) -> None:
    paper = case(prepared).filing.paper
    cms = sign_with_demo_key(paper, prepared.home.tenant, head_of(prepared.staff.provider), prepared.at)

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "key_of_an_organisation"


def test_a_signature_over_an_earlier_version_is_denied(prepared: Telling) -> None:
    cms = sign_with_demo_key(case(prepared).filing.paper, prepared.home.tenant, CITIZEN, prepared.at)
    steps.prepare(prepared)

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature_not_valid"


def test_bytes_that_are_no_signature_are_denied(prepared: Telling) -> None:
    given = acts.give_consent(prepared.number, prepared.home.tenant, b"no CMS", by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature_not_valid"


def test_the_head_of_the_neighbouring_akimat_cannot_sign(decided: Telling, world: World) -> None:
    neighbour = world.neighbour.head
    cms = sign_with_demo_key(
        case(decided).decision.paper, decided.staff.head.person, head_of(neighbour.organisation), decided.at
    )

    assert _code(acts.sign_decision(decided.number, cms, by=neighbour, at=decided.at)) == "other_provider"
    assert (
        _code(acts.sign_decision(decided.number, cms, by=decided.staff.head, at=decided.at))
        == "key_of_another_organisation"
    )


def test_an_employees_key_does_not_sign_a_decision(decided: Telling) -> None:
    head, paper = decided.staff.head, case(decided).decision.paper
    cms = sign_with_demo_key(paper, head.person, employee_of(decided.staff.provider), decided.at)

    assert _code(acts.sign_decision(decided.number, cms, by=head, at=decided.at)) == "key_without_right"


def test_a_key_with_the_right_to_sign_does(decided: Telling) -> None:
    head, paper = decided.staff.head, case(decided).decision.paper
    right = Capacity(frozenset({KeyRole.SIGNRIGHT}), decided.staff.provider, KeyRole.SIGNRIGHT)
    cms = sign_with_demo_key(paper, head.person, right, decided.at)

    decided.done(acts.sign_decision(decided.number, cms, by=head, at=decided.at))

    assert case(decided).stage is Stage.AGREEMENT


def test_without_a_demo_nothing_is_signed_and_nothing_is_taken_on_faith(prepared: Telling, settings: Settings) -> None:
    paper, person = case(prepared).filing.paper, prepared.home.tenant
    cms = sign_with_demo_key(paper, person, CITIZEN, prepared.at)
    settings.DEMO = False

    with pytest.raises(DemoOnly):
        sign_with_demo_key(paper, person, CITIZEN, prepared.at)
    signature = verified(paper, cms, person, CITIZEN, prepared.at)
    assert not isinstance(signature, Denial)
    assert signature.verdict is Verdict.INDETERMINATE
    given = acts.give_consent(prepared.number, person, cms, by=prepared.tenant, at=prepared.at)
    assert _code(given) == "signature_not_valid"


def test_what_is_told_of_the_past_is_signed_in_the_past(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])

    kept = evidence_of(case(prepared).filing.paper)[0]
    assert kept.checked_at < prepared.now - timedelta(days=1)
    assert kept.verdict["signers"][0]["claimed_at"].startswith(f"{kept.checked_at:%Y-%m-%d}")


def test_a_paper_that_was_replaced_while_the_head_read_it_is_not_signed_unseen(decided: Telling) -> None:
    shown, head = case(decided).decision.paper, decided.staff.head
    decided.done(acts.send_back_decision(decided.number, "A slip.", by=head, at=decided.at))
    steps.register(decided)
    assert case(decided).decision.paper != shown
    given = acts.sign_decision_with_demo_key(decided.number, shown, by=head, at=decided.at)
    assert _code(given) == "other_version_signed"
    assert case(decided).decision.signed_on is None
    decided.done(acts.sign_decision_with_demo_key(decided.number, case(decided).decision.paper, by=head, at=decided.at))
