"""What officials outside the provider do: each finds the case in the inbox, acts, and finds nothing left to do."""

from collections.abc import Callable
from dataclasses import dataclass

from shanyraq.cli.demo_data.bodies import Bodies
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.world import Staff
from shanyraq.procedure.actor import By
from shanyraq.words.phrase import Lang
from tests.journeys import office
from tests.journeys.journey import Journey
from tests.journeys.signing import Means
from tests.journeys.town import work
from tests.journeys.walker import Walker


@dataclass(frozen=True, slots=True)
class Officials:
    """The bodies of one transfer, each with a browser that is opened when it is wanted."""

    staff: Staff
    lang: Lang
    at_work: Callable[..., Walker]
    means: Means = "demo"

    def walker(self, by: By) -> Walker:
        """The browser of one of them."""
        official = self.at_work(by, self.lang)
        official.means = self.means
        return official

    @property
    def bodies(self) -> Bodies:
        """Who they are."""
        assert self.staff.bodies is not None
        return self.staff.bodies

    @property
    def owner(self) -> Walker:
        """The owner of the dwelling."""
        assert self.staff.owner is not None
        return self.walker(self.staff.owner)


def to_case(official: Walker, number: str) -> None:
    """The case waits in the inbox."""
    official.menu("menu.home")
    official.sees("home.waiting")
    official.follow(official.main.get_by_role("link", name=number, exact=True).first)
    official.sees("case.now")


def send_paper(official: Walker, number: str, code: str, *, answer: str = "", said: str = "") -> None:
    """A paper of the body is drawn up, read and signed."""
    to_case(official, number)
    with official.act(code):
        if answer:
            official.choose(f"act.{code}.{answer}")
        official.fill(f"act.{code}.said", said)
        official.press(f"act.{code}.button")
    with official.act(code):
        official.fetch("act.sign.open")
        official.sign()
    official.sees("case.done")
    official.sees("case.wait")


def sign(official: Walker, number: str, code: str) -> None:
    """The deed is read and signed, or approved by a signature."""
    to_case(official, number)
    with official.act(code):
        official.fetch("act.sign.open")
        official.sign()
    official.sees("case.done")


def register(registrar: Walker, number: str) -> None:
    """The dwelling is registered in communal property, and its rights and characteristics are told."""
    to_case(registrar, number)
    with registrar.act("register-title"):
        registrar.fill("act.register-title.registration", f"R-{number}")
        registrar.press("act.register-title.button")
    with registrar.act("tell-rights"):
        registrar.choose("act.tell-rights.clear")
        registrar.upload("act.tell-rights.extract", "extract.pdf", sheet("Extract"))
        registrar.press("act.tell-rights.button")
    registrar.sees("case.wait")


def property_limb(way: Journey, officials: Officials) -> None:
    """The akim petitions, the industry does not agree at first, the state-property body decides."""
    bodies, number = officials.bodies, way.number
    akim, industry = officials.walker(bodies.akim), officials.walker(bodies.industry)
    send_paper(akim, number, "petition")
    work()
    send_paper(industry, number, "industry", answer="no", said="Квартира в ведомственном резерве (пример).")
    work()
    to_case(akim, number)
    akim.reads("Квартира в ведомственном резерве (пример).")
    send_paper(akim, number, "petition", said="Квартира исключена из резерва (пример).")
    way.hour.go_on(1, 11)
    send_paper(industry, number, "industry", answer="yes")
    work()
    way.hour.go_on(2, 10)
    send_paper(officials.walker(bodies.property_body), number, "property", answer="yes")
    work()


def deed(way: Journey, officials: Officials, approvers: tuple[By, ...]) -> None:
    """The executor draws the deed up, both sides sign it, whoever p.6 names approves it."""
    office.to_case(way.clerk, way.number)
    with way.clerk.act("draw-up-deed"):
        way.clerk.press("act.draw-up-deed.button")
    work()
    sign(officials.owner, way.number, "sign-deed")
    work()
    office.sign_on_the_case(way.head, way.number, "sign-deed")
    work()
    for one in approvers:
        sign(officials.walker(one), way.number, "approve-deed")
    work()


def open_transfer(way: Journey) -> None:
    """The executor names the bodies: those that act for this owner are chosen already."""
    office.to_case(way.clerk, way.number)
    with way.clerk.act("open-transfer"):
        way.clerk.press("act.open-transfer.button")
    work()
