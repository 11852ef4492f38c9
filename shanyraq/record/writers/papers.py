"""Numbers and codes of papers, taken before the paper is made: both are printed on it."""

import secrets

from django.db import connection, transaction

from shanyraq.procedure.actor import OrganisationId
from shanyraq.procedure.papers import PaperKind
from shanyraq.record import sql
from shanyraq.record.away import database
from shanyraq.record.tables import Organisation

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

SERIES = {
    PaperKind.APPLICATION: "A",
    PaperKind.ACCEPTANCE: "N",
    PaperKind.RETURN: "R",
    PaperKind.PASSING_ON: "F",
    PaperKind.PRELIMINARY_REFUSAL: "P",
    PaperKind.HEARING_MINUTES: "H",
    PaperKind.AGENDA: "G",
    PaperKind.BALLOT: "V",
    PaperKind.COMMISSION_MINUTES: "M",
    PaperKind.DECISION: "D",
    PaperKind.REFUSAL: "X",
    PaperKind.PETITION: "T",
    PaperKind.INDUSTRY_CONSENT: "I",
    PaperKind.PROPERTY_DECISION: "B",
    PaperKind.DEED: "E",
    PaperKind.AGREEMENT: "C",
    PaperKind.PAYMENT_SCHEDULE: "S",
    PaperKind.EXTENSION_NOTICE: "L",
}
"""The letter of each kind in its number: `QAR-2026-D-00012`."""


def new_code() -> str:
    """What the QR of a paper carries: sixteen letters and digits, 80 random bits, parted for reading aloud."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(16))
    return "-".join(letters[at : at + 4] for at in range(0, 16, 4))


def next_number(organisation: OrganisationId, kind: PaperKind, year: int) -> str:
    """The next number of a paper; one whose command is denied stays unused, as a spoilt form does."""
    with database(), transaction.atomic(), connection.cursor() as cursor:
        code = Organisation.objects.values_list("code", flat=True).get(id=organisation)
        return f"{code}-{year}-{SERIES[kind]}-{sql.count(cursor, organisation, f'paper-{kind}', year):05}"
