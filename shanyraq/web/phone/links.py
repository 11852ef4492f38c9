"""What a code says to the app, and the link that opens the app on the telephone itself."""

from typing import Final
from urllib.parse import quote

from django.conf import settings
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

_SALT: Final = "shanyraq.web.phone"


def api1(token: str) -> str:
    """Where the app asks what it is about."""
    return f"{settings.SHANYRAQ_PUBLIC_URL}{reverse('phone:api1', args=[token])}"


def api2(token: str) -> str:
    """Where the app fetches the papers, and brings the signatures."""
    return f"{settings.SHANYRAQ_PUBLIC_URL}{reverse('phone:api2', args=[token])}"


def scanned(token: str) -> str:
    """What stands in the QR code."""
    return f"mobileSign:{api1(token)}"


def launch(token: str) -> str:
    """Opens the app on the telephone that shows the page; the parameter tells the app what the address is for."""
    return str(settings.SHANYRAQ_EGOV_LAUNCH).replace("{link}", quote(f"{api1(token)}?mgovSign", safe=""))


def bearer(token: str) -> str:
    """What the app shows at the second address. Derived, so that nothing that opens it is kept anywhere."""
    return salted_hmac(_SALT, token, algorithm="sha256").hexdigest()


def is_bearer(token: str, header: str) -> bool:
    """Whether the header `Authorization` shows it."""
    scheme, _, shown = header.partition(" ")
    return scheme.lower() == "bearer" and constant_time_compare(shown.strip(), bearer(token))
