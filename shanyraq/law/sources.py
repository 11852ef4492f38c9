"""Every place of an act that a rule rests on. A rule whose key is not here does not pass the house tests."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from shanyraq.words.articles import Place, say_place
from shanyraq.words.phrase import Lang


@dataclass(frozen=True, slots=True)
class Act:
    """A law, code, decree or order; `dated` is None where its day is not established."""

    key: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class Source:
    """A place of an act, and the edition it was read in. `date` is the act's own day."""

    key: str
    act: str
    place: Place
    date: date | None
    edition: str

    def name(self, lang: Lang) -> str:
        """How the place is cited in one language."""
        return say_place(self.act, self.place, lang)


ACTS: Mapping[str, Act] = MappingProxyType(
    {
        act.key: act
        for act in (
            Act("O437", date(2021, 8, 12)),
            Act("D673", date(2013, 7, 2)),
            Act("HL", date(1997, 4, 16)),
            Act("APPC", date(2020, 6, 29)),
            Act("PSL", date(2013, 4, 15)),
            Act("CC", None),
            Act("LC", None),
            Act("HOL", None),
            Act("P2000000930", None),
            Act("P2200000796", None),
            Act("P2300000326", None),
            Act("G24G0000109", None),
            Act("G24G0000436", None),
            Act("KZ/moves-2022", None),
        )
    }
)

_O437, _D673, _HL21, _HL22, _HL26 = "12.08.2021", "2021", "02.01.2021", "2022", "2025"
_APPC, _PSL, _CC, _LC, _HOL = "01.07.2021", "25.11.2019", "2020s", "2021-22", "29.09.2022"


def _source(key: str, edition: str, *place: tuple[str, str]) -> Source:
    act = key if key in ACTS else key.split("/", 1)[0]
    return Source(key, act, place, ACTS[act].dated, edition)


def _rules(key: str, *place: tuple[str, str]) -> Source:
    return _source(f"O437/{key}", _O437, *place)


def _p(number: int) -> tuple[str, str]:
    return ("paragraph", str(number))


def _sub(number: int | str) -> tuple[str, str]:
    return ("sub", str(number))


_APP3 = ("appendix", "3")


def _order() -> Iterator[Source]:
    yield _source("O437", _O437)
    for number in range(1, 16):
        yield _rules(f"p{number}", _p(number))
    for number in (1, 2, 3):
        yield _rules(f"p6-{number}", _p(6), _sub(number))
        yield _rules(f"p9-{number}", _p(9), _sub(number))
    for number in (1, 2):
        yield _rules(f"p7-{number}", _p(7), _sub(number))
        yield _rules(f"p14-{number}", _p(14), _sub(number))
        yield _rules(f"app{number}", ("appendix", str(number)))
    yield _rules("p6-end", _p(6), ("last_part", ""))
    yield _rules("p9-docs", _p(9), ("documents", ""))
    for number in range(1, 10):
        yield _rules(f"p9-docs-{number}", _p(9), ("documents", ""), ("item", str(number)))
    yield _rules("p9-registers", _p(9), ("registers", ""))
    yield _rules("p9-once", _p(9), ("once", ""))
    yield _rules("app3", _APP3)
    for number in range(1, 11):
        yield _rules(f"app3-{number}", _APP3, ("row", str(number)))
    for number in (1, 2, 3):
        yield _rules(f"app3-9-{number}", _APP3, ("row", "9"), _sub(number))


def _of_law(act: str, key: str, edition: str, article: str, *inner: str) -> Source:
    """A place in a law: article, paragraph (in the APPC a part), sub-paragraph."""
    outer = "part" if act == "APPC" else "clause"
    levels = (("article", article), *zip((outer, "sub"), inner, strict=False))
    return _source(f"{act}/{key}", edition, *levels)


