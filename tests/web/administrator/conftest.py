"""The administrator of the demonstration's town."""

from tests.web.staff import clock, sign_in, staff_home, tell, town

__all__ = ["clock", "sign_in", "staff_home", "tell", "town"]
