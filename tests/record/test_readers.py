"""What each looker is told."""

import inspect
import pkgutil
from datetime import UTC, date, datetime, timedelta
from importlib import import_module

import pytest

from shanyraq.law.price import Basis
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.composition import Choice
from shanyraq.procedure.household import ConsentState
from shanyraq.procedure.papers import PaperKind
from shanyraq.record import readers
from shanyraq.record.opening import open_as_staff
from shanyraq.record.readers import applicant, authority, commission, family, office, public
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.readers.demo import personas
from shanyraq.record.readers.journal import cases_of
from shanyraq.record.readers.office import ALL, Band, Filters, search, worklist
from shanyraq.record.readers.watch import awaiting_registration, terms_over
from shanyraq.record.tables import Account, CaseRow, Organisation, TermRow
from shanyraq.record.writers.commissions import form_commission, form_sitting
from shanyraq.record.writers.consents import invite, use_link
from shanyraq.record.writers.writings import store_writing
from tests.procedure.story import (
    CHAIR,
    DEPUTY,
    EXECUTOR,
    HEAD,
    MEMBER,
    OWNER,
    SECRETARY,
    SPOUSE,
    TENANT,
    composition,
    parties,
)  # fmt: skip
from tests.record.recorded import RecordedStory

TODAY = date(2025, 9, 8)
NEIGHBOUR = By(Role.EXECUTOR, "executor", "neighbour")


# --- the page of a case


def test_a_page_says_what_the_looker_may_do_and_why_not(town: RecordedStory) -> None:
    town.registered()
    page = case_page(town.number, EXECUTOR)
    assert page is not None
    assert page.may(c.AssignExecutor, town.at) is None
    denial = page.may(c.SignDecision, town.at)
    assert denial is not None
    assert denial.code == "wrong_stage"
    assert page.next_step.roles == (Role.EXECUTOR,)
    assert {str(clock.code) for clock in page.running} == {
        "return_incomplete", "preliminary_refusal_notice", "commission_decision",
    }  # fmt: skip


def test_a_page_names_everybody_and_every_text_its_timeline_mentions(town: RecordedStory) -> None:
    town.checked()
    reason = store_writing("Қате ескертпе")
    town.do(c.CheckDocument(3, town.case.review.findings[0][1], reason), EXECUTOR)
    page = case_page(town.number, EXECUTOR)
    assert page is not None
    assert page.people["tenant"].full_name == "Үлгіұлы Тасқын"
    assert page.people["executor"].short_name == "Образцова М."
    assert page.organisations["akimat"].code == "QAR"
    assert page.writings[reason] == "Қате ескертпе"
    assert [one.seq for one in page.entries] == list(range(1, len(town.events) + 1))


@pytest.mark.parametrize("by", [NEIGHBOUR, By(Role.APPLICANT, "spouse"), CHAIR, OWNER])
def test_a_stranger_gets_the_same_answer_as_for_a_number_that_is_not_there(town: RecordedStory, by: By) -> None:
    town.registered()
    assert case_page(town.number, by) is None
    assert case_page("QAR-2025-999999", by) is None


def test_an_opening_by_staff_is_shown_to_the_citizen(town: RecordedStory) -> None:
    town.registered()
    account = str(Account.objects.get(login="executor").pk)
    open_as_staff(town.number, account, Role.EXECUTOR, "akimat", "review", town.at)
    page = applicant.case_page(town.number, "tenant")
    assert page is not None
    assert [(one.person, one.role, one.purpose) for one in page.openings] == [("executor", Role.EXECUTOR, "review")]
    assert page.people["executor"].family_name == "Образцова"


def test_an_open_ballot_is_masked_in_the_timeline(town: RecordedStory) -> None:
    town.referred().voting()
    town.do(c.CastVote(Choice.FOR), CHAIR)
    page = case_page(town.number, MEMBER)
    assert page is not None
    assert page.entries[-1].kind == "VoteCast"
    assert page.entries[-1].event is None
    assert page.may(c.CastVote, town.at) is None
    own = case_page(town.number, CHAIR)
    assert own is not None
    assert own.entries[-1].event == town.events[-1]


# --- the applicant and the family


