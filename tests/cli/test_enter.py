"""What an akimat begins with is entered whole or not at all, and once."""

import re
import tomllib
from collections.abc import Callable
from datetime import UTC, datetime

import pyotp
import pytest

from shanyraq.cli.entering import CannotEnter, enter
from shanyraq.cli.entry_file import parsed
from shanyraq.cli.shell import Complaint
from shanyraq.record.readers.accounts import sign_in
from shanyraq.record.readers.commission import compositions
from shanyraq.record.readers.dwellings import dwellings_like, dwellings_of
from shanyraq.record.readers.organisations import OrganisationKind, of_kind
from shanyraq.record.readers.people import person_by_iin
from tests.house.code import ROOT

MANUAL = (ROOT / "docs" / "manual" / "administrator.md").read_text()
EXAMPLE = re.search(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
assert EXAMPLE is not None
SHOWN = EXAMPLE[1]


def _more_staff(text: str) -> str:
    """The example with the three people whom its commission seats; the manual shows one."""
    people = "".join(
        f'[[staff]]\nlogin = "{login}"\nfamily_name = "Үлгі"\ngiven_name = "{login}"\niin = "90000000000{at}"\n'
        f"born_on = 1970-01-0{at}\n"
        f'posts = [{{ role = "{role}", organisation = "QAR", act = "a", since = 2026-01-05 }}]\n\n'
        for at, (login, role) in enumerate(
            [("chair", "chair"), ("member1", "member"), ("secretary", "secretary")], start=1
        )
    )
    return text.replace("[[commission]]", people + "[[commission]]", 1)


FILE = _more_staff(SHOWN)


def _password() -> str:
    return "a long first password"


def _enter(text: str, password: Callable[[], str] = _password) -> list[str]:
    return enter(parsed(text.encode()), password).lines


def test_the_example_of_the_manual_is_a_file_that_can_be_read() -> None:
    assert set(tomllib.loads(SHOWN)) == {"organisation", "staff", "commission", "dwelling"}


@pytest.mark.django_db
def test_everything_of_the_file_is_there_afterwards() -> None:
    lines = _enter(FILE)
    (provider,) = of_kind(OrganisationKind.PROVIDER)
    assert provider.hours is not None
    assert provider.hours.source == "the act that sets the hours"
    (formed,) = compositions(provider.id, datetime(2026, 11, 23, tzinfo=UTC).date())
    assert len(formed.seats) == 3
    tenant = person_by_iin("000000000000")
    assert tenant is not None
    assert [one.number for one in dwellings_of(tenant.id)] == ["12"]
    secret = re.search(r"secret=(\w+)", next(line for line in lines if line.startswith("staff executor1")))
    assert secret is not None
    now = datetime.now(UTC)
    assert sign_in("executor1", _password(), pyotp.TOTP(secret[1]).at(now), now) is not None


@pytest.mark.django_db
def test_a_commission_says_whether_its_members_sign_their_ballots_and_needs_a_source_for_it() -> None:
    text = FILE.replace("signed_ballots = false", "signed_ballots = true")
    with pytest.raises(Complaint, match="the rules of the commission of QAR have no source"):
        _enter(re.sub(r'source = "the commission\'s[^"]*"', 'source = " "', text))
    _enter(text)
    (provider,) = of_kind(OrganisationKind.PROVIDER)
    (formed,) = compositions(provider.id, datetime(2026, 11, 23, tzinfo=UTC).date())
    assert formed.rules.signed_ballots


@pytest.mark.django_db
def test_rules_that_do_not_speak_of_ballots_want_none() -> None:
    _enter(FILE.replace("signed_ballots = false, ", ""))
    (provider,) = of_kind(OrganisationKind.PROVIDER)
    (formed,) = compositions(provider.id, datetime(2026, 11, 23, tzinfo=UTC).date())
    assert not formed.rules.signed_ballots


@pytest.mark.django_db
def test_entering_the_file_again_changes_nothing() -> None:
    _enter(FILE)
    again = _enter(FILE, password=lambda: pytest.fail("nobody is new"))
    assert all(line.endswith("there already") for line in again)
    assert len(dwellings_like("00-000-000-000")) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("was", "becomes", "words"),
    [
        ('owner = "QAR"', 'owner = "XYZ"', "no organisation with the code 'XYZ'"),
        ('kind = "provider" ', 'kind = "castle" ', "castle"),
        ('zone = "Asia/Almaty"', 'zone = "Europe/Paris"', "Europe/Paris"),
        ("hours = {", "# {", "office hours"),
    ],
)
def test_a_file_that_contradicts_itself_enters_nothing(was: str, becomes: str, words: str) -> None:
    assert was in FILE
    with pytest.raises((CannotEnter, Complaint), match=words):
        _enter(FILE.replace(was, becomes))
    assert of_kind(OrganisationKind.PROVIDER) == ()


@pytest.mark.parametrize(
    ("was", "becomes", "words"),
    [
        ('login = "chair", seat', 'login = "nobody", seat', "nobody"),
        ('iin = "000000000000"', 'iin = "12"', "twelve digits"),
        ('source = "the commission\'s regulations, p. …"', 'source = " "', "no source"),
        ('role = "executor"', 'role = "wizard"', "wizard"),
        ("born_on = 1980-01-31", "", "born_on"),
        ("[[staff]]", "[[staff", "cannot be read"),
    ],
)
def test_a_mistake_in_the_file_is_named(was: str, becomes: str, words: str) -> None:
    assert was in FILE
    with pytest.raises(Complaint, match=words):
        parsed(FILE.replace(was, becomes).encode())
