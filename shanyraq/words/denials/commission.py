"""The sitting, the votes, the minutes, the decision's paper."""

from shanyraq.words.phrase import Phrase

COMMISSION = {
    "no_commission_in_office": Phrase(
        kk="Тұрғынжай иесінің бүгін өкілеттігі бар тұрғын үй комиссиясы жоқ. Алдымен комиссия құрамын бекіту керек.",
        ru="У владельца жилища сегодня нет действующей жилищной комиссии. Сначала нужно утвердить её состав.",
        en="The dwelling’s owner has no housing commission in office today. Its composition has to be approved first.",
    ),
    "voting_has_begun": Phrase(
        kk="Дауыс беру басталып кетті, бұл енді мүмкін емес.",
        ru="Голосование уже началось, теперь это невозможно.",
        en="Voting has begun, so this is no longer possible.",
    ),
    "voting_is_closed": Phrase(kk="Дауыс беру аяқталды.", ru="Голосование завершено.", en="Voting is closed."),
    "voting_not_open": Phrase(kk="Дауыс беру ашылмаған.", ru="Голосование не открыто.", en="Voting is not open."),
    "voting_not_closed": Phrase(
        kk="Дауыс беру әлі аяқталған жоқ.", ru="Голосование ещё не завершено.", en="Voting is not closed yet."
    ),
    "no_challenge": Phrase(
        kk="Мүшені шеттету туралы қаралмаған өтініш жоқ.",
        ru="Нерассмотренного отвода нет.",
        en="No request for recusal waits for a decision.",
    ),
    "own_challenge": Phrase(
        kk="Өзіңізді шеттету туралы өтінішті өзіңіз шешпейсіз. Оны көрсетілетін қызметті берушінің басшысы шешеді. "
        "Мүдделер қақтығысы болса, оны өзіңіз мәлімдей аласыз.",
        ru="Об отводе самого себя не решают: это сделает руководитель услугодателя. Если конфликт интересов есть, "
        "заявите о нём сами.",
        en="Nobody decides on a challenge of themselves: the head of the provider does. If there is a conflict of "
        "interest, you can declare it.",
    ),
    "already_challenged": Phrase(
        kk="Бұл мүшені шеттету туралы өтініш берілген.",
        ru="Отвод этому члену уже заявлен.",
        en="This member has been challenged already.",
    ),
    "challenge_undecided": Phrase(
        kk="Мүшені шеттету туралы өтініш әлі шешілмеген.",
        ru="Отвод члену комиссии ещё не рассмотрен.",
        en="A challenge of a member is not decided yet.",
    ),
    "sitting_not_scheduled": Phrase(
        kk="Іс отырыстың күн тәртібіне енгізілмеген.",
        ru="Дело не внесено в повестку заседания.",
        en="The case is not on the agenda of a sitting.",
    ),
    "sitting_not_due": Phrase(
        kk="Отырыс уақыты әлі келген жоқ: {at}.",
        ru="Время заседания ещё не наступило: {at}.",
        en="The time of the sitting has not come yet: {at}.",
    ),
    "sitting_in_the_past": Phrase(
        kk="Отырыс күні өтіп кеткен. Бүгінгі немесе кейінгі күнді таңдаңыз.",
        ru="День заседания уже прошёл. Выберите сегодняшний или более поздний день.",
        en="The day of the sitting has passed. Choose today or a later day.",
    ),
    "sitting_on_a_day_off": Phrase(
        kk="{on} — жұмыс күні емес. Отырысқа жұмыс күнін таңдаңыз.",
        ru="{on} — нерабочий день. Выберите для заседания рабочий день.",
        en="{on} is not a working day. Choose a working day for the sitting.",
    ),
    "sitting_number_taken": Phrase(
        kk="Бұл комиссияның {number} нөмірлі отырысы бар. Басқа нөмір беріңіз.",
        ru="Заседание № {number} у этой комиссии уже есть. Дайте другой номер.",
        en="This commission has a sitting No. {number} already. Give another number.",
    ),
    "nobody_left_to_vote": Phrase(
        kk="Дауыс беретін мүше қалмады. Орындаушы басқа құрам қалыптастыруы керек.",
        ru="Голосовать некому. Исполнитель должен сформировать другой состав.",
        en="Nobody with a vote is left. The executor has to form another composition.",
    ),
    "nobody_presides": Phrase(
        kk="Төраға да, оның орынбасары да шеттетілген, төрағалық ететін адам жоқ. Орындаушы басқа құрам қалыптастыруы "
        "керек.",
        ru="Председатель и его заместитель отведены, председательствовать некому. Исполнитель должен сформировать "
        "другой состав.",
        en="The chair and the deputy are recused, and nobody is left to preside. The executor has to form another "
        "composition.",
    ),
    "family_in_commission": Phrase(
        kk="Комиссияда өтініш берушінің отбасы мүшесі бар. Дауыс беруге дейін ол осы істен шеттетілуі керек.",
        ru="В комиссии есть член семьи заявителя. До голосования он должен быть отведён от этого дела.",
        en="A member of the applicant’s family sits in the commission. They have to leave this case before the vote.",
    ),
    "no_secretary_left": Phrase(
        kk="Хатшы шеттетілген. Орындаушы басқа хатшысы бар құрам қалыптастыруы керек.",
        ru="Секретарь отведён. Исполнитель должен сформировать состав с другим секретарём.",
        en="The secretary is recused. The executor has to form a composition with another secretary.",
    ),
    "no_vote_by_seat": Phrase(
        kk="Комиссия регламенті бойынша сізде дауыс құқығы жоқ.",
        ru="По правилам комиссии у вас нет голоса.",
        en="Under the commission’s rules your seat has no vote.",
    ),
    "already_voted": Phrase(
        kk="Сіз дауыс бердіңіз. Дауыс өзгертілмейді.",
        ru="Вы уже проголосовали. Голос не меняют.",
        en="You have voted. A vote is not changed.",
    ),
    "ballot_not_signed": Phrase(
        kk="Бұл комиссияның ережесі бойынша әр мүше өз бюллетеніне қол қояды ({source}). Бюллетеньді жасап, оқып, қол "
        "қойыңыз: дауыс сонда ғана есептеледі.",
        ru="По правилам этой комиссии каждый член подписывает свой бюллетень ({source}). Составьте бюллетень, "
        "прочитайте и подпишите его: только тогда голос подан.",
        en="By the rules of this commission every member signs a ballot ({source}). Draw the ballot up, read it and "
        "sign it: only then is the vote cast.",
    ),
    "ballot_not_asked": Phrase(
        kk="Бұл комиссияның ережесі бойынша бюллетеньге қол қойылмайды ({source}). Қолтаңбасыз дауыс беріңіз.",
        ru="По правилам этой комиссии бюллетени не подписывают ({source}). Голосуйте без подписи.",
        en="By the rules of this commission ballots are not signed ({source}). Vote without a signature.",
    ),
    "ballot_of_another_question": Phrase(
        kk="Бюллетень басқа дауыс беруге жасалған: содан бері мәселе немесе отырыс өзгерді. Бюллетеньді қайта жасаңыз.",
        ru="Бюллетень составлен для другого голосования: с тех пор изменился вопрос или заседание. "
        "Составьте его заново.",
        en="The ballot was drawn up for another vote: the question or the sitting has changed since. Draw it up anew.",
    ),
    "did_not_vote": Phrase(
        kk="Ерекше пікірді дауыс берген мүше ғана жазады.",
        ru="Особое мнение пишет только тот, кто голосовал.",
        en="Only a member who voted writes a dissenting opinion.",
    ),
    "dissent_already_filed": Phrase(
        kk="Ерекше пікіріңіз хаттамаға қосылған.",
        ru="Ваше особое мнение уже приложено.",
        en="Your dissenting opinion is there already.",
    ),
    "not_a_signer_of_minutes": Phrase(
        kk="Хаттамаға төрағалық етуші мен хатшы қол қояды.",
        ru="Протокол подписывают председательствующий и секретарь.",
        en="The minutes are signed by the one who presided and the secretary.",
    ),
    "minutes_already_signed": Phrase(
        kk="Хаттамаға қол қойылған, оны қайта жасауға болмайды.",
        ru="Протокол уже подписан, составить его заново нельзя.",
        en="The minutes are signed already and cannot be drawn up anew.",
    ),
    "free_not_asked": Phrase(
        kk="Өтініш беруші тегін беруді сұраған жоқ және заңдағы санатты көрсетпеген.",
        ru="Заявитель не просил бесплатной передачи и не назвал категорию по закону.",
        en="The applicant did not ask for it free of charge and named no category of the law.",
    ),
    "instalments_not_asked": Phrase(
        kk="Өтініш беруші бөліп төлеуді сұраған жоқ: мерзім мен бастапқы жарна белгісіз.",
        ru="Заявитель не просил рассрочку: срок и первоначальный взнос неизвестны.",
        en="The applicant did not ask for instalments: period and initial contribution are not known.",
    ),
    "decision_already_registered": Phrase(
        kk="Шешім тіркелген.", ru="Решение уже зарегистрировано.", en="The decision is registered already."
    ),
    "decision_not_registered": Phrase(
        kk="Шешім әлі тіркелмеген. Алдымен орындаушы тіркейді.",
        ru="Решение ещё не зарегистрировано. Сначала это делает исполнитель.",
        en="The decision is not registered yet. The executor does that first.",
    ),
    "four_eyes": Phrase(
        kk="Шешімді тіркеген адам оған қол қоймайды: бұл екі бөлек адам болуы керек.",
        ru="Кто зарегистрировал решение, тот его не подписывает: это должны быть два разных человека.",
        en="Whoever registered the decision does not sign it: these have to be two people.",
    ),
}