def test_an_applicant_sees_own_cases_and_family_those_they_were_invited_to(town: RecordedStory) -> None:
    town.prepared()
    assert [(one.number, one.role, one.stage) for one in applicant.my_cases("tenant")] == [
        (town.number, Role.APPLICANT, Stage.FILING)
    ]
    assert applicant.my_cases("spouse") == ()
    invite(town.number, "spouse", town.at + timedelta(days=7))
    assert [one.role for one in applicant.my_cases("spouse")] == [Role.FAMILY]
    assert applicant.my_cases("tenant")[0].turns == (Role.APPLICANT, Role.FAMILY)


def test_everybody_of_the_family_is_shown_the_same_version(town: RecordedStory) -> None:
    town.prepared()
    token = invite(town.number, "spouse", town.at + timedelta(days=7))
    seen = family.invitation(token, town.at)
    assert seen is not None
    assert seen.packet.paper == town.case.filing.paper
    assert [(one.person.id, one.adult, one.state) for one in seen.packet.answers] == [
        ("tenant", True, ConsentState.WAITING),
        ("spouse", True, ConsentState.WAITING),
        ("child", False, ConsentState.WAITING),
    ]
    town.do(c.GiveConsent("spouse", town.signed(SPOUSE, seen.packet.paper)), SPOUSE)
    use_link(token, town.at)
    again = family.invitation(token, town.at)
    assert again is not None
    assert again.used_at == town.at
    assert [one.state for one in again.packet.answers] == [
        ConsentState.WAITING, ConsentState.GIVEN, ConsentState.WAITING,
    ]  # fmt: skip
    assert family.links(town.number)[0].person == "spouse"


def test_a_link_that_is_late_or_wrong_or_replaced_opens_nothing(town: RecordedStory) -> None:
    town.prepared()
    token = invite(town.number, "spouse", town.at + timedelta(days=7))
    assert family.invitation("no such token", town.at) is None
    assert family.invitation(token, town.at + timedelta(days=8)) is None
    assert family.page(token, town.at) is not None
    invite(town.number, "spouse", town.at + timedelta(days=7))
    assert family.invitation(token, town.at) is None


# --- the office


def numbers(filters: Filters = ALL, today: date = TODAY) -> list[str]:
    return [one.number for one in worklist(EXECUTOR, today, filters).items]


def test_the_worklist_puts_first_what_falls_due_first(town: RecordedStory) -> None:
    later = RecordedStory()
    later.checked().do(c.ReferToCommission(composition()), EXECUTOR)
    town.registered()
    assert numbers() == [town.number, later.number]
    first, second = worklist(EXECUTOR, TODAY).items
    assert (first.next_step, first.next_term, first.band) == ("check_documents", "return_incomplete", Band.SOON)
    assert (second.turns, second.band) == ((Role.SECRETARY,), Band.LATER)
    assert first.applicant.short_name == "Үлгіұлы Т."


def test_the_worklist_shows_late_today_and_soon(town: RecordedStory) -> None:
    town.registered()
    due = worklist(EXECUTOR, TODAY).items[0].due
    assert due == date(2025, 9, 10)
    bands = [worklist(EXECUTOR, day).items[0].band for day in (due - timedelta(days=1), due, due + timedelta(days=1))]
    assert bands == [Band.SOON, Band.TODAY, Band.LATE]
    counts = worklist(EXECUTOR, due).counts
    assert (counts.late, counts.today, counts.soon) == (0, 1, 0)
    assert numbers(Filters(band=Band.TODAY), due) == [town.number]
    assert numbers(Filters(band=Band.LATE), due) == []


def test_the_worklist_is_narrowed_by_turn_stage_and_executor(town: RecordedStory) -> None:
    town.registered()
    town.do(c.AssignExecutor("executor"), EXECUTOR)
    referred = RecordedStory()
    referred.referred()
    ended = RecordedStory()
    ended.returned()
    assert numbers(Filters(whose=Role.SECRETARY)) == [referred.number]
    assert numbers(Filters(stage=Stage.REVIEW)) == [town.number]
    assert numbers(Filters(stage=Stage.RETURNED)) == [ended.number]
    assert set(numbers(Filters(executor="executor"))) == {town.number, referred.number}
    assert numbers(Filters(whose=Role.EXECUTOR, stage=Stage.REVIEW, executor="executor")) == [town.number]


