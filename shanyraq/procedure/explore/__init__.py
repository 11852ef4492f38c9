"""Every way a case can go: all commands of all actors from a new case, with time cut into the pieces that matter."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from shanyraq.law.editions import E437_2021, Edition
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import ENDED, NEW_CASE, Case, Stage
from shanyraq.procedure.clocks import clocks
from shanyraq.procedure.commands import JoinInto, PassTerm, TerminateCase, WithdrawApplication
from shanyraq.procedure.decide import decide
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.evolve import evolve
from shanyraq.procedure.explore.invariants import broken, unfounded
from shanyraq.procedure.explore.key import Key, key
from shanyraq.procedure.explore.moments import next_moment
from shanyraq.procedure.explore.offers import START, Offer, offers
from shanyraq.procedure.next_step import next_step

GIVING_UP = frozenset({WithdrawApplication.__name__, TerminateCase.__name__, JoinInto.__name__})


@dataclass(frozen=True, slots=True)
class Edge:
    """One accepted command: from which state to which, what was asked and by whom; `wait` is time going by."""

    source: int
    target: int
    command: str
    role: str


@dataclass(slots=True)
class Explored:
    """What the walk of one route found."""

    route: Route
    states: list[tuple[Case, datetime]] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    denied: int = 0

    def dead_ends(self) -> list[str]:
        """Living states from which no end can be reached but by giving up, and states that nobody owns.

        Giving up is a withdrawal, a death that ends the case, or going on in another file: none is a way through.
        """
        reaching = self._reaching_an_end()
        found = []
        for index, (case, _) in enumerate(self.states):
            step = next_step(case)
            if case.stage not in ENDED and (index not in reaching or not step.roles):
                found.append(f"{case.stage}: {step.code}")
        return sorted(set(found))

    def _reaching_an_end(self) -> set[int]:
        into: dict[int, list[int]] = {}
        for edge in self.edges:
            if edge.command not in GIVING_UP:
                into.setdefault(edge.target, []).append(edge.source)
        todo = deque(index for index, (case, _) in enumerate(self.states) if case.stage in ENDED)
        reaching = set(todo)
        while todo:
            for source in into.get(todo.popleft(), ()):
                if source not in reaching:
                    reaching.add(source)
                    todo.append(source)
        return reaching

    def moves(self) -> list[tuple[Stage, Stage, str, str]]:
        """The steps from stage to stage, each once, for the diagrams: from, to, command, role."""
        found = {
            (self.states[edge.source][0].stage, self.states[edge.target][0].stage, edge.command, edge.role)
            for edge in self.edges
        }
        return sorted(one for one in found if one[0] is not one[1])


@cache
def explored_route(route: Route) -> Explored:
    """The walk of a route under the edition of 2021, made once: it takes some seconds and is the same each time."""
    return explore(route)


def explore(route: Route, edition: Edition = E437_2021) -> Explored:
    """Walk the route breadth first until no new state is found."""
    explored = Explored(route)
    numbers: dict[Key, int] = {}
    todo: deque[int] = deque()

    def number(case: Case, at: datetime) -> int:
        seen_as = key(case, edition, at)
        if seen_as not in numbers:
            numbers[seen_as] = len(explored.states)
            explored.states.append((case, at))
            todo.append(numbers[seen_as])
        return numbers[seen_as]

    number(NEW_CASE, START)
    while todo:
        source = todo.popleft()
        for offer, case, at in _successors(explored, source, edition):
            target = number(case, at)
            explored.edges.append(Edge(source, target, offer.name, str(offer.by.role)))
            if target == len(explored.states) - 1:
                explored.broken += broken(case, edition)
            elif case.stage in ENDED:
                # Many ways lead into one end; the days of their terms were looked at before it.
                explored.broken += unfounded(case, edition)
    return explored


def _successors(explored: Explored, source: int, edition: Edition) -> Iterator[tuple[Offer, Case, datetime]]:
    case, at = explored.states[source]
    for offer in offers(case, explored.route, at):
        decided = decide(case, offer.command, edition, offer.by, at)
        if isinstance(decided, Denial):
            explored.denied += 1
            continue
        after = case
        for event in decided:
            after = evolve(after, event)
        yield offer, after, at
    waited = _waited(case, edition, at)
    if waited is not None:
        yield Offer.WAIT, *waited


def _waited(case: Case, edition: Edition, at: datetime) -> tuple[Case, datetime] | None:
    """Time goes by until it makes a difference: a term that merely passes must not hide the moment after it."""
    before = key(case, edition, at)
    while (later := next_moment(case, edition, at)) is not None:
        case, at = _terms_passed(case, edition, later), later
        if key(case, edition, at) != before:
            return case, at
    return None


def _terms_passed(case: Case, edition: Edition, at: datetime) -> Case:
    """The system records each term that the new moment finds over, as its watch would."""
    for clock in clocks(case, edition):
        decided = decide(case, PassTerm(clock.code, clock.part), edition, SYSTEM, at)
        if not isinstance(decided, Denial):
            for event in decided:
                case = evolve(case, event)
    return case


def summary(explored: Explored) -> dict[str, object]:
    """The walk in numbers: states and accepted commands, denials met, dead ends and broken invariants (both empty)."""
    by_stage = dict.fromkeys(Stage, 0)
    for case, _ in explored.states:
        by_stage[case.stage] += 1
    return {
        "route": str(explored.route),
        "states": len(explored.states),
        "transitions": len(explored.edges),
        "denied": explored.denied,
        "states_by_stage": {str(stage): count for stage, count in by_stage.items() if count},
        "dead_ends": explored.dead_ends(),
        "broken_invariants": sorted(set(explored.broken)),
    }
