"""Phrases every page shares: the frame, the buttons, the errors of fields, the parts of the components."""

from shanyraq.web.texts.signing import SIGNING
from shanyraq.words import stages
from shanyraq.words.phrase import Phrase, phrases

FRAME = phrases(
    {
        "service.name": Phrase(
            kk="Тұрғынжайды жекешелендіру",
            ru="Приватизация жилища",
            en="Privatization of a dwelling",
        ),
        "service.mark": Phrase(kk="Шаңырақ", ru="Шанырак", en="Shanyraq"),
        "frame.skip": Phrase(kk="Негізгі мазмұнға өту", ru="Перейти к содержанию", en="Skip to main content"),
        "frame.language": Phrase(kk="Тіл", ru="Язык", en="Language"),
        "frame.menu": Phrase(kk="Бөлімдер", ru="Разделы", en="Sections"),
        "frame.account": Phrase(kk="Кабинет", ru="Кабинет", en="Account"),
        "frame.sign_in": Phrase(kk="Кіру", ru="Войти", en="Sign in"),
        "frame.sign_out": Phrase(kk="Шығу", ru="Выйти", en="Sign out"),
        "frame.change_post": Phrase(kk="Басқа лауазым", ru="Другая должность", en="Another post"),
        "frame.demo": Phrase(kk="Сынақ үлгісі", ru="Демо", en="Demo"),
        "frame.demo.text": Phrase(
            kk="Мұндағы адамдар, мекенжайлар мен істер ойдан шығарылған.",
            ru="Все люди, адреса и дела здесь вымышлены.",
            en="Every person, address and case here is made up.",
        ),
        "frame.demo.clock": Phrase(
            kk="Мұнда {at}: сағатты жылжыту", ru="Здесь {at}: перевести часы", en="It is {at} here: move the clock"
        ),
        "frame.footer": Phrase(kk="Қызмет туралы", ru="Об услуге", en="About the service"),
        "frame.order": Phrase(
            kk="Бұйрық: қалай қолданамыз", ru="Приказ: как мы его применяем", en="The Order as we apply it"
        ),
        "frame.check": Phrase(kk="Құжатты тексеру", ru="Проверить документ", en="Check a paper"),
        "frame.status": Phrase(kk="Өтініштің жай-күйі", ru="Статус заявления", en="Status of an application"),
        "frame.dates": Phrase(kk="Мерзім есептегіш", ru="Калькулятор сроков", en="Count a term"),
        "frame.accessibility": Phrase(kk="Қолжетімділік", ru="Доступность", en="Accessibility"),
        "frame.basis": Phrase(
            kk="Қызмет 2021 жылғы 12 тамыздағы № 437 бұйрықпен бекітілген қағидалар бойынша көрсетіледі.",
            ru="Услуга оказывается по Правилам, утверждённым приказом № 437 от 12 августа 2021 года.",
            en="The service follows the Rules approved by Order No. 437 of 12 August 2021.",
        ),
        "frame.opens_page": Phrase(kk="Басты бет", ru="Главная страница", en="Home page"),
    }
)

BUTTONS = phrases(
    {
        "action.continue": Phrase(kk="Жалғастыру", ru="Продолжить", en="Continue"),
        "action.save": Phrase(kk="Сақтау", ru="Сохранить", en="Save"),
        "action.save_and_continue": Phrase(
            kk="Сақтап, жалғастыру", ru="Сохранить и продолжить", en="Save and continue"
        ),
        "action.back": Phrase(kk="Артқа", ru="Назад", en="Back"),
        "action.cancel": Phrase(kk="Болдырмау", ru="Отменить", en="Cancel"),
        "action.change": Phrase(kk="Өзгерту", ru="Изменить", en="Change"),
        "action.remove": Phrase(kk="Алып тастау", ru="Удалить", en="Remove"),
        "action.add": Phrase(kk="Қосу", ru="Добавить", en="Add"),
        "action.search": Phrase(kk="Іздеу", ru="Найти", en="Search"),
        "action.download": Phrase(kk="Жүктеп алу", ru="Скачать", en="Download"),
        "action.print": Phrase(kk="Басып шығару", ru="Распечатать", en="Print"),
        "action.sign": Phrase(kk="Қол қою", ru="Подписать", en="Sign"),
        "action.send": Phrase(kk="Жіберу", ru="Отправить", en="Send"),
    }
)

