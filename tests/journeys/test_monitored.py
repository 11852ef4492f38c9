"""The head looks at what the monitoring of public services was told: one report is refused, mended and taken."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.words.phrase import Lang
from tests.journeys.conftest import AtWork, NewHome, NewWalker
from tests.journeys.town import Hour, give_reports
from tests.outside.monitor import Monitor, monitor

pytestmark = pytest.mark.browser


@pytest.fixture
def there(settings: Settings) -> Iterator[Monitor]:
    with monitor() as started:
        settings.SHANYRAQ_MONITORING = {
            "address": started.address, "token": "t", "service": "00000", "source": "test", "patience": 5,
        }  # fmt: skip
        yield started


@pytest.mark.parametrize(("lang", "serial", "width"), [("kk", 141, 390), ("ru", 143, 1100), ("en", 145, 1100)])
def test_a_refused_stage_is_seen_with_its_reason_and_sent_again(
    lang: Lang,
    serial: int,
    width: int,
    world: World,
    household: NewHome,
    come: NewWalker,
    at_work: AtWork,
    hour: Hour,
    there: Monitor,
    settings: Settings,
) -> None:
    story = Telling(world.town, household(serial), hour.now())
    steps.apply(story)
    hour.move(story.at - hour.now())
    head = at_work(world.town.head, lang, width=width)
    head.open("/office/")
    settings.DEMO = False

    there.refuses[story.number] = "unknown provider"
    give_reports()
    head.menu("menu.monitoring")
    head.sees("mon.lead.refused")
    head.reads(story.number, "422 unknown provider")
    head.follow(head.main.locator('a[href="?state=waiting"]'))
    head.reads(story.number, head.say("mon.held"))

    there.refuses.clear()
    head.menu("menu.monitoring")
    head.press("mon.again")
    head.sees("mon.told.again")
    give_reports()
    head.follow(head.main.locator('a[href="?state=taken"]'))
    receipt = next(f"R-{at}" for at, key in enumerate(there.kept, 1) if key.startswith(story.number))
    head.reads(story.number, head.say("mon.receipt", receipt=receipt))
    head.unfold(head.say("mon.body"))
    head.reads('"stage": ')
    assert there.stages(story.number) == ["submitted", "review"]
