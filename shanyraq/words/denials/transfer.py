"""The way into communal property."""

from shanyraq.words.phrase import Phrase

TRANSFER = {
    "no_transfer_yet": Phrase(
        kk="Тұрғынжайды беруге қатысатын органдар әлі көрсетілмеген.",
        ru="Органы, участвующие в передаче жилища, ещё не указаны.",
        en="The bodies that take part in the transfer are not named yet.",
    ),
    "republican_only": Phrase(
        kk="Бұл қадам тек республикалық қордың тұрғынжайына қажет.",
        ru="Этот шаг нужен только для жилища республиканского фонда.",
        en="This step is for dwellings of the republican stock only.",
    ),
    "sides_of_another_case": Phrase(
        kk="Беруші тарап – тұрғынжайдың иесі, қабылдаушы тарап – осы іс бойынша көрсетілетін қызметті беруші.",
        ru="Передающая сторона – владелец жилища, принимающая – услугодатель по этому делу.",
        en="The transferring side is the dwelling’s owner, the receiving side the provider of this case.",
    ),
    "bank_approves": Phrase(
        kk="Ұлттық Банктің тұрғынжайын беру актісін мемлекет атынан Ұлттық Банк Төрағасының орынбасары бекітеді. "
        "Ұлттық Банкті таңдаңыз.",
        ru="Передаточный акт на жилище Национального Банка со стороны государства утверждает заместитель Председателя "
        "Национального Банка. Выберите Национальный Банк.",
        en="The deed of a dwelling of the National Bank is approved for the state by its Deputy Chairman. Choose the "
        "National Bank.",
    ),
    "subdivision_approves": Phrase(
        kk="Беру актісін мемлекет атынан мемлекеттік мүлікті басқару органының аумақтық бөлімшесі бекітеді; "
        "Ұлттық Банк тек өз тұрғынжайларын бекітеді.",
        ru="Передаточный акт со стороны государства утверждает территориальное подразделение органа по управлению "
        "государственным имуществом; Национальный Банк – только для своих жилищ.",
        en="The deed is approved for the state by the territorial subdivision for state property; the National Bank "
        "approves for its own dwellings alone.",
    ),
    "one_body_approves_twice": Phrase(
        kk="Актіні екі орган бекітеді: бірі мемлекет, екіншісі жергілікті атқарушы орган атынан. Екі бөлек "
        "орган таңдаңыз.",
        ru="Акт утверждают два органа: один со стороны государства, другой – местного исполнительного. Выберите два "
        "разных.",
        en="Two bodies approve the deed: one for the state, one for the local executive side. Choose two different "
        "ones.",
    ),
    "bodies_of_another_route": Phrase(
        kk="Бұл тұрғынжай республикалық қордан емес: әкім, салалық орган, мемлекеттік мүлік органы қатыспайды. Оларды "
        "алып тастаңыз.",
        ru="Это жилище не из республиканского фонда: аким, отраслевой орган и органы по государственному имуществу не "
        "участвуют. Уберите их.",
        en="This dwelling is not of the republican stock: akim, industry and state property bodies take no part. Leave "
        "them out.",
    ),
    "post_of_another_body": Phrase(
        kk="Таңдалған орган актіні бұл лауазымда бекітпейді. Басқа орган таңдаңыз.",
        ru="Выбранный орган не утверждает акт в этом качестве. Выберите другой орган.",
        en="The body chosen does not approve the deed in that post. Choose another one.",
    ),
    "bodies_missing": Phrase(
        kk="Тапсыруға қатысатын барлық органды көрсетіңіз.",
        ru="Укажите все органы, участвующие в передаче.",
        en="Name every body that takes part in the transfer.",
    ),
    "deed_being_signed": Phrase(
        kk="Тапсыру актісіне қол қойыла бастады. Органдарды өзгерту үшін алдымен актіні қайта жасаңыз.",
        ru="Передаточный акт уже подписывают. Чтобы изменить органы, сначала составьте акт заново.",
        en="The deed of transfer is being signed. To change the bodies, draw the deed up anew first.",
    ),
    "petition_already_sent": Phrase(
        kk="Әкімнің өтінішхаты жіберілген, жауап күтілуде.",
        ru="Ходатайство акима направлено, ждём ответа.",
        en="The akim’s petition was sent and waits for its answer.",
    ),
    "no_petition_yet": Phrase(
        kk="Әкімнің өтінішхаты әлі жіберілмеген.",
        ru="Ходатайство акима ещё не направлено.",
        en="The akim’s petition has not been sent yet.",
    ),
    "industry_already_answered": Phrase(
        kk="Салалық орган жауап берген.",
        ru="Отраслевой орган уже ответил.",
        en="The body of the industry has answered already.",
    ),
    "industry_not_agreed": Phrase(
        kk="Салалық органның келісімі жоқ.",
        ru="Нет согласования отраслевого органа.",
        en="The body of the industry has not agreed.",
    ),
    "property_body_already_decided": Phrase(
        kk="Мемлекеттік мүлік жөніндегі орган шешім қабылдаған.",
        ru="Орган по госимуществу уже принял решение.",
        en="The state-property body has decided already.",
    ),
    "no_property_decision": Phrase(
        kk="Мемлекеттік мүлік жөніндегі органның беру туралы шешімі жоқ.",
        ru="Нет решения органа по госимуществу о передаче.",
        en="There is no decision of the state-property body to transfer.",
    ),
    "no_deed_yet": Phrase(
        kk="Тапсыру актісі әлі жасалмаған.",
        ru="Передаточный акт ещё не составлен.",
        en="There is no deed of transfer yet.",
    ),
    "deed_not_signed": Phrase(
        kk="Актіге екі тарап та қол қоюы керек.",
        ru="Акт должны подписать обе стороны.",
        en="Both sides have to sign the deed first.",
    ),
    "deed_already_approved": Phrase(kk="Акт бекітілген.", ru="Акт уже утверждён.", en="The deed is approved already."),
    "deed_not_approved": Phrase(
        kk="Акт әлі бекітілмеген.", ru="Акт ещё не утверждён.", en="The deed is not approved yet."
    ),
    "not_an_approver_here": Phrase(
        kk="Мұндай қордың тұрғынжайы бойынша актіні басқа лауазымды адам бекітеді.",
        ru="Для жилища из такого фонда акт утверждает другое должностное лицо.",
        en="For a dwelling of this stock another official approves the deed.",
    ),
    "other_side": Phrase(
        kk="Екінші тарап үшін қол қоюға болмайды.",
        ru="Подписать за другую сторону нельзя.",
        en="Nobody signs for the other side.",
    ),
    "registration_number_needed": Phrase(
        kk="Тіркеу нөмірін енгізіңіз.", ru="Укажите номер регистрации.", en="Enter the registration number."
    ),
    "registered_on_another_day": Phrase(
        kk="Тіркеу күні {first} мен {last} аралығында болуы керек: акт жасалғаннан ерте емес, бүгіннен кеш емес.",
        ru="День регистрации должен быть между {first} и {last}: не раньше акта и не позже сегодняшнего дня.",
        en="The day of registration lies between {first} and {last}: not before the deed, not after today.",
    ),
    "reason_needed": Phrase(
        kk="Келіспесеңіз, себебін жазыңыз.",
        ru="Если вы не согласны, напишите почему.",
        en="If you do not agree, write why.",
    ),
    "title_already_registered": Phrase(
        kk="Коммуналдық меншік құқығы тіркелген.",
        ru="Право коммунальной собственности уже зарегистрировано.",
        en="Communal ownership is registered already.",
    ),
    "title_not_registered": Phrase(
        kk="Алдымен тұрғынжай коммуналдық меншікке тіркелуі керек.",
        ru="Сначала жилище должно быть зарегистрировано в коммунальной собственности.",
        en="First the dwelling has to be registered in communal property.",
    ),
}
