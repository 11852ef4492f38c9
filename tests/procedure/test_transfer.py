"""The dwelling passes into communal property limb by limb, each act by the body that p.6 names."""

from dataclasses import replace
from datetime import timedelta

import pytest

from shanyraq.law.routes import Route
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import BODIES, By, Role
from shanyraq.procedure.case import Stage
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.events import TransferOpened
from shanyraq.procedure.evolve import evolve
from shanyraq.procedure.follow import follow
from shanyraq.procedure.may.transfer import approvers, reached
from shanyraq.procedure.next_step import next_step
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import ApproverPost, Party, TransferParties
from tests.procedure.story import (
    AKIM,
    EDITION,
    EXECUTOR,
    HEAD,
    INDUSTRY,
    LOCAL,
    OWNER,
    PROPERTY,
    REGISTRAR,
    STATE,
    Story,
    parties,
)

_INST = Route.COMMUNAL_INSTITUTION


def _opened(route: Route = Route.REPUBLICAN) -> Story:
    return Story(route=route).decided().do(c.OpenTransfer(parties(route)), EXECUTOR)


def _deed(route: Route = Route.COMMUNAL_INSTITUTION) -> Story:
    story = _opened(route)
    return story.do(c.DrawUpDeed(story.paper()), EXECUTOR)


@pytest.mark.parametrize("route", [Route.COMMUNAL_INSTITUTION, Route.REPUBLICAN])
def test_a_transfer_ends_with_title_and_rights(route: Route) -> None:
    story = Story(route=route).transferred()
    assert story.stage() is Stage.TRANSFER
    story.do(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert story.stage() is Stage.AGREEMENT


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"transferring": "akimat"}, "sides_of_another_case"),
        ({"receiving": "another"}, "sides_of_another_case"),
        ({"registering": ""}, "bodies_missing"),
        ({"akim": ""}, "bodies_missing"),
        ({"industry": ""}, "bodies_missing"),
        ({"property_body": ""}, "bodies_missing"),
        ({"state_approver": ""}, "bodies_missing"),
        ({"local_approver_post": ApproverPost.NATIONAL_BANK}, "bodies_missing"),
    ],
)
def test_every_body_of_the_transfer_is_named(changes: dict[str, str], code: str) -> None:
    story = Story(route=Route.REPUBLICAN).decided()
    named: TransferParties = replace(parties(Route.REPUBLICAN), **changes)  # type: ignore[arg-type]
    assert story.denied(c.OpenTransfer(named), EXECUTOR) == code


def test_nobody_outside_acts_before_the_bodies_are_named_or_for_another_body() -> None:
    story = Story(route=Route.REPUBLICAN).decided()
    assert story.denied(story.petition(), AKIM) == "no_transfer_yet"
    assert story.denied(c.DrawUpDeed(story.paper()), EXECUTOR) == "no_transfer_yet"
    story.do(c.OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR)
    assert story.denied(story.petition(), By(Role.AKIM, "akim", "another")) == "other_body"


def test_the_republican_limb_goes_petition_consent_decision() -> None:
    story = _opened()
    assert story.denied(story.answer(), INDUSTRY) == "no_petition_yet"
    assert story.denied(story.ruling(), PROPERTY) == "industry_not_agreed"
    assert story.denied(c.DrawUpDeed(story.paper()), EXECUTOR) == "no_property_decision"
    story.petitioned()
    assert story.denied(story.petition(), AKIM) == "petition_already_sent"
    story.industry()
    assert story.denied(story.answer(), INDUSTRY) == "industry_already_answered"
    story.property_body()
    assert story.denied(story.ruling(), PROPERTY) == "property_body_already_decided"


@pytest.mark.parametrize("who_says_no", ["industry", "property body"])
def test_a_no_leads_back_to_the_petition(who_says_no: str) -> None:
    story = _opened().petitioned()
    story.industry(who_says_no != "industry")
    if who_says_no == "property body":
        story.do(story.ruling(False), PROPERTY)
    else:
        assert story.denied(story.ruling(), PROPERTY) == "industry_not_agreed"
    assert story.denied(c.DrawUpDeed(story.paper()), EXECUTOR) == "no_property_decision"
    story.petitioned().industry()
    story.property_body()
    story.do(c.DrawUpDeed(story.paper()), EXECUTOR)


