"""How an act is complained of, as it stands on the act itself (APPC 80; p.12 to 15 of the Rules)."""

from dataclasses import dataclass
from datetime import date

from shanyraq.law.complaints import Addressee
from shanyraq.law.editions import edition
from shanyraq.law.terms import Term, TermCode
from shanyraq.outside.documents.blocks import Block, Column, Fact, Facts, Heading, Para, Table, Value
from shanyraq.outside.documents.shape import Issue
from shanyraq.outside.documents.text import Text, article, articles, joined, length, say
from shanyraq.words.bodies import BODIES
from shanyraq.words.papers_form import FORM
from shanyraq.words.papers_review import REVIEW


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day to complain, for a person who received the paper on a day; from `law.receipts`."""

    received_on: date
    until: date


def appeal(issue: Issue, last_day: LastDay | None = None) -> tuple[Block, ...]:
    """To whom, within which term, and what then: all from the edition. NoEdition for a code that is not known."""
    rules = edition(issue.edition)
    filing, court = rules.terms[TermCode.COMPLAINT_FILING], rules.terms[TermCode.COURT]
    until = say(REVIEW, "appeal.filing_is", term=length(filing.term))
    if last_day is not None:
        sure = say(REVIEW, "appeal.until", day=last_day.received_on, until=last_day.until)
        until = joined("\n", until, sure)
    columns = (Column(say(REVIEW, "appeal.to"), 3), Column(say(REVIEW, "appeal.within"), 2))
    terms = {rules.terms[one.term].article for one in rules.addressees}
    basis = articles(*sorted({one.article for one in rules.addressees} | terms))
    rows = tuple(_addressee(one, rules.terms[one.term].term) for one in rules.addressees)
    return (
        Heading(say(REVIEW, "appeal")),
        Para(say(REVIEW, "appeal.text")),
        Facts(
            (
                Fact(say(REVIEW, "appeal.where"), joined(", ", issue.provider, issue.place)),
                Fact(say(REVIEW, "appeal.filing"), joined("\n", until, article(filing.article))),
            )
        ),
        Table(columns, rows),
        Facts(
            (
                Fact(say(FORM, "basis"), basis),
                Fact(say(REVIEW, "appeal.court"), _court(length(court.term), court.article)),
            )
        ),
    )


def _addressee(one: Addressee, term: Term) -> tuple[Value, ...]:
    return (say(BODIES, f"body.{one.body}"), length(term))


def _court(term: Text, key: str) -> Text:
    return joined("\n", say(REVIEW, "appeal.court_is", term=term), article("O437/p15"), article(key))
