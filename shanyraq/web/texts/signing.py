"""What the signing place says, on whichever page it stands: the ways to sign, how each goes on, what went wrong."""

from shanyraq.words.phrase import Phrase, phrases

WAYS = phrases(
    {
        "signing.title": Phrase(kk="Қалай қол қоясыз?", ru="Как вы подпишете?", en="How will you sign?"),
        "signing.ncalayer": Phrase(
            kk="Компьютердегі ЭЦҚ кілтімен (NCALayer)",
            ru="Ключом ЭЦП на компьютере (NCALayer)",
            en="With an EDS key on this computer (NCALayer)",
        ),
        "signing.ncalayer.hint": Phrase(
            kk="NCALayer бағдарламасы қосулы болуы керек. Кілт пен құпиясөз сізде қалады.",
            ru="Программа NCALayer должна быть запущена. Ключ и пароль остаются у вас.",
            en="The program NCALayer has to be running. The key and its password stay with you.",
        ),
        "signing.ncalayer.button": Phrase(
            kk="NCALayer арқылы қол қою", ru="Подписать через NCALayer", en="Sign with NCALayer"
        ),
        "signing.ncalayer.enter": Phrase(
            kk="NCALayer арқылы кіру", ru="Войти через NCALayer", en="Sign in with NCALayer"
        ),
        "signing.no_script": Phrase(
            kk="Бұл тәсілге браузерде JavaScript керек, ал ол өшірулі. Төмендегі тәсілдер онсыз жұмыс істейді.",
            ru="Для этого способа в браузере нужен JavaScript, а он выключен. Способы ниже работают без него.",
            en="This way needs JavaScript in the browser, and it is off. The ways below work without it.",
        ),
        "signing.stop": Phrase(kk="Тоқтату", ru="Прервать", en="Stop"),
        "signing.phone": Phrase(
            kk="Телефонмен (eGov Mobile)", ru="Телефоном (eGov Mobile)", en="With a telephone (eGov Mobile)"
        ),
        "signing.phone.hint": Phrase(
            kk="QR-код шығады, оны eGov Mobile қолданбасымен сканерлейсіз. NCALayer керек емес.",
            ru="Появится QR-код, его сканируют приложением eGov Mobile. NCALayer не нужен.",
            en="A QR code appears; scan it with the app eGov Mobile. NCALayer is not needed.",
        ),
        "signing.phone.button": Phrase(
            kk="eGov Mobile арқылы қол қою", ru="Подписать через eGov Mobile", en="Sign with eGov Mobile"
        ),
        "signing.phone.enter": Phrase(
            kk="eGov Mobile арқылы кіру", ru="Войти через eGov Mobile", en="Sign in with eGov Mobile"
        ),
        "signing.file": Phrase(
            kk="Басқа жерде жасалған қолтаңба файлы",
            ru="Файл подписи, сделанный в другом месте",
            en="A signature file made elsewhere",
        ),
        "signing.file.label": Phrase(kk="Қолтаңба файлы (CMS)", ru="Файл подписи (CMS)", en="Signature file (CMS)"),
        "signing.file.hint": Phrase(
            kk="Құжатты жүктеп алып, өз құралыңызда ЭЦҚ-мен қол қойыңыз да, бөлек қолтаңба файлын тіркеңіз.",
            ru="Скачайте документ, подпишите его ЭЦП на своём устройстве и приложите отсоединённую подпись.",
            en="Download the paper, sign it with your EDS on your own device and attach the detached signature.",
        ),
        "signing.file.button": Phrase(kk="Қолтаңбаны жіберу", ru="Отправить подпись", en="Send the signature"),
        "signing.demo": Phrase(kk="Сынақ кілтімен", ru="Демо-ключом", en="With the demo key"),
        "signing.demo.hint": Phrase(
            kk="Бұл – сынақ үлгісі. Шынайы ЭЦҚ орнына жүйе сізге арналған сынақ кілтін қолданады. Оның заңды күші жоқ.",
            ru="Это демонстрация. Вместо настоящей ЭЦП система использует ваш учебный ключ. Юридической силы у него "
            "нет.",
            en="This is a demonstration. In place of a real EDS the system uses a demo key of yours. It has no legal "
            "force.",
        ),
        "signing.demo.button": Phrase(
            kk="Сынақ кілтімен қол қою", ru="Подписать демо-ключом", en="Sign with the demo key"
        ),
        "signing.counter": Phrase(
            kk="ЭЦҚ-ңыз жоқ па? Мемлекеттік корпорацияның кез келген бөлімшесінде жеке куәлікпен қағазға қол қоюға "
            "болады. Анықтама: 1414.",
            ru="Нет ЭЦП? Подписать на бумаге, с удостоверением личности, можно в любом отделении Государственной "
            "корпорации. Справка: 1414.",
            en="No EDS? With your identity card you can sign on paper at any office of the State Corporation. "
            "Information: 1414.",
        ),
    }
)

