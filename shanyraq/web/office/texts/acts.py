"""The other acts: taking, deciding, paying, turns."""

from shanyraq.words.phrase import Phrase, phrases

TAKING = phrases(
    {
        "act.register.title": Phrase(
            kk="Өтінішті тіркеу", ru="Зарегистрировать заявление", en="Register the application"
        ),
        "act.register.hint": Phrase(
            kk="Жұмыс уақытынан кейін түскен өтініш келесі жұмыс күні тіркеледі.",
            ru="Поступившее после рабочего времени регистрируют на следующий рабочий день.",
            en="What came after hours is registered on the next working day.",
        ),
        "act.register.button": Phrase(kk="Тіркеу", ru="Зарегистрировать", en="Register"),
        "act.take.title": Phrase(kk="Істі өзіме алу", ru="Взять дело себе", en="Take the file"),
        "act.take.hint": Phrase(
            kk="Сіз жауапты орындаушы боласыз.",
            ru="Вы станете ответственным исполнителем.",
            en="You become the responsible executor.",
        ),
        "act.take.button": Phrase(kk="Істі алу", ru="Взять дело", en="Take the file"),
        "act.assign.title": Phrase(kk="Орындаушыға беру", ru="Назначить исполнителя", en="Assign an executor"),
        "act.assign.hint": Phrase(
            kk="Істі осы ұйымның басқа орындаушысына беру.",
            ru="Передать дело другому исполнителю этой организации.",
            en="Give the file to another executor of this organisation.",
        ),
        "act.assign.executor": Phrase(kk="Кімге", ru="Кому", en="To whom"),
        "act.assign.button": Phrase(kk="Беру", ru="Назначить", en="Assign"),
        "act.registers.title": Phrase(
            kk="Тіркелімдерден қайта сұрау", ru="Запросить реестры ещё раз", en="Ask the registers again"
        ),
        "act.registers.hint": Phrase(
            kk="Отбасының әр мүшесі туралы алты тіркелім сұралады. Бұрынғы жауаптар да сақталады.",
            ru="О каждом члене семьи спросят шесть реестров. Прежние ответы тоже остаются.",
            en="Six registers are asked about each member of the household. Earlier answers stay too.",
        ),
        "act.registers.button": Phrase(kk="Сұрау", ru="Запросить", en="Ask"),
    }
)

