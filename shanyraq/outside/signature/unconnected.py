"""The door while no certification authority is connected: it can tell nothing, and says so."""

from datetime import datetime

from shanyraq.outside.signature.shape import Reason, Verdict


class NoAuthority:
    """A verifier that trusts nobody. Outside a demo the system starts with it, so that nothing is taken on faith."""

    def verify(self, content: bytes, cms: bytes, at: datetime) -> Verdict:
        """Always indeterminate."""
        return Verdict.on_envelope(Reason.NOT_CONNECTED, at)
