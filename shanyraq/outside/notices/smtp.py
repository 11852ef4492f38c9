"""E-mail, handed to the mail server that the settings name."""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate
from typing import Final

from shanyraq.outside.notices.shape import Accepted, Fate, Message, NotNow, Refused

PATIENCE: Final = 10.0
"""Seconds for one answer of the server."""
_LAST: Final = 500
"""Answers from here on are final: the address will not take mail later either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailServer:
    """Where mail is handed in. `security` is `starttls`, `tls` or `none`."""

    host: str
    port: int
    security: str
    user: str
    password: str
    sender: str


class SmtpCourier:
    """Hands each message in over a connection of its own."""

    def __init__(self, server: MailServer, patience: float = PATIENCE) -> None:
        self._server = server
        self._patience = patience

    def send(self, message: Message) -> Accepted | Refused | NotNow:
        """The server's answer; only its word about the recipient or the message is final."""
        try:
            door = self._connected()
            try:
                return self._handed_in(door, message)
            finally:
                # A message that was taken over stays so, however the server says goodbye.
                with suppress(smtplib.SMTPException, OSError):
                    door.quit()
        except smtplib.SMTPResponseException as error:
            # About the greeting, the encryption or the sign-in: our own trouble, not the address's.
            return NotNow(f"{type(error).__name__} {error.smtp_code}")
        except (smtplib.SMTPException, OSError) as error:
            return NotNow(type(error).__name__)

    def _handed_in(self, door: smtplib.SMTP, message: Message) -> Accepted | Refused | NotNow:
        try:
            door.send_message(self._letter(message))
        except smtplib.SMTPRecipientsRefused as error:
            return _judged(next(iter(error.recipients.values()))[0], "recipient")
        except smtplib.SMTPDataError as error:
            return _judged(error.smtp_code, "content")
        return Accepted()

    def fate(self, receipt: str) -> Fate:
        """A mail server tells nothing afterwards."""
        return Fate.UNKNOWN

    def _connected(self) -> smtplib.SMTP:
        server, context = self._server, ssl.create_default_context()
        if server.security == "tls":
            door: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=self._patience, context=context)
        else:
            door = smtplib.SMTP(server.host, server.port, timeout=self._patience)
        try:
            if server.security == "starttls":
                door.starttls(context=context)
            if server.user:
                door.login(server.user, server.password)
        except (smtplib.SMTPException, OSError):
            door.close()
            raise
        return door

    def _letter(self, message: Message) -> EmailMessage:
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self._server.sender, message.to, message.subject
        letter["Date"] = formatdate()
        letter["Message-ID"] = f"<{message.id}@{self._server.sender.rpartition('@')[2].strip('> ')}>"
        # Nobody's holiday answer to a machine.
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(message.text)
        return letter


def _judged(code: int, what: str) -> Refused | NotNow:
    return Refused(f"{what} {code}") if code >= _LAST else NotNow(f"{what} {code}")
