"""What people sign with: the demo key of the system, NCALayer on their computer, or eGov Mobile on their telephone."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from django.db import connections

from shanyraq.chancery import doors
from shanyraq.chancery.signing import CITIZEN, Capacity, employee_of, head_of, sign_with_demo_key
from shanyraq.procedure.actor import BODIES, By, Role
from tests.journeys.town import Hour
from tests.ncalayer import NcaLayer
from tests.phone import Phone, by_network

Means = Literal["demo", "ncalayer", "phone"]


@dataclass(frozen=True)
class Keys:
    """The keys of everybody in town; one computer has one NCALayer, whoever sits before it."""

    layer: NcaLayer
    hour: Hour
    site: str

    def on_the_computer(self, who: By) -> None:
        """Whoever sits down puts their own key into NCALayer."""
        self.layer.sign = lambda content, usages: self._in_a_thread(content, who)

    def on_the_telephone(self, who: By) -> Phone:
        """Their telephone."""
        return Phone(lambda content: self._signed(content, who), by_network(self.site))

    def _in_a_thread(self, content: bytes, who: By) -> bytes:
        try:
            return self._signed(content, who)
        finally:
            # The double answers in threads of its own, each with connections of its own.
            connections.close_all()

    def _signed(self, content: bytes, who: By) -> bytes:
        paper = doors.files().keep(content)
        return sign_with_demo_key(paper, who.person, _capacity(who), self.hour.now())


def _capacity(who: By) -> Capacity:
    """In one's own name, or for the organisation one works for."""
    known: dict[Role, Callable[[str], Capacity]] = {
        Role.HEAD: head_of,
        Role.CHAIR: employee_of,
        Role.MEMBER: employee_of,
        Role.SECRETARY: employee_of,
    }
    if who.role in BODIES:
        return head_of(who.organisation)
    return known[who.role](who.organisation) if who.role in known else CITIZEN
