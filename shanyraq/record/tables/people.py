"""People, their accounts, and the posts they hold."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from shanyraq.record.tables.ids import MAX_ID, new_id
from shanyraq.record.tables.organisations import Organisation
from shanyraq.record.tables.sealed import SealedTextField


class Person(models.Model):
    """A human being, once: found by the keyed hash of the IIN.

    `names` is the search text of the names (`record.search`); events know the person by `id` alone.
    """

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    iin = SealedTextField(blank=True)
    iin_hash = models.CharField(max_length=64, null=True, unique=True)
    family_name = models.CharField(max_length=100)
    given_name = models.CharField(max_length=100)
    patronymic = models.CharField(max_length=100, blank=True)
    names = models.TextField(blank=True, default="")
    born_on = models.DateField(null=True)
    phone = SealedTextField(blank=True)
    email = SealedTextField(blank=True)
    document_kind = models.CharField(max_length=40, blank=True)
    document_number = SealedTextField(blank=True)
    address = SealedTextField(blank=True)

    class Meta:
        db_table = "person"

    def __str__(self) -> str:
        return self.id


class Accounts(BaseUserManager["Account"]):
    """Finds accounts; they are made by `record.writers.accounts`."""

    def get_by_natural_key(self, username: str | None) -> "Account":
        """The account with this login, letter case ignored."""
        return self.get(login=(username or "").lower())


class Account(AbstractBaseUser):
    """What somebody signs in with. Staff have a login and a password with TOTP; citizens come by their EDS.

    `totp_step` is the last half minute whose code was used, so that none works twice; `failures` counts wrong answers
    in a row, and too many lock the account until `locked_until`.
    """

    login = models.CharField(max_length=100, unique=True)
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="accounts")
    totp_secret = SealedTextField(blank=True)
    totp_step = models.BigIntegerField(default=0)
    failures = models.PositiveSmallIntegerField(default=0)
    locked_until = models.DateTimeField(null=True)
    language = models.CharField(max_length=2, default="kk")
    demo = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "login"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = Accounts()

    class Meta:
        db_table = "account"


class Post(models.Model):
    """A role an account holds in an organisation by an act, from `since` to `until`, both included.

    Where the act puts it in the place of somebody absent, `stands_in_for` is that person, and the post has an end.
    """

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="posts")
    role = models.CharField(max_length=20)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="posts")
    act = models.CharField(max_length=300)
    since = models.DateField()
    until = models.DateField(null=True)
    stands_in_for = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", null=True)

    class Meta:
        db_table = "post"
        constraints = [
            models.UniqueConstraint(fields=["account", "role", "organisation", "since"], name="post_once_a_day"),
            models.CheckConstraint(
                condition=models.Q(until__isnull=True) | models.Q(until__gte=models.F("since")),
                name="post_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=models.Q(stands_in_for__isnull=True) | models.Q(until__isnull=False),
                name="post_of_a_stand_in_ends",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} {self.role} {self.organisation_id}"
