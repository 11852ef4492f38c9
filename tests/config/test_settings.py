"""Settings come from the environment; a wrong variable stops the program with one line that names it and the cure."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client, RequestFactory
from django.test.utils import override_settings

from shanyraq.config import variables

KEY = "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4"
GOOD = {
    "DATABASE_URL": "postgresql://clerk:secret@db.example:6432/cases?sslmode=require",
    "SHANYRAQ_HOME": "/var/lib/shanyraq",
    "SHANYRAQ_SECRET_KEY": "s" * 50,
    "SHANYRAQ_DATA_KEYS": KEY,
    "SHANYRAQ_LOOKUP_KEY": "l" * 32,
}


def settings_of(**changed: str) -> subprocess.CompletedProcess[str]:
    """Read the settings in a fresh process, whose environment is `GOOD` with some variables changed (empty: unset)."""
    environment = {"PATH": os.environ["PATH"], **GOOD, **changed}
    read = (
        "import json; from shanyraq.config import settings as s; print(s.DATABASES['default'], s.SECURE_HSTS_SECONDS)"
    )
    return subprocess.run([sys.executable, "-c", read], env=environment, capture_output=True, text=True)


def test_a_whole_environment_makes_settings() -> None:
    done = settings_of()
    assert done.returncode == 0, done.stderr
    for part in ("'NAME': 'cases'", "'HOST': 'db.example'", "'PORT': '6432'", "'sslmode': 'require'", "31536000"):
        assert part in done.stdout


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"DATABASE_URL": ""}, "DATABASE_URL is not set. The PostgreSQL database"),
        ({"DATABASE_URL": "mysql://x/y"}, "DATABASE_URL is not an address of a PostgreSQL database"),
        ({"DATABASE_URL": "postgresql://db.example"}, "DATABASE_URL names no database"),
        ({"SHANYRAQ_SECRET_KEY": ""}, "SHANYRAQ_SECRET_KEY is not set"),
        ({"SHANYRAQ_SECRET_KEY": "short"}, "SHANYRAQ_SECRET_KEY has 5 characters: it must have at least 50"),
        ({"SHANYRAQ_DATA_KEYS": "no key"}, "SHANYRAQ_DATA_KEYS: key 1 is not 32 bytes in URL-safe base64"),
        ({"SHANYRAQ_DATA_KEYS": f"{KEY},{KEY[:-4]}"}, "SHANYRAQ_DATA_KEYS: key 2 is not 32 bytes"),
        ({"SHANYRAQ_HOME": "here"}, "SHANYRAQ_HOME is “here”: it must be an absolute path"),
        ({"SHANYRAQ_HTTPS": "yes"}, "SHANYRAQ_HTTPS is “yes”: it must be 1 or 0"),
        ({"SHANYRAQ_LOG_LEVEL": "LOUD"}, "SHANYRAQ_LOG_LEVEL is “LOUD”: it must be one of DEBUG, INFO"),
        ({"SHANYRAQ_ZONE": "Asia/Atlantis"}, "SHANYRAQ_ZONE is “Asia/Atlantis”: it must be a time zone"),
    ],
)
def test_a_wrong_variable_is_named_with_its_cure(changed: dict[str, str], said: str) -> None:
    done = settings_of(**changed)
    assert done.returncode != 0
    assert said in done.stderr.splitlines()[-1]


def test_a_trust_without_its_source_and_an_address_that_is_none_stop_the_program(tmp_path: Path) -> None:
    trust = {"SHANYRAQ_EDS_TRUST": str(tmp_path)}
    assert "SHANYRAQ_EDS_SOURCE is not set" in settings_of(**trust).stderr.splitlines()[-1]
    assert settings_of(**trust, SHANYRAQ_EDS_SOURCE="act No. 14").returncode == 0
    for wrong in ("file" + ":///etc", "ocsp.example", "ftp://ocsp.example/"):
        said = settings_of(SHANYRAQ_EDS_OCSP=f"http://ocsp.example/,{wrong}").stderr.splitlines()[-1]
        assert "SHANYRAQ_EDS_OCSP" in said
        assert wrong in said


def test_a_wrong_secret_is_never_repeated() -> None:
    done = settings_of(SHANYRAQ_SECRET_KEY="my-secret", SHANYRAQ_DATA_KEYS="another-secret")
    assert "my-secret" not in done.stderr.splitlines()[-1]
    assert "another-secret" not in settings_of(SHANYRAQ_DATA_KEYS="another-secret").stderr.splitlines()[-1]


def test_every_variable_the_settings_read_is_in_the_table() -> None:
    source = Path(variables.__file__).with_name("settings.py").read_text()
    for variable in variables.VARIABLES:
        assert f'"{variable.name}"' in source
    assert "os.environ" not in source


def test_every_answer_carries_the_strict_headers(client: Client) -> None:
    headers = client.get("/nothing-is-here/").headers
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cache-Control"] == "private, no-store"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


def test_cookies_travel_by_https_alone_when_the_site_is_reached_by_it() -> None:
    looked = (
        "from shanyraq.config import settings as s; "
        "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.LANGUAGE_COOKIE_SECURE, s.SECURE_SSL_REDIRECT)"
    )
    for https, said in (("1", "True True True True"), ("0", "False False False False")):
        environment = {"PATH": os.environ["PATH"], **GOOD, "SHANYRAQ_HTTPS": https}
        done = subprocess.run([sys.executable, "-c", looked], env=environment, capture_output=True, text=True)
        assert done.stdout.strip() == said


def test_the_three_languages_are_those_of_the_words() -> None:
    from shanyraq.words.phrase import LANGS

    assert tuple(code for code, _ in settings.LANGUAGES) == LANGS
    assert settings.LANGUAGE_CODE == "kk"


def test_the_settings_fit_on_a_few_pages() -> None:
    assert len(Path(variables.__file__).with_name("settings.py").read_text().splitlines()) <= 300


@override_settings(SHANYRAQ_CONTENT_POLICY={"default-src": ("'self'", "wss://127.0.0.1:13579")})
def test_the_content_policy_is_said_from_its_table() -> None:
    from django.http import HttpResponse

    from shanyraq.config.headers import HeadersMiddleware

    answer = HeadersMiddleware(lambda request: HttpResponse())(RequestFactory().get("/"))
    assert answer.headers["Content-Security-Policy"] == "default-src 'self' wss://127.0.0.1:13579"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"SHANYRAQ_SMTP_HOST": "mail.example"}, "SHANYRAQ_SMTP_FROM is not set"),
        ({"SHANYRAQ_SMTP_PORT": "mail"}, "SHANYRAQ_SMTP_PORT is “mail”: it must be a number from 1 to 65535"),
        ({"SHANYRAQ_SMTP_SECURITY": "some"}, "SHANYRAQ_SMTP_SECURITY is “some”: it must be one of starttls"),
        ({"SHANYRAQ_SMS_URL": "http://sms.example"}, "SHANYRAQ_SMS_TOKEN is not set"),
        ({"SHANYRAQ_SMS_URL": "http://a.example,http://b.example"}, "SHANYRAQ_SMS_URL names 2 addresses"),
        ({"SHANYRAQ_SMS_URL": "sms.example"}, "is not an address that begins with http"),
        ({"SHANYRAQ_NOTICE_CAP": "0"}, "SHANYRAQ_NOTICE_CAP is “0”: it must be a number from 1 to 1000"),
        ({"SHANYRAQ_NOTICE_QUIET": "night"}, "it must be two hours such as 21:00-09:00"),
        ({"SHANYRAQ_NOTICE_QUIET": "21:00-25:00"}, "it must be two hours such as 21:00-09:00"),
        ({"SHANYRAQ_NOTICE_DELAYS": "1,soon"}, "it must be minutes parted by commas"),
        ({"SHANYRAQ_NOTICE_CAP": "3"}, "SHANYRAQ_NOTICE_SOURCE is not set, and SHANYRAQ_NOTICE_CAP was changed"),
    ],
)
def test_a_wrong_setting_of_notices_is_named_with_its_cure(changed: dict[str, str], said: str) -> None:
    done = settings_of(**changed)
    assert done.returncode != 0
    assert said in done.stderr.splitlines()[-1]


def test_a_cap_of_ones_own_is_taken_with_its_source() -> None:
    assert settings_of(SHANYRAQ_NOTICE_CAP="3", SHANYRAQ_NOTICE_SOURCE="act No. 14").returncode == 0
