"""What happens on each route, in the order of p. 6 and p. 9: stages, their steps, who takes each, under which term."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shanyraq.law.bodies import Body
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode


@dataclass(frozen=True, slots=True)
class Step:
    """One act within a stage. The key of its sentence in `words.routes` is `step.` and the code."""

    code: str
    owners: tuple[Body, ...]
    article: str
    reading: str | None = None


@dataclass(frozen=True, slots=True)
class StageRule:
    """One stage of a route: its numbers in the Order (one and two share a term), its terms and steps.

    The key of its name in `words.routes` is `stage.` and the code. Payment has no number: it follows the stages (p. 8).
    """

    code: str
    numbers: tuple[int, ...]
    article: str
    terms: tuple[TermCode, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class RoutePlan:
    """A whole route (reading 19: modelled by route, not by a fixed number of stages)."""

    route: Route
    article: str
    stages: tuple[StageRule, ...]


_DECISION_TERMS = (
    TermCode.RETURN_INCOMPLETE,
    TermCode.PRELIMINARY_REFUSAL_NOTICE,
    TermCode.OBJECTIONS,
    TermCode.HEARING_LEAD,
    TermCode.COMMISSION_DECISION,
)


def _decision(term_article: str, steps_article: str, *, rights: bool) -> StageRule:
    """Stages one and two: papers in, decision out, one clock (reading 3)."""
    steps = [
        Step("documents_provided", (Body.RECIPIENT,), "O437/p3"),
        Step("registered", (Body.PROVIDER,), "O437/p4", "18"),
        Step("checked", (Body.PROVIDER,), steps_article, "21"),
        Step("commission_formed", (Body.PROVIDER,), steps_article, "25"),
        Step("commission_decides", (Body.COMMISSION,), steps_article, "8"),
        Step("decision_signed", (Body.PROVIDER_HEAD,), steps_article, "8"),
    ]
    if rights:
        steps.append(_RIGHTS_COMMUNAL)
    return StageRule("decision", (1, 2), term_article, _DECISION_TERMS, tuple(steps))


def _agreement(number: int, article: str) -> StageRule:
    step = Step("agreement_concluded", (Body.PROVIDER, Body.RECIPIENT), article, "14")
    return StageRule("agreement", (number,), article, (TermCode.AGREEMENT,), (step,))


_RIGHTS_COMMUNAL = Step("rights_received", (Body.PROVIDER, Body.REGISTERING_BODY), "O437/p9-1")
_PAYMENT = StageRule(
    "payment", (), "O437/p8", (TermCode.PAYMENT,), (Step("price_paid", (Body.RECIPIENT,), "O437/p8", "15"),)
)
_DEED_PARTIES = (Body.TRANSFERRING_PARTY, Body.RECEIVING_PARTY)

_INSTITUTION_TRANSFER = StageRule(
    "transfer",
    (3,),
    "O437/p6-2",
    (TermCode.TRANSFER,),
    (
        Step("deed_signed", _DEED_PARTIES, "O437/p9-2"),
        Step("deed_approved_communal", (Body.COMMUNAL_PROPERTY_BODY,), "O437/p9-2"),
        Step("title_registered", (Body.REGISTERING_BODY,), "O437/p9-2"),
        Step("rights_received", (Body.PROVIDER, Body.REGISTERING_BODY), "O437/p9-2"),
    ),
)

_REPUBLICAN_TRANSFER = StageRule(
    "transfer",
    (3,),
    "O437/p6-3",
    (TermCode.PROPERTY_BODY_DECISION, TermCode.TRANSFER, TermCode.TRANSFER_CAP),
    (
        Step("petition_sent", (Body.AKIM,), "O437/p9-3", "13"),
        Step("industry_consents", (Body.INDUSTRY_BODY,), "O437/p9-3"),
        Step("property_body_decides", (Body.PROPERTY_BODY,), "O437/p9-3", "12"),
        Step("deed_signed", _DEED_PARTIES, "O437/p9-3"),
        Step(
            "deed_approved_state", (Body.PROPERTY_BODY_TERRITORIAL_HEAD, Body.NATIONAL_BANK_DEPUTY), "O437/p9-3", "33"
        ),
        Step("deed_approved_communal", (Body.COMMUNAL_PROPERTY_BODY,), "O437/p9-3"),
        Step("title_registered", (Body.REGISTERING_BODY,), "O437/p9-3"),
        Step("rights_received", (Body.PROVIDER, Body.REGISTERING_BODY), "O437/p9-3"),
    ),
)

PLANS_2021: Mapping[Route, RoutePlan] = MappingProxyType(
    {
        Route.COMMUNAL: RoutePlan(
            Route.COMMUNAL,
            "O437/p6-1",
            (_decision("O437/p6-1", "O437/p9-1", rights=True), _agreement(3, "O437/p6-1"), _PAYMENT),
        ),
        Route.COMMUNAL_INSTITUTION: RoutePlan(
            Route.COMMUNAL_INSTITUTION,
            "O437/p6-2",
            (
                _decision("O437/p6-2", "O437/p9-2", rights=False),
                _INSTITUTION_TRANSFER,
                _agreement(4, "O437/p6-2"),
                _PAYMENT,
            ),
        ),
        Route.REPUBLICAN: RoutePlan(
            Route.REPUBLICAN,
            "O437/p6-3",
            (
                _decision("O437/p6-3", "O437/p9-3", rights=False),
                _REPUBLICAN_TRANSFER,
                _agreement(4, "O437/p6-3"),
                _PAYMENT,
            ),
        ),
    }
)
