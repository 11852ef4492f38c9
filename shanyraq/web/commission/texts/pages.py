"""Sittings, agendas, the case before the commission, ballots, minutes."""

from shanyraq.words.phrase import Phrase, phrases

HOME = phrases(
    {
        "menu.label": Phrase(kk="Комиссия", ru="Комиссия", en="Commission"),
        "menu.home": Phrase(kk="Отырыстар", ru="Заседания", en="Sittings"),
        "menu.new": Phrase(kk="Жаңа отырыс", ru="Новое заседание", en="New sitting"),
        "home.title": Phrase(kk="Тұрғын үй комиссиясы", ru="Жилищная комиссия", en="Housing commission"),
        "home.tasks": Phrase(kk="Сізден күтіледі", ru="Ждут вас", en="Waiting for you"),
        "home.no_tasks": Phrase(
            kk="Қазір сізден ештеңе күтілмейді.", ru="Сейчас от вас ничего не ждут.", en="Nothing waits for you now."
        ),
        "home.waiting": Phrase(
            kk="Отырысты күтетін істер", ru="Дела, ждущие заседания", en="Cases that wait for a sitting"
        ),
        "home.no_waiting": Phrase(
            kk="Күн тәртібіне енгізілмеген іс жоқ.",
            ru="Все дела внесены в повестки.",
            en="Every case is on an agenda.",
        ),
        "home.form": Phrase(kk="Отырыс тағайындау", ru="Назначить заседание", en="Form a sitting"),
        "home.sittings": Phrase(kk="Отырыстар", ru="Заседания", en="Sittings"),
        "home.no_sittings": Phrase(
            kk="Отырыс әлі тағайындалмаған.", ru="Заседаний ещё не назначали.", en="No sitting has been formed yet."
        ),
        "col.sitting": Phrase(kk="Отырыс", ru="Заседание", en="Sitting"),
        "col.when": Phrase(kk="Қашан", ru="Когда", en="When"),
        "col.where": Phrase(kk="Қайда", ru="Где", en="Where"),
        "col.cases": Phrase(kk="Іс саны", ru="Дел", en="Cases"),
        "col.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "col.dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "col.task": Phrase(kk="Не істеу керек", ru="Что сделать", en="What to do"),
        "col.due": Phrase(kk="Шешімнің соңғы күні", ru="Последний день решения", en="Last day of the decision"),
        "col.asked": Phrase(kk="Не сұралған", ru="Что просят", en="What is asked"),
        "col.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "sitting.number": Phrase(kk="№ {number}", ru="№ {number}", en="No. {number}"),
        "task.schedule": Phrase(kk="Күн тәртібіне енгізу", ru="Внести в повестку", en="Put on an agenda"),
        "task.challenge": Phrase(kk="Шеттету туралы шешу", ru="Решить об отводе", en="Decide on a challenge"),
        "task.open": Phrase(kk="Дауыс беруді ашу", ru="Открыть голосование", en="Open the voting"),
        "task.vote": Phrase(kk="Дауыс беру", ru="Проголосовать", en="Vote"),
        "task.close": Phrase(kk="Дауыс беруді аяқтау", ru="Завершить голосование", en="Close the voting"),
        "task.minutes": Phrase(kk="Хаттама жасау", ru="Составить протокол", en="Draw up the minutes"),
        "task.sign": Phrase(kk="Хаттамаға қол қою", ru="Подписать протокол", en="Sign the minutes"),
    }
)

