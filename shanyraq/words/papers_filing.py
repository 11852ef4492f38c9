"""The application in the forms of Appendices 1 and 2 of the Rules, and the notice of its acceptance."""

from shanyraq.words.phrase import Phrase, Words, phrases

_APPLICATION = phrases(
    {
        "application.title": Phrase(kk="ӨТІНІШ", ru="ЗАЯВЛЕНИЕ", en="APPLICATION"),
        "application.version": Phrase(
            kk="Өтініштің {version}-редакциясы",
            ru="Редакция заявления: {version}",
            en="Version of the application: {version}",
        ),
        "to": Phrase(
            kk="Жергілікті атқарушы органның тұрғын үй қатынастары саласындағы құрылымдық бөлімшесіне",
            ru="В структурное подразделение местного исполнительного органа в сфере жилищных отношений",
            en="To the structural unit of the local executive body in the field of housing relations",
        ),
        "from": Phrase(
            kk="Азамат(тар)дан (тегі, аты, әкесінің аты)",
            ru="От гражданина (граждан) (фамилия, имя, отчество)",
            en="From citizen(s) (last name, first name, patronymic)",
        ),
        "tenure.tenancy_agreement": Phrase(
            kk="№ {number} тұрғын үйді жалдау шартына ({day}) сәйкес",
            ru="согласно договору найма (аренды) № {number} ({day})",
            en="in accordance with the rental (lease) agreement No. {number} of {day}",
        ),
        "tenure.housing_order": Phrase(
            kk="№ {number} ордерге ({day}) сәйкес",
            ru="согласно ордеру № {number} ({day})",
            en="in accordance with the housing order No. {number} of {day}",
        ),
        "wish.free": Phrase(
            kk="Мен {tenure} мына мекенжайда тұрып жатқан пәтерді тегін жекешелендіруге рұқсат беруіңізді сұраймын: "
            "{dwelling}.",
            ru="Прошу разрешить приватизацию квартиры, занимаемой мною {tenure}, безвозмездно. Адрес квартиры: "
            "{dwelling}.",
            en="I ask you to allow the privatization, free of charge, of the apartment occupied by me {tenure}. Its "
            "address: {dwelling}.",
        ),
        "wish.redemption": Phrase(
            kk="Мен және менің отбасым {tenure} мына мекенжайда тұрып жатқан пәтерді қалдық құны бойынша сатып алу "
            "арқылы жекешелендіруге рұқсат беруіңізді сұраймын: {dwelling}.",
            ru="Прошу разрешить приватизацию квартиры, занимаемой мною и моей семьёй {tenure}, путём выкупа по "
            "остаточной стоимости. Адрес квартиры: {dwelling}.",
            en="I ask you to allow the privatization, by redemption at the residual value, of the apartment occupied "
            "by me and my family {tenure}. Its address: {dwelling}.",
        ),
        "wish.instalments": Phrase(
            kk="Мен және менің отбасым {tenure} мына мекенжайда тұрып жатқан пәтерді қалдық құны бойынша, құнын бөліп "
            "төлеу арқылы жекешелендіруге рұқсат беруіңізді сұраймын: {dwelling}.",
            ru="Прошу разрешить приватизацию квартиры, занимаемой мною и моей семьёй {tenure}, по остаточной стоимости "
            "в рассрочку. Адрес квартиры: {dwelling}.",
            en="I ask you to allow the privatization, at the residual value in instalments, of the apartment occupied "
            "by me and my family {tenure}. Its address: {dwelling}.",
        ),
        "since_i_am": Phrase(
            kk="Тегін, себебі мен мына санатқа жатамын",
            ru="Безвозмездно, так как я отношусь к категории",
            en="Free of charge, since I belong to the category",
        ),
        "since_i_am_blank": Phrase(kk="көрсетілмеген", ru="не указано", en="not stated"),
        "years": Phrase(
            kk="Бөліп төлеу мерзімі ({most} жылға дейін)",
            ru="Срок рассрочки (до {most} лет)",
            en="Period of instalments (up to {most} years)",
        ),
        "years_are": Phrase(kk="{years} жыл", ru="лет: {years}", en="years: {years}"),
        "initial": Phrase(
            kk="Бастапқы жарна (кемінде {least} %)",
            ru="Первоначальный взнос (не менее {least} %)",
            en="Initial contribution (not less than {least} %)",
        ),
        "initial_is": Phrase(
            kk="қалдық құнның {percent} %-ы",
            ru="{percent} % остаточной стоимости",
            en="{percent} % of the residual value",
        ),
        "parts": Phrase(kk="Қалған құнын төлеу", ru="Оплата остальной стоимости", en="Payment of the rest"),
        "parts_are": Phrase(kk="тең үлестермен", ru="равными долями", en="in equal amounts"),
    }
)

