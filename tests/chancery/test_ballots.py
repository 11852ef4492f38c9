"""Signed ballots of a commission whose rules want them: drawn up, signed, secret until the end, kept with evidence."""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from pytest_django import Settings

from shanyraq.chancery import acts, by_phone, doors
from shanyraq.chancery.acts.commission import ballot_to_sign
from shanyraq.chancery.case_files import digests_of
from shanyraq.chancery.dossier import dossier_for_audit
from shanyraq.chancery.drawn import unsigned_papers
from shanyraq.chancery.giving import Signed
from shanyraq.chancery.opening import open_file
from shanyraq.chancery.signing import CITIZEN, DEMO_KEY, employee_of, sign_with_demo_key
from shanyraq.chancery.waiting import ask_again
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.everybody import mint_stock
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.law.price import Basis
from shanyraq.procedure.actor import By
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.readers.case_page import CasePage, case_page
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.public import paper_by_code
from shanyraq.record.readers.requests import asked
from shanyraq.record.readers.signatures import evidence_of
from tests.chancery.conftest import NOW
from tests.chancery.told import case, kinds, stored, text_of


@pytest.fixture
def told(world: World) -> Telling:
    """Voting is open in the commission of the mint; its one member has voted, by a ballot."""
    telling = Telling(world.mint, make_home(361, world.mint.provider, stock=mint_stock(world)), NOW)
    commission.voting_by_the_owners_commission(telling)
    return telling


def drawn(told: Telling, by: By, choice: Choice = Choice.FOR) -> Drawn:
    reasons = (steps.OTHER_FLAT,) if choice is Choice.AGAINST else ()
    made = acts.draw_up_ballot(told.number, choice, reasons, by=by, at=told.at)
    assert isinstance(made, Drawn), made
    return made


def sign(told: Telling, by: By, paper: Digest, cms: bytes | None = None) -> Signed:
    return acts.sign_ballot(told.number, paper, cms or DEMO_KEY, by=by, at=told.at)


def code_of(answer: object) -> str:
    assert isinstance(answer, Denial), answer
    return answer.code


def ballots(told: Telling) -> list[Paper]:
    return [one for one in case(told).papers if one.kind is PaperKind.BALLOT]


def page_for(told: Telling, by: By) -> CasePage:
    page = case_page(told.number, by)
    assert page is not None
    return page


def test_a_ballot_is_read_before_it_is_signed_and_nothing_is_cast_by_drawing_it_up(told: Telling) -> None:
    deputy, before = told.staff.deputy, kinds(told)
    paper = drawn(told, deputy, Choice.AGAINST).paper
    assert kinds(told) == before
    assert unsigned_papers(told.number, deputy) == {paper.digest}
    assert unsigned_papers(told.number, told.staff.chair) == frozenset()
    assert paper_by_code(paper.code) is None
    told.done(sign(told, deputy, paper.digest))
    assert kinds(told) == [*before, "VoteCast"]


def test_the_ballot_says_who_where_on_what_how_and_why(told: Telling) -> None:
    paper = drawn(told, told.staff.deputy, Choice.AGAINST).paper
    told.done(sign(told, told.staff.deputy, paper.digest))
    text = text_of(told, PaperKind.BALLOT)
    assert paper.number in text
    assert paper.number.split("-")[2] == "V"
    for said in ("Бюллетень для голосования", "дауыс беру бюллетені", "Против", "Қарсымын", steps.OTHER_FLAT.facts):
        assert " ".join(said.split()) in text, said
    assert case(told).papers[0].number in text, "the application"
    assert "заместитель председателя" in text


def test_a_vote_cast_without_a_ballot_is_denied_and_nothing_is_kept(told: Telling) -> None:
    before = stored()
    given = acts.cast_vote(told.number, Choice.FOR, by=told.staff.chair, at=told.at)
    assert code_of(given) == "ballot_not_signed"
    assert stored() == before


def test_where_the_rules_want_no_ballots_none_is_drawn_up(world: World) -> None:
    telling = Telling(world.town, make_home(1, world.town.provider), NOW)
    commission.voting(telling)
    before = stored()
    assert code_of(acts.draw_up_ballot(telling.number, Choice.FOR, by=telling.staff.chair, at=telling.at)) == (
        "ballot_not_asked"
    )
    assert stored() == before


