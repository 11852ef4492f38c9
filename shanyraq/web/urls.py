"""The addresses of the pages: one line per room, and the language switch. A room is there once its folder is."""

from pathlib import Path
from typing import Final

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path
from django.views.i18n import set_language

from shanyraq.web.guards import guard

ROOMS: Final = (
    ("", "public"),
    ("", "entrance"),
    ("my/", "applicant"),
    ("family/", "family"),
    ("", "phone"),
    ("desk/", "desk"),
    ("office/", "office"),
    ("commission/", "commission"),
    ("authority/", "authority"),
    ("complaints/", "complaints"),
    ("supervisor/", "supervisor"),
)
HERE: Final = Path(__file__).parent

urlpatterns: list[URLPattern | URLResolver] = [
    path("language/", guard("public")(set_language), name="set_language"),
    *(path(at, include(f"shanyraq.web.{room}.urls")) for at, room in ROOMS if (HERE / room / "urls.py").exists()),
]
if settings.DEMO or settings.DEBUG:
    urlpatterns.append(path("components/", include("shanyraq.web.components.urls")))
