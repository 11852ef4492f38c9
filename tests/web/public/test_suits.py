"""The pre-check asks one thing a page, keeps nothing, and answers with paragraphs."""

from urllib.parse import urlencode

import pytest
from django.test import Client

from shanyraq.words.phrase import LANGS

ANSWERS = {
    "begin": "1", "tenant": "yes", "state_stock": "yes", "holding": "communal", "adults_consent": "yes", "bars": "none",
    "privatized_before": "no", "owns_dwelling": "no", "mortgage": "no", "alienated": "no", "housing_payments": "no",
    "basis": "redemption",
}  # fmt: skip


def shown(client: Client, lang: str = "en", **changed: str) -> str:
    """The page for some answers; an empty one takes an answer back."""
    answers = {name: value for name, value in (ANSWERS | changed).items() if value}
    answer = client.get(f"/suits/?{urlencode(answers)}", headers={"accept-language": lang})
    return str(answer.content.decode())


@pytest.mark.parametrize("lang", LANGS)
def test_a_plain_case_looks_likely_in_every_language(client: Client, lang: str) -> None:
    assert "panel-good" in shown(client, lang)


@pytest.mark.parametrize(
    ("changed", "article"),
    [
        ({"mortgage": "yes"}, "art. 13(10)(2)"),
        ({"bars": "13-7-7"}, "art. 13(7)(7)"),
        ({"privatized_before": "yes", "privatized_by_coupons": "no"}, "art. 13(9)"),
        ({"owns_dwelling": "yes", "owned_share_percent": "100"}, "art. 13(10)(1)"),
    ],
)
def test_an_obstacle_is_named_with_its_article_and_rejects_nobody(
    client: Client, changed: dict[str, str], article: str
) -> None:
    html = shown(client, **changed)
    assert "panel-bad" in html
    assert article in html
    assert "Start an application" in html


def test_what_is_not_known_is_for_a_person_to_look_at(client: Client) -> None:
    assert "panel-warn" in shown(client, adults_consent="unknown")


def test_a_small_share_is_no_obstacle(client: Client) -> None:
    assert "panel-good" in shown(client, owns_dwelling="yes", owned_share_percent="30")


def test_only_the_questions_that_matter_are_asked(client: Client) -> None:
    assert "Did you pay for it with housing coupons?" in shown(client, privatized_before="yes")
    assert "How many full years" in shown(client, holding="equated")
    assert "Which category are you in?" in shown(client, basis="free")


def test_a_question_keeps_the_answers_before_it_and_leads_back_to_the_last(client: Client) -> None:
    html = shown(client, mortgage="")
    assert "Do you have a mortgage loan?" in html
    assert '<input type="hidden" name="owns_dwelling" value="no">' in html
    assert "bars=none" in html


def test_an_answer_that_is_none_of_those_offered_is_asked_again(client: Client) -> None:
    assert "choose one of the answers listed" in shown(client, mortgage="perhaps")


def test_no_answer_at_all_is_an_error_of_that_question(client: Client) -> None:
    assert "choose one" in shown(client, tenant="?").lower()


def test_the_cosmonaut_s_years_count_for_the_free_category(client: Client) -> None:
    html = shown(client, basis="free", free_category="13-8-8", service_years="16")
    assert "panel-good" in html