SITTING = phrases(
    {
        "sitting.title": Phrase(kk="№ {number} отырыс", ru="Заседание № {number}", en="Sitting No. {number}"),
        "sitting.agenda": Phrase(kk="Күн тәртібі", ru="Повестка", en="Agenda"),
        "sitting.empty": Phrase(kk="Күн тәртібінде іс жоқ.", ru="В повестке нет дел.", en="No case is on the agenda."),
        "sitting.when": Phrase(kk="Уақыты", ru="Когда", en="When"),
        "sitting.where": Phrase(kk="Орны", ru="Где", en="Where"),
        "sitting.mode": Phrase(kk="Өту түрі", ru="Форма", en="Mode"),
        "mode.in_person": Phrase(kk="бетпе-бет", ru="очно", en="in person"),
        "mode.video": Phrase(kk="бейнебайланыс арқылы", ru="по видеосвязи", en="by video"),
        "mode.mixed": Phrase(kk="аралас", ru="смешанная", en="mixed"),
        "sitting.recused": Phrase(
            kk="сіз бұл іске қатыспайсыз", ru="вы не участвуете в этом деле", en="you left this case"
        ),
        "sitting.papers": Phrase(kk="Отырыс құжаттары", ru="Документы заседания", en="Papers of the sitting"),
        "sitting.papers.none": Phrase(
            kk="Хабарлама әлі жасалмаған.", ru="Уведомление ещё не составлено.", en="No notice was drawn up yet."
        ),
        "sitting.notice.name": Phrase(
            kk="Хабарлама және күн тәртібі", ru="Уведомление и повестка", en="Notice and agenda"
        ),
        "sitting.notice.button": Phrase(
            kk="Хабарлама мен күн тәртібін жасау", ru="Составить уведомление и повестку", en="Draw up notice and agenda"
        ),
        "sitting.notice.done": Phrase(
            kk="Хабарлама мен күн тәртібі жасалды.",
            ru="Уведомление и повестка составлены.",
            en="The notice and agenda were drawn up.",
        ),
        "sitting.calendar": Phrase(kk="Күнтізбеге қосу (.ics)", ru="В календарь (.ics)", en="Add to a calendar (.ics)"),
        "plan.decision": Phrase(
            kk="{number}: бұл күн шешімнің соңғы күнінен кейін, ол – {due}.",
            ru="{number}: этот день позже последнего дня решения, {due}.",
            en="{number}: this day is after the last day of the decision, {due}.",
        ),
        "plan.early": Phrase(
            kk="{number}: адамның қарсылық білдіретін күндері өтпейді, дауыс беруге болатын алғашқы күн: {first}.",
            ru="{number}: дни человека на возражения не истекут, голосовать можно не раньше: {first}.",
            en="{number}: the person’s days to object will not be over; the first day to vote is {first}.",
        ),
        "plan.term": Phrase(
            kk="{number}: бұл күні комиссия құрамының өкілеттігі бітеді: {until}.",
            ru="{number}: к этому дню срок полномочий состава истечёт: {until}.",
            en="{number}: by that day the composition’s term is over: {until}.",
        ),
        "new.aware": Phrase(
            kk="Мерзімнің бұзылатынын білемін", ru="Понимаю, что срок будет нарушен", en="I know a term will be broken"
        ),
        "new.aware.required": Phrase(
            kk="Күнді өзгертіңіз, істі алып тастаңыз немесе мерзімнің бұзылатынын растаңыз",
            ru="Измените день, уберите дело или подтвердите, что срок будет нарушен",
            en="Change the day, leave the case out, or confirm that the term will be broken",
        ),
        "sitting.print": Phrase(kk="Күн тәртібін басып шығару", ru="Распечатать повестку", en="Print the agenda"),
        "sitting.add": Phrase(kk="Күн тәртібіне іс қосу", ru="Добавить дела в повестку", en="Add cases to the agenda"),
        "sitting.add.button": Phrase(kk="Таңдалғандарын қосу", ru="Добавить выбранные", en="Add the chosen ones"),
        "sitting.add.nothing": Phrase(
            kk="Кемінде бір істі таңдаңыз.", ru="Выберите хотя бы одно дело.", en="Choose at least one case."
        ),
        "sitting.added": Phrase(
            kk="Күн тәртібіне енгізілгені: {count}.", ru="Внесено дел: {count}.", en="Cases added: {count}."
        ),
        "sitting.not_added": Phrase(
            kk="{number}: енгізілмеді. {why}", ru="{number}: не внесено. {why}", en="{number}: not added. {why}"
        ),
        "sitting.formed": Phrase(kk="Отырыс тағайындалды.", ru="Заседание назначено.", en="The sitting is formed."),
        "sitting.none": Phrase(
            kk="Мұндай отырыс жоқ немесе сіздің комиссияңызда емес.",
            ru="Такого заседания нет, или оно не вашей комиссии.",
            en="There is no such sitting, or it is not of your commission.",
        ),
        "state.not_scheduled": Phrase(kk="күн тәртібінде жоқ", ru="не в повестке", en="not on an agenda"),
        "state.scheduled": Phrase(kk="дауыс беру ашылмаған", ru="голосование не открыто", en="voting not open"),
        "state.open": Phrase(
            kk="дауыс беріп жатыр: {voted}/{voters}",
            ru="голосуют: {voted} из {voters}",
            en="voting: {voted} of {voters}",
        ),
        "state.closed": Phrase(kk="дауыс беру аяқталды", ru="голосование завершено", en="voting closed"),
        "result.adopted": Phrase(kk="қабылданды", ru="решено приватизировать", en="adopted"),
        "result.rejected": Phrase(kk="қабылданбады", ru="решение не принято", en="not adopted"),
        "result.no_quorum": Phrase(kk="кворум жоқ", ru="нет кворума", en="no quorum"),
        "new.title": Phrase(kk="Отырыс тағайындау", ru="Назначить заседание", en="Form a sitting"),
        "new.commission": Phrase(kk="Комиссия", ru="Комиссия", en="Commission"),
        "new.number": Phrase(kk="Отырыс нөмірі", ru="Номер заседания", en="Number of the sitting"),
        "new.number.taken": Phrase(
            kk="Бұл нөмірлі отырыс бар. Басқа нөмір жазыңыз.",
            ru="Заседание с таким номером уже есть. Укажите другой номер.",
            en="A sitting with this number exists already. Give another number.",
        ),
        "new.day": Phrase(kk="Күні", ru="День", en="Day"),
        "new.day.past": Phrase(kk="Бұл күн өтіп кеткен", ru="Этот день уже прошёл", en="This day has passed"),
        "new.day.day_off": Phrase(
            kk="Бұл – демалыс күні: {why}. Жұмыс күнін таңдаңыз",
            ru="Это нерабочий день: {why}. Выберите рабочий",
            en="This is not a working day: {why}. Choose a working one",
        ),
        "new.day.no_calendar": Phrase(
            kk="{year} жылдың күнтізбесі әлі енгізілмеген. Ертерек күнді таңдаңыз",
            ru="Календарь на {year} год ещё не внесён. Выберите день раньше",
            en="There is no calendar for {year} yet. Choose an earlier day",
        ),
        "new.time": Phrase(kk="Уақыты", ru="Время", en="Time"),
        "new.time.invalid": Phrase(
            kk="Уақытты былай жазыңыз: 10:00", ru="Запишите время так: 10:00", en="Write the time as 10:00"
        ),
        "new.place": Phrase(kk="Орны", ru="Место", en="Place"),
        "new.mode": Phrase(kk="Өту түрі", ru="Форма", en="Mode"),
        "new.cases": Phrase(kk="Күн тәртібі", ru="Повестка", en="Agenda"),
        "new.cases.hint": Phrase(
            kk="Шешім мерзімі таяулары жоғарыда.",
            ru="Сначала дела с ближайшим сроком решения.",
            en="Those whose decision falls due first stand at the top.",
        ),
        "new.case": Phrase(
            kk="{number}, {who}, {where}. Шешімнің соңғы күні: {due}",
            ru="{number}, {who}, {where}. Последний день решения: {due}",
            en="{number}, {who}, {where}. Last day of the decision: {due}",
        ),
        "new.button": Phrase(kk="Отырыс тағайындау", ru="Назначить заседание", en="Form the sitting"),
        "new.no_commission": Phrase(
            kk="Сіз хатшысы болып тұрған, өкілеттігі бүгінгі күнді қамтитын комиссия жоқ.",
            ru="Нет комиссии, в которой вы секретарь и чей срок включает сегодняшний день.",
            en="There is no commission in office today in which you are the secretary.",
        ),
    }
)

