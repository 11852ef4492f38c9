"""Facts of the case: who, what, on which terms."""

from shanyraq.words.phrase import Phrase, phrases

FACTS = phrases(
    {
        "file.applicant": Phrase(kk="Өтініш беруші", ru="Заявитель", en="Applicant"),
        "file.dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "file.rooms": Phrase(kk="бөлме саны: {rooms}", ru="комнат: {rooms}", en="rooms: {rooms}"),
        "file.area": Phrase(kk="ауданы {area} м²", ru="площадь {area} м²", en="area {area} m²"),
        "file.cadastral": Phrase(
            kk="кадастрлық нөмірі {number}", ru="кадастровый номер {number}", en="cadastral number {number}"
        ),
        "file.owner": Phrase(kk="Кімнің қорында", ru="В чьём фонде", en="Whose stock"),
        "file.route": Phrase(kk="Қор түрі", ru="Вид фонда", en="Kind of stock"),
        "file.basis": Phrase(kk="Не сұралған", ru="Что просят", en="What is asked for"),
        "file.basis.granted": Phrase(kk="Не берілген", ru="Что предоставлено", en="What was granted"),
        "file.instalments": Phrase(
            kk="{years} жылға, бастапқы жарна {percent} %",
            ru="срок в годах: {years}, первоначальный взнос {percent} %",
            en="over {years} years, initial contribution {percent} %",
        ),
        "file.channel": Phrase(kk="Қайдан түсті", ru="Как подано", en="How it came"),
        "file.channel.portal": Phrase(kk="портал арқылы", ru="через портал", en="through the portal"),
        "file.channel.state-corporation": Phrase(
            kk="Мемлекеттік корпорация арқылы",
            ru="через Государственную корпорацию",
            en="through the State Corporation",
        ),
        "file.submitted": Phrase(kk="Жіберілген уақыты", ru="Отправлено", en="Sent"),
        "file.registered": Phrase(kk="Тіркелген күні", ru="День регистрации", en="Day of registration"),
        "file.executor": Phrase(kk="Жауапты орындаушы", ru="Ответственный исполнитель", en="Responsible executor"),
        "file.executor.none": Phrase(kk="тағайындалмаған", ru="не назначен", en="nobody yet"),
        "file.price": Phrase(kk="Қалдық құны", ru="Остаточная стоимость", en="Residual value"),
        "file.rights": Phrase(kk="Тіркелген құқықтар", ru="Права на жилище", en="Rights to the dwelling"),
        "file.rights.clear": Phrase(
            kk="ауыртпалық жоқ, алынған күні: {day}",
            ru="обременений нет, получено: {day}",
            en="no encumbrance, received {day}",
        ),
        "file.rights.encumbered": Phrase(
            kk="ауыртпалық бар, алынған күні: {day}",
            ru="есть обременение, получено: {day}",
            en="encumbered, received {day}",
        ),
    }
)

FAMILY = phrases(
    {
        "family.title": Phrase(kk="Отбасы және келісім", ru="Семья и согласие", en="Household and consent"),
        "family.told": Phrase(
            kk="{kin}, туған күні: {born}", ru="{kin}, дата рождения: {born}", en="{kin}, born {born}"
        ),
        "family.self": Phrase(kk="өтініш беруші", ru="заявитель", en="applicant"),
        "family.spouse": Phrase(kk="жұбайы", ru="супруг или супруга", en="spouse"),
        "family.child": Phrase(kk="баласы", ru="ребёнок", en="child"),
        "family.parent": Phrase(kk="ата-анасы", ru="родитель", en="parent"),
        "family.other": Phrase(kk="басқа туысы", ru="другой член семьи", en="another member"),
        "family.given": Phrase(kk="келісім берді", ru="дано", en="given"),
        "family.refused": Phrase(kk="келіспеді", ru="отказ", en="refused"),
        "family.waiting": Phrase(kk="күтілуде", ru="ожидается", en="waiting"),
        "family.minor": Phrase(
            kk="кәмелетке толмаған, болашақ ортақ меншік иесі",
            ru="несовершеннолетний, будущий сособственник",
            en="a minor, co-owner to be",
        ),
        "family.signed": Phrase(
            kk="{manner}, {at}",
            ru="{manner}, {at}",
            en="{manner}, {at}",
        ),
        "family.manner.eds": Phrase(kk="ЭЦҚ", ru="ЭЦП", en="EDS"),
        "family.manner.paper": Phrase(kk="қағазда қол қойылған", ru="подпись на бумаге", en="signed on paper"),
        "family.manner.represented": Phrase(
            kk="өкілі қол қойды", ru="подписал представитель", en="by a representative"
        ),
        "family.manner.court": Phrase(kk="сот шешімімен", ru="по решению суда", en="by a court decision"),
    }
)
