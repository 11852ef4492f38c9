"""What acts of several rooms share: grounds, the commission, the hearing, signing."""

from shanyraq.words.phrase import Phrase, phrases

SHARED = phrases(
    {
        "ground.choice": Phrase(kk="{ground}) {text}", ru="{ground}) {text}", en="{ground}) {text}"),
        "ground.reason": Phrase(kk="Негізі", ru="Основание", en="Ground"),
        "ground.facts": Phrase(kk="Істегі деректер", ru="Факты по делу", en="Facts of the case"),
        "ground.facts.hint": Phrase(
            kk="Не анықталғанын, қай құжаттан немесе тіркелімнен екенін жазыңыз.",
            ru="Что установлено и из какого документа или реестра это видно.",
            en="What was found, and from which paper or register.",
        ),
        "ground.ground": Phrase(kk="{number}-негіз", ru="Основание {number}", en="Ground {number}"),
        "ground.further": Phrase(kk="Тағы бір негіз", ru="Ещё одно основание", en="Another ground"),
        "commission.by_act": Phrase(kk="{act}, {day}", ru="{act}, {day}", en="{act}, {day}"),
        "commission.member": Phrase(kk="Мүшесі", ru="Член комиссии", en="Member"),
        "commission.seat": Phrase(kk="Орны", ru="Место", en="Seat"),
        "seat.chair": Phrase(kk="төраға", ru="председатель", en="chair"),
        "seat.deputy": Phrase(kk="төраға орынбасары", ru="заместитель председателя", en="deputy chair"),
        "seat.member": Phrase(kk="мүше", ru="член", en="member"),
        "seat.secretary": Phrase(kk="хатшы", ru="секретарь", en="secretary"),
        "seat.substitute": Phrase(kk="орынбасушы: {name}", ru="замещает: {name}", en="substitute for {name}"),
        "seat.until": Phrase(kk="мерзімі: {day} дейін", ru="срок по {day}", en="until {day}"),
        "rules.term": Phrase(kk="Өкілеттік мерзімі", ru="Срок полномочий", en="Term of office"),
        "rules.no_end": Phrase(kk="мерзімсіз", ru="без срока", en="no end set"),
        "rules.quorum": Phrase(kk="Кворум", ru="Кворум", en="Quorum"),
        "rules.quorum.share": Phrase(
            kk="шеттетілмегендердің {of}/{out} бөлігі",
            ru="{of}/{out} от неотведённых членов с голосом",
            en="{of}/{out} of the voting members not recused",
        ),
        "rules.majority": Phrase(kk="Көпшілік", ru="Большинство", en="Majority"),
        "rules.majority.of_voters": Phrase(
            kk="дауыс бергендердің жартысынан көбі",
            ru="больше половины голосовавших",
            en="more than half of those voting",
        ),
        "rules.majority.of_composition": Phrase(
            kk="құрамның жартысынан көбі", ru="больше половины состава", en="more than half of the composition"
        ),
        "rules.casting": Phrase(
            kk="Тең болса, төрағаның дауысы шешеді",
            ru="При равенстве решает голос председателя",
            en="The chair has a casting vote",
        ),
        "rules.secretary": Phrase(
            kk="Хатшының дауыс құқығы бар", ru="Секретарь голосует", en="The secretary has a vote"
        ),
        "rules.ballots": Phrase(
            kk="Мүшелер бюллетеньге қол қояды", ru="Члены подписывают бюллетени", en="Members sign their ballots"
        ),
        "rules.source": Phrase(kk="Қайдан алынған", ru="Источник правил", en="Source of the rules"),
        "rules.yes": Phrase(kk="иә", ru="да", en="yes"),
        "rules.no": Phrase(kk="жоқ", ru="нет", en="no"),
        "hearing.said.present": Phrase(kk="Тыңдауға қатысқандар", ru="Кто был на заслушивании", en="At the hearing"),
        "hearing.said.statements": Phrase(
            kk="Өтініш беруші не айтты", ru="Что сказал заявитель", en="What the applicant said"
        ),
        "hearing.said.others": Phrase(kk="Басқалар не айтты", ru="Что сказали другие", en="What the others said"),
        "hearing.said.questions": Phrase(kk="Сұрақтар мен жауаптар", ru="Вопросы и ответы", en="Questions and answers"),
        "hearing.objections": Phrase(kk="Қарсылықтар", ru="Возражения", en="Objections"),
        "hearing.objection.on": Phrase(kk="{day} түскен", ru="поступило {day}", en="received {day}"),
        "hearing.grounds": Phrase(
            kk="Алдын ала шешімнің негіздері",
            ru="Основания предварительного решения",
            en="Grounds of the preliminary decision",
        ),
        "hearing.title": Phrase(kk="Тыңдау", ru="Заслушивание", en="Hearing"),
        "hearing.at": Phrase(kk="Уақыты", ru="Когда", en="When"),
        "hearing.place": Phrase(kk="Орны", ru="Где", en="Where"),
        "hearing.notified": Phrase(kk="Хабарланған", ru="Уведомление отправлено", en="Notice sent"),
        "hearing.received": Phrase(kk="Алынған", ru="Уведомление получено", en="Notice received"),
        "hearing.not_received": Phrase(
            kk="тапсырылғаны енгізілмеген", ru="вручение не внесено", en="delivery not recorded"
        ),
        "hearing.held": Phrase(kk="Өткізілген", ru="Состоялось", en="Held"),
        "hearing.waived": Phrase(
            kk="Тыңдаусыз шешуді сұраған", ru="Просьба решить без заслушивания", en="Asked to be decided without it"
        ),
        "act.sign.title": Phrase(kk="Құжатқа қол қою", ru="Подписать документ", en="Sign the paper"),
        "act.sign.button": Phrase(kk="Қол қою", ru="Подписать", en="Sign"),
        "act.sign.hint": Phrase(
            kk="Тек осы құжаттың дәл осы байттарына қол қойылады. Алдымен ашып оқыңыз.",
            ru="Подписываются именно эти байты этого документа. Сначала откройте и прочитайте.",
            en="Exactly these bytes of this paper are signed. Open and read it first.",
        ),
        "act.sign.open": Phrase(
            kk="Қол қойылатын құжатты ашу (PDF)",
            ru="Открыть подписываемый документ (PDF)",
            en="Open the paper to sign (PDF)",
        ),
        "act.sign.none": Phrase(
            kk="Қол қоюды күтіп тұрған құжат жоқ.", ru="Подписывать нечего.", en="No paper waits for a signature."
        ),
    }
)
