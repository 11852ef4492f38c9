"""The picture that the README shows: the page of a case with its terms."""

import os
from pathlib import Path
from typing import Final

import pytest

from shanyraq.cli.demo_data.stories import commission
from shanyraq.cli.demo_data.telling import Telling
from shanyraq.cli.demo_data.world import World
from tests.journeys.conftest import NewHome, NewWalker
from tests.journeys.town import Hour

pytestmark = pytest.mark.browser
PICTURE: Final = Path(__file__).resolve().parent.parent.parent / "docs" / "pictures" / "case.png"
LARGEST: Final = 250_000
"""Bytes that a picture in the repository may have."""


def test_the_picture_of_the_readme_shows_a_case_with_its_terms(
    world: World, household: NewHome, come: NewWalker, hour: Hour
) -> None:
    """With SHANYRAQ_PICTURES=1 the picture is taken anew."""
    hour.go_on(10, 12)
    told = Telling(world.town, household(61), hour.now())
    commission.on_an_agenda(told)
    tenant = come("en")
    tenant.enter(told.home.tenant)
    tenant.open(f"/my/cases/{told.number}/")

    terms = tenant.main.locator("svg").first
    seen = terms.bounding_box()
    assert seen is not None
    assert seen["height"] > 100
    if os.environ.get("SHANYRAQ_PICTURES") == "1":
        whole = {"x": 0.0, "y": 0.0, "width": 1280.0, "height": seen["y"] + seen["height"] + 24}
        tenant.page.screenshot(path=PICTURE, full_page=True, clip=whole)  # type: ignore[arg-type]
    assert PICTURE.stat().st_size <= LARGEST
