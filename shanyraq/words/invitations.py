"""What an invitation says in somebody's calendar: no name, no address of a dwelling."""

from shanyraq.words.phrase import Phrase, phrases

INVITATIONS = phrases(
    {
        "hearing.summary": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "hearing.text": Phrase(
            kk="{number} ісі бойынша тыңдау. Жеке куәлігіңізді алып келіңіз. Келе алмасаңыз, қарсылықты жеке кабинетте "
            "жазбаша беруге болады.",
            ru="Заслушивание по делу {number}. Возьмите удостоверение личности. Если прийти не сможете, возражение "
            "можно подать письменно в личном кабинете.",
            en="A hearing on case {number}. Bring your identity document. If you cannot come, you may object in "
            "writing in the personal account.",
        ),
        "written.summary": Phrase(
            kk="Жазбаша жауап беру мерзімі", ru="Срок письменного ответа", en="Answer in writing by this time"
        ),
        "written.text": Phrase(
            kk="{number} ісі бойынша ұстанымыңызды осы уақытқа дейін жазбаша жіберіңіз.",
            ru="Изложите свою позицию по делу {number} письменно до этого времени.",
            en="State your position on case {number} in writing by this time.",
        ),
        "sitting.summary": Phrase(
            kk="Тұрғын үй комиссиясының № {number} отырысы",
            ru="Заседание жилищной комиссии № {number}",
            en="Sitting No. {number} of the housing commission",
        ),
        "sitting.text": Phrase(
            kk="Күн тәртібіндегі істер: {count}.", ru="Дел в повестке: {count}.", en="Cases on the agenda: {count}."
        ),
    }
)
"""Keys: `hearing`, `written`, `sitting`, each with `.summary` and `.text`."""
