"""The outcome said: its result, and the arithmetic step by step so that anybody can follow it."""

from dataclasses import dataclass

from shanyraq.procedure.actor import PersonId
from shanyraq.procedure.case import Stage, Voting
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.events import DissentFiled
from shanyraq.procedure.tally import Outcome, Result, presides, seat_in_case
from shanyraq.record.readers.case_page import CasePage
from shanyraq.record.readers.conflicts import suggestions
from shanyraq.web.casefile.acts import Desk
from shanyraq.web.casefile.facts import full_name, short_name
from shanyraq.web.casefile.history import say_ground
from shanyraq.web.commission.text import TEXT
from shanyraq.web.components.shapes import Cell, Column, Table, Tag, Tone
from shanyraq.words.phrase import Lang
from shanyraq.words.tally import TALLY

_TONES: dict[Result, Tone] = {Result.ADOPTED: "good", Result.REJECTED: "bad", Result.NO_QUORUM: "warn"}
_CHOICE_TONES: dict[Choice, Tone] = {Choice.FOR: "good", Choice.AGAINST: "bad", Choice.ABSTAIN: "neutral"}


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """The result, each step of the count as a sentence, the votes by name, and the opinions beside them."""

    title: str
    tone: Tone
    steps: tuple[str, ...]
    source: str
    votes: Table
    dissents: tuple[tuple[str, str], ...]


def result_tag(outcome: Outcome, lang: Lang) -> Tag:
    """The result in a word."""
    return Tag(TEXT.say(f"result.{outcome.result}", lang), _TONES[outcome.result])


def tally_steps(outcome: Outcome, page: CasePage, lang: Lang) -> tuple[str, ...]:
    """The arithmetic, sentence by sentence."""
    composition = page.case.commission.composition
    assert composition is not None, "an outcome has a composition"
    numbers: dict[str, object] = {
        "seats": outcome.seats,
        "recused": outcome.recused,
        "eligible": outcome.eligible,
        "quorum": outcome.quorum,
        "voted": outcome.voted,
        "in_favour": outcome.in_favour,
        "against": outcome.against,
        "abstained": outcome.abstained,
        "majority_base": outcome.majority_base,
        "rule_of": composition.rules.quorum_of,
        "rule_in": composition.rules.quorum_in,
    }
    return tuple(
        TALLY.say(step, lang, **{name: numbers[name] for name in TALLY[step].placeholders}) for step in outcome.steps
    )


def outcome_view(desk: Desk) -> OutcomeView | None:
    """The outcome of the present round; None until voting is closed: before, nobody knows it."""
    page, lang = desk.page, desk.lang
    outcome, composition = page.outcome, page.case.commission.composition
    if outcome is None or composition is None:
        return None
    return OutcomeView(
        title=TEXT.say(f"outcome.{outcome.result}", lang),
        tone=_TONES[outcome.result],
        steps=tally_steps(outcome, page, lang),
        source=TEXT.say("outcome.source", lang, source=composition.rules.source),
        votes=_votes(desk),
        dissents=tuple(
            (short_name(page, one.event.member), page.writings.get(one.event.writing, ""))
            for one in page.entries
            if isinstance(one.event, DissentFiled) and one.event.member in page.case.commission.dissents
        ),
    )


def _votes(desk: Desk) -> Table:
    page, lang, rows = desk.page, desk.lang, []
    numbers = {one.digest: one.number for one in page.case.papers}
    for ballot in page.ballots:
        note = "; ".join(say_ground(page, one, lang) for one in ballot.grounds)
        if ballot.choice is None:
            vote = Cell("", tag=Tag(TEXT.say("votes.not_cast", lang), "warn"))
        else:
            tag = Tag(TEXT.say(f"choice.{ballot.choice}", lang), _CHOICE_TONES[ballot.choice])
            vote = Cell("", tag=tag, note=note)
            if ballot.paper:
                signed = TEXT.say("votes.ballot", lang, number=numbers[ballot.paper])
                vote = Cell(signed, desk.file(ballot.paper), tag, note)
        rows.append((Cell(full_name(page, ballot.member)), vote))
    columns = (Column(TEXT.say("commission.member", lang)), Column(TEXT.say("votes.title", lang)))
    return Table(TEXT.say("votes.title", lang), columns, tuple(rows), hide_caption=True)


def _name(page: CasePage, person: PersonId, lang: Lang) -> Cell:
    """Somebody of the composition, with how they take part where that was written down."""
    notes = [TEXT.say("member.you", lang)] if person == page.by.person else []
    attending = page.case.commission.attending
    if attending is not None:
        way = next((str(one.way) for one in attending if one.person == person), "away")
        notes.append(TEXT.say(f"act.attendance.way.{way}", lang))
    return Cell(full_name(page, person), note=", ".join(notes))


def suggested_lines(desk: Desk) -> tuple[str, ...]:
    """What the file suggests of conflicts, before the voting begins; nobody is called a relative for a surname."""
    page, lang = desk.page, desk.lang
    if page.case.stage is not Stage.COMMISSION or page.case.commission.voting in (Voting.OPEN, Voting.CLOSED):
        return ()
    found = suggestions(page.case, page.entries, desk.today)
    return tuple(
        f"{full_name(page, one.member)}: {TEXT.say(f'conflict.sign.{one.sign}', lang)}"
        for one in found
        if one.member not in page.case.commission.challenged
    )


def members(page: CasePage, lang: Lang) -> Table:
    """The composition of this case: who left it, whom the applicant challenged, who presides."""
    commission = page.case.commission
    assert commission.composition is not None, "a case before the commission has a composition"
    head = presides(commission)
    rows = []
    for seated in commission.composition.seats:
        tag = None
        if seated.person in commission.recused:
            tag = Tag(TEXT.say("member.recused", lang), "bad")
        elif seated.person in commission.challenged:
            tag = Tag(TEXT.say("member.challenged", lang), "warn")
        elif seated.person == head:
            tag = Tag(TEXT.say("member.presides", lang), "info")
        rows.append((_name(page, seated.person, lang), Cell(TEXT.say(f"seat.{seated.seat}", lang), tag=tag)))
    for spare in commission.composition.substitutes:
        stands = TEXT.say("member.substitute", lang, name=short_name(page, spare.stands_in_for))
        called = Tag(TEXT.say("member.called", lang), "info") if seat_in_case(commission, spare.person) else None
        rows.append((_name(page, spare.person, lang), Cell(stands, tag=called)))
    columns = (Column(TEXT.say("commission.member", lang)), Column(TEXT.say("commission.seat", lang)))
    return Table(TEXT.say("case.composition", lang), columns, tuple(rows), hide_caption=True)
