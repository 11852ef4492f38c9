"""Whole cases of the communal route by acts, with real signatures and real papers."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from shanyraq.chancery import acts
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import PRICE_TIYN, THREE_YEARS, agreed, decided, heard_on
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.law.price import Basis
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import payment_schedule
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Finding
from shanyraq.procedure.tally import Result, outcome_of
from tests.chancery.conftest import Begin
from tests.chancery.told import EDITION, case, kinds, paper, text_of


def test_a_flat_is_given_free_of_charge(begin: Begin) -> None:
    told = begin(2)
    decided(told, 6, Basis.FREE)
    told.go(4, 10)
    steps.draft(told)
    steps.agree(told)

    done = case(told)
    assert done.stage is Stage.COMPLETED
    assert [one.kind for one in done.papers] == [
        PaperKind.APPLICATION,
        PaperKind.ACCEPTANCE,
        PaperKind.COMMISSION_MINUTES,
        PaperKind.DECISION,
        PaperKind.AGREEMENT,
    ]
    assert "Примерова" in text_of(told, PaperKind.AGREEMENT) or "Үлгі" in text_of(told, PaperKind.AGREEMENT)


def test_the_whole_price_is_paid(begin: Begin) -> None:
    told = begin(1)
    agreed(told, 16)
    assert case(told).stage is Stage.PAYMENT
    assert "4 812 350" in text_of(told, PaperKind.PAYMENT_SCHEDULE).replace("\u00a0", " ")

    told.go(7, 12)
    steps.pay(told, PRICE_TIYN, told.at.date())

    assert case(told).stage is Stage.COMPLETED


def test_instalments_are_scheduled_in_equal_parts_of_which_one_is_paid(begin: Begin) -> None:
    told = begin(3)
    agreed(told, 20, Basis.INSTALMENTS, THREE_YEARS)
    parts = payment_schedule(case(told), EDITION)

    told.go(10, 12)
    steps.pay(told, parts[0].amount_tiyn, told.at.date())

    assert len(parts) == 36
    assert sum(part.amount_tiyn for part in parts) == PRICE_TIYN
    assert case(told).stage is Stage.PAYMENT
    assert f"{parts[-1].due:%d.%m.%Y}" in text_of(told, PaperKind.PAYMENT_SCHEDULE)


def test_an_incomplete_package_is_returned_and_says_what_to_bring(begin: Begin) -> None:
    told = begin(4)
    told.go(5, 10)
    steps.apply(told)
    told.go(4, 12)
    steps.assign(told)
    steps.check(told, {8: Finding.MISSING})
    steps.send_back(told)

    assert case(told).stage is Stage.RETURNED
    assert "берешектің жоқтығын" in text_of(told, PaperKind.RETURN)


def test_a_refusal_follows_a_hearing_and_prints_the_persons_own_words(begin: Begin) -> None:
    told = begin(5)
    heard_on(told, 5)
    told.go(4, 10)
    steps.refer(told)
    steps.schedule(told, datetime.combine(date(2025, 6, 17), told.at.time(), ZoneInfo(ZONE)))
    told.go(3, 11)
    steps.sit(told, against=(steps.OTHER_FLAT,))
    told.go(2, 12)
    told.done(acts.register_decision(told.number, "Дәлел келтірілмеді (үлгі).", by=steps.executor(told), at=told.at))
    told.done(acts.sign_decision(told.number, DEMO_KEY, by=told.staff.head, at=told.at))

    assert case(told).stage is Stage.REFUSED
    refusal = text_of(told, PaperKind.REFUSAL)
    assert "меншігінде басқа пәтер бар" in refusal
    assert "Ол пәтер сатылған" in refusal
    assert "Өтініш беруші өз ұстанымын айтты" in refusal
    assert "Дәлел келтірілмеді" in refusal


def test_the_minutes_explain_the_outcome_and_name_who_was_recused(begin: Begin) -> None:
    told = begin(1)
    told.go(9, 10)
    steps.apply(told, Basis.FREE)
    told.go(8, 10)
    steps.assign(told)
    steps.check(told)
    steps.refer(told)
    steps.schedule(told, told.at)
    why = "Көршіміз (үлгі)."
    told.done(acts.declare_conflict(told.number, why, by=told.staff.members[1], at=told.at))
    told.go(7, 11)
    steps.open_voting(told, Basis.FREE)
    steps.vote(told, (told.staff.chair, told.staff.deputy, told.staff.members[0]))
    dissent = "Мен қарсы едім (үлгі)."
    steps.close(told)
    told.done(acts.file_dissent(told.number, dissent, by=told.staff.members[0], at=told.at))
    steps.write_minutes(told)
    steps.sign_minutes(told)

    outcome = outcome_of(case(told).commission)
    assert outcome is not None
    assert (outcome.result, outcome.eligible, outcome.voted) == (Result.ADOPTED, 4, 3)
    minutes = text_of(told, PaperKind.COMMISSION_MINUTES)
    assert why in minutes
    assert dissent in minutes
    assert "Комиссияда дауыс құқығы бар мүше саны: 5" in minutes
    assert case(told).stage is Stage.DECISION


def test_every_paper_has_its_own_number_and_a_code_nobody_can_guess(begin: Begin) -> None:
    told, other = begin(1), begin(3)
    for one in (told, other):
        one.go(5, 10)
        steps.apply(one)

    papers = [paper(one, kind) for one in (told, other) for kind in (PaperKind.APPLICATION, PaperKind.ACCEPTANCE)]
    assert [one.number for one in papers] == [
        "ULGI-2025-A-00001",
        "ULGI-2025-N-00001",
        "ULGI-2025-A-00002",
        "ULGI-2025-N-00002",
    ]
    assert len({one.code for one in papers}) == 4
    assert all(len(one.code.replace("-", "")) >= 16 for one in papers)


def test_a_slip_in_a_decision_is_corrected_under_its_own_number(begin: Begin) -> None:
    told = begin(2)
    decided(told, 6, Basis.FREE)
    faulty = paper(told, PaperKind.DECISION)
    told.go(5, 10)
    told.done(acts.request_correction(told.number, PaperKind.DECISION, "Қате", by=told.tenant, at=told.at))
    steps.correct(told, PaperKind.DECISION, "Түзетілді")

    corrected = paper(told, PaperKind.DECISION)
    assert corrected.number == f"{faulty.number}/1"
    assert corrected.digest != faulty.digest
    assert "SlipCorrected" in kinds(told)
