"""A later application for a dwelling goes on in the earlier one, once, and its people are asked there."""

from dataclasses import replace

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Power, Somebody
from shanyraq.chancery.attaching import EVIDENCE, Upload, attach_to_case
from shanyraq.cli.demo_data import steps
from shanyraq.cli.demo_data.sample import sheet
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.procedure.case import Stage
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.household import Attached
from shanyraq.procedure.representation import Mandate, Scope
from shanyraq.record.answers import Recorded
from shanyraq.record.readers.applicant import my_cases
from shanyraq.record.readers.files import attachments_of_case
from shanyraq.record.readers.same_dwelling import earlier_cases
from tests.chancery.told import case, kinds
from tests.effects.conftest import Begin
from tests.effects.test_repeated import do_all


def two(begin: Begin, *, one_dwelling: bool) -> tuple[Telling, Telling]:
    """Two households applied, for one flat or each for its own."""
    first, second = begin(1), begin(2)
    if one_dwelling:
        second.home = replace(second.home, flat=first.home.flat)
    for told, hour in ((first, 10), (second, 12)):
        told.go(4, hour)
        steps.apply(told)
        do_all(told)
    return first, second


def test_the_people_of_a_joined_case_come_into_the_family_of_the_earlier(left_undone: Begin) -> None:
    first, second = two(left_undone, one_dwelling=True)
    by = steps.executor(second)
    assert earlier_cases(second.number, first.home.flat, by) == (first.number,)
    joined = acts.join_into(second.number, first.number, "One dwelling.", by=by, at=second.at)
    assert isinstance(joined, Recorded)
    do_all(second, times=2)
    assert (case(second).stage, case(second).joined_to) == (Stage.TERMINATED, first.number)
    assert case(first).joined == (second.number,)
    assert kinds(first).count("CaseTakenIn") == 1
    assert all(case(first).filing.relative(one.person) for one in second.home.family)


def test_only_an_earlier_case_on_the_same_dwelling_takes_another_in(left_undone: Begin) -> None:
    first, second = two(left_undone, one_dwelling=False)
    by = steps.executor(second)
    for number, lead, code in (
        (second.number, first.number, "other_dwelling"),
        (second.number, second.number, "no_such_lead"),
        (first.number, second.number, "no_such_lead"),
        (second.number, "ULGI-2025-999999", "no_such_lead"),
    ):
        denied = acts.join_into(number, lead, "One dwelling.", by=by, at=second.at)
        assert isinstance(denied, Denial)
        assert denied.code == code


def test_who_acts_for_somebody_of_the_joined_case_finds_the_earlier_in_their_list(left_undone: Begin) -> None:
    first, second = two(left_undone, one_dwelling=True)
    by = steps.executor(second)
    paper = attach_to_case(second.number, EVIDENCE, Upload([sheet("Power")], "power.pdf"), account=None, at=second.at)
    assert isinstance(paper, Attached)
    right = Power(Mandate.POWER, (Scope.SIGNING,), second.at.date(), second.at.date(), paper.digest)
    attorney = Somebody("Үлгібаев", "Өкіл", "", "900101300099")
    given = acts.entrust(second.number, second.home.tenant, attorney, right, by=by, at=second.at)
    assert isinstance(given, Recorded), given
    acts.join_into(second.number, first.number, "One dwelling.", by=by, at=second.at)
    do_all(second, times=2)
    (held,) = case(first).representations
    assert (held.person, held.evidence) == (second.home.tenant, paper.digest)
    assert first.number in {one.number for one in my_cases(held.representative)}
    laid = [one for one in attachments_of_case(first.number) if one.file.digest == paper.digest]
    assert len(laid) == 1
