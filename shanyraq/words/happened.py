"""What happened to a case, one sentence for each kind of event, as the timeline tells it."""

from shanyraq.words.phrase import Phrase, phrases

HAPPENED = phrases(
    FilingOpened=Phrase(kk="Өтініш толтырыла бастады.", ru="Заявление начато.", en="The application was begun."),
    ApplicationPrepared=Phrase(
        kk="Өтініштің мәтіні бекітілді, {version}-нұсқа.",
        ru="Текст заявления зафиксирован, версия {version}.",
        en="The text of the application was fixed, version {version}.",
    ),
    ConsentGiven=Phrase(
        kk="Отбасының кәмелетке толған мүшесі қол қойды.",
        ru="Подписал совершеннолетний член семьи.",
        en="An adult of the family signed.",
    ),
    ConsentRefused=Phrase(
        kk="Отбасының кәмелетке толған мүшесі келісім бермеді.",
        ru="Совершеннолетний член семьи не дал согласия.",
        en="An adult of the family refused to consent.",
    ),
    ApplicationSubmitted=Phrase(
        kk="Өтініш көрсетілетін қызметті берушіге жіберілді.",
        ru="Заявление отправлено услугодателю.",
        en="The application was sent to the provider.",
    ),
    ApplicationRegistered=Phrase(
        kk="Өтініш тіркелді. Тіркелген күні: {registered_on}.",
        ru="Заявление зарегистрировано. День регистрации: {registered_on}.",
        en="The application was registered. Day of registration: {registered_on}.",
    ),
    ExecutorAssigned=Phrase(
        kk="Жауапты орындаушы тағайындалды.",
        ru="Назначен ответственный исполнитель.",
        en="A responsible executor took the file.",
    ),
    DocumentChecked=Phrase(
        kk="{kind}-құжат тексерілді.", ru="Проверен документ {kind}.", en="Document {kind} checked."
    ),
    RequirementsChecked=Phrase(
        kk="Тұрғын үй заңының талаптары тексерілді.",
        ru="Проверены требования жилищного закона.",
        en="Requirements of the Housing Law were checked.",
    ),
    RegisterAnswered=Phrase(
        kk="Мемлекеттік тіркелім жауап берді.", ru="Ответил государственный регистр.", en="A state register answered."
    ),
    ApplicationReturned=Phrase(
        kk="Құжаттар топтамасы толық болмағандықтан немесе мерзімі өткендіктен қайтарылды.",
        ru="Пакет документов неполный или просрочен: заявление возвращено.",
        en="The package was incomplete or expired: the application was returned.",
    ),
    ReferredToCommission=Phrase(
        kk="Іс тұрғын үй комиссиясына берілді.",
        ru="Дело передано жилищной комиссии.",
        en="The case was referred to the housing commission.",
    ),
    PreliminaryRefusalNotified=Phrase(
        kk="Алдын ала шешім туралы хабарлама жіберілді. Тыңдау (жазбаша болса, жауап мерзімі): {hearing_at}.",
        ru="Направлено уведомление о предварительном решении. Заслушивание (если письменное – срок ответа): "
        "{hearing_at}.",
        en="Notice of a preliminary decision was sent. Hearing (if in writing, answer by): {hearing_at}.",
    ),
    ObjectionReceived=Phrase(kk="Қарсылық түсті.", ru="Поступило возражение.", en="An objection came."),
    HearingWaived=Phrase(
        kk="Өтініш беруші тыңдаусыз шешуді сұрады.",
        ru="Заявитель попросил решить без заслушивания.",
        en="The applicant asked to be decided upon without a hearing.",
    ),
    HearingMoved=Phrase(
        kk="Тыңдау уақыты өзгертілді: {hearing_at}.",
        ru="Заслушивание перенесено: {hearing_at}.",
        en="The hearing was moved to {hearing_at}.",
    ),
    HearingHeld=Phrase(
        kk="Тыңдау өткізілді.",
        ru="Заслушивание проведено.",
        en="The hearing was held.",
    ),
    MinutesRemarked=Phrase(
        kk="Тыңдау хаттамасына ескерту берілді.",
        ru="Поданы замечания на протокол заслушивания.",
        en="A remark on the minutes of the hearing was made.",
    ),
    SittingScheduled=Phrase(
        kk="Іс отырыстың күн тәртібіне енгізілді: {sits_at}.",
        ru="Дело внесено в повестку заседания: {sits_at}.",
        en="The case was put on the agenda of a sitting: {sits_at}.",
    ),
    MemberRecused=Phrase(
        kk="Комиссия мүшесі осы іске қатыспайды (мүдделер қақтығысы).",
        ru="Член комиссии не участвует в деле (конфликт интересов).",
        en="A member of the commission left the case (conflict of interest).",
    ),
    MemberChallenged=Phrase(
        kk="Комиссия мүшесін шеттету сұралды.", ru="Заявлен отвод члену комиссии.", en="A member was challenged."
    ),
    ChallengeRejected=Phrase(
        kk="Мүшені шеттетуге негіз табылмады.",
        ru="Оснований для отвода не найдено.",
        en="No ground to recuse the member was found.",
    ),
    ApplicationPassedOn=Phrase(
        kk="Өтініш оны қарайтын көрсетілетін қызметті берушіге жіберілді.",
        ru="Заявление передано услугодателю, который должен его рассматривать.",
        en="The application was passed on to the provider it belongs to.",
    ),
    FamilyChanged=Phrase(
        kk="Отбасы құрамы өзгерді.", ru="Состав семьи изменился.", en="The family of the case changed."
    ),
    CaseJoined=Phrase(
        kk="Іс осы тұрғынжай туралы бұрынырақ іске біріктірілді: {lead}.",
        ru="Дело присоединено к более раннему по этому же жилищу: {lead}.",
        en="The case was joined to an earlier one on the same dwelling: {lead}.",
    ),
    CaseTakenIn=Phrase(
        kk="Осы іске кейінірек берілген өтініш біріктірілді: {number}.",
        ru="К этому делу присоединено более позднее заявление: {number}.",
        en="A later application was joined to this case: {number}.",
    ),
    RepresentativeEntrusted=Phrase(
        kk="Іс бойынша өкіл жазылды.", ru="По делу внесён представитель.", en="A representative was entered."
    ),
    RepresentationEnded=Phrase(
        kk="Өкілдің құқығы тоқтатылды.", ru="Полномочия представителя прекращены.", en="A representative’s right ended."
    ),
    AttendanceRecorded=Phrase(
        kk="Отырысқа кім қатысып отырғаны жазылды.",
        ru="Отмечено, кто участвует в заседании.",
        en="It was written down who takes part in the sitting.",
    ),
    VotingOpened=Phrase(kk="Дауыс беру ашылды.", ru="Открыто голосование.", en="Voting was opened."),
    VoteCast=Phrase(kk="Комиссия мүшесі дауыс берді.", ru="Член комиссии проголосовал.", en="A member voted."),
    VotingClosed=Phrase(kk="Дауыс беру аяқталды.", ru="Голосование завершено.", en="Voting was closed."),
    DissentFiled=Phrase(
        kk="Комиссия мүшесінің ерекше пікірі қосылды.",
        ru="Приложено особое мнение члена комиссии.",
        en="A dissenting opinion was filed.",
    ),
    MinutesDrawnUp=Phrase(
        kk="Отырыс хаттамасы жасалды.", ru="Составлен протокол заседания.", en="The minutes were drawn up."
    ),
    MinutesSigned=Phrase(kk="Хаттамаға қол қойылды.", ru="Протокол подписан.", en="The minutes were signed."),
    DecisionRegistered=Phrase(
        kk="Комиссия шешімі тіркелді, № {number}.",
        ru="Решение комиссии зарегистрировано, № {number}.",
        en="The commission’s decision was registered, No. {number}.",
    ),
    DecisionSentBack=Phrase(
        kk="Басшы шешім мәтінін түзетуге қайтарды.",
        ru="Руководитель вернул текст решения на исправление.",
        en="The head sent the paper back for correction.",
    ),
    DecisionSigned=Phrase(
        kk="Шешімге көрсетілетін қызметті берушінің басшысы қол қойды.",
        ru="Решение подписал руководитель услугодателя.",
        en="The head of the provider signed the decision.",
    ),
    RightsReceived=Phrase(
        kk="Тұрғынжайға тіркелген құқықтар туралы мәлімет алынды.",
        ru="Получены сведения о правах на жилище.",
        en="The information on rights to the dwelling was received.",
    ),
    TransferOpened=Phrase(
        kk="Коммуналдық меншікке беру басталды.",
        ru="Начата передача в коммунальную собственность.",
        en="The transfer to communal property began.",
    ),
    PetitionSent=Phrase(
        kk="Әкімнің өтінішхаты жіберілді.", ru="Направлено ходатайство акима.", en="The akim’s petition was sent."
    ),
    IndustryAnswered=Phrase(
        kk="Тиісті саланың уәкілетті органы жауап берді.",
        ru="Ответил уполномоченный орган отрасли.",
        en="The authorized body of the industry answered.",
    ),
    PropertyBodyDecided=Phrase(
        kk="Мемлекеттік мүлік жөніндегі орган шешім қабылдады.",
        ru="Орган по госимуществу принял решение.",
        en="The state-property body decided.",
    ),
    DeedDrawnUp=Phrase(
        kk="Тапсыру актісі жасалды.", ru="Составлен передаточный акт.", en="The deed of transfer was drawn up."
    ),
    DeedSigned=Phrase(
        kk="Тапсыру актісіне бір тарап қол қойды.",
        ru="Передаточный акт подписала одна из сторон.",
        en="One side signed the deed of transfer.",
    ),
    DeedApproved=Phrase(
        kk="Тапсыру актісі бекітілді.", ru="Передаточный акт утверждён.", en="The deed of transfer was approved."
    ),
    TitleRegistered=Phrase(
        kk="Тұрғынжай коммуналдық меншікке тіркелді.",
        ru="Жилище зарегистрировано в коммунальной собственности.",
        en="The dwelling was registered in communal property.",
    ),
    PriceEstablished=Phrase(
        kk="Қалдық құны енгізілді: {residual_tiyn}.",
        ru="Внесена остаточная стоимость: {residual_tiyn}.",
        en="The residual value was entered: {residual_tiyn}.",
    ),
    AgreementDrafted=Phrase(
        kk="Жекешелендіру шарты жасалды, № {number}.",
        ru="Составлен договор о приватизации, № {number}.",
        en="The privatization agreement was drawn up, No. {number}.",
    ),
    AgreementSigned=Phrase(
        kk="Шартқа тарап қол қойды.", ru="Договор подписан стороной.", en="A party signed the agreement."
    ),
    PaymentReceived=Phrase(
        kk="Төлем түсті: {amount_tiyn}.", ru="Поступил платёж: {amount_tiyn}.", en="A payment came: {amount_tiyn}."
    ),
    PaymentCancelled=Phrase(
        kk="Қате енгізілген төлем алып тасталды.",
        ru="Ошибочно внесённый платёж отменён.",
        en="A payment entered by mistake was taken out.",
    ),
    ApplicationWithdrawn=Phrase(
        kk="Өтініш беруші өтінішін кері алды.",
        ru="Заявитель отозвал заявление.",
        en="The applicant withdrew the application.",
    ),
    ApplicantDied=Phrase(
        kk="Өтініш берушінің қайтыс болғаны жазылды.",
        ru="Записано, что заявитель умер.",
        en="The applicant’s death was recorded.",
    ),
    DeathRecordCancelled=Phrase(
        kk="Өтініш беруші тірі: қайтыс болғаны қате жазылған екен, жазба алып тасталды.",
        ru="Заявитель жив: запись о смерти была ошибочной и снята.",
        en="The applicant lives: the record of death was a mistake and was taken out.",
    ),
    ApplicantReplaced=Phrase(
        kk="Өтініш берушінің орнын отбасы мүшесі басты.",
        ru="Место заявителя занял член семьи.",
        en="A member of the family took the applicant’s place.",
    ),
    CaseTerminated=Phrase(
        kk="Рәсім шешімсіз тоқтатылды.",
        ru="Процедура прекращена без решения.",
        en="The procedure ended without a decision.",
    ),
    CorrectionRequested=Phrase(
        kk="Құжаттағы жазу қатесін түзету сұралды.",
        ru="Запрошено исправление описки.",
        en="The correction of a slip was asked for.",
    ),
    SlipCorrected=Phrase(
        kk="Жазу қатесі түзетілді, түзетілген құжат шығарылды.",
        ru="Описка исправлена, издан исправленный документ.",
        en="The slip was corrected and a corrected paper issued.",
    ),
    CorrectionDeclined=Phrase(
        kk="Сұралғаны жазу қатесі емес: түзетуден бас тартылды.",
        ru="Запрошенное не описка: в исправлении отказано.",
        en="What was asked is not a slip: the correction was declined.",
    ),
    CaseSuspended=Phrase(
        kk="Мерзімдер тоқтатыла тұрды немесе ұзартылды. Акт: {act}.",
        ru="Сроки приостановлены или продлены. Акт: {act}.",
        en="The terms were suspended or extended. Act: {act}.",
    ),
    CaseResumed=Phrase(kk="Мерзімдер қайтадан есептеле бастады.", ru="Сроки возобновлены.", en="The terms run again."),
    TermPassed=Phrase(
        kk="Мерзім өтіп кетті, соңғы күні: {due}.",
        ru="Срок истёк, последний день: {due}.",
        en="A term passed; its last day was {due}.",
    ),
    CountedAnew=Phrase(
        kk="Күнтізбедегі күндерді ауыстырған актіге байланысты мерзімдер қайта есептелді: {act}.",
        ru="Сроки пересчитаны из-за акта, который перенёс дни календаря: {act}.",
        en="The terms were counted anew because an act moved days of the calendar: {act}.",
    ),
    TermEscalated=Phrase(
        kk="Мерзімі таяған іс басшының алдына қойылды: {escalated_on}.",
        ru="Срок на исходе: дело доложено руководителю {escalated_on}.",
        en="A term is running out: the case was brought before the head on {escalated_on}.",
    ),
    PaperIssued=Phrase(
        kk="Құжат шығарылды, № {number}.", ru="Издан документ № {number}.", en="A paper was issued, No. {number}."
    ),
    PaperDelivered=Phrase(
        kk="Құжат тапсырылды: {delivered_on}.",
        ru="Документ вручён: {delivered_on}.",
        en="A paper was delivered: {delivered_on}.",
    ),
)
"""A placeholder is the name of the event's own field."""
