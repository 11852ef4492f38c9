"""Acts of the commission."""

from shanyraq.words.phrase import Phrase, phrases

ACTS = phrases(
    {
        "act.schedule.title": Phrase(kk="Күн тәртібіне енгізу", ru="Внести в повестку", en="Put on an agenda"),
        "act.schedule.hint": Phrase(
            kk="Дауыс беру басталғанша істі басқа отырысқа ауыстыруға болады.",
            ru="До начала голосования дело можно перенести на другое заседание.",
            en="Until voting begins the case can be moved to another sitting.",
        ),
        "act.schedule.sitting": Phrase(kk="Отырыс", ru="Заседание", en="Sitting"),
        "act.schedule.button": Phrase(kk="Енгізу", ru="Внести", en="Put it there"),
        "act.schedule.none": Phrase(
            kk="Алда отырыс жоқ: алдымен отырыс тағайындаңыз.",
            ru="Предстоящих заседаний нет: сначала назначьте заседание.",
            en="No sitting lies ahead: form one first.",
        ),
        "act.conflict.title": Phrase(
            kk="Мүдделер қақтығысын мәлімдеу", ru="Заявить о конфликте интересов", en="Declare a conflict of interest"
        ),
        "act.conflict.hint": Phrase(
            kk="Мәлімдесеңіз, бұл істен шығасыз: материалдары көрсетілмейді, дауысыңыз есепке кірмейді. Кері қайтаруға "
            "болмайды.",
            ru="После заявления вы выходите из дела: материалы не показываются, голос в счёт не входит. Отменить это "
            "нельзя.",
            en="You then leave the case: its file is no longer shown to you and your vote is not in the count. This "
            "cannot be undone.",
        ),
        "act.conflict.why": Phrase(kk="Қақтығыс неде", ru="В чём конфликт", en="What the conflict is"),
        "act.conflict.button": Phrase(kk="Мәлімдеп, істен шығу", ru="Заявить и выйти из дела", en="Declare and leave"),
        "act.decide-challenge.title": Phrase(
            kk="Мүшені шеттету туралы шешу", ru="Решить об отводе", en="Decide on a challenge"
        ),
        "act.decide-challenge.hint": Phrase(
            kk="Өтініш беруші мүшені шеттетуді сұрады. Шешімді негіздеңіз.",
            ru="Заявитель просит отвести члена комиссии. Обоснуйте решение.",
            en="The applicant asks that a member be recused. Give your reasons.",
        ),
        "act.decide-challenge.member": Phrase(kk="Кім туралы", ru="О ком", en="About whom"),
        "act.decide-challenge.answer": Phrase(kk="Шешім", ru="Решение", en="Decision"),
        "act.decide-challenge.recused": Phrase(kk="шеттетілсін", ru="отвести", en="recuse"),
        "act.decide-challenge.stays": Phrase(
            kk="қақтығыс жоқ, қалсын", ru="конфликта нет, оставить", en="no conflict, the member stays"
        ),
        "act.decide-challenge.why": Phrase(kk="Негіздемесі", ru="Обоснование", en="Reasons"),
        "act.decide-challenge.button": Phrase(kk="Шешу", ru="Решить", en="Decide"),
        "act.open-voting.title": Phrase(kk="Дауыс беруді ашу", ru="Открыть голосование", en="Open the voting"),
        "act.open-voting.hint": Phrase(
            kk="Сұралғаннан өзгеше шартпен беру де адамға ауыртпалық: ондайда алдымен тыңдау керек.",
            ru="Предоставить не то, что просили, – тоже обременение: тогда сначала нужно заслушивание.",
            en="To grant other than what was asked burdens the person too: then a hearing comes first.",
        ),
        "act.open-voting.grants": Phrase(
            kk="Қандай шартпен жекешелендіру қойылады",
            ru="На каких условиях ставится вопрос",
            en="On which terms the question is put",
        ),
        "act.open-voting.ballot": Phrase(kk="Дауыс беру түрі", ru="Вид голосования", en="Kind of ballot"),
        "act.open-voting.ballot.blind": Phrase(
            kk="жасырын: аяқталғанша басқалардың дауысы көрінбейді",
            ru="закрытое: до завершения чужие голоса не видны",
            en="blind: nobody sees the others’ votes before the end",
        ),
        "act.open-voting.ballot.open": Phrase(
            kk="ашық: дауыстар бірден көрінеді", ru="открытое: голоса видны сразу", en="open: votes are seen at once"
        ),
        "act.attendance.title": Phrase(
            kk="Кім қатысып отырғанын белгілеу", ru="Отметить участников", en="Record attendance"
        ),
        "act.attendance.hint": Phrase(
            kk="Осы іс бойынша. Жоқ мүше дауыс бермейді, оның орнын актіде аталған орынбасушы басады.",
            ru="По этому делу. Отсутствующий не голосует, его место занимает замещающий, названный в акте.",
            en="On this case. Who is away does not vote; the substitute named in the act takes the seat.",
        ),
        "act.attendance.way.in_person": Phrase(kk="залда", ru="в зале", en="in the room"),
        "act.attendance.way.remote": Phrase(kk="қашықтан", ru="дистанционно", en="remotely"),
        "act.attendance.way.away": Phrase(kk="жоқ", ru="отсутствует", en="away"),
        "act.attendance.button": Phrase(kk="Жазу", ru="Записать", en="Record"),
        "act.raise-conflict.title": Phrase(
            kk="Мүдделер қақтығысы туралы мәселе қою",
            ru="Поставить вопрос о конфликте интересов",
            en="Raise a conflict of interest",
        ),
        "act.raise-conflict.hint": Phrase(
            kk="Іс құжаттары не көрсетсе, соны жазыңыз. Төраға үш жұмыс күні ішінде шешеді.",
            ru="Напишите, что видно из дела. Председатель решит в течение трёх рабочих дней.",
            en="Write what the file shows. The chair decides within three working days.",
        ),
        "act.raise-conflict.member": Phrase(kk="Кім туралы", ru="О ком", en="About whom"),
        "act.raise-conflict.why": Phrase(kk="Не көрсетеді", ru="Что на это указывает", en="What shows it"),
        "act.raise-conflict.button": Phrase(kk="Мәселе қою", ru="Поставить вопрос", en="Raise it"),
        "conflict.title": Phrase(
            kk="Істен байқалған мүмкін қақтығыс", ru="Возможный конфликт интересов", en="A possible conflict"
        ),
        "conflict.hint": Phrase(
            kk="Бұл – тек белгі. Мүше өзі мәлімдейді немесе хатшы мәселе қояды, төраға шешеді.",
            ru="Это только признак. Член комиссии заявляет сам либо секретарь ставит вопрос, решает председатель.",
            en="Only a sign. The member declares it, or the secretary raises it; the chair decides.",
        ),
        "conflict.sign.household": Phrase(
            kk="Осы отбасының мүшесі.", ru="Член этой семьи.", en="One of this household."
        ),
        "conflict.sign.family": Phrase(
            kk="Отбасы құрамында осы іске қатысты адам бар (бір ЖСН).",
            ru="В его семье записан человек из этого дела (тот же ИИН).",
            en="A person of this case stands in their family (the same IIN).",
        ),
        "conflict.sign.employer": Phrase(
            kk="Өтініш берушінің отбасындағы адаммен бір ұйымда жұмыс істейді.",
            ru="Работает в одной организации с человеком из семьи заявителя.",
            en="Works in one organisation with somebody of the applicant’s family.",
        ),
        "conflict.sign.hand": Phrase(
            kk="Осы істе құжат дайындаған, қол қойған немесе өкіл болған.",
            ru="Готовил или подписывал документы в этом деле либо представляет его сторону.",
            en="Prepared or signed papers in this very case, or acts for one side.",
        ),
        "member.substitute": Phrase(kk="орынбасушы: {name}", ru="замещает: {name}", en="substitute for {name}"),
        "member.called": Phrase(kk="шақырылды", ru="вызван", en="called"),
        "votes.open": Phrase(
            kk="Ашық дауыс беру: {voters} адамның {voted} дауыс берді.",
            ru="Открытое голосование: проголосовали {voted} из {voters}.",
            en="Open ballot: {voted} of {voters} have voted.",
        ),
        "votes.cast": Phrase(kk="{name}: {choice}", ru="{name}: {choice}", en="{name}: {choice}"),
        "act.open-voting.button": Phrase(kk="Дауыс беруді ашу", ru="Открыть голосование", en="Open the voting"),
        "act.vote.title": Phrase(kk="Дауыс беру", ru="Проголосовать", en="Vote"),
        "act.vote.hint": Phrase(
            kk="Сіз жеке дауыс бересіз. Аяқталғанша дауысыңызды өзіңізден басқа ешкім көрмейді, кейін өзгертілмейді.",
            ru="Вы голосуете отдельно. До завершения ваш голос видите только вы, изменить его потом нельзя.",
            en="You vote alone. Until voting is closed nobody but you sees your vote, and it is not changed later.",
        ),
        "act.vote.choice": Phrase(kk="Сіздің дауысыңыз", ru="Ваш голос", en="Your vote"),
        "act.vote.grounds": Phrase(
            kk="Қарсы болсаңыз, негізін көрсетіңіз",
            ru="Если против, назовите основание",
            en="If against, state the ground",
        ),
        "act.vote.heard": Phrase(
            kk="Өтініш беруші тыңдалған негіздер ғана көрсетіледі.",
            ru="Здесь только те основания, по которым заявителя заслушали.",
            en="Only grounds on which the applicant was heard stand here.",
        ),
        "act.vote.button": Phrase(kk="Дауыс беру", ru="Проголосовать", en="Vote"),
        "act.ballot.hint": Phrase(
            kk="Бұл комиссияда бюллетеньге қол қойылады. Алдымен бюллетень жасалады, сіз оны оқып, қол қоясыз; "
            "дауысыңыз сонда ғана есептеледі.",
            ru="В этой комиссии бюллетени подписывают. Сначала составляется бюллетень, вы читаете его и подписываете; "
            "только тогда голос подан.",
            en="In this commission ballots are signed. First the ballot is drawn up, you read it and sign it; only "
            "then is your vote cast.",
        ),
        "act.ballot.button": Phrase(kk="Бюллетеньді жасау", ru="Составить бюллетень", en="Draw up the ballot"),
        "act.sign-ballot.title": Phrase(kk="Бюллетеньге қол қою", ru="Подписать бюллетень", en="Sign the ballot"),
        "act.sign-ballot.again": Phrase(
            kk="Дауысты өзгертіп, бюллетеньді қайта жасау",
            ru="Изменить голос и составить бюллетень заново",
            en="Change the vote and draw the ballot up anew",
        ),
        "act.sign-ballot.said": Phrase(
            kk="Бюллетеньдегі дауысыңыз: {choice}. Қол қойсаңыз, дауыс беріледі және өзгертілмейді.",
            ru="Ваш голос в бюллетене: {choice}. С подписью голос подан, изменить его нельзя.",
            en="Your vote in the ballot: {choice}. Once signed it is cast and is not changed.",
        ),
        "votes.ballot": Phrase(
            kk="қол қойылған бюллетень № {number}",
            ru="подписанный бюллетень № {number}",
            en="signed ballot No. {number}",
        ),
        "act.close-voting.title": Phrase(kk="Дауыс беруді аяқтау", ru="Завершить голосование", en="Close the voting"),
        "act.close-voting.checking": Phrase(
            kk="Қолтаңбасы әлі тексеріліп жатқан бюллетень саны: {count}. Қазір аяқтасаңыз, олар есептелмейді.",
            ru="Подписи ещё проверяются, бюллетеней: {count}. Если завершить сейчас, они не будут учтены.",
            en="Ballots whose signatures are still being checked: {count}. Closed now, they will not count.",
        ),
        "act.close-voting.hint": Phrase(
            kk="Аяқталғаннан кейін дауыс қабылданбайды, нәтижені жүйе есептейді.",
            ru="После завершения голоса не принимаются, итог считает система.",
            en="After closing no vote is taken, and the system counts the outcome.",
        ),
        "act.close-voting.count": Phrase(
            kk="Дауыс бергені: {voted}, барлығы {voters}.",
            ru="Проголосовали: {voted} из {voters}.",
            en="Voted: {voted} of {voters}.",
        ),
        "act.close-voting.few": Phrase(
            kk="Кворумға {quorum} дауыс керек: қазір аяқталса, шешім болмайды, жаңа отырыс керек болады.",
            ru="Для кворума нужно голосов: {quorum}. Если завершить сейчас, решения не будет и понадобится новое "
            "заседание.",
            en="The quorum is {quorum}: closed now, there is no decision, and a new sitting is needed.",
        ),
        "act.close-voting.button": Phrase(kk="Аяқтау", ru="Завершить", en="Close"),
        "act.minutes.title": Phrase(kk="Хаттама жасау", ru="Составить протокол", en="Draw up the minutes"),
        "act.minutes.hint": Phrase(
            kk="Құрамды, дауыстарды, есебі мен ерекше пікірлерді жүйе өзі жазады.",
            ru="Состав, голоса, подсчёт и особые мнения система впишет сама.",
            en="The system writes composition, votes, count and dissents itself.",
        ),
        "act.minutes.button": Phrase(kk="Хаттама жасау", ru="Составить протокол", en="Draw up the minutes"),
        "act.dissent.title": Phrase(
            kk="Ерекше пікір қосу", ru="Приложить особое мнение", en="File a dissenting opinion"
        ),
        "act.dissent.hint": Phrase(
            kk="Хаттамаға қол қойылғанша қосылады.",
            ru="Прилагается, пока протокол не подписан.",
            en="Until the minutes are signed.",
        ),
        "act.dissent.text": Phrase(kk="Пікіріңіз", ru="Ваше мнение", en="Your opinion"),
        "act.dissent.button": Phrase(kk="Қосу", ru="Приложить", en="File"),
    }
)