COMPONENTS = phrases(
    {
        "errors.prefix": Phrase(kk="Қате:", ru="Ошибка:", en="Error:"),
        "errors.title": Phrase(kk="Түзету керек", ru="Нужно исправить", en="There is something to correct"),
        "field.optional": Phrase(kk="(міндетті емес)", ru="(необязательно)", en="(optional)"),
        "field.day": Phrase(kk="Күні", ru="День", en="Day"),
        "field.month": Phrase(kk="Айы", ru="Месяц", en="Month"),
        "field.year": Phrase(kk="Жылы", ru="Год", en="Year"),
        "field.choose": Phrase(kk="Таңдаңыз", ru="Выберите", en="Choose"),
        "field.count.limit": Phrase(
            kk="{limit} таңбадан аспасын.", ru="Не больше {limit} знаков.", en="At most {limit} characters."
        ),
        "field.count.left": Phrase(
            kk="Тағы {count} таңба қалды", ru="Осталось знаков: {count}", en="Characters left: {count}"
        ),
        "field.count.over": Phrase(
            kk="{count} таңба артық", ru="Лишних знаков: {count}", en="Characters too many: {count}"
        ),
        "field.file.chosen": Phrase(kk="Қазіргі файл: {name}", ru="Сейчас приложен: {name}", en="Attached now: {name}"),
        "field.file.too_big": Phrase(
            kk="Файл {size} МБ, ең көбі {limit} МБ болуы керек",
            ru="Файл занимает {size} МБ, можно не больше {limit} МБ",
            en="The file is {size} MB, at most {limit} MB may be sent",
        ),
        "notice.success": Phrase(kk="Орындалды", ru="Готово", en="Done"),
        "notice.info": Phrase(kk="Назар аударыңыз", ru="Обратите внимание", en="Please note"),
        "notice.danger": Phrase(kk="Орындалмады", ru="Не выполнено", en="Not done"),
        "warning.word": Phrase(kk="Маңызды:", ru="Важно:", en="Important:"),
        "pages.label": Phrase(kk="Беттер", ru="Страницы", en="Pages"),
        "pages.previous": Phrase(kk="Алдыңғы", ru="Предыдущая", en="Previous"),
        "pages.next": Phrase(kk="Келесі", ru="Следующая", en="Next"),
        "pages.page": Phrase(kk="{number}-бет", ru="Страница {number}", en="Page {number}"),
        "crumbs.label": Phrase(kk="Сіз осындасыз", ru="Вы здесь", en="You are here"),
        "steps.done": Phrase(kk="аяқталды", ru="пройдено", en="done"),
        "steps.now": Phrase(kk="қазір", ru="сейчас", en="now"),
        "steps.count": Phrase(
            kk="{total} қадамның {number}-қадамы", ru="Шаг {number} из {total}", en="Step {number} of {total}"
        ),
        "steps.label": Phrase(kk="Қадамдар", ru="Шаги", en="Steps"),
    }
)

TERMS = phrases(
    {
        "picture.title": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "picture.desc": Phrase(
            kk="{count} мерзім {first} – {last} аралығында. Бүгін: {today}. Толығы – суреттен кейінгі кестеде.",
            ru="Сроков: {count}, с {first} по {last}. Сегодня: {today}. Всё то же в таблице под рисунком.",
            en="Terms: {count}, from {first} to {last}. Today: {today}. The table below the picture says the same.",
        ),
        "picture.today": Phrase(kk="бүгін, {day}", ru="сегодня, {day}", en="today, {day}"),
        "picture.table": Phrase(kk="Осы мерзімдер кестеде", ru="Те же сроки таблицей", en="The same terms as a table"),
        "picture.col.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "picture.col.from": Phrase(kk="Басталды", ru="Начало", en="From"),
        "picture.col.due": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "picture.col.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "picture.col.article": Phrase(kk="Негіз", ru="Основание", en="Basis"),
        "picture.none": Phrase(
            kk="Қазір мерзім жүріп жатқан жоқ.", ru="Сейчас сроков нет.", en="No term is running now."
        ),
        "term.passed": Phrase(kk="уақытында орындалды", ru="выполнено в срок", en="done in time"),
        "term.went_by": Phrase(kk="пайдаланылмай аяқталды", ru="прошёл, не использован", en="went by, not used"),
        "term.passed_late": Phrase(kk="кеш орындалды", ru="выполнено с опозданием", en="done late"),
        "term.running": Phrase(kk="жүріп жатыр", ru="идёт", en="running"),
        "term.late": Phrase(kk="мерзімі өтті", ru="просрочено", en="late"),
        "term.ahead": Phrase(kk="әлі басталған жоқ", ru="ещё не начался", en="not yet begun"),
        "term.days_left": Phrase(kk="{count} күн қалды", ru="осталось дней: {count}", en="days left: {count}"),
        "term.days_over": Phrase(kk="{count} күн өтіп кетті", ru="прошло дней: {count}", en="days over: {count}"),
        "term.last_day": Phrase(kk="бүгін соңғы күн", ru="сегодня последний день", en="today is the last day"),
        "term.span": Phrase(kk="{first} – {last}", ru="{first} – {last}", en="{first} – {last}"),
        "term.provisional": Phrase(kk="алдын ала есеп", ru="предварительно", en="provisional"),
    }
)

