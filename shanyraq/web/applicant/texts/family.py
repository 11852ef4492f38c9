"""The family: who lives with the applicant, what happened in it, and what else decides which papers are asked for."""

from shanyraq.words.phrase import Phrase, phrases

FAMILY = phrases(
    {
        "family.title": Phrase(kk="Сізбен бірге кім тұрады?", ru="Кто живёт вместе с вами?", en="Who lives with you?"),
        "family.lead": Phrase(
            kk="Үй бәріңіздің ортақ меншігіңіз болады, балаларыңыз да иеленеді. Сондықтан үйде тұрақты тұратындардың "
            "бәрін, уақытша басқа жерде жүргендерді де жазыңыз.",
            ru="Жильё станет общей собственностью всей семьи, и детей тоже. Поэтому впишите всех, кто постоянно живёт "
            "здесь, и тех, кто временно уехал.",
            en="The dwelling becomes the common property of the whole family, children included. So write down "
            "everybody who lives there for good, and those who are away for a time.",
        ),
        "family.kept": Phrase(
            kk="Өткенде жазғаныңызды сақтап қойғанбыз. Өзгеріс болса, түзетіңіз.",
            ru="Мы сохранили то, что вы вписали в прошлый раз. Если что-то изменилось, исправьте.",
            en="We kept what you wrote last time. If something has changed, correct it.",
        ),
        "family.alone": Phrase(
            kk="Әзірге тізімде өзіңіз ғанасыз. Жалғыз тұрсаңыз, осылай жалғастырыңыз.",
            ru="Пока в списке только вы. Если живёте один (одна), так и продолжайте.",
            en="So far only you are on the list. If you live alone, simply go on.",
        ),
        "family.self": Phrase(kk="өтініш беруші (сіз)", ru="заявитель (это вы)", en="the applicant (you)"),
        "family.spouse": Phrase(kk="жұбайы", ru="супруг(а)", en="spouse"),
        "family.child": Phrase(kk="баласы", ru="ребёнок", en="child"),
        "family.parent": Phrase(kk="ата-анасы", ru="родитель", en="parent"),
        "family.other": Phrase(
            kk="басқа туыс не адам", ru="другой родственник или человек", en="another relative or person"
        ),
        "family.adult": Phrase(kk="қол қояды", ru="подписывает", en="signs"),
        "family.minor": Phrase(kk="болашақ тең ие", ru="будущий сособственник", en="future co-owner"),
        "family.minor.why": Phrase(
            kk="18 жасқа толмағандардан қол қою сұралмайды, олар болашақ тең меншік иелері ретінде жазылады.",
            ru="У тех, кому нет 18 лет, подпись не нужна: они записываются как будущие сособственники.",
            en="Nobody under 18 is asked to sign: they are recorded as future co-owners.",
        ),
        "family.soon": Phrase(
            kk="{name}: 18-ге толатын күні – {day}. Өтініш сол күні не кейін жіберілсе, оның да қолы керек болады.",
            ru="{name}: 18 лет исполнится {day}. Если отправить заявление в этот день или позже, понадобится и эта "
            "подпись.",
            en="{name} turns 18 on {day}. If the application is sent on that day or later, this signature is needed "
            "too.",
        ),
        "family.born": Phrase(kk="туған күні {day}", ru="дата рождения {day}", en="born {day}"),
        "family.lacking": Phrase(
            kk="«Мәлімет толық емес» деп белгіленген адамдардың мәліметін толықтырыңыз",
            ru="Дополните сведения о тех, у кого отмечено «сведения неполные»",
            en="Complete the details of those marked “something is missing”",
        ),
        "family.wanting": Phrase(kk="мәлімет толық емес", ru="сведения неполные", en="something is missing"),
        "family.add": Phrase(kk="Адам қосу", ru="Добавить человека", en="Add a person"),
        "family.all": Phrase(kk="Бәрі жазылды, жалғастыру", ru="Это все, продолжить", en="That is everybody, go on"),
        "family.added": Phrase(kk="Тізімге қосылды.", ru="Добавлено в список.", en="Added to the list."),
        "family.changed": Phrase(kk="Өзгеріс сақталды.", ru="Изменение сохранено.", en="The change is saved."),
        "family.removed": Phrase(kk="Тізімнен алынды.", ru="Убрано из списка.", en="Removed from the list."),
        "family.remove.title": Phrase(
            kk="{name} тізімнен алынсын ба?", ru="Убрать из списка: {name}?", en="Remove {name} from the list?"
        ),
        "family.remove.text": Phrase(
            kk="Бұл адам үйде тұрақты тұрмаса ғана алып тастаңыз. Үйде тұратын адам жазылмаса, шартты кейін даулауға "
            "болады.",
            ru="Убирайте, только если человек не живёт здесь постоянно. Если пропустить того, кто живёт, договор потом "
            "можно оспорить.",
            en="Remove a person only if they do not live here for good. If somebody who does is left out, the "
            "agreement can be contested later.",
        ),
        "family.remove.yes": Phrase(kk="Иә, алып тастау", ru="Да, убрать", en="Yes, remove"),
        "family.legal": Phrase(
            kk="Отбасы мүшесі деген кім?", ru="Кто считается членом семьи?", en="Who counts as family?"
        ),
        "family.legal.text": Phrase(
            kk="Ерлі-зайыптылар және олардың балалары әрқашан. Ата-ана және өз отбасы бар балалар өзара келісіммен. "
            "Басқа адамдар кемінде бес жыл ортақ шаруашылық жүргізсе ғана, дау болса сот шешеді (Тұрғын үй заңының "
            "21-бабы).",
            ru="Супруги и их дети – всегда. Родители и дети со своими семьями – по взаимному согласию. Другие люди – "
            "если ведут общее хозяйство не меньше пяти лет; спор решает суд (статья 21 Закона «О жилищных "
            "отношениях»).",
            en="Spouses and their children always. Parents, and children with families of their own, by mutual "
            "consent. Others only after a common household of at least five years; a court decides disputes (Housing "
            "Law, art. 21).",
        ),
        "member.title.add": Phrase(
            kk="Отбасы мүшесін қосу", ru="Добавить члена семьи", en="Add a member of the family"
        ),
        "member.title.change": Phrase(kk="Мәліметті өзгерту", ru="Изменить сведения", en="Change the details"),
        "member.title.self": Phrase(kk="Өзіңіз туралы", ru="Сведения о вас", en="About you"),
        "member.relation": Phrase(kk="Сізге кім болады?", ru="Кем вам приходится?", en="What are they to you?"),
        "member.court": Phrase(
            kk="Сот оны отбасы мүшесі деп таныған",
            ru="Суд признал этого человека членом семьи",
            en="A court has recognised this person as a member of the family",
        ),
        "member.court.hint": Phrase(
            kk="«Басқа» дегенді таңдасаңыз ғана белгілеңіз",
            ru="Отметьте, если это так и вы выбрали «другой родственник или человек»",
            en="Tick this if so, and if you chose “another relative or person”",
        ),
        "member.family_name": Phrase(kk="Тегі", ru="Фамилия", en="Family name"),
        "member.given_name": Phrase(kk="Аты", ru="Имя", en="Given name"),
        "member.patronymic": Phrase(kk="Әкесінің аты", ru="Отчество", en="Patronymic"),
        "member.born_on": Phrase(kk="Туған күні", ru="Дата рождения", en="Date of birth"),
        "member.born_on.hint": Phrase(kk="Мысалы: 27 3 1985", ru="Например: 27 3 1985", en="For example: 27 3 1985"),
        "member.born_on.in_the_future": Phrase(
            kk="Туған күні болашақта болмауы керек. Жылын тексеріңіз",
            ru="Дата рождения не может быть в будущем. Проверьте год",
            en="A date of birth cannot lie in the future. Check the year",
        ),
        "member.born_on.too_old": Phrase(
            kk="Туған жылын тексеріңіз: 120 жылдан артық болып тұр",
            ru="Проверьте год рождения: получается больше 120 лет",
            en="Check the year of birth: it makes more than 120 years",
        ),
        "member.born_on.other_number": Phrase(
            kk="Бұл күн ЖСН басындағы күнге сәйкес емес. ЖСН қате болса, адамды тізімнен алып, қайта қосыңыз",
            ru="Дата не совпадает с началом ИИН. Если неверен ИИН, уберите человека из списка и добавьте заново",
            en="This date is not the one the IIN begins with. If the IIN is wrong, remove the person and add them anew",
        ),
        "member.known": Phrase(
            kk="Нөмірлерді қайта көрсетпейміз. Бос қалдырсаңыз, бұрынғысы сақталады.",
            ru="Номера мы больше не показываем. Оставите пустым – сохранится прежний.",
            en="Numbers are not shown again. What you leave empty stays as it was.",
        ),
        "member.known.iin": Phrase(kk="ЖСН соңы: …{tail}", ru="Конец ИИН: …{tail}", en="IIN ends with …{tail}"),
        "member.known.document": Phrase(
            kk="Жеке куәлік соңы: …{tail}", ru="Конец номера удостоверения: …{tail}", en="Document ends with …{tail}"
        ),
        "member.known.phone": Phrase(
            kk="Телефон соңы: …{tail}", ru="Конец телефона: …{tail}", en="Telephone ends with …{tail}"
        ),
        "member.own_account": Phrase(
            kk="Бұл адамның өз кабинеті бар, мәліметін өзі өзгертеді. Сіз оның сізге кім екенін ғана өзгерте аласыз.",
            ru="У этого человека свой кабинет, и сведения о себе меняет он сам. Вы можете изменить только то, кем он "
            "вам приходится.",
            en="This person has an account and changes their own details. You can only change what they are to you.",
        ),
        "member.iin": Phrase(kk="ЖСН", ru="ИИН", en="IIN (individual identification number)"),
        "member.iin.hint": Phrase(
            kk="12 цифр, жеке куәлікте немесе туу туралы куәлікте тұр",
            ru="12 цифр: есть на удостоверении личности и в свидетельстве о рождении",
            en="12 digits, on the identity card and on the certificate of birth",
        ),
        "member.iin.not_twelve": Phrase(
            kk="ЖСН 12 цифрдан тұрады, бұл жерде {given}. Құжатпен салыстырыңыз",
            ru="В ИИН должно быть 12 цифр, а здесь {given}. Сверьте с документом",
            en="An IIN has 12 digits, and here are {given}. Compare it with the paper",
        ),
        "member.iin.other_birthday": Phrase(
            kk="ЖСН басындағы күн туған күнмен сәйкес емес. Екеуін де құжатпен салыстырыңыз",
            ru="Начало ИИН не совпадает с датой рождения. Сверьте и то и другое с документом",
            en="The beginning of the IIN is not this date of birth. Compare both with the paper",
        ),
        "member.iin.twice": Phrase(
            kk="Бұл ЖСН тізімдегі басқа адамда бар. Бір адам екі рет жазылмайды",
            ru="Этот ИИН уже есть у другого человека в списке. Одного человека вписывают один раз",
            en="Another person on the list has this IIN. Nobody is written down twice",
        ),
        "member.iin.own": Phrase(
            kk="Бұл – өзіңіздің ЖСН-іңіз. Сіз тізімде барсыз",
            ru="Это ваш собственный ИИН. Вы в списке уже есть",
            en="This is your own IIN. You are on the list already",
        ),
        "member.iin.other_name": Phrase(
            kk="Бұл ЖСН жүйеде басқа адамға тиесілі. Нөмірді құжатпен салыстырыңыз",
            ru="Этот ИИН в системе записан на другого человека. Сверьте номер с документом",
            en="In the system this IIN belongs to another person. Compare the number with the paper",
        ),
        "member.document_number": Phrase(
            kk="Жеке куәліктің нөмірі", ru="Номер удостоверения личности", en="Number of the identity document"
        ),
        "member.document_number.hint": Phrase(
            kk="16 жасқа толмаған балада болмаса, бос қалдырыңыз",
            ru="У ребёнка до 16 лет может не быть: тогда оставьте пустым",
            en="A child under 16 may have none: leave it empty then",
        ),
        "member.document_number.wanted": Phrase(
            kk="18 жасқа толған адамның жеке куәлігінің нөмірі керек: өтініштің бекітілген мәтінінде ол тұр",
            ru="Для взрослого нужен номер удостоверения: он входит в установленный текст заявления",
            en="For an adult the number is needed: the prescribed text of the application contains it",
        ),
        "member.phone": Phrase(kk="Телефоны", ru="Телефон", en="Telephone"),
        "member.phone.hint": Phrase(
            kk="Ересек болса, қол қою сілтемесін жіберу үшін",
            ru="Для взрослого: чтобы передать ему ссылку для подписи",
            en="For an adult: to hand over the link for signing",
        ),
        "member.phone.not_a_number": Phrase(
            kk="Бұл нөмірде цифр жетпейді немесе артық, мысалы: +7 701 234 56 78",
            ru="В номере не хватает цифр или есть лишние, нужно так: +7 701 234 56 78",
            en="The number has too few or too many digits; write it as +7 701 234 56 78",
        ),
        "member.phone.not_kazakhstan": Phrase(
            kk="Қазақстанның нөмірі керек: +7 7-ден басталады",
            ru="Нужен номер Казахстана: он начинается с +7 7",
            en="A Kazakhstan number is needed: it begins with +7 7",
        ),
    }
)

