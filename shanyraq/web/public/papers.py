"""Check of a paper by the code of its QR: what was issued, and whether the file in hand is that file."""

import hashlib
import re
from typing import Final

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from shanyraq.record.readers.public import PublicPaper, PublicSignature, paper_by_code
from shanyraq.web.components.shapes import SummaryRow
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.rate import sparingly
from shanyraq.words.dates import say_date, say_datetime
from shanyraq.words.phrase import Lang
from shanyraq.words.stages import ONE_OF

MOST_BYTES: Final = 12 * 1024 * 1024
_HEX: Final = re.compile(r"[0-9a-f]{64}")


class CodeForm(forms.Form):
    """The code as it is printed."""

    words = "paper"

    code = forms.CharField(
        max_length=40, widget=forms.TextInput({"size": "20", "autocomplete": "off", "spellcheck": "false"})
    )


class FileForm(forms.Form):
    """A file or its digest. The file is read once and never kept."""

    words = "paper"

    file = forms.FileField(required=False)
    sha256 = forms.CharField(
        required=False, max_length=100, widget=forms.TextInput({"autocomplete": "off", "spellcheck": "false"})
    )

    def clean_file(self) -> "UploadedFile[bytes] | None":
        """A file that is not too big to be read here."""
        file: UploadedFile[bytes] | None = self.cleaned_data["file"]
        if file is not None and (file.size or 0) > MOST_BYTES:
            raise ValidationError("too big", code="too_big", params={"limit": MOST_BYTES // 1024 // 1024})
        return file

    def clean_sha256(self) -> str:
        """Sixty-four hexadecimal digits, however they were spaced and cased."""
        typed = re.sub(r"\s", "", str(self.cleaned_data["sha256"])).lower()
        if typed and not _HEX.fullmatch(typed):
            raise ValidationError("not a digest", code="invalid")
        return typed

    def clean(self) -> dict[str, object]:
        """Something must be given."""
        if not self.errors and not self.cleaned_data.get("file") and not self.cleaned_data.get("sha256"):
            raise ValidationError("nothing", code="paper.nothing")
        return self.cleaned_data

    def digest(self) -> str:
        """The digest to compare: that of the file when there is one."""
        file = self.cleaned_data["file"]
        if file is None:
            return str(self.cleaned_data["sha256"])
        made = hashlib.sha256()
        for part in file.chunks():
            made.update(part)
        return made.hexdigest()


def _rows(paper: PublicPaper, lang: Lang) -> tuple[SummaryRow, ...]:
    return (
        SummaryRow.of(TEXT.say("paper.kind", lang), TEXT.say(f"paper.{paper.kind}", lang)),
        SummaryRow.of(TEXT.say("paper.number", lang), paper.number),
        SummaryRow.of(TEXT.say("paper.issued", lang), say_date(paper.issued_on, lang)),
    )


def _signed(paper: PublicPaper, lang: Lang) -> tuple[SummaryRow, ...]:
    """Who signed and when: an official by name, a citizen by their part in the case alone."""
    return tuple(_signature(one, lang) for one in paper.signatures)


def _signature(one: PublicSignature, lang: Lang) -> SummaryRow:
    lines = [one.official.full_name] if one.official else []
    lines += [one.organisation.names.text(lang)] if one.organisation else []
    at = say_datetime(timezone.localtime(one.at), lang)
    return SummaryRow(ONE_OF.say(one.role, lang), (*lines, at))


@guard("public")
@sparingly("paper")
def by_code(request: HttpRequest) -> HttpResponse:
    """The form for a code; with one in the address, the way to its paper."""
    form = CodeForm(request.GET) if "code" in request.GET else CodeForm()
    if form.is_valid():
        code = str(form.cleaned_data["code"]).strip()
        if paper_by_code(code) is not None:
            return redirect("public:paper_found", code=code)
        form.add_error("code", TEXT.say("paper.code.unknown", current_lang()))
    return page(request, "public/paper.html", TEXT, form=form)


@guard("public")
@sparingly("paper")
def found(request: HttpRequest, code: str) -> HttpResponse:
    """What a QR code leads to. A file is digested and compared by way of the address, so nothing of it stays."""
    paper, lang = paper_by_code(code), current_lang()
    if paper is None:
        form = CodeForm({"code": code})
        form.is_valid()
        form.add_error("code", TEXT.say("paper.code.unknown", lang))
        return page(request, "public/paper.html", TEXT, status=404, form=form)
    compare = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    if compare.is_valid():
        return redirect(f"{reverse('public:paper_found', args=[code])}?sha256={compare.digest()}#compared")
    given = request.GET.get("sha256", "")
    return page(
        request, "public/paper_found.html", TEXT,
        rows=_rows(paper, lang),
        signed=_signed(paper, lang),
        digest=paper.digest,
        replaced=paper.replaced,
        compare=compare,
        compared=("same" if given == paper.digest else "other") if given else "",
    )  # fmt: skip
