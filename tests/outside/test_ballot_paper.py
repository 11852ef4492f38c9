"""The ballot as a paper, and the minutes that name the signed ballots."""

from dataclasses import replace

import pytest

from shanyraq.outside.documents.typst_press import TypstPress
from shanyraq.procedure.composition import Choice
from tests.outside.sample_papers import ADOPTED_MINUTES, BALLOT, GROUNDS
from tests.outside.test_documents import said, squeezed, text_of


@pytest.fixture(scope="module")
def press() -> TypstPress:
    return TypstPress()


def test_a_ballot_says_who_at_which_sitting_on_what_how_and_on_which_grounds(press: TypstPress) -> None:
    said(
        press,
        BALLOT,
        BALLOT.member,
        BALLOT.sitting.formed_by,
        "№ 14, 2 апреля 2025 года",
        BALLOT.question.applicant,
        "Разрешить приватизацию жилища: безвозмездно",
        "Против",
        "Қарсымын",
        GROUNDS[0].facts,
        BALLOT.rules,
        "До завершения голосования бюллетень никому не показывают",
        "Электрондық цифрлық қолтаңбамен",
    )


def test_a_ballot_in_favour_names_no_grounds_and_an_open_one_says_who_sees_it(press: TypstPress) -> None:
    text = text_of(press.render(replace(BALLOT, choice=Choice.FOR, grounds=(), secret=False)))
    assert squeezed("Жақтаймын") in squeezed(text)
    assert squeezed(GROUNDS[0].facts) not in squeezed(text)
    assert squeezed("бюллетень видят другие члены комиссии") in squeezed(text)


def test_the_minutes_name_the_ballots_and_are_signed_by_nobody_else_than_who_signs_them(press: TypstPress) -> None:
    said(press, ADOPTED_MINUTES, "за; бюллетень № 2025-V-00003", "Подписал(а) бюллетень № 2025-V-00004")
    unsigned = tuple(replace(one, ballot="", signs=False) for one in ADOPTED_MINUTES.members)
    text = text_of(press.render(replace(ADOPTED_MINUTES, members=unsigned)))
    assert squeezed("Электронной цифровой подписью") not in squeezed(text)
