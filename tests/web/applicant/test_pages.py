"""Every page of the applicant opens in three languages, at every stage of a case."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.case import Stage
from shanyraq.procedure.parties import Finding
from shanyraq.record.readers.journal import case_of
from tests.chancery.conftest import Begin
from tests.web.applicant.conftest import SignIn, StandingClock, Writing

LANGS = ("kk", "ru", "en")


def _prepared(told: Telling) -> None:
    told.go(20, 10)
    steps.begin(told)
    steps.prepare(told)


def _signed(told: Telling) -> None:
    _prepared(told)
    steps.sign(told)


def _reviewed(told: Telling) -> None:
    told.go(20, 10)
    steps.apply(told)


def _returned(told: Telling) -> None:
    _reviewed(told)
    steps.assign(told)
    steps.check(told, {8: Finding.MISSING})
    steps.send_back(told)


def _notified(told: Telling) -> None:
    _reviewed(told)
    steps.assign(told)
    steps.check(told, {3: Finding.MISSING})
    steps.notify(told, told.at + timedelta(days=7))


def _heard(told: Telling) -> None:
    _notified(told)
    steps.read_notice(told)
    steps.object_to_it(told)
    case = case_of(told.number)
    assert case is not None
    assert case.hearing.hearing_at is not None
    local = case.hearing.hearing_at + timedelta(hours=2)
    told.go_to(local.date(), 16)
    steps.hear(told)


def _referred(told: Telling) -> None:
    _reviewed(told)
    steps.assign(told)
    steps.check(told)
    steps.refer(told)


def _decided(told: Telling) -> None:
    _referred(told)
    told.go(17, 11)
    steps.schedule(told, told.at + timedelta(hours=1))
    told.go(16, 12)
    steps.sit(told)
    told.go(15, 12)
    steps.decide(told)


def _drafted(told: Telling) -> None:
    _decided(told)
    from shanyraq.chancery import acts

    if case_of(told.number).rights is None:  # type: ignore[union-attr]
        told.done(acts.ask_rights(told.number, by=steps.executor(told), at=told.at))  # type: ignore[arg-type]
    steps.price(told, 900_000_000)
    steps.draft(told)


def _agreed(told: Telling) -> None:
    _drafted(told)
    steps.agree(told)


STORIES: dict[str, Callable[[Telling], None]] = {
    "prepared": _prepared,
    "signed": _signed,
    "reviewed": _reviewed,
    "returned": _returned,
    "notified": _notified,
    "heard": _heard,
    "referred": _referred,
    "decided": _decided,
    "drafted": _drafted,
    "agreed": _agreed,
}
PAGES = (
    "", "signatures/", "signatures/text/", "signatures/sign/", "change/", "send/", "sent/", "history/", "openings/",
    "objection/", "no-hearing/", "remark/", "challenge/", "correction/", "withdraw/", "agreement/", "payments/",
    "again/",
)  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_every_page_of_a_case_opens_at_every_stage(
    name: str, begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    STORIES[name](told)
    clock.moment = told.at
    for lang in LANGS:
        browser = sign_in(told.home.tenant, lang)
        for page in PAGES:
            answer = browser.get(f"/my/cases/{told.number}/{page}")
            assert answer.status_code in (200, 303), (page, answer.status_code)
        case = case_of(told.number)
        assert case is not None
        for paper in case.papers:
            answer = browser.get(f"/my/cases/{told.number}/papers/{paper.code}/")
            assert answer.status_code in (200, 404), paper.kind


DRAFT_PAGES = (
    "", "delete/", "consent/", "consent/refused/", "phone/", "phone/right/", "dwelling/", "dwelling/find/",
    "dwelling/find/?q=мысал", "dwelling/find/?q=zzz", "tenure/", "basis/", "basis/category/", "basis/plan/", "family/",
    "family/add/", "family/me/", "events/", "events/add/", "group/", "service/", "papers/", "papers/3/", "papers/8/",
    "check/",
)  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_of_a_draft_opens(lang: str, writing: Writing) -> None:
    writing.through_papers()
    writing.browser.cookies["language"] = lang
    spouse, child = writing.told.home.family[1:3]
    people = [f"family/{one.person}/{more}" for one in (spouse, child) for more in ("", "remove/")]

    for page in (*DRAFT_PAGES, *people):
        assert writing.browser.get(writing.at(page)).status_code == 200, page


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_and_the_account_open(lang: str, begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    _returned(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant, lang)

    for page in ("/my/", "/my/start/"):
        assert browser.get(page).status_code == 200
    assert case_of(told.number).stage is Stage.RETURNED  # type: ignore[union-attr]


def _plan(told: Telling) -> None:
    told.go(20, 10)
    steps.apply(told, Basis.INSTALMENTS, InstalmentChoice(3, 20))


def test_a_plan_of_payment_stands_on_the_page_of_the_case(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    _plan(told)
    clock.moment = told.at

    page = sign_in(told.home.tenant).get(f"/my/cases/{told.number}/").content.decode()

    assert "20 % at once, 3 years" in page