RECEIPT = phrases(
    {
        "receipt.title": Phrase(
            kk="Бұл күн қалай есептелді?", ru="Как посчитана эта дата?", en="How was this date counted?"
        ),
        "receipt.latest": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "receipt.earliest": Phrase(kk="Ең ерте күн", ru="Самый ранний день", en="Earliest day"),
        "receipt.internal": Phrase(
            kk="Ішкі мерзім (заңды мерзім емес)",
            ru="Внутренний срок (не юридический)",
            en="Internal date (not the legal one)",
        ),
        "receipt.article": Phrase(kk="Негіз", ru="Основание", en="Basis"),
        "receipt.reading": Phrase(kk="Норманы қалай оқимыз", ru="Как мы читаем норму", en="How we read the rule"),
        "receipt.evidence": Phrase(kk="Дәлел", ru="Подтверждение", en="Evidence"),
        "receipt.calendar": Phrase(kk="Күнтізбе", ru="Календарь", en="Calendar"),
        "receipt.provisional": Phrase(
            kk="Күн алдын ала есептелген: күнтізбенің бір бөлігі әлі бекітілмеген.",
            ru="Дата предварительная: часть календаря ещё не утверждена.",
            en="The date is provisional: part of the calendar is not yet confirmed.",
        ),
        "receipt.ledger": Phrase(kk="Күн сайынғы есеп", ru="Счёт по дням", en="Day by day"),
        "receipt.col.day": Phrase(kk="Күн", ru="День", en="Day"),
        "receipt.col.number": Phrase(kk="Есеп", ru="Счёт", en="Count"),
        "receipt.col.why": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "receipt.skipped": Phrase(kk="саналмайды", ru="не считается", en="not counted"),
        "receipt.suspended": Phrase(
            kk="мерзім тоқтап тұр: {act}", ru="срок приостановлен: {act}", en="the term stands still: {act}"
        ),
        "days.title": Phrase(kk="Күнтізбедегі күндер", ru="Дни по календарю", en="The days on the calendar"),
        "days.event": Phrase(
            kk="оқиға күні, саналмайды: {event}",
            ru="день события, не считается: {event}",
            en="the day of the event, not counted: {event}",
        ),
        "days.counted": Phrase(
            kk="{number}-күн болып саналды, {why}",
            ru="считается {number}-м, {why}",
            en="counted as day {number}, {why}",
        ),
        "days.last": Phrase(kk="соңғы күн", ru="последний день", en="the last day"),
        "days.today": Phrase(kk="бүгін", ru="сегодня", en="today"),
        "days.gap": Phrase(
            kk="Арадағы айлар көрсетілмеген: {count}.",
            ru="Месяцев между ними, не показанных здесь: {count}.",
            en="Months between, not shown here: {count}.",
        ),
        "days.legend": Phrase(kk="Белгілер", ru="Обозначения", en="Marks"),
        "days.legend.event": Phrase(kk="оқиға күні", ru="день события", en="day of the event"),
        "days.legend.counted": Phrase(kk="саналған күн", ru="день считается", en="counted"),
        "days.legend.swapped": Phrase(
            kk="жұмыс күніне айналған демалыс, саналды",
            ru="рабочий выходной, считается",
            en="weekend day made a working day, counted",
        ),
        "days.legend.off": Phrase(kk="саналмайды", ru="не считается", en="not counted"),
        "days.legend.moved": Phrase(
            kk="акт бойынша ауысқан демалыс", ru="выходной перенесён актом", en="day off moved by an act"
        ),
        "days.legend.stopped": Phrase(kk="мерзім тоқтап тұрды", ru="срок стоял", en="the term stood still"),
        "days.legend.rolled": Phrase(
            kk="мерзім бұл күні аяқтала алмайды", ru="в этот день срок не кончается", en="a term cannot end on this day"
        ),
        "days.legend.today": Phrase(kk="бүгін", ru="сегодня", en="today"),
    }
)

