"""Flats of a communal institution and of a republican enterprise on their way into communal property."""

from shanyraq.cli.demo_data import transfer_steps as steps
from shanyraq.cli.demo_data.stories.beginnings import decided
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.law.routes import Route


def to_be_opened(t: Telling) -> None:
    """Decided; the executor has to name the bodies."""
    decided(t, 2)


def opened(t: Telling, back: int = 2) -> None:
    """The bodies are named: the deed comes next, or the petition."""
    decided(t, back + 1)
    t.go(back, 10)
    steps.open_transfer(t)


def petitioned(t: Telling, back: int = 2) -> None:
    """The petition waits for the body of the industry."""
    opened(t, back + 1)
    t.go(back, 11)
    steps.petition(t)


def not_agreed(t: Telling) -> None:
    """The body of the industry did not agree: the petition has to be sent again."""
    petitioned(t, 3)
    t.go(1, 12)
    steps.industry(t, agreed=False)


def agreed(t: Telling, back: int = 1) -> None:
    """The industry agreed; the state-property body has to decide."""
    petitioned(t, back + 1)
    t.go(back, 12)
    steps.industry(t)


def property_body_late(t: Telling) -> None:
    """The state-property body has let its fifteen days go by."""
    agreed(t, 14)


def property_decided(t: Telling, back: int = 1) -> None:
    """The state-property body decided: the deed comes next."""
    agreed(t, back + 1)
    t.go(back, 15)
    steps.property_body(t)


def _ready(t: Telling, back: int) -> None:
    """A deed may be drawn up, whatever the way of its stock."""
    if _republican(t):
        property_decided(t, back)
    else:
        opened(t, back)


def _republican(t: Telling) -> bool:
    return t.home.route is Route.REPUBLICAN


def drawn_up(t: Telling, back: int = 1) -> None:
    """The deed waits for the owner's signature."""
    _ready(t, back + 1)
    t.go(back, 11)
    steps.draw_up(t)


def signed_by_the_owner(t: Telling, back: int = 1) -> None:
    """The deed waits for the head of the provider."""
    drawn_up(t, back + 1)
    t.go(back, 12)
    steps.owner_signs(t)


def signed_by_both(t: Telling, back: int = 1) -> None:
    """The deed waits to be approved."""
    signed_by_the_owner(t, back + 1)
    t.go(back, 13)
    steps.head_signs(t)


def half_approved(t: Telling, back: int = 1) -> None:
    """The state's approver approved, the communal one has not."""
    signed_by_both(t, back + 1)
    t.go(back, 14)
    steps.state_approves(t)


def approved(t: Telling, back: int = 1) -> None:
    """The deed waits for the registering body."""
    if _republican(t):
        half_approved(t, back + 1)
    else:
        signed_by_both(t, back + 1)
    t.go(back, 15)
    steps.communal_approves(t)


def registered(t: Telling, back: int = 1) -> None:
    """The title is registered; the news of the rights is awaited."""
    approved(t, back + 1)
    t.go(back, 16)
    steps.register_title(t)


def transferred(t: Telling, back: int = 1) -> None:
    """The dwelling is communal: the agreement comes next."""
    registered(t, back + 1)
    t.go(back, 12)
    steps.tell_rights(t)
