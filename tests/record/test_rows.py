"""Ordinary rows: accounts, drafts, families, settings, files and notices."""

from datetime import UTC, date, datetime, time, timedelta

import pyotp
import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from shanyraq.law.hours import OfficeHours
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import Role
from shanyraq.procedure.household import Relation
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.forget import forget_keys
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers.accounts import LOCKED_FOR, account, account_of, sign_in
from shanyraq.record.readers.drafts import draft, draft_of_case, drafts_of
from shanyraq.record.readers.dwellings import dwellings_of
from shanyraq.record.readers.files import attachments_of_case, attachments_of_draft, file
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.notices import notices_of, unread
from shanyraq.record.readers.organisations import OrganisationKind, of_kind, organisation, transfer_parties
from shanyraq.record.readers.people import household
from shanyraq.record.readers.signatures import evidence_of
from shanyraq.record.readers.writings import read_writing
from shanyraq.record.tables import Account, OneTimeKeyRow
from shanyraq.record.writers.accounts import add_account, appoint, change_password, end_post, new_totp
from shanyraq.record.writers.drafts import StaleDraft, drop_draft, save_draft, start_draft, tie_draft
from shanyraq.record.writers.files import attach, attach_draft_to_case, detach, note_file
from shanyraq.record.writers.households import forget_member, keep_member
from shanyraq.record.writers.notices import mark_read, tell
from shanyraq.record.writers.organisations import (
    NoSource,
    add_organisation,
    change_hours,
    change_setting,
    name_acting_bodies,
)  # fmt: skip
from shanyraq.record.writers.papers import SERIES, new_code, next_number
from shanyraq.record.writers.signatures import keep_evidence
from shanyraq.record.writers.writings import store_writing
from tests.procedure.story import parties
from tests.record.recorded import RecordedStory

NOW = datetime(2025, 9, 8, 5, 0, tzinfo=UTC)
PASSWORD = "synthetic password"


def account_id(login: str) -> str:
    return str(Account.objects.get(login=login).pk)


# --- accounts


def with_totp() -> tuple[str, pyotp.TOTP]:
    id = account_id("executor")
    change_password(id, PASSWORD)
    return id, pyotp.TOTP(new_totp(id))


def test_staff_sign_in_with_password_and_code(town: RecordedStory) -> None:
    id, totp = with_totp()
    seen = sign_in("EXECUTOR", PASSWORD, totp.at(NOW), NOW)
    assert seen is not None
    assert (seen.account_id, seen.person_id) == (id, "executor")
    assert [(post.role, post.organisation) for post in seen.posts] == [(Role.EXECUTOR, "akimat")]


def test_a_code_works_once(town: RecordedStory) -> None:
    _, totp = with_totp()
    code = totp.at(NOW)
    assert sign_in("executor", PASSWORD, code, NOW) is not None
    assert sign_in("executor", PASSWORD, code, NOW) is None
    later = NOW + timedelta(seconds=30)
    assert sign_in("executor", PASSWORD, totp.at(later), later) is not None


@pytest.mark.parametrize("wrong", ["login", "password", "code"])
def test_whatever_is_wrong_the_answer_is_the_same(town: RecordedStory, wrong: str) -> None:
    _, totp = with_totp()
    code = "000000" if wrong == "code" else totp.at(NOW)
    login = "nobody" if wrong == "login" else "executor"
    assert sign_in(login, "wrong" if wrong == "password" else PASSWORD, code, NOW) is None


def test_five_wrong_answers_close_the_account_for_a_while(town: RecordedStory) -> None:
    _, totp = with_totp()
    for _ in range(5):
        assert sign_in("executor", "wrong", "", NOW) is None
    assert sign_in("executor", PASSWORD, totp.at(NOW), NOW) is None
    later = NOW + LOCKED_FOR
    assert sign_in("executor", PASSWORD, totp.at(later), later) is not None


def test_an_account_without_a_second_step_cannot_be_entered_by_password(town: RecordedStory) -> None:
    change_password(account_id("head"), PASSWORD)
    assert sign_in("head", PASSWORD, "", NOW) is None


