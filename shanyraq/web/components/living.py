"""The living page: every component with made-up content, used by the tests and by whoever builds a page."""

from datetime import UTC, date, datetime, timedelta

from django import forms
from django.http import HttpRequest, HttpResponse

from shanyraq.web.components import shapes
from shanyraq.web.components.date_field import DateField
from shanyraq.web.components.terms_picture import TermBar
from shanyraq.web.components.text import TEXT
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.text import TEXT as SHARED

TODAY = date(2025, 1, 15)


class LivingForm(forms.Form):
    """One field of each kind."""

    words = "living"

    name = forms.CharField(max_length=100, widget=forms.TextInput({"autocomplete": "name"}))
    phone = forms.CharField(
        required=False, widget=forms.TextInput({"autocomplete": "tel", "inputmode": "tel", "size": "20"})
    )
    born = DateField(birthday=True)
    basis = forms.ChoiceField(
        choices=[(name, f"living.basis.{name}") for name in ("free", "redemption", "instalments")],
        widget=forms.RadioSelect,
    )
    debt = forms.ChoiceField(choices=[("yes", "living.yes"), ("no", "living.no")], widget=forms.RadioSelect)
    papers = forms.MultipleChoiceField(
        choices=[("tenancy", "living.tenancy"), ("warrant", "living.warrant")],
        widget=forms.CheckboxSelectMultiple,
    )
    town = forms.ChoiceField(choices=[("", "field.choose"), ("almaty", "Алматы"), ("aqtobe", "Ақтөбе")])
    file = forms.FileField(widget=forms.FileInput({"accept": ".pdf,.jpg,.jpeg,.png"}))
    agree = forms.BooleanField()
    note = forms.CharField(required=False, max_length=200, label="living.words", widget=forms.Textarea({"rows": "4"}))


def _t(key: str, **params: object) -> str:
    table = TEXT if key in TEXT else SHARED
    return table.say(key, current_lang(), **params)


def _bars() -> list[TermBar]:
    start, articles = date(2024, 11, 20), [_t("living.article", place=place) for place in ("6", "6", "6", "8")]
    return [
        TermBar(_t("living.review"), start, date(2024, 11, 22), date(2024, 11, 21), articles[0]),
        TermBar(_t("living.review"), start, date(2024, 11, 22), date(2024, 11, 22), articles[0], unused=True),
        TermBar(_t("living.decision"), start, date(2024, 12, 20), date(2024, 12, 27), articles[1]),
        TermBar(_t("living.agreement"), date(2024, 12, 27), date(2025, 1, 9), None, articles[2]),
        TermBar(_t("living.review"), date(2025, 1, 8), date(2025, 2, 3), None, articles[0]),
        TermBar(_t("living.payment"), date(2025, 1, 20), date(2025, 2, 19), None, articles[3], provisional=True),
    ]


def _receipt() -> shapes.ReceiptView:
    first = date(2025, 1, 10)
    ledger, number = [], 0
    for offset in range(7):
        day = first + timedelta(days=offset)
        off = day.weekday() >= 5
        number += not off
        why = _t("living.day.weekend" if off else "living.day.counted")
        ledger.append(shapes.LedgerRow(day, None if off else number, why))
    rows = (
        shapes.SummaryRow.of(_t("living.review"), _t("living.article", place="6")),
        shapes.SummaryRow.of(_t("living.agreement"), "5"),
    )
    return shapes.ReceiptView(
        _t("receipt.title"),
        _t("living.step.4"),
        date(2025, 1, 16),
        (_t("living.law"), _t("living.note")),
        rows,
        tuple(ledger),
        provisional=True,
    )


def _tasks() -> tuple[shapes.TaskGroup, ...]:
    return (
        shapes.TaskGroup(_t("living.step.1"), (
            shapes.Task(_t("living.town"), shapes.Tag(_t("living.ready"), "done"), "#a"),
            shapes.Task(_t("living.tenancy"), shapes.Tag(_t("living.doing"), "info"), "#b", _t("living.file.hint")),
        )),
        shapes.TaskGroup(_t("living.step.4"), (
            shapes.Task(_t("living.step.4"), shapes.Tag(_t("living.later")), "", _t("living.blocked")),
        )),
    )  # fmt: skip


def _moments() -> tuple[shapes.TimelineItem, ...]:
    at = datetime(2025, 1, 9, 11, 30, tzinfo=UTC)
    return (
        shapes.TimelineItem(
            at, _t("living.done"), _t("living.who"), basis=_t("living.article", place="4"), tone="good"
        ),
        shapes.TimelineItem(at, _t("living.decision"), href="#c", link=_t("living.more"), tone="bad"),
        shapes.TimelineItem(at, _t("living.payment"), text=_t("living.note")),
    )


def _table() -> shapes.Table:
    columns = (shapes.Column(_t("living.name")), shapes.Column(_t("living.step.1")), shapes.Column("₸", number=True))
    rows = (
        (shapes.Cell("PR-2025-000017", "#d", note="Үлгіұлы Үлгі"), shapes.Cell(_t("living.review")), shapes.Cell("0")),
        (
            shapes.Cell("PR-2025-000018", "#e", note="Примеров Пример"),
            shapes.Cell(_t("living.decision"), tag=shapes.Tag(_t("living.doing"), "warn")),
            shapes.Cell("1 250 000"),
        ),
    )
    return shapes.Table(_t("living.lists"), columns, rows)


@guard("public")
def shown(request: HttpRequest) -> HttpResponse:
    """Every component; `?errors` shows the form as it stands after an empty one was sent."""
    form = LivingForm({}) if "errors" in request.GET else LivingForm()
    tones = [(f"living.{key}", tone) for key, tone in (
        ("todo", "neutral"), ("doing", "info"), ("ready", "good"), ("later", "warn"), ("no", "bad"), ("ready", "done"),
    )]  # fmt: skip
    return page(
        request, "components/living.html", TEXT, status=200,
        form=form, tones=tones, bars=_bars(), today=TODAY, receipt_view=_receipt(), groups=_tasks(),
        moments=_moments(), table_data=_table(), empty=shapes.Table("", (), (), empty=_t("living.empty")),
        rows=(
            shapes.SummaryRow.of(_t("living.name"), "Үлгіұлы Үлгі", "#name"),
            shapes.SummaryRow(_t("living.town"), ("Ақтөбе", "Үлгі көшесі, 1"), "#town"),
            shapes.SummaryRow(_t("living.phone"), (), "#phone", shapes.Tag(_t("living.todo"), "warn")),
        ),
        journey=[f"living.step.{number}" for number in range(1, 5)],
        where=shapes.Pages(5, 12, "?page={page}"), money=125000050, moment=datetime(2025, 1, 5, 19, 30, tzinfo=UTC),
        way=(shapes.Crumb(_t("living.step.1"), "#"), shapes.Crumb(_t("living.title"))),
    )  # fmt: skip
