"""The addresses of the site: one line per room. Who may open what is listed in tests/house/urls.txt."""

from pathlib import Path

from django.urls import URLPattern, URLResolver, include, path

ROOMS = (
    ("", "public"),
    ("my/", "applicant"),
    ("desk/", "desk"),
    ("office/", "office"),
    ("commission/", "commission"),
    ("authority/", "authority"),
    ("complaints/", "complaints"),
    ("supervisor/", "supervisor"),
)
WEB = Path(__file__).parent.parent / "web"

urlpatterns: list[URLPattern | URLResolver] = [
    path(prefix, include(f"shanyraq.web.{room}.urls")) for prefix, room in ROOMS if (WEB / room / "urls.py").exists()
]