ERRORS = phrases(
    {
        "error.required": Phrase(
            kk="«{label}» толтырылмаған", ru="Не заполнено: «{label}»", en="Not filled in: “{label}”"
        ),
        "error.required.choice": Phrase(
            kk="«{label}» – бір жауапты таңдаңыз", ru="«{label}» – выберите ответ", en="Choose an answer: “{label}”"
        ),
        "error.required.checkbox": Phrase(
            kk="Белгі қойыңыз: «{label}»", ru="Поставьте отметку: «{label}»", en="Tick the box: “{label}”"
        ),
        "error.required.file": Phrase(
            kk="«{label}» – файлды тіркеңіз", ru="«{label}» – приложите файл", en="Attach a file: “{label}”"
        ),
        "error.invalid": Phrase(
            kk="«{label}» жазуын тексеріңіз",
            ru="Проверьте, как записано «{label}»",
            en="Check how “{label}” is written",
        ),
        "error.invalid_date": Phrase(
            kk="«{label}» – мұндай күн жоқ. Күнін, айын, жылын санмен жазыңыз, мысалы: 27 3 2021",
            ru="«{label}» – такой даты нет. Запишите день, месяц и год числами, например 27 3 2021",
            en="“{label}” is not a date. Write day, month and year as numbers, such as 27 3 2021",
        ),
        "error.incomplete_date": Phrase(
            kk="«{label}» – күні, айы және жылы түгел керек",
            ru="«{label}» – нужны и день, и месяц, и год",
            en="“{label}” needs a day, a month and a year",
        ),
        "error.invalid_choice": Phrase(
            kk="«{label}» – тізімдегі жауаптардың бірін таңдаңыз",
            ru="«{label}» – выберите ответ из списка",
            en="“{label}”: choose one of the answers listed",
        ),
        "error.max_length": Phrase(
            kk="«{label}» тым ұзын: {limit_value} таңбадан аспауы керек",
            ru="«{label}» – слишком длинно: не больше {limit_value} знаков",
            en="“{label}” is too long: at most {limit_value} characters",
        ),
        "error.min_length": Phrase(
            kk="«{label}» тым қысқа: кемінде {limit_value} таңба керек",
            ru="«{label}» – слишком коротко: не меньше {limit_value} знаков",
            en="“{label}” is too short: at least {limit_value} characters",
        ),
        "error.max_value": Phrase(
            kk="«{label}» {limit_value} мәнінен аспауы керек",
            ru="«{label}» – не больше {limit_value}",
            en="“{label}” may be at most {limit_value}",
        ),
        "error.min_value": Phrase(
            kk="«{label}» кемінде {limit_value} болуы керек",
            ru="«{label}» – не меньше {limit_value}",
            en="“{label}” must be at least {limit_value}",
        ),
        "error.empty": Phrase(kk="«{label}» – файл бос", ru="«{label}» – файл пуст", en="“{label}”: the file is empty"),
    }
)

