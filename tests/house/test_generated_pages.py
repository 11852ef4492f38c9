"""Pages drawn from the code are committed as the code draws them now."""

from shanyraq.cli.docs import drawn, stale


def test_every_generated_page_is_fresh() -> None:
    """The cure: make docs."""
    assert stale() == []


def test_a_page_is_drawn_the_same_twice() -> None:
    assert drawn() == drawn()
