"""How a person wants to be told, and the journal of what was sent there."""

from django.db import models

from shanyraq.record.tables.cases import CaseRow
from shanyraq.record.tables.people import Person
from shanyraq.record.tables.sealed import SealedTextField


class Contact(models.Model):
    """An e-mail address or a telephone number that a person chose for notices and confirmed by a code.

    `bounced_at` is when a notice came back from it: nothing is sent there until it is confirmed anew.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", db_index=False)
    channel = models.CharField(max_length=10)
    address = SealedTextField()
    language = models.CharField(max_length=2)
    confirmed_at = models.DateTimeField()
    bounced_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "contact"
        constraints = [models.UniqueConstraint(fields=["person", "channel"], name="contact_once")]

    def __str__(self) -> str:
        return f"{self.person_id} {self.channel}"


class ContactCode(models.Model):
    """A code on its way to an address that is not confirmed yet. `code_hash` and `address_hash` are keyed hashes."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", db_index=False)
    channel = models.CharField(max_length=10)
    address = SealedTextField()
    address_hash = models.CharField(max_length=64)
    language = models.CharField(max_length=2)
    code_hash = models.CharField(max_length=64)
    sent_at = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "contact_code"
        indexes = [
            models.Index(fields=["person", "channel", "-sent_at"], name="contact_code_of_a_person"),
            models.Index(fields=["address_hash", "sent_at"], name="contact_code_to_an_address"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.channel}"


class Delivery(models.Model):
    """One notice on one channel. `state`: queued, sent, delivered, bounced, given_up.

    `kind` and `params` make its sentence, as those of the notice do. `next_at` is when to send it, or to ask what
    became of it; None when nothing is left to do. `address` is where it went, `receipt` what the gateway calls it.
    `seen_at` is when the clerk knew that it did not arrive.
    """

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+", db_index=False)
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=60)
    params = models.JSONField(default=dict)
    channel = models.CharField(max_length=10)
    state = models.CharField(max_length=10, default="queued")
    address = SealedTextField(blank=True)
    receipt = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    asked = models.PositiveIntegerField(default=0)
    next_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    settled_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "delivery"
        constraints = [
            models.UniqueConstraint(fields=["case", "seq", "kind", "channel", "person"], name="delivery_once")
        ]
        indexes = [
            models.Index(fields=["next_at"], name="delivery_to_do", condition=models.Q(next_at__isnull=False)),
            models.Index(fields=["person", "sent_at"], name="delivery_of_a_day"),
            models.Index(
                fields=["case"],
                name="delivery_not_arrived",
                condition=models.Q(state__in=["bounced", "given_up"], seen_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.seq} {self.channel}"


class DeliveryAttempt(models.Model):
    """One try to send a notice, or one answer about it. `why` is for an operator: no address, no name."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="tries")
    at = models.DateTimeField()
    state = models.CharField(max_length=10)
    why = models.CharField(max_length=200, blank=True)

    class Meta:
        db_table = "delivery_attempt"

    def __str__(self) -> str:
        return f"{self.delivery_id} {self.state}"
