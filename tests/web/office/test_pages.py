"""Every page of the office opens, in three languages, whatever stage the case is in."""

import pytest

from shanyraq.cli.demo_data.stories import agreement, commission, filing, hearing, review, turns
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By
from tests.web.staff import SignIn, Story, Tell, text_of

STORIES: dict[str, Story] = {
    "sent after hours": filing.sent_after_hours,
    "fresh": review.fresh,
    "half checked": review.half_checked,
    "lacks a paper": review.lacks_a_paper,
    "returned": review.returned,
    "voting": commission.voting,
    "voted down": commission.voted_down,
    "hearing to come": hearing.hearing_to_come,
    "refused, with a slip": hearing.slip_in_a_refusal,
    "to be registered": agreement.to_be_registered,
    "for the head": agreement.for_the_head,
    "in arrears": agreement.in_arrears,
    "widowed": turns.widowed,
    "suspended": turns.suspended,
}


def open_case(number: str, by: By, lang: str, sign_in: SignIn) -> str:
    """The page of a case; where the task does not tell the purpose, it is given."""
    browser = sign_in(by, lang)
    answer = browser.get(f"/office/cases/{number}/")
    if answer.status_code == 302:
        assert browser.post(answer.headers["Location"], {"purpose": "control"}).status_code == 303
        answer = browser.get(f"/office/cases/{number}/")
    assert answer.status_code == 200
    return text_of(answer)


@pytest.mark.parametrize("name", STORIES)
def test_the_page_of_a_case_opens_at_every_stage(name: str, town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(STORIES[name])
    for at, by in enumerate((town.town.executors[0], town.town.executors[1], town.town.head)):
        assert told.number in open_case(told.number, by, ("kk", "ru", "en")[at], sign_in)


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_pages_around_the_cases_open(lang: str, town: World, tell: Tell, sign_in: SignIn) -> None:
    tell(agreement.for_the_head_late)
    for by, pages in (
        (town.town.executors[0], ("", "late/", "keys/", "find/", "?whose=all&stage=review&ours=1&band=late&after=x.y")),
        (town.town.head, ("", "late/", "keys/", "sign/")),
    ):
        browser = sign_in(by, lang)
        for page in pages:
            assert browser.get(f"/office/{page}").status_code == 200


def test_citizens_and_other_staff_do_not_enter_the_office(town: World, sign_in: SignIn) -> None:
    for by in (town.town.secretary, town.operator):
        assert sign_in(by).get("/office/").status_code == 403
    assert sign_in(town.town.executors[0]).get("/office/sign/").status_code == 403


def test_a_term_that_only_allowed_something_went_by_and_is_not_called_done(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(commission.waits_for_a_sitting)
    for lang, said in (("kk", "пайдаланылмай аяқталды"), ("ru", "прошёл, не использован"), ("en", "went by, not used")):
        assert said in open_case(told.number, town.town.executors[0], lang, sign_in)
