"""A commission that signs its ballots, in Kazakh: each member by another device, secret until the chair closes."""

import pytest

from shanyraq.cli.demo_data.everybody import mint_stock
from shanyraq.cli.demo_data.world import World
from shanyraq.law.price import Basis
from shanyraq.procedure.papers import PaperKind
from shanyraq.record.readers.journal import case_of
from tests.journeys import sitting
from tests.journeys.applying import Wish
from tests.journeys.conftest import NewJourney

pytestmark = pytest.mark.browser


def test_members_sign_their_ballots_each_with_what_they_have(world: World, set_out: NewJourney) -> None:
    way = set_out("kk", 404, staff=world.mint, stock=mint_stock(world))
    way.apply(Wish(Basis.FREE))
    way.check()
    way.refer()
    chair, (deputy, member), number = way.seats.chair, way.seats.members, way.number
    sitting.open_voting(chair, number)

    chair.means, deputy.means, member.means = "ncalayer", "phone", "demo"
    for seat, choice in ((chair, "for"), (deputy, "abstain"), (member, "for")):
        assert sitting.cast_by_ballot(seat, number, choice).startswith(b"%PDF")
    member.sees("votes.secret", voted=3, voters=3)
    ballots = [one for one in _papers(number) if one[0] is PaperKind.BALLOT]
    sitting.to_case_on_agenda(member, number)
    own = [paper for paper in ballots if paper[1] in member.shown]
    assert len(own) == 1, "everybody sees their own ballot alone"

    sitting.close(chair, number)
    for _, paper, _code in ballots:
        chair.sees("votes.ballot", number=paper)
    chair.means = "demo"
    sitting.minutes(way.seats.secretary, chair, number)
    for _, paper, code in ballots:
        way.tenant.open(f"/p/{code}")
        way.tenant.reads(paper)


def _papers(number: str) -> list[tuple[PaperKind, str, str]]:
    case = case_of(number)
    assert case is not None
    return [(one.kind, one.number, one.code) for one in case.papers]