def test_the_worklist_goes_on_where_the_page_ended(town: RecordedStory) -> None:
    stories = [town, RecordedStory(), RecordedStory(), RecordedStory(), RecordedStory()]
    for story in stories:
        story.registered()
    seen: list[str] = []
    place = None
    while True:
        page = worklist(EXECUTOR, TODAY, after=place, size=2)
        seen += [one.number for one in page.items]
        place = page.next
        if place is None:
            break
    assert seen == [story.number for story in stories]


def test_nobody_else_sees_the_worklist(town: RecordedStory) -> None:
    town.registered()
    for by in (NEIGHBOUR, TENANT, MEMBER, OWNER):
        assert worklist(by, TODAY).items == ()
        assert search(by, town.number, TODAY) == ()


def test_what_was_not_submitted_is_in_no_list_of_the_office(town: RecordedStory) -> None:
    town.signed_by_family()
    assert numbers() == []
    assert numbers(Filters(stage=Stage.FILING)) == []
    assert search(EXECUTOR, town.number, TODAY) == ()
    town.do(c.WithdrawApplication(), TENANT)
    assert numbers(Filters(stage=Stage.WITHDRAWN)) == []


@pytest.mark.parametrize(
    "text",
    ["{number}", "qar-2025", "800501000011", "8005 0100 0011", "Үлгіұлы", "улгиу", "тасқын үлгі", "қарағанды 12",
     "Примерная", "караганда прим"],
)  # fmt: skip
def test_a_case_is_found_by_number_iin_name_and_address(town: RecordedStory, text: str) -> None:
    town.registered()
    assert [one.number for one in search(EXECUTOR, text.format(number=town.number), TODAY)] == [town.number]


@pytest.mark.parametrize("text", ["", "  ", "%", "_", "800501000012", "Басқа", "' OR 1=1 --", "!&|:*()", "QAR-2024"])
def test_what_is_not_there_is_not_found(town: RecordedStory, text: str) -> None:
    town.registered()
    assert search(EXECUTOR, text, TODAY) == ()


def test_executors_are_those_in_post(town: RecordedStory) -> None:
    assert [one.id for one in office.executors("akimat", TODAY)] == ["executor"]
    assert office.executors("neighbour", TODAY) == ()


# --- the commission and other bodies


def test_a_commission_is_read_back_as_it_was_formed(town: RecordedStory) -> None:
    formed = form_commission(composition())
    read = commission.composition(formed)
    assert read is not None
    assert (read.seats, read.rules, read.act_on) == (composition().seats, composition().rules, composition().act_on)
    assert [one.commission for one in commission.compositions("akimat", TODAY)] == [formed]
    assert commission.compositions("hospital", TODAY) == ()
    assert commission.member_of("chair", "akimat", TODAY) == (read,)


def test_an_agenda_shows_each_member_their_own_ballot_and_the_recused_nothing(town: RecordedStory) -> None:
    formed = form_commission(composition())
    sitting = form_sitting(formed, "1", town.at, "Үлгі залы", "in_person")
    town.referred()
    assert commission.awaiting_sitting(SECRETARY) == (town.number,)
    town.do(c.ScheduleSitting(sitting, town.at), SECRETARY)
    town.do(c.DeclareConflict("1" * 64), MEMBER)
    town.do(c.OpenVoting(Basis.REDEMPTION), CHAIR).do(c.CastVote(Choice.FOR), CHAIR)
    assert commission.awaiting_sitting(SECRETARY) == ()
    assert [one.cases for one in commission.sittings(CHAIR)] == [1]
    assert commission.before_commission(CHAIR, town.at) == (town.number,)
    assert commission.before_commission(CHAIR, town.at + timedelta(days=1)) == ()
    assert commission.before_commission(EXECUTOR, town.at) == ()
    assert [number for number, _ in cases_of(["no-such", town.number])] == [town.number]
    (mine,) = commission.agenda(sitting, CHAIR)
    assert [(one.member, one.cast, one.choice) for one in mine.ballots] == [
        ("chair", True, Choice.FOR), ("deputy", False, None),
    ]  # fmt: skip
    (theirs,) = commission.agenda(sitting, DEPUTY)
    assert [one.choice for one in theirs.ballots] == [None, None]
    assert (theirs.voted, theirs.voters) == (1, 2)
    (recused,) = commission.agenda(sitting, MEMBER)
    assert (recused.recused, recused.applicant, recused.ballots) == (True, None, ())
    assert commission.agenda(sitting, EXECUTOR) == ()
    assert commission.sitting(sitting, NEIGHBOUR) is None


