"""What is late, and why: for the head who answers for it, and for executors who can see it coming."""

from typing import Final

from django.http import HttpRequest, HttpResponse

from shanyraq.procedure.actor import Role
from shanyraq.record.readers.office import Band, Filters, worklist
from shanyraq.web.components.shapes import Cell, Column, Table
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.office.frame import by_of, office_page
from shanyraq.web.office.rows import Row, rows_of
from shanyraq.web.office.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.phrase import Lang

MOST: Final = 200


@guard("staff", Role.EXECUTOR, Role.HEAD)
def late(request: HttpRequest) -> HttpResponse:
    """Cases past the term of their next step, the latest first."""
    lang = current_lang()
    found = worklist(by_of(request), today(), Filters(band=Band.LATE), size=MOST)
    return office_page(
        request,
        "office/late.html",
        "late",
        table=_table(rows_of(found.items, today(), lang), lang),
        most=MOST if found.next else 0,
    )


def _table(rows: tuple[Row, ...], lang: Lang) -> Table:
    columns = (
        Column(TEXT.say("late.case", lang)),
        Column(TEXT.say("late.term", lang)),
        Column(TEXT.say("late.due", lang)),
        Column(TEXT.say("late.over", lang), number=True),
        Column(TEXT.say("late.waits", lang)),
        Column(TEXT.say("list.executor", lang)),
    )
    made = tuple(
        (
            Cell(row.number, row.href, note=row.applicant),
            Cell(row.term),
            Cell(row.due, row.due_href),
            Cell(str(row.over)),
            Cell(row.step, note=f"{row.turn}; {row.since}"),
            Cell(row.executor),
        )
        for row in rows
    )
    return Table(TEXT.say("late.title", lang), columns, made, hide_caption=True, empty=TEXT.say("late.none", lang))
