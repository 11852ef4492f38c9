"""How the tables of an entry file become rows: all in one transaction, each thing once."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pyotp
from django.db import transaction
from django.utils import timezone

from shanyraq.cli import entry_file as file
from shanyraq.law.hours import OfficeHours
from shanyraq.procedure.actor import OrganisationId, PersonId
from shanyraq.procedure.composition import Composition, Rules, Seated
from shanyraq.procedure.parties import ApproverPost, TransferParties
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.commission import compositions
from shanyraq.record.readers.dwellings import dwellings_like
from shanyraq.record.readers.names import Names
from shanyraq.record.readers.organisations import (
    OrganisationKind,
    local_post,
    of_kind,
    organisation,
    state_post,
    transfer_parties,
)
from shanyraq.record.writers.accounts import add_account, appoint, new_totp
from shanyraq.record.writers.commissions import form_commission
from shanyraq.record.writers.dwellings import NewDwelling, add_dwelling, add_tenancy
from shanyraq.record.writers.organisations import add_organisation, change_setting, name_acting_bodies
from shanyraq.record.writers.people import NewPerson, add_person


class CannotEnter(ValueError):
    """The file contradicts itself or what is there; nothing was entered."""


@dataclass
class Entered:
    """What was done, as lines for the person at the shell. Passwords stand here and nowhere else."""

    lines: list[str] = field(default_factory=list)


def enter(entry: file.Entry, password: Callable[[], str]) -> Entered:
    """Enter the file; raises CannotEnter, and then nothing was entered."""
    done = Entered()
    with transaction.atomic():
        organisations = _organisations(entry, done)
        people = _staff(entry, organisations, password, done)
        for commission in entry.commission:
            _commission(commission, organisations, people, done)
        for dwelling in entry.dwelling:
            _dwelling(dwelling, organisations, done)
        for transfer in entry.transfer:
            _transfer(transfer, organisations, done)
    return done


def _organisations(entry: file.Entry, done: Entered) -> dict[str, OrganisationId]:
    known = {one.code: one.id for kind in OrganisationKind for one in of_kind(kind)}
    for one in entry.organisation:
        if one.code in known:
            done.lines.append(f"organisation {one.code}: there already")
            continue
        known[one.code] = _organisation(one)
        done.lines.append(f"organisation {one.code}: entered")
    return known


def _organisation(one: file.Organisation) -> OrganisationId:
    try:
        kind = OrganisationKind(one.kind)
        hours = None
        if one.hours is not None:
            hours = OfficeHours(one.hours.zone, one.hours.opens, one.hours.closes, one.hours.source)
    except ValueError as error:
        raise CannotEnter(f"organisation {one.code}: {error}") from error
    if kind is OrganisationKind.PROVIDER and hours is None:
        raise CannotEnter(f"organisation {one.code}: a provider needs office hours with their source")
    names = Names(one.names.kk, one.names.ru, one.names.en)
    address = Names(one.address.kk, one.address.ru, one.address.ru)
    entered = add_organisation(one.code, kind, names, hours=hours, bin=one.bin, address=address, phone=one.phone)
    for name, setting in one.settings.items():
        change_setting(entered, name, setting.value, setting.source)
    return entered


def _of(code: str, organisations: dict[str, OrganisationId], where: str) -> OrganisationId:
    try:
        return organisations[code]
    except KeyError:
        raise CannotEnter(f"{where}: there is no organisation with the code {code!r}") from None


def _person(one: file.Human) -> PersonId:
    return add_person(NewPerson(one.family_name, one.given_name, one.patronymic, one.iin, one.born_on))


def _staff(
    entry: file.Entry, organisations: dict[str, OrganisationId], password: Callable[[], str], done: Entered
) -> dict[str, PersonId]:
    people = {}
    for one in entry.staff:
        people[one.login] = person = _person(one)
        if account_of(person) is not None:
            done.lines.append(f"staff {one.login}: there already")
            continue
        first = password()
        account = add_account(one.login, person, password=first, language=one.language)
        for post in one.posts:
            body = _of(post.organisation, organisations, f"staff {one.login}")
            absent = _absent(post, people, f"staff {one.login}")
            appoint(account, post.role, body, post.act, post.since, post.until, absent, post.unit)
        second = pyotp.TOTP(new_totp(account)).provisioning_uri(name=one.login, issuer_name="Shanyraq")
        done.lines.append(f"staff {one.login}: entered; password {first}; second step {second}")
    return people


def _absent(post: file.Post, people: dict[str, PersonId], where: str) -> PersonId | None:
    """Whoever is absent; None where nobody is."""
    if not post.stands_in_for:
        return None
    if post.until is None:
        raise CannotEnter(f"{where}: whoever stands in for somebody does so until a day")
    if post.stands_in_for not in people:
        raise CannotEnter(f"{where}: no staff {post.stands_in_for!r} stands before them in the file")
    return people[post.stands_in_for]


def _commission(
    one: file.Commission, organisations: dict[str, OrganisationId], people: dict[str, PersonId], done: Entered
) -> None:
    owner = _of(one.organisation, organisations, "commission")
    if any(known.act == one.act for known in compositions(owner, timezone.localdate())):
        done.lines.append(f"commission of {one.organisation} by {one.act}: there already")
        return
    rules = one.rules
    form_commission(
        Composition(
            commission="",
            organisation=owner,
            act=one.act,
            act_on=one.act_on,
            since=one.since,
            until=one.until,
            seats=tuple(Seated(people[seat.login], seat.seat) for seat in one.seats),
            rules=Rules(
                rules.quorum_of,
                rules.quorum_in,
                rules.majority,
                rules.casting_vote,
                rules.secretary_votes,
                rules.source,
                rules.signed_ballots,
            ),
        )
    )
    done.lines.append(f"commission of {one.organisation} by {one.act}: entered")


def _dwelling(one: file.Dwelling, organisations: dict[str, OrganisationId], done: Entered) -> None:
    known = next(
        (found.id for found in dwellings_like(one.cadastral_number) if found.cadastral_number == one.cadastral_number),
        None,
    )
    where = f"dwelling {one.cadastral_number}"
    if known is None:
        known = add_dwelling(
            NewDwelling(
                address_kk=one.address.kk,
                address_ru=one.address.ru,
                route=one.route,
                owner=_of(one.owner, organisations, where),
                provider=_of(one.provider, organisations, where),
                national_bank=one.national_bank,
                cadastral_number=one.cadastral_number,
                rooms=one.rooms,
                area=one.area,
            )
        )
        done.lines.append(f"{where}: entered")
    else:
        done.lines.append(f"{where}: there already")
    for tenant in one.tenants:
        add_tenancy(known, _person(tenant), tenant.basis, tenant.number, tenant.since)


def _post_of(body: OrganisationId, post: Callable[[OrganisationKind], ApproverPost | None]) -> ApproverPost | None:
    known = organisation(body)
    return post(known.kind) if known else None


def _transfer(one: file.Transfer, organisations: dict[str, OrganisationId], done: Entered) -> None:
    where = f"transfer of {one.owner}"

    def body(code: str) -> OrganisationId:
        return _of(code, organisations, where) if code else ""

    local, state = body(one.local_approver), body(one.state_approver)
    locally, for_state = _post_of(local, local_post), _post_of(state, state_post)
    if locally is None:
        raise CannotEnter(f"{where}: {one.local_approver} is no body that approves a deed for the communal side")
    if state and for_state is None:
        raise CannotEnter(f"{where}: {one.state_approver} is no body that approves a deed for the state")
    parties = TransferParties(
        transferring=_of(one.owner, organisations, where),
        receiving=_of(one.provider, organisations, where),
        local_approver=local,
        local_approver_post=locally,
        registering=body(one.registering),
        akim=body(one.akim),
        industry=body(one.industry),
        property_body=body(one.property_body),
        state_approver=state,
        state_approver_post=for_state,
    )
    if transfer_parties(parties.transferring) == parties:
        done.lines.append(f"{where}: there already")
        return
    name_acting_bodies(parties.transferring, parties)
    done.lines.append(f"{where}: entered")
