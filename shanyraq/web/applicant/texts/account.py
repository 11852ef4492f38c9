"""The personal account: my applications, one case, its terms, its papers, who looked at it."""

from shanyraq.words.phrase import Phrase, phrases

HOME = phrases(
    {
        "home.title": Phrase(kk="Менің өтініштерім", ru="Мои заявления", en="My applications"),
        "home.none": Phrase(kk="Сізде әлі өтініш жоқ.", ru="Заявлений пока нет.", en="You have no application yet."),
        "home.new": Phrase(kk="Жаңа өтініш", ru="Новое заявление", en="New application"),
        "home.drafts": Phrase(kk="Басталған, жіберілмеген", ru="Начатые, не отправленные", en="Begun and not sent"),
        "home.draft.unnamed": Phrase(
            kk="Үйі әлі таңдалмаған өтініш",
            ru="Заявление, жильё ещё не выбрано",
            en="Application, dwelling not chosen yet",
        ),
        "home.draft.go_on": Phrase(kk="Жалғастыру", ru="Продолжить", en="Go on"),
        "home.draft.saved": Phrase(kk="сақталған уақыты: {at}", ru="сохранено {at}", en="saved {at}"),
        "home.cases": Phrase(kk="Істер", ru="Дела", en="Cases"),
        "home.col.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "home.col.stage": Phrase(kk="Қайда тұр", ru="Где сейчас", en="Where it is"),
        "home.col.turn": Phrase(kk="Кімнің кезегі", ru="Чей ход", en="Whose turn"),
        "home.col.due": Phrase(kk="Қай күнге дейін", ru="До какого дня", en="By when"),
        "home.your_turn": Phrase(kk="сіздің кезегіңіз", ru="ваш ход", en="your turn"),
        "home.ended": Phrase(kk="аяқталған күні: {day}", ru="завершено {day}", en="ended {day}"),
        "home.notices": Phrase(kk="Хабарламалар", ru="Уведомления", en="Notices"),
        "home.notices.none": Phrase(kk="Хабарлама жоқ.", ru="Уведомлений нет.", en="There are no notices."),
        "home.notices.unread": Phrase(kk="жаңа", ru="новое", en="new"),
        "home.notices.all_read": Phrase(
            kk="Бәрін оқылды деп белгілеу", ru="Отметить все прочитанными", en="Mark all as read"
        ),
    }
)

