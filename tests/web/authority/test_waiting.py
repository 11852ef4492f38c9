"""A body's signature that is being checked: the paper stays as it was read, and the act follows with the answer."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytest_django import Settings

from shanyraq.chancery import doors
from shanyraq.chancery.dossier import dossier_for_audit
from shanyraq.chancery.waiting import ask_again
from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.dossier.verify_dossier import check
from shanyraq.outside.revocation.pretend import PretendRevocation
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.audit import audit
from tests.web.authority.conftest import TellOf
from tests.web.authority.test_acts import at, drawn
from tests.web.staff import NOW, SignIn, send, state, text_of


@pytest.fixture
def authority(town: World, settings: Settings) -> PretendRevocation:
    """The certification authority, which answers until a test silences it."""
    door = doors.demo_authority().revocation()
    settings.SHANYRAQ_REVOCATION = door
    return door


def test_a_petition_whose_signature_waits_is_sent_once_the_authority_answers(
    town: World, tell_of: TellOf, sign_in: SignIn, authority: PretendRevocation, clock: FixedClock
) -> None:
    told = tell_of("forestry", transfer.opened)
    authority.silent = True
    browser, case = sign_in(town.bodies.akim), f"/authority/cases/{told.number}/"
    digest = drawn(browser, told, "petition", said="One.")
    for _ in range(2):
        assert send(browser, at(told, "petition"), digest=digest).status_code == 303
    page = text_of(browser.get(case))
    assert "Your signature was received (a paper that is not issued yet)" in page
    assert digest in page, "what was read stays what is signed"
    assert state(told).transfer.petition_on is None

    authority.silent = False
    clock.move(timedelta(minutes=2))
    assert ask_again() == 1

    assert [one.digest for one in state(told).papers if one.kind is PaperKind.PETITION] == [digest]
    page = text_of(browser.get(case))
    assert "Your signature was received" not in page
    assert "Nothing is asked of you now." in page
    assert audit().clean


def test_the_other_bodies_see_that_a_signature_under_the_deed_waits(
    town: World, tell_of: TellOf, sign_in: SignIn, authority: PretendRevocation
) -> None:
    told = tell_of("hospital", transfer.signed_by_both)
    authority.silent = True
    deed = state(told).transfer.deed
    assert send(sign_in(town.bodies.communal_approver), at(told, "approve-deed"), digest=deed).status_code == 303
    assert state(told).transfer.deed_approved == ()
    assert town.hospital.owner is not None
    page = text_of(sign_in(town.hospital.owner).get(f"/authority/cases/{told.number}/"))
    assert "a signature was received (Deed of transfer" in page


def test_the_papers_of_all_bodies_are_in_the_dossier_and_verify_without_us(
    town: World, tell_of: TellOf, tmp_path: Path
) -> None:
    told = tell_of("forestry", transfer.transferred)
    saved = tmp_path / "case.zip"
    saved.write_bytes(dossier_for_audit(told.number, NOW))

    faults, said = check(saved, None)

    assert faults == []
    signed = {one.kind for one in state(told).papers} & {
        PaperKind.PETITION, PaperKind.INDUSTRY_CONSENT, PaperKind.PROPERTY_DECISION, PaperKind.DEED,
    }  # fmt: skip
    assert len(signed) == 4
    assert sum(": valid, " in line for line in said) >= 3 + 4, "three bodies, two sides and two approvers"
