"""Terms and receipts: what each term is called, what starts it, and how its date was got.

A day stands in a sentence after a colon or in brackets, so that no language has to decline it.
"""

from shanyraq.words.days import DAYS
from shanyraq.words.phrase import Phrase, Words, phrases

NAMES: Words = phrases(
    {
        "name.return_incomplete": Phrase(
            kk="Құжаттары толық емес немесе мерзімі өткен өтінішті қайтару",
            ru="Возврат заявления с неполными или просроченными документами",
            en="Return of an application with incomplete or expired documents",
        ),
        "name.preliminary_refusal_notice": Phrase(
            kk="Бас тарту туралы алдын ала шешім жөніндегі хабарлама",
            ru="Уведомление о предварительном решении об отказе",
            en="Notice of a preliminary decision to refuse",
        ),
        "name.objections": Phrase(
            kk="Алдын ала шешімге қарсылық білдіру",
            ru="Возражения на предварительное решение",
            en="Objections to the preliminary decision",
        ),
        "name.hearing_lead": Phrase(
            kk="Хабарламадан кейін комиссия шешім қабылдай алатын ең ерте күн",
            ru="Самый ранний день решения комиссии после уведомления",
            en="The earliest day of the commission’s decision after the notice",
        ),
        "name.minutes_remarks": Phrase(
            kk="Тыңдау хаттамасына ескертулер", ru="Замечания на протокол заслушивания", en="Remarks on the minutes"
        ),
        "name.commission_decision": Phrase(
            kk="Тұрғын үй комиссиясының шешімі", ru="Решение жилищной комиссии", en="Decision of the housing commission"
        ),
        "name.property_body_decision": Phrase(
            kk="Мемлекеттік мүлік жөніндегі уәкілетті органның шешімі",
            ru="Решение уполномоченного органа по государственному имуществу",
            en="Decision of the state-property body",
        ),
        "name.transfer": Phrase(
            kk="Тұрғынжайды коммуналдық қорға (меншікке) беру және тіркеу",
            ru="Передача жилища в коммунальный фонд (собственность) и регистрация",
            en="Transfer of the dwelling to communal stock (ownership) and registration",
        ),
        "name.transfer_cap": Phrase(
            kk="Беру кезеңінің жалпы шегі",
            ru="Общий предел срока передачи",
            en="Overall limit of the transfer stage",
        ),
        "name.agreement": Phrase(
            kk="Жекешелендіру туралы шарт жасасу",
            ru="Заключение договора о приватизации",
            en="Conclusion of the privatization agreement",
        ),
        "name.payment": Phrase(
            kk="Тұрғынжай құнын төлеу", ru="Оплата стоимости жилища", en="Payment of the price of the dwelling"
        ),
        "name.correction": Phrase(kk="Қате жазуды түзету", ru="Исправление описки", en="Correction of a slip"),
        "name.recusal": Phrase(kk="Қарсылық білдіру туралы шешім", ru="Решение об отводе", en="Decision on a recusal"),
        "name.passing_on": Phrase(
            kk="Өтінішті тиісті органға жіберу",
            ru="Передача заявления по принадлежности",
            en="Passing an application on",
        ),
        "name.extension_notice": Phrase(
            kk="Мерзімнің ұзартылғаны туралы хабарлама", ru="Уведомление о продлении срока", en="Notice of an extension"
        ),
        "name.complaint_filing": Phrase(kk="Шағым беру", ru="Подача жалобы", en="Filing a complaint"),
        "name.complaint_forward": Phrase(
            kk="Шағымды қарайтын органға жіберу",
            ru="Направление жалобы органу, который её рассматривает",
            en="Forwarding a complaint to the body that considers it",
        ),
        "name.complaint_provider": Phrase(
            kk="Көрсетілетін қызметті берушінің немесе уәкілетті органның шағымды қарауы",
            ru="Рассмотрение жалобы услугодателем или уполномоченным органом",
            en="Consideration of a complaint by the provider or the authorized body",
        ),
        "name.complaint_quality_body": Phrase(
            kk="Қызмет сапасын бағалау және бақылау органының шағымды қарауы",
            ru="Рассмотрение жалобы органом по оценке и контролю качества услуг",
            en="Consideration of a complaint by the quality assessment and control body",
        ),
        "name.complaint_extension": Phrase(
            kk="Шағымды қарау мерзімін ұзартудың шегі",
            ru="Предел продления срока рассмотрения жалобы",
            en="Limit of extending the consideration of a complaint",
        ),
        "name.complaint_extension_notice": Phrase(
            kk="Шағымды қарау мерзімі ұзартылғаны туралы хабарлама",
            ru="Уведомление о продлении срока рассмотрения жалобы",
            en="Notice that the consideration of a complaint is extended",
        ),
        "name.court": Phrase(kk="Сотқа жүгіну", ru="Обращение в суд", en="Going to court"),
    }
)

