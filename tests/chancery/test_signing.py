"""Whose signature counts: the person's own, in the capacity asked for, over these bytes."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytest_django import Settings

from kzeds.cms.read import read
from kzeds.cms.sign import sign
from kzeds.keys import PrivateKey
from kzeds.policy import Contour, Policy
from kzeds.reasons import Result as Outcome
from kzeds.revocation.crl import Crl
from kzeds.trust import TrustStore
from kzeds.verify import verify
from kzeds.x509.certificate import Certificate
from kzeds.x509.issue import SIGNING, SIGNING_IN, Draft, citizen, issue, purposes
from kzeds.x509.person import Role
from shanyraq.chancery import acts, doors
from shanyraq.chancery.signing import CITIZEN, DEMO_KEY, Capacity, employee_of, head_of, sign_with_demo_key, verified
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import beginnings
from shanyraq.cli.demo_data.stories.beginnings import adopted
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.signature.demo_authority import VALID, DemoOnly
from shanyraq.outside.signature.demo_keys import KIND, Period, Persona
from shanyraq.outside.signature.shape import KeyRole
from shanyraq.outside.signature.verifier import LARGEST_CMS
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.record.audit import audit
from shanyraq.record.readers.people import identity
from shanyraq.record.readers.signatures import evidence_of
from shanyraq.record.tables import SignatureEvidence, StoredFile
from shanyraq.words.denials import say_denial
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds, stored


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


def _persona(told: Telling) -> Persona:
    known = identity(told.home.tenant)
    assert known is not None
    one = known.person
    return Persona(one.family_name, one.given_name, one.patronymic, known.iin)


def _made(told: Telling, content: bytes | None = None, period: Period = VALID, *, signing_in: bool = False) -> bytes:
    """A signature of the tenant with another key than their usual one, or under another text."""
    authority = doors.demo_authority()
    issuer, key, persona = authority._authority(), PrivateKey.generate(KIND), _persona(told)
    draft = Draft(
        subject=citizen(
            surname=persona.surname, given=persona.given_name, patronymic=persona.patronymic, iin=persona.iin
        ),
        public_key=key.public,
        not_before=period.since,
        not_after=period.until,
        key_usage=SIGNING_IN if signing_in else SIGNING,
        extended_key_usage=purposes(Role.INDIVIDUAL, signing_in=signing_in),
    )
    certificate = issue(draft, by=issuer.certificate, key=issuer.key)
    paper = doors.files().read(case(told).filing.paper) if content is None else content
    return sign(paper, key, certificate, at=told.at, detached=True)


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

    assert _code(given) == "other_version_signed"


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"", "signature.empty"),
        (b"no CMS", "signature.unreadable"),
        (b"0" * (LARGEST_CMS + 1), "signature.too_large"),
    ],
)
def test_bytes_that_are_no_signature_are_denied_and_nothing_is_kept(prepared: Telling, sent: bytes, code: str) -> None:
    before = stored()

    given = acts.give_consent(prepared.number, prepared.home.tenant, sent, by=prepared.tenant, at=prepared.at)

    assert _code(given) == code
    assert stored() == before


def test_a_broken_signature_is_denied(prepared: Telling) -> None:
    paper, person = case(prepared).filing.paper, prepared.home.tenant
    cms = bytearray(sign_with_demo_key(paper, person, CITIZEN, prepared.at))
    cms[bytes(cms).index(read(bytes(cms)).signers[0].signature)] ^= 1

    given = acts.give_consent(prepared.number, person, bytes(cms), by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature.signature_broken"


def test_a_signature_under_something_else_is_denied(prepared: Telling) -> None:
    cms = _made(prepared, b"another text")

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature.content_differs"


def test_nobody_signs_twice(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])
    paper, person = case(prepared).filing.paper, prepared.home.tenant
    cms = sign_with_demo_key(paper, person, CITIZEN, prepared.at)

    given = acts.give_consent(prepared.number, person, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "already_signed"


def test_a_signature_after_the_application_was_sent_is_denied_for_everybody_has_signed(prepared: Telling) -> None:
    paper, person = case(prepared).filing.paper, prepared.home.tenant
    cms = sign_with_demo_key(paper, person, CITIZEN, prepared.at)
    steps.sign(prepared)
    steps.submit(prepared)

    given = acts.give_consent(prepared.number, person, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "consents_complete"


def test_a_signature_after_the_term_counts_and_the_journal_says_that_the_term_had_passed(begin: Begin) -> None:
    told = begin(1)
    beginnings.decided(told, 12)
    told.go(11, 10)
    steps.price(told, beginnings.PRICE_TIYN)
    steps.draft(told)
    told.go(1, 10)

    steps.tenant_signs(told)

    assert kinds(told).index("TermPassed") < kinds(told).index("AgreementSigned")


@pytest.mark.parametrize(
    ("days", "code"),
    [((-30, -1), "signature.expired"), ((1, 30), "signature.not_yet_valid")],
)
def test_a_key_outside_its_days_is_denied(prepared: Telling, days: tuple[int, int], code: str) -> None:
    since, until = (prepared.at + timedelta(days=one) for one in days)
    cms = _made(prepared, period=Period(since, until))

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == code


def test_a_revoked_key_is_denied(prepared: Telling) -> None:
    authority = doors.demo_authority()
    key = authority.key_of(_persona(prepared), Period(prepared.at - timedelta(days=9), prepared.at + timedelta(days=9)))
    authority.revoke(key, prepared.at - timedelta(days=1))
    with doors.told_at(prepared.at):
        cms = authority.sign(doors.files().read(case(prepared).filing.paper), key)

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature.revoked"


def test_a_key_for_signing_in_does_not_sign(prepared: Telling) -> None:
    """The other half of an RSA pair: its purpose is clientAuth."""
    cms = _made(prepared, signing_in=True)

    given = acts.give_consent(prepared.number, prepared.home.tenant, cms, by=prepared.tenant, at=prepared.at)

    assert _code(given) == "signature.not_for_signing"


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
    assert _code(verified(paper, cms, person, CITIZEN, prepared.at)) == "signature.not_connected"
    given = acts.give_consent(prepared.number, person, cms, by=prepared.tenant, at=prepared.at)
    assert _code(given) == "signature.not_connected"


def test_what_is_told_of_the_past_is_signed_in_the_past(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])

    kept = evidence_of(case(prepared).filing.paper)[0]
    assert kept.checked_at < prepared.now - timedelta(days=1)
    stamped = kept.verdict["signers"][0]["timestamp"]
    assert stamped["status"] == "valid"
    assert stamped["time"].startswith(f"{kept.checked_at:%Y-%m-%d}")


def test_a_paper_that_was_replaced_while_the_head_read_it_is_not_signed_unseen(decided: Telling) -> None:
    shown, head = case(decided).decision.paper, decided.staff.head
    decided.done(acts.send_back_decision(decided.number, "A slip.", by=head, at=decided.at))
    steps.register(decided)
    assert case(decided).decision.paper != shown
    given = acts.sign_decision(decided.number, DEMO_KEY, shown, by=head, at=decided.at)
    assert _code(given) == "other_version_signed"
    assert case(decided).decision.signed_on is None
    decided.done(acts.sign_decision(decided.number, DEMO_KEY, case(decided).decision.paper, by=head, at=decided.at))


# Evidence


def _record_of(told: Telling) -> tuple[str, dict[str, Any]]:
    consent = case(told).filing.consent(told.home.tenant)
    assert consent is not None
    assert consent.signature is not None
    digest = consent.signature.evidence
    record: dict[str, Any] = json.loads(doors.files().read(digest))
    return digest, record


def test_the_event_names_one_record_that_names_everything_the_verdict_rests_on(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])

    _, record = _record_of(prepared)

    assert record["paper"] == case(prepared).filing.paper
    assert [one["kind"] for one in record["materials"]] == ["certificate", "certificate", "crl"]
    assert record["verdict"]["result"] == "valid"
    assert record["verdict"]["contour"] == "demo"
    assert all(doors.files().has(one["sha256"]) for one in record["materials"])


def test_years_later_the_signature_is_checked_again_from_what_was_kept_alone(prepared: Telling) -> None:
    steps.sign(prepared, [prepared.home.tenant])
    _, record = _record_of(prepared)
    kept: dict[str, list[bytes]] = {one["kind"]: [] for one in record["materials"]}
    for one in record["materials"]:
        kept[one["kind"]].append(doors.files().read(one["sha256"]))
    later = datetime(2039, 1, 1, tzinfo=UTC)
    judged = verify(
        doors.files().read(record["cms"]),
        content=doors.files().read(record["paper"]),
        policy=Policy(contour=Contour.TEST, at=later, received=prepared.at),
        trust=TrustStore.of(map(Certificate.parse, kept["certificate"]), contour=Contour.TEST),
        crls=map(Crl.parse, kept["crl"]),
    )
    assert (judged.result, judged.reasons) == (Outcome.VALID, ())


def test_the_audit_looks_into_the_evidence_too(prepared: Telling, settings: Settings) -> None:
    steps.sign(prepared, [prepared.home.tenant])
    digest, record = _record_of(prepared)
    found = audit()
    assert (found.clean, found.signatures) == (True, 1)

    SignatureEvidence.objects.update(verdict={**record["verdict"], "result": "invalid"})
    assert [(one.table, one.key, one.fields) for one in audit().unequal_rows] == [
        ("signature_evidence", digest, ("verdict",))
    ]
    SignatureEvidence.objects.update(verdict=record["verdict"])

    for named in (record["cms"], *(one["sha256"] for one in record["materials"])):
        path = Path(settings.SHANYRAQ_FILES) / named[:2] / named[2:4] / named
        content = path.read_bytes()
        path.chmod(0o600)
        path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        assert [(one.digest, one.why) for one in audit().damaged_files] == [(named, "changed")]
        path.write_bytes(content)
    StoredFile.objects.filter(sha256=record["cms"]).delete()
    assert [(one.digest, one.why) for one in audit().damaged_files] == [(record["cms"], "not_noted")]
