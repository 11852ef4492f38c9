"""What the pages of the entrance say."""

from shanyraq.words.phrase import Phrase, phrases

PERSONAS = phrases(
    {
        "personas.title": Phrase(kk="Кім болып кіресіз?", ru="За кого войти?", en="Who do you want to be?"),
        "personas.lead": Phrase(
            kk="Бұл – сынақ үлгісі. Мұндағы адамдар ойдан шығарылған. Біреуін таңдап, жүйені соның көзімен көріңіз.",
            ru="Это демонстрация. Все люди здесь вымышлены. Выберите одного и посмотрите на систему его глазами.",
            en="This is a demonstration. Everybody here is made up. Choose one and see the system with their eyes.",
        ),
        "personas.newcomers": Phrase(
            kk="Өтініш бермеген тұрғындар", ru="Жители, которые ещё не подавали заявление", en="Residents yet to apply"
        ),
        "personas.newcomer": Phrase(
            kk="жалдаушы, өтініші жоқ", ru="наниматель, заявления нет", en="tenant, has not applied"
        ),
        "personas.life": Phrase(
            kk="Іс жүріп жатқанда өмірде өзгеріс болғандар",
            ru="Те, у кого в ходе дела что-то изменилось",
            en="People whose life changed on the way",
        ),
        "personas.life.joined": Phrase(
            kk="бір тұрғынжайға екі өтініш", ru="два заявления на одно жилище", en="two applications for one dwelling"
        ),
        "personas.life.passed_on": Phrase(
            kk="өтініш басқа органға жіберілді",
            ru="заявление передано другому органу",
            en="application passed on to another provider",
        ),
        "personas.life.power": Phrase(
            kk="сенімхатпен өкіл әрекет етеді", ru="представитель по доверенности", en="a representative by power"
        ),
        "personas.life.guardian": Phrase(kk="қорғаншы тағайындалған", ru="назначен опекун", en="a guardian"),
        "personas.life.born": Phrase(kk="бала туды", ru="родился ребёнок", en="a child was born"),
        "personas.life.came_of_age": Phrase(
            kk="бала 18 жасқа толды", ru="ребёнку исполнилось 18", en="a child turned eighteen"
        ),
        "personas.relatives": Phrase(kk="Отбасы мүшелері", ru="Члены семей", en="Members of families"),
        "personas.relative": Phrase(kk="отбасы мүшесі", ru="член семьи", en="member of a family"),
        "personas.families": Phrase(
            kk="Өтініш берген отбасылар, кезеңі бойынша", ru="Семьи с делами, по этапам", en="Families, by stage"
        ),
        "personas.enter": Phrase(kk="Кіру", ru="Войти", en="Enter as"),
        "personas.enter_as": Phrase(kk="{name} болып кіру", ru="Войти: {name}", en="Enter as {name}"),
        "personas.none": Phrase(
            kk="Сынақ адамдары әлі жасалмаған. «shanyraq demo» командасын іске қосыңыз.",
            ru="Учебных людей пока нет. Запустите команду «shanyraq demo».",
            en="The demo’s people are not made yet. Run “shanyraq demo”.",
        ),
        "personas.staff": Phrase(
            kk="Қызметкердің құпиясөзбен кіруі", ru="Вход сотрудника по паролю", en="Staff sign-in with a password"
        ),
    }
)

EDS = phrases(
    {
        "eds.title": Phrase(kk="ЭЦҚ арқылы кіру", ru="Вход по ЭЦП", en="Sign in with an EDS"),
        "eds.lead": Phrase(
            kk="Сіз екеніңізді сертификатыңыз айтады. Логин, құпиясөз, алдын ала тіркелу керек емес.",
            ru="Кто вы, скажет ваш сертификат. Логин и пароль не нужны, регистрироваться заранее не нужно.",
            en="Your certificate says who you are. No login, no password, and no account to set up.",
        ),
        "eds.which": Phrase(
            kk="Тұрғын жеке тұлғаның кілтімен кіреді, қызметкер өз ұйымының кілтімен.",
            ru="Житель входит ключом физического лица, сотрудник ключом своей организации.",
            en="A resident signs in with the key of an individual, a member of staff with a key of the organization.",
        ),
        "eds.denied": Phrase(kk="Кіре алмадыңыз", ru="Войти не удалось", en="You were not signed in"),
        "eds.none": Phrase(
            kk="ЭЦҚ-ңыз жоқ па? Өтінішті Мемлекеттік корпорация арқылы да беруге болады, анықтама: 1414.",
            ru="Нет ЭЦП? Заявление можно подать и через Государственную корпорацию, справка: 1414.",
            en="No EDS? You can also apply through the State Corporation; information: 1414.",
        ),
        "eds.link": Phrase(kk="ЭЦҚ арқылы кіру", ru="Войти по ЭЦП", en="Sign in with an EDS"),
    }
)

