"""The head sees what the monitoring of public services was told, what waits, what was refused and why."""

import pytest
from pytest_django import Settings

from shanyraq.chancery.monitoring.giving import give_waiting
from shanyraq.chancery.monitoring.replaying import put_refused_back
from shanyraq.cli.demo_data.stories import review
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import OrganisationId
from shanyraq.record.readers.monitoring import Which, counts, reports
from shanyraq.record.writers.monitoring import refused, taken
from shanyraq.words.phrase import LANGS, Lang
from tests.web.staff import SignIn, Tell, send, text_of

PAGE = "/office/monitoring/"


@pytest.mark.parametrize("lang", LANGS)
def test_every_state_is_said_in_every_language(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock, lang: Lang
) -> None:
    told = tell(review.fresh)
    first, second = reports(Which(number=told.number))
    browser = sign_in(town.town.head, lang)
    assert told.number in text_of(browser.get(PAGE))
    taken(first.pk, clock.now(), "R-100")
    refused(second.pk, clock.now(), "422 no such provider")
    said = text_of(browser.get(PAGE))
    assert "422 no such provider" in said, "what somebody has to look at comes first"
    assert "R-100" in text_of(browser.get(f"{PAGE}?state=taken"))
    for state in ("waiting", "exported", "nonsense"):
        assert browser.get(f"{PAGE}?state={state}").status_code == 200


def test_what_waits_says_how_often_it_was_tried_and_what_it_waits_for(
    town: World, tell: Tell, sign_in: SignIn, settings: Settings
) -> None:
    told = tell(review.fresh)
    settings.DEMO = False
    settings.SHANYRAQ_MONITORING = {
        "address": "http://127.0.0.1:1", "token": "t", "service": "1", "source": "test", "patience": 1,
    }  # fmt: skip
    give_waiting()
    said = text_of(sign_in(town.town.head).get(f"{PAGE}?state=waiting"))
    assert "tries: 1; next 20 June 2025, Friday, 17:01" in said
    assert "waits for an earlier stage" in said
    assert f"&quot;case&quot;: &quot;{told.number}&quot;" in said, "what exactly is sent"
    settings.SHANYRAQ_MONITORING = {**settings.SHANYRAQ_MONITORING, "address": ""}
    assert "is not connected" in text_of(sign_in(town.town.head).get(PAGE))


def test_the_head_puts_back_what_was_refused_and_it_is_given_again(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(review.fresh)
    first = reports(Which(number=told.number))[0]
    refused(first.pk, clock.now(), "422 no such provider")
    browser = sign_in(town.town.head)
    assert "Send again" in text_of(browser.get(PAGE))
    assert send(browser, f"{PAGE}again/").headers["Location"] == f"{PAGE}?told=again"
    page = text_of(browser.get(f"{PAGE}?told=again"))
    assert "put back to be sent" in page
    assert "Send again" not in page
    assert give_waiting() == 2
    assert counts(town.town.provider)["taken"] == 2


def test_the_reports_of_another_provider_are_not_shown_nor_put_back(
    town: World, tell: Tell, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell(review.fresh)
    refused(reports(Which(number=told.number))[0].pk, clock.now(), "no")
    another: OrganisationId = "another"
    assert set(counts(another).values()) == {0}
    assert put_refused_back(Which(another), clock.now()) == 0
    assert reports(Which(number=told.number))[0].state == "refused"


def test_an_executor_is_told_that_the_page_is_the_heads(town: World, sign_in: SignIn) -> None:
    browser = sign_in(town.town.executors[0])
    assert browser.get(PAGE).status_code == 403
    assert send(browser, f"{PAGE}again/").status_code == 403
    assert "g m" not in text_of(browser.get("/office/keys/"))
