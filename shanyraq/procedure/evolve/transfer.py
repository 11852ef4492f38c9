"""The way into communal property."""

from dataclasses import replace
from datetime import date
from typing import Any

from shanyraq.procedure import events as e
from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.case import Case
from shanyraq.procedure.evolve.entering import folds, superseding
from shanyraq.procedure.papers import Digest, Paper, PaperKind
from shanyraq.procedure.parties import TransferParties


def _transfer(case: Case, **changes: Any) -> Case:
    return replace(case, transfer=replace(case.transfer, **changes))


@folds(e.TransferOpened)
def _transfer_opened(case: Case, event: e.TransferOpened) -> Case:
    """Other bodies have not petitioned, agreed or decided; a deed that names other sides or approvers falls away."""
    after = _transfer(case, parties=event.parties, deed="", deed_signed=(), deed_approved=())
    before = case.transfer.parties
    if before is None or _deciding(before) == _deciding(event.parties):
        return after
    return _transfer(after, petition_on=None, industry_agreed=None, property_decision=None, property_decided_on=None)


def _with_own(case: Case, kind: PaperKind, digest: Digest, number: str, code: str, on: date) -> Case:
    """The case with a body's own paper; those of the first version of the events had no number and are no papers."""
    return superseding(case, Paper(kind, number, digest, on, code)) if number else case


def _deciding(parties: TransferParties) -> tuple[OrganisationId, ...]:
    return (parties.akim, parties.industry, parties.property_body)


@folds(e.PetitionSent)
def _petition_sent(case: Case, event: e.PetitionSent) -> Case:
    after = _transfer(case, petition_on=event.sent_on, industry_agreed=None, property_decision=None)
    return _with_own(after, PaperKind.PETITION, event.paper, event.number, event.code, event.sent_on)


@folds(e.IndustryAnswered)
def _industry_answered(case: Case, event: e.IndustryAnswered) -> Case:
    after = _transfer(case, industry_agreed=event.agreed)
    return _with_own(after, PaperKind.INDUSTRY_CONSENT, event.paper, event.number, event.code, event.answered_on)


@folds(e.PropertyBodyDecided)
def _property_body_decided(case: Case, event: e.PropertyBodyDecided) -> Case:
    after = _transfer(case, property_decision=event.transfers, property_decided_on=event.decided_on)
    return _with_own(after, PaperKind.PROPERTY_DECISION, event.paper, event.number, event.code, event.decided_on)


@folds(e.DeedDrawnUp)
def _deed_drawn_up(case: Case, event: e.DeedDrawnUp) -> Case:
    paper = Paper(PaperKind.DEED, event.number, event.paper, event.drawn_on, event.code)
    return superseding(_transfer(case, deed=event.paper, deed_signed=(), deed_approved=()), paper)


@folds(e.DeedSigned)
def _deed_signed(case: Case, event: e.DeedSigned) -> Case:
    return _transfer(case, deed_signed=(*case.transfer.deed_signed, event.party))


@folds(e.DeedApproved)
def _deed_approved(case: Case, event: e.DeedApproved) -> Case:
    return _transfer(case, deed_approved=(*case.transfer.deed_approved, event.post))


@folds(e.TitleRegistered)
def _title_registered(case: Case, event: e.TitleRegistered) -> Case:
    return _transfer(case, title_registered_on=event.registered_on)
