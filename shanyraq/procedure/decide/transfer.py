"""The dwelling passes into communal property: petition, consent, decision, deed, registration (p.6(2), 6(3))."""

from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure import events as e
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.decide.ruling import Decided, Ruling, signature_fault
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.transfer import LOCAL_POSTS, approvers, state_post, transfer_article
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.papers import Digest, PaperKind
from shanyraq.procedure.parties import Party, TransferParties


def open_transfer(case: Case, command: c.OpenTransfer, now: Moment) -> Decided:
    """Every body that p.6 gives an act to is named, and none that it gives none; the sides are owner and provider."""
    parties = command.parties
    if parties.transferring != case.owner or parties.receiving != case.provider:
        return Denial("sides_of_another_case", transfer_article(case))
    named = [parties.local_approver, parties.registering]
    if case.route is Route.REPUBLICAN:
        named += [parties.akim, parties.industry, parties.property_body, parties.state_approver]
    if not all(named) or parties.local_approver_post not in LOCAL_POSTS:
        return Denial("bodies_missing", transfer_article(case))
    return _wrong_approver(case, parties) or (e.TransferOpened(parties),)


def _wrong_approver(case: Case, parties: TransferParties) -> Denial | None:
    """Each approver is the one that p.6 names for the dwelling's holder, and they are two (reading 33)."""
    if case.route is not Route.REPUBLICAN:
        further = (parties.akim, parties.industry, parties.property_body, parties.state_approver)
        beside = any(further) or parties.state_approver_post is not None
        return Denial("bodies_of_another_route", transfer_article(case)) if beside else None
    if parties.state_approver_post is not state_post(case):
        return Denial("bank_approves" if case.national_bank else "subdivision_approves", "O437/p6-3")
    same = parties.state_approver == parties.local_approver
    return Denial("one_body_approves_twice", "O437/p6-3") if same else None


def send_petition(case: Case, command: c.SendPetition, now: Moment) -> Decided:
    """The petition has no term of its own (reading 13)."""
    paper, signature = command.paper, command.signature
    fault = signature_fault(signature, now.by.person, paper.digest, "O437/p6-3")
    return fault or (e.PetitionSent(paper.digest, paper.number, paper.code, now.today, signature, command.writing),)


def answer_as_industry(case: Case, command: c.AnswerAsIndustry, now: Moment) -> Decided:
    """A refusal to agree leads back to the petition, never to a dead end."""
    paper, signature = command.paper, command.signature
    fault = _unreasoned(command.agreed, command.writing) or signature_fault(
        signature, now.by.person, paper.digest, "O437/p6-3"
    )
    answered = e.IndustryAnswered(
        command.agreed, paper.digest, paper.number, paper.code, now.today, signature, command.writing
    )
    return fault or (answered,)


def decide_as_property_body(case: Case, command: c.DecideAsPropertyBody, now: Moment) -> Decided:
    """The day of this decision starts the second fifteen days (reading 12)."""
    paper, signature = command.paper, command.signature
    fault = _unreasoned(command.transfers, command.writing) or signature_fault(
        signature, now.by.person, paper.digest, "O437/p6-3"
    )
    decided = e.PropertyBodyDecided(
        command.transfers, paper.digest, paper.number, paper.code, now.today, signature, command.writing
    )
    return fault or (decided,)


def _unreasoned(favourable: bool, writing: Digest | None) -> Denial | None:
    """A body that says no says why: the petition can be sent again only to somebody who told what was amiss."""
    return None if favourable or writing else Denial("reason_needed", "APPC/80")


def draw_up_deed(case: Case, command: c.DrawUpDeed, now: Moment) -> Decided:
    """A deed drawn up anew loses the signatures under the earlier one."""
    paper = command.paper
    return (e.DeedDrawnUp(paper.digest, paper.number, paper.code, now.today),)


def sign_deed(case: Case, command: c.SignDeed, now: Moment) -> Decided:
    """The owner signs for the transferring side, the head of the provider for the receiving one."""
    own = Party.TRANSFERRING if now.by.role is Role.OWNER else Party.RECEIVING
    if command.party is not own:
        return Denial("other_side", "O437/p6")
    if own in case.transfer.deed_signed:
        return Denial("already_signed", "O437/p6")
    fault = signature_fault(command.signature, now.by.person, case.transfer.deed, "O437/p6")
    return fault or (e.DeedSigned(own, command.signature),)


def approve_deed(case: Case, command: c.ApproveDeed, now: Moment) -> Decided:
    """Each approver approves in the post that p.6 names for this route (reading 33)."""
    local = command.post in LOCAL_POSTS
    if command.post not in approvers(case) or local != (now.by.role is Role.COMMUNAL_APPROVER):
        return Denial("not_an_approver_here", "O437/p6", {"post": str(command.post)})
    if command.post in case.transfer.deed_approved:
        return Denial("already_signed", "O437/p6")
    fault = signature_fault(command.signature, now.by.person, case.transfer.deed, "O437/p6")
    return fault or (e.DeedApproved(command.post, command.signature, now.today),)


def register_title(case: Case, command: c.RegisterTitle, now: Moment) -> Decided:
    """Without a registration number there is no registration; its day lies between the deed and today."""
    if not command.registration.strip():
        return Denial("registration_number_needed", "O437/p6")
    deed = case.paper(PaperKind.DEED)
    assert deed is not None, "an approved deed is a paper of the case"
    if not deed.issued_on <= command.registered_on <= now.today:
        return Denial("registered_on_another_day", "O437/p6", {"first": deed.issued_on, "last": now.today})
    return (e.TitleRegistered(command.registration.strip(), command.registered_on),)


def record_rights(case: Case, command: c.RecordRights, now: Moment) -> Decided:
    """The information may come again, for instance when an encumbrance was lifted."""
    return (e.RightsReceived(command.encumbered, command.evidence, now.today, command.writing),)


RULINGS: dict[type[c.Command], Ruling] = {
    c.OpenTransfer: open_transfer,
    c.SendPetition: send_petition,
    c.AnswerAsIndustry: answer_as_industry,
    c.DecideAsPropertyBody: decide_as_property_body,
    c.DrawUpDeed: draw_up_deed,
    c.SignDeed: sign_deed,
    c.ApproveDeed: approve_deed,
    c.RegisterTitle: register_title,
    c.RecordRights: record_rights,
}
