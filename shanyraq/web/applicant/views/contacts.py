"""How I am told: the personal account always, e-mail and SMS if I choose them; what was sent and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from shanyraq.chancery import contacts as desk
from shanyraq.outside.notices.shape import Channel
from shanyraq.procedure.actor import PersonId
from shanyraq.record.readers.contacts import ContactSeen
from shanyraq.record.readers.contacts import contacts as chosen_by
from shanyraq.record.readers.deliveries import DeliverySeen, deliveries_of
from shanyraq.record.readers.people import identity
from shanyraq.record.writers.contacts import Sought
from shanyraq.web.applicant.desk import citizen
from shanyraq.web.applicant.forms.contacts import CodeForm, contact_form
from shanyraq.web.applicant.forms.phones import is_valid, spoken
from shanyraq.web.applicant.text import TEXT
from shanyraq.web.components.shapes import Cell, Column, SummaryRow, Table, Tag, Tone
from shanyraq.web.guards import guard
from shanyraq.web.language import as_lang, current_lang
from shanyraq.web.page import page
from shanyraq.web.see_other import SeeOther
from shanyraq.web.today import local, now
from shanyraq.words.dates import say_datetime
from shanyraq.words.messages import CHANNELS, DELIVERIES
from shanyraq.words.notices import say_notice

_TONES: dict[str, Tone] = {"delivered": "good", "bounced": "bad", "given_up": "warn", "sent": "info"}
TOLD = frozenset({"on", "off"})
"""What the page may say was done: `?told=on`."""


@dataclass(frozen=True, slots=True)
class ChannelSeen:
    """One channel as its person sees it."""

    code: str
    name: str
    connected: bool
    on: bool
    returned: bool
    rows: tuple[SummaryRow, ...]


@guard("citizen")
@require_GET
def contacts(request: HttpRequest) -> HttpResponse:
    """The channels and the journal of what went there."""
    person, told = citizen(request).person_id, request.GET.get("told", "")
    return page(
        request,
        "applicant/contacts.html",
        TEXT,
        channels=tuple(_channels(person)),
        journal=_journal(deliveries_of(person)),
        told=f"contacts.told.{told}" if told in TOLD else "",
    )


def _channels(person: PersonId) -> Iterator[ChannelSeen]:
    lang, chosen = current_lang(), chosen_by(person)
    for channel in Channel:
        one = chosen.get(channel)
        yield ChannelSeen(
            code=str(channel),
            name=CHANNELS.say(channel, lang),
            connected=desk.is_connected(channel),
            on=one is not None,
            returned=one is not None and one.bounced_at is not None,
            rows=tuple(_rows(one)) if one is not None else (),
        )


def _rows(one: ContactSeen) -> Iterator[SummaryRow]:
    lang = current_lang()
    yield SummaryRow.of(TEXT.say("contacts.where", lang), spoken(one.address))
    yield SummaryRow.of(TEXT.say("contact.language", lang), TEXT.say(f"contact.language.{as_lang(one.language)}", lang))
    yield SummaryRow.of(TEXT.say("contacts.since", lang), say_datetime(local(one.confirmed_at), lang))


def _journal(sent: tuple[DeliverySeen, ...]) -> Table:
    lang = current_lang()
    columns = tuple(Column(TEXT.say(f"contacts.col.{name}", lang)) for name in ("what", "how", "state"))
    rows = tuple(
        (
            Cell(
                say_notice(one.kind, one.params, lang),
                href=reverse("applicant:case", args=[one.number]),
                note=say_datetime(local(one.at), lang),
            ),
            Cell(CHANNELS.say(one.channel, lang)),
            Cell(
                "",
                tag=Tag(DELIVERIES.say(one.state, lang), _TONES.get(one.state, "neutral")),
                note=", ".join(say_datetime(local(attempt.at), lang) for attempt in one.tries),
            ),
        )
        for one in sent
    )
    title, none = TEXT.say("contacts.journal", lang), TEXT.say("contacts.journal.none", lang)
    return Table(title, columns, rows, hide_caption=True, empty=none)


def _channel(code: str) -> Channel:
    """The channel of an address, if there is one and this installation has it."""
    found = next((one for one in Channel if one == code), None)
    if found is None or not desk.is_connected(found):
        raise Http404
    return found


@guard("citizen")
@require_http_methods(["GET", "HEAD", "POST"])
def contact(request: HttpRequest, channel: str) -> HttpResponse:
    """The address and the language; a code is sent there."""
    person, which = citizen(request).person_id, _channel(channel)
    form = contact_form(channel, request.POST if request.method == "POST" else None, initial=_known(person, which))
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        sought = Sought(person, str(which), given["address"], given["language"])
        trouble = desk.ask_code(sought, as_lang(given["language"]), now())
        if trouble is None:
            return SeeOther(reverse("applicant:contact_code", args=[channel]))
        _complain(form, "address", trouble)
    name = CHANNELS.say(which, current_lang())
    return page(request, "applicant/contact.html", TEXT, form=form, name=name, lead=f"{channel}.lead")


def _complain(form: Form, field: str, trouble: desk.Trouble) -> None:
    form.add_error(field, ValidationError(trouble.code, code=trouble.code, params=dict(trouble.params)))


def _known(person: PersonId, channel: Channel) -> dict[str, str]:
    """What is known already: the chosen address, else the contacts that the person gave with an application."""
    one, who = chosen_by(person).get(channel), identity(person)
    if one is not None:
        return {"address": spoken(one.address), "language": one.language}
    phone = who.phone if who is not None and is_valid(who.phone) else ""
    address = spoken(phone) if channel is Channel.SMS else who.email if who is not None else ""
    return {"address": address, "language": current_lang()}


@guard("citizen")
@sensitive_post_parameters("typed")
@require_http_methods(["GET", "HEAD", "POST"])
def code(request: HttpRequest, channel: str) -> HttpResponse:
    """The code that came to the address."""
    person, which = citizen(request).person_id, _channel(channel)
    awaited = desk.awaited(person, which, now())
    if awaited is None and request.method != "POST":
        return SeeOther(reverse("applicant:contact", args=[channel]))
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        trouble = desk.confirm(person, which, form.cleaned_data["typed"], now())
        if trouble is None:
            return SeeOther(f"{reverse('applicant:contacts')}?told=on")
        _complain(form, "typed", trouble)
    address = spoken(awaited.address) if awaited is not None else ""
    minutes = int(desk.LASTS.total_seconds() // 60)
    return page(
        request, "applicant/contact_code.html", TEXT, form=form, channel=channel, address=address, minutes=minutes
    )


@guard("citizen")
@require_POST
def off(request: HttpRequest, channel: str) -> HttpResponse:
    """Nothing more on this channel. What was chosen can be switched off also where the channel is gone."""
    which = next((one for one in Channel if one == channel), None)
    if which is None:
        raise Http404
    desk.switch_off(citizen(request).person_id, which, now())
    return SeeOther(f"{reverse('applicant:contacts')}?told=off")
