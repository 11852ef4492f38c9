"""The sentences of the room, one table for each of its pages."""
