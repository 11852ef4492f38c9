"""A pretend door: keeps what was sent, and answers as it is told to."""

from shanyraq.outside.webhooks.shape import Message, Sent


class PretendWebhooks:
    """Takes every https address; `outcome` is what the next message meets."""

    def __init__(self, outcome: str = "204") -> None:
        self.outcome = outcome
        self.sent: list[Message] = []

    def refuses(self, url: str) -> str | None:
        """Only what is not https."""
        return None if url.startswith("https://") else "not_https"

    def send(self, message: Message) -> Sent:
        """Keeps the message."""
        self.sent.append(message)
        return Sent(self.outcome.startswith("2"), self.outcome)
