"""Terms seen from above: by person and unit, before the head, passed."""

from shanyraq.words.phrase import Phrase, phrases

WATCH = phrases(
    {
        "watch.title": Phrase(kk="Мерзімдерді бақылау", ru="Контроль сроков", en="Terms under watch"),
        "watch.lead": Phrase(
            kk="Ашық істердің келесі қадамының мерзімі: кімде нешеуі кешікті, бүгін бітеді, үш жұмыс күні ішінде "
            "бітеді.",
            ru="Срок следующего шага открытых дел: у кого сколько просрочено, истекает сегодня и в ближайшие три "
            "рабочих дня.",
            en="The term of the next step of open cases: who has how many that are late, end today, or within three "
            "working days.",
        ),
        "watch.escalated": Phrase(kk="Басшының алдындағы істер", ru="Доложено руководителю", en="Before the head"),
        "watch.rule": Phrase(
            kk="Мерзімнің соңғы күніне {lead} жұмыс күні қалғанда іс басшының алдына қойылады. Негізі: {source}.",
            ru="Дело докладывают руководителю за столько рабочих дней до последнего дня: {lead}. Основание: {source}.",
            en="A case comes before the head so many working days ahead of the last day: {lead}. Rule: {source}.",
        ),
        "watch.no_rule": Phrase(
            kk="Істі басшының алдына қою ережесі бекітілмеген, сондықтан ешбір іс өздігінен қойылмайды. Оны әкімші "
            "негізін көрсетіп енгізеді.",
            ru="Правило о докладе руководителю не задано, поэтому само ничего не докладывается. Его вносит "
            "администратор с указанием основания.",
            en="No rule for bringing cases before the head is set, so nothing comes by itself. The administrator "
            "enters one with its source.",
        ),
        "watch.none": Phrase(
            kk="Басшының алдында іс жоқ.", ru="Перед руководителем дел нет.", en="No case stands before the head."
        ),
        "watch.more": Phrase(
            kk="Алғашқы {count} көрсетілді.", ru="Показаны первые {count}.", en="The first {count} are shown."
        ),
        "watch.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "watch.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "watch.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "watch.executor": Phrase(kk="Орындаушы", ru="Исполнитель", en="Executor"),
        "watch.passed": Phrase(kk="өтіп кетті", ru="истёк", en="passed"),
        "watch.persons": Phrase(kk="Орындаушылар бойынша", ru="По исполнителям", en="By executor"),
        "watch.units": Phrase(kk="Бөлімшелер бойынша", ru="По подразделениям", en="By unit"),
        "watch.unit": Phrase(kk="Бөлімше", ru="Подразделение", en="Unit"),
        "watch.no_unit": Phrase(kk="бөлімшесіз", ru="без подразделения", en="in no unit"),
        "watch.provider": Phrase(kk="Ұйым бойынша барлығы", ru="Всего по организации", en="The whole organisation"),
        "watch.late": Phrase(kk="Кешікті", ru="Просрочено", en="Late"),
        "watch.today": Phrase(kk="Бүгін", ru="Сегодня", en="Today"),
        "watch.soon": Phrase(kk="Жақында", ru="Скоро", en="Soon"),
        "watch.nothing": Phrase(
            kk="Кешіккен де, мерзімі таяған да іс жоқ.",
            ru="Ни просроченных, ни близких сроков нет.",
            en="Nothing is late and nothing falls due soon.",
        ),
        "watch.statistics": Phrase(
            kk="Өтіп кеткен мерзімдер есебі", ru="Статистика истёкших сроков", en="Statistics of terms that passed"
        ),
        "passed.title": Phrase(
            kk="{year} жылы өтіп кеткен мерзімдер",
            ru="Истёкшие сроки, {year} год",
            en="Terms that passed in {year}",
        ),
        "passed.lead": Phrase(
            kk="Соңғы күні өтіп, орындалмаған міндеттер, соңғы күнінің айы бойынша. Тек мүмкіндік беретін мерзімдер "
            "саналмайды; бас тарту туралы хабарлама мерзімі хабарлама шыққан істерде ғана саналады.",
            ru="Обязанности, последний день которых прошёл в молчании, по месяцу последнего дня. Сроки, которые лишь "
            "дают возможность, не считаются; срок уведомления об отказе – только там, где уведомление было.",
            en="Duties whose last day went by in silence, by the month of that day. Terms that only allow something do "
            "not count; the term of a notice of refusal counts only where there was one.",
        ),
        "passed.month": Phrase(kk="Ай", ru="Месяц", en="Month"),
        "passed.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "passed.times": Phrase(kk="Неше рет", ru="Сколько раз", en="How often"),
        "passed.cases": Phrase(kk="Неше іс", ru="Дел", en="Cases"),
        "passed.none": Phrase(
            kk="Бұл жылы бірде-бір мерзім өтіп кеткен жоқ.",
            ru="В этом году ни один срок не истёк.",
            en="No term passed in this year.",
        ),
        "passed.year": Phrase(kk="{year} жыл", ru="{year} год", en="{year}"),
        "passed.years": Phrase(kk="Жылдар", ru="Годы", en="Years"),
        "list.of": Phrase(kk="Тек мынаның істері: {who}", ru="Только дела: {who}", en="Only the cases of {who}"),
        "calendar.missing": Phrase(
            kk="{year} жылдың күнтізбесі жоқ. Сол жылға өтетін мерзімдер саналмайды: әкімшіге айтыңыз.",
            ru="Календаря на {year} год нет. Сроки, которые уходят в него, не посчитать: сообщите администратору.",
            en="There is no calendar for {year}. Terms that run into it cannot be counted: tell the administrator.",
        ),
        "calendar.unsure": Phrase(
            kk="{year} жылғы {count} күн әлі бекітілмеген. Оларға тиетін мерзімдер – алдын ала есеп.",
            ru="Дней {year} года, которые ещё не установлены: {count}. Сроки, которых они касаются, предварительные.",
            en="Days of {year} that are not established yet: {count}. Terms that touch them are provisional.",
        ),
        "menu.terms": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "keys.gt": Phrase(kk="мерзімдерді бақылауға", ru="к контролю сроков", en="to the terms under watch"),
    }
)
