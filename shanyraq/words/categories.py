"""The categories of people named in articles 13(8) and 68 of the Housing Law."""

from shanyraq.words.phrase import Phrase, Words, phrases

CATEGORIES: Words = phrases(
    {
        "category.13-8-1": Phrase(
            kk="Ұлы Отан соғысының ардагерлері (қатысушылары)",
            ru="ветераны (участники) Великой Отечественной войны",
            en="veterans of (participants in) the Second World War",
        ),
        "category.13-8-2": Phrase(
            kk="бірінші және екінші топтағы мүгедектігі бар адамдар",
            ru="лица с инвалидностью первой и второй групп",
            en="persons with disability of groups 1 and 2",
        ),
        "category.13-8-3": Phrase(
            kk="Чернобыль және басқа да радиациялық апаттарды жоюға, ядролық сынақтарға қатысқандар",
            ru="ликвидаторы аварии на Чернобыльской АЭС и других радиационных аварий, участники ядерных испытаний",
            en="liquidators of Chernobyl and other radiation accidents, participants in nuclear tests",
        ),
        "category.13-8-4": Phrase(
            kk="Семей ядролық сынақ полигонындағы сынақтардан зардап шеккендер",
            ru="пострадавшие от испытаний на Семипалатинском полигоне",
            en="victims of the Semipalatinsk nuclear tests",
        ),
        "category.13-8-5": Phrase(
            kk="КСРО-ны қорғау, Ауғанстандағы немесе басқа мемлекеттердегі ұрыс кезінде мүгедек болған әскери "
            "қызметшілер",
            ru="военнослужащие, ставшие лицами с инвалидностью при защите СССР, в Афганистане и других государствах",
            en="servicemen disabled through the defence of the USSR, in Afghanistan and other states",
        ),
        "category.13-8-6": Phrase(
            kk="Арал өңіріндегі экологиялық апаттан зардап шеккендер",
            ru="пострадавшие от экологического бедствия в Приаралье",
            en="victims of the Aral disaster",
        ),
        "category.13-8-7": Phrase(
            kk="жиырма жыл және одан көп қызмет еткен әскери қызметшілер мен арнаулы мемлекеттік орган қызметкерлері",
            ru="военнослужащие и сотрудники специальных государственных органов с выслугой двадцать лет и более",
            en="servicemen and special-body staff with twenty years of service or more",
        ),
        "category.13-8-7-1": Phrase(
            kk="қызмет міндетін атқару кезінде қаза тапқан қызметкерлер мен әскери қызметшілердің отбасылары",
            ru="семьи сотрудников и военнослужащих, погибших при исполнении служебных обязанностей",
            en="families of staff and servicemen who fell on duty",
        ),
        "category.13-8-8": Phrase(
            kk="ғарышкерлікке кандидаттар, ғарышкерлер",
            ru="кандидаты в космонавты, космонавты",
            en="cosmonaut candidates, cosmonauts",
        ),
        "category.13-8-9": Phrase(
            kk="жаппай саяси қуғын-сүргін құрбандары, ақталғандар – мүгедектігі бар адамдар немесе зейнеткерлер",
            ru="жертвы массовых политических репрессий, реабилитированные, – лица с инвалидностью или пенсионеры",
            en="victims of mass political repression, rehabilitated, who are disabled or pensioners",
        ),
        "category.13-8-10": Phrase(
            kk="жиырма жыл және одан көп қызмет еткен ішкі істер органдарының қызметкерлері",
            ru="сотрудники органов внутренних дел с выслугой двадцать лет и более",
            en="internal-affairs staff with twenty years of service or more",
        ),
        "category.68-1": Phrase(
            kk="Ұлы Отан соғысының ардагерлері",
            ru="ветераны Великой Отечественной войны",
            en="veterans of the Second World War",
        ),
        "category.68-1-1": Phrase(
            kk="жеңілдіктер бойынша теңестірілген ардагерлер",
            ru="ветераны, приравненные по льготам",
            en="veterans equated in benefits",
        ),
        "category.68-1-2": Phrase(
            kk="басқа мемлекеттер аумағындағы ұрыс қимылдарының ардагерлері",
            ru="ветераны боевых действий на территории других государств",
            en="veterans of combat operations abroad",
        ),
        "category.68-2": Phrase(
            kk="бірінші және екінші топтағы мүгедектігі бар адамдар",
            ru="лица с инвалидностью первой и второй групп",
            en="persons with disability of groups 1 and 2",
        ),
        "category.68-3": Phrase(
            kk="мүгедектігі бар бала тәрбиелеп отырған отбасылар",
            ru="семьи, воспитывающие детей с инвалидностью",
            en="families with disabled children",
        ),
        "category.68-4": Phrase(
            kk="тізімдегі ауыр созылмалы аурулары бар адамдар",
            ru="лица с тяжёлыми хроническими заболеваниями по перечню",
            en="persons with severe chronic illnesses of the list",
        ),
        "category.68-5": Phrase(kk="жасы бойынша зейнеткерлер", ru="пенсионеры по возрасту", en="age pensioners"),
        "category.68-6": Phrase(
            kk="жиырма тоғыз жасқа толмаған жетімдер мен ата-ана қамқорлығынсыз қалғандар",
            ru="сироты и оставшиеся без попечения родителей, не достигшие двадцати девяти лет",
            en="orphans and those left without parental care, under twenty-nine",
        ),
        "category.68-7": Phrase(kk="қандастар", ru="кандасы", en="kandas"),
        "category.68-8": Phrase(
            kk="табиғи және техногендік апаттан баспанасынан айырылғандар",
            ru="лишившиеся жилища из-за стихийных бедствий и чрезвычайных ситуаций",
            en="those who lost their dwelling in disasters",
        ),
        "category.68-9": Phrase(
            kk="«Алтын алқа», «Күміс алқа» иегерлері, Батыр ана, «Ана даңқы» ордені иегерлері, көпбалалы отбасылар",
            ru="награждённые «Алтын алқа», «Күміс алқа», матери-героини, награждённые «Материнской славой», "
            "многодетные семьи",
            en="mothers with “Altyn alqa”, “Kumis alqa”, Mother-heroine, Maternal Glory, and large families",
        ),
        "category.68-10": Phrase(
            kk="мемлекеттік немесе қоғамдық міндетін, әскери қызметін атқару, ғарышқа ұшу, адам өмірін құтқару кезінде "
            "қаза тапқандардың отбасылары",
            ru="семьи погибших при исполнении государственных или общественных обязанностей, воинской службы, при "
            "полёте "
            "в космос, при спасении людей",
            en="families of those who fell on state, public or military duty, in space flight or saving life",
        ),
        "category.68-11": Phrase(kk="толық емес отбасылар", ru="неполные семьи", en="incomplete families"),
        "category.68-12": Phrase(
            kk="кәмелетке толмаған немесе жиырма үш жасқа дейінгі оқитын балалары бар жесірлер",
            ru="вдовы и вдовцы с несовершеннолетними детьми или учащимися до двадцати трёх лет",
            en="widows and widowers with minors or with students under twenty-three",
        ),
    }
)
