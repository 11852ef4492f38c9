"""The tables in the database are those of the code."""

import pytest
from django.core.management import call_command


@pytest.mark.django_db
def test_the_migrations_match_the_tables() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.django_db
def test_the_settings_hold_what_the_framework_asks_of_a_real_site() -> None:
    """Django's own check of a deployment, but for what the tests' settings change on purpose."""
    call_command("check", fail_level="ERROR", verbosity=0)
