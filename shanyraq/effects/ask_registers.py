"""The registers of the state, asked as soon as an application is registered (p.9), and the rights on the dwelling."""

from datetime import datetime

from shanyraq.chancery import asking, doors
from shanyraq.chancery.giving import Doing, give, present
from shanyraq.effects.tasks import effect, key_of, settle
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.case import Case
from shanyraq.procedure.commands import RecordRegisterAnswer, RecordRights
from shanyraq.record.answers import OneTimeKey

_TOO_LATE = ("wrong_stage",)
"""The check ended before the register answered: the answer is no longer part of it."""


@effect
def ask_registers(number: str, seq: int) -> None:
    """Records one answer of each register, and the rights on a dwelling of the communal stock.

    A register that does not answer now is recorded as silent; the executor can ask it again.
    """
    at = doors.clock().now()
    case = present(number)
    known = {register for register, _ in case.review.registers}
    for one in asking.ask(number, at):
        if str(one.register) not in known:
            command = RecordRegisterAnswer(str(one.register), one.outcome, one.evidence)
            key = key_of("ask_registers", number, seq, str(one.register))
            settle(give(Doing(number, SYSTEM, at, key), command), "key_reused", *_TOO_LATE)
    _ask_rights(number, case, at, key_of("ask_registers", number, seq, "rights"))


def _ask_rights(number: str, case: Case, at: datetime, key: OneTimeKey) -> None:
    # On the other routes what counts is what is registered after the title (p.9(2), 9(3)).
    if case.rights is not None or case.route.transfers:
        return
    extract = asking.ask_rights(number, at)
    if extract is not None:
        command = RecordRights(extract.encumbered, extract.evidence)
        settle(give(Doing(number, SYSTEM, at, key), command), "key_reused", *_TOO_LATE)
