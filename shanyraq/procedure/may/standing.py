"""Whose case it is: a role counts only in the organisation, the household or the commission that this case names."""

from datetime import date

from shanyraq.law.routes import Channel
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case, Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.transfer import transfer_article
from shanyraq.procedure.representation import Scope
from shanyraq.procedure.tally import presides, seat_in_case

APPLYING = (c.PrepareApplication, c.SubmitApplication, c.WithdrawApplication, c.RecordFamilyChange)
SPEAKING = (c.RecordObjection, c.WaiveHearing, c.RemarkOnMinutes, c.ChallengeMember)
SIGNING = (c.GiveConsent, c.RefuseConsent, c.SignAgreement)
SCOPES: dict[type[c.Command], Scope] = {
    **dict.fromkeys(APPLYING, Scope.APPLYING),
    **dict.fromkeys(SPEAKING, Scope.HEARING),
    **dict.fromkeys(SIGNING, Scope.SIGNING),
    c.RequestCorrection: Scope.PAPERS,
}
"""What a representative has to be entrusted with for each act; nothing else can be done for another (APPC 68)."""


def standing(case: Case, by: By, command: type[c.Command] | None = None, today: date | None = None) -> Denial | None:
    """None when the actor belongs to this case in the role they claim, else why not (Order p.2, 3, 6, 9).

    A representative belongs to it for the acts and the days they are entrusted with: `command` and `today` tell.
    """
    match by.role:
        case Role.SYSTEM:
            return None
        case Role.OPERATOR:
            return _counter(case)
        case Role.APPLICANT:
            return _applicant(case, by) and _represents(case, by, command, today, _applicant(case, by))
        case Role.FAMILY:
            stranger = None if case.filing.relative(by.person) else Denial("not_of_this_family", "O437/p9-docs-1")
            return stranger and _represents(case, by, command, today, stranger)
        case Role.EXECUTOR | Role.HEAD:
            return None if by.organisation == case.provider else Denial("other_provider", "O437/p2")
        case Role.CHAIR | Role.SECRETARY | Role.MEMBER:
            return _commission(case, by)
        case _:
            return _authority(case, by)


def _represents(
    case: Case, by: By, command: type[c.Command] | None, today: date | None, stranger: Denial | None
) -> Denial | None:
    """Whether somebody who is none of the family acts for one of it here."""
    held = [one for one in case.representations if one.representative == by.person]
    if by.role is Role.APPLICANT:
        held = [one for one in held if one.person == case.filing.applicant]
    if not held or command is None or today is None:
        return stranger
    if command is c.EndRepresentation:
        return None
    standing_now = [one for one in held if one.stands(today)]
    if not standing_now:
        return Denial("power_is_over", "APPC/68")
    wanted = SCOPES.get(command)
    if any(wanted in one.scope for one in standing_now):
        return None
    return Denial("outside_the_power", "APPC/68")


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
    if by.person not in composition.everybody():
        return Denial("not_in_this_commission", "O437/p9-1")
    if by.person in case.commission.recused:
        return Denial("recused", "APPC/67")
    seat = seat_in_case(case.commission, by.person)
    if seat is None:
        return Denial("seat_taken", "APPC/71")
    if by.role is Role.CHAIR and presides(case.commission) != by.person:
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
