"""The numbers of people and organisations: IIN and BIN.

IIN: date of birth YYMMDD, a digit for century and sex, four digits of a series, a check digit. BIN: year and month of
registration, kind of organisation, series, the same check digit. (Rules of the national registers of identification
numbers; Law No. 223-III of 12 January 2007.)
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kzeds.errors import KzedsError

_TWELVE = re.compile(r"[0-9]{12}")
_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


class Sex(StrEnum):
    """As the seventh digit of an IIN says."""

    MALE = "M"
    FEMALE = "F"


@dataclass(frozen=True, slots=True)
class Iin:
    """What an individual identification number says."""

    value: str
    century: int | None
    """19, 20 or 21; None where the seventh digit says nothing of it."""
    sex: Sex | None
    birth_date: date | None
    """None too for a date that no calendar has."""
    date_ok: bool | None
    """Whether the date exists; None where the seventh digit is 0, as foreigners have it: the century is not known."""
    checksum_ok: bool
    second_pass: bool
    """Whether the check digit is computed with the second row of weights."""

    @classmethod
    def parse(cls, value: str) -> "Iin":
        """Error malformed: not twelve digits."""
        digits = _digits(value)
        sum_, second = _check_digit(digits)
        century, sex = _century_and_sex(digits[6])
        born = _date(century, value) if century else None
        date_ok = None if digits[6] == 0 and _date(20, value) else born is not None
        return cls(value, century, sex, born, date_ok, sum_ == digits[11], second)


@dataclass(frozen=True, slots=True)
class Bin:
    """What a business identification number says."""

    value: str
    checksum_ok: bool
    second_pass: bool
    """Whether the check digit is computed with the second row of weights."""

    @classmethod
    def parse(cls, value: str) -> "Bin":
        """Error malformed: not twelve digits."""
        digits = _digits(value)
        sum_, second = _check_digit(digits)
        return cls(value, sum_ == digits[11], second)


def checksum_ok(value: str) -> bool:
    """Whether these are twelve digits and the last is the check digit of the others: of an IIN and a BIN alike."""
    if not _TWELVE.fullmatch(value):
        return False
    digits = _digits(value)
    return _check_digit(digits)[0] == digits[11]


def _digits(value: str) -> tuple[int, ...]:
    if not _TWELVE.fullmatch(value):
        raise KzedsError("malformed", "an identification number is not of twelve digits")
    return tuple(map(int, value))


def _check_digit(digits: tuple[int, ...]) -> tuple[int | None, bool]:
    """The check digit, and whether it took the second weights. None: both give 10, and no such number is issued."""
    first = sum(weight * digit for weight, digit in zip(_FIRST, digits, strict=False)) % 11
    if first < 10:
        return first, False
    second = sum(weight * digit for weight, digit in zip(_SECOND, digits, strict=False)) % 11
    return second if second < 10 else None, True


def _century_and_sex(seventh: int) -> tuple[int | None, Sex | None]:
    if not 1 <= seventh <= 6:
        return None, None
    return 19 + (seventh - 1) // 2, Sex.MALE if seventh % 2 else Sex.FEMALE


def _date(century: int, value: str) -> date | None:
    try:
        return date(100 * (century - 1) + int(value[:2]), int(value[2:4]), int(value[4:6]))
    except ValueError:
        return None
