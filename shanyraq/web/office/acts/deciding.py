"""Acts of the decision's paper and of the rights to the dwelling (p.7, 9)."""

from collections.abc import Mapping
from typing import Any

from django import forms

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.procedure import commands as c
from shanyraq.procedure.papers import Digest
from shanyraq.procedure.tally import Result
from shanyraq.web.casefile.acts import ActForm, Unfit
from shanyraq.web.casefile.fields import PaperField, WritingField
from shanyraq.web.casefile.signing import SigningForm


class RegisterDecisionForm(ActForm):
    """Draw up and register what the commission decided."""

    code = "register-decision"
    command = c.RegisterDecision
    template = "office/acts/register_decision.html"
    found = WritingField(limit=8000, rows=4, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.page.case.decision.refusal:
            del self.fields["found"]

    def start(self) -> Mapping[str, Any]:
        """What a refusal that was sent back answered."""
        return {"found": self.page.writings.get(self.page.case.decision.found or "", "")}

    def told(self) -> Mapping[str, Any]:
        """Whether it will be a decision or a reasoned refusal."""
        outcome = self.page.outcome
        return {"refusal": outcome is not None and outcome.result is not Result.ADOPTED, "known": outcome is not None}

    def give(self) -> Given:
        """The paper gets its number."""
        desk, found = self.desk, str(self.cleaned_data.get("found", ""))
        return acts.register_decision(desk.number, found, by=desk.by, at=desk.at, key=self.click())


class SignDecisionForm(SigningForm):
    """The head signs the decision or the reasoned refusal."""

    code = "sign-decision"
    act = Act.DECISION
    command = c.SignDecision

    def paper(self) -> Digest:
        """The registered paper."""
        return self.page.case.decision.paper

    def give(self) -> Signed:
        """Signs, once the paper is the one that was looked at."""
        desk, came = self.desk, self.sent()
        return acts.sign_decision(desk.number, came.cms, came.paper, by=desk.by, at=desk.at, key=self.click())


class SignAgreementForm(SigningForm):
    """The head signs the agreement for the provider."""

    code = "sign-agreement"
    act = Act.AGREEMENT
    command = c.SignAgreement

    def paper(self) -> Digest:
        """The draft in force."""
        return self.page.case.agreement.paper

    def give(self) -> Signed:
        """Signs, once the paper is the one that was looked at."""
        desk, came = self.desk, self.sent()
        return acts.sign_agreement(desk.number, came.cms, came.paper, by=desk.by, at=desk.at, key=self.click())


class SendBackForm(ActForm):
    """Return the paper unsigned because of a slip in it."""

    code = "send-back"
    command = c.SendBackDecision
    danger = True
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """The executor registers another paper with the same outcome."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.send_back_decision(desk.number, why, by=desk.by, at=desk.at, key=self.click())


class AskRightsForm(ActForm):
    """Ask the register of rights about the dwelling."""

    code = "ask-rights"
    command = c.RecordRights

    def give(self) -> Given:
        """Records the register's answer."""
        desk = self.desk
        answer = acts.ask_rights(desk.number, by=desk.by, at=desk.at, key=self.click())
        if answer is None:
            raise Unfit("act.ask-rights.silent")
        return answer


class RecordRightsForm(ActForm):
    """Enter an extract that came on paper."""

    code = "record-rights"
    command = c.RecordRights
    encumbered = forms.ChoiceField(
        choices=[("no", "act.record-rights.clear"), ("yes", "act.record-rights.encumbered")], widget=forms.RadioSelect
    )
    extract = PaperField()

    def give(self) -> Given:
        """Records it with the scan as evidence."""
        desk, key = self.desk, self.click()
        evidence = self.evidence("extract")
        encumbered = self.cleaned_data["encumbered"] == "yes"
        return acts.record_rights(desk.number, encumbered, evidence, by=desk.by, at=desk.at, key=key)
