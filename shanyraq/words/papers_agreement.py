"""The privatization agreement and the schedule of payments."""

from shanyraq.words.phrase import Phrase, Words, phrases

_PARTIES = phrases(
    {
        "title": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы шарт",
            ru="Договор о приватизации жилища",
            en="Agreement on the privatization of a dwelling",
        ),
        "preamble": Phrase(
            kk="Төменде аталған тараптар осы шартты жасасты.",
            ru="Стороны, указанные ниже, заключили настоящий договор.",
            en="The parties named below have concluded this agreement.",
        ),
        "provider": Phrase(
            kk="Жергілікті атқарушы орган", ru="Местный исполнительный орган", en="Local executive body"
        ),
        "represented": Phrase(kk="Атынан әрекет етеді", ru="В лице", en="Represented by"),
        "acquirers": Phrase(kk="Меншікке алушылар", ru="Приобретатели", en="Acquirers"),
        "name": Phrase(kk="Тегі, аты, әкесінің аты", ru="Фамилия, имя, отчество", en="Full name"),
        "born_iin": Phrase(kk="Туған күні, ЖСН", ru="Дата рождения, ИИН", en="Date of birth, IIN"),
        "document": Phrase(
            kk="Жеке басын куәландыратын құжат", ru="Документ, удостоверяющий личность", en="Identity document"
        ),
        "as": Phrase(kk="Қатысуы", ru="Участие", en="As"),
        "as.applicant": Phrase(kk="жалдаушы", ru="наниматель", en="tenant"),
        "as.adult": Phrase(kk="отбасы мүшесі", ru="член семьи", en="family member"),
        "as.minor": Phrase(
            kk="кәмелетке толмаған отбасы мүшесі", ru="несовершеннолетний член семьи", en="family member under age"
        ),
    }
)

_CLAUSES = phrases(
    {
        "subject": Phrase(kk="1. Шарттың мәні", ru="1. Предмет договора", en="1. Subject"),
        "subject.text": Phrase(
            kk="Жергілікті атқарушы орган төменде сипатталған тұрғынжайды меншікке алушылардың меншігіне береді, ал "
            "олар оны осы шарттың талаптарымен қабылдайды.",
            ru="Местный исполнительный орган передаёт жилище, описанное ниже, в собственность приобретателей, а "
            "приобретатели принимают его на условиях настоящего договора.",
            en="The local executive body passes the dwelling described below into the ownership of the acquirers, and "
            "they take it on the terms of this agreement.",
        ),
        "decision": Phrase(
            kk="Негіз болған шешім", ru="Решение, на котором основан договор", en="Decision it rests on"
        ),
        "decision_is": Phrase(kk="№ {number}, {day}", ru="№ {number}, {day}", en="No. {number}, {day}"),
        "rights": Phrase(
            kk="Тіркелген құқықтар мен ауыртпалықтар",
            ru="Зарегистрированные права и обременения",
            en="Registered rights and encumbrances",
        ),
        "rights.none": Phrase(
            kk="ауыртпалық тіркелмеген ({day} жағдай бойынша)",
            ru="обременения не зарегистрированы (по состоянию на: {day})",
            en="no encumbrance is registered (as of {day})",
        ),
        "ownership": Phrase(kk="2. Меншік құқығы", ru="2. Право собственности", en="2. Ownership"),
        "ownership.joint": Phrase(
            kk="Тұрғынжай меншікке алушылардың бәрінің ортақ бірлескен меншігіне беріледі ({article}).",
            ru="Жилище переходит в общую совместную собственность всех приобретателей ({article}).",
            en="The dwelling passes into the common joint property of all acquirers ({article}).",
        ),
        "ownership.sole": Phrase(
            kk="Тұрғынжай меншікке алушыға беріледі ({article}).",
            ru="Жилище переходит в собственность приобретателя ({article}).",
            en="The dwelling passes into the ownership of the acquirer ({article}).",
        ),
        "ownership.registration": Phrase(
            kk="Тұрғынжайға меншік құқығы мемлекеттік тіркелген кезден бастап туындайды ({article}).",
            ru="Право собственности на жилище возникает с момента государственной регистрации ({article}).",
            en="Ownership of the dwelling arises at its state registration ({article}).",
        ),
        "ownership.minors": Phrase(
            kk="Меншік иелері арасында кәмелетке толмағандар болса, тұрғынжайға билік ету үшін барлық меншік "
            "иелерінің және қорғаншылық және қамқоршылық органының келісімі керек ({article}).",
            ru="Если среди собственников есть несовершеннолетние, для распоряжения жилищем нужно согласие всех "
            "собственников и органа опеки и попечительства ({article}).",
            en="Where minors are among the owners, disposing of the dwelling takes the consent of all owners and of "
            "the guardianship body ({article}).",
        ),
        "price": Phrase(kk="3. Бағасы және төлем", ru="3. Цена и оплата", en="3. Price and payment"),
        "price.free": Phrase(
            kk="Тұрғынжай тегін беріледі, төлем жүргізілмейді ({article}).",
            ru="Жилище передаётся безвозмездно, оплата не производится ({article}).",
            en="The dwelling is passed free of charge and no payment is made ({article}).",
        ),
        "price.value": Phrase(kk="Қалдық құны", ru="Остаточная стоимость", en="Residual value"),
        "price.source": Phrase(
            kk="Құнды айқындаған құжат", ru="Документ о стоимости", en="Document that established it"
        ),
        "price.whole": Phrase(
            kk="Құны шарт жасалғаннан кейін толығымен төленеді. Мерзімі: {term} ({article}).",
            ru="Стоимость уплачивается полностью после заключения договора. Срок: {term} ({article}).",
            en="The price is paid in full after the agreement is concluded. Term: {term} ({article}).",
        ),
        "price.instalments": Phrase(
            kk="Құны бөліп төленеді: {years} жыл, бастапқы жарна {percent} %, қалғаны төлем кестесі бойынша тең "
            "үлестермен ({article}).",
            ru="Стоимость уплачивается в рассрочку: лет – {years}, первоначальный взнос – {percent} %, остальное "
            "равными долями по графику платежей ({article}).",
            en="The price is paid in instalments: years – {years}, initial contribution – {percent} %, the rest in "
            "equal amounts by the schedule of payments ({article}).",
        ),
        "price.budget": Phrase(
            kk="Төлем жергілікті бюджетке түседі ({article}).",
            ru="Плата поступает в местный бюджет ({article}).",
            en="The payment goes to the local budget ({article}).",
        ),
        "other": Phrase(kk="4. Өзге талаптар", ru="4. Иные условия", en="4. Other terms"),
        "other.source": Phrase(
            kk="{text} (негізі: {source})", ru="{text} (основание: {source})", en="{text} (basis: {source})"
        ),
        "other.languages": Phrase(
            kk="Шарт қазақ және орыс тілдерінде жасалды, екі мәтіннің күші бірдей.",
            ru="Договор составлен на казахском и русском языках, оба текста имеют одинаковую силу.",
            en="The agreement is made in Kazakh and Russian; both texts have the same force.",
        ),
        "other.electronic": Phrase(
            kk="Шартқа электрондық цифрлық қолтаңбамен қол қойылады; ол соңғы қол қойылған күні жасалған болып "
            "саналады ({article}).",
            ru="Договор подписывается электронной цифровой подписью и считается заключённым в день последней подписи "
            "({article}).",
            en="The agreement is signed by electronic digital signature and is concluded on the day of the last "
            "signature ({article}).",
        ),
    }
)

