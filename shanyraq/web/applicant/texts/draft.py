"""The draft: its list of steps, the consent to ask registers, the telephone."""

from shanyraq.words.phrase import Phrase, phrases

STEPS = phrases(
    {
        "draft.title": Phrase(kk="Сіздің өтінішіңіз", ru="Ваше заявление", en="Your application"),
        "draft.lead": Phrase(
            kk="Тізім бойынша жүріңіз. Жауаптар әр беттен кейін сақталады, кетіп, кейін оралуға болады.",
            ru="Идите по списку. Ответы сохраняются после каждой страницы: можно уйти и вернуться позже.",
            en="Work down the list. Answers are saved after each page: you can leave and come back.",
        ),
        "draft.done": Phrase(
            kk="Дайын бөлім: {done} / {total}",
            ru="Готово разделов: {done} из {total}",
            en="Parts ready: {done} of {total}",
        ),
        "draft.saved": Phrase(kk="Соңғы рет сақталды: {at}", ru="Сохранено: {at}", en="Saved: {at}"),
        "draft.next": Phrase(kk="Келесі бөлімге өту", ru="Перейти к следующему разделу", en="Go on to the next part"),
        "draft.delete": Phrase(kk="Бастаған өтінішті өшіру", ru="Удалить черновик", en="Delete this draft"),
        "draft.delete.title": Phrase(
            kk="Бастаған өтінішіңіз өшірілсін бе?", ru="Удалить черновик?", en="Delete this draft?"
        ),
        "draft.delete.text": Phrase(
            kk="Осы өтінішке жазған жауаптарыңыз бен жүктеген құжаттарыңыз өшіріледі. Отбасыңыз туралы мәлімет келесі "
            "жолға сақталады.",
            ru="Ответы и загруженные к этому заявлению документы будут удалены. Сведения о семье сохранятся до "
            "следующего раза.",
            en="The answers and papers of this application will be deleted. What you told us of your family is kept "
            "for the next time.",
        ),
        "draft.delete.yes": Phrase(kk="Иә, өшіру", ru="Да, удалить", en="Yes, delete it"),
        "draft.stale": Phrase(
            kk="Бұл өтініш басқа терезеде өзгертілді. Соңғы нұсқасын көрсетіп тұрмыз, жауабыңызды қайта жазыңыз.",
            ru="Этот черновик изменили в другом окне. Показываем последнюю версию: введите ответ ещё раз.",
            en="This draft was changed in another window. Here is the latest version: give your answer again.",
        ),
        "step.ready": Phrase(kk="дайын", ru="готово", en="ready"),
        "step.todo": Phrase(kk="толтыру керек", ru="нужно заполнить", en="to do"),
        "step.later": Phrase(kk="әзірге жабық", ru="пока закрыто", en="not yet"),
        "step.after": Phrase(
            kk="Алдымен мынаны толтырыңыз: {step}", ru="Сначала заполните: {step}", en="First fill in: {step}"
        ),
        "group.before": Phrase(kk="Бастамас бұрын", ru="Перед началом", en="Before you begin"),
        "group.dwelling": Phrase(kk="Үй", ru="Жильё", en="The dwelling"),
        "group.family": Phrase(kk="Отбасы", ru="Семья", en="The family"),
        "group.papers": Phrase(kk="Құжаттар", ru="Документы", en="Papers"),
        "group.finish": Phrase(kk="Тексеру және қол қою", ru="Проверка и подписи", en="Checking and signing"),
        "step.consent": Phrase(
            kk="Тізілімдерден сұратуға келісім", ru="Согласие на запрос сведений", en="Consent to ask the registers"
        ),
        "step.phone": Phrase(kk="Байланыс телефоны", ru="Телефон для связи", en="Telephone"),
        "step.dwelling": Phrase(kk="Қай үй", ru="Какое жильё", en="Which dwelling"),
        "step.tenure": Phrase(
            kk="Жалдау шарты немесе ордер", ru="Договор найма или ордер", en="Tenancy agreement or order"
        ),
        "step.basis": Phrase(kk="Тегін бе, ақылы ма", ru="Бесплатно или за плату", en="Free of charge or for a price"),
        "step.family": Phrase(kk="Бірге тұратындар", ru="Кто живёт с вами", en="Who lives with you"),
        "step.events": Phrase(
            kk="Неке, ажырасу, туу, қайтыс болу",
            ru="Браки, разводы, рождения, смерти",
            en="Marriages, divorces, births, deaths",
        ),
        "step.group": Phrase(kk="Жеңілдік тобы", ru="Льготная группа", en="Vulnerable group"),
        "step.service": Phrase(kk="Қызмет орны", ru="Служба или работа", en="Service or work"),
        "step.papers": Phrase(kk="Құжаттарды тіркеу", ru="Приложить документы", en="Attach the papers"),
        "step.check": Phrase(kk="Жауаптарды тексеру", ru="Проверить ответы", en="Check your answers"),
    }
)

