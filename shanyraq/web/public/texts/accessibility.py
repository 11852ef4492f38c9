"""Words of the accessibility statement."""

from shanyraq.words.phrase import Phrase, phrases

ACCESSIBILITY = phrases(
    {
        "access.title": Phrase(kk="Қолжетімділік", ru="Доступность", en="Accessibility"),
        "access.lead": Phrase(
            kk="Бұл қызметті әркім пайдалана алуы керек: көзі нашар көретін де, тінтуірсіз жұмыс істейтін де, ескі "
            "телефоны "
            "бар да.",
            ru="Этой услугой должен суметь воспользоваться каждый: кто плохо видит, кто работает без мыши, у кого "
            "старый "
            "телефон.",
            en="Everyone should be able to use this service: with poor sight, without a mouse, on an old phone.",
        ),
        "access.can": Phrase(kk="Не істеуге болады", ru="Что можно", en="What you can do"),
        "access.can.zoom": Phrase(
            kk="бетті 400 %-ға дейін үлкейту, мәтін экраннан шықпайды;",
            ru="увеличить страницу до 400 %, текст не уйдёт за край;",
            en="zoom the page up to 400 % without text running off the screen;",
        ),
        "access.can.keyboard": Phrase(
            kk="бәрін пернетақтамен жасау;", ru="делать всё с клавиатуры;", en="do everything with a keyboard;"
        ),
        "access.can.reader": Phrase(
            kk="экранды оқитын бағдарламамен тыңдау;",
            ru="слушать страницы программой экранного доступа;",
            en="listen to the pages with a screen reader;",
        ),
        "access.can.script": Phrase(
            kk="JavaScript-сіз пайдалану (электрондық қол қоюдан басқасы);",
            ru="обойтись без JavaScript (кроме электронной подписи);",
            en="do without JavaScript (signing excepted);",
        ),
        "access.can.print": Phrase(
            kk="кез келген бетті басып шығару: мерзім суреттері қағазда да оқылады.",
            ru="распечатать любую страницу: рисунки сроков читаются и на бумаге.",
            en="print any page: the pictures of terms can be read on paper too.",
        ),
        "access.tested": Phrase(kk="Қалай тексереміз", ru="Как мы проверяем", en="How it is tested"),
        "access.tested.text": Phrase(
            kk="Нысана – WCAG 2.2, AA деңгейі. Әр бет үш тілде, телефон мен үлкен экран енінде axe бағдарламасымен "
            "автоматты тексеріледі. Автоматты тексеру бәрін таппайды, мүгедектігі бар адамдармен сынақ әлі өткен жоқ.",
            ru="Цель – WCAG 2.2, уровень AA. Каждая страница на трёх языках, на ширине телефона и большого экрана, "
            "проверяется "
            "программой axe автоматически. Автоматика находит не всё, а испытаний с людьми с инвалидностью ещё не "
            "было.",
            en="The aim is WCAG 2.2, level AA. Every page is checked by the program axe in three languages, as wide "
            "as a "
            "phone and as a desktop. Automatic checks do not find everything, and no trial with people with "
            "disabilities "
            "has been held yet.",
        ),
        "access.known": Phrase(kk="Білетін кемшіліктер", ru="Известные недостатки", en="What we know is missing"),
        "access.known.text": Phrase(
            kk="Жүктелген қағаздардың (скандардың) мәтінін экран оқитын бағдарлама оқи алмауы мүмкін.",
            ru="Текст приложенных бумаг (сканов) программа экранного доступа может не прочитать.",
            en="The text of attached papers (scans) may not be readable by a screen reader.",
        ),
        "access.help": Phrase(kk="Көмек керек пе", ru="Если нужна помощь", en="If you need help"),
        "access.help.text": Phrase(
            kk="Бірыңғай байланыс орталығына хабарласыңыз: 1414. Өтінішті Мемлекеттік корпорация арқылы қағазбен де "
            "беруге "
            "болады.",
            ru="Позвоните в Единый контакт-центр: 1414. Заявление можно подать и на бумаге через Государственную "
            "корпорацию.",
            en="Call the Unified Contact Center: 1414. You may also apply on paper through the State Corporation.",
        ),
    }
)
