"""The pages of `docs/law/`, drawn from the tables of the law."""

from collections.abc import Callable, Iterable, Iterator

from shanyraq.law.calendar import Calendar, DayStatus
from shanyraq.law.cited import articles_cited
from shanyraq.law.documents import REGISTERS_SINCE
from shanyraq.law.editions import EDITIONS, Edition
from shanyraq.law.grounds import SubReason
from shanyraq.law.readings import READINGS, Reading
from shanyraq.law.receipts import day_saying, term_saying
from shanyraq.law.sources import SOURCES, article_name
from shanyraq.words.bodies import BODIES
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.phrase import Lang
from shanyraq.words.routes import ROUTES
from shanyraq.words.terms import WHY

LANG: Lang = "en"
FRESH = "<!-- Drawn from the code by `shanyraq docs`. Do not edit. -->"


def pages() -> dict[str, str]:
    """Path under the checkout → the whole text, for every page of `docs/law/`."""
    edition = EDITIONS["437-2021"]
    drawn: dict[str, Callable[[], Iterator[str]]] = {
        "README": lambda: _index(edition),
        "terms": lambda: _terms(edition),
        "routes": lambda: _routes(edition),
        "documents": lambda: _documents(edition),
        "grounds": lambda: _grounds(edition),
        "money": lambda: _money(edition),
        "calendar": lambda: _calendar(edition.calendar),
        "readings": _readings,
        "sources": _sources,
    }
    return {f"docs/law/{name}.md": "\n".join((FRESH, "", *lines())) + "\n" for name, lines in drawn.items()}


def _table(*head: str, rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join('' if cell is None else str(cell) for cell in row)} |"


def _cite(article: str) -> str:
    return f"{article_name(article, LANG)} `{article}`"


def _reading_link(number: str | None) -> str:
    return "" if number is None else f"[{number}](readings.md#{number.lower()})"


def _index(edition: Edition) -> Iterator[str]:
    yield "# The law as the system applies it"
    yield ""
    yield f"Edition `{edition.code}`: {_cite(edition.act)}, applied from {edition.in_force_from}."
    yield "The Rules were restated by Order No. 115 of 04.04.2025; that text was not available and is not implemented."
    yield ""
    yield from _table(
        "page",
        "what it holds",
        rows=(
            ("[terms](terms.md)", "every term: length, start, paragraph, reading"),
            ("[routes](routes.md)", "stages and steps of the three routes, results, channels, forms"),
            ("[documents](documents.md)", "the nine kinds and what may not be asked of a citizen"),
            ("[grounds](grounds.md)", "grounds of refusal and their sub-reasons"),
            ("[money](money.md)", "instalments by date, the payment schedule"),
            ("[calendar](calendar.md)", "each day that differs from the plain week, with its act"),
            ("[readings](readings.md)", "how ambiguous places are read, and where each reading is used"),
            ("[sources](sources.md)", "every place cited"),
        ),
    )


def _terms(edition: Edition) -> Iterator[str]:
    yield "# Terms"
    yield ""
    yield "The day of the event is never counted. A calendar term whose last day is not a working day rolls to the next"
    yield "working day."
    yield ""
    yield from _table(
        "term", "length", "from", "routes", "bound", "paragraph", "reading",
        rows=(
            (
                WHY.say(f"name.{rule.code}", LANG),
                term_saying(rule.term).say(WHY, LANG),
                WHY.say(f"event.{rule.event}", LANG),
                "all" if len(rule.routes) == len(edition.routes) else ", ".join(rule.routes),
                WHY.say(f"bound.{rule.bound}", LANG),
                _cite(rule.article),
                _reading_link(rule.reading),
            )
            for rule in edition.rules
        ),
    )  # fmt: skip
    yield ""
    yield "## Complaints"
    yield ""
    yield from _table(
        "addressed to", "term", "paragraph", "reading",
        rows=(
            (
                BODIES.say(f"body.{one.body}", LANG),
                term_saying(edition.terms[one.term].term).say(WHY, LANG),
                _cite(one.article),
                _reading_link(one.reading),
            )
            for one in edition.addressees
        ),
    )  # fmt: skip
    yield ""
    for complaint in edition.complaint_rules:
        said = WHY.say(f"complaint.{complaint.code}", LANG)
        yield f"* {said} {_cite(complaint.article)}{_after_reading(complaint.reading)}"
    for extension in edition.complaint_extensions:
        yield f"* Extension is allowed when {WHY.say(f'complaint.{extension.code}', LANG)}: {_cite(extension.article)}"


