"""The executor's act that begins a transfer: every body that p.6(2) or 6(3) gives an act to is named."""

from collections.abc import Mapping
from typing import Any, Final

from django import forms

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given
from shanyraq.law.routes import Route
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.may.transfer import state_post as state_approver_post
from shanyraq.procedure.parties import TransferParties
from shanyraq.record.readers.organisations import local_post, organisations, state_post, transfer_parties
from shanyraq.record.readers.posts import with_role
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.facts import organisation_name

_PARTS: Final = {
    "akim": Role.AKIM,
    "industry": Role.INDUSTRY,
    "property_body": Role.PROPERTY,
    "state_approver": Role.STATE_APPROVER,
    "local_approver": Role.COMMUNAL_APPROVER,
    "registering": Role.REGISTRAR,
}
"""The parts of a transfer in the order of its acts, and who has to be there to act: the name of a part is its field."""

_REPUBLICAN_ALONE: Final = ("akim", "industry", "property_body", "state_approver")


class OpenTransferForm(ActForm):
    """Name the bodies; those that act for this owner as a rule are chosen already."""

    code = "open-transfer"
    command = c.OpenTransfer
    template = "office/acts/open_transfer.html"
    akim = forms.ChoiceField(widget=forms.RadioSelect)
    industry = forms.ChoiceField(widget=forms.RadioSelect)
    property_body = forms.ChoiceField(widget=forms.RadioSelect)
    state_approver = forms.ChoiceField(widget=forms.RadioSelect)
    local_approver = forms.ChoiceField(widget=forms.RadioSelect)
    registering = forms.ChoiceField(widget=forms.RadioSelect)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        bodies = {part: with_role(role, self.desk.today) for part, role in _PARTS.items()}
        self.known = organisations(one for found in bodies.values() for one in found)
        wanted = state_approver_post(self.page.case)
        bodies["state_approver"] = tuple(
            one for one in bodies["state_approver"] if state_post(self.known[one].kind) is wanted
        )
        bodies["local_approver"] = tuple(one for one in bodies["local_approver"] if local_post(self.known[one].kind))
        for part, found in bodies.items():
            if part in _REPUBLICAN_ALONE and self.page.case.route is not Route.REPUBLICAN:
                del self.fields[part]
                continue
            field = self.fields[part]
            assert isinstance(field, forms.ChoiceField)
            field.choices = [(one, self.known[one].names.text(self.desk.lang)) for one in found]

    def start(self) -> Mapping[str, Any]:
        """The bodies named before, else those that act for this owner as a rule."""
        usual = self.page.case.transfer.parties or transfer_parties(self.page.case.owner)
        return {part: getattr(usual, part) for part in _PARTS} if usual else {}

    def told(self) -> Mapping[str, Any]:
        """The two sides, which nobody chooses, and whether anybody can act in every part."""
        case, lang = self.page.case, self.desk.lang
        empty = [name for name, field in self.fields.items() if name in _PARTS and not getattr(field, "choices", ())]
        return {
            "owner": organisation_name(self.page, case.owner, lang),
            "provider": organisation_name(self.page, case.provider, lang),
            "missing": [f"{self.words}.{name}" for name in empty],
        }

    def give(self) -> Given:
        """The first of the bodies is told of its turn."""
        desk, case, sent = self.desk, self.page.case, self.cleaned_data
        post = local_post(self.known[sent["local_approver"]].kind)
        assert post is not None, "only bodies that approve locally are offered"
        parties = TransferParties(
            transferring=case.owner,
            receiving=case.provider,
            local_approver=sent["local_approver"],
            local_approver_post=post,
            registering=sent["registering"],
            **{part: sent[part] for part in _REPUBLICAN_ALONE if part in sent},
        )
        return acts.open_transfer(desk.number, parties, by=desk.by, at=desk.at, key=self.click())
