"""The decision on privatization and the reasoned refusal."""

from shanyraq.words.phrase import Phrase, Words, phrases

_BOTH = phrases(
    {
        "commission": Phrase(kk="Тұрғын үй комиссиясы", ru="Жилищная комиссия", en="Housing commission"),
        "minutes": Phrase(kk="Отырыс хаттамасы", ru="Протокол заседания", en="Minutes of the sitting"),
        "minutes_are": Phrase(kk="№ {number}, {day}", ru="№ {number}, {day}", en="No. {number}, {day}"),
        "asked": Phrase(kk="Сұралған шарт", ru="Запрошенные условия", en="Asked for"),
        "granted": Phrase(kk="Рұқсат етілген шарт", ru="Разрешённые условия", en="Granted"),
        "asked_and_granted": Phrase(kk="Жекешелендіру шарты", ru="Условия приватизации", en="Terms"),
        "hearing": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "hearing_is": Phrase(
            kk="Алдын ала шешім туралы хабарланған күн: {notified}. Тыңдау күні: {held}.",
            ru="О предварительном решении уведомлено: {notified}. Заслушивание: {held}.",
            en="Preliminary decision notified: {notified}. Hearing: {held}.",
        ),
        "hearing_waived": Phrase(
            kk="Алдын ала шешім туралы хабарланған күн: {notified}. Өтініш беруші тыңдаудан бас тартты.",
            ru="О предварительном решении уведомлено: {notified}. Заявитель отказался от заслушивания.",
            en="Preliminary decision notified: {notified}. The applicant waived the hearing.",
        ),
    }
)

_DECISION = phrases(
    {
        "decision.title": Phrase(
            kk="Тұрғын үй комиссиясының тұрғынжайды жекешелендіру туралы шешімі",
            ru="Решение жилищной комиссии о приватизации жилища",
            en="Decision of the housing commission on the privatization of a dwelling",
        ),
        "decision.text": Phrase(
            kk="Өтініш пен құжаттарды қарап, тұрғын үй комиссиясы төменде көрсетілген тұрғынжайды жекешелендіруге "
            "рұқсат беру туралы ШЕШІМ ҚАБЫЛДАДЫ.",
            ru="Рассмотрев заявление и документы, жилищная комиссия РЕШИЛА разрешить приватизацию указанного ниже "
            "жилища.",
            en="Having considered the application and the documents, the housing commission HAS DECIDED to allow the "
            "privatization of the dwelling below.",
        ),
        "decision.dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "decision.area": Phrase(kk="Жалпы ауданы", ru="Общая площадь", en="Total area"),
        "decision.area_is": Phrase(kk="{area} м²", ru="{area} м²", en="{area} m²"),
        "decision.rooms": Phrase(kk="Бөлме саны", ru="Количество комнат", en="Rooms"),
        "decision.cadastral": Phrase(kk="Кадастрлық нөмірі", ru="Кадастровый номер", en="Cadastral number"),
        "decision.owners": Phrase(kk="Кімнің меншігіне", ru="В чью собственность", en="Into whose ownership"),
        "decision.joint": Phrase(
            kk="Тұрғынжай жалдаушының және онымен тұрақты тұратын барлық отбасы мүшелерінің, оның ішінде кәмелетке "
            "толмағандардың ортақ бірлескен меншігіне беріледі, егер шартта өзгеше көзделмесе ({article}).",
            ru="Жилище переходит в общую совместную собственность нанимателя и всех постоянно проживающих с ним членов "
            "семьи, в том числе несовершеннолетних, если договором не предусмотрено иное ({article}).",
            en="The dwelling passes into the common joint property of the tenant and all family members who "
            "permanently live with them, minors included, unless the agreement says otherwise ({article}).",
        ),
        "decision.terms": Phrase(kk="Шарттары", ru="Условия", en="Terms"),
        "decision.years": Phrase(
            kk="{years} жыл, бастапқы жарна {percent} %, қалғаны тең үлестермен",
            ru="лет: {years}, первоначальный взнос {percent} %, остальное равными долями",
            en="years: {years}, initial contribution {percent} %, the rest in equal amounts",
        ),
        "decision.instalments": Phrase(kk="Бөліп төлеу", ru="Рассрочка", en="Instalments"),
        "decision.ground": Phrase(
            kk="Тегін беру негізі", ru="Основание безвозмездной передачи", en="Ground for free transfer"
        ),
        "decision.less": Phrase(
            kk="Сұралған шарт толық қанағаттандырылмады. Себептері:",
            ru="Запрошенные условия удовлетворены не полностью. Причины:",
            en="What was asked for is not granted in full. The reasons:",
        ),
        "decision.next": Phrase(kk="Келесі қадамдар", ru="Следующие шаги", en="Next steps"),
        "decision.step": Phrase(kk="Қадам", ru="Шаг", en="Step"),
        "decision.by": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "decision.after": Phrase(
            kk="алдыңғы қадам (бірінші қадам үшін – осы шешімге қол қою) аяқталғаннан кейін: {term}",
            ru="после завершения предыдущего шага (для первого – подписания этого решения): {term}",
            en="after the step before is done (for the first: after this decision is signed): {term}",
        ),
    }
)

