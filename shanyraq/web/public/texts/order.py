"""Words of the pages that show the Order as it is applied, its readings and the calendar."""

from shanyraq.words.phrase import Phrase, phrases

ORDER = phrases(
    {
        "order.title": Phrase(
            kk="Бұйрықты қалай қолданамыз", ru="Приказ: как мы его применяем", en="The Order as we apply it"
        ),
        "order.lead": Phrase(
            kk="Бұл бет жүйе есептейтін кестелердің өзінен жасалады: мұнда не жазылса, сол есептеледі.",
            ru="Эта страница сделана из тех же таблиц, по которым считает система: что здесь написано, то и "
            "применяется.",
            en="This page is made from the very tables the system counts by: what it says is what is applied.",
        ),
        "order.edition": Phrase(kk="Редакция", ru="Редакция", en="Edition"),
        "order.edition.text": Phrase(
            kk="{code}, күшіне енген күні: {from_day}. Осы редакция кезінде тіркелген іс осы редакциямен қаралады.",
            ru="{code}, действует с {from_day}. Дело рассматривается по редакции, действовавшей в день регистрации.",
            en="{code}, in force from {from_day}. A case is judged by the edition in force on the day it was "
            "registered.",
        ),
        "order.contents": Phrase(kk="Мазмұны", ru="Содержание", en="Contents"),
        "order.routes": Phrase(kk="Кезеңдер мен мерзімдер", ru="Этапы и сроки", en="Stages and terms"),
        "order.stage": Phrase(kk="{number}-кезең", ru="Этап {number}", en="Stage {number}"),
        "order.stages": Phrase(kk="{first}-{last}-кезеңдер", ru="Этапы {first}–{last}", en="Stages {first}–{last}"),
        "order.after": Phrase(kk="Кезеңдерден кейін", ru="После этапов", en="After the stages"),
        "order.terms": Phrase(kk="Мерзімдер", ru="Сроки", en="Terms"),
        "order.steps": Phrase(kk="Кім не істейді", ru="Кто что делает", en="Who does what"),
        "order.reading": Phrase(kk="{number}-түсіндірме", ru="прочтение {number}", en="reading {number}"),
        "order.documents": Phrase(kk="Құжаттар", ru="Документы", en="Documents"),
        "order.documents.text": Phrase(
            kk="Мемлекеттік ақпараттық жүйелерден алуға болатын құжатты азаматтан талап етуге болмайды.",
            ru="Нельзя требовать у человека то, что можно получить из информационных систем.",
            en="Nothing that information systems can tell may be demanded of a person.",
        ),
        "order.documents.register": Phrase(
            kk="мемлекеттік жүйеде болса, көрсетілетін қызметті беруші өзі алады",
            ru="если есть в государственной системе, услугодатель получает сам",
            en="the provider obtains it when a state system holds it",
        ),
        "order.registers": Phrase(
            kk="Азаматтық хал актілері тізілімде мына күннен кейін бар",
            ru="Записи актов гражданского состояния есть в реестре после",
            en="Civil-status records are in a register after",
        ),
        "order.grounds": Phrase(kk="Бас тарту негіздері", ru="Основания для отказа", en="Grounds for refusal"),
        "order.grounds.text": Phrase(
            kk="Тізім жабық: басқа негізбен бас тартуға болмайды. Бас тартудан бұрын адам алдын ала шешім туралы "
            "хабардар етіледі және тыңдалады.",
            ru="Список закрытый: отказать по иному основанию нельзя. До отказа человека уведомляют о предварительном "
            "решении и заслушивают.",
            en="The list is closed: no other ground will do. Before a refusal the person is told of the preliminary "
            "decision and heard.",
        ),
        "order.grounds.reasons": Phrase(kk="Нақты себептер", ru="Конкретные причины", en="Particular reasons"),
        "order.since": Phrase(kk="(күшіне енген күні: {day})", ru="(с {day})", en="(from {day})"),
        "order.until": Phrase(kk="(соңғы күні: {day})", ru="(по {day})", en="(until {day})"),
        "order.free": Phrase(kk="Кімге тегін", ru="Кому бесплатно", en="Who gets it free"),
        "order.price": Phrase(kk="Бөліп төлеу", ru="Рассрочка", en="Instalments"),
        "order.price.rule": Phrase(
            kk="бастапқы жарна кемінде {percent} %; ең ұзақ мерзім: {years} жыл",
            ru="первый взнос не меньше {percent} %; самый долгий срок: {years} лет",
            en="first payment at least {percent} %; longest period: {years} years",
        ),
        "order.price.band": Phrase(
            kk="қалдық құны {sum} немесе одан аз болса: {years} жыл",
            ru="при остаточной стоимости до {sum}: {years} лет",
            en="for a residual value up to {sum}: {years} years",
        ),
        "order.complaints": Phrase(kk="Шағым", ru="Жалоба", en="Complaints"),
        "order.complaints.to": Phrase(kk="Кімге беріледі", ru="Кому подать", en="To whom"),
        "order.complaints.terms": Phrase(kk="Шағым мерзімдері", ru="Сроки жалобы", en="Terms of a complaint"),
        "order.complaints.rules": Phrase(kk="Ережелер", ru="Правила", en="Rules"),
        "order.complaints.extend": Phrase(
            kk="Мерзімді ұзартуға себеп болатындар", ru="Когда срок продлевают", en="When the term is extended"
        ),
        "order.standard": Phrase(
            kk="Мемлекеттік көрсетілетін қызмет стандарты", ru="Стандарт государственной услуги", en="Service standard"
        ),
        "order.col.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "order.col.length": Phrase(kk="Ұзақтығы", ru="Длительность", en="Length"),
        "order.col.from": Phrase(kk="Басталуы", ru="От чего", en="From"),
        "order.col.article": Phrase(kk="Негіз", ru="Основание", en="Basis"),
        "order.readings": Phrase(kk="Норманы қалай оқимыз", ru="Как мы читаем нормы", en="How we read the rules"),
        "order.readings.lead": Phrase(
            kk="Бұйрықтың екі түрлі түсінуге болатын тұстары және жүйе ұстанатын түсіндірме. Әрқайсысының нөмірі бар, "
            "ол "
            "күнді немесе шешімді айқындаған жерде көрсетіледі.",
            ru="Места приказа, которые можно понять по-разному, и прочтение, которому следует система. У каждого есть "
            "номер; он стоит там, где прочтение что-то решает.",
            en="Places of the Order that can be understood in more than one way, and the reading the system follows. "
            "Each "
            "has a number, shown where it decides something.",
        ),
        "order.readings.text": Phrase(kk="Қалай оқимыз", ru="Как читаем", en="How we read it"),
        "order.readings.where": Phrase(kk="Қай жерлер", ru="Где это", en="Where"),
        "order.calendar": Phrase(
            kk="Жұмыс күндерінің күнтізбесі", ru="Календарь рабочих дней", en="Calendar of working days"
        ),
        "order.calendar.lead": Phrase(
            kk="Кәдімгі бес күндік аптадан өзгеше күндер ғана. Нұсқасы: {version}. Өзге күндер: дүйсенбі–жұма – жұмыс, "
            "сенбі–жексенбі – демалыс.",
            ru="Только дни, которые отличаются от обычной пятидневки. Версия: {version}. В остальном с понедельника по "
            "пятницу работают, в субботу и воскресенье отдыхают.",
            en="Only the days that differ from the plain five-day week. Version: {version}. Otherwise Monday to "
            "Friday are "
            "worked, Saturday and Sunday are off.",
        ),
        "order.calendar.year": Phrase(kk="{year} жыл", ru="{year} год", en="{year}"),
        "order.calendar.day": Phrase(kk="Күн", ru="День", en="Day"),
        "order.calendar.what": Phrase(kk="Қандай күн", ru="Какой это день", en="What it is"),
        "order.calendar.works": Phrase(kk="жұмыс", ru="рабочий", en="worked"),
        "order.calendar.off": Phrase(kk="демалыс", ru="нерабочий", en="off"),
    }
)
