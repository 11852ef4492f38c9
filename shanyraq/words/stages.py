"""The stages of a case, the roles, and whose turn it is, as people call them."""

from shanyraq.words.phrase import Lang, Phrase, phrases

STAGES = phrases(
    new=Phrase(kk="Жаңа", ru="Новое", en="New"),
    filing=Phrase(kk="Өтініш дайындалуда", ru="Готовится заявление", en="Application in preparation"),
    submitted=Phrase(kk="Тіркелуін күтуде", ru="Ждёт регистрации", en="Waiting for registration"),
    review=Phrase(kk="Құжаттар тексерілуде", ru="Проверка документов", en="Papers being checked"),
    commission=Phrase(kk="Тұрғын үй комиссиясында", ru="В жилищной комиссии", en="With the housing commission"),
    hearing=Phrase(
        kk="Алдын ала шешім және тыңдау",
        ru="Предварительное решение и заслушивание",
        en="Preliminary decision and hearing",
    ),
    decision=Phrase(kk="Шешім рәсімделуде", ru="Оформление решения", en="Decision being issued"),
    transfer=Phrase(
        kk="Коммуналдық меншікке беру", ru="Передача в коммунальную собственность", en="Transfer to communal property"
    ),
    agreement=Phrase(kk="Шарт жасасу", ru="Заключение договора", en="Concluding the agreement"),
    payment=Phrase(kk="Төлем", ru="Оплата", en="Payment"),
    returned=Phrase(kk="Қайтарылды", ru="Возвращено", en="Returned"),
    refused=Phrase(kk="Дәлелді бас тарту", ru="Мотивированный отказ", en="Reasoned refusal"),
    withdrawn=Phrase(kk="Өтініш кері алынды", ru="Заявление отозвано", en="Withdrawn"),
    terminated=Phrase(kk="Рәсім тоқтатылды", ru="Процедура прекращена", en="Procedure ended"),
    completed=Phrase(kk="Аяқталды", ru="Завершено", en="Completed"),
)

JOINED = phrases(
    stage=Phrase(kk="{number} ісінде жалғасуда", ru="Продолжается в деле {number}", en="Goes on in case {number}"),
    why=Phrase(
        kk="Бір тұрғынжай бойынша шешім біреу. Өтінішіңіз жойылған жоқ: ол {number} ісіне қосылды әрі сонда қаралады. "
        "Қайта өтініш берудің қажеті жоқ.",
        ru="По одному жилищу решение одно. Ваше заявление не пропало: его присоединили к делу {number}, там его и "
        "рассмотрят. Подавать заново не нужно.",
        en="There is one decision on a dwelling. Your application is not lost: it was joined to case {number} and is "
        "considered there. There is no need to apply again.",
    ),
    decided=Phrase(
        kk="Осы тұрғынжай бойынша шешім {number} ісінде қабылданады, бұл өтініштің адамдары сонда.",
        ru="Решение по этому жилищу примут в деле {number}; люди из этого заявления там.",
        en="The decision on this dwelling is taken in case {number}; the people of this application are there.",
    ),
    no_access=Phrase(kk="Ол іс сізге ашылмайды.", ru="То дело вам не открывается.", en="That case is not open to you."),
    shut=Phrase(
        kk="Ол іс әзірге сізге ашылмайды. Келісіміңіз қажет болса, сілтеме аласыз.",
        ru="То дело вам пока не открывается. Если понадобится ваше согласие, вы получите ссылку.",
        en="That case is not open to you yet. If your consent is needed, you will be sent a link.",
    ),
    title=Phrase(kk="Басқа іске біріктірілді", ru="Присоединено к другому делу", en="Joined to another case"),
    to=Phrase(kk="{number} ісін ашу", ru="Открыть дело {number}", en="Open case {number}"),
    on=Phrase(kk="Біріктірілген күні", ru="Присоединено", en="Joined on"),
    others=Phrase(kk="Осы іске біріктірілген", ru="Присоединено к этому делу", en="Joined to this case"),
)
"""A case that was joined to an earlier one on the same dwelling: its own file has ended, the application goes on."""


def say_stage(stage: str, goes_on_in: str, lang: Lang) -> str:
    """The stage; of a case that was joined, the number of the one it goes on in."""
    return JOINED.say("stage", lang, number=goes_on_in) if goes_on_in else STAGES.say(stage, lang)


ROLES = phrases(
    applicant=Phrase(kk="өтініш беруші", ru="заявитель", en="the applicant"),
    family=Phrase(kk="отбасы мүшелері", ru="члены семьи", en="the family"),
    operator=Phrase(
        kk="Мемлекеттік корпорация операторы", ru="оператор Государственной корпорации", en="the State Corporation"
    ),
    executor=Phrase(kk="жауапты орындаушы", ru="ответственный исполнитель", en="the responsible executor"),
    head=Phrase(
        kk="көрсетілетін қызметті берушінің басшысы", ru="руководитель услугодателя", en="the head of the provider"
    ),
    secretary=Phrase(kk="комиссия хатшысы", ru="секретарь комиссии", en="the commission’s secretary"),
    chair=Phrase(kk="комиссия төрағасы", ru="председатель комиссии", en="the commission’s chair"),
    member=Phrase(kk="комиссия мүшелері", ru="члены комиссии", en="the commission’s members"),
    owner=Phrase(kk="тұрғынжайдың иесі", ru="владелец жилища", en="the owner of the dwelling"),
    akim=Phrase(kk="әкім аппараты", ru="аппарат акима", en="the akim’s office"),
    industry=Phrase(
        kk="тиісті саланың уәкілетті органы",
        ru="уполномоченный орган соответствующей отрасли",
        en="the authorized body of the industry",
    ),
    property=Phrase(
        kk="мемлекеттік мүлікті басқару жөніндегі уәкілетті орган",
        ru="уполномоченный орган по управлению государственным имуществом",
        en="the authorized body for state property management",
    ),
    communal_approver=Phrase(
        kk="коммуналдық мүлікке билік ететін орган немесе әкім аппараты",
        ru="орган, распоряжающийся коммунальным имуществом, или аппарат акима",
        en="the body that disposes of communal property, or the akim’s office",
    ),
    state_approver=Phrase(
        kk="мемлекеттік мүлік органының аумақтық бөлімшесі немесе Ұлттық Банк",
        ru="территориальное подразделение органа по госимуществу или Национальный Банк",
        en="the territorial subdivision for state property, or the National Bank",
    ),
    registrar=Phrase(kk="тіркеуші орган", ru="регистрирующий орган", en="the registering body"),
    system=Phrase(kk="жүйе", ru="система", en="the system"),
    administrator=Phrase(kk="жүйе әкімшісі", ru="администратор системы", en="the administrator of the system"),
)
"""A role as a turn is named: whose step is next."""

ONE_OF = phrases(
    {role: phrase for role, phrase in ROLES.items() if role not in ("family", "member")},
    family=Phrase(kk="отбасы мүшесі", ru="член семьи", en="a member of the family"),
    member=Phrase(kk="комиссия мүшесі", ru="член комиссии", en="a member of the commission"),
)
"""A role as one person bears it: who did something, whom one may enter as."""
