"""What an official is offered on a case: the form of the next step, the other acts, and what is not possible."""

from dataclasses import dataclass, replace

from django.urls import reverse

from shanyraq.web.authority.acts import BY_ROLE, FOR_STEP
from shanyraq.web.authority.drafting import to_be_signed
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.drawn import DraftForm
from shanyraq.web.casefile.offers import ActAddress, Offer, offer, parted


@dataclass(frozen=True, slots=True)
class Offered:
    """`now` are the forms of the next step, `other` what else may be done, `blocked` what may not, each saying why."""

    now: tuple[Offer, ...]
    other: tuple[Offer, ...]
    blocked: tuple[Offer, ...]


def offered(desk: Desk) -> Offered:
    """The acts of the actor's role on this case."""
    known = BY_ROLE.get(desk.by.role, ())
    wanted = [act for act in FOR_STEP.get(desk.page.next_step.code, ()) if act in known]
    now, shut = parted(offered_form(desk, form_of(desk, act)) for act in wanted)
    other, blocked = parted(_named(offer(desk, act, _address(desk)), act) for act in known if act not in wanted)
    return Offered(now, other, (*shut, *blocked))


def form_of(desk: Desk, act: type[ActForm]) -> ActForm:
    """The form of an act; where its paper was drawn up today, the one that signs it."""
    if issubclass(act, DraftForm) and to_be_signed(desk, act) is not None:
        return act.signed_by(desk)
    return act(desk)


def offered_form(desk: Desk, form: ActForm) -> Offer:
    """An act with its fields."""
    return _named(offer(desk, type(form), _address(desk), form), type(form))


def _named(one: Offer, act: type[ActForm]) -> Offer:
    """All signing is said in the same words; what is signed here stands in the heading."""
    return replace(one, title=f"act.{act.code}.title")


def _address(desk: Desk) -> ActAddress:
    return lambda code: reverse("authority:act", args=[desk.number, code])
