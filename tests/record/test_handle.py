"""The one write path: what a command writes, what a denial does not, and what a second click gets."""

import json
import re
from dataclasses import replace

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.evolve import fold
from shanyraq.record.answers import NoSuchCase, OneTimeKey, Recorded
from shanyraq.record.handle import handle
from shanyraq.record.readers.journal import entries
from shanyraq.record.tables import CaseRow, JournalEntry, OneTimeKeyRow, PaperRow, TermRow, TurnRow
from tests.procedure.story import EXECUTOR, HEAD, HOURS, SPOUSE, TENANT
from tests.record.recorded import RecordedStory
from tests.record.town import PEOPLE


def counts() -> tuple[int, ...]:
    """How many rows each table of the write path has, jobs included."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM procrastinate_jobs")
        jobs = cursor.fetchone()[0]
    tables = (CaseRow, JournalEntry, TermRow, TurnRow, PaperRow, OneTimeKeyRow)
    return (*(table.objects.count() for table in tables), jobs)


def test_a_case_gets_a_number_of_its_provider_and_year(town: RecordedStory) -> None:
    another = RecordedStory()
    town.opened()
    another.opened()
    assert (town.number, another.number) == ("QAR-2025-000001", "QAR-2025-000002")


@pytest.mark.parametrize("route", Route)
def test_the_state_read_back_is_the_fold_of_everything_that_happened(town: RecordedStory, route: Route) -> None:
    town.route = route
    town.agreed().paid(900_000_000)
    assert town.case.stage is Stage.COMPLETED
    assert town.case == fold(town.events)
    assert [one.event for one in entries(town.number)] == town.events


def test_events_are_numbered_from_one_without_gaps(town: RecordedStory) -> None:
    town.refused()
    assert [one.seq for one in entries(town.number)] == list(range(1, len(town.events) + 1))


def test_a_denial_writes_nothing(town: RecordedStory) -> None:
    town.registered()
    before = counts()
    answer = town.give(c.SubmitApplication(), TENANT, OneTimeKey("1", "click"))
    assert isinstance(answer, Denial)
    assert answer.code == "wrong_stage"
    assert counts() == before


def test_a_denied_opening_writes_nothing_and_takes_no_number(town: RecordedStory) -> None:
    before = counts()
    command = c.OpenFiling("akimat", HOURS, Route.COMMUNAL, "akimat", town.channel, "spouse", "dwelling")
    answer = town.give(command, TENANT, OneTimeKey("1", "click"))
    assert isinstance(answer, Denial)
    assert counts() == before
    town.opened()
    assert town.number == "QAR-2025-000001"


def test_an_unknown_number_is_an_error_of_the_caller(town: RecordedStory) -> None:
    with pytest.raises(NoSuchCase):
        handle("QAR-2025-999999", c.SubmitApplication(), TENANT, town.at)


def test_the_same_click_again_is_answered_and_not_repeated(town: RecordedStory) -> None:
    town.registered()
    key = OneTimeKey("1", "click")
    first = town.give(c.AssignExecutor("executor"), EXECUTOR, key)
    before = counts()
    second = town.give(c.AssignExecutor("executor"), EXECUTOR, key)
    assert isinstance(first, Recorded)
    assert isinstance(second, Recorded)
    assert (second.events, second.seq, second.repeated) == (first.events, first.seq, True)
    assert counts() == before


def test_a_repeated_opening_is_answered_with_the_first_case(town: RecordedStory) -> None:
    command = c.OpenFiling("akimat", HOURS, Route.COMMUNAL, "akimat", town.channel, "tenant", "dwelling")
    key = OneTimeKey("1", "click")
    first, second = town.give(command, TENANT, key), town.give(command, TENANT, key)
    assert isinstance(first, Recorded)
    assert isinstance(second, Recorded)
    assert first.number == second.number
    assert CaseRow.objects.count() == 1


def test_a_key_that_brought_another_command_is_denied(town: RecordedStory) -> None:
    town.registered()
    key = OneTimeKey("1", "click")
    town.give(c.AssignExecutor("executor"), EXECUTOR, key)
    answer = town.give(c.AssignExecutor("head"), EXECUTOR, key)
    assert isinstance(answer, Denial)
    assert answer.code == "key_reused"


def test_the_same_key_of_another_account_is_another_key(town: RecordedStory) -> None:
    town.registered()
    town.give(c.AssignExecutor("executor"), EXECUTOR, OneTimeKey("1", "click"))
    answer = town.give(c.AssignExecutor("head"), EXECUTOR, OneTimeKey("2", "click"))
    assert isinstance(answer, Recorded)
    assert not answer.repeated


def test_each_effect_is_queued_with_number_and_event_alone(town: RecordedStory) -> None:
    town.registered()
    with connection.cursor() as cursor:
        cursor.execute("SELECT task_name, lock, args::text FROM procrastinate_jobs ORDER BY id")
        jobs = cursor.fetchall()
    assert ("effects.ask_registers", town.number) in [(name, lock) for name, lock, _ in jobs]
    assert all({"number", "seq"} <= set(json.loads(args)) <= {"number", "seq", "paper"} for _, _, args in jobs)


def test_no_command_runs_inside_somebody_elses_transaction(town: RecordedStory) -> None:
    town.registered()
    with transaction.atomic(), pytest.raises(RuntimeError):
        town.give(c.AssignExecutor("executor"), EXECUTOR)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE journal SET kind = 'X'", "DELETE FROM journal", "TRUNCATE journal", "UPDATE journal SET body = '{}'"],
)
def test_the_journal_refuses_to_be_changed(town: RecordedStory, statement: str) -> None:
    town.opened()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE journal ENABLE TRIGGER journal_is_never_truncated")
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_a_snapshot_of_another_shape_is_folded_anew(town: RecordedStory) -> None:
    town.registered()
    CaseRow.objects.update(shape="of old code", snapshot="{}")
    town.do(c.AssignExecutor("executor"), EXECUTOR)
    assert town.case == fold(town.events)


def test_the_journal_holds_no_names_and_no_identity_numbers(town: RecordedStory) -> None:
    town.refused()
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(row_to_json(j)::text, ' ') FROM journal j")
        journal = cursor.fetchone()[0]
        cursor.execute("SELECT string_agg(row_to_json(j)::text, ' ') FROM procrastinate_jobs j")
        jobs = cursor.fetchone()[0]
    told = f"{journal} {jobs}"
    assert not re.search(r"(?<![0-9a-f])[0-9]{12}(?![0-9a-f])", told)
    for family, given, iin in PEOPLE.values():
        assert family not in told
        assert given not in told
        assert not iin or iin not in told


def test_rows_follow_the_state(town: RecordedStory) -> None:
    town.registered()
    row = CaseRow.objects.get()
    assert (row.stage, row.open, row.seq) == ("review", True, len(town.events))
    assert row.due == row.falls_on
    assert set(TermRow.objects.values_list("code", flat=True)) == {
        "return_incomplete", "preliminary_refusal_notice", "commission_decision",
    }  # fmt: skip
    assert list(TurnRow.objects.values_list("role", "organisation")) == [("executor", "akimat")]


def test_an_ended_case_has_no_terms_and_nobodys_turn(town: RecordedStory) -> None:
    town.refused()
    row = CaseRow.objects.get()
    assert (row.stage, row.open) == ("refused", False)
    assert not TermRow.objects.exists()
    assert not TurnRow.objects.exists()


def test_terms_stand_still_while_a_case_is_suspended(town: RecordedStory) -> None:
    town.registered()
    running = set(TermRow.objects.values_list("code", "due"))
    town.do(c.SuspendCase("court", "act 7", "5" * 64), HEAD)
    assert not TermRow.objects.exists()
    town.wait(days=7).do(c.ResumeCase("5" * 64), HEAD)
    moved = set(TermRow.objects.values_list("code", "due"))
    assert {code for code, _ in moved} == {code for code, _ in running}
    assert all(dict(moved)[code] > due for code, due in running)


def test_a_new_version_replaces_the_paper_of_the_old_one(town: RecordedStory) -> None:
    town.prepared().do(town.application(), TENANT)
    old, new = PaperRow.objects.order_by("number")
    assert old.replaced_by == new.digest
    assert new.replaced_by == ""
    town.do(c.GiveConsent("spouse", town.signed(SPOUSE, new.digest)), SPOUSE)


def test_a_command_gives_the_same_statements_however_long_the_journal_is(town: RecordedStory) -> None:
    town.registered()
    few = statements(town)
    for _ in range(60):
        assign(town)
    assert statements(town) == few
    assert few <= 4


def assign(story: RecordedStory) -> None:
    story.do(c.AssignExecutor("head" if story.case.review.executor == "executor" else "executor"), EXECUTOR)


def statements(story: RecordedStory) -> int:
    """How many statements the next command gives, the transaction's own not counted."""
    other = "head" if story.case.review.executor == "executor" else "executor"
    with CaptureQueriesContext(connection) as caught:
        story.give(c.AssignExecutor(other), EXECUTOR)
    story.case = replace(story.case, review=replace(story.case.review, executor=other))
    return sum(not query["sql"].startswith(("SAVEPOINT", "RELEASE")) for query in caught)
