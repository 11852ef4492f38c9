"""Fields are said in the reader's language and tied to their hints and errors."""

from datetime import date

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.utils import translation

from shanyraq.web.components.date_field import DateField
from shanyraq.web.components.living import LivingForm
from shanyraq.web.components.text import TEXT
from shanyraq.words.phrase import LANGS, Lang, WordsError


def laid_out(name: str, form: forms.Form, lang: Lang = "en") -> str:
    """One field as a page shows it."""
    with translation.override(lang):
        made = Template("{% load shanyraq_components %}{% field field %}")
        return made.render(Context({"field": form[name], "text": TEXT}))


def summed_up(form: forms.Form, lang: Lang = "en", extra: str = "") -> str:
    """The error summary of a form."""
    with translation.override(lang):
        made = Template("{% load shanyraq_components %}{% error_summary form extra=extra %}")
        return made.render(Context({"form": form, "text": TEXT, "extra": extra}))


@pytest.mark.parametrize("lang", LANGS)
def test_a_label_is_said_in_the_language_of_the_page(lang: Lang) -> None:
    assert TEXT["living.name"].text(lang) in laid_out("name", LivingForm(), lang)


def test_a_hint_is_tied_to_its_field() -> None:
    html = laid_out("name", LivingForm())
    assert 'aria-describedby="id_name-hint"' in html
    assert 'id="id_name-hint"' in html


def test_an_error_is_said_tied_and_marked() -> None:
    html = laid_out("name", LivingForm({}))
    assert "Not filled in: “Full name”" in html
    assert 'aria-describedby="id_name-hint id_name-error"' in html
    assert 'aria-invalid="true"' in html


def test_a_group_has_a_legend_and_a_single_box_a_label() -> None:
    assert "<legend" in laid_out("basis", LivingForm())
    assert '<label class="label" for="id_name"' in laid_out("name", LivingForm())


def test_an_answer_stays_chosen_after_an_error() -> None:
    assert 'value="free" checked' in laid_out("basis", LivingForm({"basis": "free"}))


def test_a_date_keeps_what_was_typed() -> None:
    html = laid_out("born", LivingForm({"born_0": "31", "born_1": "2", "born_2": "1987"}))
    assert 'value="31"' in html
    assert "is not a date" in html


def test_what_a_person_types_is_escaped() -> None:
    assert "<script>" not in laid_out("name", LivingForm({"name": "<script>"}))


def test_the_summary_leads_to_the_first_box_of_each_field() -> None:
    html = summed_up(LivingForm({}))
    for target in ("#id_name", "#id_born_0", "#id_basis_0", "#id_papers_0", "#id_town", "#id_file", "#id_agree"):
        assert f'href="{target}"' in html


def test_a_denial_joins_the_summary_of_a_form_without_errors() -> None:
    assert "The term has passed." in summed_up(LivingForm(), extra="The term has passed.")


def test_a_form_not_yet_sent_has_no_summary() -> None:
    assert summed_up(LivingForm()).strip() == ""


def test_a_sentence_said_already_is_shown_as_it_is() -> None:
    form = LivingForm({"name": "A"})
    form.add_error("name", "This name is another's.")
    assert "This name is another&#x27;s." in laid_out("name", form)


@pytest.mark.parametrize("name", ["name", "phone", "born", "basis", "papers", "town", "file", "note", "agree"])
@pytest.mark.parametrize("lang", LANGS)
def test_no_field_shows_a_key_instead_of_words(name: str, lang: Lang) -> None:
    assert "living." not in laid_out(name, LivingForm({}), lang)


def test_an_unknown_key_is_loud() -> None:
    with pytest.raises(WordsError):
        Template('{% load shanyraq_words %}{% say "no.such" %}').render(Context({"text": TEXT}))


def test_a_parameter_of_a_sentence_is_escaped() -> None:
    html = Template('{% load shanyraq_words %}{% say "living.number" number=n %}').render(
        Context({"text": TEXT, "n": "<b>"})
    )
    assert "&lt;b&gt;" in html


@pytest.mark.parametrize(
    ("parts", "code"),
    [(["", "", ""], "required"), (["1", "", "2020"], "incomplete_date"), (["30", "2", "2020"], "invalid_date"),
     (["x", "2", "2020"], "invalid_date"), (["1", "1", "0"], "invalid_date"),
     (["1", "1", "9" * 20], "invalid_date"), (["9" * 20, "1", "2020"], "invalid_date")],
)  # fmt: skip
def test_a_date_says_what_is_wrong_with_it(parts: list[str], code: str) -> None:
    with pytest.raises(ValidationError) as raised:
        DateField().clean(parts)
    assert raised.value.code == code


def test_a_date_is_day_month_year() -> None:
    assert DateField().clean(["5", "1", "2025"]) == date(2025, 1, 5)
    assert DateField(required=False).clean(["", "", ""]) is None
