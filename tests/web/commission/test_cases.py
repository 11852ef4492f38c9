"""A case before the commission: the file, the conflict, the blind vote, the outcome, the minutes."""

from datetime import timedelta
from typing import Any

import pytest

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.steps import OTHER_FLAT
from shanyraq.cli.demo_data.stories import commission, hearing
from shanyraq.cli.demo_data.stories.beginnings import referred, soon
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.case import Stage, Voting
from shanyraq.procedure.composition import Choice
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.people import person
from tests.web.staff import SignIn, Story, Tell, send, state, text_of


def to_vote(t: Telling) -> None:
    """The hour of the sitting has come and nothing has been asked yet."""
    referred(t, 5)
    t.go(2, 10)
    steps.schedule(t, soon(t))


def to_vote_after_hearing(t: Telling) -> None:
    """As above, after the person was heard."""
    hearing.heard(t)
    steps.refer(t)
    steps.schedule(t, soon(t))


def case_of(told: Telling) -> str:
    """The address of the case."""
    return f"/commission/cases/{told.number}/"


STORIES: dict[str, Story] = {
    "waits for a sitting": commission.waits_for_a_sitting,
    "challenged": commission.member_challenged,
    "to vote": to_vote,
    "voting": commission.voting,
    "voted": commission.voted,
    "half signed": commission.minutes_half_signed,
    "voted down": commission.voted_down,
}


