"""How an act is given: rehearsed on the present state, its papers and texts made, then carried out by `record.handle`.

Nothing is numbered, drawn up or kept for a command that is denied. The state can still change between the rehearsal and
the lock; then the denial comes from `record.handle`, which has the last word.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Manner, Signature, Verdict
from shanyraq.record.answers import OneTimeKey, Recorded

Given = Denial | Recorded
"""What every act answers: the reason against it, or what happened."""

BLANK = Issued("0" * 64, "", "")
"""The paper of a rehearsal: not drawn up yet."""

_NO_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Doing:
    """One act of somebody on one case: by whom, when, and by which click."""

    number: str
    by: By
    at: datetime
    key: OneTimeKey | None = None


def blank_signature(signer: str, paper: str, manner: Manner = Manner.EDS) -> Signature:
    """The signature of a rehearsal: as if it were the right person's and valid."""
    return Signature(signer, paper, manner, "", Verdict.VALID, _NO_MOMENT)
