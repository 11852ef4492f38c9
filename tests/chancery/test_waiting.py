"""A signature whose revocation nobody can tell waits: kept, shown, asked about again, and never taken for good."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytest_django import Settings

from shanyraq.chancery import acts, doors
from shanyraq.chancery.acts import Waits
from shanyraq.chancery.signing import CITIZEN, DEMO_KEY, sign_with_demo_key
from shanyraq.chancery.waiting import DELAYS, LONGEST, ask_again
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import adopted
from shanyraq.cli.demo_data.telling import Telling, do_jobs
from shanyraq.effects.watch import pass_terms
from shanyraq.outside.revocation.pretend import PretendRevocation
from shanyraq.outside.signature.demo_keys import Persona
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import ConsentState
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.audit import audit
from shanyraq.record.readers.applicant import case_page
from shanyraq.record.readers.notices import notices_of
from shanyraq.record.readers.people import identity
from shanyraq.record.readers.signatures import cases_with_waiting, evidence_of, waiting_signatures
from shanyraq.record.tables import WaitingSignature
from shanyraq.words.notices import say_notice
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds

KEY = OneTimeKey("7", "a click of the tenant")
MINUTE = timedelta(minutes=1)


@pytest.fixture
def authority_door(settings: Settings, begin: Begin) -> PretendRevocation:
    """The authority's door, silent until a test opens it."""
    door = doors.demo_authority().revocation()
    door.silent = True
    settings.SHANYRAQ_REVOCATION = door
    return door


@pytest.fixture
def prepared(begin: Begin) -> Telling:
    """An application that waits for signatures."""
    told = begin(1)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    return told


@pytest.fixture
def waits(prepared: Telling, authority_door: PretendRevocation) -> Telling:
    """The tenant has signed while the authority is silent."""
    assert isinstance(consent(prepared), Waits)
    return prepared


def consent(told: Telling) -> Denial | Recorded | Waits:
    paper, person = case(told).filing.paper, told.home.tenant
    cms = sign_with_demo_key(paper, person, CITIZEN, told.at)
    return acts.give_consent(told.number, person, cms, by=told.tenant, at=told.at, key=KEY)


def asked(told: Telling, after: timedelta) -> int:
    """The job, some time after the signature."""
    with doors.told_at(told.at + after):
        return ask_again()


def test_the_act_waits_and_nothing_is_recorded_or_lost(waits: Telling) -> None:
    assert "ConsentGiven" not in kinds(waits)
    (one,) = waiting_signatures(waits.number)
    assert (one.paper, one.signer, one.received_at) == (case(waits).filing.paper, waits.home.tenant, waits.at)
    assert one.waits
    assert evidence_of(one.paper) == ()
    kept = WaitingSignature.objects.get()
    assert doors.files().read(kept.cms)
    seen = case_page(waits.number, waits.home.tenant)
    assert seen is not None
    assert seen.waiting == (one,)


def test_once_the_authority_answers_the_act_is_given_by_the_moment_of_the_signature(
    waits: Telling, authority_door: PretendRevocation
) -> None:
    authority_door.silent = False

    assert asked(waits, 2 * MINUTE) == 1

    given = case(waits).filing.consent(waits.home.tenant)
    assert given is not None
    assert (given.state, given.version) == (ConsentState.GIVEN, 1)
    assert given.signature is not None
    assert given.signature.at == waits.at
    assert waiting_signatures(waits.number) == ()
    (kept,) = evidence_of(case(waits).filing.paper)
    assert kept.evidence == given.signature.evidence
    assert audit().clean
    assert asked(waits, timedelta(days=1)) == 0


def test_the_same_click_again_is_answered_before_and_after(waits: Telling, authority_door: PretendRevocation) -> None:
    received = waits.at
    waits.at += MINUTE
    again = consent(waits)
    assert isinstance(again, Waits)
    assert again.received_at == received
    assert WaitingSignature.objects.count() == 1
    authority_door.silent = False
    asked(waits, 2 * MINUTE)

    answered = consent(waits)

    assert isinstance(answered, Recorded)
    assert answered.repeated
    assert kinds(waits).count("ConsentGiven") == 1


def test_silence_is_asked_about_again_with_growing_delay(waits: Telling, authority_door: PretendRevocation) -> None:
    before, at = authority_door.asked, timedelta()
    for delay in DELAYS:
        at += delay
        assert asked(waits, at - timedelta(seconds=1)) == 0
        asked(waits, at + (MINUTE if delay == DELAYS[0] else timedelta()))
        at += MINUTE if delay == DELAYS[0] else timedelta()
    assert authority_door.asked - before == len(DELAYS)
    assert list(DELAYS) == sorted(DELAYS)
    assert waiting_signatures(waits.number)[0].waits


