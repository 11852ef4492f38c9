"""The one Django app that owns tables."""

from django.apps import AppConfig


class RecordConfig(AppConfig):
    """Its label stands in `AUTH_USER_MODEL = "record.Account"`."""

    name = "shanyraq.record"
    label = "record"
    verbose_name = "Record"
    default_auto_field = "django.db.models.BigAutoField"
