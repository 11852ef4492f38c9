"""What is said of a signature that is not valid, or is not the one that was asked for."""

from shanyraq.words.phrase import Phrase, Words

_ENVELOPE = {
    "empty": Phrase(
        kk="Қолтаңба келмеді: жіберілген деректер бос. Қайта қол қойыңыз.",
        ru="Подпись не пришла: присланные данные пусты. Подпишите ещё раз.",
        en="No signature arrived: what was sent is empty. Sign once more.",
    ),
    "too_large": Phrase(
        kk="Қолтаңба файлы тым үлкен, сондықтан ол оқылмады. Құжатты қоспай, қолтаңбаның өзін ғана жіберіңіз.",
        ru="Файл подписи слишком велик и не был прочитан. Пришлите только подпись, без самого документа.",
        en="The file of the signature is too large and was not read. Send the signature alone, without the document.",
    ),
    "unreadable": Phrase(
        kk="Қолтаңба оқылмайды: бұл деректер CMS пішімінде емес немесе бүлінген. Қайта қол қойыңыз.",
        ru="Подпись не читается: данные не в виде CMS или повреждены. Подпишите ещё раз.",
        en="The signature cannot be read: it is not in the CMS form, or is damaged. Sign once more.",
    ),
    "not_detached": Phrase(
        kk="Қолтаңбаның ішінде құжат көшірмесі бар. Құжаттан бөлек қолтаңба керек.",
        ru="Внутри подписи лежит копия документа. Нужна подпись отдельно от документа.",
        en="The signature carries a copy of the document. A signature apart from the document is needed.",
    ),
    "nobody_signed": Phrase(
        kk="Бұл файлда бірде-бір қолтаңба жоқ.",
        ru="В этом файле нет ни одной подписи.",
        en="There is not one signature in this file.",
    ),
    "too_many_signers": Phrase(
        kk="Бір файлда тым көп қолтаңба бар. Әр адам өз қолтаңбасын бөлек жіберуі керек.",
        ru="В одном файле слишком много подписей. Каждый должен прислать свою подпись отдельно.",
        en="There are too many signatures in one file. Everybody should send their own.",
    ),
    "not_connected": Phrase(
        kk="Қолтаңбаны тексеру мүмкін емес: куәландырушы орталық қосылмаған. Әкімшіге хабарласыңыз.",
        ru="Подпись нельзя проверить: удостоверяющий центр не подключён. Обратитесь к администратору.",
        en="The signature cannot be checked: no certification authority is connected. Tell the administrator.",
    ),
}

_SIGNATURE = {
    "no_certificate": Phrase(
        kk="Қолтаңбада қол қоюшының сертификаты жоқ, сондықтан оның кім екені белгісіз.",
        ru="В подписи нет сертификата подписавшего, поэтому неизвестно, кто подписал.",
        en="The signer's certificate is not in the signature, so it is not known who signed.",
    ),
    "algorithm_unknown": Phrase(
        kk="Қолтаңбаны тексеру мүмкін емес: бұл жерде белгісіз алгоритм қолданылған. Басқа кілтпен қол қойыңыз.",
        ru="Подпись нельзя проверить: применён алгоритм, который здесь неизвестен. Подпишите другим ключом.",
        en="The signature cannot be checked: its algorithm is not known here. Sign with another key.",
    ),
    "algorithm_weak": Phrase(
        kk="Қолтаңба ескірген, сенімсіз алгоритммен жасалған. Қолданыстағы кілтпен қол қойыңыз.",
        ru="Подпись сделана устаревшим ненадёжным алгоритмом. Подпишите действующим ключом.",
        en="The signature was made with an outdated algorithm that is not safe. Sign with a current key.",
    ),
    "attributes_missing": Phrase(
        kk="Қолтаңбада қай құжатқа және қай сертификатпен қол қойылғаны жазылмаған. Қайта қол қойыңыз.",
        ru="В подписи не указано, что подписано и каким сертификатом. Подпишите ещё раз.",
        en="The signature does not say what was signed and with which certificate. Sign once more.",
    ),
    "content_differs": Phrase(
        kk="Қолтаңба басқа мәтінге қойылған. Құжатты қайта ашып, дәл осы нұсқасына қол қойыңыз.",
        ru="Подпись поставлена под другим текстом. Откройте документ заново и подпишите именно эту редакцию.",
        en="The signature is under another text. Open the document again and sign exactly this version.",
    ),
    "signature_broken": Phrase(
        kk="Қолтаңба сертификаттағы кілтке сәйкес келмейді: ол бүлінген немесе өзгертілген. Қайта қол қойыңыз.",
        ru="Подпись не сходится с ключом сертификата: она повреждена или изменена. Подпишите ещё раз.",
        en="The signature does not match the certificate's key: it is damaged or was changed. Sign once more.",
    ),
    "issuer_unknown": Phrase(
        kk="Сертификатты мұнда сенім білдірілмеген орталық берген. Ұлттық куәландырушы орталықтың кілтімен "
        "қол қойыңыз.",
        ru="Сертификат выдан центром, которому здесь не доверяют. Подпишите ключом Национального удостоверяющего "
        "центра.",
        en="The certificate was issued by an authority that is not trusted here. Sign with a key of the National "
        "Certification Authority.",
    ),
    "chain_broken": Phrase(
        kk="Сертификатты көрсетілген орталықтың бергені расталмады.",
        ru="Не подтверждается, что сертификат выдан тем центром, который в нём назван.",
        en="It is not confirmed that the authority named in the certificate has issued it.",
    ),
    "not_yet_valid": Phrase(
        kk="Сертификаттың қолданылу мерзімі әлі басталмаған.",
        ru="Срок действия сертификата ещё не начался.",
        en="The certificate is not valid yet.",
    ),
    "expired": Phrase(
        kk="Сертификаттың мерзімі өтіп кеткен. Жаңа кілт алып, қайта қол қойыңыз.",
        ru="Срок действия сертификата истёк. Получите новый ключ и подпишите ещё раз.",
        en="The certificate has expired. Get a new key and sign once more.",
    ),
    "not_for_signing": Phrase(
        kk="Бұл кілт құжатқа қол қоюға емес, жүйеге кіруге арналған. Қол қоюға арналған кілтті таңдаңыз.",
        ru="Этот ключ предназначен для входа, а не для подписи документов. Выберите ключ для подписи.",
        en="This key is for signing in, not for signing documents. Choose the key for signing.",
    ),
    "owner_unclear": Phrase(
        kk="Сертификаттан қол қоюшының ЖСН-і немесе кімнің атынан қол қойғаны анықталмайды.",
        ru="Из сертификата не видно ИИН подписавшего или от чьего имени он подписал.",
        en="The certificate does not show the signer's IIN, or on whose behalf they signed.",
    ),
}

