"""Acts of the office as forms: what they start with, what they refuse and why, and what happened after them."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.stories import agreement, commission, filing, hearing, review, turns
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.case import Stage
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.people import people
from tests.chancery.told import text_of as printed
from tests.web.staff import SignIn, Story, Tell, send, state, text_of


def pdf(name: str = "scan.pdf") -> SimpleUploadedFile:
    """A small paper as a browser sends it."""
    return SimpleUploadedFile(name, sheet("A scan"), "application/pdf")


def day(name: str, at: date) -> dict[str, str]:
    """Three boxes of a date."""
    return {f"{name}_0": str(at.day), f"{name}_1": str(at.month), f"{name}_2": str(at.year)}


class Desk:
    """A case on somebody's desk."""

    def __init__(self, told: Telling, browser: Client) -> None:
        self.told = told
        self.browser = browser
        self.case = f"/office/cases/{told.number}/"

    def form(self, code: str) -> str:
        """The page of an act."""
        answer = self.browser.get(f"{self.case}{code}/")
        assert answer.status_code == 200
        return text_of(answer)

    def give(self, code: str, **fields: Any) -> Any:
        """Send the form of an act."""
        return send(self.browser, f"{self.case}{code}/", **fields)

    def done(self, code: str, **fields: Any) -> str:
        """An act that is carried out; the case's page after it."""
        answer = self.give(code, **fields)
        assert answer.status_code == 303, text_of(answer)
        return text_of(self.browser.get(self.case))

    def refused(self, code: str, *because: str, **fields: Any) -> None:
        """An act that comes back with its reason."""
        before = state(self.told)
        answer = self.give(code, **fields)
        assert answer.status_code == 422
        for reason in because:
            assert reason in text_of(answer)
        assert state(self.told) == before


@pytest.fixture
def desk(town: World, tell: Tell, sign_in: SignIn) -> Any:
    """Lays a told case on the desk of its executor, or of the head."""

    def laid(story: Story, *, head: bool = False, serial: int = 1) -> Desk:
        told = tell(story, serial)
        known = (one for one in town.town.executors if one.person == state(told).review.executor)
        return Desk(told, sign_in(town.town.head if head else next(known, town.town.executors[0])))

    return laid


def test_what_came_after_hours_is_registered_on_its_day_and_not_before(desk: Any, clock: FixedClock) -> None:
    at = desk(filing.sent_after_hours)
    clock.move(timedelta(hours=-19))
    at.refused("register", "20 June 2025")
    clock.move(timedelta(hours=19))
    at.done("register")
    assert state(at.told).stage is Stage.REVIEW


def test_a_file_is_taken_or_given_to_another_executor(town: World, desk: Any) -> None:
    at = desk(review.fresh)
    assert "Take the file" in text_of(at.browser.get(at.case))
    assert "A responsible executor took the file." in at.done("take")
    other = town.town.executors[1].person
    at.done("assign", executor=other)
    assert state(at.told).review.executor == other
    at.refused("assign", "choose", executor="stranger")


def test_a_return_starts_with_what_the_check_found_and_says_the_last_day(desk: Any) -> None:
    at = desk(review.lacks_a_paper)
    page = at.form("return")
    assert "Last day to return: 20 June 2025, Friday." in page
    assert "қоса берілмеген" in page
    assert "не приложено" in page
    at.refused("return", "Not filled in", what_8=" ")
    page = at.done("return", what_8="Bring the certificate.")
    assert "the application was returned" in page
    assert "Bring the certificate." in page
    assert state(at.told).paper(PaperKind.RETURN) is not None


def test_after_two_working_days_the_return_is_greyed_with_its_reason(desk: Any, clock: FixedClock) -> None:
    at = desk(review.lacks_a_paper)
    clock.move(timedelta(days=3))
    page = text_of(at.browser.get(at.case))
    assert "The term for a return is over, its last day was 20 June 2025, Friday." in page
    assert 'aria-disabled="true"' in page
    at.refused("return", "The term for a return is over", what_8="Bring it.")


def notice(at: date, **more: str) -> dict[str, str]:
    """A whole notice."""
    words = {"reason_1": "13-9", "facts_1": "The register shows an earlier privatization.", "time": "11:00"}
    return {**words, **day("day", at), "place": "Room 204", **more}


