"""Numbers of people and organisations: what they say, and their check digits."""

import csv
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzeds.errors import KzedsError
from kzeds.x509.identity import Bin, Iin, Sex, checksum_ok
from tests.kzeds.vectors import vector


def known() -> list[dict[str, str]]:
    """The table beside the project."""
    return list(csv.DictReader(vector("iin/iin_bin_cases.csv").decode().splitlines()))


def said(answer: bool | None) -> str:
    return {True: "yes", False: "no", None: "unknown"}[answer]


def test_the_table_of_numbers() -> None:
    for row in known():
        if row["format_ok"] == "no":
            assert not checksum_ok(row["value"])
            with pytest.raises(KzedsError):
                (Iin if row["kind"] == "iin" else Bin).parse(row["value"])
            continue
        number = (Iin if row["kind"] == "iin" else Bin).parse(row["value"])
        assert said(number.checksum_ok) == row["checksum_ok"], row
        assert said(number.second_pass) == row["second_pass"], row
        assert checksum_ok(row["value"]) is number.checksum_ok
        if isinstance(number, Iin):
            read = said(number.date_ok), number.century, number.sex, number.birth_date
            born = date.fromisoformat(row["birth_date"]) if row["birth_date"] else None
            assert read == (row["date_ok"], int(row["century"] or 0) or None, row["sex"] or None, born), row


def test_an_iin_says_when_its_owner_was_born_and_of_which_sex() -> None:
    number = Iin.parse("850615399990")
    assert (number.birth_date, number.sex, number.century) == (date(1985, 6, 15), Sex.MALE, 20)
    assert (number.date_ok, number.checksum_ok, number.second_pass) == (True, True, False)


def test_a_foreigners_iin_does_not_say_the_century() -> None:
    number = Iin.parse("900101099999")
    assert (number.birth_date, number.sex, number.century, number.date_ok) == (None, None, None, None)


def test_the_authoritys_test_identities_fail_the_checksum() -> None:
    assert not any(map(checksum_ok, ("123456789011", "123456789012", "123456789021")))


@pytest.mark.parametrize(
    "value", ["", "85061539999", "8506153999900", "８50615399990", "850615399990\n", " 50615399990"]
)
def test_what_is_not_twelve_digits_is_no_number(value: str) -> None:
    assert not checksum_ok(value)
    with pytest.raises(KzedsError) as refused:
        Iin.parse(value)
    assert refused.value.code == "malformed"


@given(st.text(alphabet="0123456789", min_size=11, max_size=11))
def test_of_the_ten_check_digits_at_most_one_is_right(digits: str) -> None:
    assert sum(checksum_ok(digits + last) for last in "0123456789") <= 1


@given(st.text(alphabet="0123456789", min_size=11, max_size=11), st.integers(0, 9), st.integers(1, 9))
def test_the_first_pass_sees_one_wrong_digit_among_the_first_ten(digits: str, place: int, wrong: int) -> None:
    """The eleventh has the weight eleven and counts for nothing; where a second pass comes in, less is seen."""
    numbers = [Bin.parse(digits + last) for last in "0123456789"]
    other = digits[:place] + str((int(digits[place]) + wrong) % 10) + digits[place + 1 :]
    for number in numbers:
        mistaken = Bin.parse(other + number.value[-1])
        if number.checksum_ok and not number.second_pass and not mistaken.second_pass:
            assert not mistaken.checksum_ok


@given(st.text(max_size=14))
def test_any_text_is_a_number_or_refused_by_name(text: str) -> None:
    try:
        number = Iin.parse(text)
    except KzedsError:
        assert not checksum_ok(text)
        return
    assert number.value == text
