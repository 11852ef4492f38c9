"""Every rule cites a place that the sources table knows, and every reading used is written down."""

import ast
import re

from shanyraq.law.cited import articles_cited
from shanyraq.law.sources import SOURCES
from tests.house.code import name_of, sources, tree

ACTS = sorted({key.split("/")[0] for key in SOURCES})
CITATION = re.compile(rf"({'|'.join(map(re.escape, ACTS))})/[^\s{{}}]*\w")


def test_every_citation_of_the_tables_stands_in_the_sources() -> None:
    cited = list(articles_cited())
    assert len(cited) > 100
    assert [f"{cite.where} cites {cite.article}" for cite in cited if cite.article not in SOURCES] == []


def test_every_reading_used_by_a_table_is_written_down() -> None:
    from shanyraq.law.readings import READINGS

    unknown = [
        f"{cite.where} uses {cite.reading}" for cite in articles_cited() if cite.reading not in (None, *READINGS)
    ]
    assert unknown == []


def test_every_citation_written_anywhere_in_the_code_stands_in_the_sources() -> None:
    unknown = set()
    for path in sources():
        for node in ast.walk(tree(path)):
            text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if CITATION.fullmatch(text) and text not in SOURCES:
                unknown.add(f"{name_of(path)}:{getattr(node, 'lineno', 0)} {text}")
    assert unknown == set()


def test_every_source_says_its_edition_and_its_name_in_three_languages() -> None:
    for source in SOURCES.values():
        assert source.edition
        names = {source.name("kk"), source.name("ru"), source.name("en")}
        assert all(names)
        assert len(names) == 3, source.key
