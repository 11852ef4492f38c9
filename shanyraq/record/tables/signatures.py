"""Signatures: the evidence of those that were checked, those that wait for an answer, papers that wait for one."""

from django.db import models

from shanyraq.record.tables.cases import CaseRow
from shanyraq.record.tables.ids import MAX_ID
from shanyraq.record.tables.people import Person


class SignatureEvidence(models.Model):
    """What the signature door found: over which paper, by whom, with which verdict.

    `evidence` is the digest of the file that the event names: the record of the check with the digests of the CMS, of
    the certificates and of the revocation answers. `verdict` repeats what that file says, for the pages.
    """

    paper = models.CharField(max_length=64)
    signer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    evidence = models.CharField(max_length=64)
    verdict = models.JSONField()
    checked_at = models.DateTimeField()

    class Meta:
        db_table = "signature_evidence"
        constraints = [models.UniqueConstraint(fields=["paper", "signer", "evidence"], name="signature_evidence_once")]

    def __str__(self) -> str:
        return f"{self.paper} {self.signer_id}"


class WaitingSignature(models.Model):
    """An act whose signature is good as far as anybody can tell, while nobody says whether its key was revoked.

    `command` is the act with a blank in the place of the signature; it names texts and papers by digest, people by id.
    `key` is the one-time key of the click. `roles` and `organisation` say in which capacity it was signed. `ask_at` is
    when to ask again. Settled, the row stays: `code` is why the act was not given (empty when it was), `params` fill
    its sentence.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.PROTECT, related_name="+", db_index=False)
    paper = models.CharField(max_length=64)
    signer = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    cms = models.CharField(max_length=64)
    command = models.JSONField()
    by_role = models.CharField(max_length=20)
    by_person = models.CharField(max_length=MAX_ID, blank=True)
    by_organisation = models.CharField(max_length=MAX_ID, blank=True)
    key_account = models.CharField(max_length=40, blank=True)
    key = models.CharField(max_length=64, blank=True)
    roles = models.JSONField()
    organisation = models.CharField(max_length=MAX_ID, blank=True)
    received_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    ask_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    code = models.CharField(max_length=60, blank=True)
    params = models.JSONField(default=dict)

    class Meta:
        db_table = "waiting_signature"
        constraints = [
            models.UniqueConstraint(
                fields=["case", "paper", "signer"],
                name="waiting_signature_once",
                condition=models.Q(settled_at__isnull=True),
            )
        ]
        indexes = [
            models.Index(
                fields=["ask_at"], name="waiting_signature_to_ask", condition=models.Q(settled_at__isnull=True)
            ),
            models.Index(fields=["case", "received_at"], name="waiting_signature_of_a_case"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.paper} {self.signer_id}"


class DrawnAct(models.Model):
    """A paper that was drawn up to be read before it is signed, and the act it is for.

    `command` holds a blank in the place of the signature; `act` is its name. One of a kind waits for one actor: the
    next that is drawn up takes its place. Signed, the paper is one of the case, and the row tells nothing any more.
    """

    case = models.ForeignKey(CaseRow, on_delete=models.CASCADE, related_name="+")
    act = models.CharField(max_length=40)
    by_role = models.CharField(max_length=20)
    by_person = models.CharField(max_length=MAX_ID)
    by_organisation = models.CharField(max_length=MAX_ID, blank=True)
    kind = models.CharField(max_length=40)
    paper = models.CharField(max_length=64)
    paper_number = models.CharField(max_length=40)
    code = models.CharField(max_length=40)
    command = models.JSONField()
    drawn_at = models.DateTimeField()

    class Meta:
        db_table = "drawn_act"
        constraints = [
            models.UniqueConstraint(
                fields=["case", "act", "by_role", "by_person", "by_organisation"], name="drawn_act_one_of_a_kind"
            )
        ]
        indexes = [models.Index(fields=["drawn_at"], name="drawn_act_age")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.act} {self.paper}"
