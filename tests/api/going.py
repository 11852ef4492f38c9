"""The stretches of a way by the API: application, check, sitting, decision, transfer, agreement, payment."""

import json
from datetime import timedelta
from typing import Any, Final

from shanyraq.chancery.contents import ApplicationContent
from shanyraq.law.documents import DocumentKind, DocumentStatus, documents
from shanyraq.law.facts import CivilEvent, CivilEventKind, Facts, Tenure
from shanyraq.law.price import Basis
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.household import Attached, Relation
from shanyraq.procedure.requirements import unchecked
from shanyraq.record.readers.journal import case_of
from shanyraq.record.readers.organisations import transfer_parties
from tests.api.system import problem
from tests.api.way import Way, plain

PRICE: Final = 481_235_050
"""Tiyn."""


def apply(way: Way) -> None:
    """The portal draws the application up, every adult reads and signs it, it is sent."""
    way.opens()
    tenant = way.tenant
    way.act(tenant, "prepare-application", content=_content(way))
    case = case_of(way.number)
    assert case is not None
    for one in way.home.family:
        if one.is_adult(way.now.date()):
            by = tenant if one.person == tenant.person else By(Role.FAMILY, one.person)
            paper = case.filing.paper
            way.act(by, "give-consent", person=one.person, shown=paper, **way.signs(by, paper))
    way.act(tenant, "submit-application")


def _content(way: Way) -> Any:
    births = tuple(
        CivilEvent(CivilEventKind.BIRTH, one.born_on, in_register=True)
        for one in way.home.family
        if one.relation is Relation.CHILD
    )
    facts = Facts(Basis.REDEMPTION, Tenure.TENANCY_AGREEMENT, births=births)
    wanted = [need.kind for need in documents(facts) if need.status is DocumentStatus.REQUIRED and need.kind > 1]
    attached = tuple(
        Attached(int(kind), way.hands_in(way.tenant, f"Document {int(kind)}"), way.home.tenure_on) for kind in wanted
    )
    return plain(
        ApplicationContent(
            basis=Basis.REDEMPTION,
            facts=facts,
            household=way.home.family,
            attached=attached,
            tenure_number=way.home.tenure_number,
            tenure_on=way.home.tenure_on,
        )
    )


def check(way: Way) -> None:
    """An executor takes the file and finds every document and requirement in order."""
    executor = way.staff.executors[0]
    way.act(executor, "assign-executor", executor=executor.person)
    case = case_of(way.number)
    assert case is not None
    assert case.filing.facts is not None
    wanted = {int(need.kind) for need in documents(case.filing.facts) if need.status is DocumentStatus.REQUIRED}
    for kind in map(int, DocumentKind):
        finding = "in_order" if kind in wanted else "not_required"
        way.act(executor, "check-document", kind=kind, finding=finding)
    case = case_of(way.number)
    assert case is not None
    met = [{"code": code, "compliance": "met"} for code in unchecked(case)]
    way.act(executor, "check-requirements", found=met)


def put_on_an_agenda(way: Way, days: int) -> None:
    """The executor refers; the secretary's system calls a sitting, puts the case on its agenda, draws the notice up."""
    way.act(way.staff.executors[0], "refer-to-commission", commission=way.staff.commission)
    secretary, chair = way.staff.secretary, way.staff.chair
    sits_at = (way.now + timedelta(days=days)).replace(hour=10, minute=0)
    told = {"commission": way.staff.commission, "number": "7", "sits_at": sits_at.isoformat(), "place": "204"}
    other = way.town.neighbour.secretary
    refused = way.of(other).post("/api/v1/sittings", told, other)
    assert problem(refused) == (409, "not_in_this_commission")
    system = way.of(secretary)
    sitting = system.post("/api/v1/sittings", told, secretary).json()["sitting"]
    way.act(secretary, "schedule-sitting", sitting=sitting)
    where = f"/api/v1/sittings/{sitting}"
    notice = system.post(f"{where}/notice", None, secretary)
    assert notice.status_code == 200, notice.content
    whole = system.get(where, chair).json()
    assert [one["number"] for one in whole["agenda"]] == [way.number]
    read = system.get(f"{where}/files/{whole['papers'][0]['digest']}", chair)
    assert read.content[:5] == b"%PDF-"
    assert problem(way.of(other).get(where, other)) == (404, "not_found")
    way.until(days, 10)


def vote(way: Way, against: tuple[dict[str, str], ...] = ()) -> None:
    """Everybody is there and votes alike; the minutes are signed by chair and secretary."""
    staff = way.staff
    members = (staff.chair, staff.deputy, *staff.members)
    attending = [{"person": one.person, "way": "in_person"} for one in (*members, staff.secretary)]
    way.act(staff.secretary, "record-attendance", attending=attending)
    way.act(staff.chair, "open-voting", grants="redemption")
    for one in members:
        way.act(one, "cast-vote", choice="against" if against else "for", reasons=list(against))
    way.act(staff.chair, "close-voting")
    way.act(staff.secretary, "draw-up-minutes")
    for one in (staff.chair, staff.secretary):
        way.signs_minutes(one)


