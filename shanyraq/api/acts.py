"""Every command as an operation, drawn from the acts that give it: a new act is a new operation by itself."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, get_type_hints

from shanyraq.api.answers import Given, Prepared, Waiting
from shanyraq.api.calls import Answer, Call, Operation
from shanyraq.api.giving import give, open_case, sign_drawn
from shanyraq.api.reading import SIGN_DRAWN
from shanyraq.api.shapes import asked_by
from shanyraq.chancery import acts
from shanyraq.chancery.giving import Waits
from shanyraq.chancery.scopes import scope_of
from shanyraq.law.sources import SOURCES
from shanyraq.procedure import commands as c
from shanyraq.procedure.actor import Role
from shanyraq.procedure.commands import COMMANDS, Command, OpenFiling
from shanyraq.procedure.may import GATES
from shanyraq.record.readers.drawn import Drawn

OURS: Final = frozenset({"number", "by", "at", "key"})

OTHER_ACTS: Final[Mapping[str, type[Command]]] = MappingProxyType(
    {
        "ask_registers": c.RecordRegisterAnswer,
        "ask_rights": c.RecordRights,
        "tell_rights": c.RecordRights,
        "give_consent_on_paper": c.GiveConsent,
        "give_consent_by_court": c.GiveConsent,
        "give_consent_by_representative": c.GiveConsent,
        "opened_in_account": c.RecordDelivery,
        "draw_up_ballot": c.CastVote,
        "sign_ballot": c.CastVote,
        "draw_up_corrected": c.CorrectSlip,
        "draw_up_petition": c.SendPetition,
        "draw_up_industry_answer": c.AnswerAsIndustry,
        "draw_up_property_decision": c.DecideAsPropertyBody,
        "sign_drawn": c.SendPetition,
        "pass_on": c.PassOnApplication,
        "record_birth": c.RecordFamilyChange,
        "entrust": c.EntrustRepresentative,
    }
)
"""Acts that do not bear the name of the command they give."""


def act_name(command: type[Command]) -> str:
    """The name of the act that gives a command: `CastVote` → `cast_vote`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in command.__name__).lstrip("_")


def _draws(name: str) -> bool:
    """Whether an act draws a paper up for somebody to read before they sign it."""
    return Drawn.__name__ in str(get_type_hints(getattr(acts, name)).get("return", ""))


DRAWN: Final[tuple[type[Command], ...]] = tuple(
    command for name, command in OTHER_ACTS.items() if _draws(name) and command is not c.CastVote
)
"""Commands whose paper is drawn up, read, and then signed by the one act `sign_drawn`; a ballot by `sign_ballot`."""

_OWN_ROLES: Final = MappingProxyType(
    {
        "opened_in_account": frozenset({Role.APPLICANT}),
        "tell_rights": frozenset({Role.REGISTRAR}),
        SIGN_DRAWN: frozenset[Role]().union(*(GATES[one].roles for one in DRAWN)),
    }
)
"""Who may give an act where it is not whoever may give its command."""

NOT_OFFERED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "RecordRegisterAnswer": "registers are asked by the system alone: ask-registers",
        "PassTerm": "the system's own",
        "IssuePaper": "the system's own",
        "TakeIn": "the system's own",
        "CountAnew": "the system's own",
        "EscalateTerm": "the system's own",
        "PassOnApplication": "given by pass-on",
        "EntrustRepresentative": "given by entrust, which names the representative as the power does",
        **{one.__name__: "its paper is drawn up and read first: draw-up-…, then sign-drawn" for one in DRAWN},
    }
)
"""Commands that have no operation of their own name, and why."""

Act = Callable[..., object]


def offered() -> Iterator[tuple[str, Act, type[Command]]]:
    """Each act by its name, and the command it gives."""
    for command in COMMANDS.values():
        if command.__name__ in NOT_OFFERED or command is OpenFiling:
            continue
        yield act_name(command), getattr(acts, act_name(command)), command
    for name, command in OTHER_ACTS.items():
        yield name, getattr(acts, name), command


def given_by(name: str, command: type[Command]) -> tuple[type[Command], ...]:
    """The commands that an act may give: one, or that of whichever paper is signed."""
    return DRAWN if name == SIGN_DRAWN else (command,)


def roles_of(name: str, command: type[Command]) -> frozenset[Role]:
    """Who may give an act: whoever may give its command, but for the system."""
    return _OWN_ROLES.get(name, GATES[command].roles) - {Role.SYSTEM}


def operation(name: str, act: Act, command: type[Command]) -> Operation:
    """The operation that gives an act."""
    given = given_by(name, command)
    scopes = tuple(dict.fromkeys(map(scope_of, given)))
    hints = get_type_hints(act, include_extras=True)
    body = asked_by(act, name, "".join(word.title() for word in name.split("_")), OURS)
    returned = str(hints.get("return", ""))
    drawn = Drawn.__name__ in returned
    answers: dict[int, Any] = {200: Prepared if drawn else Given}
    if Waits.__name__ in returned:
        answers[202] = Waiting
    return Operation(
        name=name,
        method="POST",
        path=f"/api/v1/cases/{{number}}/acts/{name.replace('_', '-')}",
        summary=(inspect.getdoc(act) or "").partition("\n")[0],
        description="\n\n".join(_described(one, roles_of(name, command), with_scope=len(given) > 1) for one in given),
        scope=scopes[0],
        handler=_handler(act),
        answers=answers,
        body=body,
        acting=True,
        keyed=True,
        conditional=True,
        problems=frozenset({409, 412, 422}) | (frozenset({503}) if name == "ask_rights" else frozenset()),
        tag=scopes[0],
        either=scopes if len(given) > 1 else (),
        alone=drawn,
        keyless=not drawn and "key" not in hints,
    )


def _described(command: type[Command], roles: frozenset[Role], *, with_scope: bool) -> str:
    gate = GATES[command]
    source = SOURCES.get(gate.article)
    named = ", ".join(sorted(role.value for role in roles & gate.roles))
    stages = ", ".join(sorted(stage.value for stage in gate.stages))
    scope = f", scope `{scope_of(command)}`" if with_scope else ""
    return (
        f"Command `{command.__name__}`{scope}. In the role {named}; in the stages {stages}. "
        f"{source.name('en') if source else ''} ({gate.article})."
    )


def _handler(act: Act) -> Callable[[Call], Answer]:
    if act is acts.sign_drawn:
        return sign_drawn
    return lambda call: give(call, act)


OPEN: Final = Operation(
    name="open_case",
    method="POST",
    path="/api/v1/cases",
    summary="Begin an application for a dwelling; the answer has the number of the case.",
    description="Command `OpenFiling`. In the role applicant (portal) or operator (State Corporation). "
    "The provider, the owner and the route come from the dwelling.",
    scope=scope_of(OpenFiling),
    handler=open_case,
    answers={201: Given},
    body=asked_by(acts.open_filing, "open_case", "OpenCase", OURS | {"channel"}),
    acting=True,
    keyed=True,
    problems=frozenset({409, 422}),
    tag=scope_of(OpenFiling),
)

ACTS: Final[Mapping[str, Operation]] = MappingProxyType(
    {OPEN.name: OPEN} | {name: operation(name, act, command) for name, act, command in offered()}
)
"""Every command that other systems may give, by the name of its act."""
