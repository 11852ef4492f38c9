"""A draft being written by a tenant in a browser."""

from dataclasses import dataclass

import pytest
from django.test import Client

from shanyraq.cli.demo_data.telling import Telling
from shanyraq.record.readers.accounts import account_of
from shanyraq.record.readers.drafts import drafts_of
from tests.web.applicant.papers import pdf
from tests.web.citizens import Begin, SignIn, begin, citizens_home, clock, sign_in, town

__all__ = ["begin", "citizens_home", "clock", "sign_in", "town"]


@dataclass
class Writing:
    """A draft being written by a tenant in a browser."""

    browser: Client
    told: Telling
    draft: str

    def at(self, step: str) -> str:
        """The address of a step."""
        return f"/my/drafts/{self.draft}/{step}"

    def answer(self, step: str, **given: object) -> str:
        """Answer a step; where the page leads next."""
        response = self.browser.post(self.at(step), given)
        assert response.status_code == 303, (step, response.status_code, _errors(response.content.decode()))
        return str(response.headers["Location"])

    def through_facts(self) -> None:
        """Everything up to the papers, as a tenant who pays the whole price would."""
        self.answer("consent/", agreed="yes")
        self.answer("phone/", number="8 701 234 56 78")
        self.answer("phone/right/", right="yes")
        self.answer("dwelling/", chosen=self.told.home.flat)
        on = self.told.home.tenure_on
        number = self.told.home.tenure_number
        self.answer("tenure/", kind="tenancy_agreement", number=number, on_0=on.day, on_1=on.month, on_2=on.year)
        self.answer("basis/", basis="redemption")
        self.answer("family/")
        self.answer("events/")
        self.answer("group/", vulnerable_group="none")
        self.answer("service/", service_category="none")

    def through_papers(self) -> None:
        """Everything but the page of all answers."""
        self.through_facts()
        self.answer("papers/3/", file=pdf())
        self.answer("papers/8/", file=pdf(), issued_on_0=2, issued_on_1=6, issued_on_2=2025)


def _errors(page: str) -> str:
    start = page.find('class="errors"')
    return page[start : start + 600] if start > 0 else ""


@pytest.fixture
def writing(begin: Begin, sign_in: SignIn) -> Writing:
    """A tenant, a spouse and a child, and a draft that has just been begun."""
    told = begin(2)
    browser = sign_in(told.home.tenant)
    assert browser.post("/my/start/begin/").status_code == 303
    account = account_of(told.home.tenant)
    assert account is not None
    return Writing(browser, told, drafts_of(account.account_id)[0].id)
