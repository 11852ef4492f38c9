"""The way of one case with everybody who has a part in it, in one language; each step is what the person does."""

import io
from collections.abc import Collection
from dataclasses import dataclass

from pypdf import PdfReader

from shanyraq.cli.demo_data.homes import Home
from shanyraq.law.price import InstalmentChoice
from shanyraq.web.casefile.text import TEXT as FILE
from tests.journeys import applying, office, sitting
from tests.journeys.applying import Wish
from tests.journeys.sitting import Seats
from tests.journeys.town import Hour, work
from tests.journeys.walker import Walker


@dataclass
class Journey:
    """A family at the beginning of its way; the number of its case once there is one."""

    hour: Hour
    home: Home
    tenant: Walker
    relatives: dict[str, Walker]
    clerk: Walker
    head: Walker
    seats: Seats
    number: str = ""

    def apply(self, wish: Wish) -> None:
        """From the first page to the provider's register: everybody signs, the applicant sends."""
        applying.write(self.tenant, self.home, wish, self.hour.today)
        self.sign()
        self.send()

    def sign(self) -> None:
        """The applicant gives every adult a link and signs; each of them signs behind their own."""
        links = {person: applying.link_for(self.tenant, person) for person in self.relatives}
        applying.sign_self(self.tenant)
        for person, relative in self.relatives.items():
            applying.sign_by_link(relative, links[person], person)
        self.tenant.again()
        self.tenant.sees("packet.all")

    def send(self) -> None:
        """The signed application goes to the provider and is registered."""
        self.number = applying.send(self.tenant)
        work()
        self.tenant.press("accepted.to_case")

    def check(self, missing: Collection[int] = ()) -> None:
        """The executor takes the file and looks at every kind of document."""
        office.take(self.clerk, self.number)
        office.check(self.clerk, missing)

    def refer(self) -> None:
        """The file goes to the commission, and the secretary puts it on an agenda of this afternoon."""
        office.refer(self.clerk)
        work()
        sitting.form(self.seats.secretary, self.number, self.hour.today, "15:00")
        self.hour.go_to(self.hour.today, 15)

    def decide(self) -> None:
        """The commission decides in favour; the decision is registered, signed by the head and read."""
        sitting.decide(self.seats, self.number)
        work()
        self.hour.go_on(1, 10)
        office.to_case(self.clerk, self.number)
        office.register_decision(self.clerk)
        office.sign_from_the_list(self.head, self.number)
        work()
        self.read_new_paper("paper.decision")

    def read_new_paper(self, name: str) -> None:
        """The applicant opens a paper addressed to them, and its receipt is recorded."""
        tenant = self.tenant
        to_own_case(tenant, self.number)
        unopened = tenant.main.get_by_role("region", name=tenant.say("case.unopened"), exact=True)
        tenant.follow(unopened.get_by_role("link", name=FILE.say(name, tenant.lang), exact=True))
        tenant.press("paper.open")
        tenant.fetch("paper.read")
        tenant.sees("paper.received")
        tenant.press("case.back")

    def agree(self, price: str = "") -> None:
        """The agreement is drawn up, and signed by the applicant, then by the head."""
        office.to_case(self.clerk, self.number)
        if price:
            office.price(self.clerk, price)
        office.draft(self.clerk)
        work()
        to_own_case(self.tenant, self.number)
        self.tenant.sees("case.yours")
        applying.sign_agreement(self.tenant)
        office.sign_on_the_case(self.head, self.number, "sign-agreement")
        work()
        to_own_case(self.tenant, self.number)


def to_own_case(tenant: Walker, number: str) -> None:
    """The case from the list of one's own."""
    tenant.menu("home.title")
    tenant.follow(tenant.main.get_by_role("row").filter(has_text=number).get_by_role("link").first)


def in_parts(years: int, percent: int) -> InstalmentChoice:
    """A plan of instalments."""
    return InstalmentChoice(years=years, initial_percent=percent)


def text_of(pdf: bytes) -> str:
    """The words of a paper, without hyphens of its lines."""
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00ad", "").split())
