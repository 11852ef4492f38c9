"""The pages as a Django application: tags and static files; it owns no tables."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages of every room."""

    name = "shanyraq.web"
    label = "web"