def test_a_communal_institution_needs_no_petition() -> None:
    story = Story(route=Route.COMMUNAL_INSTITUTION).decided()
    named = replace(parties(Route.COMMUNAL_INSTITUTION), akim="akim-office", industry="ministry", property_body="p")
    assert story.denied(c.OpenTransfer(named), EXECUTOR) == "bodies_of_another_route"
    story.case = evolve(story.case, TransferOpened(named))  # as it was recorded before that was denied
    assert story.denied(story.petition(), AKIM) == "republican_only"
    assert story.denied(story.answer(), INDUSTRY) == "republican_only"
    property_body = By(Role.PROPERTY, "x", "p")
    assert story.denied(story.ruling(), property_body) == "republican_only"


def test_each_side_signs_its_own_line_of_the_deed() -> None:
    story = _deed()
    deed = story.case.transfer.deed
    assert story.denied(c.SignDeed(Party.RECEIVING, story.signed(OWNER, deed)), OWNER) == "other_side"
    story.do(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, deed)), OWNER)
    assert story.denied(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, deed)), OWNER) == "already_signed"
    approval = c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, story.signed(LOCAL, deed))
    assert story.denied(approval, LOCAL) == "deed_not_signed"
    story.do(c.SignDeed(Party.RECEIVING, story.signed(HEAD, deed)), HEAD)
    assert story.denied(c.SignDeed(Party.RECEIVING, story.signed(HEAD, deed)), HEAD) == "already_signed"
    assert story.denied(c.RegisterTitle("R-1", story.at.date()), REGISTRAR) == "deed_not_approved"
    story.do(approval, LOCAL)
    assert story.denied(approval, LOCAL) == "deed_already_approved"
    assert story.denied(c.RegisterTitle(" ", story.at.date()), REGISTRAR) == "registration_number_needed"
    story.do(c.RegisterTitle("R-1", story.at.date()), REGISTRAR)
    assert story.denied(c.RegisterTitle("R-1", story.at.date()), REGISTRAR) == "title_already_registered"
    assert story.denied(c.DrawUpDeed(story.paper()), EXECUTOR) == "title_already_registered"


def test_a_deed_drawn_up_anew_loses_its_signatures() -> None:
    story = _deed()
    story.do(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, story.case.transfer.deed)), OWNER)
    assert story.denied(c.OpenTransfer(parties(story.route)), EXECUTOR) == "deed_being_signed"
    story.do(c.DrawUpDeed(story.paper()), OWNER)
    assert story.case.transfer.deed_signed == ()


def test_a_fault_that_the_registering_body_finds_can_be_mended() -> None:
    story = _deed(_INST)
    for _ in range(2):
        deed = story.case.transfer.deed
        _sign_both(story)
        story.do(c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, story.signed(LOCAL, deed)), LOCAL)
        story.do(c.DrawUpDeed(story.paper()), EXECUTOR)
    assert (story.case.transfer.deed_signed, story.case.transfer.deed_approved) == ((), ())


def test_a_deed_that_names_the_wrong_approver_is_drawn_up_for_the_right_one() -> None:
    story = _deed(_INST)
    named = replace(parties(_INST), local_approver="village", local_approver_post=ApproverPost.AKIM_OFFICE)
    story.do(c.OpenTransfer(named), EXECUTOR)
    assert story.denied(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, "0" * 64)), OWNER) == "no_deed_yet"
    story.do(c.DrawUpDeed(story.paper()), EXECUTOR)


@pytest.mark.parametrize("body", ["akim", "industry", "property_body"])
def test_what_one_body_decided_does_not_count_as_the_decision_of_another(body: str) -> None:
    story = _opened().petitioned().industry()
    story.property_body()
    again = parties(Route.REPUBLICAN)
    story.do(c.OpenTransfer(again), EXECUTOR)
    assert story.case.transfer.property_decision is True, "the same bodies named again change nothing"
    other: TransferParties = replace(again, **{body: "another"})  # type: ignore[arg-type]
    story.do(c.OpenTransfer(other), EXECUTOR)
    transfer = story.case.transfer
    assert (transfer.petition_on, transfer.industry_agreed, transfer.property_decision) == (None, None, None)
    assert story.denied(c.DrawUpDeed(story.paper()), EXECUTOR) == "no_property_decision"
    clock = clock_of(story.case, EDITION, TermCode.PROPERTY_BODY_DECISION)
    assert clock is not None
    assert clock.running


