"""What is wrong with the file of an act that moves days, and what a day of it becomes."""

from shanyraq.words.phrase import Phrase, phrases

REFUSED = phrases(
    {
        "not_toml": Phrase(
            kk="Файл TOML түрінде емес: {at}", ru="Файл не в виде TOML: {at}", en="The file is not TOML: {at}"
        ),
        "key": Phrase(
            kk="key өрісі керек: 3–25 таңба, бас латын әріптері, сандар, нүкте, сызықша. Жазылғаны: {at}",
            ru="Нужно поле key: 3–25 знаков, заглавные латинские буквы, цифры, точка, дефис. Записано: {at}",
            en="The field key is needed: 3 to 25 capital Latin letters, digits, dots, dashes. It says: {at}",
        ),
        "date": Phrase(
            kk="Күн 2026-05-18 түрінде жазылуы керек: {at}",
            ru="День должен быть записан как 2026-05-18: {at}",
            en="A day has to be written as 2026-05-18: {at}",
        ),
        "extends_to": Phrase(
            kk="extends_to күнтізбенің соңғы жылынан кейінгі жыл болуы керек, бірақ он жылдан аспайды: {at}",
            ru="extends_to должен быть годом после последнего года календаря, но не дальше десяти лет: {at}",
            en="extends_to has to be a year after the last of the calendar, at most ten years on: {at}",
        ),
        "title": Phrase(
            kk="Атауы үш тілде керек: title.kk, title.ru, title.en (500 таңбаға дейін, фигуралы жақшасыз). {at}",
            ru="Нужно название на трёх языках: title.kk, title.ru, title.en (до 500 знаков, без фигурных скобок). {at}",
            en="The title is needed in three languages: title.kk, title.ru, title.en (up to 500 letters, no braces). "
            "{at}",
        ),
        "day": Phrase(
            kk="Күндер [[day]] кестелерінде жазылады. {at}",
            ru="Дни записывают в таблицах [[day]]. {at}",
            en="Days are written in tables [[day]]. {at}",
        ),
        "no_days": Phrase(
            kk="Актіде бірде-бір күн де, жаңа жыл да жоқ. {at}",
            ru="В акте нет ни одного дня и ни одного нового года. {at}",
            en="The act has no day and adds no year. {at}",
        ),
        "day_twice": Phrase(
            kk="Күн екі рет жазылған: {at}", ru="День записан дважды: {at}", en="A day is there twice: {at}"
        ),
        "becomes": Phrase(
            kk="becomes не status мәні белгісіз: {at}",
            ru="Неизвестное значение becomes или status: {at}",
            en="An unknown value of becomes or status: {at}",
        ),
        "name": Phrase(
            kk="name өрісінде белгілі мереке керек (немесе ол артық): {at}",
            ru="В поле name нужен известный праздник (или поле лишнее): {at}",
            en="The field name needs a known holiday (or is too much): {at}",
        ),
        "weekday": Phrase(
            kk="Бұл апта күнінде ондай күн болмайды: {at}",
            ru="В этот день недели такого не бывает: {at}",
            en="That cannot be on this day of the week: {at}",
        ),
        "unknown_field": Phrase(kk="Белгісіз өріс: {at}", ru="Неизвестное поле: {at}", en="An unknown field: {at}"),
        "known_already": Phrase(
            kk="Бұл кілтпен акт енгізілген: {at}",
            ru="Акт с этим ключом уже внесён: {at}",
            en="An act with this key is laid already: {at}",
        ),
        "outside_years": Phrase(
            kk="Күн күнтізбенің жылдарынан тыс: {at}",
            ru="День вне лет календаря: {at}",
            en="A day outside the years of the calendar: {at}",
        ),
    }
)
"""By the code of `law.calendar_acts.ActRefused`."""
