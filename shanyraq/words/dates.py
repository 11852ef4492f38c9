"""Days and moments as people say them."""

from datetime import date, datetime

from shanyraq.words.phrase import Lang, Phrase, WordsError

_MONTHS: dict[Lang, tuple[str, ...]] = {
    "kk": (
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ),
    "ru": (
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_WEEKDAYS: dict[Lang, tuple[str, ...]] = {
    "kk": ("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS_ALONE: dict[Lang, tuple[str, ...]] = {
    **_MONTHS,
    "ru": (
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
}  # fmt: skip
_SHORT_WEEKDAYS: dict[Lang, tuple[str, ...]] = {
    "kk": ("дс", "сс", "ср", "бс", "жм", "сн", "жс"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "en": ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
}
_DAY = Phrase(kk="{year} жылғы {day} {month}", ru="{day} {month} {year} года", en="{day} {month} {year}")
_DAY_MONTH = Phrase(kk="{day} {month}", ru="{day} {month}", en="{day} {month}")
_MONTH = Phrase(kk="{year} жылғы {month}", ru="{month} {year} года", en="{month} {year}")
_MOMENT = Phrase(kk="{day}, {time}", ru="{day}, {time}", en="{day}, {time}")


def say_weekday(day: date, lang: Lang) -> str:
    """`Sunday`."""
    return _WEEKDAYS[lang][day.weekday()]


def say_day(day: date, lang: Lang) -> str:
    """`5 January 2025`."""
    return _DAY.say(lang, year=day.year, month=_MONTHS[lang][day.month - 1], day=day.day)


def say_day_month(day: date, lang: Lang) -> str:
    """`5 January`."""
    return _DAY_MONTH.say(lang, month=_MONTHS[lang][day.month - 1], day=day.day)


def say_month(day: date, lang: Lang) -> str:
    """`January 2025`."""
    return _MONTH.say(lang, year=day.year, month=_MONTHS_ALONE[lang][day.month - 1])


def weekdays(lang: Lang) -> tuple[tuple[str, str], ...]:
    """Monday to Sunday, each in two letters and in full."""
    return tuple(zip(_SHORT_WEEKDAYS[lang], _WEEKDAYS[lang], strict=True))


def say_date(day: date, lang: Lang) -> str:
    """`5 January 2025, Sunday`."""
    return f"{say_day(day, lang)}, {say_weekday(day, lang)}"


def say_datetime(at: datetime, lang: Lang) -> str:
    """`5 January 2025, Sunday, 19:30`, in the zone of `at`; a moment without a zone raises WordsError."""
    if at.tzinfo is None:
        raise WordsError("a moment is said in its own time zone, and this one has none")
    return _MOMENT.say(lang, day=say_date(at.date(), lang), time=f"{at:%H:%M}")
