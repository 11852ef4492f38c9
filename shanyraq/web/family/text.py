"""What the pages behind an adult's link say."""

from shanyraq.words.phrase import Phrase, phrases

DOOR = phrases(
    {
        "door.title": Phrase(
            kk="Отбасыңыз сізден өтінішті оқып, қол қоюды сұрайды",
            ru="Ваша семья просит вас прочитать и подписать заявление",
            en="Your family asks you to read and sign an application",
        ),
        "door.lead": Phrase(
            kk="Тұрғынжайды отбасының меншігіне алу үшін 18 жасқа толған әр адамның келісімі керек. Екі минуттай уақыт "
            "кетеді, тіркелу керек емес.",
            ru="Чтобы получить жильё в собственность семьи, нужно согласие каждого, кому исполнилось 18 лет. Это "
            "займёт около двух минут, регистрироваться не нужно.",
            en="For the family to acquire its dwelling, everybody of 18 or over has to consent. It takes about two "
            "minutes, and no account is needed.",
        ),
        "door.why": Phrase(
            kk="Алдымен сіз екеніңізді тексереміз: сілтеме бөтен адамның қолына түссе, ол мәтінді көрмеуі керек.",
            ru="Сначала убедимся, что это вы: если ссылка попадёт к чужому, он не должен увидеть текст.",
            en="First we make sure it is you: if the link reaches a stranger, they must not see the text.",
        ),
        "door.born_on": Phrase(kk="Сіздің туған күніңіз", ru="Ваша дата рождения", en="Your date of birth"),
        "door.born_on.hint": Phrase(kk="Мысалы: 27 3 1985", ru="Например: 27 3 1985", en="For example: 27 3 1985"),
        "door.born_on.not_the_same": Phrase(
            kk="Бұл күн өтініштегі туған күнге сәйкес келмеді. Қайта жазып көріңіз. Дұрыс жазсаңыз да шықпаса, өтініш "
            "берушіге айтыңыз: өтініште қате болуы мүмкін",
            ru="Эта дата не совпала с датой в заявлении. Попробуйте ещё раз. Если вы не ошиблись, скажите тому, кто "
            "подаёт заявление: ошибка может быть там",
            en="This date is not the one in the application. Try once more. If it is right, tell whoever applies: the "
            "mistake may be in the application",
        ),
        "door.left": Phrase(
            kk="Тағы {count} рет жазып көруге болады.", ru="Осталось попыток: {count}.", en="Attempts left: {count}."
        ),
        "door.locked.title": Phrase(
            kk="Сілтеме уақытша жабылды", ru="Ссылка временно закрыта", en="The link is closed for a while"
        ),
        "door.locked": Phrase(
            kk="Туған күн бірнеше рет қате жазылды. {minutes} минуттан кейін қайта көріңіз. Сілтеме өшкен жоқ.",
            ru="Дату рождения несколько раз ввели неверно. Попробуйте через {minutes} минут. Ссылка не пропала.",
            en="The date of birth was wrong several times. Try again in {minutes} minutes. The link is not lost.",
        ),
        "door.unknown.title": Phrase(
            kk="Бұл сілтеме жұмыс істемейді", ru="Эта ссылка не работает", en="This link does not work"
        ),
        "door.unknown": Phrase(
            kk="Сілтеме толық көшірілмеген немесе оның орнына жаңасы берілген. Өтініш берушіден жаңа сілтеме сұраңыз.",
            ru="Ссылка скопирована не полностью, или вместо неё уже выдали новую. Попросите у того, кто подаёт "
            "заявление, новую ссылку.",
            en="The link was not copied whole, or a newer one was given. Ask whoever applies for a new link.",
        ),
        "door.expired.title": Phrase(kk="Сілтеменің мерзімі өтті", ru="Срок ссылки истёк", en="The link has expired"),
        "door.expired": Phrase(
            kk="Сілтеменің мерзімі біткен уақыт: {at}. Өтініш берушіден жаңасын сұраңыз: оны бір минутта жасайды.",
            ru="Ссылка действовала до {at}. Попросите новую: её создают за минуту.",
            en="The link was valid until {at}. Ask for a new one: it takes a minute to make.",
        ),
        "door.minor.title": Phrase(
            kk="Сізден қол қою сұралмайды", ru="Ваша подпись не нужна", en="You are not asked to sign"
        ),
        "door.minor": Phrase(
            kk="Сіз әлі 18 жасқа толған жоқсыз. Заң бойынша ересектер ғана келісім береді, ал сіз болашақ тең меншік "
            "иесі болып жазылғансыз: үй сіздікі де болады.",
            ru="Вам ещё нет 18 лет. По закону согласие дают взрослые, а вы записаны как будущий сособственник: жильё "
            "будет и вашим.",
            en="You are not 18 yet. By law the adults give consent, and you are recorded as a future co-owner: the "
            "dwelling will be yours too.",
        ),
        "door.not_of_family.title": Phrase(
            kk="Сіз бұл өтініштің жаңа нұсқасында жоқсыз",
            ru="Вас нет в новой версии заявления",
            en="You are not in the new version",
        ),
        "door.not_of_family": Phrase(
            kk="Сілтеме берілгеннен кейін өтініш беруші мәтінді өзгерткен, онда сіз көрсетілмегенсіз. Үйде тұрсаңыз, "
            "бұл туралы өтініш берушіге айтыңыз.",
            ru="После выдачи ссылки заявитель изменил текст, и вас в нём нет. Если вы живёте в этом жилье, скажите "
            "ему об этом.",
            en="Since the link was given, the applicant changed the text, and you are not in it. If you live there, "
            "tell them so.",
        ),
    }
)

