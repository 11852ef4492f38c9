"""pyHanko's checks are written for an event loop, though none of those used here waits for anything."""

from collections.abc import Coroutine
from typing import Any, TypeVar

Answer = TypeVar("Answer")


def run(work: Coroutine[Any, Any, Answer]) -> Answer:
    """Runs such a coroutine to its end in place, so that it works inside somebody else's event loop too."""
    try:
        work.send(None)
    except StopIteration as end:
        answer: Answer = end.value
        return answer
    work.close()
    raise RuntimeError("a check of a signature tried to wait for something")
