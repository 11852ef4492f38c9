"""The doors of `outside` as this installation has them, made from the settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from shanyraq.chancery import demo_registers
from shanyraq.outside.clock.pretend import FixedClock
from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.documents.shape import Press
from shanyraq.outside.documents.typst_press import TypstPress
from shanyraq.outside.files.folder import FolderFiles
from shanyraq.outside.files.shape import Files
from shanyraq.outside.registers.entries import Register
from shanyraq.outside.registers.pretend import PretendRegisters
from shanyraq.outside.registers.shape import Registers
from shanyraq.outside.signature.demo_authority import DemoAuthority, DemoOnly
from shanyraq.outside.signature.shape import Verifier
from shanyraq.outside.signature.unconnected import NoAuthority
from shanyraq.record.readers.dwellings import DwellingSeen

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
    """What checks signatures: the demo's authority in a demo, else nobody until a real one is connected."""
    if not settings.DEMO:
        return NoAuthority()
    return _verifier(Path(settings.SHANYRAQ_HOME) / "demo-authority")


# Loaded once: reading and checking an RSA key costs more than signing with it.
@lru_cache(maxsize=2)
def _authority(folder: Path) -> DemoAuthority:
    return DemoAuthority(folder, demo=True, clock=_NOW)


@lru_cache(maxsize=2)
def _verifier(folder: Path) -> Verifier:
    return _authority(folder).verifier()


def registers(at: datetime) -> Registers:
    """The registers of the state: the demo's in a demo, else none that answers until real ones are connected."""
    if settings.DEMO:
        return demo_registers.DemoRegisters(at)
    return PretendRegisters({}, FixedClock(at), silent=frozenset(Register))


def rights(flat: DwellingSeen, at: datetime) -> demo_registers.RightsAnswer | None:
    """What is registered on a dwelling; None where no register of rights is connected."""
    return demo_registers.rights(flat, at) if settings.DEMO else None
