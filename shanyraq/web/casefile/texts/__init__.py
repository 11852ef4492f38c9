"""The sentences of the case file."""
