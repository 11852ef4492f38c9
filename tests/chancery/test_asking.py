"""Registers: asked for the household, each answer kept, silence told from nothing."""

import json

from pytest_django import Settings

from shanyraq.chancery import acts, asking
from shanyraq.chancery.opening import open_file
from shanyraq.cli.demo_data import steps
from shanyraq.outside.registers.entries import Register
from shanyraq.procedure.denial import Denial
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds


def test_each_register_answers_once_for_the_whole_household_as_soon_as_it_is_registered(begin: Begin) -> None:
    told = begin(2)
    told.go(4, 10)
    steps.apply(told)

    outcomes = dict(case(told).review.registers)
    assert set(outcomes) == {str(one) for one in Register}
    assert outcomes["identity"] == asking.FOUND
    assert outcomes["civil_status"] == asking.FOUND
    assert outcomes["real_estate"] == asking.NOTHING


def test_the_answer_is_kept_as_it_was_received(begin: Begin) -> None:
    told = begin(2)
    told.go(4, 10)
    steps.apply(told)

    identity = next(one for one in asking.ask(told.number, told.at) if one.register is Register.IDENTITY)
    kept = json.loads(open_file(identity.evidence).content)
    assert [one["purpose"] for one in kept] == [told.number] * 3
    assert len([entry for one in kept for entry in one["entries"]]) == 2


def test_a_register_that_is_silent_is_recorded_as_silent_and_can_be_asked_again(
    begin: Begin, settings: Settings
) -> None:
    told = begin(1)
    told.go(4, 10)
    steps.apply(told)
    settings.DEMO = False

    given = acts.ask_registers(told.number, by=steps.executor(told), at=told.at)

    assert not any(isinstance(one, Denial) for one in given)
    assert set(dict(case(told).review.registers).values()) == {asking.UNAVAILABLE}
    assert acts.ask_rights(told.number, by=steps.executor(told), at=told.at) is None


def test_rights_on_a_communal_flat_are_known_before_the_check_begins(begin: Begin) -> None:
    told, arrested = begin(1), begin(3, encumbered=True)
    for one in (told, arrested):
        one.go(4, 10)
        steps.apply(one)

    rights, burdened = case(told).rights, case(arrested).rights
    assert rights is not None
    assert burdened is not None
    assert (rights.encumbered, burdened.encumbered) == (False, True)
    assert kinds(told).count("RightsReceived") == 1
