"""Turns that may come at any stage: delivery, correction, death, suspension (APPC 66, 70, 76, 82, 96)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.procedure import commands as c
from shanyraq.procedure.decide.turns import CORRECTABLE, WAYS
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.drawn import Drawn
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.drawn import DraftForm, DrawnSigningForm
from shanyraq.web.casefile.facts import full_name
from shanyraq.web.casefile.fields import PaperField, WritingField, not_ahead
from shanyraq.web.casefile.text import TEXT as FILE
from shanyraq.web.components.date_field import DateField

_WAY_ORDER = ("in_person", "registered_letter", "counter", "email", "sms", "account")


def _choices(form: ActForm, name: str, choices: list[tuple[str, str]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = choices
    if len(choices) == 1:
        field.initial = choices[0][0]


class DeliveryForm(ActForm):
    """A paper reached the person by a provable way."""

    code = "delivery"
    command = c.RecordDelivery
    paper = forms.ChoiceField(widget=forms.RadioSelect)
    way = forms.ChoiceField(
        choices=[(way, f"act.delivery.way.{way}") for way in _WAY_ORDER if way in WAYS], widget=forms.RadioSelect
    )
    delivered_on = DateField()
    evidence_of = PaperField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        waiting = [one for one in self.page.case.papers if one.delivered_on is None and one.replaced_by is None]
        lang = self.desk.lang
        _choices(
            self, "paper", [(one.digest, f"{FILE.say(f'paper.{one.kind}', lang)}, № {one.number}") for one in waiting]
        )

    def start(self) -> Mapping[str, Any]:
        """Today, and the notice that the hearing waits for."""
        return {"delivered_on": self.desk.today, "paper": self.chosen.get("paper") or self.page.case.hearing.notice}

    def clean_delivered_on(self) -> Any:
        """A day that has come."""
        day = self.cleaned_data["delivered_on"]
        not_ahead(day, self.desk.today)
        return day

    def clean(self) -> dict[str, Any]:
        """A registered letter is proved by its postal receipt (APPC 66)."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("way") == "registered_letter" and not sent.get("evidence_of") and "evidence_of" not in self.errors:
            self.add_error("evidence_of", ValidationError("empty", code="required"))
        return sent

    def give(self) -> Given:
        """The person's own terms begin on that day."""
        desk, sent, key = self.desk, self.cleaned_data, self.click()
        evidence = self.evidence("evidence_of") if sent["evidence_of"] else None
        return acts.record_delivery(
            desk.number, sent["paper"], sent["way"], sent["delivered_on"], evidence, by=desk.by, at=desk.at, key=key
        )


class RequestCorrectionForm(ActForm):
    """Somebody at the office saw a slip in an issued act."""

    code = "request-correction"
    command = c.RequestCorrection
    paper = forms.ChoiceField(widget=forms.RadioSelect)
    slip = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        there = [kind for kind in PaperKind if kind in CORRECTABLE and self.page.case.paper(kind) is not None]
        _choices(self, "paper", [(str(kind), f"paper.{kind}") for kind in there])

    def give(self) -> Given:
        """Three working days begin (APPC 82)."""
        desk, sent = self.desk, self.cleaned_data
        return acts.request_correction(
            desk.number, PaperKind(sent["paper"]), sent["slip"].strip(), by=desk.by, at=desk.at, key=self.click()
        )


class AnswerCorrectionForm(ActForm):
    """What correcting and declining share: which paper, and why."""

    paper = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        asked = [one.kind for one in self.page.case.corrections]
        _choices(self, "paper", [(str(kind), f"paper.{kind}") for kind in asked])


class SignCorrectionForm(DrawnSigningForm):
    """The corrected paper, signed by the head, takes the place of the one with the slip."""

    code = "sign-correction"
    command = c.CorrectSlip