def decide(way: Way, kind: str, found: str = "") -> None:
    """The executor registers what the commission decided, the head signs it, the applicant opens it."""
    head = way.staff.head
    way.act(way.staff.executors[0], "register-decision", found=found)
    paper = way.paper(head, kind)
    assert kind not in {one["kind"] for one in way.seen(way.tenant)["papers"]}, "nobody's before it is signed"
    way.act(head, "sign-decision", shown=paper, **way.signs(head, paper))
    shut = way.of(way.tenant).get(f"/api/v1/cases/{way.number}/files/{paper}", way.tenant)
    assert problem(shut) == (409, "not_opened_yet")
    way.act(way.tenant, "opened-in-account", paper=paper)
    way.reads(way.tenant, paper)


def open_transfer(way: Way) -> None:
    """The executor names the bodies that act for this owner."""
    assert way.staff.owner is not None
    parties = transfer_parties(way.staff.owner.organisation)
    assert parties is not None
    way.act(way.staff.executors[0], "open-transfer", parties=plain(parties))


def property_limb(way: Way) -> None:
    """Petition, consent of the industry, decision of the state-property body."""
    bodies = way.town.bodies
    way.signs_drawn(bodies.akim, "draw-up-petition", said="")
    way.signs_drawn(bodies.industry, "draw-up-industry-answer", agreed=True, said="")
    way.signs_drawn(bodies.property_body, "draw-up-property-decision", transfers=True, said="")


def deed(way: Way) -> None:
    """The owner draws the deed up; both sides sign it, both approvers approve it, the registering body registers."""
    bodies, owner, head = way.town.bodies, way.staff.owner, way.staff.head
    assert owner is not None
    way.act(owner, "draw-up-deed", said="Пәтер тұруға жарамды")
    paper = way.paper(head, "deed")
    for one in (owner, head):
        way.act(one, "sign-deed", shown=paper, **way.signs(one, paper))
    for one in (bodies.state_approver, bodies.communal_approver):
        way.act(one, "approve-deed", shown=paper, **way.signs(one, paper))
    registrar = bodies.registrar
    way.reads(registrar, paper)
    way.act(registrar, "register-title", registration="ҮЛГІ-1", registered_on=way.now.date().isoformat())
    extract = way.hands_in(registrar, "Extract from the register of rights")
    way.act(registrar, "tell-rights", encumbered=False, said="Ауыртпалық жоқ", extract=extract)


def agree_and_pay(way: Way) -> None:
    """Price, agreement, both signatures, the whole payment."""
    executor, head, tenant = way.staff.executors[0], way.staff.head, way.tenant
    calculation = way.hands_in(executor, "Calculation")
    way.act(executor, "establish-price", residual_tiyn=PRICE, calculation=calculation, source="№ 7")
    way.act(executor, "draft-agreement")
    paper = way.paper(tenant, "agreement")
    for one in (tenant, head):
        way.act(one, "sign-agreement", shown=paper, **way.signs(one, paper))
    receipt = way.hands_in(executor, "Receipt")
    way.act(
        executor,
        "record-payment",
        reference="ҮЛГІ-1",
        amount_tiyn=PRICE,
        paid_on=way.now.date().isoformat(),
        evidence=receipt,
    )


# --- a doubtful case


def notify(way: Way, reason: dict[str, str], days: int) -> None:
    """The executor sends the notice of a preliminary decision; it is read in the account."""
    at = (way.now + timedelta(days=days)).replace(hour=10, minute=0)
    executor = way.staff.executors[0]
    appointment = {"at": at.isoformat(), "place": "204"}
    way.act(executor, "notify-preliminary-refusal", reasons=[reason], appointment=appointment)
    way.act(way.tenant, "opened-in-account", paper=way.paper(way.tenant, "preliminary_refusal"))


def object_to_it(way: Way) -> None:
    """The applicant objects, with a paper that their portal hands in."""
    paper = way.hands_in(way.tenant, "Contract of sale")
    way.act(way.tenant, "record-objection", text="Ол пәтер сатылған (үлгі)", papers=[paper])
    way.reads(way.staff.executors[0], paper)


def hear(way: Way) -> None:
    """The hearing takes place, and the applicant remarks on its minutes."""
    proceedings = {"attended": True, "present": ["Өтініш беруші"], "statements": "Пәтер сатылған (үлгі)."}
    way.act(way.staff.executors[0], "hold-hearing", proceedings=proceedings)
    way.reads(way.tenant, way.paper(way.tenant, "hearing_minutes"))
    way.act(way.tenant, "remark-on-minutes", text="2009 жылы сатылған (үлгі)")


def read(body: bytes) -> Any:
    """A message."""
    return json.loads(body)
