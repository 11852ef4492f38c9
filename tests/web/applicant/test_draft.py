"""The draft: one thing a page, saved at each step, and nothing asked that the state knows."""

from tests.web.applicant.conftest import Writing


def test_a_whole_draft_leads_to_the_page_of_all_answers(writing: Writing) -> None:
    writing.through_papers()

    page = writing.browser.get(writing.at("check/"))

    assert page.status_code == 200
    assert "Check your answers" in page.content.decode()
