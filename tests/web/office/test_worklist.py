"""The worklist: what falls due first stands first, and a case is found by whatever the clerk knows of it."""

from datetime import timedelta

import pytest

from shanyraq.cli.demo_data.stories import filing, review
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.record.readers.people import identity, person
from shanyraq.web.office.views import search, worklist
from tests.web.staff import SignIn, Tell, send, state, text_of


def test_cases_stand_under_late_today_soon_in_this_order(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    late, now, soon = tell(review.forgotten, 1), tell(review.lacks_a_paper, 2), tell(review.fresh, 3)
    page = text_of(sign_in(town.town.head).get("/office/"))
    places = [page.index(text) for text in ("Late</th>", late.number, "Today is the last day</th>", now.number)]
    places += [page.index(text) for text in ("Within three working days</th>", soon.number)]
    assert places == sorted(places)
    assert "days late" in page
    assert "Late: 1" in page
    assert "Today: 1" in page


def test_the_list_is_narrowed_to_ones_own_to_the_untaken_to_a_stage_and_to_our_turn(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    taken, free = tell(review.half_checked, 1), tell(review.fresh, 2)
    browser = sign_in(next(one for one in town.town.executors if one.person == state(taken).review.executor))
    mine, untaken = text_of(browser.get("/office/")), text_of(browser.get("/office/?whose=free"))
    assert taken.number in mine
    assert free.number not in mine
    assert free.number in untaken
    assert taken.number not in untaken
    assert taken.number not in text_of(browser.get("/office/?whose=all&stage=commission"))
    assert taken.number in text_of(browser.get("/office/?whose=all&ours=1&stage=review"))


def test_a_long_list_goes_on_from_where_its_page_ended(
    town: World, tell: Tell, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worklist, "SIZE", 1)
    first, second = tell(review.forgotten, 1), tell(review.fresh, 2)
    browser = sign_in(town.town.head)
    page = text_of(browser.get("/office/"))
    assert first.number in page
    assert second.number not in page
    following = page[page.index('rel="next"') - 200 : page.index('rel="next"')].rsplit('href="', 1)[1].split('"')[0]
    page = text_of(browser.get(f"/office/{following.replace('&amp;', '&')}"))
    assert second.number in page
    assert f"cases/{first.number}/" not in page


def test_the_internal_date_never_stands_under_the_legal_ones_label(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    tell(review.checked_in_time)
    clock.move(timedelta(days=9))
    page = text_of(sign_in(town.town.head).get("/office/"))
    assert "Last day by law" in page
    assert page.count("internal date: ") == page.count('<span class="note">internal date: ')


@pytest.mark.parametrize("what", ["number", "name", "iin", "address"])
def test_a_case_is_found_and_what_was_typed_stands_in_no_address(
    what: str, town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(review.fresh)
    known, found = identity(told.home.tenant), person(told.home.tenant)
    assert known is not None
    assert found is not None
    typed = {
        "number": told.number[:-2],
        "name": found.family_name,
        "iin": known.iin,
        "address": "Мысал көшесі 1",
    }[what]
    browser = sign_in(town.town.executors[0])
    answer = browser.post("/office/find/", {"wanted": typed})
    assert answer.status_code == 303
    assert answer.headers["Location"] == "/office/find/"
    page = text_of(browser.get("/office/find/"))
    assert told.number in page
    assert known.iin not in page
    assert known.iin not in str(browser.session[search.WANTED])


def test_a_whole_number_opens_its_case_at_once(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(review.fresh)
    answer = sign_in(town.town.executors[0]).post("/office/find/", {"wanted": told.number.lower()})
    assert answer.headers["Location"] == f"/office/cases/{told.number}/"


def test_a_search_that_finds_nothing_says_what_to_check(town: World, sign_in: SignIn) -> None:
    browser = sign_in(town.town.executors[0])
    browser.post("/office/find/", {"wanted": "Nobody"})
    assert "Nothing was found" in text_of(browser.get("/office/find/"))


def test_a_case_of_another_provider_is_neither_listed_nor_opened_nor_acted_upon(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told = tell(review.fresh)
    browser = sign_in(town.neighbour.executors[0])
    assert told.number not in text_of(browser.get("/office/?whose=all"))
    for path in ("", "take/", "purpose/"):
        answer = browser.get(f"/office/cases/{told.number}/{path}")
        assert answer.status_code == 404
        assert "Your organisation has no case of this number" in text_of(answer)
    assert send(browser, f"/office/cases/{told.number}/take/").status_code == 404
    assert browser.get("/office/cases/ULGI-2025-999999/").status_code == 404


def test_a_file_that_nobody_has_is_taken_from_its_row(town: World, tell: Tell, sign_in: SignIn) -> None:
    told, early = tell(review.fresh, 1), tell(filing.sent_after_hours, 2)
    browser = sign_in(town.town.executors[0])
    page = text_of(browser.get("/office/?whose=free"))
    where = f"/office/cases/{told.number}/take/"
    assert f'action="{where}"' in page
    assert early.number in page
    assert f"{early.number}/take/" not in page, "what is not registered is not taken"
    assert send(browser, where).status_code == 303
    assert state(told).review.executor == town.town.executors[0].person
    assert 'action="' + where not in text_of(sign_in(town.town.head).get("/office/?whose=free"))


def test_a_case_leads_to_the_most_urgent_other_one(town: World, tell: Tell, sign_in: SignIn) -> None:
    first, second = tell(review.half_checked, 1), tell(review.half_checked, 3)
    browser = sign_in(town.town.executors[0])
    assert state(first).review.executor == town.town.executors[0].person
    page = text_of(browser.get(f"/office/cases/{first.number}/"))
    assert f"The next case: {second.number}" in page