DECIDING = phrases(
    {
        "act.register-decision.title": Phrase(
            kk="Шешімді тіркеу", ru="Зарегистрировать решение", en="Register the decision"
        ),
        "act.register-decision.hint": Phrase(
            kk="Құжатты жүйе комиссия хаттамасы бойынша жасайды, нөмір береді. Оған басқа адам – басшы қол қояды.",
            ru="Документ система составит по протоколу комиссии и присвоит номер. Подпишет его другой человек – "
            "руководитель.",
            en="The system draws the paper up from the commission’s minutes and numbers it. Another person, the head, "
            "signs it.",
        ),
        "act.register-decision.grant": Phrase(
            kk="Комиссия жекешелендіруге шешім қабылдады: шешім жасалады.",
            ru="Комиссия решила приватизировать: будет составлено решение.",
            en="The commission decided to privatize: a decision will be drawn up.",
        ),
        "act.register-decision.refuse": Phrase(
            kk="Комиссия шешім қабылдамады: дәлелді бас тарту жасалады.",
            ru="Комиссия не приняла решения: будет составлен мотивированный отказ.",
            en="The commission did not decide in favour: a reasoned refusal will be drawn up.",
        ),
        "act.register-decision.found": Phrase(
            kk="Адамның қарсылықтары мен айтқандарына жауап (бас тартуда басылады)",
            ru="Ответ на возражения и слова человека (печатается в отказе)",
            en="The answer to what the person objected and said (printed in the refusal)",
        ),
        "act.register-decision.button": Phrase(
            kk="Жасап, тіркеу", ru="Составить и зарегистрировать", en="Draw up and register"
        ),
        "act.send-back.title": Phrase(kk="Түзетуге қайтару", ru="Вернуть на исправление", en="Send back"),
        "act.send-back.hint": Phrase(
            kk="Мәтіндегі қате үшін ғана. Комиссияның шешімі өзгермейді.",
            ru="Только из-за ошибки в тексте. Решение комиссии не меняется.",
            en="Only for a slip in the text. What the commission decided stays.",
        ),
        "act.send-back.why": Phrase(kk="Нені түзету керек", ru="Что исправить", en="What to correct"),
        "act.send-back.button": Phrase(kk="Қайтару", ru="Вернуть", en="Send back"),
        "act.ask-rights.title": Phrase(
            kk="Құқықтар туралы мәлімет сұрау", ru="Запросить сведения о правах", en="Ask for the rights"
        ),
        "act.ask-rights.hint": Phrase(
            kk="Тіркеуші органнан құқықтар мен ауыртпалықтар туралы мәлімет алынады.",
            ru="Сведения о правах и обременениях возьмут из регистра прав.",
            en="Rights and encumbrances are taken from the register of rights.",
        ),
        "act.ask-rights.button": Phrase(kk="Сұрау", ru="Запросить", en="Ask"),
        "act.ask-rights.silent": Phrase(
            kk="Тіркелім қазір жауап бермейді. Кейінірек қайталаңыз немесе қағаздағы үзіндіні енгізіңіз.",
            ru="Регистр сейчас не отвечает. Повторите позже или внесите бумажную выписку.",
            en="The register does not answer now. Try again later, or enter an extract on paper.",
        ),
        "act.record-rights.title": Phrase(
            kk="Қағаздағы үзіндіні енгізу", ru="Внести бумажную выписку", en="Enter an extract on paper"
        ),
        "act.record-rights.hint": Phrase(
            kk="Тіркелім жауап бермегенде ғана керек.",
            ru="Нужно, только если регистр не отвечает.",
            en="Needed only when the register does not answer.",
        ),
        "act.record-rights.encumbered": Phrase(kk="Ауыртпалық бар", ru="Обременение есть", en="It is encumbered"),
        "act.record-rights.clear": Phrase(kk="Ауыртпалық жоқ", ru="Обременений нет", en="No encumbrance"),
        "act.record-rights.extract": Phrase(kk="Үзінді", ru="Выписка", en="Extract"),
        "act.record-rights.button": Phrase(kk="Енгізу", ru="Внести", en="Enter"),
    }
)

