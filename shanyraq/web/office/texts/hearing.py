"""The preliminary refusal and the hearing."""

from shanyraq.words.phrase import Phrase, phrases

HEARING = phrases(
    {
        "warn.decision": Phrase(
            kk="Мұндай күнмен комиссия мерзімге үлгермейді: дауыс бере алатын ең ерте күні – {first}, ал шешім "
            "қабылдаудың "
            "соңғы күні – {due}. Мерзім ұзартылмайды.",
            ru="С такой датой комиссия не успеет в срок: голосовать она сможет не раньше – {first}, а последний день "
            "решения – {due}. Срок не продлевается.",
            en="With this date the commission cannot keep its term: it may vote from {first}, and the last day of the "
            "decision is {due}. The term is not extended.",
        ),
        "dates.title": Phrase(kk="Сақталатын күндер", ru="Даты, которые надо соблюсти", en="Dates to keep"),
        "dates.notice": Phrase(
            kk="Хабарламаның соңғы күні", ru="Последний день для уведомления", en="Last day for the notice"
        ),
        "dates.earliest": Phrase(
            kk="Тыңдаудың ең ерте күні", ru="Самый ранний день заслушивания", en="Earliest day of the hearing"
        ),
        "dates.vote": Phrase(
            kk="Хабарлама бүгін тапсырылса, комиссия дауыс бере алатын ең ерте күн",
            ru="Если уведомление вручат сегодня, комиссия голосует не раньше",
            en="If the notice is received today, the commission may vote from",
        ),
        "dates.decision": Phrase(
            kk="Комиссия шешімінің соңғы күні", ru="Последний день решения комиссии", en="Last day of the decision"
        ),
        "dates.late": Phrase(
            kk="Хабарлама мерзімі өтіп кетті. Хабарламасыз бас тартуға болмайды, сондықтан оны бәрібір жіберіңіз: "
            "кешігу "
            "бұзушылық болып жазылады, отыз күндік мерзім ұзармайды.",
            ru="Срок уведомления прошёл. Отказать без него нельзя, поэтому отправьте его всё равно: опоздание "
            "записывается как нарушение, тридцать дней не продлеваются.",
            en="The term for the notice is over. A refusal is impossible without it, so send it all the same: the "
            "lateness is on record, and the thirty days are not extended.",
        ),
        "act.notify.title": Phrase(
            kk="Алдын ала шешім туралы хабарлау",
            ru="Уведомить о предварительном решении",
            en="Give notice of a preliminary decision",
        ),
        "act.notify.hint": Phrase(
            kk="Негіз бен осы істің дерегін жазыңыз. Азамат тыңдауда өз уәжін айтады, шешімді комиссия қабылдайды.",
            ru="Назовите основание и факты этого дела. Человек выскажется на заслушивании, решать будет комиссия.",
            en="State the ground and the facts of this case. The person is heard; the commission decides.",
        ),
        "act.notify.button": Phrase(
            kk="Хабарлама жасап, жіберу", ru="Составить и отправить уведомление", en="Draw up and send the notice"
        ),
        "act.notify.instead": Phrase(
            kk="Қандай шешім қабылдау көзделеді", ru="Какое решение предполагается", en="Which decision is in view"
        ),
        "act.notify.instead.less": Phrase(
            kk="сұралғаннан кем беру: {basis}", ru="дать меньше, чем просили: {basis}", en="less than asked: {basis}"
        ),
        "act.notify.instead.none": Phrase(
            kk="жекешелендіруден бас тарту", ru="отказ в приватизации", en="a refusal to privatize"
        ),
        "act.notify.hearing": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "act.notify.day": Phrase(kk="Тыңдау күні", ru="День заслушивания", en="Day of the hearing"),
        "act.notify.time": Phrase(kk="Уақыты", ru="Время", en="Time"),
        "act.notify.time.invalid": Phrase(
            kk="Уақытты былай жазыңыз: 10:00", ru="Запишите время так: 10:00", en="Write the time as 10:00"
        ),
        "act.notify.place": Phrase(kk="Өтетін орны", ru="Место", en="Place"),
        "act.notify.written": Phrase(
            kk="Жазбаша тыңдау: жауап қағазбен немесе портал арқылы беріледі",
            ru="Письменное заслушивание: ответ подают на бумаге или через портал",
            en="A hearing in writing: the answer comes on paper or through the portal",
        ),
        "act.notify.aware": Phrase(
            kk="Мерзімнің бұзылатынын білемін",
            ru="Понимаю, что срок будет нарушен",
            en="I know that the term will be broken",
        ),
        "act.notify.aware.required": Phrase(
            kk="Күнді өзгертіңіз немесе мерзімнің бұзылатынын растаңыз",
            ru="Измените день или подтвердите, что срок будет нарушен",
            en="Change the day, or confirm that the term will be broken",
        ),
        "act.move-hearing.title": Phrase(kk="Тыңдауды ауыстыру", ru="Перенести заслушивание", en="Move the hearing"),
        "act.move-hearing.hint": Phrase(
            kk="Жаңа уақыт та адамға сол күндерді қалдыруы керек.",
            ru="Новое время оставляет человеку те же дни.",
            en="The new time leaves the person the same days.",
        ),
        "act.move-hearing.button": Phrase(kk="Ауыстыру", ru="Перенести", en="Move"),
        "act.move-hearing.day": Phrase(kk="Жаңа күні", ru="Новый день", en="New day"),
        "act.move-hearing.time": Phrase(kk="Уақыты", ru="Время", en="Time"),
        "act.move-hearing.time.invalid": Phrase(
            kk="Уақытты былай жазыңыз: 10:00", ru="Запишите время так: 10:00", en="Write the time as 10:00"
        ),
        "act.move-hearing.place": Phrase(kk="Өтетін орны", ru="Место", en="Place"),
        "act.move-hearing.why": Phrase(kk="Ауыстыру себебі", ru="Почему переносится", en="Why it is moved"),
        "act.move-hearing.aware": Phrase(
            kk="Мерзімнің бұзылатынын білемін",
            ru="Понимаю, что срок будет нарушен",
            en="I know that the term will be broken",
        ),
        "act.move-hearing.aware.required": Phrase(
            kk="Күнді өзгертіңіз немесе мерзімнің бұзылатынын растаңыз",
            ru="Измените день или подтвердите, что срок будет нарушен",
            en="Change the day, or confirm that the term will be broken",
        ),
        "act.hold-hearing.title": Phrase(kk="Тыңдауды өткізу", ru="Провести заслушивание", en="Hold the hearing"),
        "act.hold-hearing.hint": Phrase(
            kk="Хаттаманы жүйе осы жазбалардан жасайды.",
            ru="Протокол система составит из этих записей.",
            en="The system makes the minutes of these notes.",
        ),
        "act.hold-hearing.button": Phrase(kk="Хаттама жасау", ru="Составить протокол", en="Draw up the minutes"),
        "act.hold-hearing.attended": Phrase(
            kk="Өтініш беруші келді ме?", ru="Заявитель пришёл?", en="Did the applicant come?"
        ),
        "act.hold-hearing.came": Phrase(kk="Иә, келді", ru="Да, пришёл", en="Yes"),
        "act.hold-hearing.absent": Phrase(
            kk="Жоқ, тиісті түрде хабарланса да келмеді",
            ru="Нет, хотя уведомлён надлежащим образом",
            en="No, though duly told",
        ),
        "act.hold-hearing.answered": Phrase(
            kk="Өтініш беруші жазбаша жауап берді ме?",
            ru="Заявитель ответил письменно?",
            en="Did the applicant answer in writing?",
        ),
        "act.hold-hearing.written": Phrase(kk="Иә, жауап берді", ru="Да, ответил", en="Yes"),
        "act.hold-hearing.silent": Phrase(
            kk="Жоқ, тиісті түрде хабарланса да жауап бермеді",
            ru="Нет, хотя уведомлён надлежащим образом",
            en="No, though duly told",
        ),
        "act.hold-hearing.present": Phrase(kk="Қатысқандар", ru="Кто присутствовал", en="Who took part"),
        "act.hold-hearing.present.hint": Phrase(
            kk="Әр адамды бөлек жолға жазыңыз.", ru="Каждого с новой строки.", en="One person a line."
        ),
        "act.hold-hearing.statements": Phrase(
            kk="Өтініш беруші не айтты", ru="Что сказал заявитель", en="What the applicant said"
        ),
        "act.hold-hearing.statements.required": Phrase(
            kk="Келген адамның сөзін жазыңыз",
            ru="Запишите, что сказал пришедший",
            en="Write down what the person said",
        ),
        "act.hold-hearing.others": Phrase(
            kk="Басқа қатысушылар не айтты", ru="Что сказали другие", en="What the others said"
        ),
        "act.hold-hearing.others.hint": Phrase(
            kk="Әр сөздің алдына айтқан адамның атын жазыңыз. Ешкім айтпаса, бос қалдырыңыз.",
            ru="Перед словами каждого назовите его. Если никто не говорил, не заполняйте.",
            en="Name each speaker before their words. Leave it empty if nobody spoke.",
        ),
        "act.hold-hearing.questions": Phrase(
            kk="Сұрақтар мен жауаптар", ru="Вопросы и ответы", en="Questions and answers"
        ),
        "act.objection.title": Phrase(kk="Қарсылықты енгізу", ru="Внести возражение", en="Enter an objection"),
        "act.objection.hint": Phrase(
            kk="Кеңсеге қағазбен келген немесе ауызша айтылған қарсылық. Кеш түссе де сақталады.",
            ru="Возражение, принесённое на бумаге или сказанное устно. Опоздавшее тоже сохраняется.",
            en="An objection brought on paper or said at the office. A late one is kept too.",
        ),
        "act.objection.text": Phrase(kk="Қарсылық мәтіні", ru="Текст возражения", en="Text of the objection"),
        "act.objection.paper": Phrase(
            kk="Қарсылықпен бірге берілген құжат", ru="Документ к возражению", en="Paper brought with it"
        ),
        "act.objection.button": Phrase(kk="Енгізу", ru="Внести", en="Enter"),
    }
)
