"""Words of the pre-check: does the service suit me?"""

from shanyraq.words.phrase import Phrase, phrases

QUESTIONS = phrases(
    {
        "suits.tenant": Phrase(
            kk="Үйді жалдаушы – сіз бе?", ru="Вы наниматель этого жилья?", en="Are you the tenant of the dwelling?"
        ),
        "suits.tenant.hint": Phrase(
            kk="Яғни жалдау шарты немесе ордер сіздің атыңызда",
            ru="То есть договор найма или ордер оформлен на вас",
            en="That is, the tenancy agreement or housing order is in your name",
        ),
        "suits.state_stock": Phrase(
            kk="Үй мемлекеттік пе?", ru="Жильё государственное?", en="Does the dwelling belong to the state?"
        ),
        "suits.state_stock.hint": Phrase(
            kk="Әкімдіктің, мемлекеттік мекеменің немесе мемлекеттік кәсіпорынның үйі",
            ru="Жильё акимата, государственного учреждения или государственного предприятия",
            en="A dwelling of the akimat, of a state institution or of a state enterprise",
        ),
        "suits.holding": Phrase(
            kk="Үй сізге қалай берілген?", ru="Как вам досталось это жильё?", en="How did you come to the dwelling?"
        ),
        "suits.holding.communal": Phrase(
            kk="Коммуналдық қордан, тұрғын үй кезегімен",
            ru="Из коммунального фонда, по очереди",
            en="From the communal stock, through the housing queue",
        ),
        "suits.holding.equated": Phrase(
            kk="Жұмысыма байланысты, қызметтік тұрғын үйге теңестірілген үй",
            ru="По работе, жильё приравнено к служебному",
            en="Through my work, a dwelling equated to service",
        ),
        "suits.holding.institution": Phrase(
            kk="Мемлекеттік мекеменің қызметтік үйі",
            ru="Служебное жильё государственного учреждения",
            en="A service dwelling of a state institution",
        ),
        "suits.holding.military": Phrase(
            kk="Әскери қызметші немесе арнаулы орган қызметкері ретінде",
            ru="Как военнослужащему или сотруднику специального органа",
            en="As a serviceman or a member of a special state body",
        ),
        "suits.holding.programme": Phrase(
            kk="Жұмыспен қамту бағдарламасы бойынша немесе қандас ретінде",
            ru="По программе занятости или как кандасу",
            en="Under an employment programme, or as a kandas",
        ),
        "suits.adults_consent": Phrase(
            kk="Отбасының 18 жасқа толған барлық мүшесі келісе ме?",
            ru="Все ли члены семьи старше 18 лет согласны?",
            en="Does every member of the family of 18 or over agree?",
        ),
        "suits.bars": Phrase(
            kk="Мыналардың қайсысы үйіңізге қатысты?",
            ru="Что из этого относится к вашему жилью?",
            en="Which of these is true of the dwelling?",
        ),
        "suits.bars.hint": Phrase(
            kk="Тиістісінің бәрін белгілеңіз. Мұндай үйлер жекешелендірілмейді.",
            ru="Отметьте всё подходящее. Такое жильё не приватизируют.",
            en="Tick all that apply. Such dwellings are not privatized.",
        ),
        "suits.bars.none": Phrase(kk="Ешқайсысы емес", ru="Ничего из этого", en="None of these"),
        "suits.bars.unknown": Phrase(kk="Білмеймін", ru="Не знаю", en="I do not know"),
        "suits.privatized_before": Phrase(
            kk="Бұрын Қазақстанда мемлекеттен үй жекешелендірдіңіз бе?",
            ru="Вы уже приватизировали жильё в Казахстане?",
            en="Have you privatized a dwelling in Kazakhstan before?",
        ),
        "suits.privatized_by_coupons": Phrase(
            kk="Ол кезде тұрғын үй купондарымен төледіңіз бе?",
            ru="Тогда вы расплатились жилищными купонами?",
            en="Did you pay for it with housing coupons?",
        ),
        "suits.owns_dwelling": Phrase(
            kk="Қазақстанда меншігіңізде басқа үй немесе үйдің үлесі бар ма?",
            ru="Есть ли у вас в Казахстане другое жильё или доля в нём?",
            en="Do you own another dwelling in Kazakhstan, or a share in one?",
        ),
        "suits.owned_share_percent": Phrase(
            kk="Үлесіңіз қанша пайыз?", ru="Какая у вас доля, в процентах?", en="How large is your share, in percent?"
        ),
        "suits.owned_share_percent.hint": Phrase(
            kk="Үй толық сіздікі болса, 100 деп жазыңыз",
            ru="Если жильё целиком ваше, напишите 100",
            en="Write 100 if the whole dwelling is yours",
        ),
        "suits.mortgage": Phrase(
            kk="Мойныңызда ипотекалық қарыз бар ма?",
            ru="Есть ли на вас ипотечный заём?",
            en="Do you have a mortgage loan?",
        ),
        "suits.alienated": Phrase(
            kk="Соңғы жылдары өз үйіңізді саттыңыз ба немесе біреуге бердіңіз бе?",
            ru="Продавали или передавали ли вы своё жильё в последние годы?",
            en="Have you sold or given away your own dwelling in recent years?",
        ),
        "suits.alienated_on": Phrase(kk="Бұл қашан болды?", ru="Когда это было?", en="When was that?"),
        "suits.alienated_on.hint": Phrase(kk="Мысалы: 27 3 2020", ru="Например: 27 3 2020", en="Such as 27 3 2020"),
        "suits.housing_payments": Phrase(
            kk="Үйдің орнына тұрғын үй төлемін немесе өтемақы алдыңыз ба?",
            ru="Получали ли вы жилищные выплаты или компенсацию вместо жилья?",
            en="Did you receive housing payments or compensation instead of a dwelling?",
        ),
        "suits.basis": Phrase(
            kk="Үйді қалай алғыңыз келеді?",
            ru="Как вы хотите получить жильё?",
            en="How do you want to get the dwelling?",
        ),
        "suits.basis.free": Phrase(kk="Тегін", ru="Бесплатно", en="Free of charge"),
        "suits.basis.free.hint": Phrase(
            kk="Заңда аталған санаттарға ғана", ru="Только для категорий из закона", en="Only for the law's categories"
        ),
        "suits.basis.redemption": Phrase(
            kk="Қалдық құнын бірден төлеп", ru="За остаточную стоимость сразу", en="At the residual value, at once"
        ),
        "suits.basis.instalments": Phrase(
            kk="Қалдық құнын бөліп төлеп",
            ru="За остаточную стоимость в рассрочку",
            en="At the residual value, in instalments",
        ),
        "suits.free_category": Phrase(
            kk="Қай санатқа жатасыз?", ru="К какой категории вы относитесь?", en="Which category are you in?"
        ),
        "suits.free_category.none": Phrase(kk="Ешқайсысына", ru="Ни к какой", en="None of these"),
        "suits.service_years": Phrase(
            kk="Қанша толық жыл қызмет еттіңіз немесе бағдарлама үйінде тұрдыңыз?",
            ru="Сколько полных лет вы прослужили или прожили в жилье по программе?",
            en="How many full years have you served, or lived in the programme's dwelling?",
        ),
        "suits.service_years.hint": Phrase(
            kk="Барлық орындағы жалпы өтіліңіз, санмен",
            ru="Всего во всех местах, числом",
            en="In all places together, as a number",
        ),
        "suits.leaving": Phrase(kk="Қызметтен кеттіңіз бе?", ru="Вы ушли со службы?", en="Have you left the service?"),
        "suits.leaving.none": Phrase(kk="Жоқ, қызметтемін", ru="Нет, продолжаю", en="No, I am still in it"),
        "suits.leaving.liquidation": Phrase(
            kk="Ұйым таратылды", ru="Организация ликвидирована", en="The organisation was liquidated"
        ),
        "suits.leaving.redundancy": Phrase(kk="Штат қысқарды", ru="По сокращению штата", en="Redundancy"),
        "suits.leaving.illness": Phrase(kk="Денсаулығыма байланысты", ru="По болезни", en="Illness"),
        "suits.leaving.retirement": Phrase(kk="Зейнетке шықтым", ru="На пенсию", en="Retirement"),
        "suits.leaving.length_of_service": Phrase(
            kk="Еңбек сіңірген жылдарым бойынша", ru="По выслуге лет", en="Length of service"
        ),
        "suits.leaving.death": Phrase(
            kk="Қызметкер қайтыс болды, мен оның отбасымын",
            ru="Работник умер, я член его семьи",
            en="The employee died and I am of the family",
        ),
    }
)

