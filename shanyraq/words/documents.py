"""The nine kinds of document, why each is or is not asked for, and the fields of the two forms."""

from shanyraq.words.phrase import Phrase, Words, phrases

KINDS: Words = phrases(
    {
        "kind.1": Phrase(
            kk="Жалдаушының барлық кәмелетке толған отбасы мүшелері қол қойған өтініш",
            ru="Заявление, подписанное всеми совершеннолетними членами семьи нанимателя",
            en="Application signed by all adult members of the tenant’s family",
        ),
        "kind.2": Phrase(
            kk="Неке қию (бұзу), отбасы мүшелерінің қайтыс болуы, балалардың тууы туралы куәліктердің көшірмелері",
            ru="Копии свидетельств о заключении (расторжении) брака, смерти членов семьи, рождении детей",
            en="Copies of certificates of marriage (dissolution), death of family members, birth of children",
        ),
        "kind.3": Phrase(
            kk="Тұрғын үйді жалдау шарты немесе ордер",
            ru="Договор найма или ордер",
            en="Tenancy agreement or housing order",
        ),
        "kind.4": Phrase(
            kk="Басқа адамдарды отбасы мүшесі деп тану туралы сот шешімінің көшірмесі",
            ru="Копия решения суда о признании других лиц членами семьи",
            en="Copy of the court decision recognizing other persons as family members",
        ),
        "kind.5": Phrase(
            kk="Халықтың әлеуметтік осал топтарына жататынын растайтын құжаттың көшірмесі",
            ru="Копия документа о принадлежности к социально уязвимым слоям населения",
            en="Copy of a document confirming membership of a socially vulnerable group",
        ),
        "kind.6": Phrase(
            kk="Жұмыс (қызмет) орнынан анықтаманың немесе еңбек қызметін растайтын құжаттың көшірмесі",
            ru="Копия справки с места работы (службы) или документа о трудовой деятельности",
            en="Copy of a certificate from the place of work (service) or of a document on employment",
        ),
        "kind.7": Phrase(
            kk="Ғарышкерлікке кандидат, ғарышкер мәртебесін растайтын құжаттың көшірмесі",
            ru="Копия документа о статусе кандидата в космонавты, космонавта",
            en="Copy of a document confirming the status of cosmonaut candidate or cosmonaut",
        ),
        "kind.8": Phrase(
            kk="Тұрғын үйді жалдау шарты бойынша берешек жоқ екенін растайтын құжат",
            ru="Документ об отсутствии задолженности по договору найма",
            en="Document confirming that no debt is owed under the tenancy agreement",
        ),
        "kind.9": Phrase(
            kk="Тұрғынжайды тегін алуға құқығы бар санатқа жататынын растайтын құжаттың көшірмесі",
            ru="Копия документа о праве на безвозмездное получение жилища",
            en="Copy of a document confirming the right to receive the dwelling free of charge",
        ),
        "status.required": Phrase(kk="тапсыру керек", ru="нужно представить", en="to be brought"),
        "status.not_required": Phrase(kk="қажет емес", ru="не требуется", en="not required"),
        "status.obtained": Phrase(
            kk="көрсетілетін қызметті беруші өзі алады", ru="услугодатель получает сам", en="obtained by the provider"
        ),
        "civil.marriage": Phrase(kk="Неке қию", ru="Заключение брака", en="Marriage"),
        "civil.divorce": Phrase(kk="Некені бұзу", ru="Расторжение брака", en="Divorce"),
        "civil.birth": Phrase(kk="Баланың тууы", ru="Рождение ребёнка", en="Birth of a child"),
        "civil.death": Phrase(
            kk="Отбасы мүшесінің қайтыс болуы", ru="Смерть члена семьи", en="Death of a family member"
        ),
    }
)

