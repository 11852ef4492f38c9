"""The worklist, the search, the case, the head's pages, the keys."""

from shanyraq.words.phrase import Phrase, phrases

MENU = phrases(
    {
        "menu.label": Phrase(kk="Кеңсе", ru="Канцелярия", en="Office"),
        "menu.cases": Phrase(kk="Істер", ru="Дела", en="Cases"),
        "menu.sign": Phrase(kk="Қол қоюға", ru="На подпись", en="To sign"),
        "menu.late": Phrase(kk="Кешіккендер", ru="Просрочки", en="Late"),
        "menu.keys": Phrase(kk="Пернелер", ru="Клавиши", en="Keys"),
        "menu.find": Phrase(
            kk="Нөмір, аты-жөні, ЖСН немесе мекенжай",
            ru="Номер, имя, ИИН или адрес",
            en="Number, name, IIN or address",
        ),
    }
)

WORKLIST = phrases(
    {
        "list.title": Phrase(kk="Істер", ru="Дела", en="Cases"),
        "list.whose": Phrase(kk="Кімдікі", ru="Чьи", en="Whose"),
        "list.mine": Phrase(kk="Менікі", ru="Мои", en="Mine"),
        "list.free": Phrase(kk="Ешкім алмаған", ru="Ничьи", en="Not taken"),
        "list.all": Phrase(kk="Барлығы", ru="Все", en="All"),
        "list.stage": Phrase(kk="Кезеңі", ru="Этап", en="Stage"),
        "list.stage.any": Phrase(kk="кез келген ашық кезең", ru="любой открытый", en="any that is open"),
        "list.turn": Phrase(kk="Біздің кезек қана", ru="Только где наш ход", en="Only where it is our turn"),
        "list.show": Phrase(kk="Көрсету", ru="Показать", en="Show"),
        "list.caption": Phrase(
            kk="Мерзімі таяулары жоғарыда", ru="Сначала те, где срок ближе", en="Those that fall due first at the top"
        ),
        "list.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "list.dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "list.next": Phrase(kk="Келесі қадам, кімнің кезегі", ru="Следующий шаг, чей ход", en="Next step, whose turn"),
        "list.due": Phrase(kk="Заңды соңғы күні", ru="Последний день по закону", en="Last day by law"),
        "list.executor": Phrase(kk="Орындаушы", ru="Исполнитель", en="Executor"),
        "list.nobody": Phrase(kk="тағайындалмаған", ru="не назначен", en="nobody"),
        "list.take": Phrase(kk="Алу", ru="Взять", en="Take"),
        "list.internal": Phrase(kk="ішкі мерзім: {day}", ru="внутренний срок: {day}", en="internal date: {day}"),
        "list.no_due": Phrase(kk="мерзім жоқ", ru="срока нет", en="no term"),
        "list.turn_of": Phrase(kk="кезек: {who}", ru="ход: {who}", en="turn: {who}"),
        "list.days_late": Phrase(kk="{count} күн кешікті", ru="просрочено, дней: {count}", en="{count} days late"),
        "band.late": Phrase(kk="Мерзімі өткен", ru="Просрочено", en="Late"),
        "band.today": Phrase(kk="Бүгін соңғы күн", ru="Сегодня последний день", en="Today is the last day"),
        "band.soon": Phrase(
            kk="Үш жұмыс күні ішінде", ru="В ближайшие три рабочих дня", en="Within three working days"
        ),
        "band.later": Phrase(kk="Кейінірек", ru="Позже", en="Later"),
        "band.no_term": Phrase(kk="Мерзім жүріп тұрған жоқ", ru="Срок не идёт", en="No term is running"),
        "tag.late": Phrase(kk="кешікті", ru="просрочено", en="late"),
        "tag.today": Phrase(kk="бүгін", ru="сегодня", en="today"),
        "tag.soon": Phrase(kk="жақында", ru="скоро", en="soon"),
        "count.late": Phrase(kk="Мерзімі өткен: {count}", ru="Просрочено: {count}", en="Late: {count}"),
        "count.today": Phrase(kk="Бүгін: {count}", ru="Сегодня: {count}", en="Today: {count}"),
        "count.soon": Phrase(kk="Жақында: {count}", ru="Скоро: {count}", en="Soon: {count}"),
        "count.label": Phrase(kk="Мерзімі бойынша", ru="По срокам", en="By term"),
        "list.empty": Phrase(kk="Мұндай іс жоқ.", ru="Таких дел нет.", en="There are no such cases."),
        "list.empty.mine": Phrase(
            kk="Сізде ашық іс жоқ. Ешкім алмаған істерді қараңыз.",
            ru="У вас нет открытых дел. Посмотрите те, которые никто не взял.",
            en="You have no open cases. Look at those nobody has taken.",
        ),
        "list.further": Phrase(kk="Келесі {count} іс", ru="Следующие {count}", en="The next {count}"),
        "list.first": Phrase(kk="Басына", ru="В начало", en="To the top"),
    }
)