CONSENT = phrases(
    {
        "consent.agreed": Phrase(
            kk="Тізілімдерден мәлімет сұратуымызға келісесіз бе?",
            ru="Можно ли нам запросить сведения в реестрах?",
            en="May we ask the registers about you?",
        ),
        "consent.lead": Phrase(
            kk="Заң талап ететін келісім: жеке деректерді және заңмен қорғалатын құпияны пайдалануға.",
            ru="Это согласие по закону: на использование персональных данных и охраняемой законом тайны.",
            en="This is the consent of the law: to use personal data and secrets protected by law.",
        ),
        "consent.agreed.required": Phrase(
            kk="Келісетініңізді немесе келіспейтініңізді таңдаңыз",
            ru="Выберите, согласны вы или нет",
            en="Choose whether you agree",
        ),
        "consent.yes": Phrase(kk="Иә, келісемін", ru="Да, согласен (согласна)", en="Yes, I agree"),
        "consent.no": Phrase(kk="Жоқ, келіспеймін", ru="Нет, не согласен (не согласна)", en="No, I do not agree"),
        "consent.covers": Phrase(kk="Келісім нені қамтиды", ru="Что входит в согласие", en="What the consent covers"),
        "consent.covers.1": Phrase(
            kk="жеке басыңыз және тіркелген мекенжайыңыз;",
            ru="данные удостоверения и адрес регистрации;",
            en="your identity document and registered address;",
        ),
        "consent.covers.2": Phrase(
            kk="неке, ажырасу, туу және қайтыс болу туралы жазбалар;",
            ru="записи о браке, разводе, рождении и смерти;",
            en="records of marriage, divorce, birth and death;",
        ),
        "consent.covers.3": Phrase(
            kk="Қазақстандағы меншікті тұрғын үйіңіз;",
            ru="жильё в собственности на территории Казахстана;",
            en="housing you own in Kazakhstan;",
        ),
        "consent.covers.4": Phrase(
            kk="адамды отбасы мүшесі деп тану туралы сот шешімі және жеңілдік тобы.",
            ru="решения суда о признании членом семьи и льготная группа.",
            en="court decisions on family membership, and vulnerable groups.",
        ),
        "consent.who_sees": Phrase(
            kk="Бұл мәліметті өтінішіңізді қарайтын қызметкерлер ғана көреді. Ісіңізді кім, қашан және не үшін ашқанын "
            "кабинетіңізден көресіз.",
            ru="Эти сведения видят только те, кто рассматривает ваше заявление. Кто, когда и зачем открывал ваше дело, "
            "видно в вашем кабинете.",
            en="Only those who consider your application see this. Who opened your case, when and why, stands in your "
            "account.",
        ),
        "consent.family": Phrase(
            kk="Отбасыңыздың ересек мүшелері өз келісімін өтінішке қол қойған кезде өздері береді.",
            ru="Взрослые члены семьи дадут своё согласие сами, когда будут подписывать заявление.",
            en="The adults of your family give their own consent when they sign the application.",
        ),
        "consent.refusing": Phrase(
            kk="Келіспесем не болады?", ru="Что будет, если не согласиться?", en="What if I do not agree?"
        ),
        "consent.refusing.text": Phrase(
            kk="Келісім өтініштің заңда белгіленген мәтінінің бір бөлігі, сондықтан онсыз өтініш берілмейді. Бұл шешім "
            "түпкілікті емес: кез келген күні осы бетке оралып, келісім бере аласыз.",
            ru="Согласие – часть установленного текста заявления, поэтому без него заявление не подать. Решение не "
            "окончательное: вернуться и согласиться можно в любой день.",
            en="The consent is part of the form of the application, so without it no application can be made. "
            "Nothing is final: you can come back and agree on any day.",
        ),
        "consent.refused.title": Phrase(
            kk="Келісімсіз жалғастыра алмаймыз",
            ru="Без согласия продолжить нельзя",
            en="Without consent we cannot go on",
        ),
        "consent.refused.text": Phrase(
            kk="Сіз келіспедіңіз, біз ешбір тізілімнен ештеңе сұраған жоқпыз. Өтініштің бекітілген мәтінінде осы "
            "келісім бар, сондықтан онсыз өтініш дайындалмайды.",
            ru="Вы не согласились, и мы ничего ни в одном реестре не запрашивали. Это согласие входит в установленный "
            "текст заявления, поэтому без него заявление не подготовить.",
            en="You did not agree, and we asked no register anything. This consent is part of the prescribed text, "
            "so the application cannot be prepared without it.",
        ),
        "consent.refused.what": Phrase(
            kk="Не істеуге болады: ойланып, кейін келісе аласыз; 1414 нөмірінен кеңес ала аласыз; Мемлекеттік "
            "корпорацияға бара аласыз, бірақ онда да осы келісім қажет.",
            ru="Что можно сделать: подумать и согласиться позже; спросить совета по номеру 1414; обратиться в "
            "Государственную корпорацию, но и там нужно это же согласие.",
            en="What you can do: think it over and agree later; ask for advice at 1414; go to the State Corporation, "
            "where the same consent is needed.",
        ),
        "consent.again": Phrase(kk="Жауапты өзгерту", ru="Изменить ответ", en="Change the answer"),
    }
)

