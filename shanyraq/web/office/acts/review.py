"""Acts of the check: one finding, the rest that nobody needs, the return, the way to the commission (p.6, 9)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.chancery.contents import Checked, Lack
from shanyraq.law.documents import DocumentStatus
from shanyraq.law.receipts import receipt
from shanyraq.law.terms import TermCode
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.parties import Compliance, Finding
from shanyraq.procedure.requirements import bearing_on, unchecked
from shanyraq.record.readers.commission import compositions
from shanyraq.record.readers.organisations import OrganisationKind, of_kind
from shanyraq.web.casefile.acts import ActForm, Desk, Unfit
from shanyraq.web.casefile.checks import needs
from shanyraq.web.casefile.composition import commission_name, rules_rows, seats_table
from shanyraq.web.casefile.facts import organisation_name
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.requirements import noted, requirements
from shanyraq.web.office.texts.review import REVIEW
from shanyraq.words.dates import say_date
from shanyraq.words.documents import DOCUMENTS

DEFECTS = (Finding.MISSING, Finding.EXPIRED)


class CheckForm(ActForm):
    """The finding on one kind of document: one click of a row of the checklist."""

    code = "check"
    command = c.CheckDocument
    quiet = True
    kind = forms.IntegerField(min_value=1, max_value=9)
    finding = forms.ChoiceField(choices=[(str(one), f"check.{one}") for one in Finding])
    note = forms.CharField(required=False, max_length=1000)

    def give(self) -> Given:
        """Records the finding with its note."""
        desk, sent = self.desk, self.cleaned_data
        finding, note = Finding(sent["finding"]), sent["note"].strip()
        return acts.check_document(desk.number, sent["kind"], finding, note, by=desk.by, at=desk.at, key=self.click())


class CheckRestForm(ActForm):
    """Every kind that the facts of the case do not call for, and that is not checked yet: not needed."""

    code = "check-rest"
    command = c.CheckDocument
    quiet = True

    def kinds(self) -> tuple[int, ...]:
        """The numbers of these kinds."""
        found = dict(self.page.case.review.findings)
        not_needed = (one for one in needs(self.page.case) if one.status is DocumentStatus.NOT_REQUIRED)
        return tuple(int(one.kind) for one in not_needed if int(one.kind) not in found)

    def give(self) -> Given:
        """One finding after another; the first denial stops."""
        desk, answer = self.desk, None
        for kind in self.kinds():
            key = self.click(f"-{kind}")
            answer = acts.check_document(desk.number, kind, Finding.NOT_REQUIRED, by=desk.by, at=desk.at, key=key)
            if isinstance(answer, Denial):
                break
        if answer is None:
            raise Unfit("act.check-rest.none")
        return answer


class RequireForm(ActForm):
    """The finding on one requirement of the Housing Law: met by a click of its row, otherwise with a reason."""

    code = "require"
    command = c.CheckRequirements
    quiet = True
    requirement = forms.ChoiceField()
    compliance = forms.ChoiceField(
        choices=[(str(one), f"require.found.{one}") for one in (Compliance.UNMET, Compliance.UNCLEAR, Compliance.MET)],
        widget=forms.RadioSelect,
    )
    why = WritingField(limit=1000, rows=3, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["requirement"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(code, f"require.{code}") for code in _bearing(self.desk)]

    def start(self) -> Mapping[str, Any]:
        """The requirement of the row, with what was found on it before."""
        code = self.chosen.get("requirement", "")
        found = dict(self.page.case.review.requirements).get(code)
        return {"requirement": code, "compliance": found, "why": noted(self.page, code)}

    def clean(self) -> dict[str, Any]:
        """What is not plainly met says why."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("compliance") not in (None, Compliance.MET) and not sent.get("why", "").strip():
            self.add_error("why", ValidationError("", code="required"))
        return sent

    def give(self) -> Given:
        """Records the finding with its reason."""
        desk, sent = self.desk, self.cleaned_data
        found = Checked(sent["requirement"], Compliance(sent["compliance"]), sent["why"].strip())
        return acts.check_requirements(desk.number, (found,), by=desk.by, at=desk.at, key=self.click())


class RequireRestForm(ActForm):
    """Every requirement without a finding is met; one that a register speaks against is found by itself.

    The click names those it was offered for, so that the same click again is the same act.
    """

    code = "require-rest"
    command = c.CheckRequirements
    quiet = True
    offered = forms.CharField(required=False, widget=forms.HiddenInput)

    def codes(self) -> tuple[str, ...]:
        """The requirements that were offered."""
        return tuple(self.cleaned_data["offered"].split())

    def give(self) -> Given:
        """One act for all of them."""
        desk = self.desk
        found = tuple(Checked(code, Compliance.MET) for code in self.codes())
        if not found:
            raise Unfit("act.require-rest.none")
        return acts.check_requirements(desk.number, found, by=desk.by, at=desk.at, key=self.click())


