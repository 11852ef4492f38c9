"""The executor's check, the return, the way to the commission."""

from shanyraq.words.phrase import Phrase

REVIEW = {
    "return_term_passed": Phrase(
        kk="Құжаттарды қайтару мерзімі өтіп кетті, соңғы күні: {due}. Енді топтама толық деп саналады; кемшілік "
        "табылса, алдын ала шешім мен тыңдау арқылы қаралады.",
        ru="Срок для возврата документов прошёл, последний день: {due}. Пакет считается полным; о недостатке "
        "теперь сообщают предварительным решением и проводят заслушивание.",
        en="The term for a return is over, its last day was {due}. The package counts as complete; a defect now "
        "leads to a preliminary decision and a hearing.",
    ),
    "already_assigned": Phrase(
        kk="Істі осы орындаушы жүргізіп отыр.",
        ru="Дело уже ведёт этот исполнитель.",
        en="This executor has the file already.",
    ),
    "may_not_be_asked": Phrase(
        kk="Бұл құжатты азаматтан талап етуге болмайды: осы істің деректері бойынша ол қажет емес немесе мәліметті "
        "мемлекеттің өзі алады (құжат {kind}).",
        ru="Этот документ нельзя требовать от гражданина: по данным дела он не нужен или сведения получает само "
        "государство (документ {kind}).",
        en="This paper may not be asked of the citizen: on the facts of the case it is not needed, or the state "
        "obtains it itself (document {kind}).",
    ),
    "document_is_required": Phrase(
        kk="Осы істің деректері бойынша {kind}-құжат міндетті: оны «қажет емес» деп белгілеуге болмайды.",
        ru="По данным дела документ {kind} обязателен: отметить его как ненужный нельзя.",
        en="On the facts of the case document {kind} is required: it cannot be marked as not needed.",
    ),
    "shortfalls_incomplete": Phrase(
        kk="Тексеруде табылған кемшілік саны: {count}. Әрқайсысын бір рет көрсетіңіз: адам бәрін бірден түзейді.",
        ru="При проверке найдено недостатков: {count}. Назовите каждый один раз, чтобы человек исправил все сразу.",
        en="Defects found by the check: {count}. Name each of them once, so that all can be put right together.",
    ),
    "composition_without_act": Phrase(
        kk="Комиссия құрамын бекіткен актінің деректемелері мен күні көрсетілуі керек, күні бүгіннен кеш болмауы тиіс.",
        ru="Нужны реквизиты и дата акта об утверждении состава комиссии; дата – не позже сегодняшней.",
        en="The composition needs the act that formed it, dated today or earlier.",
    ),
    "shortfall_needed": Phrase(
        kk="Қайтару үшін нақты не жетіспейтінін көрсетіңіз.",
        ru="Для возврата укажите, чего именно не хватает.",
        en="A return has to say what exactly is missing.",
    ),
    "shortfall_not_found": Phrase(
        kk="Тексеру парағында {kind}-құжат бойынша мұндай кемшілік белгіленбеген.",
        ru="В листе проверки по документу {kind} такой недостаток не отмечен.",
        en="The checklist has no such finding on document {kind}.",
    ),
    "documents_unchecked": Phrase(
        kk="Құжаттардың тоғыз түрінің бәрі тексерілмеген. Қалғаны: {count}.",
        ru="Проверены не все девять видов документов. Осталось: {count}.",
        en="Not all nine kinds of document are checked. Left: {count}.",
    ),
    "requirements_unchecked": Phrase(
        kk="Тұрғын үй заңының талаптары бойынша қорытынды жоқ. Қалғаны: {count}.",
        ru="Нет вывода по требованиям жилищного закона. Осталось: {count}.",
        en="Requirements of the Housing Law are left without a finding: {count}.",
    ),
    "requirement_needs_reason": Phrase(
        kk="Талап орындалмаған немесе анық емес болса, себебін жазыңыз: оны комиссия оқиды.",
        ru="Если требование не выполнено или это неясно, напишите почему: это прочтёт комиссия.",
        en="Where a requirement is not met, or it is not clear, write why: the commission will read it.",
    ),
    "unknown_requirement": Phrase(
        kk="Бұл іске қатысты мұндай талап жоқ.",
        ru="К этому делу такое требование не относится.",
        en="No such requirement bears on this case.",
    ),
    "defects_found": Phrase(
        kk="Тексеруде кемшілік табылды. Мерзім ішінде құжаттарды қайтарыңыз немесе алдын ала шешім туралы хабарлаңыз.",
        ru="При проверке найден недостаток. Верните документы в срок или уведомите о предварительном решении.",
        en="The check found a defect. Return the papers in time, or give notice of a preliminary decision.",
    ),
    "commission_of_another_owner": Phrase(
        kk="Бұл комиссия басқа ұйымдікі. Іс тұрғынжай иесінің комиссиясына беріледі.",
        ru="Это комиссия другой организации. Дело передают комиссии того, кому принадлежит жилище.",
        en="This commission belongs to another organisation. The case goes to the commission of the dwelling’s owner.",
    ),
    "composition_incomplete": Phrase(
        kk="Комиссия құрамында бір төраға мен бір хатшы болуы және ешкім екі рет жазылмауы керек.",
        ru="В составе комиссии должны быть один председатель и один секретарь, и никто не записан дважды.",
        en="A composition needs one chair and one secretary, and nobody twice.",
    ),
    "composition_not_in_term": Phrase(
        kk="Комиссия құрамының өкілеттік мерзімі бүгінгі күнді қамтымайды. Қолданыстағы құрамды қалыптастырыңыз.",
        ru="Срок полномочий этого состава комиссии не включает сегодняшний день. Сформируйте действующий состав.",
        en="The term of this composition does not cover today. Form a composition that is in office.",
    ),
    "rules_without_source": Phrase(
        kk="Комиссия регламентінде дереккөз бен кворум көрсетілуі керек.",
        ru="В правилах комиссии должны быть указаны источник и кворум.",
        en="The commission’s rules need a source and a quorum.",
    ),
}
