"""The jobs that the queue knows. Importing this module registers them all."""

from shanyraq.effects import ask_registers, ask_revocation, deliver, issue_paper, register_when_due, tell, watch

__all__ = ["ask_registers", "ask_revocation", "deliver", "issue_paper", "register_when_due", "tell", "watch"]
