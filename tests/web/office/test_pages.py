"""Every page of the office opens, in three languages, at every stage of a case."""

from collections.abc import Callable

import pytest
from django.test import Client

from shanyraq.law.price import Basis
from shanyraq.procedure.parties import Finding
from tests.procedure.story import EXECUTOR, HEAD
from tests.record.recorded import RecordedStory
from tests.web.office.conftest import SignIn

STAGES: dict[str, Callable[[RecordedStory], object]] = {
    "registered": lambda story: story.registered(),
    "checked": lambda story: story.checked(),
    "defects": lambda story: story.checked(d3=Finding.MISSING),
    "notified": lambda story: story.notified(),
    "heard": lambda story: story.heard(),
    "referred": lambda story: story.referred(),
    "decided": lambda story: story.decided(),
    "ready": lambda story: story.ready_for_agreement(),
    "agreed": lambda story: story.agreed(),
    "returned": lambda story: story.returned(),
    "refused": lambda story: story.refused(),
}


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
@pytest.mark.parametrize("stage", STAGES)
def test_the_page_of_a_case_opens_at_every_stage(
    stage: str, lang: str, story: RecordedStory, clock: object, sign_in: SignIn
) -> None:
    STAGES[stage](story)
    clock.moment = story.at
    for by in (EXECUTOR, HEAD):
        browser = sign_in(by, lang)
        answer = browser.get(f"/office/cases/{story.number}/")
        if answer.status_code == 302:
            asked = browser.post(answer.headers["Location"], {"purpose": "control"})
            assert asked.status_code == 303
            answer = browser.get(f"/office/cases/{story.number}/")
        assert answer.status_code == 200
        assert story.number in answer.content.decode()