PAGE = phrases(
    {
        "suits.title": Phrase(kk="Маған сай келе ме?", ru="Подойдёт ли мне?", en="Does it suit me?"),
        "suits.lead": Phrase(
            kk="Оншақты сұраққа жауап беріңіз. Аты-жөніңізді сұрамаймыз, жауаптарыңызды сақтамаймыз. Нәтиже ешнәрсені "
            "шешпейді: өтінішті бәрібір бере аласыз.",
            ru="Ответьте примерно на десять вопросов. Имени не спрашиваем, ответов не храним. Результат ничего не "
            "решает: "
            "подать заявление можно в любом случае.",
            en="Answer about ten questions. We do not ask your name or keep the answers. The result decides nothing: "
            "you may "
            "apply in any case.",
        ),
        "suits.begin": Phrase(kk="Бастау", ru="Начать", en="Begin"),
        "suits.question": Phrase(kk="{number}-сұрақ", ru="Вопрос {number}", en="Question {number}"),
        "suits.yes": Phrase(kk="Иә", ru="Да", en="Yes"),
        "suits.no": Phrase(kk="Жоқ", ru="Нет", en="No"),
        "suits.unknown": Phrase(kk="Білмеймін", ru="Не знаю", en="I do not know"),
        "suits.result": Phrase(kk="Алдын ала нәтиже", ru="Предварительный результат", en="What it looks like"),
        "suits.overall.likely": Phrase(
            kk="Сай келетін сияқты", ru="Похоже, подойдёт", en="It looks as if it suits you"
        ),
        "suits.overall.likely.text": Phrase(
            kk="Жауаптарыңызда кедергі көрінбейді. Соңғы шешімді құжаттарды қараған соң комиссия шығарады.",
            ru="В ответах нет препятствий. Решение примет комиссия, когда рассмотрит документы.",
            en="Your answers show no obstacle. The commission decides once it has looked at the documents.",
        ),
        "suits.overall.unlikely": Phrase(
            kk="Кедергі болуы мүмкін", ru="Возможно препятствие", en="Something may stand in the way"
        ),
        "suits.overall.unlikely.text": Phrase(
            kk="Төменде қай норма кедергі болуы мүмкін екені айтылған. Бұл – бас тарту емес: өтініш беруге құқығыңыз "
            "бар, "
            "оны комиссия қарайды.",
            ru="Ниже сказано, какая норма может помешать. Это не отказ: вы вправе подать заявление, и его рассмотрит "
            "комиссия.",
            en="Below is the rule that may stand in the way. This is no refusal: you may apply, and the commission "
            "will "
            "consider it.",
        ),
        "suits.overall.person": Phrase(
            kk="Маманның қарағаны дұрыс", ru="Должен посмотреть специалист", en="A person must look at it"
        ),
        "suits.overall.person.text": Phrase(
            kk="Бір-екі сұраққа жауап анық емес. Әкімдікпен сөйлесіңіз немесе өтініш беріңіз: құжаттар бәрін "
            "нақтылайды.",
            ru="На часть вопросов нет ясного ответа. Поговорите с акиматом или подайте заявление: документы всё "
            "прояснят.",
            en="Some questions have no clear answer. Talk to the akimat, or apply: the documents will make it clear.",
        ),
        "suits.verdict.likely": Phrase(kk="кедергі жоқ", ru="не мешает", en="no obstacle"),
        "suits.verdict.unlikely": Phrase(kk="кедергі болуы мүмкін", ru="может помешать", en="may be an obstacle"),
        "suits.verdict.person": Phrase(kk="маман қарайды", ru="посмотрит специалист", en="a person must look"),
        "suits.why": Phrase(kk="Не себепті", ru="Почему так", en="Why"),
        "suits.answers": Phrase(kk="Сіздің жауаптарыңыз", ru="Ваши ответы", en="Your answers"),
        "suits.again": Phrase(kk="Басынан бастау", ru="Начать сначала", en="Start again"),
    }
)

SUITS = phrases(QUESTIONS, PAGE)