REASONS: Words = phrases(
    {
        "why.always": Phrase(
            kk="Барлық өтініш берушіден сұралады.", ru="Нужен от каждого заявителя.", en="Asked of every applicant."
        ),
        "why.tenancy_agreement": Phrase(
            kk="Тұрғынжайда жалдау шарты бойынша тұрасыз: сол шарт керек.",
            ru="Вы живёте по договору найма: нужен этот договор.",
            en="You live there under a tenancy agreement: that agreement is needed.",
        ),
        "why.housing_order": Phrase(
            kk="Тұрғынжайда ордер бойынша тұрасыз: сол ордер керек.",
            ru="Вы живёте по ордеру: нужен этот ордер.",
            en="You live there under a housing order: that order is needed.",
        ),
        "why.after": Phrase(
            kk="{kind}: {on}. Мына күннен кейінгі оқиғалар туралы деректі қызмет беруші тізілімнен алады: {after}. "
            "Оны сізден талап етуге болмайды.",
            ru="{kind}: {on}. О событиях после этой даты услугодатель получает сведения из реестра: {after}. "
            "Требовать их от вас нельзя.",
            en="{kind}: {on}. What happened after this day the provider takes from the register: {after}. "
            "It may not be asked of you.",
        ),
        "why.in_register": Phrase(
            kk="{kind}: {on}. Дерек тізілімде бар, сондықтан оны сізден талап етуге болмайды.",
            ru="{kind}: {on}. Сведения есть в реестре, поэтому требовать их от вас нельзя.",
            en="{kind}: {on}. The register holds it, so it may not be asked of you.",
        ),
        "why.before": Phrase(
            kk="{kind}: {on}. Бұл мына күннен кейін болған оқиға емес ({after}) және тізілімде жоқ: куәліктің "
            "көшірмесі керек.",
            ru="{kind}: {on}. Событие произошло не позже этой даты ({after}), и в реестре его нет: нужна копия "
            "свидетельства.",
            en="{kind}: {on}. It did not happen after this day ({after}), and no register holds it: a copy of the "
            "certificate is needed.",
        ),
        "why.some_certificates": Phrase(
            kk="Тізілімнен алынбайтын куәліктер саны: {count}. Тек солардың көшірмесі керек.",
            ru="Свидетельств, которых нет в реестрах: {count}. Нужны копии только этих.",
            en="Certificates that no register holds: {count}. Copies of these alone are needed.",
        ),
        "why.register_2": Phrase(
            kk="Барлық куәлік туралы деректі қызмет беруші тізілімдерден алады.",
            ru="Сведения обо всех свидетельствах услугодатель получает из реестров.",
            en="The provider takes the data of all certificates from the registers.",
        ),
        "why.does_not_apply_2": Phrase(
            kk="Отбасында растау керек неке, туу немесе қайтыс болу оқиғасы көрсетілмеген.",
            ru="В семье не указаны брак, рождение или смерть, которые нужно подтвердить.",
            en="No marriage, birth or death in the family was stated that would have to be proved.",
        ),
        "why.applies_4": Phrase(
            kk="Отбасында сот отбасы мүшесі деп таныған адам бар, ал сот шешімі тізілімде жоқ.",
            ru="В семье есть человек, признанный её членом по суду, а решения суда в реестре нет.",
            en="A court recognized somebody as a family member, and no register holds its decision.",
        ),
        "why.does_not_apply_4": Phrase(
            kk="Отбасында сот отбасы мүшесі деп таныған адам жоқ.",
            ru="В семье никто не признан её членом по суду.",
            en="Nobody was recognized as a family member by a court.",
        ),
        "why.register_4": Phrase(
            kk="Сот шешімін қызмет беруші ақпараттық жүйеден алады.",
            ru="Решение суда услугодатель получает из информационной системы.",
            en="The provider takes the court decision from the information system.",
        ),
        "why.applies_5": Phrase(
            kk="Отбасы әлеуметтік осал топқа жатады, ал бұл туралы дерек тізілімде жоқ.",
            ru="Семья относится к социально уязвимым слоям, а сведений об этом в реестре нет.",
            en="The family belongs to a socially vulnerable group, and no register says so.",
        ),
        "why.does_not_apply_5": Phrase(
            kk="Отбасы әлеуметтік осал топқа жатады деп көрсетілмеген.",
            ru="Не указано, что семья относится к социально уязвимым слоям.",
            en="The family was not stated to belong to a socially vulnerable group.",
        ),
        "why.register_5": Phrase(
            kk="Әлеуметтік осал топқа жататыны туралы деректі қызмет беруші тізілімнен алады.",
            ru="Сведения о принадлежности к социально уязвимым слоям услугодатель получает из реестра.",
            en="The provider takes the proof of the vulnerable group from the register.",
        ),
        "why.applies_6": Phrase(
            kk="Тұрғынжай жұмысқа (қызметке) байланысты берілген санатқа жатасыз.",
            ru="Вы относитесь к категории, которой жилище дают в связи с работой (службой).",
            en="You belong to a category housed in connection with work (service).",
        ),
        "why.does_not_apply_6": Phrase(
            kk="Бұл тармақта аталған қызметкерлер санатына жатпайсыз.",
            ru="Вы не относитесь к работникам, названным в этом пункте.",
            en="You are not among the employees this item names.",
        ),
        "why.applies_7": Phrase(
            kk="Ғарышкерлікке кандидатсыз немесе ғарышкерсіз.",
            ru="Вы кандидат в космонавты или космонавт.",
            en="You are a cosmonaut candidate or a cosmonaut.",
        ),
        "why.does_not_apply_7": Phrase(
            kk="Бұл құжат ғарышкерлікке кандидаттар мен ғарышкерлерден ғана сұралады.",
            ru="Этот документ нужен только от кандидатов в космонавты и космонавтов.",
            en="This document is asked of cosmonaut candidates and cosmonauts alone.",
        ),
        "why.applies_9": Phrase(
            kk="Тұрғынжайды тегін сұрап отырсыз: осыған құқық беретін санатты растау керек.",
            ru="Вы просите жилище безвозмездно: нужно подтвердить категорию, которая даёт на это право.",
            en="You ask for the dwelling free of charge: the category that gives the right must be proved.",
        ),
        "why.does_not_apply_9": Phrase(
            kk="Тұрғынжайды тегін сұрап отырған жоқсыз.",
            ru="Вы не просите жилище безвозмездно.",
            en="You do not ask for the dwelling free of charge.",
        ),
    }
)