STAFF = phrases(
    {
        "staff.title": Phrase(kk="Қызметкердің кіруі", ru="Вход для сотрудников", en="Staff sign-in"),
        "staff.login": Phrase(kk="Логин", ru="Логин", en="Login"),
        "staff.password": Phrase(kk="Құпиясөз", ru="Пароль", en="Password"),
        "staff.wrong": Phrase(
            kk="Логин, құпиясөз немесе код келмеді, қайсысы екені айтылмайды. Пернетақта тілін, үлкен әріптерді және "
            "телефонның сағатын тексеріңіз. Әр код бір-ақ рет жарайды: келесісін күтіңіз. Қатарынан {most} қатеден "
            "кейін тіркелгі {minutes} минутқа жабылады.",
            ru="Логин, пароль или код не подходит; что именно, мы не говорим. Проверьте раскладку, большие буквы и "
            "часы телефона. Код годится один раз: дождитесь следующего. После {most} ошибок подряд вход закрывается на "
            "{minutes} минут.",
            en="The login, the password or the code is not right; which one is not told. Check the keyboard, capital "
            "letters and the phone’s clock. A code works once: wait for the next. After {most} wrong answers in a row "
            "the account is closed for {minutes} minutes.",
        ),
        "staff.forgotten": Phrase(
            kk="Құпиясөзді не телефонды жоғалтсаңыз, ұйымыңыздың әкімшісіне айтыңыз.",
            ru="Если пароль забыт или телефон потерян, обратитесь к администратору вашей организации.",
            en="If the password is forgotten or the phone is lost, ask the administrator of your organisation.",
        ),
        "staff.code": Phrase(kk="Қолданбадағы код", ru="Код из приложения", en="The code from your app"),
        "staff.code.hint": Phrase(
            kk="Телефоныңыздағы қолданба көрсетіп тұрған 6 цифр",
            ru="6 цифр, которые показывает приложение в телефоне",
            en="The 6 digits that the app on your phone shows",
        ),
        "staff.code.invalid": Phrase(
            kk="Код 6 цифрдан тұрады, мысалы: 123 456",
            ru="Код состоит из 6 цифр, например: 123 456",
            en="The code has 6 digits, such as 123 456",
        ),
        "post.chosen": Phrase(
            kk="Қай лауазыммен жұмыс істейсіз?", ru="В какой должности вы работаете?", en="In which post do you work?"
        ),
        "post.chosen.required": Phrase(kk="Лауазымды таңдаңыз", ru="Выберите должность", en="Choose a post"),
        "post.only": Phrase(
            kk="Сізде бір ғана лауазым бар, ауыстыратын ештеңе жоқ.",
            ru="У вас одна должность, менять нечего.",
            en="You have only one post, there is nothing to change.",
        ),
        "clock.title": Phrase(kk="Сынақ үлгісінің сағаты", ru="Часы демонстрации", en="The clock of the demonstration"),
        "clock.now": Phrase(kk="Мұнда қазір: {at}.", ru="Здесь сейчас: {at}.", en="It is now: {at}."),
        "clock.why": Phrase(
            kk="Заңдағы мерзімдер күндермен саналады. Сағатты алға жылжытсаңыз, сол аралықта келген мерзімдер мен "
            "отырыстар бірден жетеді. Кері жылжытуға болмайды.",
            ru="Сроки закона считаются днями. Переведите часы вперёд, и всё, что за это время наступает, наступит "
            "сразу. Назад пути нет.",
            en="The terms of the law are days. Go on to a later moment, and whatever falls due until then comes at "
            "once. There is no way back.",
        ),
        "clock.day": Phrase(kk="Қай күнге?", ru="На какой день?", en="On to which day?"),
        "clock.day.far": Phrase(
            kk="Күнтізбе {last} күніне дейін ғана белгілі. Ертерек күнді таңдаңыз.",
            ru="Календарь известен только до {last}. Выберите день раньше.",
            en="The calendar is known until {last} only. Choose an earlier day.",
        ),
        "clock.time": Phrase(kk="Сағат нешеге?", ru="На какое время?", en="To what time?"),
        "clock.time.invalid": Phrase(
            kk="Уақытты былай жазыңыз: 10:00", ru="Запишите время так: 10:00", en="Write the time as 10:00"
        ),
        "clock.time.past": Phrase(
            kk="Бұл сәт өтіп кеткен. Кейінгісін таңдаңыз.",
            ru="Этот момент уже прошёл. Выберите более поздний.",
            en="This moment has passed. Choose a later one.",
        ),
        "clock.button": Phrase(kk="Сағатты алға жылжыту", ru="Перевести часы вперёд", en="Move the clock on"),
        "out.title": Phrase(kk="Сіз шықтыңыз", ru="Вы вышли", en="You are signed out"),
        "out.text": Phrase(
            kk="Бұл компьютерде деректеріңіз енді көрінбейді.",
            ru="На этом компьютере ваши данные больше не видны.",
            en="Nothing of yours is shown on this computer any more.",
        ),
        "out.again": Phrase(kk="Қайта кіру", ru="Войти снова", en="Sign in again"),
        "account.nowhere": Phrase(
            kk="Бұл лауазымға арналған беттер әлі жоқ.",
            ru="Страниц для этой должности пока нет.",
            en="There are no pages for this post yet.",
        ),
    }
)

TEXT = phrases(PERSONAS, EDS, STAFF)
"""Every phrase of this room."""