def test_the_approver_who_is_still_missing_has_the_turn() -> None:
    institution = _deed(_INST)
    _sign_both(institution)
    assert next_step(institution.case).roles == (Role.COMMUNAL_APPROVER,)
    republican = _opened().petitioned().industry()
    republican.property_body().do(c.DrawUpDeed(republican.paper()), EXECUTOR)
    _sign_both(republican)
    assert next_step(republican.case).roles == (Role.STATE_APPROVER, Role.COMMUNAL_APPROVER)
    deed = republican.case.transfer.deed
    republican.do(c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, republican.signed(LOCAL, deed)), LOCAL)
    assert next_step(republican.case).roles == (Role.STATE_APPROVER,)


def _sign_both(story: Story) -> None:
    deed = story.case.transfer.deed
    story.do(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, deed)), OWNER)
    story.do(c.SignDeed(Party.RECEIVING, story.signed(HEAD, deed)), HEAD)


@pytest.mark.parametrize(("route", "article"), [(_INST, "O437/p6-2"), (Route.REPUBLICAN, "O437/p6-3")])
def test_a_denial_cites_the_part_of_the_order_that_rules_this_route(route: Route, article: str) -> None:
    story = Story(route=route).decided()
    early = story.ask(c.DrawUpDeed(story.paper()), EXECUTOR)
    other = story.ask(c.OpenTransfer(replace(parties(route), receiving="another")), EXECUTOR)
    for denied in (early, other, story.ask(c.RegisterTitle("R-1", story.at.date()), REGISTRAR)):
        assert isinstance(denied, Denial)
        assert denied.article == article
    rights = story.ask(c.RecordRights(False, "d" * 64), EXECUTOR)
    assert isinstance(rights, Denial)
    assert rights.article == article.replace("p6", "p9")


def test_there_is_no_signing_before_the_deed() -> None:
    story = _opened(Route.COMMUNAL_INSTITUTION)
    assert story.denied(c.SignDeed(Party.TRANSFERRING, story.signed(OWNER, "0" * 64)), OWNER) == "no_deed_yet"


def test_the_approver_is_the_one_of_the_route() -> None:
    story = Story(route=Route.REPUBLICAN).transferred()
    assert approvers(story.case) == (ApproverPost.STATE_PROPERTY_SUBDIVISION, ApproverPost.COMMUNAL_PROPERTY_BODY)
    bank = replace(story.case, national_bank=True)
    assert approvers(bank) == (ApproverPost.NATIONAL_BANK, ApproverPost.COMMUNAL_PROPERTY_BODY)
    half = _opened()
    half.petitioned().industry()
    half.property_body().do(c.DrawUpDeed(half.paper()), EXECUTOR)
    deed = half.case.transfer.deed
    half.do(c.SignDeed(Party.TRANSFERRING, half.signed(OWNER, deed)), OWNER)
    half.do(c.SignDeed(Party.RECEIVING, half.signed(HEAD, deed)), HEAD)
    wrong = c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, half.signed(STATE, deed))
    assert half.denied(wrong, STATE) == "not_an_approver_here"
    bank_post = c.ApproveDeed(ApproverPost.NATIONAL_BANK, half.signed(STATE, deed))
    assert half.denied(bank_post, STATE) == "not_an_approver_here"
    right = c.ApproveDeed(ApproverPost.STATE_PROPERTY_SUBDIVISION, half.signed(STATE, deed))
    half.do(right, STATE)
    assert half.denied(right, STATE) == "already_signed"


def test_rights_count_only_once_the_title_is_communal() -> None:
    story = _opened()
    assert story.denied(c.RecordRights(False, "d" * 64), EXECUTOR) == "title_not_registered"


def test_the_fold_of_a_whole_republican_case_is_the_case() -> None:
    story = Story(route=Route.REPUBLICAN).agreed()
    again = Story().case
    for event in story.events:
        again = evolve(again, event)
    assert again == story.case


