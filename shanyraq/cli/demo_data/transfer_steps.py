"""The steps of a transfer, each given by the body whose step it is."""

from typing import Final

from shanyraq.chancery import acts
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.bodies import Bodies
from shanyraq.cli.demo_data.sample import scanned
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.actor import By
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.organisations import transfer_parties

STATE: Final = (
    "Пәтер тұруға жарамды, инженерлік желілері жұмыс істейді (үлгі). / "
    "Квартира пригодна для проживания, инженерные сети исправны (пример)."
)
NO: Final = (
    "Пәтер ведомстволық резервке енгізілген, алдымен одан шығару керек (үлгі). / "
    "Квартира в ведомственном резерве, сначала её надо исключить (пример)."
)
RIGHTS: Final = (
    "Ауыртпалық тіркелмеген. Жалпы ауданы, бөлмелері және кадастрлық нөмірі акт бойынша (үлгі). / "
    "Обременений нет. Площадь, комнаты и кадастровый номер соответствуют акту (пример)."
)


def bodies(t: Telling) -> Bodies:
    """The authorities of this transfer."""
    assert t.staff.bodies is not None, "a story of a transfer has its bodies"
    return t.staff.bodies


def owner(t: Telling) -> By:
    """Who acts for the owner of the dwelling."""
    assert t.staff.owner is not None, "a story of a transfer has an owner"
    return t.staff.owner


def _deed(t: Telling) -> str:
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    return case.transfer.deed


def _signed(t: Telling, drawn: Drawn | Denial, by: By) -> None:
    assert isinstance(drawn, Drawn), (t.number, drawn)
    t.done(acts.sign_drawn(t.number, drawn.paper.digest, DEMO_KEY, by=by, at=t.at))


def open_transfer(t: Telling) -> None:
    """The executor names the bodies."""
    parties = transfer_parties(owner(t).organisation)
    assert parties is not None, "the owner's bodies are entered"
    t.done(acts.open_transfer(t.number, parties, by=steps.executor(t), at=t.at))


def petition(t: Telling) -> None:
    """The akim's office sends its petition."""
    by = bodies(t).akim
    _signed(t, acts.draw_up_petition(t.number, "", by=by, at=t.at), by)


def industry(t: Telling, *, agreed: bool = True) -> None:
    """The body of the industry answers."""
    by, said = bodies(t).industry, "" if agreed else NO
    _signed(t, acts.draw_up_industry_answer(t.number, agreed, said, by=by, at=t.at), by)


def property_body(t: Telling) -> None:
    """The state-property body decides to transfer."""
    by = bodies(t).property_body
    _signed(t, acts.draw_up_property_decision(t.number, True, "", by=by, at=t.at), by)


def draw_up(t: Telling) -> None:
    """The executor draws the deed up."""
    t.done(acts.draw_up_deed(t.number, STATE, by=steps.executor(t), at=t.at))


def owner_signs(t: Telling) -> None:
    """The transferring side signs."""
    t.done(acts.sign_deed(t.number, DEMO_KEY, _deed(t), by=owner(t), at=t.at))


def head_signs(t: Telling) -> None:
    """The receiving side signs."""
    t.done(acts.sign_deed(t.number, DEMO_KEY, _deed(t), by=t.staff.head, at=t.at))


def state_approves(t: Telling) -> None:
    """The state's approver approves."""
    t.done(acts.approve_deed(t.number, DEMO_KEY, _deed(t), by=bodies(t).state_approver, at=t.at))


def communal_approves(t: Telling) -> None:
    """The communal approver approves."""
    t.done(acts.approve_deed(t.number, DEMO_KEY, _deed(t), by=bodies(t).communal_approver, at=t.at))


def register_title(t: Telling) -> None:
    """The registering body registers the dwelling in communal property."""
    registration = f"ҮЛГІ-{t.number}"
    t.done(acts.register_title(t.number, registration, t.at.date(), by=bodies(t).registrar, at=t.at))


def tell_rights(t: Telling) -> None:
    """The registering body tells what is registered."""
    extract = scanned("Extract from the register of rights", t.at)
    t.done(acts.tell_rights(t.number, False, RIGHTS, extract, by=bodies(t).registrar, at=t.at))
