"""`shanyraq procedure`: walk every way a case can go, and draw it."""

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from shanyraq.cli.shell import Commands
from shanyraq.law.routes import Route
from shanyraq.procedure.draw import path_of, roles_page, route_page, stage_diagram
from shanyraq.procedure.explore import explored_route, summary


def add_parser(commands: Commands) -> None:
    """The arguments of `procedure`."""
    parser = commands.add_parser("procedure", help="explore or draw the procedure")
    acts = parser.add_subparsers(dest="act", required=True)
    for name, run, text in (
        ("explore", run_explore, "try every command of every actor in every state"),
        ("draw", run_draw, "print the diagram of a route in Mermaid's language"),
    ):
        act = acts.add_parser(name, help=text)
        act.add_argument("--route", choices=[str(route) for route in Route], required=True)
        act.add_argument("--json", action="store_true", help="one JSON document instead of lines")
        act.set_defaults(run=run)


def run_explore(asked: argparse.Namespace) -> int:
    """States, transitions, dead ends and broken invariants; 1 when one of the last two is not empty."""
    found = summary(explored_route(Route(asked.route)))
    if asked.json:
        print(json.dumps(found, ensure_ascii=False))
    else:
        for name, value in found.items():
            print(f"{name}: {value}")
    return 1 if found["dead_ends"] or found["broken_invariants"] else 0


def run_draw(asked: argparse.Namespace) -> int:
    """The diagram, on standard output."""
    diagram = stage_diagram(explored_route(Route(asked.route)).moves())
    print(json.dumps({"route": asked.route, "mermaid": diagram}) if asked.json else diagram)
    return 0


def pages() -> dict[str, str]:
    """The generated pages of the procedure: one for each route, and the table of roles."""
    # Forked processes begin with what was walked here before, and walk the other routes side by side.
    with ProcessPoolExecutor(mp_context=get_context("fork")) as pool:
        drawn = dict(zip(map(path_of, Route), pool.map(_page, Route), strict=True))
    return drawn | {"docs/manual/roles.md": roles_page()}


def _page(route: Route) -> str:
    return route_page(explored_route(route))
