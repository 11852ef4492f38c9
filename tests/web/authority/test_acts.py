"""Every act of a transfer given in the pages of its own body: forms, papers read and signed, reasons why not."""

from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By
from shanyraq.procedure.case import Stage
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.accounts import account_of
from shanyraq.web.actor import ACCOUNT_KEY
from tests.web.authority.conftest import TellOf
from tests.web.staff import NOW, SignIn, send, state, text_of


def at(told: Telling, code: str) -> str:
    """The address of an act."""
    return f"/authority/cases/{told.number}/{code}/"


def drawn(browser: Client, told: Telling, code: str, **fields: Any) -> str:
    """Draws a body's paper up and reads it; the digest that the page asks to sign."""
    assert send(browser, at(told, code), **fields).status_code == 303
    page = text_of(browser.get(at(told, code)))
    digest = page.split('name="digest" value="')[1].split('"')[0]
    assert browser.get(f"/authority/cases/{told.number}/files/{digest}/").status_code == 200
    return digest


def owner(town: World) -> By:
    """Who acts for the forestry."""
    assert town.forestry.owner is not None
    return town.forestry.owner


def test_a_republican_dwelling_comes_into_communal_property_by_the_pages_alone(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.to_be_opened)
    the_executor_names_the_bodies(told, town, sign_in)
    the_bodies_decide(told, town, sign_in)
    the_deed_is_signed_and_approved(told, town, sign_in)
    the_register_registers_and_tells(told, town, sign_in)
    assert state(told).stage is Stage.AGREEMENT


def the_executor_names_the_bodies(told: Telling, town: World, sign_in: SignIn) -> None:
    browser, where = sign_in(town.town.executors[0]), f"/office/cases/{told.number}/"
    send(browser, f"{where}take/")
    page = text_of(browser.get(f"{where}open-transfer/"))
    assert "Ministry of the Sample Industry" in page
    bodies = town.bodies
    chosen = {
        "akim": bodies.akim.organisation,
        "industry": bodies.industry.organisation,
        "property_body": bodies.property_body.organisation,
        "state_approver": bodies.state_approver.organisation,
        "local_approver": bodies.communal_approver.organisation,
        "registering": bodies.registrar.organisation,
    }
    assert page.count("checked") == len(chosen), "those that act for this owner as a rule are chosen already"
    bank = send(browser, f"{where}open-transfer/", **{**chosen, "state_approver": bodies.bank.organisation})
    assert bank.status_code == 422, "the National Bank approves for its own dwellings alone"
    assert send(browser, f"{where}open-transfer/", **chosen).status_code == 303
    assert "The turn is now of: the akim’s office – Office of the Akim" in text_of(browser.get(where))


def the_bodies_decide(told: Telling, town: World, sign_in: SignIn) -> None:
    bodies = town.bodies
    for by, code, fields in (
        (bodies.akim, "petition", {"said": "The family has lived there for twelve years."}),
        (bodies.industry, "industry", {"answer": "yes", "said": ""}),
        (bodies.property_body, "property", {"answer": "yes", "said": ""}),
    ):
        browser = sign_in(by)
        digest = drawn(browser, told, code, **fields)
        assert send(browser, at(told, code), digest=digest).status_code == 303
        assert "Nothing waits for you now." in text_of(browser.get("/authority/"))
    papers = {one.kind for one in state(told).papers}
    assert papers >= {PaperKind.PETITION, PaperKind.INDUSTRY_CONSENT, PaperKind.PROPERTY_DECISION}


def the_deed_is_signed_and_approved(told: Telling, town: World, sign_in: SignIn) -> None:
    browser = sign_in(owner(town))
    assert send(browser, at(told, "draw-up-deed"), state="Fit to live in.").status_code == 303
    deed = state(told).transfer.deed
    assert send(browser, at(told, "sign-deed"), digest=deed).status_code == 303
    head = sign_in(town.town.head)
    assert send(head, f"/office/cases/{told.number}/sign-deed/", digest=deed).status_code == 303
    for by in (town.bodies.state_approver, town.bodies.communal_approver):
        assert send(sign_in(by), at(told, "approve-deed"), digest=deed).status_code == 303
    assert len(state(told).transfer.deed_approved) == 2


def the_register_registers_and_tells(told: Telling, town: World, sign_in: SignIn) -> None:
    browser = sign_in(town.bodies.registrar)
    fields = {"registration": "2025-118", **day("registered_on", NOW.date())}
    assert send(browser, at(told, "register-title"), **fields).status_code == 303
    extract = SimpleUploadedFile("extract.pdf", sheet("Extract"), "application/pdf")
    told_rights = {"encumbered": "no", "encumbrances": "", "area": "45,5", "rooms": "2", "cadastral": "00-000-000-301"}
    assert send(browser, at(told, "tell-rights"), extract=extract, **told_rights).status_code == 303


