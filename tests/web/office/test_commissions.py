"""The standing commission on the head's page: act, term, rules with their source, seats, substitutes, own terms."""

from datetime import timedelta
from typing import Any

from shanyraq.cli.demo_data.world import World
from shanyraq.procedure.composition import Seat
from shanyraq.record.readers.commission import compositions
from shanyraq.web.office.commissions import candidates
from tests.web.office.test_acts import day
from tests.web.staff import NOW, SignIn, send, text_of

WHERE = "/office/commissions/new/"


def whole(town: World) -> dict[str, Any]:
    """A form as the act would have it: the last candidate stands in for the one before."""
    known = candidates(town.town.head, NOW.date())
    seats = {
        town.town.chair.person: "chair",
        town.town.secretary.person: "secretary",
        **{one.person: "member" for one in town.town.members},
    }
    last, before = town.town.members[-1].person, town.town.members[-2].person
    seats[last] = f"for:{before}"
    fields = {f"seat_{at}": seats.get(one.id, "none") for at, one in enumerate(known)}
    return {
        "act": "Order of the akim (sample)", **day("act_on", NOW.date()), **day("since", NOW.date()),
        "quorum_of": "2", "quorum_in": "3", "majority": "of_voters", "source": "Rules, clause 7 (sample)", **fields,
    }  # fmt: skip


def test_the_head_enters_a_commission_by_its_act_and_reads_it_back(town: World, sign_in: SignIn) -> None:
    browser = sign_in(town.town.head)
    assert text_of(browser.get("/office/commissions/")).count("<table") == 1
    assert browser.get(WHERE).status_code == 200
    assert send(browser, WHERE, **whole(town)).status_code == 303
    page = text_of(browser.get("/office/commissions/"))
    assert "The composition is entered" in page
    assert "substitute for" in page
    formed = compositions(town.town.provider, NOW.date())[0]
    assert [one.seat for one in formed.seats].count(Seat.CHAIR) == 1
    assert len(formed.substitutes) == 1


def test_whether_members_sign_their_ballots_is_entered_and_read_with_the_rules(town: World, sign_in: SignIn) -> None:
    browser = sign_in(town.town.head)
    assert "Members sign their ballots" in text_of(browser.get(WHERE))
    assert send(browser, WHERE, **whole(town), signed_ballots="on").status_code == 303
    assert compositions(town.town.provider, NOW.date())[0].rules.signed_ballots
    assert "Members sign their ballots" in text_of(browser.get("/office/commissions/"))


def test_a_commission_without_a_chair_a_source_or_a_real_quorum_is_not_entered(town: World, sign_in: SignIn) -> None:
    browser, good = sign_in(town.town.head), whole(town)
    chairless = {name: "none" if value == "chair" else value for name, value in good.items()}
    for fields, why in (
        (chairless, "chair"),
        ({**good, "source": ""}, "Not filled in"),
        ({**good, "quorum_of": "4"}, "more than everybody"),
        ({**good, **day("act_on", NOW.date() + timedelta(days=1))}, "act"),
    ):
        answer = send(browser, WHERE, **fields)
        assert answer.status_code == 422
        assert why in text_of(answer)
    assert len(compositions(town.town.provider, NOW.date())) == 1


def test_a_substitute_of_the_chair_is_no_substitute(town: World, sign_in: SignIn) -> None:
    good = whole(town)
    fields = {n: f"for:{town.town.chair.person}" if str(v).startswith("for:") else v for n, v in good.items()}
    answer = send(sign_in(town.town.head), WHERE, **fields)
    assert answer.status_code == 422
    assert "stands in for a member or the secretary" in text_of(answer)


def test_whose_own_term_is_over_is_in_no_seat_on_the_next_day(town: World, sign_in: SignIn) -> None:
    good, known = whole(town), candidates(town.town.head, NOW.date())
    member = town.town.members[0].person
    at = next(at for at, one in enumerate(known) if one.id == member)
    assert send(sign_in(town.town.head), WHERE, **good, **day(f"until_{at}", NOW.date())).status_code == 303
    today = compositions(town.town.provider, NOW.date())[0]
    tomorrow = compositions(town.town.provider, NOW.date() + timedelta(days=1))[0]
    assert today.seat_of(member) is Seat.MEMBER
    assert tomorrow.seat_of(member) is None


def test_the_page_is_the_heads(town: World, sign_in: SignIn) -> None:
    assert sign_in(town.town.executors[0]).get("/office/commissions/").status_code == 403
