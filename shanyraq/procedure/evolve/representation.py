"""Who acts for whom."""

from dataclasses import replace

from shanyraq.procedure import events as e
from shanyraq.procedure.case import Case
from shanyraq.procedure.evolve.entering import folds


@folds(e.RepresentativeEntrusted)
def _representative_entrusted(case: Case, event: e.RepresentativeEntrusted) -> Case:
    return replace(case, representations=(*case.representations, event.representation))


@folds(e.RepresentationEnded)
def _representation_ended(case: Case, event: e.RepresentationEnded) -> Case:
    ended = (event.person, event.representative)
    kept = tuple(one for one in case.representations if (one.person, one.representative) != ended)
    return replace(case, representations=kept)