@pytest.mark.parametrize("name", STORIES)
def test_the_page_of_a_case_opens_to_each_seat(name: str, town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(STORIES[name])
    staff = town.town
    for by, lang in ((staff.secretary, "kk"), (staff.chair, "ru"), (staff.members[0], "en")):
        browser = sign_in(by, lang)
        assert browser.get("/commission/").status_code == 200
        assert told.number in text_of(browser.get(case_of(told)))


def test_an_opening_by_a_member_is_written_down(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    sign_in(town.town.members[0]).get(case_of(told))
    seen = case_page(told.number, told.tenant)
    assert seen is not None
    assert [one.purpose for one in seen.openings if one.person == town.town.members[0].person] == ["sitting"]


def test_outsiders_find_no_case(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    for by in (town.neighbour.chair, town.neighbour.members[0]):
        for path in ("", "vote/", f"files/{state(told).filing.paper}/"):
            assert sign_in(by).get(case_of(told) + path).status_code == 404
    assert sign_in(town.town.executors[0]).get(case_of(told)).status_code == 403


def test_nobody_sees_a_vote_before_the_voting_is_closed(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    staff = town.town
    chair = sign_in(staff.chair)
    assert send(chair, f"{case_of(told)}open-voting/", grants="redemption").status_code == 303
    voted = sign_in(staff.members[0])
    assert send(voted, f"{case_of(told)}vote/", choice="abstain").status_code == 303
    own = text_of(voted.get(case_of(told)))
    assert "Your vote: abstain." in own
    for by in (staff.chair, staff.members[1], staff.secretary):
        page = text_of(sign_in(by).get(case_of(told)))
        assert "Voted: 1 of 5." in page
        assert "abstain." not in page
        assert "Outcome" not in page
        whole = text_of(sign_in(by).get(f"{case_of(told)}?whole"))
        name = person(staff.members[0].person)
        assert name is not None
        assert f'members, {name.short_name}</p><p class="moment-what">A member voted' not in whole


def test_a_vote_is_cast_once_and_against_needs_grounds_with_facts(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.voting)
    browser, vote = sign_in(town.town.members[1]), f"{case_of(told)}vote/"
    for fields, why in (
        ({}, "Choose an answer"),
        ({"choice": "against"}, "ground"),
        ({"choice": "against", "reason_1": "13-9"}, "Not filled in"),
    ):
        answer = send(browser, vote, **fields)
        assert answer.status_code == 422
        assert why in text_of(answer)
    sent = {"choice": "against", "reason_1": "13-9", "facts_1": "An earlier privatization."}
    assert send(browser, vote, **sent).status_code == 303
    again = send(browser, vote, choice="for")
    assert again.status_code == 422
    assert "You have voted. A vote is not changed." in text_of(again)
    secretary = send(sign_in(town.town.secretary), vote, choice="for")
    assert secretary.status_code == 422
    assert "your seat has no vote" in text_of(secretary)


def test_after_a_hearing_only_grounds_that_were_heard_are_offered_and_taken(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(to_vote_after_hearing)
    clock.move(timedelta(minutes=30))
    assert send(sign_in(town.town.chair), f"{case_of(told)}open-voting/", grants="redemption").status_code == 303
    browser, vote = sign_in(town.town.members[0]), f"{case_of(told)}vote/"
    page = text_of(browser.get(vote))
    assert OTHER_FLAT.sub_reason in page
    assert 'value="13-9"' not in page
    other = {"choice": "against", "reason_1": "13-9", "facts_1": "Something new."}
    assert send(browser, vote, **other).status_code == 422
    heard = {"choice": "against", "reason_1": OTHER_FLAT.sub_reason, "facts_1": "The register."}
    assert send(browser, vote, **heard).status_code == 303


def test_the_chair_closes_and_the_outcome_explains_its_arithmetic(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.voting)
    chair, case = sign_in(town.town.chair), case_of(told)
    page = text_of(chair.get(f"{case}close-voting/"))
    assert "The quorum is 4" in page
    assert send(chair, f"{case}vote/", choice="for").status_code == 303
    assert send(sign_in(town.town.deputy), f"{case}vote/", choice="abstain").status_code == 303
    member = send(sign_in(town.town.members[0]), f"{case}close-voting/")
    assert member.status_code == 422
    assert send(sign_in(town.town.chair), f"{case}close-voting/").status_code == 303
    page = text_of(sign_in(town.town.members[0]).get(case))
    assert "Privatization is decided" in page
    assert "Members of the commission with a vote: 5." in page
    assert "The quorum is 4 members voting (2 of every 3)." in page
    assert "In favour: 3, against: 0" in page
    assert "did not vote" in page


def test_a_member_who_left_sees_the_number_of_the_case_and_no_more(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.voting_without_one)
    browser = sign_in(town.town.members[1])
    paper = state(told).filing.paper
    for path in ("", "vote/", f"files/{paper}/"):
        answer = browser.get(case_of(told) + path)
        assert answer.status_code == 403
        assert "you are recused from case" in text_of(answer).lower()
    name = person(told.home.tenant)
    assert name is not None
    agenda = text_of(browser.get(f"/commission/sittings/{state(told).commission.sitting}/"))
    assert told.number in agenda
    assert name.short_name not in agenda
    assert send(browser, f"{case_of(told)}vote/", choice="for").status_code == 403


def test_a_conflict_is_declared_in_words_and_cannot_be_declared_without(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(to_vote)
    browser, where = sign_in(town.town.members[0]), f"{case_of(told)}conflict/"
    assert send(browser, where, why=" ").status_code == 422
    answer = send(browser, where, why="A neighbour of the applicant.")
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/commission/"
    assert browser.get(case_of(told)).status_code == 403


def test_where_the_chair_left_the_deputy_presides(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    assert send(sign_in(town.town.chair), f"{case_of(told)}conflict/", why="A relative.").status_code == 303
    deputy = sign_in(town.town.deputy)
    assert "Open the voting" in text_of(deputy.get("/commission/"))
    assert send(deputy, f"{case_of(told)}open-voting/", grants="redemption").status_code == 303
    assert state(told).commission.voting is Voting.OPEN


def test_a_challenge_is_decided_with_reasons_before_the_vote(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.member_challenged)
    chair, where = sign_in(town.town.chair), f"{case_of(told)}decide-challenge/"
    challenged = state(told).commission.challenged[0]
    assert send(chair, where, member=challenged, answer="recused", why="").status_code == 422
    assert send(chair, where, member=challenged, answer="recused", why="They are related.").status_code == 303
    assert state(told).commission.recused == (challenged,)


def test_voting_does_not_open_before_the_hour_or_on_other_terms_than_were_asked(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    early = tell(commission.on_an_agenda, 1)
    chair = sign_in(town.town.chair)
    assert "The time of the sitting has not come yet" in text_of(chair.get(case_of(early)))
    assert send(chair, f"{case_of(early)}open-voting/", grants="redemption").status_code == 422
    told = tell(to_vote, 2)
    answer = send(chair, f"{case_of(told)}open-voting/", grants="free")
    assert answer.status_code == 422
    assert "hear" in text_of(answer)


def test_minutes_are_made_by_the_system_signed_by_two_and_a_dissent_lies_beside_them(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(commission.voted)
    case, staff = case_of(told), town.town
    dissent = {"text": "I would have asked for another extract."}
    assert send(sign_in(staff.members[0]), f"{case}dissent/", **dissent).status_code == 303
    assert send(sign_in(staff.members[0]), f"{case}dissent/", **dissent).status_code == 422
    assert send(sign_in(staff.members[0]), f"{case}minutes/").status_code == 422
    assert send(sign_in(staff.secretary), f"{case}minutes/").status_code == 303
    minutes = state(told).commission.minutes
    page = text_of(sign_in(staff.chair).get(case))
    assert minutes in page
    assert "I would have asked for another extract." in page
    assert send(sign_in(staff.chair), f"{case}sign-minutes/", digest="0" * 64).status_code == 422
    for by in (staff.secretary, staff.chair):
        assert send(sign_in(by), f"{case}sign-minutes/", digest=minutes).status_code == 303
    assert state(told).stage is Stage.DECISION
    assert "Privatization is decided" in text_of(sign_in(staff.members[0]).get(case))
    late: Any = send(sign_in(staff.secretary), f"{case}minutes/")
    assert late.status_code == 422


def test_every_choice_of_a_vote_has_its_word(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.voting)
    page = text_of(sign_in(town.town.chair).get(f"{case_of(told)}vote/"))
    assert all(f'value="{choice}"' in page for choice in Choice)
