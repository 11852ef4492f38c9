"""The papers by which a dwelling comes into communal property: petition, answer, decision, deed (p.6(2), 6(3), 9)."""

from shanyraq.words.phrase import Phrase, Words, phrases

_BOTH = phrases(
    {
        "dwelling": Phrase(kk="Тұрғынжай", ru="Жилище", en="Dwelling"),
        "holder": Phrase(kk="Баланс ұстаушы", ru="Балансодержатель", en="On the balance sheet of"),
        "provider": Phrase(kk="Қабылдаушы тарап", ru="Принимающая сторона", en="Receiving side"),
        "decision": Phrase(
            kk="Тұрғын үй комиссиясының шешімі", ru="Решение жилищной комиссии", en="Decision of the housing commission"
        ),
        "petition": Phrase(kk="Әкімнің өтінішхаты", ru="Ходатайство акима", en="The akim’s petition"),
        "consent": Phrase(
            kk="Тиісті саланың уәкілетті органының келісімі",
            ru="Согласование уполномоченного органа отрасли",
            en="Consent of the authorized body of the industry",
        ),
        "property_decision": Phrase(
            kk="Мемлекеттік мүлікті басқару жөніндегі уәкілетті органның шешімі",
            ru="Решение уполномоченного органа по управлению государственным имуществом",
            en="Decision of the authorized body for state property management",
        ),
        "paper_is": Phrase(kk="№ {number}, {day}", ru="№ {number}, {day}", en="No. {number}, {day}"),
        "to": Phrase(kk="Кімге", ru="Кому", en="To"),
        "from": Phrase(kk="Кімнен", ru="От кого", en="From"),
        "reasons": Phrase(kk="Себептері", ru="Причины", en="Reasons"),
        "explained": Phrase(kk="Қосымша түсіндірме", ru="Пояснение", en="Explanation"),
        "position.owner": Phrase(
            kk="Беруші тараптың уәкілетті адамы",
            ru="Уполномоченное лицо передающей стороны",
            en="Authorized official of the transferring side",
        ),
        "position.head": Phrase(
            kk="Қабылдаушы тараптың уәкілетті адамы",
            ru="Уполномоченное лицо принимающей стороны",
            en="Authorized official of the receiving side",
        ),
        "position.akim": Phrase(
            kk="Әкім немесе ол уәкілеттік берген адам",
            ru="Аким или уполномоченное им лицо",
            en="The akim, or whom the akim has authorized",
        ),
        "position.body": Phrase(kk="Бірінші басшы", ru="Первый руководитель", en="Head"),
    }
)

_PETITION = phrases(
    {
        "petition.title": Phrase(
            kk="Тұрғынжайды республикалық меншіктен коммуналдық меншікке беру туралы өтінішхат",
            ru="Ходатайство о передаче жилища из республиканской собственности в коммунальную",
            en="Petition to transfer a dwelling from republican to communal property",
        ),
        "petition.text": Phrase(
            kk="Тұрғын үй комиссиясы төменде көрсетілген тұрғынжайды жекешелендіру туралы шешім қабылдады. Тұрғынжай "
            "республикалық меншікте. Оны тиісті саланың уәкілетті органымен келісіп, коммуналдық меншікке беру туралы "
            "шешім қабылдауыңызды сұраймын ({article}).",
            ru="Жилищная комиссия решила приватизировать указанное ниже жилище. Жилище находится в республиканской "
            "собственности. Прошу по согласованию с уполномоченным органом соответствующей отрасли принять решение о "
            "его передаче в коммунальную собственность ({article}).",
            en="The housing commission has decided on the privatization of the dwelling below, which is in republican "
            "property. I ask you to decide, with the agreement of the authorized body of the industry, on its transfer "
            "to communal property ({article}).",
        ),
        "petition.term": Phrase(
            kk="Шешім комиссия шешімінен кейін {term} ішінде қабылданады, соңғы күні: {due}.",
            ru="Решение принимается в течение {term} после решения комиссии, последний день: {due}.",
            en="The decision is made within {term} of the commission’s decision; last day: {due}.",
        ),
    }
)