PAYING = phrases(
    {
        "act.price.title": Phrase(
            kk="Қалдық құнын енгізу", ru="Внести остаточную стоимость", en="Enter the residual value"
        ),
        "act.price.hint": Phrase(
            kk="Құн ресми есептен алынады, жүйе оны өзі есептемейді. Есепті міндетті түрде тіркеңіз.",
            ru="Стоимость берут из официального расчёта, сама система её не считает. Расчёт прикладывают обязательно.",
            en="The value comes from the official calculation; the system never computes it. The calculation must be "
            "attached.",
        ),
        "act.price.residual": Phrase(
            kk="Қалдық құны, теңге", ru="Остаточная стоимость, тенге", en="Residual value, tenge"
        ),
        "act.price.residual.invalid": Phrase(
            kk="Соманы санмен жазыңыз, мысалы: 9 000 000,50",
            ru="Запишите сумму цифрами, например 9 000 000,50",
            en="Write the sum in figures, such as 9 000 000.50",
        ),
        "act.price.source": Phrase(
            kk="Есеп қай актіге сүйенеді", ru="На каком акте основан расчёт", en="The act behind it"
        ),
        "act.price.source.hint": Phrase(
            kk="Атауы, нөмірі және күні.", ru="Название, номер и дата.", en="Its name, number and date."
        ),
        "act.price.calculation": Phrase(kk="Ресми есеп", ru="Официальный расчёт", en="Official calculation"),
        "act.price.button": Phrase(kk="Құнын енгізу", ru="Внести стоимость", en="Enter the value"),
        "act.draft-agreement.title": Phrase(kk="Шарт жасау", ru="Составить договор", en="Draw up the agreement"),
        "act.draft-agreement.hint": Phrase(
            kk="Шартты жүйе істің деректерінен жасайды. Алдымен өтініш беруші, сосын басшы қол қояды.",
            ru="Договор система составит по данным дела. Сначала подпишет заявитель, затем руководитель.",
            en="The system draws it up from the case. The applicant signs first, then the head.",
        ),
        "act.draft-agreement.button": Phrase(kk="Шарт жасау", ru="Составить договор", en="Draw up"),
        "act.payment.title": Phrase(kk="Түскен төлемді енгізу", ru="Внести платёж", en="Enter a payment"),
        "act.payment.hint": Phrase(
            kk="Жергілікті бюджетке түскен ақша.",
            ru="Деньги, поступившие в местный бюджет.",
            en="Money that came to the local budget.",
        ),
        "act.payment.owed": Phrase(kk="Қалған қарыз: {sum}.", ru="Осталось уплатить: {sum}.", en="Still owed: {sum}."),
        "act.payment.reference": Phrase(
            kk="Төлем құжатының нөмірі", ru="Номер платёжного документа", en="Number of the payment order"
        ),
        "act.payment.amount": Phrase(kk="Сомасы, теңге", ru="Сумма, тенге", en="Amount, tenge"),
        "act.payment.amount.invalid": Phrase(
            kk="Соманы санмен жазыңыз, мысалы: 75 000",
            ru="Запишите сумму цифрами, например 75 000",
            en="Write the sum in figures, such as 75 000",
        ),
        "act.payment.paid_on": Phrase(kk="Төленген күні", ru="День платежа", en="Day of payment"),
        "act.payment.paid_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet"
        ),
        "act.payment.order": Phrase(kk="Төлем құжаты", ru="Платёжный документ", en="Payment order"),
        "act.payment.button": Phrase(kk="Төлемді енгізу", ru="Внести платёж", en="Enter the payment"),
        "act.cancel-payment.title": Phrase(
            kk="Қате енгізілген төлемді алып тастау", ru="Отменить ошибочный платёж", en="Take out a mistaken payment"
        ),
        "act.cancel-payment.hint": Phrase(
            kk="Жазба журналда қалады, сома қайта есептеледі.",
            ru="Запись останется в журнале, сумма пересчитается.",
            en="The entry stays in the journal; the sum is counted anew.",
        ),
        "act.cancel-payment.reference": Phrase(kk="Төлем", ru="Платёж", en="Payment"),
        "act.cancel-payment.why": Phrase(kk="Себебі", ru="Причина", en="Why"),
        "act.cancel-payment.button": Phrase(kk="Алып тастау", ru="Отменить платёж", en="Take it out"),
    }
)

