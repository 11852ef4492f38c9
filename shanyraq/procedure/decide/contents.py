"""What no command may leave empty: reasons, evidence, the names of people and bodies."""

from dataclasses import MISSING, fields

from shanyraq.procedure import commands as c

MAY_BE_BLANK = frozenset({(c.RecordPayment, "evidence"), (c.CorrectSlip, "writing"), (c.WaiveHearing, "writing")})
"""The statement of account names the payment by its reference; a correction is asked for, with its reason, before; who
asks to be decided upon without a hearing need not say why."""


def has_blanks(command: c.Command) -> bool:
    """Whether a text, a digest or an identifier that the act rests on is empty."""
    return any(not getattr(command, name).strip() for name in TEXTS[type(command)])


TEXTS = {
    kind: tuple(
        field.name
        for field in fields(kind)
        if getattr(field.type, "__origin__", field.type) is str
        and field.default is MISSING
        and (kind, field.name) not in MAY_BE_BLANK
    )
    for kind in c.COMMANDS.values()
}
"""The fields of each kind of command that hold plain text and have no default."""
