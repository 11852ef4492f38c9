"""Acts of officials outside the provider as forms: approvals and the register; papers of a body are in `drafting`."""

import re
from collections.abc import Mapping
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.papers import Digest
from shanyraq.web.authority.drafting import IndustryDraftForm, PetitionDraftForm, PropertyDraftForm
from shanyraq.web.authority.text import TEXT
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.deed import DrawUpDeedForm, SignDeedForm
from shanyraq.web.casefile.fields import PaperField, WritingField, not_ahead
from shanyraq.web.casefile.signing import SigningForm
from shanyraq.web.components.date_field import DateField

_AREA: Final = re.compile(r"\d{1,5}([.,]\d{1,2})?")
"""Square metres as people write them."""


class ApproveDeedForm(SigningForm):
    """Approve the deed that both sides have signed."""

    code = "approve-deed"
    act = Act.APPROVAL
    command = c.ApproveDeed

    def paper(self) -> Digest:
        """The deed in force."""
        return self.page.case.transfer.deed

    def give(self) -> Signed:
        """Approves by a signature, once the paper is the one that was looked at."""
        desk, came = self.desk, self.sent()
        return acts.approve_deed(desk.number, came.cms, came.paper, by=desk.by, at=desk.at, key=self.click())


class RegisterTitleForm(ActForm):
    """The number and the day of the registration in communal property."""

    code = "register-title"
    command = c.RegisterTitle
    registration = forms.CharField(max_length=100)
    registered_on = DateField()

    def start(self) -> Mapping[str, Any]:
        """Today, as a rule."""
        return {"registered_on": self.desk.today}

    def clean_registered_on(self) -> Any:
        """A day that has come."""
        day = self.cleaned_data["registered_on"]
        not_ahead(day, self.desk.today)
        return day

    def give(self) -> Given:
        """The dwelling is communal from that day."""
        desk, sent = self.desk, self.cleaned_data
        return acts.register_title(
            desk.number, sent["registration"].strip(), sent["registered_on"], by=desk.by, at=desk.at, key=self.click()
        )


class TellRightsForm(ActForm):
    """Rights, encumbrances and technical characteristics, with the extract that shows them."""

    code = "tell-rights"
    command = c.RecordRights
    encumbered = forms.ChoiceField(
        choices=[("no", "act.tell-rights.clear"), ("yes", "act.tell-rights.yes")], widget=forms.RadioSelect
    )
    encumbrances = WritingField(limit=2000, rows=2, required=False)
    area = forms.CharField(max_length=20, widget=forms.TextInput({"size": "6", "inputmode": "decimal"}))
    rooms = forms.IntegerField(min_value=1, max_value=99, widget=forms.TextInput({"size": "3", "inputmode": "numeric"}))
    cadastral = forms.CharField(max_length=60)
    extract = PaperField()

    def start(self) -> Mapping[str, Any]:
        """What is known of the dwelling: the register confirms it, or corrects it."""
        flat = self.page.dwelling
        area = "" if flat.area is None else f"{flat.area.normalize():f}".replace(".", ",")
        return {"area": area, "rooms": flat.rooms, "cadastral": flat.cadastral_number}

    def clean_area(self) -> str:
        """Square metres."""
        area = str(self.cleaned_data["area"]).strip()
        if not _AREA.fullmatch(area):
            raise ValidationError("not an area", code="invalid")
        return area

    def clean(self) -> dict[str, Any]:
        """An encumbrance is named."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("encumbered") == "yes" and not sent.get("encumbrances", "").strip():
            self.add_error("encumbrances", ValidationError("", code="required"))
        return sent

    def give(self) -> Given:
        """The transfer is complete with this; the agreement comes next."""
        desk, key, sent = self.desk, self.click(), self.cleaned_data
        extract = self.evidence("extract")
        encumbered = sent["encumbered"] == "yes"
        return acts.tell_rights(desk.number, encumbered, self._said(), extract, by=desk.by, at=desk.at, key=key)

    def _said(self) -> str:
        """In Kazakh and in Russian: the provider and the family read it."""
        sent = self.cleaned_data
        facts = {"area": sent["area"], "rooms": sent["rooms"], "cadastral": sent["cadastral"].strip()}
        said = [TEXT.say("act.tell-rights.said", lang, **facts) for lang in ("kk", "ru")]
        return "\n".join([*said, sent["encumbrances"].strip()]).strip()


BY_ROLE: Mapping[Role, tuple[type[ActForm], ...]] = {
    Role.OWNER: (SignDeedForm, DrawUpDeedForm),
    Role.AKIM: (PetitionDraftForm,),
    Role.INDUSTRY: (IndustryDraftForm,),
    Role.PROPERTY: (PropertyDraftForm,),
    Role.COMMUNAL_APPROVER: (ApproveDeedForm,),
    Role.STATE_APPROVER: (ApproveDeedForm,),
    Role.REGISTRAR: (RegisterTitleForm, TellRightsForm),
}
"""What each of them may be offered."""

FOR_STEP: Mapping[str, tuple[type[ActForm], ...]] = {
    "send_petition": (PetitionDraftForm,),
    "answer_as_industry": (IndustryDraftForm,),
    "decide_as_property_body": (PropertyDraftForm,),
    "draw_up_deed": (DrawUpDeedForm,),
    "sign_deed": (SignDeedForm,),
    "approve_deed": (ApproveDeedForm,),
    "register_title": (RegisterTitleForm,),
    "record_rights": (TellRightsForm,),
}
"""The forms that a next step asks for."""


def kind_of(role: Role, code: str) -> type[ActForm] | None:
    """The act of this role under this code; None for an act of somebody else."""
    return next((act for act in BY_ROLE.get(role, ()) if act.code == code), None)
