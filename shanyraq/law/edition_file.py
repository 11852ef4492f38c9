"""Another edition of the Order as a small file: which edition it changes, from which day, and each term it changes.

    code = "115-2025"
    based_on = "437-2021"
    in_force_from = 2025-04-20
    source = "where the text was read, by whom and when"

    [[term]]
    code = "commission_decision"
    length = "20cd"
    routes = ["communal"]           # where it is not all of them
    article = "O437/p6-1"           # where it is another paragraph

What the file does not name stays as in the edition it is based on: routes, documents, grounds, forms.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from shanyraq.law.editions import Edition, NoEdition
from shanyraq.law.routes import Route
from shanyraq.law.sources import SOURCES
from shanyraq.law.terms import Term, TermCode, TermRule

_KNOWN: Final = {"code", "based_on", "in_force_from", "source", "term"}
_KNOWN_OF_TERM: Final = {"code", "length", "routes", "article"}
LONGEST_CODE: Final = 20


class EditionRefused(ValueError):
    """The file is not an edition that can stand beside the others: what is wrong, in one line."""


def parsed(text: str, base: Callable[[str], Edition]) -> Edition:
    """The edition that a file tells of; `base` finds the one it changes. Raises EditionRefused."""
    try:
        told = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # A number of five thousand digits and brackets without end are no TOML error of the reader.
        raise EditionRefused(f"not TOML: {error}") from error
    _nothing_else(told, _KNOWN)
    try:
        based_on = base(_text(told, "based_on"))
    except NoEdition as error:
        raise EditionRefused(str(error)) from error
    code = _text(told, "code")
    if len(code) > LONGEST_CODE or code == based_on.code:
        raise EditionRefused(f"code {code!r}: a code of its own, of at most {LONGEST_CODE} letters")
    from_ = told.get("in_force_from")
    if not isinstance(from_, date) or isinstance(from_, datetime) or from_ <= based_on.in_force_from:
        raise EditionRefused(f"in_force_from: a day after {based_on.in_force_from}")
    rules = based_on.rules
    terms = told.get("term")
    if not isinstance(terms, list) or not terms:
        raise EditionRefused("no [[term]] is changed")
    for one in terms:
        rules = _changed(rules, one)
    try:
        return replace(
            based_on, code=code, in_force_from=from_, in_force_to=None, rules=rules, source=_text(told, "source")
        )
    except ValueError as error:
        raise EditionRefused(str(error)) from error


def _text(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    if not isinstance(value, str) or not value.strip():
        raise EditionRefused(f"{name} is not said")
    return value.strip()


def _nothing_else(told: Mapping[str, Any], known: set[str]) -> None:
    unknown = sorted(set(told) - known)
    if unknown:
        raise EditionRefused(f"unknown field {unknown[0]!r}")


def _changed(rules: tuple[TermRule, ...], told: object) -> tuple[TermRule, ...]:
    """The rules with one term changed on the routes that the file names."""
    if not isinstance(told, Mapping):
        raise EditionRefused("a [[term]] is a table")
    _nothing_else(told, _KNOWN_OF_TERM)
    try:
        code, length = TermCode(_text(told, "code")), Term.parse(_text(told, "length"))
        routes = tuple(Route(one) for one in told.get("routes", tuple(Route)))
    except (ValueError, TypeError) as error:
        raise EditionRefused(f"a [[term]]: {error}") from error
    article = told.get("article")
    if article is not None and (not isinstance(article, str) or article not in SOURCES):
        raise EditionRefused(f"article {article!r} is not among the sources")
    touched = [rule for rule in rules if rule.code is code and set(rule.routes) <= set(routes)]
    if not touched:
        raise EditionRefused(f"no term {code} on these routes alone")
    return tuple(
        replace(rule, term=length, article=article or rule.article) if rule in touched else rule for rule in rules
    )
