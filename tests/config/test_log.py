"""No personal data reaches the log, not even by the errors of others."""

import logging

import pytest
from django.db import IntegrityError, connection

from shanyraq.config.log import LineFormatter


def line(message: str, *values: object) -> str:
    return LineFormatter().format(logging.LogRecord("shanyraq", logging.ERROR, "", 0, message, values, None))


def test_an_identity_number_is_struck_out_wherever_it_stands() -> None:
    said = line("no person %s, nor 010203500001.", "IIN870102300123x 870102300123")
    assert "870102300123 " not in said
    assert "010203500001" not in said
    assert said.count("‹number›") >= 2


def test_other_numbers_stay() -> None:
    assert "case 1234567 of 20260102 and 1234567890123" in line("case 1234567 of 20260102 and 1234567890123")


@pytest.mark.django_db
def test_the_values_of_a_refused_row_are_left_out() -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE people (name text PRIMARY KEY)")
        cursor.execute("INSERT INTO people VALUES ('Үлгіұлы')")
        with pytest.raises(IntegrityError) as refused:
            cursor.execute("INSERT INTO people VALUES ('Үлгіұлы')")
    assert "Үлгіұлы" in str(refused.value)
    said = line("%s", refused.value)
    assert "Үлгіұлы" not in said
    assert "duplicate key" in said
