"""The application through the chancery."""

from shanyraq.cli.demo_data import steps
from shanyraq.procedure.case import Stage
from shanyraq.record.readers.journal import case_of
from tests.chancery.conftest import Begin


def test_a_family_applies_and_is_registered_on_the_same_day(begin: Begin) -> None:
    told = begin(2)
    told.go(20, 10)

    steps.apply(told)

    case = case_of(told.number)
    assert case is not None
    assert case.stage is Stage.REVIEW
    assert case.filing.registered_on == told.at.date()
