"""How each person and body of the Order is called."""

from shanyraq.words.phrase import Phrase, Words, phrases

BODIES: Words = phrases(
    {
        "body.recipient": Phrase(kk="көрсетілетін қызметті алушы", ru="услугополучатель", en="service recipient"),
        "body.family": Phrase(
            kk="кәмелетке толған отбасы мүшелері", ru="совершеннолетние члены семьи", en="adult family members"
        ),
        "body.provider": Phrase(kk="көрсетілетін қызметті беруші", ru="услугодатель", en="service provider"),
        "body.provider_head": Phrase(
            kk="көрсетілетін қызметті берушінің басшысы",
            ru="руководитель услугодателя",
            en="head of the service provider",
        ),
        "body.state_corporation": Phrase(
            kk="«Азаматтарға арналған үкімет» мемлекеттік корпорациясы",
            ru="Государственная корпорация «Правительство для граждан»",
            en="State Corporation “Government for Citizens”",
        ),
        "body.commission": Phrase(kk="тұрғын үй комиссиясы", ru="жилищная комиссия", en="housing commission"),
        "body.akim": Phrase(
            kk="облыстың, республикалық маңызы бар қаланың, астананың әкімі",
            ru="аким области, города республиканского значения, столицы",
            en="akim of the region, city of republican significance, the capital",
        ),
        "body.property_body": Phrase(
            kk="мемлекеттік мүлікті басқару жөніндегі уәкілетті орган",
            ru="уполномоченный орган по управлению государственным имуществом",
            en="authorized body for state property management",
        ),
        "body.property_body_territorial_head": Phrase(
            kk="мемлекеттік мүлікті басқару жөніндегі уәкілетті органның аумақтық бөлімшесінің басшысы",
            ru="руководитель территориального подразделения уполномоченного органа по управлению государственным "
            "имуществом",
            en="head of the territorial subdivision of the authorized body for state property management",
        ),
        "body.national_bank_deputy": Phrase(
            kk="Ұлттық Банк Төрағасының орынбасары (Ұлттық Банктің қоры үшін)",
            ru="заместитель Председателя Национального Банка (для фонда Национального Банка)",
            en="Deputy Chairman of the National Bank (for its own stock)",
        ),
        "body.industry_body": Phrase(
            kk="тиісті саланың уәкілетті органы",
            ru="уполномоченный орган соответствующей отрасли",
            en="authorized body of the industry",
        ),
        "body.transferring_party": Phrase(kk="беруші тарап", ru="передающая сторона", en="transferring party"),
        "body.receiving_party": Phrase(kk="қабылдаушы тарап", ru="принимающая сторона", en="receiving party"),
        "body.communal_property_body": Phrase(
            kk="коммуналдық мүлікке билік етуге уәкілетті атқарушы органның басшысы немесе әкім аппараты",
            ru="руководитель исполнительного органа, уполномоченного распоряжаться коммунальным имуществом, или "
            "аппарат акима",
            en="head of the executive body that disposes of communal property, or the akim’s office",
        ),
        "body.registering_body": Phrase(kk="тіркеуші орган", ru="регистрирующий орган", en="registering body"),
        "body.housing_body": Phrase(
            kk="тұрғын үй қатынастары саласындағы уәкілетті орган",
            ru="уполномоченный орган в сфере жилищных отношений",
            en="authorized body for housing relations",
        ),
        "body.quality_body": Phrase(
            kk="мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті орган",
            ru="уполномоченный орган по оценке и контролю качества оказания государственных услуг",
            en="quality assessment and control body",
        ),
        "body.court": Phrase(kk="сот", ru="суд", en="court"),
    }
)
