"""Notices that did not arrive."""

from shanyraq.words.phrase import Phrase, phrases

UNREACHED = phrases(
    {
        "list.unreached": Phrase(kk="хабар жетпеді", ru="уведомление не дошло", en="notice not received"),
        "list.lost": Phrase(
            kk="Хабарлама адамға жетпеген істер:",
            ru="Дела, где уведомление не дошло до человека:",
            en="Cases in which a notice did not reach the person:",
        ),
        "unreached.title": Phrase(kk="Хабарлама жетпеді", ru="Уведомление не дошло", en="A notice did not arrive"),
        "unreached.line": Phrase(
            kk="{name}. {how}, {at}: {state}. Хабарлама: {said}",
            ru="{name}. {how}, {at}: {state}. Уведомление: {said}",
            en="{name}. {how}, {at}: {state}. The notice: {said}",
        ),
        "unreached.what": Phrase(
            kk="Хабарлама жеке кабинетте бар. Маңызды болса, адаммен басқа жолмен байланысыңыз.",
            ru="В личном кабинете уведомление есть. Если оно важное, свяжитесь с человеком иначе.",
            en="The notice stands in the personal account. If it matters, reach the person in another way.",
        ),
        "unreached.seen": Phrase(kk="Көрдім", ru="Учтено", en="Seen"),
    }
)
