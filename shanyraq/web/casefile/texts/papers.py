"""Papers, registers, terms and history of the case."""

from shanyraq.words.paper_names import PAPER_NAMES
from shanyraq.words.phrase import Phrase, phrases

PAPERS = phrases(
    {
        "papers.title": Phrase(kk="Істің құжаттары", ru="Документы дела", en="Papers of the case"),
        "papers.attached": Phrase(kk="Қоса берілген құжаттар", ru="Приложенные документы", en="Papers attached"),
        "papers.none": Phrase(kk="Құжат жоқ.", ru="Документов нет.", en="There are none."),
        "papers.number": Phrase(kk="Нөмірі", ru="Номер", en="Number"),
        "papers.issued": Phrase(kk="Күні", ru="Дата", en="Date"),
        "papers.delivered": Phrase(kk="Тапсырылған күні", ru="Вручено", en="Delivered"),
        "papers.not_delivered": Phrase(kk="тапсырылмаған", ru="не вручено", en="not delivered"),
        "papers.replaced": Phrase(
            kk="басқа құжатпен ауыстырылған", ru="заменён другим документом", en="replaced by another paper"
        ),
        "papers.download": Phrase(kk="жүктеп алу", ru="скачать", en="download"),
        "papers.digest": Phrase(kk="SHA-256 бақылау сомасы", ru="Контрольная сумма SHA-256", en="SHA-256 digest"),
        "papers.valid_until": Phrase(kk="{day} дейін жарамды", ru="действует до {day}", en="valid until {day}"),
        "papers.issued_on": Phrase(kk="берілген күні: {day}", ru="выдан {day}", en="issued {day}"),
        "papers.expired": Phrase(kk="мерзімі өткен", ru="срок истёк", en="expired"),
        "papers.size": Phrase(kk="{size} КБ", ru="{size} КБ", en="{size} KB"),
        "paper.evidence": Phrase(kk="Іс-әрекеттің дәлелі", ru="Подтверждение действия", en="Evidence of an act"),
        **{f"paper.{kind}": name for kind, name in PAPER_NAMES.items()},
    }
)

REGISTERS = phrases(
    {
        "registers.title": Phrase(
            kk="Мемлекеттік тіркелімдердің жауаптары",
            ru="Ответы государственных реестров",
            en="Answers of the registers",
        ),
        "registers.none": Phrase(
            kk="Тіркелімдер әлі жауап берген жоқ.", ru="Реестры ещё не ответили.", en="No register has answered yet."
        ),
        "registers.found": Phrase(kk="мәлімет бар", ru="сведения есть", en="found"),
        "registers.nothing": Phrase(kk="мәлімет жоқ", ru="сведений нет", en="nothing found"),
        "registers.unavailable": Phrase(kk="жауап бермеді", ru="не ответил", en="did not answer"),
        "registers.at": Phrase(kk="Жауап уақыты: {at}", ru="Ответ получен: {at}", en="Answered: {at}"),
        "registers.true": Phrase(kk="иә", ru="да", en="yes"),
        "registers.false": Phrase(kk="жоқ", ru="нет", en="no"),
        "registers.about": Phrase(kk="{person} туралы", ru="О ком: {person}", en="About {person}"),
    }
)

TERMS = phrases(
    {
        "terms.title": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "terms.part": Phrase(kk="{name}, {part}-бөлік", ru="{name}, часть {part}", en="{name}, part {part}"),
        "terms.internal": Phrase(kk="ішкі мерзім: {day}", ru="внутренний срок: {day}", en="internal date: {day}"),
        "terms.how": Phrase(kk="Күндер қалай есептелді", ru="Как посчитаны даты", en="How the dates were counted"),
    }
)

