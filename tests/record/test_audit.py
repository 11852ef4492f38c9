"""The audit names what was changed behind the system's back, and is silent otherwise."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from django.db import connection

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.record import sql
from shanyraq.record.audit import BrokenChain, DamagedFile, Findings, UnequalRow, audit
from shanyraq.record.rebuild import rebuild
from shanyraq.record.recorded import link_of
from shanyraq.record.tables import CaseRow, PaperRow, StoredFile, TermRow, TurnRow, Writing
from shanyraq.record.writers.writings import store_writing
from tests.procedure.story import EXECUTOR
from tests.record.recorded import RecordedStory, place_of


def behind_the_back(statement: str, *values: object) -> None:
    """Change the journal as its owner could, with the trigger put aside."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE journal DISABLE TRIGGER journal_is_append_only")
        cursor.execute(statement, list(values))  # type: ignore[arg-type]
        cursor.execute("ALTER TABLE journal ENABLE TRIGGER journal_is_append_only")


STORIES: dict[str, Callable[[RecordedStory], object]] = {
    "free": lambda story: story.agreed(),
    "paid": lambda story: story.agreed().paid(900_000_000),
    "refused": lambda story: story.refused(),
    "returned": lambda story: story.returned(),
    "heard": lambda story: story.heard(),
    "filing": lambda story: story.prepared(),
}


@pytest.mark.parametrize("told", STORIES)
def test_every_way_a_case_can_go_is_whole(town: RecordedStory, told: str) -> None:
    town.basis = Basis.FREE if told == "free" else Basis.REDEMPTION
    STORIES[told](town)
    found = audit()
    assert found.clean, found
    assert (found.cases, found.events) == (1, len(town.events))


@pytest.mark.parametrize("route", Route)
def test_instalments_on_every_route_are_whole(town: RecordedStory, route: Route) -> None:
    town.route, town.basis = route, Basis.INSTALMENTS
    town.agreed()
    town.wait(days=200).passed("payment", 1)
    assert audit().clean


def test_a_changed_event_breaks_the_chain_where_it_was_changed(town: RecordedStory) -> None:
    town.registered()
    behind_the_back(
        "UPDATE journal SET body = jsonb_set(body, '{registered_on}', '\"2025-01-01\"') WHERE kind = %s",
        "ApplicationRegistered",
    )
    assert audit().broken_chains == [BrokenChain(town.number, len(town.events), "changed")]


@pytest.mark.parametrize("column", ["at", "recorded_at"])
def test_a_changed_moment_breaks_the_chain(town: RecordedStory, column: str) -> None:
    town.registered()
    behind_the_back(f"UPDATE journal SET {column} = {column} - interval '1 second' WHERE seq = 2")
    assert audit().broken_chains == [BrokenChain(town.number, 2, "changed")]


def test_an_event_by_somebody_else_breaks_the_chain(town: RecordedStory) -> None:
    town.registered()
    behind_the_back("UPDATE journal SET by_person = 'spouse' WHERE seq = 1")
    assert audit().broken_chains == [BrokenChain(town.number, 1, "changed")]


def test_an_event_taken_out_breaks_the_chain(town: RecordedStory) -> None:
    town.registered()
    behind_the_back("DELETE FROM journal WHERE seq = 2")
    assert audit().broken_chains == [BrokenChain(town.number, 2, "missing")]


def test_an_end_that_was_cut_off_is_missed(town: RecordedStory) -> None:
    town.registered()
    behind_the_back("DELETE FROM journal WHERE seq = %s", len(town.events))
    assert audit().broken_chains == [BrokenChain(town.number, len(town.events), "missing")]


def test_a_chain_forged_to_its_end_differs_from_the_row(town: RecordedStory) -> None:
    town.opened()
    with connection.cursor() as cursor:
        entry = sql.entries(cursor, town.number)[0]
    forged = link_of(replace(entry, by_person="spouse"))
    behind_the_back("UPDATE journal SET by_person = 'spouse', digest = %s", forged.digest)
    assert audit().broken_chains == [BrokenChain(town.number, 1, "row_names_another_digest")]


