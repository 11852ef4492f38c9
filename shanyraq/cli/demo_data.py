"""The synthetic people, organisations and cases of the demonstration."""


def make() -> None:
    """Make them, unless they are there."""