def _housing_law() -> Iterator[Source]:
    yield _source("HL", _HL21)
    for number in ("22", "31", "40-1", "40-2"):
        yield _source(f"HL/2-{number}", _HL21, ("article", "2"), _sub(number))
    yield _of_law("HL", "10-3-2-14", _HL21, "10-3", "2", "14")
    yield _of_law("HL", "12-4", _HL21, "12", "4")
    yield _of_law("HL", "13", _HL21, "13")
    for paragraph in range(1, 11):
        yield _of_law("HL", f"13-{paragraph}", _HL21, "13", str(paragraph))
    for number in ("1", "1-1", "2", "3", "4", "5", "6", "7", "8", "8-1", "9"):
        yield _of_law("HL", f"13-7-{number}", _HL21, "13", "7", number)
    yield _of_law("HL", "13-7-5-1", _HL26, "13", "7", "5-1")
    for number in ("1", "2", "3", "4", "5", "6", "7", "7-1", "8", "9", "10"):
        yield _of_law("HL", f"13-8-{number}", _HL21, "13", "8", number)
    for number in ("1", "2", "3"):
        yield _of_law("HL", f"13-10-{number}", _HL21, "13", "10", number)
    yield _of_law("HL", "13-10-4", _HL22, "13", "10", "4")
    for article in ("17", "21", "95"):
        yield _of_law("HL", article, _HL21, article)
    for number in ("1", "1-1", "1-2", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"):
        yield _source(f"HL/68-{number}", _HL21, ("article", "68"), _sub(number))
    yield _source("HL/68-12", _HL26, ("article", "68"), _sub("12"))
    for article, number in (("98", "1"), ("101", "3"), ("101", "4"), ("101", "6"), ("109", "2"), ("109", "4")):
        yield _of_law("HL", f"{article}-{number}", _HL21, article, number)


_APPC_ARTICLES = (
    62, 63, 64, 65, 66, 67, 68, 70, 71, 73, 74, 75, 76, 80, 81, 82, 83, 91, 92, 93, 95, 96, 99, 100, 101, 136,
)  # fmt: skip


def _codes() -> Iterator[Source]:
    yield _source("APPC", _APPC)
    for number in _APPC_ARTICLES:
        yield _of_law("APPC", str(number), _APPC, str(number))
    for number, part in ((64, 3), (73, 1), (73, 2), (73, 3), (73, 4), (91, 2), (91, 3), (91, 4), (91, 5), (100, 5)):
        yield _of_law("APPC", f"{number}-{part}", _APPC, str(number), str(part))
    yield _of_law("APPC", "76-5", "2025", "76", "5")
    yield _of_law("APPC", "92-1-1", "2025", "92", "1-1")
    yield _source("CC", _CC)
    for number in (172, 173, 174, 175, 176):
        yield _of_law("CC", str(number), _CC, str(number))
    for number, paragraph in ((439, 3), (441, 3), (442, 1), (442, 2), (453, 4)):
        yield _of_law("CC", f"{number}-{paragraph}", _CC, str(number), str(paragraph))
    yield _source("LC", _LC)
    yield _of_law("LC", "84", _LC, "84")
    yield _of_law("LC", "84-5", _LC, "84", "5")
    yield _of_law("LC", "85-3", _LC, "85", "3")


def _services_law() -> Iterator[Source]:
    yield _source("PSL", _PSL)
    for number in ("5", "8", "11", "12"):
        yield _of_law("PSL", f"5-2-{number}", _PSL, "5", "2", number)
    yield _source("PSL/10-1", _PSL, ("article", "10"), _sub(1))
    yield _of_law("PSL", "19", _PSL, "19")
    yield _of_law("PSL", "19-1-2", _PSL, "19-1", "2")
    yield _of_law("PSL", "19-1-3", _PSL, "19-1", "3")
    for number in ("1", "2", "3", "4", "5"):
        yield _of_law("PSL", f"19-1-2-{number}", _PSL, "19-1", "2", number)
    yield _of_law("PSL", "19-1-2-6", "30.12.2021", "19-1", "2", "6")
    for number in ("1", "2", "3"):
        yield _of_law("PSL", f"20-{number}", _PSL, "20", number)
    yield _of_law("PSL", "21", _PSL, "21")
    for number in ("1", "2", "3", "4"):
        yield _of_law("PSL", f"25-{number}", _PSL, "25", number)


def _other_acts() -> Iterator[Source]:
    yield _source("D673", _D673)
    yield _source("D673/p8", _D673, _p(8))
    yield _source("D673/p23", _D673, _p(23))
    yield _source("D673/p23-2025", "21.01.2025", _p(23), ("edition_2025", ""))
    yield _source("HOL", _HOL)
    yield _of_law("HOL", "5", _HOL, "5")
    yield _source("HOL/list-2012", "2012", ("holidays_before", ""))
    yield _source("HOL/list-2022", _HOL, ("holidays", ""))
    yield _source("HOL/constitution-day-2026", "2026", ("constitution_day", ""))
    for act in ("P2000000930", "P2200000796", "P2300000326", "G24G0000109", "G24G0000436", "KZ/moves-2022"):
        yield _source(act, "as published")


def _table() -> Mapping[str, Source]:
    rows: dict[str, Source] = {}
    for group in (_order(), _housing_law(), _codes(), _services_law(), _other_acts()):
        for source in group:
            if source.key in rows:
                raise ValueError(f"the source {source.key} stands twice")
            rows[source.key] = source
    return MappingProxyType(rows)


SOURCES: Mapping[str, Source] = _table()


def article_name(key: str, lang: Lang) -> str:
    """How a source is cited in one language; KeyError if the table does not hold it."""
    return SOURCES[key].name(lang)
