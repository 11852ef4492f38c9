"""A standing commission as a form: its act and term, its rules with their source, its seats and substitutes."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from shanyraq.procedure.actor import By, PersonId, Role
from shanyraq.procedure.composition import Composition, Majority, Rules, Seat, Seated, Substitute
from shanyraq.record.readers.people import PersonSeen
from shanyraq.record.readers.posts import holders
from shanyraq.web.components.date_field import DateField

_NUMERIC = {"inputmode": "numeric", "size": "3"}
_NO_SEAT = "none"
_SEATS = (Role.CHAIR, Role.MEMBER, Role.SECRETARY)


def candidates(by: By, on: date) -> tuple[PersonSeen, ...]:
    """Who holds a post in the commission of this organisation on that day."""
    found = [person for role in _SEATS for person in holders(role, by.organisation, on)]
    return tuple({one.id: one for one in found}.values())


class CommissionForm(forms.Form):
    """What the act says. Each candidate has a seat, stands in for somebody, or is none of it."""

    words = "body"
    key = forms.CharField(required=False, widget=forms.HiddenInput)
    act = forms.CharField(max_length=300)
    act_on = DateField()
    since = DateField()
    until = DateField(required=False)
    quorum_of = forms.IntegerField(min_value=1, max_value=100, widget=forms.TextInput(_NUMERIC))
    quorum_in = forms.IntegerField(min_value=1, max_value=100, widget=forms.TextInput(_NUMERIC))
    majority = forms.ChoiceField(
        choices=[(str(one), f"rules.majority.{one}") for one in Majority], widget=forms.RadioSelect
    )
    casting = forms.BooleanField(required=False)
    secretary_votes = forms.BooleanField(required=False)
    signed_ballots = forms.BooleanField(required=False)
    source = forms.CharField(max_length=500)

    def __init__(self, known: tuple[PersonSeen, ...], said_seat: dict[str, str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = known
        seats = [(_NO_SEAT, said_seat["none"]), *((str(one), said_seat[str(one)]) for one in Seat)]
        stands = [(f"for:{one.id}", said_seat["for"].replace("{name}", one.short_name)) for one in known]
        for at, person in enumerate(known):
            others = [choice for choice in stands if choice[0] != f"for:{person.id}"]
            self.fields[f"seat_{at}"] = forms.ChoiceField(choices=[*seats, *others], label=person.full_name)
            self.fields[f"until_{at}"] = DateField(required=False, label="body.own_until")

    def rows(self) -> tuple[tuple[forms.BoundField, forms.BoundField], ...]:
        """The two fields of each candidate."""
        return tuple((self[f"seat_{at}"], self[f"until_{at}"]) for at in range(len(self.known)))

    def clean(self) -> dict[str, Any]:
        """A quorum is a share of the members."""
        sent: dict[str, Any] = super().clean() or self.cleaned_data
        of, out = sent.get("quorum_of"), sent.get("quorum_in")
        if of and out and of > out:
            self.add_error("quorum_of", ValidationError("more than all", code="more"))
        return sent

    def composition(self, organisation: str) -> Composition:
        """The commission as the act forms it."""
        sent = self.cleaned_data
        rules = Rules(
            quorum_of=sent["quorum_of"],
            quorum_in=sent["quorum_in"],
            majority=Majority(sent["majority"]),
            casting_vote=sent["casting"],
            secretary_votes=sent["secretary_votes"],
            source=sent["source"].strip(),
            signed_ballots=sent["signed_ballots"],
        )
        named = [(one.id, sent[f"seat_{at}"], sent[f"until_{at}"]) for at, one in enumerate(self.known)]
        order = list(Seat)
        seats = [Seated(person, Seat(seat), until) for person, seat, until in named if seat in set(map(str, Seat))]
        return Composition(
            commission="",
            organisation=organisation,
            act=sent["act"].strip(),
            act_on=sent["act_on"],
            since=sent["since"],
            until=sent["until"],
            seats=tuple(sorted(seats, key=lambda one: order.index(one.seat))),
            rules=rules,
            substitutes=tuple(_substitutes(named)),
        )


def _substitutes(named: list[tuple[PersonId, str, date | None]]) -> list[Substitute]:
    return [
        Substitute(person, seat.removeprefix("for:"), until) for person, seat, until in named if seat.startswith("for:")
    ]
