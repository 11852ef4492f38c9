"""Households, one story each: what stage of the procedure they are in, and how they came there.

A step lies so many *working* days before today, so that the demonstration looks the same on any day it is made.
"""

from collections.abc import Callable
from typing import Final

from shanyraq.cli.demo_data.stories import agreement, commission, filing, hearing, life, review, transfer, turns
from shanyraq.cli.demo_data.telling import Telling

Story = Callable[[Telling], None]

STORIES: Final[tuple[Story, ...]] = (
    filing.opened, filing.prepared, filing.half_signed, filing.consent_refused, filing.signed_not_sent,
    filing.sent_after_hours,
    review.fresh, review.waits_for_an_executor, review.half_checked, review.lacks_a_paper,
    review.forgotten, review.falls_due_soon, review.returned,
    commission.waits_for_a_sitting, commission.on_an_agenda, commission.member_challenged,
    commission.voting, commission.voting_without_one, commission.voted, commission.minutes_half_signed,
    commission.voted_down,
    hearing.notice_unread, hearing.hearing_to_come, hearing.heard, hearing.refused, hearing.slip_in_a_refusal,
    agreement.to_be_registered, agreement.for_the_head, agreement.for_the_head_late, agreement.price_unknown,
    agreement.arrested, agreement.for_the_tenant, agreement.for_the_heads_signature, agreement.given_free,
    agreement.price_owed_soon, agreement.price_overdue, agreement.price_paid,
    agreement.pays_in_time, agreement.in_arrears,
    turns.withdrawn, turns.widowed, turns.taken_over, turns.ended_by_death, turns.suspended,
    turns.slip_corrected,
)  # fmt: skip
"""In the town; the number of a household is its place here, from 1."""

LIFE: Final[tuple[Story, ...]] = (life.joined, life.represented, life.guarded, life.born, life.came_of_age)
"""In the town too: turns of life. The application that was passed on is told apart, for it needs the neighbour."""

NEIGHBOURS: Final[tuple[Story, ...]] = (review.fresh, review.checked_in_time)
"""In the district beside it: nobody of the town sees them."""

INSTITUTION: Final[tuple[Story, ...]] = (
    commission.waits_for_a_sitting,
    transfer.to_be_opened, transfer.opened, transfer.drawn_up, transfer.signed_by_the_owner, transfer.signed_by_both,
    transfer.approved, transfer.registered, transfer.transferred,
)  # fmt: skip
"""In flats of a communal institution, whose own commission decides."""

REPUBLICAN: Final[tuple[Story, ...]] = (
    commission.voting_by_the_owners_commission,
    transfer.to_be_opened, transfer.opened, transfer.petitioned, transfer.not_agreed, transfer.agreed,
    transfer.property_body_late, transfer.property_decided, transfer.drawn_up, transfer.signed_by_both,
    transfer.half_approved, transfer.approved, transfer.registered,
)  # fmt: skip
"""In flats of a republican enterprise."""

OF_THE_BANK: Final[tuple[Story, ...]] = (transfer.signed_by_both, commission.voting_by_the_owners_commission)
"""In flats of an enterprise of the National Bank: its commission signs ballots, its Deputy Chairman approves deeds."""

ENCUMBERED: Final = frozenset({agreement.arrested})
"""Stories of flats with an encumbrance on them."""
