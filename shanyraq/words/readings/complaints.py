"""Readings 37 to 45: complaints."""

from shanyraq.words.phrase import Phrase, Words, phrases

COMPLAINTS: Words = phrases(
    {
        "problem.37": Phrase(
            kk="Бес жұмыс күні ме, жиырма ма", ru="Пять рабочих дней или двадцать", en="Five working days or twenty"
        ),
        "text.37": Phrase(
            kk="Мемлекеттік көрсетілетін қызметтер туралы заң – арнайы заң: бес немесе он бес.",
            ru="Закон о государственных услугах – специальный: пять или пятнадцать.",
            en="The Law on Public Services is special: five or fifteen.",
        ),
        "problem.38": Phrase(
            kk="Үш, бес және он бес күн қай тіркеуден саналады",
            ru="От какой регистрации идут три, пять и пятнадцать дней",
            en="From which registration the three, five and fifteen days run",
        ),
        "text.38": Phrase(
            kk="Жіберу – қызмет беруші алған күннен кейін; қарау – қарайтын орган тіркегеннен кейін. Екі мерзім, екі "
            "тіркеу.",
            ru="Направление – после получения услугодателем; рассмотрение – после регистрации у того, кто "
            "рассматривает. Два срока, две регистрации.",
            en="Forwarding runs from receipt by the provider; considering from registration at the considering body. "
            "Two clocks, two registrations.",
        ),
        "problem.39": Phrase(
            kk="Үш жұмыс күні ішінде өз қатесін түзеу",
            ru="Исправление самим услугодателем за три дня",
            en="Self-correction within three working days",
        ),
        "text.39": Phrase(
            kk="Шағым толық қанағаттандырылса ғана аяқталады; мұны адам негіздеп айтады, өздігінен болмайды.",
            ru="Заканчивает жалобу, только если удовлетворяет её полностью; это решает человек с обоснованием.",
            en="It ends the complaint only if it satisfies it fully: a yes or no with reasoning, never automatic.",
        ),
        "problem.40": Phrase(kk="Шағым беру мерзімі", ru="Срок подачи жалобы", en="The term for filing a complaint"),
        "text.40": Phrase(
            kk="Үш ай (кейінгі редакцияда акті шағымдану тәртібін көрсетпесе – алты). Кешіккені қабылдамауға негіз "
            "емес: қабылданып, белгіленеді.",
            ru="Три месяца (в поздней редакции шесть, если акт не назвал порядок обжалования). Опоздание – не "
            "основание не принять: принимается с пометкой.",
            en="Three months (later six if the act did not state the remedy). Lateness is no ground not to accept: "
            "accepted and flagged.",
        ),
        "problem.41": Phrase(
            kk="Он жұмыс күніне бір рет ұзарта ма, бірнеше рет пе",
            ru="Продление на десять рабочих дней: раз или несколько",
            en="Extension by ten working days: once or several times",
        ),
        "text.41": Phrase(
            kk="Жалпы шегі – он жұмыс күні; хабарлама ұзарту шешімінен кейін үш жұмыс күнінде.",
            ru="Общий предел – десять рабочих дней; уведомление – за три рабочих дня после решения о продлении.",
            en="A total cap of ten; the notice within three working days after the decision to extend.",
        ),
        "problem.42": Phrase(
            kk="Шағым орындауды тоқтата ма",
            ru="Приостанавливает ли жалоба исполнение",
            en="Does a complaint suspend execution",
        ),
        "text.42": Phrase(
            kk="Иә: беру және шарт кезеңдері тоқтап тұрады, ерекше жағдай жазылып көрсетілмесе.",
            ru="Да: этапы передачи и договора останавливаются, если не записано исключение.",
            en="Yes: the transfer and agreement stages freeze unless a recorded exception applies.",
        ),
        "problem.43": Phrase(
            kk="Шағым актіге қол қойған басшының атына беріледі",
            ru="Жалоба на имя руководителя, подписавшего акт",
            en="A complaint addressed to the head who signed the act",
        ),
        "text.43": Phrase(
            kk="Бұған рұқсат бар; қарсылық білдіру негізі тексеріледі, бірақ тыйым салынбайды.",
            ru="Это допустимо; проверяется основание для отвода, запрета нет.",
            en="Allowed; grounds for recusal are checked, without a hard block.",
        ),
        "problem.44": Phrase(
            kk="12-тармақтағы «уәкілетті орган» қайсы",
            ru="Кто «уполномоченный орган» в пункте 12",
            en="Who “the authorized body” of paragraph 12 is",
        ),
        "text.44": Phrase(
            kk="Тұрғын үй қатынастары жөніндегі орган, 6-тармақтағы мүлік жөніндегі орган емес. Рөлдері бөлек.",
            ru="Орган в сфере жилищных отношений, а не по госимуществу из пункта 6. Роли разные.",
            en="The body for housing relations, not the one for state property of paragraph 6. Distinct roles.",
        ),
        "problem.45": Phrase(kk="Сот", ru="Суд", en="Court"),
        "text.45": Phrase(
            kk="Сотқа дейінгі шағымнан кейін ғана, бір ай ішінде. Бұл бас тартуда және шағымға жауапта жазылады.",
            ru="Только после досудебной жалобы, в течение месяца. Это пишется в отказе и в ответе на жалобу.",
            en="Only after the pre-trial stage, within one month. Said in the refusal and in the answer to a "
            "complaint.",
        ),
    }
)