EVENTS: Words = phrases(
    {
        "event.documents_registered": Phrase(
            kk="өтініш пен құжаттар тіркелді",
            ru="заявление и документы зарегистрированы",
            en="the application and documents were registered",
        ),
        "event.notice_sent": Phrase(kk="хабарлама жіберілді", ru="уведомление направлено", en="the notice was sent"),
        "event.notice_received": Phrase(kk="хабарлама алынды", ru="уведомление получено", en="the notice was received"),
        "event.minutes_shown": Phrase(
            kk="хаттама танысуға берілді", ru="протокол дан для ознакомления", en="the minutes were shown"
        ),
        "event.decision_signed": Phrase(
            kk="комиссия шешімі тіркеліп, қол қойылды",
            ru="решение комиссии зарегистрировано и подписано",
            en="the commission’s decision was registered and signed",
        ),
        "event.property_decision_made": Phrase(
            kk="мемлекеттік мүлік жөніндегі орган шешім қабылдады",
            ru="орган по государственному имуществу принял решение",
            en="the state-property body made its decision",
        ),
        "event.transfer_completed": Phrase(
            kk="беру аяқталды, құқық тіркелді, құқықтар туралы ақпарат алынды",
            ru="передача завершена, право зарегистрировано, сведения о правах получены",
            en="the transfer was completed, title registered and information on rights received",
        ),
        "event.agreement_signed": Phrase(
            kk="шартқа соңғы қол қойылды",
            ru="договор подписан последней стороной",
            en="the last party signed the agreement",
        ),
        "event.slip_found": Phrase(kk="қате жазу анықталды", ru="описка обнаружена", en="the slip was found"),
        "event.recusal_asked": Phrase(kk="қарсылық білдірілді", ru="отвод заявлен", en="the recusal was asked for"),
        "event.extension_decided": Phrase(
            kk="мерзімді ұзарту туралы шешім қабылданды",
            ru="принято решение о продлении",
            en="the extension was decided",
        ),
        "event.act_learnt": Phrase(
            kk="адам акт немесе әрекет туралы білді",
            ru="лицо узнало об акте или действии",
            en="the person learnt of the act or action",
        ),
        "event.complaint_received": Phrase(
            kk="көрсетілетін қызметті беруші шағымды алды",
            ru="услугодатель получил жалобу",
            en="the provider received the complaint",
        ),
        "event.complaint_registered": Phrase(
            kk="шағым оны қарайтын органда тіркелді",
            ru="жалоба зарегистрирована в органе, который её рассматривает",
            en="the complaint was registered at the body that considers it",
        ),
        "event.complaint_term_expires": Phrase(
            kk="шағымды қараудың бастапқы мерзімі бітеді",
            ru="истекает первоначальный срок рассмотрения жалобы",
            en="the first term for considering the complaint expires",
        ),
        "event.complaint_term_extended": Phrase(
            kk="шағымды қарау мерзімі ұзартылды",
            ru="срок рассмотрения жалобы продлён",
            en="the term for considering the complaint was extended",
        ),
        "event.complaint_decided": Phrase(
            kk="шағым бойынша шешім тапсырылды",
            ru="решение по жалобе вручено",
            en="the decision on the complaint was handed over",
        ),
    }
)

