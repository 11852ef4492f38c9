"""What a message says, in the language of whoever reads it."""

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories.beginnings import ahead, refusal_proposed
from shanyraq.record.readers.notices import notices_of
from shanyraq.words.notices import say_notice
from shanyraq.words.phrase import LANGS
from tests.chancery.told import case
from tests.effects.conftest import Begin


def test_a_message_is_said_when_it_is_read_with_days_and_hours_of_the_provider(begin: Begin) -> None:
    told = begin(1)
    refusal_proposed(told, 3)
    steps.notify(told, ahead(told, 3, 11))

    notices = {one.kind: one for one in notices_of(told.home.tenant)}
    registered, notified = notices["ApplicationRegistered"], notices["PreliminaryRefusalNotified"]

    assert "16 июня 2025 года" in say_notice(registered.kind, registered.params, "ru")
    assert "11:00" in say_notice(notified.kind, notified.params, "kk")
    assert all(say_notice(one.kind, one.params, lang) for one in notices.values() for lang in LANGS)


def test_a_message_holds_no_personal_data(begin: Begin) -> None:
    told = begin(1)
    told.go(4, 10)
    steps.apply(told)

    words = {word for one in notices_of(told.home.tenant) for word in one.params.values()}
    filing = case(told).filing
    assert words <= {"1", filing.registered_on.isoformat() if filing.registered_on else ""}
