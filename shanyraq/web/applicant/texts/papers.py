"""The papers: which are asked for and why, which the state obtains, and what may go wrong with a file."""

from shanyraq.words.phrase import Phrase, phrases

PAPERS = phrases(
    {
        "papers.title": Phrase(kk="Құжаттар", ru="Документы", en="Papers"),
        "papers.required": Phrase(kk="Сізден керек құжаттар", ru="Нужны от вас", en="Needed from you"),
        "papers.required.none": Phrase(
            kk="Сізден ешқандай құжат керек емес.", ru="От вас документы не нужны.", en="No paper is needed from you."
        ),
        "papers.obtained": Phrase(
            kk="Тізілімнен өзіміз сұраймыз", ru="Запросим в реестрах сами", en="We ask the registers ourselves"
        ),
        "papers.obtained.why": Phrase(
            kk="Мемлекеттік жүйелерде бар мәліметті сізден талап етуге тыйым салынған.",
            ru="Требовать от вас то, что есть в государственных системах, запрещено.",
            en="It is forbidden to demand of you what the state’s systems hold.",
        ),
        "papers.not_required": Phrase(kk="Сізге қатысы жоқ", ru="К вам не относится", en="Does not concern you"),
        "papers.application": Phrase(
            kk="Өтініштің өзін жүйе дайындайды, ол осы тізімде жоқ.",
            ru="Само заявление подготовит система, в этом списке его нет.",
            en="The application itself is prepared by the system and is not on this list.",
        ),
        "papers.attached": Phrase(kk="тіркелді", ru="приложено", en="attached"),
        "papers.wanted": Phrase(kk="тіркеу керек", ru="нужно приложить", en="to attach"),
        "papers.expired": Phrase(kk="мерзімі өткен", ru="просрочен", en="expired"),
        "papers.attach": Phrase(kk="Құжат тіркеу", ru="Приложить документ", en="Attach a paper"),
        "papers.attach_more": Phrase(kk="Тағы бет қосу", ru="Добавить ещё файл", en="Add another file"),
        "papers.all": Phrase(
            kk="Құжаттар дайын, жалғастыру", ru="Документы готовы, продолжить", en="The papers are ready, go on"
        ),
        "papers.why": Phrase(kk="Неге керек: {why}", ru="Почему: {why}", en="Why: {why}"),
        "papers.issued": Phrase(kk="берілген күні {day}", ru="выдан {day}", en="issued {day}"),
        "papers.until": Phrase(kk="жарамды мерзімі: {day}", ru="действует до {day}", en="valid until {day}"),
        "papers.remove": Phrase(kk="Алып тастау", ru="Убрать", en="Remove"),
        "papers.removed": Phrase(kk="Файл алып тасталды.", ru="Файл убран.", en="The file was removed."),
        "papers.added": Phrase(kk="Файл тіркелді.", ru="Файл приложен.", en="The file is attached."),
        "papers.page": Phrase(kk="{number}-файл", ru="Файл {number}", en="File {number}"),
        "attach.file": Phrase(
            kk="Құжаттың файлы немесе суреті", ru="Файл или снимок документа", en="The file or photograph"
        ),
        "attach.file.hint": Phrase(
            kk="PDF, JPEG немесе PNG, 10 МБ-қа дейін. Телефонмен түсірсеңіз, барлық бұрышы көрініп, жазуы оқылатын "
            "болсын.",
            ru="PDF, JPEG или PNG, до 10 МБ. Если снимаете телефоном, пусть будут видны все углы, а буквы читались.",
            en="PDF, JPEG or PNG, up to 10 MB. If you photograph it, let all corners be seen and the letters be "
            "legible.",
        ),
        "attach.file.required": Phrase(
            kk="Файлды таңдаңыз немесе суретке түсіріңіз",
            ru="Выберите файл или сделайте снимок",
            en="Choose a file or take a photograph",
        ),
        "attach.issued_on": Phrase(kk="Құжат қай күні берілген?", ru="Когда выдан документ?", en="When was it issued?"),
        "attach.issued_on.hint": Phrase(
            kk="Құжаттағы күн, мысалы: 27 3 2026",
            ru="Дата на документе, например: 27 3 2026",
            en="The date on it, such as 27 3 2026",
        ),
        "attach.issued_on.in_the_future": Phrase(
            kk="Берілген күні бүгіннен кейін болмауы керек",
            ru="Дата выдачи не может быть позже сегодняшней",
            en="It cannot have been issued in the future",
        ),
        "attach.expires_on": Phrase(
            kk="Қай күнге дейін жарамды?", ru="До какого дня действует?", en="Until when is it valid?"
        ),
        "attach.expires_on.hint": Phrase(
            kk="Құжатта көрсетілмесе, бос қалдырыңыз",
            ru="Если в документе не указано, оставьте пустым",
            en="Leave empty if the paper does not say",
        ),
        "attach.expires_on.expired": Phrase(
            kk="Бұл құжаттың мерзімі өтіп кеткен: {day}. Мерзімі өткен құжат жоқ құжатқа тең (6-тармақ), өтініш "
            "қайтарылады. Жаңасын алып, соны тіркеңіз",
            ru="Срок документа истёк {day}. Просроченный документ считают отсутствующим (пункт 6), и заявление вернут. "
            "Получите новый и приложите его",
            en="This paper expired on {day}. An expired paper counts as missing (paragraph 6) and the application "
            "would be returned. Get a new one and attach that",
        ),
        "attach.expires_on.before_issue": Phrase(
            kk="Жарамдылығы берілген күнінен бұрын бітпейді. Екі күнді де тексеріңіз",
            ru="Документ не может истечь раньше, чем выдан. Проверьте обе даты",
            en="A paper cannot expire before it is issued. Check both dates",
        ),
    }
)

