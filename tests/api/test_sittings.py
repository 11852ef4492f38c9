"""A commission's own system calls a sitting: who may, on which day, under which number, and once."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections

from shanyraq.cli.demo_data.stories import beginnings
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.record.tables import Sitting, Webhook
from tests.api.conftest import LetIn
from tests.api.system import System, new_key, problem
from tests.web.staff import NOW, Tell

SITTINGS = "/api/v1/sittings"


def referred(t: Telling) -> None:
    """A case before the commission."""
    beginnings.referred(t, 3)


def asked(town: World, **other: Any) -> dict[str, Any]:
    """A sitting on the next Monday."""
    at = (NOW + timedelta(days=3)).replace(hour=10, minute=0)
    return {"commission": town.town.commission, "number": "9", "sits_at": at.isoformat(), "place": "204", **other}


def test_a_secretary_calls_a_sitting_puts_a_case_on_it_and_its_members_read_the_notice(
    office: System, town: World, tell: Tell
) -> None:
    number, secretary, member = tell(referred).number, town.town.secretary, town.town.members[0]
    made = office.post(SITTINGS, asked(town, mode="video"), secretary)
    assert made.status_code == 201, made.content
    where = made.headers["Location"]
    assert where == f"{SITTINGS}/{made.json()['sitting']}"
    assert office.act(number, "schedule-sitting", secretary, sitting=made.json()["sitting"]).status_code == 200
    notice = office.post(f"{where}/notice", None, secretary).json()
    told = office.get(where, member).json()
    assert (told["number"], told["mode"], [one["number"] for one in told["agenda"]]) == ("9", "video", [number])
    assert [(one["number"], one["digest"]) for one in told["papers"]] == [(notice["number"], notice["paper"])]
    assert office.get(f"{where}/files/{notice['paper']}", member).content[:5] == b"%PDF-"
    assert problem(office.get(f"{where}/files/{'0' * 64}", member)) == (404, "not_found")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({"sits_at": "2025-06-19T10:00:00+05:00"}, (409, "sitting_in_the_past")),
        ({"sits_at": "2025-06-22T10:00:00+05:00"}, (409, "sitting_on_a_day_off")),
        ({"commission": "nobody"}, (409, "not_in_this_commission")),
        ({"sits_at": "2099-06-22T10:00:00+05:00"}, (422, "no_calendar")),
        ({"sits_at": "9999-12-31T23:59:59Z"}, (422, "no_calendar")),
        ({"sits_at": "0001-01-01T00:00:00+05:00"}, (422, "no_calendar")),
        ({"sits_at": "2025-06-23T10:00:00"}, (400, "bad_shape")),
        ({"number": " "}, (400, "bad_shape")),
        ({"mode": "by post"}, (400, "bad_shape")),
    ],
)
def test_a_sitting_that_cannot_be_is_not_called(
    office: System, town: World, other: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert problem(office.post(SITTINGS, asked(town, **other), town.town.secretary)) == expected
    assert not Sitting.objects.exists()


def test_a_sitting_is_called_by_the_secretary_of_that_commission_under_a_number_of_its_own(
    office: System, let_in: LetIn, town: World
) -> None:
    secretary, stranger = town.town.secretary, town.neighbour.secretary
    assert problem(office.post(SITTINGS, asked(town), town.town.chair)) == (403, "for_the_secretary")
    neighbour = let_in(stranger.organisation)
    assert problem(neighbour.post(SITTINGS, asked(town), stranger)) == (409, "not_in_this_commission")
    made = office.post(SITTINGS, asked(town), secretary)
    assert made.status_code == 201
    assert problem(office.post(SITTINGS, asked(town), secretary)) == (409, "sitting_number_taken")
    where = made.headers["Location"]
    assert problem(neighbour.get(where, stranger)) == (404, "not_found")
    assert problem(neighbour.post(f"{where}/notice", None, stranger)) == (404, "not_found")
    assert problem(office.post(f"{where}/notice", None, town.town.chair)) == (403, "for_the_secretary")


@pytest.mark.django_db(transaction=True)
def test_equal_calls_at_once_make_one_sitting_and_one_webhook(
    office: System, town: World, settings: Any, clock: object
) -> None:
    settings.SHANYRAQ_WEBHOOK_HOSTS = ("portal.example",)
    for path, body, by in (
        (SITTINGS, asked(town), town.town.secretary),
        ("/api/v1/webhooks", {"url": "https://portal.example/told"}, None),
    ):
        key, answers = new_key(), list[Any]()

        def ask(path: str = path, body: Any = body, by: Any = by, key: str = key, to: list[Any] = answers) -> None:
            try:
                to.append(office.post(path, body, by, key))
            finally:
                connections.close_all()

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        assert {one.status_code for one in answers} == {201}, [one.content for one in answers]
        assert len({one.content for one in answers}) == 1
    assert (Sitting.objects.count(), Webhook.objects.count()) == (1, 1)
