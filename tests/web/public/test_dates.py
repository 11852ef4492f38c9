"""The calculator counts as the law counts, and shows each day."""

import pytest
from django.test import Client

from shanyraq.words.phrase import LANGS

pytestmark = pytest.mark.django_db
"""Days are counted by the acts laid over the calendar, which lie in the database."""


def asked(client: Client, since: tuple[int, int, int], count: int, unit: str, lang: str = "en") -> str:
    """The page for a day and a term."""
    day, month, year = since
    data: dict[str, str | int] = {"since_0": day, "since_1": month, "since_2": year, "count": count, "unit": unit}
    return str(client.get("/dates/", data, headers={"accept-language": lang}).content.decode())


@pytest.mark.parametrize(
    ("since", "count", "unit", "due"),
    [
        ((16, 11, 2021), 30, "cd", "20 December 2021, Monday"),
        ((18, 2, 2022), 30, "cd", "24 March 2022, Thursday"),
        ((5, 12, 2024), 30, "cd", "5 January 2025, Sunday"),
        ((4, 3, 2022), 2, "wd", "9 March 2022, Wednesday"),
        ((3, 5, 2024), 3, "wd", "10 May 2024, Friday"),
        ((31, 1, 2025), 1, "mo", "28 February 2025, Friday"),
    ],
)
def test_the_last_day_is_the_law_s(
    client: Client, since: tuple[int, int, int], count: int, unit: str, due: str
) -> None:
    assert f'<p class="date-big">{due}</p>' in asked(client, since, count, unit)


def test_a_working_sunday_is_named_with_its_act(client: Client) -> None:
    html = asked(client, (5, 12, 2024), 30, "cd")
    assert "a weekend day made a working day by an act" in html


@pytest.mark.parametrize("lang", LANGS)
def test_a_year_without_a_calendar_is_an_error_and_never_a_guess(client: Client, lang: str) -> None:
    address = "/dates/?since_0=1&since_1=12&since_2=2027&count=60&unit=cd"
    answer = client.get(address, headers={"accept-language": lang})
    assert answer.status_code == 422
    assert "date-big" not in answer.content.decode()
    assert "2028" in answer.content.decode()


def test_a_day_that_does_not_exist_is_said_to_be_none(client: Client) -> None:
    assert "is not a date" in asked(client, (30, 2, 2022), 30, "cd")


def test_a_term_of_the_order_fills_the_form_in(client: Client) -> None:
    html = client.get("/dates/?count=30&unit=cd").content.decode()
    assert 'value="30"' in html
    assert 'value="cd" checked' in html


def test_an_estimated_day_makes_the_date_provisional(client: Client) -> None:
    assert "provisional" in asked(client, (20, 5, 2026), 15, "cd")
