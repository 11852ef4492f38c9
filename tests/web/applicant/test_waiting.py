"""A signature that is being checked is said above the case; the case can be saved as one file."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.outside.dossier.verify_dossier import check
from shanyraq.outside.revocation.pretend import PretendRevocation
from tests.web.applicant import stories
from tests.web.citizens import KEY, Begin, SignIn, StandingClock


@pytest.fixture
def silent(begin: Begin, settings: Settings) -> PretendRevocation:
    """The authority does not answer."""
    door = doors.demo_authority().revocation()
    door.silent = True
    settings.SHANYRAQ_REVOCATION = door
    return door


def _signing(told: Telling) -> dict[str, str]:
    """The form that signs what was shown."""
    return {"key": KEY, "digest": stories.case_at_hand(told).filing.paper}


@pytest.mark.parametrize(
    ("lang", "said"),
    [("kk", "Қолтаңбаңыз алынды"), ("ru", "Ваша подпись получена"), ("en", "Your signature was received")],
)
def test_who_signed_while_the_authority_is_silent_is_told_that_it_is_being_checked(
    begin: Begin, sign_in: SignIn, clock: StandingClock, silent: PretendRevocation, lang: str, said: str
) -> None:
    told = begin(2)
    told.go(3, 10)
    steps.begin(told)
    steps.prepare(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    browser.cookies["language"] = lang
    sent = browser.post(f"/my/cases/{told.number}/signatures/sign/", _signing(told))
    assert (sent.status_code, sent.headers["Location"]) == (303, f"/my/cases/{told.number}/signatures/")
    for page in (f"/my/cases/{told.number}/signatures/", f"/my/cases/{told.number}/"):
        assert said in browser.get(page).content.decode()


def test_the_family_sees_that_a_signature_waits(
    begin: Begin, sign_in: SignIn, clock: StandingClock, silent: PretendRevocation
) -> None:
    told = begin(2)
    told.go(3, 10)
    steps.begin(told)
    steps.prepare(told)
    clock.moment = told.at
    sign_in(told.home.tenant).post(f"/my/cases/{told.number}/signatures/sign/", _signing(told))
    page = sign_in(told.home.spouse).get(f"/my/cases/{told.number}/").content.decode()
    assert "a signature was received" in page
    assert "It is being checked." in page


def test_the_case_is_saved_as_one_file_by_its_family_alone(
    begin: Begin, sign_in: SignIn, clock: StandingClock, tmp_path: Path
) -> None:
    told = begin(2)
    stories.applied(told)
    clock.moment = told.at
    browser = sign_in(told.home.tenant)
    assert f"/my/cases/{told.number}/dossier/" in browser.get(f"/my/cases/{told.number}/").content.decode()

    answer = browser.get(f"/my/cases/{told.number}/dossier/")

    assert answer.headers["Content-Type"] == "application/zip"
    assert f"dossier-{told.number}.zip" in answer.headers["Content-Disposition"]
    saved = tmp_path / "case.zip"
    saved.write_bytes(answer.content)
    assert check(saved, None)[0] == []
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        assert not any(name.startswith("evidence/") for name in archive.namelist())
    stranger = begin(5)
    assert sign_in(stranger.home.tenant).get(f"/my/cases/{told.number}/dossier/").status_code == 404