FILE = phrases(
    {
        "case.title": Phrase(kk="{number} ісі", ru="Дело {number}", en="Case {number}"),
        "case.question": Phrase(
            kk="Мәселе: тұрғынжай мына шартпен жекешелендірілсін бе: {basis}?",
            ru="Вопрос: приватизировать жилище на таких условиях: {basis}?",
            en="The question: shall the dwelling be privatized on these terms: {basis}?",
        ),
        "case.asked": Phrase(
            kk="Өтініш беруші сұрағаны: {basis}.", ru="Заявитель просит: {basis}.", en="The applicant asks: {basis}."
        ),
        "case.now": Phrase(kk="Қазір", ru="Сейчас", en="Now"),
        "case.wait": Phrase(
            kk="Қазір сізден ештеңе талап етілмейді.",
            ru="Сейчас от вас ничего не требуется.",
            en="Nothing is asked of you now.",
        ),
        "case.sitting": Phrase(kk="Отырыс: {when}", ru="Заседание: {when}", en="Sitting: {when}"),
        "case.to_sitting": Phrase(kk="Күн тәртібіне", ru="К повестке", en="To the agenda"),
        "case.to_home": Phrase(kk="Отырыстарға", ru="К заседаниям", en="To the sittings"),
        "case.composition": Phrase(kk="Құрамы", ru="Состав", en="Composition"),
        "case.other": Phrase(kk="Басқа әрекеттер", ru="Другие действия", en="Other acts"),
        "case.blocked": Phrase(
            kk="Қазір мүмкін еместері және неге", ru="Что сейчас нельзя и почему", en="What cannot be done now, and why"
        ),
        "case.facts": Phrase(kk="Іс туралы", ru="О деле", en="About the case"),
        "case.done": Phrase(kk="Орындалды", ru="Сделано", en="Done"),
        "case.due": Phrase(
            kk="Комиссия шешімінің соңғы күні: {day}",
            ru="Последний день решения: {day}",
            en="Last day of the decision: {day}",
        ),
        "recused.text": Phrase(
            kk="{number} ісі бойынша сіз мүдделер қақтығысына байланысты шеттетілгенсіз, сондықтан оның материалдары "
            "сізге "
            "көрсетілмейді және дауысыңыз есептелмейді.",
            ru="По делу {number} вы отведены из-за конфликта интересов, поэтому его материалы вам не показываются, а "
            "ваш "
            "голос не считается.",
            en="You are recused from case {number} for a conflict of interest: its file is not shown to you, and your "
            "vote does not count.",
        ),
        "member.recused": Phrase(kk="шеттетілген", ru="отведён", en="recused"),
        "member.challenged": Phrase(kk="шеттету сұралған", ru="заявлен отвод", en="challenged"),
        "member.presides": Phrase(kk="төрағалық етеді", ru="председательствует", en="presides"),
        "member.you": Phrase(kk="сіз", ru="вы", en="you"),
        "votes.secret": Phrase(
            kk="Дауыс беру аяқталғанша кім қалай дауыс бергенін ешкім көрмейді. Дауыс бергені: {voted}, барлығы "
            "{voters}.",
            ru="Пока голосование не завершено, никто не видит, кто как проголосовал. Проголосовали: {voted} из "
            "{voters}.",
            en="Until voting is closed nobody sees how anybody voted. Voted: {voted} of {voters}.",
        ),
        "votes.own": Phrase(kk="Сіздің дауысыңыз: {choice}.", ru="Ваш голос: {choice}.", en="Your vote: {choice}."),
        "votes.title": Phrase(kk="Дауыстар", ru="Голоса", en="Votes"),
        "votes.not_cast": Phrase(kk="дауыс бермеді", ru="не голосовал", en="did not vote"),
        "choice.for": Phrase(kk="жақтаймын", ru="за", en="for"),
        "choice.against": Phrase(kk="қарсымын", ru="против", en="against"),
        "choice.abstain": Phrase(kk="қалыс қаламын", ru="воздерживаюсь", en="abstain"),
        "outcome.title": Phrase(kk="Нәтижесі", ru="Итог", en="Outcome"),
        "outcome.adopted": Phrase(
            kk="Жекешелендіру туралы шешім қабылданды", ru="Решено приватизировать", en="Privatization is decided"
        ),
        "outcome.rejected": Phrase(
            kk="Жекешелендіру туралы шешім қабылданбады",
            ru="Решение о приватизации не принято",
            en="Privatization is not decided",
        ),
        "outcome.no_quorum": Phrase(
            kk="Кворум болмады, шешім қабылданған жоқ", ru="Кворума не было, решения нет", en="No quorum, no decision"
        ),
        "outcome.how": Phrase(kk="Қалай есептелді", ru="Как посчитано", en="How it was counted"),
        "outcome.source": Phrase(
            kk="Комиссия ережесі: {source}", ru="Правила комиссии: {source}", en="The commission’s rules: {source}"
        ),
        "dissents.title": Phrase(kk="Ерекше пікірлер", ru="Особые мнения", en="Dissenting opinions"),
    }
)
