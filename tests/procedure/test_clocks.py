"""Each term of a case starts with its act, ends with its act, and shows its receipt."""

from datetime import UTC, date, datetime

from shanyraq.law.price import Basis
from shanyraq.law.routes import Channel, Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import SYSTEM
from shanyraq.procedure.clocks import Clock, clock_of, clocks
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.evolve import evolve
from shanyraq.procedure.follow import follow
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Finding
from tests.procedure.story import (
    EDITION,
    EXECUTOR,
    TENANT,
    Story,
    composition,
    parties,
)

SEPTEMBER_2021 = datetime(2021, 9, 6, 4, 0, tzinfo=UTC)
"""Monday 6 September 2021, 10:00 in Almaty: the event day of the worked timeline of the readings."""


def _due(story: Story, code: TermCode) -> date:
    clock = clock_of(story.case, EDITION, code)
    assert clock is not None
    return clock.receipt.due


def test_the_worked_timeline_of_the_readings_comes_out_day_by_day() -> None:
    story = Story(route=Route.REPUBLICAN, at=SEPTEMBER_2021).registered()
    assert _due(story, TermCode.RETURN_INCOMPLETE) == date(2021, 9, 8)
    assert _due(story, TermCode.PRELIMINARY_REFUSAL_NOTICE) == date(2021, 9, 21)
    assert _due(story, TermCode.COMMISSION_DECISION) == date(2021, 10, 6)
    decided = Story(route=Route.REPUBLICAN, at=datetime(2021, 10, 6, 4, 0, tzinfo=UTC)).decided()
    decided.do(c.OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR)
    assert _due(decided, TermCode.PROPERTY_BODY_DECISION) == date(2021, 10, 21)
    assert _due(decided, TermCode.TRANSFER_CAP) == date(2021, 11, 5)
    assert clock_of(decided.case, EDITION, TermCode.TRANSFER) is None, "the second limb starts with the decision"
    decided.wait(days=15).petitioned()
    decided.industry().property_body()
    assert _due(decided, TermCode.TRANSFER) == date(2021, 11, 5)


def test_the_agreement_of_a_communal_dwelling_is_counted_from_the_decision() -> None:
    assert _due(Story().decided(), TermCode.AGREEMENT) == date(2025, 9, 15)


def test_after_a_transfer_it_is_counted_from_title_and_rights_whichever_is_later() -> None:
    story = Story(route=Route.COMMUNAL_INSTITUTION).transferred()
    assert clock_of(story.case, EDITION, TermCode.AGREEMENT) is None
    story.wait(days=3).do(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert _due(story, TermCode.AGREEMENT) == date(2025, 9, 18)


def test_through_the_state_corporation_the_result_is_handed_over_a_day_early() -> None:
    story = Story(channel=Channel.STATE_CORPORATION).registered()
    clock = clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION)
    assert clock is not None
    assert (clock.receipt.due, clock.receipt.internal) == (date(2025, 10, 8), date(2025, 10, 7))


def test_objections_run_from_receipt() -> None:
    assert _due(Story().notified(), TermCode.OBJECTIONS) == date(2025, 9, 10)


def test_a_case_that_ended_has_no_running_term() -> None:
    for story in (Story(basis=Basis.FREE).agreed(), Story().refused(), Story().returned()):
        assert not any(clock.running for clock in clocks(story.case, EDITION))


def test_following_names_the_terms_that_the_clocks_show() -> None:
    """`follow` says which terms an event starts; the clocks, which terms run. The two must never disagree."""
    for story in (
        Story(basis=Basis.FREE).agreed(),
        Story(basis=Basis.INSTALMENTS).agreed(),
        Story(route=Route.REPUBLICAN).agreed(),
        Story(route=Route.COMMUNAL_INSTITUTION).agreed(),
        Story().refused(),
    ):
        again, before = Story(), frozenset[TermCode]()
        for event in story.events:
            again.case = evolve(again.case, event)
            now = frozenset(clock.code for clock in clocks(again.case, EDITION))
            started = frozenset(follow(again.case, event).terms_started) - SHOWN_ELSEWHERE
            assert now - before == started - before, type(event).__name__
            before = now


SHOWN_ELSEWHERE = frozenset({TermCode.MINUTES_REMARKS})
"""Terms of the person's own acts: their receipt is made where the act is offered."""


def _notice(story: Story) -> Clock:
    clock = clock_of(story.case, EDITION, TermCode.PRELIMINARY_REFUSAL_NOTICE)
    assert clock is not None
    return clock


def test_the_fifteen_days_bind_only_a_provider_that_means_to_refuse() -> None:
    story = Story().referred().wait(days=16).passed("preliminary_refusal_notice")
    assert (_notice(story).running, _notice(story).window) == (False, True)
    assert follow(story.case, story.events[-1]).effects == (), "nobody is told of a breach that is none"
    granted = Story().referred().wait(days=20).voting().voted(*[Choice.FOR] * 3).minuted().issued()
    assert (_notice(granted).ended_on, _notice(granted).window) == (date(2025, 9, 23), True)