class CorrectSlipForm(AnswerCorrectionForm, DraftForm):
    """A corrected paper, drawn up for the head to read and sign."""

    code = "correct"
    command = c.CorrectSlip
    signed_by = SignCorrectionForm
    found = WritingField(limit=8000, rows=4, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not any(one.kind is PaperKind.REFUSAL for one in self.page.case.corrections):
            del self.fields["found"]

    def start(self) -> Mapping[str, Any]:
        """What the refusal answers the person."""
        return {"found": self.page.writings.get(self.page.case.decision.found or "", "")}

    def draw(self) -> Denial | Drawn:
        """Draws the corrected paper up."""
        desk, sent = self.desk, self.cleaned_data
        kind, found = PaperKind(sent["paper"]), sent.get("found")
        return acts.draw_up_corrected(desk.number, kind, sent["why"].strip(), found, by=desk.by, at=desk.at)


class DeclineCorrectionForm(AnswerCorrectionForm):
    """What was asked changes the meaning: not a slip."""

    code = "decline-correction"
    command = c.DeclineCorrection
    danger = True

    def give(self) -> Given:
        """Answers that it is not a slip."""
        desk, sent = self.desk, self.cleaned_data
        return acts.decline_correction(
            desk.number, PaperKind(sent["paper"]), sent["why"].strip(), by=desk.by, at=desk.at, key=self.click()
        )


class DeathForm(ActForm):
    """The applicant died; the file waits for the family."""

    code = "death"
    command = c.RecordDeath
    danger = True
    died_on = DateField()
    certificate = PaperField()

    def clean_died_on(self) -> Any:
        """A day that has come."""
        day = self.cleaned_data["died_on"]
        not_ahead(day, self.desk.today)
        return day

    def give(self) -> Given:
        """Records the death with its evidence."""
        desk, key = self.desk, self.click()
        evidence = self.evidence("certificate")
        return acts.record_death(desk.number, self.cleaned_data["died_on"], evidence, by=desk.by, at=desk.at, key=key)


class CancelDeathForm(ActForm):
    """The applicant lives: the death was recorded by mistake."""

    code = "cancel-death"
    command = c.CancelDeathRecord
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """The case goes on as before; the journal keeps the mistake and the reason."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.cancel_death_record(desk.number, why, by=desk.by, at=desk.at, key=self.click())


class SuccessorForm(ActForm):
    """An adult of the family takes the applicant's place."""

    code = "successor"
    command = c.ReplaceApplicant
    person = forms.ChoiceField(widget=forms.RadioSelect)
    proof = PaperField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        filing = self.page.case.filing
        adults = [one for one in filing.household if one.is_adult(self.desk.today) and one.person != filing.applicant]
        _choices(self, "person", [(one.person, full_name(self.page, one.person)) for one in adults])

    def give(self) -> Given:
        """The case goes on with them."""
        desk, key = self.desk, self.click()
        evidence = self.evidence("proof")
        return acts.replace_applicant(
            desk.number, self.cleaned_data["person"], evidence, by=desk.by, at=desk.at, key=key
        )


class TerminateForm(ActForm):
    """Nobody takes the place of the applicant who died."""

    code = "terminate"
    command = c.TerminateCase
    danger = True
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """Ends the procedure."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.terminate_case(desk.number, why, by=desk.by, at=desk.at, key=self.click())


class SuspendForm(ActForm):
    """The terms stand still by an act that has its own ground (readings 6, 42)."""

    code = "suspend"
    command = c.SuspendCase
    danger = True
    ground = forms.ChoiceField(
        choices=[(one, f"act.suspend.ground.{one}") for one in ("court", "complaint", "extension")],
        widget=forms.RadioSelect,
    )
    act = forms.CharField(max_length=300)
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """Suspends the case."""
        desk, sent = self.desk, self.cleaned_data
        return acts.suspend_case(
            desk.number, sent["ground"], sent["act"].strip(), sent["why"].strip(),
            by=desk.by, at=desk.at, key=self.click(),
        )  # fmt: skip


class ResumeForm(ActForm):
    """The terms run again."""

    code = "resume"
    command = c.ResumeCase
    why = WritingField(limit=2000)

    def give(self) -> Given:
        """Resumes the case."""
        desk, why = self.desk, self.cleaned_data["why"].strip()
        return acts.resume_case(desk.number, why, by=desk.by, at=desk.at, key=self.click())
