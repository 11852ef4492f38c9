"""Personal data at rest: unreadable in the database, found by hash, readable through a change of keys."""

import base64

import pytest
from django.db import connection
from pytest_django import Settings

from shanyraq.record.privacy import UnreadableValue, iin_hash, lookup_hash, seal, unseal
from shanyraq.record.readers.people import identity, person_by_iin
from shanyraq.record.rotation import rotate, sealed_columns
from shanyraq.record.tables import Account, Person
from shanyraq.record.writers.accounts import new_totp
from shanyraq.record.writers.people import NewPerson, add_person
from shanyraq.record.writers.writings import store_writing
from tests.record.recorded import RecordedStory

IIN = "900101000111"
NEW = NewPerson(
    "Үлгіқызы", "Аяна", iin=IIN, phone="+77010000000", document_number="N0000001", email="ayana@mail.example"
)


def fresh_key() -> str:
    return base64.urlsafe_b64encode(b"f" * 32).decode()


def whole_database() -> str:
    """Everything that stands in our tables, as a thief would read it."""
    told = []
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in cursor.fetchall():
            cursor.execute(f"SELECT string_agg(row_to_json(t)::text, ' ') FROM \"{table}\" t")
            told.append(cursor.fetchone()[0] or "")
    return " ".join(told)


def test_numbers_and_contacts_cannot_be_read_in_the_database(town: RecordedStory) -> None:
    add_person(NEW)
    secret = new_totp(str(Account.objects.get(login="executor").pk))
    store_writing("Өтініш: үлгілік қарсылық")
    told = whole_database()
    for value in (IIN, NEW.phone, NEW.document_number, NEW.email, secret, "үлгілік қарсылық"):
        assert value not in told


def test_a_person_is_found_by_the_hash_of_the_number(town: RecordedStory) -> None:
    added = add_person(NEW)
    found = person_by_iin(IIN)
    assert found is not None
    assert found.id == added
    assert person_by_iin("900101000112") is None
    known = identity(added)
    assert known is not None
    assert (known.iin, known.phone) == (IIN, NEW.phone)


def test_one_number_is_one_person(town: RecordedStory) -> None:
    assert add_person(NEW) == add_person(NEW)
    assert add_person(NewPerson("Үлгі", "Бір")) != add_person(NewPerson("Үлгі", "Бір"))


def test_a_hash_needs_the_key_and_differs_by_purpose(settings: Settings) -> None:
    ours = iin_hash(IIN)
    assert lookup_hash("another", IIN) != ours
    settings.SHANYRAQ_LOOKUP_KEY = "another-key-" * 4
    assert iin_hash(IIN) != ours
    assert iin_hash("") is None


def test_an_older_key_still_reads_and_a_forgotten_one_does_not(settings: Settings) -> None:
    sealed = seal(IIN)
    old = settings.SHANYRAQ_DATA_KEYS
    settings.SHANYRAQ_DATA_KEYS = [fresh_key(), *old]
    assert unseal(sealed) == IIN
    settings.SHANYRAQ_DATA_KEYS = [fresh_key()]
    with pytest.raises(UnreadableValue):
        unseal(sealed)


def test_the_empty_value_is_not_encrypted() -> None:
    assert seal("") == ""
    assert unseal("") == ""


def test_after_a_rotation_the_old_key_is_needed_no_longer(town: RecordedStory, settings: Settings) -> None:
    added = add_person(NEW)
    store_writing("Мәтін")
    settings.SHANYRAQ_DATA_KEYS = [fresh_key(), *settings.SHANYRAQ_DATA_KEYS]
    done = rotate()
    settings.SHANYRAQ_DATA_KEYS = [fresh_key()]
    known = identity(added)
    assert known is not None
    assert (known.iin, known.email) == (IIN, NEW.email)
    assert done["person.iin"] == Person.objects.exclude(iin="").count()
    assert done["writing.text"] == 1
    assert done["person.iin_hash"] == 0


def test_a_changed_lookup_key_is_taken_up_by_a_rotation(town: RecordedStory, settings: Settings) -> None:
    added = add_person(NEW)
    settings.SHANYRAQ_LOOKUP_KEY = "another-key-" * 4
    assert person_by_iin(IIN) is None
    rotate()
    found = person_by_iin(IIN)
    assert found is not None
    assert found.id == added


def test_every_encrypted_column_is_rotated() -> None:
    columns = {f"{model._meta.db_table}.{column}" for model, column in sealed_columns()}
    assert {"person.iin", "person.document_number", "account.totp_secret", "draft.data", "writing.text"} <= columns
