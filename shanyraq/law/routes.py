"""The three routes of the Order: what the dwelling's stock is decides the stages."""

from enum import StrEnum


class Route(StrEnum):
    """The stock a dwelling belongs to (Order 437, p. 6)."""

    COMMUNAL = "communal"
    COMMUNAL_INSTITUTION = "communal-institution"
    REPUBLICAN = "republican"

    @property
    def transfers(self) -> bool:
        """Whether the dwelling must first pass into the communal stock (p. 6, sub-paragraphs 2 and 3)."""
        return self is not Route.COMMUNAL


ALL_ROUTES: tuple[Route, ...] = tuple(Route)


class Channel(StrEnum):
    """How an application comes in and its result goes out (Order 437, p. 3; App. 3, row 2)."""

    PORTAL = "portal"
    STATE_CORPORATION = "state-corporation"
