"""What the applicant can do in a running case: each act has its page, its consequence and its confirmation."""

from shanyraq.words.phrase import Phrase, phrases

BUTTONS = phrases(
    {
        "act.change": Phrase(kk="Мәтінді өзгерту", ru="Изменить текст", en="Change the text"),
        "act.packet": Phrase(kk="Отбасының қолдары", ru="Подписи семьи", en="The family’s signatures"),
        "act.sign": Phrase(kk="Өтінішке қол қою", ru="Подписать заявление", en="Sign the application"),
        "act.submit": Phrase(kk="Өтінішті жіберу", ru="Отправить заявление", en="Send the application"),
        "act.objection": Phrase(kk="Қарсылық жазу", ru="Написать возражение", en="Write an objection"),
        "act.waive": Phrase(
            kk="Тыңдаусыз шешуді сұрау", ru="Попросить решить без заслушивания", en="Ask for no hearing"
        ),
        "act.remark": Phrase(kk="Хаттамаға ескерту беру", ru="Замечание на протокол", en="Remark on the minutes"),
        "act.challenge": Phrase(
            kk="Комиссия мүшесіне қарсылық", ru="Заявить отвод члену комиссии", en="Challenge a member"
        ),
        "act.agreement": Phrase(kk="Шартқа қол қою", ru="Подписать договор", en="Sign the agreement"),
        "act.payments": Phrase(kk="Төлем кестесі", ru="График платежей", en="Payment schedule"),
        "act.correction": Phrase(
            kk="Жазу қатесін түзетуді сұрау", ru="Попросить исправить описку", en="Ask for a correction"
        ),
        "act.refuse": Phrase(kk="Келіспеу", ru="Отказаться подписывать", en="Refuse to sign"),
        "act.done.refuse": Phrase(kk="Келіспегеніңіз жазылды.", ru="Отказ записан.", en="Your refusal is recorded."),
        "act.withdraw": Phrase(kk="Өтінішті кері алу", ru="Отозвать заявление", en="Withdraw the application"),
        "act.again": Phrase(kk="Қайта өтініш беру", ru="Подать заявление снова", en="Apply again"),
        "act.done.objection": Phrase(
            kk="Қарсылығыңыз іске тіркелді.", ru="Ваше возражение в деле.", en="Your objection is in the file."
        ),
        "act.done.waive": Phrase(
            kk="Тыңдаусыз шешу туралы өтінішіңіз жазылды.",
            ru="Записано: вы просите решить без заслушивания.",
            en="Recorded: you ask to be decided upon without a hearing.",
        ),
        "act.done.remark": Phrase(
            kk="Ескертуіңіз хаттамаға қосылды.",
            ru="Замечание приложено к протоколу.",
            en="Your remark stands beside the minutes.",
        ),
        "act.done.challenge": Phrase(
            kk="Қарсылық жазылды. Оны төраға шешеді.",
            ru="Отвод записан. Решать будет председатель.",
            en="The challenge is recorded. The chair decides on it.",
        ),
        "act.done.agreement": Phrase(
            kk="Шартқа қол қойдыңыз. Енді әкімдіктің басшысы қол қояды.",
            ru="Вы подписали договор. Теперь его подпишет руководитель услугодателя.",
            en="You signed the agreement. Now the head of the provider signs it.",
        ),
        "act.done.correction": Phrase(
            kk="Түзету туралы сұрауыңыз жазылды.", ru="Просьба об исправлении записана.", en="Your request is recorded."
        ),
        "act.death": Phrase(
            kk="Өтініш берушінің қайтыс болғанын хабарлау",
            ru="Сообщить о смерти заявителя",
            en="Tell that the applicant died",
        ),
        "act.successor": Phrase(
            kk="Өтініш берушінің орнын басу", ru="Занять место заявителя", en="Take the applicant’s place"
        ),
        "act.done.death": Phrase(
            kk="Жазылды. Енді отбасының ересек мүшесі өтініш берушінің орнын баса алады.",
            ru="Записано. Теперь место заявителя может занять взрослый член семьи.",
            en="Recorded. Now an adult of the family can take the applicant’s place.",
        ),
        "act.done.successor": Phrase(
            kk="Енді өтініш беруші – сіз.", ru="Теперь заявитель – вы.", en="You are the applicant now."
        ),
        "act.done.withdraw": Phrase(
            kk="Өтініш кері алынды.", ru="Заявление отозвано.", en="The application is withdrawn."
        ),
    }
)

