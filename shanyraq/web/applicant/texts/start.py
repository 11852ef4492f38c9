"""The first page: what the service is, what it takes, how long it lasts."""

from shanyraq.words.phrase import Phrase, phrases

START = phrases(
    {
        "start.title": Phrase(
            kk="Тұрып жатқан үйіңізді меншікке алыңыз",
            ru="Получите жильё, в котором живёте, в собственность",
            en="Make the dwelling you live in your own",
        ),
        "start.lead": Phrase(
            kk="Үйді мемлекеттен жалға алып тұрсаңыз, оны отбасыңыздың меншігіне ала аласыз. "
            "Заңда бұл «тұрғынжайды жекешелендіру» деп аталады.",
            ru="Если вы снимаете жильё у государства, его можно получить в собственность вашей семьи. "
            "В законе это называется «приватизация жилища».",
            en="If you rent your home from the state, your family can become its owner. "
            "The law calls this the privatization of a dwelling.",
        ),
        "start.free": Phrase(
            kk="Қызметтің өзі тегін. Үйдің бағасы бөлек мәселе: біреулер оны тегін алады, басқалар қалдық құнын "
            "төлейді.",
            ru="Сама услуга бесплатна. Цена жилья – отдельный вопрос: одни получают его бесплатно, другие платят "
            "остаточную стоимость.",
            en="The service itself costs nothing. The price of the dwelling is another matter: some get it free of "
            "charge, others pay its residual value.",
        ),
        "start.button": Phrase(kk="Өтінішті бастау", ru="Начать заявление", en="Start the application"),
        "start.precheck": Phrase(
            kk="Алдымен бұл маған бола ма, соны білу",
            ru="Сначала узнать, подойдёт ли мне",
            en="First find out whether it suits me",
        ),
        "start.how": Phrase(kk="Бәрі қалай өтеді", ru="Как всё пройдёт", en="How it goes"),
        "start.how.1": Phrase(
            kk="Сұрақтарға жауап бересіз. Бір бетте бір сұрақ, шамамен 20 минут. Кез келген уақытта тоқтап, кейін "
            "жалғастыра аласыз: әр жауап сақталады.",
            ru="Вы отвечаете на вопросы: по одному на странице, всего минут двадцать. Прерваться можно в любой момент: "
            "каждый ответ сохраняется.",
            en="You answer questions, one on a page, about twenty minutes in all. Stop whenever you like: every "
            "answer is saved.",
        ),
        "start.how.2": Phrase(
            kk="Отбасыңыздың 18 жасқа толған әр мүшесі өз сілтемесін алып, өтінішті оқиды да қол қояды.",
            ru="Каждый член семьи, которому исполнилось 18 лет, получает свою ссылку, читает заявление и подписывает "
            "его.",
            en="Each member of your family of 18 or over gets a link of their own, reads the application and signs it.",
        ),
        "start.how.3": Phrase(
            kk="Өтінішті жібересіз. Содан кейін оның қайда екенін, кімде екенін және қай күнге дейін шешілетінін осы "
            "жерден көріп отырасыз.",
            ru="Вы отправляете заявление. После этого здесь видно, где оно, у кого и до какого дня должно быть решено.",
            en="You send the application. From then on you see here where it is, who has it and by which day it must "
            "be decided.",
        ),
        "start.terms": Phrase(kk="Қанша уақыт алады", ru="Сколько это длится", en="How long it takes"),
        "start.terms.lead": Phrase(
            kk="Бұл – заңдағы ең ұзақ мерзімдер. Олар өтініш тіркелген күннің ертеңінен бастап саналады.",
            ru="Это наибольшие сроки по закону. Счёт начинается со дня, следующего за регистрацией.",
            en="These are the longest terms the law allows. Counting begins the day after registration.",
        ),
        "start.term.return_incomplete": Phrase(
            kk="Құжат жетпесе, өтініш қайтарылады",
            ru="Если документов не хватает, заявление вернут за",
            en="If a paper is missing, the application is returned within",
        ),
        "start.term.commission_decision": Phrase(
            kk="Тұрғын үй комиссиясы шешім шығарады",
            ru="Решение жилищной комиссии",
            en="Decision of the housing commission",
        ),
        "start.term.agreement": Phrase(kk="Сізбен шарт жасалады", ru="Договор с вами", en="The agreement with you"),
        "start.term.payment": Phrase(
            kk="Үй тегін болмаса, ақысын төлейсіз",
            ru="Оплата, если жильё не бесплатное",
            en="Payment, unless the dwelling is free of charge",
        ),
        "start.term.cd": Phrase(
            kk="{count} күнтізбелік күн", ru="{count} календарных дней", en="{count} calendar days"
        ),
        "start.term.wd": Phrase(kk="{count} жұмыс күні", ru="рабочих дней: {count}", en="{count} working days"),
        "start.term.mo": Phrase(kk="{count} ай", ru="месяцев: {count}", en="{count} months"),
        "start.term.transfer": Phrase(
            kk="Үй мекеменің немесе кәсіпорынның балансында тұрса, ол алдымен коммуналдық қорға беріледі. Сондықтан "
            "мерзім ұзарады.",
            ru="Если жильё на балансе учреждения или предприятия, его сначала передают в коммунальный фонд, и это "
            "дольше.",
            en="A dwelling of an institution or enterprise first passes into the communal stock, which takes longer.",
        ),
        "start.need": Phrase(kk="Нені дайындап қою керек", ru="Что подготовить", en="What to have at hand"),
        "start.need.tenure": Phrase(
            kk="жалдау шарты немесе ордер",
            ru="договор найма или ордер",
            en="the tenancy agreement or the housing order",
        ),
        "start.need.debt": Phrase(
            kk="жалдау ақысы бойынша қарыз жоқ екенін көрсететін құжат",
            ru="документ, что долга по плате за наём нет",
            en="a paper showing that no rent is owed",
        ),
        "start.need.family": Phrase(
            kk="отбасының әр мүшесінің ЖСН-і және туған күні",
            ru="ИИН и дата рождения каждого члена семьи",
            en="the IIN and date of birth of every member of the family",
        ),
        "start.need.more": Phrase(
            kk="Тағы бірдеңе керек болса, бұл жауаптарыңызға байланысты: қай құжат және неге екенін айтамыз. "
            "Құжатты телефонмен суретке түсіріп жүктеуге болады.",
            ru="Нужно ли что-то ещё, зависит от ваших ответов: мы скажем, какой документ и почему. "
            "Документ можно сфотографировать телефоном.",
            en="Whether anything else is needed depends on your answers: we name the paper and the reason. "
            "A photograph taken with your phone will do.",
        ),
        "start.not_need": Phrase(
            kk="Жеке куәлікті, неке, туу туралы куәліктерді және үйіңіз бар-жоғы туралы анықтаманы сұрамаймыз: бұларды "
            "мемлекеттік тізілімдерден өзіміз аламыз.",
            ru="Не просим копию удостоверения, справку об отсутствии жилья и свидетельства о браке или рождении, "
            "если они есть в государственных реестрах: их мы запросим сами.",
            en="We do not ask for a copy of your identity card, for a paper about other housing, nor for "
            "certificates of marriage or birth that the state’s registers hold: we ask the registers ourselves.",
        ),
        "start.yes.more": Phrase(kk="Заңда қалай жазылған", ru="Как это в законе", en="What the law says"),
        "start.yes.more.text": Phrase(
            kk="Жалдаушы отбасының кәмелетке толған мүшелерінің келісімімен және кәмелетке толмағандардың құқықтарын "
            "ескере отырып, өзі тұратын тұрғынжайды жекешелендіруге құқылы.",
            ru="Наниматель вправе приватизировать занимаемое жилище с согласия совершеннолетних членов семьи и с "
            "учётом прав несовершеннолетних.",
            en="The tenant may privatize the dwelling they occupy with the consent of the adult members of the "
            "family and with regard to the rights of minors.",
        ),
    }
)
