"""Why nobody is let in by an EDS, and why a telephone's answer is not taken."""

from shanyraq.words.phrase import Phrase

ENTERING = {
    "entering_over": Phrase(
        kk="Бұл сұраудың уақыты өткен немесе оған жауап берілген. Бетке қайтып, қайта бастаңыз.",
        ru="Время этого запроса вышло, или на него уже ответили. Вернитесь на страницу и начните снова.",
        en="The time of this request is over, or it was answered already. Go back to the page and start again.",
    ),
    "entering_undecided": Phrase(
        kk="Кілттің қайтарып алынбағанын қазір тексеру мүмкін болмады. Бірнеше минуттан кейін қайта көріңіз.",
        ru="Сейчас не удалось проверить, не отозван ли ключ. Попробуйте через несколько минут.",
        en="It could not be checked now whether the key was revoked. Try again in a few minutes.",
    ),
    "entering_several": Phrase(
        kk="Бұл файлға бірнеше адам қол қойған. Кіру үшін бір ғана қолтаңба керек.",
        ru="Здесь несколько подписей. Для входа нужна одна.",
        en="Several people signed this. Signing in takes one signature.",
    ),
    "entering_unnamed": Phrase(
        kk="Сертификатта ЖСН жоқ. Жеке тұлғаның немесе ұйым қызметкерінің кілтімен кіріңіз.",
        ru="В сертификате нет ИИН. Войдите ключом физического лица или сотрудника организации.",
        en="The certificate holds no IIN. Sign in with the key of an individual or of an organization’s employee.",
    ),
    "entering_system": Phrase(
        kk="Бұл – ақпараттық жүйенің кілті. Адам өз кілтімен кіреді.",
        ru="Это ключ информационной системы. Человек входит своим ключом.",
        en="This is the key of an information system. People sign in with keys of their own.",
    ),
    "entering_no_post": Phrase(
        kk="Бұл ұйымда сіздің лауазымыңыз тіркелмеген. Әкімшіге айтыңыз; тұрғын ретінде кіру үшін жеке тұлғаның "
        "кілтін қолданыңыз.",
        ru="В этой организации за вами не записано должности. Обратитесь к администратору; чтобы войти как житель, "
        "возьмите ключ физического лица.",
        en="No post of yours is recorded in this organization. Ask the administrator; to sign in as a resident, use "
        "your key of an individual.",
    ),
    "entering_closed": Phrase(
        kk="Бұл тіркелгі жабылған. Ұйымның әкімшісіне хабарласыңыз.",
        ru="Эта учётная запись закрыта. Обратитесь к администратору организации.",
        en="This account is closed. Ask the administrator of the organization.",
    ),
    "phone_other_papers": Phrase(
        kk="Телефон басқа құжаттарды қайтарды. QR-кодты қайта сканерлеңіз.",
        ru="Телефон вернул не те документы. Отсканируйте QR-код снова.",
        en="The telephone sent other papers back. Scan the QR code again.",
    ),
}
