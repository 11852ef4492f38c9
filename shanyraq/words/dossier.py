"""The index of a dossier: a case as one file that anybody can verify."""

from shanyraq.words.phrase import Phrase, phrases

DOSSIER = phrases(
    {
        "title": Phrase(kk="Іс {number}", ru="Дело {number}", en="Case {number}"),
        "made": Phrase(kk="Жинақ жасалған уақыты: {at}.", ru="Собрано: {at}.", en="Put together: {at}."),
        "now": Phrase(kk="Сол кезде", ru="На тот момент", en="At that time"),
        "how": Phrase(
            kk="Бұл қалтадағы әр құжаттың бақылау сомасы бар, оқиғалар журналы бір-біріне тіркелген, қолтаңбалар "
            "дәлелдерімен бірге сақталған. Бәрін интернетсіз тексеруге болады: python3 verify_dossier.py ЖИНАҚ.zip "
            "(kzeds бумасы керек). Бір ғана байт өзгерсе, қай файл екені айтылады.",
            ru="У каждого документа здесь есть контрольная сумма, записи журнала сцеплены, подписи хранятся с "
            "доказательствами. Всё это можно проверить без интернета: python3 verify_dossier.py ДЕЛО.zip (нужен пакет "
            "kzeds). Если изменён хоть один байт, будет назван файл.",
            en="Every paper here has its digest, the entries of the journal are chained, the signatures are kept with "
            "their evidence. All of it can be verified without the internet: python3 verify_dossier.py DOSSIER.zip "
            "(the package kzeds is needed). If one byte was changed, the file is named.",
        ),
        "withheld": Phrase(
            kk="Кейбір жазбалар мен файлдар бұл жинаққа енгізілмеген: олар басқа адамдарға немесе әлі ашылмаған "
            "құжаттарға қатысты. Олардың бақылау сомалары журналда қалады.",
            ru="Некоторые записи и файлы сюда не вошли: они касаются других людей или ещё не открытых документов. Их "
            "контрольные суммы остаются в журнале.",
            en="Some entries and files are not in here: they concern other people, or papers that were not opened yet. "
            "Their digests stay in the journal.",
        ),
        "papers": Phrase(kk="Құжаттар", ru="Документы", en="Papers"),
        "attached": Phrase(kk="Қоса берілген құжаттар", ru="Приложенные документы", en="Papers attached"),
        "signatures": Phrase(kk="Қолтаңбалар", ru="Подписи", en="Signatures"),
        "terms": Phrase(kk="Мерзімдер және олардың есебі", ru="Сроки и их расчёт", en="Terms and how they are counted"),
        "journal": Phrase(kk="Оқиғалар журналы", ru="Журнал событий", en="Journal"),
        "col.paper": Phrase(kk="Құжат", ru="Документ", en="Paper"),
        "col.number": Phrase(kk="Нөмірі", ru="Номер", en="Number"),
        "col.day": Phrase(kk="Күні", ru="Дата", en="Day"),
        "col.digest": Phrase(kk="SHA-256", ru="SHA-256", en="SHA-256"),
        "col.who": Phrase(kk="Кім", ru="Кто", en="Who"),
        "col.counts": Phrase(kk="Есептелетін уақыты", ru="Время, которое считается", en="Counts from"),
        "col.record": Phrase(kk="Тексеру жазбасы", ru="Запись проверки", en="Record of the check"),
        "col.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "col.from": Phrase(kk="Неден басталады", ru="От какого дня", en="Counted from"),
        "col.due": Phrase(kk="Соңғы күні", ru="Последний день", en="Last day"),
        "col.article": Phrase(kk="Негізі", ru="Основание", en="Rests on"),
        "col.at": Phrase(kk="Уақыты", ru="Время", en="At"),
        "col.what": Phrase(kk="Не болды", ru="Что произошло", en="What happened"),
        "secret": Phrase(
            kk="Жазба бұл жинаққа енгізілмеген.", ru="Запись сюда не вошла.", en="This entry is not in here."
        ),
    }
)
