"""The Order as it is applied, made from the tables of the law: routes, documents, grounds, complaints."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse

from shanyraq.law.categories import FREE_CATEGORIES
from shanyraq.law.documents import REGISTERS_SINCE
from shanyraq.law.editions import Edition, edition_on
from shanyraq.law.grounds import Ground, SubReason
from shanyraq.law.routes import Route
from shanyraq.law.stages import StageRule
from shanyraq.law.terms import TermCode, TermRule
from shanyraq.web.components.receipts import say_article, say_term
from shanyraq.web.components.shapes import Cell, Table
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.said import Point, reading_cell
from shanyraq.web.public.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.bodies import BODIES
from shanyraq.words.dates import say_day
from shanyraq.words.documents import DOCUMENTS
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang
from shanyraq.words.routes import ROUTES
from shanyraq.words.terms import WHY

COMPLAINT_TERMS = tuple(code for code in TermCode if code.startswith("complaint_") or code is TermCode.COURT)
CONTENTS = ("routes", "documents", "free", "price", "grounds", "complaints", "standard")


@dataclass(frozen=True, slots=True)
class StageSaid:
    """A stage of a route, said."""

    heading: str
    name: str
    article: str
    terms: Table
    steps: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class RouteSaid:
    """A route, said."""

    name: str
    article: str
    stages: tuple[StageSaid, ...]


@dataclass(frozen=True, slots=True)
class GroundSaid:
    """A ground of refusal with its particular reasons, said."""

    number: str
    text: str
    article: str
    reasons: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class ComplaintsSaid:
    """Complaints: to whom, how long, when longer, and the rules that are no terms."""

    addressees: tuple[Point, ...]
    terms: Table
    extensions: tuple[Point, ...]
    rules: tuple[Point, ...]


def _terms_table(caption: str, rules: list[TermRule], lang: Lang) -> Table:
    titles = tuple(TEXT.say(f"order.col.{name}", lang) for name in ("term", "length", "from", "article"))
    rows = tuple(
        (
            WHY.say(f"name.{rule.code}", lang),
            say_term(rule.term, lang),
            WHY.say(f"event.{rule.event}", lang),
            reading_cell(say_article(rule.article, lang), rule.reading, lang),
        )
        for rule in rules
    )
    return Table.of(caption, titles, rows)


def _heading(stage: StageRule, lang: Lang) -> str:
    match stage.numbers:
        case ():
            return TEXT.say("order.after", lang)
        case (number,):
            return TEXT.say("order.stage", lang, number=number)
        case _:
            return TEXT.say("order.stages", lang, first=stage.numbers[0], last=stage.numbers[-1])


def _stage(edition: Edition, route: Route, stage: StageRule, lang: Lang) -> StageSaid:
    steps = tuple(
        Point(
            ROUTES.say(f"step.{step.code}", lang),
            say_article(step.article, lang),
            step.reading or "",
            ", ".join(BODIES.say(f"body.{body}", lang) for body in step.owners),
        )
        for step in stage.steps
    )
    rules = [edition.rule(code, route) for code in stage.terms]
    name = ROUTES.say(f"stage.{stage.code}", lang)
    caption = f"{TEXT.say('order.terms', lang)}: {name}"
    return StageSaid(
        _heading(stage, lang), name, say_article(stage.article, lang), _terms_table(caption, rules, lang), steps
    )


def _routes(edition: Edition, lang: Lang) -> tuple[RouteSaid, ...]:
    return tuple(
        RouteSaid(
            ROUTES.say(f"route.{plan.route}", lang),
            say_article(plan.article, lang),
            tuple(_stage(edition, plan.route, stage, lang) for stage in plan.stages),
        )
        for plan in edition.routes.values()
    )


def _documents(edition: Edition, lang: Lang) -> tuple[Point, ...]:
    obtained = TEXT.say("order.documents.register", lang)
    return tuple(
        Point(
            DOCUMENTS.say(rule.name, lang),
            say_article(rule.article, lang),
            note="" if rule.register_article is None else obtained,
        )
        for rule in edition.documents
    )


def _registers(lang: Lang) -> tuple[Point, ...]:
    return tuple(
        Point(f"{DOCUMENTS.say(f'civil.{row.kind}', lang)}: {say_day(row.after, lang)}", say_article(row.article, lang))
        for row in REGISTERS_SINCE
    )


def _period(reason: SubReason, lang: Lang) -> str:
    if reason.from_ is not None:
        return TEXT.say("order.since", lang, day=say_day(reason.from_, lang))
    return "" if reason.to is None else TEXT.say("order.until", lang, day=say_day(reason.to, lang))


def _ground(edition: Edition, ground: Ground, lang: Lang) -> GroundSaid:
    reasons = tuple(
        Point(
            GROUNDS.say(f"reason.{reason.code}", lang),
            say_article(reason.article, lang),
            reason.reading or "",
            _period(reason, lang),
        )
        for reason in edition.sub_reasons.values()
        if reason.ground is ground
    )
    rule = edition.grounds[ground]
    return GroundSaid(ground.value, GROUNDS.say(f"ground.{ground}", lang), say_article(rule.article, lang), reasons)


def _free(lang: Lang) -> tuple[Point, ...]:
    rows = FREE_CATEGORIES.values()
    return tuple(Point(GROUNDS.say(f"category.{row.code}", lang), say_article(row.article, lang)) for row in rows)


def _price(edition: Edition, lang: Lang) -> tuple[Point, ...]:
    said = []
    for rule in edition.instalments:
        years = max(band.max_years for band in rule.bands)
        text = TEXT.say("order.price.rule", lang, percent=rule.min_initial_percent, years=years)
        bands = "; ".join(
            TEXT.say("order.price.band", lang, sum=say_money(band.up_to_tiyn, lang), years=band.max_years)
            for band in rule.bands
            if band.up_to_tiyn is not None
        )
        period = "" if rule.from_ is None else TEXT.say("order.since", lang, day=say_day(rule.from_, lang))
        until = "" if rule.to is None else TEXT.say("order.until", lang, day=say_day(rule.to, lang))
        note = " ".join(part for part in (bands, period, until) if part)
        said.append(Point(text, say_article(rule.article, lang), note=note))
    return tuple(said)


def _complaints(edition: Edition, lang: Lang) -> ComplaintsSaid:
    addressees = tuple(
        Point(
            BODIES.say(f"body.{one.body}", lang),
            say_article(one.article, lang),
            one.reading or "",
            say_term(edition.terms[one.term].term, lang),
        )
        for one in edition.addressees
    )
    rules = tuple(
        Point(WHY.say(f"complaint.{rule.code}", lang), say_article(rule.article, lang), rule.reading or "")
        for rule in edition.complaint_rules
    )
    extensions = tuple(
        Point(WHY.say(f"complaint.{one.code}", lang), say_article(one.article, lang))
        for one in edition.complaint_extensions
    )
    caption = TEXT.say("order.complaints.terms", lang)
    table = _terms_table(caption, [edition.terms[code] for code in COMPLAINT_TERMS], lang)
    return ComplaintsSaid(addressees, table, extensions, rules)


def _standard(edition: Edition, lang: Lang) -> Table:
    rows = tuple(
        (
            Cell(f"{row.number}. {ROUTES.say(f'row.{row.number}', lang)}"),
            ROUTES.say(f"row_text.{row.number}", lang),
        )
        for row in edition.standard
    )
    title = TEXT.say("order.standard", lang)
    return Table.of(title, (TEXT.say("order.col.article", lang), title), rows)


@guard("public")
def order(request: HttpRequest) -> HttpResponse:
    """The edition in force today, rule by rule."""
    lang, edition = current_lang(), edition_on(today())
    return page(
        request, "public/order.html", TEXT,
        contents=[(name, TEXT.say(f"order.{name}", lang)) for name in CONTENTS],
        edition=TEXT.say("order.edition.text", lang, code=edition.code, from_day=say_day(edition.in_force_from, lang)),
        act=say_article(edition.act, lang),
        routes=_routes(edition, lang),
        documents=_documents(edition, lang),
        registers=_registers(lang),
        free=_free(lang),
        price=_price(edition, lang),
        grounds=tuple(_ground(edition, ground, lang) for ground in edition.grounds),
        standard=_standard(edition, lang),
        complaints=_complaints(edition, lang),
    )  # fmt: skip
