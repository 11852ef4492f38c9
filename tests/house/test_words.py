"""Every sentence in three languages; every word that a template says stands in a table."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from shanyraq.words.phrase import LANGS, Phrase, Words
from tests.house.code import ROOT, module_of, name_of, sources, tracked

SAY = re.compile(r"""{%\s*say\s+["']([^"']+)["']([^%]*)%}""")
NAMED = re.compile(r"(\w+)=")
CYRILLIC = re.compile(r"[\u0400-\u04FF]")
OF_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
OF_RUSSIAN = re.compile(r"[ёщъ]", re.IGNORECASE)


def table_sources() -> list[Path]:
    pages = [path for path in sources("web") if path.name == "text.py" or "texts" in path.parts]
    return sources("words") + pages + [path for path in sources("api") if path.name == "text.py"]


@cache
def phrases() -> dict[str, Phrase]:
    """Every sentence of the product under the place it stands at."""
    found: dict[str, Phrase] = {}
    for path in table_sources():
        for name, value in vars(import_module(module_of(path))).items():
            if isinstance(value, Phrase):
                found[f"{name_of(path)} {name}"] = value
            elif isinstance(value, Words):
                found |= {f"{name_of(path)} {name}[{key}]": value[key] for key in value}
    return found


def test_every_table_of_words_loads() -> None:
    """A sentence without one of its languages, or with other placeholders in one of them, does not load."""
    assert len(phrases()) > 100


def test_kazakh_and_russian_are_written_in_their_letters_and_english_in_its_own() -> None:
    wrong = []
    for place, phrase in phrases().items():
        bare = {lang: re.sub(r"\{\w+\}", "", phrase.text(lang)) for lang in LANGS}
        if CYRILLIC.search(unquoted(bare["en"])):
            wrong.append(f"{place}: Cyrillic letters in English")
        if re.search(r"[A-Za-z]{4,}", bare["en"]) and len(bare["en"]) > 40 and not CYRILLIC.search(bare["kk"]):
            wrong.append(f"{place}: no Cyrillic letter in Kazakh")
        if OF_RUSSIAN.search(bare["kk"]) and len(bare["kk"]) > 40 and not OF_KAZAKH.search(bare["kk"]):
            wrong.append(f"{place}: Russian in the place of Kazakh")
        if re.search(r"[әғқңұүһ]", unquoted(bare["ru"]), re.IGNORECASE):
            wrong.append(f"{place}: Kazakh letters in Russian")
    assert wrong == []


def unquoted(text: str) -> str:
    """A text without what it quotes: names stay in their own language."""
    return re.sub(r"[«“(][^»”)]*[»”)]", "", text)


def test_a_long_kazakh_sentence_is_not_its_russian_one() -> None:
    same = [
        place
        for place, phrase in phrases().items()
        if phrase.kk == phrase.ru and len(re.sub(r"\{\w+\}|\W", "", phrase.kk)) > 25
    ]
    assert same == []


def templates() -> list[Path]:
    return [path for path in tracked() if "templates" in path.parts and path.suffix in {".html", ".txt", ".svg"}]


def said_in(template: Path) -> Iterator[tuple[str, set[str]]]:
    for key, rest in SAY.findall(template.read_text()):
        yield key, set(NAMED.findall(rest))


def tables_for(template: Path) -> list[Words]:
    """The tables that a page with this template can have: its room's, and the shared one."""
    room = template.relative_to(ROOT / "shanyraq" / "web").parts[0]
    own = ROOT / "shanyraq" / "web" / room / "text.py"
    found = [import_module("shanyraq.web.text")]
    if own.exists():
        found.append(import_module(module_of(own)))
    return [value for module in found for value in vars(module).values() if isinstance(value, Words)]


@pytest.mark.parametrize("template", templates(), ids=name_of)
def test_what_a_template_says_stands_in_a_table_with_the_same_placeholders(template: Path) -> None:
    tables = tables_for(template)
    wrong = []
    for key, given in said_in(template):
        phrase = next((table[key] for table in tables if key in table), None)
        if phrase is None:
            wrong.append(f"no sentence “{key}”")
        elif not phrase.placeholders <= given:
            wrong.append(f"“{key}” wants {sorted(phrase.placeholders - given)}")
    assert wrong == []


@pytest.mark.parametrize("template", templates(), ids=name_of)
def test_a_template_holds_no_sentence_of_its_own(template: Path) -> None:
    """What is written into a template is said in one language only."""
    classes = r"{% block (?:body_class|width) %}\w*{% endblock %}"
    bare = re.sub(
        classes + r"|{%\s*comment.*?endcomment\s*%}|{%.*?%}|{{.*?}}|{#.*?#}|<!--.*?-->",
        " ",
        template.read_text(),
        flags=re.S,
    )
    between_tags = re.findall(r">([^<>]*)<", re.sub(r"<(style|script)\b.*?</\1>", "", bare, flags=re.S))
    assert [word for text in between_tags for word in re.findall(r"[^\W\d_]{4,}", text)] == []