_ANSWERS = phrases(
    {
        "industry.title.yes": Phrase(
            kk="Тұрғынжайды коммуналдық меншікке беруге келісім",
            ru="Согласование передачи жилища в коммунальную собственность",
            en="Consent to the transfer of a dwelling to communal property",
        ),
        "industry.title.no": Phrase(
            kk="Тұрғынжайды коммуналдық меншікке беруге келіспеу",
            ru="Отказ в согласовании передачи жилища в коммунальную собственность",
            en="Refusal to agree to the transfer of a dwelling to communal property",
        ),
        "industry.text.yes": Phrase(
            kk="Төменде көрсетілген тұрғынжайды республикалық меншіктен коммуналдық меншікке беруге КЕЛІСЕМІЗ "
            "({article}).",
            ru="СОГЛАСОВЫВАЕМ передачу указанного ниже жилища из республиканской собственности в коммунальную "
            "({article}).",
            en="We AGREE to the transfer of the dwelling below from republican to communal property ({article}).",
        ),
        "industry.text.no": Phrase(
            kk="Төменде көрсетілген тұрғынжайды коммуналдық меншікке беруге КЕЛІСПЕЙМІЗ. Себептері жойылған соң "
            "өтінішхат қайта жіберіле алады ({article}).",
            ru="НЕ СОГЛАСОВЫВАЕМ передачу указанного ниже жилища в коммунальную собственность. Когда причины "
            "устранены, ходатайство можно направить снова ({article}).",
            en="We DO NOT AGREE to the transfer of the dwelling below to communal property. Once the reasons are "
            "removed, the petition can be sent again ({article}).",
        ),
        "property.title.yes": Phrase(
            kk="Тұрғынжайды республикалық меншіктен коммуналдық меншікке беру туралы шешім",
            ru="Решение о передаче жилища из республиканской собственности в коммунальную",
            en="Decision to transfer a dwelling from republican to communal property",
        ),
        "property.title.no": Phrase(
            kk="Тұрғынжайды коммуналдық меншікке беруден бас тарту туралы шешім",
            ru="Решение об отказе в передаче жилища в коммунальную собственность",
            en="Decision not to transfer a dwelling to communal property",
        ),
        "property.text.yes": Phrase(
            kk="Әкімнің өтінішхаты мен салалық органның келісімін қарап, төменде көрсетілген тұрғынжайды коммуналдық "
            "меншікке беру туралы ШЕШІМ ҚАБЫЛДАНДЫ ({article}).",
            ru="По результатам рассмотрения ходатайства акима и согласования отраслевого органа РЕШЕНО передать "
            "указанное ниже жилище в коммунальную собственность ({article}).",
            en="Having considered the akim’s petition and the consent of the body of the industry, it IS DECIDED to "
            "transfer the dwelling below to communal property ({article}).",
        ),
        "property.text.no": Phrase(
            kk="Әкімнің өтінішхатын қарап, төменде көрсетілген тұрғынжайды коммуналдық меншікке беруден бас тарту "
            "туралы ШЕШІМ ҚАБЫЛДАНДЫ. Себептері жойылған соң өтінішхат қайта жіберіле алады ({article}).",
            ru="По результатам рассмотрения ходатайства акима РЕШЕНО отказать в передаче указанного ниже жилища в "
            "коммунальную собственность. Когда причины устранены, ходатайство можно направить снова ({article}).",
            en="Having considered the akim’s petition, it IS DECIDED not to transfer the dwelling below to communal "
            "property. Once the reasons are removed, the petition can be sent again ({article}).",
        ),
        "property.next": Phrase(
            kk="Тапсыру актісіне қол қою, оны бекіту және құқықты мемлекеттік тіркеу осы шешімнен кейін {term} ішінде "
            "жүргізіледі.",
            ru="Передаточный акт подписывается, утверждается, и право регистрируется в течение {term} после этого "
            "решения.",
            en="The deed of transfer is signed and approved, and the title registered, within {term} of this decision.",
        ),
    }
)

