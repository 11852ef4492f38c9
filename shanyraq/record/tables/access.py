"""Who asked, who looked, who was invited and who was told."""

from django.db import models

from shanyraq.record.tables.cases import CaseRow
from shanyraq.record.tables.organisations import Organisation
from shanyraq.record.tables.people import Account, Person


class OneTimeKeyRow(models.Model):
    """A command that was already answered: the same click again gets `answer`, another command is denied."""

    account = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    command = models.CharField(max_length=64)
    answer = models.JSONField()
    used_at = models.DateTimeField()

    class Meta:
        db_table = "one_time_key"
        constraints = [models.UniqueConstraint(fields=["account", "key"], name="one_time_key_once")]
        indexes = [models.Index(fields=["used_at"], name="one_time_key_age")]

    def __str__(self) -> str:
        return f"{self.account} {self.key}"


class Opening(models.Model):
    """A member of staff opened a case: shown to the citizen. Append-only like the journal, by the same trigger."""

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="openings", db_index=False)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    purpose = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        db_table = "opening"
        indexes = [models.Index(fields=["case", "-at"], name="opening_of_a_case")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.role} {self.at}"


class ConsentLink(models.Model):
    """A link by which one adult of the family reads and signs; only the SHA-256 of its token is kept.

    `failures` are wrong answers in a row to the question who opens it; `locked_until` closes it for a while.
    """

    token = models.CharField(primary_key=True, max_length=64)
    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="consent_links")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)
    locked_until = models.DateTimeField(null=True)

    class Meta:
        db_table = "consent_link"

    def __str__(self) -> str:
        return f"{self.case_id} {self.person_id}"


class Entrusted(models.Model):
    """Somebody entrusted with acting in a case, which is in their list; whether they may, the journal says."""

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="entrusted")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        db_table = "entrusted"
        constraints = [models.UniqueConstraint(fields=["case", "person"], name="entrusted_once")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.person_id}"


class Notice(models.Model):
    """A message in somebody's personal account; `params` fill the sentence and hold no personal data."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="notices", db_index=False)
    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=60)
    seq = models.PositiveIntegerField()
    params = models.JSONField(default=dict)
    at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "notice"
        constraints = [models.UniqueConstraint(fields=["person", "case", "kind", "seq"], name="notice_once")]
        indexes = [models.Index(fields=["person", "-at"], name="notice_of_a_person")]

    def __str__(self) -> str:
        return f"{self.person_id} {self.kind}"