def test_a_late_notice_of_a_refusal_is_a_breach_and_shows_as_one() -> None:
    story = Story().referred().wait(days=16).passed("preliminary_refusal_notice")
    story.voting().voted(*[Choice.AGAINST] * 3).minuted()
    assert (_notice(story).running, _notice(story).window) == (True, False), "the notice is owed, and late"
    story.wait(days=1).do(story.notice(), EXECUTOR)
    assert _notice(story).ended_on == date(2025, 9, 25)
    assert _notice(story).ended_on > _notice(story).receipt.due  # type: ignore[operator]


def test_a_duty_that_passes_is_told_and_a_window_that_was_used_in_time_is_not_late() -> None:
    story = Story().registered().wait(days=31).passed("commission_decision")
    assert [effect.kind for effect in follow(story.case, story.events[-1]).effects] == ["tell"]
    late = Story().registered()
    for kind in range(1, 10):
        late.do(c.CheckDocument(kind, Finding.IN_ORDER), EXECUTOR)
    late.met().wait(days=10).do(c.ReferToCommission(composition()), EXECUTOR)
    clock = clock_of(late.case, EDITION, TermCode.RETURN_INCOMPLETE)
    assert clock is not None
    assert clock.ended_on == clock.receipt.due


def test_each_term_shows_its_paper_and_the_date_under_the_other_reading() -> None:
    story = Story().signed_by_family()
    story.at = datetime(2025, 9, 12, 15, 0, tzinfo=UTC)  # Friday, 20:00: registered on Monday
    story.do(c.SubmitApplication(), TENANT).wait(days=2, hours=14).do(c.RegisterApplication(), SYSTEM)
    story.do(c.IssuePaper(PaperKind.ACCEPTANCE, c.Issued("a" * 64, "N-77", "code")), SYSTEM)
    decision = clock_of(story.case, EDITION, TermCode.COMMISSION_DECISION)
    assert decision is not None
    assert (decision.receipt.evidence, decision.receipt.due) == ("№ N-77", date(2025, 10, 15))
    assert decision.receipt.other is not None
    assert (decision.receipt.other.reading, decision.receipt.other.date) == ("2", date(2025, 10, 13))
    assert decision.receipt.internal == date(2025, 10, 13), "the earlier of the two is the target (reading 2)"


def test_the_second_limb_shows_the_date_from_the_commissions_decision() -> None:
    story = Story(route=Route.REPUBLICAN).decided().do(c.OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR)
    story.petitioned().industry()
    story.wait(days=7).property_body()
    clock = clock_of(story.case, EDITION, TermCode.TRANSFER)
    assert clock is not None
    assert clock.receipt.other is not None
    assert (clock.receipt.other.reading, clock.receipt.other.date) == ("12", date(2025, 9, 23))


def test_a_clock_that_runs_says_so() -> None:
    story = Story().registered()
    running: list[Clock] = [clock for clock in clocks(story.case, EDITION) if clock.running]
    assert [clock.code for clock in running] == [
        TermCode.RETURN_INCOMPLETE,
        TermCode.PRELIMINARY_REFUSAL_NOTICE,
        TermCode.COMMISSION_DECISION,
    ]


def test_a_notice_of_refusal_that_nobody_needs_is_never_late() -> None:
    """The fifteen days close a possibility; they become a duty once the commission has voted against."""
    story = Story().registered().wait(days=16).passed("return_incomplete").passed("preliminary_refusal_notice")
    assert (_notice(story).window, _notice(story).ended_on) == (True, _notice(story).receipt.due)
    against = Story().referred().voting().voted(*[Choice.AGAINST] * 3).minuted()
    assert (_notice(against).window, _notice(against).running) == (False, True)


def test_a_window_says_whether_what_it_allows_was_done() -> None:
    def used(story: Story, code: TermCode) -> bool:
        clock = clock_of(story.case, EDITION, code)
        assert clock is not None
        assert clock.window
        return clock.used

    assert used(Story().returned(), TermCode.RETURN_INCOMPLETE)
    assert not used(Story().referred(), TermCode.RETURN_INCOMPLETE)
    assert not used(Story().referred(), TermCode.PRELIMINARY_REFUSAL_NOTICE)
    assert not used(Story().notified(), TermCode.OBJECTIONS)
    assert used(Story().notified().do(c.RecordObjection("5" * 64), TENANT), TermCode.OBJECTIONS)
    assert not used(Story().notified().wait(days=4).do(c.RecordObjection("5" * 64), TENANT), TermCode.OBJECTIONS)
    assert used(Story().notified().do(c.WaiveHearing("5" * 64), TENANT), TermCode.OBJECTIONS)
