"""Readings 1 to 19: clocks and stages."""

from shanyraq.words.phrase import Phrase, Words, phrases

CLOCKS: Words = phrases(
    {
        "problem.1": Phrase(
            kk="Екі жұмыс күніндегі қайтару мен отыз күндік шешімнің арақатынасы",
            ru="Возврат за два рабочих дня и решение за тридцать дней: как они соотносятся",
            en="Rejection within two working days against the decision within thirty days",
        ),
        "text.1": Phrase(
            kk="Бұл екі бөлек акт. Екі жұмыс күнінде құжаттар толық болмағаны не мерзімі өткені үшін қайтарылады: мәні "
            "қаралмайды, тыңдау болмайды, қайта беруге болады, не жетпейтіні айтылады. Екі күннен кейін құжаттар толық "
            "деп есептеледі; кейін табылған кемшілік тек тыңдау мен дәлелді бас тартуға апарады.",
            ru="Это два разных акта. За два рабочих дня возвращают неполный или просроченный пакет: без оценки по "
            "существу и без заслушивания, подать снова можно, сказано, чего не хватает. Потом пакет считается полным; "
            "недостаток, найденный позже, ведёт только к заслушиванию и мотивированному отказу.",
            en="Two different acts. Within two working days an incomplete or expired package is returned: no merits, "
            "no hearing, one may apply again, and it says what is missing. After that the file is taken as complete; a "
            "defect found later leads only to a hearing and a reasoned refusal.",
        ),
        "problem.2": Phrase(
            kk="Екі жұмыс күні мен отыз күн қай күннен саналады",
            ru="С какого дня считать два рабочих дня и тридцать дней",
            en="What day is day 0 of the two working days and of the thirty days",
        ),
        "text.2": Phrase(
            kk="Оқиға күні – қызмет беруші тіркеген күн, бірінші күн – одан кейінгі күн. Тапсырылған күн басқа "
            "болса, екі күн де көрсетіледі: ертерегі – ішкі мерзім, тіркеу күнінен саналғаны – заңдысы.",
            ru="День события – день регистрации услугодателем, первый день – следующий. Если день подачи другой, "
            "показываются обе даты: ранняя – внутренний срок, считаемая от регистрации – законная.",
            en="The event day is the day of registration by the provider; the first counted day is the next. If the "
            "day of handing in differs, both dates are shown: the earlier as an internal target, the other as the "
            "legal one.",
        ),
        "problem.3": Phrase(
            kk="Бірінші және екінші кезеңнің мерзімі ортақ",
            ru="У первого и второго этапов общий срок",
            en="Stages one and two share one term",
        ),
        "text.3": Phrase(
            kk="Бір ғана мерзім жүреді. Бірінші кезеңнің екі жұмыс күнінен басқа өз мерзімі жоқ.",
            ru="Идёт один срок. У первого этапа, кроме двух рабочих дней, своего срока нет.",
            en="There is one clock. Stage one has no deadline of its own apart from the two working days.",
        ),
        "problem.4": Phrase(
            kk="Отыз күннің ішіндегі он бес күндік хабарлама",
            ru="Уведомление за пятнадцать дней внутри тридцати",
            en="The fifteen-day notice inside the thirty days",
        ),
        "text.4": Phrase(
            kk="Екі мерзім бір күннен саналады: хабарлама – 15-күннен кеш емес, қарсылық – алған күннен екі жұмыс "
            "күні, комиссия – хабарламадан кейін толық үш жұмыс күні өткен соң және 30-күннен кеш емес. Хабарламасыз "
            "және осы мерзімдерсіз бас тартуға болмайды.",
            ru="Оба срока идут от одного дня: уведомление – не позже 15-го дня, возражения – два рабочих дня с "
            "получения, комиссия – после трёх полных рабочих дней от уведомления и не позже 30-го дня. Без "
            "уведомления и этих сроков отказ невозможен.",
            en="Both run from the same day: notice by day 15, objections two working days from receipt, the "
            "commission after three full working days from the notice and by day 30. There is no refusal without the "
            "notice and these terms.",
        ),
        "problem.5": Phrase(kk="Кешіккен хабарлама", ru="Уведомление с опозданием", en="A late notice"),
        "text.5": Phrase(
            kk="Бас тарту үшін бәрібір міндетті. Бұзу ретінде белгіленеді, отыз күн ұзармайды.",
            ru="Перед отказом оно всё равно обязательно. Отмечается как нарушение, тридцать дней не продлеваются.",
            en="Still mandatory before a refusal. It is recorded as a breach, and the thirty days are not extended.",
        ),
        "problem.6": Phrase(
            kk="Отыз күнді бірдеңе тоқтата ма",
            ru="Приостанавливает ли что-нибудь тридцать дней",
            en="Does anything suspend the thirty days",
        ),
        "text.6": Phrase(
            kk="Қағидаларда мұндай негіз жоқ, сондықтан өздігінен тоқтамайды. Негізі мен сілтемесі бар бөлек актімен "
            "ұзартуға болады, әдепкіде бұл өшірулі.",
            ru="В Правилах такого основания нет, поэтому сам он не приостанавливается. Возможно продление отдельным "
            "актом с причиной и ссылкой; по умолчанию выключено.",
            en="The Rules have no such ground, so nothing suspends them by itself. An extension by an act of its "
            "own, with a reason and a reference, is possible; off by default.",
        ),
        "problem.7": Phrase(
            kk="10-тармақта ескертуді кім айтады",
            ru="Чьи замечания имеет в виду пункт 10",
            en="Whose remarks trigger paragraph 10",
        ),
        "text.7": Phrase(
            kk="Қызмет берушінің орындаушысының құжаттар бойынша дәлелді ескертулері. Қызметті алушы өзіне қарсы бас "
            "тартуды бастай алмайды: сөйлем қате аударылған.",
            ru="Мотивированные замечания исполнителя услугодателя к документам. Услугополучатель не может начать "
            "отказ сам себе: фраза переведена неверно.",
            en="Motivated remarks of the provider’s executor on the documents. The recipient cannot start a refusal "
            "against themself: the sentence is mistranslated.",
        ),
        "problem.8": Phrase(kk="Бас тартуды кім шешеді", ru="Кто решает об отказе", en="Who decides to refuse"),
        "text.8": Phrase(
            kk="Комиссия шешеді, қызмет берушінің басшысы құжатқа қол қойып, береді. Екі жазба, екі қол.",
            ru="Решает комиссия, документ подписывает и выдаёт руководитель услугодателя. Две записи, две подписи.",
            en="The commission decides; the provider’s head signs and issues the document. Two records, two "
            "signatures.",
        ),
        "problem.9": Phrase(
            kk="Сұрағанынан аз берілгенде тыңдау керек пе",
            ru="Нужно ли заслушивание, когда дают меньше, чем просили",
            en="Is a hearing due when less is granted than was asked",
        ),
        "text.9": Phrase(
            kk="Керек: мұндай акт адамға ішінара ауыртпалық салады.",
            ru="Да: такой акт отчасти обременяет.",
            en="Yes: such an act is partly burdensome.",
        ),
        "problem.10": Phrase(
            kk="Тыңдау ауызша ма, жазбаша ма",
            ru="Заслушивание устное или письменное",
            en="An oral or a written hearing",
        ),
        "text.10": Phrase(
            kk="Екеуі де болады. Хаттама ауызша тыңдауда ғана жасалады, оған ескертулер – үш жұмыс күнінде.",
            ru="Возможны оба. Протокол ведут только при устном, замечания на него – за три рабочих дня.",
            en="Both are supported. Minutes only if it is oral; remarks on them within three working days.",
        ),
        "problem.11": Phrase(
            kk="Мекеме мен кәсіпорын қоры: он бес күн қай күннен саналады",
            ru="Фонд учреждения и предприятия: от какого дня идут пятнадцать дней",
            en="Institution and enterprise stock: fifteen days from which day",
        ),
        "text.11": Phrase(
            kk="Тіркеліп, қол қойылған комиссия шешімінің күнінен кейінгі күннен, табыс етілген күннен емес.",
            ru="Со дня после даты зарегистрированного и подписанного решения комиссии, а не после вручения.",
            en="From the day after the date of the registered and signed commission decision, not of its delivery.",
        ),
        "problem.12": Phrase(
            kk="Республикалық қор: отыз күн ішіндегі он бес пен он бес бірінен соң бірі ме",
            ru="Республиканский фонд: пятнадцать и пятнадцать внутри тридцати – одно за другим?",
            en="Republican stock: fifteen and fifteen within thirty, one after another?",
        ),
        "text.12": Phrase(
            kk="Бірінен соң бірі: екінші бөлік мемлекеттік мүлік жөніндегі органның шешімінен саналады, өйткені акт "
            "сол шешімге сүйенеді. Үш күн бөлек жүреді: шешім + 15, мүлік жөніндегі шешім + 15, шек – комиссия "
            "шешімі + 30.",
            ru="Одно за другим: вторая часть идёт от решения органа по госимуществу, потому что акт на нём основан. "
            "Даты три: решение + 15, решение по имуществу + 15, предел – решение комиссии + 30, считаемый с начала.",
            en="One after another: the second limb runs from the state-property body’s decision, which the deed needs. "
            "Three dates are kept: decision + 15, property decision + 15, and the limit, commission decision + 30.",
        ),
        "problem.13": Phrase(
            kk="Әкімнің өтінішхатына мерзім жоқ",
            ru="У ходатайства акима нет срока",
            en="The akim’s petition has no term",
        ),
        "text.13": Phrase(
            kk="Бірінші бөліктің ішкі кезеңі, заңды мерзімі жоқ.",
            ru="Внутренняя веха первой части, законного срока нет.",
            en="An internal milestone inside the first limb; no legal deadline.",
        ),
        "problem.14": Phrase(
            kk="Шарттың бес жұмыс күні қай күннен саналады",
            ru="От какого дня идут пять рабочих дней на договор",
            en="Five working days for the agreement: from when",
        ),
        "text.14": Phrase(
            kk="Коммуналдық қорда – шешімнен; қалғандарында – алдыңғы кезең аяқталғаннан, яғни құқық тіркеліп, "
            "құқықтар туралы ақпарат алынғаннан, қайсысы кеш болса. «Басталуы заңда белгіленбеген» деп көрсетіледі.",
            ru="Для коммунального фонда – от решения; для остальных – от конца предыдущего этапа: регистрации права и "
            "получения сведений о правах, смотря что позже. Помечается: «начало законом не установлено».",
            en="Communal: from the decision; otherwise from the end of the stage before: registration of title and "
            "receipt of the rights information, whichever is later. Labelled “start not fixed by law”.",
        ),
        "problem.15": Phrase(
            kk="Төлемнің отыз күні қай күннен саналады",
            ru="От какого дня идут тридцать дней на оплату",
            en="Payment within thirty calendar days: from when",
        ),
        "text.15": Phrase(
            kk="Шартқа соңғы қол қойылған күннен. Бөліп төлеу – ерекше жағдай; тегін берілсе, төлем жоқ.",
            ru="Со дня последней подписи под договором. Исключение – рассрочка; при безвозмездной передаче не платят.",
            en="From the date of the last signature. Instalments are the exception; nothing is paid when gratuitous.",
        ),
        "problem.16": Phrase(
            kk="Күнтізбелік мерзімнің соңғы күні жұмыс күні болмаса",
            ru="Последний день календарного срока – нерабочий",
            en="The last day of a calendar term is not a working day",
        ),
        "text.16": Phrase(
            kk="Келесі жұмыс күніне көшеді; көшпегендегі күн ішкі мерзім ретінде көрсетіледі. Жұмыс күнімен "
            "саналатын мерзім көшпейді.",
            ru="Переносится на ближайший рабочий; день без переноса показывается как внутренний срок. Сроки в "
            "рабочих днях не переносятся.",
            en="It rolls to the next working day; the unrolled day is shown as the internal target. Terms in working "
            "days do not roll.",
        ),
        "problem.17": Phrase(
            kk="Мемлекеттік корпорация арқылы берілетін нәтиже",
            ru="Результат через Государственную корпорацию",
            en="The result through the State Corporation",
        ),
        "text.17": Phrase(
            kk="Ішкі мерзім – заңды мерзімнен бір күн бұрын; ол жұмыс күні болмаса, алдыңғы жұмыс күні.",
            ru="Внутренний срок – за день до законного; если это нерабочий день, предыдущий рабочий.",
            en="Internal hand-over date: the legal end minus one day; if that is not a working day, the working day "
            "before.",
        ),
        "problem.18": Phrase(
            kk="Жұмыс уақытынан кейін берілген өтініш",
            ru="Заявление после рабочего времени",
            en="Applications after hours",
        ),
        "text.18": Phrase(
            kk="Келесі жұмыс күні қабылданады. Жіберілген уақыт пен тіркелген күн бөлек сақталады.",
            ru="Принимается на следующий рабочий день. Время подачи и день регистрации хранятся раздельно.",
            en="Accepted on the next working day. The moment of submission and the day of registration are kept apart.",
        ),
        "problem.19": Phrase(kk="Кезеңдердің саны", ru="Число этапов", en="The number of stages"),
        "text.19": Phrase(
            kk="Кезеңдер бағыт бойынша құрылады, тұрақты сан жоқ.",
            ru="Этапы задаются маршрутом, а не постоянным числом.",
            en="Modelled by route, not by a fixed count.",
        ),
    }
)
