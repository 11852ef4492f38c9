"""Acts of officials outside the provider."""

from shanyraq.words.phrase import Phrase, phrases

_SAID = Phrase(kk="Құжатқа қосатын сөзіңіз", ru="Что добавить в документ", en="What to add to the paper")
_DRAW = Phrase(
    kk="Құжат жасап, оқу", ru="Составить документ и прочитать", en="Draw the paper up and read it"
)  # fmt: skip
_WHY = Phrase(kk="Түсіндірме", ru="Пояснение", en="Explanation")
_WHY_HINT = Phrase(
    kk="Келіспесеңіз, себебін жазыңыз: ол құжатқа басылады.",
    ru="Если отказываете, напишите причину: она печатается в документе.",
    en="If you refuse, write why: it is printed in the paper.",
)
_WHY_REQUIRED = Phrase(
    kk="Келіспеудің себебін жазыңыз: ол құжатқа басылады",
    ru="Напишите причину отказа: она войдёт в документ",
    en="Write why you do not agree: the paper says it",
)
_ANSWER_REQUIRED = Phrase(kk="Жауапты таңдаңыз", ru="Выберите ответ", en="Choose the answer")

ACTS = phrases(
    {
        "draft.again": Phrase(
            kk="Мәтінін өзгертіп, қайта жасау",
            ru="Изменить текст и составить заново",
            en="Change it and draw it up anew",
        ),
        "act.sign-deed.title": Phrase(
            kk="Тапсыру актісіне қол қою", ru="Подписать передаточный акт", en="Sign the deed of transfer"
        ),
        "act.approve-deed.title": Phrase(
            kk="Тапсыру актісін бекіту", ru="Утвердить передаточный акт", en="Approve the deed of transfer"
        ),
        "act.petition.title": Phrase(kk="Әкімнің өтінішхаты", ru="Ходатайство акима", en="The akim’s petition"),
        "act.petition.hint": Phrase(
            kk="Тұрғынжайды, комиссия шешімін және мерзімді жүйе өзі жазады. Құжатты оқып, содан кейін қол қоясыз.",
            ru="Жилище, решение комиссии и срок система впишет сама. Документ вы прочитаете и затем подпишете.",
            en="The system writes the dwelling, the commission’s decision and the term. You read the paper, then "
            "sign it.",
        ),
        "act.petition.said": _SAID,
        "act.petition.button": _DRAW,
        "act.industry.title": Phrase(
            kk="Салалық органның жауабы", ru="Ответ отраслевого органа", en="Answer of the body of the industry"
        ),
        "act.industry.hint": Phrase(
            kk="Жауабыңыз құжат болып жасалады: оны оқып, содан кейін қол қоясыз. Келіспеу өтінішхатқа қайтарады.",
            ru="Ответ станет документом: вы прочитаете его и затем подпишете. Отказ возвращает дело к ходатайству.",
            en="Your answer becomes a paper: you read it, then sign it. A refusal leads back to the petition.",
        ),
        "act.industry.answer": Phrase(
            kk="Беруге келісесіз бе?", ru="Согласны ли вы на передачу?", en="Do you agree to the transfer?"
        ),
        "act.industry.answer.required": _ANSWER_REQUIRED,
        "act.industry.yes": Phrase(kk="Келісеміз", ru="Согласовываем", en="We agree"),
        "act.industry.no": Phrase(kk="Келіспейміз", ru="Не согласовываем", en="We do not agree"),
        "act.industry.said": _WHY,
        "act.industry.said.hint": _WHY_HINT,
        "act.industry.said.required": _WHY_REQUIRED,
        "act.industry.button": _DRAW,
        "act.property.title": Phrase(
            kk="Мемлекеттік мүлік органының шешімі",
            ru="Решение органа по госимуществу",
            en="Decision of the state-property body",
        ),
        "act.property.hint": Phrase(
            kk="Шешім құжат болып жасалады: оны оқып, содан кейін қол қоясыз. Акт пен тіркеудің 15 күні осы шешімнен "
            "есептеледі.",
            ru="Решение станет документом: вы прочитаете его и затем подпишете. От него считаются 15 дней на акт и "
            "регистрацию.",
            en="The decision becomes a paper: you read it, then sign it. The 15 days for deed and registration are "
            "counted from it.",
        ),
        "act.property.answer": Phrase(kk="Шешіміңіз", ru="Ваше решение", en="Your decision"),
        "act.property.answer.required": _ANSWER_REQUIRED,
        "act.property.yes": Phrase(
            kk="Коммуналдық меншікке беру", ru="Передать в коммунальную собственность", en="Transfer it"
        ),
        "act.property.no": Phrase(kk="Беруден бас тарту", ru="Отказать в передаче", en="Do not transfer it"),
        "act.property.said": _WHY,
        "act.property.said.hint": _WHY_HINT,
        "act.property.said.required": _WHY_REQUIRED,
        "act.property.button": _DRAW,
        "act.register-title.title": Phrase(
            kk="Коммуналдық меншікке тіркеу",
            ru="Зарегистрировать в коммунальной собственности",
            en="Register in communal property",
        ),
        "act.register-title.hint": Phrase(
            kk="Бекітілген актіні оқып, тіркеу нөмірі мен күнін енгізіңіз.",
            ru="Прочитайте утверждённый акт и внесите номер и день регистрации.",
            en="Read the approved deed, then enter the number and the day of the registration.",
        ),
        "act.register-title.registration": Phrase(kk="Тіркеу нөмірі", ru="Номер регистрации", en="Registration number"),
        "act.register-title.registration.required": Phrase(
            kk="Тіркеу нөмірін енгізіңіз", ru="Укажите номер регистрации", en="Enter the registration number"
        ),
        "act.register-title.registered_on": Phrase(
            kk="Тіркелген күні", ru="День регистрации", en="Day of the registration"
        ),
        "act.register-title.registered_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come"
        ),
        "act.register-title.button": Phrase(kk="Тіркеу", ru="Зарегистрировать", en="Register"),
        "act.tell-rights.title": Phrase(
            kk="Құқықтар мен сипаттамалар туралы мәлімет",
            ru="Сведения о правах и характеристиках",
            en="Information on rights and characteristics",
        ),
        "act.tell-rights.hint": Phrase(
            kk="Тіркелген құқықтар, ауыртпалықтар және техникалық сипаттамалар көрсетілетін қызметті берушіге "
            "жіберіледі.",
            ru="Зарегистрированные права, обременения и технические характеристики уйдут услугодателю.",
            en="The registered rights, encumbrances and technical characteristics go to the provider.",
        ),
        "act.tell-rights.encumbered": Phrase(
            kk="Ауыртпалық бар ма?", ru="Есть ли обременения?", en="Is it encumbered?"
        ),
        "act.tell-rights.encumbered.required": _ANSWER_REQUIRED,
        "act.tell-rights.clear": Phrase(kk="Ауыртпалық жоқ", ru="Обременений нет", en="No encumbrance"),
        "act.tell-rights.yes": Phrase(kk="Ауыртпалық бар", ru="Обременение есть", en="It is encumbered"),
        "act.tell-rights.encumbrances": Phrase(
            kk="Қандай ауыртпалық, қай құжат бойынша",
            ru="Какое обременение, по какому документу",
            en="Which encumbrance, by which document",
        ),
        "act.tell-rights.encumbrances.hint": Phrase(
            kk="Ауыртпалық болса ғана.", ru="Только если обременение есть.", en="Only where it is encumbered."
        ),
        "act.tell-rights.encumbrances.required": Phrase(
            kk="Ауыртпалықты жазыңыз", ru="Назовите обременение", en="Name the encumbrance"
        ),
        "act.tell-rights.area": Phrase(kk="Жалпы ауданы, м²", ru="Общая площадь, м²", en="Total area, m²"),
        "act.tell-rights.area.required": Phrase(kk="Ауданын енгізіңіз", ru="Укажите площадь", en="Enter the area"),
        "act.tell-rights.area.invalid": Phrase(
            kk="Ауданы – сан, мысалы 45,5", ru="Площадь – число, например 45,5", en="The area is a number, such as 45.5"
        ),
        "act.tell-rights.rooms": Phrase(kk="Бөлме саны", ru="Комнат", en="Rooms"),
        "act.tell-rights.rooms.required": Phrase(
            kk="Бөлме санын енгізіңіз", ru="Укажите число комнат", en="Enter the number of rooms"
        ),
        "act.tell-rights.rooms.invalid": Phrase(
            kk="Бөлме саны – бүтін сан", ru="Число комнат – целое число", en="The number of rooms is a whole number"
        ),
        "act.tell-rights.cadastral": Phrase(kk="Кадастрлық нөмірі", ru="Кадастровый номер", en="Cadastral number"),
        "act.tell-rights.cadastral.required": Phrase(
            kk="Кадастрлық нөмірін енгізіңіз", ru="Укажите кадастровый номер", en="Enter the cadastral number"
        ),
        "act.tell-rights.extract": Phrase(kk="Тіркелімнен үзінді", ru="Выписка из регистра", en="Extract"),
        "act.tell-rights.said": Phrase(
            kk="Жалпы ауданы – {area} м², бөлме саны – {rooms}, кадастрлық нөмірі – {cadastral}.",
            ru="Общая площадь – {area} м², комнат – {rooms}, кадастровый номер – {cadastral}.",
            en="Total area – {area} m², rooms – {rooms}, cadastral number – {cadastral}.",
        ),
        "act.tell-rights.button": Phrase(kk="Мәліметті жіберу", ru="Отправить сведения", en="Send the information"),
    }
)
