"""The page of one term: how its last day was counted, what stopped it, what moved it."""

from shanyraq.words.phrase import Phrase, phrases

RECEIPT_PAGE = phrases(
    {
        "term.page": Phrase(kk="{term}: қалай есептелді", ru="{term}: как посчитано", en="{term}: how it was counted"),
        "term.event": Phrase(kk="Неден саналады", ru="От чего считается", en="Counted from"),
        "term.event.on": Phrase(kk="{event}: {day}", ru="{event}: {day}", en="{event}: {day}"),
        "term.journal": Phrase(
            kk="істің журналындағы жазба", ru="запись в журнале дела", en="an entry in the journal of the case"
        ),
        "term.length": Phrase(kk="Мерзімнің ұзақтығы", ru="Длина срока", en="Length"),
        "term.state": Phrase(kk="Жағдайы", ru="Состояние", en="State"),
        "term.state.done": Phrase(kk="{day} күні орындалды", ru="исполнено {day}", en="done on {day}"),
        "term.state.over": Phrase(kk="{day} күні жабылды", ru="закрылся {day}", en="closed on {day}"),
        "term.state.stands": Phrase(kk="тоқтап тұр", ru="приостановлен", en="stands still"),
        "term.other": Phrase(kk="Басқаша оқысақ", ru="При другом прочтении", en="Under the other reading"),
        "term.reading": Phrase(
            kk="{number}-түсіндірме: {problem}",
            ru="Прочтение {number}: {problem}",
            en="Reading {number}: {problem}",
        ),
        "term.steps": Phrase(kk="Қадамдап", ru="По шагам", en="Step by step"),
        "term.none_of_long": Phrase(
            kk="Бұл күн келісімшартта белгіленген: күндер бір-бірлеп саналмайды.",
            ru="Этот день назначен договором: дни по одному не считаются.",
            en="This day is set by the agreement: days are not counted one by one.",
        ),
        "stops.title": Phrase(
            kk="Тоқтата тұру және ұзарту", ru="Приостановления и продления", en="Stops and extensions"
        ),
        "stops.act": Phrase(kk="Акт", ru="Акт", en="Act"),
        "stops.since": Phrase(kk="Қай күннен", ru="С какого дня", en="Since"),
        "stops.until": Phrase(kk="Қай күнге дейін", ru="До какого дня", en="Until"),
        "stops.left": Phrase(kk="Сонда қалған күн", ru="Оставалось тогда", en="Left at that time"),
        "stops.now": Phrase(kk="әлі тұр", ru="ещё стоит", en="still stands"),
        "stops.longest": Phrase(kk="ең көбі {day} дейін", ru="самое позднее до {day}", en="until {day} at the longest"),
        "stops.none_left": Phrase(kk="күн қалмаған", ru="дней не оставалось", en="no day was left"),
        "stops.over": Phrase(kk="мерзім бұрын өтіп кеткен", ru="срок истёк раньше", en="the term was over before"),
        "stops.ground.court": Phrase(kk="сот актісі", ru="акт суда", en="a court’s act"),
        "stops.ground.complaint": Phrase(kk="шағым", ru="жалоба", en="a complaint"),
        "stops.ground.extension": Phrase(kk="мерзімді ұзарту", ru="продление срока", en="an extension"),
        "stops.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "stops.lead": Phrase(
            kk="Іс тұрғанда ешқандай мерзім саналмайды. Қалған күндер іс қайта басталған күннен есептеледі.",
            ru="Пока дело стоит, ни один срок не идёт. Оставшиеся дни считаются со дня возобновления.",
            en="While the case stands still no term runs. The days that are left are counted from the day it goes on.",
        ),
        "moves.title": Phrase(kk="Күнтізбенің өзгеруі", ru="Что изменил календарь", en="What the calendar changed"),
        "moves.act": Phrase(kk="Күндерді ауыстырған акт", ru="Акт, который перенёс дни", en="Act that moved days"),
        "moves.was": Phrase(kk="Бұрынғы соңғы күн", ru="Прежний последний день", en="Last day before"),
        "moves.is": Phrase(kk="Жаңа соңғы күн", ru="Новый последний день", en="Last day now"),
        "moves.at": Phrase(kk="Қашан есептелді", ru="Когда пересчитан", en="Counted on"),
        "moves.unknown": Phrase(
            kk="күнтізбеде ондай жыл болмаған", ru="такого года в календаре не было", en="no calendar for that year"
        ),
        "moves.line": Phrase(kk="{term}: {was} → {due}.", ru="{term}: {was} → {due}.", en="{term}: {was} → {due}."),
        "escalated.line": Phrase(
            kk="{term}, соңғы күні: {due}. Негізі: {source}.",
            ru="{term}, последний день: {due}. Основание: {source}.",
            en="{term}, last day {due}. Rule: {source}.",
        ),
    }
)
