"""Routes, stages, steps, results, channels, and the rows of the service standard."""

from shanyraq.words.phrase import Phrase, Words, phrases

STAGES: Words = phrases(
    {
        "route.communal": Phrase(
            kk="Коммуналдық тұрғын үй қоры", ru="Коммунальный жилищный фонд", en="Communal housing stock"
        ),
        "route.communal-institution": Phrase(
            kk="Коммуналдық мемлекеттік мекеменің немесе кәсіпорынның тұрғын үй қоры",
            ru="Жилищный фонд коммунального государственного учреждения или предприятия",
            en="Stock of a communal state institution or enterprise",
        ),
        "route.republican": Phrase(
            kk="Республикалық мемлекеттік мекеменің немесе кәсіпорынның тұрғын үй қоры",
            ru="Жилищный фонд республиканского государственного учреждения или предприятия",
            en="Stock of a republican state institution or enterprise",
        ),
        "stage.decision": Phrase(
            kk="Құжаттар және тұрғын үй комиссиясының шешімі",
            ru="Документы и решение жилищной комиссии",
            en="Documents and the decision of the housing commission",
        ),
        "stage.transfer": Phrase(
            kk="Тұрғынжайды коммуналдық қорға (меншікке) беру",
            ru="Передача жилища в коммунальный фонд (собственность)",
            en="Transfer of the dwelling to communal stock (ownership)",
        ),
        "stage.agreement": Phrase(
            kk="Жекешелендіру туралы шарт", ru="Договор о приватизации", en="Privatization agreement"
        ),
        "stage.payment": Phrase(kk="Құнын төлеу", ru="Оплата стоимости", en="Payment of the price"),
        "step.documents_provided": Phrase(
            kk="Өтініш пен құжаттар тапсырылады",
            ru="Подаются заявление и документы",
            en="The application and documents are handed in",
        ),
        "step.registered": Phrase(
            kk="Өтініш алынған күні тіркеледі, жұмыс уақытынан кейін түссе – келесі жұмыс күні",
            ru="Заявление регистрируется в день поступления, а поданное после рабочего времени – на следующий "
            "рабочий день",
            en="The application is registered on the day of receipt; after hours, on the next working day",
        ),
        "step.checked": Phrase(
            kk="Құжаттардың толықтығы мен талаптарға сәйкестігі тексеріледі",
            ru="Проверяются полнота документов и соответствие требованиям",
            en="The documents are checked for completeness and compliance",
        ),
        "step.commission_formed": Phrase(
            kk="Дауыс беру үшін комиссия құрамы қалыптастырылады",
            ru="Формируется состав комиссии для голосования",
            en="The composition of the commission is formed for voting",
        ),
        "step.commission_decides": Phrase(
            kk="Комиссия жекешелендіру туралы шешім немесе дәлелді бас тарту қабылдайды",
            ru="Комиссия решает о приватизации или выносит мотивированный отказ",
            en="The commission decides on privatization or makes a reasoned refusal",
        ),
        "step.decision_signed": Phrase(
            kk="Шешім тіркеліп, оған қол қойылады",
            ru="Решение регистрируется и подписывается",
            en="The decision is registered and signed",
        ),
        "step.rights_received": Phrase(
            kk="Тіркелген құқықтар мен ауыртпалықтар және техникалық сипаттамалар туралы ақпарат алынады",
            ru="Получаются сведения о зарегистрированных правах, обременениях и технических характеристиках",
            en="Information on registered rights, encumbrances and technical characteristics is received",
        ),
        "step.petition_sent": Phrase(
            kk="Әкім өтінішхат жібереді", ru="Аким направляет ходатайство", en="The akim sends a petition"
        ),
        "step.industry_consents": Phrase(
            kk="Тиісті саланың уәкілетті органы келіседі",
            ru="Уполномоченный орган отрасли согласовывает",
            en="The authorized body of the industry agrees",
        ),
        "step.property_body_decides": Phrase(
            kk="Мемлекеттік мүлік жөніндегі уәкілетті орган шешім қабылдайды",
            ru="Уполномоченный орган по государственному имуществу принимает решение",
            en="The authorized body for state property decides",
        ),
        "step.deed_signed": Phrase(
            kk="Тапсыру актісіне екі тарап қол қояды",
            ru="Акт приёма-передачи подписывают обе стороны",
            en="Both parties sign the transfer deed",
        ),
        "step.deed_approved_state": Phrase(
            kk="Актіні мемлекеттік мүлік жағынан уәкілетті басшы бекітеді",
            ru="Акт утверждается со стороны государственного имущества",
            en="The deed is approved on the side of state property",
        ),
        "step.deed_approved_communal": Phrase(
            kk="Актіні коммуналдық мүлік жағынан уәкілетті басшы бекітеді",
            ru="Акт утверждается со стороны коммунального имущества",
            en="The deed is approved on the side of communal property",
        ),
        "step.title_registered": Phrase(
            kk="Құқық белгілейтін құжаттар мемлекеттік тіркеуден өтеді",
            ru="Правоустанавливающие документы проходят государственную регистрацию",
            en="The title documents are registered by the state",
        ),
        "step.agreement_concluded": Phrase(
            kk="Көрсетілетін қызметті беруші мен алушы шарт жасасады",
            ru="Услугодатель и услугополучатель заключают договор",
            en="The provider and the recipient conclude the agreement",
        ),
        "step.price_paid": Phrase(
            kk="Құны жергілікті бюджетке төленеді; тегін берілсе, төлем жоқ",
            ru="Стоимость уплачивается в местный бюджет; при безвозмездной передаче оплаты нет",
            en="The price is paid to the local budget; nothing is paid when free of charge",
        ),
        "result.decision": Phrase(
            kk="Тұрғын үй комиссиясының жекешелендіру туралы шешімі",
            ru="Решение жилищной комиссии о приватизации",
            en="Decision of the housing commission on privatization",
        ),
        "result.refusal": Phrase(kk="Дәлелді бас тарту", ru="Мотивированный отказ", en="Reasoned refusal"),
        "result.transfer_deed": Phrase(kk="Тапсыру актісі", ru="Передаточный акт", en="Transfer deed"),
        "result.agreement": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы шарт", ru="Договор о приватизации жилища", en="Privatization agreement"
        ),
        "channel.portal": Phrase(
            kk="«Электрондық үкімет» веб-порталы",
            ru="Веб-портал «электронного правительства»",
            en="E-government web portal",
        ),
        "channel.state-corporation": Phrase(
            kk="«Азаматтарға арналған үкімет» мемлекеттік корпорациясы",
            ru="Государственная корпорация «Правительство для граждан»",
            en="State Corporation “Government for Citizens”",
        ),
    }
)

