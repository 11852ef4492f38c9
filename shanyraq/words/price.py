"""Money owed for a dwelling: bases, parts of a schedule, and what may be wrong with a choice of instalments."""

from shanyraq.words.phrase import Phrase, Words, phrases

PRICE: Words = phrases(
    {
        "basis.free": Phrase(kk="тегін", ru="безвозмездно", en="free of charge"),
        "basis.redemption": Phrase(
            kk="қалдық құны бойынша сатып алу",
            ru="выкуп по остаточной стоимости",
            en="redemption at the residual value",
        ),
        "basis.instalments": Phrase(kk="бөліп төлеу", ru="в рассрочку", en="in instalments"),
        "part.whole": Phrase(kk="толық құны", ru="вся стоимость", en="the whole price"),
        "part.initial": Phrase(kk="бастапқы жарна", ru="первоначальный взнос", en="initial contribution"),
        "part.instalment": Phrase(kk="кезекті төлем", ru="очередной платёж", en="instalment"),
        "part_status.confirmed": Phrase(kk="күні расталған", ru="дата подтверждена", en="the date is confirmed"),
        "part_status.provisional": Phrase(kk="күні алдын ала", ru="дата предварительная", en="the date is provisional"),
        "part_status.awaiting_calendar": Phrase(
            kk="бұл жылдың күнтізбесі әлі жоқ: күні шарт бойынша көрсетілген, жұмыс күні болмаса, кейінге көшеді",
            ru="календаря на этот год ещё нет: дата указана по договору и перейдёт на рабочий день, если выпадет на "
            "нерабочий",
            en="there is no calendar of that year yet: the date is the agreement’s, and moves to a working day if it "
            "falls on another",
        ),
        "initial_too_small": Phrase(
            kk="Бастапқы жарна кемінде {least} % болуы керек, көрсетілгені – {given} %.",
            ru="Первоначальный взнос должен быть не меньше {least} %, указано {given} %.",
            en="The initial contribution must be at least {least} %; {given} % was stated.",
        ),
        "initial_too_large": Phrase(
            kk="Бастапқы жарна {given} % болса, бөліп төлейтін ештеңе қалмайды: бірден сатып алуды таңдаңыз.",
            ru="При взносе {given} % рассрочивать нечего: выберите выкуп сразу.",
            en="With a contribution of {given} % nothing is left to pay in parts: choose redemption at once.",
        ),
        "period_too_short": Phrase(
            kk="Бөліп төлеу мерзімі кемінде бір жыл, көрсетілгені – {given}.",
            ru="Рассрочка даётся не меньше чем на год, указано {given}.",
            en="Instalments run for at least a year; {given} was stated.",
        ),
        "period_too_long": Phrase(
            kk="Бөліп төлеу мерзімі {most} жылдан аспайды, көрсетілгені – {given} жыл.",
            ru="Срок рассрочки (в годах) – не больше {most}, указано {given}.",
            en="Instalments run for at most {most} years; {given} were stated.",
        ),
        "value_needed": Phrase(
            kk="{given} жылға бөліп төлеуге бола ма – оны тұрғынжайдың қалдық құны шешеді, ал ол әлі белгісіз.",
            ru="Можно ли дать рассрочку на {given} лет, зависит от остаточной стоимости, а она ещё не известна.",
            en="Whether instalments over {given} years are allowed depends on the residual value, not known yet.",
        ),
        "parts": Phrase(
            kk="Тең бөліктермен, ай сайын: {source}.",
            ru="Равными частями ежемесячно: {source}.",
            en="In equal parts every month: {source}.",
        ),
    }
)
