"""Officials sign with NCALayer, a telephone or a file as everybody does: a body's own paper, the deed, an approval."""

import base64
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from shanyraq.chancery.signing import head_of
from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.world import World
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.procedure.actor import By
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Party
from tests.phone import Phone
from tests.web.authority.conftest import TellOf
from tests.web.authority.test_acts import at, drawn
from tests.web.signing.conftest import api1_on
from tests.web.signing.keys import signature
from tests.web.staff import NOW, SignIn, Story, send, state, text_of


def telephone(by: By, clock: FixedClock) -> Phone:
    """The telephone of an official, with a key of their organisation on it."""
    return Phone(lambda content: signature(content, by.person, clock.now(), head_of(by.organisation)))


def test_a_body_signs_its_own_paper_with_a_telephone(
    town: World, tell_of: TellOf, sign_in: SignIn, clock: FixedClock
) -> None:
    told, by = tell_of("forestry", transfer.petitioned), town.bodies.industry
    browser, device = sign_in(by), telephone(town.bodies.industry, clock)
    digest = drawn(browser, told, "industry", answer="no", said="It is in the reserve of the department.")
    code = send(browser, at(told, "industry"), digest=digest, way="phone").headers["Location"]
    device.scan(api1_on(browser, code))
    assert device.about["description"] == "Answer of the industry body"
    assert device.about["organisation"]["nameEn"] == "Ministry of the Sample Industry (sample)"

    assert device.put() == (200, {"code": "200", "message": "success"})

    case = state(told)
    assert case.transfer.industry_agreed is False
    assert [one.digest for one in case.papers if one.kind is PaperKind.INDUSTRY_CONSENT] == [digest]
    page = browser.get(code, follow=True)
    assert page.redirect_chain[-1][0] == f"/authority/cases/{told.number}/"
    assert "The authorized body of the industry answered." in text_of(page)
    assert "It did not agree to the transfer." in text_of(page)
    assert "Sign with NCALayer" not in text_of(page)


@pytest.mark.parametrize(("code", "body", "story"), [
    ("petition", "akim", transfer.opened),
    ("property", "property_body", transfer.agreed),
    ("sign-deed", "owner", transfer.drawn_up),
    ("approve-deed", "state_approver", transfer.signed_by_both),
])  # fmt: skip
def test_every_act_that_is_signed_is_signed_with_a_telephone_too(
    code: str, body: str, story: Story, town: World, tell_of: TellOf, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell_of("forestry", story)
    by: By = getattr(town.forestry if body == "owner" else town.bodies, body)
    browser, device = sign_in(by), telephone(by, clock)
    own = {"petition": {"said": ""}, "property": {"answer": "yes", "said": ""}}.get(code)
    digest = state(told).transfer.deed if own is None else drawn(browser, told, code, **own)
    page = send(browser, at(told, code), digest=digest, way="phone").headers["Location"]
    device.scan(api1_on(browser, page))
    before = len(state(told).papers)

    assert device.put()[0] == 200

    case = state(told)
    done = (case.transfer.petition_on, case.transfer.property_decided_on, case.transfer.deed_signed)
    assert any(done)
    assert len(case.papers) == before + (own is not None)
    assert browser.get(at(told, code)).status_code == 200


def test_a_body_signs_its_own_paper_with_ncalayer_or_hands_the_signature_in_as_a_file(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    for serial, way in enumerate(("ncalayer", "file"), start=311):
        told, by = tell_of("forestry", transfer.opened, serial), town.bodies.akim
        browser = sign_in(by)
        digest = drawn(browser, told, "petition", said="One.")
        content = browser.get(f"/authority/cases/{told.number}/files/{digest}/").content
        cms = signature(content, by.person, NOW, head_of(by.organisation))
        page = text_of(browser.get(at(told, "petition")))
        assert f'data-digest="{digest}"' in page
        assert f'data-address="/authority/cases/{told.number}/files/{digest}/"' in page
        sent = (
            {"signed": base64.b64encode(cms).decode()}
            if way == "ncalayer"
            else {"cms": SimpleUploadedFile("petition.p7s", cms)}
        )
        assert send(browser, at(told, "petition"), digest=digest, way=way, **sent).status_code == 303
        assert state(told).transfer.petition_on == NOW.date()


def test_the_key_of_another_body_is_refused(town: World, tell_of: TellOf, sign_in: SignIn, clock: FixedClock) -> None:
    told, bodies = tell_of("hospital", transfer.signed_by_both), town.bodies
    browser = sign_in(bodies.communal_approver)
    deed = state(told).transfer.deed
    page = send(browser, at(told, "approve-deed"), digest=deed, way="phone").headers["Location"]
    device = telephone(bodies.registrar, clock)
    device.scan(api1_on(browser, page))
    assert device.put()[0] == 403
    assert state(told).transfer.deed_approved == ()


def test_a_paper_is_signed_on_the_day_it_bears(
    town: World, tell_of: TellOf, sign_in: SignIn, clock: FixedClock
) -> None:
    told = tell_of("forestry", transfer.opened)
    browser = sign_in(town.bodies.akim)
    digest = drawn(browser, told, "petition", said="Eleven years in this flat.")
    clock.move(timedelta(days=3))
    answer = send(browser, at(told, "petition"), digest=digest)
    assert answer.status_code == 422
    assert "The paper bears the day 20 June 2025, Friday. Draw it up anew" in text_of(answer)
    page = text_of(browser.get(at(told, "petition")))
    assert "Eleven years in this flat." in page, "what was written is kept"
    again = drawn(browser, told, "petition", said="Eleven years in this flat.")
    assert send(browser, at(told, "petition"), digest=again).status_code == 303


def test_a_paper_that_was_never_drawn_up_is_not_signed(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.opened)
    answer = send(sign_in(town.bodies.akim), at(told, "petition"), digest="0" * 64)
    assert answer.status_code == 422
    assert state(told).transfer.petition_on is None


def test_the_head_signs_deeds_together_from_the_list(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    both = [
        tell_of("hospital", transfer.signed_by_the_owner, 301),
        tell_of("forestry", transfer.signed_by_the_owner, 302),
    ]
    early = tell_of("hospital", transfer.drawn_up, 303)
    browser = sign_in(town.town.head)
    page = text_of(browser.get("/office/sign/"))
    assert "Deeds of transfer (2)" in page
    assert early.number not in page
    chosen = [f"{one.number}:{state(one).transfer.deed}" for one in both]
    send(browser, "/office/sign/", kind="deed", paper=chosen)
    assert "Signed: 2." in text_of(browser.get("/office/sign/"))
    assert all(Party.RECEIVING in state(one).transfer.deed_signed for one in both)