STANDARD: Words = phrases(
    {
        "row.1": Phrase(kk="Көрсетілетін қызметті беруші", ru="Услугодатель", en="Service provider"),
        "row.2": Phrase(
            kk="Қызмет көрсету тәсілдері", ru="Способы предоставления услуги", en="Ways to provide the service"
        ),
        "row.3": Phrase(kk="Қызмет көрсету мерзімі", ru="Срок оказания услуги", en="Term of the service"),
        "row.4": Phrase(kk="Қызмет көрсету нысаны", ru="Форма оказания услуги", en="Form of the service"),
        "row.5": Phrase(kk="Қызмет көрсетудің нәтижесі", ru="Результат оказания услуги", en="Result of the service"),
        "row.6": Phrase(kk="Төлем мөлшері", ru="Размер оплаты", en="Payment for the service"),
        "row.7": Phrase(kk="Жұмыс кестесі", ru="График работы", en="Schedule"),
        "row.8": Phrase(kk="Құжаттар тізбесі", ru="Перечень документов", en="List of documents"),
        "row.9": Phrase(kk="Бас тарту негіздері", ru="Основания для отказа", en="Grounds for refusal"),
        "row.10": Phrase(kk="Өзге де талаптар", ru="Иные требования", en="Other requirements"),
        "row_text.1": Phrase(
            kk="Облыстардың, республикалық маңызы бар қалалардың, астананың, аудандардың, облыстық маңызы бар "
            "қалалардың "
            "жергілікті атқарушы органдары",
            ru="Местные исполнительные органы областей, городов республиканского значения, столицы, районов, городов "
            "областного значения",
            en="Local executive bodies of regions, cities of republican significance, the capital, districts and "
            "cities of "
            "regional significance",
        ),
        "row_text.2": Phrase(
            kk="Мемлекеттік корпорация немесе egov.kz порталы",
            ru="Государственная корпорация или портал egov.kz",
            en="The State Corporation or the portal egov.kz",
        ),
        "row_text.3": Phrase(
            kk="Мерзімдер тұрғынжай қай қордан берілгеніне байланысты: төмендегі кезеңдерді қараңыз",
            ru="Сроки зависят от фонда, к которому относится жилище: смотрите этапы ниже",
            en="The terms depend on the stock the dwelling belongs to: see the stages below",
        ),
        "row_text.4": Phrase(
            kk="Электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru="Электронная (частично автоматизированная) и (или) бумажная",
            en="Electronic (partially automated) and (or) paper",
        ),
        "row_text.5": Phrase(
            kk="Комиссия шешімі немесе дәлелді бас тарту; шарт; республикалық қорда – тапсыру актісі де",
            ru="Решение комиссии или мотивированный отказ; договор; для республиканского фонда – также передаточный "
            "акт",
            en="The commission’s decision or a reasoned refusal; the agreement; for republican stock also the "
            "transfer deed",
        ),
        "row_text.6": Phrase(
            kk="Қызметтің өзі тегін. Тұрғынжайдың құны шарттан кейін бөлек төленеді, тегін берілсе – төленбейді",
            ru="Сама услуга бесплатна. Стоимость жилища оплачивается отдельно после договора, при безвозмездной "
            "передаче – нет",
            en="The service itself is free. The price of the dwelling is paid apart, after the agreement; not when "
            "gratuitous",
        ),
        "row_text.7": Phrase(
            kk="Қызмет беруші – дүйсенбіден жұмаға дейін, түскі үзіліспен, демалыс пен мерекеден басқа; портал – "
            "тәулік бойы",
            ru="Услугодатель – с понедельника по пятницу, с перерывом на обед, кроме выходных и праздников; портал – "
            "круглосуточно",
            en="The provider: Monday to Friday with a lunch break, save days off and holidays; the portal: around "
            "the clock",
        ),
        "row_text.8": Phrase(
            kk="Тоғыз түрлі құжат; тізілімдерден алуға болатынын талап етуге болмайды",
            ru="Девять видов документов; то, что есть в информационных системах, требовать нельзя",
            en="Nine kinds of document; what information systems hold may not be demanded",
        ),
        "row_text.9": Phrase(
            kk="Үш негіз, басқасы жоқ", ru="Три основания, других нет", en="Three grounds, and no other"
        ),
        "row_text.10": Phrase(
            kk="Қызмет туралы ақпарат жеке кабинетте және Бірыңғай байланыс орталығында беріледі: 1414, 8 800 080 7777",
            ru="Сведения об услуге – в личном кабинете и в Едином контакт-центре: 1414, 8 800 080 7777",
            en="Information on the service: the personal account and the Unified contact center, 1414, 8 800 080 7777",
        ),
    }
)

ROUTES: Words = phrases(STAGES, STANDARD)
"""All of them."""
