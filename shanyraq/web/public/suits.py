"""The pre-check: one question a page, nothing kept, an answer with its paragraphs. It informs; it never rejects."""

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse

from shanyraq.law.eligibility import Answer, Verdict, overall, pre_check
from shanyraq.web.components.receipts import say_article
from shanyraq.web.components.shapes import SummaryRow, Tag, Tone
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.home import start_address
from shanyraq.web.public.questions import Question, QuestionForm, asked, situation
from shanyraq.web.public.text import TEXT
from shanyraq.web.today import today
from shanyraq.words.dates import say_day
from shanyraq.words.grounds import GROUNDS
from shanyraq.words.phrase import Lang

TONES: dict[Verdict, Tone] = {Verdict.LIKELY: "good", Verdict.UNLIKELY: "bad", Verdict.PERSON: "warn"}


@dataclass(frozen=True, slots=True)
class SaidAnswer:
    """One answer of the pre-check, said."""

    text: str
    article: str
    tag: Tag


@dataclass(frozen=True, slots=True)
class Walk:
    """Where the questions stand: the answers so far, the forms they were given in, and the question to ask now."""

    given: dict[str, object]
    forms: tuple[tuple[Question, QuestionForm], ...]
    now: Question | None
    form: QuestionForm | None


def walk(data: QueryDict, on: date, lang: Lang) -> Walk:
    """Read the answers out of the address up to the first one missing or wrong."""
    given: dict[str, object] = {}
    done: list[tuple[Question, QuestionForm]] = []
    for question in asked(given, on):
        if not question.answered_in(data):
            return Walk(given, tuple(done), question, question.form(None, on, lang))
        form = question.form(data, on, lang)
        if not form.is_valid():
            return Walk(given, tuple(done), question, form)
        given[question.name] = form.cleaned_data[question.name]
        done.append((question, form))
    return Walk(given, tuple(done), None, None)


def _kept(data: QueryDict, walked: Walk) -> list[tuple[str, str]]:
    """The answers so far as hidden fields."""
    names = {question.name for question, _ in walked.forms}
    return [(key, value) for key in data for value in data.getlist(key) if _stem(key) in names]


def _stem(key: str) -> str:
    head, _, tail = key.rpartition("_")
    return head if tail in ("0", "1", "2") else key


def _without(data: QueryDict, name: str) -> str:
    """The address of the questions with one answer taken back."""
    rest = QueryDict(mutable=True)
    for key in data:
        if _stem(key) != name:
            rest.setlist(key, data.getlist(key))
    return f"{reverse('public:suits')}?{rest.urlencode()}"


def _say_value(question: Question, form: QuestionForm, lang: Lang) -> tuple[str, ...]:
    """An answer as it was chosen, in words."""
    value, choices = form.cleaned_data[question.name], getattr(form.fields[question.name], "choices", ())
    if isinstance(value, date):
        return (say_day(value, lang),)
    said = {key: TEXT.say(label, lang) if label in TEXT else label for key, label in choices}
    chosen = value if isinstance(value, list) else [value]
    return tuple(said.get(one, str(one)) for one in chosen if one is not None)


def _rows(data: QueryDict, walked: Walk, lang: Lang) -> tuple[SummaryRow, ...]:
    return tuple(
        SummaryRow(
            TEXT.say(f"suits.{question.name}", lang), _say_value(question, form, lang), _without(data, question.name)
        )
        for question, form in walked.forms
    )


def _said(answer: Answer, lang: Lang) -> SaidAnswer:
    tag = Tag(TEXT.say(f"suits.verdict.{answer.verdict}", lang), TONES[answer.verdict])
    return SaidAnswer(answer.why.say(GROUNDS, lang), say_article(answer.article, lang), tag)


def _result(request: HttpRequest, walked: Walk, on: date, lang: Lang) -> HttpResponse:
    answers = pre_check(situation(walked.given, on))
    order = (Verdict.UNLIKELY, Verdict.PERSON, Verdict.LIKELY)
    verdict = overall(answers)
    return page(
        request, "public/suits_result.html", TEXT,
        title=TEXT.say(f"suits.overall.{verdict}", lang),
        said=TEXT.say(f"suits.overall.{verdict}.text", lang),
        tone=TONES[verdict],
        answers=[_said(one, lang) for one in sorted(answers, key=lambda one: order.index(one.verdict))],
        rows=_rows(request.GET, walked, lang),
        start=start_address(),
    )  # fmt: skip


@guard("public")
def suits(request: HttpRequest) -> HttpResponse:
    """The opening page, the next question, or the result: the answers travel in the address."""
    lang, on = current_lang(), today()
    if not request.GET:
        return page(request, "public/suits.html", TEXT)
    walked = walk(request.GET, on, lang)
    if walked.now is None or walked.form is None:
        return _result(request, walked, on, lang)
    last = walked.forms[-1][0].name if walked.forms else ""
    return page(
        request, "public/suits_question.html", TEXT,
        form=walked.form,
        asked=walked.form[walked.now.name],
        kept=_kept(request.GET, walked),
        number=len(walked.forms) + 1,
        before=_without(request.GET, last) if last else reverse("public:suits"),
    )  # fmt: skip