TEXTS = phrases(
    {
        "read.title": Phrase(kk="Өтінішті оқыңыз", ru="Прочитайте заявление", en="Read the application"),
        "read.hello": Phrase(
            kk="{name}, бұл {version}-нұсқа.",
            ru="{name}, это версия {version}.",
            en="{name}, this is version {version}.",
        ),
        "read.changed": Phrase(
            kk="Сіз {version}-нұсқаға қол қойған едіңіз. Содан кейін мәтін өзгерді, сол қол күшін жойды. Жаңасын оқып, "
            "қайта шешіңіз.",
            ru="Вы подписали версию {version}. Потом текст изменили, и та подпись потеряла силу. Прочитайте новый и "
            "решите заново.",
            en="You signed version {version}. The text was changed after that, so that signature is void. Read the "
            "new one and decide anew.",
        ),
        "read.digest": Phrase(kk="Мәтіннің бақылау саны", ru="Контрольная сумма текста", en="Check sum of the text"),
        "read.digest.why": Phrase(
            kk="Осы сан отбасыңыздың басқа мүшелеріне де көрсетіледі: ол бірдей болса, бәріңіз бір мәтінді оқып "
            "отырсыз.",
            ru="Это же число видят остальные члены семьи: если оно совпадает, вы читаете одно и то же.",
            en="The others of your family see the same number: if it agrees, you are all reading the same text.",
        ),
        "read.pdf": Phrase(
            kk="Мәтінді толық оқу (PDF)", ru="Прочитать весь текст (PDF)", en="Read the whole text (PDF)"
        ),
        "read.short": Phrase(kk="Қысқаша", ru="Кратко", en="In short"),
        "read.who": Phrase(kk="Кім қол қойды", ru="Кто подписал", en="Who has signed"),
        "read.applicant": Phrase(kk="Өтініш беруші", ru="Кто подаёт заявление", en="Who applies"),
        "read.dwelling": Phrase(kk="Қай үй", ru="Какое жильё", en="Which dwelling"),
        "read.basis": Phrase(kk="Қалай алады", ru="На каких условиях", en="On what terms"),
        "read.family": Phrase(kk="Отбасы", ru="Семья", en="Family"),
        "read.papers": Phrase(kk="Қоса берілетін құжаттар", ru="Приложенные документы", en="Papers attached"),
        "read.you": Phrase(kk="сіз", ru="вы", en="you"),
        "read.minor": Phrase(kk="болашақ тең ие", ru="будущий сособственник", en="future co-owner"),
        "read.given": Phrase(kk="қол қойды", ru="подписал(а)", en="signed"),
        "read.waiting": Phrase(kk="әлі жауап берген жоқ", ru="ещё не ответил(а)", en="no answer yet"),
        "read.refused": Phrase(kk="келіспеді", ru="отказ", en="refused"),
        "read.free": Phrase(kk="Тегін", ru="Бесплатно", en="Free of charge"),
        "read.redemption": Phrase(
            kk="Қалдық құны бірден төленеді", ru="Остаточная стоимость сразу", en="The residual value at once"
        ),
        "read.instalments": Phrase(
            kk="Бөліп төлеу: бастапқы жарна {percent} %, {years} жыл",
            ru="Рассрочка: взнос {percent} %, лет: {years}",
            en="Instalments: {percent} % at once, {years} years",
        ),
        "read.decide": Phrase(kk="Сіздің шешіміңіз", ru="Ваше решение", en="Your decision"),
        "read.effect": Phrase(
            kk="Қол қойсаңыз, үйдің отбасыңыздың ортақ меншігіне алынуына келісесіз, мәтіндегі мәліметтің дұрыстығын "
            "растайсыз және өзіңіз туралы деректерді тізілімдерден сұратуға рұқсат бересіз.",
            ru="Подписывая, вы соглашаетесь, чтобы жильё стало общей собственностью семьи, подтверждаете, что в "
            "тексте всё верно, и разрешаете запросить сведения о вас в реестрах.",
            en="By signing you agree that the dwelling becomes the family’s common property, confirm that the text "
            "is true, and allow the registers to be asked about you.",
        ),
        "read.refuse": Phrase(kk="Келіспеймін", ru="Не согласен (не согласна)", en="I do not agree"),
        "read.answered": Phrase(
            kk="Сіз қол қойдыңыз: {at}. Өтініш жіберілгенше ойыңызды өзгертуге болады.",
            ru="Вы подписали: {at}. Пока заявление не отправлено, можно передумать.",
            en="You signed: {at}. Until the application is sent you can change your mind.",
        ),
        "read.answered.refused": Phrase(
            kk="Сіз келіспедіңіз. Шешіміңізді өзгертсеңіз, төменде қол қоя аласыз.",
            ru="Вы отказались. Если передумали, подпишите ниже.",
            en="You refused. If you have changed your mind, sign below.",
        ),
        "read.sent": Phrase(
            kk="Өтініш жіберілген, бұл жерде енді қол қойылмайды. Істің барысын өтініш берушіден біле аласыз.",
            ru="Заявление уже отправлено, здесь больше не подписывают. О ходе дела спросите того, кто подал заявление.",
            en="The application has been sent; nothing is signed here any more. Ask whoever applied how it goes.",
        ),
        "read.old_version": Phrase(
            kk="Сіз оқып отырғанда мәтін өзгерді. Ештеңеге қол қойылған жоқ. Жаңа нұсқасын оқыңыз.",
            ru="Пока вы читали, текст изменили. Ничего не подписано. Прочитайте новую версию.",
            en="While you were reading, the text was changed. Nothing was signed. Read the new version.",
        ),
        "refuse.title": Phrase(kk="Келіспейсіз бе?", ru="Вы не согласны?", en="You do not agree?"),
        "refuse.effect": Phrase(
            kk="Сіз келіспесеңіз, өтініш жіберілмейді: заң отбасының кәмелетке толған әр мүшесінің келісімін талап "
            "етеді. Үйде тұру құқығыңыз бұдан өзгермейді.",
            ru="Если вы откажетесь, заявление не отправят: закон требует согласия каждого взрослого. Ваше право жить в "
            "этом жилье от этого не меняется.",
            en="If you refuse, the application cannot be sent: the law wants every adult’s consent. Your right to "
            "live in the dwelling is not touched.",
        ),
        "refuse.back": Phrase(
            kk="Кейін ойыңыз өзгерсе, осы сілтемемен кіріп, қол қоя аласыз.",
            ru="Передумаете – вернётесь по этой же ссылке и подпишете.",
            en="If you change your mind, come back by the same link and sign.",
        ),
        "refuse.seen": Phrase(
            kk="Келіспегеніңізді отбасыңыз көреді. Себебін жазсаңыз, ол іске тіркеледі, отбасыңызға көрсетілмейді.",
            ru="Семья увидит, что вы отказались. Причина, если вы её напишете, приложится к делу, семье её не "
            "показывают.",
            en="Your family sees that you refused. A reason, if you write one, is put in the file and not shown to "
            "them.",
        ),
        "refuse.reason": Phrase(
            kk="Себебін айтқыңыз келсе", ru="Если хотите назвать причину", en="If you want to say why"
        ),
        "refuse.button": Phrase(kk="Иә, келіспеймін", ru="Да, отказываюсь", en="Yes, I refuse"),
        "refuse.no": Phrase(kk="Жоқ, оралу", ru="Нет, вернуться", en="No, go back"),
        "done.signed.title": Phrase(kk="Рақмет, қол қойылды", ru="Спасибо, подписано", en="Thank you, you have signed"),
        "done.signed": Phrase(
            kk="{version}-нұсқаға қол қойдыңыз: {at}. Бұл бетті жабуға болады.",
            ru="Вы подписали версию {version}: {at}. Страницу можно закрыть.",
            en="You signed version {version} on {at}. You can close this page.",
        ),
        "done.signed.next": Phrase(
            kk="Қалғандары қол қойған соң өтініш беруші оны жібереді. Мәтін өзгерсе, қайта қол қою сұралады.",
            ru="Когда подпишут остальные, заявление отправят. Если текст изменится, вас попросят подписать заново.",
            en="When the others have signed, the application is sent. If the text changes you are asked again.",
        ),
        "done.waiting": Phrase(
            kk="Қол қоюы керек тағы {count} адам бар.", ru="Осталось подписать: {count}.", en="Still to sign: {count}."
        ),
        "done.all": Phrase(
            kk="Бәрі қол қойды. Енді өтінішті жіберуге болады.",
            ru="Подписали все. Теперь заявление можно отправить.",
            en="Everybody has signed. The application can be sent now.",
        ),
        "done.refused.title": Phrase(
            kk="Келіспегеніңіз жазылды", ru="Ваш отказ записан", en="Your refusal is recorded"
        ),
        "done.refused": Phrase(
            kk="Өтініш бұл күйінде жіберілмейді. Ойыңыз өзгерсе, осы сілтемемен қайта кіріңіз.",
            ru="В таком виде заявление не отправят. Передумаете – вернитесь по этой же ссылке.",
            en="The application cannot be sent like this. If you change your mind, come back by the same link.",
        ),
        "done.read": Phrase(kk="Мәтінге оралу", ru="Вернуться к тексту", en="Back to the text"),
        "done.left.title": Phrase(
            kk="Бұл құрылғыда жабылды", ru="На этом устройстве закрыто", en="Closed on this device"
        ),
        "done.left": Phrase(
            kk="Өтініш мұнда енді көрінбейді. Қайта ашу үшін сілтемеңізді қолданыңыз.",
            ru="Заявление здесь больше не видно. Чтобы открыть снова, используйте свою ссылку.",
            en="The application is no longer shown here. To open it again, use your link.",
        ),
        "done.close": Phrase(
            kk="Сілтемеден шығу", ru="Закрыть доступ на этом устройстве", en="Close it on this device"
        ),
    }
)

TEXT = phrases(DOOR, TEXTS)
"""Every phrase of this room."""
