"""What the provider's staff are offered on a case: the next step's forms, the other acts, and what is not possible."""

from dataclasses import dataclass

from django.urls import reverse

from shanyraq.chancery.drawn import waits_for
from shanyraq.procedure.case import Stage
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.drawn import DrawnSigningForm
from shanyraq.web.casefile.offers import ActAddress, Offer, offer, parted
from shanyraq.web.office.acts import BY_ROLE, FOR_STEP
from shanyraq.web.office.acts.taking import TakeForm


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
    if TakeForm in known and not desk.page.case.review.executor and desk.page.case.stage is not Stage.SUBMITTED:
        wanted.insert(0, TakeForm)
    now = [offered_form(desk, act) for act in wanted]
    # What cannot be given any more stands last: the clerk begins with what can.
    open_now, shut = parted(now)
    rest = (offer(desk, act, _address(desk)) for act in known if act not in wanted and not _needless(desk, act))
    other, blocked = parted(rest)
    return Offered((*open_now, *shut), other, blocked)


def offered_form(desk: Desk, act: type[ActForm], form: ActForm | None = None) -> Offer:
    """An act with its fields."""
    return offer(desk, act, _address(desk), form or act(desk))


def _address(desk: Desk) -> ActAddress:
    return lambda code: reverse("office:act", args=[desk.number, code])


def _needless(desk: Desk, act: type[ActForm]) -> bool:
    """Taking a file one has is no act to offer, nor is signing a paper that nobody has drawn up."""
    if issubclass(act, DrawnSigningForm):
        return waits_for(desk.number, desk.by, act.command) is None
    return act is TakeForm and desk.page.case.review.executor == desk.actor.person_id
