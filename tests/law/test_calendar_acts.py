"""An act that moves days is read from a small file, and whatever is wrong with it is named."""

from datetime import date

import pytest

from shanyraq.law.calendar import DayCode, DayStatus
from shanyraq.law.calendar_acts import ActRefused, as_mapping, from_mapping, laid_over, parsed
from shanyraq.law.calendar_table import CALENDAR

FILE = """
key = "P2600000777"
published_on = 2026-04-20

[title]
kk = "Демалыс күнін ауыстыру туралы қаулы"
ru = "Постановление о переносе дня отдыха"
en = "Resolution on moving a day off"

[[day]]
date = 2026-05-16
becomes = "working_weekend"

[[day]]
date = 2026-05-18
becomes = "moved"
"""


def test_a_file_is_an_act_with_its_days() -> None:
    act = parsed(FILE)
    assert (act.key, act.published_on, act.extends_to) == ("P2600000777", date(2026, 4, 20), None)
    assert [(row.day, row.why.code, row.why.act) for row in act.rows] == [
        (date(2026, 5, 16), DayCode.WORKING_WEEKEND, "P2600000777"),
        (date(2026, 5, 18), DayCode.MOVED, "P2600000777"),
    ]
    later = laid_over(CALENDAR, act)
    assert later.is_working(date(2026, 5, 16))
    assert (later.version, later.latest, later.act("P2600000777")) == ("KZ-2021-2027.1+P2600000777", act.key, act)


def test_the_version_names_the_table_and_the_last_act_however_many_there_are() -> None:
    first, second = parsed(FILE), parsed(FILE.replace("777", "778"))
    later = CALENDAR.with_act(first).with_act(second)
    assert later.version == "KZ-2021-2027.1+P2600000778"
    assert later.acts == (first, second)


def test_an_act_reads_back_as_it_was_kept() -> None:
    added = FILE.replace("published_on", "extends_to = 2028\npublished_on") + (
        '\n[[day]]\ndate = 2028-07-06\nbecomes = "holiday"\nname = "capital_day"\nstatus = "estimated"\n'
    )
    act = parsed(added)
    assert act.rows[-1].why.status is DayStatus.ESTIMATED
    assert from_mapping(as_mapping(act)) == act


@pytest.mark.parametrize(
    ("was", "becomes", "code"),
    [
        ('key = "P2600000777"', 'key = "p 7"', "key"),
        ('key = "P2600000777"', 'key = "A+B"', "key"),
        ("published_on = 2026-04-20", 'published_on = "in spring"', "date"),
        ("published_on = 2026-04-20", "", "date"),
        ("published_on = 2026-04-20", "published_on = 2026-04-20\nextends_to = true", "extends_to"),
        ("published_on = 2026-04-20", 'published_on = 2026-04-20\nday = "none"', "not_toml"),
        ('en = "Resolution on moving a day off"', "", "title"),
        ('en = "Resolution on moving a day off"', 'en = "{day}"', "title"),
        ('en = "Resolution on moving a day off"', 'en = "{"', "title"),
        (
            'date = 2026-05-18\nbecomes = "moved"',
            'date = 2026-05-16\nbecomes = "working_weekend"',
            "day_twice",
        ),
        ('becomes = "moved"', 'becomes = "free"', "becomes"),
        ('becomes = "moved"', 'becomes = "holiday"', "name"),
        ('becomes = "moved"', 'becomes = "moved"\nname = "victory_day"', "name"),
        ('becomes = "moved"', 'becomes = "holiday"\nname = "my_birthday"', "name"),
        ('becomes = "moved"', 'becomes = "moved"\nwhy = "so"', "unknown_field"),
        ('becomes = "moved"', 'becomes = "working_weekend"', "weekday"),
        ('becomes = "working_weekend"', 'becomes = "ordinary"', "weekday"),
        ("[title]", "colour = 1\n[title]", "unknown_field"),
        ("[title]", "[title", "not_toml"),
        ("[title]", "[title]\nmuch = " + "9" * 5000, "not_toml"),
        ("[title]", "[title]\ndeep = " + "[" * 5000, "not_toml"),
        ('en = "Resolution', 'en = "\\u0000Resolution', "title"),
    ],
)
def test_what_is_wrong_with_a_file_is_named(was: str, becomes: str, code: str) -> None:
    assert was in FILE
    with pytest.raises(ActRefused) as refused:
        parsed(FILE.replace(was, becomes))
    assert refused.value.code == code


def test_an_act_without_days_must_add_years() -> None:
    head = FILE.partition("[[day]]")[0]
    with pytest.raises(ActRefused, match="no_days"):
        parsed(head)
    longer = laid_over(CALENDAR, parsed(head.replace("published_on", "extends_to = 2028\npublished_on")))
    assert longer.last == date(2028, 12, 31)


@pytest.mark.parametrize(
    ("was", "becomes", "code"),
    [
        ("2026-05-16", "2019-05-18", "outside_years"),
        ("2026-05-16", "2028-05-13", "outside_years"),
        ("published_on", "extends_to = 2027\npublished_on", "extends_to"),
        ("published_on", "extends_to = 2099\npublished_on", "extends_to"),
    ],
)
def test_an_act_outside_the_years_of_the_calendar_is_refused(was: str, becomes: str, code: str) -> None:
    with pytest.raises(ActRefused) as refused:
        laid_over(CALENDAR, parsed(FILE.replace(was, becomes, 1)))
    assert refused.value.code == code


def test_an_act_is_laid_once() -> None:
    with pytest.raises(ActRefused, match="known_already"):
        laid_over(CALENDAR.with_act(parsed(FILE)), parsed(FILE))
