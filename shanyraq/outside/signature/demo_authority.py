"""The pretend door: a certification authority of the demo, with its own root, that makes real GOST signatures.

Its certificates have the shape of the national authority's; it answers about revocation and gives time stamps as that
one does. Nothing it signs is worth anything outside the demo, and it cannot be built there.
"""

import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kzeds.asn1 import oids
from kzeds.cms.sign import sign
from kzeds.policy import Contour
from kzeds.revocation.issue import Revoked, issue_crl
from kzeds.trust import TrustStore
from kzeds.tsp.issue import stamper
from kzeds.x509.certificate import Certificate
from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.revocation.pretend import PretendRevocation
from shanyraq.outside.revocation.shape import Answers, Revocation
from shanyraq.outside.signature.demo_keys import Credential, Period, Persona, issue_to, make_authority, make_servant
from shanyraq.outside.signature.shape import KeyRef, NoSuchKey
from shanyraq.outside.signature.verifier import KzedsVerifier

VALID: Final = Period(datetime(2021, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC))
"""When the demo's certificates are valid: from before the Order's first day, so that past cases can be told."""
CONTOUR: Final = "demo"
STAMP_POLICY: Final = "2.25.437.1"
"""Under the arc of UUIDs, which nobody registers: it is an example and belongs to no authority."""

_NAME: Final = re.compile(r"[0-9a-f]{32}")
"""How a person's key is called on disk; the authority's own keys are not called so, and sign no papers."""
_DAY: Final = timedelta(days=1)
_LISTS_KEPT: Final = 64


class DemoOnly(RuntimeError):
    """The demo's authority was asked for outside a demo."""


class DemoAuthority:
    """Issues keys to the demo's people, signs with them and tells whom to trust. Keeps everything in one folder, 0600.

    Keys are made when first asked for. The root's own key is thrown away as soon as it has issued the issuing
    authority, so nothing else can ever be issued under it. Several processes may share the folder.
    """

    def __init__(self, folder: Path, *, demo: bool, clock: Clock) -> None:
        if not demo:
            raise DemoOnly("the demo's certification authority exists in a demo alone")
        self._folder = folder
        self._clock = clock
        self._loaded: dict[str, Credential] = {}
        self._lists: OrderedDict[tuple[datetime, str], bytes] = OrderedDict()

    def key_of(self, persona: Persona, period: Period = VALID) -> KeyRef:
        """The key of one person in one role; the same person, role and period have the same key for ever."""
        name = hashlib.sha256(repr((persona, period)).encode()).hexdigest()[:32]
        path = self._folder / f"{name}.pem"
        if not path.exists():
            issue_to(self._authority(), persona, period).write(path)
        return KeyRef(name)

    def sign(self, content: bytes, key: KeyRef) -> bytes:
        """A detached CMS over the content with a time stamp (CAdES-T), both dated by the authority's clock."""
        credential, now = self._credential(key), self._clock.now()
        server = self._servant("timestamps", "ШАҢЫРАҚ ҮЛГІ: TSA (DEMO)", oids.TIME_STAMPING)
        return sign(
            content,
            credential.key,
            credential.certificate,
            at=now,
            detached=True,
            timestamp=stamper(server.certificate, server.key, at=now, policy=STAMP_POLICY),
        )

    def revoke(self, key: KeyRef, at: datetime, reason: str = "keyCompromise") -> None:
        """Takes a certificate back from a moment on. Kept in the folder; the lists issued from then on name it."""
        path, revoked = self._folder / "revoked.json", self._revoked()
        revoked[f"{self._credential(key).certificate.serial:x}"] = [at.isoformat(), reason]
        half = path.with_suffix(".half")
        half.write_text(json.dumps(revoked))
        half.replace(path)

    def trust(self) -> TrustStore:
        """The demo's root, its issuing authority and its time stamp server."""
        authority = self._authority()
        return TrustStore((authority.issuer,), (authority.certificate,), contour=Contour.TEST)

    def revocation(self) -> PretendRevocation:
        """The authority's word on its own certificates: the list of the day, by the authority's clock."""
        return PretendRevocation(self._answer)

    def verifier(self, revocation: Revocation | None = None) -> KzedsVerifier:
        """A verifier that trusts this authority alone, and asks it about revocation unless another door is given."""
        return KzedsVerifier(self.trust(), CONTOUR, revocation or self.revocation(), self._clock)

    def _answer(self, certificate: Certificate, issuer: Certificate) -> Answers:
        today = self._clock.now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        revoked = self._revoked()
        key = (today, json.dumps(revoked, sort_keys=True))
        if key not in self._lists:
            # One list serves a day, as the national authority's does: signing one for every question is dear.
            self._lists[key] = self._list(today, revoked)
            if len(self._lists) > _LISTS_KEPT:
                self._lists.popitem(last=False)
        return Answers(crls=(self._lists[key],))

    def _list(self, today: datetime, revoked: dict[str, list[str]]) -> bytes:
        authority = self._authority()
        entries = [
            Revoked(int(serial, 16), datetime.fromisoformat(at), reason) for serial, (at, reason) in revoked.items()
        ]
        return issue_crl(
            authority.certificate,
            authority.key,
            entries,
            this_update=today,
            next_update=today + 2 * _DAY,
            number=int(today.timestamp()) // 60,
        )

    def _revoked(self) -> dict[str, list[str]]:
        path = self._folder / "revoked.json"
        return dict(json.loads(path.read_text())) if path.exists() else {}

    def _authority(self) -> Credential:
        return self._own("authority", make_authority)

    def _servant(self, name: str, title: str, purpose: str) -> Credential:
        return self._own(name, lambda: make_servant(self._authority(), title, purpose))

    def _own(self, name: str, make: Callable[[], Credential]) -> Credential:
        """A key of the authority itself, made once."""
        if name not in self._loaded:
            path = self._folder / f"{name}.pem"
            if not path.exists():
                make().write(path)
            self._loaded[name] = Credential.read(path)
        return self._loaded[name]

    def _credential(self, key: KeyRef) -> Credential:
        if key.name not in self._loaded or not _NAME.fullmatch(key.name):
            path = self._folder / f"{key.name}.pem"
            if not _NAME.fullmatch(key.name) or not path.exists():
                raise NoSuchKey(f"the demo's authority holds no key {key.name[:40]!r}")
            self._loaded[key.name] = Credential.read(path)
        return self._loaded[key.name]
