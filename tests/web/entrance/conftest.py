"""The town at the entrance."""

from tests.web.citizens import begin, citizens_home, clock, town

__all__ = ["begin", "citizens_home", "clock", "town"]
