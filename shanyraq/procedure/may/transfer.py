"""Conditions of the way into communal property, limb by limb (p.6(2), 6(3); readings 11 to 13, 33)."""

from shanyraq.law.routes import Route
from shanyraq.procedure.actor import Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.moment import Moment
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import ApproverPost, Party

LOCAL_POSTS = (ApproverPost.COMMUNAL_PROPERTY_BODY, ApproverPost.AKIM_OFFICE)
"""Who may approve for the communal side (p.6)."""

TRANSFER_ARTICLES = {Route.COMMUNAL_INSTITUTION: "O437/p6-2", Route.REPUBLICAN: "O437/p6-3"}
"""Where the Order speaks of the transfer, by the route."""


def transfer_article(case: Case) -> str:
    """The part of p.6 that rules this transfer."""
    return TRANSFER_ARTICLES.get(case.route, "O437/p6")


def may_be_opened(case: Case, now: Moment) -> Denial | None:
    """The bodies can be named, and mended, until somebody has signed the deed."""
    return Denial("deed_being_signed", transfer_article(case)) if case.transfer.deed_signed else None


def _opened(case: Case) -> Denial | None:
    return None if case.transfer.parties else Denial("no_transfer_yet", transfer_article(case))


def _republican(case: Case) -> Denial | None:
    return None if case.route is Route.REPUBLICAN else Denial("republican_only", "O437/p6-3")


def petition_is_due(case: Case, now: Moment) -> Denial | None:
    """No petition yet, or the one sent was answered in the negative and may be sent again."""
    blocked = _republican(case) or _opened(case)
    if blocked:
        return blocked
    refused = case.transfer.industry_agreed is False or case.transfer.property_decision is False
    return Denial("petition_already_sent", "O437/p6-3") if case.transfer.petition_on and not refused else None


def industry_is_asked(case: Case, now: Moment) -> Denial | None:
    """The petition waits for the industry body's consent."""
    blocked = _republican(case) or _opened(case)
    if blocked:
        return blocked
    if case.transfer.petition_on is None:
        return Denial("no_petition_yet", "O437/p6-3")
    return Denial("industry_already_answered", "O437/p6-3") if case.transfer.industry_agreed is not None else None


def property_body_is_asked(case: Case, now: Moment) -> Denial | None:
    """The petition was sent and the industry body agreed."""
    blocked = _republican(case) or _opened(case)
    if blocked:
        return blocked
    if case.transfer.industry_agreed is not True:
        return Denial("industry_not_agreed", "O437/p6-3")
    return Denial("property_body_already_decided", "O437/p6-3") if case.transfer.property_decision is not None else None


def deed_may_be_drawn(case: Case, now: Moment) -> Denial | None:
    """The bodies are named and, on the republican route, the property body decided to transfer.

    A deed can be drawn up anew until the title is registered: an approver or the registering body may find a fault.
    """
    blocked = _opened(case)
    if blocked:
        return blocked
    if case.route is Route.REPUBLICAN and case.transfer.property_decision is not True:
        return Denial("no_property_decision", "O437/p6-3")
    return Denial("title_already_registered", "O437/p6") if case.transfer.title_registered_on else None


def deed_waits_for_signature(case: Case, now: Moment) -> Denial | None:
    """There is a deed and a side that has not signed it."""
    if not case.transfer.deed:
        return Denial("no_deed_yet", "O437/p6")
    return Denial("already_signed", "O437/p6") if len(case.transfer.deed_signed) == len(DEED_PARTIES) else None


DEED_PARTIES = (Party.TRANSFERRING, Party.RECEIVING)


def approvers(case: Case) -> tuple[ApproverPost, ...]:
    """Who approves this deed: one body on the communal route, a state and a local one on the republican (p.6)."""
    assert case.transfer.parties is not None, "approvers are known once the transfer is opened"
    local, state = case.transfer.parties.local_approver_post, state_post(case)
    return (local,) if state is None else (state, local)


def state_post(case: Case) -> ApproverPost | None:
    """Who approves for the state: nobody on the communal route; the National Bank its own dwellings (reading 33)."""
    if case.route is not Route.REPUBLICAN:
        return None
    return ApproverPost.NATIONAL_BANK if case.national_bank else ApproverPost.STATE_PROPERTY_SUBDIVISION


def deed_waits_for_approval(case: Case, now: Moment) -> Denial | None:
    """Both sides signed and an approval is missing."""
    if set(case.transfer.deed_signed) != set(DEED_PARTIES):
        return Denial("deed_not_signed", "O437/p6")
    return Denial("deed_already_approved", "O437/p6") if deed_approved(case) else None


def deed_approved(case: Case) -> bool:
    """Whether every approver of p.6 approved the deed."""
    return bool(case.transfer.parties) and set(case.transfer.deed_approved) == set(approvers(case))


def deed_is_approved(case: Case, now: Moment) -> Denial | None:
    """The title may be registered."""
    if not deed_approved(case):
        return Denial("deed_not_approved", "O437/p6")
    return Denial("title_already_registered", "O437/p6") if case.transfer.title_registered_on else None


def reached(case: Case, role: Role) -> bool:
    """Whether the transfer has come to the body of this role, or passed it: before that, the case is none of its own.

    A body that acted keeps the case in sight, also when its act was voided by a later one.
    """
    transfer, republican = case.transfer, case.route is Route.REPUBLICAN
    if transfer.parties is None:
        return False
    match role:
        case Role.OWNER:
            return not republican or bool(transfer.deed) or transfer.property_decision is True
        case Role.AKIM:
            return republican
        case Role.INDUSTRY:
            return republican and case.paper(PaperKind.PETITION) is not None
        case Role.PROPERTY:
            return republican and (transfer.industry_agreed is True or transfer.property_decided_on is not None)
        case Role.COMMUNAL_APPROVER | Role.STATE_APPROVER:
            return set(transfer.deed_signed) == set(DEED_PARTIES)
        case Role.REGISTRAR:
            return deed_approved(case)
        case _:
            return False


def rights_may_come(case: Case, now: Moment) -> Denial | None:
    """On the routes with a transfer what counts is what is registered after the title (p.9(2), 9(3))."""
    if case.route is Route.COMMUNAL or case.stage is Stage.AGREEMENT:
        return None
    article = "O437/p9-3" if case.route is Route.REPUBLICAN else "O437/p9-2"
    return None if case.transfer.title_registered_on else Denial("title_not_registered", article)
