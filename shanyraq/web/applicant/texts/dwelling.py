"""Which dwelling, by which paper one lives in it, and on what terms it is to be acquired."""

from shanyraq.words.phrase import Phrase, phrases

DWELLING = phrases(
    {
        "dwelling.chosen": Phrase(
            kk="Қай үйді меншікке аласыз?",
            ru="Какое жильё вы хотите получить?",
            en="Which dwelling do you want to acquire?",
        ),
        "dwelling.chosen.hint": Phrase(
            kk="Тұрғын үй қорының есебінде сіз жалдаушы болып жазылған үйлер.",
            ru="Жильё, где вы записаны нанимателем в учёте жилищного фонда.",
            en="Dwellings where the housing stock’s record names you as the tenant.",
        ),
        "dwelling.chosen.required": Phrase(kk="Үйді таңдаңыз", ru="Выберите жильё", en="Choose the dwelling"),
        "dwelling.other": Phrase(
            kk="Менің үйім бұл тізімде жоқ", ru="Моего жилья здесь нет", en="My dwelling is not here"
        ),
        "dwelling.none": Phrase(
            kk="Есепте сіз жалдаушы болып жазылған үй табылмады. Үйді мекенжайы бойынша іздеңіз.",
            ru="В учёте нет жилья, где вы записаны нанимателем. Найдите жильё по адресу.",
            en="The record names you as the tenant of no dwelling. Look the dwelling up by its address.",
        ),
        "dwelling.find": Phrase(kk="Үйді іздеу", ru="Найти жильё", en="Find the dwelling"),
        "dwelling.q": Phrase(
            kk="Үйдің мекенжайы немесе кадастрлық нөмірі қандай?",
            ru="Какой у жилья адрес или кадастровый номер?",
            en="What is the address or the cadastral number?",
        ),
        "dwelling.q.hint": Phrase(
            kk="Көше, үй, пәтер. Мысалы: Абай 15, 7",
            ru="Улица, дом, квартира. Например: Абая 15, 7",
            en="Street, house, flat. For example: Abay 15, 7",
        ),
        "dwelling.q.required": Phrase(
            kk="Мекенжайды немесе кадастрлық нөмірді жазыңыз",
            ru="Напишите адрес или кадастровый номер",
            en="Write the address or the cadastral number",
        ),
        "dwelling.found": Phrase(kk="Табылғаны: {count}", ru="Найдено: {count}", en="Found: {count}"),
        "dwelling.this": Phrase(kk="Осы үй", ru="Это моё жильё", en="This is the one"),
        "dwelling.not_found": Phrase(
            kk="«{q}» бойынша мемлекеттік тұрғын үй қорынан ештеңе табылмады.",
            ru="По запросу «{q}» в государственном жилищном фонде ничего не найдено.",
            en="Nothing in the state housing stock answers to “{q}”.",
        ),
        "dwelling.not_found.what": Phrase(
            kk="Жазылуын тексеріңіз: көше атауының өзін ғана жазып көріңіз. Бәрібір табылмаса, үй есепке енгізілмеген "
            "болуы мүмкін. Бұл сіздің кінәңіз емес: үйдің есебін жүргізетін әкімдіктің тұрғын үй бөліміне жалдау "
            "шартыңызды апарып, тұрғын үй қорының есебіне енгізуді сұраңыз. Анықтама: 1414.",
            ru="Проверьте написание или оставьте только название улицы. Если и так не нашлось, жильё могли не внести в "
            "учёт. Это не ваша вина: обратитесь с договором найма в жилищный отдел акимата, который ведёт учёт "
            "жилищного фонда, и попросите внести жильё. Справка: 1414.",
            en="Check the spelling, or write the street alone. If that finds nothing, the dwelling may be missing "
            "from the record. That is not your fault: take your tenancy agreement to the akimat’s housing "
            "department, which keeps the record of the stock, and ask for it to be entered. Information: 1414.",
        ),
        "dwelling.not_tenant": Phrase(
            kk="Есепте бұл үйдің жалдаушысы ретінде сіз көрсетілмегенсіз. Өтініш бере аласыз, бірақ жалдау шартыңыз "
            "бен есептегі жазба сәйкес келуі тексеріледі.",
            ru="В учёте вы не указаны нанимателем этого жилья. Заявление подать можно, но договор найма сверят с "
            "учётом.",
            en="The record does not name you as the tenant of this dwelling. You may apply, but your agreement will be "
            "compared with the record.",
        ),
        "dwelling.fixed.title": Phrase(
            kk="Бұл өтініштегі үйді ауыстыруға болмайды",
            ru="Жильё в этом заявлении уже не сменить",
            en="The dwelling of this application can no longer be changed",
        ),
        "dwelling.fixed": Phrase(
            kk="Мәтін бекітілгенде осы үйге арналған іс ашылды: {place}. Басқа үй керек болса, бұл өтініштен бас "
            "тартып, жаңасын бастаңыз. Отбасы мүшелері сақталады.",
            ru="Когда текст зафиксировали, открылось дело на это жильё: {place}. Если нужно другое, откажитесь от "
            "этого заявления и начните новое. Сведения о семье сохранятся.",
            en="When the text was fixed, a case was opened for this dwelling: {place}. For another one, give this "
            "application up and begin anew. Your family is kept.",
        ),
        "dwelling.rooms": Phrase(
            kk="бөлме саны: {rooms}, {area} м²", ru="комнат: {rooms}, {area} м²", en="rooms: {rooms}, {area} m²"
        ),
        "route.communal": Phrase(
            kk="Коммуналдық тұрғын үй қоры", ru="Коммунальный жилищный фонд", en="Communal housing stock"
        ),
        "route.communal-institution": Phrase(
            kk="Коммуналдық мемлекеттік мекеменің немесе кәсіпорынның қоры",
            ru="Фонд коммунального государственного учреждения или предприятия",
            en="Stock of a communal state institution or enterprise",
        ),
        "route.republican": Phrase(
            kk="Республикалық мемлекеттік мекеменің немесе кәсіпорынның қоры",
            ru="Фонд республиканского государственного учреждения или предприятия",
            en="Stock of a republican state institution or enterprise",
        ),
    }
)

