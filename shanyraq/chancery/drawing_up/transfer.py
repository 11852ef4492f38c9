"""The papers of a transfer, each in the name of the body whose act it is; the deed names both sides (p.6(2), 6(3))."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from shanyraq.chancery.drawing_up.issuing import Desk, desk, issue, text
from shanyraq.chancery.drawing_up.matter import dwelling
from shanyraq.chancery.drawing_up.officials import NOBODY, in_post
from shanyraq.law.editions import edition
from shanyraq.law.terms import TermCode
from shanyraq.outside.documents.papers import transfer as papers
from shanyraq.outside.documents.papers.person import Official
from shanyraq.outside.documents.shape import Issue, Paper
from shanyraq.outside.documents.text import Text, say
from shanyraq.procedure.actor import By, OrganisationId, Role
from shanyraq.procedure.clocks import clock_of
from shanyraq.procedure.commands import Issued
from shanyraq.procedure.may.transfer import LOCAL_POSTS, approvers, transfer_article
from shanyraq.procedure.papers import PaperKind
from shanyraq.procedure.parties import ApproverPost, TransferParties
from shanyraq.record.readers.organisations import OrganisationSeen, organisation
from shanyraq.record.readers.people import people
from shanyraq.record.readers.posts import holders
from shanyraq.words.papers_transfer import TRANSFER

_REFERRED: Final = {
    PaperKind.DECISION: "decision",
    PaperKind.PETITION: "petition",
    PaperKind.INDUSTRY_CONSENT: "consent",
    PaperKind.PROPERTY_DECISION: "property_decision",
}
"""What later papers of a transfer rest on, in the order of the procedure, and what they call it."""


def draw_up_petition(number: str, said: str, by: By, at: datetime) -> Issued:
    """The akim's petition; `said` is what the office adds in its own words."""
    on = desk(number, at)
    parties = _parties(on)
    clock = clock_of(on.case, edition(on.case.edition), TermCode.PROPERTY_BODY_DECISION)
    assert clock is not None, "a petition follows a signed decision"
    return _own(
        on,
        PaperKind.PETITION,
        parties.akim,
        lambda head: papers.Petition(
            issue=head,
            to=_named(parties.property_body),
            matter=_matter(on, PaperKind.DECISION),
            due=clock.receipt.due,
            text=said,
            signs=_signer(on, by, "position.akim"),
        ),
    )


def draw_up_industry_answer(number: str, agreed: bool, said: str, by: By, at: datetime) -> Issued:
    """The answer of the body of the industry, with its reasons where it does not agree."""
    on = desk(number, at)
    parties = _parties(on)
    return _own(
        on,
        PaperKind.INDUSTRY_CONSENT,
        parties.industry,
        lambda head: papers.IndustryAnswer(
            issue=head,
            to=_named(parties.property_body),
            matter=_matter(on, PaperKind.DECISION, PaperKind.PETITION),
            agreed=agreed,
            text=said,
            signs=_signer(on, by, "position.body"),
        ),
    )


def draw_up_property_decision(number: str, transfers: bool, said: str, by: By, at: datetime) -> Issued:
    """The decision of the state-property body, with its reasons where it does not transfer."""
    on = desk(number, at)
    return _own(
        on,
        PaperKind.PROPERTY_DECISION,
        _parties(on).property_body,
        lambda head: papers.PropertyDecision(
            issue=head,
            matter=_matter(on, PaperKind.DECISION, PaperKind.PETITION, PaperKind.INDUSTRY_CONSENT),
            transfers=transfers,
            text=said,
            signs=_signer(on, by, "position.body"),
        ),
    )


def draw_up_deed(number: str, said: str, by: By, at: datetime) -> Issued:
    """The deed of transfer; `said` tells the state of the dwelling in the words of whoever draws it up."""
    on = desk(number, at)
    parties = _parties(on)
    kinds = tuple(kind for kind in _REFERRED if on.case.paper(kind) is not None)
    return issue(
        on,
        PaperKind.DEED,
        lambda head: papers.Deed(
            issue=head,
            paragraph=transfer_article(on.case),
            transferring=_side(on, parties.transferring, Role.OWNER, "position.owner"),
            receiving=_side(on, parties.receiving, Role.HEAD, "position.head"),
            dwelling=dwelling(on),
            rests_on=_rests_on(on, *kinds),
            text=said,
            approve=tuple(_approver(on, parties, post) for post in approvers(on.case)),
        ),
    )


def _own(on: Desk, kind: PaperKind, body: OrganisationId, paper: Callable[[Issue], Paper]) -> Issued:
    return issue(on, kind, paper, body=_body(body))


def _parties(on: Desk) -> TransferParties:
    parties = on.case.transfer.parties
    assert parties is not None, "papers of a transfer follow its opening"
    return parties


def _body(id: OrganisationId) -> OrganisationSeen:
    found = organisation(id)
    assert found is not None, "a transfer names organisations that are entered"
    return found


def _named(id: OrganisationId) -> Text:
    return text(_body(id).names)


def _matter(on: Desk, *kinds: PaperKind) -> papers.Matter:
    parties = _parties(on)
    return papers.Matter(
        dwelling(on), _named(parties.transferring), _named(parties.receiving), _rests_on(on, *kinds)
    )  # fmt: skip


def _rests_on(on: Desk, *kinds: PaperKind) -> tuple[papers.Referred, ...]:
    found = [(kind, on.case.paper(kind)) for kind in kinds]
    return tuple(papers.Referred(_REFERRED[kind], one.number, one.issued_on) for kind, one in found if one is not None)


def _signer(on: Desk, by: By, position: str) -> Official:
    """Whoever draws a body's paper up signs it."""
    named = in_post(by.person, by.role, by.organisation, on.at.date(), say(TRANSFER, position))
    return Official(people([by.person])[by.person].full_name, named)


def _side(on: Desk, body: OrganisationId, role: Role, position: str) -> papers.Side:
    seen = _body(body)
    return papers.Side(text(seen.names), seen.bin, _holder(on, role, body, say(TRANSFER, position)))


def _approver(on: Desk, parties: TransferParties, post: ApproverPost) -> Official:
    role, body = (
        (Role.COMMUNAL_APPROVER, parties.local_approver)
        if post in LOCAL_POSTS
        else (Role.STATE_APPROVER, parties.state_approver)
    )
    return _holder(on, role, body, say(TRANSFER, f"post.{post}"), _named(body))


def _holder(
    on: Desk, role: Role, body: OrganisationId, position: Text, named: Text | None = None
) -> Official:  # fmt: skip
    """Who holds a role on the day of the paper: the one appointed last, where there are several."""
    day = on.at.date()
    held = holders(role, body, day)
    if not held:
        return Official(NOBODY, position, named)
    return Official(held[0].full_name, in_post(held[0].id, role, body, day, position), named)
