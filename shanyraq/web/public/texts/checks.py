"""Words of the checks open to anyone: a paper by its code, an application by its number."""

from shanyraq.words.phrase import Phrase, phrases

KINDS = phrases(
    {
        "paper.application": Phrase(kk="Өтініш", ru="Заявление", en="Application"),
        "paper.acceptance": Phrase(
            kk="Өтініштің қабылданғаны туралы хабарлама",
            ru="Уведомление о приёме заявления",
            en="Notice of acceptance of the application",
        ),
        "paper.return": Phrase(
            kk="Өтініштің қайтарылғаны туралы хабарлама",
            ru="Уведомление о возврате заявления",
            en="Notice of the return of the application",
        ),
        "paper.agenda": Phrase(
            kk="Комиссия отырысы туралы хабарлама және күн тәртібі",
            ru="Уведомление о заседании комиссии и повестка",
            en="Notice of a sitting of the commission and agenda",
        ),
        "paper.passing_on": Phrase(
            kk="Өтініштің басқа органға жіберілгені туралы хабарлама",
            ru="Уведомление о передаче заявления по принадлежности",
            en="Notice that an application was passed on",
        ),
        "paper.preliminary_refusal": Phrase(
            kk="Алдын ала шешім туралы хабарлама",
            ru="Уведомление о предварительном решении",
            en="Notice of a preliminary decision",
        ),
        "paper.hearing_minutes": Phrase(kk="Тыңдау хаттамасы", ru="Протокол заслушивания", en="Minutes of the hearing"),
        "paper.ballot": Phrase(
            kk="Тұрғын үй комиссиясы мүшесінің дауыс беру бюллетені",
            ru="Бюллетень для голосования члена жилищной комиссии",
            en="Ballot of a member of the housing commission",
        ),
        "paper.commission_minutes": Phrase(
            kk="Тұрғын үй комиссиясының хаттамасы",
            ru="Протокол жилищной комиссии",
            en="Minutes of the housing commission",
        ),
        "paper.decision": Phrase(
            kk="Тұрғын үй комиссиясының жекешелендіру туралы шешімі",
            ru="Решение жилищной комиссии о приватизации",
            en="Decision of the housing commission on privatization",
        ),
        "paper.refusal": Phrase(kk="Дәлелді бас тарту", ru="Мотивированный отказ", en="Reasoned refusal"),
        "paper.petition": Phrase(kk="Әкімнің өтінішхаты", ru="Ходатайство акима", en="Petition of the akim"),
        "paper.industry_consent": Phrase(
            kk="Тиісті саланың уәкілетті органының келісімі",
            ru="Согласие уполномоченного органа отрасли",
            en="Consent of the authorized body of the industry",
        ),
        "paper.property_decision": Phrase(
            kk="Мемлекеттік мүлік жөніндегі уәкілетті органның шешімі",
            ru="Решение уполномоченного органа по государственному имуществу",
            en="Decision of the authorized body for state property",
        ),
        "paper.deed": Phrase(kk="Тапсыру актісі", ru="Передаточный акт", en="Transfer deed"),
        "paper.agreement": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы шарт",
            ru="Договор о приватизации жилища",
            en="Privatization agreement",
        ),
        "paper.payment_schedule": Phrase(kk="Төлем кестесі", ru="График платежей", en="Payment schedule"),
    }
)

