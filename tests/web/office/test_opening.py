"""Every opening of a case by staff is written down with its purpose, and the clerk is hardly asked."""

from datetime import timedelta

from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.record.readers.case_page import case_page
from tests.web.staff import SignIn, Tell, text_of


def test_an_opening_for_the_task_is_written_down_without_a_question(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(review.fresh)
    browser = sign_in(town.town.executors[0])
    page = text_of(browser.get(f"/office/cases/{told.number}/"))
    assert "The applicant sees it" in page
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    assert [(one.person, one.purpose) for one in seen.openings] == [(town.town.executors[0].person, "work")]
    browser.get(f"/office/cases/{told.number}/")
    clock.move(timedelta(minutes=29))
    browser.get(f"/office/cases/{told.number}/")
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    assert len(seen.openings) == 1, "one visit, however many pages"
    clock.move(timedelta(minutes=31))
    browser.get(f"/office/cases/{told.number}/")
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    assert len(seen.openings) == 2, "silence ends a visit"


def test_a_case_that_does_not_wait_for_the_looker_asks_for_the_purpose(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(review.fresh)
    browser = sign_in(town.town.head)
    answer = browser.get(f"/office/cases/{told.number}/")
    assert answer.status_code == 302
    asked = browser.get(answer.headers["Location"])
    assert "Why do you open this case?" in text_of(asked)
    assert 'value="control" checked' in text_of(asked)
    refused = browser.post(answer.headers["Location"], {"purpose": "curiosity"})
    assert refused.status_code == 422
    opened = browser.post(answer.headers["Location"], {"purpose": "question"})
    assert opened.status_code == 303
    page = text_of(browser.get(opened.headers["Location"]))
    assert "To answer a question of the applicant" in page
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    assert [one.purpose for one in seen.openings] == ["question"]


def test_a_paper_is_not_handed_out_before_the_case_is_opened_nor_under_another_number(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told, other = tell(review.fresh, 1), tell(review.fresh, 2)
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    paper = seen.case.papers[0].digest
    head = sign_in(town.town.head)
    assert head.get(f"/office/cases/{told.number}/files/{paper}/").status_code == 302
    browser = sign_in(town.town.executors[0])
    answer = browser.get(f"/office/cases/{told.number}/files/{paper}/")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("inline")
    assert (
        "attachment" in browser.get(f"/office/cases/{told.number}/files/{paper}/?save").headers["Content-Disposition"]
    )
    assert browser.get(f"/office/cases/{other.number}/files/{paper}/").status_code == 404
