"""The door to other systems that want to be told: one message, one answer."""
