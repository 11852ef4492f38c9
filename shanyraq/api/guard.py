"""Whom an address of the API lets in, for the list of all addresses with their guards."""

from collections.abc import Mapping

from shanyraq.api.calls import Operation


class Guard:
    """`audience` is `client` where a token is asked for; `roles` are the scopes, by method."""

    def __init__(self, audience: str, operations: Mapping[str, Operation]) -> None:
        self.audience = audience
        self.scopes = tuple(f"{method} {one.scope}" for method, one in sorted(operations.items()))
        self.roles = frozenset[object]()
