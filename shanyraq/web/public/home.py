"""The home page: what the service is, how long it takes and what it costs, by the tables of the law."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse

from shanyraq.law.editions import Edition, edition_on
from shanyraq.law.eligibility_table import ALIENATION_YEARS
from shanyraq.law.price import instalment_rule
from shanyraq.law.terms import TermCode
from shanyraq.web.components.receipts import say_article, say_term
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.text import TEXT as SHARED
from shanyraq.web.today import today
from shanyraq.words.phrase import Lang

STARTS = ("applicant:start", "applicant:home", "sign_in")
"""Where an application begins, the first of these that the site has."""

TOOLS = (
    ("public:dates", "frame.dates", "home.tool.dates"),
    ("public:order", "frame.order", "home.tool.order"),
    ("public:paper", "frame.check", "home.tool.paper"),
    ("public:status", "frame.status", "home.tool.status"),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure of the service and the paragraph it comes from."""

    label: str
    value: str
    basis: str


@dataclass(frozen=True, slots=True)
class Tool:
    """A page that needs no sign-in."""

    href: str
    label: str
    text: str


def start_address() -> str:
    """Where the button "Start" leads."""
    for name in STARTS:
        try:
            return reverse(name)
        except NoReverseMatch:
            continue
    return reverse("public:home")


def _term(edition: Edition, code: TermCode, label: str, lang: Lang) -> Fact:
    rule = edition.terms[code]
    return Fact(TEXT.say(label, lang), say_term(rule.term, lang), say_article(rule.article, lang))


def _facts(edition: Edition, lang: Lang) -> tuple[Fact, ...]:
    rule = instalment_rule(edition, today())
    years = max(band.max_years for band in rule.bands)
    value = TEXT.say("home.instalments.value", lang, percent=rule.min_initial_percent, years=years)
    return (
        Fact(TEXT.say("home.fee", lang), TEXT.say("home.fee.value", lang), say_article("O437/app3-6", lang)),
        _term(edition, TermCode.COMMISSION_DECISION, "home.decision", lang),
        _term(edition, TermCode.AGREEMENT, "home.agreement", lang),
        _term(edition, TermCode.PAYMENT, "home.payment", lang),
        Fact(TEXT.say("home.instalments", lang), value, say_article(rule.article, lang)),
    )


@guard("public")
def home(request: HttpRequest) -> HttpResponse:
    """What the service is, for whom, in three steps."""
    lang, edition = current_lang(), edition_on(today())
    return page(
        request, "public/home.html", TEXT,
        start=start_address(),
        suits=reverse("public:suits"),
        decision=say_term(edition.terms[TermCode.COMMISSION_DECISION].term, lang),
        agreement=say_term(edition.terms[TermCode.AGREEMENT].term, lang),
        payment=say_term(edition.terms[TermCode.PAYMENT].term, lang),
        facts=_facts(edition, lang),
        alienation_years=ALIENATION_YEARS,
        tools=[Tool(reverse(name), SHARED.say(label, lang), TEXT.say(text, lang)) for name, label, text in TOOLS],
    )  # fmt: skip