def test_a_body_that_says_no_says_why() -> None:
    story = _opened().petitioned()
    assert story.denied(replace(story.answer(False), writing=None), INDUSTRY) == "reason_needed"
    story.industry()
    assert story.denied(replace(story.ruling(False), writing=None), PROPERTY) == "reason_needed"


def test_the_papers_of_the_bodies_are_signed_and_become_papers_of_the_case() -> None:
    story = _opened()
    paper = story.paper()
    assert story.denied(c.SendPetition(paper, story.signed(AKIM, "0" * 64)), AKIM) == "other_version_signed"
    assert story.denied(c.SendPetition(paper, story.signed(HEAD, paper.digest)), AKIM) == "signed_by_another"
    story.petitioned().industry(agreed=False).petitioned().industry().property_body()
    for kind in (PaperKind.PETITION, PaperKind.INDUSTRY_CONSENT, PaperKind.PROPERTY_DECISION):
        assert story.case.paper(kind) is not None
    assert sum(one.kind is PaperKind.PETITION for one in story.case.papers) == 2


def test_the_title_is_registered_on_a_day_between_the_deed_and_today() -> None:
    story = _deed(_INST)
    _sign_both(story)
    deed, drawn_on = story.case.transfer.deed, story.at.date()
    story.do(c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, story.signed(LOCAL, deed)), LOCAL).wait(days=3)
    for day in (drawn_on - timedelta(days=1), story.at.date() + timedelta(days=1)):
        assert story.denied(c.RegisterTitle("R-1", day), REGISTRAR) == "registered_on_another_day"
    story.do(c.RegisterTitle("R-1", drawn_on + timedelta(days=1)), REGISTRAR)
    assert story.case.transfer.title_registered_on == drawn_on + timedelta(days=1)


def test_the_registering_body_itself_tells_of_the_rights() -> None:
    story = Story(route=_INST).transferred()
    assert next_step(story.case).roles == (Role.REGISTRAR, Role.EXECUTOR)
    story.do(c.RecordRights(False, "d" * 64, "e" * 64), REGISTRAR)
    assert story.stage() is Stage.AGREEMENT


def test_a_case_comes_in_sight_of_a_body_when_its_turn_comes_and_stays_there() -> None:
    story = Story(route=Route.REPUBLICAN).decided()
    seen: list[set[Role]] = [{role for role in Role if reached(story.case, role)}]

    def look(after: Story) -> None:
        seen.append({role for role in BODIES if reached(after.case, role)} - set().union(*seen))

    look(story.do(c.OpenTransfer(parties(Route.REPUBLICAN)), EXECUTOR))
    look(story.petitioned())
    look(story.industry())
    look(story.property_body())
    story.do(c.DrawUpDeed(story.paper()), EXECUTOR)
    look(story)
    _sign_both(story)
    look(story)
    deed = story.case.transfer.deed
    story.do(c.ApproveDeed(ApproverPost.STATE_PROPERTY_SUBDIVISION, story.signed(STATE, deed)), STATE)
    story.do(c.ApproveDeed(ApproverPost.COMMUNAL_PROPERTY_BODY, story.signed(LOCAL, deed)), LOCAL)
    look(story)
    both = {Role.STATE_APPROVER, Role.COMMUNAL_APPROVER}
    assert seen == [
        set(), {Role.AKIM}, {Role.INDUSTRY}, {Role.PROPERTY}, {Role.OWNER}, set(), both, {Role.REGISTRAR},
    ]  # fmt: skip
    assert {role for role in BODIES if reached(story.case, role)} == BODIES


def test_the_body_whose_turn_it_is_is_told() -> None:
    story = _opened()
    assert "tell_bodies" in {one.kind for one in follow(story.case, story.events[-1]).effects}
    story.petitioned().industry().property_body()
    assert "tell_bodies" in {one.kind for one in follow(story.case, story.events[-1]).effects}
    signed = _deed(_INST)
    signed.do(c.SignDeed(Party.TRANSFERRING, signed.signed(OWNER, signed.case.transfer.deed)), OWNER)
    assert "tell_bodies" not in {one.kind for one in follow(signed.case, signed.events[-1]).effects}, "the head's turn"
