"""Acts that begin the work: registration after hours, the executor, the registers asked again (p.4, 9, 10)."""

from collections.abc import Mapping
from typing import Any

from django import forms

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.denial import Denial
from shanyraq.record.readers.office import executors
from shanyraq.web.casefile.acts import ActForm


class RegisterForm(ActForm):
    """Register what came after hours, on its day."""

    code = "register"
    command = c.RegisterApplication

    def give(self) -> Given:
        """Registers; denied before the day has come."""
        desk = self.desk
        return acts.register_application(desk.number, by=desk.by, at=desk.at, key=self.click())


class TakeForm(ActForm):
    """Take the file oneself."""

    code = "take"
    command = c.AssignExecutor

    def give(self) -> Given:
        """The actor becomes the responsible executor."""
        desk = self.desk
        if desk.by.role is not Role.EXECUTOR:
            return Denial("not_your_role", "O437/p10", {"role": str(desk.by.role)})
        return acts.assign_executor(desk.number, desk.actor.person_id, by=desk.by, at=desk.at, key=self.click())


class AssignForm(ActForm):
    """Give the file to an executor of the same provider."""

    code = "assign"
    command = c.AssignExecutor
    executor = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = executors(self.page.case.provider, self.desk.today)
        field = self.fields["executor"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(one.id, one.full_name) for one in known if one.id != self.page.case.review.executor]

    def told(self) -> Mapping[str, Any]:
        """Whether there is anybody to choose."""
        field = self.fields["executor"]
        assert isinstance(field, forms.ChoiceField)
        return {"nobody": not field.choices}

    def give(self) -> Given:
        """The chosen one becomes the responsible executor."""
        desk, chosen = self.desk, self.cleaned_data["executor"]
        return acts.assign_executor(desk.number, chosen, by=desk.by, at=desk.at, key=self.click())


class AskRegistersForm(ActForm):
    """Ask the registers of the state again."""

    code = "registers"
    command = c.RecordRegisterAnswer

    def give(self) -> Given:
        """Every register is asked about everybody of the household; the last answer stands for all."""
        desk = self.desk
        answers = acts.ask_registers(desk.number, by=desk.by, at=desk.at)
        return next((one for one in answers if isinstance(one, Denial)), answers[-1])
