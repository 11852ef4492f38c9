"""The environment variables that the settings are made of, each with its meaning, and how a wrong one is said."""

import base64
import binascii
import os
from dataclasses import dataclass
from datetime import time, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import available_timezones


class SettingsError(Exception):
    """A variable is missing or wrong. The text is one line that names it and the cure."""


@dataclass(frozen=True, slots=True)
class Variable:
    """One variable. `default` None means that it must be set."""

    name: str
    meaning: str
    default: str | None = None
    example: str = ""


VARIABLES: Final = (
    Variable(
        "DATABASE_URL",
        "The PostgreSQL database (15 or newer).",
        example="postgresql://shanyraq:secret@db/shanyraq",
    ),
    Variable(
        "SHANYRAQ_HOME",
        "The folder of everything kept outside the database: files under their SHA-256, gathered static files.",
        example="/var/lib/shanyraq",
    ),
    Variable(
        "SHANYRAQ_SECRET_KEY",
        "Signs sessions and links. At least 50 random characters.",
        example="the output of `python3 -c 'import secrets; print(secrets.token_urlsafe(48))'`",
    ),
    Variable(
        "SHANYRAQ_DATA_KEYS",
        "Encrypt identity numbers and document numbers. Keys of 32 random bytes in URL-safe base64, parted by commas. "
        "The first one writes, all of them read: to rotate, put a new one in front.",
        example="the output of `python3 -c 'import secrets; print(secrets.token_urlsafe(32))'`",
    ),
    Variable(
        "SHANYRAQ_LOOKUP_KEY",
        "Finds a person by identity number without deciphering. At least 32 random characters. "
        "Changing it makes every stored number unfindable.",
        example="the output of `python3 -c 'import secrets; print(secrets.token_urlsafe(32))'`",
    ),
    Variable(
        "SHANYRAQ_HOSTS",
        "Names under which the site is reached, parted by commas.",
        "127.0.0.1,localhost",
        "shanyraq.akimat.example",
    ),
    Variable(
        "SHANYRAQ_PUBLIC_URL",
        "The address of the site as it stands in the QR codes of papers, without a slash at its end.",
        "http://127.0.0.1:8000",
        "https://shanyraq.akimat.example",
    ),
    Variable(
        "SHANYRAQ_EGOV_LAUNCH",
        "Opens eGov Mobile on the telephone that shows the page. `{link}` is where the address of what is signed goes.",
        "https://m.egov.kz/mobileSign/?link={link}&isi=1476128386&ibi=kz.egov.mobile&apn=kz.mobile.mgov",
    ),
    Variable(
        "SHANYRAQ_HTTPS",
        "1 when the site is reached by https: cookies travel by https alone, and browsers are told to stay with it.",
        "1",
    ),
    Variable(
        "SHANYRAQ_BEHIND_PROXY",
        "1 when a proxy in front sets X-Forwarded-Proto (and removes it from what it receives).",
        "0",
    ),
    Variable(
        "SHANYRAQ_ZONE",
        "The time zone of the provider, in which times are shown.",
        "Asia/Almaty",
        "Asia/Aqtobe",
    ),
    Variable(
        "SHANYRAQ_LOG_LEVEL",
        "How much is logged: DEBUG, INFO, WARNING or ERROR. No level logs personal data.",
        "INFO",
    ),
    Variable(
        "SHANYRAQ_EDS_CONTOUR",
        "Whose keys sign: `production`, or `test` for the public test keys of the national certification authority "
        "(on a test server alone: anybody can sign with them).",
        "production",
        "test",
    ),
    Variable(
        "SHANYRAQ_EDS_TRUST",
        "The folder with the certificates of the trusted authorities (roots and those below them; .cer, .crt, .der, "
        ".pem). Until it is named no signature is accepted.",
        "",
        "/etc/shanyraq/trust",
    ),
    Variable(
        "SHANYRAQ_EDS_SOURCE",
        "Where the certificates of SHANYRAQ_EDS_TRUST were taken from, by whom and when, in one line. Must be set with "
        "it: a trust without a source cannot be examined.",
        "",
        "pki.gov.kz, fingerprints compared by the administrator on 2026-11-02, act No. 14",
    ),
    Variable(
        "SHANYRAQ_EDS_OCSP",
        "Addresses that may be asked by OCSP whether a certificate was revoked, parted by commas. Addresses inside "
        "certificates count only if they stand here.",
        "",
        "http://ocsp.pki.gov.kz/",
    ),
    Variable(
        "SHANYRAQ_EDS_CRL",
        "Addresses of revocation lists, full and delta, that may be fetched where OCSP does not answer, parted by "
        "commas. With neither list of addresses every signature waits.",
        "",
        "http://crl.pki.gov.kz/nca_gost_2022.crl,http://crl.pki.gov.kz/nca_d_gost_2022.crl",
    ),
    Variable(
        "SHANYRAQ_WEBHOOK_HOSTS",
        "Hosts of other systems that may be told of changes (webhooks), parted by commas; they are reached by https "
        "alone. Until one is named nobody is told.",
        "",
        "portal.example.kz",
    ),
    Variable(
        "SHANYRAQ_WEBHOOK_NETWORKS",
        "Networks of one's own in which such a host may stand, parted by commas. Any other address that is not of the "
        "public internet is refused, whatever its name says.",
        "",
        "10.20.0.0/16",
    ),
    Variable(
        "SHANYRAQ_SMTP_HOST",
        "The mail server that notices by e-mail are handed to. Until it is named nobody can choose e-mail.",
        "",
        "mail.akimat.example",
    ),
    Variable("SHANYRAQ_SMTP_PORT", "Its port.", "587", "465"),
    Variable("SHANYRAQ_SMTP_SECURITY", "How the way there is encrypted: `starttls`, `tls` or `none`.", "starttls"),
    Variable("SHANYRAQ_SMTP_USER", "Who hands mail in; empty when the server asks nobody.", "", "shanyraq"),
    Variable("SHANYRAQ_SMTP_PASSWORD", "Their password.", ""),
    Variable(
        "SHANYRAQ_SMTP_FROM",
        "The address that mail comes from. Must be set with SHANYRAQ_SMTP_HOST.",
        "",
        "no-reply@akimat.example",
    ),
    Variable(
        "SHANYRAQ_SMS_URL",
        "The address of the SMS gateway ([its shape](notices.md)). Until it is named nobody can choose SMS.",
        "",
        "https://sms.akimat.example/v1",
    ),
    Variable("SHANYRAQ_SMS_TOKEN", "What the gateway knows us by. Must be set with SHANYRAQ_SMS_URL.", ""),
    Variable("SHANYRAQ_SMS_FROM", "The sender that telephones show; empty for the gateway's own.", "", "SHANYRAQ"),
    Variable(
        "SHANYRAQ_NOTICE_CAP",
        "Most notices sent to one person in a day, by e-mail and SMS together; what is over waits for the next day.",
        "10",
    ),
    Variable(
        "SHANYRAQ_NOTICE_QUIET",
        "The night, on the provider's clock, in which nothing is sent; what comes in it waits for its end.",
        "21:00-09:00",
        "22:00-08:00",
    ),
    Variable(
        "SHANYRAQ_NOTICE_DELAYS",
        "Minutes to wait after each failed attempt, parted by commas; after the last one a notice is given up.",
        "1,5,30,120,480",
    ),
    Variable(
        "SHANYRAQ_NOTICE_SOURCE",
        "By which act the cap, the night and the delays were set. No act of the Republic sets them: must be said as "
        "soon as one of the three is changed.",
        "the system's own choice",
        "order of the head of the housing department, 2026-11-02, No. 14",
    ),
    Variable(
        "SHANYRAQ_MONITORING_URL",
        "The address at which the monitoring of public services takes reports of stages ([its shape](monitoring.md)). "
        "Until it is named they wait, and can be written into a file.",
        "",
        "https://monitoring.adapter.akimat.example/v1",
    ),
    Variable("SHANYRAQ_MONITORING_TOKEN", "What it knows us by. Must be set with SHANYRAQ_MONITORING_URL.", ""),
    Variable("SHANYRAQ_MONITORING_PATIENCE", "Seconds in which it must answer.", "10"),
    Variable(
        "SHANYRAQ_MONITORING_SERVICE",
        "The code of this service in the register of public services. Must be set with SHANYRAQ_MONITORING_URL.",
        "",
    ),
    Variable(
        "SHANYRAQ_MONITORING_SOURCE",
        "Where that code was taken from, in one line. Must be set with it.",
        "",
        "the register of public services, looked up by the administrator on 2026-11-02",
    ),
    Variable(
        "SHANYRAQ_EDITIONS",
        "The folder with files of further editions of the Order (.toml), each with its source; new cases take the "
        "edition of their day, old ones keep theirs. A file, once cases were opened under it, must stay as it is.",
        "",
        "/etc/shanyraq/editions",
    ),
    Variable(
        "SHANYRAQ_DEMO",
        "1 for the demonstration: synthetic people, one click per persona, pretend doors. Never on a real server.",
        "0",
    ),
)
BY_NAME: Final = {variable.name: variable for variable in VARIABLES}


