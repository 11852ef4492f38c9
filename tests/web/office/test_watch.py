"""Terms seen from above: by person, by unit, before the head, and those that passed."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from shanyraq.chancery import doors
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.effects.escalate import escalate_terms
from shanyraq.law.calendar_acts import parsed
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.record.readers.journal import entries
from shanyraq.record.readers.watch import ESCALATION
from shanyraq.record.tables import Organisation, Post, TermRow
from shanyraq.record.writers.calendar import lay
from shanyraq.record.writers.organisations import change_setting
from shanyraq.words.phrase import LANGS
from tests.calendar_acts import own_calendars
from tests.web.staff import NOW, SignIn, Tell, state, text_of


@pytest.fixture(autouse=True)
def _own() -> Iterator[None]:
    with own_calendars():
        yield


def almost_over(told: Telling) -> None:
    """Registered on 22 May 2025: thirty days end on Saturday 21 June and roll to Monday the 23rd."""
    told.go(20, 10)
    steps.apply(told)
    told.go(19, 10)
    steps.assign(told)
    steps.check(told)


def escalated(told: Telling) -> list[str]:
    return [one.event.ahead.term for one in entries(told.number) if one.kind == "TermEscalated"]  # type: ignore[union-attr]


def test_a_term_comes_before_the_head_so_many_working_days_ahead_as_the_rule_says_and_once(
    town: World, tell: Tell, sign_in: SignIn
) -> None:
    told, far = tell(almost_over, 1), tell(review.fresh, 2)
    due = TermRow.objects.get(case_id=told.number, code="commission_decision").due
    assert (due - NOW.date()).days == 3, "a weekend lies between"
    with doors.told_at(NOW):
        escalate_terms()
        escalate_terms()
    assert escalated(told) == ["commission_decision"]
    assert escalated(far) == []
    page = text_of(sign_in(town.town.head).get("/office/terms/"))
    assert told.number in page
    assert far.number not in page
    assert f"/office/cases/{told.number}/terms/commission_decision/0/" in page
    assert "so many working days ahead of the last day: 1" in page


def test_without_a_rule_nothing_comes_before_the_head(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(almost_over)
    row = Organisation.objects.get(id=town.town.provider)
    row.settings = {name: value for name, value in row.settings.items() if name != ESCALATION}
    row.save()
    with doors.told_at(NOW):
        assert escalate_terms() == 0
    assert escalated(told) == []
    assert "No rule for bringing cases before the head is set" in text_of(sign_in(town.town.head).get("/office/terms/"))


@pytest.mark.parametrize("wrong", [-1, "two", 400])
def test_a_rule_that_is_no_number_of_days_is_no_rule(town: World, tell: Tell, wrong: object) -> None:
    told = tell(almost_over)
    change_setting(town.town.provider, ESCALATION, wrong, "order 3")
    with doors.told_at(NOW):
        assert escalate_terms() == 0
    assert escalated(told) == []


def test_counts_by_person_lead_to_the_cases_they_count(town: World, tell: Tell, sign_in: SignIn) -> None:
    late, soon = tell(review.forgotten, 1), tell(almost_over, 2)
    free = tell(review.waits_for_an_executor, 3)
    browser = sign_in(town.town.head)
    page = text_of(browser.get("/office/terms/"))
    who = state(soon).review.executor
    assert f"person={who}&amp;band=soon" in page
    narrowed = text_of(browser.get(f"/office/?whose=all&person={who}&band=soon"))
    assert soon.number in narrowed
    assert late.number not in narrowed or state(late).review.executor == who
    assert free.number not in narrowed
    assert "Only the cases of" in narrowed
    assert "The whole organisation" in page


def test_units_are_counted_where_the_provider_has_some(town: World, tell: Tell, sign_in: SignIn) -> None:
    soon = tell(almost_over)
    who = state(soon).review.executor
    Post.objects.filter(account__person_id=who, role="executor").update(unit="Бірінші бөлім (үлгі)")
    browser = sign_in(town.town.head, "kk")
    page = text_of(browser.get("/office/terms/"))
    assert "Бірінші бөлім (үлгі)" in page
    assert soon.number in text_of(browser.get("/office/", {"whose": "all", "unit": "Бірінші бөлім (үлгі)"}))
    assert soon.number not in text_of(browser.get("/office/", {"whose": "all", "unit": "Екінші бөлім"}))


def test_a_term_that_passed_is_a_mark_in_the_statistics_of_its_month(town: World, tell: Tell, sign_in: SignIn) -> None:
    def forgotten(told: Telling) -> None:
        told.go(40, 10)
        steps.apply(told)

    told = tell(forgotten)
    passed = {one.term for one in state(told).passed}
    assert passed == {"return_incomplete", "preliminary_refusal_notice", "commission_decision"}
    for lang in LANGS:
        page = text_of(sign_in(town.town.head, lang).get("/office/terms/passed/?year=2025"))
        assert page.count('<tr role="row">') == 2, "the head of the table and one duty: two windows went by"
    assert "No term passed" in text_of(sign_in(town.town.head).get("/office/terms/passed/?year=2021"))
    for odd in ("", "x", "99999", "1999", "2099"):
        assert sign_in(town.town.head).get(f"/office/terms/passed/?year={odd}").status_code == 200


def test_the_neighbour_sees_none_of_it(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(almost_over)
    with doors.told_at(NOW):
        escalate_terms()
    assert told.number not in text_of(sign_in(town.neighbour.head).get("/office/terms/"))


def test_staff_read_that_the_next_year_has_no_calendar_or_days_that_are_only_expected(
    town: World, sign_in: SignIn, clock: FixedClock
) -> None:
    head = sign_in(town.town.head)
    assert "not established yet" not in text_of(head.get("/office/"))
    clock.move(NOW.replace(month=10, day=1) - clock.now())
    assert "Days of 2026 that are not established yet" in text_of(head.get("/office/"))
    clock.move(NOW.replace(year=2027) - clock.now())
    assert "There is no calendar for 2028" in text_of(head.get("/office/"))
    lay(parsed(YEAR), "shell", clock.now())
    assert "There is no calendar for 2028" not in text_of(head.get("/office/"))


def test_lists_open_and_terms_come_before_the_head_to_the_last_day_of_the_calendar_and_after_it(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told, head = tell(almost_over), sign_in(town.town.head)
    for day in ((2027, 12, 31), (2028, 1, 3)):
        clock.move(datetime(*day, 10, tzinfo=NOW.tzinfo) - clock.now())
        assert told.number in text_of(head.get("/office/"))
        assert head.get("/office/terms/").status_code == 200
        with doors.told_at(clock.now()):
            escalate_terms()
    assert "commission_decision" in escalated(told)


YEAR = """
key = "KZ-2028"
published_on = 2027-06-01
extends_to = 2028
title = { kk = "2028 жылғы күнтізбе", ru = "Календарь 2028 года", en = "The calendar of 2028" }
"""
