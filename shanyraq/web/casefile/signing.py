"""Signing one paper of a case: what is seen is what is signed."""

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from django import forms
from django.conf import settings

from shanyraq.procedure.papers import Digest
from shanyraq.web.casefile.acts import ActForm, Unfit

_LARGEST_SIGNATURE: Final = 64 * 1024
"""Bytes. A detached signature with its certificates takes a tenth of this."""


class SigningForm(ActForm):
    """Sign one paper: exactly the bytes whose digest stands in the form.

    In a demo with the demo key; else with a signature made on the signer's own device and handed in as a file.
    """

    template: ClassVar[str] = "casefile/acts/sign.html"
    digest = forms.CharField(max_length=64, widget=forms.HiddenInput)
    cms = forms.FileField(required=False, widget=forms.FileInput({"accept": ".p7s,.cms,.sig"}))

    @classmethod
    def phrases(cls) -> str:
        """All signing is said in the same words."""
        return "act.sign"

    def button(self) -> str:
        """The demo key signs in a demo alone."""
        return "act.sign.button" if settings.DEMO else "act.sign.cms.button"

    def paper(self) -> Digest:
        """The digest of the paper that waits."""
        raise NotImplementedError

    def start(self) -> Mapping[str, Any]:
        """What was seen is what is signed."""
        return {"digest": self.paper()}

    def told(self) -> Mapping[str, Any]:
        """The paper and the ways to sign it."""
        paper = next((one for one in self.page.case.papers if one.digest == self.paper()), None)
        return {"paper": paper, "href": self.desk.file(paper.digest) if paper else "", "demo": bool(settings.DEMO)}

    def signature(self) -> bytes | None:
        """The handed-in signature; None where the demo key signs."""
        sent = self.cleaned_data["cms"]
        if sent is not None:
            if sent.size > _LARGEST_SIGNATURE:
                raise Unfit("too_large", "cms")
            return bytes(sent.read())
        if not settings.DEMO:
            raise Unfit("needed", "cms")
        return None

    def same_paper(self) -> Digest:
        """The digest of the paper that was looked at, to be signed; raises Unfit when another took its place."""
        shown = str(self.cleaned_data["digest"])
        if shown != self.paper():
            raise Unfit("act.sign.other_paper")
        return shown
