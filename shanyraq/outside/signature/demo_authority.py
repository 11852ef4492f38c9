"""The pretend door: a certification authority of the demo, with its own root, that makes real CMS signatures.

Its certificates have the shape of the national authority's. Nothing it signs is worth anything outside the demo, and
it cannot be built there.
"""

import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from asn1crypto import x509

from shanyraq.outside.clock.shape import Clock
from shanyraq.outside.signature.cms import CmsVerifier, Trust
from shanyraq.outside.signature.demo_keys import Credential, Period, Persona, issue, make_authority
from shanyraq.outside.signature.shape import KeyRef, NoSuchKey
from shanyraq.outside.signature.sign import sign_detached

VALID: Final = Period(datetime(2021, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC))
"""When the demo's certificates are valid: from before the Order's first day, so that past cases can be told."""


_NAME: Final = re.compile(r"[0-9a-f]{32}")
"""How a person's key is called on disk; the authority's own key is not called so, and signs no papers."""


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
        self._loaded: dict[KeyRef, Credential] = {}

    def key_of(self, persona: Persona, period: Period = VALID) -> KeyRef:
        """The key of one person in one role; the same person, role and period have the same key for ever."""
        name = hashlib.sha256(repr((persona, period)).encode()).hexdigest()[:32]
        path = self._folder / f"{name}.pem"
        if not path.exists():
            issue(self._authority(), persona, period).write(path)
        return KeyRef(name)

    def sign(self, content: bytes, key: KeyRef) -> bytes:
        """A detached CMS over the content: digest, signing time and signing certificate among the signed attributes."""
        credential = self._credential(key)
        return sign_detached(content, credential.key, credential.certificate_der, self._clock.now())

    def trust(self) -> Trust:
        """The demo's root and issuing authority."""
        authority = self._authority()
        root, issuing = (x509.Certificate.load(der) for der in (authority.issuer_der, authority.certificate_der))
        return Trust((root,), (issuing,))

    def verifier(self) -> CmsVerifier:
        """A verifier that trusts this authority alone."""
        return CmsVerifier(self.trust())

    def _authority(self) -> Credential:
        path = self._folder / "authority.pem"
        if not path.exists():
            make_authority().write(path)
        return Credential.read(path)

    def _credential(self, key: KeyRef) -> Credential:
        """Loaded once: checking an RSA key costs more than signing with it."""
        if key not in self._loaded:
            path = self._folder / f"{key.name}.pem"
            if not _NAME.fullmatch(key.name) or not path.exists():
                raise NoSuchKey(f"the demo's authority holds no key {key.name[:40]!r}")
            self._loaded[key] = Credential.read(path)
        return self._loaded[key]
