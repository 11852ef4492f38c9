"""An application at the wrong provider goes on to the right one within three working days (APPC 65; reading S10)."""

from dataclasses import replace
from datetime import date, time, timedelta

from shanyraq.law.hours import OfficeHours
from shanyraq.law.receipts import receipt
from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.follow import follow
from shanyraq.procedure.papers import PaperKind
from tests.procedure.story import EDITION, EXECUTOR, HOURS, Story

THERE = By(Role.EXECUTOR, "their-executor", "neighbour")
EARLY = OfficeHours("Asia/Almaty", time(8), time(9), "a provider that closes early")


def on(story: Story, provider: str = "neighbour", hours: OfficeHours = HOURS) -> c.PassOnApplication:
    return c.PassOnApplication(provider, hours, "5" * 64, story.paper())


def test_the_right_provider_registers_it_and_the_first_one_is_out_of_it() -> None:
    story = Story().registered().wait(days=1)
    story.do(on(story), EXECUTOR)
    assert (story.stage(), story.case.provider, story.case.owner) == (Stage.REVIEW, "neighbour", "neighbour")
    assert story.denied(c.AssignExecutor("executor"), EXECUTOR) == "other_provider"
    story.do(c.AssignExecutor("their-executor"), THERE)


def test_its_terms_run_from_the_registration_there() -> None:
    story = Story().registered().wait(days=1)
    story.do(on(story), EXECUTOR)
    clock = clock_of(story.case, EDITION, TermCode.RETURN_INCOMPLETE)
    assert clock is not None
    assert clock.receipt.event_day == date(2025, 9, 9)
    assert story.case.filing.submitted_at == story.at - timedelta(days=1)


def test_where_the_right_provider_is_closed_it_is_registered_on_its_next_day() -> None:
    story = Story().registered()
    story.do(on(story, hours=EARLY), EXECUTOR)
    assert story.stage() is Stage.SUBMITTED
    assert [one.kind for one in follow(story.case, story.events[-1]).effects] == ["tell", "register_when_due"]
    story.wait(days=1).do(c.RegisterApplication(), SYSTEM)
    assert story.case.filing.registered_on == date(2025, 9, 9)


def test_what_was_found_here_is_not_their_finding_and_the_old_receipt_is_replaced() -> None:
    story = Story().checked()
    story.do(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM)
    story.do(on(story), EXECUTOR)
    assert story.case.review.findings == ()
    assert story.case.paper(PaperKind.ACCEPTANCE) is None
    assert story.case.paper(PaperKind.PASSING_ON) is not None
    story.do(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM)


def test_it_goes_neither_nowhere_nor_back() -> None:
    story = Story().registered()
    assert story.denied(on(story, "akimat"), EXECUTOR) == "same_provider"
    story.do(on(story), EXECUTOR)
    assert story.denied(on(story, "akimat"), THERE) == "passed_back"


def test_a_transfer_to_communal_stock_still_has_two_sides() -> None:
    story = Story(route=Route.COMMUNAL_INSTITUTION).registered()
    assert story.denied(on(story, "hospital"), EXECUTOR) == "owner_is_the_provider"
    story.do(on(story), EXECUTOR)
    assert story.case.owner == "hospital"


def test_a_late_passing_on_is_late_and_lawful() -> None:
    story = Story().registered().wait(days=10)
    due = receipt(EDITION, TermCode.PASSING_ON, date(2025, 9, 8), route=Route.COMMUNAL).due
    assert due == date(2025, 9, 11)
    story.do(on(story), EXECUTOR)
    assert story.case.provider == "neighbour"


def test_a_correction_asked_of_the_old_receipt_goes_with_it() -> None:
    story = Story().registered()
    story.do(c.IssuePaper(PaperKind.ACCEPTANCE, story.paper()), SYSTEM)
    story.do(c.RequestCorrection(PaperKind.ACCEPTANCE, "5" * 64), EXECUTOR).do(on(story), EXECUTOR)
    assert replace(story.case).corrections == ()
