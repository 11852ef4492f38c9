"""Every citation in the tables of the law, so that each can be checked against the sources and the readings."""

from collections.abc import Iterator
from dataclasses import dataclass

from shanyraq.law.calendar import Calendar
from shanyraq.law.categories import FREE_CATEGORIES, VULNERABLE_GROUPS
from shanyraq.law.documents import REGISTERS_SINCE
from shanyraq.law.editions import EDITIONS, Edition
from shanyraq.law.eligibility_table import LENGTHS, SHARE_RULES
from shanyraq.law.readings import READINGS


@dataclass(frozen=True, slots=True)
class Cited:
    """Where a table cites, the source's key and, where one is used, the reading's number."""

    where: str
    article: str
    reading: str | None = None


def articles_cited() -> Iterator[Cited]:
    """All citations of all tables."""
    for edition in EDITIONS.values():
        yield from _edition(edition)
        yield from _calendar(edition.calendar)
    for reading in READINGS.values():
        for place in reading.where:
            yield Cited(f"reading {reading.number}", place, reading.number)
    for category in (*FREE_CATEGORIES.values(), *VULNERABLE_GROUPS.values()):
        yield Cited(f"category {category.code}", category.article)
    for register in REGISTERS_SINCE:
        yield Cited(f"register of {register.kind}", register.article, "S1")
    for share in SHARE_RULES:
        yield Cited("share threshold", share.article, "29")
    for length in LENGTHS.values():
        yield Cited(f"length {length.code}", length.article)


def _edition(edition: Edition) -> Iterator[Cited]:
    yield Cited(f"edition {edition.code}", edition.act)
    for rule in edition.rules:
        yield Cited(f"term {rule.code}", rule.article, rule.reading)
    for plan in edition.routes.values():
        yield Cited(f"route {plan.route}", plan.article, "19")
        for stage in plan.stages:
            yield Cited(f"stage {stage.code}", stage.article)
            for step in stage.steps:
                yield Cited(f"step {step.code}", step.article, step.reading)
    for document in edition.documents:
        yield Cited(f"document {document.kind}", document.article)
        if document.register_article is not None:
            yield Cited(f"document {document.kind} in a register", document.register_article)
    for ground in edition.grounds.values():
        yield Cited(f"ground {ground.ground}", ground.article, "22")
        yield Cited(f"ground {ground.ground}", ground.law_article, "22")
    for reason in edition.sub_reasons.values():
        yield Cited(f"sub-reason {reason.code}", reason.article, reason.reading)
    for instalments in edition.instalments:
        yield Cited("instalments", instalments.article)
    yield from _standard(edition)


def _standard(edition: Edition) -> Iterator[Cited]:
    for result in edition.results:
        yield Cited(f"result {result.code}", result.article, "36")
    for channel in edition.channels:
        yield Cited(f"channel {channel.channel}", channel.article)
    for form in edition.forms:
        yield Cited(f"form {form.code}", form.article)
    for row in edition.standard:
        yield Cited(f"standard, row {row.number}", row.article)
    for addressee in edition.addressees:
        yield Cited(f"complaint to {addressee.body}", addressee.article, addressee.reading)
    for extension in edition.complaint_extensions:
        yield Cited(f"complaint extended for {extension.code}", extension.article)
    for complaint in edition.complaint_rules:
        yield Cited(f"complaint rule {complaint.code}", complaint.article, complaint.reading)


def _calendar(calendar: Calendar) -> Iterator[Cited]:
    for day, why in calendar.rows.items():
        yield Cited(f"day {day}", why.act)