def day(name: str, on: date) -> dict[str, str]:
    """A day as the three boxes of a form."""
    return {f"{name}_0": str(on.day), f"{name}_1": str(on.month), f"{name}_2": str(on.year)}


def test_a_no_says_why_and_the_petition_can_be_sent_again(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.petitioned)
    browser = sign_in(town.bodies.industry)
    answer = send(browser, at(told, "industry"), answer="no", said="")
    assert "Write why you do not agree" in text_of(answer)
    digest = drawn(browser, told, "industry", answer="no", said="It is in the reserve of the department.")
    assert send(browser, at(told, "industry"), digest=digest).status_code == 303
    case = state(told)
    assert case.transfer.industry_agreed is False
    page = text_of(sign_in(town.bodies.akim).get(f"/authority/cases/{told.number}/"))
    assert "It is in the reserve of the department." in page
    assert "Draw the paper up and read it" in page


def test_what_was_read_is_what_is_signed(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.opened)
    browser = sign_in(town.bodies.akim)
    first = drawn(browser, told, "petition", said="One.")
    second = drawn(browser, told, "petition", said="Two.")
    answer = send(browser, at(told, "petition"), digest=first)
    assert "The paper was replaced after you opened the page." in text_of(answer)
    assert f'name="digest" value="{second}"' in answer.content.decode(), "whoever reads the new one signs it there"
    assert state(told).transfer.petition_on is None
    assert send(browser, at(told, "petition"), digest=second).status_code == 303
    assert send(browser, at(told, "petition"), digest=second).status_code == 200 or state(told).transfer.petition_on


def test_an_act_that_may_not_be_given_says_why_not_and_takes_no_number(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.petitioned)
    browser = sign_in(town.bodies.akim)
    assert "The akim’s petition was sent and waits for its answer." in text_of(browser.get(at(told, "petition")))
    answer = send(browser, at(told, "petition"), said="Again.")
    assert "The akim’s petition was sent and waits for its answer." in text_of(answer)
    assert sum(one.kind is PaperKind.PETITION for one in state(told).papers) == 1


def test_an_act_of_another_body_is_not_there(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("forestry", transfer.petitioned)
    browser = sign_in(town.bodies.akim)
    for code in ("industry", "property", "approve-deed", "register-title", "sign-deed", "nothing"):
        assert browser.get(at(told, code)).status_code == 404


def test_a_title_is_not_registered_ahead_or_before_its_deed(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("hospital", transfer.approved)
    browser = sign_in(town.bodies.registrar)
    early = send(browser, at(told, "register-title"), registration="1", **day("registered_on", date(2025, 1, 6)))
    assert "The day of registration lies between" in text_of(early)
    late = send(browser, at(told, "register-title"), registration="1", **day("registered_on", date(2025, 7, 7)))
    assert "This day has not come" in text_of(late)
    assert "Enter the registration number" in text_of(send(browser, at(told, "register-title"), registration=""))


def test_an_encumbrance_is_named(town: World, tell_of: TellOf, sign_in: SignIn) -> None:
    told = tell_of("hospital", transfer.registered)
    browser = sign_in(town.bodies.registrar)
    extract = SimpleUploadedFile("extract.pdf", sheet("Extract"), "application/pdf")
    fields = {"encumbered": "yes", "encumbrances": "", "area": "45,5", "rooms": "2", "cadastral": "00-1"}
    answer = send(browser, at(told, "tell-rights"), extract=extract, **fields)
    assert "Name the encumbrance" in text_of(answer)


def test_the_deputy_chairman_of_the_bank_approves_for_the_banks_dwellings(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("mint", transfer.signed_by_both)
    deed = state(told).transfer.deed
    assert send(sign_in(town.bodies.bank), at(told, "approve-deed"), digest=deed).status_code == 303
    assert [str(one) for one in state(told).transfer.deed_approved] == ["national_bank"]


def test_the_family_sees_whose_turn_it_is_since_when_and_both_halves_with_the_limit(
    town: World, tell_of: TellOf, client: Client
) -> None:
    told = tell_of("forestry", transfer.agreed)
    account = account_of(told.home.tenant)
    assert account is not None
    session = client.session
    session[ACCOUNT_KEY] = account.account_id
    session.save()
    client.cookies["language"] = "en"
    page = text_of(client.get(f"/my/cases/{told.number}/"))
    assert "The turn is now of: the authorized body for state property management – State Property Committee" in page
    assert "Overall limit of the transfer stage" in page
    assert "begins with the decision of the state-property body" in page
