"""Turns of a family and of its file: birth, divorce, death, joining, passing on, acting for somebody."""

from shanyraq.words.phrase import Phrase, phrases

_NAMES = {
    "family_name": Phrase(kk="Тегі", ru="Фамилия", en="Family name"),
    "given_name": Phrase(kk="Аты", ru="Имя", en="Given name"),
    "patronymic": Phrase(kk="Әкесінің аты", ru="Отчество", en="Patronymic"),
    "iin": Phrase(kk="ЖСН", ru="ИИН", en="IIN"),
    "iin.invalid": Phrase(kk="ЖСН – 12 цифр", ru="ИИН – 12 цифр", en="An IIN has 12 digits"),
}
_AHEAD = Phrase(kk="Бұл күн әлі келген жоқ", ru="Этот день ещё не наступил", en="This day has not come yet")
_PROOF = Phrase(kk="Растайтын құжат", ru="Подтверждающий документ", en="Evidence")
_RECORD = Phrase(kk="Енгізу", ru="Внести", en="Record")
_WHO = Phrase(kk="Кім", ru="Кто", en="Who")

FAMILY = phrases(
    {f"act.{code}.{name}": phrase for code in ("birth", "entrust") for name, phrase in _NAMES.items()},
    {
        f"act.{code}.{name}": phrase
        for code in ("divorce", "member-death")
        for name, phrase in (("person", _WHO), ("happened_on.ahead", _AHEAD), ("proof", _PROOF), ("button", _RECORD))
    },
    {
        "act.birth.title": Phrase(kk="Баланың туғанын енгізу", ru="Внести рождение ребёнка", en="Record a birth"),
        "act.birth.hint": Phrase(
            kk="Бала меншік иелеріне қосылады. Шарттың қол қойылмаған жобасы қайта жасалады.",
            ru="Ребёнок войдёт в число собственников. Неподписанный проект договора составят заново.",
            en="The child joins the owners. A draft of the agreement is made anew.",
        ),
        "act.birth.born_on": Phrase(kk="Туған күні", ru="День рождения", en="Day of birth"),
        "act.birth.born_on.ahead": _AHEAD,
        "act.birth.proof": Phrase(kk="Туу туралы куәлік", ru="Свидетельство о рождении", en="Birth certificate"),
        "act.birth.button": _RECORD,
        "act.divorce.title": Phrase(kk="Ажырасуды енгізу", ru="Внести развод", en="Record a divorce"),
        "act.divorce.hint": Phrase(
            kk="Тұрғынжайдан шықпаған бұрынғы жұбай істе қалады, келісімі де күшінде.",
            ru="Бывший супруг, который не выехал, остаётся в деле, его согласие тоже.",
            en="A former spouse who has not left the dwelling stays in the case, and so does the consent.",
        ),
        "act.divorce.happened_on": Phrase(kk="Ажырасқан күні", ru="День развода", en="Day of the divorce"),
        "act.divorce.leaves": Phrase(
            kk="Тұрғынжайдан біржола шығып, тіркеуден алынған",
            ru="Выехал насовсем и снят с регистрации",
            en="Has left for good and is no longer registered there",
        ),
        "act.member-death.title": Phrase(
            kk="Отбасы мүшесінің қайтыс болғанын енгізу",
            ru="Внести смерть члена семьи",
            en="Record the death of a member of the family",
        ),
        "act.member-death.hint": Phrase(
            kk="Ол меншік иелерінен шығады. Өтініш берушінің өзі қайтыс болса, ол бөлек енгізіледі.",
            ru="Он выйдет из числа собственников. Смерть самого заявителя вносят отдельно.",
            en="They are no owner any more. The applicant’s own death is recorded apart.",
        ),
        "act.member-death.happened_on": Phrase(kk="Қайтыс болған күні", ru="День смерти", en="Day of death"),
        "act.join.title": Phrase(
            kk="Бұрынырақ іске біріктіру", ru="Присоединить к более раннему делу", en="Join to an earlier case"
        ),
        "act.join.hint": Phrase(
            kk="Бір тұрғынжай бойынша шешім біреу. Бұл іс аяқталады, адамдары бұрынғы істің отбасына қосылады.",
            ru="По одному жилищу решение одно. Это дело закончится, его люди войдут в состав семьи раннего дела.",
            en="There is one decision on a dwelling. This case ends; its people come into the family of the earlier.",
        ),
        "act.join.lead": Phrase(kk="Қай іске", ru="К какому делу", en="To which case"),
        "act.join.none": Phrase(
            kk="Осы тұрғынжай бойынша бұрынырақ ашық іс жоқ.",
            ru="По этому жилищу нет более раннего открытого дела.",
            en="There is no earlier open case on this dwelling.",
        ),
        "act.join.why": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "act.join.why.hint": Phrase(
            kk="Мұны өтініш бергендер оқиды.", ru="Это прочтут заявители.", en="Those who applied will read this."
        ),
        "act.join.button": Phrase(kk="Біріктіру", ru="Присоединить", en="Join"),
        "act.pass-on.title": Phrase(
            kk="Тиісті органға жіберу", ru="Передать по принадлежности", en="Pass on to the right provider"
        ),
        "act.pass-on.hint": Phrase(
            kk="Азамат хабарлама алады, одан ештеңе талап етілмейді. Мерзімдер сол органда тіркелгеннен басталады.",
            ru="Человек получит уведомление, от него ничего не требуется. Сроки пойдут с регистрации там.",
            en="The person gets a notice, and nothing is asked of them. The terms run from the registration there.",
        ),
        "act.pass-on.until": Phrase(kk="Соңғы күн: {day}.", ru="Последний день: {day}.", en="Last day: {day}."),
        "act.pass-on.late": Phrase(
            kk="Мерзім өтіп кеткен. Өтінішті бәрібір жіберу керек.",
            ru="Срок прошёл. Передать заявление всё равно нужно.",
            en="The term has passed. The application has to go on all the same.",
        ),
        "act.pass-on.provider": Phrase(kk="Кімге", ru="Кому", en="To whom"),
        "act.pass-on.why": Phrase(
            kk="Неге біз қарамаймыз", ru="Почему рассматриваем не мы", en="Why it is not ours to decide"
        ),
        "act.pass-on.done": Phrase(
            kk="{number} ісі басқа органға жіберілді, енді оның ісі. Азаматқа хабарлама кетті.",
            ru="Дело {number} передано, теперь его ведёт другой орган. Человеку отправлено уведомление.",
            en="Case {number} was passed on: it is with the other provider now, and the person has a notice.",
        ),
        "act.pass-on.button": Phrase(kk="Жіберу", ru="Передать", en="Pass on"),
        "act.entrust.title": Phrase(kk="Өкілді енгізу", ru="Внести представителя", en="Enter a representative"),
        "act.entrust.hint": Phrase(
            kk="Нотариус куәландырған сенімхат немесе қорғаншыны тағайындау актісі бойынша.",
            ru="По нотариальной доверенности или акту о назначении опекуна.",
            en="On a notarised power of attorney, or the act that appointed a guardian.",
        ),
        "act.entrust.person": Phrase(kk="Кімнің өкілі", ru="Кого представляет", en="For whom"),
        "act.entrust.mandate": Phrase(kk="Құқықтың негізі", ru="На каком основании", en="By which right"),
        "act.entrust.mandate.power": Phrase(
            kk="нотариаттық сенімхат", ru="нотариальная доверенность", en="a notarised power of attorney"
        ),
        "act.entrust.mandate.guardian": Phrase(kk="қорғаншы", ru="опекун", en="a guardian"),
        "act.entrust.scope": Phrase(kk="Не істей алады", ru="Что может делать", en="What they may do"),
        "act.entrust.scope.applying": Phrase(
            kk="өтініш беру, оны қайтарып алу", ru="подавать и отзывать заявление", en="apply and withdraw"
        ),
        "act.entrust.scope.hearing": Phrase(
            kk="тыңдауда сөйлеу, қарсылық білдіру", ru="выступать и возражать", en="speak at the hearing and object"
        ),
        "act.entrust.scope.signing": Phrase(
            kk="келісім мен шартқа қол қою", ru="подписывать согласие и договор", en="sign consent and agreement"
        ),
        "act.entrust.scope.papers": Phrase(
            kk="құжаттарды алу, қатесін көрсету",
            ru="получать документы и указывать на описки",
            en="receive papers and point at slips",
        ),
        "act.entrust.since": Phrase(kk="Қай күннен", ru="С какого дня", en="From"),
        "act.entrust.until": Phrase(kk="Қай күнге дейін", ru="По какой день", en="Until"),
        "act.entrust.until.hint": Phrase(
            kk="Сенімхат үшін міндетті; қорғаншыда мерзім болмауы мүмкін.",
            ru="Для доверенности обязательно; у опекуна срока может не быть.",
            en="Required for a power of attorney; a guardian may have no term.",
        ),
        "act.entrust.until.required": Phrase(
            kk="Сенімхат қай күнге дейін күшінде екенін жазыңыз",
            ru="Укажите, по какой день действует доверенность",
            en="Say until when the power is in force",
        ),
        "act.entrust.proof": _PROOF,
        "act.entrust.button": _RECORD,
        "act.end-entrust.title": Phrase(
            kk="Өкілдікті тоқтату", ru="Прекратить представительство", en="End a representation"
        ),
        "act.end-entrust.hint": Phrase(
            kk="Сенімхат кері алынса, өкіл бас тартса немесе қорғаншылық тоқтатылса.",
            ru="Если доверенность отозвана, представитель отказался или опека прекращена.",
            en="Where the power is taken back, laid down, or the guardianship lifted.",
        ),
        "act.end-entrust.who": Phrase(kk="Кімнің кімге берген құқығы", ru="Чьё полномочие", en="Whose right"),
        "act.end-entrust.why": Phrase(kk="Себебі", ru="Почему", en="Why"),
        "act.end-entrust.button": Phrase(kk="Тоқтату", ru="Прекратить", en="End it"),
    },
)
