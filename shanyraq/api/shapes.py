"""Strict shapes of what other systems send, made from the types that the acts are written in.

A value of ours (a frozen dataclass) has a twin that knows no field but its own and bounds every text and list; what was
read into the twin is put back into the value. So a new field of a command is a new field of the API by itself.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta

from shanyraq.chancery.signing import Cms as SignedBytes
from shanyraq.law.categories import FREE_CATEGORIES, VULNERABLE_GROUPS
from shanyraq.law.documents import DocumentKind
from shanyraq.law.grounds import GROUNDS, SUB_REASONS
from shanyraq.law.requirements import SUB_REASONS_OF
from shanyraq.procedure.decide.turns import SUSPENSION_GROUNDS, WAYS

LONGEST_TEXT: Final = 20_000
LONGEST_LIST: Final = 100
_LARGEST: Final = 2**53 - 1
_EARLIEST, _LATEST = 1900, 2100

END: Final = r"$(?!\n)"
"""The end of a text: `$` alone also stands before a last line break in Python, and not in JSON Schema."""

Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Number = Annotated[int, Meta(ge=0, le=_LARGEST)]
Identifier = Annotated[str, Meta(max_length=24, pattern=rf"^[0-9a-z-]*{END}")]
Sha256 = Annotated[str, Meta(pattern=rf"^[0-9a-f]{{64}}{END}", description="SHA-256 of a file that was handed in")]
Iin = Annotated[str, Meta(pattern=rf"^[0-9]{{12}}{END}")]
_LETTER: Final = r"[^\u0000-\u001f\u007f-\u009f]"
"""Whatever is no control character."""

SomeName = Annotated[str, Meta(max_length=100, pattern=rf"^{_LETTER}*[^\s\u0000-\u001f\u007f-\u009f]{_LETTER}*{END}")]
"""A name with at least one letter that can be seen."""

Patronymic = Annotated[str, Meta(max_length=100, pattern=rf"^{_LETTER}*{END}", description="empty for none")]
NoneOrSha256 = Annotated[
    str, Meta(pattern=rf"^([0-9a-f]{{64}})?{END}", description="SHA-256 of a file, or empty for none")
]
Moment = Annotated[datetime, Meta(tz=True)]
Cms = Annotated[
    bytes,
    Meta(
        description="a detached CMS signature in base64",
        extra_json_schema={"pattern": "^(?:[A-Za-z0-9+/]{4})*$", "maxLength": 200_000},
    ),
]

_PLAIN: Final[Mapping[object, object]] = {
    str: Text,
    int: Number,
    datetime: Moment,
    bytes: Cms,
    SignedBytes: Cms,
}
_MARKED: Final = {"person": Identifier, "organisation": Identifier, "digest": Sha256}


_KINDS: Final = Literal[tuple(int(kind) for kind in DocumentKind)]
CODES: Final[Mapping[tuple[str, str], Any]] = MappingProxyType(
    {
        ("Attached", "kind"): _KINDS,
        ("Lack", "kind"): _KINDS,
        ("check_document", "kind"): _KINDS,
        ("Facts", "free_category"): Literal[tuple(FREE_CATEGORIES)] | None,
        ("Facts", "vulnerable_group"): Literal[tuple(VULNERABLE_GROUPS)] | None,
        ("ApplicationContent", "free_category"): Literal[tuple(FREE_CATEGORIES)] | None,
        ("Checked", "code"): Literal[tuple(SUB_REASONS_OF)],
        ("Reason", "ground"): Literal[tuple(str(ground) for ground in GROUNDS)],
        ("Reason", "sub_reason"): Literal[tuple(SUB_REASONS)],
        ("suspend_case", "ground"): Literal[tuple(sorted(SUSPENSION_GROUNDS))],
        **{(of, name): SomeName for of in ("Somebody", "Newborn") for name in ("family_name", "given_name")},
        **{(of, "patronymic"): Patronymic for of in ("Somebody", "Newborn")},
        ("Somebody", "iin"): Iin,
        ("Newborn", "iin"): Annotated[
            str, Meta(pattern=rf"^([0-9]{{12}})?{END}", description="empty while there is none")
        ],
        ("record_delivery", "way"): Literal[tuple(sorted(WAYS))],
    }
)
"""Fields that hold one of the codes of a table, by the value or act they stand in."""


class Unfit(ValueError):
    """A value that has the right shape and cannot be meant; `where` is its place."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