def _after_reading(number: str | None) -> str:
    return "" if number is None else f", reading {_reading_link(number)}"


def _routes(edition: Edition) -> Iterator[str]:
    yield "# Routes"
    for plan in edition.routes.values():
        yield ""
        yield f"## {ROUTES.say(f'route.{plan.route}', LANG)} (`{plan.route}`)"
        for stage in plan.stages:
            numbers = " and ".join(str(number) for number in stage.numbers)
            heading = ROUTES.say(f"stage.{stage.code}", LANG)
            yield ""
            yield f"### {heading}{f' (stage {numbers})' if numbers else ''}"
            yield ""
            lengths = (
                f"{WHY.say(f'name.{code}', LANG)}: {term_saying(edition.rule(code, plan.route).term).say(WHY, LANG)}"
                for code in stage.terms
            )
            yield f"Terms: {'; '.join(lengths)}. {_cite(stage.article)}"
            yield ""
            yield from _table(
                "step", "by", "paragraph", "reading",
                rows=(
                    (
                        ROUTES.say(f"step.{step.code}", LANG),
                        ", ".join(BODIES.say(f"body.{owner}", LANG) for owner in step.owners),
                        _cite(step.article),
                        _reading_link(step.reading),
                    )
                    for step in stage.steps
                ),
            )  # fmt: skip
    yield from _standard(edition)


def _standard(edition: Edition) -> Iterator[str]:
    yield ""
    yield "## Results"
    yield ""
    for result in edition.results:
        yield f"* {ROUTES.say(f'result.{result.code}', LANG)} ({', '.join(result.routes)}): {_cite(result.article)}"
    yield ""
    yield "## Channels"
    yield ""
    for channel in edition.channels:
        yield f"* {ROUTES.say(f'channel.{channel.channel}', LANG)}: {_cite(channel.article)}"
    yield ""
    yield "## The service standard (Appendix 3)"
    yield ""
    yield from _table(
        "row", "content", "paragraph",
        rows=(
            (ROUTES.say(f"row.{row.number}", LANG), ROUTES.say(f"row_text.{row.number}", LANG), _cite(row.article))
            for row in edition.standard
        ),
    )  # fmt: skip
    for form in edition.forms:
        yield ""
        yield f"## {DOCUMENTS.say(f'form.{form.code}', LANG)}"
        yield ""
        for field in form.fields:
            each = " (each adult member of the family)" if field.each_adult else ""
            yield f"* {DOCUMENTS.say(f'field.{field.code}', LANG)}{each}"


def _documents(edition: Edition) -> Iterator[str]:
    yield "# Documents"
    yield ""
    yield "What a register can tell may not be asked of a citizen. An event after the day since which the provider asks"
    yield f"the register is never asked for, found there or not ({_reading_link('S2')}); the day itself is not after it"
    yield f"({_reading_link('S1')})."
    yield ""
    for register in REGISTERS_SINCE:
        kind = DOCUMENTS.say(f"civil.{register.kind}", LANG)
        yield f"* {kind}: after {register.after}, {_cite(register.article)}"
    yield ""
    yield from _table(
        "kind", "document", "paragraph", "obtained by the provider under",
        rows=(
            (
                rule.kind.value,
                DOCUMENTS.say(rule.name, LANG),
                _cite(rule.article),
                None if rule.register_article is None else _cite(rule.register_article),
            )
            for rule in edition.documents
        ),
    )  # fmt: skip


