"""A joined case is not lost: whoever looks at it reads where it goes on, and is led there if it is theirs to see."""

import io
import zipfile
from datetime import timedelta

import pytest
from django.test import Client

from shanyraq.chancery.dossier.gathering import dossier_for_audit
from shanyraq.cli.demo_data.homes import make_home
from shanyraq.cli.demo_data.stories import life
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.accounts import account_of
from shanyraq.web.actor import ACCOUNT_KEY
from tests.web.staff import NOW, SignIn, Tell, state, text_of

SAID = {
    "kk": "{number} ісінде жалғасуда",
    "ru": "Продолжается в деле {number}",
    "en": "Goes on in case {number}",
}


@pytest.fixture
def lead(tell: Tell) -> Telling:
    """The earlier case, to which another family's was joined."""
    return tell(life.joined)


@pytest.fixture
def joined(lead: Telling) -> str:
    """The number of the joined case."""
    (number,) = state(lead).joined
    return number


def as_citizen(client: Client, person: PersonId, lang: str) -> Client:
    account = account_of(person)
    assert account is not None, "the demonstration's tenants have accounts"
    session = client.session
    session.clear()
    session[ACCOUNT_KEY] = account.account_id
    session.save()
    client.cookies["language"] = lang
    return client


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_its_family_reads_where_it_goes_on_and_is_led_there(
    client: Client, town: World, lead: Telling, joined: str, lang: str
) -> None:
    second = make_home(life.SECOND_FAMILY, town.town.provider)
    browser, said = as_citizen(client, second.tenant, lang), SAID[lang].format(number=lead.number)
    listed = text_of(browser.get("/my/"))
    assert said in listed
    assert f"/my/cases/{lead.number}/" in listed
    page = text_of(browser.get(f"/my/cases/{joined}/"))
    assert said in page
    assert f'href="/my/cases/{lead.number}/"' in page
    assert "/again/" not in page
    there = browser.get(f"/my/cases/{lead.number}/")
    assert there.status_code == 200
    assert joined in text_of(there)
    assert browser.get(f"/my/cases/{joined}/again/").status_code == 303


def test_the_earlier_family_sees_the_number_and_not_the_other_familys_file(
    client: Client, lead: Telling, joined: str
) -> None:
    browser = as_citizen(client, lead.home.tenant, "en")
    page = text_of(browser.get(f"/my/cases/{lead.number}/"))
    assert "Joined to this case" in page
    assert f'href="/my/cases/{joined}/"' not in page
    assert browser.get(f"/my/cases/{joined}/").status_code == 404


def test_the_office_reads_it_in_lists_and_on_both_pages(
    town: World, sign_in: SignIn, lead: Telling, joined: str
) -> None:
    browser, said = sign_in(town.town.executors[1]), f"Goes on in case {lead.number}"
    assert said in text_of(browser.post("/office/find/", {"wanted": "ULGI-2025"}, follow=True))
    browser.post(f"/office/cases/{joined}/purpose/", {"purpose": "control"})
    page = text_of(browser.get(f"/office/cases/{joined}/"))
    assert said in page
    assert f'href="/office/cases/{lead.number}/"' in page


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_its_number_tells_anybody_where_it_goes_on_and_nobodys_name(
    client: Client, lead: Telling, joined: str, lang: str
) -> None:
    client.cookies["language"] = lang
    page = text_of(client.get(f"/status/?number={joined}"))
    assert SAID[lang].format(number=lead.number) in page
    assert f'href="/status/?number={lead.number}"' in page
    assert "Үлгі" not in page.split("<main", 1)[1].split("</main>", 1)[0]


def test_the_dossier_says_it(lead: Telling, joined: str) -> None:
    def index(number: str) -> str:
        with zipfile.ZipFile(io.BytesIO(dossier_for_audit(number, NOW + timedelta(minutes=1)))) as packed:
            name = next(one for one in packed.namelist() if one.endswith("index.en.html"))
            return packed.read(name).decode()

    assert f"Goes on in case {lead.number}" in index(joined)
    assert f"Joined to this case: {joined}" in index(lead.number)
