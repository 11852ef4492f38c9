"""The command `shanyraq`: starting the system and asking it questions from a shell."""
