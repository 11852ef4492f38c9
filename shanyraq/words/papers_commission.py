"""The minutes of the housing commission."""

from shanyraq.words.phrase import Phrase, Words, phrases

_SITTING = phrases(
    {
        "title": Phrase(
            kk="Тұрғын үй комиссиясы отырысының хаттамасы",
            ru="Протокол заседания жилищной комиссии",
            en="Minutes of a sitting of the housing commission",
        ),
        "commission": Phrase(kk="Комиссия", ru="Комиссия", en="Commission"),
        "formed_by": Phrase(kk="Құру туралы акт", ru="Акт о создании", en="Formed by"),
        "formed_by_is": Phrase(kk="{act} ({day})", ru="{act} ({day})", en="{act} ({day})"),
        "sitting": Phrase(kk="Отырыс", ru="Заседание", en="Sitting"),
        "sitting_is": Phrase(kk="№ {number}, {at}", ru="№ {number}, {at}", en="No. {number}, {at}"),
        "place": Phrase(kk="Өткен жері", ru="Место проведения", en="Place"),
        "round": Phrase(kk="Дауыс беру кезегі", ru="Тур голосования", en="Round of voting"),
        "members": Phrase(kk="Құрамы мен қатысуы", ru="Состав и участие", en="Composition and attendance"),
        "member": Phrase(kk="Комиссия мүшесі", ru="Член комиссии", en="Member"),
        "seat": Phrase(kk="Орны", ru="Место в комиссии", en="Seat"),
        "presence": Phrase(kk="Қатысуы", ru="Участие", en="Attendance"),
        "vote": Phrase(kk="Дауысы", ru="Голос", en="Vote"),
        "seat.chair": Phrase(kk="төраға", ru="председатель", en="chair"),
        "seat.deputy": Phrase(kk="төраға орынбасары", ru="заместитель председателя", en="deputy chair"),
        "seat.member": Phrase(kk="мүше", ru="член", en="member"),
        "seat.secretary": Phrase(kk="хатшы", ru="секретарь", en="secretary"),
        "presence.present": Phrase(kk="қатысты", ru="присутствует", en="present"),
        "presence.absent": Phrase(kk="қатысқан жоқ", ru="отсутствует", en="absent"),
        "presence.recused": Phrase(kk="шеттетілді", ru="отведён", en="recused"),
        "vote.for": Phrase(kk="жақтады", ru="за", en="for"),
        "vote.against": Phrase(kk="қарсы", ru="против", en="against"),
        "vote.abstain": Phrase(kk="қалыс қалды", ru="воздержался", en="abstained"),
        "vote.none": Phrase(kk="–", ru="–", en="–"),
        "vote.by_ballot": Phrase(
            kk="{vote}; бюллетень № {number}", ru="{vote}; бюллетень № {number}", en="{vote}; ballot No. {number}"
        ),
        "challenges": Phrase(
            kk="Қанағаттандырылмаған шеттету өтініштері",
            ru="Отводы, которые не удовлетворены",
            en="Challenges that were not granted",
        ),
        "challenge_of": Phrase(kk="Кімге қатысты", ru="Кому заявлен", en="Of whom"),
        "challenge_why": Phrase(kk="Өтініштің себебі", ru="Почему заявлен", en="Why it was made"),
        "challenge_answer": Phrase(kk="Неге қалдырылды", ru="Почему отклонён", en="Why it was not granted"),
        "recusals": Phrase(kk="Шеттетулер", ru="Отводы", en="Recusals"),
        "recusal_why": Phrase(kk="Себебі", ru="Причина", en="Reason"),
        "recusals_note": Phrase(
            kk="Шеттетілген мүшелер істі қарауға да, дауыс беруге де қатыспады және кворум мен көпшілік есебіне "
            "кірмейді ({article}).",
            ru="Отведённые члены не участвовали ни в рассмотрении, ни в голосовании и не входят в расчёт кворума и "
            "большинства ({article}).",
            en="Recused members took part neither in the discussion nor in the vote, and count neither for the quorum "
            "nor for the majority ({article}).",
        ),
        "no_recusals": Phrase(
            kk="Мүдделер қақтығысы туралы ешкім мәлімдеген жоқ.",
            ru="О конфликте интересов никто не заявил.",
            en="Nobody declared a conflict of interest.",
        ),
    }
)

