"""What a family does: the draft page by page, the signatures, the sending."""

import re
from dataclasses import dataclass
from datetime import date

from shanyraq.cli.demo_data.homes import Home
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.people import identity
from shanyraq.words.categories import CATEGORIES
from tests.journeys.walker import Walker

FREE_CATEGORY = "13-8-2"


@dataclass(frozen=True, slots=True)
class Wish:
    """On what terms a family applies."""

    basis: Basis
    plan: InstalmentChoice | None = None


def begin(tenant: Walker, home: Home) -> None:
    """From the first page of the site to an empty draft."""
    tenant.arrive()
    tenant.press("home.start")
    tenant.sees("start.need.debt")
    tenant.press("start.button")
    tenant.enter(home.tenant)
    tenant.press("start.button")
    tenant.press("draft.next")


def consent_and_phone(tenant: Walker) -> None:
    """Registers may be asked; the number is looked at twice."""
    tenant.choose("consent.yes")
    tenant.press("action.save_and_continue")
    tenant.fill("phone.number", "8 (701) 234-56-78")
    tenant.press("action.save_and_continue")
    tenant.reads("+7 701 234 56 78")
    tenant.choose("phone.right.yes")
    tenant.press("action.continue")


def dwelling(tenant: Walker) -> None:
    """The flat that the record knows, with the paper by which the family lives in it: neither is asked again."""
    tenant.main.get_by_role("radio").first.check()
    tenant.press("action.save_and_continue")


def terms(tenant: Walker, wish: Wish) -> None:
    """Free of charge, at once or in parts."""
    tenant.choose(f"basis.{wish.basis}")
    tenant.press("action.save_and_continue")
    if wish.basis is Basis.FREE:
        tenant.choose_text(CATEGORIES.say(f"category.{FREE_CATEGORY}", tenant.lang))
        tenant.press("action.save_and_continue")
    if wish.plan:
        tenant.fill("plan.initial_percent", str(wish.plan.initial_percent))
        tenant.fill("plan.years", str(wish.plan.years))
        tenant.press("action.save_and_continue")


def family(tenant: Walker, home: Home) -> None:
    """The people who live there stand on the list already; nothing happened to them that a register does not know."""
    tenant.reads(*(name_of(one.person) for one in home.family))
    tenant.press("family.all")
    tenant.press("events.all")
    tenant.choose("group.none")
    tenant.press("action.save_and_continue")
    tenant.choose("service.none")
    tenant.press("action.save_and_continue")


def papers(tenant: Walker, issued_on: date, skip: int = 0) -> None:
    """Every paper that is asked for is handed in, but the last `skip` of them."""
    lacking = tenant.about(tenant.say("papers.attach"))
    while lacking.count() > skip:
        tenant.follow(lacking.first)
        tenant.upload("attach.file", "scan.pdf", sheet("A synthetic paper"))
        if tenant.main.get_by_role("group").filter(has_text=tenant.say("attach.issued_on")).count():
            tenant.date("attach.issued_on", issued_on)
        tenant.press("papers.attach")
    tenant.press("papers.all")


def write(tenant: Walker, home: Home, wish: Wish, today: date) -> None:
    """The whole draft, up to the text that everybody will sign."""
    begin(tenant, home)
    consent_and_phone(tenant)
    dwelling(tenant)
    terms(tenant, wish)
    family(tenant, home)
    papers(tenant, today)
    tenant.sees("check.truth")
    tenant.press("check.fix")
    tenant.sees("packet.fixed")


def sign_self(tenant: Walker) -> None:
    """The applicant's own signature."""
    tenant.press("packet.sign_self")
    tenant.fetch("packet.pdf")
    tenant.sign()
    tenant.sees("packet.signed")


def link_for(tenant: Walker, person: str) -> str:
    """The address that an adult of the family is given."""
    tenant.press("packet.link", about=name_of(person))
    made_before = tenant.target(tenant.say("link.make_new")).count()
    tenant.press("link.make_new" if made_before else "link.make")
    link = tenant.main.get_by_label(tenant.say("link.address")).input_value().strip()
    tenant.press("action.back")
    return link


def sign_by_link(relative: Walker, link: str, person: str) -> None:
    """An adult of the family opens the link, shows that it is them, reads and signs."""
    arrive_by_link(relative, link, person)
    relative.fetch("read.pdf")
    relative.sign()
    relative.sees("done.signed.title")


def arrive_by_link(relative: Walker, link: str, person: str) -> None:
    """Behind the door of a link; a wrong birthday does not open it."""
    relative.who = By(Role.FAMILY, person)
    relative.open(link[link.index("/family/") :])
    born_on = born(person)
    relative.date("door.born_on", born_on.replace(year=born_on.year - 1))
    relative.press("action.continue", status=422)
    relative.date("door.born_on", born_on)
    relative.press("action.continue")
    relative.sees("read.who")


def send(tenant: Walker) -> str:
    """The signed application goes to the provider; the number of the case."""
    tenant.press("packet.to_send")
    tenant.press("submit.button")
    tenant.sees("accepted.title")
    found = re.search(r"ULGI-\d{4}-\d{6}", tenant.shown)
    assert found, tenant.shown
    return found.group()


def name_of(person: str) -> str:
    """A person's name as it stands on pages."""
    known = identity(person)
    assert known is not None, person
    return known.person.full_name


def born(person: str) -> date:
    """A person's birthday."""
    known = identity(person)
    assert known is not None, person
    assert known.person.born_on is not None, person
    return known.person.born_on


def sign_agreement(tenant: Walker) -> None:
    """The agreement is read and signed from the page of the case."""
    tenant.press("act.agreement")
    tenant.fetch("agreement.read")
    tenant.sign()
    tenant.sees("act.done.agreement")
