"""The steps of a communal case, each given by the one whose step it is."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Final

from shanyraq.chancery import acts
from shanyraq.chancery.contents import ApplicationContent, Appointment, Checked, Lack, Proceedings, Reason
from shanyraq.chancery.signing import DEMO_KEY
from shanyraq.cli.demo_data.sample import scanned
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.documents import DocumentKind, DocumentStatus, documents
from shanyraq.law.facts import CivilEvent, CivilEventKind, Facts, Tenure
from shanyraq.law.price import Basis, InstalmentChoice
from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.household import Attached, Relation
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import Compliance, Finding
from shanyraq.procedure.requirements import unchecked
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.commission import sittings
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.journal import case_of
from shanyraq.record.writers.commissions import form_sitting

NOT_SHOWN: Final = Lack(
    8,
    Finding.MISSING,
    "Тұрғын үйді жалдау шарты бойынша берешектің жоқтығын растайтын құжат жоқ (үлгі). / "
    "Нет документа об отсутствии задолженности по договору найма (пример).",
)
OTHER_FLAT: Final = Reason(
    "2",
    "13-10-1",
    "Тіркеуші органның жауабына сәйкес өтініш берушінің меншігінде басқа пәтер бар (үлгі). / "
    "По ответу регистрирующего органа у заявителя есть другая квартира в собственности (пример).",
)
ANSWERED: Final = (
    "Өтініш берушінің уәждері қаралды: пәтердің сатылғаны құжатпен расталмады (үлгі). / "
    "Доводы заявителя рассмотрены: продажа квартиры документом не подтверждена (пример)."
)
"""What a refusal answers to the objections."""
PRICE_SOURCE: Final = "Үлгі: № 7 қалдық құн есебі (ойдан шығарылған) / Пример: расчёт остаточной стоимости № 7"
_PLACE: Final = "Үлгі қаласы, Шаңырақ алаңы, 1, 204-кабинет / г. Улги, площадь Шанырак, 1, каб. 204"


# --- the family ---


def begin(t: Telling) -> None:
    """The tenant opens a case."""
    t.done(acts.open_filing(t.home.flat, t.home.tenant, by=t.tenant, at=t.at))


def prepare(t: Telling, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """The application is drawn up with the papers it needs."""
    content = _content(t, basis, choice)
    t.done(acts.prepare_application(t.number, content, by=t.tenant, at=t.at))


def _content(t: Telling, basis: Basis, choice: InstalmentChoice | None) -> ApplicationContent:
    births = tuple(
        CivilEvent(CivilEventKind.BIRTH, one.born_on, in_register=True)
        for one in t.home.family
        if one.relation is Relation.CHILD
    )
    category = "13-8-2" if basis is Basis.FREE else None
    facts = Facts(basis, Tenure.TENANCY_AGREEMENT, births=births, free_category=category)
    wanted = [need.kind for need in documents(facts) if need.status is DocumentStatus.REQUIRED]
    attached = tuple(
        Attached(int(kind), scanned(f"Document {int(kind)}", t.at), t.home.tenure_on) for kind in wanted if kind > 1
    )
    return ApplicationContent(
        basis=basis,
        facts=facts,
        household=t.home.family,
        attached=attached,
        instalments=choice,
        free_category=category,
        tenure_number=t.home.tenure_number,
        tenure_on=t.home.tenure_on,
    )


def sign(t: Telling, persons: Iterable[PersonId] | None = None) -> None:
    """The named adults sign; everybody unless told."""
    adults = [one.person for one in t.home.family if one.is_adult(t.at.date())]
    for person in adults if persons is None else persons:
        role = Role.APPLICANT if person == t.home.tenant else Role.FAMILY
        t.done(acts.give_consent(t.number, person, DEMO_KEY, by=By(role, person), at=t.at))


def submit(t: Telling) -> None:
    """The signed application is sent."""
    t.done(acts.submit_application(t.number, by=t.tenant, at=t.at))


def apply(t: Telling, basis: Basis = Basis.REDEMPTION, choice: InstalmentChoice | None = None) -> None:
    """From the first page to the provider's register."""
    begin(t)
    prepare(t, basis, choice)
    sign(t)
    submit(t)


# --- the executor ---


