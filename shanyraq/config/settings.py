"""Django's settings, made from the environment alone. Every variable is listed in `variables.py`."""

from pathlib import Path
from typing import Any

from shanyraq.config import variables as env
from shanyraq.outside.clock.pretend import MovedClock
from shanyraq.outside.clock.system import SystemClock

PACKAGE = Path(__file__).resolve().parent.parent

# ---------------------------------------------------------------- who we are

DEMO = env.flag("SHANYRAQ_DEMO")
DEBUG = False
HTTPS = env.flag("SHANYRAQ_HTTPS")
SECRET_KEY = env.secret("SHANYRAQ_SECRET_KEY", 50)
ALLOWED_HOSTS = env.words("SHANYRAQ_HOSTS")
SHANYRAQ_PUBLIC_URL = env.text("SHANYRAQ_PUBLIC_URL").rstrip("/")
SHANYRAQ_EGOV_LAUNCH = env.text("SHANYRAQ_EGOV_LAUNCH")
SHANYRAQ_HOME = env.folder("SHANYRAQ_HOME")
SHANYRAQ_FILES = SHANYRAQ_HOME / "files"
SHANYRAQ_DATA_KEYS = env.keys("SHANYRAQ_DATA_KEYS")
SHANYRAQ_LOOKUP_KEY = env.secret("SHANYRAQ_LOOKUP_KEY", 32)
SHANYRAQ_ACCOUNT_READER = "shanyraq.record.readers.accounts.account"

env.enter_editions("SHANYRAQ_EDITIONS")

# ---------------------------------------------------------------- rooms

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "procrastinate.contrib.django",
    "shanyraq.record",
    "shanyraq.web",
]
AUTH_USER_MODEL = "record.Account"
ROOT_URLCONF = "shanyraq.config.urls"
WSGI_APPLICATION = "shanyraq.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # Pages travel compressed, padded by chance so that their length tells nothing of what they hold (BREACH).
    "django.middleware.gzip.GZipMiddleware",
    "shanyraq.config.headers.HeadersMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "shanyraq.web.actor.ActorMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        # Each room of the pages keeps its own templates.
        "DIRS": sorted(str(folder) for folder in (PACKAGE / "web").glob("*/templates")),
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

# ---------------------------------------------------------------- data

DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        **env.database("DATABASE_URL"),
        # A connection a request costs nine times the throughput of a kept one.
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }
}
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""
PROCRASTINATE_IMPORT_PATHS: list[str] = ["shanyraq.effects.jobs"]

# ---------------------------------------------------------------- languages and time

LANGUAGES = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")]
LANGUAGE_CODE = "kk"
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
USE_I18N = True
USE_TZ = True
TIME_ZONE = env.zone("SHANYRAQ_ZONE")
# What tells every page and job the moment of an act; a demonstration can be moved on, a test puts its own clock here.
SHANYRAQ_CLOCK = MovedClock(SHANYRAQ_HOME / "demo-clock", SystemClock()) if DEMO else SystemClock()

# ---------------------------------------------------------------- electronic signatures

SHANYRAQ_EDS_CONTOUR = env.one_of("SHANYRAQ_EDS_CONTOUR", ("production", "test"))
SHANYRAQ_EDS_TRUST = env.trust("SHANYRAQ_EDS_TRUST", "SHANYRAQ_EDS_SOURCE")
SHANYRAQ_EDS_OCSP = env.addresses("SHANYRAQ_EDS_OCSP")
SHANYRAQ_EDS_CRL = env.addresses("SHANYRAQ_EDS_CRL")
# Who is asked about revocation; None: the demo's authority, else the addresses above. A test puts a silent one here.
SHANYRAQ_REVOCATION = None

# ---------------------------------------------------------------- other systems

SHANYRAQ_WEBHOOK_HOSTS = env.words("SHANYRAQ_WEBHOOK_HOSTS")
SHANYRAQ_WEBHOOK_NETWORKS = env.networks("SHANYRAQ_WEBHOOK_NETWORKS")
# Who tells other systems; None: https to the hosts above. A test puts one here that keeps what it is given.
SHANYRAQ_WEBHOOKS = None

