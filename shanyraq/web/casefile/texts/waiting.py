"""Signatures that are being checked."""

from shanyraq.words.phrase import Phrase, phrases

WAITING = phrases(
    {
        "waiting.own": Phrase(
            kk="Қолтаңбаңыз алынды ({paper}), келген уақыты: {at}. Ол тексерілуде: куәландырушы орталық әлі жауап "
            "бермеді. Ештеңе істеудің қажеті жоқ, жауап келгенде қолтаңба осы уақытпен есептеледі.",
            ru="Ваша подпись получена ({paper}): {at}. Она проверяется: удостоверяющий центр ещё не ответил. Делать "
            "ничего не нужно: когда ответ придёт, подпись будет считаться поставленной в это время.",
            en="Your signature was received ({paper}): {at}. It is being checked: the certification authority has not "
            "answered yet. There is nothing to do: once it answers, the signature counts from that time.",
        ),
        "waiting.others": Phrase(
            kk="{name}: қолтаңба алынды ({paper}), келген уақыты: {at}. Ол тексерілуде.",
            ru="{name}: подпись получена ({paper}): {at}. Она проверяется.",
            en="{name}: a signature was received ({paper}): {at}. It is being checked.",
        ),
        "waiting.refused": Phrase(
            kk="Қолтаңбаңыз қабылданбады ({paper}), келген уақыты: {at}. {why}",
            ru="Ваша подпись не принята ({paper}), она пришла: {at}. {why}",
            en="Your signature was not accepted ({paper}), received: {at}. {why}",
        ),
        "waiting.a_paper": Phrase(
            kk="әлі шығарылмаған құжат", ru="документ, который ещё не выпущен", en="a paper that is not issued yet"
        ),
        "waiting.told": Phrase(
            kk="Қолтаңба алынды, тексерілуде. Жауап келгенде әрекет өздігінен орындалады.",
            ru="Подпись получена и проверяется. Когда ответ придёт, действие выполнится само.",
            en="The signature was received and is being checked. Once the answer comes, the act follows by itself.",
        ),
    }
)
