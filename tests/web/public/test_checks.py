"""What anyone may learn of a paper and of a case: enough to trust it, nothing about the people."""

import hashlib
from collections.abc import Callable

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from shanyraq.record.tables import PaperRow
from shanyraq.words.phrase import LANGS
from shanyraq.words.stages import ONE_OF
from tests.record.recorded import RecordedStory
from tests.record.town import PEOPLE, settle

pytestmark = pytest.mark.django_db


def told(until: Callable[[RecordedStory], object]) -> RecordedStory:
    """A case in a settled town, told so far."""
    settle()
    story = RecordedStory()
    until(story)
    return story


@pytest.fixture
def story(db: None) -> RecordedStory:
    """A registered case in a settled town."""
    cache.clear()
    return told(RecordedStory.registered)


@pytest.fixture
def paper(story: RecordedStory) -> PaperRow:
    """A paper of the case whose file is known here."""
    row = PaperRow.objects.filter(case_id=story.number).first()
    assert row is not None
    row.digest = hashlib.sha256(b"a paper").hexdigest()
    row.save(update_fields=["digest"])
    return row


def names_in(html: str) -> list[str]:
    """Names and identity numbers of the town that stand on a page."""
    told = (part for person in PEOPLE.values() for part in person if len(part) > 4)
    return [part for part in told if part in html]


@pytest.mark.parametrize("lang", LANGS)
def test_the_code_of_a_paper_leads_to_its_kind_number_and_date(client: Client, paper: PaperRow, lang: str) -> None:
    answer = client.get(f"/p/{paper.code}", headers={"accept-language": lang})
    html = answer.content.decode()
    assert answer.status_code == 200
    assert paper.number in html
    assert paper.digest in html
    assert names_in(html) == []


def test_a_code_may_be_typed_in_any_case_with_spaces_around(client: Client, paper: PaperRow) -> None:
    answer = client.get("/p/", {"code": f" {paper.code.lower()} "}, follow=True)
    assert paper.number in answer.content.decode()


def test_a_code_that_was_never_given_out_is_said_to_be_none_of_ours(client: Client, story: RecordedStory) -> None:
    assert client.get("/p/", {"code": "NONE"}).status_code == 422
    assert client.get("/p/NONE").status_code == 404


@pytest.mark.parametrize(("content", "tone"), [(b"a paper", "success"), (b"another paper", "danger")])
def test_a_file_in_hand_is_compared_with_the_one_that_was_issued(
    client: Client, paper: PaperRow, content: bytes, tone: str
) -> None:
    answer = client.post(f"/p/{paper.code}", {"file": SimpleUploadedFile("paper.pdf", content)})
    assert answer.status_code == 302
    assert f"notice-{tone}" in client.get(answer.headers["Location"]).content.decode()


def test_a_digest_may_be_written_with_spaces_and_capitals(client: Client, paper: PaperRow) -> None:
    typed = " ".join((paper.digest[:32].upper(), paper.digest[32:].upper()))
    answer = client.post(f"/p/{paper.code}", {"sha256": typed}, follow=True)
    assert "notice-success" in answer.content.decode()


@pytest.mark.parametrize("data", [{}, {"sha256": "abc"}])
def test_nothing_or_no_digest_is_an_error_and_not_a_verdict(
    client: Client, paper: PaperRow, data: dict[str, str]
) -> None:
    answer = client.post(f"/p/{paper.code}", data)
    assert answer.status_code == 422
    assert "notice-" not in answer.content.decode()


@pytest.mark.parametrize("lang", LANGS)
def test_a_number_tells_the_stage_and_the_next_date_and_no_name(
    client: Client, story: RecordedStory, lang: str
) -> None:
    html = client.get("/status/", {"number": story.number.lower()}, headers={"accept-language": lang}).content.decode()
    assert story.number in html
    assert html.count("summary-row") >= 4
    assert names_in(html) == []


def test_a_case_that_was_not_submitted_is_not_there(client: Client, db: None) -> None:
    cache.clear()
    story = told(RecordedStory.prepared)
    assert client.get("/status/", {"number": story.number}).status_code == 422


def test_an_ended_case_says_when_it_ended(client: Client, db: None) -> None:
    cache.clear()
    story = told(RecordedStory.returned)
    html = client.get("/status/", {"number": story.number}, headers={"accept-language": "en"}).content.decode()
    assert "Ended on" in html
    assert "Next step" not in html


@pytest.mark.parametrize("lang", LANGS)
def test_a_paper_tells_which_official_signed_it_and_of_citizens_only_their_part(
    client: Client, db: None, lang: str
) -> None:
    cache.clear()
    story = told(RecordedStory.decided)
    codes = dict(PaperRow.objects.filter(case_id=story.number).values_list("kind", "code"))
    decision = client.get(f"/p/{codes['decision']}", headers={"accept-language": lang}).content.decode()
    assert PEOPLE["head"][0] in decision
    assert ONE_OF["head"].say(lang) in decision  # type: ignore[arg-type]
    application = client.get(f"/p/{codes['application']}", headers={"accept-language": lang}).content.decode()
    assert ONE_OF["applicant"].say(lang) in application  # type: ignore[arg-type]
    assert ONE_OF["family"].say(lang) in application  # type: ignore[arg-type]
    assert names_in(application) == []
