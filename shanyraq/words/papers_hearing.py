"""The notice of a preliminary decision to refuse, and the minutes of the hearing (p.10; APPC 73 and 74)."""

from shanyraq.words.phrase import Phrase, Words, phrases

_NOTICE = phrases(
    {
        "notice.title": Phrase(
            kk="Бас тарту туралы алдын ала шешім жөніндегі хабарлама",
            ru="Уведомление о предварительном решении об отказе",
            en="Notice of a preliminary decision to refuse",
        ),
        "notice.text": Phrase(
            kk="Өтінішіңізді қарау кезінде бас тартуға негіз болуы мүмкін жайттар анықталды. Бұл – әлі бас тарту емес: "
            "шешім қабылданғанға дейін ұстанымыңызды білдіруге құқығыңыз бар.",
            ru="При рассмотрении вашего заявления выявлены обстоятельства, которые могут стать основанием для отказа. "
            "Это ещё не отказ: до принятия решения вы вправе изложить свою позицию.",
            en="While your application was considered, facts were found that may be a ground for refusal. This is "
            "not a refusal yet: before a decision is made you have the right to state your position.",
        ),
        "notice.less.title": Phrase(
            kk="Сұралғаннан кем беру туралы алдын ала шешім жөніндегі хабарлама",
            ru="Уведомление о предварительном решении предоставить меньше, чем просили",
            en="Notice of a preliminary decision to grant less than was asked",
        ),
        "notice.less.text": Phrase(
            kk="Өтінішіңізді қарау кезінде сіз сұраған шартпен жекешелендіруге кедергі болуы мүмкін жайттар анықталды. "
            "Бұл – әлі шешім емес: ол қабылданғанға дейін ұстанымыңызды білдіруге құқығыңыз бар.",
            ru="При рассмотрении вашего заявления выявлены обстоятельства, которые могут не позволить приватизацию на "
            "условиях, о которых вы просили. Это ещё не решение: до него вы вправе изложить свою позицию.",
            en="While your application was considered, facts were found that may stand against privatization on the "
            "terms you asked for. This is not a decision yet: before it you have the right to state your position.",
        ),
        "less.asked": Phrase(kk="Сіз сұраған шарт", ru="Вы просили", en="You asked for"),
        "less.instead": Phrase(kk="Ұсынылатын шарт", ru="Предполагается предоставить", en="What would be granted"),
        "grounds.less": Phrase(
            kk="Сұралғаннан кем берудің болжамды негіздері",
            ru="Почему предполагается предоставить меньше",
            en="Why less would be granted",
        ),
        "grounds": Phrase(
            kk="Болжамды бас тарту негіздері",
            ru="Предполагаемые основания отказа",
            en="Grounds on which refusal is considered",
        ),
        "grounds_named": Phrase(
            kk="Аталған бас тарту негіздері", ru="Названные основания отказа", en="Grounds of refusal that were named"
        ),
        "ground": Phrase(kk="Негіз", ru="Основание", en="Ground"),
        "sub_reason": Phrase(kk="Нақты себебі", ru="Конкретная причина", en="The exact reason"),
        "articles": Phrase(kk="Құқық нормалары", ru="Нормы права", en="Provisions of law"),
        "facts": Phrase(kk="Істің мән-жайлары", ru="Обстоятельства дела", en="Facts of the case"),
        "hearing": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "hearing.at": Phrase(kk="Уақыты мен күні", ru="Время и дата", en="Time and date"),
        "hearing.place": Phrase(kk="Орны", ru="Место", en="Place"),
        "hearing.send_to": Phrase(kk="Қайда тапсырылады", ru="Куда направить", en="Where to hand it in"),
        "hearing.by": Phrase(
            kk="Жазбаша жауап күтілетін уақыт", ru="Письменная позиция ожидается до", en="Written answer by"
        ),
        "hearing.form": Phrase(kk="Нысаны", ru="Форма", en="Form"),
        "form.oral": Phrase(kk="ауызша", ru="устная", en="oral"),
        "form.written": Phrase(kk="жазбаша", ru="письменная", en="in writing"),
        "objections": Phrase(kk="Қарсылықты қалай білдіруге болады", ru="Как подать возражение", en="How to object"),
        "objections.term": Phrase(
            kk="Осы хабарламаны алғаннан кейінгі мерзім: {term} ({article}).",
            ru="Срок после получения этого уведомления: {term} ({article}).",
            en="Term after this notice is received: {term} ({article}).",
        ),
        "objections.how": Phrase(
            kk="Қарсылықты жеке кабинетте жазуға, көрсетілетін қызметті берушіге жазбаша тапсыруға немесе тыңдауда "
            "айтуға болады. Жаңа құжаттарды да қоса беруге болады.",
            ru="Возражение можно написать в личном кабинете, подать услугодателю письменно или высказать на "
            "заслушивании. Можно приложить новые документы.",
            en="You may write your objection in the personal account, hand it to the provider in writing or state it "
            "at the hearing. New documents may be added.",
        ),
        "objections.how.written": Phrase(
            kk="Тыңдау жазбаша өтеді, келудің қажеті жоқ. Қарсылықты жеке кабинетте жазуға немесе көрсетілетін "
            "қызметті берушіге жазбаша тапсыруға болады. Жаңа құжаттарды да қоса беруге болады.",
            ru="Заслушивание письменное, приходить не нужно. Возражение можно написать в личном кабинете или подать "
            "услугодателю письменно. Можно приложить новые документы.",
            en="The hearing is in writing; you need not come. You may write your objection in the personal account or "
            "hand it to the provider in writing. New documents may be added.",
        ),
        "objections.silence": Phrase(
            kk="Қарсылық білдірмесеңіз де, комиссия істі қарап, шешім қабылдайды.",
            ru="Если вы не подадите возражение, комиссия всё равно рассмотрит дело и примет решение.",
            en="If you do not object, the commission will still consider the case and decide.",
        ),
        "objections.file": Phrase(
            kk="Іс материалдарымен танысуға құқығыңыз бар ({article}).",
            ru="Вы вправе ознакомиться с материалами дела ({article}).",
            en="You have the right to read the file of the case ({article}).",
        ),
    }
)