TURNS = phrases(
    {
        "act.delivery.title": Phrase(kk="Тапсырылғанын енгізу", ru="Внести вручение", en="Record a delivery"),
        "act.delivery.hint": Phrase(
            kk="Адамның өз мерзімдері осы күннен басталады.",
            ru="С этого дня идут сроки самого человека.",
            en="The person’s own terms run from this day.",
        ),
        "act.delivery.paper": Phrase(kk="Қай құжат", ru="Какой документ", en="Which paper"),
        "act.delivery.way": Phrase(kk="Қалай тапсырылды", ru="Как вручён", en="How it reached the person"),
        "act.delivery.way.in_person": Phrase(
            kk="қолына берілді", ru="лично под подпись", en="in person, against signature"
        ),
        "act.delivery.way.registered_letter": Phrase(
            kk="тапсырысты хатпен", ru="заказным письмом", en="by registered letter"
        ),
        "act.delivery.way.counter": Phrase(
            kk="Мемлекеттік корпорация арқылы",
            ru="через Государственную корпорацию",
            en="through the State Corporation",
        ),
        "act.delivery.way.email": Phrase(kk="электрондық поштамен", ru="электронной почтой", en="by e-mail"),
        "act.delivery.way.sms": Phrase(kk="SMS арқылы", ru="по SMS", en="by SMS"),
        "act.delivery.way.account": Phrase(
            kk="жеке кабинетте ашылды", ru="открыт в кабинете", en="opened in the account"
        ),
        "act.delivery.delivered_on": Phrase(kk="Алған күні", ru="День получения", en="Day of receipt"),
        "act.delivery.delivered_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet"
        ),
        "act.delivery.evidence_of": Phrase(
            kk="Тапсырылғанын растайтын құжат", ru="Подтверждение вручения", en="What shows the delivery"
        ),
        "act.delivery.evidence_of.hint": Phrase(
            kk="Тапсырысты хат үшін пошта хабарламасы міндетті.",
            ru="Для заказного письма почтовое уведомление обязательно.",
            en="For a registered letter the postal receipt is required.",
        ),
        "act.delivery.evidence_of.required": Phrase(
            kk="Тапсырысты хаттың пошта хабарламасын қоса беріңіз",
            ru="Приложите почтовое уведомление о вручении письма",
            en="Attach the postal receipt of the letter",
        ),
        "act.delivery.button": Phrase(kk="Енгізу", ru="Внести", en="Record"),
        "act.request-correction.title": Phrase(kk="Жазу қатесін көрсету", ru="Указать на описку", en="Point at a slip"),
        "act.request-correction.hint": Phrase(
            kk="Басшы үш жұмыс күні ішінде түзетеді немесе бас тартады.",
            ru="Руководитель исправит или откажет в течение трёх рабочих дней.",
            en="The head corrects it, or declines, within three working days.",
        ),
        "act.request-correction.paper": Phrase(kk="Қай құжатта", ru="В каком документе", en="In which paper"),
        "act.request-correction.slip": Phrase(kk="Қандай қате", ru="Какая описка", en="Which slip"),
        "act.request-correction.button": Phrase(kk="Жіберу", ru="Отправить", en="Send"),
        "act.correct.title": Phrase(kk="Жазу қатесін түзету", ru="Исправить описку", en="Correct a slip"),
        "act.correct.hint": Phrase(
            kk="Түзетілген құжат жасалады: оны оқып шығып, қол қоясыз. Мерзімдер қайта басталмайды.",
            ru="Исправленный документ будет составлен: вы прочтёте его и подпишете. Сроки заново не начинаются.",
            en="The corrected paper is drawn up for you to read and sign. The terms do not start anew.",
        ),
        "act.correct.paper": Phrase(kk="Қай құжат", ru="Какой документ", en="Which paper"),
        "act.correct.why": Phrase(kk="Не түзетілді", ru="Что исправлено", en="What is corrected"),
        "act.correct.found": Phrase(
            kk="Адамның қарсылықтарына жауап (бас тарту түзетілсе; бұрынғы жауап тұр)",
            ru="Ответ на возражения человека (если исправляется отказ; стоит прежний ответ)",
            en="The answer to the person’s objections (where a refusal is corrected; the earlier answer stands here)",
        ),
        "act.correct.button": Phrase(kk="Құжатты жасау", ru="Составить документ", en="Draw the paper up"),
        "act.decline-correction.title": Phrase(
            kk="Түзетуден бас тарту", ru="Отказать в исправлении", en="Decline the correction"
        ),
        "act.decline-correction.hint": Phrase(
            kk="Мағынаны өзгертетін нәрсе жазу қатесі емес.",
            ru="То, что меняет смысл, не описка.",
            en="What changes the meaning is not a slip.",
        ),
        "act.decline-correction.paper": Phrase(kk="Қай құжат", ru="Какой документ", en="Which paper"),
        "act.decline-correction.why": Phrase(
            kk="Неге жазу қатесі емес", ru="Почему это не описка", en="Why it is not a slip"
        ),
        "act.decline-correction.button": Phrase(kk="Бас тарту", ru="Отказать", en="Decline"),
        "act.death.title": Phrase(
            kk="Өтініш берушінің қайтыс болғанын енгізу",
            ru="Внести смерть заявителя",
            en="Record the applicant’s death",
        ),
        "act.death.hint": Phrase(
            kk="Іс отбасы мүшесінің орын басуын күтеді.",
            ru="Дело будет ждать, пока место займёт член семьи.",
            en="The file waits for a member of the family.",
        ),
        "act.death.died_on": Phrase(kk="Қайтыс болған күні", ru="День смерти", en="Day of death"),
        "act.death.died_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet"
        ),
        "act.death.certificate": Phrase(kk="Дәлел құжат", ru="Подтверждающий документ", en="Evidence"),
        "act.death.button": Phrase(kk="Енгізу", ru="Внести", en="Record"),
        "act.cancel-death.title": Phrase(
            kk="Қайтыс болғаны туралы қате жазбаны алып тастау",
            ru="Отменить ошибочную запись о смерти",
            en="Take out a death recorded by mistake",
        ),
        "act.cancel-death.hint": Phrase(
            kk="Өтініш беруші тірі болса. Іс бұрынғыша жүреді, жазба мен себебі журналда қалады.",
            ru="Если заявитель жив. Дело пойдёт как прежде, а запись и причина останутся в журнале.",
            en="When the applicant lives. The case goes on as before; the entry and the reason stay in the journal.",
        ),
        "act.cancel-death.why": Phrase(
            kk="Қате қалай анықталды", ru="Как выяснилась ошибка", en="How the mistake came to light"
        ),
        "act.cancel-death.button": Phrase(kk="Жазбаны алып тастау", ru="Отменить запись", en="Take the record out"),
        "act.successor.title": Phrase(
            kk="Өтініш берушінің орнын басу", ru="Заменить заявителя", en="Replace the applicant"
        ),
        "act.successor.hint": Phrase(
            kk="Сол отбасының кәмелетке толған мүшесі ғана бола алады.",
            ru="Им может быть только совершеннолетний той же семьи.",
            en="Only an adult of the same household can be one.",
        ),
        "act.successor.person": Phrase(kk="Кім", ru="Кто", en="Who"),
        "act.successor.proof": Phrase(kk="Негіз құжат", ru="Документ-основание", en="Evidence"),
        "act.successor.button": Phrase(kk="Орнын басу", ru="Заменить", en="Replace"),
        "act.terminate.title": Phrase(kk="Рәсімді тоқтату", ru="Прекратить процедуру", en="End the procedure"),
        "act.terminate.hint": Phrase(
            kk="Өтініш беруші қайтыс болып, орнын ешкім баспаса.",
            ru="Если заявитель умер и никто не занял его место.",
            en="When the applicant died and nobody takes the place.",
        ),
        "act.terminate.why": Phrase(kk="Негіздемесі", ru="Обоснование", en="Reasons"),
        "act.terminate.button": Phrase(kk="Тоқтату", ru="Прекратить", en="End it"),
        "act.suspend.title": Phrase(kk="Мерзімдерді тоқтата тұру", ru="Приостановить сроки", en="Suspend the terms"),
        "act.suspend.hint": Phrase(
            kk="Бұйрық ештеңені тоқтатпайды: өз негізі бар акт керек.",
            ru="Сам Приказ ничего не приостанавливает: нужен акт со своим основанием.",
            en="The Order itself suspends nothing: an act with its own ground is needed.",
        ),
        "act.suspend.ground": Phrase(kk="Негізі", ru="Основание", en="Ground"),
        "act.suspend.ground.court": Phrase(kk="сот актісі", ru="акт суда", en="an act of a court"),
        "act.suspend.ground.complaint": Phrase(kk="шағым", ru="жалоба", en="a complaint"),
        "act.suspend.ground.extension": Phrase(
            kk="дәлелді ұзарту (ұйымның баптауында рұқсат етілсе)",
            ru="мотивированное продление (если разрешено настройкой организации)",
            en="a reasoned extension (where the organisation’s setting allows it)",
        ),
        "act.suspend.act": Phrase(
            kk="Актінің атауы, нөмірі, күні", ru="Название, номер и дата акта", en="Name, number and date of the act"
        ),
        "act.suspend.why": Phrase(kk="Негіздемесі", ru="Обоснование", en="Reasons"),
        "act.suspend.button": Phrase(kk="Тоқтата тұру", ru="Приостановить", en="Suspend"),
        "act.resume.title": Phrase(kk="Мерзімдерді қайта жүргізу", ru="Возобновить сроки", en="Resume the terms"),
        "act.resume.hint": Phrase(
            kk="Тоқтап тұрған күндер мерзімге кірмейді, барлық күн қайта есептеледі.",
            ru="Дни простоя в срок не входят, все даты пересчитываются.",
            en="The days that stood still are left out, and every date is counted anew.",
        ),
        "act.resume.why": Phrase(kk="Неге", ru="Почему", en="Why"),
        "act.resume.button": Phrase(kk="Қайта жүргізу", ru="Возобновить", en="Resume"),
    }
)
