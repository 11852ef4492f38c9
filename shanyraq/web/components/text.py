"""Words of the living page of components."""

from shanyraq.words.phrase import Phrase, phrases

TEXT = phrases(
    {
        "living.title": Phrase(kk="Беттердің бөлшектері", ru="Детали страниц", en="Parts of the pages"),
        "living.lead": Phrase(
            kk="Барлық бөлшек бір бетте, ойдан шығарылған мәліметпен.",
            ru="Все детали на одной странице, с вымышленными данными.",
            en="Every part on one page, with made-up content.",
        ),
        "living.forms": Phrase(kk="Өрістер", ru="Поля", en="Fields"),
        "living.buttons": Phrase(kk="Батырмалар", ru="Кнопки", en="Buttons"),
        "living.told": Phrase(kk="Хабарлар", ru="Сообщения", en="Messages"),
        "living.lists": Phrase(kk="Тізімдер мен кестелер", ru="Списки и таблицы", en="Lists and tables"),
        "living.terms": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "living.blocked": Phrase(
            kk="Алдымен отбасының барлық кәмелетке толған мүшесі қол қоюы керек.",
            ru="Сначала должны подписать все совершеннолетние члены семьи.",
            en="First every adult of the family must sign.",
        ),
        "living.saved": Phrase(
            kk="Өтініш сақталды. Оған кез келген уақытта оралуға болады.",
            ru="Заявление сохранено. К нему можно вернуться в любое время.",
            en="The application is saved. You can come back to it at any time.",
        ),
        "living.note": Phrase(
            kk="Комиссия отырысы бейсенбіге ауысты.",
            ru="Заседание комиссии перенесено на четверг.",
            en="The sitting of the commission has moved to Thursday.",
        ),
        "living.law": Phrase(
            kk="Комиссия құжаттар берілген күннен бастап күнтізбелік 30 күн ішінде шешім қабылдайды.",
            ru="Комиссия принимает решение в течение 30 календарных дней со дня подачи документов.",
            en="The commission decides within 30 calendar days from the day the documents were provided.",
        ),
        "living.warning": Phrase(
            kk="Өтініш өзгерсе, бұрынғы қолдар жарамсыз болады.",
            ru="Если заявление изменится, прежние подписи теряют силу.",
            en="If the application changes, earlier signatures become void.",
        ),
        "living.done": Phrase(kk="Өтініш қабылданды", ru="Заявление принято", en="Application received"),
        "living.number": Phrase(kk="Нөмірі: {number}", ru="Номер: {number}", en="Its number: {number}"),
        "living.name": Phrase(kk="Аты-жөні", ru="Имя полностью", en="Full name"),
        "living.name.hint": Phrase(
            kk="Жеке куәлікте жазылғандай", ru="Как в удостоверении личности", en="As in the identity card"
        ),
        "living.phone": Phrase(kk="Телефон", ru="Телефон", en="Telephone"),
        "living.born": Phrase(kk="Туған күні", ru="Дата рождения", en="Date of birth"),
        "living.born.hint": Phrase(kk="Мысалы: 27 3 1987", ru="Например: 27 3 1987", en="Such as 27 3 1987"),
        "living.basis": Phrase(
            kk="Тұрғынжайды қалай аласыз?", ru="Как вы получаете жильё?", en="How will you get the dwelling?"
        ),
        "living.basis.free": Phrase(kk="Тегін", ru="Бесплатно", en="Free of charge"),
        "living.basis.free.hint": Phrase(
            kk="Заңда аталған санаттарға", ru="Для категорий, названных в законе", en="For the categories the law names"
        ),
        "living.basis.redemption": Phrase(kk="Қалдық құнымен сатып алу", ru="Выкуп", en="At the residual value"),
        "living.basis.instalments": Phrase(kk="Бөліп төлеу", ru="В рассрочку", en="In instalments"),
        "living.debt": Phrase(kk="Жалдау ақысынан қарыз бар ма?", ru="Есть долг по аренде?", en="Is any rent owed?"),
        "living.yes": Phrase(kk="Иә", ru="Да", en="Yes"),
        "living.no": Phrase(kk="Жоқ", ru="Нет", en="No"),
        "living.papers": Phrase(
            kk="Қолыңызда қандай құжат бар?", ru="Какие документы у вас есть?", en="Which papers have you?"
        ),
        "living.tenancy": Phrase(kk="Жалдау шарты", ru="Договор найма", en="Tenancy agreement"),
        "living.warrant": Phrase(kk="Ордер", ru="Ордер", en="Housing order"),
        "living.agree": Phrase(
            kk="Дербес деректерімді өңдеуге келісемін",
            ru="Согласен на обработку персональных данных",
            en="I agree to my personal data being processed",
        ),
        "living.town": Phrase(kk="Қала", ru="Город", en="Town"),
        "living.file": Phrase(
            kk="Жалдау шартының көшірмесі", ru="Копия договора найма", en="Copy of the tenancy agreement"
        ),
        "living.file.hint": Phrase(
            kk="PDF, JPEG немесе PNG, 10 МБ-қа дейін",
            ru="PDF, JPEG или PNG, до 10 МБ",
            en="PDF, JPEG or PNG, up to 10 MB",
        ),
        "living.words": Phrase(kk="Тағы не айтқыңыз келеді?", ru="Что ещё важно?", en="Anything else that matters?"),
        "living.more": Phrase(kk="Неліктен сұраймыз?", ru="Почему мы спрашиваем?", en="Why do we ask?"),
        "living.step.1": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "living.step.2": Phrase(kk="Отбасы", ru="Семья", en="Family"),
        "living.step.3": Phrase(kk="Құжаттар", ru="Документы", en="Papers"),
        "living.step.4": Phrase(kk="Қол қою", ru="Подпись", en="Signing"),
        "living.todo": Phrase(kk="бастау керек", ru="не начато", en="to do"),
        "living.doing": Phrase(kk="басталды", ru="начато", en="begun"),
        "living.ready": Phrase(kk="дайын", ru="готово", en="ready"),
        "living.later": Phrase(kk="әзірге жабық", ru="пока нельзя", en="not yet"),
        "living.review": Phrase(kk="Құжаттарды тексеру", ru="Проверка документов", en="Check of the documents"),
        "living.decision": Phrase(
            kk="Тұрғын үй комиссиясының шешімі", ru="Решение жилищной комиссии", en="Decision of the housing commission"
        ),
        "living.agreement": Phrase(kk="Шарт жасасу", ru="Заключение договора", en="Conclusion of the agreement"),
        "living.payment": Phrase(kk="Ақы төлеу", ru="Оплата", en="Payment"),
        "living.article": Phrase(
            kk="437-бұйрық, {place}-тармақ", ru="приказ 437, п. {place}", en="Order 437, p. {place}"
        ),
        "living.who": Phrase(kk="жүйе", ru="система", en="the system"),
        "living.day.counted": Phrase(kk="жұмыс күні", ru="рабочий день", en="a working day"),
        "living.day.weekend": Phrase(kk="демалыс күні", ru="выходной", en="weekend"),
        "living.empty": Phrase(kk="Әзірге іс жоқ.", ru="Пока дел нет.", en="No cases yet."),
    }
)
