"""Sentences of problems that are not the procedure's own: how a request was made, and who may make it."""

from shanyraq.words.phrase import Phrase, phrases

TEXT = phrases(
    no_token=Phrase(
        kk="Кіру белгісі жоқ. Оны /api/oauth/token мекенжайынан алып, Authorization: Bearer тақырыбында жіберіңіз.",
        ru="Нет маркера доступа. Получите его по адресу /api/oauth/token и передайте в Authorization: Bearer.",
        en="There is no access token. Get one from /api/oauth/token and send it in Authorization: Bearer.",
    ),
    bad_token=Phrase(
        kk="Кіру белгісі белгісіз, мерзімі өткен немесе күші жойылған. Жаңасын алыңыз.",
        ru="Маркер доступа неизвестен, истёк или отозван. Получите новый.",
        en="The access token is unknown, over or revoked. Get another.",
    ),
    no_scope=Phrase(
        kk="Бұл жүйеге «{scope}» рұқсаты берілмеген.",
        ru="Этой системе не выдано разрешение «{scope}».",
        en="This system was not given the scope “{scope}”.",
    ),
    no_capacity=Phrase(
        kk="Кімнің атынан әрекет ететініңізді Acting-Role және Acting-Person тақырыптарында көрсетіңіз.",
        ru="Укажите в заголовках Acting-Role и Acting-Person, от чьего имени вы действуете.",
        en="Say in the headers Acting-Role and Acting-Person in whose name you act.",
    ),
    not_their_post=Phrase(
        kk="Бұл адам сіздің ұйымыңызда бүгін «{role}» лауазымында емес.",
        ru="Этот человек сегодня не занимает в вашей организации должность «{role}».",
        en="This person does not hold the post “{role}” in your organisation today.",
    ),
    not_their_own=Phrase(
        kk="Азамат тек өз атынан өтініш береді.",
        ru="Гражданин подаёт заявление только от своего имени.",
        en="A citizen applies in their own name alone.",
    ),
    not_found=Phrase(
        kk="Мұнда ештеңе жоқ немесе ол сізге ашық емес.",
        ru="Здесь ничего нет, или это вам не открыто.",
        en="There is nothing here, or it is not yours to see.",
    ),
    bad_method=Phrase(
        kk="Бұл мекенжай мұндай әдісті білмейді.",
        ru="Этот адрес не знает такого метода.",
        en="This address does not know this method.",
    ),
    not_json=Phrase(
        kk="Сұрау денесі JSON болуы және Content-Type: application/json деп аталуы керек.",
        ru="Тело запроса должно быть JSON и называться Content-Type: application/json.",
        en="The body must be JSON and say so: Content-Type: application/json.",
    ),
    other_media_type=Phrase(
        kk="Бұл мекенжай мұндай мазмұн түрін қабылдамайды.",
        ru="Этот адрес не принимает такой тип содержимого.",
        en="This address does not take content of this type.",
    ),
    bad_shape=Phrase(
        kk="Сұрау сипаттамаға сай емес: {why}.",
        ru="Запрос не соответствует описанию: {why}.",
        en="The request is not as described: {why}.",
    ),
    bad_date=Phrase(
        kk="Күн 1900 жылдан 2100 жылға дейінгі аралықта болуы керек.",
        ru="Дата должна лежать между 1900 и 2100 годами.",
        en="A date must lie between the years 1900 and 2100.",
    ),
    bad_birthday=Phrase(
        kk="Туған күн 1900 жылдан бүгінге дейінгі аралықта болуы керек.",
        ru="День рождения должен лежать между 1900 годом и сегодняшним днём.",
        en="A birthday must lie between the year 1900 and today.",
    ),
    still_going=Phrase(
        kk="Осы кілтпен жіберілген сұрау әлі орындалып жатыр. Сәл кейін сол сұрауды қайталаңыз.",
        ru="Запрос с этим ключом ещё выполняется. Повторите его чуть позже.",
        en="The request with this key is still being carried out. Repeat it a little later.",
    ),
    no_length=Phrase(
        kk="Сұрау денесінің ұзындығы Content-Length тақырыбында айтылуы керек.",
        ru="Длина тела запроса должна быть названа в Content-Length.",
        en="The length of the body has to be told in Content-Length.",
    ),
    bad_cursor=Phrase(
        kk="Беттің белгісі оқылмайды: оны алдыңғы беттен өзгертпей алыңыз.",
        ru="Отметка страницы не читается: возьмите её из предыдущей страницы без изменений.",
        en="The cursor cannot be read: take it from the page before as it is.",
    ),
    too_large=Phrase(
        kk="Сұрау тым үлкен: ең көбі {bytes} байт.",
        ru="Запрос слишком велик: не больше {bytes} байт.",
        en="The request is too large: at most {bytes} bytes.",
    ),
    no_key=Phrase(
        kk="Idempotency-Key тақырыбы керек: 16–64 латын әрпі, сан, сызықша немесе астыңғы сызық.",
        ru="Нужен заголовок Idempotency-Key: 16–64 латинских букв, цифр, дефисов или подчёркиваний.",
        en="The header Idempotency-Key is needed: 16 to 64 Latin letters, digits, hyphens or underscores.",
    ),
    key_of_another_request=Phrase(
        kk="Бұл кілтпен басқа сұрау жіберілген. Жаңа сұрауға жаңа кілт алыңыз.",
        ru="С этим ключом уже пришёл другой запрос. Для нового запроса возьмите новый ключ.",
        en="Another request came with this key. Take a new key for a new request.",
    ),
    bad_etag=Phrase(
        kk='If-Match — тырнақшадағы соңғы жазбаның нөмірі, мысалы "12".',
        ru='If-Match — номер последней записи в кавычках, например "12".',
        en='If-Match is the number of the last entry in quotes, "12" for instance.',
    ),
    too_many=Phrase(
        kk="Сұрау тым жиі. {seconds} секундтан кейін қайталаңыз.",
        ru="Слишком много запросов. Повторите через {seconds} с.",
        en="Too many requests. Repeat in {seconds} seconds.",
    ),
    unknown_file=Phrase(
        kk="Бұл файлды сіздің ұйымыңыз тапсырмаған және ол істе жоқ: {digest}.",
        ru="Этот файл не передан вашей организацией и не лежит в деле: {digest}.",
        en="This file was not handed in by your organisation and does not lie in the case: {digest}.",
    ),
    unknown_person=Phrase(
        kk="Мұндай адам енгізілмеген.", ru="Такой человек не внесён.", en="No such person is entered."
    ),
    unknown_dwelling=Phrase(
        kk="Мұндай тұрғынжай енгізілмеген.", ru="Такое жилище не внесено.", en="No such dwelling is entered."
    ),
    no_hours=Phrase(
        kk="Қызмет көрсетушінің жұмыс уақыты енгізілмеген, сондықтан тіркеу күнін айту мүмкін емес.",
        ru="Часы работы услугодателя не внесены, поэтому день регистрации назвать нельзя.",
        en="The provider keeps no hours, so nobody can say on which day an application is registered.",
    ),
    no_calendar=Phrase(
        kk="Бұл күндерге жұмыс күнтізбесі жоқ, сондықтан мерзім есептелмейді.",
        ru="На эти дни нет производственного календаря, поэтому срок не считается.",
        en="There is no working calendar for these days, so no term can be counted.",
    ),
    other_digest=Phrase(
        kk="Файлдың SHA-256 мәні мекенжайдағыдан басқа: {digest}.",
        ru="SHA-256 файла не тот, что в адресе: {digest}.",
        en="The SHA-256 of the file is not the one in the address: {digest}.",
    ),
    file_refused=Phrase(kk="Файл қабылданбады.", ru="Файл не принят.", en="The file was not taken."),
    unknown_organisation=Phrase(
        kk="Мұндай ұйым енгізілмеген.", ru="Такая организация не внесена.", en="No such organisation is entered."
    ),
    register_silent=Phrase(
        kk="Тізілім қазір жауап бермейді. Кейінірек қайталаңыз.",
        ru="Реестр сейчас не отвечает. Повторите позже.",
        en="The register does not answer now. Repeat later.",
    ),
    url_refused=Phrase(
        kk="Бұл мекенжайға хабар жіберілмейді: {why}. Рұқсат етілген тораптарды әкімші белгілейді.",
        ru="На этот адрес сообщения не отправляются: {why}. Разрешённые узлы называет администратор.",
        en="Nothing is sent to this address: {why}. The administrator names the hosts that are allowed.",
    ),
    not_for_citizens=Phrase(
        kk="Бұл азаматтың атынан берілмейді.",
        ru="От имени гражданина это не делается.",
        en="This is not done in a citizen's name.",
    ),
    for_the_secretary=Phrase(
        kk="Отырысты комиссияның хатшысы ғана шақырады.",
        ru="Заседание созывает только секретарь комиссии.",
        en="A sitting is called by the secretary of the commission alone.",
    ),
    not_opened_yet=Phrase(
        kk="Бұл құжат әлі ашылмаған: алдымен opened-in-account әрекетімен алынған күнін жазыңыз.",
        ru="Этот документ ещё не открыт: сначала запишите день получения действием opened-in-account.",
        en="This paper was not opened yet: record its receipt by the act opened-in-account first.",
    ),
    revocation_unknown=Phrase(
        kk="Куәландырушы орталық қазір жауап бермейді, қолтаңба сақталмады. Кейінірек қайталаңыз.",
        ru="Удостоверяющий центр сейчас не отвечает, подпись не сохранена. Повторите позже.",
        en="The certification authority does not answer now, the signature was not kept. Repeat later.",
    ),
    file_damaged=Phrase(
        kk="Сақталған файл жоғалған немесе өзгерген. Әкімшіге айтыңыз.",
        ru="Сохранённый файл пропал или изменён. Сообщите администратору.",
        en="The stored file is gone or was changed. Tell the administrator.",
    ),
    away=Phrase(
        kk="Дерекқор жауап бермейді, ештеңе жазылмады. Сол кілтпен қайталаңыз.",
        ru="База данных не отвечает, ничего не записано. Повторите с тем же ключом.",
        en="The database does not answer, nothing was written. Repeat with the same key.",
    ),
    broken=Phrase(
        kk="Біздің тараптан қате. Сол кілтпен қайталаңыз; қайталанса, әкімшіге айтыңыз.",
        ru="Ошибка на нашей стороне. Повторите с тем же ключом; если не поможет, сообщите администратору.",
        en="A fault of ours. Repeat with the same key; if that does not help, tell the administrator.",
    ),
)
