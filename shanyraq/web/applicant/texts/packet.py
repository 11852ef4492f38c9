"""The family's consent packet, the applicant's own signature, sending, acceptance."""

from shanyraq.words.phrase import Phrase, phrases

PACKET = phrases(
    {
        "packet.title": Phrase(
            kk="Отбасының келісімі мен қолдары", ru="Подписи вашей семьи", en="The signatures of your family"
        ),
        "packet.lead": Phrase(
            kk="Мәтін бекітілді, {version}-нұсқа. Енді 18 жасқа толғандардың бәрі дәл осы нұсқаға қол қояды.",
            ru="Текст зафиксирован, версия {version}. Теперь её подписывает каждый, кому исполнилось 18 лет.",
            en="The text is fixed, version {version}. Now everybody of 18 or over signs exactly this version.",
        ),
        "packet.digest": Phrase(
            kk="Мәтіннің бақылау саны (SHA-256)",
            ru="Контрольная сумма текста (SHA-256)",
            en="Check sum of the text (SHA-256)",
        ),
        "packet.digest.why": Phrase(
            kk="Бұл сан әркімнің бір мәтінді оқып, соған қол қойғанын дәлелдейді: бір әрпі өзгерсе, сан да өзгереді.",
            ru="По этому числу видно, что все прочли и подписали одно и то же: изменится хоть буква – изменится и "
            "число.",
            en="This number shows that everybody read and signed the same: if one letter changes, so does the number.",
        ),
        "packet.pdf": Phrase(kk="PDF ашу", ru="Открыть PDF", en="Open the PDF"),
        "packet.who": Phrase(kk="Кім қол қойды", ru="Кто подписал", en="Who has signed"),
        "packet.given": Phrase(kk="қол қойды", ru="подписал(а)", en="signed"),
        "packet.waiting": Phrase(kk="күтіп тұрмыз", ru="ждём", en="waiting"),
        "packet.refused": Phrase(kk="келіспеді", ru="отказ", en="refused"),
        "packet.void": Phrase(
            kk="бұрынғы нұсқаға қол қойған", ru="подпись под прежней версией", en="signed an earlier version"
        ),
        "packet.you": Phrase(kk="сіз", ru="вы", en="you"),
        "packet.minors": Phrase(
            kk="18 жасқа толмағандар қол қоймайды, олар болашақ тең иелер: {names}.",
            ru="Не подписывают, потому что нет 18 лет, и становятся сособственниками: {names}.",
            en="Under 18, so they do not sign and become co-owners: {names}.",
        ),
        "packet.turned": Phrase(
            kk="{name} мәтін бекітілгеннен кейін 18-ге толды, енді оның да қолы керек.",
            ru="{name}: 18 лет исполнилось уже после фиксации текста, нужна и эта подпись.",
            en="{name} has turned 18 since the text was fixed, so this signature is needed too.",
        ),
        "packet.link": Phrase(kk="Сілтемесін алу", ru="Получить ссылку", en="Get the link"),
        "packet.instead": Phrase(
            kk="Өзі қол қоя алмаса: сот шешімі немесе сенімхат",
            ru="Если не может подписать: решение суда или доверенность",
            en="If they cannot sign: a court’s decision or a power of attorney",
        ),
        "packet.stand_in": Phrase(
            kk="Құжат қабылданды, келісім есепке алынды.",
            ru="Документ принят, согласие учтено.",
            en="The paper is taken, the consent counts.",
        ),
        "stand_in.title": Phrase(
            kk="{name}: қолының орнына құжат", ru="{name}: документ вместо подписи", en="{name}: a paper instead"
        ),
        "stand_in.lead": Phrase(
            kk="Ересек адам өзі қол қоя алмаса, оның келісімінің орнына сот шешімі жүреді, не оның атынан нотариат "
            "куәландырған сенімхаты бар адам келіседі. Құжатты орындаушы тексереді.",
            ru="Если взрослый не может подписать сам, его согласие заменяет решение суда, или за него соглашается тот, "
            "у кого есть нотариальная доверенность. Документ проверит исполнитель.",
            en="If an adult cannot sign, a court’s decision stands in for their consent, or somebody with a notarized "
            "power of attorney consents for them. The executor checks the paper.",
        ),
        "stand_in.others": Phrase(
            kk="Өкілі отбасы мүшесі болмаса, Мемлекеттік корпорацияға барсын.",
            ru="Если представитель не из семьи, ему нужно прийти в Государственную корпорацию.",
            en="A representative who is not of the family comes to the State Corporation.",
        ),
        "stand_in.manner": Phrase(kk="Қандай құжат", ru="Какой документ", en="Which paper"),
        "stand_in.manner.court": Phrase(kk="сот шешімі", ru="решение суда", en="a court’s decision"),
        "stand_in.manner.represented": Phrase(
            kk="нотариат куәландырған сенімхат", ru="нотариальная доверенность", en="a notarized power of attorney"
        ),
        "stand_in.signer": Phrase(kk="Сенімхат кімде", ru="У кого доверенность", en="Who holds the power of attorney"),
        "stand_in.signer.hint": Phrase(
            kk="Сот шешімі болса, бос қалдырыңыз.",
            ru="Если это решение суда, не заполняйте.",
            en="Leave it empty for a court’s decision.",
        ),
        "stand_in.signer.required": Phrase(
            kk="Сенімхат кімде екенін таңдаңыз", ru="Выберите, у кого доверенность", en="Choose who holds the power"
        ),
        "stand_in.paper": Phrase(kk="Құжаттың көшірмесі", ru="Копия документа", en="Copy of the paper"),
        "stand_in.button": Phrase(kk="Тапсыру", ru="Отправить документ", en="Hand it in"),
        "packet.refusal": Phrase(
            kk="Отбасының ересек мүшесі келіспесе, өтініш жіберілмейді: заң бәрінің келісімін талап етеді. Сөйлесіп, "
            "себебін біліңіз. Ол адам сол сілтемемен қайта кіріп, қол қоя алады.",
            ru="Если взрослый член семьи отказался, заявление не отправить: закон требует согласия всех. Поговорите, "
            "узнайте причину. Передумать и подписать можно по той же ссылке.",
            en="If an adult of the family refuses, the application cannot be sent: the law wants everybody’s "
            "consent. Talk, and learn the reason. They can change their mind and sign by the same link.",
        ),
        "packet.silence": Phrase(
            kk="Қол қоюға заңда мерзім белгіленбеген, ешкімді асықтырмаймыз. Бірақ қол түгел болмайынша өтініш "
            "жіберілмейді.",
            ru="Срока на подпись закон не ставит, мы никого не торопим. Но пока подписались не все, заявление не "
            "отправить.",
            en="The law sets no term for signing and nobody is hurried. But until all have signed, nothing can be "
            "sent.",
        ),
        "packet.all": Phrase(
            kk="Бәрі қол қойды. Енді өтінішті жіберуге болады.",
            ru="Подписали все. Теперь заявление можно отправить.",
            en="Everybody has signed. The application can be sent now.",
        ),
        "packet.to_send": Phrase(kk="Жіберуге өту", ru="Перейти к отправке", en="Go on to sending"),
        "packet.sign_self": Phrase(kk="Өз қолымды қою", ru="Поставить свою подпись", en="Sign it myself"),
        "packet.withdraw": Phrase(kk="Өтініштен бас тарту", ru="Отказаться от заявления", en="Give the application up"),
        "packet.signed": Phrase(kk="Сіз қол қойдыңыз.", ru="Вы подписали.", en="You have signed."),
        "packet.fixed": Phrase(kk="Мәтін бекітілді.", ru="Текст зафиксирован.", en="The text is fixed."),
        "link.title": Phrase(
            kk="{name}: қол қою сілтемесі", ru="{name}: ссылка для подписи", en="{name}: the link for signing"
        ),
        "link.lead": Phrase(
            kk="Бұл сілтеме тек {name} үшін. Тіркелу керек емес: ашып, оқып, қол қояды. Екі минуттық іс.",
            ru="Эта ссылка только для одного человека: {name}. Регистрироваться не нужно: открыть, прочитать, "
            "подписать. На две минуты.",
            en="This link is for {name} alone. No account is needed: open, read, sign. It takes two minutes.",
        ),
        "link.address": Phrase(
            kk="Сілтемені көшіріп, хабарламамен жіберіңіз",
            ru="Скопируйте и отправьте сообщением",
            en="Copy it and send it in a message",
        ),
        "link.qr": Phrase(
            kk="Немесе телефонмен осы суретті түсірсін",
            ru="Или пусть наведёт телефон на этот рисунок",
            en="Or let them point a phone at this picture",
        ),
        "link.qr.alt": Phrase(
            kk="{name} сілтемесінің QR-коды", ru="QR-код ссылки: {name}", en="QR code of the link for {name}"
        ),
        "link.until": Phrase(
            kk="Сілтеме мына уақытқа дейін жарамды: {at}. Кейін жаңасын аласыз.",
            ru="Ссылка действует до {at}. Потом можно получить новую.",
            en="The link is valid until {at}. After that you can get a new one.",
        ),
        "link.once": Phrase(
            kk="Сілтеме жүйеден шыққанша ғана көрінеді, сақталатыны – оның ізі. Жоғалтсаңыз, жаңасын жасаңыз: ескісі "
            "сол сәтте жабылады.",
            ru="Ссылка видна, пока вы не выйдете: хранится не она сама, а её отпечаток. Потеряете – создайте новую, "
            "старая сразу закроется.",
            en="The link is shown until you sign out: what is kept is not the link but its fingerprint. If it is lost, "
            "make a new one; the old one closes at once.",
        ),
        "link.careful": Phrase(
            kk="Сілтемені басқа адамға бермеңіз. Ашқан адам алдымен туған күнін жазып, өзі екенін растайды.",
            ru="Не передавайте ссылку другим. Открывший сначала подтверждает, что это он: вводит дату рождения.",
            en="Give the link to nobody else. Whoever opens it first shows that it is them by their date of birth.",
        ),
        "link.make": Phrase(kk="Сілтеме жасау", ru="Создать ссылку", en="Make the link"),
        "link.make_new": Phrase(kk="Жаңа сілтеме жасау", ru="Создать новую ссылку", en="Make a new link"),
        "link.make.text": Phrase(
            kk="«Сілтеме жасау» дегенде сілтеме мен QR-код шығады. Бұрын жасалған сілтеме болса, ол жабылады.",
            ru="Появятся ссылка и QR-код. Если ссылка уже была, она закроется.",
            en="A link and a QR code appear. If there was a link before, it is closed.",
        ),
    }
)

