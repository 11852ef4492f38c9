"""At the sitting: who is there, open ballots, what the file suggests, notice and agenda, terms while planning."""

from datetime import date

from shanyraq.cli.demo_data.stories import commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.household import Relation
from shanyraq.record.readers.commission import sitting_papers
from shanyraq.record.tables import HouseholdMember
from tests.web.commission.test_cases import case_of, to_vote
from tests.web.commission.test_sittings import form
from tests.web.staff import SignIn, Tell, send, state, text_of


def _sitting(told: Telling) -> str:
    return f"/commission/sittings/{state(told).commission.sitting}/"


def test_who_is_away_is_written_down_and_does_not_vote(town: World, tell: Tell, sign_in: SignIn) -> None:
    told, staff = tell(to_vote), town.town
    secretary = sign_in(staff.secretary)
    assert "On this case." in text_of(secretary.get(f"{case_of(told)}attendance/"))
    composition = state(told).commission.composition
    assert composition is not None
    named = composition.everybody()
    away = staff.members[-1].person
    ways = {f"there_{at}": "away" if one == away else "in_person" for at, one in enumerate(named)}
    assert send(secretary, f"{case_of(told)}attendance/", **ways).status_code == 303
    assert away not in (state(told).commission.there or ())
    page = text_of(secretary.get(case_of(told)))
    assert "in the room" in page
    assert "away" in page
    assert send(sign_in(staff.chair), f"{case_of(told)}open-voting/", grants="redemption").status_code == 303
    answer = send(sign_in(staff.members[-1]), f"{case_of(told)}vote/", choice="for")
    assert answer.status_code == 422
    assert "not marked as taking part" in text_of(answer)


def test_nobody_at_all_is_no_sitting(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    where, secretary = f"{case_of(told)}attendance/", sign_in(town.town.secretary)
    assert "Choose an answer" in text_of(send(secretary, where))
    composition = state(told).commission.composition
    assert composition is not None
    answer = send(secretary, where, **{f"there_{at}": "away" for at in range(len(composition.everybody()))})
    assert answer.status_code == 422
    assert "Mark who takes part" in text_of(answer)


def test_in_an_open_ballot_votes_are_seen_at_once(town: World, tell: Tell, sign_in: SignIn) -> None:
    told, staff = tell(to_vote), town.town
    chair = sign_in(staff.chair)
    assert send(chair, f"{case_of(told)}open-voting/", grants="redemption", ballot="open").status_code == 303
    assert send(sign_in(staff.members[0]), f"{case_of(told)}vote/", choice="abstain").status_code == 303
    page = text_of(sign_in(staff.members[1]).get(case_of(told)))
    assert "Open ballot: 1 of" in page
    assert ": abstain" in page


def test_the_file_suggests_a_conflict_and_the_secretary_puts_it_before_the_chair(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told, staff = tell(to_vote), town.town
    member = staff.members[0].person
    assert "A possible conflict" not in text_of(sign_in(staff.secretary).get(case_of(told)))
    HouseholdMember.objects.create(applicant_id=member, person_id=told.home.spouse, kinship=str(Relation.OTHER))
    secretary = sign_in(staff.secretary)
    page = text_of(secretary.get(case_of(told)))
    assert "A possible conflict" in page
    assert "the same IIN" in page
    offered = text_of(secretary.get(f"{case_of(told)}raise-conflict/"))
    assert f'value="{member}" checked' in offered
    given = {"member": member, "why": "The same IIN stands in both families."}
    assert send(secretary, f"{case_of(told)}raise-conflict/", **given).status_code == 303
    assert state(told).commission.challenged == (member,)
    answer = {"member": member, "answer": "recused", "why": "Indeed."}
    assert send(sign_in(staff.chair), f"{case_of(told)}decide-challenge/", **answer).status_code == 303
    assert member in state(told).commission.recused


def test_notice_and_agenda_are_drawn_up_read_by_members_and_checked_by_their_code(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told, staff = tell(to_vote), town.town
    at = _sitting(told)
    secretary = sign_in(staff.secretary)
    assert "No notice was drawn up yet" in text_of(secretary.get(at))
    answer = secretary.post(f"{at}notice/")
    assert answer.status_code == 303
    assert "were drawn up" in text_of(secretary.get(at))
    (paper,) = sitting_papers(state(told).commission.sitting, staff.secretary)
    assert paper.number.split("-")[2] == "G"
    member = sign_in(staff.members[0])
    file = member.get(f"{at}papers/{paper.digest}/")
    assert file.status_code == 200
    assert file.content.startswith(b"%PDF")
    assert member.get(f"{at}papers/{'0' * 64}/").status_code == 404
    assert member.post(f"{at}notice/").status_code == 403
    assert sign_in(town.neighbour.secretary).get(f"{at}papers/{paper.digest}/").status_code == 404
    public = text_of(member.get(f"/p/{paper.code}", follow=True))
    assert "agenda" in public


def test_the_sitting_goes_into_the_members_own_calendar(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(to_vote)
    answer = sign_in(town.town.members[0]).get(f"{_sitting(told)}calendar/")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert b"BEGIN:VEVENT" in answer.content
    assert sign_in(town.neighbour.secretary).get(f"{_sitting(told)}calendar/").status_code == 404


def test_a_day_that_breaks_the_term_of_the_decision_is_confirmed_in_so_many_words(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(commission.waits_for_a_sitting)
    browser, where = sign_in(town.town.secretary), "/commission/sittings/new/"
    late = date(2025, 9, 24)
    answer = send(browser, where, **form(town, late, cases=[told.number]))
    assert answer.status_code == 422
    assert "after the last day of the decision" in text_of(answer)
    assert "I know a term will be broken" in text_of(answer)
    assert send(browser, where, **form(town, late, cases=[told.number], aware="on")).status_code == 303