def assign(t: Telling, at: int = 0) -> None:
    """One of the executors takes the file and opens it."""
    executor = t.staff.executors[at % len(t.staff.executors)]
    t.done(acts.assign_executor(t.number, executor.person, by=executor, at=t.at))
    account = account_of(executor.person)
    assert account is not None, "staff have accounts"
    open_as_staff(t.number, account.account_id, executor.role, executor.organisation, "work", t.at)


def executor(t: Telling) -> By:
    """Who has the file."""
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    return next((one for one in t.staff.executors if one.person == case.review.executor), t.staff.executors[0])


def check(t: Telling, found: Mapping[int, Finding] | None = None, kinds: Iterable[int] = range(1, 10)) -> None:
    """Document by document; what is not named is in order where the law asks for it, and then every requirement is."""
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    assert case.filing.facts is not None, "a registered application states its facts"
    wanted = {int(need.kind) for need in documents(case.filing.facts) if need.status is DocumentStatus.REQUIRED}
    for kind in kinds:
        usual = Finding.IN_ORDER if kind in wanted else Finding.NOT_REQUIRED
        finding = (found or {}).get(kind, usual)
        t.done(acts.check_document(t.number, kind, finding, by=executor(t), at=t.at))
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    if len(case.review.findings) == len(DocumentKind) and not found:
        require(t)


def require(t: Telling) -> None:
    """Every requirement of the Housing Law is met."""
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    met = tuple(Checked(code, Compliance.MET) for code in unchecked(case))
    t.done(acts.check_requirements(t.number, met, by=executor(t), at=t.at))


def send_back(t: Telling, lack: Lack = NOT_SHOWN) -> None:
    """The package is returned."""
    t.done(acts.return_application(t.number, (lack,), by=executor(t), at=t.at))


def refer(t: Telling) -> None:
    """The file goes to the commission."""
    t.done(acts.refer_to_commission(t.number, t.staff.commission, by=executor(t), at=t.at))


def notify(t: Telling, hearing_at: datetime, reason: Reason = OTHER_FLAT) -> None:
    """Notice of a preliminary decision."""
    appointment = Appointment(hearing_at, _PLACE)
    t.done(acts.notify_preliminary_refusal(t.number, (reason,), appointment, by=executor(t), at=t.at))


def read_notice(t: Telling) -> None:
    """The applicant opens the notice in the personal account."""
    case = case_of(t.number)
    assert case is not None, "a told case is there"
    t.done(acts.opened_in_account(t.number, case.hearing.notice, by=t.tenant, at=t.at))


def object_to_it(t: Telling) -> None:
    """The applicant objects."""
    text = "Ол пәтер сатылған, меншігімде басқа тұрғынжай жоқ (үлгі). / Та квартира продана (пример)."
    t.done(acts.record_objection(t.number, text, by=t.tenant, at=t.at))


def hear(t: Telling) -> None:
    """The hearing takes place."""
    said = Proceedings(
        attended=True,
        present=("Өтініш беруші / заявитель", "Жауапты орындаушы / ответственный исполнитель"),
        statements="Өтініш беруші өз ұстанымын айтты (үлгі). / Заявитель изложил свою позицию (пример).",
        questions="Сұрақ: сату шарты бар ма? Жауап: жоқ (үлгі). / Есть ли договор? Нет (пример).",
    )
    t.done(acts.hold_hearing(t.number, said, by=executor(t), at=t.at))


# --- the commission ---


def schedule(t: Telling, sits_at: datetime) -> None:
    """The case is put on the agenda of the sitting at this time, which is called if there is none."""
    called = sittings(t.staff.secretary, most=1000)
    known = next((one.id for one in called if one.sits_at == sits_at), "")
    number = f"{sits_at.year}-{1 + sum(one.sits_at.astimezone(sits_at.tzinfo).year == sits_at.year for one in called)}"
    sitting = known or form_sitting(t.staff.commission, number, sits_at, _PLACE, "in_person")
    t.done(acts.schedule_sitting(t.number, sitting, by=t.staff.secretary, at=t.at))


def open_voting(t: Telling, grants: Basis = Basis.REDEMPTION) -> None:
    """The chair puts the question."""
    t.done(acts.open_voting(t.number, grants, by=t.staff.chair, at=t.at))


