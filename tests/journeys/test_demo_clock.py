"""Whoever looks at the demonstration need not wait for the days of the law."""

import pytest

from shanyraq.words.dates import say_datetime
from shanyraq.words.phrase import Lang
from tests.journeys.conftest import NewWalker
from tests.journeys.town import Hour, work

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("lang", "width"), [("kk", 390), ("ru", 390), ("en", 1280)])
def test_anybody_moves_the_clock_from_the_page_they_are_on(come: NewWalker, hour: Hour, lang: Lang, width: int) -> None:
    guest = come(lang, width=width)
    guest.open("/status/")
    guest.follow(guest.page.get_by_role("banner").locator('a[href^="/demo-clock/"]'))
    guest.sees("clock.title")
    before = hour.today
    guest.press("clock.button")
    work()
    assert guest.page.url.endswith("/status/"), "back on the page from which they came"
    assert hour.today > before
    guest.again()
    shown = guest.page.get_by_role("banner").inner_text()
    assert say_datetime(hour.now(), lang).rsplit(",", 1)[0] in " ".join(shown.split())