PAPER = phrases(
    {
        "paper.title": Phrase(kk="Құжатты тексеру", ru="Проверить документ", en="Check a paper"),
        "paper.lead": Phrase(
            kk="Құжаттағы QR кодты сканерлеңіз немесе оның астындағы кодты жазыңыз. Құжаттың бізден шыққанын және "
            "өзгермегенін көресіз. Жеке дерек көрсетілмейді.",
            ru="Отсканируйте QR-код на документе или введите код под ним. Вы увидите, наш ли это документ и не "
            "изменён ли он. "
            "Личные данные не показываются.",
            en="Scan the QR code on the paper, or type the code under it. You will see whether the paper is ours and "
            "unchanged. No personal data are shown.",
        ),
        "paper.code": Phrase(kk="Тексеру коды", ru="Код проверки", en="Check code"),
        "paper.code.hint": Phrase(
            kk="QR кодтың жанында жазылған", ru="Напечатан рядом с QR-кодом", en="Printed beside the QR code"
        ),
        "paper.check": Phrase(kk="Тексеру", ru="Проверить", en="Check"),
        "paper.code.unknown": Phrase(
            kk="Мұндай кодпен құжат берілмеген. Кодты қайта қараңыз: бір таңбасы қате болуы мүмкін. Бәрі дұрыс болса, "
            "бұл "
            "құжат бізден шықпаған.",
            ru="Документа с таким кодом нет. Проверьте код: возможно, ошибка в одном знаке. Если код верный, этот "
            "документ "
            "выдали не мы.",
            en="There is no paper with this code. Look at the code again: one sign may be wrong. If it is right, the "
            "paper "
            "is not ours.",
        ),
        "paper.found": Phrase(kk="Бұл құжатты біз бердік", ru="Этот документ выдан нами", en="This paper is ours"),
        "paper.kind": Phrase(kk="Құжат", ru="Документ", en="Paper"),
        "paper.number": Phrase(kk="Нөмірі", ru="Номер", en="Number"),
        "paper.issued": Phrase(kk="Күні", ru="Дата", en="Date"),
        "paper.digest": Phrase(
            kk="Файлдың SHA-256 бақылау сомасы", ru="Контрольная сумма файла SHA-256", en="SHA-256 of the file"
        ),
        "paper.replaced": Phrase(
            kk="Бұл құжаттың орнына кейін басқасы берілген. Жаңасын сұраңыз.",
            ru="Вместо этого документа позже выдан другой. Попросите новый.",
            en="Another paper was issued later in place of this one. Ask for the new one.",
        ),
        "paper.signed": Phrase(kk="Кім қол қойды", ru="Кто подписал", en="Who signed it"),
        "paper.signed.how": Phrase(
            kk="Әр қолтаңба осы файлмен салыстырылып, тексеруден өткен. Азаматтардың аты-жөні көрсетілмейді.",
            ru="Каждая подпись сверена с этим файлом и прошла проверку. Имена граждан не показываются.",
            en="Each signature was checked against this very file and is valid. Names of citizens are not shown.",
        ),
        "paper.signed.none": Phrase(
            kk="Бұл құжатта қолтаңба жоқ: ондай құжатқа қол қойылмайды немесе әлі қол қойылмаған.",
            ru="Подписей под этим документом нет: такой документ не подписывают или ещё не подписали.",
            en="There is no signature under this paper: such a paper is not signed, or not yet.",
        ),
        "paper.compare": Phrase(
            kk="Қолыңыздағы файл сол ма?", ru="Тот ли файл у вас в руках?", en="Is the file in your hands the same?"
        ),
        "paper.compare.text": Phrase(
            kk="Файлды таңдаңыз немесе оның SHA-256 сомасын жазыңыз. Файл сақталмайды: тек сомасы есептеліп, "
            "салыстырылады.",
            ru="Выберите файл или впишите его сумму SHA-256. Файл не сохраняется: мы только посчитаем и сравним сумму.",
            en="Choose the file, or write its SHA-256. The file is not kept: we only work out its digest and compare.",
        ),
        "paper.file": Phrase(kk="Файл", ru="Файл", en="File"),
        "paper.sha256": Phrase(kk="Немесе SHA-256 сомасы", ru="Или сумма SHA-256", en="Or its SHA-256"),
        "paper.sha256.hint": Phrase(
            kk="64 таңба: цифрлар мен a-дан f-ке дейінгі әріптер",
            ru="64 знака: цифры и буквы от a до f",
            en="64 signs: digits and letters from a to f",
        ),
        "paper.sha256.invalid": Phrase(
            kk="SHA-256 сомасы 64 таңбадан тұрады: цифрлар мен a-дан f-ке дейінгі әріптер",
            ru="Сумма SHA-256 состоит из 64 знаков: цифр и букв от a до f",
            en="A SHA-256 has 64 signs: digits and letters from a to f",
        ),
        "paper.file.too_big": Phrase(
            kk="Файл тым үлкен: {limit} МБ-тан аспауы керек. SHA-256 сомасын жазсаңыз да болады.",
            ru="Файл слишком большой: не больше {limit} МБ. Можно вписать его сумму SHA-256.",
            en="The file is too big: at most {limit} MB. You may write its SHA-256 instead.",
        ),
        "paper.nothing": Phrase(
            kk="Файлды таңдаңыз немесе SHA-256 сомасын жазыңыз",
            ru="Выберите файл или впишите сумму SHA-256",
            en="Choose a file or write a SHA-256",
        ),
        "paper.same": Phrase(
            kk="Файл дәл сол: бір таңбасы да өзгермеген.",
            ru="Файл тот же самый: в нём не изменён ни один знак.",
            en="The file is the same: not one sign of it was changed.",
        ),
        "paper.other": Phrase(
            kk="Файл басқа: ол өзгертілген немесе бұл кодқа қатысы жоқ. Ондай файлға сенбеңіз.",
            ru="Файл другой: он изменён или не относится к этому коду. Не полагайтесь на него.",
            en="The file is another one: it was changed, or does not belong to this code. Do not rely on it.",
        ),
        "paper.same.title": Phrase(kk="Сәйкес келді", ru="Совпадает", en="It matches"),
        "paper.other.title": Phrase(kk="Сәйкес келмеді", ru="Не совпадает", en="It does not match"),
    }
)