PHONE = phrases(
    {
        "phone.number": Phrase(
            kk="Сізбен қай нөмірде сөйлесуге болады?",
            ru="По какому номеру с вами связаться?",
            en="What number reaches you?",
        ),
        "phone.number.hint": Phrase(
            kk="Тыңдауға шақыру, қайтару, шартқа қол қою сияқты маңызды хабарға керек. Мысалы: +7 701 234 56 78",
            ru="Нужен для важного: приглашение на заслушивание, возврат, подписание договора. Например: +7 701 234 "
            "56 78",
            en="For what matters: a hearing, a return, the agreement to sign. For example: +7 701 234 56 78",
        ),
        "phone.number.required": Phrase(
            kk="Телефон нөмірін жазыңыз: онсыз маңызды хабар сізге жетпей қалуы мүмкін",
            ru="Напишите номер телефона: без него важное сообщение может до вас не дойти",
            en="Write a telephone number: without it an important message may not reach you",
        ),
        "phone.number.not_a_number": Phrase(
            kk="Бұл нөмірде цифр жетпейді немесе артық. Қазақстан нөмірін толық жазыңыз, мысалы: +7 701 234 56 78",
            ru="В номере не хватает цифр или есть лишние. Запишите казахстанский номер целиком, например: +7 701 234 "
            "56 78",
            en="The number has too few or too many digits. Write a Kazakhstan number in full, such as +7 701 234 56 78",
        ),
        "phone.number.not_kazakhstan": Phrase(
            kk="Қазақстанның нөмірі керек: ол +7 7-ден басталады, мысалы: +7 701 234 56 78",
            ru="Нужен номер Казахстана: он начинается с +7 7, например +7 701 234 56 78",
            en="A Kazakhstan number is needed: it begins with +7 7, such as +7 701 234 56 78",
        ),
        "phone.right": Phrase(kk="Нөмір дұрыс па?", ru="Номер записан верно?", en="Is the number right?"),
        "phone.right.required": Phrase(
            kk="Нөмірді тексеріп, жауап таңдаңыз",
            ru="Сверьте номер и выберите ответ",
            en="Look at the number and choose",
        ),
        "phone.right.yes": Phrase(kk="Иә, дұрыс", ru="Да, верно", en="Yes, it is right"),
        "phone.right.no": Phrase(kk="Жоқ, түзетемін", ru="Нет, исправлю", en="No, I will correct it"),
        "phone.right.text": Phrase(
            kk="Әр цифрын тексеріңіз. Нөмір қате болса, хабар басқа адамға кетеді.",
            ru="Сверьте каждую цифру. Если номер неверный, сообщение уйдёт чужому человеку.",
            en="Look at every digit. A wrong number sends the message to a stranger.",
        ),
    }
)
