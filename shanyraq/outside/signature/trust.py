"""Whom this installation trusts: the authorities' certificates in a folder, all of one contour."""

from pathlib import Path
from typing import Final

from kzeds.armour import binary, blocks
from kzeds.errors import KzedsError
from kzeds.policy import Contour
from kzeds.trust import TrustStore
from kzeds.x509.certificate import Certificate

SUFFIXES: Final = (".cer", ".crt", ".der", ".pem")
_LARGEST: Final = 1024 * 1024


class BadTrust(Exception):
    """The folder of trusted authorities cannot be used. The text is one line that says why and what to do."""


def read_trust(folder: Path, contour: Contour) -> TrustStore:
    """The store that a folder makes. Raises BadTrust: also for a test authority among those of production."""
    files = sorted(path for path in folder.glob("*") if path.suffix.lower() in SUFFIXES) if folder.is_dir() else []
    if not files:
        raise BadTrust(f"SHANYRAQ_EDS_TRUST: there is no certificate ({', '.join(SUFFIXES)}) in {folder}")
    found = [certificate for path in files for certificate in _read(path)]
    store = TrustStore.of(found, contour=contour)
    if store.refused:
        names = ", ".join(str(one.subject) for one in store.refused)
        raise BadTrust(
            f"SHANYRAQ_EDS_TRUST: TEST AUTHORITIES in the trust of production: {names}. Anybody can sign with keys of "
            f"the test contour: take them out of {folder}"
        )
    if not store:
        raise BadTrust(f"SHANYRAQ_EDS_TRUST: no root authority (one that signed itself) in {folder}")
    return store


def _read(path: Path) -> list[Certificate]:
    try:
        if path.stat().st_size > _LARGEST:
            raise BadTrust(f"SHANYRAQ_EDS_TRUST: {path} is too large for certificates")
        content = path.read_bytes()
        given = [one.decoded() for one in blocks(content) if one.label == "CERTIFICATE"] or [binary(content)]
        return [Certificate.parse(one) for one in given]
    except OSError as error:
        raise BadTrust(f"SHANYRAQ_EDS_TRUST: {path} cannot be read: {error.strerror}") from error
    except KzedsError as error:
        raise BadTrust(f"SHANYRAQ_EDS_TRUST: {path} is no certificate: {error}") from error
