"""A synthetic town: its akimat, another one beside it, the housing commission, the staff and their accounts."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Final

from shanyraq.chancery.drawing_up.agreement import CLAUSES, PAYEE
from shanyraq.cli.demo_data.bodies import (
    FORESTRY,
    HOSPITAL,
    MINT,
    Appoint,
    Bodies,
    Body,
    make_bodies,
    parties_of,
)
from shanyraq.cli.demo_data.people import Somebody, enter
from shanyraq.law.hours import OfficeHours
from shanyraq.procedure.actor import By, OrganisationId, PersonId, Role
from shanyraq.procedure.composition import Composition, Majority, Rules, Seat, Seated
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.commission import compositions
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import OrganisationKind, of_kind
from shanyraq.record.readers.watch import ESCALATION
from shanyraq.record.writers.accounts import add_account, appoint
from shanyraq.record.writers.commissions import form_commission
from shanyraq.record.writers.organisations import add_organisation, change_setting, name_acting_bodies

TOWN: Final = "ULGI"
ZONE: Final = "Asia/Almaty"
HOURS: Final = OfficeHours(ZONE, time(9), time(18, 30), "Үлгі: демонстрациялық әкімдіктің ішкі тәртібі, 3-тармақ")
COMMISSION_RULES: Final = Rules(
    quorum_of=2,
    quorum_in=3,
    majority=Majority.OF_VOTERS,
    casting_vote=True,
    secretary_votes=False,
    source="Үлгі: демонстрациялық тұрғын үй комиссиясы туралы ереже, 7–9-тармақтар (ойдан шығарылған)",
)
SIGNED_RULES: Final = replace(
    COMMISSION_RULES,
    source="Үлгі: «Үлгі сарайы» кәсіпорнының тұрғын үй комиссиясы туралы ереже, 7–10-тармақтар (ойдан шығарылған)",
    signed_ballots=True,
)
"""Those of the enterprise of the National Bank: its members sign their ballots."""
_SETTINGS_SOURCE: Final = "Үлгі: демонстрациялық әкімдіктің № 3 бұйрығы (ойдан шығарылған)"
_PAYEE: Final = {
    "beneficiary": {
        "kk": "Үлгі қаласының бюджеті (үлгі)",
        "ru": "Бюджет города Улги (пример)",
        "en": "Budget of Ulgi City (sample)",
    },
    "bin": "000140000044",
    "iban": "KZ00 0000 0000 0000 0000",
    "bank": "ҮЛГІ БАНКІ (DEMO)",
    "codes": "000000",
}
_CLAUSES: Final = [
    {
        "kk": "Үлгі тармақ: тараптар туындаған дауды келіссөз арқылы шешуге тырысады.",
        "ru": "Пункт-пример: споры стороны стараются решить переговорами.",
        "en": "Sample clause: the parties try to settle disputes by talking.",
    }
]
_ACT: Final = "Үлгі: демонстрациялық әкімдіктің № {number} өкімі"


@dataclass(frozen=True, slots=True)
class Staff:
    """Who acts for one provider and in the commission that decides: its own, or that of the dwellings' owner.

    `owner` and `bodies` take part where a dwelling has to be transferred first.
    """

    provider: OrganisationId
    executors: tuple[By, ...]
    head: By
    secretary: By
    chair: By
    deputy: By
    members: tuple[By, ...]
    commission: str
    owner: By | None = None
    bodies: Bodies | None = None

    @property
    def everybody(self) -> tuple[By, ...]:
        """All of them, each once."""
        own = (*self.executors, self.head, self.secretary, self.chair, self.deputy, *self.members)
        return own if self.owner is None else (*own, self.owner)


@dataclass(frozen=True, slots=True)
class World:
    """The town, its neighbour, the operator of the State Corporation, and who keeps the calendar of the system.

    `hospital`, `forestry` and `mint` are the town's staff with the commission of an owner of dwellings: a communal
    institution, a republican enterprise, an enterprise of the National Bank.
    """

    town: Staff
    neighbour: Staff
    operator: By
    hospital: Staff
    forestry: Staff
    mint: Staff
    bodies: Bodies
    administrator: By


_TOWN: Final = Body(
    TOWN,
    OrganisationKind.PROVIDER,
    Names(
        "Үлгі қаласы әкімдігінің тұрғын үй бөлімі (үлгі)",
        "Жилищный отдел акимата города Улги (пример)",
        "Housing Department of the Akimat of Ulgi City (sample)",
    ),
    "000140000011",
    Names("Үлгі қаласы, Шаңырақ алаңы, 1", "г. Улги, площадь Шанырак, 1", "1 Shanyraq Square, Ulgi"),
)
_NEIGHBOUR: Final = Body(
    "MYSAL",
    OrganisationKind.PROVIDER,
    Names(
        "Мысал ауданы әкімдігінің тұрғын үй бөлімі (үлгі)",
        "Жилищный отдел акимата Мысалского района (пример)",
        "Housing Department of the Akimat of Mysal District (sample)",
    ),
    "000140000022",
    Names("Мысал ауылы, Үлгі көшесі, 2", "с. Мысал, ул. Улги, 2", "2 Ulgi Street, Mysal"),
)
_STATE_CORPORATION: Final = Body(
    "GCORP",
    OrganisationKind.STATE_CORPORATION,
    Names(
        "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы, Үлгі қаласының бөлімі (үлгі)",
        "Государственная корпорация «Правительство для граждан», отдел города Улги (пример)",
        "State Corporation “Government for Citizens”, Ulgi City office (sample)",
    ),
    "000140000033",
    Names("Үлгі қаласы, Мысал даңғылы, 3", "г. Улги, проспект Мысал, 3", "3 Mysal Avenue, Ulgi"),
)
_STAFF_SERIALS: Final = 9000
"""Serial numbers of staff begin here; those of households lie below."""


def make_world(today: date) -> World:
    """The town and everybody who works in it, entered unless they are there."""
    since = today - timedelta(days=730)
    town = _staff(_organisation(_TOWN), _STAFF_SERIALS, since, members=3, executors=2)
    change_setting(town.provider, PAYEE, _PAYEE, _SETTINGS_SOURCE)
    change_setting(town.provider, ESCALATION, 1, _SETTINGS_SOURCE)
    change_setting(town.provider, CLAUSES, _CLAUSES, _SETTINGS_SOURCE)
    neighbour = _staff(_organisation(_NEIGHBOUR), _STAFF_SERIALS + 50, since, members=1, executors=1)
    operator = _appointed(_STAFF_SERIALS + 90, "operator", [(Role.OPERATOR, _organisation(_STATE_CORPORATION))], since)
    bodies = make_bodies(_organisation, _appointing(since), _STAFF_SERIALS + 92)
    hospital = _owner(town, bodies, HOSPITAL, "hospital", 200, since)
    forestry = _owner(town, bodies, FORESTRY, "forestry", 220, since)
    mint = _owner(town, bodies, MINT, "mint", 240, since)
    administrator = _appointed(_STAFF_SERIALS + 91, "administrator", [(Role.ADMINISTRATOR, town.provider)], since)
    return World(town, neighbour, operator, hospital, forestry, mint, bodies, administrator)


def _appointing(since: date) -> Appoint:
    return lambda serial, login, role, organisation: _appointed(serial, login, [(role, organisation)], since)


def _owner(town: Staff, bodies: Bodies, body: Body, login: str, serial: int, since: date) -> Staff:
    """The town's staff with an owner of dwellings: its head, and the commission that belongs to it (p.9)."""
    organisation = _organisation(body)

    def post(at: int, seat: str, *roles: Role) -> By:
        places = [(role, organisation) for role in roles]
        return _appointed(_STAFF_SERIALS + serial + at, f"{login}-{seat}" if seat else login, places, since)

    staff = replace(
        town,
        secretary=post(1, "secretary", Role.SECRETARY),
        chair=post(2, "chair", Role.CHAIR),
        deputy=post(3, "deputy", Role.MEMBER, Role.CHAIR),
        members=(post(4, "member1", Role.MEMBER),),
        owner=post(0, "", Role.OWNER),
        bodies=bodies,
    )
    assert staff.owner is not None, "just made"
    parties = parties_of(
        bodies, staff.owner, town.provider, republican=body is not HOSPITAL, bank=body is MINT
    )  # fmt: skip
    name_acting_bodies(organisation, parties)
    rules = SIGNED_RULES if body is MINT else COMMISSION_RULES
    return replace(staff, commission=_commission(staff, since, organisation, rules))