SENDING = phrases(
    {
        "sign.title": Phrase(kk="Өтінішке қол қою", ru="Подписать заявление", en="Sign the application"),
        "sign.you_sign": Phrase(
            kk="Сіз {version}-нұсқаға қол қоясыз. Алдымен мәтінін оқып шығыңыз.",
            ru="Вы подписываете версию {version}. Сначала прочитайте текст.",
            en="You sign version {version}. Read the text first.",
        ),
        "sign.effect": Phrase(
            kk="Қол қойсаңыз, мәтіндегі мәліметтің дұрыстығын растайсыз және дербес деректерді пайдалануға келісім "
            "бересіз. Жіберілгенге дейін ойыңызды өзгертуге болады.",
            ru="Подписывая, вы подтверждаете, что всё в тексте верно, и соглашаетесь на использование персональных "
            "данных. До отправки можно передумать.",
            en="By signing you confirm that the text is true and consent to the use of personal data. Until it is "
            "sent you can change your mind.",
        ),
        "submit.title": Phrase(kk="Өтінішті жіберу", ru="Отправить заявление", en="Send the application"),
        "submit.to": Phrase(kk="Кімге", ru="Кому", en="To whom"),
        "submit.hours": Phrase(kk="Қабылдау уақыты", ru="Часы приёма", en="Hours"),
        "submit.hours.text": Phrase(
            kk="жұмыс күндері {opens}–{closes}",
            ru="по рабочим дням {opens}–{closes}",
            en="working days, {opens} to {closes}",
        ),
        "submit.now": Phrase(
            kk="Қазір жіберсеңіз, өтініш бүгін тіркеледі: {day}.",
            ru="Если отправить сейчас, заявление зарегистрируют сегодня: {day}.",
            en="If you send it now, it is registered today: {day}.",
        ),
        "submit.later": Phrase(
            kk="Қазір жұмыс уақыты емес. Өтініш бірден түседі, бірақ тіркелетін күні – {day}. Мерзімдер сол күннен "
            "саналады.",
            ru="Сейчас нерабочее время. Заявление поступит сразу, но зарегистрируют его {day}. Сроки пойдут от этого "
            "дня.",
            en="It is outside working hours. The application arrives at once, but is registered on {day}. The terms "
            "run from that day.",
        ),
        "submit.decision_by": Phrase(
            kk="Комиссия шешімінің соңғы күні", ru="Последний день для решения комиссии", en="Last day for the decision"
        ),
        "submit.return_by": Phrase(
            kk="Құжат жетпесе, қайтарылатын соңғы күн",
            ru="Последний день, когда заявление могут вернуть из-за документов",
            en="Last day for a return because of papers",
        ),
        "submit.after": Phrase(
            kk="Жібергеннен кейін мәтінді өзгертуге болмайды, бірақ шарт жасалғанша өтінішті кері ала аласыз.",
            ru="После отправки текст не изменить, но до заключения договора заявление можно отозвать.",
            en="Once sent the text cannot be changed, but until the agreement is concluded you can withdraw it.",
        ),
        "submit.button": Phrase(kk="Өтінішті жіберу", ru="Отправить заявление", en="Send the application"),
        "accepted.title": Phrase(kk="Өтініш жіберілді", ru="Заявление отправлено", en="The application is sent"),
        "accepted.number.said": Phrase(kk="Нөмірі: {number}", ru="Номер: {number}", en="Number: {number}"),
        "accepted.at": Phrase(kk="Жіберілген уақыты", ru="Отправлено", en="Sent"),
        "accepted.on": Phrase(kk="Тіркелген күні", ru="День регистрации", en="Day of registration"),
        "accepted.on.waits": Phrase(
            kk="{day} (жұмыс уақытынан тыс түсті, сол күні тіркеледі)",
            ru="будет зарегистрировано {day} (поступило в нерабочее время)",
            en="will be registered on {day} (it came outside working hours)",
        ),
        "accepted.until": Phrase(kk="соңғы күні – {day}", ru="последний день – {day}", en="last day – {day}"),
        "accepted.next": Phrase(kk="Енді не болады", ru="Что будет дальше", en="What happens next"),
        "accepted.next.text": Phrase(
            kk="Жауапты орындаушы құжаттарыңызды тексереді. Сізден ештеңе талап етілмейді. Бірдеңе керек болса, "
            "кабинетіңізге хабарлама келеді.",
            ru="Ответственный исполнитель проверит документы. От вас сейчас ничего не нужно. Если что-то понадобится, "
            "придёт уведомление в кабинет.",
            en="The responsible executor checks your papers. Nothing is asked of you now. If something is needed, a "
            "notice comes to your account.",
        ),
        "accepted.dates": Phrase(kk="Күндер", ru="Даты", en="The dates"),
        "accepted.receipt": Phrase(
            kk="Қабылдау туралы хабарлама (PDF)", ru="Уведомление о приёме (PDF)", en="Notice of acceptance (PDF)"
        ),
        "accepted.receipt.soon": Phrase(
            kk="Қабылдау туралы хабарлама дайындалып жатыр, бірер минуттан кейін осы жерде болады.",
            ru="Уведомление о приёме готовится и появится здесь через минуту-другую.",
            en="The notice of acceptance is being made and will be here in a minute or two.",
        ),
        "accepted.to_case": Phrase(kk="Істің бетіне өту", ru="Перейти к делу", en="Go to the case"),
    }
)
