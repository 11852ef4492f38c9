"""The provider's clock and hours."""

from datetime import date, datetime, time

import pytest

from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.hours import ZONES, OfficeHours, local_day, registration_day

ALMATY = OfficeHours("Asia/Almaty", time(9), time(18, 30), "the provider's order on its hours")
AQTOBE = OfficeHours("Asia/Aqtobe", time(9), time(18, 30), "the provider's order on its hours")


def at(text: str) -> datetime:
    """A moment."""
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("moment", "registered"),
    [
        ("2021-09-03T12:00+06:00", date(2021, 9, 3)),
        ("2021-09-03T07:00+06:00", date(2021, 9, 3)),
        ("2021-09-03T13:30+06:00", date(2021, 9, 3)),
        ("2021-09-03T18:30+06:00", date(2021, 9, 3)),
        ("2021-09-03T18:30:01+06:00", date(2021, 9, 6)),
        ("2021-09-07T19:30+06:00", date(2021, 9, 8)),
        ("2021-09-03T19:30+06:00", date(2021, 9, 6)),
        ("2021-09-04T10:00+06:00", date(2021, 9, 6)),
        ("2021-07-03T10:00+06:00", date(2021, 7, 3)),
        ("2021-07-03T19:00+06:00", date(2021, 7, 7)),
        ("2021-12-15T19:00+06:00", date(2021, 12, 20)),
        ("2025-01-04T10:00+05:00", date(2025, 1, 5)),
        ("2021-12-31T19:00+06:00", date(2022, 1, 5)),
    ],
)
def test_what_comes_after_hours_or_on_a_day_off_is_registered_on_the_next_working_day(
    moment: str, registered: date
) -> None:
    assert registration_day(at(moment), ALMATY, CALENDAR) == registered


def test_almaty_moved_from_six_to_five_hours_ahead_on_the_first_of_march_2024() -> None:
    assert local_day(at("2024-02-28T18:00+00:00"), "Asia/Almaty") == date(2024, 2, 29)
    assert local_day(at("2024-03-04T18:00+00:00"), "Asia/Almaty") == date(2024, 3, 4)
    assert local_day(at("2024-03-04T19:00+00:00"), "Asia/Almaty") == date(2024, 3, 5)


def test_the_same_moment_is_within_hours_in_the_west_and_after_them_in_almaty() -> None:
    moment = at("2023-09-01T13:00+00:00")
    assert registration_day(moment, ALMATY, CALENDAR) == date(2023, 9, 4)
    assert registration_day(moment, AQTOBE, CALENDAR) == date(2023, 9, 1)


def test_after_the_move_the_same_moment_is_within_hours_in_almaty_too() -> None:
    assert registration_day(at("2024-09-06T13:00+00:00"), ALMATY, CALENDAR) == date(2024, 9, 6)


def test_every_zone_of_the_country_tells_the_day() -> None:
    days = {zone: local_day(at("2023-06-01T18:30+00:00"), zone) for zone in ZONES}
    assert days.pop("Asia/Almaty") == days.pop("Asia/Qostanay") == date(2023, 6, 2)
    assert set(days.values()) == {date(2023, 6, 1)}


def test_a_moment_without_a_zone_has_no_day() -> None:
    naive = datetime(2021, 9, 3, 19, 30)  # noqa: DTZ001
    with pytest.raises(ValueError, match="2021-09-03T19:30:00 has no time zone"):
        registration_day(naive, ALMATY, CALENDAR)
    with pytest.raises(ValueError, match="has no time zone"):
        local_day(naive, "Asia/Almaty")


@pytest.mark.parametrize(
    ("zone", "opens", "closes", "source", "complaint"),
    [
        ("Europe/London", time(9), time(18), "an act", "not a time zone of Kazakhstan"),
        ("Asia/Almaty", time(18), time(9), "an act", "opens before it closes"),
        ("Asia/Almaty", time(9), time(9), "an act", "opens before it closes"),
        ("Asia/Almaty", time(9), time(18), " ", "need a source"),
    ],
)
def test_hours_that_make_no_sense_or_have_no_source_do_not_load(
    zone: str, opens: time, closes: time, source: str, complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        OfficeHours(zone, opens, closes, source)
