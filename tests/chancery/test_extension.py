"""An extension of the term has an act, a reason and a paper: which day it was, which it is at the latest."""

from datetime import date

from shanyraq.chancery.acts import suspend_case
from shanyraq.cli.demo_data import steps
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.audit import audit
from shanyraq.record.tables import TermRow
from shanyraq.record.writers.organisations import change_setting
from tests.chancery.conftest import Begin
from tests.chancery.told import case, kinds, paper, text_of


def test_the_family_gets_a_paper_about_the_extension_at_once(begin: Begin) -> None:
    told = begin(1)
    change_setting(told.staff.provider, "extension_allowed", True, "order 5 of the akimat (example)")
    told.go(4, 10)
    steps.apply(told)
    told.go(2, 10)
    told.done(
        suspend_case(told.number, "extension", "№ 14 (үлгі)", "Waiting for the archive", by=told.staff.head, at=told.at)
    )

    assert kinds(told)[-2:] == ["CaseSuspended", "PaperIssued"]
    assert paper(told, PaperKind.EXTENSION_NOTICE).number.endswith("-L-00001")
    said = text_of(told, PaperKind.EXTENSION_NOTICE)
    for part in ("№ 14 (үлгі)", "Waiting for the archive", "2025 жылғы 16 шілде", "18 июня 2025 года"):
        assert part in said, part
    due = TermRow.objects.get(case_id=told.number, code="commission_decision").due
    assert due > date(2025, 9, 1)
    assert not TermRow.objects.filter(case_id=told.number, code="extension_notice").exists(), "the notice was given"
    assert case(told).extension_allowed
    assert audit().clean
