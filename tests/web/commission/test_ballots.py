"""A commission that signs its ballots: the vote is drawn up, read and signed, on this page or on another device."""

import base64
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shanyraq.chancery.signing import CITIZEN, employee_of
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.stories import commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.papers import PaperKind
from tests.phone import Phone
from tests.web.authority.conftest import TellOf, tell_of
from tests.web.commission.test_cases import case_of
from tests.web.signing.conftest import api1_on
from tests.web.signing.keys import signature
from tests.web.staff import NOW, SignIn, Tell, send, state, text_of

__all__ = ["tell_of"]


@pytest.fixture
def told(tell_of: TellOf) -> Telling:
    """Voting is open in the commission of the mint; its one member has voted."""
    return tell_of("mint", commission.voting_by_the_owners_commission, 361)


def drawn(browser: Client, told: Telling, choice: str = "for", **fields: str) -> str:
    """Draws a ballot up and reads it; the digest that the page asks to sign."""
    answer = send(browser, f"{case_of(told)}vote/", choice=choice, **fields)
    assert answer.status_code == 303, text_of(answer)
    assert answer.headers["Location"] == f"{case_of(told)}sign-ballot/"
    digest = text_of(browser.get(answer.headers["Location"])).split('name="digest" value="')[1].split('"')[0]
    file = browser.get(f"{case_of(told)}files/{digest}/")
    assert file.content.startswith(b"%PDF")
    return digest


def sign(browser: Client, told: Telling, digest: str, **fields: Any) -> Any:
    return send(browser, f"{case_of(told)}sign-ballot/", digest=digest, **fields)


def choices(told: Telling) -> dict[str, Choice]:
    return {vote.member: vote.choice for vote in state(told).commission.votes}


def test_a_member_draws_a_ballot_up_reads_it_and_signs_it(town: World, told: Telling, sign_in: SignIn) -> None:
    deputy = town.mint.deputy
    browser = sign_in(deputy)
    page = text_of(browser.get(case_of(told)))
    assert "In this commission ballots are signed" in page
    assert "Draw up the ballot" in page
    assert "Sign the ballot" not in page
    assert "still being checked" not in page
    grounds = {"reason_1": "13-10-1", "facts_1": "The register shows another flat."}
    digest = drawn(browser, told, "against", **grounds)
    assert deputy.person not in choices(told)
    page = text_of(browser.get(case_of(told)))
    assert "Your vote in the ballot: against." in page
    assert "The register shows another flat." in page, "what was written stands in the form to draw it up anew"
    assert f'href="{case_of(told)}vote/"' in text_of(browser.get(f"{case_of(told)}sign-ballot/")), "to change it"
    answer = sign(browser, told, digest)
    assert answer.status_code == 303
    assert choices(told)[deputy.person] is Choice.AGAINST
    page = text_of(browser.get(case_of(told)))
    assert "Your vote: against." in page
    assert "Sign the ballot" not in page
    assert f"files/{digest}/" in page
    again = text_of(sign(browser, told, digest))
    assert "You have voted. A vote is not changed." in again


def test_another_members_ballot_is_neither_listed_nor_opened_before_the_voting_is_closed(
    town: World, told: Telling, sign_in: SignIn
) -> None:
    (paper,) = [one for one in state(told).papers if one.kind is PaperKind.BALLOT]
    chair = sign_in(town.mint.chair)
    assert paper.number not in text_of(chair.get(case_of(told)))
    assert chair.get(f"{case_of(told)}files/{paper.digest}/").status_code == 404
    head = sign_in(town.town.head)
    send(head, f"/office/cases/{told.number}/purpose/", purpose="control")
    assert paper.number not in text_of(head.get(f"/office/cases/{told.number}/"))
    assert head.get(f"/office/cases/{told.number}/files/{paper.digest}/").status_code == 404
    assert paper.number not in text_of(chair.get(f"/p/{paper.code}", follow=True))
    steps.vote(told, [town.mint.chair, town.mint.deputy])
    steps.close(told)
    page = text_of(sign_in(town.mint.chair).get(case_of(told)))
    assert page.count(f"signed ballot No. {paper.number}") == 1
    assert chair.get(f"{case_of(told)}files/{paper.digest}/").status_code == 200
    assert "Ballot of a member of the housing commission" in text_of(chair.get(f"/p/{paper.code}", follow=True))


