"""How a place in an act is named: `подпункт 1) пункта 6 Правил (приказ № 437)`."""

from dataclasses import dataclass

from shanyraq.words.phrase import LANGS, Lang, Phrase, UnknownPhrase, Words, WordsError, phrases

ACTS: Words = phrases(
    {
        "O437": Phrase(
            kk="«Мемлекеттік тұрғын үй қорынан берілетін тұрғынжайларды жекешелендіру» мемлекеттік қызметін көрсету "
            "қағидалары (2021 жылғы 12 тамыздағы № 437 бұйрық)",
            ru="Правила оказания государственной услуги «Приватизация жилищ из государственного жилищного фонда» "
            "(приказ от 12 августа 2021 года № 437)",
            en="Rules for the provision of the public service “Privatization of dwellings from the state housing "
            "stock” (Order No. 437 of 12 August 2021)",
        ),
        "D673": Phrase(
            kk="Мемлекеттiк тұрғын үй қорынан берілетін тұрғын үйлерді жекешелендiру қағидалары (Үкіметтің 2013 жылғы "
            "2 шілдедегі № 673 қаулысы)",
            ru="Правила приватизации жилищ из государственного жилищного фонда (постановление Правительства от 2 июля "
            "2013 года № 673)",
            en="Rules for the privatization of dwellings from the state housing stock (Government Decree No. 673 of "
            "2 July 2013)",
        ),
        "HL": Phrase(
            kk="«Тұрғын үй қатынастары туралы» 1997 жылғы 16 сәуірдегі № 94 Заң",
            ru="Закон от 16 апреля 1997 года № 94 «О жилищных отношениях»",
            en="Law No. 94 of 16 April 1997 “On Housing Relations”",
        ),
        "APPC": Phrase(
            kk="2020 жылғы 29 маусымдағы № 350-VI Әкімшілік рәсімдік-процестік кодекс",
            ru="Административный процедурно-процессуальный кодекс от 29 июня 2020 года № 350-VI",
            en="Administrative Procedural and Process-Related Code No. 350-VI of 29 June 2020",
        ),
        "PSL": Phrase(
            kk="«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі № 88-V Заң",
            ru="Закон от 15 апреля 2013 года № 88-V «О государственных услугах»",
            en="Law No. 88-V of 15 April 2013 “On Public Services”",
        ),
        "CC": Phrase(kk="Азаматтық кодекс", ru="Гражданский кодекс", en="Civil Code"),
        "LC": Phrase(kk="Еңбек кодексі (№ 414-V)", ru="Трудовой кодекс (№ 414-V)", en="Labor Code (No. 414-V)"),
        "HOL": Phrase(
            kk="«Қазақстан Республикасындағы мерекелер туралы» № 267-II Заң",
            ru="Закон № 267-II «О праздниках в Республике Казахстан»",
            en="Law No. 267-II “On Holidays in the Republic of Kazakhstan”",
        ),
        "P2000000930": Phrase(
            kk="2021 жылғы демалыс күнін ауыстыру туралы акт (P2000000930)",
            ru="акт о переносе выходного дня 2021 года (P2000000930)",
            en="act moving a day off in 2021 (P2000000930)",
        ),
        "P2200000796": Phrase(
            kk="2022 жылғы демалыс күнін ауыстыру туралы акт (P2200000796)",
            ru="акт о переносе выходного дня 2022 года (P2200000796)",
            en="act moving a day off in 2022 (P2200000796)",
        ),
        "P2300000326": Phrase(
            kk="2023 жылғы демалыс күнін ауыстыру туралы акт (P2300000326)",
            ru="акт о переносе выходного дня 2023 года (P2300000326)",
            en="act moving a day off in 2023 (P2300000326)",
        ),
        "G24G0000109": Phrase(
            kk="2024 жылғы демалыс күнін ауыстыру туралы акт (G24G0000109)",
            ru="акт о переносе выходного дня 2024 года (G24G0000109)",
            en="act moving a day off in 2024 (G24G0000109)",
        ),
        "G24G0000436": Phrase(
            kk="2025 жылғы демалыс күнін ауыстыру туралы акт (G24G0000436)",
            ru="акт о переносе выходного дня 2025 года (G24G0000436)",
            en="act moving a day off in 2025 (G24G0000436)",
        ),
        "KZ/moves-2022": Phrase(
            kk="2022 жылғы наурыз бен тамыздағы демалыс күндерін ауыстыру туралы акт (нөмірі анықталмаған)",
            ru="акт о переносе выходных дней в марте и августе 2022 года (номер не установлен)",
            en="act moving days off in March and August 2022 (its number is not established)",
        ),
    }
)

SHORT: Words = phrases(
    O437=Phrase(kk="Қағидалардың (№ 437 бұйрық)", ru="Правил (приказ № 437)", en="Rules (Order No. 437)"),
    D673=Phrase(
        kk="Жекешелендіру қағидаларының (№ 673 қаулы)",
        ru="Правил приватизации (постановление № 673)",
        en="Privatization Rules (Decree No. 673)",
    ),
    HL=Phrase(
        kk="«Тұрғын үй қатынастары туралы» Заңның", ru="Закона «О жилищных отношениях»", en="Law on Housing Relations"
    ),
    APPC=Phrase(kk="ӘРПК-нің", ru="АППК", en="APPC"),
    PSL=Phrase(
        kk="«Мемлекеттік көрсетілетін қызметтер туралы» Заңның",
        ru="Закона «О государственных услугах»",
        en="Law on Public Services",
    ),
    CC=Phrase(kk="Азаматтық кодекстің", ru="Гражданского кодекса", en="Civil Code"),
    LC=Phrase(kk="Еңбек кодексінің", ru="Трудового кодекса", en="Labor Code"),
    HOL=Phrase(kk="Мерекелер туралы заңның", ru="Закона о праздниках", en="Law on Holidays"),
)
"""The act as it stands beside a place: in the genitive where the language has one."""


