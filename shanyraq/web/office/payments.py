"""The schedule of payments with what came in: which part is met, which is overdue, how much is owed (p.8)."""

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from shanyraq.law.price import Part, PartKind
from shanyraq.law.terms import TermCode
from shanyraq.procedure.clocks import payment_schedule
from shanyraq.procedure.decide.payment import owed_tiyn
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.components.shapes import Cell, Column, Table, Tag
from shanyraq.web.office.text import TEXT
from shanyraq.words.dates import say_day
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang
from shanyraq.words.price import PRICE

_SHOWN = 6
"""Rows shown at once of a long schedule: those not met yet come first."""


@dataclass(frozen=True, slots=True)
class Payments:
    """What is owed and what came: `near` are the parts that matter now, `whole` all of them."""

    total: str
    arrears: str
    near: Table
    whole: Table | None
    received: Table


def payments(page: CasePage, today: date, lang: Lang) -> Payments | None:
    """The payments of a case; None while nothing is owed."""
    parts = payment_schedule(page.case, page.edition)
    price = page.case.agreement.residual_tiyn
    if not parts or price is None:
        return None
    paid = price - owed_tiyn(page.case)
    rows = _rows(page.number, parts, paid, today, lang)
    first = next((at for at, part in enumerate(parts) if _sum_to(parts, at) > paid), len(parts) - 1)
    near = rows[max(0, min(first, len(rows) - _SHOWN)) :][:_SHOWN]
    total = TEXT.say(
        "pay.total", lang, paid=say_money(paid, lang), price=say_money(price, lang), percent=100 * paid // price,
        owed=say_money(price - paid, lang),
    )  # fmt: skip
    late = max(0, sum(part.amount_tiyn for part in parts if part.due < today) - paid)
    return Payments(
        total=total,
        arrears=TEXT.say("pay.arrears", lang, sum=say_money(late, lang)) if late else "",
        near=_table(near, lang),
        whole=_table(rows, lang) if len(rows) > len(near) else None,
        received=_received(page, lang),
    )


def _sum_to(parts: tuple[Part, ...], at: int) -> int:
    return sum(part.amount_tiyn for part in parts[: at + 1])


def _table(rows: tuple[tuple[Cell, ...], ...], lang: Lang) -> Table:
    columns = (
        Column(TEXT.say("pay.part", lang)),
        Column(TEXT.say("pay.due", lang)),
        Column(TEXT.say("pay.amount", lang), number=True),
        Column(TEXT.say("pay.state", lang)),
    )
    return Table(TEXT.say("pay.title", lang), columns, rows, hide_caption=True)


def _receipt_of(number: str, part: Part) -> str:
    """The page that tells how the day of a part was found."""
    place = 0 if part.what is PartKind.WHOLE else part.number
    return reverse("office:term", args=[number, TermCode.PAYMENT, place])


def _rows(number: str, parts: tuple[Part, ...], paid: int, today: date, lang: Lang) -> tuple[tuple[Cell, ...], ...]:
    """Money meets the parts in their order."""
    rows, left = [], paid
    for part in parts:
        met, left = min(left, part.amount_tiyn), max(0, left - part.amount_tiyn)
        name = f"{part.number}. {PRICE.say(f'part.{part.what}', lang)}"
        rows.append(
            (
                Cell(name),
                Cell(say_day(part.due, lang), _receipt_of(number, part)),
                Cell(say_money(part.amount_tiyn, lang)),
                Cell("", tag=_state(part, met, today, lang)),
            )
        )
    return tuple(rows)


def _state(part: Part, met: int, today: date, lang: Lang) -> Tag:
    if met >= part.amount_tiyn:
        return Tag(TEXT.say("pay.met", lang), "good")
    if part.due < today:
        return Tag(TEXT.say("pay.late", lang), "bad")
    if met:
        return Tag(TEXT.say("pay.partly", lang, sum=say_money(met, lang)), "info")
    return Tag(TEXT.say("pay.waits", lang))


def _received(page: CasePage, lang: Lang) -> Table:
    rows = tuple(
        (Cell(one.reference), Cell(say_day(one.paid_on, lang)), Cell(say_money(one.amount_tiyn, lang)))
        for one in page.case.payments
    )
    columns = (
        Column(TEXT.say("pay.reference", lang)),
        Column(TEXT.say("pay.day", lang)),
        Column(TEXT.say("pay.amount", lang), number=True),
    )
    return Table(TEXT.say("pay.received", lang), columns, rows, empty=TEXT.say("pay.nothing", lang))
