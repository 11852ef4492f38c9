"""Turns of a family, joined and passed-on applications, acting for somebody."""

from shanyraq.words.phrase import Phrase

FAMILY = {
    "applicants_death_apart": Phrase(
        kk="Өтініш берушінің қайтыс болғаны бөлек жазылады: оның орнын басатын адам керек.",
        ru="Смерть самого заявителя записывают отдельно: ему нужен преемник.",
        en="The applicant’s own death is recorded apart: somebody has to take the place.",
    ),
    "not_the_spouse": Phrase(
        kk="Бұл адам өтінішті бергенде өтініш берушінің жұбайы болып жазылмаған.",
        ru="Этот человек не записан супругом заявителя.",
        en="This person is not entered as the applicant’s spouse.",
    ),
    "consents_complete": Phrase(
        kk="Кәмелетке толғандардың бәрі келісімін берген.",
        ru="Все совершеннолетние уже дали согласие.",
        en="Every adult has given their consent already.",
    ),
    "consent_owed": Phrase(
        kk="Отбасында келісімі әлі алынбаған кәмелетке толған адам бар: {count}. Олардың келісімінсіз шарт жасалмайды.",
        ru="В семье есть совершеннолетние, чьего согласия ещё нет: {count}. Без него договор не заключают.",
        en="The consent of adults of the family is still wanted: {count}. Without it no agreement is made.",
    ),
    "other_dwelling": Phrase(
        kk="Ол іс басқа тұрғынжай туралы.",
        ru="То дело – о другом жилище.",
        en="That case is about another dwelling.",
    ),
    "no_such_lead": Phrase(
        kk="Осы тұрғынжай бойынша мұндай нөмірлі ашық, бұрынырақ басталған іс жоқ.",
        ru="По этому жилищу нет открытого более раннего дела с таким номером.",
        en="There is no open, earlier case with this number on this dwelling.",
    ),
    "no_such_provider": Phrase(
        kk="Мұндай көрсетілетін қызметті беруші тізімде жоқ немесе жұмыс уақыты енгізілмеген.",
        ru="Такого услугодателя нет в списке, или не внесены его часы работы.",
        en="There is no such provider on the list, or its hours are not entered.",
    ),
    "joined_already": Phrase(
        kk="Ол іс бұған біріктірілген.", ru="То дело уже присоединено.", en="That case has been joined already."
    ),
    "same_provider": Phrase(
        kk="Өтініш осы көрсетілетін қызметті берушінің өзінде тұр.",
        ru="Заявление и так у этого услугодателя.",
        en="The application is with this provider already.",
    ),
    "passed_back": Phrase(
        kk="Өтініш сол органнан келген, оны қайта жіберуге болмайды. Дауды басшылар өзара шешеді.",
        ru="Заявление пришло именно оттуда, обратно его не пересылают. Спор о компетенции решают руководители.",
        en="The application came from there and is not sent back. The heads settle between them whose it is.",
    ),
    "representative_needed": Phrase(
        kk="Өкілді және оның құқығын растайтын құжатты көрсетіңіз. Өзіңізге өзіңіз өкіл бола алмайсыз.",
        ru="Укажите представителя и документ о его полномочиях. Представлять самого себя нельзя.",
        en="Name the representative and the paper their right rests on. Nobody represents themselves.",
    ),
    "entrusts_for_another": Phrase(
        kk="Сенімхатты әркім өзі үшін береді. Қорғаншыны қызмет беруші тағайындау актісі бойынша енгізеді.",
        ru="Доверяют каждый за себя. Опекуна вносит услугодатель по акту о назначении.",
        en="Each entrusts for themselves. A guardian is entered by the provider on the act that appointed them.",
    ),
    "scope_needed": Phrase(
        kk="Өкіл не істей алатынын белгілеңіз.",
        ru="Отметьте, что может делать представитель.",
        en="Mark what the representative may do.",
    ),
    "power_needs_term": Phrase(
        kk="Сенімхаттың мерзімін көрсетіңіз.",
        ru="Укажите, до какого дня действует доверенность.",
        en="Say until which day the power of attorney is in force.",
    ),
    "power_not_in_force": Phrase(
        kk="Құжат бүгін күшінде емес: {since} – {until}.",
        ru="Сегодня документ не действует: {since} – {until}.",
        en="The paper is not in force today: {since} to {until}.",
    ),
    "power_is_over": Phrase(
        kk="Өкілдігіңіздің мерзімі бітті.",
        ru="Срок вашего полномочия истёк.",
        en="The term of your power is over.",
    ),
    "outside_the_power": Phrase(
        kk="Сенімхат бұл әрекетке құқық бермейді.",
        ru="Доверенность не даёт права на это действие.",
        en="The power of attorney does not cover this act.",
    ),
    "already_entrusted": Phrase(
        kk="Бұл адам осы іс бойынша өкіл болып тұр.",
        ru="Этот человек уже представитель по этому делу.",
        en="This person is a representative in this case already.",
    ),
    "nobody_entrusted": Phrase(
        kk="Бұл іс бойынша мұндай өкіл жоқ.",
        ru="Такого представителя по этому делу нет.",
        en="There is no such representative in this case.",
    ),
}