LENGTHS: Words = phrases(
    {
        "term.cd_one": Phrase(kk="{count} күнтізбелік күн", ru="{count} календарный день", en="{count} calendar day"),
        "term.cd_ends_in_one": Phrase(
            kk="{count} күнтізбелік күн", ru="{count} календарный день", en="{count} calendar days"
        ),
        "term.cd_few": Phrase(kk="{count} күнтізбелік күн", ru="{count} календарных дня", en="{count} calendar days"),
        "term.cd_many": Phrase(kk="{count} күнтізбелік күн", ru="{count} календарных дней", en="{count} calendar days"),
        "term.wd_one": Phrase(kk="{count} жұмыс күні", ru="{count} рабочий день", en="{count} working day"),
        "term.wd_ends_in_one": Phrase(kk="{count} жұмыс күні", ru="{count} рабочий день", en="{count} working days"),
        "term.wd_few": Phrase(kk="{count} жұмыс күні", ru="{count} рабочих дня", en="{count} working days"),
        "term.wd_many": Phrase(kk="{count} жұмыс күні", ru="{count} рабочих дней", en="{count} working days"),
        "term.mo_one": Phrase(kk="{count} ай", ru="{count} месяц", en="{count} month"),
        "term.mo_ends_in_one": Phrase(kk="{count} ай", ru="{count} месяц", en="{count} months"),
        "term.mo_few": Phrase(kk="{count} ай", ru="{count} месяца", en="{count} months"),
        "term.mo_many": Phrase(kk="{count} ай", ru="{count} месяцев", en="{count} months"),
    }
)

_TEN, _HUNDRED = 10, 100
_TEENS = range(11, 20)


def plural(count: int) -> str:
    """Which form of a noun goes with a count, as finely as the three languages need: Russian decides."""
    if count == 1:
        return "one"
    if count % _HUNDRED in _TEENS:
        return "many"
    match count % _TEN:
        case 1:
            return "ends_in_one"
        case 2 | 3 | 4:
            return "few"
        case _:
            return "many"


