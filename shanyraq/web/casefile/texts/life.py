"""Turns of life in a file: who came into the family and who left it, what has to be made anew, who acts for whom."""

from shanyraq.words.phrase import Phrase, phrases

LIFE = phrases(
    {
        "life.birth": Phrase(
            kk="Бала туды: {name}, {day}.", ru="Родился ребёнок: {name}, {day}.", en="A child was born: {name}, {day}."
        ),
        "life.death": Phrase(kk="Қайтыс болды: {name}, {day}.", ru="Смерть: {name}, {day}.", en="Died: {name}, {day}."),
        "life.divorce": Phrase(
            kk="Ажырасу: {name}, {day}. Тұрғынжайдан шыққан жоқ, істе қалады.",
            ru="Развод: {name}, {day}. Из жилища выезда не было, в деле остаётся.",
            en="A divorce: {name}, {day}. Has not left the dwelling and stays in the case.",
        ),
        "life.divorce.left": Phrase(
            kk="Ажырасу: {name}, {day}. Тұрғынжайдан біржола шықты, енді істе жоқ.",
            ru="Развод: {name}, {day}. Выезд из жилища насовсем, в деле больше не участвует.",
            en="A divorce: {name}, {day}. Has left the dwelling for good and is in the case no more.",
        ),
        "life.came_in": Phrase(
            kk="Отбасына қосылды: {names}.", ru="Вошли в состав семьи: {names}.", en="Came into the family: {names}."
        ),
        "life.voided.review": Phrase(
            kk="Отбасы құрамы өзгерді, сондықтан талаптар қайта тексеріледі.",
            ru="Состав семьи изменился, поэтому требования проверяют заново.",
            en="The family changed, so the requirements are checked anew.",
        ),
        "life.voided.decision": Phrase(
            kk="Отбасы құрамы өзгерді, сондықтан қол қойылмаған шешім қайта рәсімделеді.",
            ru="Состав семьи изменился, поэтому неподписанное решение оформят заново.",
            en="The family changed, so the decision, which nobody signed, is drawn up anew.",
        ),
        "life.voided.agreement": Phrase(
            kk="Отбасы құрамы өзгерді, сондықтан шарттың жобасы қайта жасалады. Бұрынғысы күшін жойды.",
            ru="Состав семьи изменился, поэтому проект договора составят заново. Прежний больше не действует.",
            en="The family changed, so the agreement is drafted anew. The draft that was there is void.",
        ),
        "life.voided.nothing": Phrase(
            kk="Қайта өтініш берудің қажеті жоқ. Берілген келісімдер күшінде.",
            ru="Подавать заявление заново не нужно. Данные согласия действуют.",
            en="There is no need to apply again. Consents that were given stand.",
        ),
        "life.acts": Phrase(kk="Өкіл", ru="Представитель", en="Representative"),
        "life.acts.power": Phrase(
            kk="{representative} – сенімхатпен, {person} үшін, {until} дейін",
            ru="{representative} – по доверенности за {person}, по {until}",
            en="{representative}, by power of attorney for {person}, until {until}",
        ),
        "life.acts.guardian": Phrase(
            kk="{representative} – {person} қорғаншысы",
            ru="{representative} – опекун: {person}",
            en="{representative}, guardian of {person}",
        ),
        "life.acts.over": Phrase(kk="мерзімі өтті", ru="срок истёк", en="over"),
        "life.scope.applying": Phrase(kk="өтініш бойынша", ru="по заявлению", en="the application"),
        "life.scope.hearing": Phrase(kk="тыңдауда", ru="на заслушивании", en="the hearing"),
        "life.scope.signing": Phrase(kk="қол қою", ru="подписание", en="signing"),
        "life.scope.papers": Phrase(kk="құжаттар", ru="документы", en="papers"),
        "life.passed_on": Phrase(
            kk="Өтінішіңізді дұрыс органға жібердік, енді оны {provider} қарайды. Сізден ештеңе талап етілмейді, "
            "нөмірі бұрынғыдай. Мерзімдер сонда тіркелген күннен басталады.",
            ru="Ваше заявление передано по принадлежности. Теперь его рассматривает {provider}. От вас ничего не "
            "нужно, номер прежний. Сроки идут со дня регистрации там.",
            en="Your application went to the right provider: {provider} considers it now. Nothing is asked of you, and "
            "its number stays. The terms run from the day of registration there.",
        ),
        "life.family": Phrase(kk="Отбасы мүшелері", ru="Члены семьи в деле", en="The family in this case"),
    }
)
