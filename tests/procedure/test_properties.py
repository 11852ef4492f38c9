"""Whatever is asked, in whatever order and by whomever: accepted commands fold, denied ones change nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shanyraq.law.editions import E437_2021
from shanyraq.law.routes import Route
from shanyraq.procedure.case import NEW_CASE, Case
from shanyraq.procedure.clocks import clocks
from shanyraq.procedure.decide import decide
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import Event
from shanyraq.procedure.evolve import evolve, fold
from shanyraq.procedure.explore.invariants import broken
from shanyraq.procedure.explore.offers import START, offers
from shanyraq.procedure.follow import follow
from shanyraq.procedure.next_step import next_step
from shanyraq.words.denials import say_denial
from shanyraq.words.next_steps import NEXT_STEPS
from shanyraq.words.phrase import LANGS

MOVES = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 40)), min_size=1, max_size=60)
"""Which of the offers to take, and how many half days to wait before it."""


def _walk(route: Route, moves: list[tuple[int, int]]) -> tuple[Case, list[Event], datetime]:
    case, events, at = NEW_CASE, [], START
    for pick, half_days in moves:
        at += timedelta(hours=12 * (half_days % 9 == 0) * (half_days // 9))
        choices = list(offers(case, route, at))
        if not choices:
            break
        offer = choices[pick % len(choices)]
        before = replace(case)
        decided = decide(case, offer.command, E437_2021, offer.by, at)
        assert case == before, "deciding changes nothing"
        if isinstance(decided, Denial):
            for lang in LANGS:
                assert say_denial(decided.code, decided.params, lang)
            continue
        assert decide(case, offer.command, E437_2021, offer.by, at) == decided, "deciding is deterministic"
        for event in decided:
            case = evolve(case, event)
            follow(case, event)
            events.append(event)
    return case, events, at


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(route=st.sampled_from(list(Route)), moves=MOVES)
def test_any_accepted_sequence_folds_to_the_same_lawful_case(route: Route, moves: list[tuple[int, int]]) -> None:
    case, events, _ = _walk(route, moves)
    assert fold(events) == case
    assert case.seq == len(events)
    assert broken(case, E437_2021) == []
    assert next_step(case).code in NEXT_STEPS


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(route=st.sampled_from(list(Route)), moves=MOVES, start=st.integers(0, 1_000))
def test_no_due_date_falls_on_a_day_off(route: Route, moves: list[tuple[int, int]], start: int) -> None:
    case, _, _ = _walk(route, [(pick, wait + start % 3) for pick, wait in moves])
    for clock in clocks(case, E437_2021):
        assert E437_2021.calendar.is_working(clock.receipt.due)
        assert clock.receipt.due >= clock.receipt.event_day
        assert clock.receipt.internal is None or clock.receipt.internal <= clock.receipt.due