def twin(kind: Any) -> Any:
    """The strict shape of a type."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _MARKED[inner[1]]
    if origin is tuple:
        assert inner[1:] == (Ellipsis,), f"a tuple of different things has no names: {kind}"
        return Annotated[list[twin(inner[0])], Meta(max_length=LONGEST_LIST)]  # type: ignore[misc]
    if origin in (Union, UnionType):
        return Union[tuple(one if one is NoneType else twin(one) for one in inner)]  # noqa: UP007
    return _twin_of_class(kind) if isinstance(kind, type) and is_dataclass(kind) else kind


@cache
def _twin_of_class(kind: type) -> type[msgspec.Struct]:
    hints = get_type_hints(kind, include_extras=True)
    return _struct(
        kind.__name__,
        f"{kind.__name__}Given",
        [(field.name, hints[field.name], _default_of(field)) for field in fields(kind)],
        inspect.getdoc(kind) or "",
    )


def _default_of(field: "Field[Any]") -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return inspect.Parameter.empty if field.default is MISSING else field.default


def _struct(of: str, name: str, told: list[tuple[str, Any, object]], doc: str) -> type[msgspec.Struct]:
    shapes = []
    for field, kind, default in told:
        shape = CODES.get((of, field)) or twin(kind)
        if default is inspect.Parameter.empty:
            shapes.append((field, shape))
        else:
            shape = NoneOrSha256 if default == "" and shape is Sha256 else shape
            given = msgspec.field(default_factory=list) if default == () else msgspec.field(default=default)
            shapes.append((field, shape, given))  # type: ignore[arg-type]
    made = msgspec.defstruct(name, shapes, forbid_unknown_fields=True, kw_only=True, frozen=True)
    made.__doc__ = doc
    return made


def asked_by(act: Callable[..., object], of: str, name: str, ours: frozenset[str]) -> type[msgspec.Struct]:
    """The body of a request that gives this act: its parameters but for those that are `ours` to fill."""
    hints = get_type_hints(act, include_extras=True)
    parameters = inspect.signature(act).parameters.values()
    told = [(one.name, hints[one.name], one.default) for one in parameters if one.name not in ours]
    return _struct(of, name, told, "")


def arguments(act: Callable[..., object], body: msgspec.Struct) -> dict[str, Any]:
    """The body as the arguments of the act. Raises Unfit."""
    hints = get_type_hints(act, include_extras=True)
    return {name: back(hints[name], getattr(body, name), name) for name in body.__struct_fields__}


def back(kind: Any, value: Any, where: str) -> Any:
    """What was read into the twin of `kind`, as `kind` itself. Raises Unfit."""
    if value is None:
        return None
    if kind == SignedBytes:
        return value
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return value
    if origin is tuple:
        return tuple(back(inner[0], one, f"{where}/{at}") for at, one in enumerate(value))
    if origin in (Union, UnionType):
        return back(next(one for one in inner if one is not NoneType), value, where)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind, include_extras=True)
        told = {
            one.name: back(hints[one.name], getattr(value, one.name), f"{where}/{one.name}") for one in fields(kind)
        }
        return kind(**told)
    if isinstance(value, date) and not _EARLIEST <= value.year <= _LATEST:
        raise Unfit(where)
    return value


def digests_in(kind: Any, value: Any) -> set[str]:
    """The files that a value names by digest."""
    return set(_marked(kind, value, "digest"))


def people_in(hints: Mapping[str, Any], told: Mapping[str, Any]) -> set[str]:
    """The people that the arguments of an act name."""
    return {one for name, value in told.items() for one in _marked(hints[name], value, "person")}


def organisations_in(hints: Mapping[str, Any], told: Mapping[str, Any]) -> set[str]:
    """The organisations that the arguments of an act name."""
    return {one for name, value in told.items() for one in _marked(hints[name], value, "organisation")}


def _marked(kind: Any, value: Any, mark: str) -> Iterator[str]:
    """The texts in a value whose type bears a mark."""
    origin, inner = get_origin(kind), get_args(kind)
    if value is None or value == "":
        return
    if origin is Annotated:
        if inner[1] == mark:
            yield value
    elif origin is tuple:
        for one in value:
            yield from _marked(inner[0], one, mark)
    elif origin in (Union, UnionType):
        yield from _marked(next(one for one in inner if one is not NoneType), value, mark)
    elif is_dataclass(kind) and is_dataclass(value):
        hints = get_type_hints(kind, include_extras=True)
        for one in fields(kind):
            yield from _marked(hints[one.name], getattr(value, one.name), mark)
