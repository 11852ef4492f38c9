"""A receipt of the law as a reader sees it: the steps to the date, what it rests on, and each day of the count."""

from shanyraq.law.calendar import Calendar, DayCode, Why
from shanyraq.law.receipts import DateStatus, Due, LedgerDay, Receipt, day_saying, ledger, term_saying
from shanyraq.law.sources import SOURCES
from shanyraq.law.terms import Bound, Term
from shanyraq.web.components.shapes import LedgerRow, ReceiptView, SummaryRow
from shanyraq.web.components.terms_picture import TermBar
from shanyraq.web.text import RECEIPT
from shanyraq.words.dates import say_date
from shanyraq.words.phrase import Lang
from shanyraq.words.saying import Saying
from shanyraq.words.terms import WHY


def say_term(term: Term, lang: Lang) -> str:
    """`30 calendar days`."""
    return term_saying(term).say(WHY, lang)


def say_article(key: str, lang: Lang) -> str:
    """How a place of an act is cited; an unknown key raises KeyError."""
    # A number must not be parted from its sign at the end of a line.
    return SOURCES[key].name(lang).replace("№ ", "№\u00a0")


def say_act(calendar: Calendar, why: Why, lang: Lang) -> str:
    """The act that made a day what it is; empty for the plain week, which needs none under every line of it."""
    later = calendar.act(why.act)
    if later is not None:
        return f"{later.title.text(lang)}, {later.key}"
    plain = why.code in (DayCode.ORDINARY, DayCode.WEEKEND)
    return "" if plain or why.act not in SOURCES else say_article(why.act, lang)


def _row(row: LedgerDay, number: int | None, calendar: Calendar, lang: Lang) -> LedgerRow:
    if row.suspended_by is not None:
        return LedgerRow(row.date, None, RECEIPT.say("receipt.suspended", lang, act=row.suspended_by))
    return LedgerRow(row.date, number, day_saying(row.why).say(WHY, lang), say_act(calendar, row.why, lang))


def ledger_rows(calendar: Calendar, counted: Due | Receipt, lang: Lang) -> tuple[LedgerRow, ...]:
    """The ledger of a term, each counted day under its number."""
    rows, number = [], 0
    for row in ledger(calendar, counted):
        number += row.counted
        rows.append(_row(row, number if row.counted else None, calendar, lang))
    return tuple(rows)


def _rests_on(made: Receipt, lang: Lang) -> tuple[SummaryRow, ...]:
    rows = [SummaryRow.of(RECEIPT.say("receipt.article", lang), say_article(made.article, lang))]
    if made.internal is not None:
        rows.append(SummaryRow.of(RECEIPT.say("receipt.internal", lang), say_date(made.internal, lang)))
    if made.evidence:
        rows.append(SummaryRow.of(RECEIPT.say("receipt.evidence", lang), made.evidence))
    rows.append(SummaryRow.of(RECEIPT.say("receipt.calendar", lang), made.calendar))
    return tuple(rows)


def receipt_view(made: Receipt, calendar: Calendar, lang: Lang, *, by_days: bool = True) -> ReceiptView:
    """A receipt said. `calendar` is the one it was counted by: that of the case's edition.

    Without `by_days` there is no ledger: the day of an instalment years ahead is set, not counted.
    """
    return ReceiptView(
        title=RECEIPT.say("receipt.title", lang),
        label=RECEIPT.say("receipt.earliest" if made.bound is Bound.EARLIEST else "receipt.latest", lang),
        due=made.due,
        steps=tuple(step.say(WHY, lang) for step in made.why),
        rows=_rests_on(made, lang),
        ledger=ledger_rows(calendar, made, lang) if by_days else (),
        provisional=made.status is DateStatus.PROVISIONAL,
    )


def _steps_of(counted: Due, lang: Lang) -> tuple[str, ...]:
    steps = [
        Saying.of("why.first_day", day=counted.first_day),
        Saying.of(f"why.counted_{counted.term.unit}", term=term_saying(counted.term)),
    ]
    if counted.rolls:
        first = counted.rolls[0]
        steps.append(Saying.of("why.rolled", end=first.date, because=day_saying(first.why), due=counted.due))
    return tuple(step.say(WHY, lang) for step in steps)


def due_view(counted: Due, calendar: Calendar, lang: Lang) -> ReceiptView:
    """A bare term said: one that rests on no paragraph, as in the public calculator."""
    return ReceiptView(
        title=RECEIPT.say("receipt.title", lang),
        label=RECEIPT.say("receipt.latest", lang),
        due=counted.due,
        steps=_steps_of(counted, lang),
        rows=(SummaryRow.of(RECEIPT.say("receipt.calendar", lang), counted.calendar),),
        ledger=ledger_rows(calendar, counted, lang),
        provisional=counted.provisional,
    )


def term_bar(made: Receipt, lang: Lang) -> TermBar:
    """A receipt as a bar of the picture of terms."""
    return TermBar(
        label=WHY.say(f"name.{made.code}", lang),
        from_=made.event_day,
        due=made.due,
        article=say_article(made.article, lang),
        provisional=made.status is DateStatus.PROVISIONAL,
    )
