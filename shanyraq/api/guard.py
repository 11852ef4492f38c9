"""Whom an address of the API lets in, for the list of all addresses with their guards."""

from collections.abc import Mapping

from shanyraq.api.calls import Operation


class Guard:
    """`audience` is `client` where a system shows a token or a secret, with the scope of each method."""

    def __init__(self, audience: str, operations: Mapping[str, Operation]) -> None:
        scopes = ", ".join(f"{method} {' | '.join(one.scopes)}" for method, one in sorted(operations.items()))
        self.audience = f"{audience}: {scopes}" if scopes else audience
        self.roles = frozenset[object]()
