"""Readings 20 to 36: substance."""

from shanyraq.words.phrase import Phrase, Words, phrases

SUBSTANCE: Words = phrases(
    {
        "problem.20": Phrase(
            kk="«Қағидалардың 8-тармағы» (9-құжат)",
            ru="«Пункт 8 Правил» (документ 9)",
            en="“Paragraph 8 of the Rules” (document 9)",
        ),
        "text.20": Phrase(
            kk="№ 673 қаулымен бекітілген Қағидалардың 8-тармағы.",
            ru="Пункт 8 Правил, утверждённых постановлением № 673.",
            en="Paragraph 8 of the Rules approved by Decree No. 673.",
        ),
        "problem.21": Phrase(
            kk="9-тармақтағы «Заң» қай заң",
            ru="Какой закон – «Закон» в пункте 9",
            en="Which law is “the Law” in paragraph 9",
        ),
        "text.21": Phrase(
            kk="Анықтама бойынша – мемлекеттік көрсетілетін қызметтер туралы заң, ал құқық тұрғын үй заңында. Екеуі де "
            "тексеріледі.",
            ru="По определению – закон о государственных услугах, но право на приватизацию – в жилищном законе. "
            "Проверяются оба.",
            en="By definition the Law on Public Services, yet eligibility is in the Housing Law. Both are checked.",
        ),
        "problem.22": Phrase(
            kk="Бас тарту негіздерінің тізімі", ru="Перечень оснований для отказа", en="The list of grounds for refusal"
        ),
        "text.22": Phrase(
            kk="Бұйрықтағы үш негіз ғана. Тұрғын үй заңы бойынша құқықтың болмауы – екінші негіздің жағдайы, нақты "
            "себебі сақталады.",
            ru="Только три основания приказа. Отсутствие права по жилищному закону – случай второго основания, точная "
            "причина сохраняется.",
            en="The Order’s three alone. Ineligibility under the Housing Law is a case of the second ground; the exact "
            "sub-reason is kept.",
        ),
        "problem.23": Phrase(
            kk="Берешек туралы анықтама қанша уақыт жарамды",
            ru="Сколько действует справка об отсутствии задолженности",
            en="How long a debt certificate is good",
        ),
        "text.23": Phrase(
            kk="Мерзімі баптауда, міндетті түрде дереккөзімен көрсетіледі; одан ескі құжат мерзімі өткен болып "
            "саналады.",
            ru="Срок задаётся настройкой с обязательным источником; более старый документ считается просроченным.",
            en="A setting with a mandatory source; an older document is expired.",
        ),
        "problem.24": Phrase(kk="Қызмет берушілердің тізбесі", ru="Кто услугодатели", en="Who the providers are"),
        "text.24": Phrase(
            kk="Өтініш ауданның немесе қаланың органына жіберіледі; тізбе – дерек.",
            ru="Заявление идёт в район или город; перечень – данные.",
            en="An application goes to the district or city; the list is data.",
        ),
        "problem.25": Phrase(
            kk="Тұрғын үй комиссиясы кімдікі", ru="Чья жилищная комиссия", en="Whose housing commission it is"
        ),
        "text.25": Phrase(
            kk="Тұрғынжай қорының иесі болған ұйымдікі; шартқа жергілікті атқарушы орган қол қояды.",
            ru="Организации, в чьём фонде жилище; договор подписывает местный исполнительный орган.",
            en="The organization that owns the stock; the local executive body signs the agreement.",
        ),
        "problem.26": Phrase(
            kk="Құнның күні мен формуласы белгісіз",
            ru="Дата и формула цены не известны",
            en="The date and formula of the price are unknown",
        ),
        "text.26": Phrase(
            kk="Ресми есептеу құжаты тіркеледі; жүйе құнды өзі есептемейді.",
            ru="Прилагается официальный расчёт; система цену не вычисляет.",
            en="An official calculation is attached; the price is never computed silently.",
        ),
        "problem.27": Phrase(
            kk="Кім келіседі: уақытша жоқ, әрекетке қабілетсіз, даулы адамдар",
            ru="Кто даёт согласие: временно отсутствующие, недееспособные, спорные",
            en="Who consents: the temporarily absent, incapable, disputed",
        ),
        "text.27": Phrase(
            kk="Отбасы құрамынан тізім жасалады, әр адам бойынша: берді, бас тартты, өкілі берді, сот шешімі. "
            "Кәмелетке толмағандар болашақ тең иелер ретінде жазылады.",
            ru="Список – по составу семьи, по каждому: дал, отказал, через представителя, решение суда. "
            "Несовершеннолетние записываются как будущие сособственники.",
            en="A list from the family’s composition, each: given, refused, represented, court decision. Minors are "
            "recorded as future co-owners.",
        ),
        "problem.28": Phrase(
            kk="Порталдағы ЭЦҚ және қағаздағы қол",
            ru="ЭЦП на портале и подпись на бумаге",
            en="EDS on the portal, signatures on paper",
        ),
        "text.28": Phrase(
            kk="Әр адамның қолы түрімен бірге бөлек сақталады.",
            ru="Подпись каждого хранится отдельно, с её видом.",
            en="A signature per person, with its type.",
        ),
        "problem.29": Phrase(
            kk="Меншіктегі үлестің шегі өзгерген",
            ru="Порог доли в собственности менялся",
            en="The threshold of an owned share changed",
        ),
        "text.29": Phrase(
            kk="Шек редакция күніне байланысты: елу пайыздан аз, кейін елу пайыздан аспайтын. Дәл елу пайыз бөлек "
            "қаралады.",
            ru="Порог зависит от редакции: меньше пятидесяти процентов, позже – не больше. Ровно пятьдесят смотрят "
            "отдельно.",
            en="A parameter dated by edition: below fifty percent, later at most fifty. Exactly fifty flips.",
        ),
        "problem.30": Phrase(
            kk="Бес жыл қай күннен кері саналады",
            ru="От какого дня считать пять лет назад",
            en="From which day the five years are counted back",
        ),
        "text.30": Phrase(
            kk="Өтініш берілген күннен, бес жыл бұрынғы сол күнге дейін.",
            ru="От дня подачи, на пять лет назад до того же числа.",
            en="From the day of submission, back five years to the same day.",
        ),
        "problem.31": Phrase(
            kk="Бұрынғы жекешелендірулер тізілімі",
            ru="Реестр прежних приватизаций",
            en="The register of past privatizations",
        ),
        "text.31": Phrase(
            kk="Ақпараттық жүйенің жауабы бойынша тексеріледі, жауап дәлел ретінде сақталады.",
            ru="Проверяется по ответу информационной системы, ответ хранится как доказательство.",
            en="Checked against the information system’s answer; the answer is kept as evidence.",
        ),
        "problem.32": Phrase(
            kk="Іс барысында өтініш беруші қайтыс болса",
            ru="Заявитель умер во время дела",
            en="The applicant dies mid-case",
        ),
        "text.32": Phrase(
            kk="Құқық заңда көрсетілген жағдайда отбасына өтеді: өтініш беруші ауыстырылады немесе іс тоқтатылады, "
            "бәрі журналға жазылады.",
            ru="В случаях закона право переходит к семье: заявителя заменяют или дело прекращают, всё пишется в "
            "журнал.",
            en="Where the law says so the right passes to the family: the applicant is replaced or the case ends, all "
            "journaled.",
        ),
        "problem.33": Phrase(
            kk="Ұлттық Банк Төрағасының орынбасары",
            ru="Заместитель Председателя Национального Банка",
            en="The Deputy Chairman of the National Bank",
        ),
        "text.33": Phrase(
            kk="Тек Ұлттық Банктің қорында бекітетін тұлға.",
            ru="Утверждает только для фонда Национального Банка.",
            en="An approver for the National Bank’s stock alone.",
        ),
        "problem.34": Phrase(
            kk="Мемлекеттік корпорацияның жұмыс уақыты көрсетілмеген",
            ru="Часы Государственной корпорации не указаны",
            en="The State Corporation’s hours are not stated",
        ),
        "text.34": Phrase(
            kk="Бұл дерек, ойдан алынбайды.",
            ru="Это данные, они не выдумываются.",
            en="They are data and are not invented.",
        ),
        "problem.35": Phrase(kk="«Тегін» және құны", ru="«Бесплатно» и цена", en="“Free” and the price"),
        "text.35": Phrase(
            kk="Қызмет тегін, тұрғынжай құны бөлек. Екі бөлек өріс.",
            ru="Услуга бесплатна, цена жилища отдельно. Два поля.",
            en="The service fee is zero, the price of the dwelling is separate. Two fields.",
        ),
        "problem.36": Phrase(
            kk="Шешім – нәтиже де, аралық құжат та",
            ru="Решение – и результат, и промежуточный документ",
            en="The decision is both a result and an intermediate",
        ),
        "text.36": Phrase(
            kk="Әр нәтиже шыққан бойда жеке кабинетке түседі; бір істе бірнеше нәтиже болады.",
            ru="Каждый результат попадает в личный кабинет по мере появления; их в деле несколько.",
            en="Each result reaches the personal account as it appears; a case has several.",
        ),
    }
)
