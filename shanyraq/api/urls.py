"""The addresses of the API, from its operations."""

from django.urls import URLPattern, path, re_path, register_converter

from shanyraq.api import tokens
from shanyraq.api.description import served
from shanyraq.api.operations import OPERATIONS, by_path
from shanyraq.api.views import nowhere, view_of


class _Word:
    regex = ""

    def to_python(self, value: str) -> str:
        """The word itself."""
        return value

    def to_url(self, value: str) -> str:
        """The word itself."""
        return value


class CaseNumber(_Word):
    """The number of a case."""

    regex = "[A-Z0-9-]{1,24}"


class Sha256(_Word):
    """A digest."""

    regex = "[0-9a-f]{64}"


class Identifier(_Word):
    """An identifier of ours."""

    regex = "[0-9a-z-]{1,24}"


class PaperCode(_Word):
    """What a QR code carries."""

    regex = "[0-9A-Z-]{1,40}"


KINDS = {"number": CaseNumber, "sha256": Sha256, "webhook": Identifier, "sitting": Identifier, "code": PaperCode}
"""What a part of an address may be, by its name."""

for name, kind in KINDS.items():
    register_converter(kind, f"api_{name}")


def _route(address: str) -> str:
    for name in KINDS:
        address = address.replace(f"{{{name}}}", f"<api_{name}:{name}>")
    return address.removeprefix("/api/")


def _name(operations: tuple[str, ...]) -> str:
    return operations[0].replace("_", "-")


app_name = "api"
urlpatterns: list[URLPattern] = [
    path("openapi.json", served, name="openapi"),
    path("oauth/token", tokens.token, name="token"),
    path("oauth/revoke", tokens.revoke, name="revoke"),
    *(
        path(_route(address), view_of(operations), name=_name(tuple(one.name for one in operations.values())))
        for address, operations in by_path(OPERATIONS).items()
    ),
    # Not `.*`: an address may hold a line break.
    re_path("", nowhere, name="nowhere"),
]
