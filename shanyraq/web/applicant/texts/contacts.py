"""How somebody is told: channels, addresses, codes, the journal."""

from shanyraq.words.phrase import Phrase, phrases

_PAGE = phrases(
    {
        "contacts.title": Phrase(kk="Хабарлама алу жолы", ru="Как вас уведомлять", en="How you are told"),
        "contacts.lead": Phrase(
            kk="Хабарлама әрқашан осы кабинетке келеді. Қаласаңыз, поштаңызға не телефоныңызға да жібереміз.",
            ru="Уведомления всегда приходят в этот кабинет. По вашему желанию пришлём их и на почту или телефон.",
            en="Notices always come to this account. If you wish, they are sent to your e-mail or telephone too.",
        ),
        "contacts.account": Phrase(kk="Жеке кабинет", ru="Личный кабинет", en="Personal account"),
        "contacts.account.text": Phrase(
            kk="Мұны өшіруге болмайды: барлық хабарлама осында сақталады.",
            ru="Это не отключается: здесь хранятся все уведомления.",
            en="This cannot be switched off: every notice is kept here.",
        ),
        "contacts.always": Phrase(kk="әрқашан", ru="всегда", en="always"),
        "contacts.is_on": Phrase(kk="қосулы", ru="включено", en="on"),
        "contacts.is_off": Phrase(kk="өшірулі", ru="выключено", en="off"),
        "contacts.is_returned": Phrase(kk="хабар жетпейді", ru="не доходит", en="does not arrive"),
        "contacts.where": Phrase(kk="Қайда жібереміз", ru="Куда", en="Where to"),
        "contacts.since": Phrase(kk="Расталған уақыты", ru="Подтверждено", en="Confirmed"),
        "contacts.switch_on": Phrase(kk="Қосу", ru="Включить", en="Switch on"),
        "contacts.switch_off": Phrase(kk="Өшіру", ru="Отключить", en="Switch off"),
        "contacts.change": Phrase(kk="Өзгерту", ru="Изменить", en="Change"),
        "contacts.not_connected": Phrase(
            kk="Бұл жүйеде мұндай жіберу жолы әзірге қосылмаған. Хабарламаны кабинеттен оқыңыз.",
            ru="В этой системе такой способ пока не подключён. Читайте уведомления в кабинете.",
            en="This way is not connected in this system yet. Read notices in the account.",
        ),
        "contacts.returned": Phrase(
            kk="Хабарлама сізге жетпей қайтты. Мекенжайды не нөмірді тексеріңіз.",
            ru="Уведомление до вас не дошло. Проверьте адрес или номер.",
            en="A notice did not reach you. Check the address or the number.",
        ),
        "contacts.returned.text": Phrase(
            kk="Соңғы хабарлама жетпей қайтты, жіберуді тоқтаттық. Мекенжайды не нөмірді қайта растаңыз.",
            ru="Последнее уведомление сюда не дошло, и мы перестали отправлять. Подтвердите адрес или номер заново.",
            en="The last notice did not arrive, and sending has stopped. Confirm the address or number once more.",
        ),
        "contacts.told.on": Phrase(
            kk="Расталды. Енді хабарлама осында да келеді.",
            ru="Подтверждено. Теперь уведомления придут и сюда.",
            en="Confirmed. From now on notices come there too.",
        ),
        "contacts.told.off": Phrase(
            kk="Өшірілді. Мекенжай не нөмір жүйеден жойылды.",
            ru="Отключено. Адрес или номер удалён из системы.",
            en="Switched off. The address or number was removed from the system.",
        ),
        "contacts.journal": Phrase(kk="Сізге не жіберілді", ru="Что вам отправлено", en="What was sent to you"),
        "contacts.journal.lead": Phrase(
            kk="Түнде жібермейміз: хабарлама таңды күтеді. Хаттың жетуі құжатты алдыңыз дегенді білдірмейді: құжат "
            "ашылған күні алынған болып жазылады.",
            ru="Ночью не отправляем: уведомление ждёт утра. Дошедшее сообщение не значит, что вы получили документ: "
            "днём получения считается день, когда вы его откроете.",
            en="Nothing is sent at night: a notice waits for the morning. A message that arrived is not a paper "
            "received: the day of receipt is the day you open the paper.",
        ),
        "contacts.journal.none": Phrase(
            kk="Әзірге ештеңе жіберілмеді.", ru="Пока ничего не отправляли.", en="Nothing was sent so far."
        ),
        "contacts.col.what": Phrase(kk="Хабарлама", ru="Уведомление", en="Notice"),
        "contacts.col.how": Phrase(kk="Жолы", ru="Способ", en="Way"),
        "contacts.col.state": Phrase(kk="Жай-күйі, әрекеттер", ru="Состояние, попытки", en="State, attempts"),
        "contacts.demo": Phrase(
            kk="Сынақ үлгісі не жібергенін көру",
            ru="Посмотреть, что отправило демо",
            en="See what the demonstration sent",
        ),
        "contact.language": Phrase(kk="Қай тілде", ru="На каком языке", en="In which language"),
        "contact.language.kk": Phrase(kk="Қазақша", ru="По-казахски", en="Kazakh"),
        "contact.language.ru": Phrase(kk="Орысша", ru="По-русски", en="Russian"),
        "contact.language.en": Phrase(kk="Ағылшынша", ru="По-английски", en="English"),
        "contact.send_code": Phrase(kk="Код жіберу", ru="Отправить код", en="Send a code"),
    }
)