def text(name: str) -> str:
    """What a variable says. Raises SettingsError when it must be set and is not."""
    variable = BY_NAME[name]
    value = os.environ.get(name, "").strip()
    if value:
        return value
    if variable.default is None:
        raise SettingsError(f"{name} is not set. {variable.meaning} For example: {variable.example}")
    return variable.default


def flag(name: str) -> bool:
    """A variable that is 1 or 0."""
    value = text(name)
    if value not in ("0", "1"):
        raise SettingsError(f"{name} is “{value}”: it must be 1 or 0")
    return value == "1"


def words(name: str) -> list[str]:
    """A variable that is a list parted by commas."""
    return [word.strip() for word in text(name).split(",") if word.strip()]


def one_of(name: str, allowed: tuple[str, ...]) -> str:
    """A variable that is one of a few words."""
    value = text(name)
    if value not in allowed:
        raise SettingsError(f"{name} is “{value}”: it must be one of {', '.join(allowed)}")
    return value


def zone(name: str) -> str:
    """A variable that is a time zone."""
    value = text(name)
    if value not in available_timezones():
        raise SettingsError(f"{name} is “{value}”: it must be a time zone such as Asia/Almaty")
    return value


def folder(name: str) -> Path:
    """A variable that is an absolute path."""
    path = Path(text(name))
    if not path.is_absolute():
        raise SettingsError(f"{name} is “{path}”: it must be an absolute path")
    return path


