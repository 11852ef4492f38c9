"""`shanyraq audit` and `shanyraq rotate-keys` at the shell."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from shanyraq.outside.dossier.verify_dossier import check
from shanyraq.record.readers.people import person_by_iin
from tests.record.recorded import RecordedStory
from tests.record.test_audit import behind_the_back
from tests.record.test_handle_together import url
from tests.record.town import PEOPLE

ROOT = Path(__file__).resolve().parents[2]


def shell(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, on the database and the files of this test."""
    environment = {**os.environ, "DATABASE_URL": url(), "SHANYRAQ_HOME": str(settings.SHANYRAQ_HOME), **more}
    environment["DJANGO_SETTINGS_MODULE"] = "shanyraq.config.settings"
    command = [sys.executable, "-m", "shanyraq.cli", *words]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)


def test_an_audit_of_whole_cases_is_clean_and_ends_with_0(committed_town: RecordedStory) -> None:
    committed_town.agreed().paid(900_000_000)
    done = shell("audit", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["cases"], told["events"]) == (1, len(committed_town.events))
    assert told["broken_chains"] == told["unequal_rows"] == told["damaged_files"] == []


@pytest.mark.parametrize("as_json", [True, False])
def test_an_audit_that_finds_something_names_it_and_ends_with_1(committed_town: RecordedStory, as_json: bool) -> None:
    town = committed_town
    town.registered()
    behind_the_back("UPDATE journal SET by_person = 'spouse' WHERE seq = 1")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE case_row SET stage = 'completed'")
    place = next(path for path in Path(settings.SHANYRAQ_FILES).rglob("*") if path.is_file())
    place.write_bytes(b"something else")
    done = shell("audit", *(["--json"] if as_json else []))
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    if as_json:
        told = json.loads(done.stdout)
        assert told["broken_chains"] == [{"case": town.number, "seq": 1, "why": "changed"}]
        assert told["unequal_rows"] == [{"table": "case_row", "key": town.number, "fields": ["stage"]}]
        assert told["damaged_files"] == [{"digest": place.name, "why": "changed"}]
    else:
        assert place.name in done.stdout
        assert f"case {town.number}, seq 1, why changed" in done.stdout


def test_an_audit_without_a_database_says_so_in_one_line() -> None:
    done = shell("audit", "--json", DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("shanyraq audit: the database that DATABASE_URL names does not answer")
    assert len(done.stderr.splitlines()) == 1


def test_keys_are_rotated_at_the_shell(committed_town: RecordedStory) -> None:
    done = shell("rotate-keys", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["person.iin"] == sum(bool(iin) for _, _, iin in PEOPLE.values())
    assert person_by_iin("800501000011") is not None


def test_a_missing_key_is_said_in_one_line(committed_town: RecordedStory) -> None:
    done = shell("rotate-keys", SHANYRAQ_DATA_KEYS="A" * 43)
    assert done.returncode == 2
    assert done.stderr == "shanyraq rotate-keys: no key in SHANYRAQ_DATA_KEYS opens this value\n"


def test_a_case_is_written_as_one_file_and_never_over_another(committed_town: RecordedStory, tmp_path: Path) -> None:
    committed_town.opened()
    number, out = committed_town.number, tmp_path / "case.zip"
    done = shell("dossier", "NOTHING-2025-000001", str(out))
    assert (done.returncode, done.stderr) == (2, "shanyraq dossier: there is no case NOTHING-2025-000001\n")
    assert not out.exists()

    done = shell("dossier", number, str(out))

    assert done.returncode == 0, done.stderr
    assert out.stat().st_mode & 0o077 == 0
    assert check(out, None)[0] == []
    again = shell("dossier", number, str(out))
    assert again.returncode == 2
    assert "File exists" in again.stderr


def test_a_trust_that_cannot_be_used_stops_the_start_and_health_names_it(
    committed_town: RecordedStory, tmp_path: Path
) -> None:
    more = {"SHANYRAQ_EDS_TRUST": str(tmp_path), "SHANYRAQ_EDS_SOURCE": "a test"}
    for words in (("worker", "--until-empty"), ("serve", "--port", "18999")):
        done = shell(*words, **more)
        assert done.returncode == 2
        assert "there is no certificate" in done.stderr
    assert "there is no certificate" in shell("health", **more).stdout
    assert "no authority is trusted" in shell("health").stdout
