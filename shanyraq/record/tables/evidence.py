"""Files and texts that events name by digest."""

from django.db import models

from shanyraq.record.tables.people import Account
from shanyraq.record.tables.sealed import SealedTextField


class StoredFile(models.Model):
    """A file in the store, by the SHA-256 of its bytes; its name may name a person and is encrypted."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    media_type = models.CharField(max_length=60)
    size = models.PositiveBigIntegerField()
    name = SealedTextField(blank=True)
    stored_at = models.DateTimeField()

    class Meta:
        db_table = "stored_file"

    def __str__(self) -> str:
        return self.sha256


class Attachment(models.Model):
    """A paper laid beside a draft or a case: one of the kinds 2 to 9 of p.9."""

    draft = models.ForeignKey("record.Draft", on_delete=models.CASCADE, null=True, related_name="attachments")
    case = models.ForeignKey("record.CaseRow", on_delete=models.CASCADE, null=True, related_name="attachments")
    kind = models.PositiveSmallIntegerField()
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+")
    title = SealedTextField(blank=True)
    issued_on = models.DateField(null=True)
    expires_on = models.DateField(null=True)
    added_by = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="+")
    added_at = models.DateTimeField()

    class Meta:
        db_table = "attachment"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(draft__isnull=False) | models.Q(case__isnull=False),
                name="attachment_belongs_somewhere",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.file_id}"


class Writing(models.Model):
    """A free text (reason, objection, remark) that events name by its SHA-256; encrypted: it speaks of people."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    text = SealedTextField()
    written_at = models.DateTimeField()

    class Meta:
        db_table = "writing"

    def __str__(self) -> str:
        return self.sha256
