"""Organisations, the hours they keep, and the bodies that act for an owner of dwellings."""

from django.db import models

from shanyraq.record.tables.ids import MAX_ID, new_id


class Organisation(models.Model):
    """A state body, institution or enterprise that takes part in the service.

    `code` opens the numbers it gives (`QAR-2026-000123`). Hours are kept with the act they come from.
    `settings` maps a name to `{"value": …, "source": …}`: what the acts leave open, each with its source.
    """

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    code = models.CharField(max_length=8, unique=True)
    kind = models.CharField(max_length=40)
    name_kk = models.CharField(max_length=300)
    name_ru = models.CharField(max_length=300)
    name_en = models.CharField(max_length=300)
    bin = models.CharField(max_length=12, blank=True)
    address_kk = models.CharField(max_length=300, blank=True)
    address_ru = models.CharField(max_length=300, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    zone = models.CharField(max_length=40, default="Asia/Almaty")
    opens = models.TimeField(null=True)
    closes = models.TimeField(null=True)
    hours_source = models.CharField(max_length=300, blank=True)
    settings = models.JSONField(default=dict, blank=True)

    class Meta:
        db_table = "organisation"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(opens__isnull=True) | ~models.Q(hours_source=""),
                name="organisation_hours_have_a_source",
            ),
        ]

    def __str__(self) -> str:
        return self.code


class ActingBody(models.Model):
    """Who plays one part in the transfer of this owner's dwellings (p.6): its field name in `TransferParties`.

    `post` is filled for the part `local_approver` alone.
    """

    owner = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="acting_bodies")
    part = models.CharField(max_length=40)
    body = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    post = models.CharField(max_length=40, blank=True)

    class Meta:
        db_table = "acting_body"
        constraints = [models.UniqueConstraint(fields=["owner", "part"], name="acting_body_one_per_part")]

    def __str__(self) -> str:
        return f"{self.owner_id} {self.part}"


class Counter(models.Model):
    """The last number given in one series of one organisation in one year."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    series = models.CharField(max_length=40)
    year = models.PositiveSmallIntegerField()
    value = models.PositiveIntegerField()

    class Meta:
        db_table = "counter"
        constraints = [
            models.UniqueConstraint(fields=["organisation", "series", "year"], name="counter_one_per_series")
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id} {self.series} {self.year}"
