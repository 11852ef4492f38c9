"""The bodies outside the akimat that take part in a transfer: owners with their commissions, and the authorities."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from shanyraq.procedure.actor import By, OrganisationId, Role
from shanyraq.procedure.parties import ApproverPost, TransferParties
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import OrganisationKind

Enter = Callable[["Body"], OrganisationId]
"""Enters an organisation, once."""

Appoint = Callable[[int, str, Role, OrganisationId], By]
"""Enters somebody under a serial number and a login, and appoints them to a role in an organisation."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation to be entered."""

    code: str
    kind: OrganisationKind
    names: Names
    bin: str
    address: Names


@dataclass(frozen=True, slots=True)
class Bodies:
    """Who acts for each authority of a transfer; `state_approver` of the bank's dwellings is its Deputy Chairman."""

    akim: By
    industry: By
    property_body: By
    communal_approver: By
    state_approver: By
    registrar: By
    bank: By


def _at(house: int) -> Names:
    return Names(
        f"Үлгі қаласы, Мысал даңғылы, {house}", f"г. Улги, проспект Мысал, {house}", f"{house} Mysal Avenue, Ulgi"
    )


HOSPITAL: Final = Body(
    "ULGIHOSP",
    OrganisationKind.OWNER,
    Names(
        "«Үлгі қалалық ауруханасы» коммуналдық мемлекеттік мекемесі (үлгі)",
        "Коммунальное государственное учреждение «Городская больница Улги» (пример)",
        "Communal State Institution “Ulgi City Hospital” (sample)",
    ),
    "000140000055",
    _at(5),
)
FORESTRY: Final = Body(
    "ULGIFOR",
    OrganisationKind.OWNER,
    Names(
        "«Үлгі орманы» республикалық мемлекеттік кәсіпорны (үлгі)",
        "Республиканское государственное предприятие «Лес Улги» (пример)",
        "Republican State Enterprise “Ulgi Forest” (sample)",
    ),
    "000140000066",
    _at(6),
)
MINT: Final = Body(
    "ULGIMINT",
    OrganisationKind.OWNER,
    Names(
        "Ұлттық Банктің «Үлгі сарайы» кәсіпорны (үлгі)",
        "Предприятие Национального Банка «Монетный двор Улги» (пример)",
        "Enterprise of the National Bank “Ulgi Mint” (sample)",
    ),
    "000140000077",
    _at(7),
)
_AKIM: Final = Body(
    "ULGIAKIM",
    OrganisationKind.AKIM_OFFICE,
    Names("Үлгі облысы әкімінің аппараты (үлгі)", "Аппарат акима Улгийской области (пример)",
          "Office of the Akim of Ulgi Region (sample)"),
    "000140000088",
    _at(8),
)  # fmt: skip
_INDUSTRY: Final = Body(
    "ULGIMIN",
    OrganisationKind.INDUSTRY_BODY,
    Names("Үлгі саласының министрлігі (үлгі)", "Министерство отрасли-примера (пример)",
          "Ministry of the Sample Industry (sample)"),
    "000140000099",
    _at(9),
)  # fmt: skip
_PROPERTY: Final = Body(
    "ULGISPC",
    OrganisationKind.PROPERTY_BODY,
    Names("Мемлекеттік мүлік комитеті (үлгі)", "Комитет государственного имущества (пример)",
          "State Property Committee (sample)"),
    "000140000100",
    _at(10),
)  # fmt: skip
_SUBDIVISION: Final = Body(
    "ULGISPD",
    OrganisationKind.PROPERTY_BODY,
    Names("Мемлекеттік мүлік комитетінің Үлгі облысы бойынша департаменті (үлгі)",
          "Департамент государственного имущества по Улгийской области (пример)",
          "State Property Department of Ulgi Region (sample)"),
    "000140000111",
    _at(11),
)  # fmt: skip
_COMMUNAL: Final = Body(
    "ULGICOM",
    OrganisationKind.PROPERTY_BODY,
    Names("Үлгі қаласы әкімдігінің қаржы бөлімі (үлгі)", "Отдел финансов акимата города Улги (пример)",
          "Finance Department of the Akimat of Ulgi City (sample)"),
    "000140000122",
    _at(12),
)  # fmt: skip
_REGISTRY: Final = Body(
    "ULGIREG",
    OrganisationKind.REGISTERING_BODY,
    Names("Жылжымайтын мүлікке құқықтарды тіркеуші орган, Үлгі қаласы (үлгі)",
          "Регистрирующий орган прав на недвижимое имущество, город Улги (пример)",
          "Registering Body for Rights to Real Estate, Ulgi City (sample)"),
    "000140000133",
    _at(13),
)  # fmt: skip
_BANK: Final = Body(
    "ULGIBANK",
    OrganisationKind.NATIONAL_BANK,
    Names("Қазақстан Республикасының Ұлттық Банкі (үлгі)", "Национальный Банк Республики Казахстан (пример)",
          "National Bank of the Republic of Kazakhstan (sample)"),
    "000140000144",
    _at(14),
)  # fmt: skip


def make_bodies(enter: Enter, appoint: Appoint, serial: int) -> Bodies:
    """The authorities, each with one official."""
    return Bodies(
        akim=appoint(serial, "akim", Role.AKIM, enter(_AKIM)),
        industry=appoint(serial + 1, "industry", Role.INDUSTRY, enter(_INDUSTRY)),
        property_body=appoint(serial + 2, "property", Role.PROPERTY, enter(_PROPERTY)),
        communal_approver=appoint(serial + 3, "communal", Role.COMMUNAL_APPROVER, enter(_COMMUNAL)),
        state_approver=appoint(serial + 4, "department", Role.STATE_APPROVER, enter(_SUBDIVISION)),
        registrar=appoint(serial + 5, "registrar", Role.REGISTRAR, enter(_REGISTRY)),
        bank=appoint(serial + 6, "bank", Role.STATE_APPROVER, enter(_BANK)),
    )


def parties_of(bodies: Bodies, owner: By, provider: OrganisationId, *, republican: bool, bank: bool) -> TransferParties:
    """Who acts when dwellings of this owner are transferred."""
    both = TransferParties(
        transferring=owner.organisation,
        receiving=provider,
        local_approver=bodies.communal_approver.organisation,
        local_approver_post=ApproverPost.COMMUNAL_PROPERTY_BODY,
        registering=bodies.registrar.organisation,
    )
    if not republican:
        return both
    return TransferParties(
        transferring=both.transferring,
        receiving=both.receiving,
        local_approver=both.local_approver,
        local_approver_post=both.local_approver_post,
        registering=both.registering,
        akim=bodies.akim.organisation,
        industry=bodies.industry.organisation,
        property_body=bodies.property_body.organisation,
        state_approver=(bodies.bank if bank else bodies.state_approver).organisation,
        state_approver_post=ApproverPost.NATIONAL_BANK if bank else ApproverPost.STATE_PROPERTY_SUBDIVISION,
    )
