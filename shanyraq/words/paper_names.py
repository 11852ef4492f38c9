"""What the papers of a case are called; keys: `procedure.papers.PaperKind`."""

from shanyraq.words.phrase import Phrase, phrases

PAPER_NAMES = phrases(
    {
        "application": Phrase(kk="Өтініш", ru="Заявление", en="Application"),
        "acceptance": Phrase(
            kk="Өтініштің қабылданғаны туралы хабарлама", ru="Уведомление о принятии", en="Notice of acceptance"
        ),
        "return": Phrase(kk="Өтінішті қайтару туралы хабарлама", ru="Уведомление о возврате", en="Notice of return"),
        "passing_on": Phrase(
            kk="Өтініштің басқа органға жіберілгені туралы хабарлама",
            ru="Уведомление о передаче заявления",
            en="Notice of passing on",
        ),
        "preliminary_refusal": Phrase(
            kk="Алдын ала шешім туралы хабарлама",
            ru="Уведомление о предварительном решении",
            en="Notice of a preliminary decision",
        ),
        "hearing_minutes": Phrase(kk="Тыңдау хаттамасы", ru="Протокол заслушивания", en="Minutes of the hearing"),
        "agenda": Phrase(
            kk="Отырыс туралы хабарлама және күн тәртібі",
            ru="Уведомление о заседании и повестка",
            en="Notice of a sitting and agenda",
        ),
        "ballot": Phrase(
            kk="Комиссия мүшесінің бюллетені", ru="Бюллетень члена комиссии", en="Ballot of a member of the commission"
        ),
        "commission_minutes": Phrase(
            kk="Комиссия отырысының хаттамасы", ru="Протокол заседания комиссии", en="Minutes of the commission"
        ),
        "decision": Phrase(
            kk="Жекешелендіру туралы шешім", ru="Решение о приватизации", en="Decision on privatization"
        ),
        "refusal": Phrase(kk="Дәлелді бас тарту", ru="Мотивированный отказ", en="Reasoned refusal"),
        "petition": Phrase(kk="Әкімнің өтінішхаты", ru="Ходатайство акима", en="The akim’s petition"),
        "industry_consent": Phrase(
            kk="Салалық органның жауабы", ru="Ответ отраслевого органа", en="Answer of the industry body"
        ),
        "property_decision": Phrase(
            kk="Мемлекеттік мүлік органының шешімі",
            ru="Решение органа по госимуществу",
            en="Decision of the property body",
        ),
        "deed": Phrase(kk="Тапсыру актісі", ru="Передаточный акт", en="Deed of transfer"),
        "agreement": Phrase(kk="Жекешелендіру туралы шарт", ru="Договор о приватизации", en="Privatization agreement"),
        "payment_schedule": Phrase(kk="Төлем кестесі", ru="График платежей", en="Payment schedule"),
        "extension_notice": Phrase(
            kk="Мерзімді ұзарту туралы хабарлама", ru="Уведомление о продлении срока", en="Notice of an extension"
        ),
    }
)
