"""One person before a screen: finds things by the words on them, in the language they read, and clicks."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from types import MappingProxyType
from typing import Final
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, FilePayload, Locator, Page

from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.record.readers.accounts import account_of
from shanyraq.web.administrator.text import TEXT as ADMINISTRATOR
from shanyraq.web.applicant.text import TEXT as APPLICANT
from shanyraq.web.authority.text import TEXT as AUTHORITY
from shanyraq.web.commission.text import TEXT as COMMISSION
from shanyraq.web.entrance.text import TEXT as ENTRANCE
from shanyraq.web.family.text import TEXT as FAMILY
from shanyraq.web.language import NAMES
from shanyraq.web.office.text import TEXT as OFFICE
from shanyraq.web.phone.text import TEXT as PHONE
from shanyraq.web.public.text import TEXT as PUBLIC
from shanyraq.web.text import TEXT as SHARED
from shanyraq.words.phrase import Lang, Words
from tests.journeys.signing import Keys, Means
from tests.journeys.town import Hour
from tests.journeys.watch import Watch
from tests.phone import scanned

ROOMS: Final = MappingProxyType(
    {
        "my": APPLICANT,
        "family": FAMILY,
        "office": OFFICE,
        "commission": COMMISSION,
        "authority": AUTHORITY,
        "sign": PHONE,
        "administrator": ADMINISTRATOR,
        "sign-in": ENTRANCE,
        "signed-out": ENTRANCE,
        "demo-clock": ENTRANCE,
    }
)


def squeezed(text: str) -> str:
    """A text with every run of spaces, no-break ones too, as one space."""
    return " ".join(text.split())


class Walker:
    """A person with a browser of their own. `scripts` False stands for a browser without JavaScript."""

    def __init__(
        self, context: BrowserContext, watch: Watch, hour: Hour, lang: Lang, keys: Keys, *, scripts: bool = True
    ) -> None:
        self.context = context
        self.page: Page = context.new_page()
        self.lang: Lang = lang
        self._watch = watch
        self._hour = hour
        self._scripts = scripts
        self._form: Locator | None = None
        self._keys = keys
        self.who = By(Role.APPLICANT, "")
        self.means: Means = "demo"
        watch.follow(self.page)

    # --- words

    def say(self, key: str, **params: object) -> str:
        """A phrase of the room that is shown, as it stands on the screen."""
        room = urlsplit(self.page.url).path.split("/")[1]
        table: Words = ROOMS.get(room, PUBLIC)
        return squeezed((table if key in table else SHARED).say(key, self.lang, **params))

    @property
    def main(self) -> Locator:
        """The page without its frame, or the form that is being filled in."""
        return self._form or self.page.get_by_role("main")

    @property
    def shown(self) -> str:
        """Every word that stands on the page now, but what is folded."""
        return squeezed(self.page.get_by_role("main").inner_text())

    def sees(self, key: str, **params: object) -> None:
        """The page says this."""
        self.reads(self.say(key, **params))

    def lacks(self, text: str) -> None:
        """These words do not stand on the page."""
        assert squeezed(text) not in self.shown, f"{self.page.url} says “{text}”"

    def reads(self, *texts: str) -> None:
        """These words stand on the page."""
        for text in texts:
            assert squeezed(text) in self.shown, f"{self.page.url} does not say “{text}”:\n{self.shown[:1500]}"

    # --- going on

    def open(self, address: str, status: int = 200) -> None:
        """Type an address."""
        with self.turning(status):
            self.page.goto(self._watch.site + address)

    def press(self, key: str, *, about: str = "", status: int = 200, **params: object) -> None:
        """Press a button or follow a link, and read the page it leads to."""
        text = self.say(key, **params)
        self.follow(self.about(text, about) if about else self.target(text), status)

    def press_text(self, text: str, status: int = 200) -> None:
        """The same by words that are no phrase."""
        self.follow(self.target(text), status)

    def follow(self, place: Locator, status: int = 200) -> None:
        """The same for a place that was found already."""
        with self.turning(status):
            place.click()

    def menu(self, key: str) -> None:
        """Go to another page by the menu above."""
        self.follow(self.page.get_by_role("navigation").get_by_role("link", name=self.say(key), exact=True))

    def follow_in_banner(self, key: str) -> None:
        """Press something in the menu under one's own name."""
        banner = self.page.get_by_role("banner")
        banner.locator("summary").click()
        self.follow(banner.get_by_role("button", name=self.say(key), exact=True))

    def again(self) -> None:
        """Look at the page anew."""
        with self.turning(200):
            self.page.reload()

    def target(self, text: str) -> Locator:
        """The button or link with these words."""
        button = self.main.get_by_role("button", name=text, exact=True)
        return button.or_(self.main.get_by_role("link", name=text, exact=True))

    def about(self, text: str, about: str = "") -> Locator:
        """Buttons and links whose unseen half says what they are about."""
        name = re.compile(rf"^{re.escape(text)} ?: {re.escape(about)}")
        return self.main.get_by_role("button", name=name).or_(self.main.get_by_role("link", name=name))

    @contextmanager
    def turning(self, status: int) -> Iterator[None]:
        """A page is left for another, which must answer with a status and stand every test."""
        self._hour.tick()
        with self.page.expect_navigation() as turned:
            yield
        answer = turned.value
        assert answer is not None, "a page came from nowhere"
        assert answer.status == status, f"{self.page.url}: {answer.status}\n{self.shown[:1500]}"
        self._watch.look(self.page, status, answer.text, scripts=self._scripts)

    # --- forms

    def choose(self, key: str, **params: object) -> None:
        """Mark an answer or a tick box."""
        self.choose_text(self.say(key, **params))

    def choose_text(self, text: str) -> None:
        """The same by words that are no phrase."""
        radio = self.main.get_by_role("radio", name=text, exact=True)
        radio.or_(self.main.get_by_role("checkbox", name=text, exact=True)).check()

    def fill(self, key: str, value: str) -> None:
        """Write into a field."""
        self.box(key).fill(value)

    def box(self, key: str) -> Locator:
        """The first field with this label, whatever is said beside it."""
        return self.main.get_by_role("textbox", name=re.compile("^" + re.escape(self.say(key)))).first

    def select(self, key: str, value: str) -> None:
        """Choose from a list by its value."""
        self.main.get_by_label(self.say(key)).first.select_option(value)

    def date(self, key: str, day: date) -> None:
        """Write a date into its three boxes."""
        group = self.main.get_by_role("group", name=re.compile("^" + re.escape(self.say(key))))
        for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
            group.get_by_label(self.say(f"field.{part}"), exact=True).fill(str(value))

    def upload(self, key: str, name: str, content: bytes, media_type: str = "application/pdf") -> None:
        """Hand a file in."""
        payload: FilePayload = {"name": name, "mimeType": media_type, "buffer": content}
        place = self.main.get_by_label(self.say(key)).and_(self.page.locator("input[type=file]"))
        place.set_input_files(payload)

    def unfold(self, text: str) -> None:
        """Open what is folded."""
        self.main.locator("summary").filter(has_text=text).first.click()

    @contextmanager
    def act(self, code: str) -> Iterator[None]:
        """Fill in the form of an act where it stands on the page of the case, folded or not, or on its own page."""
        form = self.page.locator(f'form.act[action$="/{code}/"]')
        if not form.count():
            self.follow(self.page.locator(f'main a[href*="/{code}/"]').first)
        elif not form.is_visible():
            self.page.locator("details").filter(has=form).locator("> summary").click()
        self._form = form
        try:
            yield
        finally:
            self._form = None

    # --- signatures

    def sign(self, within: Locator | None = None) -> None:
        """Sign what the page shows, with what one has; the page after it is read."""
        place = within or self.main
        if self.means == "demo":
            self.follow(place.get_by_role("button", name=self.say("signing.demo.button"), exact=True))
        elif self.means == "ncalayer":
            asked = len(self._keys.layer.requests)
            self.computer()
            self.follow(place.get_by_role("button", name=self.say("signing.ncalayer.button"), exact=True))
            assert len(self._keys.layer.requests) == asked + 1, "NCALayer was asked once"
        else:
            self.follow(place.get_by_role("button", name=self.say("signing.phone.button"), exact=True))
            self.scan()

    def computer(self) -> None:
        """Put one's own key into the NCALayer of the computer."""
        self._keys.on_the_computer(self.who)

    def scan(self) -> None:
        """The code is scanned and the paper signed; the page notices by itself and goes on."""
        self.sees("phone.waiting")
        device = self._keys.on_the_telephone(self.who)
        link = self.page.get_by_role("link", name=self.say("phone.launch"), exact=True)
        launch = link.get_attribute("href")
        assert launch
        status, said = device.scan(scanned(launch))
        assert status == 200, said
        with self.turning(200):
            status, said = device.put()
            assert status == 200, said

    # --- papers

    def fetch(self, key: str, **params: object) -> bytes:
        """Open the paper behind a link; it must be a PDF."""
        return self.fetch_from(self.target(self.say(key, **params)))

    def fetch_from(self, link: Locator) -> bytes:
        """The same for a link that was found already."""
        address = link.get_attribute("href")
        assert address, "a link leads somewhere"
        answer = self.context.request.get(self._watch.site + address)
        assert answer.status == 200, f"{address}: {answer.status}"
        content = answer.body()
        assert content.startswith(b"%PDF"), f"{address} is no paper"
        return content

    def calendar(self, key: str) -> str:
        """Take an invitation for one's own calendar; it must be one."""
        address = self.target(self.say(key)).get_attribute("href")
        assert address, "a link leads somewhere"
        answer = self.context.request.get(self._watch.site + address)
        assert answer.status == 200, f"{address}: {answer.status}"
        assert answer.headers["content-type"].startswith("text/calendar")
        content = answer.body().decode()
        assert content.startswith("BEGIN:VCALENDAR")
        return content.replace("\r\n ", "")

    # --- who

    def arrive(self) -> None:
        """Come to the first page in a language that nobody chose, and choose one's own."""
        self.context.clear_cookies()
        self.page.goto(self._watch.site + "/")
        self.follow(self.page.get_by_role("banner").get_by_role("button", name=NAMES[self.lang], exact=True))

    def enter(self, person: PersonId) -> None:
        """Sign in from the list of the demonstration's people."""
        account = account_of(person)
        assert account is not None, f"{person} has an account"
        post = next(iter(account.posts), None)
        self.who = By(post.role, person, post.organisation) if post else By(Role.APPLICANT, person)
        if not urlsplit(self.page.url).path.startswith("/sign-in"):
            self.open("/sign-in/")
        chosen = self.page.locator(f'input[name=account][value="{account.account_id}"]')
        if not chosen.locator("xpath=following-sibling::button").is_visible():
            self.page.locator("details").filter(has=chosen).locator("> summary").click()
        row = self.main.get_by_role("listitem").filter(has=chosen)
        self.follow(row.get_by_role("button", name=self.say("personas.enter_as", name=account.name), exact=True))
        assert account.name in squeezed(self.page.get_by_role("banner").inner_text())

    def leave(self) -> None:
        """Put the browser away."""
        self.context.close()
