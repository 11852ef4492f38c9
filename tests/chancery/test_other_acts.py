"""Acts off the straight way: consents that others stand for, hearings that move, papers that are mended."""

from datetime import timedelta

from django.conf import settings

from shanyraq.chancery import acts
from shanyraq.chancery.contents import Appointment
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.sample import scanned
from shanyraq.cli.demo_data.stories.beginnings import (
    PRICE_TIYN,
    adopted,
    agreed,
    ahead,
    applied,
    decided,
    heard_on,
    referred,
    refusal_proposed,
    soon,
)
from shanyraq.cli.demo_data.stories.hearing import refused
from shanyraq.cli.demo_data.stories.review import returned
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.law.price import Basis
from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Manner, PaperKind
from shanyraq.record.readers.commission import sittings
from shanyraq.record.readers.journal import case_of
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds, paper, text_of


def test_an_operator_takes_an_application_signed_on_paper(begin: Begin, world: World) -> None:
    told = begin(1)
    told.go(5, 10)
    by = world.operator
    told.done(acts.open_filing(told.home.flat, told.home.tenant, Channel.STATE_CORPORATION, by=by, at=told.at))
    steps.prepare(told)
    sheet = scanned("Signed sheet", told.at)
    for one in told.home.family:
        told.done(acts.give_consent_on_paper(told.number, one.person, sheet, by=by, at=told.at))
    told.done(acts.submit_application(told.number, by=by, at=told.at))

    consents = case(told).filing.consents
    assert {one.signature.manner for one in consents if one.signature} == {Manner.PAPER}
    assert case(told).stage is Stage.REVIEW


def test_a_court_or_a_representative_stands_in_for_an_adult(begin: Begin) -> None:
    told = begin(5)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    tenant, spouse, grown = (one.person for one in told.home.family)
    told.done(acts.give_consent_by_court(told.number, spouse, scanned("Decision", told.at), by=told.tenant, at=told.at))
    told.done(
        acts.give_consent_by_representative(
            told.number, grown, tenant, scanned("Power", told.at), by=told.tenant, at=told.at
        )
    )
    steps.sign(told, [tenant])
    steps.submit(told)

    manners = {one.person: one.signature.manner for one in case(told).filing.consents if one.signature}
    assert manners == {spouse: Manner.COURT, grown: Manner.REPRESENTED, tenant: Manner.EDS}


def test_a_hearing_is_moved_waived_and_remarked_on(begin: Begin) -> None:
    told, other = begin(1), begin(3)
    refusal_proposed(told, 9)
    steps.notify(told, ahead(told, 1, 11))
    steps.read_notice(told)
    later = Appointment(ahead(told, 2, 15), "Үлгі: 5-кабинет")
    told.done(acts.move_hearing(told.number, later, "Үлгі себеп", by=steps.executor(told), at=told.at))
    told.done(acts.waive_hearing(told.number, "Тыңдаусыз (үлгі)", by=told.tenant, at=told.at))
    steps.refer(told)
    assert case(told).stage is Stage.COMMISSION

    heard_on(other, 2)
    other.done(acts.remark_on_minutes(other.number, "Ескерту (үлгі)", by=other.tenant, at=other.at))
    assert case(other).hearing.remarks == 1


def test_a_refusal_after_a_waived_hearing_says_so(begin: Begin) -> None:
    told = begin(1)
    refusal_proposed(told, 9)
    steps.notify(told, ahead(told, 1, 11))
    steps.read_notice(told)
    told.done(acts.waive_hearing(told.number, "Тыңдаусыз шешіңіздер (үлгі)", by=told.tenant, at=told.at))
    steps.refer(told)
    steps.schedule(told, soon(told))
    told.go(8, 11)
    steps.sit(told, against=(steps.OTHER_FLAT,))
    steps.decide(told)

    assert case(told).stage is Stage.REFUSED


def test_a_challenged_member_stays_and_a_second_composition_can_be_formed(begin: Begin) -> None:
    told = begin(1)
    referred(told, 6)
    told.go(5, 10)
    steps.schedule(told, soon(told))
    member = told.staff.members[0].person
    told.done(acts.challenge_member(told.number, member, "Туыс (үлгі)", by=told.tenant, at=told.at))
    told.done(acts.decide_challenge(told.number, member, False, "Туыс емес (үлгі)", by=told.staff.chair, at=told.at))
    told.done(acts.refer_to_commission(told.number, by=steps.executor(told), at=told.at))

    assert case(told).commission.challenged == ()
    assert case(told).commission.round == 2


def test_a_stranger_cannot_put_a_case_on_an_agenda(begin: Begin, world: World) -> None:
    told = begin(1)
    referred(told, 6)
    steps.schedule(told, soon(told))
    sitting = sittings(told.staff.secretary)[0].id

    given = acts.schedule_sitting(told.number, sitting, by=world.neighbour.secretary, at=told.at)

    assert isinstance(given, Denial)
    assert given.code == "not_in_this_commission"


