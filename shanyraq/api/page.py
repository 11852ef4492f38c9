"""The page of the manual that lists every operation, drawn from them."""

from shanyraq.api.acts import ACTS, NOT_OFFERED, given_by, offered, roles_of
from shanyraq.api.operations import READERS
from shanyraq.chancery.scopes import SCOPES
from shanyraq.procedure.commands import Command, OpenFiling
from shanyraq.procedure.may import GATES


def page() -> str:
    """The whole page."""
    scopes = "\n".join(f"| `{name}` | {meaning} |" for name, meaning in SCOPES.items())
    readers = "\n".join(
        f"| `{one.method} {one.path}` | {one.summary} | `{one.scope}` | {'yes' if one.acting else ''} |"
        for one in READERS
    )
    commands: dict[str, type[Command]] = {"open_case": OpenFiling, **{name: command for name, _, command in offered()}}
    acts = "\n".join(
        f"| `{one.path.removeprefix('/api/v1')}` | {one.summary} | {' or '.join(f'`{scope}`' for scope in one.scopes)} "
        f"| {', '.join(sorted(role.value for role in roles_of(name, commands[name])))} "
        f"| {', '.join(dict.fromkeys(GATES[given].article for given in given_by(name, commands[name])))} |"
        for name, one in ACTS.items()
    )
    absent = "\n".join(f"* `{name}`: {why}" for name, why in NOT_OFFERED.items())
    return f"""# Operations of the API

Drawn by `shanyraq docs` from the acts and the table of the procedure. [How they are used](api.md).

## Scopes

| scope | what it allows |
|---|---|
{scopes}

## Reading, files, webhooks

“In a name” marks those that need the headers `Acting-Role` and `Acting-Person`.

| operation | what it does | scope | in a name |
|---|---|---|---|
{readers}

## Acts

Each is a POST under `/api/v1`, in the name of somebody in one of the roles. Stages: [the table of roles](roles.md).

| operation | what it does | scope | roles | article |
|---|---|---|---|---|
{acts}

Commands without an operation of their own:

{absent}
"""