PLANTED: dict[str, tuple[Callable[[], object], UnequalRow]] = {
    "the stage of a case": (
        lambda: CaseRow.objects.update(stage="completed"),
        UnequalRow("case_row", "{number}", ("stage",)),
    ),
    "its folded state": (
        lambda: CaseRow.objects.update(snapshot="{}"),
        UnequalRow("case_row", "{number}", ("snapshot",)),
    ),
    "the due date of a term": (
        lambda: TermRow.objects.filter(code="commission_decision").update(due="2030-01-01"),
        UnequalRow("running_term", "{number} commission_decision/0", ("due",)),
    ),
    "a term that is gone": (
        lambda: TermRow.objects.filter(code="commission_decision").delete(),
        UnequalRow("running_term", "{number} commission_decision/0", ("missing",)),
    ),
    "a turn that was invented": (
        lambda: TurnRow.objects.create(
            case_id=CaseRow.objects.get().number, role="head", provider="akimat", falls_on="2030-01-01"
        ),
        UnequalRow("turn", "{number} head", ("not_in_the_journal",)),
    ),
    "the day of a paper": (
        lambda: PaperRow.objects.update(issued_on="2020-01-01"),
        UnequalRow("paper", "{number} {code}", ("issued_on",)),
    ),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_row_is_named_and_rebuilt(town: RecordedStory, what: str) -> None:
    town.registered()
    plant, expected = PLANTED[what]
    code = PaperRow.objects.get().code
    plant()
    key = expected.key.format(number=town.number, code=code)
    assert audit().unequal_rows == [UnequalRow(expected.table, key, expected.fields)]
    rebuild(town.number)
    assert audit().clean


def test_a_changed_file_is_named(town: RecordedStory) -> None:
    town.registered()
    digest = StoredFile.objects.get().sha256
    place_of(digest).write_bytes(b"something else")
    assert audit().damaged_files == [DamagedFile(digest, "changed")]


def test_a_missing_file_is_named(town: RecordedStory) -> None:
    town.registered()
    digest = StoredFile.objects.get().sha256
    place_of(digest).unlink()
    assert audit().damaged_files == [DamagedFile(digest, "missing")]


def test_a_paper_whose_file_nobody_noted_is_named(town: RecordedStory) -> None:
    town.registered()
    digest = StoredFile.objects.get().sha256
    StoredFile.objects.all().delete()
    assert audit().damaged_files == [DamagedFile(digest, "not_noted")]


def test_a_changed_text_is_named(town: RecordedStory) -> None:
    digest = store_writing("Пәтерге үлгілік қарсылық")
    Writing.objects.update(text="Басқа мәтін")
    assert audit().damaged_files == [DamagedFile(digest, "changed_text")]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE writing SET text = 'not a token'")
    assert audit().damaged_files == [DamagedFile(digest, "undecipherable_text")]


def test_an_event_that_cannot_be_read_is_named(town: RecordedStory) -> None:
    town.registered()
    behind_the_back("UPDATE journal SET kind = 'NeverHappened' WHERE seq = 2")
    assert [one.seq for one in audit().broken_chains] == [2]


def test_the_findings_are_plain_json(town: RecordedStory) -> None:
    town.registered().do(c.AssignExecutor("executor"), EXECUTOR)
    CaseRow.objects.update(stage="completed")
    told = json.loads(json.dumps(audit().as_json()))
    assert told["cases"] == 1
    assert told["unequal_rows"] == [{"table": "case_row", "key": town.number, "fields": ["stage"]}]
    assert set(told) >= {"cases", "events", "broken_chains", "unequal_rows", "damaged_files"}


def test_nothing_found_in_an_empty_house(town: RecordedStory) -> None:
    assert audit() == Findings()