SEARCH = phrases(
    {
        "search.title": Phrase(kk="Іздеу нәтижесі", ru="Результат поиска", en="Search results"),
        "search.what": Phrase(kk="Ізделгені: {what}", ru="Искали: {what}", en="Looked for: {what}"),
        "search.iin": Phrase(
            kk="ЖСН, соңғы төрт саны {last}", ru="ИИН, последние цифры {last}", en="IIN ending in {last}"
        ),
        "search.count": Phrase(kk="Табылғаны: {count}", ru="Найдено: {count}", en="Found: {count}"),
        "search.most": Phrase(
            kk="Алғашқы {count} іс көрсетілді. Сұрауды нақтылаңыз.",
            ru="Показаны первые {count}. Уточните запрос.",
            en="The first {count} are shown. Say more exactly what you look for.",
        ),
        "search.nothing": Phrase(
            kk="Ештеңе табылмады. Нөмірді, аты-жөнін, ЖСН-ді (12 сан) немесе көшені тексеріңіз. Тек осы ұйымның істері "
            "ізделеді.",
            ru="Ничего не найдено. Проверьте номер, имя, ИИН (12 цифр) или улицу. Ищем только среди дел этой "
            "организации.",
            en="Nothing was found. Check the number, name, IIN (12 digits) or street. Only cases of this organisation "
            "are searched.",
        ),
        "search.empty": Phrase(
            kk="Не іздейтініңізді жазыңыз.", ru="Напишите, что искать.", en="Write what to look for."
        ),
    }
)

CASE = phrases(
    {
        "case.title": Phrase(kk="{number} ісі", ru="Дело {number}", en="Case {number}"),
        "case.next": Phrase(kk="Енді не істеу керек", ru="Что делать дальше", en="What to do next"),
        "case.turn": Phrase(kk="Кезек: {who}.", ru="Ход: {who}.", en="Turn: {who}."),
        "case.not_yours": Phrase(
            kk="Қазір сізден ештеңе талап етілмейді.",
            ru="Сейчас от вас ничего не требуется.",
            en="Nothing is asked of you now.",
        ),
        "case.due": Phrase(
            kk="Заңды соңғы күні: {day}", ru="Последний день по закону: {day}", en="Last day by law: {day}"
        ),
        "case.done": Phrase(kk="Орындалды", ru="Сделано", en="Done"),
        "case.or": Phrase(kk="Немесе", ru="Или", en="Or"),
        "case.other": Phrase(kk="Басқа әрекеттер", ru="Другие действия", en="Other acts"),
        "case.blocked": Phrase(
            kk="Қазір мүмкін еместері және неге", ru="Что сейчас нельзя и почему", en="What cannot be done now, and why"
        ),
        "case.facts": Phrase(kk="Іс туралы", ru="О деле", en="About the case"),
        "case.following": Phrase(
            kk="Кезектегі іс: {number}", ru="Следующее дело: {number}", en="The next case: {number}"
        ),
        "case.jump": Phrase(kk="Бөлімдер", ru="Разделы", en="Sections"),
        "case.jump.require": Phrase(kk="Талаптар", ru="Требования", en="Requirements"),
        "case.jump.registers": Phrase(kk="Тіркелімдер", ru="Реестры", en="Registers"),
        "case.suspended": Phrase(kk="Мерзімдер тоқтатылған", ru="Сроки приостановлены", en="The terms stand still"),
        "case.back": Phrase(kk="Істерге", ru="К делам", en="To the cases"),
        "pay.title": Phrase(kk="Төлем кестесі", ru="График платежей", en="Payments"),
        "pay.part": Phrase(kk="Бөлігі", ru="Часть", en="Part"),
        "pay.due": Phrase(kk="Соңғы күні", ru="Срок", en="Due"),
        "pay.amount": Phrase(kk="Сомасы", ru="Сумма", en="Amount"),
        "pay.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "pay.met": Phrase(kk="төленді", ru="уплачено", en="paid"),
        "pay.reference": Phrase(kk="Төлем құжаты", ru="Платёжный документ", en="Payment order"),
        "pay.day": Phrase(kk="Күні", ru="Дата", en="Day"),
        "pay.nothing": Phrase(kk="Төлем әлі түскен жоқ.", ru="Платежей ещё не было.", en="Nothing has been paid yet."),
        "pay.late": Phrase(kk="мерзімі өтті", ru="просрочено", en="overdue"),
        "pay.partly": Phrase(kk="ішінара: {sum}", ru="частично: {sum}", en="in part: {sum}"),
        "pay.waits": Phrase(kk="күтілуде", ru="ожидается", en="waits"),
        "pay.received": Phrase(kk="Түскен төлемдер", ru="Поступившие платежи", en="Payments received"),
        "pay.total": Phrase(
            kk="Төленгені: {paid}, барлығы {price} ({percent} %). Қалғаны: {owed}.",
            ru="Уплачено {paid} из {price} ({percent} %). Осталось {owed}.",
            en="Paid {paid} of {price} ({percent} %). Still owed: {owed}.",
        ),
        "pay.arrears": Phrase(
            kk="Мерзімі өткен берешек: {sum}. Жүйе оны белгілейді, бірақ шартты өзі бұзбайды.",
            ru="Просроченная задолженность: {sum}. Система её отмечает, но сама договор не расторгает.",
            en="In arrears: {sum}. The system flags it and rescinds nothing by itself.",
        ),
        "pay.all": Phrase(kk="Кестені толық көрсету", ru="Весь график", en="The whole schedule"),
    }
)

