"""Days, money and sentences said later."""

from datetime import UTC, date, datetime

import pytest

from shanyraq.words.articles import say_place
from shanyraq.words.dates import say_date, say_datetime, say_day, say_day_month, say_weekday
from shanyraq.words.money import say_money
from shanyraq.words.phrase import LANGS, Lang, Phrase, UnknownPhrase, WordsError, phrases
from shanyraq.words.saying import Saying

SUNDAY = date(2025, 1, 5)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("kk", "2025 жылғы 5 қаңтар, жексенбі"),
        ("ru", "5 января 2025 года, воскресенье"),
        ("en", "5 January 2025, Sunday"),
    ],
)
def test_a_day_is_said_with_its_weekday(lang: Lang, said: str) -> None:
    assert say_date(SUNDAY, lang) == said
    assert say_date(SUNDAY, lang) == f"{say_day(SUNDAY, lang)}, {say_weekday(SUNDAY, lang)}"
    assert say_day_month(SUNDAY, lang) in said


def test_each_month_and_each_weekday_has_its_own_name() -> None:
    for lang in LANGS:
        assert len({say_day_month(date(2025, month, 1), lang) for month in range(1, 13)}) == 12
        assert len({say_weekday(date(2025, 1, number), lang) for number in range(1, 8)}) == 7
    assert say_weekday(date(2025, 1, 6), "en") == "Monday"
    assert say_day_month(date(2025, 12, 16), "kk") == "16 желтоқсан"


def test_a_moment_is_said_in_its_own_zone_and_a_naive_one_is_not_said() -> None:
    assert say_datetime(datetime(2025, 1, 5, 9, 3, tzinfo=UTC), "en") == "5 January 2025, Sunday, 09:03"
    with pytest.raises(WordsError, match="time zone"):
        say_datetime(datetime(2025, 1, 5, 9, 3), "en")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("tiyn", "lang", "said"),
    [
        (0, "kk", "0 ₸"),
        (100, "ru", "1 ₸"),
        (99_900, "ru", "999 ₸"),
        (100_000, "ru", "1 000 ₸"),
        (123_456_700, "kk", "1 234 567 ₸"),
        (123_456_750, "ru", "1 234 567,50 ₸"),
        (123_456_705, "kk", "1 234 567,05 ₸"),
        (123_456_750, "en", "1 234 567.50 ₸"),
        (-150, "ru", "−1,50 ₸"),
    ],
)
def test_money_is_written_with_spaces_that_do_not_break(tiyn: int, lang: Lang, said: str) -> None:
    assert say_money(tiyn, lang) == said.replace(" ", "\u00a0")


TABLE = phrases(
    {
        "due": Phrase("Күні: {day}", "День: {day}", "Day: {day}"),
        "because": Phrase("{why} ({count})", "{why} ({count})", "{why} ({count})"),
        "rain": Phrase("жаңбыр", "дождь", "rain"),
        "at": Phrase("{at}", "{at}", "{at}"),
    }
)


def test_a_saying_keeps_its_key_and_parameters_until_a_language_is_known() -> None:
    saying = Saying.of("due", day=SUNDAY)
    assert saying == Saying("due", (("day", SUNDAY),))
    assert hash(saying) == hash(Saying.of("due", day=SUNDAY))
    assert saying.say(TABLE, "ru") == "День: 5 января 2025 года, воскресенье"


def test_a_saying_may_hold_another() -> None:
    assert Saying.of("because", why=Saying("rain"), count=3).say(TABLE, "kk") == "жаңбыр (3)"
    assert Saying.of("because", why="snow", count=3).say(TABLE, "en") == "snow (3)"


def test_a_moment_in_a_saying_is_said_with_its_time() -> None:
    assert Saying.of("at", at=datetime(2025, 1, 5, 9, 3, tzinfo=UTC)).say(TABLE, "en").endswith("09:03")


def test_a_saying_that_does_not_fit_its_sentence_is_an_error() -> None:
    with pytest.raises(UnknownPhrase):
        Saying("snow").say(TABLE, "en")
    with pytest.raises(WordsError):
        Saying("due").say(TABLE, "en")


def test_a_place_with_an_unknown_act_level_or_language_is_not_said() -> None:
    with pytest.raises(UnknownPhrase):
        say_place("XX", (), "en")
    with pytest.raises(UnknownPhrase, match="chapter"):
        say_place("O437", (("chapter", "1"),), "en")
    with pytest.raises(WordsError, match="'de'"):
        say_place("O437", (), "de")  # type: ignore[arg-type]