ACTS = phrases(
    {
        "death.title": Phrase(kk="Өтініш беруші қайтыс болды", ru="Заявитель умер", en="The applicant has died"),
        "death.lead": Phrase(
            kk="Қайғыңызға ортақпыз. Іс жабылмайды: отбасының ересек мүшесі өтініш берушінің орнын басып, "
            "жалғастырады.",
            ru="Примите соболезнования. Дело не закроется: место заявителя может занять взрослый член семьи и "
            "продолжить.",
            en="We are sorry for your loss. The case is not closed: an adult of the family can take the "
            "applicant’s place "
            "and go on.",
        ),
        "death.died_on": Phrase(kk="Қайтыс болған күні", ru="День смерти", en="Day of death"),
        "death.died_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet"
        ),
        "death.paper": Phrase(kk="Қайтыс болуы туралы куәлік", ru="Свидетельство о смерти", en="Certificate of death"),
        "death.button": Phrase(kk="Хабарлау", ru="Сообщить", en="Tell"),
        "successor.title": Phrase(
            kk="Өтініш берушінің орнын басу", ru="Занять место заявителя", en="Take the applicant’s place"
        ),
        "successor.lead": Phrase(
            kk="Істі сіз жалғастырасыз: хабарламалар сізге келеді, шартқа сіз қол қоясыз. Берілген құжаттар мен өткен "
            "қадамдар сақталады. Өтініш әлі жіберілмесе, мәтіні қайта жасалып, бәрі қайта қол қояды.",
            ru="Дело продолжите вы: уведомления придут вам, договор подпишете вы. Поданные документы и пройденные шаги "
            "остаются. Если заявление ещё не отправлено, его текст составят заново и все подпишут снова.",
            en="You go on with the case: notices come to you, and you sign the agreement. Papers and steps so "
            "far stay. "
            "If the application was not sent yet, its text is made anew and everybody signs again.",
        ),
        "successor.paper": Phrase(
            kk="Туыстығыңызды немесе мұраны растайтын құжат",
            ru="Документ о родстве или наследстве",
            en="Paper that shows kinship or inheritance",
        ),
        "successor.button": Phrase(kk="Орнын басу", ru="Занять место", en="Take the place"),
        "objection.title": Phrase(kk="Қарсылық", ru="Возражение", en="Objection"),
        "objection.said": Phrase(
            kk="Алдын ала шешімге неге келіспейсіз?",
            ru="Почему вы не согласны с предварительным решением?",
            en="Why do you disagree with the preliminary decision?",
        ),
        "objection.said.hint": Phrase(
            kk="Өз сөзіңізбен жазыңыз. Заң тілі қажет емес: не дұрыс емес, оны не растайды.",
            ru="Пишите своими словами, юридический язык не нужен: что неверно и чем это подтверждается.",
            en="In your own words, no legal language needed: what is wrong, and what shows it.",
        ),
        "objection.until": Phrase(
            kk="Қарсылық қабылданатын соңғы күн: {day}. Кешіккені де іске тіркеледі, бірақ тыңдау кейінге "
            "қалдырылмайды.",
            ru="Возражения принимают до {day}. Опоздавшее тоже приложат к делу, но заслушивание из-за него не "
            "перенесут.",
            en="Objections are taken until {day}. A late one is kept too, but does not put off the hearing.",
        ),
        "objection.grounds": Phrase(
            kk="Алдын ала шешімнің негіздері",
            ru="Основания предварительного решения",
            en="Grounds of the preliminary decision",
        ),
        "objection.hearing": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "hearing.answer_by": Phrase(
            kk="Жазбаша жауап күтілетін уақыт", ru="Письменный ответ ждут до", en="Your answer in writing by"
        ),
        "hearing.in_writing": Phrase(
            kk="Тыңдау жазбаша: келудің қажеті жоқ, ұстанымыңызды қарсылық ретінде жазасыз. Қарсылық мерзімі өтсе де, "
            "осы уақытқа дейін қабылданады.",
            ru="Заслушивание письменное: приходить не нужно, свою позицию напишите как возражение. До этого времени "
            "её примут и после срока возражений.",
            en="The hearing is in writing: you need not come; state your position as an objection. Until this time it "
            "is taken even after the days to object.",
        ),
        "objection.button": Phrase(kk="Қарсылықты жіберу", ru="Отправить возражение", en="Send the objection"),
        "waive.title": Phrase(
            kk="Тыңдаусыз шешуді сұрау", ru="Решить без заслушивания", en="To be decided upon without a hearing"
        ),
        "waive.lead": Phrase(
            kk="Тыңдау – шешім шыққанға дейін айтатын сөзіңізді комиссияға жеткізу мүмкіндігі. Одан бас тартсаңыз, "
            "комиссия сізсіз шешеді және бұл мүмкіндік қайтпайды.",
            ru="Заслушивание – возможность высказаться до решения. Если отказаться, комиссия решит без вас, и эта "
            "возможность не вернётся.",
            en="The hearing is your chance to speak before the decision. If you give it up, the commission decides "
            "without you, and the chance does not come back.",
        ),
        "waive.sure": Phrase(
            kk="Мен мұны түсіндім, тыңдаусыз шешуді сұраймын",
            ru="Я это понимаю и прошу решить без заслушивания",
            en="I understand this and ask to be decided upon without a hearing",
        ),
        "waive.sure.required": Phrase(
            kk="Тыңдаудан бас тартсаңыз, белгі қойыңыз. Әйтпесе артқа қайтыңыз",
            ru="Если отказываетесь, поставьте отметку. Если нет, вернитесь назад",
            en="Tick this if you give the hearing up. Otherwise go back",
        ),
        "waive.said": Phrase(kk="Себебін айтқыңыз келсе", ru="Если хотите объяснить", en="If you want to say why"),
        "waive.button": Phrase(kk="Тыңдаудан бас тарту", ru="Отказаться от заслушивания", en="Give the hearing up"),
        "remark.title": Phrase(kk="Хаттамаға ескерту", ru="Замечание на протокол", en="A remark on the minutes"),
        "remark.said": Phrase(
            kk="Хаттамада не дұрыс жазылмаған?",
            ru="Что в протоколе записано неверно?",
            en="What do the minutes have wrong?",
        ),
        "remark.said.hint": Phrase(
            kk="Не айтылды және не жазылды, соны көрсетіңіз",
            ru="Укажите, что было сказано и что записано",
            en="Say what was said and what was written",
        ),
        "remark.until": Phrase(
            kk="Ескерту қабылданатын соңғы күн: {day}.",
            ru="Замечания принимают до {day}.",
            en="Remarks are taken until {day}.",
        ),
        "remark.button": Phrase(kk="Ескертуді жіберу", ru="Отправить замечание", en="Send the remark"),
        "challenge.title": Phrase(
            kk="Комиссия мүшесіне қарсылық білдіру",
            ru="Отвод члену комиссии",
            en="Challenge a member of the commission",
        ),
        "challenge.lead": Phrase(
            kk="Мүше туысыңыз болса, сізбен дауы болса немесе нәтижеге өзі мүдделі болса, оны осы істен шеттетуді "
            "сұрай аласыз. Мұны төраға шешеді.",
            ru="Если член комиссии ваш родственник, спорит с вами или лично заинтересован, можно просить, чтобы он не "
            "участвовал в вашем деле. Решает председатель.",
            en="If a member is your relative, has a dispute with you or an interest of their own, you can ask that "
            "they take no part in your case. The chair decides.",
        ),
        "challenge.member": Phrase(
            kk="Кімге қарсылық білдіресіз?", ru="Кому вы заявляете отвод?", en="Whom do you challenge?"
        ),
        "challenge.said": Phrase(kk="Себебі қандай?", ru="По какой причине?", en="For what reason?"),
        "challenge.said.hint": Phrase(
            kk="Нақты себебін жазыңыз. Дауысын ұнатпау себеп болмайды.",
            ru="Назовите конкретную причину. Несогласие с мнением – не причина.",
            en="Name the particular reason. Disagreeing with an opinion is not one.",
        ),
        "challenge.seat.chair": Phrase(kk="төраға", ru="председатель", en="chair"),
        "challenge.seat.deputy": Phrase(kk="төраға орынбасары", ru="заместитель председателя", en="deputy chair"),
        "challenge.seat.member": Phrase(kk="мүше", ru="член комиссии", en="member"),
        "challenge.seat.secretary": Phrase(kk="хатшы", ru="секретарь", en="secretary"),
        "challenge.button": Phrase(kk="Қарсылық білдіру", ru="Заявить отвод", en="Challenge"),
        "agreement.title": Phrase(
            kk="Жекешелендіру шарты", ru="Договор о приватизации", en="The privatization agreement"
        ),
        "agreement.number": Phrase(kk="№ {number}", ru="№ {number}", en="No. {number}"),
        "agreement.price": Phrase(kk="Үйдің бағасы", ru="Цена жилья", en="Price of the dwelling"),
        "agreement.free": Phrase(
            kk="тегін, төлем жоқ", ru="бесплатно, платить не нужно", en="free of charge, nothing is owed"
        ),
        "agreement.reads": Phrase(
            kk="Қол қоймас бұрын оқып шығыңыз. Түсініксіз жері болса, алдымен орындаушыдан сұраңыз: телефоны істің "
            "бетінде.",
            ru="Прочитайте до подписи. Если что-то непонятно, сначала спросите исполнителя: телефон есть на странице "
            "дела.",
            en="Read it before you sign. If something is unclear, ask the executor first: the telephone stands on the "
            "page of the case.",
        ),
        "agreement.after": Phrase(
            kk="Сіз және әкімдіктің басшысы қол қойғанда шарт жасалды деп есептеледі.",
            ru="Договор заключён, когда подпишете вы и руководитель услугодателя.",
            en="The agreement is concluded when both you and the head of the provider have signed.",
        ),
        "agreement.pay": Phrase(
            kk="Содан кейін {days} күнтізбелік күн ішінде ақысын төлейсіз.",
            ru="После этого у вас {days} календарных дней на оплату.",
            en="After that you have {days} calendar days to pay.",
        ),
        "agreement.read": Phrase(kk="Шартты оқу (PDF)", ru="Прочитать договор (PDF)", en="Read the agreement (PDF)"),
        "agreement.due": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "payments.title": Phrase(kk="Төлем кестесі", ru="График платежей", en="Payment schedule"),
        "payments.free": Phrase(
            kk="Үй тегін беріледі. Сіз ештеңе төлемейсіз.",
            ru="Жильё передаётся бесплатно. Платить не нужно.",
            en="The dwelling is free of charge. There is nothing to pay.",
        ),
        "payments.none_yet": Phrase(
            kk="Кесте шарт жасалған соң шығады.",
            ru="График появится после заключения договора.",
            en="The schedule appears when the agreement is concluded.",
        ),
        "payments.price": Phrase(kk="Бағасы", ru="Цена", en="Price"),
        "payments.paid": Phrase(kk="Төленгені", ru="Заплачено", en="Paid"),
        "payments.left": Phrase(kk="Қалғаны", ru="Осталось", en="Still to pay"),
        "payments.late": Phrase(kk="Мерзімі өткені", ru="Просрочено", en="Overdue"),
        "payments.next": Phrase(kk="Келесі төлем", ru="Следующий платёж", en="Next payment"),
        "payments.parts": Phrase(kk="Қашан және қанша", ru="Когда и сколько", en="When and how much"),
        "payments.col.part": Phrase(kk="Төлем", ru="Платёж", en="Payment"),
        "payments.col.due": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "payments.col.amount": Phrase(kk="Сомасы", ru="Сумма", en="Amount"),
        "payments.col.state": Phrase(kk="Жай-күйі", ru="Состояние", en="State"),
        "payments.part.whole": Phrase(kk="Толық баға", ru="Вся цена", en="Whole price"),
        "payments.part.initial": Phrase(kk="Бастапқы жарна", ru="Первоначальный взнос", en="Initial contribution"),
        "payments.part.instalment": Phrase(kk="{number}-бөлік", ru="Часть {number}", en="Part {number}"),
        "payments.provisional": Phrase(kk="алдын ала есеп", ru="предварительно", en="provisional"),
        "payments.state.paid": Phrase(kk="төленді", ru="оплачено", en="paid"),
        "payments.state.waits": Phrase(kk="төлеу керек", ru="к оплате", en="to pay"),
        "payments.state.late": Phrase(kk="мерзімі өтті", ru="просрочено", en="overdue"),
        "payments.received": Phrase(kk="Түскен ақша", ru="Поступившие деньги", en="Money received"),
        "payments.received.none": Phrase(
            kk="Әзірге бюджетке түскен төлем жоқ. Банктен кейін мәлімет бір-екі күнде келеді.",
            ru="Пока поступлений нет. Сведения из банка приходят за день-два.",
            en="Nothing has come yet. News from the bank takes a day or two.",
        ),
        "payments.col.reference": Phrase(kk="Төлем құжаты", ru="Платёжный документ", en="Reference"),
        "payments.col.on": Phrase(kk="Күні", ru="Дата", en="Day"),
        "payments.how": Phrase(
            kk="Ақша жергілікті бюджетке төленеді. Деректемелер төлем кестесінің құжатында; онда болмаса, шартты "
            "жасаған органнан біліңіз: телефоны істің бетінде.",
            ru="Деньги платят в местный бюджет. Реквизиты – в документе с графиком платежей; если их там нет, узнайте "
            "у того, с кем заключён договор: телефон есть на странице дела.",
            en="The money goes to the local budget. The account stands in the paper with the schedule; if it does not, "
            "ask the body you made the agreement with: its telephone stands on the page of the case.",
        ),
        "payments.paper": Phrase(
            kk="Төлем кестесінің құжатын ашу",
            ru="Открыть документ с графиком платежей",
            en="Open the paper with the schedule",
        ),
        "correction.title": Phrase(kk="Жазу қатесін түзету", ru="Исправление описки", en="Correction of a slip"),
        "correction.lead": Phrase(
            kk="Аты-жөні, күні немесе саны қате жазылса, түзетіледі. Шешімнің мәні бұлай өзгертілмейді: онымен "
            "келіспесеңіз, шағым беріңіз.",
            ru="Исправляют описку в имени, дате, числе. Суть решения так не меняют: если не согласны, подайте жалобу.",
            en="A slip in a name, a date or a number is corrected. The meaning of a decision is not changed this "
            "way: if you disagree, complain.",
        ),
        "correction.kind": Phrase(kk="Қай құжатта?", ru="В каком документе?", en="In which paper?"),
        "correction.said": Phrase(
            kk="Не қате жазылған, дұрысы қалай?",
            ru="Что написано неверно и как правильно?",
            en="What is wrong, and what is right?",
        ),
        "correction.said.hint": Phrase(
            kk="Мысалы: фамилиям «Үлгіұлы», құжатта «Улгиулы» деп жазылған",
            ru="Например: моя фамилия «Примеров», а написано «Примиров»",
            en="For example: my family name is “Primerov” and the paper says “Primirov”",
        ),
        "correction.within": Phrase(
            kk="Жауап {count} жұмыс күні ішінде беріледі.",
            ru="Ответят в течение {count} рабочих дней.",
            en="You are answered within {count} working days.",
        ),
        "correction.button": Phrase(kk="Сұрау жіберу", ru="Отправить просьбу", en="Send the request"),
        "refuse.title": Phrase(kk="Келіспейсіз бе?", ru="Вы не согласны?", en="You do not agree?"),
        "refuse.lead": Phrase(
            kk="Сіз келіспесеңіз, өтініш жіберілмейді: заң әр ересектің келісімін талап етеді. Үйде тұру құқығыңыз "
            "бұдан өзгермейді. Кейін ойыңыз өзгерсе, қол қоя аласыз.",
            ru="Если вы откажетесь, заявление не отправят: закон требует согласия каждого взрослого. Ваше право жить в "
            "этом жилье от этого не меняется. Передумаете – подпишете.",
            en="If you refuse, the application cannot be sent: the law wants every adult’s consent. Your right to live "
            "there is not touched. If you change your mind, you can sign.",
        ),
        "refuse.said": Phrase(
            kk="Себебін айтқыңыз келсе", ru="Если хотите назвать причину", en="If you want to say why"
        ),
        "refuse.said.hint": Phrase(
            kk="Іске тіркеледі, отбасыңызға көрсетілмейді",
            ru="Приложится к делу, семье её не показывают",
            en="It is put in the file and not shown to your family",
        ),
        "refuse.button": Phrase(kk="Иә, келіспеймін", ru="Да, отказываюсь", en="Yes, I refuse"),
        "withdraw.title": Phrase(kk="Өтінішті кері алу", ru="Отозвать заявление", en="Withdraw the application"),
        "withdraw.lead": Phrase(
            kk="Өтінішті кері алсаңыз, бұл іс аяқталады: комиссия қарамайды, шарт жасалмайды. Кейін жаңадан өтініш "
            "бере аласыз, жауаптарыңыз бен отбасы мүшелері сақталады.",
            ru="Если отозвать, это дело закончится: комиссия его не рассмотрит, договора не будет. Потом можно подать "
            "новое, ответы и сведения о семье сохранятся.",
            en="If you withdraw, this case ends: the commission will not consider it, and there will be no "
            "agreement. You can apply anew later; your answers and your family are kept.",
        ),
        "withdraw.said": Phrase(
            kk="Себебін айтқыңыз келсе", ru="Если хотите назвать причину", en="If you want to say why"
        ),
        "withdraw.button": Phrase(kk="Иә, кері алу", ru="Да, отозвать", en="Yes, withdraw it"),
        "withdraw.no": Phrase(kk="Жоқ, қалдыру", ru="Нет, оставить", en="No, keep it"),
        "again.title": Phrase(kk="Қайта өтініш беру", ru="Подать заявление снова", en="Apply again"),
        "again.lead": Phrase(
            kk="Бұрынғы жауаптарыңыз бен отбасы мүшелері сақталды. Құжаттарды қайта тіркейсіз, өйткені ескілерінің "
            "мерзімі өткен болуы мүмкін.",
            ru="Прежние ответы и состав семьи сохранены. Документы приложите заново: прежние могли устареть.",
            en="Your answers and your family are kept. The papers are attached again: the earlier ones may have aged.",
        ),
        "again.why_returned": Phrase(kk="Қайтарылған себебі", ru="Почему вернули", en="Why it was returned"),
        "again.button": Phrase(kk="Жаңа өтініш бастау", ru="Начать новое заявление", en="Begin the new application"),
        "denied.title": Phrase(
            kk="Қазір мұны істеуге болмайды", ru="Сейчас этого сделать нельзя", en="This cannot be done now"
        ),
    }
)