def _grounds(edition: Edition) -> Iterator[str]:
    yield "# Grounds of refusal"
    for ground in edition.grounds.values():
        yield ""
        yield f"## {ground.ground.value}. {GROUNDS.say(f'ground.{ground.ground}', LANG)}"
        yield ""
        yield f"{_cite(ground.article)}; {_cite(ground.law_article)}"
        yield ""
        yield from _table(
            "sub-reason", "code", "paragraph", "in force", "reading",
            rows=(
                (
                    GROUNDS.say(f"reason.{reason.code}", LANG),
                    f"`{reason.code}`",
                    _cite(reason.article),
                    _in_force(reason),
                    _reading_link(reason.reading),
                )
                for reason in edition.sub_reasons.values()
                if reason.ground is ground.ground
            ),
        )  # fmt: skip


def _in_force(reason: SubReason) -> str:
    since = "" if reason.from_ is None else f"from {reason.from_}"
    until = "" if reason.to is None else f"to {reason.to}"
    return f"{since} {until}".strip()


def _money(edition: Edition) -> Iterator[str]:
    yield "# Money"
    yield ""
    yield "The residual value is entered from an attached official calculation and never computed (reading"
    yield f"{_reading_link('26')}). The whole price, or the initial contribution, is due within 30 calendar days of the"
    yield f"last signature. Equal parts follow monthly by the agreement's clause (reading {_reading_link('S4')});"
    yield "rounding is left in the last part. A year without a calendar shows the agreement's own day (reading"
    yield f"{_reading_link('S5')})."
    yield ""
    yield from _table(
        "from", "to", "initial contribution at least", "residual value up to, ₸", "years at most", "paragraph",
        rows=(
            (
                rule.from_,
                rule.to,
                f"{rule.min_initial_percent} %",
                "any" if band.up_to_tiyn is None else f"{band.up_to_tiyn // 100:,}".replace(",", " "),
                band.max_years,
                _cite(rule.article),
            )
            for rule in edition.instalments
            for band in rule.bands
        ),
    )  # fmt: skip


def _calendar(calendar: Calendar) -> Iterator[str]:
    yield "# Calendar"
    yield ""
    yield f"Version `{calendar.version}`, {calendar.first.year} to {calendar.last.year}, five-day week. Every other day"
    yield "is as the week has it. A date whose count touches an estimated day is provisional."
    for year in range(calendar.first.year, calendar.last.year + 1):
        yield ""
        yield f"## {year}"
        yield ""
        yield from _table(
            "day", "what it is", "act", "status",
            rows=(
                (
                    f"{day} {day:%a}",
                    day_saying(why).say(WHY, LANG),
                    _cite(why.act),
                    why.status.value if why.status is DayStatus.ESTIMATED else None,
                )
                for day, why in sorted(calendar.rows.items())
                if day.year == year
            ),
        )  # fmt: skip


def _readings() -> Iterator[str]:
    used: dict[str, list[str]] = {}
    for cited in articles_cited():
        if cited.reading is not None and not cited.where.startswith("reading "):
            used.setdefault(cited.reading, []).append(cited.where)
    yield "# Readings"
    yield ""
    yield "How the system reads what can be read in more than one way. Those numbered with an S settle what the first"
    yield "forty-five leave open."
    for reading in READINGS.values():
        yield from _reading(reading, used.get(reading.number, []))


def _reading(reading: Reading, used: list[str]) -> Iterator[str]:
    yield ""
    yield f'<a id="{reading.number.lower()}"></a>'
    yield ""
    yield f"## {reading.number}. {reading.problem.say(LANG)}"
    yield ""
    yield reading.text.say(LANG)
    yield ""
    yield f"Places: {'; '.join(_cite(place) for place in reading.where)}."
    if used:
        yield ""
        yield f"Used by: {', '.join(dict.fromkeys(used))}."


def _sources() -> Iterator[str]:
    yield "# Sources"
    yield ""
    yield from _table(
        "key", "place", "act of", "edition read",
        rows=((f"`{one.key}`", one.name(LANG), one.date, one.edition) for one in SOURCES.values()),
    )  # fmt: skip
