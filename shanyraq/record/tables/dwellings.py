"""Dwellings of the state housing stock."""

from django.db import models

from shanyraq.record.tables.ids import MAX_ID, new_id
from shanyraq.record.tables.organisations import Organisation


class Dwelling(models.Model):
    """A flat or a house; `places` is the search text of its addresses (`record.search`), `area` in square metres."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    address_kk = models.CharField(max_length=300)
    address_ru = models.CharField(max_length=300)
    places = models.TextField(blank=True, default="")
    cadastral_number = models.CharField(max_length=40, blank=True)
    route = models.CharField(max_length=30)
    owner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="dwellings")
    provider = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    national_bank = models.BooleanField(default=False)
    rooms = models.PositiveSmallIntegerField(null=True)
    area = models.DecimalField(max_digits=7, decimal_places=2, null=True)

    class Meta:
        db_table = "dwelling"

    def __str__(self) -> str:
        return self.id


class Tenancy(models.Model):
    """Who rents the dwelling by which paper; what the pages fill in so that nobody types it again."""

    dwelling = models.ForeignKey(Dwelling, on_delete=models.CASCADE, related_name="tenancies")
    tenant = models.ForeignKey("record.Person", on_delete=models.PROTECT, related_name="tenancies")
    basis = models.CharField(max_length=30)
    number = models.CharField(max_length=60, blank=True)
    since = models.DateField(null=True)

    class Meta:
        db_table = "tenancy"
        constraints = [models.UniqueConstraint(fields=["dwelling", "tenant"], name="tenancy_once")]

    def __str__(self) -> str:
        return f"{self.dwelling_id} {self.tenant_id}"
