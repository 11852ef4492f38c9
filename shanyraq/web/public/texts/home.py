"""Words of the home page."""

from shanyraq.words.phrase import Phrase, phrases

HOME = phrases(
    {
        "home.title": Phrase(
            kk="Тұрып жатқан мемлекеттік үйіңізді меншігіңізге алыңыз",
            ru="Станьте собственником жилья, в котором живёте",
            en="Become the owner of the home you live in",
        ),
        "home.lead": Phrase(
            kk="Үйді мемлекеттен жалға алып тұрған отбасы оның иесі бола алады: заңда аталған санаттар тегін алады, "
            "қалғандары қалдық құнын төлейді.",
            ru="Семья, которая снимает жильё у государства, может стать его собственником: категории, названные в "
            "законе, "
            "получают его бесплатно, остальные платят остаточную стоимость.",
            en="A family that rents its home from the state can become its owner: free of charge for the categories "
            "the "
            "law names, at the residual value for everyone else.",
        ),
        "home.legal": Phrase(
            kk="Заңда бұл «тұрғынжайды жекешелендіру» деп аталады.",
            ru="В законе это называется «приватизация жилища».",
            en="The law calls this the privatization of a dwelling.",
        ),
        "home.start": Phrase(kk="Өтінішті бастау", ru="Начать заявление", en="Start an application"),
        "home.suits": Phrase(kk="Маған сай келе ме?", ru="Подойдёт ли мне?", en="Does it suit me?"),
        "home.steps": Phrase(kk="Үш қадам", ru="Три шага", en="Three steps"),
        "home.step.1": Phrase(kk="Отбасымен өтініш бересіз", ru="Подаёте заявление семьёй", en="You apply as a family"),
        "home.step.1.text": Phrase(
            kk="Кәмелетке толған әр отбасы мүшесі өз сілтемесімен оқып, қол қояды. Мемлекет онсыз да білетін мәліметті "
            "сұрамаймыз.",
            ru="Каждый взрослый читает и подписывает его по своей ссылке. Не спрашиваем того, что государство и так "
            "знает.",
            en="Every adult reads and signs it by a link of their own. We do not ask for what the state already knows.",
        ),
        "home.step.2": Phrase(kk="Комиссия шешеді", ru="Комиссия решает", en="The commission decides"),
        "home.step.2.text": Phrase(
            kk="Тұрғын үй комиссиясы құжаттарды қарап, шешім шығарады. Ең ұзақ мерзімі: {term}. Оның әр күні қалай "
            "саналғанын көрсетеміз.",
            ru="Жилищная комиссия рассматривает документы. Наибольший срок: {term}. Мы показываем, как посчитан каждый "
            "его день.",
            en="The housing commission looks at the documents. The longest it may take: {term}. We show how each day "
            "of "
            "it is counted.",
        ),
        "home.step.3": Phrase(kk="Шартқа қол қоясыз", ru="Подписываете договор", en="You sign the agreement"),
        "home.step.3.text": Phrase(
            kk="Шарт жасасу мерзімі: {agreement}. Үй тегін берілмесе, ақысын төлеу мерзімі: {payment}. Бөліп төлеуге "
            "де "
            "болады.",
            ru="Срок заключения: {agreement}. Если жильё не бесплатное, срок оплаты: {payment}. Можно и в рассрочку.",
            en="It is concluded within: {agreement}. Unless the dwelling is free, you pay within: {payment}, or in "
            "instalments.",
        ),
        "home.facts": Phrase(kk="Қанша уақыт, қанша ақша", ru="Сколько времени и денег", en="How long and how much"),
        "home.fee": Phrase(kk="Қызметтің өзі", ru="Сама услуга", en="The service itself"),
        "home.fee.value": Phrase(kk="тегін", ru="бесплатно", en="free of charge"),
        "home.decision": Phrase(kk="Комиссия шешімі", ru="Решение комиссии", en="Decision of the commission"),
        "home.agreement": Phrase(kk="Шарт жасасу", ru="Заключение договора", en="The agreement"),
        "home.payment": Phrase(kk="Ақысын төлеу", ru="Оплата", en="Payment"),
        "home.instalments": Phrase(kk="Бөліп төлеу", ru="Рассрочка", en="Instalments"),
        "home.instalments.value": Phrase(
            kk="бастапқы жарна – кемінде {percent} %, {years} жылға дейін",
            ru="первый взнос от {percent} %, до {years} лет",
            en="first payment from {percent} %, up to {years} years",
        ),
        "home.facts.note": Phrase(
            kk="Мекеменің немесе кәсіпорынның үйі алдымен коммуналдық қорға беріледі, сондықтан оған көбірек уақыт "
            "керек.",
            ru="Жильё учреждения или предприятия сначала передают в коммунальный фонд, поэтому на него нужно больше "
            "времени.",
            en="A dwelling of an institution or enterprise first passes into the communal stock, so it takes longer.",
        ),
        "home.whom": Phrase(kk="Бұл кімге арналған", ru="Кому это подходит", en="Who it is for"),
        "home.whom.tenant": Phrase(
            kk="мемлекеттік үйде жалдау шарты немесе ордер бойынша тұратын жалдаушыға;",
            ru="нанимателю, который живёт в государственном жилье по договору найма или ордеру;",
            en="the tenant of a state dwelling, under a tenancy agreement or a housing order;",
        ),
        "home.whom.consent": Phrase(
            kk="отбасының кәмелетке толған барлық мүшесі келіссе.",
            ru="если согласны все совершеннолетние члены семьи.",
            en="when every adult member of the family agrees.",
        ),
        "home.bars": Phrase(kk="Әдетте не кедергі болады", ru="Что обычно мешает", en="What usually stands in the way"),
        "home.bar.owns": Phrase(
            kk="Қазақстанда меншігіңізде басқа үй бар;",
            ru="у вас есть другое жильё в собственности в Казахстане;",
            en="you own another dwelling in Kazakhstan;",
        ),
        "home.bar.before": Phrase(
            kk="бұрын мемлекеттен үй жекешелендіргенсіз;",
            ru="вы уже приватизировали жильё раньше;",
            en="you have privatized a dwelling before;",
        ),
        "home.bar.mortgage": Phrase(
            kk="мойныңызда ипотекалық қарыз бар;", ru="на вас ипотечный заём;", en="you have a mortgage loan;"
        ),
        "home.bar.alienated": Phrase(
            kk="соңғы {years} жылда өз үйіңізді сатқансыз немесе біреуге бергенсіз.",
            ru="за последние {years} лет вы продали или передали своё жильё.",
            en="you sold or gave away your own dwelling within the last {years} years.",
        ),
        "home.bars.note": Phrase(
            kk="Әрқайсысының ескерілетін жағдайлары бар. Алдын ала тексеру – бірнеше минуттық іс, ол ешнәрсе шешпейді.",
            ru="У каждого правила есть исключения. Предварительная проверка займёт пару минут и ничего не решает за "
            "вас.",
            en="Each of these has exceptions. The pre-check takes a couple of minutes and decides nothing.",
        ),
        "home.tools": Phrase(kk="Тіркелмей-ақ", ru="Без регистрации", en="Without signing in"),
        "home.tool.dates": Phrase(
            kk="Кез келген мерзімнің соңғы күнін есептеңіз: қай күн саналды, қайсысы саналмады.",
            ru="Посчитайте последний день любого срока: какие дни вошли в счёт, а какие нет и почему.",
            en="Count the last day of any term: which days count, which do not, and why.",
        ),
        "home.tool.paper": Phrase(
            kk="Қолыңыздағы қағаздың шын екенін QR код немесе файл арқылы тексеріңіз.",
            ru="Проверьте подлинность бумаги по QR-коду или по файлу.",
            en="Check by its QR code or file that a paper is genuine.",
        ),
        "home.tool.status": Phrase(
            kk="Өтініш қай сатыда тұрғанын нөмірі бойынша біліңіз.",
            ru="Узнайте по номеру, на каком этапе заявление.",
            en="See by its number which stage an application is at.",
        ),
        "home.tool.order": Phrase(
            kk="Бұйрықтың әр талабын, бабын және біздің оқуымызды оқыңыз.",
            ru="Прочтите каждое требование приказа, его пункт и то, как мы его понимаем.",
            en="Read each rule of the Order, its paragraph and how we understand it.",
        ),
    }
)
