"""The door to the time of day."""