def test_a_notice_shows_the_days_to_keep_and_starts_on_the_earliest(desk: Any) -> None:
    page = desk(review.lacks_a_paper).form("notify")
    assert "Earliest day of the hearing" in page
    assert page.count("26 June 2025, Thursday") == 2
    assert 'name="day_0" value="26"' in page
    assert "Last day for the notice" in page


def test_a_notice_needs_a_ground_with_facts_a_lawful_day_and_leads_to_the_hearing(desk: Any) -> None:
    at = desk(review.lacks_a_paper)
    at.refused("notify", "Not filled in: “Facts of the case”", **notice(date(2025, 6, 26), facts_1=""))
    at.refused("notify", "Not filled in: “Facts of the case”", **notice(date(2025, 6, 26), reason_2="13-10-1"))
    at.refused("notify", "26 June 2025", **notice(date(2025, 6, 25)))
    at.refused("notify", "Write the time as 10:00", **notice(date(2025, 6, 26), time="eleven"))
    page = at.done("notify", **notice(date(2025, 6, 26)))
    assert "26 June 2025, Thursday, 11:00" in page
    assert "The register shows an earlier privatization." in page
    assert "Room 204" in page
    assert state(at.told).stage is Stage.HEARING


def test_a_hearing_that_breaks_the_term_of_the_decision_is_confirmed_in_so_many_words(desk: Any) -> None:
    at = desk(review.lacks_a_paper)
    late = date(2025, 7, 24)
    at.refused("notify", "the commission cannot keep its term", "confirm that the term will be broken", **notice(late))
    at.done("notify", **notice(late, aware="on"))


def test_a_delivery_begins_the_persons_own_days_and_lies_in_no_future(desk: Any) -> None:
    at = desk(hearing.notice_unread)
    paper = state(at.told).hearing.notice
    assert f'value="{paper}" checked' in at.form("delivery")
    at.refused(
        "delivery", "This day has not come yet", paper=paper, way="in_person", **day("delivered_on", date(2025, 6, 21))
    )
    at.done("delivery", paper=paper, way="in_person", **day("delivered_on", date(2025, 6, 20)))
    assert state(at.told).hearing.received_on == date(2025, 6, 20)


def test_an_objection_is_read_on_the_page_and_the_hearing_waits_for_its_hour(desk: Any, clock: FixedClock) -> None:
    at = desk(hearing.hearing_to_come)
    assert "Та квартира продана" in text_of(at.browser.get(at.case))
    at.done("objection", text="Also said at the counter.")
    assert "Also said at the counter." in text_of(at.browser.get(at.case))
    held = {"attended": "yes", "present": "A\nB", "statements": "The flat was sold.", "others": "B: I saw the deed."}
    at.refused("hold-hearing", "hearing", **held)
    clock.move(timedelta(days=5))
    at.refused("hold-hearing", "Write down what the person said", attended="yes", present="A", statements="")
    page = at.done("hold-hearing", **held)
    assert "minutes" in page.lower()
    for said in ("The flat was sold.", "B: I saw the deed."):
        assert said in page
    assert state(at.told).hearing.attended


def test_who_did_not_come_does_not_stand_among_those_present(desk: Any, clock: FixedClock) -> None:
    at = desk(hearing.hearing_to_come)
    clock.move(timedelta(days=5))
    applicant = people([at.told.home.tenant])[at.told.home.tenant].full_name
    assert applicant in at.form("hold-hearing")
    at.done("hold-hearing", attended="no", present=f"{applicant}\nB", statements="")
    before, there = printed(at.told, PaperKind.HEARING_MINUTES).split("Қатысқандар", 1)
    assert applicant in before, "whose application it is"
    assert "B" in there
    assert applicant not in there


def test_a_hearing_is_moved_with_a_reason(desk: Any) -> None:
    at = desk(hearing.hearing_to_come)
    at.refused("move-hearing", "Not filled in", **notice(date(2025, 6, 27)), why="")
    at.done("move-hearing", **notice(date(2025, 6, 27)), why="The person is ill.")
    moved = state(at.told).hearing.hearing_at
    assert moved is not None
    assert moved.day == 27


def test_the_file_goes_to_the_commission_of_the_dwellings_owner(town: World, desk: Any) -> None:
    at = desk(review.falls_due_soon)
    page = at.form("refer")
    assert "chair" in page
    assert "Source of the rules" in page
    at.refused("refer", "Choose", commission="")
    at.refused("refer", "choose one of the answers listed", commission=town.neighbour.commission)
    at.done("refer", commission=town.town.commission)
    assert state(at.told).stage is Stage.COMMISSION


