"""A paper drawn up from a form, read, and signed as it was read: on this page, or on another device."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import ValidationError

from shanyraq.chancery.acts import Signed
from shanyraq.chancery.by_phone import Act
from shanyraq.chancery.drawn import sign_drawn, waits_for
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest
from shanyraq.record.readers.drawn import Drawn
from shanyraq.web.casefile.acts import ActForm, Unfit
from shanyraq.web.casefile.denials import said_denial
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.signing import SigningForm


class DraftForm(ActForm):
    """What a paper says. Sending the form draws the paper up; nothing has happened to the case by that."""

    signed_by: ClassVar[type["DrawnSigningForm"]]
    """The form that is shown next."""

    def draw(self) -> Denial | Drawn:
        """Draw the paper up."""
        raise NotImplementedError


class DrawnSigningForm(SigningForm):
    """Sign the paper that was drawn up and read."""

    act = Act.DRAWN

    def drawn(self) -> Drawn | None:
        """The paper that waits for this actor's signature."""
        return waits_for(self.desk.number, self.desk.by, self.command)

    def paper(self) -> Digest:
        """Its digest; empty where none waits."""
        drawn = self.drawn()
        return drawn.paper.digest if drawn else ""

    def told(self) -> Mapping[str, Any]:
        """It is no paper of the case before it is signed."""
        told, drawn = dict(super().told()), self.drawn()
        if drawn is None:
            return told
        issued_on = day_of(self.page, drawn.drawn_at)
        shown = {"number": drawn.paper.number, "digest": drawn.paper.digest, "issued_on": issued_on}
        return {**told, "paper": shown, "href": self.desk.file(drawn.paper.digest)}

    def give(self) -> Signed:
        """Signs, once it is the one that was looked at."""
        desk, came = self.desk, self.sent()
        return sign_drawn(desk.number, came.paper, came.cms, by=desk.by, at=desk.at, key=self.click())


def drawn_up(form: DraftForm) -> bool:
    """Draw the paper of a sent form up; False when the form has to be shown again, with its errors saying why."""
    if not form.is_valid():
        return False
    try:
        drawn = form.draw()
    except Unfit as unfit:
        form.add_error(unfit.field, ValidationError(unfit.sentence, code=unfit.sentence))
        return False
    if isinstance(drawn, Denial):
        form.add_error(None, said_denial(drawn, form.desk.lang).whole)
        return False
    return True