HEAD = phrases(
    {
        "sign.title": Phrase(kk="Қол қоюды күтетін құжаттар", ru="Документы на подпись", en="Papers to sign"),
        "sign.lead": Phrase(
            kk="Бірден тек бір түрлі құжаттарға қол қоюға болады. Әр құжаттың мәтіні мен бақылау сомасы көрсетілген: "
            "дәл "
            "соған қол қойылады.",
            ru="Вместе можно подписать только однородные документы. У каждого показаны текст и контрольная сумма: "
            "подписывается именно это.",
            en="Only papers of one kind are signed together. Each shows its text and digest: exactly that is signed.",
        ),
        "sign.group.decision": Phrase(
            kk="Жекешелендіру туралы шешімдер", ru="Решения о приватизации", en="Decisions on privatization"
        ),
        "sign.group.refusal": Phrase(kk="Дәлелді бас тартулар", ru="Мотивированные отказы", en="Reasoned refusals"),
        "sign.group.deed": Phrase(kk="Тапсыру актілері", ru="Передаточные акты", en="Deeds of transfer"),
        "sign.group.agreement": Phrase(
            kk="Жекешелендіру туралы шарттар", ru="Договоры о приватизации", en="Privatization agreements"
        ),
        "sign.choose": Phrase(kk="{number}: таңдау", ru="{number}: выбрать", en="{number}: choose"),
        "sign.all": Phrase(kk="Барлығын таңдау", ru="Выбрать все", en="Choose all"),
        "sign.open": Phrase(kk="Құжатты ашу", ru="Открыть документ", en="Open the paper"),
        "sign.four_eyes": Phrase(
            kk="Төрт көз қағидасы: шешімді тіркеген адам оған қол қоймайды.",
            ru="Принцип четырёх глаз: кто зарегистрировал решение, тот его не подписывает.",
            en="Four eyes: whoever registered a decision does not sign it.",
        ),
        "sign.none_chosen": Phrase(
            kk="Кемінде бір құжатты таңдаңыз.", ru="Выберите хотя бы один документ.", en="Choose at least one paper."
        ),
        "sign.done": Phrase(kk="Қол қойылғаны: {count}.", ru="Подписано: {count}.", en="Signed: {count}."),
        "sign.not_done": Phrase(
            kk="{number}: қол қойылмады. {why}", ru="{number}: не подписано. {why}", en="{number}: not signed. {why}"
        ),
        "sign.none": Phrase(
            kk="Қазір қол қоятын құжат жоқ.", ru="Сейчас подписывать нечего.", en="No paper waits for you now."
        ),
        "sign.others": Phrase(
            kk="Сізден күтілетін басқа істер", ru="Другие дела, которые ждут вас", en="Other cases that wait for you"
        ),
        "late.title": Phrase(kk="Не кешікті және неге", ru="Что просрочено и почему", en="What is late, and why"),
        "late.lead": Phrase(
            kk="Мерзімі өткен істер: қай мерзім, қай күні бітті, іс кімде және қашаннан бері тұр.",
            ru="Дела с прошедшим сроком: какой срок, когда истёк, у кого дело и с какого дня оно стоит.",
            en="Cases past their term: which term, when it ended, who has the case and since when it stands there.",
        ),
        "late.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "late.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "late.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "late.over": Phrase(kk="Өткен күн", ru="Дней сверх", en="Days over"),
        "late.waits": Phrase(kk="Нені күтеді, кімде", ru="Чего ждёт, у кого", en="Waits for, who has it"),
        "late.since": Phrase(kk="{day} бастап осы кезеңде", ru="на этом этапе с {day}", en="in this stage since {day}"),
        "late.none": Phrase(kk="Кешіккен іс жоқ.", ru="Просроченных дел нет.", en="Nothing is late."),
        "late.more": Phrase(
            kk="Алғашқы {count} іс көрсетілді.", ru="Показаны первые {count}.", en="The first {count} are shown."
        ),
    }
)

