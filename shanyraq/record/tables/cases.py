"""The journal, and the rows derived from it: refreshed by `record.handle` in the same commit, never by anybody else."""

from datetime import date

from django.db import models

from shanyraq.procedure.actor import BODIES
from shanyraq.record.tables.dwellings import Dwelling
from shanyraq.record.tables.ids import MAX_ID
from shanyraq.record.tables.organisations import Organisation
from shanyraq.record.tables.people import Person

MAX_NUMBER = 24
"""Letters in the longest number of a case."""

NEVER = date(9999, 12, 31)
"""Where no term runs: sorts after every real day."""


class CaseRow(models.Model):
    """What lists show of a case, its folded state, and the head of its chain. Derived: can be rebuilt from the journal.

    `snapshot` is the JSON of `procedure.case.Case`; `shape` names the version of that class, so that a snapshot
    written by other code is folded anew, not misread. `falls_on` is the legal day the next step is due, `NEVER` where
    no term runs: a list sorts by it. `terms` and `turns` repeat the rows of `TermRow` and `TurnRow`, so that one read
    under the lock tells what has to be changed. `open` is true from submission to the end: what is not submitted is the
    family's own.
    """

    number = models.CharField(primary_key=True, max_length=MAX_NUMBER)
    provider = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    route = models.CharField(max_length=30)
    stage = models.CharField(max_length=20)
    open = models.BooleanField()
    next_step = models.CharField(max_length=40, blank=True)
    next_term = models.CharField(max_length=40, blank=True)
    due = models.DateField(null=True)
    internal_due = models.DateField(null=True)
    falls_on = models.DateField()
    applicant = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="cases")
    dwelling = models.ForeignKey(Dwelling, on_delete=models.PROTECT, related_name="cases")
    executor = models.CharField(max_length=MAX_ID, blank=True)
    sitting = models.CharField(max_length=MAX_ID, blank=True)
    edition = models.CharField(max_length=20)
    opened_at = models.DateTimeField()
    submitted_at = models.DateTimeField(null=True)
    registered_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    stage_since = models.DateTimeField()
    changed_at = models.DateTimeField()
    seq = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    shape = models.CharField(max_length=16)
    snapshot = models.TextField()
    terms = models.TextField()
    turns = models.TextField()

    class Meta:
        db_table = "case_row"
        indexes = [
            models.Index(
                fields=["provider", "falls_on", "number"], name="case_worklist", condition=models.Q(open=True)
            ),
            models.Index(
                fields=["provider", "executor", "falls_on", "number"],
                name="case_worklist_executor",
                condition=models.Q(open=True) & ~models.Q(executor=""),
            ),
            models.Index(fields=["provider", "stage", "falls_on", "number"], name="case_by_stage"),
            models.Index(fields=["sitting"], name="case_agenda", condition=~models.Q(sitting="")),
        ]

    def __str__(self) -> str:
        return self.number


class JournalEntry(models.Model):
    """One event of a case, for ever: a trigger refuses any change; `digest` chains to the one before.

    `at` is the moment of the act, `recorded_at` that of the recording; `edition` and `calendar` name the law used.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="entries", db_index=False)
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=60)
    version = models.PositiveSmallIntegerField()
    body = models.JSONField()
    by_role = models.CharField(max_length=20)
    by_person = models.CharField(max_length=MAX_ID, blank=True)
    by_organisation = models.CharField(max_length=MAX_ID, blank=True)
    at = models.DateTimeField()
    recorded_at = models.DateTimeField()
    edition = models.CharField(max_length=20)
    calendar = models.CharField(max_length=40)
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        db_table = "journal"
        ordering = ["case", "seq"]
        constraints = [models.UniqueConstraint(fields=["case", "seq"], name="journal_numbered_once")]
        indexes = [
            models.Index(
                fields=["by_organisation", "by_role", "case"],
                name="journal_of_a_body",
                condition=models.Q(by_role__in=[str(role) for role in sorted(BODIES)]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id}#{self.seq} {self.kind}"


class TermRow(models.Model):
    """A running term of an open case; `part` names the instalment of a term of payment, else 0.

    `passed`: its last day is over and that was recorded; it runs on until the act it waits for is done.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+", db_index=False)
    code = models.CharField(max_length=40)
    part = models.PositiveSmallIntegerField(default=0)
    due = models.DateField()
    internal = models.DateField(null=True)
    provisional = models.BooleanField()
    article = models.CharField(max_length=40)
    calendar = models.CharField(max_length=40)
    passed = models.BooleanField()

    class Meta:
        db_table = "running_term"
        constraints = [models.UniqueConstraint(fields=["case", "code", "part"], name="running_term_once")]
        indexes = [models.Index(fields=["due"], name="running_term_due", condition=models.Q(passed=False))]

    def __str__(self) -> str:
        return f"{self.case_id} {self.code} {self.part}"


class TurnRow(models.Model):
    """Whose turn it is in an open case: the inbox of a role in its organisation, empty for citizens and the system.

    `provider` and `falls_on` repeat those of the case, so that one index finds and sorts a list.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+", db_index=False)
    role = models.CharField(max_length=20)
    organisation = models.CharField(max_length=MAX_ID, blank=True)
    provider = models.CharField(max_length=MAX_ID)
    falls_on = models.DateField()

    class Meta:
        db_table = "turn"
        constraints = [models.UniqueConstraint(fields=["case", "role"], name="turn_once")]
        indexes = [
            models.Index(fields=["provider", "role", "falls_on", "case"], name="turn_of_a_provider"),
            models.Index(fields=["organisation", "role", "falls_on", "case"], name="turn_of_an_organisation"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.role}"


class PaperRow(models.Model):
    """A paper of a case, found by the code of its QR."""

    code = models.CharField(primary_key=True, max_length=40)
    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="papers")
    kind = models.CharField(max_length=40)
    number = models.CharField(max_length=60)
    digest = models.CharField(max_length=64, db_index=True)
    issued_on = models.DateField()
    delivered_on = models.DateField(null=True)
    replaced_by = models.CharField(max_length=64, blank=True)

    class Meta:
        db_table = "paper"

    def __str__(self) -> str:
        return self.code