STATUS = phrases(
    {
        "status.title": Phrase(kk="Өтініштің жай-күйі", ru="Статус заявления", en="Status of an application"),
        "status.lead": Phrase(
            kk="Өтініштің нөмірін жазыңыз. Қай сатыда екенін және келесі қадамның мерзімін көресіз. Жеке дерек "
            "көрсетілмейді.",
            ru="Введите номер заявления. Вы увидите, на каком оно этапе и к какому дню следующий шаг. Личные данные не "
            "показываются.",
            en="Give the number of the application. You will see its stage, and by when the next step is due. No "
            "personal "
            "data are shown.",
        ),
        "status.number": Phrase(kk="Өтініштің нөмірі", ru="Номер заявления", en="Number of the application"),
        "status.number.hint": Phrase(
            kk="Қабылдау туралы хабарламада жазылған",
            ru="Указан в уведомлении о приёме",
            en="It is on the notice of acceptance",
        ),
        "status.show": Phrase(kk="Көрсету", ru="Показать", en="Show"),
        "status.unknown": Phrase(
            kk="Мұндай нөмірмен берілген өтініш жоқ. Нөмірді қайта қараңыз.",
            ru="Поданного заявления с таким номером нет. Проверьте номер.",
            en="No application with this number was submitted. Look at the number again.",
        ),
        "status.stage": Phrase(kk="Қазір", ru="Сейчас", en="Now"),
        "status.since": Phrase(kk="Қашаннан бері", ru="С какого времени", en="Since"),
        "status.next": Phrase(kk="Келесі қадам", ru="Следующий шаг", en="Next step"),
        "status.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "status.term": Phrase(kk="Мерзім", ru="Какой это срок", en="Which term"),
        "status.ended": Phrase(kk="Аяқталған күні", ru="Завершено", en="Ended on"),
        "status.late": Phrase(kk="мерзімі өтті", ru="просрочено", en="late"),
        "status.more": Phrase(
            kk="Толығырақ мәлімет жеке кабинетте: оны өтініш беруші мен отбасы мүшелері ғана көреді.",
            ru="Подробности – в личном кабинете: их видят только заявитель и члены семьи.",
            en="The rest is in the personal account, which only the applicant and the family see.",
        ),
    }
)

CHECKS = phrases(KINDS, PAPER, STATUS)
