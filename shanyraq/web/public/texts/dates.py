"""Words of the calculator of terms."""

from shanyraq.words.phrase import Phrase, phrases

DATES = phrases(
    {
        "dates.title": Phrase(
            kk="Мерзімнің соңғы күнін есептеу", ru="Посчитать последний день срока", en="Count a term"
        ),
        "dates.lead": Phrase(
            kk="Оқиға болған күнді және мерзімді жазыңыз. Соңғы күнді, әрі әр күннің неге саналғанын не саналмағанын "
            "көрсетеміз.",
            ru="Укажите день события и срок. Покажем последний день и то, почему каждый день вошёл или не вошёл в "
            "счёт.",
            en="Give the day of the event and the term. We show the last day, and why each day counts or does not.",
        ),
        "dates.from": Phrase(kk="Оқиға болған күн", ru="День события", en="Day of the event"),
        "dates.from.hint": Phrase(
            kk="Бұл күннің өзі саналмайды. Мысалы: 16 11 2021",
            ru="Сам этот день не считается. Например: 16 11 2021",
            en="That day itself is not counted. Such as 16 11 2021",
        ),
        "dates.count": Phrase(kk="Мерзімнің ұзақтығы", ru="Длительность срока", en="Length of the term"),
        "dates.count.hint": Phrase(kk="Санмен, мысалы: 30", ru="Числом, например: 30", en="As a number, such as 30"),
        "dates.unit": Phrase(kk="Немен саналады", ru="В чём считается", en="Counted in"),
        "dates.unit.cd": Phrase(kk="Күнтізбелік күн", ru="Календарные дни", en="Calendar days"),
        "dates.unit.cd.hint": Phrase(
            kk="Барлық күн саналады; соңғысы демалысқа келсе, келесі жұмыс күніне көшеді",
            ru="Считаются все дни; последний, если он нерабочий, переносится на ближайший рабочий",
            en="Every day counts; a last day that is not a working day moves to the next one",
        ),
        "dates.unit.wd": Phrase(kk="Жұмыс күні", ru="Рабочие дни", en="Working days"),
        "dates.unit.wd.hint": Phrase(
            kk="Демалыс пен мереке саналмайды; ауыстырылған жұмыс күндері саналады",
            ru="Выходные и праздники не считаются; перенесённые рабочие дни считаются",
            en="Days off and holidays do not count; working days moved to a weekend do",
        ),
        "dates.unit.mo": Phrase(kk="Ай", ru="Месяцы", en="Months"),
        "dates.unit.mo.hint": Phrase(
            kk="Мерзім тиісті айдың сол күні бітеді",
            ru="Срок кончается в то же число соответствующего месяца",
            en="The term ends on the same day of the month",
        ),
        "dates.button": Phrase(kk="Есептеу", ru="Посчитать", en="Count"),
        "dates.result": Phrase(kk="Нәтиже", ru="Результат", en="Result"),
        "dates.no_calendar": Phrase(
            kk="{year} жылдың күнтізбесі бізде жоқ, сондықтан күнді болжап айтпаймыз. Есеп {first} – {last} жылдар "
            "аралығында жүреді.",
            ru="Календаря {year} года у нас нет, а угадывать дату мы не станем. Считаем с {first} по {last} год.",
            en="We have no calendar for {year} and do not guess dates. We count from {first} to {last}.",
        ),
        "dates.common": Phrase(kk="Бұйрықтағы мерзімдер", ru="Сроки из приказа", en="Terms of the Order"),
        "dates.common.text": Phrase(
            kk="Мерзімді таңдасаңыз, ұзақтығы өзі қойылады.",
            ru="Выберите срок, и длительность подставится сама.",
            en="Choose a term and its length is filled in.",
        ),
        "dates.rule": Phrase(
            kk="Оқиға болған күн есепке кірмейді, мерзім оның ертеңінен басталады. Соңғы күн жұмыс істемейтін күнге "
            "келсе, "
            "келесі жұмыс күніне көшеді.",
            ru="День события в счёт не входит, срок начинается на следующий день. Если последний день нерабочий, он "
            "переносится на ближайший рабочий.",
            en="The day of the event is not counted; the term begins the day after. A last day that is not a working "
            "day "
            "moves to the next one.",
        ),
    }
)
