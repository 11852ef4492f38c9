"""The facts of a case and its household."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shanyraq.procedure.case import ENDED
from shanyraq.procedure.household import Consent, ConsentState, Relative
from shanyraq.procedure.may.filing import waiting_for
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.casefile.moments import zone_of
from shanyraq.web.casefile.text import TEXT
from shanyraq.web.components.shapes import SummaryRow, Tag
from shanyraq.words.categories import CATEGORIES
from shanyraq.words.dates import say_date, say_datetime, say_day
from shanyraq.words.money import say_money
from shanyraq.words.phrase import Lang
from shanyraq.words.price import PRICE
from shanyraq.words.routes import STAGES


def full_name(page: CasePage, person: str) -> str:
    """A person's full name; their identifier where nobody is known under it."""
    known = page.people.get(person)
    return known.full_name if known else person


def short_name(page: CasePage, person: str) -> str:
    """Family name and initials."""
    known = page.people.get(person)
    return known.short_name if known else person


def organisation_name(page: CasePage, organisation: str, lang: Lang) -> str:
    """The name of an organisation; its identifier where none is known under it."""
    known = page.organisations.get(organisation)
    return known.names.text(lang) if known else organisation


def facts_rows(page: CasePage, lang: Lang) -> tuple[SummaryRow, ...]:
    """Who applies for what, on which terms, since when, and who has the file."""
    return tuple(_facts(page, lang))


def _facts(page: CasePage, lang: Lang) -> Iterator[SummaryRow]:
    filing = page.case.filing
    yield SummaryRow.of(TEXT.say("file.applicant", lang), full_name(page, filing.applicant))
    yield SummaryRow(TEXT.say("file.dwelling", lang), tuple(_dwelling(page, lang)))
    yield SummaryRow.of(TEXT.say("file.owner", lang), organisation_name(page, page.case.owner, lang))
    yield SummaryRow.of(TEXT.say("file.route", lang), STAGES.say(f"route.{page.case.route}", lang))
    yield SummaryRow(TEXT.say("file.basis", lang), tuple(_basis(page, lang)))
    if page.case.decision.grants is not None:
        granted = PRICE.say(f"basis.{page.case.decision.grants}", lang)
        yield SummaryRow.of(TEXT.say("file.basis.granted", lang), granted)
    if page.case.agreement.residual_tiyn is not None:
        yield SummaryRow.of(TEXT.say("file.price", lang), say_money(page.case.agreement.residual_tiyn, lang))
    if page.case.rights is not None:
        kind = "encumbered" if page.case.rights.encumbered else "clear"
        said = TEXT.say(f"file.rights.{kind}", lang, day=say_day(page.case.rights.received_on, lang))
        yield SummaryRow.of(TEXT.say("file.rights", lang), said)
    yield SummaryRow.of(TEXT.say("file.channel", lang), TEXT.say(f"file.channel.{filing.channel}", lang))
    if filing.submitted_at is not None:
        at = filing.submitted_at.astimezone(zone_of(page))
        yield SummaryRow.of(TEXT.say("file.submitted", lang), say_datetime(at, lang))
    if filing.registered_on is not None:
        yield SummaryRow.of(TEXT.say("file.registered", lang), say_date(filing.registered_on, lang))
    executor = page.case.review.executor
    named = full_name(page, executor) if executor else TEXT.say("file.executor.none", lang)
    yield SummaryRow.of(TEXT.say("file.executor", lang), named)


def _dwelling(page: CasePage, lang: Lang) -> Iterator[str]:
    flat = page.dwelling
    yield flat.address.text(lang)
    parts = []
    if flat.rooms is not None:
        parts.append(TEXT.say("file.rooms", lang, rooms=flat.rooms))
    if flat.area is not None:
        area = f"{flat.area:f}".rstrip("0").rstrip(".")
        parts.append(TEXT.say("file.area", lang, area=area if lang == "en" else area.replace(".", ",")))
    if flat.cadastral_number:
        parts.append(TEXT.say("file.cadastral", lang, number=flat.cadastral_number))
    if parts:
        yield ", ".join(parts)


def _basis(page: CasePage, lang: Lang) -> Iterator[str]:
    filing = page.case.filing
    yield PRICE.say(f"basis.{filing.basis}", lang)
    if filing.instalments is not None:
        choice = filing.instalments
        yield TEXT.say("file.instalments", lang, years=choice.years, percent=choice.initial_percent)
    if filing.free_category is not None:
        yield CATEGORIES.say(f"category.{filing.free_category}", lang)


@dataclass(frozen=True, slots=True)
class RelativeLine:
    """One person of the household: who they are to the applicant, and their answer to the present version."""

    name: str
    told: str
    consent: Tag | None
    note: str


def household_lines(page: CasePage, today: date, lang: Lang) -> tuple[RelativeLine, ...]:
    """Everybody of the household; who came of age on the way is waited for, as long as that can still be asked."""
    asked = page.case.agreement.concluded_on is None and page.case.stage not in ENDED
    owed = {one.person for one in waiting_for(page.case, today)} if asked else set()
    return tuple(_relative(page, one, lang, owes=one.person in owed) for one in page.case.filing.household)


def _relative(page: CasePage, one: Relative, lang: Lang, *, owes: bool) -> RelativeLine:
    kin = TEXT.say(f"family.{one.relation}", lang)
    told = TEXT.say("family.told", lang, kin=kin, born=say_day(one.born_on, lang))
    tag, note = _consent(page, one, lang, owes=owes)
    return RelativeLine(full_name(page, one.person), told, tag, note)


def _consent(page: CasePage, one: Relative, lang: Lang, *, owes: bool) -> tuple[Tag | None, str]:
    filing = page.case.filing
    consent = filing.consent(one.person)
    day = (filing.submitted_at or page.changed_at).astimezone(zone_of(page)).date()
    if consent is None and (owes or one.is_adult(day)):
        return Tag(TEXT.say("family.waiting", lang), "warn"), ""
    if consent is None:
        return None, TEXT.say("family.minor", lang)
    given = consent.state is ConsentState.GIVEN
    tag = Tag(TEXT.say(f"family.{consent.state}", lang), "good" if given else "bad")
    return tag, _signed(page, consent, lang)


def _signed(page: CasePage, consent: Consent, lang: Lang) -> str:
    signature = consent.signature
    if signature is None:
        return ""
    at = say_datetime(signature.at.astimezone(zone_of(page)), lang)
    return TEXT.say("family.signed", lang, manner=TEXT.say(f"family.manner.{signature.manner}", lang), at=at)