def _bearing(desk: Desk) -> tuple[str, ...]:
    return bearing_on(desk.page.case) if desk.page.case.filing.submitted_at else ()


def plainly_met(desk: Desk) -> tuple[str, ...]:
    """Requirements without a finding, but for those that a register speaks against."""
    looks = {one.code: one for one in requirements(desk.page, desk.today, desk.lang)}
    return tuple(code for code in unchecked(desk.page.case) if not looks[code].barred)


def lack_sentence(kind: int, finding: Finding, note: str) -> str:
    """What a notice says of one defect, in Kazakh and in Russian: the paper goes out in both."""
    said = (REVIEW.say(f"lack.{finding}", lang, name=DOCUMENTS.say(f"kind.{kind}", lang)) for lang in ("kk", "ru"))
    return " ".join([*said, note]).strip()


class ReturnForm(ActForm):
    """Return an incomplete or expired package: a sentence for each defect the check has found."""

    code = "return"
    command = c.ReturnApplication
    template = "office/acts/return.html"
    danger = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kind, finding in self.defects():
            label = DOCUMENTS.say(f"kind.{kind}", self.desk.lang)
            field = WritingField(limit=1000, rows=3, label=label)
            field.initial = lack_sentence(kind, finding, self._note(kind))
            self.fields[f"what_{kind}"] = field

    def defects(self) -> tuple[tuple[int, Finding], ...]:
        """The kinds found missing or expired."""
        return tuple((kind, finding) for kind, finding in self.page.case.review.findings if finding in DEFECTS)

    def _note(self, kind: int) -> str:
        for one in reversed(self.page.entries):
            if getattr(one.event, "kind", None) == kind and getattr(one.event, "writing", None):
                return self.page.writings.get(str(getattr(one.event, "writing", "")), "")
        return ""

    def told(self) -> Mapping[str, Any]:
        """The last day to return."""
        clock = next((one for one in self.page.clocks if one.code is TermCode.RETURN_INCOMPLETE), None)
        return {"last_day": clock.receipt.due if clock else None, "found": bool(self.defects())}

    def give(self) -> Given:
        """Draws the notice up and returns the application."""
        desk = self.desk
        lacks = tuple(
            Lack(kind, finding, self.cleaned_data[f"what_{kind}"].strip()) for kind, finding in self.defects()
        )
        return acts.return_application(desk.number, lacks, by=desk.by, at=desk.at, key=self.click())


class ReferForm(ActForm):
    """Send the file to a commission of the dwelling's owner that is in office."""

    code = "refer"
    command = c.ReferToCommission
    template = "office/acts/refer.html"
    commission = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.found = compositions(self.page.case.owner, self.desk.today)
        field = self.fields["commission"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(one.commission, commission_name(one, self.desk.lang)) for one in self.found]
        if len(self.found) == 1:
            field.initial = self.found[0].commission

    def told(self) -> Mapping[str, Any]:
        """Who sits in each commission, and by which rules."""
        desk = self.desk
        seats = [
            (commission_name(one, desk.lang), seats_table(one, desk.lang), rules_rows(one, desk.lang))
            for one in self.found
        ]
        owner = organisation_name(self.page, self.page.case.owner, desk.lang)
        return {"commissions": seats, "owner": owner}

    def give(self) -> Given:
        """The commission's composition of this day goes with the file."""
        desk, chosen = self.desk, self.cleaned_data["commission"]
        return acts.refer_to_commission(desk.number, chosen, by=desk.by, at=desk.at, key=self.click())


class PassOnForm(ActForm):
    """The application belongs to another provider: it goes there within three working days (APPC 65)."""

    code = "pass-on"
    command = c.PassOnApplication
    template = "office/acts/pass_on.html"
    danger = True
    provider = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field, case = self.fields["provider"], self.page.case
        assert isinstance(field, forms.ChoiceField)
        others = (one for one in of_kind(OrganisationKind.PROVIDER) if one.id not in (case.provider, case.came_from))
        field.choices = [(one.id, one.names.text(self.desk.lang)) for one in others if one.hours is not None]

    def told(self) -> Mapping[str, Any]:
        """Until when, by law; nothing before it is registered, for then it is too early."""
        case, rules = self.page.case, self.page.edition
        if case.filing.registered_on is None:
            return {}
        until = receipt(rules, TermCode.PASSING_ON, case.filing.registered_on, route=case.route).due
        return {"until": say_date(until, self.desk.lang), "late": self.desk.today > until}

    def give(self) -> Given:
        """The notice goes to the person, the application to that provider."""
        desk, sent = self.desk, self.cleaned_data
        return acts.pass_on(
            desk.number, sent["provider"], sent["why"].strip(), by=desk.by, at=desk.at, key=self.click()
        )
