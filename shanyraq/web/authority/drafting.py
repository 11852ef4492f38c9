"""Papers of a body: drawn up from a form, read, and signed as they were read (p.6(3))."""

from collections.abc import Mapping
from typing import Any, ClassVar, Final, cast

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Drawn, Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.chancery.signing import Cms
from shanyraq.procedure import commands as c
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest
from shanyraq.web.authority.access import OfficialDesk
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.signing import SigningForm

YES: Final = "yes"
NO: Final = "no"


def drawn_paper(form: ActForm) -> Drawn | None:
    """The paper that was drawn up for this act in this session."""
    return cast(OfficialDesk, form.desk).drawn.get(form.code)


class DraftForm(ActForm):
    """What a body's paper says; sending the form draws the paper up, which is then read and signed."""

    said = WritingField(limit=4000, required=False)

    def start(self) -> Mapping[str, Any]:
        """What was said in the paper drawn up before."""
        drawn = drawn_paper(self)
        return {"said": drawn.said, "answer": YES if drawn.favourable else NO} if drawn else {}

    def drawn(self) -> Drawn | Denial:
        """The paper, drawn up; a Denial where it could not be sent."""
        return self.draw(self.cleaned_data.get("answer", YES) == YES, self.cleaned_data["said"].strip())

    def draw(self, favourable: bool, said: str) -> Drawn | Denial:
        """Draw the paper of this act up."""
        raise NotImplementedError


class AnswerDraftForm(DraftForm):
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


class DrawnSigningForm(SigningForm):
    """Sign the paper that was drawn up and read."""

    def paper(self) -> Digest:
        """The paper drawn up in this session; empty where there is none any more."""
        drawn = drawn_paper(self)
        return drawn.paper.digest if drawn else ""

    def told(self) -> Mapping[str, Any]:
        """It is no paper of the case before it is signed."""
        drawn = self.drawn()
        if drawn is None:
            return super().told()
        href = self.desk.file(drawn.paper.digest)
        shown = {"number": drawn.paper.number, "digest": drawn.paper.digest, "issued_on": drawn.on}
        return {"paper": shown, "href": href, "place": self.place(href)}

    def drawn(self) -> Drawn | None:
        """It."""
        return drawn_paper(self)

    def give(self) -> Signed:
        """Signs and sends it, once it is the one that was looked at."""
        came, drawn = self.sent(), self.drawn()
        assert drawn is not None, "a paper was looked at"
        return self.send(drawn, came.cms)

    def send(self, drawn: Drawn, cms: Cms) -> Signed:
        """Give the act with its paper."""
        raise NotImplementedError


class PetitionDraftForm(DraftForm):
    """The akim's petition."""

    code: ClassVar[str] = "petition"
    command = c.SendPetition

    def draw(self, favourable: bool, said: str) -> Drawn | Denial:
        """The petition."""
        desk = self.desk
        return acts.prepare_petition(desk.number, said, by=desk.by, at=desk.at)


class PetitionForm(DrawnSigningForm):
    """The petition, signed and sent."""

    code: ClassVar[str] = "petition"
    act = Act.PETITION
    command = c.SendPetition

    def send(self, drawn: Drawn, cms: Cms) -> Signed:
        """It goes to the body of the industry and the state-property body."""
        desk = self.desk
        return acts.send_petition(desk.number, cms, drawn, by=desk.by, at=desk.at, key=self.click())


class IndustryDraftForm(AnswerDraftForm):
    """Whether the body of the industry agrees."""

    code: ClassVar[str] = "industry"
    command = c.AnswerAsIndustry

    def draw(self, favourable: bool, said: str) -> Drawn | Denial:
        """The answer."""
        desk = self.desk
        return acts.prepare_industry_answer(desk.number, favourable, said, by=desk.by, at=desk.at)


class IndustryForm(DrawnSigningForm):
    """The answer of the body of the industry, signed."""

    code: ClassVar[str] = "industry"
    act = Act.INDUSTRY_ANSWER
    command = c.AnswerAsIndustry

    def send(self, drawn: Drawn, cms: Cms) -> Signed:
        """A no leads back to the petition."""
        desk, key = self.desk, self.click()
        return acts.answer_as_industry(desk.number, cms, drawn, by=desk.by, at=desk.at, key=key)


class PropertyDraftForm(AnswerDraftForm):
    """Whether the state-property body transfers."""

    code: ClassVar[str] = "property"
    command = c.DecideAsPropertyBody

    def draw(self, favourable: bool, said: str) -> Drawn | Denial:
        """The decision."""
        desk = self.desk
        return acts.prepare_property_decision(desk.number, favourable, said, by=desk.by, at=desk.at)


class PropertyForm(DrawnSigningForm):
    """The decision of the state-property body, signed."""

    code: ClassVar[str] = "property"
    act = Act.PROPERTY_DECISION
    command = c.DecideAsPropertyBody

    def send(self, drawn: Drawn, cms: Cms) -> Signed:
        """From its day the second half of the stage is counted."""
        desk, key = self.desk, self.click()
        return acts.decide_as_property_body(desk.number, cms, drawn, by=desk.by, at=desk.at, key=key)


SIGNING: Final[Mapping[type[DraftForm], type[DrawnSigningForm]]] = {
    PetitionDraftForm: PetitionForm,
    IndustryDraftForm: IndustryForm,
    PropertyDraftForm: PropertyForm,
}
"""What signs the paper that a form drew up."""