def trust(name: str, source: str) -> Path | None:
    """A variable that is a folder of trusted certificates, or empty; where it is named, its source must be said."""
    if not text(name):
        return None
    if not text(source):
        raise SettingsError(f"{source} is not set. {BY_NAME[source].meaning} For example: {BY_NAME[source].example}")
    return folder(name)


def enter_editions(name: str) -> None:
    """A variable that is a folder with files of editions, or empty: each of them is entered beside those known."""
    from shanyraq.law.edition_file import EditionRefused, parsed
    from shanyraq.law.editions import edition, enter

    place = folder(name) if text(name) else None
    for path in sorted(place.glob("*.toml")) if place is not None else ():
        try:
            enter(parsed(path.read_text("utf-8"), edition))
        except (OSError, EditionRefused, ValueError) as error:
            raise SettingsError(f"{name}: {path.name} cannot be entered: {error}") from error
    if place is not None and not place.is_dir():
        raise SettingsError(f"{name} is “{place}”: it is no folder")


def addresses(name: str) -> list[str]:
    """A variable that is a list of web addresses."""
    found = words(name)
    for one in found:
        parts = urlsplit(one)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SettingsError(f"{name}: “{one}” is not an address that begins with http:// or https://")
    return found


def networks(name: str) -> list[str]:
    """A variable that is a list of networks."""
    found = words(name)
    for one in found:
        try:
            ip_network(one)
        except ValueError as error:
            raise SettingsError(f"{name}: “{one}” is not a network such as 10.20.0.0/16") from error
    return found


