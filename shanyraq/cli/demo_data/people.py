"""Synthetic people: names that say so, identity numbers whose check digit is wrong on purpose."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from shanyraq.procedure.actor import PersonId
from shanyraq.record.writers.people import NewPerson, add_person

_WEIGHTS: Final = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_FAMILIES: Final = (
    ("Үлгіұлы", "Үлгіқызы"),
    ("Примеров", "Примерова"),
    ("Мысалов", "Мысалова"),
    ("Образцов", "Образцова"),
    ("Үлгібаев", "Үлгібаева"),
    ("Sample", "Sample"),
    ("Мысалбеков", "Мысалбекова"),
    ("Примерный", "Примерная"),
    ("Үлгібек", "Үлгібек"),
    ("Тестов", "Тестова"),
    ("Мысалұлы", "Мысалқызы"),
)
_MEN: Final = ("Асан", "Иван", "Ерлан", "Пётр", "Нұрлан", "Антон", "Төлеген", "Сергей", "Дәурен", "Павел")
_WOMEN: Final = ("Айгүл", "Мария", "Сәуле", "Анна", "Гүлнәр", "Ольга", "Ләззат", "Вера", "Әсел", "Дана", "Нина")
_DOCUMENTS_BEFORE: Final = date(2009, 1, 1)
"""Synthetic people born earlier have an identity document."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A synthetic person to be entered: the family, the place in the tables of given names, the sex, the birthday."""

    family: int
    given: int
    woman: bool
    born_on: date


def synthetic_iin(born_on: date, woman: bool, serial: int) -> str:
    """Twelve digits in the shape of an identity number, with a check digit that is wrong: it can be nobody's."""
    century = (5 if born_on.year >= 2000 else 3) + woman
    first = f"{born_on:%y%m%d}{century}{serial % 10_000:04d}"
    right = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first, strict=True)) % 11 % 10
    return f"{first}{(right + 1) % 10}"


def enter(one: Somebody, serial: int, address: str = "") -> PersonId:
    """Enters the person, once for each serial number."""
    given_names = _WOMEN if one.woman else _MEN
    grown = one.born_on < _DOCUMENTS_BEFORE
    return add_person(
        NewPerson(
            family_name=_FAMILIES[one.family % len(_FAMILIES)][one.woman],
            given_name=given_names[one.given % len(given_names)],
            patronymic="Үлгіқызы" if one.woman else "Үлгіұлы",
            iin=synthetic_iin(one.born_on, one.woman, serial),
            born_on=one.born_on,
            phone=f"+7 000 000 {serial // 100 % 100:02d} {serial % 100:02d}",
            email=f"sample{serial}@example.kz",
            document_kind="identity_card" if grown else "",
            document_number=f"00{serial:07d}" if grown else "",
            address=address,
        )
    )
