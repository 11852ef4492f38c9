"""May this command be given now? One function, asked by the button of the page, by the API and by `decide`."""

from datetime import datetime

from shanyraq.law.editions import Edition
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import Command, DeclareConflict
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.may.gates import GATES, Gate
from shanyraq.procedure.may.standing import own_case, standing
from shanyraq.procedure.may.turns import suspending_article
from shanyraq.procedure.moment import Moment, moment

__all__ = ["GATES", "Gate", "may", "may_at"]


def may(case: Case, command: type[Command], by: By, edition: Edition, at: datetime) -> Denial | None:
    """None when `by` may give a command of this kind now; else the first reason against it.

    What the command itself holds (a signature, an amount, a ground) is looked at by `decide` alone.
    """
    return may_at(case, command, moment(case, edition, by, at))


def may_at(case: Case, command: type[Command], now: Moment) -> Denial | None:
    """`may` for a moment already made."""
    gate = GATES[command]
    if case.stage not in gate.stages:
        return Denial("wrong_stage", gate.article, {"stage": str(case.stage)})
    if now.by.role not in gate.roles:
        return Denial("not_your_role", gate.article, {"role": str(now.by.role)})
    outside = standing(case, now.by, command, now.today) or (
        own_case(case, now.by) if command is not DeclareConflict else None
    )
    if outside is not None:
        return outside
    if case.acted_on is not None and now.today < case.acted_on:
        return Denial("before_the_last_act", gate.article, {"on": case.acted_on})
    held = case.suspension
    if held is not None and case.suspended and not gate.while_suspended:
        return Denial("suspended", suspending_article(held.ground), {"since": held.since})
    if case.awaits_successor and not gate.while_vacant and now.by.role is not Role.SYSTEM:
        return Denial("awaits_successor", "HL/95", {})
    return gate.condition(case, now) if gate.condition else None
