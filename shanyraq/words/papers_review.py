"""The notice that an application is returned as incomplete or expired, and how a decision is complained of."""

from shanyraq.words.phrase import Phrase, Words, phrases

_RETURN = phrases(
    {
        "return.title": Phrase(
            kk="Өтінішті қайтару туралы хабарлама",
            ru="Уведомление о возврате заявления",
            en="Notice that the application is returned",
        ),
        "return.text": Phrase(
            kk="Өтінішіңіз қайтарылады: құжаттар топтамасы толық емес немесе құжаттардың мерзімі өтіп кеткен. "
            "Тұрғынжайды жекешелендіру мәселесі мәні бойынша қаралған жоқ, яғни бұл – жекешелендіруден бас тарту "
            "емес.",
            ru="Ваше заявление возвращается: пакет документов неполон или документы просрочены. Вопрос о приватизации "
            "жилища по существу не рассматривался, то есть это не отказ в приватизации.",
            en="Your application is returned: the package of documents is incomplete, or documents have expired. The "
            "privatization of the dwelling was not considered on its merits, so this is not a refusal to privatize.",
        ),
        "return.lacking": Phrase(kk="Не жетіспейді", ru="Чего не хватает", en="What is missing"),
        "return.document": Phrase(kk="Құжат", ru="Документ", en="Document"),
        "return.finding": Phrase(kk="Не анықталды", ru="Что выявлено", en="What was found"),
        "return.what": Phrase(kk="Не істеу керек", ru="Что нужно сделать", en="What to do"),
        "finding.missing": Phrase(kk="жоқ", ru="отсутствует", en="missing"),
        "finding.expired": Phrase(kk="мерзімі өткен", ru="срок истёк", en="expired"),
        "return.again": Phrase(kk="Қайта өтініш беру", ru="Повторное обращение", en="Applying again"),
        "return.again_note": Phrase(
            kk="Кемшіліктерді жойған соң кез келген уақытта қайта өтініш бере аласыз. Қызмет бұрынғыдай тегін "
            "көрсетіледі ({article}).",
            ru="Устранив недостатки, вы можете подать заявление снова в любое время. Услуга по-прежнему бесплатна "
            "({article}).",
            en="Once this is put right you may apply again at any time. The service stays free of charge ({article}).",
        ),
    }
)

_PASSING_ON = phrases(
    {
        "passing.title": Phrase(
            kk="Өтініштің тиісті органға жіберілгені туралы хабарлама",
            ru="Уведомление о передаче заявления по принадлежности",
            en="Notice that the application was passed on",
        ),
        "passing.text": Phrase(
            kk="Өтінішіңізді қарау біздің құзыретімізге жатпайды, сондықтан ол төмендегі органға жіберілді. Сізден "
            "ештеңе талап етілмейді: өтінішті қайта берудің, құжаттарды қайта жинаудың қажеті жоқ.",
            ru="Рассмотрение вашего заявления не относится к нашей компетенции, поэтому оно передано указанному ниже "
            "органу. От вас ничего не требуется: подавать заявление и собирать документы заново не нужно.",
            en="Your application is not ours to decide, so it was passed on to the body below. Nothing is asked of "
            "you: there is no need to apply again or to collect the papers anew.",
        ),
        "passing.to": Phrase(kk="Кімге жіберілді", ru="Кому передано", en="Passed on to"),
        "passing.address": Phrase(kk="Мекенжайы", ru="Адрес", en="Address"),
        "passing.why": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "passing.next": Phrase(
            kk="Қарау мерзімдері өтініш сол органда тіркелген күннен кейін есептеледі. Тіркеу туралы жеке кабинетте "
            "хабарланады.",
            ru="Сроки рассмотрения считаются после дня регистрации заявления в этом органе. О регистрации сообщат в "
            "личном кабинете.",
            en="The terms are counted after the day on which that body registers the application. The personal account "
            "will tell you of it.",
        ),
    }
)

APPEAL = phrases(
    {
        "appeal": Phrase(kk="Қалай шағымдануға болады", ru="Как обжаловать", en="How to complain"),
        "appeal.text": Phrase(
            kk="Бұл құжатпен келіспесеңіз, шағым бере аласыз. Шағым көрсетілетін қызметті берушіге тапсырылады, ол оны "
            "қарайтын органға жібереді.",
            ru="Если вы не согласны с этим документом, вы можете подать жалобу. Она подаётся услугодателю, а он "
            "направляет её органу, который рассматривает жалобу.",
            en="If you do not agree with this paper, you may complain. The complaint is handed to the provider, who "
            "sends it to the body that considers it.",
        ),
        "appeal.where": Phrase(kk="Қайда тапсырылады", ru="Куда подать", en="Where to hand it in"),
        "appeal.filing": Phrase(kk="Шағым беру мерзімі", ru="Срок подачи жалобы", en="Term for complaining"),
        "appeal.filing_is": Phrase(
            kk="{term}, құжат туралы білген күннен кейін есептеледі",
            ru="{term} после дня, когда вы узнали о документе",
            en="{term} after the day on which you learnt of the paper",
        ),
        "appeal.until": Phrase(
            kk="Осы құжатты {day} алсаңыз, соңғы күн: {until}",
            ru="Если вы получили этот документ {day}, последний день: {until}",
            en="If you received this paper on {day}, the last day is {until}",
        ),
        "appeal.to": Phrase(kk="Шағымды кім қарайды", ru="Кто рассматривает жалобу", en="Who considers the complaint"),
        "appeal.within": Phrase(
            kk="Қарау мерзімі (тіркелген күннен кейін)",
            ru="Срок рассмотрения (после дня регистрации)",
            en="Term (after the day of registration)",
        ),
        "appeal.court": Phrase(kk="Сот", ru="Суд", en="Court"),
        "appeal.court_is": Phrase(
            kk="сотқа дейінгі шағымнан кейін; мерзімі – {term}, шағым бойынша шешім тапсырылған күннен кейін",
            ru="после досудебной жалобы; срок – {term} после дня вручения решения по жалобе",
            en="after the pre-trial complaint; {term} after the day on which the decision on it was handed over",
        ),
    }
)
"""How a burdensome act is complained of (p.12 to 15 of the Rules; APPC art. 80 wants it on the act)."""

REVIEW: Words = phrases(_RETURN, _PASSING_ON, APPEAL)
"""Keys: `finding.<Finding>`."""