def test_posts_count_from_their_first_to_their_last_day(town: RecordedStory) -> None:
    id = account_id("tenant")
    appoint(id, Role.HEAD, "akimat", "act 2", date(2025, 9, 1))
    end_post(id, Role.HEAD, "akimat", date(2025, 9, 10))
    held = [len(seen.posts) for day in (31, 1, 10, 11) if (seen := account(id, _day(day)))]
    assert held == [0, 1, 1, 0]
    found = account_of("tenant", date(2025, 9, 5))
    assert found is not None
    assert found.account_id == id
    assert account("999999") is None


def _day(number: int) -> date:
    return date(2025, 8, 31) if number == 31 else date(2025, 9, number)


def test_a_login_is_one_whatever_its_letters(town: RecordedStory) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        add_account("Executor", "executor")


# --- drafts and families


def test_a_draft_is_saved_at_each_step_and_belongs_to_its_account(town: RecordedStory) -> None:
    id = account_id("tenant")
    one = start_draft(id, {"basis": "free"}, "basis", NOW)
    assert save_draft(one, id, {"basis": "free", "rooms": 2}, "family", NOW, 0) == 1
    seen = draft(one, id)
    assert seen is not None
    assert (seen.data, seen.step, seen.revision) == ({"basis": "free", "rooms": 2}, "family", 1)
    assert draft(one, account_id("head")) is None
    assert [other.id for other in drafts_of(id)] == [one]


def test_a_draft_saved_in_another_window_is_not_overwritten(town: RecordedStory) -> None:
    id = account_id("tenant")
    one = start_draft(id, {}, "basis", NOW)
    save_draft(one, id, {"a": 1}, "basis", NOW, 0)
    with pytest.raises(StaleDraft):
        save_draft(one, id, {"a": 2}, "basis", NOW, 0)


def test_a_draft_that_became_a_case_stays_with_it(town: RecordedStory) -> None:
    id = account_id("tenant")
    one, other = start_draft(id, {}, "basis", NOW), start_draft(id, {}, "basis", NOW)
    town.opened()
    tie_draft(one, id, town.number)
    drop_draft(one, id)
    drop_draft(other, id)
    assert drafts_of(id) == ()
    kept = draft_of_case(town.number, id)
    assert kept is not None
    assert kept.id == one


def test_a_family_is_kept_for_the_next_application(town: RecordedStory) -> None:
    keep_member("tenant", "spouse", Relation.OTHER)
    keep_member("tenant", "spouse", Relation.SPOUSE)
    keep_member("tenant", "child", Relation.CHILD)
    assert [(one.person.id, one.kinship) for one in household("tenant")] == [
        ("spouse", Relation.SPOUSE), ("child", Relation.CHILD),
    ]  # fmt: skip
    forget_member("tenant", "child")
    assert len(household("tenant")) == 1
    assert [one.dwelling.id for one in dwellings_of("tenant")] == ["dwelling"]


# --- organisations


def test_hours_and_settings_come_with_their_source(town: RecordedStory) -> None:
    hours = OfficeHours("Asia/Aqtobe", time(9), time(18), "synthetic order 1")
    made = add_organisation("AQT", OrganisationKind.PROVIDER, Names("А", "Б", "C"), hours=hours)
    seen = organisation(made)
    assert seen is not None
    assert (seen.hours, seen.names.text("en")) == (hours, "C")
    change_hours(made, OfficeHours("Asia/Aqtobe", time(8), time(17), "synthetic order 2"))
    change_setting(made, "extension_allowed", True, "synthetic act")
    again = organisation(made)
    assert again is not None
    assert again.hours is not None
    assert again.hours.source == "synthetic order 2"
    assert (again.settings["extension_allowed"].value, again.settings["extension_allowed"].source) == (
        True, "synthetic act",
    )  # fmt: skip
    with pytest.raises(NoSource):
        change_setting(made, "extension_allowed", False, " ")
    assert "AQT" in [one.code for one in of_kind(OrganisationKind.PROVIDER)]


