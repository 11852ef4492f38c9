"""The secretary forms sittings; every member reads the agenda."""

from datetime import date
from typing import Any

from shanyraq.cli.demo_data.stories import commission
from shanyraq.cli.demo_data.world import World
from tests.web.staff import SignIn, Tell, send, state, text_of


def form(world: World, at: date, **more: Any) -> dict[str, Any]:
    """A whole form of a sitting."""
    words = {"commission": world.town.commission, "number": "2025-7", "time": "10:00", "place": "Hall", "mode": "video"}
    return {**words, "day_0": str(at.day), "day_1": str(at.month), "day_2": str(at.year), **more}


def test_a_sitting_is_formed_with_the_cases_that_wait(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.waits_for_a_sitting)
    browser = sign_in(town.town.secretary)
    home = text_of(browser.get("/commission/"))
    assert told.number in home
    assert "Form a sitting" in home
    page = text_of(browser.get("/commission/sittings/new/"))
    assert f'value="{told.number}" checked' in page
    answer = send(browser, "/commission/sittings/new/", **form(town, date(2025, 6, 25), cases=[told.number]))
    assert answer.status_code == 303
    agenda = text_of(browser.get(answer.headers["Location"]))
    assert "Cases added: 1." in agenda
    assert told.number in agenda
    assert "25 June 2025, Wednesday, 10:00" in agenda
    sits_at = state(told).commission.sits_at
    assert sits_at is not None
    assert sits_at.hour == 5, "ten in the morning by the clock of the provider"


def test_a_sitting_is_not_formed_on_a_day_off_in_the_past_or_under_a_number_in_use(
    town: World, sign_in: SignIn
) -> None:
    browser = sign_in(town.town.secretary)
    where = "/commission/sittings/new/"
    for at, why in (
        (date(2025, 6, 22), "not a working day: a day off at the weekend"),
        (date(2025, 6, 19), "passed"),
        (date(2031, 6, 18), "There is no calendar for 2031 yet"),
    ):
        answer = send(browser, where, **form(town, at))
        assert answer.status_code == 422
        assert why in text_of(answer)
    assert send(browser, where, **form(town, date(2025, 6, 25))).status_code == 303
    answer = send(browser, where, **form(town, date(2025, 6, 26)))
    assert answer.status_code == 422
    assert "exists already" in text_of(answer)
    answer = send(browser, where, **form(town, date(2025, 6, 26), number="8", commission=town.neighbour.commission))
    assert answer.status_code == 422


def test_cases_are_added_to_a_sitting_and_moved_to_another(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.waits_for_a_sitting)
    browser = sign_in(town.town.secretary)
    where = [
        send(browser, "/commission/sittings/new/", **form(town, date(2025, 6, at), number=f"{at}")).headers["Location"]
        for at in (24, 25)
    ]
    assert "Add cases to the agenda" in text_of(browser.get(where[0]))
    send(browser, where[0])
    assert "Choose at least one case." in text_of(browser.get(where[0]))
    send(browser, where[0], cases=[told.number])
    assert "Cases added: 1." in text_of(browser.get(where[0]))
    other = where[1].split("/")[-2]
    case = f"/commission/cases/{told.number}/"
    assert send(browser, f"{case}schedule/", sitting=other).status_code == 303
    assert state(told).commission.sitting == other
    answer = send(browser, f"{case}schedule/", sitting="no-such")
    assert answer.status_code == 422


def test_members_read_the_agenda_and_form_no_sitting(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.on_an_agenda)
    sitting = f"/commission/sittings/{state(told).commission.sitting}/"
    member = sign_in(town.town.members[0])
    assert told.number in text_of(member.get(sitting))
    assert "Add cases" not in text_of(member.get(sitting))
    assert member.get("/commission/sittings/new/").status_code == 403
    assert sign_in(town.neighbour.secretary).get(sitting).status_code == 404
    assert sign_in(town.town.executors[0]).get(sitting).status_code == 403