def vote(t: Telling, voters: Iterable[By] | None = None, against: tuple[Reason, ...] = ()) -> None:
    """The named members vote alike, everybody unless told; the secretary has no vote here."""
    everybody = (t.staff.chair, t.staff.deputy, *t.staff.members)
    choice = Choice.AGAINST if against else Choice.FOR
    case = case_of(t.number)
    signed = case and case.commission.composition and case.commission.composition.rules.signed_ballots
    for member in everybody if voters is None else voters:
        if signed:
            _vote_by_ballot(t, member, choice, against)
        else:
            t.done(acts.cast_vote(t.number, choice, against, by=member, at=t.at))


def _vote_by_ballot(t: Telling, member: By, choice: Choice, against: tuple[Reason, ...]) -> None:
    drawn = acts.draw_up_ballot(t.number, choice, against, by=member, at=t.at)
    assert isinstance(drawn, Drawn), drawn
    t.done(acts.sign_ballot(t.number, drawn.paper.digest, DEMO_KEY, by=member, at=t.at))


def close(t: Telling) -> None:
    """The chair ends the voting."""
    t.done(acts.close_voting(t.number, by=t.staff.chair, at=t.at))


def write_minutes(t: Telling) -> None:
    """The secretary draws the minutes up."""
    t.done(acts.draw_up_minutes(t.number, by=t.staff.secretary, at=t.at))


def sign_minutes(t: Telling, signers: Iterable[By] | None = None) -> None:
    """The named people sign; chair and secretary unless told."""
    for one in (t.staff.chair, t.staff.secretary) if signers is None else signers:
        t.done(acts.sign_minutes(t.number, DEMO_KEY, by=one, at=t.at))


def sit(t: Telling, grants: Basis = Basis.REDEMPTION, against: tuple[Reason, ...] = ()) -> None:
    """A sitting from the first vote to the signed minutes."""
    open_voting(t, grants)
    vote(t, against=against)
    close(t)
    write_minutes(t)
    sign_minutes(t)


# --- the decision and after ---


def register(t: Telling) -> None:
    """The executor registers the commission's outcome; a refusal answers what the person said."""
    case = case_of(t.number)
    found = ANSWERED if case and case.decision.refusal else ""
    t.done(acts.register_decision(t.number, found, by=executor(t), at=t.at))


def decide(t: Telling) -> None:
    """Registered, and signed by the head."""
    register(t)
    t.done(acts.sign_decision(t.number, DEMO_KEY, by=t.staff.head, at=t.at))


def price(t: Telling, residual_tiyn: int) -> None:
    """The residual value from a calculation."""
    calculation = scanned("Calculation of the residual value", t.at)
    t.done(acts.establish_price(t.number, residual_tiyn, calculation, PRICE_SOURCE, by=executor(t), at=t.at))


def draft(t: Telling) -> None:
    """The agreement is drawn up."""
    t.done(acts.draft_agreement(t.number, by=executor(t), at=t.at))


def agree(t: Telling) -> None:
    """The tenant and the head sign."""
    tenant_signs(t)
    t.done(acts.sign_agreement(t.number, DEMO_KEY, by=t.staff.head, at=t.at))


def tenant_signs(t: Telling) -> None:
    """The tenant's side signs the agreement."""
    t.done(acts.sign_agreement(t.number, DEMO_KEY, by=t.tenant, at=t.at))


def pay(t: Telling, amount_tiyn: int, paid_on: date) -> None:
    """Money came to the budget."""
    reference = f"ҮЛГІ-{t.number}-{paid_on:%Y%m%d}-{amount_tiyn}"
    receipt = scanned(f"Receipt {paid_on:%Y-%m-%d}", t.at)
    t.done(acts.record_payment(t.number, reference, amount_tiyn, paid_on, receipt, by=executor(t), at=t.at))


def correct(t: Telling, kind: PaperKind, why: str, found: str | None = None) -> None:
    """The head has a corrected paper drawn up, reads it and signs it."""
    drawn = acts.draw_up_corrected(t.number, kind, why, found, by=t.staff.head, at=t.at)
    assert isinstance(drawn, Drawn), drawn
    t.done(acts.sign_drawn(t.number, drawn.paper.digest, DEMO_KEY, by=t.staff.head, at=t.at))