CASE = phrases(
    {
        "case.title": Phrase(kk="{number} ісі", ru="Дело {number}", en="Case {number}"),
        "case.next": Phrase(kk="Келесі қадам", ru="Следующий шаг", en="Next step"),
        "case.who": Phrase(kk="Кімнің қолында", ru="У кого", en="Who has it"),
        "case.by": Phrase(kk="Қай күнге дейін", ru="До какого дня", en="By when"),
        "case.by.none": Phrase(
            kk="бұл қадамға заңда мерзім белгіленбеген",
            ru="закон не ставит срока для этого шага",
            en="the law sets no term for this step",
        ),
        "case.by.stage": Phrase(
            kk="бұл қадамға бөлек мерзім жоқ. {term}: {due}",
            ru="у этого шага нет отдельного срока. {term}: {due}",
            en="this step has no term of its own. {term}: {due}",
        ),
        "case.yours": Phrase(kk="Қазір кезек сізде", ru="Сейчас ваш ход", en="It is your turn"),
        "case.not_yours": Phrase(
            kk="Қазір сізден ештеңе керек емес", ru="Сейчас от вас ничего не нужно", en="Nothing is needed from you now"
        ),
        "case.may_object": Phrase(
            kk="Қазір қарсылық білдіре аласыз", ru="Сейчас вы можете возразить", en="You may object now"
        ),
        "case.your_step": Phrase(kk="Сізден", ru="От вас", en="From you"),
        "case.open_paper": Phrase(
            kk="құжатты ашып, оқу: {paper}", ru="открыть и прочитать: {paper}", en="open and read: {paper}"
        ),
        "case.objections": Phrase(
            kk="Қарсылық қабылданатын соңғы күн", ru="Возражения принимают до", en="Objections are taken until"
        ),
        "case.complain": Phrase(kk="Келіспесеңіз", ru="Если вы не согласны", en="If you do not agree"),
        "case.complain.open": Phrase(
            kk="Құжатты ашыңыз: қалай, қайда және қай күнге дейін шағымдануға болатыны сонда жазылған.",
            ru="Откройте документ: в нём сказано, как, куда и до какого дня можно пожаловаться.",
            en="Open the paper: it says how, where and until when you may complain.",
        ),
        "case.complain.until": Phrase(
            kk="Шағым беруге болады, соңғы күні: {day}.",
            ru="Можно подать жалобу, последний день: {day}.",
            en="You may complain; the last day is {day}.",
        ),
        "case.complain.where": Phrase(
            kk="Қайда тапсырылады: {where}.", ru="Куда подать: {where}.", en="Where to hand it in: {where}."
        ),
        "case.complain.how": Phrase(
            kk="Шағымды кім және қанша уақытта қарайтыны құжаттың өзінде жазылған.",
            ru="Кто и в какой срок рассмотрит жалобу, сказано в самом документе.",
            en="Who considers it, and within which term, stands in the paper itself.",
        ),
        "case.afterwards": Phrase(kk="Енді не істеу керек", ru="Что сделать теперь", en="What to do now"),
        "case.register_title": Phrase(
            kk="Меншік құқығыңыз ол мемлекеттік тіркелген кезде туындайды: шартпен тіркеуші органға барыңыз "
            "({article}).",
            ru="Ваше право собственности возникнет при его государственной регистрации: обратитесь с договором в "
            "регистрирующий орган ({article}).",
            en="Your ownership arises when it is registered by the state: take the agreement to the registering body "
            "({article}).",
        ),
        "case.ended": Phrase(kk="Іс аяқталды", ru="Дело завершено", en="The case has ended"),
        "case.ended.on": Phrase(kk="Аяқталған күні", ru="Завершено", en="Ended"),
        "case.suspended": Phrase(
            kk="Мерзімдер тоқтатылып тұр, басталған күні: {since}. Негізі: {act}.",
            ru="Сроки стоят с {since}. Основание: {act}.",
            en="The terms have stood still since {since}. Under: {act}.",
        ),
        "case.awaits_successor": Phrase(
            kk="Өтініш берушінің қайтыс болғаны жазылды. Отбасының ересек мүшесі оның орнын баса алады: осы "
            "бетте немесе "
            "әкімдіктің тұрғын үй бөлімінде. Жазба қате болса, сол бөлімге хабарлаңыз.",
            ru="Записано, что заявитель умер. Его место может занять взрослый член семьи: на этой странице или в "
            "жилищном отделе акимата. Если запись ошибочна, сообщите в этот отдел.",
            en="The applicant’s death was recorded. An adult of the family can take their place, on this page or "
            "at the "
            "akimat’s housing department. If the record is wrong, tell that department.",
        ),
        "case.can": Phrase(kk="Не істей аласыз", ru="Что вы можете сделать", en="What you can do"),
        "case.unopened": Phrase(
            kk="Сізге құжат келді, оны ашыңыз", ru="Вам пришёл документ, откройте его", en="A paper waits to be opened"
        ),
        "case.terms": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "case.terms.how": Phrase(
            kk="Әр күн қалай есептелді", ru="Как посчитана каждая дата", en="How each date was counted"
        ),
        "case.terms.to": Phrase(kk="{term}: {due}", ru="{term}: {due}", en="{term}: {due}"),
        "case.timeline": Phrase(kk="Не болды", ru="Что произошло", en="What happened"),
        "case.timeline.all": Phrase(
            kk="Барлық оқиға ({count})", ru="Все события ({count})", en="Everything that happened ({count})"
        ),
        "case.papers": Phrase(kk="Құжаттар", ru="Документы", en="Papers"),
        "case.papers.none": Phrase(kk="Әзірге құжат жоқ.", ru="Документов пока нет.", en="There are no papers yet."),
        "case.paper.col.name": Phrase(kk="Құжат", ru="Документ", en="Paper"),
        "case.paper.col.on": Phrase(kk="Күні", ru="Дата", en="Date"),
        "case.paper.col.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "case.paper.number": Phrase(kk="№ {number}", ru="№ {number}", en="No. {number}"),
        "case.paper.replaced": Phrase(
            kk="басқа құжатпен ауыстырылған", ru="заменён другим документом", en="replaced by another paper"
        ),
        "case.paper.delivered": Phrase(kk="алынған күні: {day}", ru="получен {day}", en="received {day}"),
        "case.paper.unopened": Phrase(kk="ашылмаған", ru="не открыт", en="not opened"),
        "case.openings": Phrase(kk="Ісіңізді кім ашты", ru="Кто открывал ваше дело", en="Who opened your case"),
        "case.openings.lead": Phrase(
            kk="Қызметкер ісіңізді ашқан сайын осында жазылады.",
            ru="Каждое открытие дела сотрудником записывается здесь.",
            en="Every time a member of staff opens your case it is written here.",
        ),
        "case.openings.none": Phrase(kk="Әзірге ешкім ашпаған.", ru="Пока никто.", en="Nobody so far."),
        "case.openings.all": Phrase(kk="Барлығын көру ({count})", ru="Показать все ({count})", en="Show all ({count})"),
        "case.facts": Phrase(kk="Өтініш туралы", ru="О заявлении", en="About the application"),
        "case.basis": Phrase(kk="Қалай аласыз", ru="На каких условиях", en="On what terms"),
        "case.dwelling": Phrase(kk="Үй", ru="Жильё", en="Dwelling"),
        "case.provider": Phrase(kk="Кім қарайды", ru="Кто рассматривает", en="Who considers it"),
        "case.phone": Phrase(kk="Телефоны: {phone}", ru="Телефон: {phone}", en="Telephone: {phone}"),
        "case.submitted": Phrase(kk="Жіберілген уақыты", ru="Отправлено", en="Sent"),
        "case.registered": Phrase(kk="Тіркелген күні", ru="День регистрации", en="Day of registration"),
        "case.back": Phrase(kk="Іске оралу", ru="Вернуться к делу", en="Back to the case"),
        "paper.open": Phrase(kk="Хабарламаны ашу", ru="Открыть", en="Open it"),
        "paper.delivery": Phrase(
            kk="Ашқан күніңіз құжатты алған күніңіз болып жазылады.",
            ru="День, когда вы откроете документ, запишется как день получения.",
            en="The day you open it is recorded as the day you received it.",
        ),
        "paper.delivery.preliminary_refusal": Phrase(
            kk="Бұл маңызды хабарлама: өтінішіңіз бойынша алдын ала шешім және тыңдау. Алған күннен кейін {count} "
            "жұмыс күні ішінде қарсылық бере аласыз. Сондықтан ашқан күніңіз жазылады.",
            ru="Это важно: предварительное решение по вашему заявлению и заслушивание. После получения у вас "
            "{count} рабочих дня на возражение. Поэтому день открытия записывается.",
            en="This matters: a preliminary decision on your application, and a hearing. After receipt you have "
            "{count} working days to object. That is why the day of opening is recorded.",
        ),
        "paper.delivery.late": Phrase(
            kk="Ашпасаңыз да, іс тоқтап қалмайды: қызметкер құжатты басқа жолмен тапсыра алады.",
            ru="Если не открыть, дело не остановится: документ могут вручить и другим способом.",
            en="Leaving it unopened does not stop the case: it can be handed over in another way.",
        ),
        "paper.read": Phrase(kk="Құжатты оқу (PDF)", ru="Прочитать (PDF)", en="Read it (PDF)"),
        "paper.download": Phrase(kk="PDF жүктеп алу", ru="Скачать PDF", en="Download the PDF"),
        "paper.check": Phrase(
            kk="QR бойынша тексеру беті", ru="Страница проверки по QR", en="Page that checks it by QR"
        ),
        "paper.digest": Phrase(kk="Бақылау саны (SHA-256)", ru="Контрольная сумма (SHA-256)", en="Check sum (SHA-256)"),
        "paper.issued": Phrase(kk="Шығарылған күні", ru="Дата", en="Date"),
        "paper.received": Phrase(kk="Алған күніңіз", ru="Получен вами", en="Received by you"),
    }
)