STEPS: Words = phrases(
    {
        "why.event": Phrase(
            kk="Мерзім мына оқиғадан басталады: {event} ({day}). Оқиға болған күннің өзі саналмайды.",
            ru="Срок начинается с события: {event} ({day}). Сам день события не считается.",
            en="The term starts with an event: {event} ({day}). The day of the event itself is not counted.",
        ),
        "why.first_day": Phrase(
            kk="Есеп басталатын күн: {day}.", ru="Счёт начинается: {day}.", en="The count begins: {day}."
        ),
        "why.counted_cd": Phrase(
            kk="Ұзақтығы – {term}. Демалыс пен мереке күндері де саналады.",
            ru="Длительность – {term}. Выходные и праздники тоже считаются.",
            en="It lasts {term}. Days off and holidays count too.",
        ),
        "why.counted_wd": Phrase(
            kk="Ұзақтығы – {term}. Тек жұмыс күндері саналады, ауыстырылған жұмыс күндері де кіреді.",
            ru="Длительность – {term}. Считаются только рабочие дни, в том числе перенесённые.",
            en="It lasts {term}. Only working days count, moved ones among them.",
        ),
        "why.counted_mo": Phrase(
            kk="Ұзақтығы – {term}. Мерзім айдың сол күні бітеді.",
            ru="Длительность – {term}. Срок кончается в то же число месяца.",
            en="It lasts {term}. It ends on the same day of the month.",
        ),
        "why.suspended": Phrase(
            kk="Мерзім тоқтап тұрды: {since} – {until}. Негізі: {act}.",
            ru="Срок был приостановлен: {since} – {until}. Основание: {act}.",
            en="The term stood still: {since} to {until}. Ground: {act}.",
        ),
        "why.rolled": Phrase(
            kk="Есеп бойынша соңғы күн: {end}. Бұл күні жұмыс істелмейді ({because}), сондықтан соңғы күн – келесі "
            "жұмыс күні: {due}.",
            ru="По счёту последний день: {end}. Это нерабочий день ({because}), поэтому последний день – ближайший "
            "рабочий: {due}.",
            en="By the count the last day is {end}. That is not a working day ({because}), so the last day is the next "
            "working one: {due}.",
        ),
        "why.earliest": Phrase(
            kk="Осынша толық жұмыс күнінен кейін ғана жасауға болады. Ең ерте күн: {due}.",
            ru="Это можно сделать только после стольких полных рабочих дней. Самый ранний день: {due}.",
            en="It may be done only after so many full working days. The earliest day: {due}.",
        ),
        "why.internal_17": Phrase(
            kk="Нәтиже Мемлекеттік корпорацияға бір күн бұрын тапсырылады. Ішкі мерзім: {day}.",
            ru="Результат передаётся в Государственную корпорацию на день раньше. Внутренний срок: {day}.",
            en="The result goes to the State Corporation a day earlier. Internal date: {day}.",
        ),
        "why.internal_16": Phrase(
            kk="Мерзімнің көшуіне сүйенбеген дұрыс. Ішкі мерзім: {day}.",
            ru="Лучше не рассчитывать на перенос последнего дня. Внутренний срок: {day}.",
            en="It is better not to count on the roll. Internal date: {day}.",
        ),
        "why.internal_2": Phrase(
            kk="Құжаттар тапсырылған күннен санасақ, мерзім ерте бітеді. Ішкі мерзім: {day}.",
            ru="Если считать со дня подачи документов, срок кончается раньше. Внутренний срок: {day}.",
            en="Counted from the day the documents were handed in, it ends sooner. Internal date: {day}.",
        ),
        "why.other.start": Phrase(
            kk="Норманы басқаша оқыса, мерзім басқа күннен басталады. Онда күн мынадай болар еді: {day}.",
            ru="При ином прочтении нормы срок начинается с другого дня. Тогда дата была бы: {day}.",
            en="Under another reading the count starts on another day. The date would then be: {day}.",
        ),
        "why.other.no_roll": Phrase(
            kk="Соңғы күн көшпейді деп оқыса, күн мынадай болар еді: {day}.",
            ru="Если читать норму без переноса последнего дня, дата была бы: {day}.",
            en="If the last day did not roll, the date would be: {day}.",
        ),
        "why.other.lead_day_counts": Phrase(
            kk="Үшінші жұмыс күнінің өзінде шешім қабылдауға болады деп оқыса, күн мынадай болар еді: {day}.",
            ru="Если читать норму так, что решать можно уже на третий рабочий день, дата была бы: {day}.",
            en="If the act could be done on the third working day itself, the date would be: {day}.",
        ),
        "why.provisional": Phrase(
            kk="Есепке әлі нақтыланбаған күн кіреді, сондықтан бұл күн алдын ала көрсетілген.",
            ru="В счёт входит день, который ещё не установлен окончательно, поэтому дата предварительная.",
            en="The count includes a day that is not established yet, so the date is provisional.",
        ),
        "why.reading_1": Phrase(
            kk="Осы мерзімде қайтарылмаса, құжаттар толық деп есептеледі (1-түсіндірме).",
            ru="Если за этот срок возврата нет, пакет считается полным (прочтение 1).",
            en="Without a return within this term the file is taken as complete (reading 1).",
        ),
        "why.reading_11": Phrase(
            kk="Мерзім шешім табыс етілген күннен емес, тіркеліп, қол қойылған күннен саналады (11-түсіндірме).",
            ru="Срок идёт со дня регистрации и подписания решения, а не со дня его вручения (прочтение 11).",
            en="It runs from the day the decision was registered and signed, not delivered (reading 11).",
        ),
        "why.reading_12": Phrase(
            kk="Берудің екі бөлігі бірінен соң бірі жүреді, ал кезеңнің шегі басынан бастап саналады (12-түсіндірме).",
            ru="Две части передачи идут одна за другой, а предел этапа считается с его начала (прочтение 12).",
            en="The two halves of the transfer follow one another; the limit of the stage is counted from its start "
            "(reading 12).",
        ),
        "why.reading_14": Phrase(
            kk="Бұл мерзімнің басталуы Қағидаларда белгіленбеген; ол алдыңғы кезеңнің аяғынан саналады "
            "(14-түсіндірме).",
            ru="Начало этого срока в Правилах не указано; он считается с конца предыдущего этапа (прочтение 14).",
            en="The Rules do not fix the start of this term; it is counted from the end of the stage before "
            "(reading 14).",
        ),
        "why.reading_15": Phrase(
            kk="Мерзім шартқа қойылған соңғы қолдан саналады (15-түсіндірме).",
            ru="Срок идёт со дня последней подписи под договором (прочтение 15).",
            en="It runs from the day of the last signature on the agreement (reading 15).",
        ),
        "why.reading_38": Phrase(
            kk="Жіберу мерзімі мен қарау мерзімі бөлек жүреді: әр орган өз тіркеуінен санайды (38-түсіндірме).",
            ru="Срок направления и срок рассмотрения идут отдельно: каждый орган считает от своей регистрации "
            "(прочтение 38).",
            en="Forwarding and considering have separate terms, each from its own registration (reading 38).",
        ),
        "why.reading_40": Phrase(
            kk="Кеш берілген шағым да қабылданады, кешіккені белгіленеді (40-түсіндірме).",
            ru="Поздняя жалоба тоже принимается, опоздание отмечается (прочтение 40).",
            en="A late complaint is accepted too; its lateness is noted (reading 40).",
        ),
        "why.reading_41": Phrase(
            kk="Барлық ұзарту қосылғанда осы шектен аспайды (41-түсіндірме).",
            ru="Все продления вместе не превышают этого предела (прочтение 41).",
            en="All extensions together stay within this limit (reading 41).",
        ),
    }
)