PAGES = phrases(
    {
        "page.400": Phrase(kk="Сұрау түсініксіз", ru="Запрос не понят", en="The request was not understood"),
        "page.400.text": Phrase(
            kk="Браузер жіберген мәлімет толық емес немесе ескірген. Артқа қайтып, бетті жаңартыңыз да, қайта "
            "жіберіңіз.",
            ru="Браузер прислал неполные или устаревшие данные. Вернитесь назад, обновите страницу и отправьте ещё "
            "раз.",
            en="The browser sent something incomplete or out of date. Go back, reload the page and send it again.",
        ),
        "page.403": Phrase(
            kk="Бұл бет сізге ашылмайды", ru="Эта страница вам не открыта", en="This page is not open to you"
        ),
        "page.403.text": Phrase(
            kk="Бұл бетті ашуға құқығыңыз жоқ. Қателік деп ойласаңыз, ұйымыңыздың әкімшісіне айтыңыз.",
            ru="У вас нет права открыть эту страницу. Если это ошибка, обратитесь к администратору вашей организации.",
            en="You may not open this page. If that is a mistake, tell the administrator of your organisation.",
        ),
        "forbidden.citizens_only": Phrase(
            kk="Бұл бет өтініш берушілерге арналған, ал сіз қазір қызметкер ретінде кіріп тұрсыз.",
            ru="Эта страница для заявителей, а вы сейчас вошли как сотрудник.",
            en="This page is for applicants, and you are signed in as a member of staff.",
        ),
        "forbidden.staff_only": Phrase(
            kk="Бұл бет қызметкерлерге арналған.",
            ru="Эта страница для сотрудников.",
            en="This page is for staff.",
        ),
        "forbidden.role": Phrase(
            kk="Бұл бет мына қызметтегілерге арналған: {roles}.",
            ru="Эта страница для тех, кто действует как: {roles}.",
            en="This page is for those who act as: {roles}.",
        ),
        "forbidden.other_post": Phrase(
            kk="Бұл бет «{roles}» лауазымыңыздан ашылады. Мәзірден лауазымды ауыстырыңыз.",
            ru="Эта страница открывается из вашей должности «{roles}». Смените должность в меню.",
            en="This page opens from your post “{roles}”. Change the post in the menu.",
        ),
        "page.403.csrf": Phrase(
            kk="Бет тым ұзақ ашық тұрған. Ештеңе жазылған жоқ. Артқа қайтып, бетті жаңартыңыз да, қайта жіберіңіз.",
            ru="Страница была открыта слишком долго. Ничего не записано. Вернитесь, обновите её и отправьте ещё раз.",
            en="The page was open for too long. Nothing was written. Go back, reload it and send it again.",
        ),
        "page.404": Phrase(kk="Бет табылмады", ru="Страница не найдена", en="Page not found"),
        "page.404.text": Phrase(
            kk="Мекенжайды тексеріңіз: бірер әрпі түсіп қалған немесе бет көшірілген болуы мүмкін.",
            ru="Проверьте адрес: в нём могла потеряться буква, или страницу перенесли.",
            en="Check the address: a letter may be missing, or the page has moved.",
        ),
        "page.422": Phrase(
            kk="Қазір мұны істеуге болмайды", ru="Сейчас этого сделать нельзя", en="This cannot be done now"
        ),
        "page.422.text": Phrase(kk="Ештеңе өзгерген жоқ.", ru="Ничего не изменилось.", en="Nothing was changed."),
        "page.no_calendar": Phrase(
            kk="{year} жылдың өндірістік күнтізбесі әлі енгізілмеген, сондықтан мерзім есептелмейді. Оны жүйе әкімшісі "
            "енгізеді.",
            ru="Производственный календарь на {year} год ещё не внесён, поэтому срок не считается. Его вносит "
            "администратор системы.",
            en="There is no working calendar for {year} yet, so no term can be counted. The administrator of the "
            "system enters it.",
        ),
        "page.429": Phrase(kk="Сұрау тым көп", ru="Слишком много запросов", en="Too many requests"),
        "page.429.text": Phrase(
            kk="Бір минут күтіп, қайта көріңіз.",
            ru="Подождите минуту и попробуйте снова.",
            en="Wait a minute and try again.",
        ),
        "page.500": Phrase(
            kk="Біздің жақтан қате шықты", ru="Ошибка на нашей стороне", en="Something went wrong on our side"
        ),
        "page.500.text": Phrase(
            kk="Қате тіркелді. Бұрын сақталғанның бәрі орнында. Біраздан кейін қайта көріңіз.",
            ru="Ошибка записана. Всё сохранённое раньше на месте. Попробуйте немного позже.",
            en="The error was recorded. Everything saved before is still there. Try again a little later.",
        ),
        "page.503": Phrase(
            kk="Қызмет уақытша қолжетімсіз", ru="Сервис временно недоступен", en="The service is away for a moment"
        ),
        "page.503.text": Phrase(
            kk="Деректер қорына қосыла алмай тұрмыз. Ештеңе жоғалған жоқ: сақталғанның бәрі орнында. "
            "Бірнеше минуттан кейін қайта көріңіз.",
            ru="Нет связи с базой данных. Ничего не потеряно: всё сохранённое на месте. Попробуйте через несколько "
            "минут.",
            en="The database cannot be reached. Nothing is lost: everything saved is there. Try again in a few "
            "minutes.",
        ),
        "page.wait": Phrase(
            kk="Бүгін мерзім бітетін болса, өтінішті Мемлекеттік корпорация арқылы да беруге болады. Анықтама: 1414.",
            ru="Если срок истекает сегодня, заявление можно подать и через Государственную корпорацию. Справка: 1414.",
            en="If a term ends today, you may also apply through the State Corporation. Information: 1414.",
        ),
        "page.home": Phrase(kk="Басты бетке", ru="На главную", en="To the home page"),
    }
)

ROLES = phrases({f"role.{role}": phrase for role, phrase in stages.ONE_OF.items()})

TEXT = phrases(FRAME, BUTTONS, COMPONENTS, TERMS, RECEIPT, ERRORS, PAGES, ROLES, SIGNING)
"""Every shared phrase; a room's own table is looked up first."""