TENURE = phrases(
    {
        "tenure.title": Phrase(
            kk="Бұл үйде қай құжат бойынша тұрасыз?",
            ru="По какому документу вы живёте в этом жилье?",
            en="By which paper do you live in this dwelling?",
        ),
        "tenure.known": Phrase(
            kk="Мұны есептен алдық. Қағазыңызбен салыстырып, қате болса түзетіңіз.",
            ru="Это взято из учёта. Сверьте со своей бумагой и исправьте, если неверно.",
            en="This comes from the record. Compare it with your paper, and correct it if it is wrong.",
        ),
        "tenure.kind": Phrase(kk="Құжат түрі", ru="Вид документа", en="Kind of paper"),
        "tenure.tenancy_agreement": Phrase(kk="Жалдау шарты", ru="Договор найма", en="Tenancy agreement"),
        "tenure.tenancy_agreement.hint": Phrase(
            kk="екі жақ қол қойған шарт", ru="договор с двумя подписями", en="an agreement signed by both sides"
        ),
        "tenure.housing_order": Phrase(kk="Ордер", ru="Ордер", en="Housing order"),
        "tenure.housing_order.hint": Phrase(
            kk="үйге кіруге берілген ескі қағаз",
            ru="старая бумага на вселение",
            en="the older paper given for moving in",
        ),
        "tenure.number": Phrase(kk="Құжаттың нөмірі", ru="Номер документа", en="Number of the paper"),
        "tenure.number.hint": Phrase(
            kk="Бірінші бетінің жоғарғы жағында тұрады",
            ru="Обычно вверху первой страницы",
            en="Usually at the top of the first page",
        ),
        "tenure.on": Phrase(kk="Берілген күні", ru="Дата документа", en="Date of the paper"),
        "tenure.on.in_the_future": Phrase(
            kk="Құжаттың күні бүгіннен кейін болмауы керек",
            ru="Дата документа не может быть позже сегодняшней",
            en="The date of the paper cannot lie in the future",
        ),
    }
)

