"""What leaves the house tells a stranger nothing: an SMS holds a number and a link, and no text names anybody."""

import pytest

from shanyraq.words.messages import MESSAGES
from shanyraq.words.phrase import LANGS, Lang

NUMBER, LINK = "QAR-2025-000001", "https://shanyraq.akimat.example/my/cases/QAR-2025-000001/"
ALLOWED = {"sms.notice": {"number", "link"}, "sms.code": {"code"}}
TWO_PARTS = 134
"""Letters of two SMS joined, where the letters are not Latin."""


def test_an_sms_can_be_filled_with_nothing_but_a_number_and_a_link_or_a_code() -> None:
    texts = {key: set(MESSAGES[key].placeholders) for key in MESSAGES if key.startswith("sms")}
    assert texts == ALLOWED


@pytest.mark.parametrize("lang", LANGS)
def test_an_sms_fits_two_parts_and_says_the_number_and_the_link(lang: Lang) -> None:
    said = MESSAGES.say("sms.notice", lang, number=NUMBER, link=LINK)
    assert NUMBER in said
    assert LINK in said
    assert len(said) <= TWO_PARTS
    assert len(MESSAGES.say("sms.code", lang, code="000000")) <= TWO_PARTS


@pytest.mark.parametrize("lang", LANGS)
def test_a_subject_names_nobody_and_stands_on_one_line(lang: Lang) -> None:
    for key in ("email.notice.subject", "email.code.subject"):
        assert MESSAGES[key].placeholders <= {"number"}
        assert "\n" not in MESSAGES[key].text(lang)