PROGRESS = phrases(
    {
        "signing.said.connecting": Phrase(
            kk="NCALayer-ге қосылып жатырмыз…", ru="Соединяемся с NCALayer…", en="Connecting to NCALayer…"
        ),
        "signing.said.waiting": Phrase(
            kk="NCALayer терезесінде кілтіңізді таңдап, құпиясөзін жазыңыз. Терезе көрінбесе, басқа терезелердің "
            "астында болуы мүмкін.",
            ru="Выберите ключ в окне NCALayer и введите его пароль. Если окна не видно, оно может быть под другими.",
            en="Choose your key in the window of NCALayer and type its password. If you see no window, it may be "
            "under the others.",
        ),
        "signing.said.sending": Phrase(
            kk="Қол қойылды. Тексеруге жіберіп жатырмыз…",
            ru="Подписано. Отправляем на проверку…",
            en="Signed. Sending it to be checked…",
        ),
        "signing.said.cancelled": Phrase(
            kk="Сіз NCALayer терезесін жаптыңыз. Ештеңеге қол қойылған жоқ, қайта бастауға болады.",
            ru="Вы закрыли окно NCALayer. Ничего не подписано, можно начать снова.",
            en="You closed the window of NCALayer. Nothing was signed; you can start again.",
        ),
        "signing.said.stopped": Phrase(
            kk="Тоқтатылды. Ештеңеге қол қойылған жоқ.",
            ru="Прервано. Ничего не подписано.",
            en="Stopped. Nothing was signed.",
        ),
    }
)

