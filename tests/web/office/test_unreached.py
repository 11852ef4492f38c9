"""The clerk is told whom a notice did not reach, on the list and on the case, until it is marked as seen."""

import pytest

from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.record.readers.deliveries import to_do
from shanyraq.record.readers.people import person
from shanyraq.record.writers.contacts import Sought, confirm, keep_code
from shanyraq.record.writers.deliveries import bounced
from shanyraq.record.writers.notices import tell_all
from shanyraq.words.phrase import LANGS, Lang
from tests.web.staff import SignIn, Tell, send, text_of

TITLE = {"kk": "Хабарлама жетпеді", "ru": "Уведомление не дошло", "en": "A notice did not arrive"}

LIST = {
    "kk": "Хабарлама адамға жетпеген істер",
    "ru": "Дела, где уведомление не дошло",
    "en": "Cases in which a notice did not reach",
}


@pytest.mark.parametrize("lang", LANGS)
def test_a_notice_that_came_back_is_told_until_it_is_marked_as_seen(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock, lang: Lang
) -> None:
    told, at = tell(review.fresh), clock.now()
    browser, page = sign_in(town.town.head, lang), f"/office/cases/{told.number}/"
    send(browser, f"{page}purpose/", purpose="control")
    assert TITLE[lang] not in text_of(browser.get(page))
    sought = Sought(told.home.tenant, "email", "aigul@mail.example", "ru")
    assert confirm(keep_code(sought, "123456", at), at)
    tell_all([told.home.tenant], told.number, 1, "ExecutorAssigned", at, {})
    (waiting,) = to_do(at, 10)
    bounced(waiting, at, "recipient 550", "aigul@mail.example")

    said, who = text_of(browser.get(page)), person(told.home.tenant)
    assert who is not None
    assert TITLE[lang] in said
    assert who.full_name in said
    assert "aigul@mail.example" not in said
    tags = {"kk": "хабар жетпеді", "ru": "уведомление не дошло", "en": "notice not received"}
    assert tags[lang] in text_of(browser.get("/office/"))
    assert LIST[lang] in text_of(browser.get("/office/?stage=payment")), "whatever the list is narrowed to"

    assert send(browser, f"{page}reached/").headers["Location"] == page
    assert TITLE[lang] not in text_of(browser.get(page))
    assert tags[lang] not in text_of(browser.get("/office/"))
    assert LIST[lang] not in text_of(browser.get("/office/"))


def test_a_case_of_another_provider_cannot_be_marked(town: World, sign_in: SignIn) -> None:
    assert send(sign_in(town.town.head), "/office/cases/QAR-2025-999999/reached/").status_code == 404
