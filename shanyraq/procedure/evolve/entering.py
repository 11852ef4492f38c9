"""How a fold is entered for its kind of event, and how papers are added to a case."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shanyraq.procedure.case import Case
from shanyraq.procedure.events import Event
from shanyraq.procedure.papers import Paper

Fold = Callable[[Case, Any], Case]
FOLDS: dict[type[Event], Fold] = {}


def folds(kind: type[Event]) -> Callable[[Fold], Fold]:
    """Enter a fold for one kind of event; a house test sees to it that every kind has one."""

    def enter(fold: Fold) -> Fold:
        FOLDS[kind] = fold
        return fold

    return enter


def with_paper(case: Case, paper: Paper) -> Case:
    """The case with one more paper."""
    return replace(case, papers=(*case.papers, paper))


def superseding(case: Case, paper: Paper) -> Case:
    """The case with one more paper; an earlier one of its kind points to it from now on."""
    earlier = tuple(
        replace(one, replaced_by=paper.digest) if one.kind == paper.kind and one.replaced_by is None else one
        for one in case.papers
    )
    return replace(case, papers=(*earlier, paper))
