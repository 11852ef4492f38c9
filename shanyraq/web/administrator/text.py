"""Every sentence of the administrator's pages."""

from shanyraq.words.phrase import Phrase, phrases

TEXT = phrases(
    {
        "menu.label": Phrase(kk="Әкімшінің беттері", ru="Страницы администратора", en="Administrator’s pages"),
        "menu.calendar": Phrase(kk="Күнтізбе", ru="Календарь", en="Calendar"),
        "calendar.title": Phrase(kk="Мерзімдер күнтізбесі", ru="Календарь сроков", en="The calendar of terms"),
        "calendar.lead": Phrase(
            kk="Мерзімдер осы күнтізбемен саналады. Күндерді ауыстыратын акт шықса, оны осында енгізесіз: алдымен қай "
            "істерге тиетіні көрсетіледі, содан кейін істер қайта есептеледі, отбасыларға хабарланады.",
            ru="По этому календарю считаются сроки. Когда выходит акт, который переносит дни, его вносят здесь: "
            "сначала показано, каких дел он коснётся, потом дела пересчитываются, а семьи узнают об этом.",
            en="Terms are counted by this calendar. An act that moves days is entered here: first you see which cases "
            "it touches, then the cases are counted anew and the families are told.",
        ),
        "calendar.version": Phrase(kk="Нұсқасы", ru="Версия", en="Version"),
        "calendar.years": Phrase(kk="Жылдары", ru="Годы", en="Years"),
        "calendar.span": Phrase(kk="{first}–{last}", ru="{first}–{last}", en="{first}–{last}"),
        "calendar.estimated": Phrase(
            kk="{year} жылғы болжамды күндер", ru="Предполагаемые дни {year} года", en="Estimated days of {year}"
        ),
        "calendar.missing": Phrase(
            kk="{year} жылдың күнтізбесі жоқ. Сол жылға өтетін мерзімдер саналмайды.",
            ru="Календаря на {year} год нет. Сроки, которые уходят в него, посчитать нельзя.",
            en="There is no calendar for {year}. Terms that run into it cannot be counted.",
        ),
        "calendar.unsure": Phrase(
            kk="{year} жылғы {count} күн әлі бекітілмеген. Оларға тиетін мерзімдер – алдын ала есеп.",
            ru="Дней {year} года, которые ещё не установлены: {count}. Сроки, которых они касаются, предварительные.",
            en="Days of {year} that are not established yet: {count}. Terms that touch them are provisional.",
        ),
        "acts.title": Phrase(kk="Енгізілген актілер", ru="Внесённые акты", en="Acts entered"),
        "acts.none": Phrase(
            kk="Кестеге ешқандай акт қосылмаған.",
            ru="К таблице не добавлено ни одного акта.",
            en="No act has been laid over the table.",
        ),
        "acts.act": Phrase(kk="Акт", ru="Акт", en="Act"),
        "acts.laid": Phrase(kk="Енгізілді", ru="Внесён", en="Entered"),
        "acts.looked": Phrase(kk="Қаралған істер", ru="Просмотрено дел", en="Cases looked at"),
        "acts.moved": Phrase(kk="Қайта есептелген істер", ru="Пересчитано дел", en="Cases counted anew"),
        "acts.state": Phrase(kk="Жағдайы", ru="Состояние", en="State"),
        "acts.done": Phrase(kk="аяқталды", ru="закончено", en="finished"),
        "acts.going": Phrase(kk="есептелуде", ru="идёт пересчёт", en="being counted"),
        "enter.title": Phrase(kk="Актіні енгізу", ru="Внести акт", en="Enter an act"),
        "act.file": Phrase(kk="Актінің файлы", ru="Файл акта", en="File of the act"),
        "act.file.hint": Phrase(
            kk="TOML файлы; үлгісі төменде. Файлдың орнына мәтінін қоюға болады.",
            ru="Файл TOML; образец ниже. Вместо файла можно вставить его текст.",
            en="A TOML file; there is an example below. You may paste its text instead.",
        ),
        "act.text": Phrase(kk="Актінің мәтіні", ru="Текст акта", en="Text of the act"),
        "act.text.required": Phrase(
            kk="Файлды тіркеңіз немесе мәтінін қойыңыз.",
            ru="Приложите файл или вставьте его текст.",
            en="Attach the file or paste its text.",
        ),
        "act.file.too_long": Phrase(
            kk="Файл тым үлкен: 100 КБ-тан аспауы керек.",
            ru="Файл слишком велик: не больше 100 КБ.",
            en="The file is too large: at most 100 KB.",
        ),
        "act.file.not_text": Phrase(
            kk="Файл UTF-8 мәтіні емес.", ru="Файл не текст в UTF-8.", en="The file is not text in UTF-8."
        ),
        "act.example": Phrase(kk="Файлдың үлгісі", ru="Образец файла", en="Example of the file"),
        "act.preview": Phrase(
            kk="Қай істерге тиетінін көрсету", ru="Показать, каких дел коснётся", en="Show what it touches"
        ),
        "preview.title": Phrase(kk="Акт не өзгертеді", ru="Что изменит акт", en="What the act changes"),
        "preview.nothing_yet": Phrase(
            kk="Әзірге ештеңе өзгерген жоқ.", ru="Пока ничего не изменено.", en="Nothing has been changed yet."
        ),
        "preview.key": Phrase(kk="Кілті", ru="Ключ", en="Key"),
        "preview.published": Phrase(kk="Жарияланған күні", ru="Опубликован", en="Published"),
        "preview.past": Phrase(
            kk="Акт өткен күндерге де тиеді. Өтіп кеткен мерзімдердің күні де өзгеруі мүмкін.",
            ru="Акт касается и дней, которые уже прошли. Может измениться и день срока, который уже истёк.",
            en="The act touches days that are over. The last day of a term that passed may change too.",
        ),
        "preview.days": Phrase(kk="Күндер", ru="Дни", en="Days"),
        "preview.day": Phrase(kk="Күн", ru="День", en="Day"),
        "preview.was": Phrase(kk="Бұрын", ru="Было", en="Before"),
        "preview.becomes": Phrase(kk="Болады", ru="Станет", en="Becomes"),
        "preview.cases": Phrase(kk="Тиетін істер", ru="Дела, которых коснётся", en="Cases it touches"),
        "preview.case": Phrase(kk="Іс", ru="Дело", en="Case"),
        "preview.term": Phrase(kk="Мерзім", ru="Срок", en="Term"),
        "preview.old": Phrase(kk="Бұрынғы соңғы күн", ru="Прежний последний день", en="Last day before"),
        "preview.new": Phrase(kk="Жаңа соңғы күн", ru="Новый последний день", en="Last day after"),
        "preview.sure": Phrase(
            kk="күн сол күйінде, тек болжамды емес",
            ru="день тот же, изменится лишь его определённость",
            en="the same day; only how sure it is changes",
        ),
        "preview.no_cases": Phrase(
            kk="Ашық істердің ешқайсысының мерзімі өзгермейді.",
            ru="Ни у одного открытого дела срок не изменится.",
            en="No open case has a term that changes.",
        ),
        "preview.looked": Phrase(kk="Қаралған іс", ru="Просмотрено дел", en="Cases looked at"),
        "preview.of": Phrase(
            kk="{candidates} істің ішінен {looked}", ru="{looked} из {candidates}", en="{looked} of {candidates}"
        ),
        "preview.touched": Phrase(kk="Тиетін іс", ru="Коснётся дел", en="Cases touched"),
        "preview.moved": Phrase(
            kk="Соңғы күні өзгеретін іс", ru="Из них с другим последним днём", en="Of them with another last day"
        ),
        "preview.more": Phrase(
            kk="Кестеде алғашқылары. Қалған іс саны: {count}. Бәрін shanyraq calendar preview атайды.",
            ru="В таблице первые дела. Остальных: {count}. Все называет shanyraq calendar preview.",
            en="The table holds the first ones. Others: {count}. All are named by shanyraq calendar preview.",
        ),
        "preview.more_terms": Phrase(
            kk="және тағы {count} мерзім", ru="и ещё сроков: {count}", en="and {count} more terms"
        ),
        "preview.going": Phrase(
            kk="Істер әлі қаралып жатыр. Сандар қарау біткенше өсе береді.",
            ru="Дела ещё просматриваются. До конца просмотра числа растут.",
            en="The cases are still being looked at. The numbers grow until all are.",
        ),
        "preview.go_on": Phrase(kk="Әрі қарай қарау", ru="Смотреть дальше", en="Go on looking"),
        "preview.lay": Phrase(kk="Актіні енгізу", ru="Внести акт", en="Enter the act"),
        "preview.warning": Phrase(
            kk="Енгізілген акт алып тасталмайды: қате болса, келесі актімен түзетіледі.",
            ru="Внесённый акт не убирают: ошибку исправляют следующим актом.",
            en="An act that was entered is not taken off: a mistake is mended by another act.",
        ),
        "laid.done": Phrase(
            kk="Акт енгізілді. Істер қайта есептелуде; бұл бетті жаңартып, барысын көруге болады.",
            ru="Акт внесён. Дела пересчитываются; обновите страницу, чтобы увидеть ход.",
            en="The act was entered. The cases are being counted anew; reload this page to see how far it is.",
        ),
    }
)
