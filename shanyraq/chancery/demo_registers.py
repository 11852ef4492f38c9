"""The registers of the demo: what they say about a synthetic person is made from the rows that made the person."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.registers.entries import CivilAct, CivilRecord, Entry, IdentityDocument, RegisteredAddress
from shanyraq.outside.registers.pretend import PretendRegisters
from shanyraq.outside.registers.shape import Answer, Question, Unavailable
from shanyraq.record.readers.dwellings import DwellingSeen
from shanyraq.record.readers.people import Identity, identity, person_by_iin

ENCUMBERED_ENDING: Final = "-99"
"""A synthetic dwelling whose cadastral number ends so has an encumbrance on it."""

_BIRTHS_SINCE: Final = date(2007, 8, 13)
_TEN_YEARS: Final = timedelta(days=3652)


class DemoRegisters:
    """Knows every synthetic person a little: an identity document, an address, the birth of a child."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self._known: dict[str, tuple[Entry, ...]] = {}

    def ask(self, question: Question) -> Answer | Unavailable:
        """What the register would say."""
        if question.iin not in self._known:
            found = person_by_iin(question.iin)
            known = identity(found.id) if found else None
            self._known[question.iin] = _entries(known, self._at.date()) if known else ()
        return PretendRegisters(self._known, FixedClock(self._at)).ask(question)


def _entries(known: Identity, today: date) -> tuple[Entry, ...]:
    person, issued_on = known.person, date(today.year - 3, 1, 15)
    entries: list[Entry] = []
    if person.born_on is not None and known.document_number:
        document = IdentityDocument(
            full_name=person.full_name,
            born_on=person.born_on,
            document=known.document_number,
            issued_by="Үлгі тіркеуші орган",
            issued_on=issued_on,
            expires_on=issued_on + _TEN_YEARS,
        )
        entries.append(document)
    if person.born_on is not None and person.born_on > _BIRTHS_SINCE:
        entries.append(CivilRecord(CivilAct.BIRTH, person.born_on, f"DEMO-{person.born_on:%Y%m%d}"))
    if known.address:
        entries.append(RegisteredAddress(known.address, issued_on))
    return tuple(entries)


@dataclass(frozen=True, slots=True)
class RightsAnswer:
    """What is registered on a dwelling, and the answer as received."""

    encumbered: bool
    evidence: bytes


def rights(flat: DwellingSeen, at: datetime) -> RightsAnswer:
    """An extract of the demo's register of rights."""
    encumbered = flat.cadastral_number.endswith(ENCUMBERED_ENDING)
    extract = {
        "cadastral_number": flat.cadastral_number,
        "address": flat.address.ru,
        "rooms": flat.rooms,
        "area_m2": None if flat.area is None else str(flat.area),
        "encumbrances": ["арест (үлгі)"] if encumbered else [],
        "at": at.isoformat(),
    }
    return RightsAnswer(encumbered, json.dumps(extract, ensure_ascii=False, sort_keys=True).encode())
