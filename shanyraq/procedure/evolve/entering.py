"""How a fold is entered for its kind of event, and how papers are added to a case."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Case, Commission
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


def without_challenge(commission: Commission, answered: Callable[[PersonId], bool]) -> Commission:
    """The commission without the challenges of those members."""
    kept = [one for one in zip(commission.challenged, commission.challenged_on, strict=True) if not answered(one[0])]
    return replace(
        commission, challenged=tuple(member for member, _ in kept), challenged_on=tuple(day for _, day in kept)
    )


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
