"""Papers of a body: drawn up from a form, read, and signed as they were read (p.6(3))."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.drawn import waits_for
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.drawn import Drawn
from shanyraq.record.readers.writings import read_writing
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.drawn import DraftForm, DrawnSigningForm
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.moments import day_of

YES: Final = "yes"
NO: Final = "no"


def to_be_signed(desk: Desk, act: type[ActForm]) -> Drawn | None:
    """The paper that was drawn up for this act and bears today's day; None where it has to be drawn up."""
    drawn = waits_for(desk.number, desk.by, act.command)
    return drawn if drawn is not None and day_of(desk.page, drawn.drawn_at) == desk.today else None


class BodyDraftForm(DraftForm):
    """What a body's paper says."""

    said = WritingField(limit=4000, required=False)

    def start(self) -> Mapping[str, Any]:
        """What was said in the paper drawn up before."""
        drawn = waits_for(self.desk.number, self.desk.by, self.command)
        match drawn and drawn.command:
            case c.SendPetition(writing=writing):
                return {"said": _text(writing)}
            case (
                c.AnswerAsIndustry(agreed=yes, writing=writing) | c.DecideAsPropertyBody(transfers=yes, writing=writing)
            ):
                return {"said": _text(writing), "answer": YES if yes else NO}
        return {}

    def said_here(self) -> str:
        """The words of the body."""
        return str(self.cleaned_data["said"]).strip()


class AnswerDraftForm(BodyDraftForm):
    """A paper that says yes or no; a no says why."""

    answer = forms.ChoiceField(widget=forms.RadioSelect)
    field_order = ("key", "answer", "said")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["answer"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(one, f"{self.phrases()}.{one}") for one in (YES, NO)]

    def clean(self) -> dict[str, Any]:
        """A no without its reason is not drawn up."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("answer") == NO and not sent.get("said", "").strip():
            self.add_error("said", ValidationError("", code="required"))
        return sent

    def favourable(self) -> bool:
        """Whether the body says yes."""
        return bool(self.cleaned_data["answer"] == YES)


class PetitionForm(DrawnSigningForm):
    """The petition, signed and sent: it goes to the body of the industry and the state-property body."""

    code = "petition"
    command = c.SendPetition


class PetitionDraftForm(BodyDraftForm):
    """The akim's petition."""

    code = "petition"
    command = c.SendPetition
    signed_by = PetitionForm

    def draw(self) -> Denial | Drawn:
        """The petition."""
        desk = self.desk
        return acts.draw_up_petition(desk.number, self.said_here(), by=desk.by, at=desk.at)


class IndustryForm(DrawnSigningForm):
    """The answer of the body of the industry, signed: a no leads back to the petition."""

    code = "industry"
    command = c.AnswerAsIndustry


class IndustryDraftForm(AnswerDraftForm):
    """Whether the body of the industry agrees."""

    code = "industry"
    command = c.AnswerAsIndustry
    signed_by = IndustryForm

    def draw(self) -> Denial | Drawn:
        """The answer."""
        desk, said = self.desk, self.said_here()
        return acts.draw_up_industry_answer(desk.number, self.favourable(), said, by=desk.by, at=desk.at)


class PropertyForm(DrawnSigningForm):
    """The decision of the state-property body, signed: from its day the second half of the stage is counted."""

    code = "property"
    command = c.DecideAsPropertyBody


class PropertyDraftForm(AnswerDraftForm):
    """Whether the state-property body transfers."""

    code = "property"
    command = c.DecideAsPropertyBody
    signed_by = PropertyForm

    def draw(self) -> Denial | Drawn:
        """The decision."""
        desk, said = self.desk, self.said_here()
        return acts.draw_up_property_decision(desk.number, self.favourable(), said, by=desk.by, at=desk.at)


def _text(writing: str | None) -> str:
    return read_writing(writing) if writing else ""
