"""The same act asked for twice at the same time."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.chancery.acts.family import Newborn
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories.beginnings import adopted
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import make_world
from shanyraq.procedure.denial import Denial
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.tables import Person
from tests.chancery.conftest import NOW
from tests.chancery.told import kinds

PROOF = "d" * 64


@pytest.fixture
def told(transactional_db: None, _demo: None) -> Telling:
    """A decision to be registered, committed for real."""
    world = make_world(NOW.date())
    told = Telling(world.town, make_home(1, world.town.provider), NOW)
    adopted(told, 4)
    return told


def _at_once(told: Telling, *keys: str) -> list[Given]:
    by, start = steps.executor(told), Barrier(len(keys))

    def register(key: str) -> Given:
        start.wait()
        try:
            return acts.register_decision(told.number, by=by, at=told.at, key=OneTimeKey("7", key))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(keys)) as threads:
        return list(threads.map(register, keys))


def test_one_click_that_arrives_three_times_registers_one_decision(told: Telling) -> None:
    given = _at_once(told, "click", "click", "click")

    assert all(isinstance(one, Recorded) for one in given), given
    assert len({one.events for one in given if isinstance(one, Recorded)}) == 1
    assert kinds(told).count("DecisionRegistered") == 1


def test_of_two_people_who_register_at_the_same_time_one_is_told_that_it_is_done(told: Telling) -> None:
    given = _at_once(told, "mine", "yours")

    assert sorted(type(one).__name__ for one in given) == ["Denial", "Recorded"]
    assert {one.code for one in given if isinstance(one, Denial)} == {"decision_already_registered"}
    assert kinds(told).count("DecisionRegistered") == 1


def test_two_births_of_one_click_are_one_child_and_one_answer(told: Telling) -> None:
    by, start, before = steps.executor(told), Barrier(3), Person.objects.count()
    child = Newborn("Үлгібаева", "Нұрай", "", told.at.date())

    def enter(key: str) -> Given:
        start.wait()
        try:
            return acts.record_birth(told.number, child, PROOF, by=by, at=told.at, key=OneTimeKey("7", key))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(3) as threads:
        given = list(threads.map(enter, ("click", "click", "click")))

    assert all(isinstance(one, Recorded) for one in given), given
    assert len({one.events for one in given if isinstance(one, Recorded)}) == 1
    assert kinds(told).count("FamilyChanged") == 1
    assert Person.objects.count() == before + 1