def address(name: str) -> str:
    """A variable that is one web address, or empty."""
    found = addresses(name)
    if len(found) > 1:
        raise SettingsError(f"{name} names {len(found)} addresses: it must name one")
    return found[0] if found else ""


def with_it(name: str, needed_by: str) -> str:
    """A variable that must be set where another one is."""
    if text(needed_by) and not text(name):
        raise SettingsError(f"{name} is not set. {BY_NAME[name].meaning}")
    return text(name)


def number(name: str, least: int, most: int) -> int:
    """A variable that is a whole number within bounds."""
    value = text(name)
    if not (value.isascii() and value.isdigit() and len(value) < 10 and least <= int(value) <= most):
        raise SettingsError(f"{name} is “{value}”: it must be a number from {least} to {most}")
    return int(value)


def hours(name: str) -> tuple[time, time]:
    """A variable that is a stretch of the day such as 21:00-09:00."""
    value = text(name)
    begins, parted, ends = value.partition("-")
    try:
        found = time.fromisoformat(begins.strip()), time.fromisoformat(ends.strip())
    except ValueError:
        found = None
    if found is None or not parted or any(one.tzinfo for one in found):
        raise SettingsError(f"{name} is “{value}”: it must be two hours such as 21:00-09:00")
    return found


def minutes(name: str) -> tuple[timedelta, ...]:
    """A variable that is a list of minutes."""
    found = words(name)
    if not all(one.isascii() and one.isdigit() and 0 < len(one) < 6 and int(one) for one in found):
        raise SettingsError(f"{name} is “{text(name)}”: it must be minutes parted by commas")
    return tuple(timedelta(minutes=int(one)) for one in found)


def source(name: str, of: tuple[str, ...]) -> str:
    """A variable that says where others come from: it must be set when one of them is changed."""
    changed = next((one for one in of if text(one) != BY_NAME[one].default), None)
    if changed and text(name) == BY_NAME[name].default:
        raise SettingsError(f"{name} is not set, and {changed} was changed. {BY_NAME[name].meaning}")
    return text(name)


def secret(name: str, shortest: int) -> str:
    """A variable that is a secret of some length. The value is never said."""
    value = text(name)
    if len(value) < shortest:
        raise SettingsError(f"{name} has {len(value)} characters: it must have at least {shortest}")
    return value


def keys(name: str) -> list[str]:
    """A variable that is keys of 32 bytes in URL-safe base64, the one that writes first."""
    found: list[str] = []
    for number, word in enumerate(words(name), start=1):
        padded = word + "=" * (-len(word) % 4)
        try:
            length = len(base64.b64decode(padded, altchars=b"-_", validate=True))
        except (binascii.Error, ValueError):
            length = 0
        if length != 32:
            raise SettingsError(f"{name}: key {number} is not 32 bytes in URL-safe base64")
        found.append(padded)
    return found


def database(name: str) -> dict[str, object]:
    """A variable that is a PostgreSQL address, as a database of Django's settings."""
    # Imported here, because a page of documentation needs the table above and no database driver.
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    try:
        said = conninfo_to_dict(text(name))
    except ProgrammingError as error:
        raise SettingsError(f"{name} is not an address of a PostgreSQL database: {str(error).strip()}") from error
    named = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}
    if not said.get("dbname"):
        raise SettingsError(f"{name} names no database: end it with /shanyraq, say")
    return {
        "ENGINE": "django.db.backends.postgresql",
        **{django: str(said[libpq]) for libpq, django in named.items() if said.get(libpq) is not None},
        "OPTIONS": {option: value for option, value in said.items() if option not in named},
    }


def page() -> str:
    """The page of the manual that lists the variables."""
    rows = "\n".join(
        f"| `{v.name}` | {v.meaning} | {'**must be set**' if v.default is None else f'`{v.default}`'} | {v.example} |"
        for v in VARIABLES
    )
    return f"""# Settings

Everything that differs between one installation and another is an environment variable. A missing or wrong one stops
the program at once with one line that names it. `shanyraq demo` sets by itself what must be set.

| variable | meaning | when it is not set | example |
|---|---|---|---|
{rows}
"""
