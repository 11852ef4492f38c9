"""Where Django looks for the tables; they live in `record.tables`, one subject a file."""

from shanyraq.record.tables import *  # noqa: F403  (Django discovers models through this module)
