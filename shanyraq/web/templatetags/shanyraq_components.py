"""The components as template tags. Texts given to them are keys of the page's words, or said already."""

from collections.abc import Sequence
from datetime import date

from django import template
from django.forms import BaseForm, BoundField
from django.template import Context
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from shanyraq.web.components import shapes
from shanyraq.web.components.fields import errors_of, said, said_field
from shanyraq.web.components.terms_picture import TermBar, draw, say_state
from shanyraq.web.language import current_lang

register = template.Library()


def _render(part: str, context: Context, /, **values: object) -> SafeString:
    return render_to_string(f"components/{part}.html", {"text": context.get("text"), **values})


@register.simple_tag(takes_context=True)
def field(context: Context, bound: BoundField, *, heading: bool = False, hide_label: bool = False) -> SafeString:
    """A field of a form. `heading=True` makes its label the page's only h1; `hide_label` keeps it for readers only."""
    made = said_field(context, bound)
    if made.kind == "hidden":
        return mark_safe(str(bound))  # noqa: S308 - Django's own escaped widget
    return _render("field", context, field=made, heading=heading, hide_label=hide_label)


@register.simple_tag(takes_context=True)
def error_summary(context: Context, form: BaseForm, extra: str = "") -> SafeString:
    """What must be corrected, each line leading to its field. `extra` is one more sentence, such as a denial."""
    lines: list[tuple[str, SafeString]] = []
    if form.is_bound:
        for error in form.errors.as_data().get("__all__", []):
            lines.append(("", said(context, error.code or error.messages[0], **(error.params or {}))))
        for bound in form:
            lines += [(said_field(context, bound).first_id, line) for line in errors_of(context, bound)]
    if extra:
        lines.append(("", said(context, extra)))
    return _render("error_summary", context, lines=lines) if lines else SafeString("")


@register.simple_tag(takes_context=True)
def button(
    context: Context,
    label: str,
    *,
    kind: str = "main",
    href: str = "",
    name: str = "",
    value: str = "",
    blocked: str = "",
    key: str = "",
) -> SafeString:
    """A button, or a link that looks like one. Kinds: main, secondary, danger, start.

    `blocked` is the sentence why it cannot be pressed now; `key` is its keyboard letter.
    """
    return _render(
        "button", context, label=said(context, label), kind=kind, href=href, name=name, value=value,
        blocked=said(context, blocked) if blocked else "", key=key,
    )  # fmt: skip


@register.simple_tag(takes_context=True)
def tag(context: Context, text: str | shapes.Tag, tone: str = "neutral") -> SafeString:
    """A status; tones: neutral, info, good, warn, bad, done."""
    words, shade = (text.text, text.tone) if isinstance(text, shapes.Tag) else (text, tone)
    return format_html('<strong class="tag tag-{}">{}</strong>', shade, said(context, words))


@register.simple_tag(takes_context=True)
def summary(context: Context, rows: Sequence[shapes.SummaryRow]) -> SafeString:
    """A summary list: answers with a way to change each."""
    return _render("summary", context, rows=rows)


@register.simple_tag(takes_context=True)
def tasks(context: Context, groups: Sequence[shapes.TaskGroup]) -> SafeString:
    """A task list in headed groups."""
    return _render("tasks", context, groups=groups)


@register.simple_tag(takes_context=True)
def table(context: Context, data: shapes.Table) -> SafeString:
    """A table that becomes cards on a narrow screen."""
    return _render("table", context, table=data)


@register.simple_tag(takes_context=True)
def timeline(context: Context, items: Sequence[shapes.TimelineItem]) -> SafeString:
    """What happened, newest as the caller ordered it."""
    return _render("timeline", context, items=items)


@register.simple_tag(takes_context=True)
def receipt(context: Context, view: shapes.ReceiptView, *, opened: bool = False, bare: bool = False) -> SafeString:
    """How a date was counted, with the ledger of days. `bare` leaves the date out where it stands above already."""
    return _render("receipt", context, receipt=view, opened=opened, bare=bare)


@register.simple_tag(takes_context=True)
def terms(context: Context, bars: Sequence[TermBar], today: date, name: str = "terms") -> SafeString:
    """The picture of terms and the same as a table."""
    lang = current_lang()
    rows = [(bar, say_state(bar, today, lang)) for bar in bars]
    return _render("terms", context, svg=mark_safe(draw(list(bars), today, lang, name)), rows=rows)  # noqa: S308


@register.simple_tag(takes_context=True)
def steps(context: Context, titles: Sequence[str], now: int) -> SafeString:
    """Where a journey stands; `now` counts from 1."""
    said_titles = [(number, said(context, title)) for number, title in enumerate(titles, 1)]
    return _render("steps", context, steps=said_titles, now=now, total=len(titles))


@register.simple_tag(takes_context=True)
def pages(context: Context, where: shapes.Pages) -> SafeString:
    """The way through a long list; nothing when it fits one page."""
    shown = [(number, where.at(number) if number else "") for number in where.shown()]
    return _render(
        "pages", context, pages=where, shown=shown,
        before=where.at(where.number - 1) if where.number > 1 else "",
        after=where.at(where.number + 1) if where.number < where.total else "",
    ) if where.total > 1 else SafeString("")  # fmt: skip


@register.simple_tag(takes_context=True)
def back(context: Context, href: str, label: str = "action.back") -> SafeString:
    """The way back, above the heading."""
    return format_html('<a class="back" href="{}">{}</a>', href, said(context, label))


@register.simple_tag(takes_context=True)
def crumbs(context: Context, items: Sequence[shapes.Crumb]) -> SafeString:
    """The way from the home page to here."""
    return _render("crumbs", context, items=items)


@register.simple_block_tag(takes_context=True)
def notice(context: Context, content: str, tone: str = "info", title: str = "") -> SafeString:
    """A banner above the heading; tones: info, success, danger. The last two are announced."""
    heading = said(context, title or f"notice.{tone}")
    return _render("notice", context, content=content, tone=tone, title=heading)


@register.simple_block_tag
def inset(content: str, tone: str = "") -> SafeString:
    """A passage set apart; `tone="law"` for words of the law."""
    return format_html('<div class="inset {}">{}</div>', f"inset-{tone}" if tone else "", content)


@register.simple_block_tag(takes_context=True)
def warning(context: Context, content: str) -> SafeString:
    """One sentence that must not be missed."""
    return _render("warning", context, content=content)


@register.simple_block_tag(takes_context=True)
def details(context: Context, content: str, title: str, opened: bool = False) -> SafeString:
    """Something more for those who want it."""
    return _render("details", context, content=content, title=said(context, title), opened=opened)


@register.simple_block_tag(takes_context=True)
def panel(context: Context, content: str, title: str) -> SafeString:
    """The page's heading after something was finished: title as h1 and what to remember."""
    return _render("panel", context, content=content, title=said(context, title))
