"""Papers: how many the press lays out in a second, each of them new."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any

from bench.table import Row, seconds
from shanyraq.outside.documents.typst_press import TypstPress
from tests.outside.sample_papers import ACCEPTANCE, ADOPTED_MINUTES, AGREEMENT, FREE_APPLICATION, REFUSAL, SCHEDULE

_NUMBERS = count(1)


def rows() -> Iterator[Row]:
    """Documents a second by one process, for papers of two to four pages."""
    press = TypstPress()
    papers: dict[str, Any] = {
        "application": FREE_APPLICATION,
        "notice of acceptance": ACCEPTANCE,
        "minutes of the commission": ADOPTED_MINUTES,
        "reasoned refusal": REFUSAL,
        "agreement": AGREEMENT,
        f"schedule of {len(SCHEDULE.parts)} payments": SCHEDULE,
    }
    for name, paper in papers.items():
        yield Row(f"{name}: rendered", 1 / seconds(partial(_render, press, paper)), "documents/s")


def _render(press: TypstPress, paper: Any) -> bytes:
    """The paper under a new number, so that nothing the press remembers of the last one is all there is to do."""
    return press.render(replace(paper, issue=replace(paper.issue, number=f"2025-{next(_NUMBERS):06}")))