COMPLAINTS: Words = phrases(
    {
        "complaint.forwarded_unless_satisfied": Phrase(
            kk="Көрсетілетін қызметті беруші шағымды толық қанағаттандыратын қолайлы акт қабылдаса, шағым "
            "жіберілмейді. Қанағаттандырылды ма – оны адам негіздеп шешеді.",
            ru="Жалоба не направляется, если услугодатель примет благоприятный акт, полностью её удовлетворяющий. "
            "Удовлетворяет ли – решает человек и обосновывает.",
            en="A complaint is not forwarded if the provider adopts a favourable act that fully satisfies it. Whether "
            "it does, a person decides and says why.",
        ),
        "complaint.lateness_no_refusal": Phrase(
            kk="Мерзімнің өтіп кетуі шағымды қабылдамауға негіз болмайды.",
            ru="Пропуск срока сам по себе не основание не принять жалобу.",
            en="Lateness alone is no ground not to accept a complaint.",
        ),
        "complaint.suspends_execution": Phrase(
            kk="Шағым актінің орындалуын тоқтата тұрады, заңдағы ерекше жағдайлардан басқа.",
            ru="Жалоба приостанавливает исполнение акта, кроме случаев, указанных в законе.",
            en="A complaint suspends the execution of the act, save the exceptions of the law.",
        ),
        "complaint.silence_is_refusal": Phrase(
            kk="Мерзімінде жауап берілмесе, бас тарту деп есептеліп, шағым беруге болады.",
            ru="Молчание в установленный срок считается отказом, и на него можно жаловаться.",
            en="Silence past the term counts as a refusal and may be complained of.",
        ),
        "complaint.court_after_complaint": Phrase(
            kk="Сотқа сотқа дейінгі шағымнан кейін жүгінуге болады.",
            ru="В суд можно обратиться после досудебной жалобы.",
            en="One may go to court after the pre-trial complaint.",
        ),
        "complaint.study_or_inspection": Phrase(
            kk="шағым бойынша қосымша зерделеу немесе тексеру, не сол жерге барып тексеру қажет",
            ru="нужно дополнительное изучение или проверка по жалобе либо проверка с выездом",
            en="an additional study or inspection, or an inspection on the spot, is needed",
        ),
        "complaint.additional_information": Phrase(
            kk="қосымша ақпарат алу қажет",
            ru="нужно получить дополнительную информацию",
            en="additional information is needed",
        ),
    }
)

LABELS: Words = phrases(
    {
        "status.confirmed": Phrase(kk="расталған", ru="подтверждена", en="confirmed"),
        "status.provisional": Phrase(kk="алдын ала", ru="предварительная", en="provisional"),
        "bound.latest": Phrase(kk="соңғы күн", ru="последний день", en="last day"),
        "bound.earliest": Phrase(kk="ең ерте күн", ru="самый ранний день", en="earliest day"),
    }
)

WHY: Words = phrases(NAMES, EVENTS, LENGTHS, STEPS, COMPLAINTS, LABELS, DAYS)
"""All of them: the table in which a receipt's sayings are said."""
