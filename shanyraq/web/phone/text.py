"""What the page with the code says, and what the app is told."""

from shanyraq.words.phrase import Phrase, phrases

TEXT = phrases(
    {
        "phone.title": Phrase(
            kk="eGov Mobile арқылы қол қою", ru="Подписание через eGov Mobile", en="Sign with eGov Mobile"
        ),
        "phone.title.enter": Phrase(
            kk="eGov Mobile арқылы кіру", ru="Вход через eGov Mobile", en="Sign in with eGov Mobile"
        ),
        "phone.step.app": Phrase(
            kk="Телефоныңызда eGov Mobile қолданбасын ашыңыз.",
            ru="Откройте на телефоне приложение eGov Mobile.",
            en="Open the app eGov Mobile on your telephone.",
        ),
        "phone.step.scan": Phrase(
            kk="Ондағы «eGov QR» батырмасын басып, мына кодты сканерлеңіз.",
            ru="Нажмите в нём «eGov QR» и отсканируйте этот код.",
            en="Press “eGov QR” in it and scan this code.",
        ),
        "phone.step.sign": Phrase(
            kk="Құжатты телефоннан оқып, қол қойыңыз. Бұл бет өзі ары қарай өтеді.",
            ru="Прочитайте документ на телефоне и подпишите. Эта страница сама пойдёт дальше.",
            en="Read the paper on the telephone and sign it. This page goes on by itself.",
        ),
        "phone.step.enter": Phrase(
            kk="Телефондағы нөмір осы беттегі нөмірмен бірдей болса ғана қол қойыңыз. Бұл бет өзі ары қарай өтеді.",
            ru="Подписывайте, только если номер на телефоне совпадает с номером на этой странице. Эта страница сама "
            "пойдёт дальше.",
            en="Sign only if the number on the telephone is the one on this page. This page goes on by itself.",
        ),
        "phone.check": Phrase(kk="Салыстыратын нөмір", ru="Номер для сверки", en="The number to compare"),
        "phone.alt": Phrase(
            kk="eGov Mobile қолданбасына арналған QR-код",
            ru="QR-код для приложения eGov Mobile",
            en="QR code for the app eGov Mobile",
        ),
        "phone.here": Phrase(
            kk="Бет телефоныңызда ашық па? Онда кодсыз-ақ болады:",
            ru="Вы уже на телефоне? Тогда код не нужен:",
            en="Are you on the telephone already? Then no code is needed:",
        ),
        "phone.launch": Phrase(kk="eGov Mobile ашу", ru="Открыть eGov Mobile", en="Open eGov Mobile"),
        "phone.until": Phrase(
            kk="Код {at} дейін жарамды.", ru="Код действует до {at}.", en="The code works until {at}."
        ),
        "phone.waiting": Phrase(kk="Телефонды күтіп тұрмыз…", ru="Ждём телефон…", en="Waiting for the telephone…"),
        "phone.taken": Phrase(
            kk="Код сканерленді. Телефоннан оқып, қол қойыңыз.",
            ru="Код отсканирован. Прочитайте и подпишите на телефоне.",
            en="The code was scanned. Read and sign on the telephone.",
        ),
        "phone.denied": Phrase(
            kk="Қолтаңба қабылданбады. {why} Телефоннан қайта көріңіз.",
            ru="Подпись не принята. {why} Попробуйте на телефоне ещё раз.",
            en="The signature was not taken. {why} Try again on the telephone.",
        ),
        "phone.over.title": Phrase(kk="Код енді жарамайды", ru="Код больше не действует", en="The code works no more"),
        "phone.over": Phrase(
            kk="Уақыты өтті немесе тым көп қате болды. Ештеңе жоғалған жоқ: артқа қайтып, жаңасын алыңыз.",
            ru="Вышло время, или было слишком много ошибок. Ничего не потеряно: вернитесь и возьмите новый.",
            en="Its time is over, or there were too many mistakes. Nothing is lost: go back and take a new one.",
        ),
        "phone.other_way": Phrase(kk="Басқа тәсілмен", ru="Другим способом", en="Another way"),
        "phone.no_script": Phrase(
            kk="Бұл бет бірнеше секунд сайын жаңарып тұрады.",
            ru="Эта страница обновляется каждые несколько секунд.",
            en="This page reloads every few seconds.",
        ),
        "phone.enter": Phrase(kk="Шаңырақ жүйесіне кіру", ru="Вход в систему «Шанырак»", en="Signing in to Shanyraq"),
        "phone.case": Phrase(kk="Істің нөмірі", ru="Номер дела", en="Number of the case"),
        "phone.papers": Phrase(kk="Қол қойылатын құжаттар", ru="Документы на подпись", en="Papers to sign"),
        "phone.unknown": Phrase(
            kk="Бұл код белгісіз. QR-кодты қайта сканерлеңіз.",
            ru="Этот код неизвестен. Отсканируйте QR-код снова.",
            en="This code is unknown. Scan the QR code again.",
        ),
        "phone.malformed": Phrase(
            kk="Телефон жіберген жауап оқылмады. Қайта қол қойып көріңіз.",
            ru="Ответ телефона не удалось прочитать. Попробуйте подписать ещё раз.",
            en="What the telephone sent could not be read. Try to sign again.",
        ),
    }
)
"""Every phrase of this room."""
