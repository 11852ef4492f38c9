"""What a member is offered on a case: the form of the next step, the other acts, and what is not possible."""

from dataclasses import dataclass

from django.urls import reverse

from shanyraq.procedure.case import Stage
from shanyraq.procedure.tally import voters_of
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.offers import ActAddress, Offer, offer, parted
from shanyraq.web.commission.acts import BY_ROLE, FOR_STEP, VoteForm


@dataclass(frozen=True, slots=True)
class Offered:
    """`now` are the forms of the next step, `other` what else may be done, `blocked` what may not, each saying why."""

    now: tuple[Offer, ...]
    other: tuple[Offer, ...]
    blocked: tuple[Offer, ...]


def offered(desk: Desk) -> Offered:
    """The acts of the actor's seat on this case; none once the case has left the commission."""
    if desk.page.case.stage is not Stage.COMMISSION:
        return Offered((), (), ())
    known = BY_ROLE.get(desk.by.role, ())
    wanted = [act for act in FOR_STEP.get(desk.page.next_step.code, ()) if act in known and not _idle(desk, act)]
    open_now, shut = parted(offered_form(desk, act) for act in wanted)
    other, blocked = parted(offer(desk, act, _address(desk)) for act in known if act not in wanted)
    return Offered((*open_now, *shut), other, blocked)


def _idle(desk: Desk, act: type[ActForm]) -> bool:
    """Whoever has no vote, or has cast it, is not shown the ballot at all."""
    voted = any(one.member == desk.by.person and one.cast for one in desk.page.ballots)
    return act is VoteForm and (voted or desk.by.person not in voters_of(desk.page.case.commission))


def offered_form(desk: Desk, act: type[ActForm], form: ActForm | None = None) -> Offer:
    """An act with its fields."""
    return offer(desk, act, _address(desk), form or act(desk))


def _address(desk: Desk) -> ActAddress:
    return lambda code: reverse("commission:act", args=[desk.number, code])
