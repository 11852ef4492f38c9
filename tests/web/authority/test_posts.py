"""Who speaks for a body: whoever stands in for the absent is named as such; a turn is told in the office alone."""

from datetime import date, timedelta
from io import BytesIO

from pypdf import PdfReader

from shanyraq.chancery import acts, doors
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data.stories import transfer
from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.actor import By, Role
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.deliveries import deliveries_of
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.notices import turns_told
from shanyraq.record.writers.accounts import appoint
from shanyraq.record.writers.contacts import Sought, confirm, keep_code
from tests.web.authority.conftest import TellOf
from tests.web.staff import NOW, SignIn, state, text_of


def stand_in(absent: By, person: By) -> By:
    """Somebody takes the place of an absent official for a long time."""
    account = account_of(person.person)
    assert account is not None
    appoint(
        account.account_id, absent.role, absent.organisation, "order No. 9", NOW.date(), date(2099, 12, 31),
        stands_in_for=absent.person,
    )  # fmt: skip
    return By(absent.role, person.person, absent.organisation)


def test_a_stand_in_sends_the_petition_and_the_paper_and_the_case_say_in_whose_place(
    town: World, tell_of: TellOf, sign_in: SignIn
) -> None:
    told = tell_of("forestry", transfer.opened)
    acting = stand_in(town.bodies.akim, town.bodies.communal_approver)
    assert told.number in text_of(sign_in(acting).get("/authority/"))
    drawn = acts.draw_up_petition(told.number, "", by=acting, at=NOW)
    assert isinstance(drawn, Drawn)
    pages = PdfReader(BytesIO(doors.files().read(drawn.paper.digest))).pages
    printed = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "исполняющий обязанности (order No. 9)" in printed
    told.done(acts.sign_drawn(told.number, drawn.paper.digest, DEMO_KEY, by=acting, at=NOW))
    assert state(told).transfer.petition_on == NOW.date()
    page = text_of(sign_in(town.bodies.industry).get(f"/authority/cases/{told.number}/"))
    assert "order No. 9" in page


def test_an_official_is_told_of_a_turn_in_the_office_and_not_at_an_address_of_their_own(
    town: World, tell_of: TellOf
) -> None:
    industry = town.bodies.industry
    before = NOW - timedelta(days=60)
    code = keep_code(Sought(industry.person, "email", "official@mail.example", "ru"), "123456", before)
    assert confirm(code, before)
    told = tell_of("forestry", transfer.petitioned)
    assert [one.number for one in turns_told(industry.person, Role.INDUSTRY)] == [told.number]
    assert deliveries_of(industry.person) == ()
