"""Readings of our own, numbered with an S: places the list of forty-five does not settle."""

from shanyraq.words.phrase import Phrase, Words, phrases

OWN: Words = phrases(
    {
        "problem.S1": Phrase(
            kk="«2008 жылғы 1 маусымнан кейін», «2007 жылғы 13 тамыздан кейін»: сол күннің өзі кіре ме",
            ru="«После 1 июня 2008 года», «после 13 августа 2007 года»: входит ли сам день",
            en="“After June 1, 2008”, “after August 13, 2007”: is the day itself included",
        ),
        "text.S1": Phrase(
            kk="Кірмейді: сол күнгі оқиға «кейін» емес, ол тізілімде болмаса, куәлік сұралады.",
            ru="Нет: событие самого этого дня – не «после»; если его нет в реестре, нужно свидетельство.",
            en="No: an event of that very day is not after it; unless a register holds it, the certificate is needed.",
        ),
        "problem.S2": Phrase(
            kk="Осы күндерден кейінгі оқиға тізілімнен табылмаса",
            ru="Событие после этих дат не нашлось в реестре",
            en="An event after those days is not found in the register",
        ),
        "text.S2": Phrase(
            kk="Бұйрық бойынша бұл деректі қызмет беруші тізілімнен алады, сондықтан одан кейін де азаматтан талап "
            "етуге болмайды: тізілімдегі олқылықты қызмет беруші тізілім иесімен шешеді. Азамат өз еркімен бере алады.",
            ru="По приказу эти сведения услугодатель получает из реестра, поэтому требовать их от гражданина нельзя "
            "и тогда: пробел реестра услугодатель решает с его владельцем. Гражданин может представить документ сам.",
            en="By the Order the provider receives this from the register, so it may not be demanded of the citizen "
            "even then: a gap is for the provider to settle with the register’s holder. The citizen may bring it "
            "freely.",
        ),
        "problem.S3": Phrase(
            kk="Құрбан айттың күні әлі белгіленбеген жылдар",
            ru="Годы, в которые день Курбан-айта ещё не установлен",
            en="Years in which the day of Kurban-ait is not established yet",
        ),
        "text.S3": Phrase(
            kk="Болжамды күн ғана емес, оның алдындағы және кейінгі күн де болжамды деп белгіленеді: осындай күнге "
            "тиген мерзім – алдын ала мерзім.",
            ru="Предположительным считается не только сам день, но и дни до и после него: срок, который их задевает, – "
            "предварительный.",
            en="Not the expected day alone but also the day before and the day after count as estimated: a date "
            "whose count touches one of them is provisional.",
        ),
        "problem.S4": Phrase(
            kk="«Тең бөліктермен» – қандай жиілікпен",
            ru="«Равными долями» – с какой периодичностью",
            en="“In equal amounts”: how often",
        ),
        "text.S4": Phrase(
            kk="Заң айтпайды; шарттың талабы. Әдепкіде ай сайын, екінші айдан бастап, соңғысы – мерзім біткен күні.",
            ru="Закон не говорит; это условие договора. По умолчанию ежемесячно, со второго месяца, последний – в "
            "конце срока.",
            en="The law does not say; it is a clause of the agreement. Monthly by default, from the second month, "
            "the last at the end of the period.",
        ),
        "problem.S5": Phrase(
            kk="Бөліп төлеу күнтізбесі жоқ жылдарға созылса",
            ru="Рассрочка уходит в годы, на которые ещё нет календаря",
            en="Instalments run into years that have no calendar yet",
        ),
        "text.S5": Phrase(
            kk="Шарттағы күн көрсетіледі де, «күнтізбе күтілуде» деп белгіленеді. Саналатын мерзімдер мұндай жылда "
            "мүлде есептелмейді.",
            ru="Показывается день по договору с пометкой «ожидается календарь». Сроки, которые надо считать, на "
            "такие годы не вычисляются вовсе.",
            en="The day of the agreement is shown, marked “awaiting the calendar”. Terms that must be counted are not "
            "computed into such years at all.",
        ),
        "problem.S6": Phrase(
            kk="Бірнеше ішкі мерзім болуы мүмкін: қайсысы көрсетіледі",
            ru="Внутренних сроков может быть несколько: какой показывать",
            en="Several internal dates are possible: which one is shown",
        ),
        "text.S6": Phrase(
            kk="Мемлекеттік корпорация арқылы берілетін нәтижеде – тапсыру күні, өйткені ол заңды міндет. Қалғанында – "
            "құжаттар тапсырылған күннен саналған ерте күн, ол болмаса – көшпегендегі күн.",
            ru="Для результата через Государственную корпорацию – день передачи: это обязанность по закону. Иначе – "
            "ранняя дата, считаемая от подачи, а если её нет – день без переноса.",
            en="For a result through the State Corporation the day of handing over, because that is a duty of the "
            "law. Otherwise the earlier date counted from the handing in; failing that, the unrolled day.",
        ),
        "problem.S7": Phrase(
            kk="Комиссия шешіміне дейінгі үш жұмыс күні хабарлама жіберілгеннен бе, алынғаннан ба",
            ru="Три рабочих дня до решения комиссии – от отправки или от получения уведомления",
            en="The three working days before the commission’s decision: from sending the notice or from receiving it",
        ),
        "text.S7": Phrase(
            kk="Алынған күннен: бұл – азаматқа көбірек уақыт беретін оқылым.",
            ru="От получения: это прочтение даёт гражданину больше времени.",
            en="From receiving it: the reading that leaves the citizen more time.",
        ),
        "problem.S8": Phrase(
            kk="Іс қаралып жатқанда отбасы өзгерсе: бала туса, кәмелетке толса, ажырасса, біреуі қайтыс болса",
            ru="Семья меняется, пока идёт дело: рождение, совершеннолетие, развод, смерть члена семьи",
            en="The family changes while its case runs: a birth, an eighteenth birthday, a divorce, a member’s death",
        ),
        "text.S8": Phrase(
            kk="Берілген келісімдер күшінде қалады. Туған бала меншік иелеріне қосылады; 18-ге толғаннан шартқа дейін "
            "келісім сұралады; ажырасқан жұбай тұрғынжайдан шықпаса, құрамда қалады. Қол қойылмаған шешім, шарт жобасы "
            "және талаптар бойынша тексеру жаңа құраммен қайта жасалады.",
            ru="Данные согласия остаются в силе. Родившийся входит в число собственников; у достигшего 18 лет согласие "
            "спрашивают до договора; разведённый супруг остаётся в составе, если не выехал. Неподписанное решение, "
            "проект договора и проверку требований делают заново по новому составу.",
            en="Consents that were given stand. A child born joins the owners; who turns 18 is asked before the "
            "agreement; a divorced spouse stays in the family of the case unless they left the dwelling. A decision "
            "nobody signed, a draft of the agreement and the check of the requirements are made anew.",
        ),
        "problem.S9": Phrase(
            kk="Бір тұрғынжай бойынша екі өтініш",
            ru="Два заявления по одному жилищу",
            en="Two applications for one dwelling",
        ),
        "text.S9": Phrase(
            kk="Шешім біреу болады: кейінгі іс бұрынғысына біріктіріліп, сонда қаралады. Ондағы адамдар отбасы "
            "құрамына қосылады, кәмелетке толғандарының келісімі шартқа дейін сұралады. Олардың өкілі сол істе де өкіл "
            "болады; бұрынғы істің өтініш берушісіне жаңа өкіл қосылмайды.",
            ru="Решение одно: более позднее дело присоединяют к раннему и рассматривают в нём. Люди из него входят в "
            "состав семьи дела, у совершеннолетних согласие спрашивают до договора. Кто представляет кого-то из них, "
            "представляет его и там; у заявителя раннего дела новых представителей не появляется.",
            en="There is one decision: the later case is joined to the earlier and goes on in it. Its people come into "
            "the family of that case, and its adults are asked for their consent before the agreement. Whoever "
            "acts for one of them acts for them there; for the applicant of the earlier case nobody new does.",
        ),
        "problem.S10": Phrase(
            kk="Өтініш құзыреті жоқ қызмет берушіге түссе, мерзім қашан басталады",
            ru="Заявление попало не к тому услугодателю: когда начинаются сроки",
            en="An application came to the wrong provider: when its terms begin",
        ),
        "text.S10": Phrase(
            kk="Үш жұмыс күні ішінде жіберіледі, кешіксе де жіберіледі. Тиісті органның мерзімдері ол тіркеген күннен "
            "басталады; заңның талаптары өтініш берілген күні бойынша қаралады.",
            ru="Его передают за три рабочих дня; опоздав, передают всё равно. Сроки надлежащего органа идут с его "
            "регистрации, а требования закона берутся на день подачи заявления.",
            en="It is passed on within three working days, and later too where those were missed. The terms of the "
            "right provider run from its own registration; the law’s requirements are those of the day of the "
            "application.",
        ),
        "problem.S11": Phrase(
            kk="Комиссия мүшесінің орнына орынбасушы, отырысқа қатысу",
            ru="Замещение члена комиссии и участие в заседании",
            en="Substitutes of members, and attendance at a sitting",
        ),
        "text.S11": Phrase(
            kk="Оқылған актілер реттемейді. Орынбасушы құрам туралы актіде аталған болса, мүше қатыспағанда немесе "
            "қақтығысқа байланысты кеткенде ғана дауыс береді; отырыста жоқ мүше кворум негізінде қалады.",
            ru="Прочитанные акты этого не решают. Замещающий, названный в акте о составе, голосует, только когда члена "
            "комиссии нет или он ушёл из-за конфликта; отсутствующий остаётся в базе кворума.",
            en="The acts read do not settle it. A substitute named in the act of the composition votes only while the "
            "member is away or left for a conflict; who is away stays in the base of the quorum.",
        ),
    }
)
