"""Pages of whoever administers the system: the calendar."""
