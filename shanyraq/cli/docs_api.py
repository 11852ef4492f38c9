"""The description of the API as a generated file: it is drawn from the acts, which need the framework."""

import os
from collections.abc import Mapping
from importlib import import_module

from django.conf import settings

from shanyraq.cli import environment


def pages() -> Mapping[str, str]:
    """The committed description, and the list of operations in the manual."""
    if not settings.configured:
        environment.put(demo=True)
        # Nothing is asked of it: the settings want an address.
        os.environ.setdefault("DATABASE_URL", "postgresql:///shanyraq")
        environment.django()
    description, page = import_module("shanyraq.api.description"), import_module("shanyraq.api.page")
    return {"shanyraq/api/openapi.json": description.text(), "docs/manual/api-operations.md": page.page()}
