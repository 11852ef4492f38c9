"""Papers handed in: taken by their content, kept by digest, laid beside a draft or a case."""

import pytest

from shanyraq.chancery.attaching import EVIDENCE, Upload, attach_to_case, attach_to_draft
from shanyraq.chancery.opening import open_file
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.outside.files.shape import FileMissing, FileRefused, Unfit
from shanyraq.procedure.household import Attached
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.files import attachments_of_case, attachments_of_draft
from shanyraq.record.writers.drafts import start_draft
from tests.chancery.conftest import NOW, Begin


def _upload(content: bytes, name: str = "анықтама.pdf") -> Upload:
    return Upload([content[:100], content[100:]], name, title="Анықтама", issued_on=NOW.date())


def test_a_pdf_is_laid_beside_a_draft_and_can_be_read_back(begin: Begin) -> None:
    account = account_of(begin(1).home.tenant)
    assert account is not None
    draft = start_draft(account.account_id, {}, "papers", NOW)
    content = sheet("Certificate")

    attached = attach_to_draft(draft, 8, _upload(content), account=account.account_id, at=NOW)

    assert isinstance(attached, Attached)
    assert (attached.kind, attached.issued_on) == (8, NOW.date())
    assert [one.title for one in attachments_of_draft(draft)] == ["Анықтама"]
    opened = open_file(attached.digest)
    assert (opened.content, opened.media_type, opened.name) == (content, "application/pdf", "анықтама.pdf")


def test_a_program_in_the_guise_of_a_pdf_is_refused_with_a_reason(begin: Begin) -> None:
    told = begin(1)
    told.go(2, 10)
    steps.begin(told)

    refused = attach_to_case(told.number, EVIDENCE, _upload(b"MZ not a paper"), account=None, at=told.at)

    assert isinstance(refused, FileRefused)
    assert refused.code is Unfit.OTHER_KIND
    assert refused.say("ru")
    assert attachments_of_case(told.number) == ()


def test_the_application_itself_cannot_be_handed_in_as_a_file(begin: Begin) -> None:
    told = begin(1)
    told.go(2, 10)
    steps.begin(told)

    with pytest.raises(ValueError, match="kind 1"):
        attach_to_case(told.number, 1, _upload(sheet("Application")), account=None, at=told.at)


def test_a_file_nobody_noted_is_not_opened(begin: Begin) -> None:
    begin(1)

    with pytest.raises(FileMissing):
        open_file("0" * 64)