def test_a_vote_changed_after_it_was_drawn_up_is_signed_as_it_stands_now(
    town: World, told: Telling, sign_in: SignIn
) -> None:
    browser = sign_in(town.mint.chair)
    first = drawn(browser, told, "abstain")
    drawn(browser, told, "for")
    answer = sign(browser, told, first)
    assert answer.status_code == 422
    assert town.mint.chair.person not in choices(told)
    assert "The paper was replaced after you opened the page" in text_of(answer)


def test_a_ballot_without_a_ground_is_not_drawn_up_and_says_so(town: World, told: Telling, sign_in: SignIn) -> None:
    answer = send(sign_in(town.mint.chair), f"{case_of(told)}vote/", choice="against")
    assert answer.status_code == 422
    assert "State a ground of refusal" in text_of(answer)


def test_a_ballot_of_yesterday_is_drawn_up_anew(town: World, told: Telling, sign_in: SignIn, clock: FixedClock) -> None:
    browser = sign_in(town.mint.chair)
    digest = drawn(browser, told)
    clock.move(timedelta(days=1))
    assert "Sign the ballot" not in text_of(browser.get(case_of(told)))
    answer = sign(browser, told, digest)
    assert answer.status_code == 422
    assert town.mint.chair.person not in choices(told)


def test_after_the_voting_was_closed_nothing_is_signed_and_the_page_says_why(
    town: World, told: Telling, sign_in: SignIn
) -> None:
    digest = drawn(sign_in(town.mint.deputy), told)
    steps.vote(told, [town.mint.chair])
    steps.close(told)
    answer = sign(sign_in(town.mint.deputy), told, digest)
    assert answer.status_code == 422
    assert "Voting is closed." in text_of(answer)
    assert "Voting is closed." in text_of(send(sign_in(town.mint.deputy), f"{case_of(told)}vote/", choice="for"))


@pytest.mark.parametrize("way", ["ncalayer", "file"])
def test_a_ballot_is_signed_with_ncalayer_or_as_a_file(way: str, town: World, told: Telling, sign_in: SignIn) -> None:
    chair = town.mint.chair
    browser = sign_in(chair)
    digest = drawn(browser, told)
    content = browser.get(f"{case_of(told)}files/{digest}/").content

    def handed(cms: bytes) -> Any:
        signed = (
            {"signed": base64.b64encode(cms).decode()}
            if way == "ncalayer"
            else {"cms": SimpleUploadedFile("ballot.p7s", cms)}
        )
        return sign(browser, told, digest, way=way, **signed)

    deputy = town.mint.deputy
    of_another = handed(signature(content, deputy.person, NOW, employee_of(deputy.organisation)))
    assert "This key is another person’s." in text_of(of_another)
    private = handed(signature(content, chair.person, NOW, CITIZEN))
    assert private.status_code == 422
    assert chair.person not in choices(told)
    good = handed(signature(content, chair.person, NOW, employee_of(chair.organisation)))
    assert good.status_code == 303
    assert choices(told)[chair.person] is Choice.FOR


def test_a_ballot_is_signed_with_a_telephone(town: World, told: Telling, sign_in: SignIn, clock: FixedClock) -> None:
    chair: By = town.mint.chair
    browser = sign_in(chair)
    digest = drawn(browser, told)
    code = sign(browser, told, digest, way="phone").headers["Location"]
    device = Phone(lambda content: signature(content, chair.person, clock.now(), employee_of(chair.organisation)))
    device.scan(api1_on(browser, code))
    assert device.about["description"] == "Ballot of a member of the commission"
    assert device.put()[0] == 200
    assert choices(told)[chair.person] is Choice.FOR


def test_where_ballots_are_not_signed_there_is_nothing_to_sign(town: World, tell: Tell, sign_in: SignIn) -> None:
    told = tell(commission.voting)
    browser = sign_in(town.town.chair)
    assert "ballots are signed" not in text_of(browser.get(case_of(told)))
    assert browser.get(f"{case_of(told)}sign-ballot/").status_code == 404
