"""The registers of the state: their names, their fields, and where an error in them is corrected."""

from shanyraq.words.phrase import Phrase, Words

_NAMES = {
    "identity": Phrase(
        kk="«Жеке тұлғалар» мемлекеттік дерекқоры",
        ru="государственная база данных «Физические лица»",
        en="state database of natural persons",
    ),
    "civil_status": Phrase(
        kk="азаматтық хал актілерінің тізілімі",
        ru="реестр актов гражданского состояния",
        en="register of acts of civil status",
    ),
    "real_estate": Phrase(
        kk="жылжымайтын мүлікке құқықтар мен ауыртпалықтар тізілімі",
        ru="реестр прав на недвижимое имущество и обременений",
        en="register of rights to real estate and of encumbrances",
    ),
    "address": Phrase(kk="мекенжай тіркелімі", ru="адресный регистр", en="address register"),
    "court_decisions": Phrase(
        kk="сот шешімдерінің дерекқоры", ru="база судебных решений", en="database of court decisions"
    ),
    "vulnerable_groups": Phrase(
        kk="халықтың әлеуметтік осал топтарының тізілімі",
        ru="реестр социально уязвимых слоёв населения",
        en="register of socially vulnerable groups",
    ),
}

_WHERE_TO_CORRECT = {
    "identity.correct": Phrase(
        kk="Жеке куәліктегі қате халыққа қызмет көрсету орталығында түзетіледі.",
        ru="Ошибка в удостоверении личности исправляется в центре обслуживания населения.",
        en="An error in an identity document is corrected at a public service centre.",
    ),
    "civil_status.correct": Phrase(
        kk="Азаматтық хал актісіндегі қате тіркеуші органда түзетіледі.",
        ru="Ошибка в записи акта гражданского состояния исправляется в регистрирующем органе.",
        en="An error in a record of civil status is corrected by the body that registers such acts.",
    ),
    "real_estate.correct": Phrase(
        kk="Мүлік туралы жазбадағы қате мүлік орналасқан жердегі тіркеуші органда түзетіледі.",
        ru="Ошибка в записи о недвижимости исправляется в регистрирующем органе по месту её нахождения.",
        en="An error in an entry on real estate is corrected by the registering body of the place where it stands.",
    ),
    "address.correct": Phrase(
        kk="Мекенжайды порталда немесе халыққа қызмет көрсету орталығында түзетуге болады.",
        ru="Адрес можно исправить на портале или в центре обслуживания населения.",
        en="An address can be corrected on the portal or at a public service centre.",
    ),
    "court_decisions.correct": Phrase(
        kk="Сот шешімі туралы мәліметтегі қате шешім шығарған сотта түзетіледі.",
        ru="Ошибка в сведениях о судебном решении исправляется в суде, который его вынес.",
        en="An error in what is written of a court decision is corrected by the court that made it.",
    ),
    "vulnerable_groups.correct": Phrase(
        kk="Әлеуметтік осал топқа жататыны туралы мәлімет тұрғылықты жердегі әкімдікте түзетіледі.",
        ru="Сведения о принадлежности к социально уязвимым слоям исправляются в акимате по месту жительства.",
        en="What is written of a vulnerable group is corrected at the akimat of the place of residence.",
    ),
}

_FIELDS = {
    "identity.full_name": Phrase(kk="тегі, аты, әкесінің аты", ru="фамилия, имя, отчество", en="full name"),
    "identity.born_on": Phrase(kk="туған күні", ru="дата рождения", en="date of birth"),
    "identity.document": Phrase(kk="құжат нөмірі", ru="номер документа", en="number of the document"),
    "identity.issued_by": Phrase(kk="кім берген", ru="кем выдан", en="issued by"),
    "identity.issued_on": Phrase(kk="берілген күні", ru="дата выдачи", en="date of issue"),
    "identity.expires_on": Phrase(kk="қолданылу мерзімі", ru="срок действия", en="valid until"),
    "civil_status.act": Phrase(kk="акт түрі", ru="вид акта", en="kind of act"),
    "civil_status.on": Phrase(kk="акт күні", ru="дата акта", en="date of the act"),
    "civil_status.number": Phrase(kk="акт жазбасының нөмірі", ru="номер актовой записи", en="number of the record"),
    "civil_status.other_iin": Phrase(kk="екінші адамның ЖСН-і", ru="ИИН второго лица", en="IIN of the other person"),
    "real_estate.cadastral_number": Phrase(kk="кадастрлық нөмірі", ru="кадастровый номер", en="cadastral number"),
    "real_estate.address": Phrase(kk="мүліктің мекенжайы", ru="адрес объекта", en="address of the property"),
    "real_estate.share_percent": Phrase(kk="үлесі, %", ru="доля, %", en="share, %"),
    "real_estate.since": Phrase(kk="құқық туындаған күн", ru="дата возникновения права", en="right since"),
    "real_estate.ceased_on": Phrase(kk="құқық тоқтаған күн", ru="дата прекращения права", en="right ceased on"),
    "real_estate.mortgaged": Phrase(kk="ипотека", ru="ипотека", en="mortgage"),
    "address.address": Phrase(kk="тіркелген мекенжайы", ru="адрес регистрации", en="registered address"),
    "address.since": Phrase(kk="тіркелген күні", ru="дата регистрации", en="registered since"),
    "court_decisions.number": Phrase(kk="шешім нөмірі", ru="номер решения", en="number of the decision"),
    "court_decisions.court": Phrase(kk="сот", ru="суд", en="court"),
    "court_decisions.in_force_on": Phrase(kk="күшіне енген күні", ru="дата вступления в силу", en="in force since"),
    "court_decisions.family_member": Phrase(
        kk="отбасы мүшесі деп тану", ru="признание членом семьи", en="recognised as a member of the family"
    ),
    "court_decisions.other_iin": Phrase(kk="екінші адамның ЖСН-і", ru="ИИН второго лица", en="IIN of the other person"),
    "vulnerable_groups.group": Phrase(kk="санаты", ru="категория", en="group"),
    "vulnerable_groups.since": Phrase(kk="санатқа енген күні", ru="дата включения", en="member since"),
    "vulnerable_groups.until": Phrase(kk="мерзімі", ru="действует до", en="until"),
}

REGISTERS = Words(
    {
        **_NAMES,
        **_WHERE_TO_CORRECT,
        **_FIELDS,
        "unavailable": Phrase(
            kk="Қазір жауап бермей тұр: {register}. Сұрау қайталанады; бұл мәлімет сізден сұралмайды.",
            ru="Сейчас не отвечает: {register}. Запрос будет повторён; эти сведения с вас не потребуют.",
            en="Not answering at present: {register}. It will be asked again; you will not be asked for this instead.",
        ),
    }
)
"""Keys: `outside.registers.Register`, `<register>.correct`, `<register>.<field of its entry>`, and `unavailable`."""
