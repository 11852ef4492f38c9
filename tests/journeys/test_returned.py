"""Returned as incomplete, in Kazakh: the applicant reads what is missing and applies again; what was told is kept."""

import pytest

from shanyraq.law.price import Basis
from shanyraq.record.readers.journal import case_of
from tests.journeys import applying, office
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney
from tests.journeys.journey import Journey
from tests.journeys.town import work

pytestmark = pytest.mark.browser
NO_DEBT = 8


def test_an_incomplete_application_is_returned_and_made_again_with_what_is_known(set_out: NewJourney) -> None:
    way = set_out("kk", 3)
    way.apply(Wish(Basis.REDEMPTION))
    first = way.number

    way.hour.go_on(1, 11)
    way.check(missing={NO_DEBT})
    office.send_back(way.clerk)
    work()
    way.read_new_paper("paper.return")
    way.tenant.sees("case.ended")

    it_is_applied_for_again(way)

    assert way.number != first
    before, after = case_of(first), case_of(way.number)
    assert before is not None
    assert after is not None
    assert (after.filing.dwelling, after.filing.basis) == (before.filing.dwelling, before.filing.basis)
    way.check()
    way.refer()


def it_is_applied_for_again(way: Journey) -> None:
    """Consent and papers are asked anew, everything else is only confirmed."""
    tenant = way.tenant
    tenant.press("act.again")
    tenant.sees("again.why_returned")
    tenant.press("again.button")
    tenant.press("draft.next")
    tenant.choose("consent.yes")
    tenant.press("action.save_and_continue")
    tenant.reads(applying.name_of(way.home.spouse))
    tenant.press("family.all")
    tenant.press("events.all")
    applying.papers(tenant, way.hour.today)
    tenant.press("check.fix")
    way.sign()
    way.send()
