"""Which tests stay together when several processes share a run."""

from typing import Final

from xdist.scheduler import LoadFileScheduling

TOWN: Final = "tests/journeys/"
"""All journeys walk through one town, one after another."""

WALKED: Final = (
    "tests/procedure/test_explore.py",
    "tests/procedure/test_no_refusal_outside_the_path.py",
    "tests/house/test_generated_pages.py",
)
"""All look at every state that can be reached, and reaching them takes a minute for each route."""


class ByFile(LoadFileScheduling):  # type: ignore[misc]  # the library has no types
    """A file is run by one process, for the sake of what its tests share; so are some files."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        if file.startswith(TOWN):
            return TOWN
        return WALKED[0] if file in WALKED else file


def longest_first(nodeid: str) -> int:
    """The order of a run: what takes long is begun early, so that no process waits for another at the end.

    The walk comes before the pages that are drawn from it, which are drawn by forks of the process that has walked.
    """
    early = (TOWN, *WALKED)
    return next((at for at, start in enumerate(early) if nodeid.startswith(start)), len(early))