_TOO_SOON = Phrase(
    kk="Код жаңа ғана жіберілді. Бір минут күтіп, қайта сұраңыз",
    ru="Код только что отправлен. Подождите минуту и запросите снова",
    en="A code has just been sent. Wait a minute and ask again",
)
_TOO_MANY = Phrase(
    kk="Бір тәулікте {most} кодтан артық жібермейміз. Ертең қайталап көріңіз",
    ru="За сутки отправляем не больше {most} кодов. Попробуйте завтра",
    en="At most {most} codes are sent in a day. Try again tomorrow",
)
_NOT_NOW = Phrase(
    kk="Кодты қазір жібере алмадық. Бірнеше минуттан кейін қайталап көріңіз",
    ru="Сейчас отправить код не удалось. Попробуйте через несколько минут",
    en="The code could not be sent now. Try again in a few minutes",
)
_NOT_CONNECTED = Phrase(
    kk="Бұл жіберу жолы қазір ажыратылған. Хабарламаны кабинеттен оқыңыз",
    ru="Этот способ сейчас отключён. Читайте уведомления в кабинете",
    en="This way is disconnected at present. Read notices in the account",
)

_ADDRESSES = phrases(
    {
        "email.lead": Phrase(
            kk="Осы мекенжайға код жібереміз. Оны енгізгеннен кейін ғана хабарлама келе бастайды.",
            ru="На этот адрес придёт код. Уведомления начнут приходить только после того, как вы его введёте.",
            en="A code is sent to this address. Notices come only after you have typed it in.",
        ),
        "email.address": Phrase(kk="Электрондық пошта", ru="Адрес электронной почты", en="E-mail address"),
        "email.address.hint": Phrase(
            kk="Өзіңіз ғана оқитын мекенжай. Мысалы: aigul@mail.example",
            ru="Адрес, который читаете только вы. Например: aigul@mail.example",
            en="An address that you alone read. For example: aigul@mail.example",
        ),
        "email.address.required": Phrase(
            kk="Электрондық пошта мекенжайын жазыңыз", ru="Напишите адрес почты", en="Write an e-mail address"
        ),
        "email.address.invalid": Phrase(
            kk="Мекенжайда қате бар. Ол aigul@mail.example сияқты, латын әрпімен жазылады",
            ru="В адресе ошибка. Он пишется латинскими буквами, например aigul@mail.example",
            en="The address has a mistake. It is written in Latin letters, such as aigul@mail.example",
        ),
        "email.address.refused": Phrase(
            kk="Бұл мекенжай хат қабылдамайды. Қатесі жоқ па, тексеріңіз",
            ru="Этот адрес не принимает писем. Проверьте, нет ли ошибки",
            en="This address does not take mail. Look for a slip in it",
        ),
        "email.address.too_soon": _TOO_SOON,
        "email.address.too_many": _TOO_MANY,
        "email.address.not_now": _NOT_NOW,
        "email.address.not_connected": _NOT_CONNECTED,
        "sms.lead": Phrase(
            kk="Осы нөмірге код жібереміз. SMS-те тек істің нөмірі мен сілтеме болады: аты-жөні де, мекенжай да жоқ.",
            ru="На этот номер придёт код. В SMS будут только номер дела и ссылка: ни имени, ни адреса.",
            en="A code is sent to this number. An SMS holds only the case number and a link: no name, no address.",
        ),
        "sms.address": Phrase(kk="Телефон нөмірі", ru="Номер телефона", en="Telephone number"),
        "sms.address.hint": Phrase(
            kk="Қазақстан нөмірі, мысалы: +7 701 234 56 78",
            ru="Номер Казахстана, например: +7 701 234 56 78",
            en="A number of Kazakhstan, for example: +7 701 234 56 78",
        ),
        "sms.address.required": Phrase(
            kk="Телефон нөмірін жазыңыз", ru="Напишите номер телефона", en="Write a telephone number"
        ),
        "sms.address.not_a_number": Phrase(
            kk="Бұл нөмірде цифр жетпейді немесе артық. Толық жазыңыз, мысалы: +7 701 234 56 78",
            ru="В номере не хватает цифр или есть лишние. Запишите целиком, например: +7 701 234 56 78",
            en="The number has too few or too many digits. Write it in full, such as +7 701 234 56 78",
        ),
        "sms.address.not_kazakhstan": Phrase(
            kk="Қазақстанның нөмірі керек: ол +7 7-ден басталады",
            ru="Нужен номер Казахстана: он начинается с +7 7",
            en="A Kazakhstan number is needed: it begins with +7 7",
        ),
        "sms.address.refused": Phrase(
            kk="Бұл нөмірге SMS бармайды. Қатесі жоқ па, тексеріңіз",
            ru="На этот номер SMS не доходят. Проверьте, нет ли ошибки",
            en="This number takes no SMS. Look for a slip in it",
        ),
        "sms.address.too_soon": _TOO_SOON,
        "sms.address.too_many": _TOO_MANY,
        "sms.address.not_now": _NOT_NOW,
        "sms.address.not_connected": _NOT_CONNECTED,
    }
)

