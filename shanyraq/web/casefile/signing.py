"""Signing one paper of a case: what is seen is what is signed."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse

from shanyraq.chancery.by_phone import Act, Wanted
from shanyraq.procedure.papers import Digest
from shanyraq.web.casefile.acts import ActForm, Unfit
from shanyraq.web.casefile.phone import to_phone
from shanyraq.web.casefile.ways import ORGANISATION, Sent, SigningPlace, Unsigned, Way, sent


class SigningForm(ActForm):
    """Sign one paper: exactly the bytes whose digest stands in the form, by one of the ways of the signing place."""

    template: ClassVar[str] = "casefile/acts/sign.html"
    act: ClassVar[Act]
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)

    @classmethod
    def phrases(cls) -> str:
        """All signing is said in the same words."""
        return "act.sign"

    def paper(self) -> Digest:
        """The digest of the paper that waits."""
        raise NotImplementedError

    def start(self) -> Mapping[str, Any]:
        """What was seen is what is signed."""
        return {"digest": self.paper()}

    def told(self) -> Mapping[str, Any]:
        """The paper and the place to sign it."""
        paper = next((one for one in self.page.case.papers if one.digest == self.paper()), None)
        href = self.desk.file(self.paper()) if self.paper() else ""
        place = SigningPlace(href, self.paper(), ORGANISATION, id=f"{self.code}-signing", level=3)
        return {"paper": paper, "href": href, "place": place}

    def wanted(self) -> Wanted | None:
        """What a telephone is asked to sign; None where another way was taken, or the form has to be shown again."""
        if self.data.get("way") != Way.PHONE or not self.is_valid():
            return None
        blocked = self.desk.why_not(self.command)
        if blocked is not None:
            self.add_error(None, blocked.whole)
            return None
        try:
            self.sent()
            return Wanted(self.act, self.desk.number, self.paper(), self.desk.by, self.click())
        except Unfit as unfit:
            self.add_error(None, ValidationError(unfit.sentence, code=unfit.sentence))
            return None

    def sent(self) -> Sent:
        """What came, once the paper is the one that was looked at."""
        try:
            return sent(self.data, self.files, self.paper())
        except Unsigned as unsigned:
            raise Unfit(unsigned.sentence) from unsigned


def on_a_phone(request: HttpRequest, form: ActForm, *, to: str) -> HttpResponse | None:
    """The page with the code for a telephone where a sent form asks for it; else None."""
    wanted = form.wanted() if isinstance(form, SigningForm) else None
    return to_phone(request, [wanted], to=to, back=request.path) if wanted else None