def test_without_a_commission_in_office_a_file_cannot_be_referred(begin: Begin) -> None:
    told = begin(1)
    applied(told, 6)
    steps.assign(told)
    steps.check(told)

    given = acts.refer_to_commission(told.number, "no-such-commission", by=steps.executor(told), at=told.at)

    assert isinstance(given, Denial)
    assert given.code == "no_commission_in_office"


def test_the_head_sends_a_decision_back_and_signs_the_next(begin: Begin) -> None:
    told = begin(1)
    adopted(told, 5)
    steps.register(told)
    first = paper(told, PaperKind.DECISION)
    told.done(acts.send_back_decision(told.number, "Қате (үлгі)", by=told.staff.head, at=told.at))
    steps.decide(told)

    second = paper(told, PaperKind.DECISION)
    assert second.number != first.number
    assert case(told).stage is Stage.AGREEMENT


def test_granting_for_money_what_was_asked_for_free_gives_the_reasons(begin: Begin) -> None:
    told = begin(1)
    told.go(14, 10)
    steps.apply(told, Basis.FREE)
    told.go(13, 11)
    steps.assign(told)
    steps.check(told)
    steps.notify(told, ahead(told, 1, 11))
    steps.read_notice(told)
    told.done(acts.waive_hearing(told.number, "Ақылы болса да (үлгі)", by=told.tenant, at=told.at))
    steps.refer(told)
    steps.schedule(told, soon(told))
    told.go(12, 11)
    steps.sit(told, Basis.REDEMPTION)
    steps.decide(told)

    assert "меншігінде басқа пәтер бар" in text_of(told, PaperKind.DECISION)


def test_each_paper_of_the_provider_can_be_corrected(begin: Begin) -> None:
    stories = ((returned, PaperKind.RETURN), (refused, PaperKind.REFUSAL), (_registered, PaperKind.ACCEPTANCE))
    for serial, (story, kind) in zip((1, 3, 5), stories, strict=True):
        told = begin(serial)
        story(told)
        told.go(1, 17)
        told.done(acts.request_correction(told.number, kind, "Қате (үлгі)", by=told.tenant, at=told.at))
        steps.correct(told, kind, "Түзетілді", "Жауап")
        assert paper(told, kind).number.endswith("/1")


def _registered(told: Telling) -> None:
    applied(told, 3)


def test_what_is_no_slip_is_declined(begin: Begin) -> None:
    told = begin(1)
    decided(told, 5, Basis.FREE)
    told.done(acts.request_correction(told.number, PaperKind.DECISION, "Бағасы (үлгі)", by=told.tenant, at=told.at))
    told.done(acts.decline_correction(told.number, PaperKind.DECISION, "Қате емес", by=told.staff.head, at=told.at))

    assert case(told).corrections == ()


def test_a_payment_entered_by_mistake_is_taken_out(begin: Begin) -> None:
    told = begin(1)
    agreed(told, 6)
    steps.pay(told, PRICE_TIYN, told.at.date())
    reference = case(told).payments[0].reference
    told.done(acts.cancel_payment(told.number, reference, "Қате (үлгі)", by=steps.executor(told), at=told.at))

    assert case(told).stage is Stage.PAYMENT
    assert kinds(told)[-2:] == ["PaymentReceived", "PaymentCancelled"]


def test_a_quorum_that_is_missing_leads_to_another_round(begin: Begin) -> None:
    told = begin(1)
    referred(told, 6)
    steps.schedule(told, soon(told))
    told.go(5, 11)
    steps.open_voting(told)
    told.done(acts.cast_vote(told.number, Choice.FOR, by=told.staff.chair, at=told.at))
    steps.close(told)

    found = case_of(told.number)
    assert found is not None
    assert found.commission.round == 2


def test_the_qr_of_a_paper_leads_to_the_public_address_of_the_installation(begin: Begin) -> None:
    told = begin(1)
    applied(told, 3)
    acceptance = paper(told, PaperKind.ACCEPTANCE)

    assert f"{settings.SHANYRAQ_PUBLIC_URL}/p/{acceptance.code}" in text_of(told, PaperKind.ACCEPTANCE).replace(" ", "")


def test_a_spouse_who_refuses_can_still_sign(begin: Begin) -> None:
    told = begin(1)
    told.go(5, 10)
    steps.begin(told)
    steps.prepare(told)
    spouse = By(Role.FAMILY, told.home.spouse)
    told.done(acts.refuse_consent(told.number, spouse.person, by=spouse, at=told.at))
    denied = acts.submit_application(told.number, by=told.tenant, at=told.at + timedelta(minutes=1))
    steps.sign(told)
    steps.submit(told)

    assert isinstance(denied, Denial)
    assert denied.code == "consent_refused"
    assert case(told).stage is Stage.REVIEW
