"""An act on a case as a form: what is asked, whether it may be given now, and how it is given.

A page of an act: load the case with permission, ask `may` for the greyed button, carry the sent form out, answer 303.
A Denial or a fault of a file comes back as an error of the form, and the page answers 422.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar, Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict

from shanyraq.chancery.acts import Signed, Waits
from shanyraq.chancery.attaching import EVIDENCE, Upload, attach_to_case
from shanyraq.outside.files.shape import FileRefused
from shanyraq.procedure.actor import By
from shanyraq.procedure.commands import Command
from shanyraq.procedure.denial import Denial
from shanyraq.procedure.papers import Digest
from shanyraq.record.answers import OneTimeKey, Recorded
from shanyraq.record.readers.case_page import CasePage
from shanyraq.web.actor import Actor
from shanyraq.web.casefile.clicks import key_of, new_key
from shanyraq.web.casefile.denials import SaidDenial, said_denial
from shanyraq.web.casefile.moments import day_of
from shanyraq.web.casefile.papers import Address
from shanyraq.words.phrase import Lang

TOLD: Final = "told"
"""Session key of what was just done: the case and the numbers of the events, said once on the next page."""


class Unfit(Exception):
    """What was sent cannot be carried out.

    The sentence is said already, or is the key of one; for a fault in a `field`, the last part of the field's own key.
    """

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an act is given: the case as the actor sees it, who they are, the moment, the language.

    `file` tells where the room opens a stored file of the case.
    """

    page: CasePage
    actor: Actor
    at: datetime
    lang: Lang
    file: Address

    @property
    def number(self) -> str:
        """The number of the case."""
        return self.page.number

    @property
    def by(self) -> By:
        """The actor of the command."""
        return self.page.by

    @property
    def today(self) -> date:
        """The day on the provider's calendar."""
        return day_of(self.page, self.at)

    def why_not(self, command: type[Command]) -> SaidDenial | None:
        """Why a command of this kind may not be given now."""
        denial = self.page.may(command, self.at)
        return said_denial(denial, self.lang) if denial else None


class ActForm(forms.Form):
    """One act. `code` stands in the address, `command` is what `may` is asked about, `template` lays its fields out.

    `danger` marks what cannot be taken back; a `quiet` act is not told of on the next page: its row shows it.
    """

    code: ClassVar[str]
    command: ClassVar[type[Command]]
    template: ClassVar[str] = "casefile/act_fields.html"
    danger: ClassVar[bool] = False
    quiet: ClassVar[bool] = False

    key = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(
        self,
        desk: Desk,
        data: Mapping[str, Any] | None = None,
        files: "MultiValueDict[str, UploadedFile[Any]] | None" = None,
        chosen: Mapping[str, str] | None = None,
    ) -> None:
        self.desk = desk
        self.page = desk.page
        self.chosen = chosen or {}
        super().__init__(data, files, auto_id=f"{self.code}-%s", initial={"key": new_key(), **self.start()})
        self.fields["key"].label = "act.key"

    @classmethod
    def phrases(cls) -> str:
        """Where the phrases of the act begin."""
        return f"act.{cls.code}"

    @property
    def words(self) -> str:
        """The same, for the labels of its fields."""
        return self.phrases()

    def button(self) -> str:
        """The phrase of its button."""
        return f"{self.words}.button"

    def start(self) -> Mapping[str, Any]:
        """What stands in the fields at first."""
        return {}

    def told(self) -> Mapping[str, Any]:
        """What the template of this act shows beside its fields."""
        return {}

    def click(self, part: str = "") -> OneTimeKey:
        """The one-time key of this click; raises Unfit for a page that carried none."""
        key = key_of(self.desk.actor, str(self.cleaned_data.get("key", "")), part)
        if key is None:
            raise Unfit("act.key.required")
        return key

    def evidence(self, field: str, title: str = "") -> Digest:
        """The uploaded file laid beside the case; raises Unfit with the reason when it cannot be taken."""
        sent = self.cleaned_data[field]
        assert isinstance(sent, UploadedFile)
        upload = Upload(sent.chunks(), sent.name or "", title)
        account = self.desk.actor.account_id
        kept = attach_to_case(self.desk.number, EVIDENCE, upload, account=account, at=self.desk.at)
        if isinstance(kept, FileRefused):
            raise Unfit(kept.say(self.desk.lang), field)
        return kept.digest

    def give(self) -> Signed:
        """Carry the act out."""
        raise NotImplementedError


def given(request: HttpRequest, form: ActForm) -> Recorded | Waits | None:
    """Carry a sent form out; None when it has to be shown again, with its errors saying why."""
    if not form.is_valid():
        return None
    try:
        answer = form.give()
    except Unfit as unfit:
        form.add_error(unfit.field, ValidationError(unfit.sentence, code=unfit.sentence))
        return None
    if isinstance(answer, Denial):
        form.add_error(None, said_denial(answer, form.desk.lang).whole)
        return None
    if isinstance(answer, Recorded) and not form.quiet:
        remember(request, answer)
    return answer


def remember(request: HttpRequest, done: Recorded) -> None:
    """Let the next page of the case say what was done."""
    request.session[TOLD] = [done.number, done.seq - len(done.events) + 1, done.seq]


def just_done(request: HttpRequest, number: str) -> range:
    """The numbers of the events that were just recorded; told once."""
    kept = request.session.get(TOLD)
    if not kept or kept[0] != number:
        return range(0)
    del request.session[TOLD]
    return range(kept[1], kept[2] + 1)