def test_a_vote_that_was_changed_after_it_was_drawn_up_is_signed_as_it_stands_now_alone(told: Telling) -> None:
    chair = told.staff.chair
    first, second = drawn(told, chair, Choice.ABSTAIN), drawn(told, chair, Choice.FOR)
    assert code_of(sign(told, chair, first.paper.digest)) == "other_version_signed"
    old = sign_with_demo_key(first.paper.digest, chair.person, employee_of(chair.organisation), told.at)
    assert code_of(sign(told, chair, second.paper.digest, old)) == "signature.content_differs"
    told.done(sign(told, chair, second.paper.digest))
    assert [vote.choice for vote in case(told).commission.votes if vote.member == chair.person] == [Choice.FOR]


def test_a_ballot_is_signed_with_ones_own_key_of_the_commissions_organisation(told: Telling) -> None:
    chair, deputy = told.staff.chair, told.staff.deputy
    paper = drawn(told, chair).paper.digest
    of_another = sign_with_demo_key(paper, deputy.person, employee_of(deputy.organisation), told.at)
    assert code_of(sign(told, chair, paper, of_another)) == "key_of_another_person"
    private = sign_with_demo_key(paper, chair.person, CITIZEN, told.at)
    assert code_of(sign(told, chair, paper, private)) == "key_of_another_organisation"
    elsewhere = sign_with_demo_key(paper, chair.person, employee_of(told.staff.provider), told.at)
    assert code_of(sign(told, chair, paper, elsewhere)) == "key_of_another_organisation"
    assert code_of(sign(told, deputy, paper)) == "other_version_signed", "nobody signs another's ballot"
    assert len(ballots(told)) == 1


def test_a_ballot_is_not_signed_twice_and_the_same_click_signs_once(told: Telling) -> None:
    chair, key = told.staff.chair, OneTimeKey("8", "click")
    paper = drawn(told, chair).paper.digest
    first, again = (
        acts.sign_ballot(told.number, paper, DEMO_KEY, by=chair, at=told.at + wait, key=key)
        for wait in (timedelta(0), timedelta(seconds=2))
    )
    assert isinstance(first, Recorded)
    assert isinstance(again, Recorded)
    assert again.repeated
    assert code_of(acts.sign_ballot(told.number, paper, DEMO_KEY, by=chair, at=told.at)) == "already_voted"
    assert code_of(acts.draw_up_ballot(told.number, Choice.ABSTAIN, by=chair, at=told.at)) == "already_voted"


def test_a_ballot_is_signed_on_the_day_it_bears_and_on_the_question_that_stands(told: Telling) -> None:
    chair = told.staff.chair
    paper = drawn(told, chair).paper.digest
    assert ballot_to_sign(told.number, chair, told.at) is not None
    tomorrow = told.at + timedelta(days=1)
    assert ballot_to_sign(told.number, chair, tomorrow) is None
    late = acts.sign_ballot(told.number, paper, DEMO_KEY, by=chair, at=tomorrow)
    assert code_of(late) == "drawn_on_another_day"
    told.done(acts.close_voting(told.number, by=chair, at=told.at))
    assert code_of(sign(told, chair, paper)) == "voting_not_open", "one vote of three was no quorum"
    steps.schedule(told, told.at)
    steps.open_voting(told)
    assert ballot_to_sign(told.number, chair, told.at) is None
    assert code_of(sign(told, chair, paper)) == "ballot_of_another_question"
    told.done(sign(told, chair, drawn(told, chair).paper.digest))


def test_after_the_voting_was_closed_a_ballot_is_signed_no_more(told: Telling) -> None:
    late = drawn(told, told.staff.deputy).paper.digest
    steps.vote(told, [told.staff.chair])
    steps.close(told)
    assert code_of(sign(told, told.staff.deputy, late)) == "voting_is_closed"


