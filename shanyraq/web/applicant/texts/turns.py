"""The family changes while its case runs; somebody acts for one of it; the hearing in a calendar."""

from shanyraq.words.phrase import Phrase, phrases

_NAMES = {
    "family_name": Phrase(kk="Тегі", ru="Фамилия", en="Family name"),
    "given_name": Phrase(kk="Аты", ru="Имя", en="Given name"),
    "patronymic": Phrase(kk="Әкесінің аты", ru="Отчество", en="Patronymic"),
    "iin": Phrase(kk="ЖСН", ru="ИИН", en="IIN"),
    "iin.invalid": Phrase(kk="ЖСН – 12 цифр", ru="ИИН – 12 цифр", en="An IIN has 12 digits"),
}

TURNS = phrases(
    {f"{form}.{name}": phrase for form in ("family_turn", "entrust") for name, phrase in _NAMES.items()},
    {
        "act.family_turn": Phrase(
            kk="Отбасында өзгеріс болды", ru="В семье произошли изменения", en="My family has changed"
        ),
        "act.entrust": Phrase(kk="Өкілге сенім білдіру", ru="Доверить представителю", en="Entrust a representative"),
        "act.end_entrust": Phrase(kk="Өкілдікті тоқтату", ru="Прекратить представительство", en="End a representation"),
        "act.done.family_turn": Phrase(
            kk="Өзгеріс іске енгізілді.", ru="Изменение внесено в дело.", en="The change is in the file."
        ),
        "act.done.entrust": Phrase(
            kk="Өкіл енгізілді. Іс енді оның тізімінде де көрінеді.",
            ru="Представитель внесён. Дело теперь видно и в его списке.",
            en="The representative is entered, and sees the case too.",
        ),
        "act.done.end_entrust": Phrase(
            kk="Өкілдік тоқтатылды.", ru="Представительство прекращено.", en="The representation has ended."
        ),
        "family_turn.title": Phrase(
            kk="Отбасында өзгеріс болды", ru="В семье произошли изменения", en="My family has changed"
        ),
        "family_turn.lead": Phrase(
            kk="Өтініштен кейін бала туса, ажырассаңыз немесе отбасыңыздан біреу қайтыс болса, айтыңыз: пәтер иелері "
            "дұрыс жазылуы керек. Қайта өтініш беру керек емес, берілген келісімдер күшінде. Қол қойылмаған шешім мен "
            "шарт жобасы жаңадан жасалады.",
            ru="Если после подачи заявления родился ребёнок, вы развелись или кто-то в семье умер, сообщите: "
            "собственники должны быть указаны верно. Подавать заявление заново не нужно, согласия остаются в силе. "
            "Неподписанное решение и проект договора составят заново.",
            en="If a child was born, you divorced, or somebody in the family died since you applied, tell us: the "
            "owners have to be named rightly. There is no need to apply again, and consents stand. A decision nobody "
            "signed and a draft of the agreement are made anew.",
        ),
        "family_turn.turn": Phrase(kk="Не болды", ru="Что произошло", en="What happened"),
        "family_turn.turn.birth": Phrase(kk="бала туды", ru="родился ребёнок", en="a child was born"),
        "family_turn.turn.divorce": Phrase(kk="ажырастық", ru="развод", en="a divorce"),
        "family_turn.turn.death": Phrase(
            kk="отбасы мүшесі қайтыс болды", ru="умер член семьи", en="a member of the family died"
        ),
        "family_turn.person": Phrase(kk="Кім туралы", ru="О ком", en="About whom"),
        "family_turn.nobody": Phrase(
            kk="Істе бұл туралы айтуға болатын адам жоқ.",
            ru="В деле нет человека, о котором это можно сообщить.",
            en="There is nobody in the case of whom this can be told.",
        ),
        "family_turn.other": Phrase(kk="Басқа өзгеріс", ru="Другое изменение", en="Another change"),
        "family_turn.leaves": Phrase(
            kk="Бұрынғы жұбайым тұрғынжайдан біржола шықты",
            ru="Бывший супруг выехал из жилища насовсем",
            en="My former spouse has left the dwelling for good",
        ),
        "family_turn.happened_on": Phrase(kk="Қай күні болды", ru="Когда это произошло", en="On which day"),
        "family_turn.happened_on.ahead": Phrase(
            kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet"
        ),
        "family_turn.paper": Phrase(kk="Куәлік немесе анықтама", ru="Свидетельство или справка", en="Certificate"),
        "family_turn.button": Phrase(kk="Жіберу", ru="Сообщить", en="Tell"),
        "entrust.title": Phrase(kk="Өкілге сенім білдіру", ru="Доверить представителю", en="Entrust a representative"),
        "entrust.lead": Phrase(
            kk="Нотариус куәландырған сенімхат керек. Өкіл істі өз кабинетінде көреді және сіз белгілегенді ғана, осы "
            "мерзім ішінде ғана істей алады. Сенімхатты кез келген уақытта тоқтата аласыз.",
            ru="Нужна нотариальная доверенность. Представитель увидит дело в своём кабинете и сможет делать только то, "
            "что вы отметите, и только в этот срок. Прекратить доверенность можно в любой момент.",
            en="A notarised power of attorney is needed. The representative sees the case in their own account and may "
            "do only what you mark, and only within the term. You can end it at any time.",
        ),
        "entrust.scope": Phrase(kk="Не істей алады", ru="Что может делать", en="What they may do"),
        "entrust.scope.applying": Phrase(
            kk="өтініш беру, оны қайтарып алу", ru="подавать и отзывать заявление", en="apply and withdraw"
        ),
        "entrust.scope.hearing": Phrase(
            kk="тыңдауда сөйлеу, қарсылық білдіру", ru="выступать и возражать", en="speak at the hearing and object"
        ),
        "entrust.scope.signing": Phrase(
            kk="келісім мен шартқа қол қою", ru="подписывать согласие и договор", en="sign consent and agreement"
        ),
        "entrust.scope.papers": Phrase(
            kk="құжаттарды алу, қатесін көрсету",
            ru="получать документы и указывать на описки",
            en="receive papers and point at slips",
        ),
        "entrust.until": Phrase(
            kk="Сенімхат қай күнге дейін күшінде", ru="По какой день действует", en="Until which day it is in force"
        ),
        "entrust.paper": Phrase(
            kk="Сенімхаттың көшірмесі", ru="Копия доверенности", en="Copy of the power of attorney"
        ),
        "entrust.button": Phrase(kk="Сенім білдіру", ru="Доверить", en="Entrust"),
        "end_entrust.title": Phrase(
            kk="Өкілдікті тоқтату", ru="Прекратить представительство", en="End a representation"
        ),
        "end_entrust.lead": Phrase(
            kk="Содан кейін ол іс бойынша ештеңе істей алмайды.",
            ru="После этого он ничего не сможет делать по делу.",
            en="From then on they can do nothing in the case.",
        ),
        "end_entrust.who": Phrase(kk="Қай өкілдік", ru="Чьё представительство", en="Which representation"),
        "end_entrust.said": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "end_entrust.button": Phrase(kk="Тоқтату", ru="Прекратить", en="End it"),
        "hearing.calendar": Phrase(
            kk="Тыңдауды күнтізбеге қосу (.ics)",
            ru="Добавить заслушивание в календарь (.ics)",
            en="Add the hearing to my calendar (.ics)",
        ),
        "objection.paper": Phrase(
            kk="Уәжіңізді растайтын құжат", ru="Документ в подтверждение", en="A paper that supports it"
        ),
        "objection.instead": Phrase(
            kk="Сұраған шартыңыздың орнына ұсынылатыны",
            ru="Вместо того, о чём вы просили, предполагается",
            en="What would be granted in the place of what you asked for",
        ),
    },
)
