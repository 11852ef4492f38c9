"""Old shapes of events lifted to the present one, a version at a time. Pure: a mapping in, a mapping out.

When a class in `procedure.events` has to change the shape of its body: raise its `VERSION`, enter here how a body of
the version before becomes one of the new version, and leave the old example in `tests/corpus`.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

Body = dict[str, Any]
Upcaster = Callable[[Body], Body]


def _hearing_held_1(body: Body) -> Body:
    """What was said lay beside the minutes, and no event named it."""
    return {**body, "said": None}


def _filing_opened_1(body: Body) -> Body:
    """No act could be laid over the table of days yet."""
    return {**body, "calendar": ""}


def _referred_1(body: Body) -> Body:
    """A commission had no substitutes, and no seat a term of its own."""
    formed = body["composition"]
    seats = [{**seated, "until": None} for seated in formed["seats"]]
    return {**body, "composition": {**formed, "seats": seats, "substitutes": []}}


def _referred_2(body: Body) -> Body:
    """No rules wanted signed ballots."""
    formed = body["composition"]
    return {**body, "composition": {**formed, "rules": {**formed["rules"], "signed_ballots": False}}}


def _adding(**absent: Any) -> Upcaster:
    """What the event of before could not say."""
    return lambda body: {**body, **absent}


def _with_its_paper(body: Body) -> Body:
    """The bodies of a transfer handed in papers made elsewhere: unnumbered here, their signatures looked at by eye.

    What a body said stood in its paper alone.
    """
    return {**body, "number": "", "code": "", "signature": None, "writing": None}


def _rights_received_1(body: Body) -> Body:
    """What is registered was in the extract alone."""
    return {**body, "writing": None}


def _transfer_opened_1(body: Body) -> Body:
    """In which post the state's approver acts was known from the dwelling alone."""
    return {**body, "parties": {**body["parties"], "state_approver_post": None}}


UPCASTERS: Mapping[tuple[str, int], Upcaster] = MappingProxyType(
    {
        ("FilingOpened", 1): _filing_opened_1,
        ("HearingHeld", 1): _hearing_held_1,
        ("ReferredToCommission", 1): _referred_1,
        ("ReferredToCommission", 2): _referred_2,
        ("PreliminaryRefusalNotified", 1): _adding(instead=None),
        ("ObjectionReceived", 1): _adding(papers=[]),
        ("VotingOpened", 1): _adding(open_ballot=False),
        ("VoteCast", 1): _adding(signature=None),
        ("VoteCast", 2): _adding(number="", code=""),
        ("DecisionRegistered", 1): _adding(found=None),
        ("SlipCorrected", 1): _adding(found=None),
        ("PaperDelivered", 1): _adding(evidence=None),
        ("TransferOpened", 1): _transfer_opened_1,
        ("IndustryAnswered", 1): _with_its_paper,
        ("PetitionSent", 1): _with_its_paper,
        ("PropertyBodyDecided", 1): _with_its_paper,
        ("RightsReceived", 1): _rights_received_1,
    }
)
"""By kind and version: what makes of that version the next one."""


class NoUpcaster(LookupError):
    """A body of this kind and version cannot be lifted: it is older or newer than this system knows."""


def lift(
    kind: str, version: int, body: Body, to: int, upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS
) -> Body:
    """The body in version `to`; raises NoUpcaster where a step is missing."""
    if version > to:
        raise NoUpcaster(f"{kind} is recorded in version {version}, this system knows up to {to}")
    for step in range(version, to):
        try:
            body = upcasters[kind, step](body)
        except KeyError:
            raise NoUpcaster(f"nothing lifts {kind} from version {step}") from None
    return body
