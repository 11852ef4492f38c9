"""What kind of day a day is, and the names of holidays."""

from shanyraq.words.phrase import Phrase, Words, phrases

DAYS: Words = phrases(
    {
        "day.ordinary": Phrase(kk="жұмыс күні", ru="рабочий день", en="a working day"),
        "day.ordinary_named": Phrase(
            kk="жұмыс күні деп есептелді, бірақ бұл күн {name} болуы мүмкін",
            ru="считается рабочим днём, но может оказаться нерабочим: {name}",
            en="counted as a working day, but it may turn out to be {name}",
        ),
        "day.weekend": Phrase(kk="демалыс күні", ru="выходной день", en="a day off at the weekend"),
        "day.weekend_named": Phrase(
            kk="демалыс күні (мүмкін {name})",
            ru="выходной день (возможно, {name})",
            en="a day off at the weekend (possibly {name})",
        ),
        "day.holiday": Phrase(kk="мереке күні", ru="праздничный день", en="a holiday"),
        "day.holiday_named": Phrase(kk="мереке: {name}", ru="праздник: {name}", en="a holiday: {name}"),
        "day.day_off": Phrase(kk="демалыс күні", ru="нерабочий день", en="a day off"),
        "day.day_off_named": Phrase(kk="демалыс күні: {name}", ru="нерабочий день: {name}", en="a day off: {name}"),
        "day.observed": Phrase(
            kk="демалыспен тұспа-тұс келген мерекенің орнына берілген демалыс күні",
            ru="выходной взамен праздника, совпавшего с выходным",
            en="a day off in place of a holiday that fell on a day off",
        ),
        "day.observed_named": Phrase(
            kk="демалыспен тұспа-тұс келген мерекенің орнына берілген демалыс күні: {name}",
            ru="выходной взамен праздника, совпавшего с выходным: {name}",
            en="a day off in place of a holiday that fell on a day off: {name}",
        ),
        "day.moved": Phrase(
            kk="актімен ауыстырылған демалыс күні",
            ru="выходной день, перенесённый актом",
            en="a day off moved here by an act",
        ),
        "day.working_weekend": Phrase(
            kk="актімен жұмыс күні болған демалыс күні",
            ru="выходной, который актом сделан рабочим днём",
            en="a weekend day made a working day by an act",
        ),
        "day.confirmed": Phrase(kk="расталған", ru="подтверждено", en="confirmed"),
        "day.estimated": Phrase(kk="болжамды", ru="предположительно", en="estimated"),
        "holiday.new_year": Phrase(kk="Жаңа жыл", ru="Новый год", en="New Year"),
        "holiday.christmas": Phrase(
            kk="Православиелік Рождество", ru="Православное Рождество", en="Orthodox Christmas"
        ),
        "holiday.womens_day": Phrase(
            kk="Халықаралық әйелдер күні", ru="Международный женский день", en="International Women’s Day"
        ),
        "holiday.nauryz": Phrase(kk="Наурыз мейрамы", ru="Наурыз мейрамы", en="Nauryz"),
        "holiday.unity_day": Phrase(
            kk="Қазақстан халқының бірлігі мерекесі",
            ru="Праздник единства народа Казахстана",
            en="Day of Unity of the People of Kazakhstan",
        ),
        "holiday.defender_day": Phrase(
            kk="Отан қорғаушы күні", ru="День защитника Отечества", en="Defender of the Fatherland Day"
        ),
        "holiday.victory_day": Phrase(kk="Жеңіс күні", ru="День Победы", en="Victory Day"),
        "holiday.capital_day": Phrase(kk="Астана күні", ru="День столицы", en="Capital Day"),
        "holiday.kurban_ait": Phrase(
            kk="Құрбан айттың бірінші күні", ru="первый день Курбан-айта", en="the first day of Kurban-ait"
        ),
        "holiday.constitution_day": Phrase(kk="Конституция күні", ru="День Конституции", en="Constitution Day"),
        "holiday.republic_day": Phrase(kk="Республика күні", ru="День Республики", en="Republic Day"),
        "holiday.first_president_day": Phrase(
            kk="Тұңғыш Президент күні", ru="День Первого Президента", en="First President Day"
        ),
        "holiday.independence_day": Phrase(kk="Тәуелсіздік күні", ru="День Независимости", en="Independence Day"),
    }
)