EVENTS = phrases(
    {
        "events.title": Phrase(
            kk="Отбасыңызда неке, ажырасу, туу немесе қайтыс болу болды ма?",
            ru="Были ли в семье браки, разводы, рождения, смерти?",
            en="Were there marriages, divorces, births or deaths in the family?",
        ),
        "events.lead": Phrase(
            kk="Бұл отбасы құрамын көрсетеді. Көбі тізілімде бар, олардың қағазын сұрамаймыз.",
            ru="Это показывает состав семьи. Большинство записей есть в реестре, по ним бумаг не просим.",
            en="This shows who the family is. The register knows most of it, and for those we ask for no paper.",
        ),
        "events.known": Phrase(
            kk="Азаматтық хал актілерінің тізілімі мынаны біледі",
            ru="Реестр актов гражданского состояния знает",
            en="The register of civil status knows of",
        ),
        "events.silent": Phrase(
            kk="Тізілім қазір жауап бермей тұр. Ол үшін сізден қағаз сұралмайды: өтініш тіркелген соң қайта сұраймыз. "
            "Болған оқиғаларды қазір өзіңіз жаза беріңіз.",
            ru="Реестр сейчас не отвечает. Из-за этого с вас ничего не спросят: мы повторим запрос после регистрации. "
            "Впишите события сами.",
            en="The register does not answer just now. Nothing is asked of you for that: we ask again after "
            "registration. Write down what happened yourself.",
        ),
        "events.nothing_known": Phrase(
            kk="Тізілімде сіз туралы жазба табылмады.",
            ru="Записей о вас в реестре не нашлось.",
            en="The register holds no record about you.",
        ),
        "events.own": Phrase(kk="Сіз қосқандар", ru="Вы добавили", en="You added"),
        "events.wrong": Phrase(
            kk="Тізілімде қате болса ше?", ru="А если в реестре ошибка?", en="What if the register is wrong?"
        ),
        "events.add": Phrase(kk="Оқиға қосу", ru="Добавить событие", en="Add an event"),
        "events.all": Phrase(kk="Бәрі осы, жалғастыру", ru="Больше ничего, продолжить", en="That is all, go on"),
        "events.in_register": Phrase(kk="тізілімде бар", ru="есть в реестре", en="in the register"),
        "events.paper": Phrase(kk="көшірме керек", ru="нужна копия", en="a copy is needed"),
        "events.asked": Phrase(kk="өзіміз сұраймыз", ru="запросим сами", en="we ask ourselves"),
        "events.remove": Phrase(kk="Алып тастау", ru="Убрать", en="Remove"),
        "events.removed": Phrase(kk="Оқиға алып тасталды.", ru="Событие убрано.", en="The event was removed."),
        "event.title": Phrase(kk="Не болды?", ru="Что произошло?", en="What happened?"),
        "event.kind": Phrase(kk="Оқиға", ru="Событие", en="Event"),
        "event.marriage": Phrase(kk="Неке", ru="Брак", en="Marriage"),
        "event.divorce": Phrase(kk="Ажырасу", ru="Развод", en="Divorce"),
        "event.birth": Phrase(kk="Баланың тууы", ru="Рождение ребёнка", en="Birth of a child"),
        "event.death": Phrase(
            kk="Отбасы мүшесінің қайтыс болуы", ru="Смерть члена семьи", en="Death of a member of the family"
        ),
        "event.on": Phrase(kk="Қай күні?", ru="Какого числа?", en="On which day?"),
        "event.on.in_the_future": Phrase(
            kk="Оқиға бүгіннен кейін болмауы керек",
            ru="Событие не может быть в будущем",
            en="It cannot lie in the future",
        ),
        "event.on.twice": Phrase(
            kk="Бұл оқиға тізімде бар", ru="Это событие в списке уже есть", en="This event is on the list already"
        ),
    }
)

