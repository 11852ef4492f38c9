"""Who sits on a case: seats and their terms, substitutes, who is there; and what was said to the person before."""

from shanyraq.words.phrase import Phrase

SITTING = {
    "seat_term_ended": Phrase(
        kk="Құрамда өкілеттігінің мерзімі біткен адам бар: {count}. Комиссияның жаңа құрамын қалыптастырыңыз.",
        ru="В составе есть те, чей срок полномочий истёк: {count}. Сформируйте состав заново.",
        en="The term of some in this composition has ended: {count}. Form the composition anew.",
    ),
    "substitute_for_nobody": Phrase(
        kk="Орынбасушы мүшенің немесе хатшының орнына ғана тағайындалады.",
        ru="Замещающего назначают только за члена комиссии или секретаря из этого состава.",
        en="A substitute stands in for a member or the secretary of this composition alone.",
    ),
    "seat_taken": Phrase(
        kk="Сіз бұл іс бойынша орынбасушысыз: негізгі мүше қатысып отыр.",
        ru="Вы замещающий, а основной член комиссии участвует в этом деле сам.",
        en="You are a substitute, and the member you stand in for takes part in this case.",
    ),
    "nobody_attends": Phrase(
        kk="Отырысқа кім қатысып отырғанын белгілеңіз.",
        ru="Отметьте, кто участвует в заседании.",
        en="Mark who takes part in the sitting.",
    ),
    "voted_and_away": Phrase(
        kk="Дауыс берген мүшені жоқ деп белгілеуге болмайды.",
        ru="Проголосовавшего нельзя отметить отсутствующим.",
        en="Somebody who has voted cannot be marked as away.",
    ),
    "quorum_not_there": Phrase(
        kk="Кворум жоқ: қатысып отырғаны {present}, кемінде {needed} керек.",
        ru="Кворума нет: присутствует {present}, нужно не меньше {needed}.",
        en="There is no quorum: {present} are there, at least {needed} are needed.",
    ),
    "not_attending": Phrase(
        kk="Сіз бұл іс бойынша отырысқа қатысушы ретінде белгіленбегенсіз. Хатшыға айтыңыз.",
        ru="Вы не отмечены как участник заседания по этому делу. Обратитесь к секретарю.",
        en="You are not marked as taking part in the sitting on this case. Tell the secretary.",
    ),
    "nothing_less": Phrase(
        kk="Бұл – адамның өзі сұраған шарт. Одан өзгесін таңдаңыз немесе бас тарту туралы хабарлаңыз.",
        ru="Это то самое условие, о котором просили. Выберите другое или уведомите об отказе.",
        en="These are the terms that were asked for. Choose others, or give notice of a refusal.",
    ),
    "other_than_told": Phrase(
        kk="Адамға алдын ала басқа шарт айтылған. Сұралған немесе хабарламада айтылған шартты дауысқа қойыңыз.",
        ru="Человеку заранее сообщили о другом условии. Поставьте на голосование то, о чём просили, или то, что "
        "названо в уведомлении.",
        en="The person was told of other terms. Put to the vote what was asked for, or what the notice names.",
    ),
    "delivery_unproved": Phrase(
        kk="Тапсырысты хаттың тапсырылғаны туралы пошта хабарламасын қоса беріңіз.",
        ru="Приложите почтовое уведомление о вручении заказного письма.",
        en="Attach the postal receipt of the registered letter.",
    ),
}
