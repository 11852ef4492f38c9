"""The settings under test: those of the product, from an environment of their own."""

import base64
import os
from pathlib import Path

NOT_STARTED = "not-started"


def key(byte: bytes) -> str:
    """A key that is the same in every run."""
    return base64.urlsafe_b64encode(byte * 32).decode()


os.environ |= {
    "SHANYRAQ_SECRET_KEY": "only-for-tests-" * 4,
    "SHANYRAQ_DATA_KEYS": f"{key(b'n')},{key(b'o')}",
    "SHANYRAQ_LOOKUP_KEY": "only-for-tests-" * 4,
    "SHANYRAQ_HOME": str(Path(__file__).resolve().parent.parent / ".shanyraq" / "tests"),
    "SHANYRAQ_HOSTS": "testserver,localhost,127.0.0.1",
    "SHANYRAQ_HTTPS": "0",
    "SHANYRAQ_BEHIND_PROXY": "0",
    "SHANYRAQ_DEMO": "0",
    "SHANYRAQ_ZONE": "Asia/Almaty",
    "SHANYRAQ_LOG_LEVEL": "INFO",
}
# Without one, tests/conftest.py starts a PostgreSQL and puts its address in the place of this one.
os.environ.setdefault("DATABASE_URL", f"postgresql:///{NOT_STARTED}")

from shanyraq.config.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
