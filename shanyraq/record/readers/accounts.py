"""Accounts: who is signed in, from which posts they may speak, and whether what they typed is right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pyotp
from django.contrib.auth.hashers import check_password, make_password
from django.db import transaction
from django.db.models import Prefetch, Q, QuerySet

from shanyraq.procedure.actor import OrganisationId, PersonId, Role
from shanyraq.record.readers.names import Names
from shanyraq.record.tables import Account, Post

MOST_FAILURES = 5
"""Wrong answers in a row after which an account is closed for `LOCKED_FOR`."""

LOCKED_FOR = timedelta(minutes=15)
_STEP = 30


@dataclass(frozen=True, slots=True)
class PostHeld:
    """A post that is in force."""

    role: Role
    organisation: OrganisationId
    organisation_names: Names

    @property
    def organisation_name(self) -> str:
        """The name in the language of the office, Kazakh."""
        return self.organisation_names.kk


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """An account and the person behind it."""

    account_id: str
    person_id: PersonId
    name: str
    language: str
    demo: bool
    posts: tuple[PostHeld, ...]


def account(account_id: str, on: date | None = None) -> AccountSeen | None:
    """An account that may be used, with the posts in force on a day (today unless told); None for any other."""
    return _first(Account.objects.filter(pk=account_id), on)


def account_of(person: PersonId, on: date | None = None) -> AccountSeen | None:
    """The account of a person, by which a door that has proved them lets them in."""
    return _first(Account.objects.filter(person_id=person), on)


def account_by_login(login: str) -> tuple[str, PersonId] | None:
    """The account with this login, letter case ignored, and the person behind it."""
    row = Account.objects.filter(login=login.lower()).only("pk", "person_id").first()
    return (str(row.pk), row.person_id) if row else None


def citizens_account(person: PersonId) -> AccountSeen | None:
    """The account in which a person speaks for themselves: one that never held a post."""
    return _first(_citizens(person))


def demo_accounts(on: date) -> tuple[AccountSeen, ...]:
    """The accounts that a demonstration can be entered by, in the order in which they were made."""
    return tuple(_accounts(Account.objects.filter(demo=True), on))


def is_closed_to(person: PersonId) -> bool:
    """Whether the account in which a person spoke for themselves was closed."""
    return _citizens(person).filter(is_active=False).exists()


def _citizens(person: PersonId) -> QuerySet[Account]:
    return Account.objects.filter(person_id=person, posts__isnull=True)


def staff_account(person: PersonId, bin: str, on: date) -> tuple[AccountSeen, PostHeld] | None:
    """The account in which a person holds a post, in force on a day, in the organisation with this BIN."""
    post = (
        Post.objects.filter(_in_force(on), account__person_id=person, account__is_active=True, organisation__bin=bin)
        .order_by("pk")
        .first()
    )
    seen = account(str(post.account_id), on) if post else None
    if post is None or seen is None:
        return None
    return seen, next(one for one in seen.posts if (one.role, one.organisation) == (post.role, post.organisation_id))


def _in_force(on: date) -> Q:
    return Q(since__lte=on) & (Q(until__isnull=True) | Q(until__gte=on))


def _first(rows: QuerySet[Account], on: date | None = None) -> AccountSeen | None:
    day = on or date.today()  # noqa: DTZ011  (posts change at midnight of the server)
    return next(_accounts(rows, day), None)


def _accounts(rows: QuerySet[Account], on: date) -> Iterator[AccountSeen]:
    """Those of them that may be used, with the posts in force on a day."""
    posts = Post.objects.filter(_in_force(on)).select_related("organisation").order_by("pk")
    known = rows.filter(is_active=True).select_related("person").order_by("pk")
    return map(_seen, known.prefetch_related(Prefetch("posts", posts)))


def _seen(row: Account) -> AccountSeen:
    person = row.person
    return AccountSeen(
        account_id=str(row.pk),
        person_id=person.id,
        name=" ".join(part for part in (person.family_name, person.given_name, person.patronymic) if part),
        language=row.language,
        demo=row.demo,
        posts=tuple(
            PostHeld(
                Role(post.role),
                post.organisation_id,
                Names(post.organisation.name_kk, post.organisation.name_ru, post.organisation.name_en),
            )
            for post in row.posts.all()
        ),
    )


def sign_in(login: str, password: str, code: str, at: datetime) -> AccountSeen | None:
    """The account whose login, password and TOTP code these are; None without saying which of them was wrong.

    A code works once. After five wrong answers in a row the account stays closed for a quarter of an hour.
    """
    with transaction.atomic():
        row = Account.objects.select_for_update().filter(login=login.lower(), is_active=True).first()
        if row is None:
            make_password(password)  # as slow as for a login that exists
            return None
        if row.locked_until is not None and at < row.locked_until:
            return None
        right = check_password(password, row.password)
        step = _totp_step(row, code, at)
        if right and step is not None:
            row.failures, row.totp_step, row.last_login = 0, step, at
        else:
            row.failures += 1
            if row.failures >= MOST_FAILURES:
                row.failures, row.locked_until = 0, at + LOCKED_FOR
        row.save(update_fields=["failures", "totp_step", "last_login", "locked_until"])
    return account(str(row.pk)) if right and step is not None else None


def _totp_step(row: Account, code: str, at: datetime) -> int | None:
    """The half minute whose code this is, if it was not used before; the one before and after are taken too."""
    if not row.totp_secret:
        return None
    now = int(at.timestamp()) // _STEP
    totp = pyotp.TOTP(row.totp_secret)
    for step in (now, now - 1, now + 1):
        if step > row.totp_step and pyotp.utils.strings_equal(totp.at(step * _STEP), code.strip()):
            return step
    return None
