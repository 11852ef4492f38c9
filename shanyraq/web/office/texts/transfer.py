"""The office's side of a transfer."""

from shanyraq.words.phrase import Phrase, phrases

_NEEDED = Phrase(kk="Органды таңдаңыз", ru="Выберите орган", en="Choose the body")

TRANSFER = phrases(
    {
        "act.open-transfer.title": Phrase(
            kk="Тапсыруға қатысатын органдарды көрсету",
            ru="Указать органы, участвующие в передаче",
            en="Name the bodies of the transfer",
        ),
        "act.open-transfer.hint": Phrase(
            kk="Әр орган өз кезегі келгенде хабарлама алып, өз бетінде әрекет етеді. Актіге қол қойыла бастағанша "
            "органдарды өзгертуге болады.",
            ru="Каждый орган получит сообщение, когда дойдёт очередь до него, и действует на своих страницах. Пока акт "
            "не начали подписывать, органы можно изменить.",
            en="Each body is told when its turn comes, and acts in its own pages. Until somebody signs the deed, the "
            "bodies can be changed.",
        ),
        "act.open-transfer.owner": Phrase(kk="Беруші тарап", ru="Передающая сторона", en="Transferring side"),
        "act.open-transfer.provider": Phrase(kk="Қабылдаушы тарап", ru="Принимающая сторона", en="Receiving side"),
        "act.open-transfer.missing": Phrase(
            kk="Бұл бөлікте әрекет ететін ешкім енгізілмеген:",
            ru="Для этой части никто не внесён:",
            en="Nobody is entered who could act in this part:",
        ),
        "act.open-transfer.akim": Phrase(
            kk="Өтінішхатты жіберетін әкім аппараты",
            ru="Аппарат акима, который направит ходатайство",
            en="The akim’s office that petitions",
        ),
        "act.open-transfer.akim.required": _NEEDED,
        "act.open-transfer.industry": Phrase(
            kk="Келісетін салалық орган",
            ru="Отраслевой орган, который согласует",
            en="The body of the industry that agrees",
        ),
        "act.open-transfer.industry.required": _NEEDED,
        "act.open-transfer.property_body": Phrase(
            kk="Шешім қабылдайтын мемлекеттік мүлік органы",
            ru="Орган по госимуществу, который решает",
            en="The state-property body that decides",
        ),
        "act.open-transfer.property_body.required": _NEEDED,
        "act.open-transfer.state_approver": Phrase(
            kk="Актіні мемлекет атынан бекітеді (Ұлттық Банктің тұрғынжайы үшін – Ұлттық Банк)",
            ru="Кто утверждает акт от государства (для жилища Национального Банка – Национальный Банк)",
            en="Who approves the deed for the state (for a dwelling of the National Bank, the Bank)",
        ),
        "act.open-transfer.state_approver.required": _NEEDED,
        "act.open-transfer.local_approver": Phrase(
            kk="Актіні коммуналдық жағынан бекітеді",
            ru="Кто утверждает акт с коммунальной стороны",
            en="Who approves the deed on the communal side",
        ),
        "act.open-transfer.local_approver.required": _NEEDED,
        "act.open-transfer.registering": Phrase(kk="Тіркеуші орган", ru="Регистрирующий орган", en="Registering body"),
        "act.open-transfer.registering.required": _NEEDED,
        "act.open-transfer.button": Phrase(kk="Тапсыруды бастау", ru="Начать передачу", en="Begin the transfer"),
    }
)