HISTORY = phrases(
    {
        "history.title": Phrase(kk="Іс барысы", ru="Ход дела", en="What happened"),
        "history.whole": Phrase(kk="Журналды толық көрсету", ru="Показать журнал целиком", en="Show the whole journal"),
        "history.openings": Phrase(kk="Істі кім ашты", ru="Кто открывал дело", en="Who opened the case"),
        "history.openings.hint": Phrase(
            kk="Бұл тізімді өтініш беруші де көреді.",
            ru="Этот список видит и заявитель.",
            en="The applicant sees this list too.",
        ),
        "history.system": Phrase(kk="жүйе", ru="система", en="the system"),
        "history.who": Phrase(kk="{role}, {name}", ru="{role}, {name}", en="{role}, {name}"),
        "history.stood_in": Phrase(
            kk="{role}, {name} ({absent} орнына, {act})",
            ru="{role}, {name} (за {absent}: {act})",
            en="{role}, {name} (in the place of {absent}: {act})",
        ),
        "history.open_paper": Phrase(kk="Құжатты ашу", ru="Открыть документ", en="Open the paper"),
        "history.ground": Phrase(kk="{reason}: {facts}", ru="{reason}: {facts}", en="{reason}: {facts}"),
        "history.window": Phrase(
            kk="Бұл мерзім тек мүмкіндік беретін, ешкім ештеңе бұзған жоқ.",
            ru="Этот срок лишь давал возможность: никто ничего не нарушил.",
            en="This term only allowed something: nobody broke anything.",
        ),
        "history.grants": Phrase(kk="Шарты: {basis}.", ru="Условия: {basis}.", en="On these terms: {basis}."),
        "history.yes": Phrase(kk="Беруге келісті.", ru="Передача согласована.", en="It agreed to the transfer."),
        "history.no": Phrase(
            kk="Беруге келіспеді.", ru="Передача не согласована.", en="It did not agree to the transfer."
        ),
        "history.transfers": Phrase(
            kk="Тұрғынжай коммуналдық меншікке беріледі.",
            ru="Решено передать жилище в коммунальную собственность.",
            en="The dwelling is to be transferred.",
        ),
        "history.stays": Phrase(kk="Беруден бас тартылды.", ru="В передаче отказано.", en="The transfer was refused."),
    }
)

OPENING = phrases(
    {
        "open.title": Phrase(
            kk="Істі не үшін ашасыз?", ru="Зачем вы открываете дело?", en="Why do you open this case?"
        ),
        "open.why": Phrase(
            kk="{number} ісі қазір сіздің кезегіңізде емес. Мақсатын таңдаңыз: ол жазылады, өтініш беруші оны көреді.",
            ru="Дело {number} сейчас не ждёт вашего действия. Укажите цель: она записывается, и её видит заявитель.",
            en="Case {number} does not wait for you now. Choose the purpose: it is written down, and the applicant "
            "sees it.",
        ),
        "open.purpose": Phrase(kk="Мақсаты", ru="Цель", en="Purpose"),
        "open.button": Phrase(kk="Істі ашу", ru="Открыть дело", en="Open the case"),
        "open.said": Phrase(
            kk="Іс мына мақсатпен ашылды: {purpose}. Өтініш беруші мұны көреді.",
            ru="Дело открыто с целью: {purpose}. Заявитель это видит.",
            en="The case was opened for this purpose: {purpose}. The applicant sees it.",
        ),
        "open.other": Phrase(kk="Басқа мақсат", ru="Другая цель", en="Another purpose"),
    }
)

ACT = phrases(
    {
        "act.basis": Phrase(kk="Негізі: {article}.", ru="Основание: {article}.", en="Basis: {article}."),
        "act.key.required": Phrase(
            kk="Бет ескірген. Оны жаңартып, қайта жіберіңіз.",
            ru="Страница устарела. Обновите её и отправьте ещё раз.",
            en="The page is out of date. Reload it and send again.",
        ),
        "act.no_case.text": Phrase(
            kk="Сіздің ұйымыңызда бұл нөмірлі іс жоқ немесе ол сізге ашылмаған.",
            ru="В вашей организации нет дела с таким номером, или оно вам не открыто.",
            en="Your organisation has no case of this number, or it is not open to you.",
        ),
    }
)