_MATTER = phrases(
    {
        "agenda": Phrase(kk="Күн тәртібі", ru="Повестка дня", en="Agenda"),
        "matter": Phrase(kk="Мәселе", ru="Вопрос", en="Matter"),
        "question": Phrase(
            kk="Тұрғынжайды жекешелендіру туралы", ru="О приватизации жилища", en="Privatization of a dwelling"
        ),
        "asked": Phrase(kk="Не сұралады", ru="О чём просят", en="What is asked for"),
        "put": Phrase(
            kk="Дауысқа қойылған мәселе", ru="Вопрос, поставленный на голосование", en="Question put to the vote"
        ),
        "put_is": Phrase(
            kk="Тұрғынжайды жекешелендіруге рұқсат беру: {basis}",
            ru="Разрешить приватизацию жилища: {basis}",
            en="To allow the privatization of the dwelling: {basis}",
        ),
        "hearing": Phrase(kk="Өтініш берушіні тыңдау", ru="Заслушивание заявителя", en="Hearing of the applicant"),
        "voting": Phrase(kk="Дауыс беру", ru="Голосование", en="Voting"),
        "for": Phrase(kk="Жақтағаны", ru="За", en="For"),
        "against": Phrase(kk="Қарсысы", ru="Против", en="Against"),
        "abstained": Phrase(kk="Қалыс қалғаны", ru="Воздержались", en="Abstained"),
        "denominator": Phrase(
            kk="Көпшілік мына саннан есептеледі", ru="Большинство считается от числа", en="The majority is counted of"
        ),
        "counted": Phrase(kk="Нәтиже қалай есептелді", ru="Как подсчитан результат", en="How the result was counted"),
        "rules": Phrase(
            kk="Кворум мен көпшілік ережелерінің көзі",
            ru="Источник правил о кворуме и большинстве",
            en="Source of the rules on quorum and majority",
        ),
        "decided": Phrase(kk="Шешім", ru="Решили", en="Decided"),
        "decided.adopted": Phrase(
            kk="Тұрғынжайды жекешелендіруге рұқсат берілсін: {basis}.",
            ru="Разрешить приватизацию жилища: {basis}.",
            en="The privatization of the dwelling is allowed: {basis}.",
        ),
        "decided.rejected": Phrase(
            kk="Тұрғынжайды жекешелендіруден дәлелді бас тартылсын.",
            ru="Отказать в приватизации жилища с мотивировкой.",
            en="The privatization of the dwelling is refused, with reasons.",
        ),
        "decided.preliminary": Phrase(
            kk="Рұқсат беру үшін дауыс жетпеді. Шешім қабылданғанға дейін өтініш берушіге алдын ала шешім жіберіледі "
            "және ол тыңдалады ({article}).",
            ru="Голосов для разрешения не набралось. До принятия решения заявителю направляется предварительное "
            "решение, и он заслушивается ({article}).",
            en="There were not enough votes to allow it. Before a decision is made the applicant is sent a preliminary "
            "decision and is heard ({article}).",
        ),
        "decided.no_quorum": Phrase(
            kk="Кворум жоқ, шешім қабылданған жоқ. Жаңа отырыс тағайындалады.",
            ru="Кворума нет, решение не принято. Назначается новое заседание.",
            en="There was no quorum and nothing was decided. A new sitting is called.",
        ),
        "dissent": Phrase(kk="Ерекше пікірлер", ru="Особые мнения", en="Dissenting opinions"),
        "signs.ballot": Phrase(
            kk="№ {number} бюллетеньге қол қойды",
            ru="Подписал(а) бюллетень № {number}",
            en="Signed ballot No. {number}",
        ),
    }
)

_BALLOT = phrases(
    {
        "ballot.title": Phrase(
            kk="Тұрғын үй комиссиясы мүшесінің дауыс беру бюллетені",
            ru="Бюллетень для голосования члена жилищной комиссии",
            en="Ballot of a member of the housing commission",
        ),
        "ballot.choice": Phrase(kk="Менің дауысым", ru="Мой голос", en="My vote"),
        "ballot.for": Phrase(kk="Жақтаймын", ru="За", en="In favour"),
        "ballot.against": Phrase(kk="Қарсымын", ru="Против", en="Against"),
        "ballot.abstain": Phrase(kk="Қалыс қаламын", ru="Воздерживаюсь", en="I abstain"),
        "ballot.secret": Phrase(
            kk="Дауыс беру аяқталғанша бюллетень ешкімге көрсетілмейді. Қол қойылған дауыс өзгертілмейді.",
            ru="До завершения голосования бюллетень никому не показывают. Подписанный голос не меняют.",
            en="Until voting is closed the ballot is shown to nobody else. A signed vote is not changed.",
        ),
        "ballot.open": Phrase(
            kk="Дауыс беру ашық: бюллетеньді комиссияның басқа мүшелері көреді. Қол қойылған дауыс өзгертілмейді.",
            ru="Голосование открытое: бюллетень видят другие члены комиссии. Подписанный голос не меняют.",
            en="The voting is open: the other members see the ballot. A signed vote is not changed.",
        ),
        "ballot.rules": Phrase(
            kk="Бюллетеньге қол қою туралы ереженің көзі",
            ru="Источник правила о подписании бюллетеней",
            en="Source of the rule that ballots are signed",
        ),
    }
)

COMMISSION: Words = phrases(_SITTING, _MATTER, _BALLOT)
"""Keys: `seat.<Seat>`, `vote.<Choice>`, `presence.<Presence>`, `decided.<tally.Result>`, `decided.preliminary` and
`ballot.<Choice>`."""
