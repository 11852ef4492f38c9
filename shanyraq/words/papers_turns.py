"""Papers of turns that may come at any stage: the notice that the term of the decision is extended."""

from shanyraq.words.phrase import Phrase, Words, phrases

TURNS: Words = phrases(
    {
        "extension.title": Phrase(
            kk="Мерзімді ұзарту туралы хабарлама",
            ru="Уведомление о продлении срока",
            en="Notice that the term is extended",
        ),
        "extension.text": Phrase(
            kk="Өтінішіңіз бойынша шешім қабылдау мерзімі дәлелді шешіммен ұзартылды. Сізге ештеңе істеудің қажеті "
            "жоқ: шешім ертерек қабылдануы мүмкін, сонда ол бірден хабарланады.",
            ru="Срок принятия решения по вашему заявлению продлён мотивированным решением. От вас ничего не требуется: "
            "решение может быть принято и раньше, тогда вам сообщат сразу.",
            en="The term for deciding on your application was extended by a reasoned decision. You need do nothing; "
            "the decision may come earlier, and you will be told at once.",
        ),
        "extension.act": Phrase(kk="Ұзарту туралы акт", ru="Акт о продлении", en="Act of extension"),
        "extension.since": Phrase(kk="Ұзартылған күні", ru="Продлён с", en="Extended since"),
        "extension.why": Phrase(kk="Ұзарту себебі", ru="Причина продления", en="Reason"),
        "extension.was": Phrase(kk="Бұрынғы соңғы күн", ru="Прежний последний день", en="Last day before"),
        "extension.until": Phrase(
            kk="Шешім осы күннен кешікпейді", ru="Решение не позднее", en="Decision no later than"
        ),
        "extension.law": Phrase(
            kk="Мерзім екі айдан артық ұзартылмайды. Бұл Қағидаларда емес, Әкімшілік рәсімдік-процестік кодексте "
            "көзделген.",
            ru="Срок продлевают не больше чем на два месяца. Это предусмотрено не Правилами, а Административным "
            "процедурно-процессуальным кодексом.",
            en="A term is extended by two months at most. This comes from the Administrative Procedural and "
            "Process-Related Code, not from the Rules.",
        ),
    }
)
