"""Columns whose values are encrypted at rest."""

from typing import TYPE_CHECKING

from django.db import models

from shanyraq.record.privacy import seal, unseal

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.expressions import Expression

    Text = models.TextField[str, str]
else:
    Text = models.TextField


class SealedTextField(Text):
    """A text that the database sees only encrypted: it can be neither searched nor sorted by."""

    description = "Encrypted text"

    def from_db_value(
        self, value: str | None, expression: "Expression", connection: "BaseDatabaseWrapper"
    ) -> str | None:
        return None if value is None else unseal(value)

    def get_prep_value(self, value: object) -> object:
        prepared = super().get_prep_value(value)
        return seal(prepared) if isinstance(prepared, str) else prepared
