"""The signing place of a page: the ways to sign, and what came by the one that was taken."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from shanyraq.chancery.signing import DEMO_KEY, Cms
from shanyraq.procedure.papers import Digest
from shanyraq.web.casefile.denials import SaidDenial
from shanyraq.web.text import TEXT
from shanyraq.web.texts.signing import FAULTS, PROGRESS
from shanyraq.words.phrase import Lang

LARGEST: Final = 64 * 1024
"""Bytes. A detached signature with its certificates and time stamp takes a tenth of this."""

EMAIL_PROTECTION: Final = "1.3.6.1.5.5.7.3.4"
"""What a key for signing has and one for signing in alone has not (RFC 5280, 4.2.1.12)."""

INDIVIDUAL: Final = (EMAIL_PROTECTION, "1.2.398.3.3.4.1.1")
ORGANISATION: Final = (EMAIL_PROTECTION, "1.2.398.3.3.4.1.2")
ANYBODY: Final = (EMAIL_PROTECTION,)
"""Which keys NCALayer offers: extended key usages of the national certification authority."""

SAID: Final = tuple(
    key.removeprefix("signing.said.") for key in (*PROGRESS, *FAULTS) if key.startswith("signing.said.")
)


class Way(StrEnum):
    """How somebody signs."""

    NCALAYER = "ncalayer"
    PHONE = "phone"
    FILE = "file"
    DEMO = "demo"


class Unsigned(Exception):
    """No signature came; `sentence` is the key of what to say."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    def said(self, lang: Lang) -> SaidDenial:
        """The sentence, as the reason of a denial is said."""
        return SaidDenial(TEXT.say(self.sentence, lang), "")


@dataclass(frozen=True, slots=True)
class SigningPlace:
    """What the signing place of a page needs to know.

    `address` is where the bytes lie whose SHA-256 is `digest`; both are empty where papers are ticked in a list.
    `keys` are the extended key usages of the keys that count. `challenge` is where the text for signing in comes from:
    then nothing is signed but that. `counter` tells of the State Corporation, where people without an EDS go.
    """

    address: str = ""
    digest: Digest = ""
    keys: tuple[str, ...] = INDIVIDUAL
    challenge: str = ""
    counter: bool = False
    id: str = "signing"
    level: int = 2

    @property
    def under(self) -> int:
        """The level of the headings under its own."""
        return self.level + 1

    @property
    def ncalayer_button(self) -> str:
        """The phrase of its button."""
        return "signing.ncalayer.enter" if self.challenge else "signing.ncalayer.button"

    @property
    def phone_button(self) -> str:
        """The phrase of its button."""
        return "signing.phone.enter" if self.challenge else "signing.phone.button"

    @property
    def demo(self) -> bool:
        """Whether the demo key is there."""
        return bool(settings.DEMO)

    @property
    def test(self) -> bool:
        """Whether keys of test authorities are offered: nowhere but where they count."""
        return self.demo or getattr(settings, "SHANYRAQ_EDS_CONTOUR", "production") != "production"

    @property
    def usages(self) -> str:
        """The usages in one attribute."""
        return " ".join(self.keys)

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """Every state that the script can come to, and the key of its sentence."""
        return tuple((code, f"signing.said.{code}") for code in SAID)


@dataclass(frozen=True, slots=True)
class Sent:
    """What a form with a signing place sent: by which way, for which paper, and the CMS; a telephone's comes later."""

    way: Way
    paper: Digest
    cms: Cms = b""


def sent(post: Mapping[str, Any], files: Mapping[str, Any], paper: Digest) -> Sent:
    """What came for a paper: exactly the one whose digest stood in the form. Raises Unsigned."""
    if not paper or post.get("digest") != paper:
        raise Unsigned("signing.other_paper")
    way = way_of(post, files)
    return Sent(way, paper) if way is Way.PHONE else Sent(way, paper, cms_of(way, post.get("signed"), files))


def way_of(post: Mapping[str, Any], files: Mapping[str, Any]) -> Way:
    """The way that was taken. Raises Unsigned for the demo key outside a demo."""
    named = post.get("way", "")
    way = Way(named) if named in set(Way) else Way.DEMO if settings.DEMO and "cms" not in files else Way.FILE
    if way is Way.DEMO and not settings.DEMO:
        raise Unsigned("signing.no_demo")
    return way


def cms_of(way: Way, signed: str | None, files: Mapping[str, Any]) -> Cms:
    """The CMS that came, in DER, or the demo key. Raises Unsigned."""
    if way is Way.DEMO:
        return DEMO_KEY
    if way is Way.NCALAYER:
        sent = (signed or "").encode()
    else:
        file = files.get("cms")
        if not isinstance(file, UploadedFile):
            raise Unsigned("signing.needed")
        sent = file.read(LARGEST + 1)
    if not sent:
        raise Unsigned("signing.not_base64" if way is Way.NCALAYER else "signing.needed")
    if len(sent) > LARGEST:
        raise Unsigned("signing.too_large")
    return as_der(sent)


def as_der(sent: bytes) -> bytes:
    """A CMS out of its PEM or base64; what is neither stays as it is, for the check of signatures to judge.

    Raises Unsigned for armour around what is not base64.
    """
    text = sent.strip()
    if text.startswith(b"-----BEGIN"):
        lines = [line.strip() for line in text.splitlines()]
        body = b"".join(line for line in lines if not line.startswith(b"-----"))
    elif text.startswith(b"MI"):
        body = b"".join(text.split())
    else:
        return sent
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Unsigned("signing.not_base64") from error