def test_a_body_finds_in_its_inbox_what_waits_for_it_alone(town: RecordedStory) -> None:
    town.route = Route.COMMUNAL_INSTITUTION
    town.decided().do(c.OpenTransfer(parties(town.route)), EXECUTOR)
    town.do(c.DrawUpDeed(town.paper()), EXECUTOR)
    assert [one.number for one in authority.inbox(OWNER)] == [town.number]
    assert authority.inbox(By(Role.OWNER, "owner", "ministry")) == ()
    assert authority.inbox(TENANT) == ()


# --- anybody


def test_a_paper_is_known_by_its_code(town: RecordedStory) -> None:
    town.prepared()
    (paper,) = town.case.papers
    seen = public.paper_by_code(f" {paper.code.lower()} ")
    assert seen is not None
    assert (seen.kind, seen.digest, seen.replaced) == (PaperKind.APPLICATION, paper.digest, False)
    town.do(town.application(), TENANT)
    again = public.paper_by_code(paper.code)
    assert again is not None
    assert again.replaced
    assert public.paper_by_code("AAAA-AAAA-AAAA-AAAA") is None


def test_the_status_of_a_case_names_nobody(town: RecordedStory) -> None:
    town.signed_by_family()
    assert public.status_by_number(town.number) is None
    town.do(c.SubmitApplication(), TENANT)
    status = public.status_by_number(town.number.lower())
    assert status is not None
    assert (status.stage, status.due, status.next_step) == (Stage.REVIEW, date(2025, 9, 10), "check_documents")
    assert "Үлгі" not in repr(status)
    assert "tenant" not in repr(status)


def test_personas_are_staff_first(town: RecordedStory) -> None:
    town.registered()
    seen = personas(TODAY)
    assert seen[-1].person_id == "tenant"
    assert all(one.posts for one in seen[:-1])


# --- what the system watches


def test_terms_that_are_over_are_watched_until_it_is_recorded(town: RecordedStory) -> None:
    town.registered()
    after = date(2025, 9, 11)
    assert [(one.code, one.part) for one in terms_over(after)] == [("return_incomplete", 0)]
    assert list(terms_over(date(2025, 9, 10))) == []
    town.wait(days=3).passed("return_incomplete")
    assert list(terms_over(after)) == []


def test_of_the_instalments_to_come_only_the_next_is_watched(town: RecordedStory) -> None:
    town.basis = Basis.INSTALMENTS
    town.agreed()
    assert list(TermRow.objects.values_list("code", "part")) == [("payment", 1)]
    town.wait(days=40).passed("payment", 1)
    assert list(TermRow.objects.order_by("part").values_list("part", "passed")) == [(1, True), (2, False)]


def test_an_application_of_the_evening_waits_for_registration(town: RecordedStory) -> None:
    town.signed_by_family()
    town.at = datetime(2025, 9, 12, 16, 0, tzinfo=UTC)
    town.do(c.SubmitApplication(), TENANT)
    assert awaiting_registration() == (town.number,)


# --- what leaves the room


def test_readers_answer_no_row() -> None:
    for module in pkgutil.iter_modules(readers.__path__, "shanyraq.record.readers."):
        for name, value in vars(import_module(module.name)).items():
            if inspect.isfunction(value) and value.__module__ == module.name and not name.startswith("_"):
                told = str(inspect.signature(value, eval_str=True).return_annotation)
                assert "record.tables" not in told, (module.name, name)


def test_rows_of_other_providers_stay_with_them(town: RecordedStory) -> None:
    town.registered()
    CaseRow.objects.update(provider=Organisation.objects.get(id="neighbour"))
    assert numbers() == []
    assert HEAD.organisation == "akimat"
