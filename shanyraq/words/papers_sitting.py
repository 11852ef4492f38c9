"""The notice of a sitting with its agenda."""

from shanyraq.words.phrase import Phrase, Words, phrases

SITTING: Words = phrases(
    {
        "title": Phrase(
            kk="№ {number} отырыс туралы хабарлама және күн тәртібі",
            ru="Уведомление о заседании № {number} и повестка",
            en="Notice of sitting No. {number} and its agenda",
        ),
        "text": Phrase(
            kk="Тұрғын үй комиссиясының мүшелері отырысқа шақырылады.",
            ru="Члены жилищной комиссии приглашаются на заседание.",
            en="The members of the housing commission are asked to a sitting.",
        ),
        "at": Phrase(kk="Уақыты", ru="Когда", en="When"),
        "place": Phrase(kk="Өтетін жері", ru="Место проведения", en="Place"),
        "mode": Phrase(kk="Өту түрі", ru="Форма", en="Mode"),
        "mode.in_person": Phrase(kk="бетпе-бет", ru="очно", en="in person"),
        "mode.video": Phrase(kk="бейнебайланыс арқылы", ru="по видеосвязи", en="by video"),
        "mode.mixed": Phrase(kk="аралас", ru="смешанная", en="mixed"),
        "agenda": Phrase(kk="Күн тәртібі", ru="Повестка", en="Agenda"),
        "case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "due": Phrase(kk="Шешімнің соңғы күні", ru="Последний день решения", en="Last day of the decision"),
        "invited": Phrase(kk="Кімдер шақырылады", ru="Кто приглашён", en="Who is asked to come"),
        "stands_in": Phrase(kk="орынбасушы: {name}", ru="замещает: {name}", en="substitute for {name}"),
        "before": Phrase(kk="Отырысқа дейін", ru="До заседания", en="Before the sitting"),
        "before.file": Phrase(
            kk="Іс құжаттары комиссия мүшесінің бетінде ашық: алдын ала оқып шығыңыз.",
            ru="Материалы дел открыты на странице члена комиссии: ознакомьтесь заранее.",
            en="The files are open on each member’s page: please read them beforehand.",
        ),
        "before.conflict": Phrase(
            kk="Мүдделер қақтығысы болса, дауыс беруге дейін мәлімдеңіз: сонда орынбасушы шақырылады ({article}).",
            ru="О конфликте интересов заявите до голосования: тогда вызовут замещающего ({article}).",
            en="Declare a conflict of interest before the vote, so that a substitute is called ({article}).",
        ),
    }
)
"""Keys: `mode.<mode of the sitting>`."""