@pytest.mark.parametrize("route", [Route.COMMUNAL_INSTITUTION, Route.REPUBLICAN])
def test_the_bodies_of_a_transfer_are_kept_with_the_owner(town: RecordedStory, route: Route) -> None:
    assert transfer_parties("hospital") is None
    name_acting_bodies("hospital", parties(route))
    assert transfer_parties("hospital") == parties(route)


# --- papers, files, texts


def test_paper_numbers_run_by_kind_and_year(town: RecordedStory) -> None:
    assert [next_number("akimat", PaperKind.DECISION, 2025) for _ in range(2)] == [
        "QAR-2025-D-00001",
        "QAR-2025-D-00002",
    ]
    assert next_number("akimat", PaperKind.REFUSAL, 2025) == "QAR-2025-X-00001"
    assert next_number("akimat", PaperKind.DECISION, 2026) == "QAR-2026-D-00001"
    assert set(SERIES) == set(PaperKind)
    assert len(set(SERIES.values())) == len(SERIES)
    assert len({new_code() for _ in range(1000)}) == 1000


def test_files_lie_beside_a_draft_and_then_beside_its_case(town: RecordedStory) -> None:
    one = start_draft(account_id("tenant"), {}, "papers", NOW)
    note_file("a" * 64, "application/pdf", 10, NOW, "Үлгіұлы.pdf")
    note_file("b" * 64, "image/png", 20, NOW)
    first = attach("a" * 64, 3, NOW, draft=one, title="Шарт", issued_on=date(2020, 1, 1))
    second = attach("b" * 64, 2, NOW, draft=one)
    assert [(seen.kind, seen.title) for seen in attachments_of_draft(one)] == [(2, ""), (3, "Шарт")]
    detach(second, one)
    town.opened()
    attach_draft_to_case(one, town.number)
    (kept,) = attachments_of_case(town.number)
    assert (kept.id, kept.file.name) == (first, "Үлгіұлы.pdf")
    seen = file("b" * 64)
    assert seen is not None
    assert seen.size == 20
    with pytest.raises(IntegrityError), transaction.atomic():
        attach("a" * 64, 3, NOW)


def test_a_text_is_read_back_by_its_digest(town: RecordedStory) -> None:
    digest = store_writing("Мен келіспеймін")
    assert store_writing("Мен келіспеймін") == digest
    assert read_writing(digest) == "Мен келіспеймін"
    with pytest.raises(LookupError):
        read_writing("0" * 64)


def test_the_evidence_of_a_signature_is_kept_once(town: RecordedStory) -> None:
    keep_evidence("1" * 64, "tenant", "2" * 64, {"verdict": "valid"}, NOW)
    keep_evidence("1" * 64, "tenant", "2" * 64, {"verdict": "invalid"}, NOW)
    (seen,) = evidence_of("1" * 64)
    assert (seen.signer, seen.verdict) == ("tenant", {"verdict": "valid"})


# --- notices, openings, keys


def test_a_notice_is_told_once_and_read(town: RecordedStory) -> None:
    town.opened()
    assert tell("tenant", town.number, 1, "opened", NOW, {"stage": "filing"})
    assert not tell("tenant", town.number, 1, "opened", NOW)
    assert unread("tenant") == 1
    mark_read("tenant", town.number, NOW)
    assert unread("tenant") == 0
    assert [one.params for one in notices_of("tenant", town.number)] == [{"stage": "filing"}]


def test_an_opening_that_was_written_down_stays(town: RecordedStory) -> None:
    town.registered()
    open_as_staff(town.number, account_id("executor"), Role.EXECUTOR, "akimat", "review", NOW)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM opening")


def test_answers_under_old_keys_are_forgotten(town: RecordedStory) -> None:
    OneTimeKeyRow.objects.create(account="1", key="old", command="c", answer={}, used_at=NOW - timedelta(days=9))
    OneTimeKeyRow.objects.create(account="1", key="new", command="c", answer={}, used_at=NOW)
    assert forget_keys(NOW - timedelta(days=7)) == 1
    assert OneTimeKeyRow.objects.get().key == "new"