def test_until_the_voting_is_closed_a_ballot_is_as_secret_as_its_vote(told: Telling) -> None:
    member, chair = told.staff.members[0], told.staff.chair
    (paper,) = ballots(told)
    others = (chair, told.staff.deputy, told.staff.secretary, told.staff.head, told.staff.executors[0], told.tenant)
    for by in others:
        page = page_for(told, by)
        assert paper.digest not in digests_of(page), by
        assert paper.digest not in str(page), by
        assert all(one.paper == "" for one in page.ballots), by
    own = page_for(told, member)
    assert paper.digest in digests_of(own)
    assert [one.paper for one in own.ballots if one.member == member.person] == [paper.digest]
    assert paper_by_code(paper.code) is None
    steps.vote(told, [chair, told.staff.deputy])
    steps.close(told)
    for by in others:
        assert paper.digest in digests_of(page_for(told, by)), by
    public = paper_by_code(paper.code)
    assert public is not None
    assert [one.role.value for one in public.signatures] == ["member"]


def test_where_voting_is_open_the_ballots_are_seen_as_the_votes_are(world: World) -> None:
    telling = Telling(world.mint, make_home(361, world.mint.provider, stock=mint_stock(world)), NOW)
    commission.on_an_agenda(telling)
    at = case(telling).commission.sits_at
    assert at is not None
    telling.at = at
    telling.done(
        acts.open_voting(telling.number, Basis.REDEMPTION, open_ballot=True, by=telling.staff.chair, at=telling.at)
    )
    steps.vote(telling, [telling.staff.members[0]])
    (paper,) = ballots(telling)
    assert paper.digest in digests_of(page_for(telling, telling.staff.deputy))
    assert "ашық" in text_of(telling, PaperKind.BALLOT)


def test_the_evidence_is_kept_and_minutes_and_dossier_show_the_ballots(told: Telling) -> None:
    steps.vote(told, [told.staff.chair, told.staff.deputy])
    steps.close(told)
    steps.write_minutes(told)
    minutes = text_of(told, PaperKind.COMMISSION_MINUTES)
    for paper in ballots(told):
        (evidence,) = evidence_of(paper.digest)
        assert evidence.verdict["result"] == "valid"
        assert paper.number in minutes.replace(" ", ""), "in a narrow column a number may go on in the next line"
    made = set(ZipFile(BytesIO(dossier_for_audit(told.number, told.at))).namelist())
    assert {f"papers/{one.number}.pdf" for one in ballots(told)} <= made
    assert len([name for name in made if name.endswith(".p7s")]) >= len(ballots(told))


def test_a_ballot_whose_signature_is_being_checked_is_told_to_its_signer_alone_and_counted_to_the_chair(
    told: Telling, settings: Settings
) -> None:
    settings.SHANYRAQ_REVOCATION = doors.demo_authority().revocation()
    settings.SHANYRAQ_REVOCATION.silent = True
    deputy, paper = told.staff.deputy, drawn(told, told.staff.deputy).paper.digest
    answer = sign(told, deputy, paper)
    assert isinstance(answer, acts.Waits)
    assert [one.signer for one in page_for(told, deputy).waiting] == [deputy.person]
    for by in (told.staff.chair, told.staff.secretary, told.staff.head):
        page = page_for(told, by)
        assert (page.waiting, page.ballots_waiting) == ((), 1)
    settings.SHANYRAQ_REVOCATION.silent = False
    with doors.told_at(told.at + timedelta(minutes=2)):
        assert ask_again() == 1
    assert [vote.member for vote in case(told).commission.votes][-1] == deputy.person
    assert page_for(told, told.staff.chair).ballots_waiting == 0


def test_a_telephone_shows_the_ballot_and_signs_it(told: Telling) -> None:
    chair = told.staff.chair
    paper = drawn(told, chair, Choice.ABSTAIN).paper.digest
    wanted = by_phone.Wanted(by_phone.Act.DRAWN, told.number, paper, chair, OneTimeKey("8", "click"))
    token = by_phone.ask_phone([wanted], to="/", back="/", at=told.at)
    request = asked(token)
    assert request is not None
    (shown,) = by_phone.shown(request)
    assert (shown.kind, shown.signs_for) == (PaperKind.BALLOT, chair.organisation)
    assert shown.content == open_file(paper).content
    cms = sign_with_demo_key(paper, chair.person, employee_of(chair.organisation), told.at)
    assert by_phone.hand_in(token, request, [cms], told.at) is None
    assert len(ballots(told)) == 2