_CODES = phrases(
    {
        "code.title": Phrase(kk="Кодты енгізіңіз", ru="Введите код", en="Type the code in"),
        "code.lead": Phrase(
            kk="Код {address} мекенжайына не нөміріне жіберілді. Ол {minutes} минут жарамды.",
            ru="Код отправлен: {address}. Он действует {minutes} минут.",
            en="The code was sent to {address}. It is good for {minutes} minutes.",
        ),
        "code.typed": Phrase(kk="Код", ru="Код", en="Code"),
        "code.typed.hint": Phrase(kk="Алты цифр", ru="Шесть цифр", en="Six digits"),
        "code.typed.required": Phrase(kk="Келген кодты жазыңыз", ru="Впишите код", en="Write the code that came"),
        "code.typed.wrong": Phrase(
            kk="Код сәйкес келмейді. Тағы {left} рет енгізуге болады",
            ru="Код не подходит. Осталось попыток: {left}",
            en="This is not the code. Tries left: {left}",
        ),
        "code.typed.too_many_tries": Phrase(
            kk="Код тым көп рет қате енгізілді, енді ол жарамсыз. Жаңа код сұраңыз",
            ru="Код введён неверно слишком много раз и больше не действует. Запросите новый",
            en="The code was mistyped too often and is no longer good. Ask for a new one",
        ),
        "code.typed.no_code": Phrase(
            kk="Бұл кодтың уақыты өтті немесе ол қолданылған. Жаңа код сұраңыз",
            ru="Срок кода истёк, или он уже использован. Запросите новый",
            en="The code has expired or was used already. Ask for a new one",
        ),
        "code.confirm": Phrase(kk="Растау", ru="Подтвердить", en="Confirm"),
        "code.again": Phrase(kk="Жаңа код сұрау", ru="Запросить новый код", en="Ask for a new code"),
    }
)

CONTACTS = phrases(_PAGE, _ADDRESSES, _CODES)