FIELDS: Words = phrases(
    {
        "field.provider_unit": Phrase(
            kk="Көрсетілетін қызметті берушінің құрылымдық бөлімшесі",
            ru="Структурное подразделение услугодателя",
            en="Structural unit of the provider",
        ),
        "field.full_name": Phrase(
            kk="Тегі, аты, әкесінің аты (бар болса)",
            ru="Фамилия, имя, отчество (при наличии)",
            en="Last name, first name, patronymic (if any)",
        ),
        "field.residence": Phrase(kk="Тұрғылықты мекенжайы", ru="Адрес проживания", en="Address of residence"),
        "field.tenancy_date": Phrase(
            kk="Жалдау шартының күні", ru="Дата договора найма", en="Date of the tenancy agreement"
        ),
        "field.tenancy_number": Phrase(
            kk="Жалдау шартының нөмірі", ru="Номер договора найма", en="Number of the tenancy agreement"
        ),
        "field.dwelling": Phrase(kk="Тұрғынжайдың мекенжайы", ru="Адрес жилища", en="Address of the dwelling"),
        "field.free_ground": Phrase(
            kk="Тегін жекешелендіру негізі",
            ru="Основание безвозмездной приватизации",
            en="Ground for privatizing free of charge",
        ),
        "field.payment_choice": Phrase(
            kk="Қалдық құны бойынша сатып алу немесе бөліп төлеу",
            ru="Выкуп по остаточной стоимости или рассрочка",
            en="Redemption at the residual value, or instalments",
        ),
        "field.instalment_years": Phrase(
            kk="Бөліп төлеу мерзімі, жыл", ru="Срок рассрочки, лет", en="Period of instalments, years"
        ),
        "field.initial_contribution": Phrase(kk="Бастапқы жарна", ru="Первоначальный взнос", en="Initial contribution"),
        "field.identity_document": Phrase(
            kk="Жеке басты куәландыратын құжаттың нөмірі",
            ru="Номер документа, удостоверяющего личность",
            en="Number of the identity document",
        ),
        "field.issued": Phrase(
            kk="Құжат қашан және кім берген", ru="Когда и кем выдан", en="When and by whom it was issued"
        ),
        "field.iin": Phrase(
            kk="Жеке сәйкестендіру нөмірі (ЖСН)",
            ru="Индивидуальный идентификационный номер (ИИН)",
            en="Individual identification number (IIN)",
        ),
        "field.attachments": Phrase(kk="Қосымшалар", ru="Приложения", en="Attachments"),
        "field.consent_full_name": Phrase(
            kk="Келісім беруші: тегі, аты, әкесінің аты",
            ru="Кто согласен: фамилия, имя, отчество",
            en="Who consents: full name",
        ),
        "field.consent_relation": Phrase(kk="Туыстық дәрежесі", ru="Степень родства", en="Degree of relationship"),
        "field.consent_identity_document": Phrase(
            kk="Келісім берушінің жеке басын куәландыратын құжаттың нөмірі",
            ru="Номер документа, удостоверяющего личность согласного",
            en="Number of the consenting person’s identity document",
        ),
        "field.consent_issued": Phrase(
            kk="Келісім берушінің құжаты қашан және кім берген",
            ru="Когда и кем выдан документ согласного",
            en="When and by whom the consenting person’s document was issued",
        ),
        "field.consent_iin": Phrase(
            kk="Келісім берушінің ЖСН-і", ru="ИИН согласного", en="The consenting person’s IIN"
        ),
        "field.consent_in_the_name_of": Phrase(
            kk="Пәтер кімнің атына жекешелендіріледі",
            ru="На чьё имя приватизируется квартира",
            en="In whose name the apartment is privatized",
        ),
        "field.consent_dwelling": Phrase(
            kk="Жекешелендірілетін пәтердің мекенжайы",
            ru="Адрес приватизируемой квартиры",
            en="Address of the apartment to be privatized",
        ),
        "field.accuracy_confirmed": Phrase(
            kk="Мәліметтердің дұрыстығын растаймыз, жалған мәлімет үшін жауапкершілікті білеміз",
            ru="Подтверждаем достоверность сведений, знаем об ответственности за ложные сведения",
            en="We confirm that the information is accurate and know of the responsibility for false information",
        ),
        "field.personal_data_consent": Phrase(
            kk="Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға және дербес деректерді өңдеуге келісеміз",
            ru="Согласны на использование сведений, составляющих охраняемую законом тайну, и на обработку "
            "персональных данных",
            en="We consent to the use of information protected by law and to the processing of personal data",
        ),
        "field.sent_at": Phrase(
            kk="Қол қойылып, жіберілген уақыты",
            ru="Подписано и отправлено: время и дата",
            en="Signed and sent: time and date",
        ),
        "field.recipient_signature": Phrase(
            kk="Көрсетілетін қызметті алушының ЭЦҚ деректері",
            ru="Данные ЭЦП услугополучателя",
            en="Data of the recipient’s EDS",
        ),
        "field.family_signature": Phrase(
            kk="Кәмелетке толған отбасы мүшесінің ЭЦҚ деректері",
            ru="Данные ЭЦП совершеннолетнего члена семьи",
            en="Data of the adult family member’s EDS",
        ),
        "field.accepted_at": Phrase(
            kk="Көрсетілетін қызметті беруші қабылдаған уақыт",
            ru="Принято услугодателем: время и дата",
            en="Accepted by the provider: time and date",
        ),
        "field.provider_signature": Phrase(
            kk="Көрсетілетін қызметті берушінің ЭЦҚ деректері",
            ru="Данные ЭЦП услугодателя",
            en="Data of the provider’s EDS",
        ),
        "form.app1": Phrase(
            kk="Тегін жекешелендіруге өтініш (1-қосымша)",
            ru="Заявление о безвозмездной приватизации (приложение 1)",
            en="Application to privatize free of charge (Appendix 1)",
        ),
        "form.app2": Phrase(
            kk="Сатып алу немесе бөліп төлеу арқылы жекешелендіруге өтініш (2-қосымша)",
            ru="Заявление о приватизации выкупом или в рассрочку (приложение 2)",
            en="Application to privatize by redemption or in instalments (Appendix 2)",
        ),
    }
)

DOCUMENTS: Words = phrases(KINDS, REASONS, FIELDS)
"""All of them: the table in which a document's sayings are said."""