_BESIDE = phrases(
    {
        "attachments": Phrase(kk="Қосымшалар", ru="Приложения", en="Attachments"),
        "attachment": Phrase(kk="Құжат", ru="Документ", en="Document"),
        "no_attachments": Phrase(
            kk="Қоса берілген құжат жоқ.", ru="Приложенных документов нет.", en="No documents are attached."
        ),
        "digest": Phrase(kk="Файлдың SHA-256 дайджесі", ru="Дайджест файла SHA-256", en="SHA-256 digest of the file"),
        "file": Phrase(
            kk="Файл және оның SHA-256 дайджесі", ru="Файл и его дайджест SHA-256", en="File and its SHA-256 digest"
        ),
        "consent": Phrase(
            kk="Кәмелетке толған отбасы мүшесінің келісімі: {name}",
            ru="Согласие совершеннолетнего члена семьи: {name}",
            en="Consent of an adult family member: {name}",
        ),
        "consent.free": Phrase(
            kk="Мына мекенжайдағы пәтерді өтініш берушінің атына тегін жекешелендіруге келісемін: {dwelling}. Өтініш "
            "беруші: {name}.",
            ru="Согласен (согласна) на приватизацию квартиры на имя заявителя безвозмездно. Адрес квартиры: "
            "{dwelling}. Заявитель: {name}.",
            en="I agree to the privatization of the apartment in the applicant’s name free of charge. Its address: "
            "{dwelling}. The applicant: {name}.",
        ),
        "consent.conditions": Phrase(
            kk="Мына мекенжайдағы пәтерді өтініш берушінің атына жоғарыда көрсетілген шарттармен жекешелендіруге "
            "келісемін: {dwelling}. Өтініш беруші: {name}.",
            ru="Согласен (согласна) на приватизацию квартиры на имя заявителя на вышеуказанных условиях. Адрес "
            "квартиры: {dwelling}. Заявитель: {name}.",
            en="I agree to the privatization of the apartment in the applicant’s name on the above conditions. Its "
            "address: {dwelling}. The applicant: {name}.",
        ),
        "represented_by": Phrase(
            kk="Атынан өкілі әрекет етеді", ru="Действует через представителя", en="Acts through a representative"
        ),
        "minors": Phrase(
            kk="Кәмелетке толмаған отбасы мүшелері",
            ru="Несовершеннолетние члены семьи",
            en="Family members under age",
        ),
        "minors_note": Phrase(
            kk="Олардан келісім сұралмайды, бірақ олар тұрғынжайдың ортақ меншік иелері болады ({article}).",
            ru="Их согласие не требуется, но они становятся сособственниками жилища ({article}).",
            en="They are not asked for consent, but become co-owners of the dwelling ({article}).",
        ),
        "declarations": Phrase(
            kk="Растаймыз және келісеміз", ru="Подтверждаем и соглашаемся", en="We confirm and consent"
        ),
        "declare.accuracy": Phrase(
            kk="Берілген мәліметтердің дұрыстығын растаймыз; жалған мәлімет бергені үшін Қазақстан Республикасының "
            "заңнамасына сәйкес жауапкершілік туралы білеміз.",
            ru="Подтверждаем достоверность представленной информации; об ответственности за представление ложных "
            "сведений в соответствии с законодательством Республики Казахстан осведомлены.",
            en="We confirm the accuracy of the information provided and are aware of the responsibility for providing "
            "false information in accordance with the legislation of the Republic of Kazakhstan.",
        ),
        "declare.secrets": Phrase(
            kk="Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісеміз.",
            ru="Даём согласие на использование сведений, составляющих охраняемую законом тайну.",
            en="We consent to the use of information constituting a legally protected secret.",
        ),
        "declare.data": Phrase(
            kk="Дербес деректер мен өзге де ақпаратты жинауға, өңдеуге, сақтауға, түсіруге және пайдалануға келісеміз.",
            ru="Даём согласие на сбор, обработку, хранение, выгрузку и использование персональных данных и иной "
            "информации.",
            en="We consent to the collection, processing, storage, uploading and use of personal data and other "
            "information.",
        ),
    }
)

