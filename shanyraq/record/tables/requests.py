"""What somebody is asked to sign on another device, or at the entrance."""

from django.db import models


class SigningRequest(models.Model):
    """Papers shown to a telephone, or a text to sign in with. Only the SHA-256 of its token is kept.

    `wanted` is what is signed and by whom, without names. The browser goes on `to` an address, or `back` when nothing
    came of it. `denied` is the last reason against what came, `failures` how often that was; `outcome` is what was
    done, once.
    """

    token = models.CharField(primary_key=True, max_length=64)
    purpose = models.CharField(max_length=10)
    wanted = models.JSONField()
    to = models.CharField(max_length=200)
    back = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True)
    answered_at = models.DateTimeField(null=True)
    failures = models.PositiveSmallIntegerField(default=0)
    denied = models.JSONField(null=True)
    outcome = models.JSONField(null=True)

    class Meta:
        db_table = "signing_request"
        indexes = [models.Index(fields=["expires_at"], name="signing_request_age")]

    def __str__(self) -> str:
        return f"{self.purpose} {self.made_at}"