def test_what_nobody_answers_for_long_is_given_up_and_the_person_is_asked_to_sign_again(waits: Telling) -> None:
    assert asked(waits, LONGEST + MINUTE) == 1

    (one,) = waiting_signatures(waits.number)
    assert (one.waits, one.code) == (False, "signature_must_be_given_again")
    assert "ConsentGiven" not in kinds(waits)
    (told, *_) = notices_of(waits.home.tenant, waits.number)
    for lang in ("kk", "ru", "en"):
        assert say_notice(told.kind, told.params, lang)


def test_a_bad_answer_is_told_with_its_reason_and_the_person_may_sign_again(
    waits: Telling, authority_door: PretendRevocation
) -> None:
    paper, person = case(waits).filing.paper, waits.home.tenant
    authority = doors.demo_authority()
    usual = authority._credential(authority.key_of(_persona(waits)))
    revoked = f"{usual.certificate.serial:x}"
    authority_door.silent = False
    folder = authority._folder / "revoked.json"
    folder.write_text(f'{{"{revoked}": ["{(waits.at - MINUTE).isoformat()}", "keyCompromise"]}}')
    try:
        assert asked(waits, 2 * MINUTE) == 1
    finally:
        folder.unlink()

    (one,) = waiting_signatures(waits.number)
    assert (one.waits, one.code) == (False, "signature.revoked")
    assert "ConsentGiven" not in kinds(waits)
    told = notices_of(person, waits.number)[0]
    assert "revoked" in say_notice(told.kind, told.params, "en")
    waits.at += 3 * MINUTE
    assert isinstance(consent(waits), Recorded)
    assert waiting_signatures(waits.number) == ()
    assert evidence_of(paper)


def _persona(told: Telling) -> Persona:
    known = identity(told.home.tenant)
    assert known is not None
    one = known.person
    return Persona(one.family_name, one.given_name, one.patronymic, known.iin)


def test_a_signature_under_a_text_that_changed_meanwhile_is_not_given(
    waits: Telling, authority_door: PretendRevocation
) -> None:
    steps.prepare(waits)
    authority_door.silent = False

    asked(waits, 5 * MINUTE)

    (one,) = waiting_signatures(waits.number)
    assert (one.waits, one.code) == (False, "other_version_signed")
    assert "ConsentGiven" not in kinds(waits)


def test_what_waits_for_one_person_waits_for_the_application_too(waits: Telling) -> None:
    given = acts.submit_application(waits.number, by=waits.tenant, at=waits.at)
    assert isinstance(given, Denial)
    assert given.code == "consents_missing"


def test_the_heads_signature_waits_like_everybodys_and_the_term_does_not_pass_meanwhile(
    begin: Begin, authority_door: PretendRevocation
) -> None:
    told = begin(1)
    authority_door.silent = False
    adopted(told, 4)
    steps.register(told)
    authority_door.silent = True
    signed = acts.sign_decision(told.number, DEMO_KEY, by=told.staff.head, at=told.at)
    assert isinstance(signed, Waits)
    assert case(told).stage is Stage.DECISION
    assert cases_with_waiting() == {told.number}
    with doors.told_at(told.at + timedelta(days=60)):
        assert pass_terms() == 0
    authority_door.silent = False

    assert asked(told, timedelta(days=2)) == 1

    assert case(told).decision.signed_on == told.at.date()
    assert case(told).stage is Stage.AGREEMENT
    do_jobs(told.number, told.at)


def test_an_act_that_came_between_moves_the_given_day_and_not_the_time_that_counts(
    begin: Begin, authority_door: PretendRevocation
) -> None:
    told = begin(1)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    assert isinstance(consent(told), Waits)
    received = told.at
    authority_door.silent = False
    told.go(3, 10)
    steps.sign(told, [told.home.spouse])

    assert asked(told, MINUTE) == 1

    given = case(told).filing.consent(told.home.tenant)
    assert given is not None
    assert given.signature is not None
    assert given.signature.at == received


def test_a_kept_act_that_this_version_cannot_read_is_asked_for_anew(waits: Telling) -> None:
    WaitingSignature.objects.update(command={"kind": "Forgotten", "body": {}})

    assert asked(waits, 2 * MINUTE) == 1

    assert waiting_signatures(waits.number)[0].code == "signature_must_be_given_again"


@pytest.fixture(autouse=True)
def _no_lists_left() -> Iterator[None]:
    """The keys of the town are kept for the whole run: no test leaves one of them revoked."""
    yield
    left = doors.demo_authority()._folder / "revoked.json"
    left.unlink(missing_ok=True)


def test_only_those_who_may_see_the_case_see_that_a_signature_waits(waits: Telling) -> None:
    spouse = By(Role.FAMILY, waits.home.spouse)
    seen = case_page(waits.number, spouse.person)
    assert seen is not None
    assert len(seen.waiting) == 1
    assert case_page(waits.number, "stranger") is None
