"""The sentences of the pre-check: what was said, and what the Housing Law makes of it. None of them is a decision."""

from shanyraq.words.phrase import Phrase, Words, phrases

CHECKS: Words = phrases(
    {
        "verdict.likely": Phrase(kk="мүмкін болар", ru="скорее да", en="likely"),
        "verdict.unlikely": Phrase(kk="болмауы ықтимал", ru="скорее нет", en="unlikely"),
        "verdict.person": Phrase(kk="маман қарауы керек", ru="должен посмотреть специалист", en="a person must look"),
        "check.tenant_yes": Phrase(
            kk="Сіз осы тұрғынжайдың жалдаушысысыз.",
            ru="Вы наниматель этого жилища.",
            en="You are the tenant of this dwelling.",
        ),
        "check.tenant_no": Phrase(
            kk="Тұрғынжайды оның жалдаушысы ғана жекешелендіре алады.",
            ru="Приватизировать жилище может только его наниматель.",
            en="Only the tenant of a dwelling may privatize it.",
        ),
        "check.tenant_unknown": Phrase(
            kk="Жалдаушы кім екені белгісіз: жалдау шартын немесе ордерді қараңыз.",
            ru="Неизвестно, кто наниматель: посмотрите договор найма или ордер.",
            en="It is not known who the tenant is: look at the tenancy agreement or the housing order.",
        ),
        "check.state_stock_yes": Phrase(
            kk="Тұрғынжай мемлекеттік тұрғын үй қорынан.",
            ru="Жилище из государственного жилищного фонда.",
            en="The dwelling is of the state housing stock.",
        ),
        "check.state_stock_no": Phrase(
            kk="Мемлекеттік тұрғын үй қорындағы тұрғынжай ғана жекешелендіріледі.",
            ru="Приватизируются только жилища государственного жилищного фонда.",
            en="Only dwellings of the state housing stock are privatized.",
        ),
        "check.state_stock_unknown": Phrase(
            kk="Тұрғынжайдың кімнің қорында екені белгісіз: оны әкімдік айтады.",
            ru="Неизвестно, в чьём фонде жилище: это скажет акимат.",
            en="It is not known whose stock the dwelling is in: the akimat can tell.",
        ),
        "check.adults_consent_yes": Phrase(
            kk="Отбасының барлық кәмелетке толған мүшесі келіседі.",
            ru="Все совершеннолетние члены семьи согласны.",
            en="All adult members of the family consent.",
        ),
        "check.adults_consent_no": Phrase(
            kk="Кәмелетке толған отбасы мүшелерінің бәрінің келісімі керек.",
            ru="Нужно согласие всех совершеннолетних членов семьи.",
            en="The consent of all adult members of the family is needed.",
        ),
        "check.adults_consent_unknown": Phrase(
            kk="Кәмелетке толған отбасы мүшелерінің бәрі келісе ме – белгісіз.",
            ru="Неизвестно, все ли совершеннолетние члены семьи согласны.",
            en="It is not known whether all adult members of the family consent.",
        ),
        "check.dwelling_free": Phrase(
            kk="Бұл тұрғынжайды жекешелендіруге заң тыйым салмайды.",
            ru="Закон не запрещает приватизировать это жилище.",
            en="The law does not bar this dwelling from privatization.",
        ),
        "check.dwelling_barred": Phrase(
            kk="Мұндай тұрғынжай жекешелендірілмейді: {bar}.",
            ru="Такое жилище не приватизируется: {bar}.",
            en="Such a dwelling is not privatized: {bar}.",
        ),
        "check.dwelling_unknown": Phrase(
            kk="Тұрғынжай заңда аталған ерекше жағдайларға жата ма – белгісіз.",
            ru="Неизвестно, относится ли жилище к исключениям, названным в законе.",
            en="It is not known whether the dwelling is among the exceptions the law names.",
        ),
        "check.privatized_before_yes": Phrase(
            kk="Азамат Қазақстанда бір ғана тұрғынжайды жекешелендіре алады.",
            ru="Гражданин может приватизировать в Казахстане только одно жилище.",
            en="A citizen may privatize only one dwelling in Kazakhstan.",
        ),
        "check.privatized_before_no": Phrase(
            kk="Сіз бұрын тұрғынжай жекешелендірмегенсіз.",
            ru="Раньше вы жилище не приватизировали.",
            en="You have not privatized a dwelling before.",
        ),
        "check.privatized_before_unknown": Phrase(
            kk="Бұрын жекешелендіру болған-болмағаны белгісіз: оны тізілім көрсетеді.",
            ru="Неизвестно, была ли приватизация раньше: это покажет реестр.",
            en="It is not known whether there was a privatization before: the register will show.",
        ),
        "check.privatized_by_coupons": Phrase(
            kk="Купон тетігі арқылы алынған тұрғынжай есептелмейді.",
            ru="Жилище, полученное через купонный механизм, не считается.",
            en="A dwelling got through the coupon mechanism does not count.",
        ),
        "check.privatized_small_share": Phrase(
            kk="Бұрынғы үлес ({share} %) кедергі болмайды.",
            ru="Прежняя доля ({share} %) не препятствует.",
            en="The earlier share ({share} %) is no bar.",
        ),
        "check.owns_dwelling_yes": Phrase(
            kk="Қазақстанда меншігінде басқа тұрғынжайы бар адам жекешелендіре алмайды.",
            ru="Приватизация не разрешена тому, у кого есть другое жилище в собственности в Казахстане.",
            en="One who owns another dwelling in Kazakhstan may not privatize.",
        ),
        "check.owns_dwelling_no": Phrase(
            kk="Меншігіңізде басқа тұрғынжай жоқ.",
            ru="Другого жилища в собственности у вас нет.",
            en="You own no other dwelling.",
        ),
        "check.owns_dwelling_unknown": Phrase(
            kk="Меншікте басқа тұрғынжай бар-жоғы белгісіз: оны тізілім көрсетеді.",
            ru="Неизвестно, есть ли другое жилище в собственности: это покажет реестр.",
            en="It is not known whether another dwelling is owned: the register will show.",
        ),
        "check.owned_small_share": Phrase(
            kk="Меншіктегі үлес ({share} %) елу пайыздан аз, сондықтан кедергі болмайды.",
            ru="Доля в собственности ({share} %) меньше пятидесяти процентов и не препятствует.",
            en="The share owned ({share} %) is below fifty percent and is no bar.",
        ),
        "check.owned_exactly_half": Phrase(
            kk="Меншіктегі үлес дәл {share} %: заң редакциялары мұны әртүрлі реттейді.",
            ru="Доля в собственности ровно {share} %: редакции закона решают это по-разному.",
            en="The share owned is exactly {share} %: editions of the law differ on it.",
        ),
        "check.mortgage_yes": Phrase(
            kk="Ипотекалық міндеттемесі бар адам жекешелендіре алмайды.",
            ru="Приватизация не разрешена тому, у кого есть ипотечное обязательство.",
            en="One who has a mortgage obligation may not privatize.",
        ),
        "check.mortgage_no": Phrase(
            kk="Ипотекалық міндеттемеңіз жоқ.",
            ru="Ипотечного обязательства у вас нет.",
            en="You have no mortgage obligation.",
        ),
        "check.mortgage_unknown": Phrase(
            kk="Ипотекалық міндеттеме бар-жоғы белгісіз.",
            ru="Неизвестно, есть ли ипотечное обязательство.",
            en="It is not known whether there is a mortgage obligation.",
        ),
        "check.alienated_yes": Phrase(
            kk="Өтініш бергенге дейінгі бес жылда өз тұрғынжайын иеліктен шығарған адам жекешелендіре алмайды.",
            ru="Приватизация не разрешена тому, кто за пять лет до обращения произвёл отчуждение своего жилища.",
            en="One who alienated an own dwelling within the five years before applying may not privatize.",
        ),
        "check.alienated_no": Phrase(
            kk="Соңғы бес жылда тұрғынжайыңызды иеліктен шығармағансыз.",
            ru="За последние пять лет вы своё жилище не отчуждали.",
            en="You alienated no dwelling of your own in the last five years.",
        ),
        "check.alienated_unknown": Phrase(
            kk="Соңғы бес жылда тұрғынжай иеліктен шығарылған-шығарылмағаны белгісіз.",
            ru="Неизвестно, отчуждалось ли жилище за последние пять лет.",
            en="It is not known whether a dwelling was alienated in the last five years.",
        ),
        "check.alienated_when": Phrase(
            kk="Тұрғынжайдың қашан иеліктен шығарылғаны белгісіз.",
            ru="Неизвестно, когда жилище было отчуждено.",
            en="It is not known when the dwelling was alienated.",
        ),
        "check.alienated_long_ago": Phrase(
            kk="Тұрғынжай бес жылдан бұрын иеліктен шығарылған, бұл кедергі болмайды.",
            ru="Жилище отчуждено больше пяти лет назад, это не препятствует.",
            en="The dwelling was alienated more than five years ago, which is no bar.",
        ),
        "check.housing_payments_yes": Phrase(
            kk="Тұрғынжайдың орнына тұрғын үй төлемдерін немесе өтемақы алған адам жекешелендіре алмайды.",
            ru="Приватизация не разрешена тому, кто получил вместо жилища жилищные выплаты или компенсацию.",
            en="One who received housing payments or compensation instead may not privatize.",
        ),
        "check.housing_payments_no": Phrase(
            kk="Тұрғын үй төлемдерін немесе өтемақы алмағансыз.",
            ru="Жилищных выплат или компенсации вы не получали.",
            en="You received no housing payments or compensation.",
        ),
        "check.housing_payments_unknown": Phrase(
            kk="Тұрғын үй төлемдері немесе өтемақы алынған-алынбағаны белгісіз.",
            ru="Неизвестно, были ли жилищные выплаты или компенсация.",
            en="It is not known whether housing payments or compensation were received.",
        ),
        "check.free_unknown": Phrase(
            kk="Тегін алуға қай санат құқық беретіні көрсетілмеген.",
            ru="Не указано, какая категория даёт право получить жилище безвозмездно.",
            en="The category that gives the right to the dwelling free of charge was not stated.",
        ),
        "check.free_no_category": Phrase(
            kk="Мұндай санат тегін алатындар тізімінде жоқ.",
            ru="Такой категории нет в перечне тех, кому жилище передаётся безвозмездно.",
            en="There is no such category in the list of those who get it free of charge.",
        ),
        "check.free_category": Phrase(
            kk="Бұл санатқа тұрғынжай тегін беріледі.",
            ru="Этой категории жилище передаётся безвозмездно.",
            en="This category gets the dwelling free of charge.",
        ),
        "check.free_length": Phrase(
            kk="Өтіліңіз тегін алуға жетеді. Жыл саны: {years}.",
            ru="Стажа достаточно для безвозмездной передачи. Полных лет: {years}.",
            en="The length of service is enough to get it free of charge. Full years: {years}.",
        ),
        "check.free_length_unknown": Phrase(
            kk="Өтіл мынаған жете ме, не ерекше жағдай бар ма – маман қарайды. Керек жыл саны: {least}.",
            ru="Хватает ли стажа и нет ли особых обстоятельств, посмотрит специалист. Нужно полных лет: {least}.",
            en="Whether the length is enough, or special circumstances apply, a person must look. Full years: {least}.",
        ),
        "check.holding_unknown": Phrase(
            kk="Тұрғынжайдың қандай негізде берілгені белгісіз.",
            ru="Неизвестно, на каком основании дано жилище.",
            en="It is not known on what ground the dwelling was given.",
        ),
        "check.service_excused": Phrase(
            kk="Қызметтің мұндай себеппен аяқталуы өтілдің орнына жүреді.",
            ru="Такая причина прекращения службы заменяет нужный стаж.",
            en="This end of service stands in for its length.",
        ),
        "check.service_unknown": Phrase(
            kk="Өтіл белгісіз. Керек жыл саны: {least}.",
            ru="Стаж неизвестен. Нужно полных лет: {least}.",
            en="The length of service is not known. Full years needed: {least}.",
        ),
        "check.service_free": Phrase(
            kk="Мұндай өтілмен тұрғынжай тегін беріледі. Жыл саны: {years}.",
            ru="При таком стаже жилище передаётся безвозмездно. Полных лет: {years}.",
            en="With this length of service the dwelling is free of charge. Full years: {years}.",
        ),
        "check.service_enough": Phrase(
            kk="Өтіліңіз қалдық құны бойынша сатып алуға жетеді. Жыл саны: {years}.",
            ru="Стажа достаточно для выкупа по остаточной стоимости. Полных лет: {years}.",
            en="The length of service is enough to redeem at the residual value. Full years: {years}.",
        ),
        "check.service_short": Phrase(
            kk="Өтіл жетпейді. Жыл саны: {years}, керегі: {least}.",
            ru="Стажа не хватает. Полных лет: {years}, нужно: {least}.",
            en="The length of service is too short. Full years: {years}, needed: {least}.",
        ),
    }
)