def test_a_file_is_not_referred_before_its_documents_are_checked(town: World, desk: Any) -> None:
    at = desk(review.half_checked)
    assert "Not all nine kinds of document are checked. Left: 4." in text_of(at.browser.get(at.case))
    at.refused("refer", "Left: 4", commission=town.town.commission)


def test_a_decision_is_registered_by_one_and_signed_by_another(town: World, desk: Any, sign_in: SignIn) -> None:
    at = desk(agreement.to_be_registered)
    assert "a decision will be drawn up" in at.form("register-decision")
    at.done("register-decision")
    head = Desk(at.told, sign_in(town.town.head))
    page = head.form("sign-decision")
    paper = state(at.told).decision.paper
    assert f'<dd class="digest">{paper}</dd>' in page
    head.refused("sign-decision", "The paper was replaced", digest="0" * 64)
    not_a_signature = SimpleUploadedFile("a.p7s", b"not a signature")
    head.refused("sign-decision", "signature", digest=paper, cms=not_a_signature)
    head.done("sign-decision", digest=paper)
    assert state(at.told).decision.signed_on is not None
    head.refused("sign-decision", "", digest=paper)


def test_the_head_sends_a_paper_back_with_a_reason(desk: Any) -> None:
    at = desk(agreement.for_the_head, head=True)
    at.refused("send-back", "Not filled in", why="")
    at.done("send-back", why="The house number is wrong.")
    assert state(at.told).decision.paper == ""


def test_the_residual_value_needs_a_source_and_an_attached_calculation(desk: Any) -> None:
    at = desk(agreement.price_unknown)
    value = {"residual": "9 000 000,50", "source": "Calculation No. 7 of 1 June 2025"}
    at.refused("price", "Attach a file", **value)
    at.refused("price", "Write the sum in figures", **{**value, "residual": "nine"}, calculation=pdf())
    at.refused("price", "not a PDF", **value, calculation=SimpleUploadedFile("a.pdf", b"text, no more"))
    at.refused("price", "Not filled in", **{**value, "source": ""}, calculation=pdf())
    page = at.done("price", **value, calculation=pdf("calculation.pdf"))
    assert state(at.told).agreement.residual_tiyn == 900_000_050
    assert "calculation.pdf" in page or "Calculation No. 7" in page


def test_rights_are_asked_for_or_entered_from_an_extract(desk: Any) -> None:
    at = desk(agreement.price_unknown)
    at.done("ask-rights")
    at.done("record-rights", encumbered="yes", extract=pdf())
    rights = state(at.told).rights
    assert rights is not None
    assert rights.encumbered
    assert "encumbered" in text_of(at.browser.get(at.case))
    at.refused("draft-agreement", "encumbrance")


def test_a_payment_is_entered_once_never_above_what_is_owed_and_can_be_taken_out(desk: Any) -> None:
    at = desk(agreement.in_arrears)
    page = text_of(at.browser.get(at.case))
    assert "In arrears: " in page
    assert "Still owed: " in page
    paid = {"reference": "PAY-1", "amount": "1 000", **day("paid_on", date(2025, 6, 20))}
    at.refused("payment", "Still owed", **{**paid, "amount": "99 000 000"})
    at.refused("payment", "This day has not come yet", **{**paid, **day("paid_on", date(2025, 6, 21))})
    assert "PAY-1" in at.done("payment", **paid, order=pdf())
    at.refused("payment", "", **paid)
    at.refused("cancel-payment", "Not filled in", reference="PAY-1", why=" ")
    at.done("cancel-payment", reference="PAY-1", why="Entered for another case.")
    assert not any(one.reference == "PAY-1" for one in state(at.told).payments)


def test_terms_stand_still_by_an_act_and_run_again(desk: Any, clock: FixedClock) -> None:
    at = desk(review.fresh, head=True)
    asked = at.browser.get(at.case)
    at.browser.post(asked.headers["Location"], {"purpose": "control"})
    words = {"ground": "court", "act": "Ruling No. 1 of 20 June 2025", "why": "Until the court decides."}
    at.refused("suspend", "Not filled in", **{**words, "act": ""})
    at.refused("suspend", "extension", **{**words, "ground": "extension"})
    assert "The terms stand still" in at.done("suspend", **words)
    clock.move(timedelta(days=3))
    at.done("resume", why="The court decided.")
    assert not state(at.told).suspended


