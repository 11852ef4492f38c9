"""What the demonstration would have sent by e-mail and SMS. Outside a demonstration there is no such page."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from shanyraq.chancery import doors
from shanyraq.web.components.shapes import Cell, Column, Table
from shanyraq.web.guards import guard
from shanyraq.web.language import current_lang
from shanyraq.web.page import page
from shanyraq.web.public.text import TEXT
from shanyraq.web.today import local
from shanyraq.words.dates import say_datetime
from shanyraq.words.messages import CHANNELS

MOST = 50


@guard("public")
@require_GET
def sent(request: HttpRequest) -> HttpResponse:
    """The latest messages."""
    if not settings.DEMO:
        raise Http404
    lang = current_lang()
    rows = tuple(
        (
            Cell(CHANNELS.say(one.channel, lang), note=covered(one.to)),
            Cell(one.subject or one.text, note=one.text if one.subject else ""),
            Cell(say_datetime(local(one.at), lang)),
        )
        for one in doors.pretended_messages()[:MOST]
    )
    columns = tuple(Column(TEXT.say(f"sent.col.{name}", lang)) for name in ("to", "what", "at"))
    title, none = TEXT.say("sent.title", lang), TEXT.say("sent.none", lang)
    return page(request, "public/sent.html", TEXT, table=Table(title, columns, rows, hide_caption=True, empty=none))


def covered(address: str) -> str:
    """An address of which a passer-by learns nothing: somebody may have typed in their own."""
    return f"{address[:2]}…{address[-4:]}"