_AFTER_SIGNING = phrases(
    {
        "afterwards": Phrase(
            kk="Қол қойылғаннан кейін толтырылады", ru="Заполняется после подписания", en="Filled in after signing"
        ),
        "afterwards_note": Phrase(
            kk="Барлығы дәл осы файлға қол қояды, сондықтан қол қойылғаннан кейін оған ештеңе қосылмайды. Нысанның "
            "төмендегі жолдары осы өтінішті жалғастыратын қабылдау туралы хабарламада көрсетіледі.",
            ru="Все подписывают именно этот файл, поэтому после подписания в него ничего не вносится. Строки формы, "
            "перечисленные ниже, указываются в уведомлении о принятии, которое продолжает это заявление.",
            en="Everybody signs exactly this file, so nothing is put into it after signing. The lines of the form "
            "below stand on the notice of acceptance, which continues this application.",
        ),
        "on_acceptance": Phrase(
            kk="қабылдау туралы хабарламада", ru="в уведомлении о принятии", en="on the notice of acceptance"
        ),
        "sent": Phrase(
            kk="Көрсетілетін қызметті алушы қол қойып, жіберді",
            ru="Подписано и отправлено услугополучателем",
            en="Signed and sent by the service recipient",
        ),
        "eds_family": Phrase(
            kk="Көрсетілетін қызметті алушының және кәмелетке толған отбасы мүшелерінің ЭЦҚ деректері",
            ru="Данные ЭЦП услугополучателя и совершеннолетних членов семьи",
            en="Data from the EDS of the service recipient and adult family members",
        ),
        "accepted": Phrase(
            kk="Көрсетілетін қызметті беруші қабылдады",
            ru="Принято услугодателем",
            en="Accepted by the service provider",
        ),
        "eds_provider": Phrase(
            kk="Көрсетілетін қызметті берушінің ЭЦҚ деректері",
            ru="Данные ЭЦП услугодателя",
            en="Data from the EDS of the service provider",
        ),
    }
)

_ACCEPTANCE = phrases(
    {
        "acceptance.title": Phrase(
            kk="Өтінішті қабылдау туралы хабарлама",
            ru="Уведомление о принятии заявления",
            en="Notice of acceptance of the application",
        ),
        "acceptance.continues": Phrase(
            kk="Нысанның жалғасы: {article}", ru="Продолжение формы: {article}", en="The form continued: {article}"
        ),
        "acceptance.text": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы № {number} өтініш ({version}-редакция) қабылданды.",
            ru="Заявление о приватизации жилища № {number} (редакция {version}) принято.",
            en="The application to privatize a dwelling No. {number} (version {version}) has been accepted.",
        ),
        "at": Phrase(kk="Уақыты мен күні", ru="Время и дата", en="Time and date"),
        "channel": Phrase(kk="Қалай тапсырылды", ru="Как подано", en="Handed in through"),
        "signed_at": Phrase(
            kk="Қол қойылған күні мен уақыты", ru="Дата и время подписания", en="Date and time of signing"
        ),
        "certificate": Phrase(kk="Сертификат", ru="Сертификат", en="Certificate"),
        "manner.eds": Phrase(kk="ЭЦҚ-мен", ru="ЭЦП", en="by EDS"),
        "manner.paper": Phrase(kk="қағазда", ru="на бумаге", en="on paper"),
        "manner.represented": Phrase(kk="өкілі арқылы", ru="через представителя", en="by a representative"),
        "manner.court": Phrase(kk="сот шешімімен", ru="по решению суда", en="by a court decision"),
        "registered": Phrase(kk="Тіркелген күні", ru="Дата регистрации", en="Registered on"),
        "result_by": Phrase(
            kk="Нәтиже мына күнге дейін беріледі", ru="Результат будет не позднее", en="The result is due by"
        ),
        "eds_on_page": Phrase(
            kk="тексеру бетінде көрсетіледі", ru="указаны на странице проверки", en="on the page of the check"
        ),
        "shifted": Phrase(
            kk="Өтініш жұмыс уақытынан тыс немесе демалыс күні келіп түсті, сондықтан келесі жұмыс күні тіркелді "
            "({article}).",
            ru="Заявление поступило вне рабочего времени или в нерабочий день, поэтому зарегистрировано следующим "
            "рабочим днём ({article}).",
            en="The application came after working hours or on a day off, so it was registered on the next working day "
            "({article}).",
        ),
        "next": Phrase(kk="Бұдан әрі не болады", ru="Что будет дальше", en="What happens next"),
        "next.return": Phrase(
            kk="Құжаттар толық болмаса немесе мерзімі өтіп кетсе, өтініш неліктен екені жазылып қайтарылады. Соңғы "
            "күн: {day}.",
            ru="Если документы неполны или просрочены, заявление возвратят с указанием, чего не хватает. Последний "
            "день: {day}.",
            en="If documents are incomplete or expired, the application is returned with a list of what is missing. "
            "Last day: {day}.",
        ),
        "next.account": Phrase(
            kk="Істің қай жерде екені және әр кезеңнің мерзімі жеке кабинетте көрсетіледі.",
            ru="Где находится дело и до какого дня длится каждый этап, показано в личном кабинете.",
            en="Where the case is, and how long each stage lasts, is shown in the personal account.",
        ),
    }
)

FILING: Words = phrases(_APPLICATION, _BESIDE, _AFTER_SIGNING, _ACCEPTANCE)
"""Keys with a point end in a code: `wish.<Basis>`, `tenure.<Tenure>`, `manner.<Manner>`."""