_AUTHORITY = {
    "test_certificate": Phrase(
        kk="Бұл – сынақ сертификаты: оның кілті жұрттың бәріне белгілі, сондықтан ол ештеңені дәлелдемейді. Өз ЭЦҚ "
        "кілтіңізбен қол қойыңыз.",
        ru="ЭТО ТЕСТОВЫЙ СЕРТИФИКАТ: его ключ известен всем, и такая подпись ничего не доказывает. Подпишите своим "
        "ключом ЭЦП.",
        en="THIS IS A TEST CERTIFICATE: everybody knows its key, and such a signature proves nothing. Sign with your "
        "own EDS key.",
    ),
    "issuer_revoked": Phrase(
        kk="Сертификатты берген орталықтың өз сертификаты кері қайтарылған. Жаңа кілт алыңыз.",
        ru="Отозван сертификат самого центра, который выдал ваш. Получите новый ключ.",
        en="The certificate of the authority that issued yours has been revoked. Get a new key.",
    ),
    "revoked": Phrase(
        kk="Сертификат кері қайтарылған немесе тоқтатылған, сондықтан бұл кілтпен қол қоюға болмайды. Жаңа кілт алып, "
        "қайта қол қойыңыз.",
        ru="Сертификат отозван или приостановлен, этим ключом подписывать нельзя. Получите новый ключ и подпишите ещё "
        "раз.",
        en="The certificate was revoked or is on hold: this key may not sign. Get a new key and sign once more.",
    ),
    "revocation_unknown": Phrase(
        kk="Куәландырушы орталық сертификаттың кері қайтарылмағанын әзірге растаған жоқ.",
        ru="Удостоверяющий центр пока не подтвердил, что сертификат не отозван.",
        en="The certification authority has not confirmed yet that the certificate is not revoked.",
    ),
    "timestamp_bad": Phrase(
        kk="Қолтаңбадағы уақыт белгісі бүлінген немесе басқа қолтаңбаға берілген. Қайта қол қойыңыз.",
        ru="Метка времени в подписи повреждена или выдана другой подписи. Подпишите ещё раз.",
        en="The time stamp in the signature is damaged, or was given to another signature. Sign once more.",
    ),
    "timestamp_unproven": Phrase(
        kk="Қолтаңбадағы уақыт белгісін тексеру мүмкін емес. Қайта қол қойыңыз.",
        ru="Метку времени в подписи нельзя проверить. Подпишите ещё раз.",
        en="The time stamp in the signature cannot be checked. Sign once more.",
    ),
}

SIGNATURES = Words({**_ENVELOPE, **_SIGNATURE, **_AUTHORITY})
"""Keys: `outside.signature.shape.Reason`."""
