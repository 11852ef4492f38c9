"""Preliminary refusal, objections, hearing."""

from shanyraq.words.phrase import Phrase

HEARING = {
    "already_heard": Phrase(
        kk="Адам тыңдалды немесе тыңдаудан өзі бас тартты. Жаңа хабарлама тек жаңа негіз бойынша жіберіледі.",
        ru="Человека уже заслушали, либо он сам отказался от заслушивания. Новое уведомление направляют только о "
        "новом основании.",
        en="The person was heard already, or asked not to be. Another notice is sent only of another ground.",
    ),
    "no_notice_yet": Phrase(
        kk="Алдын ала шешім туралы хабарлама әлі жіберілмеген.",
        ru="Уведомление о предварительном решении ещё не направлено.",
        en="No notice of a preliminary decision has been sent yet.",
    ),
    "notice_not_received": Phrase(
        kk="Хабарламаның алынғаны жазылмаған. Алдымен оның қашан және қалай тапсырылғанын енгізіңіз.",
        ru="Не записано, что уведомление получено. Сначала внесите, когда и как его вручили.",
        en="Nothing shows that the notice was received. First enter when and how it was delivered.",
    ),
    "hearing_not_due": Phrase(
        kk="Тыңдаудың белгіленген уақыты әлі келген жоқ: {at}.",
        ru="Назначенное время заслушивания ещё не наступило: {at}.",
        en="The time set for the hearing has not come yet: {at}.",
    ),
    "hearing_in_the_past": Phrase(
        kk="Тыңдау уақыты өтіп кеткен. Болашақ күн мен уақытты көрсетіңіз.",
        ru="Время заслушивания уже прошло. Укажите будущие день и час.",
        en="The time of the hearing has passed already. Give a day and hour to come.",
    ),
    "hearing_on_day_off": Phrase(
        kk="{day} – жұмыс күні емес. Тыңдауды жұмыс күніне белгілеңіз.",
        ru="{day} – нерабочий день. Назначьте заслушивание на рабочий день.",
        en="{day} is not a working day. Set the hearing on a working day.",
    ),
    "no_calendar_yet": Phrase(
        kk="Бұл күннің өндірістік күнтізбесі әлі жоқ, соңғы белгілі күн: {last}. Ертерек күнді таңдаңыз.",
        ru="На этот день ещё нет производственного календаря, последний известный день: {last}. Выберите более ранний.",
        en="There is no production calendar for that day yet; the last known day is {last}. Choose an earlier one.",
    ),
    "told_too_late_to_come": Phrase(
        kk="Хабарлама адамға тыңдау күнінен бұрын жетпеген: {received_on}. Ол келе алмады, сондықтан тыңдауды басқа "
        "күнге ауыстырыңыз.",
        ru="Уведомление дошло до человека не раньше дня заслушивания: {received_on}. Прийти он не мог, поэтому "
        "перенесите заслушивание.",
        en="The notice reached the person no earlier than the day of the hearing: {received_on}. They could not come, "
        "so move the hearing.",
    ),
    "minutes_needed": Phrase(
        kk="Ауызша тыңдаудың хаттамасы болуы керек.",
        ru="При устном заслушивании ведут протокол.",
        en="Minutes are kept of an oral hearing.",
    ),
    "hearing_too_soon": Phrase(
        kk="Хабарлама мен тыңдау арасында кемінде {days} толық жұмыс күні болуы керек. Ең ерте күн: {earliest}.",
        ru="Между уведомлением и заслушиванием нужно не меньше {days} полных рабочих дней. Самый ранний день: "
        "{earliest}.",
        en="Between notice and hearing there have to be at least {days} full working days. The earliest day is "
        "{earliest}.",
    ),
    "no_minutes_yet": Phrase(
        kk="Хаттама әлі жасалмаған.", ru="Протокол ещё не составлен.", en="There are no minutes yet."
    ),
    "remarks_term_passed": Phrase(
        kk="Хаттамаға ескерту беру мерзімі өтті, соңғы күні: {due}.",
        ru="Срок для замечаний на протокол прошёл, последний день: {due}.",
        en="The term for remarks on the minutes is over, its last day was {due}.",
    ),
    "not_heard_yet": Phrase(
        kk="Адамды тыңдамай комиссияға беруге болмайды.",
        ru="Передать комиссии нельзя, пока человека не заслушали.",
        en="The case cannot go to the commission before the person was heard.",
    ),
    "objections_still_open": Phrase(
        kk="Адам әлі қарсылық бере алады, соңғы күні: {until}. Дауыс беру содан кейін ашылады.",
        ru="Человек ещё может возразить, последний день: {until}. Голосование открывают после этого.",
        en="The person can still object, until {until}. Voting opens after that.",
    ),
    "too_soon_after_notice": Phrase(
        kk="Хабарлама алынғаннан кейін {days} толық жұмыс күні өтуі керек.",
        ru="Сколько полных рабочих дней должно пройти после получения уведомления: {days}.",
        en="{days} full working days have to pass after the notice was received.",
    ),
    "ground_needed": Phrase(
        kk="Бас тартудың негізін көрсетіңіз (стандарттың 9-жолы).",
        ru="Укажите основание отказа (строка 9 стандарта).",
        en="State a ground of refusal (row 9 of the standard).",
    ),
    "unknown_ground": Phrase(
        kk="Мұндай негіз бұйрықта жоқ. Үш негіз ғана бар, әрқайсысының өз себептері бар.",
        ru="Такого основания в приказе нет. Оснований только три, у каждого свои причины.",
        en="The Order knows no such ground. There are only three, each with its own reasons.",
    ),
    "ground_not_in_force": Phrase(
        kk="Өтініш берілген күні ({on}) заңда мұндай негіз болмаған.",
        ru="В день подачи заявления ({on}) такого основания в законе не было.",
        en="On the day of the application ({on}) the law knew no such ground.",
    ),
    "facts_needed": Phrase(
        kk="Негізді растайтын фактілерді жазыңыз: фактісіз бас тартуға болмайды.",
        ru="Опишите факты, которые подтверждают основание: без фактов отказать нельзя.",
        en="Write down the facts behind the ground: nobody is refused without facts.",
    ),
    "ground_twice": Phrase(
        kk="Бір негіз екі рет көрсетілген.", ru="Одно основание указано дважды.", en="A ground is stated twice."
    ),
    "grounds_only_against": Phrase(
        kk="Негіздер тек қарсы дауыс бергенде көрсетіледі.",
        ru="Основания указывают только при голосе против.",
        en="Grounds are stated only with a vote against.",
    ),
    "ground_not_heard": Phrase(
        kk="Бұл негіз бойынша адам тыңдалмаған. Тек хабарламада көрсетілген негіздерге сүйенуге болады.",
        ru="По этому основанию человека не заслушивали. Можно опираться только на основания из уведомления.",
        en="The person was not heard on this ground. Only the grounds of the notice can be relied on.",
    ),
    "other_than_asked_needs_hearing": Phrase(
        kk="Сұралғаннан өзге негізде беру адамға ауыртпалық салады: алдымен хабарлап, оны тыңдау керек.",
        ru="Предоставление на других условиях обременяет человека: сначала нужны уведомление и заслушивание.",
        en="Granting other than was asked burdens the person: notice and a hearing come first.",
    ),
}
