"""The application and the family's consent."""

from shanyraq.words.phrase import Phrase

FILING = {
    "nothing_to_sign_yet": Phrase(
        kk="Өтініштің мәтіні әлі бекітілмеген. Алдымен жауаптарды тексеріп, мәтінді бекітіңіз.",
        ru="Текст заявления ещё не зафиксирован. Сначала проверьте ответы и зафиксируйте текст.",
        en="The text of the application is not fixed yet. Check your answers and fix the text first.",
    ),
    "consents_missing": Phrase(
        kk="Отбасының кәмелетке толған барлық мүшесі әлі қол қойған жоқ. Күтілетін қолтаңба саны: {count}.",
        ru="Подписали ещё не все совершеннолетние члены семьи. Ждём подписей: {count}.",
        en="Not every adult of the family has signed yet. Signatures still missing: {count}.",
    ),
    "consent_refused": Phrase(
        kk="Отбасының кәмелетке толған мүшесі келісім бермеді (саны: {count}). Барлығының келісімінсіз тұрғынжай "
        "жекешелендірілмейді. Келіспеген адам өз шешімін қол қою арқылы өзгерте алады.",
        ru="Совершеннолетний член семьи не дал согласия (таких: {count}). Без согласия всех жилище не "
        "приватизируют. Отказавшийся может передумать и подписать.",
        en="An adult of the family refused to consent (number: {count}). Without everybody’s consent the dwelling "
        "is not privatized. Whoever refused can change their mind by signing.",
    ),
    "refusal_stands": Phrase(
        kk="Бұл адам келісім беруден бас тартқан. Шешімін тек өзі қол қойып өзгерте алады немесе сот шешімі керек.",
        ru="Этот человек отказался дать согласие. Изменить решение может только он сам, подписав, либо нужно решение "
        "суда.",
        en="This person refused to consent. Only they can change that, by signing; otherwise it takes a court’s "
        "decision.",
    ),
    "already_refused": Phrase(
        kk="Бас тарту жазылып қойған.", ru="Отказ уже записан.", en="The refusal is recorded already."
    ),
    "minor_is_not_asked": Phrase(
        kk="Бұл адам 18 жасқа толмаған: қол қою қажет емес, ол болашақ ортақ меншік иесі ретінде жазылған.",
        ru="Этому человеку нет 18 лет: подпись не нужна, он записан как будущий сособственник.",
        en="This person is under 18: no signature is needed, they are recorded as a future co-owner.",
    ),
    "relative_twice": Phrase(
        kk="Отбасының бір мүшесі екі рет енгізілген. Артығын алып тастаңыз.",
        ru="Один член семьи внесён дважды. Уберите лишнюю запись.",
        en="A member of the family is entered twice. Remove one of the two.",
    ),
    "applicant_not_in_household": Phrase(
        kk="Отбасы тізімінде өтініш берушінің өзі болуы керек.",
        ru="В списке семьи должен быть сам заявитель.",
        en="The list of the family has to contain the applicant.",
    ),
    "applicant_is_minor": Phrase(
        kk="Өтінішті 18 жасқа толған адам береді.",
        ru="Заявление подаёт человек, которому исполнилось 18 лет.",
        en="An application is made by a person of 18 or over.",
    ),
    "born_in_the_future": Phrase(
        kk="Туған күні болашақта болмауы керек. Күнді тексеріңіз.",
        ru="Дата рождения не может быть в будущем. Проверьте дату.",
        en="A date of birth cannot lie in the future. Check the date.",
    ),
    "facts_of_another_basis": Phrase(
        kk="Құжаттар тізімі басқа негізге арналған. Жауаптарды қайта тексеріңіз.",
        ru="Список документов составлен для другого основания. Проверьте ответы заново.",
        en="The list of papers was made for another basis. Check your answers again.",
    ),
    "free_needs_category": Phrase(
        kk="Тегін алу үшін заңдағы санат көрсетіледі, ол құжаттар тізіміндегімен бірдей болуы керек. Басқа негіздерде "
        "санат көрсетілмейді.",
        ru="Для бесплатного получения нужна категория по закону, та же, что в списке документов. При других "
        "основаниях её не указывают.",
        en="Free of charge needs a category of the law, the same as in the list of papers. On other bases none is "
        "named.",
    ),
    "instalments_need_plan": Phrase(
        kk="Бөліп төлеу үшін мерзім мен бастапқы жарна көрсетіледі, ал басқа негіздерде олар көрсетілмейді.",
        ru="Для рассрочки нужны срок и первоначальный взнос, а при других основаниях их не указывают.",
        en="Instalments need a period and an initial contribution; on other bases none is named.",
    ),
    "unknown_document_kind": Phrase(
        kk="Мұндай құжат түрі тізімде жоқ (1-ден 9-ға дейін).",
        ru="Такого вида документа нет в перечне (от 1 до 9).",
        en="The list has no such kind of document (1 to 9).",
    ),
    "national_bank_is_republican": Phrase(
        kk="Ұлттық Банктің тұрғынжайы республикалық қорға жатады.",
        ru="Жилище Национального Банка относится к республиканскому фонду.",
        en="A dwelling of the National Bank belongs to the republican stock.",
    ),
    "owner_is_the_provider": Phrase(
        kk="Тұрғынжай мекеменің немесе кәсіпорынның қорында тұр, сондықтан оның иесі көрсетілетін қызметті беруші бола "
        "алмайды.",
        ru="Жилище состоит в фонде учреждения или предприятия, поэтому его владельцем не может быть сам услугодатель.",
        en="The dwelling belongs to the stock of an institution or enterprise, so its owner cannot be the provider.",
    ),
    "registration_day_not_come": Phrase(
        kk="Өтініш жұмыс уақытынан тыс түсті, оны тіркеу күні: {day}.",
        ru="Заявление поступило вне рабочего времени, день его регистрации: {day}.",
        en="The application came outside working hours; its day of registration is {day}.",
    ),
    "initial_too_small": Phrase(
        kk="Бастапқы жарна кемінде {least} % болуы керек, ал көрсетілгені – {given} %.",
        ru="Первоначальный взнос должен быть не меньше {least} %, а указано {given} %.",
        en="The initial contribution has to be at least {least} %, not {given} %.",
    ),
    "initial_too_large": Phrase(
        kk="Бастапқы жарна 100 %-дан аз болуы керек, ал көрсетілгені – {given} %.",
        ru="Первоначальный взнос должен быть меньше 100 %, а указано {given} %.",
        en="The initial contribution has to be less than 100 %, not {given} %.",
    ),
    "period_too_long": Phrase(
        kk="Бөліп төлеу мерзімі {most} жылдан аспауы керек, ал көрсетілгені – {given}.",
        ru="Наибольший срок рассрочки в годах – {most}, а указано {given}.",
        en="The longest period of instalments in years is {most}, not {given}.",
    ),
    "period_too_short": Phrase(
        kk="Бөліп төлеу мерзімі кемінде бір жыл, ал көрсетілгені – {given}.",
        ru="Наименьший срок рассрочки – один год, а указано {given}.",
        en="The shortest period of instalments is one year, not {given}.",
    ),
    "value_needed": Phrase(
        kk="{given} жыл мерзімге рұқсат қалдық құнына байланысты. Алдымен қалдық құны енгізілуі керек.",
        ru="Можно ли дать срок в годах ({given}), зависит от остаточной стоимости. Сначала её нужно внести.",
        en="Whether {given} years are allowed depends on the residual value, which has to be entered first.",
    ),
}