_MINUTES = phrases(
    {
        "minutes.title": Phrase(kk="Тыңдау хаттамасы", ru="Протокол заслушивания", en="Minutes of the hearing"),
        "minutes.held": Phrase(kk="Өткізілген уақыты", ru="Проведено", en="Held"),
        "minutes.until": Phrase(kk="Аяқталған уақыты", ru="Окончено", en="Ended"),
        "minutes.notice": Phrase(kk="Хабарлама", ru="Уведомление", en="Notice"),
        "minutes.notice_is": Phrase(kk="№ {number}, {day}", ru="№ {number}, {day}", en="No. {number}, {day}"),
        "minutes.present": Phrase(kk="Қатысқандар", ru="Присутствовали", en="Present"),
        "minutes.attended": Phrase(
            kk="Көрсетілетін қызметті алушы қатысты.",
            ru="Услугополучатель участвовал в заслушивании.",
            en="The service recipient took part.",
        ),
        "minutes.absent": Phrase(
            kk="Көрсетілетін қызметті алушы хабарланғанымен, келмеді.",
            ru="Услугополучатель уведомлён, но не явился.",
            en="The service recipient was notified and did not come.",
        ),
        "minutes.attended.written": Phrase(
            kk="Тыңдау жазбаша өтті, көрсетілетін қызметті алушы ұстанымын жазбаша білдірді.",
            ru="Заслушивание проведено письменно, услугополучатель изложил свою позицию.",
            en="The hearing was in writing, and the service recipient stated their position.",
        ),
        "minutes.absent.written": Phrase(
            kk="Тыңдау жазбаша өтті. Көрсетілетін қызметті алушы хабарланған, белгіленген уақытқа дейін жазбаша жауап "
            "түскен жоқ.",
            ru="Заслушивание проведено письменно. Услугополучатель уведомлён, письменной позиции к назначенному "
            "времени не поступило.",
            en="The hearing was in writing. The service recipient was notified; no written position came by the time "
            "set.",
        ),
        "minutes.statements": Phrase(
            kk="Көрсетілетін қызметті алушының ұстанымы", ru="Позиция услугополучателя", en="The recipient’s position"
        ),
        "minutes.others": Phrase(
            kk="Басқа қатысушылардың сөздері", ru="Что сказали другие участники", en="What others said"
        ),
        "minutes.no_statements": Phrase(kk="Ештеңе айтылмады.", ru="Заявлений не было.", en="Nothing was stated."),
        "minutes.questions": Phrase(kk="Сұрақтар мен жауаптар", ru="Вопросы и ответы", en="Questions and answers"),
        "minutes.objections": Phrase(
            kk="Бұған дейін түскен қарсылықтар", ru="Поступившие ранее возражения", en="Objections received before"
        ),
        "minutes.objection_is": Phrase(kk="Келіп түскен күні: {day}", ru="Поступило: {day}", en="Received: {day}"),
        "minutes.remarks": Phrase(kk="Хаттамаға ескертулер", ru="Замечания на протокол", en="Remarks on the minutes"),
        "minutes.remarks_note": Phrase(
            kk="Хаттамамен танысқаннан кейін ескерту беруге болады. Мерзімі: {term} ({article}).",
            ru="После ознакомления с протоколом можно подать замечания. Срок: {term} ({article}).",
            en="Remarks may be made after the minutes were shown. Term: {term} ({article}).",
        ),
        "minutes.next": Phrase(
            kk="Тыңдау қорытындысы бойынша тұрғын үй комиссиясы шешім қабылдайды ({article}).",
            ru="По итогам заслушивания решение принимает жилищная комиссия ({article}).",
            en="After the hearing the housing commission decides ({article}).",
        ),
    }
)

HEARING: Words = phrases(_NOTICE, _MINUTES)
