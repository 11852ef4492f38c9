"""What an actor is offered on a case: each act with its words and address, and the reason why not where there is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from shanyraq.law.sources import SOURCES
from shanyraq.procedure.may import GATES
from shanyraq.web.casefile.acts import ActForm, Desk
from shanyraq.web.casefile.denials import SaidDenial
from shanyraq.web.casefile.text import TEXT

ActAddress = Callable[[str], str]
"""Where an act of this case is given, by its code."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One act as the page shows it; `form` is there where its fields stand on the page."""

    code: str
    title: str
    hint: str
    button: str
    basis: str
    href: str
    danger: bool
    blocked: SaidDenial | None
    form: ActForm | None = None


def offer(desk: Desk, act: type[ActForm], address: ActAddress, form: ActForm | None = None) -> Offer:
    """An act offered, with its form where one is given."""
    words = form.words if form else act.phrases()
    article = GATES[act.command].article
    return Offer(
        code=act.code,
        title=f"{words}.title",
        hint=f"{words}.hint",
        button=form.button() if form else f"{words}.button",
        basis=TEXT.say("act.basis", desk.lang, article=SOURCES[article].name(desk.lang)),
        href=address(act.code),
        danger=act.danger,
        blocked=desk.why_not(act.command),
        form=form,
    )


def parted(offers: Iterable[Offer]) -> tuple[tuple[Offer, ...], tuple[Offer, ...]]:
    """Those that may be given now, and those that may not."""
    known = tuple(offers)
    return tuple(one for one in known if one.blocked is None), tuple(one for one in known if one.blocked is not None)