CHECK = phrases(
    {
        "check.title": Phrase(kk="Жауаптарыңызды тексеріңіз", ru="Проверьте ответы", en="Check your answers"),
        "check.lead": Phrase(
            kk="Осы жауаптардан өтініштің мәтіні жасалады. Отбасыңыз дәл осы мәтінге қол қояды.",
            ru="Из этих ответов получится текст заявления. Именно его подпишет ваша семья.",
            en="These answers make the text of the application. It is exactly that text your family signs.",
        ),
        "check.fix": Phrase(kk="Мәтінді бекіту", ru="Зафиксировать текст", en="Fix the text"),
        "check.fix_again": Phrase(kk="Жаңа нұсқаны бекіту", ru="Зафиксировать новую версию", en="Fix the new version"),
        "check.fix.what": Phrase(
            kk="«Мәтінді бекіту» дегеннен кейін өтініш PDF түрінде жасалады. Әзірге ол ешкімге жіберілмейді.",
            ru="После этого заявление сложится в PDF. Пока оно никуда не отправится.",
            en="The application is then made into a PDF. Nothing is sent to anybody yet.",
        ),
        "check.truth": Phrase(
            kk="Мәтінде «мәліметтің дұрыс екенін растаймыз, жалған мәлімет үшін жауапкершілік барын білеміз» деген сөз "
            "бар. Сондықтан әр жолды қарап шығыңыз.",
            ru="В тексте есть слова «подтверждаем достоверность сведений, знаем об ответственности за ложные "
            "сведения». Поэтому просмотрите каждую строку.",
            en="The text says “we confirm that this is true and know that false information has consequences”. So "
            "look at every line.",
        ),
        "check.adults": Phrase(kk="Қол қоятындар", ru="Подписывают", en="Those who sign"),
        "check.minors": Phrase(kk="Болашақ тең иелер", ru="Будущие сособственники", en="Future co-owners"),
        "check.plan": Phrase(
            kk="бастапқы жарна {percent} %, {years} жыл",
            ru="взнос {percent} %, лет: {years}",
            en="{percent} % at once, {years} years",
        ),
        "check.agreed": Phrase(kk="келісім берілді", ru="согласие дано", en="consent given"),
        "check.files": Phrase(kk="файл саны: {count}", ru="файлов: {count}", en="files: {count}"),
        "check.none": Phrase(kk="жоқ", ru="нет", en="none"),
        "check.to_provider": Phrase(
            kk="Өтінішті қарайтын ұйым", ru="Кто рассмотрит заявление", en="Who considers the application"
        ),
        "change.title": Phrase(kk="Мәтінді өзгерту", ru="Изменить текст", en="Change the text"),
        "change.button": Phrase(kk="Мәтінді өзгерту", ru="Изменить текст", en="Change the text"),
        "change.text": Phrase(
            kk="Мәтін өзгерсе, бұл басқа өтініш болады. Жаңа нұсқаны бекіткен сәтте бұрын қойылған қолдардың бәрі "
            "күшін жояды, бәріңіз қайта қол қоясыз.",
            ru="Изменённый текст – это уже другое заявление. Как только вы зафиксируете новую версию, все прежние "
            "подписи потеряют силу и всем придётся подписать заново.",
            en="A changed text is another application. The moment you fix a new version, every signature given so "
            "far is void and everybody has to sign again.",
        ),
        "change.signed": Phrase(
            kk="Қазір қол қойғандар саны: {count}. Олардың қолы сақталмайды.",
            ru="Уже подписали: {count}. Эти подписи не сохранятся.",
            en="Signed already: {count}. Those signatures will not be kept.",
        ),
        "change.none_signed": Phrase(
            kk="Әлі ешкім қол қойған жоқ, сондықтан ештеңе жоғалмайды.",
            ru="Пока никто не подписал, так что ничего не потеряется.",
            en="Nobody has signed yet, so nothing is lost.",
        ),
        "change.until": Phrase(
            kk="Жаңа нұсқаны бекіткенше қазіргі нұсқа мен ондағы қолдар өз күшінде тұра береді.",
            ru="Пока новая версия не зафиксирована, нынешняя версия и подписи под ней остаются в силе.",
            en="Until the new version is fixed, the present one and its signatures stand.",
        ),
        "change.yes": Phrase(kk="Жауаптарды өзгертуге өту", ru="Перейти к ответам", en="Go to the answers"),
        "change.no": Phrase(kk="Өзгертпеу", ru="Не менять", en="Leave it as it is"),
    }
)
