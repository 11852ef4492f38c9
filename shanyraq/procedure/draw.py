"""Diagrams and tables of the procedure, drawn from the table of gates and from the exploration."""

import re
from collections.abc import Iterable

from shanyraq.law.routes import Route
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import ENDED, Stage
from shanyraq.procedure.explore import GIVING_UP, Explored, summary
from shanyraq.procedure.may.gates import GATES

OFTEN = GIVING_UP
"""Ways out that nearly every stage has: said in words below the picture, not drawn."""


def _spoken(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def stage_diagram(moves: Iterable[tuple[Stage, Stage, str, str]]) -> str:
    """The stages and what leads from one to the next, in Mermaid's language."""
    labels: dict[tuple[Stage, Stage], set[str]] = {}
    for source, target, command, _ in moves:
        if command not in OFTEN:
            labels.setdefault((source, target), set()).add(_spoken(command))
    lines = ["stateDiagram-v2", f"    [*] --> {Stage.NEW}"]
    order = {stage: place for place, stage in enumerate(Stage)}
    for (source, target), names in sorted(labels.items(), key=lambda one: (order[one[0][0]], order[one[0][1]])):
        lines.append(f"    {source} --> {target} : {' / '.join(sorted(names))}")
    lines += [f"    {stage} --> [*]" for stage in Stage if stage in ENDED]
    return "\n".join(lines)


def route_page(explored: Explored) -> str:
    """The page of one route: its picture, its numbers, what was looked for and not found."""
    found = summary(explored)
    stages = found["states_by_stage"]
    assert isinstance(stages, dict), "the summary counts states by stage"
    rows = "\n".join(f"| {stage} | {count} |" for stage, count in stages.items())
    return f"""# The procedure on the route “{explored.route}”

Drawn by `shanyraq docs` from `shanyraq procedure explore --route {explored.route}`: every command of every actor was
tried in every state that can be reached from a new case.

```mermaid
{stage_diagram(explored.moves())}
```

Not drawn: the applicant may withdraw from every stage until the agreement is concluded, and the head may end a case
whose applicant died and whose place nobody took.

| stage | states |
|---|---|
{rows}

States: {found["states"]}. Accepted commands: {found["transitions"]}. Denials met: {found["denied"]}.
Dead ends: {len(explored.dead_ends())}. Broken invariants: {len(set(explored.broken))}.
"""


def roles_page() -> str:
    """Who may give which command in which stage, and under which article: the table of gates itself."""
    lines = [
        "# Who may do what, and when",
        "",
        "Drawn by `shanyraq docs` from `shanyraq.procedure.may.gates`, the one table that the pages, the explorer and "
        "`decide` ask. “Still” marks commands that are possible while the terms stand still; “vacant” those that are "
        "possible after the applicant died and before somebody takes their place.",
        "",
        "| command | roles | stages | article | still | vacant |",
        "|---|---|---|---|---|---|",
    ]
    for command, gate in GATES.items():
        roles = ", ".join(role for role in Role if role in gate.roles)
        stages = ", ".join(stage for stage in Stage if stage in gate.stages)
        marks = ("yes" if gate.while_suspended else "", "yes" if gate.while_vacant else "")
        lines.append(f"| {_spoken(command.__name__)} | {roles} | {stages} | {gate.article} | {marks[0]} | {marks[1]} |")
    return "\n".join(lines) + "\n"


def path_of(route: Route) -> str:
    """Where the page of a route lies in the documentation."""
    return f"docs/diagrams/{route}.md"
