"""What holds of every command: no day before the last act, nothing that the act rests on left empty."""

from datetime import date, timedelta

import pytest

from shanyraq.law.routes import Channel, Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from tests.procedure.story import (
    EXECUTOR,
    HEAD,
    HOURS,
    MEMBER,
    OPERATOR,
    SECRETARY,
    SPOUSE,
    TENANT,
    Story,
    composition,
    parties,
)


def test_no_act_is_dated_before_the_last_one() -> None:
    story = Story().checked().wait(days=3).do(c.ReferToCommission(composition()), EXECUTOR)
    story.wait(days=-1)
    denied = story.ask(c.ScheduleSitting("sitting", story.at + timedelta(days=5)), SECRETARY)
    assert isinstance(denied, Denial)
    assert (denied.code, denied.params) == ("before_the_last_act", {"on": date(2025, 9, 11)})
    story.wait(days=1, hours=-4).do(c.ScheduleSitting("sitting", story.at + timedelta(days=5)), SECRETARY)


def test_the_day_is_that_of_the_provider_whatever_the_clock_of_the_server() -> None:
    story = Story().opened()
    story.at = story.at.replace(hour=20)  # 1:00 of the next day in Almaty
    story.do(story.application(), TENANT)
    assert story.case.acted_on == date(2025, 9, 9)
    story.at = story.at.replace(hour=18)
    assert story.denied(c.WithdrawApplication(), TENANT) == "before_the_last_act"


BLANK = "  "


@pytest.mark.parametrize(
    ("story", "command", "by"),
    [
        (Story(), c.OpenFiling("akimat", HOURS, Route.COMMUNAL, "akimat", Channel.PORTAL, "tenant", BLANK), TENANT),
        (Story(), c.OpenFiling("", HOURS, Route.COMMUNAL, "akimat", Channel.PORTAL, "tenant", "dwelling"), TENANT),
        (Story().registered(), c.AssignExecutor(BLANK), EXECUTOR),
        (Story().registered(), c.RecordRegisterAnswer("address", "found", ""), EXECUTOR),
        (Story().registered(), c.RecordDeath(Story().at.date(), ""), SPOUSE),
        (Story().registered(), c.SuspendCase("court", "ruling 7", ""), HEAD),
        (Story().registered(), c.RecordRights(False, ""), EXECUTOR),
        (Story().notified(), c.RecordObjection(""), TENANT),
        (Story().notified(), c.MoveHearing(Story().at + timedelta(days=9), "4" * 64, ""), EXECUTOR),
        (Story().heard(), c.RemarkOnMinutes(""), TENANT),
        (Story().referred(), c.ScheduleSitting(BLANK, Story().at), SECRETARY),
        (Story().referred(), c.DeclareConflict(""), MEMBER),
        (Story().referred(), c.ChallengeMember("member", ""), TENANT),
        (Story().agreed().paid(5), c.CancelPayment("P-1", ""), EXECUTOR),
        (Story().decided(), c.RequestCorrection(PaperKind.DECISION, ""), TENANT),
    ],
    ids=lambda one: type(one).__name__ if isinstance(one, c.Command) else "",
)
def test_an_act_without_its_reason_or_evidence_is_no_act(story: Story, command: c.Command, by: By) -> None:
    assert story.denied(command, by) == "contents_missing"


def test_a_successor_and_a_termination_need_their_paper() -> None:
    story = Story(route=Route.REPUBLICAN).decided().do(c.OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR)
    story.do(c.RecordDeath(story.at.date(), "1" * 64), EXECUTOR)
    assert story.denied(c.ReplaceApplicant("spouse", ""), SPOUSE) == "contents_missing"
    assert story.denied(c.TerminateCase(""), HEAD) == "contents_missing"


def test_what_is_waived_at_the_counter_is_waived_in_writing() -> None:
    story = Story(channel=Channel.STATE_CORPORATION).notified()
    assert story.denied(c.WaiveHearing(""), OPERATOR) == "contents_missing"
    story.do(c.WaiveHearing("5" * 64), OPERATOR)


def test_a_hearing_is_given_up_without_saying_why() -> None:
    assert Story().notified().do(c.WaiveHearing(""), TENANT).case.hearing.waived_on == Story().at.date()
