"""The office saves a case as one file, and sees signatures that wait."""

from pathlib import Path

from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.chancery.giving import present
from shanyraq.cli.demo_data.stories import agreement
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.dossier.verify_dossier import check
from tests.web.staff import SignIn, Tell, send, text_of


def test_the_whole_case_is_one_file(town: World, tell: Tell, sign_in: SignIn, tmp_path: Path) -> None:
    told = tell(agreement.for_the_head)
    browser = sign_in(told.staff.head)
    browser.get(f"/office/cases/{told.number}/")
    saved = tmp_path / "case.zip"
    saved.write_bytes(browser.get(f"/office/cases/{told.number}/dossier/").content)
    faults, said = check(saved, None)
    assert faults == []
    assert sum(": valid, " in line for line in said) == 4
    neighbour = sign_in(town.neighbour.head)
    assert neighbour.get(f"/office/cases/{told.number}/dossier/").status_code == 404


def test_the_office_sees_that_the_heads_signature_is_being_checked(
    town: World, tell: Tell, sign_in: SignIn, settings: Settings
) -> None:
    told = tell(agreement.for_the_head)
    door = doors.demo_authority().revocation()
    door.silent = True
    settings.SHANYRAQ_REVOCATION = door
    head = sign_in(told.staff.head)
    paper = decision_of(told.number)
    sent = send(head, "/office/sign/", kind="decision", paper=[f"{told.number}:{paper}"])
    assert sent.status_code == 303
    assert "is being checked" in text_of(head.get("/office/sign/"))
    assert "Your signature was received" in text_of(head.get(f"/office/cases/{told.number}/"))
    executor = sign_in(told.staff.executors[0])
    where = f"/office/cases/{told.number}/"
    send(executor, f"{where}purpose/", purpose="question")
    assert "It is being checked" in text_of(executor.get(where))


def decision_of(number: str) -> str:
    """The decision that waits."""
    return present(number).decision.paper
