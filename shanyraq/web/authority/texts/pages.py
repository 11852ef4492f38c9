"""The inbox and the case of an official outside the provider."""

from shanyraq.words.phrase import Phrase, phrases

HOME = phrases(
    {
        "menu.label": Phrase(kk="Мәзір", ru="Меню", en="Menu"),
        "menu.home": Phrase(kk="Кіріс", ru="Входящие", en="Inbox"),
        "home.title": Phrase(kk="Сіздің органның істері", ru="Дела вашего органа", en="Cases of your body"),
        "home.waiting": Phrase(kk="Сізден күтіледі", ru="Ждут вас", en="Waiting for you"),
        "home.none": Phrase(
            kk="Қазір сізден ештеңе күтілмейді. Кезегіңіз келген іс осында шығады.",
            ru="Сейчас от вас ничего не ждут. Дело появится здесь, когда дойдёт очередь до вас.",
            en="Nothing waits for you now. A case appears here when its turn is yours.",
        ),
        "home.passed": Phrase(
            kk="Сіздің орган қатысқан істер", ru="Дела, в которых вы уже участвовали", en="Cases you have acted in"
        ),
        "home.none_passed": Phrase(kk="Ондай іс әлі жоқ.", ru="Таких дел пока нет.", en="There is none yet."),
        "home.new": Phrase(kk="жаңа", ru="новое", en="new"),
        "home.today": Phrase(kk="бүгін соңғы күн", ru="последний день сегодня", en="last day today"),
        "home.late": Phrase(kk="өтіп кетті, күн: {count}", ru="просрочено, дней: {count}", en="late, days: {count}"),
        "home.no_due": Phrase(kk="мерзімі жоқ", ru="срока нет", en="no term"),
        "col.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "col.dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "col.step": Phrase(kk="Не істеу керек", ru="Что сделать", en="What to do"),
        "col.since": Phrase(kk="Қашаннан бері", ru="С какого дня", en="Since"),
        "col.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "col.stage": Phrase(kk="Кезеңі", ru="Этап", en="Stage"),
        "col.acted": Phrase(kk="Соңғы әрекетіңіз", ru="Ваше последнее действие", en="Your last act"),
    }
)

FILE = phrases(
    {
        "case.title": Phrase(kk="{number} ісі", ru="Дело {number}", en="Case {number}"),
        "case.to_home": Phrase(kk="Кіріске", ru="К входящим", en="To the inbox"),
        "case.done": Phrase(kk="Орындалды", ru="Сделано", en="Done"),
        "case.now": Phrase(kk="Қазір", ru="Сейчас", en="Now"),
        "case.wait": Phrase(
            kk="Қазір сізден ештеңе талап етілмейді.",
            ru="Сейчас от вас ничего не требуется.",
            en="Nothing is asked of you now.",
        ),
        "case.due": Phrase(kk="Соңғы күні: {day}", ru="Последний день: {day}", en="Last day: {day}"),
        "case.late": Phrase(kk="өтіп кетті", ru="просрочено", en="late"),
        "case.suspended": Phrase(
            kk="Іс тоқтатыла тұрған: мерзімдер жүрмейді.",
            ru="Дело приостановлено: сроки не идут.",
            en="The case is suspended: its terms stand still.",
        ),
        "case.other": Phrase(kk="Басқа әрекеттер", ru="Другие действия", en="Other acts"),
        "case.blocked": Phrase(
            kk="Қазір мүмкін еместері және неге", ru="Что сейчас нельзя и почему", en="What cannot be done now, and why"
        ),
        "case.facts": Phrase(kk="Тұрғынжай туралы", ru="О жилище", en="About the dwelling"),
        "file.receives": Phrase(kk="Қабылдаушы тарап", ru="Принимающая сторона", en="Receiving side"),
        "file.tenant": Phrase(kk="Жалдаушы", ru="Наниматель", en="Tenant"),
        "file.registration": Phrase(kk="Тіркеу нөмірі", ru="Номер регистрации", en="Registration number"),
    }
)
