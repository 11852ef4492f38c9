"""The picture of terms tells the truth, in three languages, without colour."""

from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shanyraq.web.components.terms_picture import TermBar, TermState, draw, say_span, say_state, wrap
from shanyraq.words.phrase import LANGS, Lang

START, DUE = date(2021, 9, 6), date(2021, 10, 6)
DAYS = st.dates(date(2021, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("ended", "today", "state"),
    [
        (None, date(2021, 9, 6), TermState.RUNNING),
        (None, DUE, TermState.RUNNING),
        (None, DUE + timedelta(days=1), TermState.LATE),
        (None, START - timedelta(days=1), TermState.AHEAD),
        (DUE, date(2021, 12, 1), TermState.PASSED),
        (DUE + timedelta(days=1), date(2021, 12, 1), TermState.PASSED_LATE),
    ],
)
def test_the_last_day_itself_is_still_in_time(ended: date | None, today: date, state: TermState) -> None:
    assert TermBar("decision", START, DUE, ended).state(today) is state


@pytest.mark.parametrize("ended", [None, START, DUE])
def test_a_term_that_only_allows_something_went_by_and_is_neither_done_nor_late(ended: date | None) -> None:
    bar, after = TermBar("return", START, DUE, ended, unused=True), DUE + timedelta(days=9)
    assert bar.state(after) is TermState.WENT_BY
    assert bar.last_shown(after) == DUE
    assert [say_state(bar, after, lang) for lang in LANGS] == [
        "пайдаланылмай аяқталды", "прошёл, не использован", "went by, not used",
    ]  # fmt: skip
    assert TermBar("return", START, DUE, unused=True).state(DUE) is TermState.RUNNING


@pytest.mark.parametrize("lang", LANGS)
def test_a_picture_is_well_formed_and_names_itself_to_screen_readers(lang: Lang) -> None:
    drawn = ElementTree.fromstring(draw([TermBar("A < B & C", START, DUE)], date(2021, 9, 20), lang, "one"))
    name = "{http://www.w3.org/2000/svg}"
    assert drawn.get("aria-labelledby") == "one-title one-desc"
    assert [drawn.find(f"{name}{part}").get("id") for part in ("title", "desc")] == ["one-title", "one-desc"]  # type: ignore[union-attr]
    assert drawn.get("role") == "img"


def test_no_term_draws_nothing() -> None:
    assert draw([], date(2021, 9, 20), "kk") == ""


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2021, 9, 26), "running, days left: 10"),
        (DUE, "running, today is the last day"),
        (date(2021, 10, 9), "late, days over: 3"),
        (date(2021, 9, 1), "not yet begun"),
    ],
)
def test_a_state_is_said_in_words(today: date, said: str) -> None:
    assert say_state(TermBar("decision", START, DUE), today, "en") == said


def test_a_provisional_date_says_so() -> None:
    assert "provisional" in say_state(TermBar("decision", START, DUE, provisional=True), START, "en")


def test_a_year_is_said_once_and_stands_where_the_language_puts_it() -> None:
    assert say_span(START, DUE, "en") == "6 September – 6 October 2021"
    assert say_span(START, DUE, "kk") == "2021 жылғы 6 қыркүйек – 6 қазан"


def test_two_years_that_do_not_fit_a_line_are_said_in_numbers() -> None:
    assert say_span(date(2024, 12, 27), date(2025, 1, 9), "ru") == "27.12.2024 – 09.01.2025"


def test_a_long_label_breaks_between_words() -> None:
    lines = wrap("мемлекеттік мүлікті басқару жөніндегі уәкілетті органның шешімі")
    assert " ".join(lines) == "мемлекеттік мүлікті басқару жөніндегі уәкілетті органның шешімі"
    assert all(len(line) <= 34 for line in lines)


@given(starts=st.lists(DAYS, min_size=1, max_size=6), length=st.integers(1, 60), today=DAYS)
def test_every_bar_lies_within_the_picture(starts: list[date], length: int, today: date) -> None:
    bars = [TermBar("term", start, start + timedelta(days=length)) for start in starts]
    drawn = ElementTree.fromstring(draw(bars, today, "ru"))
    for rect in drawn.iter("{http://www.w3.org/2000/svg}rect"):
        x, width = (float(rect.attrib[name].rstrip("%")) for name in ("x", "width"))
        assert x >= 0
        assert x + width <= 100.7