_DEED = phrases(
    {
        "deed.title": Phrase(
            kk="Тұрғынжайды қабылдап алу-тапсыру актісі (тапсыру актісі)",
            ru="Акт приёма-передачи жилища (передаточный акт)",
            en="Deed of acceptance and transfer of a dwelling (transfer deed)",
        ),
        "deed.text": Phrase(
            kk="Беруші тарап төменде сипатталған тұрғынжайды береді, ал қабылдаушы тарап оны коммуналдық тұрғын үй "
            "қорына қабылдайды ({article}).",
            ru="Передающая сторона передаёт, а принимающая сторона принимает в коммунальный жилищный фонд жилище, "
            "описанное ниже ({article}).",
            en="The transferring side passes, and the receiving side accepts into the communal housing stock, the "
            "dwelling described below ({article}).",
        ),
        "deed.sides": Phrase(kk="1. Тараптар", ru="1. Стороны", en="1. Sides"),
        "deed.transferring": Phrase(kk="Беруші тарап", ru="Передающая сторона", en="Transferring side"),
        "deed.receiving": Phrase(kk="Қабылдаушы тарап", ru="Принимающая сторона", en="Receiving side"),
        "deed.represented": Phrase(kk="Атынан қол қояды", ru="Подписывает", en="Signed for it by"),
        "deed.dwelling": Phrase(kk="2. Тұрғынжай", ru="2. Жилище", en="2. Dwelling"),
        "deed.grounds": Phrase(kk="3. Негіздері", ru="3. Основания", en="3. Grounds"),
        "deed.terms": Phrase(kk="4. Беру шарттары", ru="4. Условия передачи", en="4. Terms of the transfer"),
        "deed.tenant": Phrase(
            kk="Тұрғынжай онда тұратын жалдаушымен бірге беріледі: ол комиссияның шешімі бойынша жекешелендіріледі.",
            ru="Жилище передаётся с проживающим в нём нанимателем: по решению комиссии оно приватизируется.",
            en="The dwelling passes with the tenant who lives in it: by the commission’s decision it is privatized.",
        ),
        "deed.title_arises": Phrase(
            kk="Коммуналдық меншік құқығы мемлекеттік тіркелген кезден бастап туындайды ({article}).",
            ru="Право коммунальной собственности возникает с момента государственной регистрации ({article}).",
            en="Communal ownership arises at its state registration ({article}).",
        ),
        "deed.languages": Phrase(
            kk="Акт қазақ және орыс тілдерінде жасалды, мәтіндердің күші бірдей.",
            ru="Акт составлен на казахском и русском языках, тексты имеют одинаковую силу.",
            en="The deed is made in Kazakh and in Russian, both texts being equally valid.",
        ),
        "deed.state": Phrase(
            kk="Тұрғынжайдың жай-күйі мен ескертпелер", ru="Состояние жилища и замечания", en="State of the dwelling"
        ),
        "deed.sign": Phrase(kk="Тараптар қол қояды", ru="Подписывают стороны", en="Signed by the sides"),
        "deed.approve": Phrase(kk="Бекітеді", ru="Утверждают", en="Approved by"),
        "post.communal_property_body": Phrase(
            kk="Жергілікті бюджеттен қаржыландырылатын, коммуналдық мүлікке билік етуге уәкілетті атқарушы органның "
            "басшысы",
            ru="Руководитель исполнительного органа, финансируемого из местного бюджета, уполномоченного на "
            "распоряжение коммунальным имуществом",
            en="Head of the executive body financed from the local budget and authorized to dispose of communal "
            "property",
        ),
        "post.akim_office": Phrase(
            kk="Аудандық маңызы бар қала, ауыл, кент, ауылдық округ әкімінің аппараты",
            ru="Аппарат акима города районного значения, села, посёлка, сельского округа",
            en="Office of the akim of a city of district significance, village, township or rural district",
        ),
        "post.state_property_subdivision": Phrase(
            kk="Мемлекеттік мүлікті басқару жөніндегі уәкілетті органның аумақтық бөлімшесінің басшысы",
            ru="Руководитель территориального подразделения уполномоченного органа по управлению государственным "
            "имуществом",
            en="Head of the territorial subdivision of the authorized body for state property management",
        ),
        "post.national_bank": Phrase(
            kk="Қазақстан Республикасы Ұлттық Банкі Төрағасының орынбасары",
            ru="Заместитель Председателя Национального Банка Республики Казахстан",
            en="Deputy Chairman of the National Bank of the Republic of Kazakhstan",
        ),
    }
)

TRANSFER: Words = phrases(_BOTH, _PETITION, _ANSWERS, _DEED)
"""Keys: `post.<procedure.parties.ApproverPost>`, `<industry|property>.<title|text>.<yes|no>`."""
