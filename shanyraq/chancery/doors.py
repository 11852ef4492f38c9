"""The doors of `outside` as this installation has them, made from the settings."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

from shanyraq.chancery import demo_registers
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.documents.shape import Press
from shanyraq.outside.documents.typst_press import TypstPress
from shanyraq.outside.files.folder import FolderFiles
from shanyraq.outside.files.shape import Files
from shanyraq.outside.monitoring.http import HttpMonitoring, Receiver
from shanyraq.outside.monitoring.pretend import PretendMonitoring
from shanyraq.outside.monitoring.shape import Monitoring
from shanyraq.outside.notices.pretend import Kept, PretendCourier, kept
from shanyraq.outside.notices.shape import Channel, Courier
from shanyraq.outside.notices.sms import Gateway, HttpCourier
from shanyraq.outside.notices.smtp import MailServer, SmtpCourier
from shanyraq.outside.registers.entries import Register
from shanyraq.outside.registers.pretend import PretendRegisters
from shanyraq.outside.registers.shape import Registers
from shanyraq.outside.revocation.http import Addresses, HttpRevocation
from shanyraq.outside.revocation.pretend import NobodyToAsk
from shanyraq.outside.revocation.shape import Revocation
from shanyraq.outside.signature.connected import verifier_of
from shanyraq.outside.signature.demo_authority import DemoAuthority, DemoOnly
from shanyraq.outside.signature.shape import Verifier
from shanyraq.outside.signature.unconnected import NoAuthority
from shanyraq.outside.webhooks.https import HttpsWebhooks
from shanyraq.outside.webhooks.shape import Webhooks
from shanyraq.record.readers.dwellings import DwellingSeen

_made: dict[str, Any] = {}
_told_at: ContextVar[datetime | None] = ContextVar("told_at", default=None)


class _Now:
    """The moment of what is being told, else that of this installation's clock."""

    def now(self) -> datetime:
        clock: Clock = settings.SHANYRAQ_CLOCK
        return _told_at.get() or clock.now()


_NOW = _Now()


@contextmanager
def told_at(at: datetime) -> Iterator[None]:
    """Within the block, and in this thread alone, it is this moment: the demo tells what happened in the past."""
    token = _told_at.set(at)
    try:
        yield
    finally:
        _told_at.reset(token)


def clock() -> Clock:
    """What tells the moment of an act."""
    return _NOW


def files() -> Files:
    """The store by SHA-256."""
    return FolderFiles(Path(settings.SHANYRAQ_FILES))


@lru_cache(maxsize=1)
def press() -> Press:
    """What makes papers; one for the process, as it keeps its typefaces."""
    return TypstPress()


def demo_authority() -> DemoAuthority:
    """The authority that signs for the demo's people; raises DemoOnly outside a demo."""
    if not settings.DEMO:
        raise DemoOnly("keys of synthetic people exist in a demo alone")
    return _authority(Path(settings.SHANYRAQ_HOME) / "demo-authority")


def verifier() -> Verifier:
    """What checks signatures: by the demo's authority in a demo, else by those of the folder that the settings name.

    Until one is named nobody is trusted. Raises BadTrust when the folder cannot be used.
    """
    given: Revocation | None = settings.SHANYRAQ_REVOCATION
    if settings.DEMO:
        return _demo_verifier(Path(settings.SHANYRAQ_HOME) / "demo-authority", given)
    if not settings.SHANYRAQ_EDS_TRUST:
        return NoAuthority()
    return _verifier(Path(settings.SHANYRAQ_EDS_TRUST), settings.SHANYRAQ_EDS_CONTOUR, given or revocation())


def revocation() -> Revocation:
    """Who is asked whether a certificate was revoked: the addresses of the settings."""
    addresses = Addresses(tuple(settings.SHANYRAQ_EDS_OCSP), tuple(settings.SHANYRAQ_EDS_CRL))
    return _asking(addresses) if addresses.ocsp or addresses.crl else NobodyToAsk()


@lru_cache(maxsize=1)
def _asking(addresses: Addresses) -> HttpRevocation:
    return HttpRevocation(addresses)


# Made once: a verifier remembers which of its authorities were issued by which.
@lru_cache(maxsize=2)
def _authority(folder: Path) -> DemoAuthority:
    return DemoAuthority(folder, demo=True, clock=_NOW)


def _demo_verifier(folder: Path, given: Revocation | None) -> Verifier:
    return _kept(("demo", folder, given), lambda: _authority(folder).verifier(given))


def _verifier(folder: Path, contour: str, asked: Revocation) -> Verifier:
    return _kept((contour, folder, asked), lambda: verifier_of(folder, contour, asked, _NOW))


def _kept(key: tuple[str, Path, object], make: Callable[[], Verifier]) -> Verifier:
    """The verifier of this process, as long as it is asked for with the same settings."""
    if _made.get("key") != key:
        _made.update(key=key, verifier=make())
    verifier: Verifier = _made["verifier"]
    return verifier


def registers(at: datetime) -> Registers:
    """The registers of the state: the demo's in a demo, else none that answers until real ones are connected."""
    if settings.DEMO:
        return demo_registers.DemoRegisters(at)
    return PretendRegisters({}, FixedClock(at), silent=frozenset(Register))


def webhooks() -> Webhooks:
    """What tells other systems: only the hosts that the settings name."""
    given: Webhooks | None = settings.SHANYRAQ_WEBHOOKS
    return given or _webhooks(tuple(settings.SHANYRAQ_WEBHOOK_HOSTS), tuple(settings.SHANYRAQ_WEBHOOK_NETWORKS))


@lru_cache(maxsize=1)
def _webhooks(hosts: tuple[str, ...], networks: tuple[str, ...]) -> HttpsWebhooks:
    return HttpsWebhooks.of(hosts, networks)


def rights(flat: DwellingSeen, at: datetime) -> demo_registers.RightsAnswer | None:
    """What is registered on a dwelling; None where no register of rights is connected."""
    return demo_registers.rights(flat, at) if settings.DEMO else None


def monitoring() -> Monitoring | None:
    """Who is told of stages: a pretended system in a demo, else the settings'; None until one is named."""
    if settings.DEMO:
        return PretendMonitoring(Path(settings.SHANYRAQ_HOME) / "demo-monitoring")
    named = settings.SHANYRAQ_MONITORING
    if not named["address"]:
        return None
    return HttpMonitoring(Receiver(address=named["address"], token=named["token"]), named["patience"])


def courier(channel: Channel) -> Courier | None:
    """Who carries notices of a channel: a pretended one in a demo, else the settings'; None until one is named."""
    if settings.DEMO:
        return PretendCourier(_outbox(), channel, _NOW)
    if channel is Channel.EMAIL:
        return SmtpCourier(MailServer(**settings.SHANYRAQ_SMTP)) if settings.SHANYRAQ_SMTP["host"] else None
    return HttpCourier(Gateway(**settings.SHANYRAQ_SMS)) if settings.SHANYRAQ_SMS["address"] else None


def pretended_messages() -> tuple[Kept, ...]:
    """What the demo would have sent, the latest first; nothing outside a demo."""
    return tuple(kept(_outbox())) if settings.DEMO else ()


def _outbox() -> Path:
    return Path(settings.SHANYRAQ_HOME) / "demo-outbox"
