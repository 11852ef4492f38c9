"""Grounds of refusal with their sub-reasons, the categories of the Housing Law, and the sentences of the pre-check."""

from shanyraq.words.categories import CATEGORIES
from shanyraq.words.checks import CHECKS
from shanyraq.words.phrase import Phrase, Words, phrases

REASONS: Words = phrases(
    {
        "ground.1": Phrase(
            kk="Тапсырылған құжаттардың және (немесе) олардағы деректердің дұрыс емес екені анықталды",
            ru="Установлена недостоверность представленных документов и (или) данных в них",
            en="The documents submitted and (or) the data in them were found to be unreliable",
        ),
        "ground.2": Phrase(
            kk="Көрсетілетін қызметті алушы және (немесе) тапсырылған материалдар тұрғын үй заңнамасының талаптарына "
            "сай емес",
            ru="Услугополучатель и (или) представленные материалы не соответствуют требованиям жилищного "
            "законодательства",
            en="The recipient and (or) the materials submitted do not meet the requirements of housing legislation",
        ),
        "ground.3": Phrase(
            kk="Заңды күшіне енген сот шешімімен көрсетілетін қызметті алушы осы қызметке байланысты арнайы "
            "құқығынан айырылған",
            ru="Вступившим в силу решением суда услугополучатель лишён специального права, связанного с этой услугой",
            en="A court decision in force deprived the recipient of the special right connected with this service",
        ),
        "reason.unreliable_document": Phrase(
            kk="тапсырылған құжат дұрыс емес",
            ru="представленный документ недостоверен",
            en="a document submitted is unreliable",
        ),
        "reason.unreliable_data": Phrase(
            kk="құжаттағы деректер шындыққа сай емес",
            ru="данные в документе не соответствуют действительности",
            en="the data in a document do not correspond to reality",
        ),
        "reason.not_tenant": Phrase(
            kk="өтініш беруші осы тұрғынжайдың жалдаушысы емес",
            ru="заявитель не является нанимателем этого жилища",
            en="the applicant is not the tenant of this dwelling",
        ),
        "reason.no_consent": Phrase(
            kk="кәмелетке толған отбасы мүшелерінің бәрінің келісімі жоқ",
            ru="нет согласия всех совершеннолетних членов семьи",
            en="not all adult members of the family consent",
        ),
        "reason.not_state_stock": Phrase(
            kk="тұрғынжай мемлекеттік тұрғын үй қорына жатпайды",
            ru="жилище не относится к государственному жилищному фонду",
            en="the dwelling does not belong to the state housing stock",
        ),
        "reason.documents_missing": Phrase(
            kk="керек құжат жоқ екені екі жұмыс күнінен кейін анықталды",
            ru="отсутствие нужного документа обнаружено по истечении двух рабочих дней",
            en="a needed document was found missing after the two working days had passed",
        ),
        "reason.documents_expired": Phrase(
            kk="құжаттың мерзімі өткені екі жұмыс күнінен кейін анықталды",
            ru="истечение срока документа обнаружено по истечении двух рабочих дней",
            en="a document was found expired after the two working days had passed",
        ),
        "reason.not_in_free_category": Phrase(
            kk="өтініш беруші тұрғынжайды тегін алатын санаттарға жатпайды",
            ru="заявитель не относится к категориям, которым жилище передаётся безвозмездно",
            en="the applicant is not in a category entitled to the dwelling free of charge",
        ),
        "reason.service_years_equated": Phrase(
            kk="қызметтік тұрғынжайға теңестірілген тұрғынжай үшін жұмыс өтілі жетпейді",
            ru="не хватает стажа для жилища, приравненного к служебному",
            en="the length of service is too short for a dwelling equated to service",
        ),
        "reason.service_years_military": Phrase(
            kk="әскери немесе арнаулы қызмет өтілі жетпейді",
            ru="не хватает выслуги военной службы или службы в специальных государственных органах",
            en="the length of military or special service is too short",
        ),
        "reason.service_years_institution": Phrase(
            kk="мемлекеттік мекеменің қызметтік тұрғынжайы үшін жұмыс өтілі жетпейді",
            ru="не хватает стажа для служебного жилища государственного учреждения",
            en="the length of service is too short for a service dwelling of a state institution",
        ),
        "reason.programme_residence": Phrase(
            kk="бағдарлама бойынша берілген тұрғынжайда тұру мерзімі жетпейді",
            ru="не хватает срока проживания в жилище, данном по программе",
            en="the residence in a dwelling given under a programme is too short",
        ),
        "reason.13-7-1": Phrase(
            kk="бір тұрғынжайда бөлек жалдаушылар тұрады және олардың бірі қарсы",
            ru="в жилище живут отдельные наниматели, и один из них против",
            en="separate tenants live in the dwelling, and one of them objects",
        ),
        "reason.13-7-1-1": Phrase(
            kk="сатып алу құқығынсыз жалға берілетін тұрғынжай",
            ru="арендное жилище без права выкупа",
            en="a rental dwelling without the right to buy out",
        ),
        "reason.13-7-2": Phrase(kk="уақытша құрылыс", ru="строение временного типа", en="a temporary building"),
        "reason.13-7-3": Phrase(
            kk="тұрғынжай санитариялық немесе техникалық талаптарға сай емес",
            ru="жилище не отвечает санитарным или техническим требованиям",
            en="the dwelling does not meet sanitary or technical norms",
        ),
        "reason.13-7-4": Phrase(
            kk="тұрғынжай тұрғын емес үй-жайға айналдырылады",
            ru="жилище подлежит переоборудованию в нежилое помещение",
            en="the dwelling is to be converted to non-residential premises",
        ),
        "reason.13-7-5": Phrase(
            kk="тұрғынжай әскери қалашықта, шекара заставасында немесе жабық объектіде",
            ru="жилище в военном городке, на пограничной заставе или на закрытом объекте",
            en="the dwelling is in a military town, at a border post or a closed object",
        ),
        "reason.13-7-5-1": Phrase(
            kk="тұрғынжай азаматтық қорғау мекемесінің аумағында",
            ru="жилище на территории учреждения гражданской защиты",
            en="the dwelling is on the territory of a civil-protection institution",
        ),
        "reason.13-7-6": Phrase(
            kk="тұрғынжай ерекше қорғалатын табиғи аумақта",
            ru="жилище на особо охраняемой природной территории",
            en="the dwelling is in a specially protected natural area",
        ),
        "reason.13-7-7": Phrase(
            kk="тұрғынжай бұзылады", ru="жилище подлежит сносу", en="the dwelling is to be demolished"
        ),
        "reason.13-7-8": Phrase(
            kk="коммуналдық тұрғынжай жалғыз баспанасы авариялық болғандықтан берілген",
            ru="коммунальное жилище дано потому, что единственное жилище аварийное",
            en="the communal dwelling was given because the only dwelling is an emergency one",
        ),
        "reason.13-7-8-1": Phrase(
            kk="ауыстырылатын мемлекеттік қызметшілерге арналған ведомстволық тұрғынжай",
            ru="ведомственное жилище для ротируемых государственных служащих",
            en="a dwelling of the departmental stock for rotated civil servants",
        ),
        "reason.13-7-9": Phrase(
            kk="арнаулы мемлекеттік орган 2013 жылдан бері берген тұрғынжай",
            ru="жилище специального государственного органа, данное с 2013 года",
            en="a dwelling of a special state body given since 2013",
        ),
        "reason.13-7-rooms": Phrase(
            kk="жұмысшылар мен студенттерге арналған төсек-орын немесе бөлме",
            ru="койко-место или комната для рабочих и студентов",
            en="a bed-place or room for workers or students",
        ),
        "reason.13-9": Phrase(
            kk="азамат бұрын Қазақстанда тұрғынжай жекешелендірген",
            ru="гражданин уже приватизировал жилище в Казахстане",
            en="the citizen has privatized a dwelling in Kazakhstan before",
        ),
        "reason.13-10-1": Phrase(
            kk="Қазақстанда меншігінде басқа тұрғынжай бар",
            ru="есть другое жилище в собственности в Казахстане",
            en="another dwelling in Kazakhstan is owned",
        ),
        "reason.13-10-2": Phrase(
            kk="ипотекалық міндеттемесі бар", ru="есть ипотечное обязательство", en="there is a mortgage obligation"
        ),
        "reason.13-10-3": Phrase(
            kk="өтініш бергенге дейінгі бес жыл ішінде өз тұрғынжайын иеліктен шығарған",
            ru="своё жилище отчуждено в течение пяти лет до обращения",
            en="an own dwelling was alienated within the five years before applying",
        ),
        "reason.13-10-4": Phrase(
            kk="тұрғынжайдың орнына тұрғын үй төлемдерін немесе өтемақы алған",
            ru="вместо жилища получены жилищные выплаты или компенсация",
            en="housing payments or compensation were received instead",
        ),
        "reason.other": Phrase(
            kk="тұрғын үй заңнамасының басқа талабы: ол шешімде көрсетіледі",
            ru="иное требование жилищного законодательства: оно указывается в решении",
            en="another requirement of housing legislation, stated in the decision",
        ),
        "reason.court_deprivation": Phrase(
            kk="сот шешімімен арнайы құқығынан айырылған",
            ru="лишение специального права решением суда",
            en="deprived of the special right by a court decision",
        ),
    }
)

GROUNDS: Words = phrases(REASONS, CATEGORIES, CHECKS)
"""All of them: the table in which an answer of the pre-check is said."""
