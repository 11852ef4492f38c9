"""A housing commission as staff read it: who sits in it, how it decides, and by which act."""

from datetime import date

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.composition import Composition
from shanyraq.record.readers.people import people
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import Cell, Column, SummaryRow, Table
from shanyraq.words.dates import say_day
from shanyraq.words.phrase import Lang


def commission_name(one: Composition, lang: Lang) -> str:
    """A commission by its act."""
    return TEXT.say("commission.by_act", lang, act=one.act, day=say_day(one.act_on, lang))


def seats_table(one: Composition, lang: Lang) -> Table:
    """The members in the order of the act."""
    known = people(one.everybody())

    def named(person: PersonId, until: date | None) -> Cell:
        name = known[person].full_name if person in known else person
        return Cell(name, note=TEXT.say("seat.until", lang, day=say_day(until, lang)) if until else "")

    rows = [(named(seated.person, seated.until), Cell(TEXT.say(f"seat.{seated.seat}", lang))) for seated in one.seats]
    for spare in one.substitutes:
        stands = known[spare.stands_in_for].short_name if spare.stands_in_for in known else spare.stands_in_for
        rows.append((named(spare.person, spare.until), Cell(TEXT.say("seat.substitute", lang, name=stands))))
    columns = (Column(TEXT.say("commission.member", lang)), Column(TEXT.say("commission.seat", lang)))
    return Table(commission_name(one, lang), columns, tuple(rows), hide_caption=True)


def rules_rows(one: Composition, lang: Lang) -> tuple[SummaryRow, ...]:
    """How the commission decides, and where its rules come from."""
    rules = one.rules
    quorum = TEXT.say("rules.quorum.share", lang, of=rules.quorum_of, out=rules.quorum_in)
    until = say_day(one.until, lang) if one.until else TEXT.say("rules.no_end", lang)
    return (
        SummaryRow.of(TEXT.say("rules.term", lang), f"{say_day(one.since, lang)} – {until}"),
        SummaryRow.of(TEXT.say("rules.quorum", lang), quorum),
        SummaryRow.of(TEXT.say("rules.majority", lang), TEXT.say(f"rules.majority.{rules.majority}", lang)),
        SummaryRow.of(TEXT.say("rules.casting", lang), TEXT.say(_yes(rules.casting_vote), lang)),
        SummaryRow.of(TEXT.say("rules.secretary", lang), TEXT.say(_yes(rules.secretary_votes), lang)),
        SummaryRow.of(TEXT.say("rules.ballots", lang), TEXT.say(_yes(rules.signed_ballots), lang)),
        SummaryRow.of(TEXT.say("rules.source", lang), rules.source),
    )


def _yes(answer: bool) -> str:
    return "rules.yes" if answer else "rules.no"
