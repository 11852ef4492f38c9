"""Wrong stage, wrong role, somebody else's case."""

from shanyraq.words.phrase import Phrase

STANDING = {
    "wrong_stage": Phrase(
        kk="Іс қазір басқа кезеңде, сондықтан бұл әрекет мүмкін емес.",
        ru="Дело сейчас на другом этапе, поэтому это действие невозможно.",
        en="The case is at another stage now, so this cannot be done.",
    ),
    "not_your_role": Phrase(
        kk="Бұл әрекетті ережелер бойынша басқа адам жасайды.",
        ru="По правилам это действие совершает другое лицо.",
        en="Under the rules somebody else does this.",
    ),
    "not_the_applicant": Phrase(
        kk="Мұны тек өтініш берушінің өзі жасай алады.",
        ru="Это может сделать только сам заявитель.",
        en="Only the applicant can do this.",
    ),
    "not_of_this_family": Phrase(
        kk="Бұл адам өтініште жалдаушының отбасы мүшесі ретінде көрсетілмеген.",
        ru="Этот человек не указан в заявлении как член семьи нанимателя.",
        en="This person is not named in the application as a member of the tenant’s family.",
    ),
    "other_provider": Phrase(
        kk="Бұл істі басқа көрсетілетін қызметті беруші қарайды.",
        ru="Это дело ведёт другой услугодатель.",
        en="Another service provider handles this case.",
    ),
    "other_body": Phrase(
        kk="Бұл істе әрекетті басқа орган жасайды.",
        ru="В этом деле действие совершает другой орган.",
        en="In this case another body acts.",
    ),
    "no_commission_yet": Phrase(
        kk="Іс тұрғын үй комиссиясына әлі берілген жоқ.",
        ru="Дело ещё не передано жилищной комиссии.",
        en="The case has not been referred to the housing commission yet.",
    ),
    "not_in_this_commission": Phrase(
        kk="Бұл адам осы іске құрылған комиссияның құрамында жоқ.",
        ru="Этого человека нет в составе комиссии, сформированной для этого дела.",
        en="This person does not sit in the commission formed for this case.",
    ),
    "own_case": Phrase(
        kk="Бұл – өз отбасыңыздың ісі. Мүдделер қақтығысы болғандықтан, мұны басқа қызметкер жасайды.",
        ru="Это дело вашей семьи. Из-за конфликта интересов это сделает другой сотрудник.",
        en="This is your own family’s case. Because of the conflict of interest somebody else has to do this.",
    ),
    "other_channel": Phrase(
        kk="Өтініш портал арқылы берілген. Мемлекеттік корпорация өзі арқылы берілген өтініштерге ғана қызмет етеді.",
        ru="Заявление подано через портал. Государственная корпорация ведёт только те, что поданы через неё.",
        en="This application was made on the portal. The State Corporation serves those made through it.",
    ),
    "before_the_last_act": Phrase(
        kk="Бұл күн істегі соңғы әрекеттен бұрын: {on}. Сағат пен күнді тексеріңіз.",
        ru="Этот день раньше последнего действия по делу: {on}. Проверьте дату и часы.",
        en="This day lies before the last act in the case: {on}. Check the date and the clock.",
    ),
    "contents_missing": Phrase(
        kk="Міндетті мәтін, дәлел немесе дерек бос қалған. Оны толтырыңыз.",
        ru="Обязательный текст, доказательство или сведение не указано. Заполните его.",
        en="A required text, piece of evidence or detail is empty. Fill it in.",
    ),
    "recused": Phrase(
        kk="Сіз мүдделер қақтығысына байланысты осы істен шеттетілгенсіз және оған қатыспайсыз.",
        ru="Вы отведены по этому делу из-за конфликта интересов и в нём не участвуете.",
        en="You left this case for a conflict of interest and take no part in it.",
    ),
    "not_presiding": Phrase(
        kk="Мұны осы іс бойынша төрағалық ететін адам жасайды.",
        ru="Это делает тот, кто председательствует по этому делу.",
        en="This is for the person who presides over this case.",
    ),
    "not_the_secretary": Phrase(
        kk="Мұны комиссия хатшысы жасайды.",
        ru="Это делает секретарь комиссии.",
        en="This is for the commission’s secretary.",
    ),
    "suspended": Phrase(
        kk="Іс тоқтатыла тұрған, басталған күні: {since}. Қайта басталғанша санаулы әрекеттер ғана мүмкін.",
        ru="Дело приостановлено: {since}. До возобновления возможны лишь немногие действия.",
        en="The case stands still since {since}. Until it is resumed only a few acts are possible.",
    ),
    "term_is_extended": Phrase(
        kk="Шешім мерзімі ұзартылған, басталған күні: {since}. Алдымен ұзартуды аяқтаңыз.",
        ru="Срок решения продлён, начало: {since}. Сначала завершите продление.",
        en="The term of the decision is extended, from {since}. End the extension first.",
    ),
    "awaits_successor": Phrase(
        kk="Өтініш беруші қайтыс болған. Алдымен отбасының кәмелетке толған мүшесі оның орнын басуы керек.",
        ru="Заявитель умер. Сначала его место должен занять совершеннолетний член семьи.",
        en="The applicant has died. First an adult member of the family has to take their place.",
    ),
    "key_reused": Phrase(
        kk="Бұл бет басқа әрекет үшін жіберіліп қойған. Бетті қайта ашып, әрекетті қайталаңыз.",
        ru="Эта страница уже была отправлена для другого действия. Откройте её заново и повторите.",
        en="This page was already sent for another act. Open it again and repeat.",
    ),
    "changed_meanwhile": Phrase(
        kk="Сіз қарағаннан бері іс өзгерді: оның соңғы жазбасы — № {seq}. Істі қайта оқып, әрекетті қайталаңыз.",
        ru="С тех пор как вы его смотрели, дело изменилось: последняя запись в нём — № {seq}. Прочтите его заново.",
        en="The case has changed since you looked at it: its last entry is No. {seq}. Read it again and repeat.",
    ),
    "signed_by_another": Phrase(
        kk="Қолтаңба басқа адамға тиесілі. Әркім өзі үшін өз кілтімен қол қояды.",
        ru="Подпись принадлежит другому человеку. Каждый подписывает сам своим ключом.",
        en="The signature belongs to somebody else. Everybody signs for themselves with their own key.",
    ),
    "other_version_signed": Phrase(
        kk="Қолтаңба мәтіннің басқа нұсқасына қойылған. Қазіргі нұсқаны ашып, соған қол қойыңыз.",
        ru="Подпись стоит под другой версией текста. Откройте нынешнюю версию и подпишите её.",
        en="The signature is under another version of the text. Open the present one and sign it.",
    ),
    "signature_not_valid": Phrase(
        kk="Қолтаңба тексеруден өтпеді, сондықтан қабылданбады. Қайта қол қойып көріңіз.",
        ru="Подпись не прошла проверку и поэтому не принята. Попробуйте подписать ещё раз.",
        en="The signature did not pass the check and was not accepted. Please sign again.",
    ),
    "already_signed": Phrase(
        kk="Қол қойылып қойған, екінші рет қажет емес.",
        ru="Подпись уже стоит, второй раз не нужно.",
        en="This is signed already; there is no need to sign twice.",
    ),
}
