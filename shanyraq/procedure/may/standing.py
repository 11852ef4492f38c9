"""Whose case it is: a role counts only in the organisation, the household or the commission that this case names."""

from shanyraq.law.routes import Channel
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.transfer import transfer_article
from shanyraq.procedure.tally import presiding


def standing(case: Case, by: By) -> Denial | None:
    """None when the actor belongs to this case in the role they claim, else why not (Order p.2, 3, 6, 9)."""
    match by.role:
        case Role.SYSTEM:
            return None
        case Role.OPERATOR:
            return _counter(case)
        case Role.APPLICANT:
            return _applicant(case, by)
        case Role.FAMILY:
            return None if case.filing.relative(by.person) else Denial("not_of_this_family", "O437/p9-docs-1")
        case Role.EXECUTOR | Role.HEAD:
            return None if by.organisation == case.provider else Denial("other_provider", "O437/p2")
        case Role.CHAIR | Role.SECRETARY | Role.MEMBER:
            return _commission(case, by)
        case _:
            return _authority(case, by)


def own_case(case: Case, by: By) -> Denial | None:
    """Nobody acts for an authority in the case of their own household (APPC 67)."""
    if by.role in (Role.APPLICANT, Role.FAMILY, Role.SYSTEM):
        return None
    own = by.person == case.filing.applicant or case.filing.relative(by.person) is not None
    return Denial("own_case", "APPC/67") if own and case.stage is not Stage.NEW else None


def _counter(case: Case) -> Denial | None:
    """The State Corporation serves those who came to it (p.3, 5)."""
    if case.stage is Stage.NEW or case.filing.channel is Channel.STATE_CORPORATION:
        return None
    return Denial("other_channel", "O437/p3")


def _applicant(case: Case, by: By) -> Denial | None:
    if case.stage is Stage.NEW or by.person == case.filing.applicant:
        return None
    return Denial("not_the_applicant", "O437/p3")


def _commission(case: Case, by: By) -> Denial | None:
    composition = case.commission.composition
    if composition is None:
        return Denial("no_commission_yet", "O437/p9-1")
    seat = composition.seat_of(by.person)
    if seat is None:
        return Denial("not_in_this_commission", "O437/p9-1")
    if by.person in case.commission.recused:
        return Denial("recused", "APPC/67")
    if by.role is Role.CHAIR and presiding(composition, case.commission.recused) != by.person:
        return Denial("not_presiding", "APPC/71")
    if by.role is Role.SECRETARY and seat != "secretary":
        return Denial("not_the_secretary", "APPC/71")
    return None


def _authority(case: Case, by: By) -> Denial | None:
    """Bodies outside the provider have standing from the day the transfer names them (p.6(2), 6(3))."""
    parties = case.transfer.parties
    if parties is None:
        return Denial("no_transfer_yet", transfer_article(case))
    return None if by.organisation and by.organisation == parties.of(by.role) else Denial("other_body", "O437/p6")
