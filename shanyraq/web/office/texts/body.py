"""The standing commission: act, term, rules, seats and substitutes."""

from shanyraq.words.phrase import Phrase, phrases

BODY = phrases(
    {
        "menu.commissions": Phrase(kk="Комиссия", ru="Комиссия", en="Commission"),
        "body.title": Phrase(kk="Тұрғын үй комиссиясы", ru="Жилищная комиссия", en="The housing commission"),
        "body.lead": Phrase(
            kk="Іс жіберілгенде соңғы акт бойынша құрам алынады. Өз мерзімі біткен адам құрамда көрінбейді.",
            ru="Дело направляют составу по последнему акту. Тот, чей срок истёк, в составе не показан.",
            en="A file goes to the composition of the latest act. Whose own term is over is not shown in it.",
        ),
        "body.none": Phrase(
            kk="Бүгін өкілеттігі бар комиссия жоқ.", ru="Действующей комиссии нет.", en="No commission is in office."
        ),
        "body.new": Phrase(
            kk="Құрамды акт бойынша енгізу", ru="Внести состав по акту", en="Enter a composition by its act"
        ),
        "body.done": Phrase(kk="Құрам енгізілді.", ru="Состав внесён.", en="The composition is entered."),
        "body.act": Phrase(kk="Құру туралы акт", ru="Акт о создании", en="Act that forms it"),
        "body.act.hint": Phrase(kk="Атауы мен нөмірі", ru="Название и номер", en="Its name and number"),
        "body.act_on": Phrase(kk="Актінің күні", ru="Дата акта", en="Date of the act"),
        "body.since": Phrase(kk="Өкілеттік басталатын күн", ru="Полномочия с", en="In office from"),
        "body.until": Phrase(kk="Өкілеттік бітетін күн", ru="Полномочия по", en="In office until"),
        "body.rules": Phrase(kk="Қалай шешеді", ru="Как решает", en="How it decides"),
        "body.rules.hint": Phrase(
            kk="Бұйрық бұны белгілемейді, сондықтан ереже қайдан алынғанын жазыңыз.",
            ru="Приказ этого не устанавливает, поэтому укажите, откуда правила.",
            en="The Order does not fix this, so say where the rules come from.",
        ),
        "body.quorum_of": Phrase(
            kk="Кворум: мүшелердің қанша бөлігі", ru="Кворум: сколько частей членов", en="Quorum: so many parts"
        ),
        "body.quorum_of.hint": Phrase(
            kk="Мысалы, үштен екісі: 2 және 3", ru="Например, две трети: 2 и 3", en="Two thirds, say: 2 and 3"
        ),
        "body.quorum_of.more": Phrase(
            kk="Кворум барлық мүшеден көп бола алмайды",
            ru="Кворум не может быть больше всего состава",
            en="A quorum cannot be more than everybody",
        ),
        "body.quorum_in": Phrase(kk="Барлығы қанша бөлік", ru="Из скольких частей", en="Out of so many parts"),
        "body.majority": Phrase(kk="Көпшілік неден алынады", ru="Большинство от чего", en="Majority of what"),
        "body.casting": Phrase(
            kk="Дауыс тең болса, төрағаның даусы шешеді",
            ru="При равенстве решает голос председателя",
            en="With equal votes the chair’s vote decides",
        ),
        "body.secretary_votes": Phrase(kk="Хатшы дауыс береді", ru="Секретарь голосует", en="The secretary votes"),
        "body.signed_ballots": Phrase(
            kk="Мүшелер өз бюллетеніне қол қояды",
            ru="Члены комиссии подписывают свои бюллетени",
            en="Members sign their ballots",
        ),
        "body.source": Phrase(kk="Ереженің қайнар көзі", ru="Источник правил", en="Source of the rules"),
        "body.seats": Phrase(kk="Құрам", ru="Состав", en="Seats"),
        "body.seats.hint": Phrase(
            kk="Бір төраға, бір хатшы болуы керек. Орынбасушы мүшенің немесе хатшының орнына тағайындалады.",
            ru="Нужны один председатель и один секретарь. Замещающего назначают за члена комиссии или секретаря.",
            en="There is one chair and one secretary. A substitute stands in for a member or the secretary.",
        ),
        "body.seat.none": Phrase(kk="құрамға кірмейді", ru="не входит", en="no seat"),
        "body.seat.for": Phrase(kk="орынбасушы: {name}", ru="замещает: {name}", en="substitute for {name}"),
        "body.own_until": Phrase(kk="Өз мерзімі бітетін күн", ru="Собственный срок по", en="Own term until"),
        "body.button": Phrase(kk="Енгізу", ru="Внести", en="Enter"),
    }
)
