"""Every page of the applicant opens in three languages, at every stage of a case."""

from collections.abc import Callable

import pytest

from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from tests.web.applicant import stories
from tests.web.applicant.conftest import Writing
from tests.web.citizens import Begin, SignIn, StandingClock

LANGS = ("kk", "ru", "en")
WAYS: dict[str, tuple[Callable[[Telling], None], ...]] = {
    "to the agreement": (
        stories.prepared,
        steps.sign,
        steps.submit,
        stories.referred,
        stories.decided,
        stories.drafted,
        steps.agree,
    ),
    "to a hearing": (stories.notified, steps.read_notice, stories.heard),
    "back": (stories.returned,),
}
PAGES = (
    "", "signatures/", "signatures/text/", "signatures/sign/", "change/", "send/", "sent/", "history/", "openings/",
    "objection/", "no-hearing/", "remark/", "challenge/", "correction/", "withdraw/", "agreement/", "payments/",
    "again/",
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_every_page_of_a_case_opens_at_every_stage(
    way: str, begin: Begin, sign_in: SignIn, clock: StandingClock
) -> None:
    told = begin(2)
    for go_on in WAYS[way]:
        go_on(told)
        clock.moment = told.at
        for lang in LANGS:
            browser = sign_in(told.home.tenant, lang)
            for page in PAGES:
                answer = browser.get(f"/my/cases/{told.number}/{page}")
                assert answer.status_code in (200, 303), (page, answer.status_code)
            for paper in stories.case_at_hand(told).papers:
                assert browser.get(f"/my/cases/{told.number}/papers/{paper.code}/").status_code in (200, 404)


DRAFT_PAGES = (
    "", "delete/", "consent/", "consent/refused/", "phone/", "phone/right/", "dwelling/", "dwelling/find/",
    "dwelling/find/?q=мысал", "dwelling/find/?q=zzz", "tenure/", "basis/", "basis/category/", "basis/plan/", "family/",
    "family/add/", "family/me/", "events/", "events/add/", "group/", "service/", "papers/", "papers/3/", "papers/8/",
    "check/",
)  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_of_a_draft_opens(lang: str, writing: Writing) -> None:
    writing.through_papers()
    writing.browser.cookies["language"] = lang
    spouse, child = writing.told.home.family[1:3]
    people = [f"family/{one.person}/{more}" for one in (spouse, child) for more in ("", "remove/")]

    for page in (*DRAFT_PAGES, *people):
        assert writing.browser.get(writing.at(page)).status_code == 200, page
    assert writing.browser.get("/my/").status_code == 200


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_is_open_to_anybody(lang: str, writing: Writing) -> None:
    writing.browser.cookies["language"] = lang
    assert "start/begin/" in writing.browser.get("/my/start/").content.decode()
    writing.browser.post("/sign-out/")
    assert "sign-in/?next=/my/start/" in writing.browser.get("/my/start/").content.decode()
