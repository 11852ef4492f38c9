"""Accounts and the posts they hold."""

from datetime import date

import pyotp
from django.db.models import Q

from shanyraq.procedure.actor import OrganisationId, PersonId, Role
from shanyraq.record.tables import Account, Post


def add_account(login: str, person: PersonId, *, password: str = "", language: str = "kk", demo: bool = False) -> str:
    """An account; without a password it can be entered only by a door that proves the person (EDS, the demo)."""
    account = Account(login=login.lower(), person_id=person, language=language, demo=demo)
    if password:
        account.set_password(password)
    else:
        account.set_unusable_password()
    account.save()
    return str(account.pk)


def change_password(account: str, password: str) -> None:
    """Another password; the session key that Django derives from it ends the account's other sessions."""
    row = Account.objects.get(pk=account)
    row.set_password(password)
    row.failures, row.locked_until = 0, None
    row.save(update_fields=["password", "failures", "locked_until"])


def new_totp(account: str) -> str:
    """A fresh secret of the second step, to be shown once as a QR code; the old one stops working."""
    secret = pyotp.random_base32()
    Account.objects.filter(pk=account).update(totp_secret=secret, totp_step=0)
    return secret


def change_language(account: str, language: str) -> None:
    """The language the person reads."""
    Account.objects.filter(pk=account).update(language=language)


def appoint(
    account: str,
    role: Role,
    organisation: OrganisationId,
    act: str,
    since: date,
    until: date | None = None,
    stands_in_for: PersonId | None = None,
) -> None:
    """Give an account a post by an act; in the place of somebody absent only until a day."""
    Post.objects.create(
        account_id=int(account),
        role=str(role),
        organisation_id=organisation,
        act=act,
        since=since,
        until=until,
        stands_in_for_id=stands_in_for,
    )


def end_post(account: str, role: Role, organisation: OrganisationId, until: date) -> int:
    """The last day of the posts in force or ahead on it; one that would begin after it never does. Returns how many."""
    held = Post.objects.filter(account_id=int(account), role=str(role), organisation_id=organisation)
    ahead = held.filter(since__gt=until).delete()[0]
    return ahead + held.filter(Q(until__isnull=True) | Q(until__gt=until)).update(until=until)
