"""One measured figure, how it is measured, and the table they are printed in."""

import platform
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A figure: what was measured, how much, in which unit, and the goal it is held against, if there is one."""

    what: str
    figure: float
    unit: str
    goal: str = ""


def seconds(work: Callable[[], object], *, runs: int = 5) -> float:
    """The median time of one run of `work`, after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def machine() -> str:
    """The machine in one line."""
    cpu = "unknown processor"
    info = Path("/proc/cpuinfo")
    if info.exists():
        named = [line for line in info.read_text().splitlines() if line.startswith("model name")]
        cpu = f"{len(named)} × {named[0].partition(':')[2].strip()}" if named else f"{platform.machine()}"
    return f"{cpu}; {platform.system()} {platform.release()}; Python {platform.python_version()}"


def printed(rows: Iterable[Row]) -> str:
    """The figures as a Markdown table."""
    lines = ["| what | figure | unit | goal |", "|---|---:|---|---|"]
    lines += [f"| {row.what} | {row.figure:,.2f} | {row.unit} | {row.goal} |" for row in rows]
    return "\n".join(lines)
