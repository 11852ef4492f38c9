"""The deed of transfer, drawn up and signed by either side: the executor or the owner, the head or the owner."""

from shanyraq.chancery import acts
from shanyraq.chancery.acts import Given, Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.procedure import commands as c
from shanyraq.procedure.papers import Digest
from shanyraq.web.casefile.acts import ActForm
from shanyraq.web.casefile.fields import WritingField
from shanyraq.web.casefile.signing import SigningForm


class DrawUpDeedForm(ActForm):
    """Draw up the deed, or draw it up anew."""

    code = "draw-up-deed"
    command = c.DrawUpDeed
    state = WritingField(limit=4000, required=False)

    def give(self) -> Given:
        """The system writes it."""
        desk, said = self.desk, self.cleaned_data["state"].strip()
        return acts.draw_up_deed(desk.number, said, by=desk.by, at=desk.at, key=self.click())


class SignDeedForm(SigningForm):
    """Sign the deed for one's own side."""

    code = "sign-deed"
    act = Act.DEED
    command = c.SignDeed

    def paper(self) -> Digest:
        """The deed in force."""
        return self.page.case.transfer.deed

    def give(self) -> Signed:
        """Signs, once the paper is the one that was looked at."""
        desk, came = self.desk, self.sent()
        return acts.sign_deed(desk.number, came.cms, came.paper, by=desk.by, at=desk.at, key=self.click())
