"""What an applicant has typed and would hate to type again."""

from django.db import models

from shanyraq.record.tables.ids import MAX_ID, new_id
from shanyraq.record.tables.people import Account, Person
from shanyraq.record.tables.sealed import SealedTextField


class Draft(models.Model):
    """An application that is being written; `data` is its JSON, encrypted because it names people."""

    id = models.CharField(primary_key=True, max_length=MAX_ID, default=new_id, editable=False)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="drafts")
    data = SealedTextField(default="{}")
    step = models.CharField(max_length=60, blank=True)
    saved_at = models.DateTimeField()
    revision = models.PositiveIntegerField(default=0)
    case = models.ForeignKey("record.CaseRow", on_delete=models.PROTECT, null=True, related_name="drafts")

    class Meta:
        db_table = "draft"
        indexes = [models.Index(fields=["account", "-saved_at"], name="draft_of_an_account")]

    def __str__(self) -> str:
        return self.id


class HouseholdMember(models.Model):
    """One person of an applicant's family, kept for the next application; `kinship` is a `procedure.Relation`."""

    applicant = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="household")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    kinship = models.CharField(max_length=20)

    class Meta:
        db_table = "household_member"
        constraints = [models.UniqueConstraint(fields=["applicant", "person"], name="household_member_once")]

    def __str__(self) -> str:
        return f"{self.applicant_id} {self.kinship} {self.person_id}"
