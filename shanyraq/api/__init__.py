"""The commands and readers of the system for other systems: JSON over HTTP, drawn from the typed commands."""
