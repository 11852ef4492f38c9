"""Another implementation to compare with, where it is installed: OpenSSL's engine (Debian: libengine-gost-openssl)."""

import subprocess
from pathlib import Path


def openssl(*arguments: str, given: bytes = b"") -> bytes:
    """What `openssl` prints."""
    return subprocess.run(["openssl", *arguments], input=given, capture_output=True, check=True).stdout


def _installed() -> bool:
    try:
        return b"[ available ]" in openssl("engine", "-t", "gost")
    except (OSError, subprocess.CalledProcessError):
        return False


INSTALLED = _installed()


def digest(name: str, data: bytes) -> bytes:
    """A hash by the engine."""
    return openssl("dgst", "-engine", "gost", f"-{name}", "-binary", given=data)


def generate(folder: Path, *options: str) -> Path:
    """A file with a new private key."""
    path = folder / "key.pem"
    path.write_bytes(openssl("genpkey", "-engine", "gost", *options))
    return path


def public(key: Path) -> bytes:
    """SubjectPublicKeyInfo of the key, in DER."""
    return openssl("pkey", "-engine", "gost", "-in", str(key), "-pubout", "-outform", "DER")


def private(key: Path) -> bytes:
    """PrivateKeyInfo of the key, in DER."""
    return openssl("pkey", "-engine", "gost", "-in", str(key), "-outform", "DER")


def sign(key: Path, digest_name: str, data: bytes) -> bytes:
    """A signature by the engine."""
    return openssl("dgst", "-engine", "gost", f"-{digest_name}", "-sign", str(key), given=data)


def verifies(key: Path, digest_name: str, signature: Path, data: bytes) -> bool:
    """Whether the engine takes the signature."""
    arguments = ["dgst", "-engine", "gost", f"-{digest_name}", "-prverify", str(key), "-signature", str(signature)]
    found = subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=False)
    return b"Verified OK" in found.stdout