# ---------------------------------------------------------------- notices by e-mail and SMS

SHANYRAQ_SMTP: dict[str, Any] = {
    "host": env.text("SHANYRAQ_SMTP_HOST"),
    "port": env.number("SHANYRAQ_SMTP_PORT", 1, 65535),
    "security": env.one_of("SHANYRAQ_SMTP_SECURITY", ("starttls", "tls", "none")),
    "user": env.text("SHANYRAQ_SMTP_USER"),
    "password": env.text("SHANYRAQ_SMTP_PASSWORD"),
    "sender": env.with_it("SHANYRAQ_SMTP_FROM", "SHANYRAQ_SMTP_HOST"),
}
SHANYRAQ_SMS: dict[str, Any] = {
    "address": env.address("SHANYRAQ_SMS_URL"),
    "token": env.with_it("SHANYRAQ_SMS_TOKEN", "SHANYRAQ_SMS_URL"),
    "sender": env.text("SHANYRAQ_SMS_FROM"),
}
SHANYRAQ_NOTICE_CAP = env.number("SHANYRAQ_NOTICE_CAP", 1, 1000)
SHANYRAQ_NOTICE_QUIET = env.hours("SHANYRAQ_NOTICE_QUIET")
SHANYRAQ_NOTICE_DELAYS = env.minutes("SHANYRAQ_NOTICE_DELAYS")
SHANYRAQ_NOTICE_SOURCE = env.source(
    "SHANYRAQ_NOTICE_SOURCE", ("SHANYRAQ_NOTICE_CAP", "SHANYRAQ_NOTICE_QUIET", "SHANYRAQ_NOTICE_DELAYS")
)

# ---------------------------------------------------------------- monitoring of public services

SHANYRAQ_MONITORING: dict[str, Any] = {
    "address": env.address("SHANYRAQ_MONITORING_URL"),
    "token": env.with_it("SHANYRAQ_MONITORING_TOKEN", "SHANYRAQ_MONITORING_URL"),
    "patience": env.number("SHANYRAQ_MONITORING_PATIENCE", 1, 120),
    "service": env.with_it("SHANYRAQ_MONITORING_SERVICE", "SHANYRAQ_MONITORING_URL"),
    "source": env.with_it("SHANYRAQ_MONITORING_SOURCE", "SHANYRAQ_MONITORING_SERVICE"),
}

# ---------------------------------------------------------------- sessions and forms

SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "session"
SESSION_COOKIE_AGE = 12 * 3600
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "shanyraq.web.errors.csrf_failure"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = HTTPS
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# Ten files of 10 MB each is more than any step of an application asks for.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 10
FILE_UPLOAD_PERMISSIONS = 0o600

# ---------------------------------------------------------------- what browsers are told

SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.flag("SHANYRAQ_BEHIND_PROXY") else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SHANYRAQ_CONTENT_POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'",),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),
    "font-src": ("'self'",),
    # NCALayer listens on the person's own computer, on a port that is the same everywhere.
    "connect-src": ("'self'", "wss://127.0.0.1:13579"),
    "manifest-src": ("'self'",),
    "form-action": ("'self'",),
    "base-uri": ("'none'",),
    "frame-ancestors": ("'none'",),
}

STATIC_URL = "/static/"
STATIC_ROOT = SHANYRAQ_HOME / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": SHANYRAQ_FILES}},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 3600

# ---------------------------------------------------------------- the log

LOG_LEVEL = env.one_of("SHANYRAQ_LOG_LEVEL", ("DEBUG", "INFO", "WARNING", "ERROR"))
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "shanyraq.config.log.LineFormatter"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    "loggers": {
        # Statements hold names and numbers; at DEBUG Django would log each of them.
        "django": {"level": LOG_LEVEL, "handlers": [], "propagate": True},
        "django.db.backends": {"level": "WARNING"},
        "django.server": {"level": "WARNING", "handlers": [], "propagate": True},
        "procrastinate": {"level": "WARNING" if LOG_LEVEL == "INFO" else LOG_LEVEL},
        "asyncio": {"level": "WARNING"},
    },
}
