"""Death, correction, suspension, terms, delivery."""

from shanyraq.words.phrase import Phrase

TURNS = {
    "death_already_recorded": Phrase(
        kk="Өтініш берушінің қайтыс болғаны жазылған.",
        ru="Смерть заявителя уже записана.",
        en="The applicant’s death is recorded already.",
    ),
    "applicant_lives": Phrase(
        kk="Өтініш берушінің қайтыс болғаны туралы жазба жоқ.",
        ru="Записи о смерти заявителя нет.",
        en="No death of the applicant is recorded.",
    ),
    "day_in_the_future": Phrase(
        kk="Күн болашақта болмауы керек.", ru="День не может быть в будущем.", en="The day cannot lie in the future."
    ),
    "day_before_birth": Phrase(
        kk="Бұл күн адамның туған күнінен ({on}) бұрын.",
        ru="Этот день раньше дня рождения человека ({on}).",
        en="This day lies before the person was born ({on}).",
    ),
    "successor_is_minor": Phrase(
        kk="Өтініш берушінің орнын 18 жасқа толған отбасы мүшесі ғана баса алады.",
        ru="Место заявителя может занять только член семьи, которому исполнилось 18 лет.",
        en="Only a member of the family of 18 or over can take the applicant’s place.",
    ),
    "no_papers": Phrase(
        kk="Іс бойынша әлі құжат шығарылмаған.",
        ru="По делу ещё не издано ни одного документа.",
        en="No paper has been issued in the case yet.",
    ),
    "nothing_to_correct": Phrase(
        kk="Қате түзетілетін мұндай құжат жоқ. Қол қойылған актілердегі ғана жазу қатесі түзетіледі.",
        ru="Такого документа для исправления нет. Описки исправляют только в подписанных актах.",
        en="There is no such paper to correct. Slips are corrected in signed acts only.",
    ),
    "correction_already_asked": Phrase(
        kk="Осы құжаттағы қатені түзету сұралған.",
        ru="Исправление этого документа уже запрошено.",
        en="A correction of this paper has been asked already.",
    ),
    "answer_would_be_lost": Phrase(
        kk="Бас тартуда адамның қарсылықтарына жауап берілген. Түзетілген бас тартуда ол бос қалмайды: бұрынғы жауапты "
        "қалдырыңыз немесе түзетіңіз.",
        ru="Отказ отвечает на возражения человека. В исправленном отказе ответ не может пропасть: оставьте прежний или "
        "исправьте его.",
        en="The refusal answers what the person objected. The corrected one cannot lose the answer: leave it as it was "
        "or mend it.",
    ),
    "no_correction_asked": Phrase(
        kk="Жауап күтіп тұрған түзету сұрауы жоқ.",
        ru="Нет запроса на исправление, который ждёт ответа.",
        en="No request for a correction waits for an answer.",
    ),
    "suspension_needs_act": Phrase(
        kk="Тоқтата тұру үшін негіз бен акт керек: сот актісі, шағым немесе дәлелді ұзарту.",
        ru="Для приостановления нужны основание и акт: акт суда, жалоба или мотивированное продление.",
        en="A suspension needs a ground and an act: a court’s act, a complaint, or a reasoned extension.",
    ),
    "extension_not_allowed": Phrase(
        kk="Бұйрық мерзімді ұзартуды көздемейді, сондықтан бұл мүмкіндік өшірулі.",
        ru="Приказ не предусматривает продления срока, поэтому эта возможность выключена.",
        en="The Order knows no extension of the term, so this is switched off.",
    ),
    "extended_already": Phrase(
        kk="Мерзім бұрын ұзартылған, екінші рет ұзартылмайды.",
        ru="Срок уже продлевали, второй раз его не продлевают.",
        en="The term was extended before and is not extended twice.",
    ),
    "not_suspended": Phrase(
        kk="Іс тоқтатыла тұрған жоқ.", ru="Дело не приостановлено.", en="The case is not suspended."
    ),
    "term_not_running": Phrase(
        kk="Бұл мерзім қазір есептелмейді.", ru="Этот срок сейчас не идёт.", en="This term is not running."
    ),
    "term_not_over": Phrase(
        kk="Мерзім әлі біткен жоқ, соңғы күні: {due}.",
        ru="Срок ещё не истёк, последний день: {due}.",
        en="The term is not over; its last day is {due}.",
    ),
    "term_already_passed": Phrase(
        kk="Мерзімнің өткені жазылған, соңғы күні: {due}.",
        ru="Истечение срока уже записано, последний день: {due}.",
        en="The end of the term is recorded already; its last day was {due}.",
    ),
    "paper_needs_decision": Phrase(
        kk="Бұл құжатты жүйе өзі шығара алмайды: оған адамның шешімі керек.",
        ru="Этот документ система сама не издаёт: нужно решение человека.",
        en="The system does not issue this paper by itself: somebody has to decide.",
    ),
    "paper_too_early": Phrase(
        kk="Бұл құжатты шығаратын уақыт әлі келген жоқ.",
        ru="Для этого документа ещё рано: ему не на чем основываться.",
        en="It is too early for this paper: what it rests on has not happened yet.",
    ),
    "paper_already_issued": Phrase(
        kk="Бұл құжат шығарылған.", ru="Этот документ уже издан.", en="This paper is issued already."
    ),
    "no_such_paper": Phrase(
        kk="Іс бойынша мұндай құжат жоқ.", ru="Такого документа в деле нет.", en="The case has no such paper."
    ),
    "already_delivered": Phrase(
        kk="Құжат тапсырылған: {on}.", ru="Документ уже вручён: {on}.", en="The paper was delivered on {on}."
    ),
    "unknown_way": Phrase(
        kk="Тапсыру тәсілі дәлелденетін болуы керек: жеке кабинет, терезе, тапсырысты хат, SMS, электрондық пошта, "
        "қолма-қол.",
        ru="Способ вручения должен быть доказуемым: личный кабинет, окно, заказное письмо, SMS, электронная почта, "
        "лично.",
        en="The way of delivery has to be provable: personal account, counter, registered letter, SMS, e-mail, in "
        "person.",
    ),
    "delivery_day_impossible": Phrase(
        kk="Тапсыру күні құжат шыққан күн мен бүгінгі күннің арасында болуы керек: {from_} – {to}.",
        ru="День вручения должен быть между днём издания и сегодняшним днём: {from_} – {to}.",
        en="The day of delivery has to lie between the day of issue and today: {from_} to {to}.",
    ),
    "escalation_needs_source": Phrase(
        kk="Істі басшының алдына қою ережесі қай актіге негізделгенін көрсету керек.",
        ru="У правила о докладе руководителю должен быть источник.",
        en="The rule by which a case is brought before the head needs its source.",
    ),
    "term_not_near": Phrase(
        kk="Мерзімнің аяқталуына әлі уақыт бар, соңғы күні: {due}.",
        ru="Срок ещё не на исходе, последний день: {due}.",
        en="The term is not near its end; its last day is {due}.",
    ),
    "term_already_escalated": Phrase(
        kk="Бұл мерзім басшының алдына қойылған, соңғы күні: {due}.",
        ru="Об этом сроке руководителю уже доложено, последний день: {due}.",
        en="The head was told of this term already; its last day is {due}.",
    ),
    "counted_already": Phrase(
        kk="Істің мерзімдері осы акт бойынша есептелген.",
        ru="Сроки дела уже посчитаны по этому акту.",
        en="The terms of the case are counted by this act already.",
    ),
}