_REFUSAL = phrases(
    {
        "refusal.title": Phrase(
            kk="Мемлекеттік қызмет көрсетуден дәлелді бас тарту",
            ru="Мотивированный отказ в оказании государственной услуги",
            en="Reasoned refusal to provide the public service",
        ),
        "refusal.text": Phrase(
            kk="Өтінішті, құжаттарды және өтініш берушінің ұстанымын қарап, тұрғын үй комиссиясы тұрғынжайды "
            "жекешелендіруден бас тарту туралы ШЕШІМ ҚАБЫЛДАДЫ.",
            ru="Рассмотрев заявление, документы и позицию заявителя, жилищная комиссия РЕШИЛА отказать в приватизации "
            "жилища.",
            en="Having considered the application, the documents and the applicant’s position, the housing commission "
            "HAS DECIDED to refuse the privatization of the dwelling.",
        ),
        "refusal.reasons": Phrase(kk="Бас тарту себептері", ru="Причины отказа", en="Reasons of the refusal"),
        "refusal.position": Phrase(
            kk="Өтініш берушінің ұстанымы және оған берілген баға",
            ru="Позиция заявителя и её оценка",
            en="The applicant’s position and what was found of it",
        ),
        "refusal.found": Phrase(
            kk="Қарсылық пен уәждерге жауап",
            ru="Ответ на возражения и доводы",
            en="What is answered to the objections",
        ),
        "refusal.no_position": Phrase(
            kk="Өтініш беруші қарсылық білдірген жоқ.",
            ru="Возражений от заявителя не поступило.",
            en="The applicant made no objection.",
        ),
        "refusal.again": Phrase(kk="Қайта өтініш беру", ru="Повторное обращение", en="Applying again"),
        "refusal.again_note": Phrase(
            kk="Бас тарту себептері жойылса, қызметті алу үшін қайта өтініш бере аласыз ({article}).",
            ru="Если причины отказа устранены, вы можете обратиться за услугой снова ({article}).",
            en="Once the causes of the refusal are removed, you may apply for the service again ({article}).",
        ),
        "refusal.suspends": Phrase(
            kk="Шағым актінің орындалуын тоқтата тұрады, заңдағы ерекше жағдайлардан басқа ({article}).",
            ru="Жалоба приостанавливает исполнение акта, кроме случаев, указанных в законе ({article}).",
            en="A complaint suspends the execution of the act, save the exceptions of the law ({article}).",
        ),
    }
)

DECISION: Words = phrases(_BOTH, _DECISION, _REFUSAL)