BASIS = phrases(
    {
        "basis.basis": Phrase(
            kk="Үйді қалай аласыз?", ru="На каких условиях вы получаете жильё?", en="On what terms do you acquire it?"
        ),
        "basis.basis.hint": Phrase(
            kk="Қателессеңіз, кейін өзгерте аласыз: мәтін бекітілгенше жауап ашық.",
            ru="Ошибиться не страшно: пока текст не зафиксирован, ответ можно изменить.",
            en="A wrong choice does no harm: until the text is fixed the answer can be changed.",
        ),
        "basis.basis.required": Phrase(
            kk="Үш жолдың бірін таңдаңыз", ru="Выберите один из трёх вариантов", en="Choose one of the three"
        ),
        "basis.free": Phrase(kk="Тегін", ru="Бесплатно", en="Free of charge"),
        "basis.free.hint": Phrase(
            kk="Заңда: өтеусіз меншікке алу. Тұрғын үй туралы заңның 13-бабы 8-тармағындағы санаттарға ғана.",
            ru="В законе: безвозмездно. Только для категорий пункта 8 статьи 13 Закона «О жилищных отношениях».",
            en="In law: gratuitously. Only for the categories of article 13(8) of the Housing Law.",
        ),
        "basis.redemption": Phrase(
            kk="Бағасын бірден төлеп", ru="Заплатить всё сразу", en="Pay the whole price at once"
        ),
        "basis.redemption.hint": Phrase(
            kk="Заңда: қалдық құны бойынша сатып алу. Бағаны ресми есеп бойынша әкімдік айтады.",
            ru="В законе: выкуп по остаточной стоимости. Цену по официальному расчёту назовёт акимат.",
            en="In law: redemption at the residual value. The akimat names the price from an official calculation.",
        ),
        "basis.instalments": Phrase(kk="Бөліп төлеп", ru="Платить частями", en="Pay in parts"),
        "basis.instalments.hint": Phrase(
            kk="Заңда: бөліп төлеу. Алдымен бастапқы жарна, қалғаны тең бөліктермен.",
            ru="В законе: рассрочка. Сначала первоначальный взнос, остальное равными долями.",
            en="In law: instalments. First an initial contribution, the rest in equal parts.",
        ),
        "category.free_category": Phrase(
            kk="Қай санатқа жатасыз?", ru="К какой категории вы относитесь?", en="Which category do you belong to?"
        ),
        "category.free_category.hint": Phrase(
            kk="Тегін алуға құқық беретін санаттар (Тұрғын үй заңы, 13-бап, 8-тармақ). Өзіңізді таппасаңыз, артқа "
            "қайтып, ақылы жолды таңдаңыз.",
            ru="Категории, которым жильё передают бесплатно (Закон «О жилищных отношениях», статья 13, пункт 8). Если "
            "вашей нет, вернитесь и выберите оплату.",
            en="The categories that acquire free of charge (Housing Law, article 13(8)). If yours is not here, go "
            "back and choose to pay.",
        ),
        "category.free_category.required": Phrase(
            kk="Санатыңызды таңдаңыз немесе артқа қайтып, ақылы жолды таңдаңыз",
            ru="Выберите категорию или вернитесь и выберите оплату",
            en="Choose your category, or go back and choose to pay",
        ),
        "category.proof": Phrase(
            kk="Санатты растайтын құжаттың көшірмесі керек болады, оны кейін тіркейсіз.",
            ru="Понадобится копия документа, который это подтверждает: её вы приложите позже.",
            en="A copy of the paper that proves it will be needed; you attach it later.",
        ),
        "plan.title": Phrase(
            kk="Қалай бөліп төлейсіз?", ru="Как вы хотите платить частями?", en="How do you want to pay in parts?"
        ),
        "plan.limits": Phrase(
            kk="Бүгінгі күнге белгіленген шек: бастапқы жарна кемінде {least} %, мерзім {most} жылға дейін.",
            ru="Пределы на сегодня: первоначальный взнос не меньше {least} %, срок до {most} лет.",
            en="The limits today: an initial contribution of at least {least} %, at most {most} years.",
        ),
        "plan.limits.band": Phrase(
            kk="{low} жылдан ұзақ мерзім қалдық құны {sum} шамасынан асқанда ғана беріледі.",
            ru="Срок больше {low} лет дают, только если остаточная стоимость выше {sum}.",
            en="More than {low} years are given only where the residual value is above {sum}.",
        ),
        "plan.initial_percent": Phrase(
            kk="Бастапқы жарна, %", ru="Первоначальный взнос, %", en="Initial contribution, %"
        ),
        "plan.initial_percent.hint": Phrase(
            kk="Бағаның бірден төленетін бөлігі",
            ru="Часть цены, которую платят сразу",
            en="The part of the price paid at once",
        ),
        "plan.years": Phrase(kk="Неше жылда төлейсіз?", ru="За сколько лет?", en="Over how many years?"),
        "plan.years.hint": Phrase(
            kk="Қалған ақша тең бөліктермен төленеді",
            ru="Остальное платят равными долями",
            en="The rest is paid in equal parts",
        ),
        "plan.years.value_needed": Phrase(
            kk="{given} жыл мерзім қалдық құнына байланысты: ол әлі белгісіз. Қысқарақ мерзім таңдаңыз немесе әкімдік "
            "бағаны айтқанша күтіңіз.",
            ru="Срок в {given} лет зависит от остаточной стоимости, а она ещё неизвестна. Выберите срок короче.",
            en="Whether {given} years are allowed depends on the residual value, which is not known yet. Choose "
            "fewer years.",
        ),
        "plan.no_interest": Phrase(
            kk="Құжаттарда пайыздық үстеме көрсетілмеген: бөліктер тең, үстемесіз есептеледі.",
            ru="О процентах в правилах не сказано: части считаются равными и без надбавки.",
            en="The rules name no interest: the parts are counted equal and without it.",
        ),
    }
)
