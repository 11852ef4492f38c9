"""What a member is offered on a case: the form of the next step, the other acts, and what is not possible."""

from dataclasses import dataclass, replace

from django.urls import reverse

from shanyraq.chancery.acts.commission import ballot_to_sign
from shanyraq.procedure.case import Stage
from shanyraq.procedure.tally import voters_of
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.offers import ActAddress, Offer, offer, parted
from shanyraq.web.commission.acts import BY_ROLE, FOR_STEP, VoteForm
from shanyraq.web.commission.ballot import BallotForm, in_its_way


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
    known = in_its_way(desk, BY_ROLE.get(desk.by.role, ()))
    step = in_its_way(desk, FOR_STEP.get(desk.page.next_step.code, ()))
    wanted = [act for act in step if act in known and not _idle(desk, act)]
    open_now, shut = parted(offered_form(desk, act) for act in wanted)
    rest = (act for act in known if act not in wanted and act is not BallotForm)
    other, blocked = parted(offer(desk, act, _address(desk)) for act in rest)
    return Offered((*open_now, *shut), other, blocked)


def _idle(desk: Desk, act: type[ActForm]) -> bool:
    """Whoever has no vote, or has cast it, is not shown the ballot at all; nor is one signed that is not drawn up."""
    if act is BallotForm and ballot_to_sign(desk.number, desk.by, desk.at) is None:
        return True
    voted = any(one.member == desk.by.person and one.cast for one in desk.page.ballots)
    votes = issubclass(act, VoteForm | BallotForm)
    return votes and (voted or desk.by.person not in voters_of(desk.page.case.commission))


def offered_form(desk: Desk, act: type[ActForm], form: ActForm | None = None) -> Offer:
    """An act with its fields. All signing is said in the same words; that it is a ballot stands in the heading."""
    one = offer(desk, act, _address(desk), form or act(desk))
    return replace(one, title="act.sign-ballot.title") if act is BallotForm else one


def _address(desk: Desk) -> ActAddress:
    return lambda code: reverse("commission:act", args=[desk.number, code])
