"""Sentences in three languages, and tables of them."""

import pytest

from shanyraq.words.phrase import LANGS, Phrase, UnknownPhrase, Words, WordsError, phrases

HELLO = Phrase(kk="Сәлем, {name}", ru="Привет, {name}", en="Hello, {name}")


def test_a_sentence_is_said_in_each_language() -> None:
    assert [HELLO.say(lang, name="А") for lang in LANGS] == ["Сәлем, А", "Привет, А", "Hello, А"]
    assert HELLO.placeholders == {"name"}


@pytest.mark.parametrize(("kk", "ru", "en"), [("", "а", "a"), ("а", " ", "a"), ("а", "а", "\n")])
def test_a_sentence_without_one_of_its_languages_does_not_load(kk: str, ru: str, en: str) -> None:
    with pytest.raises(WordsError, match="has no"):
        Phrase(kk, ru, en)


@pytest.mark.parametrize(
    ("kk", "ru", "en"), [("{a}", "{a}", "{b}"), ("{a}", "x", "{a}"), ("x", "{a}", "{a}"), ("{a}", "{a} {b}", "{a}")]
)
def test_placeholders_that_differ_between_languages_do_not_load(kk: str, ru: str, en: str) -> None:
    with pytest.raises(WordsError, match="placeholders differ"):
        Phrase(kk, ru, en)


@pytest.mark.parametrize("text", ["{}", "{0}", "{a.b}", "{a[0]}", "{a:>3}", "{a!r}"])
def test_only_plain_placeholders_may_stand_in_a_sentence(text: str) -> None:
    with pytest.raises(WordsError, match="only plain"):
        Phrase(text, text, text)


def test_braces_can_be_written_doubled() -> None:
    assert Phrase("{{x}}", "{{x}}", "{{x}}").say("en") == "{x}"


def test_a_missing_or_an_unknown_parameter_is_an_error() -> None:
    with pytest.raises(WordsError, match=r"missing \['name'\], unknown \[\]"):
        HELLO.say("en")
    with pytest.raises(WordsError, match=r"missing \[\], unknown \['age'\]"):
        HELLO.say("en", name="А", age=3)


def test_another_language_is_an_error() -> None:
    with pytest.raises(WordsError, match="no such language: 'de'"):
        HELLO.say("de", name="А")  # type: ignore[arg-type]


def test_a_table_is_read_by_key_and_an_unknown_key_says_so() -> None:
    table = phrases({"hello": HELLO}, bye=Phrase("Сау бол", "Пока", "Bye"))
    assert table.say("hello", "en", name="А") == "Hello, А"
    assert list(table) == ["hello", "bye"]
    assert len(table) == 2
    assert "hi" not in table
    assert table.get("hi") is None
    with pytest.raises(UnknownPhrase) as caught:
        table.say("hi", "en")
    assert str(caught.value) == "no sentence under the key 'hi'"


def test_tables_are_joined_and_a_key_given_twice_does_not_load() -> None:
    assert phrases(phrases(a=HELLO), [("b", HELLO)], c=HELLO).keys() == {"a", "b", "c"}
    with pytest.raises(WordsError, match="'a' is given twice"):
        phrases({"a": HELLO}, a=HELLO)
    with pytest.raises(WordsError, match="'a' is given twice"):
        phrases([("a", HELLO), ("a", HELLO)])


def test_a_table_cannot_be_changed_through_what_it_was_made_of() -> None:
    rows = {"a": HELLO}
    table = Words(rows)
    rows["b"] = HELLO
    assert list(table) == ["a"]
