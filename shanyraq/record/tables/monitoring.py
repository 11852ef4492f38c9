"""What the monitoring system is owed and what it answered (p. 11)."""

from django.db import models

from shanyraq.record.tables.cases import CaseRow


class StageReport(models.Model):
    """One stage that a case entered, by the number of the event that brought it there.

    `state`: waiting, exported, taken, refused. `body` is what is sent, for ever the same. `next_at` is when a waiting
    one is given next. `receipt` is the receiver's name for it, `why` the last reason for which it has none.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="+", db_index=False)
    seq = models.PositiveIntegerField()
    stage = models.CharField(max_length=20)
    at = models.DateTimeField()
    body = models.TextField()
    state = models.CharField(max_length=10, default="waiting")
    next_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    receipt = models.CharField(max_length=200, blank=True)
    why = models.CharField(max_length=200, blank=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "stage_report"
        constraints = [
            models.UniqueConstraint(fields=["case", "seq"], name="stage_report_once"),
            models.CheckConstraint(
                condition=~models.Q(state="taken") | ~models.Q(receipt=""), name="stage_report_taken_has_a_receipt"
            ),
        ]
        indexes = [
            models.Index(fields=["case", "seq"], name="stage_report_owed", condition=~models.Q(state="taken")),
            models.Index(models.F("settled_at").desc(nulls_last=True), name="stage_report_settled"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.seq} {self.stage}"


class ReportAttempt(models.Model):
    """One time that a report was given, exported or put back, and what came of it."""

    report = models.ForeignKey(StageReport, on_delete=models.CASCADE, related_name="tries")
    at = models.DateTimeField()
    outcome = models.CharField(max_length=10)
    said = models.CharField(max_length=200, blank=True)

    class Meta:
        db_table = "report_attempt"

    def __str__(self) -> str:
        return f"{self.report_id} {self.outcome}"