@dataclass(frozen=True, slots=True)
class _Level:
    """One level of a place: its name alone, and its name where a deeper level follows."""

    last: Phrase
    outer: Phrase


def _numbered(kk: tuple[str, str], ru: tuple[str, str], en: tuple[str, str]) -> _Level:
    return _Level(Phrase(kk[0], ru[0], en[0]), Phrase(kk[1], ru[1], en[1]))


_LEVELS: dict[str, _Level] = {
    "article": _numbered(("{n}-бабы", "{n}-бабының"), ("статья {n}", "статьи {n}"), ("art. {n}", "art. {n}")),
    "paragraph": _numbered(("{n}-тармағы", "{n}-тармағының"), ("пункт {n}", "пункта {n}"), ("p. {n}", "p. {n}")),
    "clause": _numbered(("{n}-тармағы", "{n}-тармағының"), ("пункт {n}", "пункта {n}"), ("({n})", "({n})")),
    "part": _numbered(("{n}-бөлігі", "{n}-бөлігінің"), ("часть {n}", "части {n}"), ("({n})", "({n})")),
    "sub": _numbered(
        ("{n}) тармақшасы", "{n}) тармақшасының"), ("подпункт {n})", "подпункта {n})"), ("({n})", "({n})")
    ),
    "appendix": _numbered(
        ("{n}-қосымшасы", "{n}-қосымшасының"), ("приложение {n}", "приложения {n}"), ("App. {n}", "App. {n}")
    ),
    "row": _numbered(("{n}-жолы", "{n}-жолының"), ("строка {n}", "строки {n}"), (", row {n}", ", row {n}")),
    "item": _numbered(
        ("{n}) тармақшасы", "{n}) тармақшасының"), ("подпункт {n})", "подпункта {n})"), (" {n})", " {n})")
    ),
}
_SPECIAL: dict[str, _Level] = {
    "last_part": _numbered(
        ("соңғы бөлігі", "соңғы бөлігінің"), ("последняя часть", "последней части"), (", last part", ", last part")
    ),
    "documents": _numbered(
        ("құжаттар тізбесі", "құжаттар тізбесінің"),
        ("перечень документов", "перечня документов"),
        (", list of documents", ", list of documents, item"),
    ),
    "registers": _numbered(
        ("ақпараттық жүйелерден алынатын мәліметтер туралы бөлігі",) * 2,
        ("часть о сведениях из информационных систем",) * 2,
        (", part on data from information systems",) * 2,
    ),
    "once": _numbered(
        ("ақпараттық жүйелерден алынатын құжаттарды талап етуге жол бермеу туралы бөлігі",) * 2,
        ("часть о недопустимости истребования документов",) * 2,
        (", part on what may not be demanded",) * 2,
    ),
    "holidays": _numbered(("мерекелер тізбесі",) * 2, ("перечень праздников",) * 2, (", list of holidays",) * 2),
    "holidays_before": _numbered(
        ("мерекелер тізбесі (2022 жылғы 29 қыркүйекке дейін)",) * 2,
        ("перечень праздников (до 29 сентября 2022 года)",) * 2,
        (", list of holidays (before 29 September 2022)",) * 2,
    ),
    "constitution_day": _numbered(
        ("Конституция күні (2026 жылғы жаңа редакция, мәтіні тексерілмеген)",) * 2,
        ("День Конституции (новая редакция 2026 года, текст не проверен)",) * 2,
        (", Constitution Day (new edition of 2026, text not checked)",) * 2,
    ),
    "edition_2025": _numbered(
        ("2025 жылғы 21 қаңтардан редакциясы",) * 2,
        ("редакция с 21 января 2025 года",) * 2,
        (", edition from 21 January 2025",) * 2,
    ),
}

Place = tuple[tuple[str, str], ...]
"""The levels of a place from the outermost: (("paragraph", "6"), ("sub", "1"))."""


def _level(kind: str, number: str, lang: Lang, *, last: bool) -> str:
    special = _SPECIAL.get(kind)
    if special is not None:
        return (special.last if last else special.outer).say(lang)
    try:
        level = _LEVELS[kind]
    except KeyError:
        raise UnknownPhrase(f"no words for the level {kind!r} of a place") from None
    return (level.last if last else level.outer).say(lang, n=number)


def say_place(act: str, place: Place, lang: Lang) -> str:
    """A place of an act in one language; the whole act where there are no levels. Unknown words raise WordsError."""
    if lang not in LANGS:
        raise WordsError(f"no such language: {lang!r}")
    if not place:
        return ACTS.say(act, lang)
    short = SHORT.say(act, lang)
    said = [_level(kind, n, lang, last=at == len(place) - 1) for at, (kind, n) in enumerate(place)]
    match lang:
        case "kk":
            return " ".join([short, *said])
        case "ru":
            return " ".join([*reversed(said), short])
        case "en":
            joined = "".join(said)
            return f"{short}{joined}" if joined.startswith(",") else f"{short}, {joined}"