FAULTS = phrases(
    {
        "signing.said.absent": Phrase(
            kk="NCALayer жауап бермейді: қосылмаған немесе орнатылмаған. Оны қосып, қайта басыңыз. Орнату: "
            "pki.gov.kz. Немесе телефонмен қол қойыңыз.",
            ru="NCALayer не отвечает: он не запущен или не установлен. Запустите его и нажмите снова. Установить: "
            "pki.gov.kz. Или подпишите телефоном.",
            en="NCALayer does not answer: it is not running or not installed. Start it and press again. To install "
            "it: pki.gov.kz. Or sign with a telephone.",
        ),
        "signing.said.silent": Phrase(
            kk="NCALayer қосылды, бірақ үндемейді. Оны жауып, қайта ашыңыз да, тағы басыңыз.",
            ru="NCALayer запущен, но молчит. Закройте его, откройте снова и нажмите ещё раз.",
            en="NCALayer is there but keeps silent. Close it, open it again and press once more.",
        ),
        "signing.said.stranger": Phrase(
            kk="NCALayer орнында басқа бағдарлама жауап берді. Оны жауып, NCALayer-ді қосыңыз.",
            ru="На месте NCALayer ответила другая программа. Закройте её и запустите NCALayer.",
            en="Another program answered in the place of NCALayer. Close it and start NCALayer.",
        ),
        "signing.said.old": Phrase(
            kk="NCALayer ескірген: мұндай қол қоюды білмейді. pki.gov.kz сайтынан жаңартыңыз немесе телефонмен қол "
            "қойыңыз.",
            ru="NCALayer устарел и не умеет так подписывать. Обновите его с pki.gov.kz или подпишите телефоном.",
            en="NCALayer is too old to sign this way. Update it from pki.gov.kz, or sign with a telephone.",
        ),
        "signing.said.busy": Phrase(
            kk="NCALayer алдыңғы сұрауды орындап жатыр. Оның терезесін аяқтаңыз.",
            ru="NCALayer занят прежним запросом. Завершите его в окне NCALayer.",
            en="NCALayer is busy with the request before. Finish it in its window.",
        ),
        "signing.said.closed": Phrase(
            kk="NCALayer-мен байланыс үзілді. Ештеңеге қол қойылған жоқ. Оны қайта ашып, тағы басыңыз.",
            ru="Связь с NCALayer прервалась. Ничего не подписано. Откройте его снова и нажмите ещё раз.",
            en="The connection to NCALayer broke. Nothing was signed. Open it again and press once more.",
        ),
        "signing.said.key": Phrase(
            kk="NCALayer бұл кілтпен қол қоя алмады. Құпиясөзді және кілттің мерзімін тексеріңіз.",
            ru="NCALayer не смог подписать этим ключом. Проверьте пароль и срок действия ключа.",
            en="NCALayer could not sign with this key. Check the password and whether the key has expired.",
        ),
        "signing.said.refused": Phrase(
            kk="NCALayer сұрауды қабылдамады. Оны жаңартып көріңіз немесе телефонмен қол қойыңыз.",
            ru="NCALayer не принял запрос. Попробуйте обновить его или подпишите телефоном.",
            en="NCALayer refused the request. Try to update it, or sign with a telephone.",
        ),
        "signing.said.unreadable": Phrase(
            kk="NCALayer жауабында қолтаңба жоқ. Қайта көріңіз немесе телефонмен қол қойыңыз.",
            ru="В ответе NCALayer нет подписи. Попробуйте снова или подпишите телефоном.",
            en="The answer of NCALayer holds no signature. Try again, or sign with a telephone.",
        ),
        "signing.said.unfetched": Phrase(
            kk="Құжатты серверден алу мүмкін болмады. Байланысты тексеріп, бетті жаңартыңыз.",
            ru="Не удалось получить документ с сервера. Проверьте связь и обновите страницу.",
            en="The paper could not be fetched from the server. Check the connection and reload the page.",
        ),
        "signing.said.other_bytes": Phrase(
            kk="Құжат бетте көрсетілгеннен өзгеше. Бетті жаңартып, құжатты қайта оқыңыз.",
            ru="Документ не тот, что показан на странице. Обновите страницу и прочитайте его снова.",
            en="The paper is not the one this page shows. Reload the page and read it again.",
        ),
        "signing.said.none_chosen": Phrase(
            kk="Кемінде бір құжатты таңдаңыз.", ru="Выберите хотя бы один документ.", en="Choose at least one paper."
        ),
        "signing.said.too_often": Phrase(
            kk="Сұрау тым көп. Бір минуттан кейін қайта басыңыз.",
            ru="Слишком много запросов. Нажмите снова через минуту.",
            en="Too many requests. Press again in a minute.",
        ),
        "signing.not_done": Phrase(kk="Қол қойылмады", ru="Не подписано", en="Not signed"),
        "signing.needed": Phrase(
            kk="Қолтаңба файлын тіркеңіз", ru="Приложите файл подписи", en="Attach the signature file"
        ),
        "signing.too_large": Phrase(
            kk="Бұл қолтаңба файлына ұқсамайды: ол 64 КБ-тан аспайды",
            ru="Это не похоже на файл подписи: он не бывает больше 64 КБ",
            en="This does not look like a signature file: those are at most 64 KB",
        ),
        "signing.not_base64": Phrase(
            kk="Қолтаңба толық келмеді. Қайта қол қойып көріңіз.",
            ru="Подпись дошла не целиком. Попробуйте подписать ещё раз.",
            en="The signature did not arrive whole. Try to sign again.",
        ),
        "signing.no_demo": Phrase(
            kk="Сынақ кілті сынақ үлгісінде ғана болады. Өз ЭЦҚ-ңызбен қол қойыңыз.",
            ru="Демо-ключ есть только в демонстрации. Подпишите своей ЭЦП.",
            en="The demo key exists in the demonstration alone. Sign with your own EDS.",
        ),
        "signing.other_paper": Phrase(
            kk="Сіз оқығаннан кейін құжат ауыстырылған. Жаңасын ашып оқыңыз да, қайта қол қойыңыз.",
            ru="После того как вы открыли страницу, документ заменили. Откройте новый и подпишите снова.",
            en="The paper was replaced after you opened the page. Read the new one and sign again.",
        ),
        "signing.too_many": Phrase(
            kk="Телефонмен бірден {most} құжатқа дейін қол қоюға болады. Азырақ таңдаңыз.",
            ru="Телефоном подписывают не больше {most} документов сразу. Выберите меньше.",
            en="A telephone signs at most {most} papers at once. Choose fewer.",
        ),
    }
)

SIGNING = phrases(WAYS, PROGRESS, FAULTS)
"""All of it; joined to the shared phrases."""
