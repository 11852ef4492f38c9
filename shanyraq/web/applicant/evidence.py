"""A paper that a citizen hands in with an act of a running case."""

from django.core.files.uploadedfile import UploadedFile

from shanyraq.chancery.attaching import EVIDENCE, Upload, attach_to_case
from shanyraq.outside.files.shape import FileRefused
from shanyraq.procedure.papers import Digest
from shanyraq.web.applicant.case import OwnCase


def handed_in(own: OwnCase, sent: "UploadedFile[bytes]") -> Digest | FileRefused:
    """Laid beside the case and named by its digest, or why it cannot be taken."""
    upload = Upload(sent.chunks(), sent.name or "")
    kept = attach_to_case(own.number, EVIDENCE, upload, account=own.actor.account_id, at=own.at)
    return kept if isinstance(kept, FileRefused) else kept.digest
