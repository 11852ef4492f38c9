"""One of each paper, of synthetic people, for the tests, for the measurement and for the eye."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from shanyraq.law.calendar_table import CALENDAR
from shanyraq.law.price import INSTALMENTS_2021, Basis, InstalmentChoice, schedule
from shanyraq.law.routes import Channel
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers.agreement import Agreement, Clause, Price
from shanyraq.outside.documents.papers.appeal import LastDay
from shanyraq.outside.documents.papers.ballot import Ballot
from shanyraq.outside.documents.papers.commission import CommissionMinutes, Dissent, Member, Presence, Question, Sitting
from shanyraq.outside.documents.papers.decision import DecidedBy, Decision, Heard, NextStep, Refusal
from shanyraq.outside.documents.papers.dwelling import Dwelling, Owner, Part
from shanyraq.outside.documents.papers.extension import Extension
from shanyraq.outside.documents.papers.filing import (
    Acceptance,
    Application,
    Attachment,
    Consenting,
    Instalments,
    Minor,
    SignatureData,
    Tenure,
)
from shanyraq.outside.documents.papers.hearing import HearingMinutes, Objection, PreliminaryRefusal, Stated
from shanyraq.outside.documents.papers.payment import Payee, PaymentSchedule
from shanyraq.outside.documents.papers.person import IdentityDocument, Official, Person
from shanyraq.outside.documents.papers.review import Lacking, PassingOn, Return
from shanyraq.outside.documents.papers.sitting import Invited, Item, SittingNotice
from shanyraq.outside.documents.papers.transfer import (
    Deed,
    IndustryAnswer,
    Matter,
    Petition,
    PropertyDecision,
    Referred,
    Side,
)
from shanyraq.outside.documents.shape import Issue, Paper
from shanyraq.outside.documents.text import Text, say
from shanyraq.procedure.case import Vote
from shanyraq.procedure.composition import Choice, Composition, Majority, Rules, Seat, Seated
from shanyraq.procedure.household import Relation
from shanyraq.procedure.papers import Manner
from shanyraq.procedure.parties import Finding
from shanyraq.procedure.tally import tally
from shanyraq.words.papers_transfer import TRANSFER

LOCAL = timezone(timedelta(hours=5))
AKIMAT = Text(
    "Үлгі қаласы әкімдігінің тұрғын үй қатынастары басқармасы",
    "Управление жилищных отношений акимата города Улги",
    "Housing Department of the Akimat of the City of Ulgi",
)
COMMISSION = Text(
    "Үлгі қаласы әкімдігінің тұрғын үй комиссиясы",
    "Жилищная комиссия акимата города Улги",
    "Housing Commission of the Akimat of the City of Ulgi",
)
ADDRESS = "Үлгі қаласы, Бәйтерек көшесі, 12-үй, 34-пәтер"
NUMBER = "2025-000123/1"
IDENTITY = IdentityDocument("012345678", date(2019, 5, 14), Text("ҚР ІІМ", "МВД РК", "MIA RK"))
ASAN = Person("Үлгіұлы Асан Серікұлы", "900101300017", IDENTITY, ADDRESS)
AIGUL = Person("Үлгіқызы Айгүл Болатқызы", "910202400025", IDENTITY)
PYOTR = Person("Примеров Пётр Иванович", "500303300033", IDENTITY)
DIGEST = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"
HEAD = Official(
    "Үлгібаева Ғалия Әділқызы", Text("Басқарма басшысы", "Руководитель управления", "Head of the Department")
)
EXECUTOR = Official("Примерова Анна Петровна", Text("Бас маман", "Главный специалист", "Chief specialist"))
LAST_DAY = LastDay(date(2025, 4, 7), date(2025, 7, 7))
GROUNDS = (
    Stated(
        "2",
        "13-10-1",
        "Жылжымайтын мүлік тізілімі 2025 жылғы 6 наурызда өтініш берушінің меншігінде басқа пәтер бар екенін "
        "көрсетті: Үлгі қаласы, Сарыарқа көшесі, 5-үй, 18-пәтер, үлесі – 100 %.",
    ),
    Stated(
        "1",
        "unreliable_document",
        "Справка о составе семьи от 11.02.2025 содержит сведения, которые не подтверждаются адресным регистром.",
    ),
)
DWELLING = Dwelling(ADDRESS, "54,3", 2, "20:313:001:117:34")
OWNERS = (
    Owner(ASAN.name, Part.APPLICANT, date(1990, 1, 1), ASAN.iin, IDENTITY.said()),
    Owner(AIGUL.name, Part.ADULT, date(1991, 2, 2), AIGUL.iin, IDENTITY.said()),
    Owner("Үлгіұлы Ерасыл Асанұлы", Part.MINOR, date(2016, 7, 1), "160701500011"),
)
DECIDED_BY = DecidedBy(COMMISSION, "14", date(2025, 4, 2))
RULES = Rules(
    2,
    3,
    Majority.OF_VOTERS,
    True,
    False,
    "«Комиссия туралы ереже» 12-14-тармақтар (әкімдіктің 2024 жылғы № 17 бұйрығы)",
)


def issue(number: str, *, english: bool = False) -> Issue:
    return Issue(
        number=number,
        dated=date(2025, 3, 4),
        made_at=datetime(2025, 3, 4, 5, 17, tzinfo=UTC),
        case_number="2025-000123",
        provider=AKIMAT,
        place=Text("Үлгі қаласы", "город Улги", "City of Ulgi"),
        code="7KQ4-M2XD-9RTA",
        check_url="https://shanyraq.example.kz/check/7KQ4-M2XD-9RTA",
        english=english,
    )


def local(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2025, 3, day, hour, minute, tzinfo=LOCAL)


FREE_APPLICATION = Application(
    issue=issue(NUMBER),
    version=2,
    addressee=AKIMAT,
    applicant=ASAN,
    tenure=Tenure.TENANCY_AGREEMENT,
    tenure_number="417",
    tenure_on=date(2012, 9, 3),
    dwelling=ADDRESS,
    basis=Basis.FREE,
    free_category="13-8-2",
    attachments=(
        Attachment(3, "Жалдау шарты.pdf", DIGEST),
        Attachment(8, "Берешегі жоқ екені туралы анықтама.jpg", DIGEST[::-1]),
    ),
    family=(
        Consenting(AIGUL, Relation.SPOUSE),
        Consenting(PYOTR, Relation.PARENT, "Примерова Анна Петровна, доверенность № 77"),
    ),
    minors=(Minor("Үлгіұлы Ерасыл Асанұлы", date(2016, 7, 1), Relation.CHILD),),
)
INSTALMENTS_APPLICATION = replace(
    FREE_APPLICATION,
    issue=issue(NUMBER, english=True),
    basis=Basis.INSTALMENTS,
    free_category=None,
    instalments=Instalments(InstalmentChoice(7, 40), INSTALMENTS_2021[0]),
)
REDEMPTION_APPLICATION = replace(
    FREE_APPLICATION,
    basis=Basis.REDEMPTION,
    free_category=None,
    tenure=Tenure.HOUSING_ORDER,
    attachments=(),
    family=(),
    minors=(),
)
ACCEPTANCE = Acceptance(
    issue=issue("2025-000123/2"),
    application_number=NUMBER,
    application_digest=DIGEST,
    version=2,
    applicant=ASAN.name,
    dwelling=ADDRESS,
    basis=Basis.FREE,
    channel=Channel.PORTAL,
    sent_at=local(4, 19, 41),
    signatures=(
        SignatureData(
            ASAN.name,
            Relation.SELF,
            Manner.EDS,
            local(4, 18, 2),
            "331400550ed398fd96e98c1ed4f9e18a340683da",
            "ҮЛГІ (DEMO RSA)",
        ),
        SignatureData(
            AIGUL.name,
            Relation.SPOUSE,
            Manner.EDS,
            local(4, 19, 30),
            "56b495cb54d809828d39c2980d6da040d3a912cb",
            "ҮЛГІ (DEMO RSA)",
        ),
        SignatureData(PYOTR.name, Relation.PARENT, Manner.REPRESENTED, local(4, 19, 35)),
    ),
    accepted_at=local(4, 19, 41),
    registered_on=date(2025, 3, 5),
    return_by=date(2025, 3, 7),
    result_by=date(2025, 4, 4),
    result_article="O437/p6-1",
)
RETURN = Return(
    issue=issue("2025-000123/3"),
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    lacking=(
        Lacking(
            3,
            Finding.MISSING,
            "Жалдау шартының барлық бетін сканерлеп, тіркеңіз: жіберілген файлда тек бірінші бет бар.",
        ),
        Lacking(8, Finding.EXPIRED, "Получите у наймодателя новую справку: приложенная выдана 4 ноября 2024 года."),
    ),
    drawn_up_by=HEAD,
    last_day=LAST_DAY,
)
PRELIMINARY_REFUSAL = PreliminaryRefusal(
    issue=issue("2025-000123/4"),
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    grounds=GROUNDS,
    hearing_at=local(26, 15),
    hearing_place="Үлгі қаласы, Тәуелсіздік даңғылы, 1, 214-кабинет",
    written=False,
    drawn_up_by=HEAD,
)
LESS_THAN_ASKED = replace(
    PRELIMINARY_REFUSAL, issue=issue("2025-000123/4a"), asked=Basis.FREE, instead=Basis.REDEMPTION
)
PASSING_ON = PassingOn(
    issue=issue("2025-000123/4b"),
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    to=Text("Көрші қала әкімдігі (үлгі)", "Акимат соседнего города (пример)", "Akimat of the next city (sample)"),
    address=Text("Көрші қала, 1", "Соседний город, 1", "Next City, 1"),
    why="Тұрғынжай көрші қаланың коммуналдық қорында тұр (үлгі).",
    drawn_up_by=EXECUTOR,
)
AGENDA = SittingNotice(
    issue=issue("ULGI-2025-G-00001"),
    commission=COMMISSION,
    formed_by="Үлгі қаласы әкімінің № 25-к өкімі (үлгі)",
    formed_on=date(2025, 1, 6),
    number="2025-7",
    at=local(27, 15),
    place="Үлгі қаласы, Тәуелсіздік даңғылы, 1, 204-кабинет",
    mode="mixed",
    items=(
        Item("ULGI-2025-000123", "Үлгіұлы А.С.", ADDRESS, Basis.FREE, date(2025, 4, 4)),
        Item("ULGI-2025-000124", "Примеров П.И.", ADDRESS, Basis.INSTALMENTS, None),
    ),
    invited=(
        Invited("Үлгібаев Ерлан Асқарұлы", Seat.CHAIR),
        Invited("Примерова Ольга Сергеевна", Seat.SECRETARY),
        Invited("Үлгібаева Сәуле Маратқызы", Seat.MEMBER),
        Invited("Примеров Олег Петрович", Seat.MEMBER, "Үлгібаева Сәуле Маратқызы"),
    ),
    secretary="Примерова Ольга Сергеевна",
)
HEARING_MINUTES = HearingMinutes(
    issue=issue("2025-000123/5"),
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    notice_number="2025-000123/4",
    notice_on=date(2025, 3, 18),
    held_at=local(26, 15),
    place="Үлгі қаласы, Тәуелсіздік даңғылы, 1, 214-кабинет",
    present=("Үлгібаева Ғалия Әділқызы, басқарма басшысы", "Примерова Анна Петровна, жауапты орындаушы", ASAN.name),
    attended=True,
    statements="Сарыарқа көшесіндегі пәтер 2024 жылғы желтоқсанда сатылған.\nШарттың көшірмесін тапсырамын.",
    questions="– Құқық тоқтағаны тізілімге енгізілді ме?\n– Иә, үзінді көшірме берілді.",
    objections=(Objection(date(2025, 3, 20), "Алдын ала шешіммен келіспеймін: ол пәтер енді менікі емес."),),
    drawn_up_by=(HEAD, EXECUTOR),
)


def members(last: Choice) -> tuple[Member, ...]:
    return (
        Member("Үлгібаев Нұрлан Ғабитұлы", Seat.CHAIR, Presence.PRESENT, Choice.FOR, signs=True),
        Member("Примеров Иван Петрович", Seat.DEPUTY, Presence.PRESENT, last),
        Member("Үлгіұлы Дәурен", Seat.MEMBER, Presence.RECUSED, None, "Өтініш берушінің туысы екенін мәлімдеді."),
        Member("Примерова Ольга Сергеевна", Seat.MEMBER, Presence.PRESENT, last, ballot="2025-V-00003"),
        Member("Үлгіқызы Һанна", Seat.MEMBER, Presence.PRESENT, Choice.AGAINST, ballot="2025-V-00004"),
        Member("Үлгібеков Өмір", Seat.MEMBER, Presence.ABSENT),
        Member("Примерова Анна Петровна", Seat.SECRETARY, Presence.PRESENT, signs=True),
    )


SITTING = Sitting(
    COMMISSION,
    "Әкімдіктің № 17 бұйрығы",
    date(2024, 2, 1),
    "14",
    datetime(2025, 4, 2, 10, 0, tzinfo=LOCAL),
    "214-кабинет",
    2,
)


QUESTION = Question(ASAN.name, ADDRESS, NUMBER, date(2025, 3, 5), Basis.FREE, Basis.FREE)


def commission_minutes(last: Choice, *grounds: Stated) -> CommissionMinutes:
    seated = members(last)
    composition = Composition(
        "c1",
        "o1",
        "№ 17",
        date(2024, 2, 1),
        date(2024, 2, 1),
        None,
        tuple(Seated(one.name, one.seat) for one in seated),
        RULES,
    )
    recused = tuple(one.name for one in seated if one.presence is Presence.RECUSED)
    votes = tuple(Vote(one.name, one.vote) for one in seated if one.vote is not None)
    return CommissionMinutes(
        issue=issue("2025-000123/6"),
        sitting=SITTING,
        members=seated,
        question=QUESTION,
        heard=True,
        hearing="Тыңдау хаттамасы № 2025-000123/5 оқылды. Өтініш берушінің уәждері қабылданды.",
        outcome=tally(composition, recused, votes),
        rules=RULES,
        grounds=grounds,
        dissents=(Dissent("Үлгіқызы Һанна", "Анықтаманың мерзімі қайта тексерілуі керек еді."),),
    )


BALLOT = Ballot(
    issue=issue("2025-V-00004"),
    sitting=SITTING,
    member="Үлгіқызы Һанна",
    seat=Seat.MEMBER,
    question=QUESTION,
    choice=Choice.AGAINST,
    secret=True,
    rules="Комиссия туралы ереже, 9-тармақ (үлгі)",
    grounds=GROUNDS,
)
ADOPTED_MINUTES = commission_minutes(Choice.FOR)
REJECTED_MINUTES = commission_minutes(Choice.AGAINST, *GROUNDS)
DECISION = Decision(
    issue=issue("2025-000123/7"),
    decided_by=DECIDED_BY,
    applicant=ASAN.name,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    dwelling=DWELLING,
    owners=OWNERS,
    asked=Basis.FREE,
    granted=Basis.FREE,
    free_category="13-8-2",
    instalments=None,
    next_steps=(
        NextStep(TermCode.AGREEMENT, date(2025, 4, 10), "O437/p6-1"),
        NextStep(TermCode.PAYMENT, None, "O437/p8"),
    ),
    signs=HEAD,
    last_day=LAST_DAY,
)
PARTLY_GRANTED = replace(
    DECISION,
    granted=Basis.INSTALMENTS,
    free_category=None,
    instalments=InstalmentChoice(10, 30),
    less_because=GROUNDS[:1],
)
REFUSAL = Refusal(
    issue=issue("2025-000123/7"),
    decided_by=DECIDED_BY,
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 5),
    grounds=GROUNDS,
    heard=Heard(
        date(2025, 3, 18),
        date(2025, 3, 26),
        "Сарыарқа көшесіндегі пәтер 2024 жылғы желтоқсанда сатылған.",
        "Тізілімнің 2025 жылғы 28 наурыздағы жауабы бойынша құқық тоқтамаған; уәж расталмады.",
    ),
    signs=HEAD,
    last_day=LAST_DAY,
)
AGREEMENT = Agreement(
    issue=issue("2025-000123/8"),
    provider_bin="123456789021",
    provider_signs=HEAD,
    acting_on=Text("Ереже негізінде", "действующего на основании Положения", "acting under the Statute"),
    owners=OWNERS,
    dwelling=DWELLING,
    decision_number="2025-000123/7",
    decision_on=date(2025, 4, 3),
    rights_on=date(2025, 4, 4),
    rights=None,
    price=Price(
        Basis.INSTALMENTS, 6_543_210_50, "Қалдық құнының есебі № 88, 2025 жылғы 31 наурыз", InstalmentChoice(7, 40)
    ),
    clauses=(
        Clause(
            Text(
                "Бағасы толық төленгенше тұрғынжайға билік ету үшін жергілікті атқарушы органның келісімі керек.",
                "До полной оплаты распоряжение жилищем осуществляется с согласия местного исполнительного органа.",
                "Until the price is paid, disposing of the dwelling takes the local executive body’s consent.",
            ),
            Text("әкімдіктің үлгілік шарты", "типовой договор акимата", "the akimat’s model agreement"),
        ),
    ),
)
SCHEDULE = PaymentSchedule(
    issue=issue("2025-000123/9"),
    agreement_number="2025-000123/8",
    concluded_on=date(2025, 4, 9),
    payer=ASAN.name,
    dwelling=ADDRESS,
    basis=Basis.INSTALMENTS,
    parts=schedule(CALENDAR, Basis.INSTALMENTS, 6_543_210_50, InstalmentChoice(7, 40), date(2025, 4, 9)),
    payee=Payee(AKIMAT, "123456789021", "KZ00 0000 0000 0000 0000", "Үлгі банк, ULGIKZKX", "000000, 000"),
)
FORESTRY = Text(
    "«Үлгі орманы» республикалық мемлекеттік кәсіпорны",
    "Республиканское государственное предприятие «Лес Улги»",
    "Republican State Enterprise “Ulgi Forest”",
)
COMMITTEE = Text("Мемлекеттік мүлік комитеті", "Комитет государственного имущества", "State Property Committee")
MATTER = Matter(
    DWELLING,
    FORESTRY,
    AKIMAT,
    (
        Referred("decision", "ULGI-2025-D-00012", date(2025, 4, 2)),
        Referred("petition", "AKIM-2025-T-00004", date(2025, 4, 4)),
    ),
)
PETITION = Petition(
    issue=issue("AKIM-2025-T-00004"),
    to=COMMITTEE,
    matter=Matter(DWELLING, FORESTRY, AKIMAT, MATTER.rests_on[:1]),
    due=date(2025, 4, 17),
    text="Отбасы бұл пәтерде 2013 жылдан бері тұрады.",
    signs=HEAD,
)
NO_CONSENT = IndustryAnswer(
    issue=issue("MIN-2025-I-00002"),
    to=COMMITTEE,
    matter=MATTER,
    agreed=False,
    text="Пәтер ведомстволық резервке енгізілген. / Квартира включена в ведомственный резерв.",
    signs=HEAD,
)
CONSENT = replace(NO_CONSENT, agreed=True, text="")
PROPERTY_DECISION = PropertyDecision(
    issue=issue("SPC-2025-B-00009"), matter=MATTER, transfers=True, text="", signs=HEAD
)
NO_PROPERTY_DECISION = replace(PROPERTY_DECISION, transfers=False, text="Құжаттар толық емес. / Пакет неполный.")
DEED = Deed(
    issue=issue("ULGI-2025-E-00003"),
    paragraph="O437/p6-3",
    transferring=Side(FORESTRY, "000140000066", Official("Примеров Пётр Иванович", HEAD.position)),
    receiving=Side(AKIMAT, "000140000011", HEAD),
    dwelling=DWELLING,
    rests_on=MATTER.rests_on,
    text="Пәтер тұруға жарамды. / Квартира пригодна для проживания.",
    approve=(
        Official("Мысалова Сәуле Үлгіқызы", say(TRANSFER, "post.state_property_subdivision"), COMMITTEE),
        Official("Тестов Павел Үлгіұлы", say(TRANSFER, "post.communal_property_body"), AKIMAT),
    ),
)
EXTENSION = Extension(
    issue=issue("2025-000123/9"),
    applicant=ASAN.name,
    dwelling=ADDRESS,
    application_number=NUMBER,
    registered_on=date(2025, 3, 4),
    act="№ 14, 28.03.2025 (үлгі)",
    since=date(2025, 3, 28),
    why="Мұрағаттан анықтама күтілуде. / Ожидается справка архива.",
    was=date(2025, 4, 3),
    until=date(2025, 6, 3),
)
PAPERS: dict[str, Paper] = {
    "application_free": FREE_APPLICATION,
    "application_instalments": INSTALMENTS_APPLICATION,
    "application_redemption": REDEMPTION_APPLICATION,
    "acceptance": ACCEPTANCE,
    "return": RETURN,
    "preliminary_refusal": PRELIMINARY_REFUSAL,
    "preliminary_less": LESS_THAN_ASKED,
    "passing_on": PASSING_ON,
    "agenda": AGENDA,
    "return_corrected": replace(
        RETURN, issue=replace(issue("2025-000123/3/1"), corrects="2025-000123/3", corrects_on=date(2025, 3, 7))
    ),
    "hearing_minutes": HEARING_MINUTES,
    "ballot": BALLOT,
    "commission_minutes": ADOPTED_MINUTES,
    "commission_minutes_rejected": REJECTED_MINUTES,
    "decision": DECISION,
    "decision_partly": PARTLY_GRANTED,
    "refusal": REFUSAL,
    "agreement": AGREEMENT,
    "payment_schedule": SCHEDULE,
    "petition": PETITION,
    "industry_consent": CONSENT,
    "industry_refusal": NO_CONSENT,
    "property_decision": PROPERTY_DECISION,
    "property_refusal": NO_PROPERTY_DECISION,
    "deed": DEED,
    "extension_notice": EXTENSION,
}