KEYS = phrases(
    {
        "keys.title": Phrase(kk="Пернелермен жұмыс", ru="Работа с клавиатуры", en="Working by keyboard"),
        "keys.lead": Phrase(
            kk="Пернелер мәтін жазып отырмағанда жұмыс істейді. Барлығын тінтуірмен де, Tab пернесімен де жасауға "
            "болады.",
            ru="Клавиши работают, когда вы не пишете текст. Всё то же можно сделать мышью или клавишей Tab.",
            en="The keys work while you are not typing. All of it can be done with the mouse or the Tab key too.",
        ),
        "keys.caption": Phrase(kk="Пернелер", ru="Клавиши", en="Keys"),
        "keys.key": Phrase(kk="Перне", ru="Клавиша", en="Key"),
        "keys.what": Phrase(kk="Не істейді", ru="Что делает", en="What it does"),
        "keys.jk": Phrase(
            kk="тізімде немесе тексеру парағында төмен, жоғары",
            ru="вниз и вверх по списку или листу проверки",
            en="down and up in a list or checklist",
        ),
        "keys.enter": Phrase(kk="таңдалған істі ашу", ru="открыть выбранное дело", en="open the chosen case"),
        "keys.slash": Phrase(kk="іздеуге көшу", ru="перейти к поиску", en="go to the search"),
        "keys.gw": Phrase(kk="істер тізіміне", ru="к списку дел", en="to the list of cases"),
        "keys.gs": Phrase(kk="қол қоятын құжаттарға", ru="к документам на подпись", en="to the papers to sign"),
        "keys.gl": Phrase(kk="кешіккендерге", ru="к просрочкам", en="to what is late"),
        "keys.n": Phrase(
            kk="«енді не істеу керек» бөліміне", ru="к разделу «что делать дальше»", en="to “what to do next”"
        ),
        "keys.p": Phrase(kk="істің құжаттарына", ru="к документам дела", en="to the papers of the case"),
        "keys.t": Phrase(
            kk="тізім жолында: ешкім алмаған істі алу",
            ru="в строке списка: взять ничьё дело",
            en="in a row of the list: take the file",
        ),
        "keys.next": Phrase(
            kk="істен: өз тізіміңіздегі ең шұғыл келесі іске",
            ru="из дела: к самому срочному следующему делу вашего списка",
            en="from a case: to the most urgent other case of yours",
        ),
        "keys.findings": Phrase(
            kk="тексеру парағының жолында: дұрыс, жоқ, мерзімі өткен, қажет емес",
            ru="в строке проверки: в порядке, отсутствует, просрочен, не нужен",
            en="in a row of the checklist: in order, missing, expired, not needed",
        ),
        "keys.met": Phrase(
            kk="заңның қалған талаптары орындалған",
            ru="остальные требования закона выполнены",
            en="all the rest of the law’s requirements is met",
        ),
        "keys.help": Phrase(kk="осы бет", ru="эта страница", en="this page"),
    }
)
