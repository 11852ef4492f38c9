"""Housing commissions as standing bodies, and their sittings."""

from django.db import models

from shanyraq.record.tables.ids import MAX_ID, new_id
from shanyraq.record.tables.organisations import Organisation
from shanyraq.record.tables.people import Person


class Commission(models.Model):
    """A commission by its act; `rules` is the JSON of `procedure.composition.Rules`, its source included."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="commissions")
    act = models.CharField(max_length=300)
    act_on = models.DateField()
    since = models.DateField()
    until = models.DateField(null=True)
    rules = models.JSONField()

    class Meta:
        db_table = "commission"

    def __str__(self) -> str:
        return self.id


class CommissionSeat(models.Model):
    """A person's seat in a commission, in the order of the act.

    `until` is the last day of the person's own term, where the act gives one; `stands_in_for` names the member whose
    substitute this is, and is empty for a member.
    """

    commission = models.ForeignKey(Commission, on_delete=models.CASCADE, related_name="seats")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="seats")
    seat = models.CharField(max_length=20)
    place = models.PositiveSmallIntegerField()
    until = models.DateField(null=True)
    stands_in_for = models.CharField(max_length=MAX_ID, blank=True, default="")

    class Meta:
        db_table = "commission_seat"
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["commission", "person"], name="commission_seat_once")]

    def __str__(self) -> str:
        return f"{self.commission_id} {self.seat} {self.person_id}"


class Sitting(models.Model):
    """A sitting with its number, time, place and mode (in person, by video, mixed)."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    commission = models.ForeignKey(Commission, on_delete=models.PROTECT, related_name="sittings")
    number = models.CharField(max_length=40)
    sits_at = models.DateTimeField()
    place = models.CharField(max_length=300)
    mode = models.CharField(max_length=20)

    class Meta:
        db_table = "sitting"
        indexes = [models.Index(fields=["commission", "-sits_at"], name="sitting_of_a_commission")]
        constraints = [models.UniqueConstraint(fields=["commission", "number"], name="sitting_number_once")]

    def __str__(self) -> str:
        return self.id


class SittingPaper(models.Model):
    """A paper of a sitting and of no single case: its notice and agenda, found by the code of its QR."""

    code = models.CharField(primary_key=True, max_length=40)
    sitting = models.ForeignKey(Sitting, on_delete=models.PROTECT, related_name="papers")
    kind = models.CharField(max_length=40)
    number = models.CharField(max_length=60)
    digest = models.CharField(max_length=64)
    issued_at = models.DateTimeField()

    class Meta:
        db_table = "sitting_paper"
        ordering = ["-issued_at"]

    def __str__(self) -> str:
        return self.code