def test_a_slip_is_corrected_or_declined_by_the_head(town: World, desk: Any, sign_in: SignIn) -> None:
    at = desk(hearing.slip_in_a_refusal, head=True)
    kind = state(at.told).corrections[0].kind
    at.done("decline-correction", paper=str(kind), why="This changes the meaning.")
    assert state(at.told).corrections == ()
    executor = Desk(at.told, sign_in(town.town.executors[0]))
    executor.done("request-correction", paper=str(kind), slip="The street is misspelt.")
    head = Desk(at.told, sign_in(town.town.head))
    assert "sign-correction/" not in text_of(head.browser.get(head.case))
    head.refused("correct", "cannot lose the answer", paper=str(kind), why="The street.", found="  ")
    drafted = head.give("correct", paper=str(kind), why="The street.", found="The flat was not sold.")
    assert drafted.headers["Location"].endswith("/sign-correction/")
    page = text_of(head.browser.get(drafted.headers["Location"]))
    assert state(at.told).corrections, "nothing has happened by drawing the paper up"
    found = re.search('name="digest" value="([0-9a-f]{64})"', page)
    assert found
    paper = found[1]
    assert head.browser.get(f"{head.case}files/{paper}/").status_code == 200
    assert sign_in(town.town.executors[0]).get(f"{head.case}files/{paper}/").status_code == 404
    sign_in(town.town.head)
    head.refused("sign-correction", "", digest="0" * 64)
    head.done("sign-correction", digest=paper)
    assert state(at.told).corrections == ()
    assert any(one.replaced_by for one in state(at.told).papers)


def test_a_death_is_recorded_and_the_family_takes_the_place(desk: Any) -> None:
    at = desk(review.fresh)
    at.refused("death", "This day has not come yet", **day("died_on", date(2025, 7, 1)), certificate=pdf())
    assert "has to take the applicant" in at.done("death", **day("died_on", date(2025, 6, 18)), certificate=pdf())
    at.refused("check", "", kind="1", finding="in_order")
    at.done("successor", person=at.told.home.spouse, proof=pdf())
    assert state(at.told).filing.applicant == at.told.home.spouse


def test_a_death_recorded_by_mistake_is_taken_out_with_a_reason_and_the_case_goes_on(desk: Any) -> None:
    at = desk(review.fresh)
    at.refused("cancel-death", "applicant", why="They live.")
    at.done("death", **day("died_on", date(2025, 6, 18)), certificate=pdf())
    assert "cancel-death/" in text_of(at.browser.get(at.case))
    at.refused("cancel-death", "Not filled in", why=" ")
    page = at.done("cancel-death", why="The register named another person.")
    assert "The register named another person." in page
    assert state(at.told).applicant_died_on is None
    assert state(at.told).stage is Stage.REVIEW
    at.refused("cancel-death", "applicant", why="They live.")


def test_the_head_ends_the_procedure_when_nobody_takes_the_place(desk: Any) -> None:
    at = desk(turns.widowed, head=True)
    at.done("terminate", why="Nobody takes the place.")
    assert state(at.told).stage is Stage.TERMINATED


@pytest.mark.parametrize("code", ["suspend", "terminate", "sign-decision", "send-back", "correct"])
def test_an_executor_is_told_that_an_act_is_the_heads(code: str, desk: Any) -> None:
    at = desk(review.fresh)
    assert 'aria-disabled="true"' in at.form(code)
    paper = {"digest": "", "ground": "court", "act": "x", "why": "x", "paper": ""}
    assert at.give(code, **paper).status_code == 422


def test_an_unknown_act_is_no_page(desk: Any) -> None:
    at = desk(review.fresh)
    assert at.browser.get(f"{at.case}no-such-act/").status_code == 404


def test_an_agreement_is_drafted_signed_by_the_tenant_and_then_by_the_head(desk: Any) -> None:
    at = desk(agreement.for_the_heads_signature, head=True)
    paper = state(at.told).agreement.paper
    page = at.done("sign-agreement", digest=paper)
    assert state(at.told).agreement.concluded_on is not None
    assert "signed" in page


def test_a_commission_that_cannot_decide_is_replaced_by_another(desk: Any, town: World) -> None:
    at = desk(commission.waits_for_a_sitting)
    at.done("refer", commission=town.town.commission)
