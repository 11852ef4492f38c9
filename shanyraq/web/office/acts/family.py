"""Turns of a family and of its file: birth, divorce, a member's death, a second file, acting for somebody (APPC 68)."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Newborn, Power, Somebody
from shanyraq.procedure import commands as c
from shanyraq.procedure.household import FamilyTurn, Relation
from shanyraq.procedure.representation import Mandate, Representation, Scope
from shanyraq.record.readers.same_dwelling import earlier_cases
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.facts import full_name
from shanyraq.web.casefile.fields import PaperField, WritingField, not_ahead
from shanyraq.web.components.date_field import DateField


def choices(form: ActForm, name: str, known: list[tuple[str, str]]) -> None:
    """Put the answers of a radio; the only one is chosen."""
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = known
    if len(known) == 1:
        field.initial = known[0][0]


class NamedForm(ActForm):
    """What acts share that write somebody down: names as in the paper, and the identity number."""

    family_name = forms.CharField(max_length=100)
    given_name = forms.CharField(max_length=100)
    patronymic = forms.CharField(max_length=100, required=False)
    iin = forms.CharField(max_length=20, required=False, widget=forms.TextInput({"inputmode": "numeric", "size": "12"}))

    def clean_iin(self) -> str:
        """Twelve digits, however they were spaced."""
        digits = "".join(str(self.cleaned_data["iin"]).split())
        if digits and (len(digits) != 12 or not digits.isdecimal()):
            raise ValidationError("not twelve digits", code="invalid")
        return digits

    @property
    def names(self) -> tuple[str, str, str]:
        """Family name, given name and patronymic as written down."""
        family, given, patronymic = (
            str(self.cleaned_data[name]).strip() for name in ("family_name", "given_name", "patronymic")
        )
        return family, given, patronymic


class BirthForm(NamedForm):
    """A child was born into the family."""

    code = "birth"
    command = c.RecordFamilyChange
    born_on = DateField()
    proof = PaperField()

    def clean_born_on(self) -> Any:
        """A day that has come."""
        not_ahead(self.cleaned_data["born_on"], self.desk.today)
        return self.cleaned_data["born_on"]

    def give(self) -> Given:
        """The child is one of the owners from then on."""
        desk, key = self.desk, self.click()
        child = Newborn(*self.names, self.cleaned_data["born_on"], self.cleaned_data["iin"])
        return acts.record_birth(desk.number, child, self.evidence("proof"), by=desk.by, at=desk.at, key=key)


class ChangeForm(ActForm):
    """What divorce and death share: whom it is about, the day, the certificate."""

    command = c.RecordFamilyChange
    person = forms.ChoiceField(widget=forms.RadioSelect)
    happened_on = DateField()
    proof = PaperField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices(self, "person", [(one, full_name(self.page, one)) for one in self.concerned()])

    def concerned(self) -> tuple[str, ...]:
        """Who may be named."""
        raise NotImplementedError

    def clean_happened_on(self) -> Any:
        """A day that has come."""
        not_ahead(self.cleaned_data["happened_on"], self.desk.today)
        return self.cleaned_data["happened_on"]

    def changed(self, turn: FamilyTurn, *, leaves: bool = False) -> Given:
        """Records the change with its evidence."""
        desk, sent, key = self.desk, self.cleaned_data, self.click()
        return acts.record_family_change(
            desk.number, turn, sent["person"], sent["happened_on"], self.evidence("proof"),
            leaves=leaves, by=desk.by, at=desk.at, key=key,
        )  # fmt: skip


class DivorceForm(ChangeForm):
    """The applicant and the spouse divorced; who has not left the dwelling stays in the case."""

    code = "divorce"
    leaves = forms.BooleanField(required=False)

    def concerned(self) -> tuple[str, ...]:
        """The spouse."""
        return tuple(one.person for one in self.page.case.filing.household if one.relation is Relation.SPOUSE)

    def give(self) -> Given:
        """Records the divorce."""
        return self.changed(FamilyTurn.DIVORCE, leaves=self.cleaned_data["leaves"])


class MemberDeathForm(ChangeForm):
    """A member of the family died."""

    code = "member-death"
    danger = True

    def concerned(self) -> tuple[str, ...]:
        """Everybody but the applicant."""
        filing = self.page.case.filing
        return tuple(one.person for one in filing.household if one.person != filing.applicant)

    def give(self) -> Given:
        """Records the death."""
        return self.changed(FamilyTurn.DEATH)


class JoinForm(ActForm):
    """A second application for the dwelling: this file ends, the earlier one goes on."""

    code = "join"
    command = c.JoinInto
    template = "office/acts/join.html"
    danger = True
    lead = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = earlier_cases(self.desk.number, self.page.case.filing.dwelling, self.desk.by)
        choices(self, "lead", [(one, one) for one in known])

    def told(self) -> Mapping[str, Any]:
        """Whether there is another file on this dwelling."""
        field = self.fields["lead"]
        assert isinstance(field, forms.ChoiceField)
        return {"any": bool(field.choices)}

    def give(self) -> Given:
        """Joins this file to that one; its people come into that family."""
        desk, sent = self.desk, self.cleaned_data
        return acts.join_into(desk.number, sent["lead"], sent["why"].strip(), by=desk.by, at=desk.at, key=self.click())


class EntrustForm(NamedForm):
    """Somebody acts for a person of the case: by a notarised power, or as a guardian."""

    code = "entrust"
    command = c.EntrustRepresentative
    person = forms.ChoiceField(widget=forms.RadioSelect)
    mandate = forms.ChoiceField(
        choices=[(str(one), f"act.entrust.mandate.{one}") for one in Mandate], widget=forms.RadioSelect
    )
    scope = forms.MultipleChoiceField(
        choices=[(str(one), f"act.entrust.scope.{one}") for one in Scope], widget=forms.CheckboxSelectMultiple
    )
    since = DateField()
    until = DateField(required=False)
    proof = PaperField()
    field_order = ("person", "mandate", "family_name", "given_name", "patronymic", "iin", "scope", "since", "until")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["iin"].required = True
        household = self.page.case.filing.household
        known = [(one.person, full_name(self.page, one.person)) for one in household]
        applicant = self.page.case.filing.applicant
        choices(self, "person", known or [(applicant, full_name(self.page, applicant))])

    def clean(self) -> dict[str, Any]:
        """A power of attorney says until when it is in force."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        if sent.get("mandate") == Mandate.POWER and not sent.get("until") and "until" not in self.errors:
            self.add_error("until", ValidationError("empty", code="required"))
        return sent

    def give(self) -> Given:
        """The representative may act from then on, as far as the paper reaches."""
        desk, sent, key = self.desk, self.cleaned_data, self.click()
        scope = tuple(Scope(one) for one in sent["scope"])
        power = Power(Mandate(sent["mandate"]), scope, sent["since"], sent["until"], self.evidence("proof"))
        somebody = Somebody(*self.names, sent["iin"])
        return acts.entrust(desk.number, sent["person"], somebody, power, by=desk.by, at=desk.at, key=key)


class EndEntrustForm(ActForm):
    """A right to act for somebody ends: taken back, laid down, or lifted by an act."""

    code = "end-entrust"
    command = c.EndRepresentation
    who = forms.ChoiceField(widget=forms.RadioSelect)
    why = WritingField(limit=1000, rows=3)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = self.page.case.representations
        choices(self, "who", [(f"{one.person}:{one.representative}", self._pair(one)) for one in known])

    def _pair(self, one: Representation) -> str:
        return f"{full_name(self.page, one.person)} ← {full_name(self.page, one.representative)}"

    def give(self) -> Given:
        """Nothing more can be done for that person."""
        desk, sent = self.desk, self.cleaned_data
        person, _, representative = sent["who"].partition(":")
        return acts.end_representation(
            desk.number, person, representative, sent["why"].strip(), by=desk.by, at=desk.at, key=self.click()
        )
