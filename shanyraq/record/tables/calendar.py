"""Acts that move days, in the order in which they were laid over the table."""

from django.db import models

MAX_KEY = 25


class CalendarActRow(models.Model):
    """One act, as `law.calendar_acts` reads it. What it says never changes; `reached` tells how far the count is.

    `reached` is the number of the last case that was looked at, so that a count that was cut off goes on from there;
    `finished_at` is the moment after the last one.
    """

    key = models.CharField(max_length=MAX_KEY, unique=True)
    body = models.JSONField()
    laid_at = models.DateTimeField()
    laid_by = models.CharField(max_length=40)
    reached = models.CharField(max_length=24, blank=True)
    looked_at = models.PositiveIntegerField(default=0)
    moved = models.PositiveIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "calendar_act"

    def __str__(self) -> str:
        return self.key
