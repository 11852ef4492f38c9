"""Signing with a telephone: what the code leads to, who may fetch and bring, and what each fault is answered with."""

import json
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client

from shanyraq.chancery.by_phone import LASTS, MOST, ask_phone
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.outside.documents.layout import qr_svg
from shanyraq.procedure.household import ConsentState
from shanyraq.record.forget import forget_requests
from shanyraq.record.readers.requests import asked
from tests.ncalayer import VECTORS, armoured
from tests.web.applicant import stories
from tests.web.citizens import NOW, SignIn, StandingClock
from tests.web.signing.conftest import NewPhone, api1_on
from tests.web.signing.keys import signature


def at_the_code(told: Telling, browser: Client) -> str:
    """The applicant asks for a code; the address of its page."""
    sign = f"/my/cases/{told.number}/signatures/sign/"
    answer = browser.post(sign, {**stories.signing(told.number), "way": "phone"})
    assert answer.status_code == 303
    return str(answer.headers["Location"])


def consent(told: Telling, person: str) -> ConsentState | None:
    found = stories.case_at_hand(told).filing.consent(person)
    return found.state if found else None


def test_a_telephone_signs_and_the_page_goes_on(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    tenant = told.home.tenant
    browser, device = sign_in(tenant), phone(tenant)
    page = at_the_code(told, browser)
    token = page.split("/")[2]
    shown = browser.get(page).content.decode()
    assert "Waiting for the telephone" in shown
    drawn = qr_svg(f"mobileSign:http://127.0.0.1:8000/egov-qr/api1/{token}")
    assert drawn[drawn.index("<path") : -7] in shown
    status, papers = device.scan(api1_on(browser, page))
    assert status == 200
    text = browser.get(f"/my/cases/{told.number}/signatures/text/").content
    assert papers["signMethod"] == "CMS_SIGN_ONLY"
    assert len(papers["documentsToSign"]) == 1
    assert browser.get(f"{page}state/").json() == {
        "over": False,
        "said": "The code was scanned. Read and sign on the telephone.",
    }
    assert device.put() == (200, {"code": "200", "message": "success"})
    assert consent(told, tenant) is ConsentState.GIVEN
    assert browser.get(f"{page}state/").json()["over"] is True
    assert browser.get(page).headers["Location"] == f"/my/cases/{told.number}/signatures/?told=signed"
    assert text.startswith(b"%PDF")


def test_what_the_app_is_told_has_the_form_it_knows(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    device.scan(api1_on(browser, at_the_code(told, browser)))
    about, papers = device.about, device.documents
    assert set(about) == {"description", "expiry_date", "organisation", "document"}
    assert about["description"] == "Application"
    assert about["expiry_date"].startswith(f"{told.at + LASTS:%Y-%m-%dT%H:%M}")
    assert about["organisation"]["bin"]
    document = papers["documentsToSign"][0]
    assert document["id"] == 1
    assert (document["nameKz"], document["nameRu"], document["nameEn"]) == ("Өтініш", "Заявление", "Application")
    assert document["document"]["file"]["mime"] == "application/pdf"
    samples = VECTORS / "egov_qr"
    if samples.exists():
        sample = json.loads((samples / "api1_response.json").read_text())
        assert {*about["organisation"]} == {*sample["organisation"]}
        assert {*about["document"]} == {*sample["document"]}
        given = json.loads((samples / "api2_get_response_cms.json").read_text())
        assert {*papers} == {*given}
        assert {*document} == {*given["documentsToSign"][0]}


def test_only_the_browser_that_asked_sees_the_code(told: Telling, sign_in: SignIn) -> None:
    page = at_the_code(told, sign_in(told.home.tenant))
    stranger = Client()
    assert stranger.get(page).status_code == 404
    assert stranger.get(f"{page}state/").status_code == 404


def test_only_the_telephone_that_scanned_the_code_gets_the_papers(
    told: Telling, sign_in: SignIn, phone: NewPhone
) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    device.scan(api1_on(browser, at_the_code(told, browser)))
    for wrong in ("", "0" * 64, device.bearer[:-1]):
        device.bearer = wrong
        assert device.send("GET", device.uri, {"Authorization": f"Bearer {wrong}"}, None)[0] == 403
        assert device.put()[0] == 403
    assert device.send("GET", "/egov-qr/api1/unknown", {}, None)[0] == 403
    assert consent(told, told.home.tenant) is None


def test_the_key_of_another_person_is_refused_with_the_reason_on_both_screens(
    told: Telling, sign_in: SignIn, phone: NewPhone
) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.spouse)
    page = at_the_code(told, browser)
    device.scan(api1_on(browser, page))
    status, said = device.put()
    assert status == 403
    assert set(said) == {"code", "message"}
    assert "This key is another person’s" in said["message"]
    assert "This key is another person’s" in browser.get(f"{page}state/").json()["said"]
    assert consent(told, told.home.tenant) is None
    device.sign = phone(told.home.tenant).sign
    assert device.put()[0] == 200, "the right key may still come"


def test_after_five_wrong_signatures_the_code_rests_for_good(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.spouse)
    page = at_the_code(told, browser)
    device.scan(api1_on(browser, page))
    for _ in range(5):
        assert device.put()[0] == 403
    device.sign = phone(told.home.tenant).sign
    assert device.put()[0] == 403
    over = browser.get(page)
    assert over.status_code == 410
    assert "This key is another person’s" in over.content.decode()


@pytest.mark.parametrize(
    "body",
    [[], {}, {"signMethod": "XML"}, {"signMethod": "CMS_SIGN_ONLY", "documentsToSign": []}, "text", None],
    ids=["a list", "empty", "another method", "no papers", "a text", "nothing signed"],
)
def test_what_is_no_answer_is_refused(body: object, told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    device.scan(api1_on(browser, at_the_code(told, browser)))
    status, said = device.put(device.documents if body is None else body)
    assert status == 403
    assert said["message"]
    assert consent(told, told.home.tenant) is None


def test_two_papers_where_one_was_given_are_refused(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    device.scan(api1_on(browser, at_the_code(told, browser)))
    body = device.signed()
    body["documentsToSign"].append({**body["documentsToSign"][0], "id": 2})
    assert "other papers" in device.put(body)[1]["message"]


def test_a_text_that_was_changed_meanwhile_is_not_signed(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    device.scan(api1_on(browser, at_the_code(told, browser)))
    steps.prepare(told)
    status, said = device.put()
    assert status == 403
    assert "another version of the text" in said["message"]
    assert consent(told, told.home.tenant) is not ConsentState.GIVEN


def test_a_code_works_once_and_for_a_quarter_of_an_hour(
    told: Telling, sign_in: SignIn, phone: NewPhone, clock: StandingClock
) -> None:
    browser, device = sign_in(told.home.tenant), phone(told.home.tenant)
    page = at_the_code(told, browser)
    api1 = api1_on(browser, page)
    device.scan(api1)
    assert device.put()[0] == 200
    assert device.put()[0] == 403
    assert phone(told.home.tenant).scan(api1)[0] == 403
    browser, device = sign_in(told.home.spouse), phone(told.home.spouse)
    page = at_the_code(told, browser)
    api1 = api1_on(browser, page)
    device.scan(api1)
    clock.moment += LASTS + timedelta(seconds=1)
    assert device.put()[0] == 403
    assert device.scan(api1)[0] == 403
    over = browser.get(page)
    assert over.status_code == 410
    assert f'href="/my/cases/{told.number}/signatures/sign/"' in over.content.decode()


def test_whoever_has_signed_is_not_shown_a_code(told: Telling, sign_in: SignIn) -> None:
    browser = sign_in(told.home.tenant)
    sign = f"/my/cases/{told.number}/signatures/sign/"
    browser.post(sign, stories.signing(told.number))
    answer = browser.post(sign, {**stories.signing(told.number, "new-key-of-a-click"), "way": "phone"})
    assert answer.status_code == 422
    assert "signed already" in answer.content.decode()


def test_the_app_may_not_ask_without_end(told: Telling, sign_in: SignIn, phone: NewPhone) -> None:
    cache.clear()
    device = phone(told.home.tenant)
    answers = {device.send("GET", "/egov-qr/api1/unknown", {}, None)[0] for _ in range(121)}
    assert answers == {403, 429}
    cache.clear()


def test_a_request_names_some_papers_and_not_too_many() -> None:
    with pytest.raises(ValueError, match="0 papers"):
        ask_phone([], to="/", back="/", at=NOW)
    with pytest.raises(ValueError, match="11 papers"):
        ask_phone([None] * (MOST + 1), to="/", back="/", at=NOW)  # type: ignore[list-item]


def test_codes_that_ran_out_are_forgotten(told: Telling, sign_in: SignIn) -> None:
    token = at_the_code(told, sign_in(told.home.tenant)).split("/")[2]
    assert forget_requests(told.at) == 0
    assert asked(token) is not None
    assert forget_requests(told.at + timedelta(days=1)) == 1
    assert asked(token) is None


@pytest.mark.parametrize("way", ["ncalayer", "file"])
def test_a_signature_made_on_the_own_computer_is_taken(
    way: str, told: Telling, sign_in: SignIn, clock: StandingClock
) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    tenant, browser = told.home.tenant, sign_in(told.home.tenant)
    sign = f"/my/cases/{told.number}/signatures/"
    made = armoured(signature(browser.get(f"{sign}text/").content, tenant, clock.moment))
    came = {"signed": made} if way == "ncalayer" else {"cms": SimpleUploadedFile("a.cms", made.encode())}
    answer = browser.post(f"{sign}sign/", {**stories.signing(told.number), "way": way, **came})
    assert answer.status_code == 303
    assert consent(told, tenant) is ConsentState.GIVEN


def test_the_key_of_another_is_refused_on_the_page_too(told: Telling, sign_in: SignIn, clock: StandingClock) -> None:
    browser, sign = sign_in(told.home.tenant), f"/my/cases/{told.number}/signatures/"
    made = armoured(signature(browser.get(f"{sign}text/").content, told.home.spouse, clock.moment))
    answer = browser.post(f"{sign}sign/", {**stories.signing(told.number), "way": "ncalayer", "signed": made})
    assert answer.status_code == 422
    assert "This key is another person’s" in answer.content.decode()
    assert "Sign with NCALayer" in answer.content.decode(), "the ways are still there"
