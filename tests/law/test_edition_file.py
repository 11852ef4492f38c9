"""Another edition of the Order stands beside the first as data: its own terms, everything else as before."""

from datetime import date

import pytest

from shanyraq.law.edition_file import EditionRefused, parsed
from shanyraq.law.editions import E437_2021, NoEdition, beside, edition, edition_on, enter, known_editions
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode, calendar_days

FILE = """
code = "made-up-2025"
based_on = "437-2021"
in_force_from = 2025-06-10
source = "made up for the tests"

[[term]]
code = "commission_decision"
length = "20cd"
routes = ["communal", "communal-institution", "republican"]

[[term]]
code = "payment"
length = "10cd"
"""


def test_an_edition_changes_the_terms_it_names_and_nothing_else() -> None:
    made = parsed(FILE, edition)
    assert made.rule(TermCode.COMMISSION_DECISION, Route.COMMUNAL).term == calendar_days(20)
    assert made.terms[TermCode.PAYMENT].term == calendar_days(10)
    assert made.terms[TermCode.AGREEMENT] == E437_2021.terms[TermCode.AGREEMENT]
    assert (made.documents, made.routes, made.source) == (
        E437_2021.documents,
        E437_2021.routes,
        "made up for the tests",
    )


def test_each_day_has_the_edition_that_was_in_force_on_it() -> None:
    made = parsed(FILE, edition)
    with beside(made):
        assert edition_on(date(2025, 6, 9)) is E437_2021
        assert edition_on(date(2025, 6, 10)) is made
        assert edition("made-up-2025") is made
        assert known_editions() == (E437_2021, made)
        with pytest.raises(ValueError, match="two editions"):
            enter(made)
    assert edition_on(date(2025, 6, 10)) is E437_2021
    with pytest.raises(NoEdition):
        edition("made-up-2025")


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('code = "made-up-2025"', 'code = "437-2021"', "a code of its own"),
        ('code = "made-up-2025"', "", "code is not said"),
        ("437-2021", "1-1991", "no edition '1-1991'"),
        ("2025-06-10", "2021-01-01", "a day after 2021-08-24"),
        ("2025-06-10", "6", "a day after"),
        ('source = "made up for the tests"', "", "source is not said"),
        ('"20cd"', '"20"', "a term is written as"),
        ('"payment"', '"tea"', "'tea' is not a valid TermCode"),
        ('"republican"]', '"lunar"]', "'lunar' is not a valid Route"),
        ('length = "10cd"', 'length = "10cd"\narticle = "O437/p99"', "is not among the sources"),
        ('length = "10cd"', 'length = "10cd"\nroutes = ["communal"]', "on these routes alone"),
        ('routes = ["communal", "communal-institution", "republican"]', 'routes = ["communal"]', "two lengths"),
        ('length = "10cd"', 'length = "10cd"\ncolour = 1', "unknown field 'colour'"),
        ("[[term]]", "[[day]]", "unknown field 'day'"),
        ("[[term]]", "[[term", "not TOML"),
        ('length = "10cd"', "length = " + "9" * 5000, "not TOML"),
        ('length = "10cd"', "length = " + "[" * 5000, "not TOML"),
        ('length = "10cd"', "length = 10", "length is not said"),
        ('length = "10cd"', 'length = "10cd"\nroutes = 3', "not iterable"),
        ('length = "10cd"', 'length = "10cd"\narticle = ["O437/p8"]', "is not among the sources"),
        ('code = "payment"', 'code = ["payment"]', "code is not said"),
    ],
)
def test_a_file_that_is_no_edition_says_why(was: str, becomes: str, said: str) -> None:
    assert was in FILE
    with pytest.raises(EditionRefused, match=said):
        parsed(FILE.replace(was, becomes), edition)


def test_an_edition_that_changes_nothing_is_none() -> None:
    with pytest.raises(EditionRefused, match=r"no \[\[term\]\] is changed"):
        parsed(FILE.partition("[[term]]")[0], edition)
