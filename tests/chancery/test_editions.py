"""A case stays with the edition under which it was opened; a new case takes the edition of its day."""

from datetime import date

from shanyraq.cli.demo_data import steps
from shanyraq.law.edition_file import parsed
from shanyraq.law.editions import beside, edition
from shanyraq.record.audit import audit
from shanyraq.record.calendars import edition_of, forget_calendars
from shanyraq.record.readers.case_page import case_page
from shanyraq.record.tables import JournalEntry, TermRow
from tests.chancery.conftest import Begin
from tests.chancery.told import case
from tests.law.test_edition_file import FILE


def test_a_shorter_term_of_a_later_edition_touches_new_cases_alone(begin: Begin) -> None:
    with beside(parsed(FILE, edition)):
        old, new = begin(1), begin(3)
        old.go(9, 10)
        assert old.at.date() < date(2025, 6, 10)
        steps.apply(old)
        new.go(4, 10)
        steps.apply(new)
        steps.assign(old)

        due = {row.case_id: row.due for row in TermRow.objects.filter(code="commission_decision")}
        assert due[old.number] == date(2025, 7, 9)
        assert due[new.number] == date(2025, 7, 8), "twenty days end on a Sunday that is a holiday, too"
        assert (case(old).edition, case(new).edition) == ("437-2021", "made-up-2025")
        assert set(JournalEntry.objects.filter(case_id=new.number).values_list("edition", flat=True)) == {
            "made-up-2025"
        }
        page = case_page(new.number, new.staff.head)
        assert page is not None
        assert page.edition.source == "made up for the tests"
        assert edition_of(case(old)).source == ""
        assert audit().clean
    forget_calendars()
