"""The personal account: where the case is, who has it, what is due and why, and what the applicant can do."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from shanyraq.chancery import acts
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import ZONE
from shanyraq.law.editions import E437_2021
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.law.receipts import receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.drafts import drafts_of
from shanyraq.record.readers.notices import unread
from shanyraq.web.applicant.answers import read
from shanyraq.words.dates import say_date, say_datetime
from tests.web.applicant import stories
from tests.web.citizens import KEY, Begin, SignIn, StandingClock


def _code(told: Telling, kind: PaperKind) -> str:
    paper = stories.case_at_hand(told).paper(kind)
    assert paper is not None
    return paper.code


def test_the_case_says_where_it_is_whose_turn_and_by_when(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    page = sign_in(told.home.tenant).get(f"/my/cases/{told.number}/").content.decode()
    assert "Nothing is needed from you now" in page
    assert "the responsible executor" in page
    assert "Papers being checked" in page
    assert "<svg" in page


def test_each_running_term_has_a_receipt_of_its_own(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    page = browser.get(f"/my/cases/{told.number}/terms/commission_decision/0/").content.decode()
    assert "Day by day" in page
    assert "30 calendar days" in page
    assert browser.get(f"/my/cases/{told.number}/terms/payment/0/").status_code == 404
    assert browser.get(f"/my/cases/{told.number}/terms/nonsense/0/").status_code == 404


def test_who_opened_the_case_and_why_is_shown(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    executor = told.staff.executors[0]
    account = account_of(executor.person)
    assert account is not None
    open_as_staff(told.number, account.account_id, Role.EXECUTOR, executor.organisation, "question", told.at)
    browser = sign_in(told.home.tenant)
    for page in ("", "openings/"):
        said = browser.get(f"/my/cases/{told.number}/{page}").content.decode()
        assert "To answer a question of the applicant" in said


def test_a_notice_is_read_only_once_it_is_opened_and_its_receipt_is_recorded_once(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.notified(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    code = _code(told, PaperKind.PRELIMINARY_REFUSAL)
    for page in ("", "history/"):
        assert "Та квартира" not in browser.get(at + page).content.decode()
        assert "другая квартира" not in browser.get(at + page).content.decode()
    page = browser.get(at).content.decode()
    assert "It is your turn" in page
    assert "open and read: Notice of a preliminary decision" in page
    paper = f"{at}papers/{code}/"
    assert browser.get(f"{paper}file/").headers["Location"] == paper
    assert browser.get(f"{at}objection/").headers["Location"] == paper
    assert "you have 2 working days to object" in browser.get(paper).content.decode()
    assert browser.post(f"{paper}open/").status_code == 400
    for _ in range(2):
        assert browser.post(f"{paper}open/", {"key": KEY}).headers["Location"] == paper
    assert stories.case_at_hand(told).hearing.received_on == told.at.date()
    assert browser.get(f"{paper}file/").headers["Content-Type"] == "application/pdf"
    assert "другая квартира" in browser.get(f"{at}objection/").content.decode()


def test_the_spouse_does_not_open_what_is_addressed_to_the_applicant(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.notified(told)
    clock.moment = told.at
    code = _code(told, PaperKind.PRELIMINARY_REFUSAL)
    answer = sign_in(told.home.spouse).post(f"/my/cases/{told.number}/papers/{code}/open/", {"key": KEY})
    assert answer.status_code == 404
    assert stories.case_at_hand(told).hearing.received_on is None


def test_whoever_read_the_notice_is_told_of_the_hearing_and_until_when_to_object(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.notified(told)
    steps.read_notice(told)
    clock.moment = told.at
    hearing_at = stories.case_at_hand(told).hearing.hearing_at
    assert hearing_at is not None
    page = sign_in(told.home.tenant).get(f"/my/cases/{told.number}/").content.decode()
    assert "You may object now" in page
    assert say_datetime(hearing_at.astimezone(ZoneInfo(ZONE)), "en") in page
    assert "Objections are taken until" in page
    assert "/terms/objections/0/" in page


def test_whoever_is_refused_is_told_where_and_until_when_to_complain(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.returned(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    assert "Open the paper: it says how, where and until when" in browser.get(at).content.decode()
    browser.post(f"{at}papers/{_code(told, PaperKind.RETURN)}/open/", {"key": KEY})
    page = browser.get(at).content.decode()
    paper = stories.case_at_hand(told).paper(PaperKind.RETURN)
    assert paper is not None
    assert paper.delivered_on is not None
    due = receipt(E437_2021, TermCode.COMPLAINT_FILING, paper.delivered_on, route=Route.COMMUNAL).due
    assert f"the last day is {say_date(due, 'en')}" in page
    assert "площадь Шанырак, 1" in page, "addresses are kept in Kazakh and in Russian"


def test_an_objection_is_kept_and_an_empty_one_is_not(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.notified(told)
    steps.read_notice(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/objection/"
    assert browser.post(at, {"key": KEY, "said": " "}).status_code == 422
    answer = browser.post(at, {"key": KEY, "said": "The flat was sold in 2019."})
    assert answer.headers["Location"] == f"/my/cases/{told.number}/?told=objection"
    page = browser.get(answer.headers["Location"]).content.decode()
    assert "Your objection is in the file" in page
    assert "The flat was sold in 2019." in page


def test_a_hearing_is_given_up_only_with_the_mark(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.notified(told)
    steps.read_notice(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/no-hearing/"
    assert "Otherwise go back" in browser.post(at, {"key": KEY}).content.decode()
    assert stories.case_at_hand(told).hearing.waived_on is None
    assert browser.post(at, {"key": KEY, "sure": "on"}).status_code == 303
    assert stories.case_at_hand(told).hearing.waived_on == told.at.date()
    assert browser.post(at, {"key": "new-" + KEY, "sure": "on"}).status_code == 422


def test_remarks_on_the_minutes_are_taken_for_three_working_days(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.notified(told)
    steps.read_notice(told)
    stories.heard(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/remark/"
    assert browser.post(at, {"key": KEY, "said": "I said 2019."}).status_code == 303
    clock.moment = told.at + timedelta(days=10)
    assert "The term for remarks" in browser.get(at).content.decode()
    assert browser.post(at, {"key": "new-" + KEY, "said": "Late."}).status_code == 422


def test_a_member_of_the_commission_is_challenged(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    stories.referred(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/challenge/"
    member = told.staff.members[0].person
    assert browser.post(at, {"key": KEY, "said": "My cousin."}).status_code == 422
    assert browser.post(at, {"key": KEY, "member": "nobody", "said": "My cousin."}).status_code == 422
    assert browser.post(at, {"key": KEY, "member": member, "said": "My cousin."}).status_code == 303
    assert stories.case_at_hand(told).commission.challenged == (member,)
    assert f'value="{member}"' not in browser.get(at).content.decode()


def test_a_withdrawn_case_ends_and_its_answers_serve_again(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    assert "this case ends" in browser.get(f"{at}withdraw/").content.decode()
    assert browser.post(f"{at}withdraw/", {"key": KEY}).headers["Location"] == f"{at}?told=withdraw"
    assert stories.case_at_hand(told).stage is Stage.WITHDRAWN
    assert browser.post(f"{at}again/").status_code == 303
    kept = read(drafts_of(browser.session["account"])[0].data)
    assert kept.dwelling == told.home.flat
    assert kept.agreed is None


def test_after_a_return_the_reason_stands_beside_the_new_beginning(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.returned(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    browser.post(f"{at}papers/{_code(told, PaperKind.RETURN)}/open/", {"key": KEY})
    assert "Why it was returned" in browser.get(f"{at}again/").content.decode()
    assert "Apply again" in browser.get(at).content.decode()


def test_a_running_case_is_not_begun_again(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    answer = sign_in(told.home.tenant).post(f"/my/cases/{told.number}/again/")
    assert answer.headers["Location"] == f"/my/cases/{told.number}/"


def test_a_decision_is_seen_when_its_head_has_signed_it(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    stories.referred(told)
    told.go(17, 11)
    steps.schedule(told, told.at + timedelta(hours=1))
    told.go(16, 12)
    steps.sit(told)
    steps.register(told)
    clock.moment = told.at
    browser, code = sign_in(told.home.tenant), _code(told, PaperKind.DECISION)
    for page in ("", "file/"):
        assert browser.get(f"/my/cases/{told.number}/papers/{code}/{page}").status_code == 404
    assert browser.post(f"/my/cases/{told.number}/papers/{code}/open/", {"key": KEY}).status_code == 404


def test_the_agreement_is_signed_once_and_the_schedule_follows(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told, Basis.INSTALMENTS, InstalmentChoice(1, 20))
    stories.referred(told)
    stories.decided(told, Basis.INSTALMENTS)
    stories.drafted(told, Basis.INSTALMENTS)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    assert "The schedule appears" in browser.get(f"{at}payments/").content.decode()
    paper = stories.case_at_hand(told).agreement.paper
    assert browser.post(f"{at}agreement/", {"key": KEY, "digest": paper}).headers["Location"] == f"{at}?told=agreement"
    assert browser.post(f"{at}agreement/", {"key": "new-" + KEY, "digest": paper}).status_code == 422
    told.done(acts.sign_agreement(told.number, DEMO_KEY, by=told.staff.head, at=told.at))
    page = browser.get(f"{at}payments/").content.decode()
    assert "Initial contribution" in page
    assert "1\u00a0800\u00a0000\u00a0₸" in page
    assert f'href="{at}papers/{_code(told, PaperKind.PAYMENT_SCHEDULE)}/"' in page, "the account to pay to"
    steps.pay(told, 180_000_000, told.at.date())
    assert "paid" in browser.get(f"{at}payments/").content.decode()
    clock.moment = told.at + timedelta(days=80)
    assert "overdue" in browser.get(f"{at}payments/").content.decode()


def test_nothing_is_owed_for_a_free_dwelling(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told, Basis.FREE)
    stories.referred(told)
    stories.decided(told, Basis.FREE)
    stories.drafted(told, Basis.FREE)
    steps.agree(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/"
    assert "There is nothing to pay" in browser.get(f"{at}payments/").content.decode()
    assert "Your ownership arises when it is registered by the state" in browser.get(at).content.decode()


def test_a_slip_is_pointed_at_and_waits_for_its_answer(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/correction/"
    assert browser.post(at, {"key": KEY, "kind": "decision", "said": "x"}).status_code == 422
    assert browser.post(at, {"key": KEY, "kind": "acceptance", "said": "My name has an ұ."}).status_code == 303
    assert [one.kind for one in stories.case_at_hand(told).corrections] == [PaperKind.ACCEPTANCE]


@pytest.mark.parametrize("page", ["objection", "no-hearing", "remark", "challenge", "agreement"])
def test_an_act_of_another_stage_says_why_it_cannot_be_done(
    page: str, begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser, at = sign_in(told.home.tenant), f"/my/cases/{told.number}/{page}/"
    assert "Basis:" in browser.get(at).content.decode()
    given = {"key": KEY, "said": "x", "sure": "on", "member": "x"}
    assert browser.post(at, given).status_code == 422


def test_messages_are_marked_as_read(begin: Begin, sign_in: SignIn, clock: StandingClock) -> None:
    told = begin(2)
    stories.returned(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    assert unread(told.home.tenant) > 0
    assert told.number in browser.get("/my/").content.decode()
    assert browser.post("/my/notices/read/").headers["Location"] == "/my/"
    assert unread(told.home.tenant) == 0


def test_a_member_of_staff_does_not_enter_the_account_of_citizens(
    begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    stories.applied(told)
    browser = sign_in(told.staff.head.person)
    for page in ("/my/", f"/my/cases/{told.number}/"):
        assert browser.get(page).status_code == 403
