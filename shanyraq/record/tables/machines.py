"""Other systems: who they are, what they were answered, and where they want to be told."""

from django.db import models

from shanyraq.record.tables.cases import CaseRow
from shanyraq.record.tables.evidence import StoredFile
from shanyraq.record.tables.ids import MAX_ID, new_id
from shanyraq.record.tables.organisations import Organisation
from shanyraq.record.tables.sealed import SealedTextField


class ApiClient(models.Model):
    """A system of an organisation; `scopes` is what its tokens may be asked for, `per_minute` how often it may ask."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="api_clients")
    name = models.CharField(max_length=200)
    scopes = models.JSONField()
    per_minute = models.PositiveIntegerField()
    created_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "api_client"

    def __str__(self) -> str:
        return self.id


class ApiSecret(models.Model):
    """A client's secret by its SHA-256: it is long and random. At a change the old one lives until `expires_at`."""

    client = models.ForeignKey(ApiClient, on_delete=models.CASCADE, related_name="secrets")
    hash = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "api_secret"

    def __str__(self) -> str:
        return f"{self.client_id} {self.created_at}"


class ApiToken(models.Model):
    """An access token by its SHA-256."""

    hash = models.CharField(primary_key=True, max_length=64)
    client = models.ForeignKey(ApiClient, on_delete=models.CASCADE, related_name="+")
    scopes = models.JSONField()
    issued_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        db_table = "api_token"
        indexes = [models.Index(fields=["expires_at"], name="api_token_age")]

    def __str__(self) -> str:
        return f"{self.client_id} {self.expires_at}"


class ApiAnswer(models.Model):
    """What a client was answered under a one-time key; `request` is the digest of what it asked.

    `status` is empty while the first request goes on, or when it broke off: the same request may then be given again.
    """

    client = models.ForeignKey(ApiClient, on_delete=models.CASCADE, related_name="+", db_index=False)
    key = models.CharField(max_length=64)
    request = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = SealedTextField(blank=True)
    at = models.DateTimeField()

    class Meta:
        db_table = "api_answer"
        constraints = [models.UniqueConstraint(fields=["client", "key"], name="api_answer_once")]
        indexes = [models.Index(fields=["at"], name="api_answer_age")]

    def __str__(self) -> str:
        return f"{self.client_id} {self.key}"


class CaseBrought(models.Model):
    """A case that an organisation's system opened for a citizen: it speaks for the citizen in such cases alone."""

    case = models.OneToOneField(CaseRow, primary_key=True, on_delete=models.PROTECT, related_name="+")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")

    class Meta:
        db_table = "case_brought"

    def __str__(self) -> str:
        return f"{self.case_id} {self.organisation_id}"


class FileBrought(models.Model):
    """A file that an organisation's system handed in: its acts may name such files, and those of the case."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+", db_index=False)
    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        db_table = "file_brought"
        constraints = [models.UniqueConstraint(fields=["organisation", "file"], name="file_brought_once")]

    def __str__(self) -> str:
        return f"{self.organisation_id} {self.file_id}"


class Webhook(models.Model):
    """Where an organisation's system wants to be told of stages and of its turn; `secret` signs."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    client = models.ForeignKey(ApiClient, on_delete=models.PROTECT, related_name="webhooks")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    url = models.CharField(max_length=500)
    secret = SealedTextField()
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "webhook"

    def __str__(self) -> str:
        return self.id


class WebhookDelivery(models.Model):
    """One message owed to a webhook: which stage of which case, how often it was tried, and how that ended.

    `outcome` is the status of the last answer or the code of what went wrong.
    """

    webhook = models.ForeignKey(Webhook, on_delete=models.PROTECT, related_name="deliveries", db_index=False)
    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="+", db_index=False)
    seq = models.PositiveIntegerField()
    stage = models.CharField(max_length=20)
    at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    tried_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=40, blank=True)
    delivered_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "webhook_delivery"
        constraints = [models.UniqueConstraint(fields=["webhook", "case", "seq"], name="webhook_delivery_once")]
        indexes = [models.Index(fields=["webhook", "id"], name="webhook_delivery_journal")]

    def __str__(self) -> str:
        return f"{self.webhook_id} {self.case_id} {self.seq}"