CIRCUMSTANCES = phrases(
    {
        "group.vulnerable_group": Phrase(
            kk="Сіз немесе отбасыңыз халықтың әлеуметтік осал тобына жатасыз ба?",
            ru="Относитесь ли вы или ваша семья к социально уязвимым слоям?",
            en="Do you or your family belong to a socially vulnerable group?",
        ),
        "group.vulnerable_group.hint": Phrase(
            kk="Тұрғын үй заңының 68-бабындағы топтар. Бірнешеуіне жатсаңыз, растау оңай біреуін таңдаңыз.",
            ru="Группы статьи 68 Закона «О жилищных отношениях». Если подходят несколько, выберите ту, которую легче "
            "подтвердить.",
            en="The groups of article 68 of the Housing Law. If several fit, choose the one that is easiest to prove.",
        ),
        "group.vulnerable_group.required": Phrase(
            kk="Топты таңдаңыз немесе «Жоқ» деңіз", ru="Выберите группу или «Нет»", en="Choose a group, or “No”"
        ),
        "group.none": Phrase(kk="Жоқ, жатпаймыз", ru="Нет, не относимся", en="No, we do not"),
        "group.known": Phrase(
            kk="Тізілім растады: {group}. Қағаз сұралмайды.",
            ru="Реестр подтверждает: {group}. Бумага не нужна.",
            en="The register confirms: {group}. No paper is needed.",
        ),
        "group.silent": Phrase(
            kk="Тізілім қазір жауап бермей тұр. Топты таңдап, жалғастыра беріңіз: тіркелген соң қайта сұраймыз.",
            ru="Реестр сейчас не отвечает. Выберите группу и продолжайте: после регистрации мы запросим ещё раз.",
            en="The register does not answer just now. Choose the group and go on: we ask again after registration.",
        ),
        "service.service_category": Phrase(
            kk="Төмендегі қызметтердің бірінде істейсіз бе?",
            ru="Служите или работаете ли вы в одном из этих мест?",
            en="Do you serve or work in one of these?",
        ),
        "service.service_category.hint": Phrase(
            kk="Бұларға жатсаңыз, жұмыс орнынан анықтама керек болады.",
            ru="Если да, понадобится справка с места службы или работы.",
            en="If so, a certificate from the place of service or work is needed.",
        ),
        "service.service_category.required": Phrase(kk="Жауап таңдаңыз", ru="Выберите ответ", en="Choose an answer"),
        "service.civil_servant": Phrase(kk="Мемлекеттік қызметші", ru="Государственный служащий", en="Civil servant"),
        "service.budget_employee": Phrase(
            kk="Бюджеттік ұйымның қызметкері",
            ru="Работник бюджетной организации",
            en="Employee of a budget organisation",
        ),
        "service.military": Phrase(kk="Әскери қызметші", ru="Военнослужащий", en="Serviceman or servicewoman"),
        "service.special_state_body": Phrase(
            kk="Арнаулы мемлекеттік орган қызметкері",
            ru="Сотрудник специального государственного органа",
            en="Staff of a special state body",
        ),
        "service.judge": Phrase(kk="Судья", ru="Судья", en="Judge"),
        "service.elected": Phrase(
            kk="Мемлекеттік сайланбалы лауазымда",
            ru="На государственной выборной должности",
            en="In a public elected office",
        ),
        "service.cosmonaut": Phrase(
            kk="Ғарышкерлікке кандидат немесе ғарышкер",
            ru="Кандидат в космонавты или космонавт",
            en="Cosmonaut candidate or cosmonaut",
        ),
        "service.none": Phrase(kk="Жоқ, бұлардың ешқайсысы емес", ru="Нет, ни одно из этого", en="No, none of these"),
    }
)
