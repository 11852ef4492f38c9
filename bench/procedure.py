"""The pure procedure: a whole case decided and folded, and the walk of a route."""

from collections.abc import Iterator

from bench.table import Row, seconds
from shanyraq.law.routes import Route
from shanyraq.procedure.evolve import fold
from shanyraq.procedure.explore import explore
from tests.procedure.story import Story


def rows() -> Iterator[Row]:
    """Cases a second without a database, and the exploration."""
    story = Story().agreed().paid(900_000_000)
    yield Row("a whole communal case decided and folded", 1 / seconds(lambda: Story().agreed()), "cases/s")
    yield Row(f"a journal of {len(story.events)} events folded", 1 / seconds(lambda: fold(story.events)), "folds/s")
    yield Row("the communal route walked", seconds(lambda: explore(Route.COMMUNAL), runs=1), "seconds")
