"""Pretend registers: they answer from a table of synthetic entries, always the same."""

from collections.abc import Iterable, Mapping

from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.registers.entries import HELD_BY, Entry, Register
from shanyraq.outside.registers.shape import Answer, Question, Unavailable, evidence_of


class PretendRegisters:
    """Answers for the people of a table; of anybody else it knows nothing. Registers in `silent` do not answer."""

    def __init__(
        self, table: Mapping[str, Iterable[Entry]], clock: Clock, silent: frozenset[Register] = frozenset()
    ) -> None:
        self._table = {iin: tuple(entries) for iin, entries in table.items()}
        self._clock = clock
        self._silent = silent

    def ask(self, question: Question) -> Answer | Unavailable:
        """The entries of the table that this register holds about this person, in the table's order."""
        at = self._clock.now()
        if question.register in self._silent:
            return Unavailable(question, at)
        known = self._table.get(question.iin, ())
        entries = tuple(entry for entry in known if HELD_BY[type(entry)] is question.register)
        return Answer(question, at, entries, evidence_of(question, at, entries))