_SCHEDULE = phrases(
    {
        "schedule.title": Phrase(kk="Төлем кестесі", ru="График платежей", en="Schedule of payments"),
        "schedule.to": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы шартқа",
            ru="К договору о приватизации жилища",
            en="To the privatization agreement",
        ),
        "schedule.agreement": Phrase(kk="Шарт", ru="Договор", en="Agreement"),
        "schedule.agreement_is": Phrase(
            kk="№ {number}, жасалған күні: {day}", ru="№ {number}, заключён: {day}", en="No. {number}, concluded: {day}"
        ),
        "schedule.basis": Phrase(kk="Төлеу тәртібі", ru="Порядок оплаты", en="Way of paying"),
        "schedule.part": Phrase(kk="Төлем", ru="Платёж", en="Payment"),
        "schedule.due": Phrase(kk="Соңғы күн", ru="Последний день", en="Last day"),
        "schedule.amount": Phrase(kk="Сомасы", ru="Сумма", en="Amount"),
        "schedule.rest": Phrase(kk="Қалдық", ru="Остаток", en="Left to pay"),
        "schedule.total": Phrase(kk="Барлығы", ru="Всего", en="Total"),
        "schedule.nothing": Phrase(
            kk="Тұрғынжай тегін беріледі: төлейтін ештеңе жоқ ({article}).",
            ru="Жилище передаётся безвозмездно: платить ничего не нужно ({article}).",
            en="The dwelling is passed free of charge: nothing is to be paid ({article}).",
        ),
        "schedule.rolled": Phrase(
            kk="Төлем күні жұмыс күні болмаса, соңғы күн келесі жұмыс күніне ауысады ({article}).",
            ru="Если день платежа нерабочий, последним днём становится следующий рабочий день ({article}).",
            en="If the day of a payment is not a working day, the last day is the next working one ({article}).",
        ),
        "schedule.awaiting": Phrase(
            kk="* белгісі бар күндер алдын ала көрсетілген: ол жылдың күнтізбесі әлі бекітілмеген.",
            ru="Даты со знаком * предварительные: календарь на тот год ещё не утверждён.",
            en="Dates marked * are provisional: the calendar of that year is not settled yet.",
        ),
        "schedule.pay_to": Phrase(kk="Қайда төлеу керек", ru="Куда платить", en="Where to pay"),
        "pay.beneficiary": Phrase(kk="Бенефициар", ru="Бенефициар", en="Beneficiary"),
        "pay.iban": Phrase(kk="Шоты (ЖСК)", ru="Счёт (ИИК)", en="Account (IBAN)"),
        "pay.bank": Phrase(kk="Банк, БСК", ru="Банк, БИК", en="Bank, BIC"),
        "pay.codes": Phrase(
            kk="Бюджеттік сыныптау коды, төлем мақсатының коды", ru="КБК, КНП", en="Budget code, purpose code"
        ),
        "pay.purpose": Phrase(kk="Төлем мақсаты", ru="Назначение платежа", en="Purpose"),
        "pay.purpose_is": Phrase(
            kk="№ {number} шарт бойынша тұрғынжай құны",
            ru="стоимость жилища по договору № {number}",
            en="price of the dwelling under agreement No. {number}",
        ),
    }
)

AGREEMENT: Words = phrases(_PARTIES, _CLAUSES, _SCHEDULE)
"""Keys: `as.<Acquirer's part>`."""
