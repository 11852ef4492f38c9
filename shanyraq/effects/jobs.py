"""The jobs that the queue knows. Importing this module registers them all."""

from shanyraq.effects import (
    ask_registers,
    ask_revocation,
    count_anew,
    deliver,
    escalate,
    issue_paper,
    register_when_due,
    report_stage,
    send_notices,
    take_in,
    tell,
    tell_bodies,
    watch,
)

__all__ = [
    "ask_registers",
    "ask_revocation",
    "count_anew",
    "deliver",
    "escalate",
    "issue_paper",
    "register_when_due",
    "report_stage",
    "send_notices",
    "take_in",
    "tell",
    "tell_bodies",
    "watch",
]
