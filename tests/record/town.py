"""Rows behind the identifiers of `tests.procedure.story`: a synthetic town, its bodies, one family and one flat."""

from datetime import date

from shanyraq.law.facts import Tenure
from shanyraq.law.routes import Route
from shanyraq.procedure.actor import By
from shanyraq.record.privacy import iin_hash
from shanyraq.record.search import folded
from shanyraq.record.tables import Account, Dwelling, Organisation, Person, Post, Tenancy
from tests.procedure import story

PEOPLE = {
    "tenant": ("Үлгіұлы", "Тасқын", "800501000011"),
    "spouse": ("Примерова", "Айша", "820203000022"),
    "child": ("Үлгіқызы", "Дана", "150709000033"),
    "executor": ("Образцова", "Мәлике", "790101000044"),
    "head": ("Примеров", "Ерлан", "700101000055"),
    "chair": ("Үлгібаев", "Серік", "600101000066"),
    "deputy": ("Үлгібаева", "Гүлнар", "610101000077"),
    "member": ("Образцов", "Пётр", "620101000088"),
    "secretary": ("Примерова", "Жанна", "630101000099"),
    **{name: ("Үлгі", name.title(), "") for name in ("owner", "akim", "industry", "property", "local", "state")},
    "registrar": ("Үлгі", "Registrar", ""),
}
BODIES = {
    "akimat": ("QAR", "provider"),
    "hospital": ("HOS", "owner"),
    "akim-office": ("AKM", "akim_office"),
    "ministry": ("MIN", "industry_body"),
    "property-committee": ("PRC", "property_body"),
    "communal-property": ("COM", "property_body"),
    "state-department": ("STD", "property_body"),
    "registry": ("REG", "registering_body"),
    "neighbour": ("NEI", "provider"),
}
STAFF = (
    story.EXECUTOR, story.HEAD, story.CHAIR, story.DEPUTY, story.MEMBER, story.SECRETARY, story.OWNER, story.AKIM,
    story.INDUSTRY, story.PROPERTY, story.LOCAL, story.STATE, story.REGISTRAR,
)  # fmt: skip


def settle() -> None:
    """Enter everybody and everything that the story names."""
    for id, (family, given, iin) in PEOPLE.items():
        Person.objects.create(
            id=id, family_name=family, given_name=given, names=folded(family, given), iin=iin, iin_hash=iin_hash(iin)
        )
    for id, (code, kind) in BODIES.items():
        Organisation.objects.create(id=id, code=code, kind=kind, name_kk=code, name_ru=code, name_en=code)
    for by in (story.TENANT, *STAFF):
        open_account(by)
    add_flat("dwelling", "Қарағанды қ., Үлгі көшесі 12/3", "г. Караганда, ул. Примерная 12/3")
    Tenancy.objects.create(dwelling_id="dwelling", tenant_id="tenant", basis=str(Tenure.TENANCY_AGREEMENT))


def open_account(by: By) -> Account:
    """An account for an actor of the story, with the post they speak from."""
    account = Account.objects.create(login=by.person, person_id=by.person, demo=True)
    if by.organisation:
        Post.objects.create(
            account=account, role=str(by.role), organisation_id=by.organisation, act="act 1", since=date(2021, 1, 1)
        )
    return account


def add_flat(id: str, kk: str, ru: str) -> None:
    """A flat of the communal stock."""
    Dwelling.objects.create(
        id=id,
        address_kk=kk,
        address_ru=ru,
        places=folded(kk, ru),
        route=str(Route.COMMUNAL),
        owner_id="akimat",
        provider_id="akimat",
    )