def _organisation(body: Body) -> OrganisationId:
    known = {one.code: one.id for one in of_kind(body.kind)}
    if body.code in known:
        return known[body.code]
    hours = HOURS if body.kind is OrganisationKind.PROVIDER else None
    return add_organisation(
        body.code, body.kind, body.names, hours=hours, bin=body.bin, address=body.address, phone="+7 000 000 00 00"
    )


def _staff(provider: OrganisationId, serial: int, since: date, *, members: int, executors: int) -> Staff:
    def post(at: int, login: str, *roles: Role) -> By:
        name = login if serial == _STAFF_SERIALS else f"mysal-{login}"
        return _appointed(serial + at, name, [(role, provider) for role in roles], since)

    staff = Staff(
        provider=provider,
        executors=tuple(post(at, f"executor{at + 1}", Role.EXECUTOR) for at in range(executors)),
        head=post(10, "head", Role.HEAD),
        secretary=post(11, "secretary", Role.SECRETARY),
        chair=post(12, "chair", Role.CHAIR),
        # Where the chair left a case, the deputy presides over it.
        deputy=post(13, "deputy", Role.MEMBER, Role.CHAIR),
        members=tuple(post(14 + at, f"member{at + 1}", Role.MEMBER) for at in range(members)),
        commission="",
    )
    return replace(staff, commission=_commission(staff, since, provider))


def _appointed(serial: int, login: str, posts: list[tuple[Role, OrganisationId]], since: date) -> By:
    """A member of staff with an account and posts; speaks from the first of them."""
    born_on = date(1970 + serial % 25, 1 + serial % 12, 1 + serial % 28)
    at = serial - _STAFF_SERIALS
    # No two of the staff are namesakes: papers are signed by several of them, and four eyes have to be seen.
    person = enter(Somebody(at, at // 7, serial % 2 == 1, born_on), serial)
    if account_of(person) is None:
        account = add_account(login, person, demo=True)
        for role, organisation in posts:
            appoint(account, role, organisation, _ACT.format(number=serial), since)
    role, organisation = posts[0]
    return By(role, person, organisation)


def _commission(staff: Staff, since: date, owner: OrganisationId, rules: Rules = COMMISSION_RULES) -> str:
    formed = compositions(owner, since)
    if formed:
        return formed[0].commission
    seats = (
        Seated(staff.chair.person, Seat.CHAIR),
        Seated(staff.deputy.person, Seat.DEPUTY),
        *(Seated(one.person, Seat.MEMBER) for one in staff.members),
        Seated(staff.secretary.person, Seat.SECRETARY),
    )
    act = _ACT.format(number="25-к")
    return form_commission(Composition("", owner, act, since, since, None, seats, rules))


def open_citizen_account(person: PersonId, login: str, language: str) -> None:
    """An account by which the demonstration can be entered as this citizen."""
    if account_of(person) is None:
        add_account(login, person, language=language, demo=True)
