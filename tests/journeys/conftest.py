"""A synthetic town behind a real site, kept through all journeys, and people who come with their browsers."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from django.db import connections
from playwright.sync_api import Browser, Error
from pytest_django import DjangoDbBlocker, Settings

from shanyraq.cli.demo_data.homes import Home, Stock, make_home
from shanyraq.cli.demo_data.world import Staff, World, make_world
from shanyraq.procedure.actor import By
from shanyraq.record.audit import audit
from shanyraq.words.phrase import Lang
from tests import ncalayer
from tests.browser import chromium
from tests.journeys.journey import Journey
from tests.journeys.signing import Keys, Means
from tests.journeys.sitting import Seats
from tests.journeys.town import BEGINNING, Hour, emptied, site
from tests.journeys.walker import Walker
from tests.journeys.watch import Watch
from tests.ncalayer import NcaLayer

NewWalker = Callable[..., Walker]
NewHome = Callable[..., Home]
NewJourney = Callable[..., Journey]
AtWork = Callable[..., Walker]
PATIENCE = 8_000
"""Milliseconds that the browser waits for what must be there."""

NARROWEST = 500
"""Pixels: a screen not wider than this is a telephone's."""

CAME: Final = pytest.StashKey[list[Walker]]()


@pytest.fixture(scope="session")
def town_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stored papers of all journeys, and the keys of the town's people: each key takes its time."""
    return tmp_path_factory.mktemp("town")


@pytest.fixture(scope="package")
def layer() -> Iterator[NcaLayer]:
    """NCALayer runs on every computer in town; nothing that a page asked it was out of form."""
    with ncalayer.ncalayer() as running:
        yield running
        assert running.faults == []


@pytest.fixture(scope="package")
def browser(layer: NcaLayer) -> Iterator[Browser]:
    """One browser for all journeys."""
    with chromium(*layer.arguments) as started:
        yield started
        # Beside the loop of the browser's driver this thread has connections of their own.
        connections.close_all()


@pytest.fixture(scope="package")
def db(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """A database that the journeys write to for good, one after another; emptied after the last of them."""
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock():
        # The threads of a worker keep their connections, and a database in use cannot be dropped after the tests.
        patch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
        with emptied():
            yield


@pytest.fixture(scope="package")
def world(db: None) -> World:
    """The town."""
    return make_world(BEGINNING.date())


@pytest.fixture(scope="package")
def address(world: World) -> Iterator[str]:
    """Where the site is."""
    with site() as running:
        yield running


@pytest.fixture(scope="package")
def watch(address: str) -> Watch:
    """What every page is held to."""
    return Watch(address)


@pytest.fixture(scope="package")
def hour() -> Hour:
    """The clock of the town."""
    return Hour(BEGINNING)


@pytest.fixture(autouse=True)
def _demo(settings: Settings, town_home: Path, _own_files: None, hour: Hour) -> None:
    """Each journey begins on the same Monday morning."""
    settings.DEMO = True
    settings.SHANYRAQ_HOME = town_home
    settings.SHANYRAQ_FILES = town_home / "files"
    settings.SHANYRAQ_CLOCK = hour
    hour.move(BEGINNING - hour.now())


@pytest.fixture
def household(world: World) -> NewHome:
    """A family and its flat, by its serial number: no two journeys share one."""

    def made(serial: int, *, encumbered: bool = False, stock: Stock | None = None) -> Home:
        return make_home(serial, world.town.provider, encumbered=encumbered, stock=stock)

    return made


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A journey that failed says what everybody had on the screen."""
    report = yield
    if report.failed and report.when == "call":
        for one in item.stash.get(CAME, []):
            report.sections.append((f"{one.lang} at {one.page.url}", _screen(one)))
    return report


def _screen(one: Walker) -> str:
    """What a person had before them; a page that was never opened, or that hangs, must not hide the failure."""
    try:
        shown: str = one.page.evaluate("document.querySelector('main')?.innerText ?? ''")
        return shown[:2000] or "nothing"
    except Error as error:
        return f"no page: {error.message}"


@pytest.fixture(scope="package")
def doors(browser: Browser, watch: Watch, hour: Hour, layer: NcaLayer) -> NewWalker:
    """Opens a browser of its own for somebody."""
    keys = Keys(layer, hour, watch.site)

    def opened(lang: Lang, *, scripts: bool = True, width: int = 1280) -> Walker:
        size = {"width": width, "height": 800 if width > NARROWEST else 740}
        context = browser.new_context(viewport=size, java_script_enabled=scripts, locale=lang)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE)
        context.add_cookies([{"name": "language", "value": lang, "url": watch.site}])
        return Walker(context, watch, hour, lang, keys, scripts=scripts)

    return opened


@pytest.fixture
def come(doors: NewWalker, watch: Watch, request: pytest.FixtureRequest) -> Iterator[NewWalker]:
    """Somebody comes with a browser; afterwards nothing was complained of, and the record is whole."""
    came: list[Walker] = request.node.stash.setdefault(CAME, [])

    def coming(lang: Lang, **how: object) -> Walker:
        came.append(doors(lang, **how))
        return came[-1]

    yield coming
    for one in came:
        one.leave()
    assert watch.complaints == []
    found = audit()
    assert found.clean, found.as_json()


@pytest.fixture(scope="package")
def at_work(doors: NewWalker) -> AtWork:
    """Somebody of the staff in their language: signed in once, they stay so from journey to journey."""
    known: dict[tuple[object, ...], Walker] = {}

    def signed_in(one: By, lang: Lang, **how: Any) -> Walker:
        sign = (one.person, lang, *how.items())
        if sign not in known:
            known[sign] = doors(lang, **how)
            known[sign].enter(one.person)
        return known[sign]

    return signed_in


@pytest.fixture
def set_out(world: World, household: NewHome, come: NewWalker, at_work: AtWork, hour: Hour) -> NewJourney:
    """A family sets out: the tenant at a desk, every other adult with a telephone, and the staff of the town."""

    def begun(
        lang: Lang,
        serial: int,
        *,
        scripts: bool = True,
        width: int = 1280,
        staff: Staff | None = None,
        stock: Stock | None = None,
        means: Means = "demo",
    ) -> Journey:
        town, home = staff or world.town, household(serial, stock=stock)
        adults = [one.person for one in home.family[1:] if one.is_adult(hour.today)]

        def seat(one: By) -> Walker:
            return at_work(one, lang, scripts=scripts, width=width)

        way = Journey(
            hour=hour,
            home=home,
            tenant=come(lang, scripts=scripts, width=width),
            relatives={person: come(lang, scripts=scripts, width=min(width, 390)) for person in adults},
            clerk=seat(town.executors[0]),
            head=seat(town.head),
            seats=Seats(seat(town.secretary), seat(town.chair), tuple(map(seat, (town.deputy, *town.members)))),
        )
        for one in (way.tenant, *way.relatives.values(), way.clerk, way.head, way.seats.secretary, way.seats.chair):
            one.means = means
        return way

    return begun
